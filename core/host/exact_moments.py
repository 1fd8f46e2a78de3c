"""Dates of a GeoPackage: milliseconds, which QGIS's writer (seen in 3.22) drops, and odd years."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from ..export.array_spool import ArraySpool
from ..rest.arrays import Ints
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field, FieldType
from ..rest.short_names import with_short_names
from ..rest.value_columns import NumberColumn
from .vector_formats import GEOPACKAGE_KEY

_EPOCH = datetime(1970, 1, 1)
_FIRST_MS, _LAST_MS = -62135596800000, 253402300799999  # of the years 1 and 9999
# what the triggers of the spatial index call; for a column of dates none of them runs
_GEOMETRY_FUNCTIONS = ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")


class ExactMoments:
    """Notes moments that are no whole second, and writes them into the closed file.

    Memory: one page; what is noted waits on the disk.

    Args:
        fields: of the batches.
        key: the object id, which is the table's key where it is called ``fid``.
        make_folder: called at the first such moment, for what is noted.

    Attributes:
        lost: values of years that no GeoPackage holds; they are empty in it.
    """

    def __init__(self, fields: Sequence[Field], key: str, make_folder: Callable[[], Path]) -> None:
        named = with_short_names(fields)
        self._names = {n: f.name for n, f in enumerate(named) if f.type is FieldType.DATE}
        self._own_id = next(
            (n for n, f in enumerate(named) if f.name == key and key.casefold() == GEOPACKAGE_KEY),
            None,
        )
        self._rows = self.lost = 0
        self._make_folder = make_folder
        self._found: ArraySpool | None = None

    def add(self, batch: FeatureBatch) -> None:
        """Note those of a page.

        Raises:
            OSError: the disk does not take them.
        """
        for place in self._names:
            moments = _moments(batch.columns[place])
            are_held = (moments >= _FIRST_MS) & (moments <= _LAST_MS)
            self.lost += int(np.count_nonzero(~are_held))
            rows = np.flatnonzero(are_held & (moments % 1000 != 0))
            if len(rows):
                if self._found is None:
                    self._found = ArraySpool(self._make_folder() / "moments")
                self._found.add([np.array([place]), self._keys(batch)[rows], moments[rows]])
        self._rows += batch.row_count

    def write_into(self, path: Path, between_pages: Callable[[], None] = lambda: None) -> None:
        """Put them into the one table of a file.

        Args:
            path: of the closed file.
            between_pages: called again and again; what it raises ends the writing.

        Raises:
            sqlite3.Error: the file does not take them.
            OSError: the disk fails.
        """
        if self._found is None:
            return
        with closing(sqlite3.connect(path)) as file, file:
            for function in _GEOMETRY_FUNCTIONS:
                file.create_function(function, 1, lambda _shape: None)
            (table,) = file.execute("SELECT table_name FROM gpkg_contents").fetchone()
            question = "SELECT name FROM pragma_table_info(?) WHERE pk"  # `rowid` may be a column
            (key,) = file.execute(question, (table,)).fetchone()
            for (place,), keys, moments in self._found.pages():
                between_pages()
                name = self._names[int(place)]
                file.executemany(
                    f"UPDATE {_quoted(table)} SET {_quoted(name)} = ? "  # noqa: S608
                    f"WHERE {_quoted(key)} = ?",
                    _written(moments.tolist(), keys.tolist()),
                )
        self.close()

    def close(self) -> None:
        """Let go of the file on the disk, which the caller removes."""
        if self._found is not None:
            self._found.close()

    def _keys(self, batch: FeatureBatch) -> Ints:
        """Those of the table: a column called so, else rows are numbered from 1."""
        if self._own_id is None:
            return np.arange(self._rows + 1, self._rows + 1 + batch.row_count)
        return np.array(list(batch.columns[self._own_id]), dtype=np.int64)


def far_dates_lost(lost: int) -> str:
    """The sentence about dates of years that no GeoPackage holds."""
    return (
        "Dates before the year 1 or after 9999, which a GeoPackage cannot hold and which "
        f"are empty in it: {lost:,}."
    )


def _moments(column: Sequence[object]) -> Ints:
    """Milliseconds since 1970; 0 for null, for what is too far away just something too far."""
    if isinstance(column, NumberColumn):
        return column.numbers
    near = [0 if v is None else max(min(v, _LAST_MS + 1), _FIRST_MS - 1) for v in column]  # type: ignore[call-overload]
    return np.array(near, dtype=np.int64)


def _written(moments: Sequence[int], keys: Sequence[int]) -> Iterator[tuple[str, int]]:
    for moment_ms, key in zip(moments, keys):
        moment = _EPOCH + timedelta(milliseconds=moment_ms)
        yield moment.isoformat(timespec="milliseconds") + "Z", key


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
