"""The index of a new GeoPackage's shapes, filled a few rows at a time so that a cancel ends it.

GDAL would make it in one call when the file is closed, a minute long for a million rows.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from osgeo import gdal, ogr

from .gdal_manners import settle_gdal
from .geopackage_sql import OpenGeoPackage, quoted_name

# GDAL is told not to make the index itself
WITHOUT_INDEX = "SPATIAL_INDEX=NO"
_ROWS_AT_ONCE = 2000


def index_shapes(path: Path, between_rows: Callable[[], None] = lambda: None) -> None:
    """Give the one layer of a closed file the index that GDAL would; a table needs none.

    Args:
        path: private, without an index.
        between_rows: called again and again; what it raises ends it, and the file is of no use.

    Raises:
        ExportError: the file does not take it.
    """
    file = OpenGeoPackage(path, to_write=True)
    layer = file.file.GetLayer(0)
    table, column, key = layer.GetName(), layer.GetGeometryColumn(), layer.GetFIDColumn()
    del layer
    if not column:
        return
    index = f"rtree_{table}_{column}"
    made, registered = _as_made_by_gdal(table, column, key)
    if file.file.StartTransaction() != 0:
        raise file.refused(gdal.GetLastErrorMsg())
    if not file.asked("SELECT 1 FROM sqlite_master WHERE name = 'gpkg_extensions'"):
        file.run(made["gpkg_extensions"])
    file.run(made[index])
    last: object = -(2**63)
    while last is not None:
        last = _fill(file, index, table, column, key, last)
        between_rows()
    for statement in made.values():
        if statement.startswith("CREATE TRIGGER"):
            file.run(statement)
    file.run(f"INSERT INTO gpkg_extensions VALUES ({registered})")  # noqa: S608  quoted by SQLite
    if file.file.CommitTransaction() != 0:
        raise file.refused(gdal.GetLastErrorMsg())


def _fill(
    file: OpenGeoPackage, index: str, table: str, column: str, key: str, last: object
) -> object:
    """Put the next rows into the index; return the key of the last one, None when there is none."""
    index, table, column, key = map(quoted_name, (index, table, column, key))
    ends = ", ".join(f"ST_{end}({column})" for end in ("MinX", "MaxX", "MinY", "MaxY"))
    rows = f"FROM {table} WHERE {key} > {last}"
    own = f"SELECT {key} {rows} ORDER BY {key} LIMIT {_ROWS_AT_ONCE}"
    ((highest,),) = file.asked(f"SELECT max({key}) FROM ({own})")  # noqa: S608  our own names
    if highest is not None:
        file.run(
            f"INSERT INTO {index} SELECT {key}, {ends} {rows} AND {key} <= {highest} "
            f"AND {column} NOT NULL AND NOT ST_IsEmpty({column})"
        )
    return highest


def _as_made_by_gdal(table: str, column: str, key: str) -> tuple[dict[str, str], str]:
    """What this version of GDAL makes for such a layer while it is empty.

    Returns:
        The statements of index, triggers and register by name, and the entry in the register.
    """
    settle_gdal()
    path = f"/vsimem/{uuid.uuid4().hex}.gpkg"
    empty = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
    options = [f"GEOMETRY_NAME={column}", f"FID={key}", "SPATIAL_INDEX=YES"]
    layer = empty.CreateLayer(table, None, ogr.wkbUnknown, options)
    layer.SyncToDisk()
    del layer, empty
    # in GDAL's own file system, which has the same slashes everywhere
    file = OpenGeoPackage(PurePosixPath(path))  # type: ignore[arg-type]
    made = file.asked(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'rtree_%' "
        "OR sql LIKE 'CREATE VIRTUAL TABLE%' OR name = 'gpkg_extensions'"
    )
    entries = file.asked(
        "SELECT quote(table_name) || ',' || quote(column_name) || ',' || quote(extension_name) "
        "|| ',' || quote(definition) || ',' || quote(scope) FROM gpkg_extensions "
        "WHERE extension_name = 'gpkg_rtree_index'"
    )
    del file
    gdal.Unlink(path)
    return {str(name): str(statement) for name, statement in made}, str(entries[0][0])
