"""Metadata of tables, brought along when a GeoPackage's layers go into another one."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from .geopackage_sql import OpenGeoPackage, quoted_text

_METADATA, _REFERENCES = "gpkg_metadata", "gpkg_metadata_reference"
_EXTENSIONS = "gpkg_extensions"


def copy_metadata(file: OpenGeoPackage, own: sqlite3.Connection, tables: Sequence[str]) -> None:
    """Copy what is said of some tables, under numbers that are free.

    Args:
        file: takes it; the other one is attached as ``incoming``.
        own: the other one.
        tables: names in it.

    Raises:
        ExportError: the file does not take it.
    """
    made = dict(own.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    if _METADATA not in made or _REFERENCES not in made:
        return
    there = _tables_of(file)
    for name in (_METADATA, _REFERENCES):
        if name not in there:
            file.run(made[name])
            if {_EXTENSIONS} <= there & made.keys():
                file.run(
                    f"INSERT INTO main.{_EXTENSIONS} SELECT * FROM incoming.{_EXTENSIONS} "  # noqa: S608
                    f"WHERE table_name = {quoted_text(name)}"
                )
    listed = ", ".join(map(quoted_text, tables))
    (highest,) = file.asked(f"SELECT coalesce(max(id), 0) FROM main.{_METADATA}")[0]  # noqa: S608
    of_tables = f"FROM incoming.{_REFERENCES} WHERE table_name IN ({listed})"
    file.run(
        f"INSERT INTO main.{_METADATA} (id, md_scope, md_standard_uri, mime_type, metadata) "  # noqa: S608
        f"SELECT id + {highest}, md_scope, md_standard_uri, mime_type, metadata "
        f"FROM incoming.{_METADATA} WHERE id IN (SELECT md_file_id {of_tables})"
    )
    file.run(
        f"INSERT INTO main.{_REFERENCES} (reference_scope, table_name, column_name, "
        "row_id_value, timestamp, md_file_id, md_parent_id) "
        "SELECT reference_scope, table_name, column_name, row_id_value, timestamp, "
        f"md_file_id + {highest}, md_parent_id + {highest} {of_tables}"
    )


def drop_metadata(file: OpenGeoPackage, table: str) -> None:
    """Take out what is said of a table; what is said of others too stays.

    Raises:
        ExportError: the file does not take it.
    """
    if not {_METADATA, _REFERENCES} <= _tables_of(file):
        return
    ours = f"lower(coalesce(table_name, '')) = lower({quoted_text(table)})"
    named = f"SELECT md_file_id FROM main.{_REFERENCES} WHERE"  # noqa: S608
    file.run(
        f"DELETE FROM main.{_METADATA} WHERE id IN ({named} {ours}) "  # noqa: S608
        f"AND id NOT IN ({named} NOT {ours})"
    )
    file.run(f"DELETE FROM main.{_REFERENCES} WHERE {ours}")  # noqa: S608


def _tables_of(file: OpenGeoPackage) -> set[str]:
    return {str(name) for (name,) in file.asked("SELECT name FROM main.sqlite_master")}
