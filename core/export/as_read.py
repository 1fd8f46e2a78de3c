"""What a program will read where rows are written into a Shapefile, told without reading it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..rest.arrays import Bools, Bytes
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field, FieldType
from ..rest.value_columns import WORD, NumberColumn, TextColumn
from ..rest.wkb_shapes import shapes_of
from .cells import BLANK, has_calendar_date, moment_cells
from .dbf_values import MAX_TEXT_BYTES

_EXACT_IN_DOUBLE = 2**53
_DATE_TEXT = len("2023-05-03")


class NotForetold(Exception):  # nobody sees it: the file is read instead
    """The values are such that only the file itself can tell."""


def as_read(batch: FeatureBatch) -> tuple[FeatureBatch, Bools]:
    """The rows as they will be read.

    Returns:
        The batch with other columns where reading changes them, and for which rows that is sure;
        the others have to be read.

    Raises:
        NotForetold: that goes for the whole layer.
    """
    is_sure = _sure_shapes(batch)
    columns: list[Sequence[object]] = []
    for field, column in zip(batch.fields, batch.columns):
        if isinstance(column, TextColumn):
            is_sure &= _sure_texts(column)
            columns.append(_trimmed(column))
        elif isinstance(column, NumberColumn):
            columns.append(_number(column, field))
        elif field.type is FieldType.DATE_ONLY or all(value is None for value in column):
            columns.append(column)
        else:
            raise NotForetold
    return replace(batch, columns=tuple(columns)), is_sure


def _sure_shapes(batch: FeatureBatch) -> Bools:
    """GDAL sorts the rings of shapes of several parts in a way of its own."""
    if batch.geometries is None or not batch.geometry_type:
        return np.ones(batch.row_count, dtype=np.bool_)
    if batch.has_z or batch.has_m:
        raise NotForetold  # heights that are not told have several spellings
    shapes = shapes_of(batch.geometries, batch.geometry_type)
    is_simple: Bools = shapes.part_counts <= 1
    return is_simple


def _number(column: NumberColumn, field: Field) -> NumberColumn | TextColumn:
    if field.type is not FieldType.DATE:
        least, most = column.numbers.min(initial=0), column.numbers.max(initial=0)
        if column.is_whole and (least < -_EXACT_IN_DOUBLE or most > _EXACT_IN_DOUBLE):
            raise NotForetold  # the column may become one of doubles, or of text
        return column
    if not has_calendar_date(column.numbers).all():
        raise NotForetold
    digits = moment_cells(column.numbers)
    width = (_DATE_TEXT // WORD + 1) * WORD
    cells: Bytes = np.zeros((len(column), width), dtype=np.uint8)
    cells[:, :4], cells[:, 5:7], cells[:, 8:10] = digits[:, :4], digits[:, 4:6], digits[:, 6:]
    cells[:, 4] = cells[:, 7] = ord("-")
    sizes = np.full(len(column), _DATE_TEXT, dtype=np.int64)
    if column.nulls is not None:
        cells[column.nulls], sizes[column.nulls] = 0, 0
    return TextColumn(cells, sizes, column.nulls)


def _sure_texts(column: TextColumn) -> Bools:
    """Blanks at the left go where GDAL reads; what is too long is cut."""
    is_sure: Bools = (column.cells[:, 0] != BLANK) & (column.sizes <= MAX_TEXT_BYTES)
    return is_sure


def _trimmed(column: TextColumn) -> TextColumn:
    """Without blanks at the right; a text of which nothing is left is null."""
    filled = np.flatnonzero(column.sizes)
    ends_blank = np.zeros(len(column), dtype=np.bool_)
    ends_blank[filled] = column.cells[filled, column.sizes[filled] - 1] == BLANK
    cells, sizes = column.cells, column.sizes
    if ends_blank.any():
        cells, sizes = cells.copy(), sizes.copy()
        for row in np.flatnonzero(ends_blank).tolist():
            text = cells[row].tobytes().rstrip(b"\0").rstrip(b" ")
            cells[row, len(text) :], sizes[row] = 0, len(text)
    is_null = sizes == 0
    if cells is column.cells and np.array_equal(is_null, _nulls_of(column)):
        return column  # whose hashes are known then
    return TextColumn(cells, sizes, is_null if is_null.any() else None)


def _nulls_of(column: TextColumn) -> Bools:
    return np.zeros(len(column), dtype=np.bool_) if column.nulls is None else column.nulls
