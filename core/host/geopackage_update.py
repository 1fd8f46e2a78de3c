"""Edits into one table of a GeoPackage: in one transaction, all of them or none.

GDAL's calls for rows go on after a failure that has ended the transaction, so the rows are put
into a private file first, and SQL brings them over.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import QgsFeature, QgsProviderRegistry
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..errors import Cancelled, ExportError
from ..export.columns import FarDate
from .disk_words import why_not
from .geopackage_sql import (
    OpenGeoPackage,
    change_at_once,
    one_at_a_time,
    quoted_name,
    quoted_text,
)
from .qt_compat import is_null
from .qt_values import plain_value
from .staging import stage
from .updated_rows import Edits, rows_are_gone

_UTC = 100  # GDAL's number for it
_BETWEEN_LOOKS = 500  # rows
_ADDED, _CHANGED, _REMOVED = "added", "changed", "removed"


@dataclass(frozen=True)
class _Table:
    """The table that is edited.

    Attributes:
        key, shape: names of its columns of row numbers and of shapes; "" = it has no shapes.
        columns: those of the edits, the key aside.
        has_key: the key is one of the columns that came from the server.
        srs_id: by which each shape names its reference system.
    """

    name: str
    key: str
    shape: str
    columns: tuple[str, ...]
    has_key: bool
    srs_id: int


def apply_to_geopackage(
    uri: str, edits: Edits, is_cancelled: Callable[[], bool] = lambda: False
) -> None:
    """Edit one table in one transaction; columns that did not come from the server stay.

    Args:
        uri: of the layer, as QGIS has it.
        edits: what to do.
        is_cancelled: asked between rows.

    Raises:
        ExportError: the file refuses; it is as it was.
        Cancelled: asked to stop; it is as it was.
    """
    parts = QgsProviderRegistry.instance().decodeUri("ogr", uri)
    path = Path(str(parts["path"]))
    with stage(path.with_name(f"{path.name}|update".replace(".", "|"))) as staged:
        rows = staged.folder / "rows.gpkg"
        try:
            table = _write(path, str(parts.get("layerName") or ""), rows, edits, is_cancelled)
        except (RuntimeError, sqlite3.Error) as err:
            raise ExportError(
                f"{path.name} could not be changed: {why_not(str(err), path)}.",
                "The file is as it was. Check the space on the disk, then try again.",
            ) from err
        if is_cancelled():
            raise Cancelled
        with one_at_a_time:
            change_at_once(path, rows, lambda file: _bring_over(file, table, edits))


def empty_far_dates(feature: QgsFeature, places: Iterable[int]) -> int:
    """Make dates that no GeoPackage holds null; how many there were."""
    count = 0
    for place in places:
        if isinstance(plain_value(feature.attribute(place)), FarDate):
            feature.setAttribute(place, None)
            count += 1
    return count


# into a file of its own


def _write(
    path: Path, wanted: str, rows: Path, edits: Edits, is_cancelled: Callable[[], bool]
) -> _Table:
    """Put the rows into a private file, in tables that are made like that of the file.

    Raises:
        RuntimeError, sqlite3.Error: they do not go there.
    """
    file = OpenGeoPackage(path)
    like = file.file.GetLayerByName(wanted) if wanted else file.file.GetLayer(0)
    if like is None:
        raise RuntimeError(f"there is no table {wanted}")
    made = gdal.GetDriverByName("GPKG").Create(str(rows), 0, 0, 0, gdal.GDT_Unknown)
    if made is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    gdal.ErrorReset()
    done = 0
    made.StartTransaction()
    rows_of: tuple[tuple[str, Iterable[tuple[int | None, QgsFeature | None]]], ...] = (
        (_ADDED, ((None, one) for _number, one in edits.add.items())),
        (_CHANGED, edits.change.items()),
        (_REMOVED, ((key, None) for part in edits.remove.parts() for key in part.tolist())),
    )
    for name, features in rows_of:
        layer = _made_like(made, like, name, edits)
        for number, feature in features:
            done += 1
            if done % _BETWEEN_LOOKS == 0 and is_cancelled():
                raise Cancelled
            if layer.CreateFeature(_row(layer, number, feature, edits.places)) != 0:
                raise RuntimeError(gdal.GetLastErrorMsg())
    made.CommitTransaction()
    table = _table(file, like, edits)
    layer = made = None  # closes the file
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())
    if table.shape:
        _name_reference(rows, table)
    return table


def _made_like(made: gdal.Dataset, like: ogr.Layer, name: str, edits: Edits) -> ogr.Layer:
    options = [
        "SPATIAL_INDEX=NO",
        f"FID={like.GetFIDColumn()}",
        f"GEOMETRY_NAME={like.GetGeometryColumn() or 'geom'}",
    ]
    layer = made.CreateLayer(name, like.GetSpatialRef(), like.GetGeomType(), options)
    if layer is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    definition = like.GetLayerDefn()
    for column in _columns(edits):
        index = definition.GetFieldIndex(column)
        if index >= 0:  # the key is no field of GDAL's
            layer.CreateField(definition.GetFieldDefn(index))
    return layer


def _columns(edits: Edits) -> list[str]:
    """Names of the columns that came from the server."""
    one = next(edits.features, None)
    return [] if one is None else [one.fields().at(place).name() for place in edits.places]


def _row(
    layer: ogr.Layer, number: int | None, feature: QgsFeature | None, places: tuple[int, ...]
) -> ogr.Feature:
    row = ogr.Feature(layer.GetLayerDefn())
    if feature is not None:
        for place in places:
            index = row.GetFieldIndex(feature.fields().at(place).name())
            if index >= 0:
                _set(row, index, feature.attribute(place))
            elif number is None and not is_null(feature.attribute(place)):
                number = int(feature.attribute(place))  # the server's numbers are the rows' own
        shape = feature.geometry()
        if row.GetGeomFieldCount() and not shape.isNull():
            row.SetGeometry(ogr.CreateGeometryFromWkb(bytes(shape.asWkb())))
    if number is not None:
        row.SetFID(number)
    return row


def _set(row: ogr.Feature, index: int, value: object) -> None:
    if is_null(value):
        row.SetFieldNull(index)
    elif isinstance(value, QDateTime):
        moment = value.toUTC()
        day, time = moment.date(), moment.time()
        seconds = time.second() + time.msec() / 1000
        row.SetField(
            index, day.year(), day.month(), day.day(), time.hour(), time.minute(), seconds, _UTC
        )
    elif isinstance(value, QDate):
        row.SetField(index, value.year(), value.month(), value.day(), 0, 0, 0.0, 0)
    elif isinstance(value, QTime):
        row.SetField(index, value.toString(Qt.DateFormat.ISODateWithMs))
    elif isinstance(value, int):
        row.SetFieldInteger64(index, value)
    else:
        row.SetField(index, value)


def _table(file: OpenGeoPackage, like: ogr.Layer, edits: Edits) -> _Table:
    name, key = like.GetName(), like.GetFIDColumn()
    columns, shape = _columns(edits), like.GetGeometryColumn()
    found = file.asked(
        "SELECT srs_id FROM gpkg_geometry_columns "  # noqa: S608
        f"WHERE lower(table_name) = lower({quoted_text(name)})"
    )
    others = tuple(one for one in columns if one.casefold() != key.casefold())
    return _Table(
        name, key, shape, others, len(others) < len(columns), int(str(found[0][0])) if found else 0
    )


def _name_reference(rows: Path, table: _Table) -> None:
    """Let shapes name their reference system as those of the file do."""
    number = struct.pack("<i", table.srs_id)
    with closing(sqlite3.connect(rows)) as own, own:
        own.create_function("renamed", 1, lambda shape: shape[:4] + number + shape[8:])
        column = quoted_name(table.shape)
        for name in (_ADDED, _CHANGED):
            own.execute(
                f"UPDATE {name} SET {column} = renamed({column}) WHERE {column} IS NOT NULL"  # noqa: S608
            )


# into the file


def _bring_over(file: OpenGeoPackage, table: _Table, edits: Edits) -> None:
    """Run inside the transaction.

    Raises:
        ExportError: the file does not take it.
    """
    name, key = f"main.{quoted_name(table.name)}", quoted_name(table.key)
    columns = [*table.columns, *([table.shape] if table.shape else [])]
    listed = ", ".join(map(quoted_name, columns))
    for change in (_CHANGED, _REMOVED):
        gone = (
            f"SELECT count(*) FROM incoming.{change} WHERE {key} NOT IN (SELECT {key} FROM {name})"  # noqa: S608
        )
        if file.asked(gone) != [(0,)]:
            raise rows_are_gone(file.path.name)
    before = file.asked(f"SELECT count(*) FROM {name}")[0][0]  # noqa: S608
    if edits.change:
        file.run(
            f"UPDATE {name} SET ({listed}) = "  # noqa: S608
            f"(SELECT {listed} FROM incoming.{_CHANGED} AS newer WHERE newer.{key} = {name}.{key}) "
            f"WHERE {key} IN (SELECT {key} FROM incoming.{_CHANGED})"
        )
    if edits.add:
        added = f"{listed}, {key}" if table.has_key else listed
        file.run(
            f"INSERT INTO {name} ({added}) SELECT {added} FROM incoming.{_ADDED} ORDER BY {key}"  # noqa: S608
        )
    if edits.remove:
        file.run(f"DELETE FROM {name} WHERE {key} IN (SELECT {key} FROM incoming.{_REMOVED})")  # noqa: S608
    after = file.asked(f"SELECT count(*) FROM {name}")[0][0]  # noqa: S608
    if after != int(str(before)) + len(edits.add) - len(edits.remove):
        raise file.refused("")
    _note_change(file, table)


def _note_change(file: OpenGeoPackage, table: _Table) -> None:
    """Let the file know when, and within which extent, the table is."""
    own = f"lower(table_name) = lower({quoted_text(table.name)})"
    file.run(
        "UPDATE main.gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') "  # noqa: S608
        f"WHERE {own}"
    )
    index = f"rtree_{table.name}_{table.shape}"
    there = file.asked(
        f"SELECT count(*) FROM main.sqlite_master WHERE name = {quoted_text(index)}"  # noqa: S608
    )
    if there == [(1,)]:
        file.run(
            "UPDATE main.gpkg_contents SET (min_x, min_y, max_x, max_y) = "  # noqa: S608
            f"(SELECT min(minx), min(miny), max(maxx), max(maxy) FROM main.{quoted_name(index)}) "
            f"WHERE {own}"
        )
