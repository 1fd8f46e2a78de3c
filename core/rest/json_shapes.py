"""Read the geometries of a JSON answer into flat shapes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from operator import itemgetter
from typing import cast

import numpy as np

from .arrays import Bools
from .curves import CURVES_KEYS, densify
from .json_ordinates import Answer, cleaned, is_nothing, uniform, with_roles
from .shapes import LINES, MULTIPOINT, POINT, POLYGONS, Shapes

_PARTS_KEY = {MULTIPOINT: "points", LINES: "paths", POLYGONS: "rings"}
_SHAPE_KEYS = ("x", "points", "paths", "rings", "curvePaths", "curveRings", "xmin")
_KNOWN_KEYS = {
    *_SHAPE_KEYS, "y", "z", "m", "ymin", "xmax", "ymax", "zmin", "zmax", "mmin", "mmax",
    "hasZ", "hasM", "hasZs", "hasMs", "ids", "id", "spatialReference",
}  # fmt: skip


def read_shapes(geometries: Sequence[object], kind: int, answer: Answer) -> Shapes:
    """Flatten one geometry per row.

    The shapes have z (m) when the answer states it or any vertex carries it. Counted:
    ``geometry_empty``, ``geometry_unreadable``, ``geometry_wrong_kind`` (the last two: row kept
    without shape), ``point_promoted``, ``points_nested``, ``envelope_to_polygon``,
    ``curve_densified``, ``z_undeclared`` (geometries), ``z_missing`` (vertices),
    ``ordinates_ignored`` (numbers after x, y, z, m).

    Args:
        geometries: JSON nodes, None where the row has none.
        kind: 1, 4, 5 or 6.
        answer: flags, and the counter to add to.
    """
    if kind == POINT:
        parts: list[list[object]] = []
        counts = [_add_point(node, parts, answer.repairs) for node in geometries]
    elif (plain := _plain_parts(geometries, kind)) is not None:
        parts, counts = plain
    else:
        parts = []
        counts = [_add_parts(node, kind, parts, answer.repairs) for node in geometries]
    is_empty = _empty_rows(geometries, counts) if 0 in counts else None
    ordinates = uniform(parts)
    if ordinates is None:
        parts, counts = cleaned(parts, counts, answer.repairs)
    sizes = list(map(len, parts))
    vertices, has_z, has_m = with_roles(ordinates, geometries, parts, counts, answer)
    return Shapes(
        kind,
        has_z,
        has_m,
        vertices,
        np.array(sizes, dtype=np.int64),
        np.array(counts, dtype=np.int64),
        is_empty,
    )


def _add_point(node: object, parts: list[list[object]], repairs: Counter[str]) -> int:
    """Add one point as a part of one vertex; return how many parts came."""
    if isinstance(node, dict) and "x" in node:
        parts.append([_point_vertex(node)])
        return 1
    _count_missing(node, repairs)
    return 0


def _point_vertex(node: dict[str, object]) -> list[object]:
    """List a point's ordinates in Esri's order; a lone m comes third."""
    vertex = [node["x"], node.get("y")]
    if "z" in node:
        vertex.append(node["z"])
        if "m" in node:
            vertex.append(node["m"])
    elif "m" in node:
        vertex.append(node["m"])
    return vertex


def _plain_parts(
    geometries: Sequence[object], kind: int
) -> tuple[list[list[object]], list[int]] | None:
    """Take lines or polygons that all hold their parts and nothing else; None for any others."""
    if kind == MULTIPOINT or set(map(type, geometries)) != {dict}:
        return None
    nodes = cast("Sequence[dict[str, list[list[object]]]]", geometries)
    if set(map(len, nodes)) != {1}:
        return None
    try:
        found = list(map(itemgetter(_PARTS_KEY[kind]), nodes))
    except KeyError:
        return None
    if set(map(type, found)) != {list} or [] in found:
        return None
    return list(chain.from_iterable(found)), list(map(len, found))


def _add_parts(node: object, kind: int, parts: list[list[object]], repairs: Counter[str]) -> int:
    """Add the parts of one geometry; return how many came."""
    if not isinstance(node, dict):
        _count_missing(node, repairs)
        return 0
    if curves := node.get(CURVES_KEYS.get(kind, "")):
        found = _curved_parts(curves, repairs)
    else:
        found = node.get(_PARTS_KEY[kind])
        if kind == MULTIPOINT and found:
            found = [found]
    if isinstance(found, list) and found:
        parts.extend(found)
        return len(found)
    if kind == MULTIPOINT and "x" in node:
        repairs["point_promoted"] += 1
        parts.append([_point_vertex(node)])
        return 1
    if kind == POLYGONS and "xmin" in node:
        repairs["envelope_to_polygon"] += 1
        parts.append(_envelope_ring(node))
        return 1
    _count_missing(node, repairs)
    return 0


def _empty_rows(geometries: Sequence[object], counts: Sequence[int]) -> Bools | None:
    """Find rows whose shape is there, and has no parts."""
    found = np.array(
        [not count and _is_empty(node) for node, count in zip(geometries, counts)], dtype=np.bool_
    )
    return found if found.any() else None


def _is_empty(node: object) -> bool:
    return isinstance(node, dict) and any(node.get(key) == [] for key in _SHAPE_KEYS)


def _count_missing(node: object, repairs: Counter[str]) -> None:
    """Name why a row gets no shape; null is normal and not counted."""
    if node is None:
        return
    if not isinstance(node, dict) or not node.keys() <= _KNOWN_KEYS:
        repairs["geometry_unreadable"] += 1
    elif all(node.get(key) == [] or is_nothing(node.get(key)) for key in _SHAPE_KEYS):
        repairs["geometry_empty"] += 1
    else:
        repairs["geometry_wrong_kind"] += 1


def _curved_parts(found: object, repairs: Counter[str]) -> object:
    """Densify every part; what cannot be read stays as it is and is refused later."""
    if not isinstance(found, list):
        return found
    out: list[object] = []
    for part in found:
        try:
            out.append(densify(part, repairs))
        except (ValueError, TypeError, KeyError, IndexError, OverflowError):
            out.append(part)
    return out


def _envelope_ring(node: dict[str, object]) -> list[object]:
    """Draw an envelope clockwise."""
    west, south = node["xmin"], node.get("ymin")
    east, north = node.get("xmax"), node.get("ymax")
    return [[west, south], [west, north], [east, north], [east, south], [west, south]]
