"""Keeps the attributes of a download on disk until the widths of their fields are known."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

import numpy as np

from ..errors import ExportError
from ..rest.arrays import Bytes
from ..rest.fields import Field
from .cells import left_aligned
from .column_speller import ColumnSpeller, column_of
from .columns import Column, ColumnKind, DbfType
from .dbf_writer import DbfWriter
from .measure import Measure
from .shapefile_plan import ShapefilePlan


class AttributeSpool:
    """Takes columns page by page, spelled already; `write_dbf` puts them together.

    Memory: one page and a few numbers per page. Use it on one thread.

    Args:
        path: of the spool, which nobody else can read; the caller removes it.
        fields: of the pages.

    Attributes:
        rows: taken so far.
    """

    def __init__(self, path: Path, fields: Sequence[Field]) -> None:
        self.columns: tuple[Column, ...] = tuple(map(column_of, fields))
        self.rows = 0
        self._spellers = [ColumnSpeller(field) for field in fields]
        self._shapes: list[list[tuple[int, int]]] = []
        self._counts: list[int] = []
        # the bits are the owner's alone from the first moment
        number = os.open(
            path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600
        )
        self._stream: BinaryIO = os.fdopen(number, "w+b")

    @property
    def measures(self) -> tuple[Measure, ...]:
        """What was seen of each column."""
        return tuple(speller.measure for speller in self._spellers)

    def add(self, columns: Sequence[Sequence[object]], count: int) -> None:
        """Take the next rows: one sequence per field, values as `FieldType` states them.

        Raises:
            OSError: the disk does not take them.
        """
        shapes: list[tuple[int, int]] = []
        for speller, values in zip(self._spellers, columns):
            cells = speller.spell(values)
            self._stream.write(cells.tobytes())
            shapes.append((cells.shape[0], cells.shape[1]))
        self._shapes.append(shapes)
        self._counts.append(count)
        self.rows += count

    def write_dbf(
        self,
        stream: BinaryIO,
        plan: ShapefilePlan,
        today: date,
        between_pages: Callable[[], None] = lambda: None,
    ) -> DbfWriter:
        """Write the whole table.

        Args:
            stream: see `DbfWriter`.
            plan: made of `measures`.
            today: see `DbfWriter`.
            between_pages: called again and again; what it raises ends the writing.

        Returns:
            The writer, for its tallies.

        Raises:
            ExportError: the spool is not what was put in.
            OSError: the disk fails.
        """
        writer = DbfWriter(stream, plan.columns, today)
        as_text = {
            field.source
            for field in plan.columns
            if field.type is DbfType.CHARACTER and self._is_number(field.source)
        }
        self._stream.seek(0)
        for shapes, count in zip(self._shapes, self._counts):
            cells = [self._read(*shape) for shape in shapes]
            for column in as_text:
                cells[column] = left_aligned(cells[column])
            writer.add_cells(cells, count)
            between_pages()
        for index, field in enumerate(plan.columns):
            if field.source >= 0 and field.type in (DbfType.NUMERIC, DbfType.FLOAT):
                speller = self._spellers[field.source]
                writer.sums[index], writer.magnitudes[index] = speller.total, speller.magnitude
            elif field.source < 0:
                writer.sums[index] = writer.magnitudes[index] = self.rows * (self.rows + 1) / 2
        writer.finish()
        return writer

    def close(self) -> None:
        """Let go of the file."""
        self._stream.close()

    def _is_number(self, column: int) -> bool:
        return column >= 0 and self.columns[column].kind is ColumnKind.INTEGER

    def _read(self, rows: int, width: int) -> Bytes:
        raw = self._stream.read(rows * width)
        if len(raw) != rows * width:
            raise ExportError("The rows kept aside on the disk have been cut.", "Import once more.")
        return np.frombuffer(raw, dtype=np.uint8).reshape(rows, width)
