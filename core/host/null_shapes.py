"""Rows without a shape in a closed file: QGIS's writer gives them an empty one.

Programs then show an empty point at 0, 0. Where a format can tell none from empty, it does so here.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from osgeo import gdal

from ..rest.arrays import Ints
from .gdal_manners import settle_gdal
from .geopackage_sql import quoted_name

_KEYS_AT_ONCE = 500
_BETWEEN_LOOKS = 1000  # lines
_EMPTY_IN_CSV = re.compile(rb'\A"?[A-Z]+(?: Z?M?)? EMPTY"?(?=[,\r\n])')  # the first column
_EMPTY_IN_JSON = re.compile(
    rb'"geometry": *\{ *"type": *"\w+", *"coordinates": *\[ *\] *\}(?= *\},?\s*\Z)'
)
_FEATURE = re.compile(rb'\{ *"type": *"Feature",')  # without blanks since GDAL 3.13


def make_shapes_null(
    path: Path, rows: Iterable[Ints], check_cancelled: Callable[[], None] = lambda: None
) -> None:
    """Take the empty shapes of some rows away; nothing happens in formats that are not known.

    Args:
        path: of the closed file, which has this layer only.
        rows: their keys in a GeoPackage, in others their places in the order of writing, from 1;
            in order, some thousands at a time.
        check_cancelled: called again and again; what it raises ends it.

    Raises:
        RuntimeError: GDAL refuses.
        OSError: the disk does.
    """
    suffix = path.suffix.lower()
    if suffix == ".gpkg":
        _in_table(path, rows, check_cancelled, "ST_IsEmpty({shape}) AND ")
    elif suffix == ".sqlite":
        _in_table(path, rows, check_cancelled)
    elif suffix == ".csv":
        _in_text(path, rows, check_cancelled, _rows_of_csv, _EMPTY_IN_CSV, b'""')
    elif suffix in (".geojson", ".json"):
        _in_text(path, rows, check_cancelled, _features, _EMPTY_IN_JSON, b'"geometry": null')


def _in_table(
    path: Path, rows: Iterable[Ints], check_cancelled: Callable[[], None], condition: str = ""
) -> None:
    settle_gdal()
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = None if source is None else source.GetLayer(0)
    if layer is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    names = layer.GetName(), layer.GetGeometryColumn(), layer.GetFIDColumn()
    table, shape, key = map(quoted_name, names)
    source.StartTransaction()
    starts = ((some, at) for some in rows for at in range(0, len(some), _KEYS_AT_ONCE))
    for some, at in starts:
        check_cancelled()
        keys = ",".join(map(str, some[at : at + _KEYS_AT_ONCE].tolist()))
        source.ExecuteSQL(
            f"UPDATE {table} SET {shape} = NULL "  # noqa: S608  names of our own file
            f"WHERE {condition.format(shape=shape)}{key} IN ({keys})"
        )
    source.CommitTransaction()


def _in_text(
    path: Path,
    rows: Iterable[Ints],
    check_cancelled: Callable[[], None],
    lines: Callable[[BinaryIO], Iterator[tuple[int, bytes]]],
    empty: re.Pattern[bytes],
    null: bytes,
) -> None:
    wanted = chain.from_iterable(some.tolist() for some in rows)
    following = next(wanted, 0)
    right = path.with_name(f"{path.name}.right")
    with path.open("rb") as written, right.open("wb") as stream:
        for place, (number, line) in enumerate(lines(written)):
            if place % _BETWEEN_LOOKS == 0:
                check_cancelled()
            if number and number == following:
                line = empty.sub(null, line, count=1)
                following = next(wanted, 0)
            stream.write(line)
    os.replace(right, path)


def _rows_of_csv(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Each line; the first one of a row with its number from 1, all others with 0."""
    number, is_inside = 0, False
    for line in stream:
        yield (0 if is_inside else number), line
        is_inside ^= line.count(b'"') % 2 == 1  # a text goes on in the next line
        number += not is_inside


def _features(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Each line, features numbered from 1; GDAL writes one a line."""
    number = 0
    for line in stream:
        is_feature = _FEATURE.match(line) is not None
        number += is_feature
        yield (number if is_feature else 0), line
