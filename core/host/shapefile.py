"""Saves a layer as an honest Shapefile: measured, written aside, read back, swapped in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from qgis.core import QgsVectorLayer

from ..errors import Cancelled, ExportError
from ..export.choices import ShapefileChoices
from ..export.columns import Column
from ..export.file_set import StagedSet
from ..export.losses import LossKind
from ..export.measure import Measure
from ..export.report import ShapefileReport
from ..export.shapefile_plan import ShapefilePlan, check_choices, make_plan
from ..export.shapes import ShapeMeasure
from ..export.side_files import check_target
from .layer_source import LayerSource, Rows, prepare
from .shapefile_drafts import Drafts
from .shapefile_set import plan_warnings, put_in_place
from .staging import stage

__all__ = ["LayerSource", "MeasuredLayer", "measure_layer", "prepare", "save_shapefile"]


class Feedback(Protocol):
    """A `QgsFeedback`, a `QgsTask`, or whatever can be asked and told the same."""

    def isCanceled(self) -> bool:
        """Whether to stop."""
        ...

    def setProgress(self, progress: float) -> None:
        """Take the progress in percent."""
        ...


@dataclass(frozen=True)
class MeasuredLayer:
    """Everything that was seen in one pass over a layer; plans cost nothing from here on."""

    columns: tuple[Column, ...]
    measures: tuple[Measure, ...]
    shapes: ShapeMeasure
    rows: int

    def plan(self, choices: ShapefileChoices | None = None) -> ShapefilePlan:
        """Say what a Shapefile of the layer will be.

        Raises:
            ExportError: a choice cannot be carried out.
        """
        return make_plan(self.columns, self.measures, self.shapes, self.rows, choices)


def measure_layer(source: LayerSource, feedback: Feedback | None = None) -> MeasuredLayer:
    """Read the whole layer once. Any thread.

    Raises:
        Cancelled: asked through `feedback`.
    """
    return _measure(source, _Progress(source, feedback, 0.0, 1.0))


def save_shapefile(
    source: LayerSource | QgsVectorLayer,
    path: str | Path,
    *,
    choices: ShapefileChoices | None = None,
    feedback: Feedback | None = None,
) -> ShapefileReport:
    """Save every row of a layer. Any thread; a bare layer only on its own thread.

    The target appears whole or not at all: files are written in a private folder, read back
    with GDAL, and swapped in as one set. Nothing remains after an error or a cancel.

    Args:
        source: of `prepare`.
        path: ends in `.shp`, or in `.zip` for the set in one file. A layer without geometry
            becomes a lone `.dbf`. Where the choices make several Shapefiles of the layer, they
            have this name with a suffix each; in a `.zip` they are together.
        choices: what the person decided; None for the defaults.
        feedback: asked for cancel, told the progress in percent.

    Raises:
        ExportError: the file cannot be written, or did not pass the check.
        Cancelled: asked through `feedback`.
    """
    target = Path(path)
    if target.suffix.lower() not in (".shp", ".zip"):
        raise ExportError(f"{target.name} does not end in .shp or .zip.", "Choose such a name.")
    choices = choices or ShapefileChoices()
    check_choices(choices)
    if isinstance(source, QgsVectorLayer):
        source = prepare(source)
    check_target(target)
    measured = _measure(source, _Progress(source, feedback, 0.0, 0.4))
    plan = measured.plan(choices)
    plan.check()
    for name in plan.targets(target):
        check_target(name)
    with stage(plan.targets(target)[0]) as staged:
        try:
            return _save(source, plan, target, staged, _Progress(source, feedback, 0.4, 0.95))
        except OSError as err:
            raise ExportError(
                f"{target.name} could not be written: {err.strerror or err}.",
                "Check the space on the disk, or choose another folder.",
            ) from err


class _Progress:
    """One pass over the rows as a part of the whole."""

    def __init__(
        self, source: LayerSource, feedback: Feedback | None, start: float, end: float
    ) -> None:
        self._feedback, self._start, self._end = feedback, start, end
        self._total = max(source.row_count, 1)
        self._rows = 0

    def follow(self, batches: Iterator[Rows]) -> Iterator[Rows]:
        """Pass batches through.

        Raises:
            Cancelled: between two batches, also after the last.
        """
        self._check()
        for batch in batches:
            yield batch
            self._rows += batch.count
            self._check()

    def _check(self) -> None:
        if self._feedback is None:
            return
        if self._feedback.isCanceled():
            raise Cancelled
        part = min(self._rows / self._total, 1.0)
        self._feedback.setProgress(100 * (self._start + part * (self._end - self._start)))


def _measure(source: LayerSource, progress: _Progress) -> MeasuredLayer:
    columns = source.columns
    measures = tuple(Measure(column.kind) for column in columns)
    shapes = ShapeMeasure(source.wkb_type)
    rows = 0
    for batch in progress.follow(source.batches()):
        rows += batch.count
        for measure, values in zip(measures, batch.columns):
            measure.add(values)
        for index, count in batch.unlabelled.items():
            measures[index].changes[LossKind.CODE_WITHOUT_LABEL] += count
        for shape in batch.shapes:
            if shape.wkb is not None and not shape.is_finite:
                shapes.add_unusable()
                continue
            shapes.changes[LossKind.CURVES] += shape.was_curved
            shapes.add(shape.wkb_type or None, len(shape.wkb or b""))
    return MeasuredLayer(columns, measures, shapes, rows)


def _save(
    source: LayerSource,
    plan: ShapefilePlan,
    target: Path,
    staged: StagedSet,
    progress: _Progress,
) -> ShapefileReport:
    drafts = Drafts(staged, plan, target)
    try:
        for batch in progress.follow(source.batches()):
            drafts.add(batch)
        sets = drafts.finish(source)
    finally:
        drafts.abandon()
    return put_in_place(sets, plan, target, staged, _warnings(source, plan))


def _warnings(source: LayerSource, plan: ShapefilePlan) -> tuple[str, ...]:
    warnings = plan_warnings(source.crs, plan)
    if 0 <= source.row_count != plan.rows:
        announced = f"The layer announces {source.row_count:,} rows and gave {plan.rows:,}."
        warnings = (*warnings, announced)
    return warnings
