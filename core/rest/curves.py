"""Read Esri's curve segments: as arcs where QGIS has them too, else as vertices.

Tolerance of the vertices: arcs get one vertex per degree, as QGIS does (sagitta under 0.00004
radius); Bezier curves stay within 0.0001 of their control polygon's length. z and m run evenly
along the segment's parameter. End points are kept exactly.

Source: ArcGIS REST API, "Geometry objects", curve objects; facts 4.3.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from .shapes import LINES, POLYGONS

Vertex = list[float]

CURVES_KEYS = {LINES: "curvePaths", POLYGONS: "curveRings"}

_STEP = math.pi / 180.0
_FLATNESS = 1e-4
_MOST_PIECES = 720


def densify(part: Sequence[object], repairs: Counter[str]) -> list[object]:
    """Replace the curve segments of one path or ring by vertices.

    Args:
        part: plain vertices and curve objects; a curve starts where its predecessor ends.
        repairs: counts ``curve_densified``, one per segment.

    Raises:
        ValueError: a segment that cannot be read (KeyError, TypeError, IndexError and
            OverflowError for odd contents alike).
    """
    out: list[object] = []
    for item in part:
        if isinstance(item, dict):
            last = out[-1]
            out.extend(_segment(_vertex(last), item))
            repairs["curve_densified"] += 1
        else:
            out.append(item)
    return out


@dataclass
class Stretch:
    """A stretch of a path or ring that is all lines or all circular arcs.

    Attributes:
        is_arc: each arc is start, a place on it, end; the end is the next one's start.
        vertices: in Esri's order, two to four numbers each.
    """

    is_arc: bool
    vertices: list[Vertex]

    def turned(self) -> Stretch:
        """The same, run through backwards."""
        return Stretch(self.is_arc, self.vertices[::-1])


def stretches(part: Sequence[object]) -> list[Stretch]:
    """Read one path or ring; elliptic arcs and Bezier curves become vertices.

    Raises:
        ValueError: as `densify`.
    """
    out: list[Stretch] = []
    last: Vertex | None = None
    for item in part:
        is_arc = False
        if not isinstance(item, dict):
            found = [_vertex(item)]
        elif last is None:
            raise ValueError("a curve needs a start")
        else:
            arc = _circular(last, item)
            is_arc = arc is not None
            found = arc or _segment(last, item)
        if out and out[-1].is_arc == is_arc:
            out[-1].vertices += found
        else:
            out.append(Stretch(is_arc, found if last is None else [last, *found]))
        last = found[-1]
    if len(out) > 1 and len(out[0].vertices) == 1:
        out.pop(0)  # the start of an arc, which has it too
    return out


def _circular(start: Vertex, node: dict[str, object]) -> list[Vertex] | None:
    """Return a place on a circular arc, and its end; None for any other curve."""
    arguments = node.get("c", node.get("a"))
    if not isinstance(arguments, list):
        return None
    end = _vertex(arguments[0])
    if "c" in node:
        middle = _vertex(arguments[1])
        circle = _circle_through(start, middle, end)
        if circle is None:
            return None
        centre, sweep = circle
        # of the two turns only the one in the arc's own direction is shorter than all of it
        share = _sweep(start, middle, centre, clockwise=sweep < 0) / sweep
        return [middle[:2] + _between(start, end, share), end]
    if len(arguments) > 6 and arguments[6] != 1:
        return None
    centre = _vertex(arguments[1])
    sweep = _sweep(start, end, centre, bool(arguments[3]))
    angle = math.atan2(start[1] - centre[1], start[0] - centre[0]) + sweep / 2.0
    radius = (math.dist(start[:2], centre[:2]) + math.dist(end[:2], centre[:2])) / 2.0
    place = [centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)]
    return [place + _between(start, end, 0.5), end]


def _segment(start: Vertex, node: dict[str, object]) -> list[Vertex]:
    """Return the vertices after `start` up to the end of one curve object."""
    for key, read in (("c", _through), ("b", _bezier), ("a", _about)):
        if key in node:
            arguments = node[key]
            if not isinstance(arguments, list):
                raise TypeError("a curve needs a list")
            return read(start, arguments)
    raise ValueError("unknown kind of curve")


def _through(start: Vertex, arguments: list[object]) -> list[Vertex]:
    """Circular arc ``[end, interior]`` from start through the interior point."""
    end, middle = _vertex(arguments[0]), _vertex(arguments[1])
    circle = _circle_through(start, middle, end)
    if circle is None:
        return [end]
    return _arc(start, end, *circle)


def _circle_through(start: Vertex, middle: Vertex, end: Vertex) -> tuple[Vertex, float] | None:
    """Return centre and sweep of an arc; None when its three points lie in line."""
    if start[:2] == end[:2]:
        return [(start[0] + middle[0]) / 2.0, (start[1] + middle[1]) / 2.0], 2.0 * math.pi
    ax, ay = middle[0] - start[0], middle[1] - start[1]
    bx, by = end[0] - start[0], end[1] - start[1]
    twice = 2.0 * (ax * by - ay * bx)
    if abs(twice) <= 1e-12 * (ax * ax + ay * ay + bx * bx + by * by):
        return None
    a2, b2 = ax * ax + ay * ay, bx * bx + by * by
    centre = [start[0] + (by * a2 - ay * b2) / twice, start[1] + (ax * b2 - bx * a2) / twice]
    # the interior point lies to the right of start->end exactly when the arc turns left
    return centre, _sweep(start, end, centre, clockwise=twice < 0)


def _about(start: Vertex, arguments: list[object]) -> list[Vertex]:
    """Arc ``[end, centre, minor, clockwise(, rotation, semi-major, ratio)]`` about a centre."""
    end, centre = _vertex(arguments[0]), _vertex(arguments[1])
    clockwise = bool(arguments[3])
    rotation = float(arguments[4]) if len(arguments) > 4 else 0.0  # type: ignore[arg-type]
    ratio = float(arguments[6]) if len(arguments) > 6 else 1.0  # type: ignore[arg-type]
    if not ratio > 0.0:
        raise ValueError("an ellipse needs a positive ratio")
    turn = (math.cos(rotation), math.sin(rotation))
    # in the ellipse's own frame, stretched to a circle, it is a circular arc
    flat = [_into_frame(vertex, centre, turn, ratio) for vertex in (start, end)]
    zero = [0.0, 0.0]
    out = _arc(flat[0], flat[1], zero, _sweep(flat[0], flat[1], zero, clockwise))
    return [*(_out_of_frame(vertex, centre, turn, ratio) for vertex in out[:-1]), end]


def _bezier(start: Vertex, arguments: list[object]) -> list[Vertex]:
    """Cubic Bezier ``[end, control, control]``."""
    end, first, second = (_vertex(argument) for argument in arguments[:3])
    corners = [start[:2], first[:2], second[:2], end[:2]]
    length = sum(math.dist(corners[at], corners[at + 1]) for at in range(3))
    bend = max(
        math.hypot(
            *(
                corners[at][axis] - 2 * corners[at + 1][axis] + corners[at + 2][axis]
                for axis in (0, 1)
            )
        )
        for at in (0, 1)
    )
    # Wang's bound: the error of n pieces is at most 6 * bend / (8 n^2)
    pieces = math.ceil(math.sqrt(0.75 * bend / (_FLATNESS * length))) if length else 1
    out: list[Vertex] = []
    for step in range(1, max(1, min(pieces, _MOST_PIECES))):
        t = step / pieces
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        place = [sum(w * c[axis] for w, c in zip(weights, corners)) for axis in (0, 1)]
        out.append(place + _between(start, end, t))
    return [*out, end]


def _arc(start: Vertex, end: Vertex, centre: Vertex, sweep: float) -> list[Vertex]:
    """Return the vertices of a circular arc after `start`; `sweep` in radians, + is left."""
    pieces = max(1, min(_MOST_PIECES, math.ceil(abs(sweep) / _STEP)))
    begin = math.atan2(start[1] - centre[1], start[0] - centre[0])
    near, far = math.dist(start[:2], centre[:2]), math.dist(end[:2], centre[:2])
    out: list[Vertex] = []
    for step in range(1, pieces):
        t = step / pieces
        radius = near + (far - near) * t  # rounded centres: meet both ends
        angle = begin + sweep * t
        place = [centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)]
        out.append(place + _between(start, end, t))
    return [*out, end]


def _sweep(start: Vertex, end: Vertex, centre: Vertex, clockwise: bool) -> float:
    """Return the angle from start to end; equal points mean the whole circle."""
    begin = math.atan2(start[1] - centre[1], start[0] - centre[0])
    finish = math.atan2(end[1] - centre[1], end[0] - centre[0])
    full = 2.0 * math.pi
    if start[:2] == end[:2]:
        return -full if clockwise else full
    left = (finish - begin) % full
    return left - full if clockwise else left


def _into_frame(vertex: Vertex, centre: Vertex, turn: tuple[float, float], ratio: float) -> Vertex:
    """Turn and stretch a vertex so that the ellipse becomes a circle about the origin."""
    x, y = vertex[0] - centre[0], vertex[1] - centre[1]
    cosine, sine = turn
    return [x * cosine + y * sine, (y * cosine - x * sine) / ratio, *vertex[2:]]


def _out_of_frame(
    vertex: Vertex, centre: Vertex, turn: tuple[float, float], ratio: float
) -> Vertex:
    """Undo `_into_frame`."""
    x, y = vertex[0], vertex[1] * ratio
    cosine, sine = turn
    return [centre[0] + x * cosine - y * sine, centre[1] + x * sine + y * cosine, *vertex[2:]]


def _between(start: Vertex, end: Vertex, t: float) -> Vertex:
    """Return z and m on the way; only ordinates that both ends have."""
    return [a + (b - a) * t for a, b in zip(start[2:], end[2:])]


def _vertex(item: object) -> Vertex:
    """Read a plain vertex as numbers; a null z or m is NaN."""
    if not isinstance(item, list) or len(item) < 2:
        raise ValueError("a vertex needs two numbers")
    vertex = [math.nan if number is None else float(number) for number in item[:4]]
    if not (math.isfinite(vertex[0]) and math.isfinite(vertex[1])):
        raise ValueError("a curve needs places")
    return vertex
