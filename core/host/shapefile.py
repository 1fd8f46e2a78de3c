"""Saves a layer as an honest Shapefile: measured, written aside, read back, swapped in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from qgis.core import QgsVectorLayer

from ..errors import Cancelled, ExportError
from ..export.choices import ShapefileChoices, check_choices
from ..export.file_set import StagedSet
from ..export.layer_spool import LayerSpool, MeasuredLayer, Rows, SpelledRows
from ..export.report import ShapefileReport
from ..export.shapefile_plan import ShapefilePlan
from ..export.side_files import check_target
from .layer_source import LayerSource, prepare
from .shapefile_drafts import Drafts
from .shapefile_set import OnStaged, plan_warnings, put_in_place
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


def measure_layer(source: LayerSource, feedback: Feedback | None = None) -> MeasuredLayer:
    """Read the whole layer once. Any thread.

    Raises:
        Cancelled: asked through `feedback`.
    """
    measured = MeasuredLayer(source.columns, source.wkb_type)
    progress = _Progress(source, feedback, 0.0, 1.0)
    for rows in progress.follow(source.batches(progress.check)):
        measured.see(rows)
    return measured


def save_shapefile(
    source: LayerSource | QgsVectorLayer,
    path: str | Path,
    *,
    choices: ShapefileChoices | None = None,
    feedback: Feedback | None = None,
    on_staged: OnStaged = lambda _folder: None,
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
        on_staged: told the folder of the new files before they are swapped in; what it puts
            there comes along.

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
    with stage(target) as staged, _disk_errors_told(target):
        measured = MeasuredLayer(source.columns, source.wkb_type, choices)
        spool = LayerSpool(staged.make_work_folder("spool") / "rows", measured)
        try:
            progress = _Progress(source, feedback, 0.0, 0.5)
            for rows in progress.follow(source.batches(progress.check)):
                spool.add(measured.see(rows))
            plan = measured.plan(choices)
            plan.check()
            progress = _Progress(source, feedback, 0.5, 0.95)
            saving = _Saving(source, plan, target, spool, progress, on_staged)
            first, *others = plan.targets(target)
            for name in (first, *others):
                check_target(name)
            if first == target:
                return saving.into(staged)
            with stage(first) as divided:  # no file of the chosen name is written, or replaced
                return saving.into(divided)
        finally:
            with suppress(OSError):  # on a full disk even closing fails
                spool.close()


@contextmanager
def _disk_errors_told(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as err:
        raise ExportError(
            f"{target.name} could not be written: {err.strerror or err}.",
            "Check the space on the disk, or choose another folder.",
        ) from err


_Page = TypeVar("_Page", Rows, SpelledRows)


class _Progress:
    """One pass over the rows as a part of the whole."""

    def __init__(
        self, source: LayerSource, feedback: Feedback | None, start: float, end: float
    ) -> None:
        self._feedback, self._start, self._end = feedback, start, end
        self._total = max(source.row_count, 1)
        self._rows = 0

    def follow(self, batches: Iterator[_Page]) -> Iterator[_Page]:
        """Pass batches through.

        Raises:
            Cancelled: between two batches, also after the last.
        """
        self.check()
        for batch in batches:
            yield batch
            self._rows += batch.count
            self.check()

    def check(self) -> None:
        """Tell how far it is.

        Raises:
            Cancelled: asked through the feedback.
        """
        if self._feedback is None:
            return
        if self._feedback.isCanceled():
            raise Cancelled
        part = min(self._rows / self._total, 1.0)
        self._feedback.setProgress(100 * (self._start + part * (self._end - self._start)))


@dataclass(frozen=True)
class _Saving:
    """All that is known when the files can be written."""

    source: LayerSource
    plan: ShapefilePlan
    target: Path
    spool: LayerSpool
    progress: _Progress
    on_staged: OnStaged

    def into(self, staged: StagedSet) -> ShapefileReport:
        """Write, read back, swap in."""
        drafts = Drafts(staged, self.plan, self.target)
        try:
            for rows in self.progress.follow(self.spool.pages()):
                drafts.add(rows)
            sets = drafts.finish(self.source, self.progress.check)
        finally:
            drafts.abandon()
        warnings, receipt = _warnings(self.source, self.plan), self.source.receipt
        return put_in_place(sets, self.plan, self.target, staged, warnings, receipt, self.on_staged)


def _warnings(source: LayerSource, plan: ShapefilePlan) -> tuple[str, ...]:
    warnings = plan_warnings(source.crs, plan)
    if 0 <= source.row_count != plan.rows:
        announced = f"The layer announces {source.row_count:,} rows and gave {plan.rows:,}."
        warnings = (*warnings, announced)
    return warnings
