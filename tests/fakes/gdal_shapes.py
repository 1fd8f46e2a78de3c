"""GDAL's own way to write .shp and .shx: what ours is compared with."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

from layerferry.core.errors import ExportError
from layerferry.core.export.shapes import LayerShape, ShapeKind
from layerferry.core.host.gdal_manners import settle_gdal
from osgeo import gdal, ogr
from qgis.core import QgsGeometry

_OGR_KINDS = {
    ShapeKind.POINT: 1,
    ShapeKind.MULTIPOINT: 4,
    ShapeKind.LINE: 2,
    ShapeKind.POLYGON: 3,
}

_BOX_AT = 36  # in the headers of .shp and .shx


class GdalShapeWriter:
    """Takes shapes in batches; `finish` closes the files.

    Args:
        path: the `.shp` to create; a `.dbf` appears beside it, for the caller to replace.
        shape: the file's one kind.

    Attributes:
        box: (west, south, east, north) of all shapes written, None while there are none.
        written: rows that have a shape in the file.

    Raises:
        ExportError: GDAL cannot create or write the file.
    """

    def __init__(self, path: Path, shape: LayerShape) -> None:
        settle_gdal()
        self._shape = shape
        self._path, self._name = path, path.name
        self.box: tuple[float, float, float, float] | None = None
        self.written = 0
        kind = _OGR_KINDS[shape.kind] + 1000 * shape.has_z + 2000 * shape.has_m
        try:
            driver = ogr.GetDriverByName("ESRI Shapefile")
            self._source = driver.CreateDataSource(str(path))
            self._layer = self._source.CreateLayer(
                path.stem, None, ogr_type(kind), ["ENCODING=UTF-8", "2GB_LIMIT=YES"]
            )
            self._definition = self._layer.GetLayerDefn()
        except (RuntimeError, AttributeError) as err:
            raise self._failed() from err

    def add(self, shapes: Sequence[QgsGeometry]) -> None:
        """Write one record per row; a null or empty shape gets a null record."""
        for shape in shapes:
            feature = ogr.Feature(self._definition)
            if not shape.isNull() and not shape.isEmpty():
                self._set(feature, shape)
            try:
                code = self._layer.CreateFeature(feature)
            except RuntimeError as err:
                raise self._failed() from err
            if code != ogr.OGRERR_NONE:
                raise self._failed()

    def finish(self) -> None:
        """Close the files."""
        gdal.ErrorReset()
        self._definition = self._layer = None
        try:
            self._source = None
        except RuntimeError as err:
            raise self._failed() from err
        # closing has no result; a full disk shows here only
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise self._failed()
        if self.box is not None:
            self._state_box(self.box)

    def abandon(self) -> None:
        """Let go of the files, whatever their state."""
        self._definition = self._layer = self._source = None

    def _state_box(self, box: tuple[float, float, float, float]) -> None:
        """Write the true box: GDAL starts at (0, 0) when the first row has no shape (3.6)."""
        for path in (self._path, self._path.with_suffix(".shx")):
            with path.open("r+b") as stream:
                stream.seek(_BOX_AT)
                stream.write(struct.pack("<4d", *box))

    def _set(self, feature: ogr.Feature, shape: QgsGeometry) -> None:
        try:
            geometry = ogr.CreateGeometryFromWkb(shape.asWkb().data())
            if self._shape.kind is ShapeKind.MULTIPOINT:
                geometry = ogr.ForceToMultiPoint(geometry)
            feature.SetGeometryDirectly(geometry)
        except (RuntimeError, TypeError, ValueError) as err:
            raise self._failed() from err
        self.written += 1
        box = shape.boundingBox()
        own = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        self.box = _union(self.box, own)

    def _failed(self) -> ExportError:
        reason = gdal.GetLastErrorMsg() or "GDAL gives no reason"
        return ExportError(
            f"{self._name} could not be written: {reason}.",
            "Check the space on the disk, or choose another folder.",
        )


def ogr_type(code: int) -> int:
    """OGR's number for an ISO WKB code: with Z only, it still uses the older flag."""
    flat, dimension = code % 1000, code // 1000
    kind = ogr.GT_SetZ(flat) if dimension in (1, 3) else flat
    return ogr.GT_SetM(kind) if dimension in (2, 3) else kind


def _union(
    box: tuple[float, float, float, float] | None, other: tuple[float, float, float, float] | None
) -> tuple[float, float, float, float] | None:
    if box is None or other is None:
        return box or other
    return (
        min(box[0], other[0]),
        min(box[1], other[1]),
        max(box[2], other[2]),
        max(box[3], other[3]),
    )
