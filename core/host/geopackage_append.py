"""Moves finished layers into a GeoPackage that others may have open: all of them or nothing.

The rows come in a GeoPackage of their own that was checked already. One SQLite transaction copies
its tables as they are, some rows at a time, so that a kill, a cancel, a full disk or a refusal at
any point leaves the file as it was. The file itself is never replaced: QGIS may have layers of it
open.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from ..errors import ExportError
from .geopackage_metadata import copy_metadata, drop_metadata
from .geopackage_sql import OpenGeoPackage, change_at_once, quoted_name, quoted_text

# what says of a table that it is a layer; each has a column `table_name`
_REGISTERS = (
    "gpkg_contents",
    "gpkg_geometry_columns",
    "gpkg_ogr_contents",
    "gpkg_data_columns",
    "gpkg_extensions",
)
_STYLES = "layer_styles"
_IDENTIFIER = '"identifier"'  # a column of `gpkg_contents` only
_ROWS = ("features", "attributes")
_ROWS_AT_ONCE = 2000
_BEFORE_ALL = -(2**63)  # keys


def layers_inside(path: Path) -> dict[str, str]:
    """The tables of a GeoPackage: name in lower case -> its kind, as `gpkg_contents` has it.

    Raises:
        ExportError: it is none.
    """
    return _kinds(OpenGeoPackage(path))


def check_free(path: Path, table: str, overwrite: bool) -> None:
    """Find out before any work whether a layer can be put into a GeoPackage.

    Raises:
        ExportError: it is none, or has a table of that name that may not be replaced.
    """
    _check_name(path, table, layers_inside(path), overwrite)


def append_layers(
    source: Path,
    target: Path,
    table: str,
    *,
    overwrite: bool = False,
    between_rows: Callable[[], None] = lambda: None,
) -> None:
    """Copy every layer of one GeoPackage, with styles, metadata and indexes, into another.

    Any thread, which holds `one_at_a_time`.

    Args:
        source: closed, and used by nobody else.
        target: is there; its other layers stay as they are.
        table: the layer of `source` that may replace one of the same name.
        overwrite: it does.
        between_rows: called again and again; what it raises ends it, and the file is as it was.

    Raises:
        ExportError: the file takes not all of it, and is as it was.
        Cancelled: by `between_rows`.
    """

    def append(file: OpenGeoPackage) -> None:
        kinds = _kinds(file)
        _check_name(target, table, kinds, overwrite)
        with closing(sqlite3.connect(source)) as own:
            tables = _layer_tables(own)
            others = [name for name in tables if name != table and name.casefold() in kinds]
            if others:
                raise _taken(target, others[0])
            _check_references(file)
            if table.casefold() in kinds:
                _drop(file, table)
            for name in tables:
                _copy(file, own, name, between_rows)
            _register(file, own, tables)
            copy_metadata(file, own, tables)

    change_at_once(target, source, append)


def _kinds(file: OpenGeoPackage) -> dict[str, str]:
    rows = file.asked(
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


def _check_references(file: OpenGeoPackage) -> None:
    """Each shape names its reference system by a number: it has to mean the same over there."""
    used = "SELECT srs_id FROM incoming.gpkg_contents"
    clashes = file.asked(
        "SELECT n.srs_name FROM incoming.gpkg_spatial_ref_sys n "  # noqa: S608
        f"JOIN main.gpkg_spatial_ref_sys o ON o.srs_id = n.srs_id WHERE n.srs_id IN ({used}) AND ("
        "lower(o.organization) <> lower(n.organization) "
        "OR o.organization_coordsys_id <> n.organization_coordsys_id "
        "OR (lower(n.organization) = 'none' AND n.srs_id > 0 AND o.definition <> n.definition))",
    )
    if clashes:
        raise ExportError(
            f"{file.path.name} has another reference system where “{clashes[0][0]}” would go.",
            "Import into a new file.",
        )
    columns = _common_columns(file, "gpkg_spatial_ref_sys")
    file.run(
        f"INSERT OR IGNORE INTO main.gpkg_spatial_ref_sys ({columns}) "  # noqa: S608
        f"SELECT {columns} FROM incoming.gpkg_spatial_ref_sys WHERE srs_id IN ({used})",
    )


def _drop(file: OpenGeoPackage, table: str) -> None:
    """Take a layer out, with all that speaks of it."""
    ours = f"= lower({quoted_text(table)})"
    indexes = file.asked(
        "SELECT m.name FROM main.sqlite_master m JOIN main.gpkg_geometry_columns g "  # noqa: S608
        "ON lower(m.name) = lower('rtree_' || g.table_name || '_' || g.column_name) "
        f"WHERE lower(g.table_name) {ours}",
    )
    # as SQL for SQLite: GDAL has a meaning of its own for a bare DROP TABLE
    for (index,) in indexes:
        file.run(f"DROP TABLE IF EXISTS main.{quoted_name(str(index))}")
    file.run(f"DROP TABLE main.{quoted_name(table)}")
    there = {name for (name,) in file.asked("SELECT name FROM main.sqlite_master")}
    for register in reversed(_REGISTERS):
        if register in there:
            file.run(f"DELETE FROM main.{register} WHERE lower(table_name) {ours}")  # noqa: S608
    if _STYLES in there:
        file.run(f"DELETE FROM main.{_STYLES} WHERE lower(f_table_name) {ours}")  # noqa: S608
    drop_metadata(file, table)


def _copy(
    file: OpenGeoPackage, own: sqlite3.Connection, table: str, between_rows: Callable[[], None]
) -> None:
    """Copy one table with its index of shapes, then what keeps both up to date."""
    made = dict(
        own.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL")
    )
    shapes = own.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", [table]
    )
    indexes = [name for (column,) in shapes if (name := f"rtree_{table}_{column}") in made]
    for name in (table, *indexes):
        file.run(made[name])
    _copy_rows(file, own, table, between_rows)
    for index in indexes:
        _copy_index(file, own, index, between_rows)
    for name in (table, *indexes):
        counts = [
            file.asked(f"SELECT count(*) FROM {where}.{quoted_name(name)}")  # noqa: S608
            for where in ("main", "incoming")
        ]
        if counts[0] != counts[1]:
            raise file.refused(f"{counts[0][0][0]} rows instead of {counts[1][0][0]}")
    rest = own.execute(
        "SELECT sql FROM sqlite_master "
        "WHERE type IN ('index', 'trigger') AND tbl_name = ? AND sql IS NOT NULL",
        [table],
    )
    for (statement,) in rest:
        file.run(statement)


def _copy_rows(
    file: OpenGeoPackage, own: sqlite3.Connection, table: str, between_rows: Callable[[], None]
) -> None:
    key = quoted_name(own.execute(f"{_columns_of('main', table)} WHERE pk = 1").fetchone()[0])
    name = quoted_name(table)
    rest = f"SELECT {key} FROM {name} WHERE {key} > ? ORDER BY {key} LIMIT {_ROWS_AT_ONCE}"  # noqa: S608
    last = _BEFORE_ALL
    while True:
        (end,) = own.execute(f"SELECT max({key}) FROM ({rest})", [last]).fetchone()  # noqa: S608
        if end is None:
            return
        file.run(
            f"INSERT INTO main.{name} SELECT * FROM incoming.{name} "  # noqa: S608
            f"WHERE {key} > {last} AND {key} <= {end}"
        )
        last = end
        between_rows()


def _copy_index(
    file: OpenGeoPackage, own: sqlite3.Connection, index: str, between_rows: Callable[[], None]
) -> None:
    """Copy an index of shapes as it is, where both files make its nodes equally large."""
    nodes = quoted_name(f"{index}_node")
    sizes = [
        file.asked(f"SELECT length(data) FROM {where}.{nodes} WHERE nodeno = 1")  # noqa: S608
        for where in ("main", "incoming")
    ]
    if sizes[0] != sizes[1]:
        _copy_entries(file, own, index, between_rows)
        return
    file.run(f"DELETE FROM main.{nodes}")  # noqa: S608  the root, without an entry
    for part in ("node", "rowid", "parent"):
        _copy_rows(file, own, f"{index}_{part}", between_rows)


def _copy_entries(
    file: OpenGeoPackage, own: sqlite3.Connection, index: str, between_rows: Callable[[], None]
) -> None:
    """Copy entry by entry, neighbours together: by number it takes half as long again."""
    name = quoted_name(index)
    entries = own.execute(f"SELECT id FROM {name}")  # noqa: S608
    while found := entries.fetchmany(_ROWS_AT_ONCE):
        keys = ", ".join(str(key) for (key,) in found)
        file.run(
            f"INSERT INTO main.{name} SELECT * FROM incoming.{name} WHERE id IN ({keys})"  # noqa: S608
        )
        between_rows()


def _register(file: OpenGeoPackage, own: sqlite3.Connection, tables: Sequence[str]) -> None:
    """Let the file know of its new layers, and give them their styles."""
    made = dict(own.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    there = {name for (name,) in file.asked("SELECT name FROM main.sqlite_master")}
    is_first_style = _STYLES in made and _STYLES not in there
    listed = ", ".join(map(quoted_text, [*tables, *([_STYLES] if is_first_style else [])]))
    for register in (one for one in _REGISTERS if one in made):
        if register not in there:
            file.run(made[register])
        columns = _common_columns(file, register)
        # each layer of a file has an identifier of its own, or none; ours may be the same address
        taken = "SELECT identifier FROM main.gpkg_contents"
        free = f"CASE WHEN identifier IN ({taken}) THEN NULL ELSE identifier END"
        file.run(
            f"INSERT OR IGNORE INTO main.{register} ({columns}) "  # noqa: S608
            f"SELECT {columns.replace(_IDENTIFIER, free)} FROM incoming.{register} "
            f"WHERE table_name IN ({listed})",
        )
    if _STYLES in made:
        if is_first_style:
            file.run(made[_STYLES])
        columns = _common_columns(file, _STYLES, but="id")
        file.run(
            f"INSERT INTO main.{_STYLES} ({columns}) SELECT {columns} FROM incoming.{_STYLES}",  # noqa: S608
        )


def _common_columns(file: OpenGeoPackage, table: str, but: str = "") -> str:
    """Columns that a table has in both files: versions of the format differ."""
    named = [
        [str(name) for (name,) in file.asked(_columns_of(where, table))]
        for where in ("main", "incoming")
    ]
    return ", ".join(quoted_name(one) for one in named[1] if one in named[0] and one != but)


def _columns_of(where: str, table: str) -> str:
    return f"SELECT name FROM pragma_table_info({quoted_text(table)}, {quoted_text(where)})"  # noqa: S608


def _taken(path: Path, table: str) -> ExportError:
    return ExportError(
        f"{path.name} has a table called {table} already.",
        "Choose another name for the layer, or agree to replace it.",
    )
