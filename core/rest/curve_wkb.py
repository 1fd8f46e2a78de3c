"""Write rows with circular arcs as curves: ISO MultiCurve and MultiSurface."""

from __future__ import annotations

import math
import struct
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from .curves import CURVES_KEYS, Stretch, Vertex, densify, stretches
from .feature_batch import FeatureBatch
from .json_ordinates import Answer, flags_of
from .rings import group_rings
from .shapes import LINES, POLYGONS, Shapes, without_defects

_LINE, _POLYGON, _ARCS, _COMPOUND, _CURVE_POLYGON = 2, 3, 8, 9, 10
_CURVED = {LINES: 11, POLYGONS: 12}
_UNREADABLE = (ValueError, TypeError, KeyError, IndexError, ArithmeticError)


def curved_rows(
    geometries: Sequence[object], kind: int, answer: Answer, has_z: bool, has_m: bool
) -> dict[int, bytes]:
    """Write those rows that have circular arcs.

    A row whose parts need a repair is left out: repaired it is had as vertices.

    Args:
        geometries: JSON nodes, one per row.
        kind: 5 or 6.
        answer: flags of the answer; its count of ``curve_densified`` goes down by what is kept.
        has_z: of the page.
        has_m: of the page.

    Returns:
        WKB by row number.
    """
    rows: dict[int, bytes] = {}
    key = CURVES_KEYS[kind]
    for number, node in enumerate(geometries):
        parts = node.get(key) if isinstance(node, dict) else None
        if not isinstance(parts, list) or not any(_has_curve(part) for part in parts):
            continue
        try:
            read = [stretches(part) for part in parts]
            kept = sum(len(s.vertices) // 2 for part in read for s in part if s.is_arc)
            groups = _groups(parts, kind) if kept else None
        except _UNREADABLE:
            continue
        if groups is not None:
            rows[number] = _Row(kind, flags_of(node, answer), has_z, has_m).write(read, groups)
            answer.repairs["curve_densified"] -= kept
    answer.repairs += Counter()  # what came to nothing is no repair
    return rows


def in_curve_type(batch: FeatureBatch) -> FeatureBatch:
    """The same lines or polygons as MultiCurve or MultiSurface, which may hold them too."""
    if batch.is_curved or batch.geometries is None or batch.geometry_type not in _CURVED:
        return batch
    head = _head(_CURVED[batch.geometry_type], batch.has_z, batch.has_m)
    rows = [None if row is None else head + row[len(head) :] for row in batch.geometries]
    return replace(batch, geometries=rows, is_curved=True)


def _has_curve(part: object) -> bool:
    return isinstance(part, list) and any(isinstance(item, dict) for item in part)


def _groups(parts: list[list[object]], kind: int) -> list[list[tuple[int, bool]]] | None:
    """Sort parts into shapes: their numbers, and whether to read them backwards.

    None when a part is none, or is open.
    """
    vertices = [densify(part, Counter()) for part in parts]
    sizes = list(map(len, vertices))
    places = [item[:2] for part in vertices for item in part]  # type: ignore[index]
    table = np.array(places, dtype=np.float64).reshape(-1, 2)
    whole = Shapes(kind, False, False, table, np.array(sizes), np.array([len(parts)]))
    defects: Counter[str] = Counter()
    without_defects(whole, defects)
    if defects:
        return None
    if kind == LINES:
        return [[(number, False)] for number in range(len(parts))]
    groups, turned = group_rings(whole, defects)
    rings = groups.get(0, [[0]])
    return [[(ring, bool(turned[ring])) for ring in polygon] for polygon in rings]


def _head(kind: int, has_z: bool, has_m: bool) -> bytes:
    return struct.pack("<BI", 1, kind + 1000 * has_z + 2000 * has_m)


class _Row:
    """Writes one row."""

    def __init__(self, kind: int, flags: tuple[bool, bool], has_z: bool, has_m: bool) -> None:
        self._kind, self._has_z, self._has_m = kind, has_z, has_m
        self._third_is_m = flags == (False, True)

    def write(self, parts: list[list[Stretch]], groups: list[list[tuple[int, bool]]]) -> bytes:
        out = [self._head(_CURVED[self._kind]), struct.pack("<I", len(groups))]
        for group in groups:
            curves = [self._curve(parts[number], is_turned) for number, is_turned in group]
            if self._kind == POLYGONS:
                out += [self._head(_CURVE_POLYGON), struct.pack("<I", len(curves))]
            out += curves
        return b"".join(out)

    def _curve(self, part: list[Stretch], is_turned: bool) -> bytes:
        if is_turned:
            part = [stretch.turned() for stretch in reversed(part)]
        pieces = [
            self._head(_ARCS if stretch.is_arc else _LINE)
            + struct.pack("<I", len(stretch.vertices))
            + b"".join(map(self._vertex, stretch.vertices))
            for stretch in part
        ]
        if len(pieces) == 1:
            return pieces[0]
        return self._head(_COMPOUND) + struct.pack("<I", len(pieces)) + b"".join(pieces)

    def _vertex(self, vertex: Vertex) -> bytes:
        x, y, *more = vertex
        z = m = math.nan
        if len(more) == 1 and self._third_is_m:
            m = more[0]
        elif more:
            z, m = more[0], (more[1] if len(more) > 1 else math.nan)
        numbers = [x, y] + [z] * self._has_z + [m] * self._has_m
        return struct.pack(f"<{len(numbers)}d", *numbers)

    def _head(self, kind: int) -> bytes:
        return _head(kind, self._has_z, self._has_m)
