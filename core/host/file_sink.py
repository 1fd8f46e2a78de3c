"""Rows into a file: a Shapefile with its rules, or any other format that GDAL writes."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsFeature

from ..download.start_anew import IdsUnfit
from ..errors import ExportError
from ..export.side_files import check_target
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field
from ..rest.layer import LayerDescription
from ..rest.spatial_reference import SpatialReference
from .column_shapefile import ColumnShapefileSink
from .disk_words import why_not
from .exact_moments import ExactMoments, far_dates_lost
from .features import FeatureBuilder
from .geopackage_append import check_free, layers_inside
from .layer_schema import keeps_places, qgis_crs, qgis_fields, shape_type, without_times
from .qt_compat import wkb_type
from .style_file import keep_style
from .vector_file import KeyUnfit, VectorFileWriter
from .vector_formats import FLATGEOBUF, driver_for
from .written_values import WrittenValues

_SHAPEFILE_SUFFIXES = (".shp", ".zip")
_CURVED_DRIVERS = ("GPKG",)


def check_output(path: str, overwrite: bool, into_existing: bool = False) -> None:
    """Find out before any request what can be wrong with a path.

    Raises:
        ExportError: the folder cannot be written, the file exists, is locked, or the format is
            unknown or takes no further layers.
    """
    target = Path(path)
    # `os.path` answers False where `Path` raises: names that are too long
    if into_existing:
        if target.suffix.lower() != ".gpkg":
            raise ExportError(
                "Only a GeoPackage takes further layers.", "Choose one, or write a new file."
            )
        if os.path.exists(target):
            layers_inside(target)
    elif os.path.exists(target) and not overwrite:
        raise ExportError(
            f"{target.name} exists already.", "Choose another name, or agree to replace it."
        )
    if target.suffix.lower() not in _SHAPEFILE_SUFFIXES:
        driver_for(target)
    check_target(target)


def file_sink(
    path: str,
    layer: LayerDescription,
    fields: Sequence[Field],
    target_crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    layer_name: str,
    overwrite: bool,
    check_cancelled: Callable[[], None] = lambda: None,
    into_existing: bool = False,
) -> ColumnShapefileSink | VectorFileSink:
    """Choose the sink for a path by its extension; what can be wrong with it is found now.

    Args:
        path: of the file.
        layer: see the sinks.
        fields: see the sinks.
        target_crs: see the sinks.
        transform_context: see the sinks.
        layer_name: inside the file, where the format has such names.
        overwrite: a file, or a layer in it, may be replaced.
        check_cancelled: called again and again while the file is completed; what it raises ends
            that, and nothing remains.
        into_existing: a further layer of a GeoPackage that is there.

    Raises:
        ExportError: the folder cannot be written, the file exists, or the format is unknown.
    """
    check_output(path, overwrite, into_existing)
    target = Path(path)
    if into_existing and os.path.exists(target):
        check_free(target, layer_name, overwrite)
    if target.suffix.lower() in _SHAPEFILE_SUFFIXES:
        return ColumnShapefileSink(
            target, layer, fields, target_crs, transform_context, check_cancelled
        )
    return VectorFileSink(
        target,
        layer,
        fields,
        target_crs,
        transform_context,
        layer_name,
        overwrite,
        check_cancelled,
        into_existing,
    )


class VectorFileSink:
    """Writes rows as they come; the file has its name only when it is whole.

    Attributes:
        also_write: may add to the closed file before it has its name.
        changes: what the finished file holds otherwise than it came, a sentence each.
    """

    def __init__(
        self,
        target: Path,
        layer: LayerDescription,
        fields: Sequence[Field],
        target_crs: QgsCoordinateReferenceSystem,
        transform_context: QgsCoordinateTransformContext,
        layer_name: str,
        overwrite: bool,
        check_cancelled: Callable[[], None] = lambda: None,
        into_existing: bool = False,
    ) -> None:
        self._target, self._description = target, layer
        self._check_cancelled = check_cancelled
        self._target_crs, self._context = target_crs, transform_context
        self._layer_name, self._overwrite = layer_name, overwrite
        self._into_existing = into_existing
        self._writer: VectorFileWriter | None = None
        self._builder: FeatureBuilder | None = None
        self._spent: list[QgsFeature] = []
        self.also_write: Callable[[Path], None] = lambda _path: None  # into the closed file
        self.crs = QgsCoordinateReferenceSystem()
        self._given, self._fields = fields, without_times(fields)
        self._moments: ExactMoments | None = None
        self._values: WrittenValues | None = None
        self.changes: tuple[str, ...] = ()

    @property
    def holds_curves(self) -> bool:
        """See `Sink`."""
        return driver_for(self._target) in _CURVED_DRIVERS and keeps_places(
            self._description, self._target_crs
        )

    def write(self, batch: FeatureBatch) -> None:
        """Write rows.

        Raises:
            ExportError: the file refuses them.
            IdsUnfit: the object ids cannot be the table's key.
        """
        if self._writer is None or self._builder is None:
            self._open(batch.spatial_reference, batch.has_z, batch.has_m, batch.is_curved)
        assert self._writer is not None and self._builder is not None  # noqa: S101, PT018
        empty = 0
        if self._moments is None:  # of the files only GeoPackages tell empty shapes from none
            empty, batch = batch.empty_shapes, batch.without_empty_shapes()
        features = self._builder.build(replace(batch, fields=tuple(self._fields)), self._spent)
        self._spent = features
        try:
            self._writer.add(features)
        except KeyUnfit as err:
            raise IdsUnfit(self._description.object_id_field, batch) from err
        if self._values is not None:
            self._values.add(features, empty)
        if self._moments is not None:
            try:
                self._moments.add(batch)
            except OSError as err:
                raise self._incomplete(err.strerror or str(err)) from err

    def prepare(self) -> None:
        """Nothing can be done ahead: a closed file takes no more rows."""

    def finish(self) -> str:
        """Put the file in place.

        Raises:
            ExportError: it could not be written.
            Cancelled: through `check_cancelled`.
        """
        if self._writer is None:
            described = self._description
            self._open(None, described.has_z, described.has_m, described.is_curved)
        assert self._writer is not None  # noqa: S101  opened above
        self._spent = []
        self._check_cancelled()
        return str(self._writer.finish(self._on_closed, self._check_cancelled))

    def _on_closed(self, path: Path) -> None:
        self._check_cancelled()
        if self._moments is not None:
            try:
                self._moments.write_into(path, self._check_cancelled)
            except (sqlite3.Error, OSError) as err:
                raise self._incomplete(str(err)) from err
        if self._moments is not None and self._moments.lost:
            self.changes = (far_dates_lost(self._moments.lost),)
        if self._values is not None:
            self.changes = self._values.changes(path, self.crs, self._check_cancelled)
        keep_style(path, self._description, {})
        self.also_write(path)
        self._check_cancelled()

    def abandon(self) -> None:
        """Leave nothing behind."""
        if self._moments is not None:
            with suppress(OSError):  # on a full disk even closing fails
                self._moments.close()
        if self._writer is not None:
            self._writer.abandon()
        self._writer = self._builder = None
        self._spent = []

    def _incomplete(self, reason: str) -> ExportError:
        return ExportError(
            f"{self._target.name} could not be completed: {why_not(reason, self._target)}."
        )

    def _open(
        self, reference: SpatialReference | None, has_z: bool, has_m: bool, is_curved: bool
    ) -> None:
        described = self._description
        source_crs = qgis_crs(reference or described.spatial_reference)
        crs = self._target_crs if self._target_crs.isValid() else source_crs
        fields = qgis_fields(self._fields)
        key = described.object_id_field if described.ids_fit_a_key else ""
        self._writer = VectorFileWriter(
            self._target,
            fields,
            wkb_type(shape_type(described, has_z, has_m, is_curved)),
            crs if described.geometry_type else QgsCoordinateReferenceSystem(),
            self._context,
            self._layer_name,
            overwrite=self._overwrite,
            into_existing=self._into_existing,
            key=key,
        )
        self.crs = crs
        driver = driver_for(self._target)
        if driver == "GPKG":
            self._moments = ExactMoments(self._given, key, self._writer.make_work_folder)
        else:
            self._values = WrittenValues(fields, driver != FLATGEOBUF)
        self._builder = FeatureBuilder(fields, source_crs, crs, self._context, has_z, has_m)
