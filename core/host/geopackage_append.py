"""Moves finished layers into a GeoPackage that others may have open: all of them or nothing.

The rows come in a GeoPackage of their own that was checked already. One SQLite transaction copies
its tables as they are, byte for byte, so that a kill, a full disk or a refusal at any point leaves
the file as it was. The file itself is never replaced: QGIS may have layers of it open.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from osgeo import gdal

from ..errors import ExportError
from .disk_words import why_not
from .gdal_manners import settle_gdal

# what says of a table that it is a layer; each has a column `table_name`
_REGISTERS = (
    "gpkg_contents",
    "gpkg_geometry_columns",
    "gpkg_ogr_contents",
    "gpkg_data_columns",
    "gpkg_extensions",
)
_STYLES = "layer_styles"
_ROWS = ("features", "attributes")
# several imports of this session into one file take turns, instead of finding it locked
one_at_a_time = threading.Lock()


def layers_inside(path: Path) -> dict[str, str]:
    """The tables of a GeoPackage: name in lower case -> its kind, as `gpkg_contents` has it.

    Raises:
        ExportError: it is none.
    """
    return _kinds(_opened(path, gdal.OF_VECTOR | gdal.OF_READONLY), path)


def check_free(path: Path, table: str, overwrite: bool) -> None:
    """Find out before any work whether a layer can be put into a GeoPackage.

    Raises:
        ExportError: it is none, or has a table of that name that may not be replaced.
    """
    _check_name(path, table, layers_inside(path), overwrite)


def append_layers(source: Path, target: Path, table: str, *, overwrite: bool = False) -> None:
    """Copy every layer of one GeoPackage, with styles and indexes, into another.

    Any thread, which holds `one_at_a_time`.

    Args:
        source: closed, and used by nobody else.
        target: is there; its other layers stay as they are.
        table: the layer of `source` that may replace one of the same name.
        overwrite: it does.

    Raises:
        ExportError: the file takes not all of it, and is as it was.
    """
    problem: ExportError | None = None
    file = _opened(target, gdal.OF_VECTOR | gdal.OF_UPDATE)
    try:
        _append(file, source, target, table, overwrite)
    except ExportError as err:
        problem = err
    except sqlite3.Error as err:
        problem = _refused(target, str(err))
    del file
    if problem is not None:
        # the frames of the error hold the file open, and with it a lock that a COMMIT left
        problem.__cause__ = problem.__context__ = None
        raise problem.with_traceback(None)


def _append(file: gdal.Dataset, source: Path, target: Path, table: str, overwrite: bool) -> None:
    kinds = _kinds(file, target)
    _check_name(target, table, kinds, overwrite)
    with closing(sqlite3.connect(source)) as own:
        tables = _layer_tables(own)
        others = [name for name in tables if name != table and name.casefold() in kinds]
        if others:
            raise _taken(target, others[0])
        _run(file, target, f"ATTACH DATABASE {_text(str(source))} AS incoming")
        if file.StartTransaction() != 0:
            raise _refused(target, gdal.GetLastErrorMsg())
        try:
            _check_references(file, target)
            if table.casefold() in kinds:
                _drop(file, target, table)
            for name in tables:
                _copy(file, target, own, name)
            _register(file, target, own, tables)
        except BaseException:
            file.RollbackTransaction()
            raise
        gdal.ErrorReset()
        try:
            is_in = file.CommitTransaction() == 0
        except RuntimeError:  # later versions raise
            is_in = False
        if not is_in:
            reason = gdal.GetLastErrorMsg()
            with suppress(RuntimeError):  # it may be over already
                file.RollbackTransaction()
            raise _refused(target, reason)


def _opened(path: Path, flags: int) -> gdal.Dataset:
    settle_gdal()
    gdal.ErrorReset()
    try:
        file = gdal.OpenEx(str(path), flags, ["GPKG"])
    except RuntimeError:
        file = None
    if file is None:
        raise ExportError(
            f"{path.name} cannot be opened as a GeoPackage: "
            f"{gdal.GetLastErrorMsg() or 'GDAL gives no reason'}.",
            "Choose another file.",
        )
    return file


def _kinds(file: gdal.Dataset, path: Path) -> dict[str, str]:
    rows = _asked(
        file,
        path,
        "SELECT m.name, c.data_type FROM sqlite_master m LEFT JOIN gpkg_contents c "
        "ON lower(c.table_name) = lower(m.name) WHERE m.type IN ('table', 'view')",
    )
    return {str(name).casefold(): str(kind or "") for name, kind in rows}


def _check_name(path: Path, table: str, kinds: dict[str, str], overwrite: bool) -> None:
    kind = kinds.get(table.casefold())
    if kind is not None and (not overwrite or kind not in _ROWS or table.casefold() == _STYLES):
        raise _taken(path, table)


def _layer_tables(own: sqlite3.Connection) -> list[str]:
    found = own.execute("SELECT table_name FROM gpkg_contents ORDER BY rowid")
    return [name for (name,) in found if name != _STYLES]


def _check_references(file: gdal.Dataset, path: Path) -> None:
    """Each shape names its reference system by a number: it has to mean the same over there."""
    used = "SELECT srs_id FROM incoming.gpkg_contents"
    clashes = _asked(
        file,
        path,
        "SELECT n.srs_name FROM incoming.gpkg_spatial_ref_sys n "  # noqa: S608
        f"JOIN main.gpkg_spatial_ref_sys o ON o.srs_id = n.srs_id WHERE n.srs_id IN ({used}) AND ("
        "lower(o.organization) <> lower(n.organization) "
        "OR o.organization_coordsys_id <> n.organization_coordsys_id "
        "OR (lower(n.organization) = 'none' AND n.srs_id > 0 AND o.definition <> n.definition))",
    )
    if clashes:
        raise ExportError(
            f"{path.name} has another reference system where “{clashes[0][0]}” would go.",
            "Import into a new file.",
        )
    columns = _common_columns(file, path, "gpkg_spatial_ref_sys")
    _run(
        file,
        path,
        f"INSERT OR IGNORE INTO main.gpkg_spatial_ref_sys ({columns}) "  # noqa: S608
        f"SELECT {columns} FROM incoming.gpkg_spatial_ref_sys WHERE srs_id IN ({used})",
    )


def _drop(file: gdal.Dataset, path: Path, table: str) -> None:
    """Take a layer out, with all that speaks of it."""
    ours = f"= lower({_text(table)})"
    indexes = _asked(
        file,
        path,
        "SELECT m.name FROM main.sqlite_master m JOIN main.gpkg_geometry_columns g "  # noqa: S608
        "ON lower(m.name) = lower('rtree_' || g.table_name || '_' || g.column_name) "
        f"WHERE lower(g.table_name) {ours}",
    )
    # as SQL for SQLite: GDAL has a meaning of its own for a bare DROP TABLE
    for (index,) in indexes:
        _run(file, path, f"DROP TABLE IF EXISTS main.{_name(str(index))}")
    _run(file, path, f"DROP TABLE main.{_name(table)}")
    there = {name for (name,) in _asked(file, path, "SELECT name FROM main.sqlite_master")}
    for register in reversed(_REGISTERS):
        if register in there:
            _run(file, path, f"DELETE FROM main.{register} WHERE lower(table_name) {ours}")  # noqa: S608
    if _STYLES in there:
        _run(file, path, f"DELETE FROM main.{_STYLES} WHERE lower(f_table_name) {ours}")  # noqa: S608


def _copy(file: gdal.Dataset, path: Path, own: sqlite3.Connection, table: str) -> None:
    """Copy one table, then its index of shapes, then what keeps both up to date."""
    made = dict(
        own.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL")
    )
    shapes = own.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", [table]
    )
    indexes = [f"rtree_{table}_{column}" for (column,) in shapes]
    for name in (table, *(one for one in indexes if one in made)):
        _run(file, path, made[name])
        _run(file, path, f"INSERT INTO main.{_name(name)} SELECT * FROM incoming.{_name(name)}")  # noqa: S608
        counts = [
            _asked(file, path, f"SELECT count(*) FROM {where}.{_name(name)}")  # noqa: S608
            for where in ("main", "incoming")
        ]
        if counts[0] != counts[1]:
            raise _refused(path, f"{counts[0][0][0]} rows instead of {counts[1][0][0]}")
    rest = own.execute(
        "SELECT sql FROM sqlite_master "
        "WHERE type IN ('index', 'trigger') AND tbl_name = ? AND sql IS NOT NULL",
        [table],
    )
    for (statement,) in rest:
        _run(file, path, statement)


def _register(
    file: gdal.Dataset, path: Path, own: sqlite3.Connection, tables: Sequence[str]
) -> None:
    """Let the file know of its new layers, and give them their styles."""
    made = dict(own.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    there = {name for (name,) in _asked(file, path, "SELECT name FROM main.sqlite_master")}
    is_first_style = _STYLES in made and _STYLES not in there
    listed = ", ".join(map(_text, [*tables, *([_STYLES] if is_first_style else [])]))
    for register in (one for one in _REGISTERS if one in made):
        if register not in there:
            _run(file, path, made[register])
        columns = _common_columns(file, path, register)
        _run(
            file,
            path,
            f"INSERT OR IGNORE INTO main.{register} ({columns}) "  # noqa: S608
            f"SELECT {columns} FROM incoming.{register} WHERE table_name IN ({listed})",
        )
    if _STYLES in made:
        if is_first_style:
            _run(file, path, made[_STYLES])
        columns = _common_columns(file, path, _STYLES, but="id")
        _run(
            file,
            path,
            f"INSERT INTO main.{_STYLES} ({columns}) SELECT {columns} FROM incoming.{_STYLES}",  # noqa: S608
        )


def _common_columns(file: gdal.Dataset, path: Path, table: str, but: str = "") -> str:
    """Columns that a table has in both files: versions of the format differ."""
    named = [
        [str(name) for (name,) in _asked(file, path, _columns_of(where, table))]
        for where in ("main", "incoming")
    ]
    return ", ".join(_name(one) for one in named[1] if one in named[0] and one != but)


def _columns_of(where: str, table: str) -> str:
    return f"SELECT name FROM pragma_table_info({_text(table)}, {_text(where)})"  # noqa: S608


def _asked(file: gdal.Dataset, path: Path, question: str) -> list[tuple[object, ...]]:
    gdal.ErrorReset()
    try:
        answer = file.ExecuteSQL(question)
    except RuntimeError as err:
        raise _refused(path, str(err)) from err
    if answer is None:
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise _refused(path, gdal.GetLastErrorMsg())
        return []
    rows = [tuple(row.GetField(n) for n in range(row.GetFieldCount())) for row in answer]
    file.ReleaseResultSet(answer)
    return rows


def _run(file: gdal.Dataset, path: Path, statement: str) -> None:
    gdal.ErrorReset()
    try:
        answer = file.ExecuteSQL(statement)
    except RuntimeError as err:
        raise _refused(path, str(err)) from err
    if answer is not None:
        file.ReleaseResultSet(answer)
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise _refused(path, gdal.GetLastErrorMsg())


def _name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _taken(path: Path, table: str) -> ExportError:
    return ExportError(
        f"{path.name} has a table called {table} already.",
        "Choose another name for the layer, or agree to replace it.",
    )


def _refused(path: Path, reason: str) -> ExportError:
    return ExportError(
        f"{path.name} did not take the layer: {why_not(reason, path)}.",
        "The file is as it was. Close programs that write into it, and check the disk's space.",
    )
