"""Layers made from the GeoJSON files in ``tests/data``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from .geometry import moved, mover
from .layers import MERCATOR, POINT, POLYGON, POLYLINE, WGS84, Field, Layer, Row
from .rings import esri_rings

DATA = Path(__file__).resolve().parent.parent / "data"

_NUMBERS = {
    "POP_EST": "Double",
    "POP_YEAR": "SmallInteger",
    "GDP_MD": "Integer",
    "MIN_ZOOM": "Double",
    "LABEL_X": "Double",
    "LABEL_Y": "Double",
    "GEONAMEID": "Integer",
    "POPULATION": "Integer",
}


def cities(in_metres: bool = False, **more: Any) -> Layer:
    """2500 points, with names in five scripts."""
    return _layer("Cities", "cities", POINT, in_metres, **more)


def countries(in_metres: bool = False, **more: Any) -> Layer:
    """250 polygons, many of several parts, some with holes; names in sixteen languages."""
    return _layer("Countries", "countries", POLYGON, in_metres, **more)


def borders(in_metres: bool = False, **more: Any) -> Layer:
    """328 lines of one or more parts: the land borders between countries."""
    return _layer("Borders", "borders", POLYLINE, in_metres, **more)


def country_table(**more: Any) -> Layer:
    """The countries without their shapes."""
    fields, rows = _read("countries")
    bare = [Row(row.attributes) for row in rows]
    return Layer("Country figures", fields, bare, kind="Table", **more)


def _layer(name: str, file: str, shape: str, in_metres: bool, **more: Any) -> Layer:
    fields, rows = _read(file)
    if in_metres:
        move = mover(WGS84, MERCATOR)
        rows = [Row(row.attributes, moved(row.geometry, move)) for row in rows]
    reference = dict(MERCATOR if in_metres else WGS84)
    return Layer(name, fields, rows, geometry_type=shape, spatial_reference=reference, **more)


@cache
def _read(file: str) -> tuple[list[Field], list[Row]]:
    """Read a file once; layers share the rows, and edits replace lists instead of changing them."""
    node = json.loads((DATA / f"{file}.geojson").read_text(encoding="utf-8"))
    rows = [
        Row({"OBJECTID": i, **feature["properties"]}, _esri(feature["geometry"]))
        for i, feature in enumerate(node["features"], 1)
    ]
    names = list(rows[0].attributes)[1:]
    return [Field("OBJECTID", "OID"), *(_field(name, rows) for name in names)], rows


def _field(name: str, rows: Iterable[Row]) -> Field:
    if name in _NUMBERS:
        return Field(name, _NUMBERS[name])
    longest = max(len(str(row.attributes[name] or "")) for row in rows)
    return Field(name, "String", length=max(10, longest + longest // 4))


def _esri(shape: dict[str, Any]) -> dict[str, Any]:
    coordinates = shape["coordinates"]
    if shape["type"] == "Point":
        return {"x": coordinates[0], "y": coordinates[1]}
    if shape["type"] == "MultiLineString":
        return {"paths": coordinates}
    return {"rings": esri_rings(coordinates)}
