"""Dates of a GeoPackage: milliseconds, which QGIS's writer (seen in 3.22) drops, and odd years."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field, FieldType
from ..rest.short_names import with_short_names
from .vector_file import GEOPACKAGE_KEY

_EPOCH = datetime(1970, 1, 1)
_FIRST_MS, _LAST_MS = -62135596800000, 253402300799999  # of the years 1 and 9999
# what the triggers of the spatial index call; for a column of dates none of them runs
_GEOMETRY_FUNCTIONS = ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")


class ExactMoments:
    """Notes moments that are no whole second, and writes them into the closed file.

    Attributes:
        lost: values of years that no GeoPackage holds; they are empty in it.

    Args:
        fields: of the batches.
        key: the object id, which is the table's key where it is called ``fid``.
    """

    def __init__(self, fields: Sequence[Field], key: str) -> None:
        named = with_short_names(fields)
        self._names = {n: f.name for n, f in enumerate(named) if f.type is FieldType.DATE}
        self._own_id = next(
            (n for n, f in enumerate(named) if f.name == key and key.casefold() == GEOPACKAGE_KEY),
            None,
        )
        self._rows = self.lost = 0
        self._found: dict[str, list[tuple[str, int]]] = {}

    def add(self, batch: FeatureBatch) -> None:
        """Note those of a page."""
        for place, name in self._names.items():
            for row, value in enumerate(batch.columns[place]):
                if not value:
                    continue
                if not _FIRST_MS <= value <= _LAST_MS:  # type: ignore[operator]
                    self.lost += 1
                elif value % 1000:  # type: ignore[operator]
                    self._note(name, value, self._id_of(batch, row))  # type: ignore[arg-type]
        self._rows += batch.row_count

    def write_into(self, path: Path) -> None:
        """Put them into the one table of a file.

        Raises:
            sqlite3.Error: the file does not take them.
        """
        if not self._found:
            return
        with closing(sqlite3.connect(path)) as file, file:
            for function in _GEOMETRY_FUNCTIONS:
                file.create_function(function, 1, lambda _shape: None)
            (table,) = file.execute("SELECT table_name FROM gpkg_contents").fetchone()
            for name, moments in self._found.items():
                file.executemany(
                    f"UPDATE {_quoted(table)} SET {_quoted(name)} = ? WHERE rowid = ?",  # noqa: S608
                    moments,
                )

    def _id_of(self, batch: FeatureBatch, row: int) -> int:
        """The table's key: a column called so, else rows are numbered from 1."""
        if self._own_id is None:
            return self._rows + row + 1
        return batch.columns[self._own_id][row]  # type: ignore[return-value]

    def _note(self, name: str, moment_ms: int, key: int) -> None:
        moment = _EPOCH + timedelta(milliseconds=moment_ms)
        text = moment.isoformat(timespec="milliseconds") + "Z"
        self._found.setdefault(name, []).append((text, key))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
