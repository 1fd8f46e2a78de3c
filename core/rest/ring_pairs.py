"""Find which rings of a row could lie inside which, by their boxes, without testing all pairs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import Bools, Floats, Ints

_FEW_RINGS = 40  # up to here all pairs of a row are listed at once
_MOST_PAIRS = 5_000_000  # per row; a row with more is too tangled to sort
_MOST_COMPARISONS = 2_000_000_000  # per row, about ten seconds


@dataclass(frozen=True)
class Boxes:
    """The extent of each ring."""

    x_low: Floats
    y_low: Floats
    x_high: Floats
    y_high: Floats

    def inside(self, inner: Ints, outer: Ints) -> Bools:
        """Tell pair by pair whether one box lies within the other, borders included."""
        within: Bools = (
            (self.x_low[inner] >= self.x_low[outer])
            & (self.x_high[inner] <= self.x_high[outer])
            & (self.y_low[inner] >= self.y_low[outer])
            & (self.y_high[inner] <= self.y_high[outer])
        )
        return within

    def meet(self, ring: int, others: Ints) -> Bools:
        """Tell which other boxes share a point with the ring's."""
        meeting: Bools = (
            (self.x_low[ring] <= self.x_high[others])
            & (self.x_high[ring] >= self.x_low[others])
            & (self.y_low[ring] <= self.y_high[others])
            & (self.y_high[ring] >= self.y_low[others])
        )
        return meeting


def boxes_of(vertices: Floats, bounds: Ints) -> Boxes:
    """Measure every ring; none may be empty."""
    x, y, starts = vertices[:, 0], vertices[:, 1], bounds[:-1]
    return Boxes(
        np.minimum.reduceat(x, starts),
        np.minimum.reduceat(y, starts),
        np.maximum.reduceat(x, starts),
        np.maximum.reduceat(y, starts),
    )


def candidate_pairs(
    areas: Floats, boxes: Boxes, row_bounds: Ints, several: Ints
) -> tuple[Ints, Ints, Ints]:
    """List pairs of rings of one row where the inner's box lies in a larger ring's box.

    Args:
        areas: signed area per ring.
        boxes: extent per ring.
        row_bounds: where each row's rings start, and after the last row where they end.
        several: rows with more than one ring.

    Returns:
        Inner rings, outer rings (pair by pair), and the rows that were too tangled to list.
    """
    counts = np.diff(row_bounds)[several]
    inner, outer = _all_pairs(row_bounds[several[counts <= _FEW_RINGS]], counts)
    inners, outers = [inner], [outer]
    tangled: list[int] = []
    for row in several[counts > _FEW_RINGS].tolist():
        pairs = _swept_pairs(boxes, int(row_bounds[row]), int(row_bounds[row + 1]))
        if pairs is None:
            tangled.append(row)
        else:
            inners.append(pairs[0])
            outers.append(pairs[1])
    inner, outer = np.concatenate(inners), np.concatenate(outers)
    kept = (np.abs(areas[inner]) < np.abs(areas[outer])) & boxes.inside(inner, outer)
    return inner[kept], outer[kept], np.array(tangled, dtype=np.int64)


def _all_pairs(starts: Ints, counts: Ints) -> tuple[Ints, Ints]:
    """List every ordered pair of different rings for rows with few rings."""
    counts = counts[counts <= _FEW_RINGS]
    squares = counts * counts
    ends = np.cumsum(squares)
    if not len(ends):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    place = np.arange(ends[-1]) - np.repeat(ends - squares, squares)
    side = np.repeat(counts, squares)
    start = np.repeat(starts, squares)
    inner, outer = start + place // side, start + place % side
    kept = inner != outer
    return inner[kept], outer[kept]


def _swept_pairs(boxes: Boxes, first: int, last: int) -> tuple[Ints, Ints] | None:
    """List pairs of a row with many rings along the axis that separates them better.

    A ring inside another starts within its range, so only a slice of the sorted starts has
    to be looked at.
    """
    sweeps = [
        _Sweep.along(low[first:last], high[first:last])
        for low, high in ((boxes.x_low, boxes.x_high), (boxes.y_low, boxes.y_high))
    ]
    sweep = min(sweeps, key=lambda one: one.work)
    if sweep.work > _MOST_COMPARISONS:
        return None
    inners: list[Ints] = []
    outers: list[Ints] = []
    total = 0
    for ring in np.flatnonzero(sweep.stop - sweep.start > 1).tolist():
        found = first + sweep.order[sweep.start[ring] : sweep.stop[ring]]
        outer = np.full(len(found), first + ring, dtype=np.int64)
        found = found[boxes.inside(found, outer)]
        found = found[found != first + ring]
        total += len(found)
        if total > _MOST_PAIRS:
            return None
        inners.append(found)
        outers.append(np.full(len(found), first + ring, dtype=np.int64))
    if not inners:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    return np.concatenate(inners), np.concatenate(outers)


@dataclass(frozen=True)
class _Sweep:
    """Rings sorted along one axis, and for each the slice that starts within it."""

    order: Ints
    start: Ints
    stop: Ints
    work: int

    @classmethod
    def along(cls, low: Floats, high: Floats) -> _Sweep:
        order = np.argsort(low, kind="stable")
        start = np.searchsorted(low[order], low, "left")
        stop = np.searchsorted(low[order], high, "right")
        return cls(order, start, stop, int((stop - start).sum()))
