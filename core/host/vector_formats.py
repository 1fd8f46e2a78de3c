"""The formats in which GDAL writes vector files here, and how all names stay in them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsFields, QgsVectorFileWriter

from ..errors import ExportError
from .geopackage_index import WITHOUT_INDEX
from .qt_compat import field_kind

# QGIS names the proprietary driver for .gdb, which no package carries; this one writes since 3.6
_DRIVERS = {".gdb": "OpenFileGDB", ".parquet": "Parquet"}
FLATGEOBUF = "FlatGeobuf"
_OTHERS = (
    ("FlatGeobuf", ".fgb"),
    ("File Geodatabase", ".gdb"),
    ("GeoJSON", ".geojson"),
    ("CSV", ".csv"),
    ("SpatiaLite", ".sqlite"),
    ("GML", ".gml"),
    ("GeoParquet", ".parquet"),
)
GEOPACKAGE_KEY = "fid"
# the rows must have their shapes also where the format has no column for them
_CSV_OPTIONS = ("GEOMETRY=AS_WKT", "CREATE_CSVT=YES")


def driver_for(path: Path) -> str:
    """GDAL's name for the format of a file.

    Raises:
        ExportError: no format has that extension, or this GDAL cannot write it.
    """
    suffix = path.suffix.lower()
    name = _DRIVERS.get(suffix) or QgsVectorFileWriter.driverForExtension(suffix.lstrip("."))
    driver = gdal.GetDriverByName(name) if name else None
    if driver is None or driver.GetMetadataItem(gdal.DCAP_CREATE) != "YES":
        raise ExportError(
            f"This QGIS cannot write files ending in {suffix or 'nothing'}.",
            "Choose .gpkg, .shp, .geojson or .fgb.",
        )
    return str(name)


def holds_big_integers(suffix: str) -> bool:
    """Whether GDAL writes whole numbers of 64 bits into a format."""
    if suffix == ".gdb":
        return False  # since GDAL 3.9 it can, but only for ArcGIS Pro 3.2 and later
    driver = gdal.GetDriverByName(driver_for(Path(f"probe{suffix}")))
    return "Integer64" in str(driver.GetMetadataItem(gdal.DMD_CREATIONFIELDDATATYPES)).split()


def supported_suffixes(suffixes: Sequence[str]) -> list[str]:
    """Those of the given endings, such as ``.gpkg``, that can be written here."""
    supported = []
    for suffix in suffixes:
        try:
            driver_for(Path(f"probe{suffix}"))
        except ExportError:
            continue
        supported.append(suffix)
    return supported


def other_formats() -> list[tuple[str, str]]:
    """Formats besides GeoPackage and Shapefile that keep rows, shapes and names: (name, ending).

    Those of them that this GDAL can write.
    """
    return [(name, suffix) for name, suffix in _OTHERS if supported_suffixes([suffix])]


def layer_options(driver: str, fields: QgsFields, key_name: str, is_table: bool) -> list[str]:
    """What GDAL is told beside QGIS's own: all names stay, the format's own give way.

    Args:
        driver: GDAL's name of the format.
        fields: of all features.
        key_name: see `key_name_for`.
        is_table: without shapes.
    """
    if driver == "CSV" and not is_table:
        return [*_CSV_OPTIONS, f"GEOMETRY_NAME={_free_name('WKT', fields)}"]
    if driver == "SQLite":
        names = (
            f"GEOMETRY_NAME={_free_name('GEOMETRY', fields)}",
            f"FID={_free_name('ogc_fid', fields)}",
        )
        return ["LAUNDER=NO", *names]  # or names come in small letters
    if driver == "OpenFileGDB":
        return [f"GEOMETRY_NAME={_free_name('SHAPE', fields)}"]
    if driver == FLATGEOBUF and not is_table:
        return ["SPATIAL_INDEX=NO"]  # `FlatGeobufIndex` makes it
    if driver == "GPKG":
        return [WITHOUT_INDEX, f"GEOMETRY_NAME={_free_name('geom', fields)}", f"FID={key_name}"]
    return []


def key_name_for(fields: QgsFields, key: str | None) -> str:
    """The name of a GeoPackage's own key: that of a column which can be it, else a free one.

    Args:
        fields: of all features.
        key: the column that may be it; "" = none; None = whichever is called so.
    """
    for field in fields:
        if field.name().casefold() == GEOPACKAGE_KEY:
            is_key = key is None or field.name() == key
            if is_key and field_kind(field) in ("int", "int64"):
                return str(field.name())
    return _free_name(GEOPACKAGE_KEY, fields)


def _free_name(wanted: str, fields: QgsFields) -> str:
    """A column's name that no field has: the wanted one, or one with a number."""
    taken = {name.casefold() for name in fields.names()}
    names = itertools.chain([wanted], (f"{wanted}_{n}" for n in itertools.count(2)))
    return next(name for name in names if name.casefold() not in taken)
