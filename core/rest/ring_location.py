"""Where points lie against rings: inside, on the border, outside; many at a time."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .arrays import Bools, Floats, Ints, Small

INSIDE, BORDER, OUTSIDE = 1, 0, -1
_CHUNK = 2_000_000  # edge tests at a time: about 150 MB of temporary numbers


def locate(points: Floats, rings: Ints, vertices: Floats, bounds: Ints) -> Small:
    """Place each point against its own ring.

    Args:
        points: shape (K, 2).
        rings: for each point the number of the ring to test, shape (K,).
        vertices: all vertices, x and y in the first two columns; rings are closed.
        bounds: where each ring starts in `vertices`, and after the last where it ends.

    Returns:
        `INSIDE`, `BORDER` (exactly on an edge or vertex) or `OUTSIDE` per point.
    """
    found = np.empty(len(points), dtype=np.int8)
    sizes = bounds[rings + 1] - bounds[rings]
    for start, stop in _chunks(sizes):
        counts, which = sizes[start:stop], points[start:stop]
        ends = np.cumsum(counts)
        index = np.arange(ends[-1]) + np.repeat(bounds[rings[start:stop]] - (ends - counts), counts)
        edge = _edges_at(vertices[index, 1], np.repeat(which[:, 1], counts), ends)
        owner = np.searchsorted(ends, edge, "right")
        hit, on = _cross(vertices[index[edge], :2], vertices[index[edge] + 1, :2], which[owner])
        odd = np.bincount(owner[hit], minlength=len(counts)) % 2 == 1
        place = np.where(odd, INSIDE, OUTSIDE)
        place[owner[on]] = BORDER
        found[start:stop] = place
    return found


def _edges_at(y: Floats, height: Floats, ends: Ints) -> Ints:
    """Edges (the number of their first vertex) that reach the height; few of a long ring do.

    Args:
        y: of the vertices of several rings.
        height: of the point that belongs to each vertex's ring.
        ends: where each ring ends.
    """
    is_above, is_level = y > height, y == height
    reaches = (is_above[:-1] != is_above[1:]) | is_level[:-1] | is_level[1:]
    reaches[ends[:-1] - 1] = False  # from one ring to the next
    edges: Ints = np.flatnonzero(reaches)
    return edges


def locate_in_one(points: Floats, ring: Floats) -> Small:
    """Place many points against one long closed ring.

    Edges meet only the points whose y they span, so the work follows the crossings, not
    points times edges.
    """
    order = np.argsort(points[:, 1], kind="stable")
    sorted_y = points[order, 1]
    low = np.minimum(ring[:-1, 1], ring[1:, 1])
    high = np.maximum(ring[:-1, 1], ring[1:, 1])
    first = np.searchsorted(sorted_y, low, "left")
    counts = np.searchsorted(sorted_y, high, "right") - first
    hits = np.zeros(len(points), dtype=np.int64)
    border = np.zeros(len(points), dtype=np.bool_)
    useful = np.flatnonzero(counts)
    for start, stop in _chunks(counts[useful]):
        edge = useful[start:stop]
        many = counts[edge]
        ends = np.cumsum(many)
        which = order[np.arange(ends[-1]) + np.repeat(first[edge] - (ends - many), many)]
        edge = np.repeat(edge, many)
        hit, on = _cross(ring[edge, :2], ring[edge + 1, :2], points[which])
        hits += np.bincount(which[hit], minlength=len(points))
        border[which[on]] = True
    return np.where(border, BORDER, np.where(hits % 2 == 1, INSIDE, OUTSIDE)).astype(np.int8)


def _chunks(counts: Ints) -> Iterator[tuple[int, int]]:
    """Cut a list of work sizes into runs of bounded work (a single item may exceed it)."""
    ends = np.cumsum(counts)
    start, total = 0, len(counts)
    while start < total:
        done = int(ends[start - 1]) if start else 0
        stop = max(start + 1, int(np.searchsorted(ends, done + _CHUNK, "right")))
        yield start, stop
        start = stop


def _cross(start: Floats, end: Floats, point: Floats) -> tuple[Bools, Bools]:
    """Tell for each edge whether the ray to the right of the point meets it, and touches it."""
    x0, y0, x1, y1 = start[:, 0], start[:, 1], end[:, 0], end[:, 1]
    x, y = point[:, 0], point[:, 1]
    with np.errstate(all="ignore"):  # far-off numbers may overflow; they then meet nothing
        side: Floats = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)
    up = y1 > y0
    hit = ((y0 > y) != (y1 > y)) & ((side > 0) == up)
    on: Bools = (
        (side == 0)
        & (np.minimum(x0, x1) <= x)
        & (x <= np.maximum(x0, x1))
        & (np.minimum(y0, y1) <= y)
        & (y <= np.maximum(y0, y1))
    )
    return hit, on
