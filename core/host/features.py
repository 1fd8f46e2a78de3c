"""Rows as QGIS features, built a page at a time."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFields,
    QgsGeometry,
)

from ..rest.feature_batch import FeatureBatch
from .layer_schema import converters
from .reprojection import outside_target

_UNKNOWN = float("nan")


class FeatureBuilder:
    """Makes features of one layer; reproject them when a target system is given.

    Args:
        fields: of the features.
        source, target: reference systems; the same, or an invalid one, means as they are.
        transform_context: the project's choice of datum transformations.
        has_z, has_m: of the layer. Servers that do not declare Z send it on some pages only;
            every shape gets the layer's dimensions.
    """

    def __init__(
        self,
        fields: QgsFields,
        source: QgsCoordinateReferenceSystem,
        target: QgsCoordinateReferenceSystem,
        transform_context: QgsCoordinateTransformContext,
        has_z: bool,
        has_m: bool,
    ) -> None:
        self._template, self._geometry = QgsFeature(fields), QgsGeometry()
        self._has_z, self._has_m = has_z, has_m
        self._transform = None
        if source.isValid() and target.isValid() and source != target:
            self._transform = QgsCoordinateTransform(source, target, transform_context)

    def build(self, batch: FeatureBatch, spent: Sequence[QgsFeature] = ()) -> list[QgsFeature]:
        """Build one feature per row; a row without shape stays without, an empty shape empty.

        Args:
            batch: the rows.
            spent: features made here that nobody looks at any more. They are filled anew, which
                takes a fifth less time than to make others and to free these.

        Raises:
            DownloadError: a shape lies outside what the target system can hold.
        """
        columns = [
            column if convert is None else convert(column)
            for column, convert in zip(batch.columns, converters(batch.fields))
        ]
        shapes = batch.geometries or [None] * batch.row_count
        rows = zip(*columns) if columns else ((),) * batch.row_count
        fits = (batch.has_z, batch.has_m) == (self._has_z, self._has_m)
        features = list(spent[: batch.row_count])
        features += [QgsFeature(self._template) for _ in range(batch.row_count - len(features))]
        for feature, row, wkb in zip(features, rows, shapes):
            feature.setAttributes(list(row))
            self._set_shape(feature, wkb, fits)
        return features

    def _set_shape(self, feature: QgsFeature, wkb: bytes | None, fits: bool) -> None:
        if wkb is None:
            feature.clearGeometry()
            return
        geometry = self._geometry  # what a feature took of it stays when it is filled anew
        geometry.fromWkb(wkb)
        if not fits:
            self._set_dimensions(geometry)
        if self._transform is not None and not geometry.isEmpty():
            self._reproject(geometry)
        feature.setGeometry(geometry)

    def _set_dimensions(self, geometry: QgsGeometry) -> None:
        shape = geometry.get()
        if self._has_z and not shape.is3D():
            shape.addZValue(_UNKNOWN)
        if not self._has_z and shape.is3D():
            shape.dropZValue()
        if self._has_m and not shape.isMeasure():
            shape.addMValue(_UNKNOWN)
        if not self._has_m and shape.isMeasure():
            shape.dropMValue()

    def _reproject(self, geometry: QgsGeometry) -> None:
        try:
            geometry.transform(self._transform)
        except QgsCsException:
            raise outside_target() from None
