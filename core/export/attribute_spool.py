"""Keeps the attributes of a download on disk until the widths of their fields are known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from ..rest.fields import Field
from .array_spool import ArraySpool
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
        self._counts: list[int] = []
        self._arrays = ArraySpool(path)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """What was seen of each column."""
        return tuple(speller.measure for speller in self._spellers)

    def add(self, columns: Sequence[Sequence[object]], count: int) -> None:
        """Take the next rows: one sequence per field, values as `FieldType` states them.

        Raises:
            OSError: the disk does not take them.
        """
        self._arrays.add([speller.spell(own) for speller, own in zip(self._spellers, columns)])
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
        for cells, count in zip(self._arrays.pages(), self._counts):
            for column in as_text:
                cells[column] = left_aligned(cells[column])
            own = [None if field.source < 0 else cells[field.source] for field in plan.columns]
            writer.add_cells(own, count)
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
        self._arrays.close()

    def _is_number(self, column: int) -> bool:
        return column >= 0 and self.columns[column].kind is ColumnKind.INTEGER
