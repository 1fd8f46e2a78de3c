"""Writes a .dbf exactly as the plan says: no rounding, no silent cut, nulls apart from zero.

GDAL's own writer has the widths fixed before the data are known, rounds doubles to the declared
decimals and cuts what is too wide with a warning on a console that nobody sees.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from datetime import date
from typing import BinaryIO

import numpy as np

from ..errors import ExportError
from ..rest.arrays import Bytes
from .cells import BLANK, integer_cells
from .columns import Content, DbfField, DbfType
from .dbf_values import encoder

_HEADER = struct.Struct("<B3BIHH20x")
_FIELD = struct.Struct("<11scIBB14x")
_END = b"\x1a"
# GDAL, QGIS and pyshp read stars and zeros as null; blanks would be 0 for some
_NULL_FILL = {
    DbfType.NUMERIC: b"*",
    DbfType.FLOAT: b"*",
    DbfType.DATE: b"0",
    DbfType.CHARACTER: b" ",
}


class DbfWriter:
    """Takes rows as columns, in batches; `finish` makes the file whole.

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
        self._encoders = [encoder(field.content) for field in self._fields]
        self.rows = 0
        self.filled = [0] * len(self._fields)
        self.sums = [0.0] * len(self._fields)
        self.magnitudes = [0.0] * len(self._fields)
        self._write_header()

    def add(self, columns: Sequence[Sequence[object]], count: int) -> None:
        """Write the next rows.

        Args:
            columns: one sequence per *source* column, each of `count` values.
            count: rows in this batch.

        Raises:
            ExportError: a value is wider than measured: the layer changed meanwhile.
        """
        encoded: list[list[bytes]] = [[b" "] * count]
        for index, field in enumerate(self._fields):
            if field.content is Content.ROW_NUMBER:
                values: Sequence[object] = range(self.rows + 1, self.rows + count + 1)
            else:
                values = columns[field.source]
            encoded.append(self._encode(index, field, values))
        self._stream.write(b"".join([part for record in zip(*encoded) for part in record]))
        self.rows += count

    def add_cells(self, columns: Sequence[Bytes], count: int) -> None:
        """Write the next rows from cells; `sums` and `magnitudes` are the caller's to set.

        Args:
            columns: one matrix per *source* column, each of `count` rows; see `cells`.
            count: rows in this batch.

        Raises:
            ExportError: a cell is wider than measured.
        """
        record = np.full((count, self._record_bytes), BLANK, dtype=np.uint8)
        at = 1
        for index, field in enumerate(self._fields):
            if field.content is Content.ROW_NUMBER:
                cells = integer_cells(np.arange(self.rows + 1, self.rows + count + 1))
            else:
                cells = columns[field.source]
            self.filled[index] += _place(cells, field, record[:, at : at + field.width])
            at += field.width
        self._stream.write(record.tobytes())
        self.rows += count

    def finish(self) -> None:
        """Write the end mark and the true row count."""
        self._stream.write(_END)
        self._stream.seek(0)
        self._write_header()
        self._stream.seek(0, 2)

    def _encode(self, index: int, field: DbfField, values: Sequence[object]) -> list[bytes]:
        null = _NULL_FILL[field.type] * field.width
        encode, width, is_text = self._encoders[index], field.width, field.type is DbfType.CHARACTER
        filling = _filling(field, null)
        result = []
        for value in values:
            text = b"" if value is None else encode(value)
            if not text:
                # empty text stays apart from null where null has a text of its own
                result.append(null if is_text and value is not None else filling)
                continue
            if len(text) > width:
                raise _wider_than_measured()
            result.append(text.ljust(width) if is_text else text.rjust(width))
        self._tally(index, field, result, null)
        return result

    def _tally(self, index: int, field: DbfField, encoded: list[bytes], null: bytes) -> None:
        filled = [text for text in encoded if text != null]
        self.filled[index] += len(filled)
        if field.type in (DbfType.NUMERIC, DbfType.FLOAT):
            numbers = [float(text) for text in filled]
            self.sums[index] += math.fsum(numbers) if _summable(numbers) else sum(numbers)
            self.magnitudes[index] += sum(map(abs, numbers))

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


def _filling(field: DbfField, null: bytes) -> bytes:
    """What is written for null."""
    if not field.null:
        return null
    text = field.null.encode("utf-8")
    is_text = field.type is DbfType.CHARACTER
    return text.ljust(field.width) if is_text else text.rjust(field.width)


def _summable(numbers: list[float]) -> bool:
    # fsum refuses to overflow where plain addition gives infinity
    return sum(map(abs, numbers)) < 1e300


def _place(cells: Bytes, field: DbfField, target: Bytes) -> int:
    """Put cells into their place in blank records; return how many are not null."""
    rows, width = cells.shape
    if width > field.width:
        raise _wider_than_measured()
    if field.type is DbfType.CHARACTER:
        target[:, :width] = cells
        return int(np.count_nonzero((cells != BLANK).any(axis=1)))
    target[:, field.width - width :] = cells
    # a number ends, and a date is whole, at the right edge
    nulls = target[:, -1] == BLANK
    target[nulls] = _NULL_FILL[field.type][0]
    return rows - int(np.count_nonzero(nulls))


def _wider_than_measured() -> ExportError:
    return ExportError("The layer changed while it was being saved.", "Save it once more.")
