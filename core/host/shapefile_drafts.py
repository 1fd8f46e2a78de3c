"""The Shapefiles of one save while they grow: one, one per kind of shape, or parts under 2 GB."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from ..errors import ExportError
from ..export.choices import OversizePolicy
from ..export.dbf_writer import DbfWriter
from ..export.file_set import StagedSet
from ..export.shapefile_plan import PartPlan, ShapefilePlan
from ..export.shapes import RECORD_OVERHEAD, ShapeKind, shape_kind
from .layer_source import LayerSource, Rows, Shape
from .shape_writer import ShapeWriter
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

    def add(self, rows: Rows) -> None:
        """Write the next rows.

        Raises:
            ExportError: a file refuses them, or the layer changed meanwhile.
        """
        if len(self._drafts) == 1 and not self._in_parts:
            self._drafts[0][-1].add(rows.columns, rows.shapes, rows.count)
            return
        wanted: list[list[int]] = [[] for _ in self._drafts]
        for row in range(rows.count):
            wanted[self._place(rows.shapes[row]) if rows.shapes else 0].append(row)
        for place, mine in enumerate(wanted):
            self._add_some(place, rows, mine)

    def finish(self, source: LayerSource) -> list[FinishedSet]:
        """Close, describe and read back every file.

        Raises:
            ExportError: a file is not what was to be written.
        """
        finished = []
        for part, drafts in zip(self._plan.parts, self._drafts):
            for number, draft in enumerate(drafts, 1):
                suffix = f"{part.suffix}_{number}" if self._in_parts else part.suffix
                finished.append(draft.finish(source, f"{self._stem}{suffix}"))
        if sum(done.plan.rows for done in finished) != self._plan.rows:
            raise ExportError("The layer changed while it was being saved.", "Save it once more.")
        return finished

    def abandon(self) -> None:
        """Let go of all files; harmless after `finish`."""
        for drafts in self._drafts:
            for draft in drafts:
                draft.abandon()

    def _place(self, shape: Shape) -> int:
        kind = shape_kind(shape.wkb_type) if shape.wkb is not None and shape.is_finite else None
        return 0 if kind is None else self._places.get(kind, 0)

    def _add_some(self, place: int, rows: Rows, wanted: Sequence[int]) -> None:
        draft = self._drafts[place][-1]
        start = 0
        for position, row in enumerate(wanted):
            shape = rows.shapes[row] if rows.shapes else None
            if self._in_parts and not draft.takes(shape):
                self._add_rows(draft, rows, wanted[start:position])
                draft, start = self._begin(place, self._plan.parts[place]), position
                draft.takes(shape)
        self._add_rows(draft, rows, wanted[start:])

    def _add_rows(self, draft: _Draft, rows: Rows, wanted: Sequence[int]) -> None:
        if not wanted:
            return
        columns = [[values[row] for row in wanted] for values in rows.columns]
        shapes = [rows.shapes[row] for row in wanted] if rows.shapes else []
        draft.add(columns, shapes, len(wanted))

    def _begin(self, place: int, part: PartPlan) -> _Draft:
        self._count += 1
        folder = self._staged.make_work_folder(f"work{self._count}")
        draft = _Draft(folder, replace(self._plan, shape=part.shape, rows=part.rows))
        self._drafts[place].append(draft)
        return draft


class _Draft:
    """One Shapefile under a neutral name."""

    def __init__(self, folder: Path, plan: ShapefilePlan) -> None:
        self._folder, self._plan = folder, plan
        self._main = main_file(folder, plan.shape.kind)
        is_table = plan.shape.kind is ShapeKind.NONE
        self._shapes = None if is_table else ShapeWriter(self._main, plan.shape)
        # GDAL has its own .dbf open under the final name
        self._table = folder / "attributes.part"
        try:
            self._stream = self._table.open("wb")
        except OSError:
            self.abandon_shapes()
            raise
        # the day of the user's calendar
        self._dbf = DbfWriter(self._stream, plan.columns, date.today())
        self._record = 1 + sum(column.width for column in plan.columns)
        self._dbf_bytes = 33 + 32 * len(plan.columns)
        self._shp_bytes = 100

    def takes(self, shape: Shape | None) -> bool:
        """Count one more row in, unless a file would pass the limit; the first always goes."""
        size = RECORD_OVERHEAD + len(shape.wkb or b"") if shape is not None else 0
        table, shapes = self._dbf_bytes + self._record, self._shp_bytes + size
        is_first = self._shp_bytes == 100 and self._dbf_bytes == 33 + 32 * len(self._plan.columns)
        if max(table, shapes) > self._plan.choices.largest_file and not is_first:
            return False
        self._dbf_bytes, self._shp_bytes = table, shapes
        return True

    def add(self, columns: Sequence[Sequence[object]], shapes: Sequence[Shape], count: int) -> None:
        self._dbf.add(columns, count)
        if self._shapes is not None:
            self._shapes.add(shapes)

    def finish(self, source: LayerSource, stem: str) -> FinishedSet:
        self._dbf.finish()
        self._stream.close()
        if self._shapes is not None:
            self._shapes.finish()
        self._table.replace(self._main.with_suffix(".dbf"))
        plan = replace(self._plan, rows=self._dbf.rows)
        write_side_files(source.crs, plan, self._folder, source.style, source.receipt)
        found = check_written(self._main, plan, self._dbf, self._shapes)
        return FinishedSet(stem, self._folder, plan, found)

    def abandon(self) -> None:
        self._stream.close()
        self.abandon_shapes()

    def abandon_shapes(self) -> None:
        if self._shapes is not None:
            self._shapes.abandon()
