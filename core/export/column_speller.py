"""Spells the columns of a download for a DBF while the pages arrive, and measures them.

What is measured is exactly what `Measure.add` finds in the same values, so that the plan is the
same whichever way the rows come. Values that need a closer look than numpy takes are handed to it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

import numpy as np

from ..rest.arrays import Bools, Bytes, Floats, Ints
from ..rest.fields import Field, FieldType
from ..rest.value_columns import NumberColumn, TextColumn, text_column
from . import cells
from .columns import Column, ColumnKind, Content, FarDate
from .dbf_values import MAX_TEXT_BYTES, encoder, real_text
from .losses import LossKind
from .measure import Measure

_KINDS = {
    FieldType.SMALL_INTEGER: ColumnKind.INTEGER,
    FieldType.INTEGER: ColumnKind.INTEGER,
    FieldType.BIG_INTEGER: ColumnKind.INTEGER,
    FieldType.OID: ColumnKind.INTEGER,
    FieldType.SINGLE: ColumnKind.REAL,
    FieldType.DOUBLE: ColumnKind.REAL,
    FieldType.DATE: ColumnKind.DATETIME,
    FieldType.DATE_ONLY: ColumnKind.DATE,
    FieldType.TIME_ONLY: ColumnKind.TIME,
}
_CONTENTS = {
    ColumnKind.INTEGER: Content.INTEGER,
    ColumnKind.REAL: Content.REAL,
    ColumnKind.DATE: Content.DATE,
    ColumnKind.DATETIME: Content.DATE,
}
_EXACT_IN_DOUBLE = 2**53
_MOST_IN_32_BITS = 2**31
_DAY_MS, _SECOND_MS = 86_400_000, 1000
_DATE_TEXT, _TIME_TEXT = 11, 9  # `2023-05-03T` and `11:44:08Z`
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def column_of(field: Field) -> Column:
    """The field in the terms of a Shapefile's plan."""
    return Column(field.name, _KINDS.get(field.type, ColumnKind.TEXT))


class ColumnSpeller:
    """One column of a download; dates with a time are spelled as dates.

    Attributes:
        measure: what was seen so far.
        total, magnitude: sum of the numbers, and of their absolute values.
    """

    def __init__(self, field: Field) -> None:
        kind = column_of(field).kind
        self.measure = Measure(kind)
        self.total = self.magnitude = 0.0
        self._content = _CONTENTS.get(kind, Content.TEXT)
        self._plain = _PLAIN.get(field.type)
        self._quickly: Callable[[Sequence[object]], Bytes | None] = {
            Content.INTEGER: self._integers,
            Content.REAL: self._reals,
            Content.TEXT: self._texts if kind is ColumnKind.TEXT else _never,
            Content.DATE: self._moments if kind is ColumnKind.DATETIME else _never,
        }[self._content]

    def spell(self, values: Sequence[object]) -> Bytes:
        """Return the cells of the next values, as `FieldType` states them; see `cells`."""
        if not values:
            return cells.blank_cells(0)
        quick = self._quickly(values)
        return self._one_by_one(values) if quick is None else quick

    def _integers(self, values: Sequence[object]) -> Bytes | None:
        found = _numbers(values, np.int64)
        if found is None:
            return None
        numbers, nulls = found
        spelled = cells.integer_cells(numbers, nulls)
        large = (numbers > _EXACT_IN_DOUBLE) | (numbers < -_EXACT_IN_DOUBLE)
        long = (numbers >= _MOST_IN_32_BITS) | (numbers < -_MOST_IN_32_BITS)
        changes = {
            LossKind.OVER_2_53: int(np.count_nonzero(large)),
            LossKind.OVER_2_31: int(np.count_nonzero(long & ~large)),
        }
        if changes[LossKind.OVER_2_53]:
            rounded = [int(float(number)) != number for number in numbers[large].tolist()]
            changes[LossKind.INTEGER_ROUNDED] = sum(rounded)
        self._take(nulls, spelled, changes)
        self._add_up(numbers.astype(np.float64))
        return spelled

    def _reals(self, values: Sequence[object]) -> Bytes | None:
        found = _numbers(values, np.float64)
        if found is None or not np.isfinite(found[0]).all():
            return None
        numbers, nulls = found
        spelled, decimals, is_open = cells.real_cells(numbers, nulls)
        exponent = False
        if is_open.any():
            rows = np.flatnonzero(is_open)
            texts = list(map(real_text, numbers[rows].tolist()))
            exponent = any("e" in text for text in texts)
            rest = cells.right_aligned(cells.text_cells([text.encode() for text in texts]))
            decimals[rows] = [0 if "e" in t else len(t) - t.index(".") - 1 for t in texts]
            done = np.flatnonzero(~is_open)
            spelled = cells.stacked(len(numbers), [(done, spelled[done]), (rows, rest)])
        self._take(nulls, spelled, {})
        self.measure.decimals = max(self.measure.decimals, int(decimals.max()))
        self.measure.exponent |= exponent
        self._add_up(numbers)
        return spelled

    def _moments(self, values: Sequence[object]) -> Bytes | None:
        found = _numbers(values, np.int64)
        if found is None:
            return None
        moments, nulls = found
        if not cells.has_calendar_date(moments).all():
            return None
        spelled = cells.moment_cells(moments, nulls)
        filled = len(moments) if nulls is None else int(np.count_nonzero(~nulls))
        timed = np.count_nonzero(moments % _DAY_MS)  # a null counts as midnight
        changes = {LossKind.TIME_OF_DAY: int(timed), LossKind.MOMENT_AS_TEXT: filled}
        self._take(nulls, spelled, changes)
        if filled:
            longest = _TIME_TEXT + _fraction_width(moments)
            self.measure.time_width = max(self.measure.time_width, longest)
            self.measure.width = max(self.measure.width, _DATE_TEXT + longest)
        return spelled

    def _texts(self, values: Sequence[object]) -> Bytes | None:
        try:
            column = values if isinstance(values, TextColumn) else text_column(list(values))
        except TypeError:
            return None
        if column is None or column.longest > MAX_TEXT_BYTES:
            return None
        sizes, nulls = column.sizes, column.nulls
        spelled = cells.with_blanks(column.cells[:, : column.longest])
        filled = np.flatnonzero((spelled != cells.BLANK).any(axis=1))
        outer = 0
        if len(filled):
            ends = spelled[filled, 0], spelled[filled, sizes[filled] - 1]
            outer = np.count_nonzero((ends[0] == cells.BLANK) | (ends[1] == cells.BLANK))
        null_count = 0 if nulls is None else int(np.count_nonzero(nulls))
        changes = {
            LossKind.EMPTY_TEXT: len(values) - len(filled) - null_count,
            LossKind.OUTER_BLANKS: int(outer),
        }
        self._take(nulls, spelled, changes)
        return spelled

    def _one_by_one(self, values: Sequence[object]) -> Bytes:
        """Spell what is too odd for the quick ways."""
        plain = values if self._plain is None else [self._as_plain(value) for value in values]
        self.measure.add(plain)
        encode = encoder(self._content)
        spelled = cells.text_cells([b"" if v is None else encode(v) for v in plain])
        if self._content in (Content.INTEGER, Content.REAL):
            numbers = [float(v) for v in plain if v is not None and encode(v)]  # type: ignore[arg-type]
            self._add_up(np.array(numbers, dtype=np.float64))
            return cells.right_aligned(spelled)
        return spelled

    def _as_plain(self, value: object) -> object:
        assert self._plain is not None  # noqa: S101  the caller has looked
        return None if value is None else self._plain(value)

    def _take(self, nulls: Bools | None, spelled: Bytes, changes: dict[LossKind, int]) -> None:
        measure = self.measure
        null_count = 0 if nulls is None else int(np.count_nonzero(nulls))
        measure.rows += len(spelled)
        measure.nulls += null_count
        if null_count < len(spelled):
            measure.width = max(measure.width, spelled.shape[1])
        measure.changes.update(Counter({kind: rows for kind, rows in changes.items() if rows}))

    def _add_up(self, numbers: Floats) -> None:
        with np.errstate(over="ignore"):
            self.total += float(numbers.sum())
            self.magnitude += float(np.abs(numbers).sum())


def _numbers(values: Sequence[object], wanted: type) -> tuple[Any, Bools | None] | None:
    """The numbers of a column, zeros for nulls, and which are null; None where numpy has none."""
    if isinstance(values, NumberColumn) and values.numbers.dtype == wanted:
        return values.numbers, values.nulls
    if None not in values:
        nulls, filled = None, list(values)
    else:
        nulls = np.fromiter((value is None for value in values), np.bool_, len(values))
        filled = [0 if value is None else value for value in values]
    try:
        return np.array(filled, dtype=wanted), nulls
    except (TypeError, ValueError, OverflowError):
        return None


def _fraction_width(moments: Ints) -> int:
    """Characters of the longest fraction of a second, `.25`; 0 when all are whole."""
    rest = moments % _SECOND_MS
    if not rest.any():
        return 0
    return 4 if (rest % 10).any() else 3 if (rest % 100).any() else 2


def _never(_values: Sequence[object]) -> None:
    """The kind has no quick way."""


def _moment(value: object) -> object:
    if not isinstance(value, int):
        return value
    try:
        return _EPOCH + timedelta(milliseconds=value)
    except OverflowError:
        days = np.array([value // _DAY_MS], dtype=np.int64)
        return FarDate(f"year {int(cells.civil_dates(days)[0][0])}")


def _date(value: object) -> object:
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return value  # counted as what does not fit a date


def _time(value: object) -> object:
    try:
        return time.fromisoformat(str(value))
    except ValueError:
        return value  # written as the text that it is


_PLAIN: dict[FieldType, Callable[[object], object]] = {
    FieldType.DATE: _moment,
    FieldType.DATE_ONLY: _date,
    FieldType.TIME_ONLY: _time,
}
