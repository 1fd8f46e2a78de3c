"""Further tables into a GeoPackage that has not got its name yet."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsVectorFileWriter,
)

from ..errors import ExportError
from .disk_words import what_to_do, why_not
from .gdal_manners import settle_gdal
from .qt_compat import wkb_type, writer_error

_NO_GEOMETRY = 100


def table_name(wanted: str, taken: Iterable[str] = ()) -> str:
    """A name for a table: QGIS ends a name at “|” in a layer's source, SQLite knows no case."""
    plain = name = wanted.replace("|", "_").replace("\0", "").strip() or "table"
    names, number = {one.casefold() for one in taken}, 2
    while name.casefold() in names:
        name, number = f"{plain}_{number}", number + 1
    return name


def copy_table(source: Path, table: str, target: Path, name: str) -> None:
    """Copy a table of one GeoPackage into another, which may not exist yet.

    Raises:
        ExportError: not all rows arrived.
    """
    settle_gdal()
    try:
        options = gdal.VectorTranslateOptions(
            format="GPKG",
            layers=[table],
            layerName=name,
            accessMode="append" if target.exists() else None,
        )
        copied = gdal.VectorTranslate(str(target), str(source), options=options)
        # a dataset that nobody holds is gone, and its layers with it
        rows = -1 if copied is None else copied.GetLayerByName(name).GetFeatureCount(1)
        copied = None  # closes the file
        opened = gdal.OpenEx(str(source), gdal.OF_VECTOR)
        wanted = opened.GetLayerByName(table).GetFeatureCount(1)
    except (RuntimeError, AttributeError):
        rows, wanted = -1, 0
    if rows != wanted:
        raise _refused(target, name, gdal.GetLastErrorMsg())


def write_table(
    target: Path,
    name: str,
    fields: QgsFields,
    rows: Iterable[QgsFeature],
    transform_context: QgsCoordinateTransformContext,
) -> None:
    """Write rows without shapes as a table.

    Raises:
        ExportError: one was refused.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = "GPKG", name, "UTF-8"
    if target.exists():
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        )
    writer = QgsVectorFileWriter.create(
        str(target),
        fields,
        wkb_type(_NO_GEOMETRY),
        QgsCoordinateReferenceSystem(),
        transform_context,
        options,
    )
    code, _ = writer_error(writer.hasError())
    if code:
        raise _refused(target, name, writer.errorMessage())
    for row in rows:
        if not writer.addFeature(row):
            raise _refused(target, name, writer.errorMessage())
    gdal.ErrorReset()
    del writer  # closes the file
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise _refused(target, name, gdal.GetLastErrorMsg())


def _refused(target: Path, name: str, reason: str) -> ExportError:
    why = why_not(reason, target)
    sentence = f"The table {name} could not be written into {target.name}: {why}."
    return ExportError(sentence, what_to_do(why))
