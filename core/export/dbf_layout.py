"""Which field or fields of a DBF hold a source column."""

from __future__ import annotations

from .choices import BigIntegerPolicy, ShapefileChoices
from .columns import ColumnKind, Content, DatetimePolicy, DbfField, DbfType
from .dbf_values import MAX_INTEGER_WIDTH, MAX_REAL_WIDTH, MAX_TEXT_BYTES
from .losses import LossKind
from .measure import Measure

# what is read as a 32-bit integer; a narrower field could not be edited sensibly afterwards
_SHORT_INTEGER_WIDTH = 9
# read as a double by GDAL and ArcGIS, with all digits in the file
_FLOAT_INTEGER_WIDTH = 20
_LEAST_TEXT_WIDTH = 10
_LEAST_REAL_WIDTH = 12
_MOST_DECIMALS = 15


def fields_of(measure: Measure, source: int, choices: ShapefileChoices) -> tuple[DbfField, ...]:
    """Type, width and decimals of each; names are still empty. None for a binary column."""
    kind = measure.kind
    if kind is ColumnKind.BINARY:
        return ()
    if kind is ColumnKind.BOOLEAN:
        return (_number(Content.INTEGER, 1, 0, source, choices),)
    if kind is ColumnKind.INTEGER and not is_integer_text(measure, choices):
        return (_integer(measure, source, choices),)
    if kind is ColumnKind.REAL:
        return (_real(measure, source, choices),)
    date = DbfField("", DbfType.DATE, 8, 0, Content.DATE, source)
    policy = choices.datetime
    if kind is ColumnKind.DATE or (kind is ColumnKind.DATETIME and policy is DatetimePolicy.DATE):
        return (date,)
    if kind is ColumnKind.DATETIME and policy is DatetimePolicy.BOTH:
        return (date, _text(Content.TIME_OF_DAY, max(measure.time_width, 8), source, choices))
    return (_text(Content.TEXT, max(measure.width, _LEAST_TEXT_WIDTH), source, choices),)


def is_integer_text(measure: Measure, choices: ShapefileChoices) -> bool:
    """Whether a column of integers is written as text."""
    if choices.big_integers is BigIntegerPolicy.TEXT:
        return is_big(measure)
    if choices.big_integers is BigIntegerPolicy.FLOAT:
        return measure.width > MAX_REAL_WIDTH
    return measure.width > MAX_INTEGER_WIDTH


def is_big(measure: Measure) -> bool:
    """Whether some integer is beyond what a double, or a DBF integer, holds."""
    if measure.kind is not ColumnKind.INTEGER:
        return False
    return measure.width > MAX_INTEGER_WIDTH or measure.changes[LossKind.OVER_2_53] > 0


def _integer(measure: Measure, source: int, choices: ShapefileChoices) -> DbfField:
    if choices.big_integers is BigIntegerPolicy.FLOAT and is_big(measure):
        width = max(measure.width, _FLOAT_INTEGER_WIDTH)
    else:
        short = max(measure.width, len(choices.null_number)) <= _SHORT_INTEGER_WIDTH
        width = _SHORT_INTEGER_WIDTH if short else MAX_INTEGER_WIDTH
    return _number(Content.INTEGER, width, 0, source, choices)


def _real(measure: Measure, source: int, choices: ShapefileChoices) -> DbfField:
    if measure.exponent or measure.width == 0:
        kind = DbfType.FLOAT if measure.exponent else DbfType.NUMERIC
        field = _number(Content.REAL, MAX_REAL_WIDTH, _MOST_DECIMALS, source, choices)
        return DbfField("", kind, field.width, field.decimals, field.content, source, field.null)
    width = max(measure.width, _LEAST_REAL_WIDTH)
    return _number(Content.REAL, width, min(measure.decimals, _MOST_DECIMALS), source, choices)


def _number(
    content: Content, width: int, decimals: int, source: int, choices: ShapefileChoices
) -> DbfField:
    null = choices.null_number
    width = max(width, len(null))
    return DbfField("", DbfType.NUMERIC, width, decimals, content, source, null)


def _text(content: Content, width: int, source: int, choices: ShapefileChoices) -> DbfField:
    null = choices.null_text
    width = min(max(width, len(null.encode("utf-8"))), MAX_TEXT_BYTES)
    return DbfField("", DbfType.CHARACTER, width, 0, content, source, null)
