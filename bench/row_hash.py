"""All that rows say as one number: every field and every vertex, in any order of the rows.

What a file holds is compared with the formula that the rows were made from, one row at a time,
so that a million of them cost no memory.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from .profiles import FIELDS, Profile

_DATES = {one.name for one in FIELDS if one.type == "Date"}
_NAMES = [one.name for one in FIELDS]
_START = datetime(1970, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class RowHash:
    """How many rows, how many different object ids among them, and the sum of their hashes."""

    rows: int
    ids: int
    total: str


def hash_of_file(path: str) -> RowHash:
    """Read a GeoPackage or Shapefile with GDAL; a Shapefile's dates have no time."""
    from osgeo import ogr

    ogr.UseExceptions()
    source = ogr.Open(path)
    layer = source.GetLayer(0)
    definition = layer.GetLayerDefn()
    places = {name: definition.GetFieldIndex(name) for name in _NAMES}
    return _summed(_read(feature, places) for feature in layer)


def hash_of_formula(profile: Profile, rows: int, dates_only: bool) -> RowHash:
    """What the rows ought to say; `dates_only` without the time of day, as in a Shapefile."""
    return _summed(_made(profile, i, dates_only) for i in range(rows))


def _summed(rows: Iterable[tuple[int, list[Any]]]) -> RowHash:
    count = total = 0
    ids = set()
    for number, row in rows:
        count += 1
        ids.add(number)
        total += int.from_bytes(hashlib.blake2b(repr(row).encode(), digest_size=16).digest(), "big")
    return RowHash(count, len(ids), f"{total % (1 << 128):032x}")


def _read(feature: Any, places: dict[str, int]) -> tuple[int, list[Any]]:
    row: list[Any] = []
    for name, place in places.items():
        if feature.IsFieldNull(place):
            row.append(None)
        elif name in _DATES:
            year, month, day, hour, minute, second, _zone = feature.GetFieldAsDateTime(place)
            row.append([year, month, day, hour, minute, round(second)])
        else:
            row.append(feature.GetField(place))
    shape = feature.GetGeometryRef()
    row += _vertices(shape)
    return row[0], row


def _vertices(shape: Any) -> Iterator[tuple[str, str]]:
    if shape.GetGeometryCount():
        for part in range(shape.GetGeometryCount()):
            yield from _vertices(shape.GetGeometryRef(part))
    else:
        yield from ((f"{x:.9f}", f"{y:.9f}") for x, y, *_more in shape.GetPoints())


def _made(profile: Profile, i: int, dates_only: bool) -> tuple[int, list[Any]]:
    attributes, shape = profile.row(i)
    row: list[Any] = []
    for name in _NAMES:
        value = attributes[name]
        if name in _DATES and value is not None:
            moment = _START + timedelta(milliseconds=value)
            clock = [0, 0, 0] if dates_only else [moment.hour, moment.minute, moment.second]
            value = [moment.year, moment.month, moment.day, *clock]
        row.append(value)
    assert shape is not None
    parts = shape.get("rings") or [[[shape["x"], shape["y"]]]]
    row += [(f"{x:.9f}", f"{y:.9f}") for part in parts for x, y in part]
    return row[0], row
