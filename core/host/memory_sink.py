"""Rows into a QGIS memory layer."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsProxyFeatureSink,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..download.together import Later
from ..errors import ExportError
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field
from ..rest.layer import LayerDescription
from ..rest.spatial_reference import SpatialReference
from .dressing import dress
from .features import FeatureBuilder
from .layer_schema import keeps_places, qgis_crs, qgis_fields, shape_type
from .qt_compat import wkb_type


class MemorySink:
    """Collects batches in a memory layer that is owned by the calling thread until `finish`.

    A second thread hands QGIS the features of one page, while this one decodes the next page and
    builds its features. That thread is inside QGIS nearly all the time, without Python's lock.

    Args:
        layer: says name, kind of shape and reference until the first batch says better.
        fields: columns of the batches.
        target_crs: what the user chose; invalid = the server's own.
        transform_context: the project's.
    """

    def __init__(
        self,
        layer: LayerDescription,
        fields: Sequence[Field],
        target_crs: QgsCoordinateReferenceSystem,
        transform_context: QgsCoordinateTransformContext,
    ) -> None:
        self._description, self._fields = layer, fields
        self._target_crs, self._context = target_crs, transform_context
        self._layer: QgsVectorLayer | None = None
        self._builder: FeatureBuilder | None = None
        self._adding: Later[None] | None = None
        self._given: list[QgsFeature] = []  # to QGIS, which may still be taking them
        self._spent: list[QgsFeature] = []
        self.crs = QgsCoordinateReferenceSystem()

    @property
    def holds_curves(self) -> bool:
        """See `Sink`."""
        return keeps_places(self._description, self._target_crs)

    def write(self, batch: FeatureBatch) -> None:
        """Add rows.

        Raises:
            ExportError: QGIS did not take those before.
            DownloadError: a shape lies outside what the target system can hold.
        """
        if self._layer is None or self._builder is None:
            self._open(batch.spatial_reference, batch.has_z, batch.has_m, batch.is_curved)
        assert self._layer is not None and self._builder is not None  # noqa: S101, PT018
        features = self._builder.build(batch, self._spent)
        self._wait()
        self._spent, self._given = self._given, features
        # a plain sink does not hand all features back, as a provider does
        taker = QgsProxyFeatureSink(self._layer.dataProvider())
        self._adding = Later(lambda: self._add(taker, features))

    def prepare(self) -> None:
        """Nothing has to be done ahead."""

    def finish(self, keep_thread: bool = False) -> QgsVectorLayer:
        """Return the layer, moved to the application's thread unless `keep_thread`.

        Raises:
            ExportError: QGIS did not take the last rows.
        """
        self._wait()
        if self._layer is None:
            described = self._description
            self._open(None, described.has_z, described.has_m, described.is_curved)
        layer, self._layer, self._builder = self._layer, None, None
        self._given, self._spent = [], []
        assert layer is not None  # noqa: S101  opened above
        layer.updateExtents()
        if not keep_thread:
            layer.moveToThread(QCoreApplication.instance().thread())
        return layer

    def abandon(self) -> None:
        """Forget everything."""
        if self._adding is not None:
            self._adding.join()  # the layer must not go under its hands
        self._adding = None
        self._layer = self._builder = None
        self._given, self._spent = [], []

    def _wait(self) -> None:
        """Wait until QGIS has the page before."""
        adding, self._adding = self._adding, None
        if adding is not None:
            adding.result()

    def _add(self, taker: QgsFeatureSink, features: list[QgsFeature]) -> None:
        if not taker.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise ExportError(
                f"QGIS could not keep the rows of “{self._description.name}” in memory.",
                "Import the layer into a GeoPackage.",
            )

    def _open(
        self, reference: SpatialReference | None, has_z: bool, has_m: bool, is_curved: bool
    ) -> None:
        described = self._description
        number = shape_type(described, has_z, has_m, is_curved)
        kind = QgsWkbTypes.displayString(wkb_type(number))
        source_crs = qgis_crs(reference or described.spatial_reference)
        # fields are added below: in the address of a memory layer 64-bit integers become text
        layer = QgsVectorLayer(kind, described.name, "memory")
        fields = qgis_fields(self._fields)
        added = not len(fields) or layer.dataProvider().addAttributes(list(fields))
        if not layer.isValid() or not added:
            raise ExportError(f"QGIS could not make a layer for “{described.name}”.")
        layer.updateFields()
        crs = self._target_crs if self._target_crs.isValid() else source_crs
        if described.geometry_type:
            layer.setCrs(crs)
            # it grows row by row in any case; begun now, it grows while pages are on their way
            layer.dataProvider().createSpatialIndex()
        dress(layer, described)
        self._layer, self.crs = layer, crs
        self._builder = FeatureBuilder(layer.fields(), source_crs, crs, self._context, has_z, has_m)
