"""Shapes of a page as flat arrays: what both decoders make, what the WKB writer takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from .arrays import Bools, Floats, Ints

POINT, MULTIPOINT, LINES, POLYGONS = 1, 4, 5, 6
_FEWEST_VERTICES = {POINT: 1, MULTIPOINT: 1, LINES: 2, POLYGONS: 4}
_CACHED_VERTICES = 20_000


@dataclass(frozen=True)
class Shapes:
    """The geometry of all rows of one answer.

    Attributes:
        kind: WKB kind: 1 Point, 4 MultiPoint, 5 MultiLineString, 6 MultiPolygon.
        has_z, has_m: which ordinates follow x and y, in this order.
        vertices: shape (V, 2 + has_z + has_m), C order; NaN for a null z or m.
        part_sizes: vertices per part (point, path, ring; all points of a multipoint are one
            part), in order of `vertices`.
        part_counts: parts per row; 0 = the row has no shape, or an empty one.
        is_empty: which rows have an empty shape, which is not the same as none; None = no row.
    """

    kind: int
    has_z: bool
    has_m: bool
    vertices: Floats
    part_sizes: Ints
    part_counts: Ints
    is_empty: Bools | None = None


def offsets(sizes: Ints) -> Ints:
    """Return where each run starts, and after the last one where it ends."""
    return np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(sizes, dtype=np.int64)))


def only_rows(shapes: Shapes, kept: Bools, is_shorter: bool = False) -> Shapes:
    """Take the shape from all rows but those kept; `is_shorter` takes the rows themselves."""
    part_rows = np.repeat(np.arange(len(shapes.part_counts)), shapes.part_counts)
    counts, is_empty = shapes.part_counts, shapes.is_empty
    if is_empty is not None:
        is_empty = is_empty[kept] if is_shorter else is_empty & kept
    return replace(
        shapes,
        vertices=shapes.vertices[kept[np.repeat(part_rows, shapes.part_sizes)]],
        part_sizes=shapes.part_sizes[kept[part_rows]],
        part_counts=counts[kept] if is_shorter else np.where(kept, counts, 0),
        is_empty=is_empty,
    )


def without_defects(shapes: Shapes, repairs: Counter[str]) -> Shapes:
    """Drop vertices without a place, close rings, drop parts that are no line or ring.

    Counts ``vertex_dropped``, ``ring_closed``, ``ring_dropped``, ``path_dropped`` and
    ``geometry_empty`` (rows of whose shape nothing is left: it is an empty one then).
    """
    had_parts = shapes.part_counts > 0
    shapes = _without_lost_vertices(shapes, repairs)
    if shapes.kind == POLYGONS:
        shapes = _with_closed_rings(shapes, repairs)
    shapes = _without_short_parts(shapes, repairs)
    emptied: Bools = had_parts & (shapes.part_counts == 0)
    if not emptied.any():
        return shapes
    repairs["geometry_empty"] += int(np.count_nonzero(emptied))
    is_empty = emptied if shapes.is_empty is None else emptied | shapes.is_empty
    return replace(shapes, is_empty=is_empty)


def _without_lost_vertices(shapes: Shapes, repairs: Counter[str]) -> Shapes:
    """Drop vertices whose x or y is NaN or infinite."""
    finite = np.isfinite(shapes.vertices[:, :2])
    if finite.all():
        return shapes
    kept = finite.all(axis=1)
    if shapes.kind != POINT:  # an empty point is Esri's own way to write "no shape"
        repairs["vertex_dropped"] += int(np.count_nonzero(~kept))
    parts = np.repeat(np.arange(len(shapes.part_sizes)), shapes.part_sizes)
    sizes = np.bincount(parts[kept], minlength=len(shapes.part_sizes)).astype(np.int64)
    return _replaced(shapes, shapes.vertices[kept], sizes)


def _with_closed_rings(shapes: Shapes, repairs: Counter[str]) -> Shapes:
    """Repeat the first vertex of each ring that does not end where it starts."""
    bounds = offsets(shapes.part_sizes)
    filled = np.flatnonzero(shapes.part_sizes)
    first, last = bounds[filled], bounds[filled + 1] - 1
    xy = shapes.vertices[:, :2]
    is_open = (xy[first] != xy[last]).any(axis=1)
    if not is_open.any():
        return shapes
    repairs["ring_closed"] += int(np.count_nonzero(is_open))
    vertices = np.insert(
        shapes.vertices, last[is_open] + 1, shapes.vertices[first[is_open]], axis=0
    )
    sizes = shapes.part_sizes.copy()
    sizes[filled[is_open]] += 1
    return _replaced(shapes, vertices, sizes)


def _without_short_parts(shapes: Shapes, repairs: Counter[str]) -> Shapes:
    """Drop paths of one vertex and rings of fewer than three distinct points."""
    kept = shapes.part_sizes >= _FEWEST_VERTICES[shapes.kind]
    if shapes.kind == POLYGONS:
        kept &= ~_is_flat(shapes, kept)
    if kept.all():
        return shapes
    dropped = int(np.count_nonzero(~kept))
    if shapes.kind == POLYGONS:
        repairs["ring_dropped"] += dropped
    elif shapes.kind == LINES:
        repairs["path_dropped"] += dropped
    rows = np.repeat(np.arange(len(shapes.part_counts)), shapes.part_counts)
    counts = np.bincount(rows[kept], minlength=len(shapes.part_counts)).astype(np.int64)
    return replace(
        shapes,
        vertices=shapes.vertices[np.repeat(kept, shapes.part_sizes)],
        part_sizes=shapes.part_sizes[kept],
        part_counts=counts,
    )


def _is_flat(shapes: Shapes, long_enough: Bools) -> Bools:
    """Find rings that repeat one or two points often enough to look long."""
    bounds = offsets(shapes.part_sizes)
    flat = np.zeros(len(shapes.part_sizes), dtype=np.bool_)
    rings = np.flatnonzero(long_enough)
    first, second, third = (shapes.vertices[bounds[rings] + place, :2] for place in range(3))
    differ = [
        (one != other).any(axis=1)
        for one, other in ((first, second), (second, third), (third, first))
    ]
    rings = rings[~np.logical_and.reduce(differ)]  # nearly all rings begin with three points
    if not len(rings):
        return flat
    areas = signed_areas(shapes.vertices, bounds)
    for ring in rings[areas[rings] == 0.0].tolist():
        xy = shapes.vertices[bounds[ring] : bounds[ring + 1], :2]
        flat[ring] = len(np.unique(xy, axis=0)) < 3
    return flat


def signed_areas(vertices: Floats, bounds: Ints) -> Floats:
    """Return the area of each closed ring: positive counter-clockwise (y up).

    Taken from each ring's first vertex, so that small rings far from the origin keep digits.
    """
    areas = np.zeros(len(bounds) - 1, dtype=np.float64)
    with np.errstate(all="ignore"):  # far-off numbers may overflow; the ring then has no turn
        for first, end in cached_runs(bounds):
            at = bounds[first : end + 1]
            areas[first:end] = _areas(vertices[at[0] : at[-1], :2], at - at[0])
    areas[~np.isfinite(areas)] = 0.0
    return areas


def _areas(xy: Floats, bounds: Ints) -> Floats:
    sizes = np.diff(bounds)
    areas = np.zeros(len(sizes), dtype=np.float64)
    filled = np.flatnonzero(sizes)
    if not len(filled):
        return areas
    starts = bounds[filled]
    x = xy[:, 0] - np.repeat(xy[starts, 0], sizes[filled])
    y = xy[:, 1] - np.repeat(xy[starts, 1], sizes[filled])
    # the last vertex is (0, 0) here, so the step into the next ring adds nothing
    twice = np.zeros(len(x), dtype=np.float64)
    twice[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
    areas[filled] = np.add.reduceat(twice, starts) / 2.0
    return areas


def cached_runs(bounds: Ints) -> Iterator[tuple[int, int]]:
    """Divide parts, or rows, into runs whose vertices stay in the processor's cache.

    Long arrays are read anew from memory by each step, which costs several times as much.

    Args:
        bounds: where the vertices of each one start, and after the last one where they end.

    Yields:
        Where a run starts, and where it ends.
    """
    first = 0
    while first < len(bounds) - 1:
        end = int(np.searchsorted(bounds, bounds[first] + _CACHED_VERTICES, "right")) - 1
        yield first, max(first + 1, end)
        first = max(first + 1, end)


def _replaced(shapes: Shapes, vertices: Floats, sizes: Ints) -> Shapes:
    """Return the same rows with other vertices."""
    return replace(shapes, vertices=vertices, part_sizes=sizes)
