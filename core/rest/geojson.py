"""GeoJSON in Esri's words, for servers and proxies that answer it although nobody asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_KEYS = {
    "MultiPoint": "points",
    "LineString": "paths",
    "MultiLineString": "paths",
    "Polygon": "rings",
    "MultiPolygon": "rings",
}
_WGS84 = {"wkid": 4326, "latestWkid": 4326}


def as_esri(collection: Mapping[str, object], object_id_field: str | None) -> dict[str, object]:
    """Say a FeatureCollection as a query answer.

    Coordinates are in WGS 84, as the format says, unless an old-style ``crs`` names another EPSG
    code. What is broken is passed on, for the reader of shapes to count.

    Args:
        collection: the answer.
        object_id_field: takes the ``id`` of features that do not state it among their properties.
    """
    features = collection.get("features")
    properties = collection.get("properties")
    flags = [one for one in (collection, properties) if isinstance(one, Mapping)]
    return {
        "spatialReference": _reference(collection.get("crs")),
        "exceededTransferLimit": any(one.get("exceededTransferLimit") is True for one in flags),
        "features": (
            [_feature(one, object_id_field) for one in features]
            if isinstance(features, list)
            else features
        ),
    }


def _feature(node: object, object_id_field: str | None) -> object:
    if not isinstance(node, Mapping):
        return node
    properties = node.get("properties")
    if object_id_field and "id" in node and isinstance(properties, dict):
        properties = {object_id_field: node["id"], **properties}
    return {"attributes": properties, "geometry": _geometry(node.get("geometry"))}


def _geometry(node: object) -> object:
    if not isinstance(node, Mapping):
        return None
    kind, found = node.get("type"), node.get("coordinates")
    if kind == "Point" and isinstance(found, list):
        return dict(zip("xyz", found)) or {"x": None}
    if kind == "LineString":
        found = [found]
    elif kind == "Polygon":
        found = _rings(found)
    elif kind == "MultiPolygon":
        found = [ring for part in _listed(found) for ring in _rings(part)]
    return {_KEYS.get(str(kind), "unknown"): found}


def _rings(polygon: object) -> list[object]:
    """Turn the exterior clockwise and its holes the other way, as Esri's are."""
    turned: list[object] = []
    for place, ring in enumerate(_listed(polygon)):
        is_hole, vertices = place > 0, _listed(ring)
        area = _signed_area(vertices)
        turned.append(vertices[::-1] if area and (area < 0) is not is_hole else vertices)
    return turned


def _signed_area(vertices: Sequence[Any]) -> float:
    """Above 0 when the ring runs clockwise; 0 when that cannot be told."""
    try:
        pairs = zip(vertices, vertices[1:])
        return float(sum((b[0] - a[0]) * (b[1] + a[1]) for a, b in pairs))
    except (TypeError, ValueError, LookupError, OverflowError):
        return 0.0


def _listed(node: object) -> Sequence[object]:
    return node if isinstance(node, list) else []


def _reference(crs: object) -> Mapping[str, object]:
    """Read ``EPSG:…`` or ``urn:ogc:def:crs:EPSG::…``; all else is WGS 84."""
    properties = crs.get("properties") if isinstance(crs, Mapping) else None
    name = properties.get("name") if isinstance(properties, Mapping) else None
    head, _, number = str(name or "").rpartition(":")
    return {"wkid": int(number)} if "EPSG" in head and number.isdecimal() else _WGS84
