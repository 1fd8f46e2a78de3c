"""Writes a .dbf exactly as the plan says: no rounding, no silent cut, nulls apart from zero.

GDAL's own writer has the widths fixed before the data are known, rounds doubles to the declared
decimals and cuts what is too wide with a warning on a console that nobody sees.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from datetime import date
from typing import BinaryIO

import numpy as np

from ..errors import ExportError
from ..rest.arrays import Bytes, Floats
from .cells import BLANK, integer_cells, is_filled
from .columns import DbfField, DbfType

_HEADER = struct.Struct("<B3BIHH20x")
_FIELD = struct.Struct("<11scIBB14x")
_END = b"\x1a"
# GDAL, QGIS and pyshp read stars and zeros as null; blanks would be 0 for some
_NULL_FILL = {
    DbfType.NUMERIC: b"*",
    DbfType.FLOAT: b"*",
    DbfType.DATE: b"0",
}


class DbfWriter:
    """Takes rows as cells, in batches; `finish` makes the file whole.

    Args:
        stream: opened for binary writing and seekable; the caller closes it.
        fields: of the plan.
        today: written in the header.

    Attributes:
        rows: written so far.
        filled: non-null values per field; text that is empty counts as null.
        sums: per number field the sum of what was written, else 0.
        magnitudes: per number field the sum of absolute values, to judge the sums by.
    """

    def __init__(self, stream: BinaryIO, fields: Sequence[DbfField], today: date) -> None:
        self._stream = stream
        self._fields = tuple(fields)
        self._today = today
        self._record_bytes = 1 + sum(field.width for field in self._fields)
        self.rows = 0
        self.filled = [0] * len(self._fields)
        self.sums = [0.0] * len(self._fields)
        self.magnitudes = [0.0] * len(self._fields)
        self._write_header()

    def add_cells(
        self,
        columns: Sequence[Bytes | None],
        count: int,
        numbers: Sequence[Floats | None] | None = None,
    ) -> None:
        """Write the next rows.

        Args:
            columns: one matrix per field of the file, each of `count` rows; see `cells`. None
                for row numbers.
            count: rows in this batch.
            numbers: per field the values of its cells, 0 where blank, for the sums; without them
                `sums` and `magnitudes` are the caller's to set.

        Raises:
            ExportError: a cell is wider than measured: the layer changed meanwhile.
        """
        record = np.full((count, self._record_bytes), BLANK, dtype=np.uint8)
        at = 1
        for index, (field, cells) in enumerate(zip(self._fields, columns)):
            if cells is None:
                cells = integer_cells(np.arange(self.rows + 1, self.rows + count + 1))
            nulls = _place(cells, field, record[:, at : at + field.width])
            self.filled[index] += count - (0 if field.null and _is_number(field) else nulls)
            if numbers is not None:
                self._add_up(index, numbers[index], nulls, self.rows + count)
            at += field.width
        self._stream.write(record.data)
        self.rows += count

    def finish(self) -> None:
        """Write the end mark and the true row count."""
        self._stream.write(_END)
        self._stream.seek(0)
        self._write_header()
        self._stream.seek(0, 2)

    def _add_up(self, index: int, numbers: Floats | None, nulls: int, rows: int) -> None:
        field = self._fields[index]
        if not _is_number(field):
            return
        if numbers is None:
            self.sums[index] = self.magnitudes[index] = rows * (rows + 1) / 2
            return
        filling = nulls * float(field.null or 0)
        with np.errstate(over="ignore"):
            self.sums[index] += float(numbers.sum()) + filling
            self.magnitudes[index] += float(np.abs(numbers).sum()) + abs(filling)

    def _write_header(self) -> None:
        size = _HEADER.size + _FIELD.size * len(self._fields) + 1
        record = self._record_bytes
        day = self._today
        header = [_HEADER.pack(3, day.year - 1900, day.month, day.day, self.rows, size, record)]
        for field in self._fields:
            name = field.name.encode("ascii")
            kind = field.type.value.encode("ascii")
            header.append(_FIELD.pack(name, kind, 0, field.width, field.decimals))
        self._stream.write(b"".join(header) + b"\r")


def _is_number(field: DbfField) -> bool:
    return field.type in (DbfType.NUMERIC, DbfType.FLOAT)


def _place(cells: Bytes, field: DbfField, target: Bytes) -> int:
    """Put cells into their place in blank records; return how many are null."""
    rows, width = cells.shape
    if width > field.width:
        raise ExportError("The layer changed while it was being saved.", "Save it once more.")
    if field.type is DbfType.CHARACTER:
        target[:, :width] = cells
        return rows - int(np.count_nonzero(is_filled(cells, BLANK)))
    target[:, field.width - width :] = cells
    # a number ends, and a date is whole, at the right edge
    nulls = target[:, -1] == BLANK
    filling = field.null.rjust(field.width).encode("ascii") if field.null else b""
    target[nulls] = np.frombuffer(filling or _NULL_FILL[field.type] * field.width, dtype=np.uint8)
    return int(np.count_nonzero(nulls))
