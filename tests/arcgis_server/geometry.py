"""Just enough geometry: boxes, intersection with a box, and degrees to web metres and back."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from .errors import bad_query
from .layers import Layer

RADIUS_M = 6378137.0
_MERCATOR_IDS = frozenset({3857, 102100, 102113, 900913})
_LARGEST_LATITUDE = 85.0511287798066
_SAMPLE = 20000  # rows read for the extent of a layer; enough for tests, cheap for millions

Box = tuple[float, float, float, float]
Move = Callable[[float, float], tuple[float, float]]


def number(value: Any) -> float | None:
    """Read an ordinate; ``"NaN"`` and null are none."""
    if isinstance(value, (int, float)) and math.isfinite(value):
        return float(value)
    return None


def is_empty(geometry: dict[str, Any] | None) -> bool:
    """Tell whether a shape holds no vertex."""
    return geometry is None or next(vertices(geometry), None) is None


def parts(geometry: dict[str, Any]) -> list[list[list[Any]]]:
    """Give the vertex lists of a shape; a point is one list of one vertex."""
    if "points" in geometry:
        return [geometry["points"]]
    for key in ("paths", "rings"):
        if key in geometry:
            return geometry[key]
    if number(geometry.get("x")) is None:
        return []
    return [[[geometry[key] for key in ("x", "y", "z", "m") if key in geometry]]]


def vertices(geometry: dict[str, Any]) -> Iterator[list[Any]]:
    """Walk all vertices."""
    for part in parts(geometry):
        yield from part


def box_of(geometry: dict[str, Any] | None) -> Box | None:
    """Give the box of a shape, None when it is empty."""
    found = [] if geometry is None else list(vertices(geometry))
    if not found:
        return None
    xs, ys = [v[0] for v in found], [v[1] for v in found]
    return min(xs), min(ys), max(xs), max(ys)


def extent_of(layer: Layer) -> dict[str, Any] | None:
    """Give the envelope of a layer in its own reference; None for an empty layer."""
    index = layer.index()
    if index.boxes is None:
        rows = islice(index.rows, _SAMPLE)
        index.boxes = [box for row in rows if (box := box_of(row.geometry))]
    return envelope(index.boxes, layer.spatial_reference)


def envelope(boxes: list[Box], reference: dict[str, Any] | None) -> dict[str, Any] | None:
    """Join boxes into one envelope."""
    if not boxes:
        return None
    node: dict[str, Any] = {
        "xmin": min(b[0] for b in boxes),
        "ymin": min(b[1] for b in boxes),
        "xmax": max(b[2] for b in boxes),
        "ymax": max(b[3] for b in boxes),
    }
    if reference:
        node["spatialReference"] = dict(reference)
    return node


def meets(geometry: dict[str, Any] | None, box: Box) -> bool:
    """Tell whether a shape and a box have a point in common."""
    own = box_of(geometry)
    if geometry is None or own is None:
        return False
    if own[2] < box[0] or own[0] > box[2] or own[3] < box[1] or own[1] > box[3]:
        return False
    if "paths" not in geometry and "rings" not in geometry:
        return any(
            box[0] <= v[0] <= box[2] and box[1] <= v[1] <= box[3] for v in vertices(geometry)
        )
    if any(_crosses(a, b, box) for part in parts(geometry) for a, b in zip(part, part[1:])):
        return True
    # no edge touches the box: it lies wholly inside or wholly outside
    return "rings" in geometry and _inside(box[0], box[1], geometry["rings"])


def _crosses(a: list[Any], b: list[Any], box: Box) -> bool:
    """Clip a segment to the box (Liang and Barsky); anything left means that they meet."""
    enter, leave = 0.0, 1.0
    dx, dy = b[0] - a[0], b[1] - a[1]
    for step, gap in (
        (-dx, a[0] - box[0]),
        (dx, box[2] - a[0]),
        (-dy, a[1] - box[1]),
        (dy, box[3] - a[1]),
    ):
        if step == 0:
            if gap < 0:
                return False
        elif step < 0:
            enter = max(enter, gap / step)
        else:
            leave = min(leave, gap / step)
    return enter <= leave


def _inside(x: float, y: float, rings: list[list[list[Any]]]) -> bool:
    """Even-odd rule over all rings, so holes need no care."""
    odd = False
    for ring in rings:
        for a, b in zip(ring, ring[1:]):
            if (a[1] > y) != (b[1] > y) and x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]:
                odd = not odd
    return odd


def kind_of(reference: dict[str, Any] | None) -> str:
    """Name the two references that the server can convert; "" for any other."""
    ids = {reference.get("wkid"), reference.get("latestWkid")} if reference else set()
    if 4326 in ids:
        return "degrees"
    return "metres" if ids & _MERCATOR_IDS else ""


def same_reference(a: dict[str, Any] | None, b: dict[str, Any] | None) -> bool:
    """Compare by ids, or by text when there are none."""
    if kind_of(a) or kind_of(b):
        return kind_of(a) == kind_of(b)
    ids = [{n.get("wkid"), n.get("latestWkid")} - {None} if n else set() for n in (a, b)]
    return bool(ids[0] & ids[1]) or bool(a and b and a.get("wkt") and a.get("wkt") == b.get("wkt"))


def to_metres(x: float, y: float) -> tuple[float, float]:
    """Degrees to spherical web metres."""
    y = max(-_LARGEST_LATITUDE, min(_LARGEST_LATITUDE, y))
    north = math.log(math.tan(math.pi / 4 + math.radians(y) / 2))
    return math.radians(x) * RADIUS_M, north * RADIUS_M


def to_degrees(x: float, y: float) -> tuple[float, float]:
    """Spherical web metres to degrees."""
    north = 2 * math.atan(math.exp(y / RADIUS_M)) - math.pi / 2
    return math.degrees(x / RADIUS_M), math.degrees(north)


def mover(source: dict[str, Any] | None, target: dict[str, Any] | None) -> Move | None:
    """Give the conversion between two references, None when nothing is to be done."""
    if target is None or same_reference(source, target):
        return None
    ways = {("degrees", "metres"): to_metres, ("metres", "degrees"): to_degrees}
    way = ways.get((kind_of(source), kind_of(target)))
    if way is None:
        raise bad_query("'outSR' parameter is invalid")
    return way


def moved(geometry: dict[str, Any] | None, move: Move | None) -> dict[str, Any] | None:
    """Convert a shape; z and m stay as they are."""
    if geometry is None or move is None:
        return geometry
    for key in ("points", "paths", "rings"):
        if key in geometry:
            return {**geometry, key: _moved_list(geometry[key], move)}
    if number(geometry.get("x")) is None:
        return geometry
    x, y = move(geometry["x"], geometry["y"])
    return {**geometry, "x": x, "y": y}


def _moved_list(node: list[Any], move: Move) -> list[Any]:
    if node and not isinstance(node[0], list):
        return [*move(node[0], node[1]), *node[2:]]
    return [_moved_list(one, move) for one in node]
