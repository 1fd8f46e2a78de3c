"""Rows of an import into a Shapefile while they arrive, without a layer in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
)

from ..errors import ExportError
from ..export.attribute_spool import AttributeSpool
from ..export.file_set import StagedSet
from ..export.losses import LossKind
from ..export.report import ShapefileReport
from ..export.shapefile_plan import ShapefilePlan, make_plan
from ..export.shapes import LayerShape, ShapeKind, ShapeMeasure, shape_kind
from ..export.shp_writer import ShpWriter
from ..export.side_files import check_target
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field
from ..rest.layer import LayerDescription
from ..rest.shapes import Shapes
from ..rest.short_names import with_short_names
from ..rest.spatial_reference import SpatialReference
from ..rest.wkb_shapes import shapes_of, with_dimensions
from .layer_schema import qgis_crs
from .reprojection import reprojected
from .shapefile_check import check_written
from .shapefile_set import FinishedSet, main_file, plan_warnings, put_in_place, write_side_files
from .staging import stage
from .style_file import keep_style


class ColumnShapefileSink:
    """Writes shapes as they come and keeps attributes aside, spelled, until the widths are known.

    Memory: one page, whatever the layer. Nothing has the target's name before the whole set was
    read back. Use it on one thread.

    Args:
        target: ends in `.shp`, or in `.zip` for the set in one file.
        layer: says kind of shape and reference until the first batch says better.
        fields: columns of the batches.
        target_crs: what the user chose; invalid = the server's own.
        transform_context: the project's.
        check_cancelled: called again and again while the set is put together and read back; what
            it raises ends that.

    Raises:
        ExportError: the target cannot be written.
    """

    def __init__(
        self,
        target: Path,
        layer: LayerDescription,
        fields: Sequence[Field],
        target_crs: QgsCoordinateReferenceSystem,
        transform_context: QgsCoordinateTransformContext,
        check_cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        check_target(target)
        self._target, self._description = target, layer
        self._fields = with_short_names(fields)
        self.crs = QgsCoordinateReferenceSystem()
        self._target_crs, self._context = target_crs, transform_context
        self._check_cancelled = check_cancelled
        self._draft: _Draft | None = None
        self._done: FinishedSet | None = None
        self.report: ShapefileReport | None = None

    holds_curves = False

    def write(self, batch: FeatureBatch) -> None:
        """Take rows.

        Raises:
            ExportError: the disk does not take them, or they pass 2 GB.
            DownloadError: a shape lies outside what the target system can hold.
        """
        if self._draft is None:
            self._open(batch.spatial_reference, batch.has_z, batch.has_m)
        assert self._draft is not None  # noqa: S101  opened above
        self._done = None
        with self._disk_errors_told():
            self._draft.add(batch)

    def prepare(self) -> None:
        """Write and prove the set as it is now; more rows may follow, which make it stale.

        Raises:
            ExportError: see `finish`.
            Cancelled: through `check_cancelled`.
        """
        if self._draft is not None and self._done is None:
            with self._disk_errors_told():
                self._done = self._draft.complete(self._check_cancelled, self._target.stem)

    def finish(self) -> str:
        """Put the set in place; its path as it is now (a table becomes a lone ``.dbf``).

        Raises:
            ExportError: it could not be written, or did not pass the check; nothing remains.
            Cancelled: through `check_cancelled`.
        """
        if self._draft is None:
            self._open(None, self._description.has_z, self._description.has_m)
        draft = self._draft
        assert draft is not None  # noqa: S101  opened above
        self.prepare()
        done = self._done
        assert done is not None  # noqa: S101  prepared above
        with self._disk_errors_told():
            draft.close()
            keep_style(draft.main, self._description, self._names(done.plan))
            warnings = plan_warnings(draft.crs, done.plan)
            self._check_cancelled()
            self.report = put_in_place([done], done.plan, self._target, draft.staged, warnings)
        return str(self.report.path)

    def abandon(self) -> None:
        """Leave nothing behind."""
        if self._draft is not None:
            self._draft.abandon()
        self._draft = None

    def _open(self, reference: SpatialReference | None, has_z: bool, has_m: bool) -> None:
        described = self._description
        source_crs = qgis_crs(reference or described.spatial_reference)
        crs = self._target_crs if self._target_crs.isValid() else source_crs
        self.crs, transform = crs, None
        if source_crs.isValid() and crs.isValid() and source_crs != crs:
            transform = QgsCoordinateTransform(source_crs, crs, self._context)
        staged = stage(self._target)
        try:
            with self._disk_errors_told():
                self._draft = _Draft(
                    staged, self._fields, described.geometry_type, has_z, has_m, crs, transform
                )
        except BaseException:
            staged.abandon()
            raise

    def _names(self, plan: ShapefilePlan) -> dict[str, str]:
        """Server's name -> the Shapefile's; the first one of a field that became two."""
        names: dict[str, str] = {}
        for column in plan.columns:
            if column.source >= 0:
                names.setdefault(self._fields[column.source].name, column.name)
        return names

    @contextmanager
    def _disk_errors_told(self) -> Iterator[None]:
        try:
            yield
        except OSError as err:
            raise ExportError(
                f"{self._target.name} could not be written: {err.strerror or err}.",
                "Check the space on the disk, or choose another folder.",
            ) from err


class _Draft:
    """The set while it grows in its private folder."""

    def __init__(
        self,
        staged: StagedSet,
        fields: tuple[Field, ...],
        geometry_type: int,
        has_z: bool,
        has_m: bool,
        crs: QgsCoordinateReferenceSystem,
        transform: QgsCoordinateTransform | None,
    ) -> None:
        self.staged, self.crs, self._transform = staged, crs, transform
        self.folder = staged.make_work_folder()
        self._kind, self._has_z, self._has_m = geometry_type, has_z, has_m
        kind = shape_kind(geometry_type) if geometry_type else ShapeKind.NONE
        self._shape = LayerShape(kind or ShapeKind.NONE, has_z, has_m)
        self.main = main_file(self.folder, self._shape.kind)
        self._attributes = AttributeSpool(staged.make_work_folder("spool") / "cells", fields)
        self._shapes: ShpWriter | None = None
        if geometry_type:
            try:
                self._shapes = ShpWriter(self.main, self._shape)
            except OSError:
                self._attributes.close()
                raise

    def add(self, batch: FeatureBatch) -> None:
        """Take one page."""
        if self._shapes is not None:
            self._shapes.add(self._shapes_of(batch))
        self._attributes.add(batch.columns, batch.row_count)

    def complete(self, between_pages: Callable[[], None], stem: str) -> FinishedSet:
        """Write what only the whole tells, and prove the set; more may be added later."""
        plan = self._plan()
        plan.check()
        with self.main.with_suffix(".dbf").open("wb") as stream:
            # the day of the user's calendar
            dbf = self._attributes.write_dbf(stream, plan, date.today(), between_pages)
        if self._shapes is not None:
            self._shapes.settle()
        write_side_files(self.crs, plan, self.folder, between_pages=between_pages)
        between_pages()
        found = check_written(self.main, plan, dbf, self._shapes, between_pages)
        return FinishedSet(stem, self.folder, plan, found)

    def close(self) -> None:
        """Let go of the files, so that they can be moved."""
        self._attributes.close()
        if self._shapes is not None:
            self._shapes.finish()

    def abandon(self) -> None:
        """Close and remove everything."""
        with suppress(OSError):  # on a full disk even closing fails; the rest must go all the same
            self._attributes.close()
        if self._shapes is not None:
            self._shapes.abandon()
        self.staged.abandon()

    def _shapes_of(self, batch: FeatureBatch) -> Shapes:
        rows = batch.geometries or [None] * batch.row_count
        shapes = shapes_of(rows, self._kind, batch.has_z, batch.has_m)
        shapes = with_dimensions(shapes, self._has_z, self._has_m)
        return shapes if self._transform is None else reprojected(shapes, self._transform)

    def _plan(self) -> ShapefilePlan:
        spool, shapes = self._attributes, self._shapes
        measure = ShapeMeasure(None)
        if shapes is not None:
            code = self._kind + 1000 * self._has_z + 2000 * self._has_m
            measure = ShapeMeasure(code, missing=spool.rows - shapes.written - shapes.unusable)
            measure.types[code] += shapes.written
            measure.changes[LossKind.BAD_COORDINATES] += shapes.unusable
            measure.size_bytes = shapes.size
        return make_plan(spool.columns, spool.measures, measure, spool.rows)
