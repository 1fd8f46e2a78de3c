"""The Shapefiles of one save while they grow: one, one per kind of shape, or parts under 2 GB."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np

from ..export.cells import BLANK, left_aligned, text_cells
from ..export.choices import OversizePolicy
from ..export.columns import Content, DbfField
from ..export.dbf_writer import DbfWriter
from ..export.file_set import StagedSet
from ..export.layer_shapes import file_shapes
from ..export.layer_speller import Spelled
from ..export.layer_spool import Cells, SpelledRows
from ..export.shapefile_plan import PartPlan, ShapefilePlan
from ..export.shapes import RECORD_OVERHEAD, ShapeKind, shape_kind
from ..export.shp_writer import ShpWriter
from ..rest.arrays import Bytes, Ints
from .layer_source import LayerSource
from .shapefile_check import check_written
from .shapefile_set import FinishedSet, main_file, write_side_files


class Drafts:
    """Sends each row to the Shapefile that it belongs to.

    Args:
        staged: where to write.
        plan: of the whole.
        target: as chosen; its stem is that of all names.
    """

    def __init__(self, staged: StagedSet, plan: ShapefilePlan, target: Path) -> None:
        self._staged, self._plan, self._stem = staged, plan, target.stem
        self._in_parts = plan.is_oversize and plan.choices.oversize is OversizePolicy.PARTS
        self._drafts: list[list[_Draft]] = []
        self._count = 0
        try:
            for part in plan.parts:
                self._drafts.append([])
                self._begin(len(self._drafts) - 1, part)
        except BaseException:
            self.abandon()
            raise
        self._places = {part.shape.kind: place for place, part in enumerate(plan.parts)}

    def add(self, rows: SpelledRows) -> None:
        """Write the next rows.

        Raises:
            ExportError: a file refuses them.
            OSError: the disk does not take them.
        """
        if len(self._drafts) == 1:
            self._add_some(0, rows)
            return
        place_of = np.zeros(rows.count, dtype=np.int64)
        for group in rows.shapes:
            kind = shape_kind(group.code)
            place_of[group.rows] = 0 if kind is None else self._places.get(kind, 0)
        for place in range(len(self._drafts)):
            self._add_some(place, rows.taken(np.flatnonzero(place_of == place)))

    def finish(self, source: LayerSource, between: Callable[[], None]) -> list[FinishedSet]:
        """Close, describe and read back every file.

        Args:
            source: of the rows.
            between: called again and again; what it raises ends it.

        Raises:
            ExportError: a file is not what was to be written.
            OSError: the disk does not take the rest.
        """
        return [
            draft.finish(source, self._name(part, n), between)
            for part, drafts in zip(self._plan.parts, self._drafts)
            for n, draft in enumerate(drafts, 1)
        ]

    def abandon(self) -> None:
        """Let go of all files; harmless after `finish`."""
        for drafts in self._drafts:
            for draft in drafts:
                draft.abandon()

    def _name(self, part: PartPlan, number: int) -> str:
        return f"{self._stem}{part.suffix}{f'_{number}' if self._in_parts else ''}"

    def _add_some(self, place: int, rows: SpelledRows) -> None:
        while rows.count:
            draft = self._drafts[place][-1]
            fitting = draft.room_for(rows) if self._in_parts else rows.count
            if fitting == rows.count:
                draft.add(rows)
                return
            if fitting:
                draft.add(rows.taken(np.arange(fitting)))
                rows = rows.taken(np.arange(fitting, rows.count))
            self._begin(place, self._plan.parts[place])

    def _begin(self, place: int, part: PartPlan) -> None:
        self._count += 1
        folder = self._staged.make_work_folder(f"work{self._count}")
        draft = _Draft(folder, replace(self._plan, shape=part.shape, rows=part.rows))
        self._drafts[place].append(draft)


class _Draft:
    """One Shapefile under a neutral name."""

    def __init__(self, folder: Path, plan: ShapefilePlan) -> None:
        self._folder, self._plan = folder, plan
        self._main = main_file(folder, plan.shape.kind)
        is_table = plan.shape.kind is ShapeKind.NONE
        self._shapes = None if is_table else ShpWriter(self._main, plan.shape)
        try:
            self._stream = self._main.with_suffix(".dbf").open("wb")
        except OSError:
            self._abandon_shapes()
            raise
        # the day of the user's calendar
        self._dbf = DbfWriter(self._stream, plan.columns, date.today())
        self._record = 1 + sum(column.width for column in plan.columns)
        self._dbf_bytes = 33 + 32 * len(plan.columns)
        self._shp_bytes = 100

    def room_for(self, rows: SpelledRows) -> int:
        """How many of the rows go in, from the first on; at least one into an empty file."""
        limit = self._plan.choices.largest_file
        ends = np.cumsum(self._shape_sizes(rows)) + self._shp_bytes
        tables = self._record * np.arange(1, rows.count + 1) + self._dbf_bytes
        fitting = int(np.searchsorted(np.maximum(ends, tables), limit, side="right"))
        return fitting if self._dbf.rows else max(fitting, 1)

    def add(self, rows: SpelledRows) -> None:
        columns = self._plan.columns
        spelled = [self._spelled(field, rows.cells) for field in columns]
        self._dbf.add_cells(
            [None if own is None else own.cells for own in spelled],
            rows.count,
            [None if own is None else own.numbers for own in spelled],
        )
        self._dbf_bytes += self._record * rows.count
        self._shp_bytes += int(self._shape_sizes(rows).sum())
        if self._shapes is not None:
            self._shapes.add(file_shapes(rows.shapes, rows.count, self._plan.shape))

    def finish(self, source: LayerSource, stem: str, between: Callable[[], None]) -> FinishedSet:
        self._dbf.finish()
        self._stream.close()
        if self._shapes is not None:
            self._shapes.finish()
        plan = replace(self._plan, rows=self._dbf.rows)
        write_side_files(source.crs, plan, self._folder, source.style, between)
        between()
        found = check_written(self._main, plan, self._dbf, self._shapes, between)
        between()
        return FinishedSet(stem, self._folder, plan, found)

    def abandon(self) -> None:
        with suppress(OSError):  # on a full disk even closing fails
            self._stream.close()
        self._abandon_shapes()

    def _abandon_shapes(self) -> None:
        if self._shapes is not None:
            self._shapes.abandon()

    def _shape_sizes(self, rows: SpelledRows) -> Ints:
        sizes = np.full(rows.count, RECORD_OVERHEAD, dtype=np.int64)
        if self._shapes is None:
            return np.zeros(rows.count, dtype=np.int64)
        for group in rows.shapes:
            sizes[group.rows] = group.sizes(self._plan.shape)
        return sizes

    def _spelled(self, field: DbfField, cells: Cells) -> Spelled | None:
        """A field's cells; None for row numbers."""
        if field.source < 0:
            return None
        own = cells.get((field.source, field.content))
        if own is not None:
            return own
        # integers that no number field holds
        return Spelled(self._as_text(cells[field.source, Content.INTEGER].cells, field))

    def _as_text(self, cells: Bytes, field: DbfField) -> Bytes:
        texts = left_aligned(cells)
        if not field.null:
            return texts
        filling = text_cells([field.null.encode("utf-8", "replace")])
        wide = np.full((len(texts), max(texts.shape[1], filling.shape[1])), BLANK, dtype=np.uint8)
        wide[:, : texts.shape[1]] = texts
        wide[(texts == BLANK).all(axis=1), : filling.shape[1]] = filling
        return wide
