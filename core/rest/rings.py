"""Sort the flat ring lists of Esri polygons into exteriors and their holes.

Esri writes one list of rings per row; a hole need not follow its exterior. A ring in an even
number of other rings is an exterior, one in an odd number a hole of the smallest of them: this
is how Esri fills them, and it also serves servers that turn rings the wrong way. Direction is
the second opinion: where it disagrees, all vertices of the ring vote instead of the first one.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np

from .arrays import Bools, Floats, Ints
from .ring_location import BORDER, INSIDE, OUTSIDE, locate, locate_in_one
from .ring_pairs import Boxes, boxes_of, candidate_pairs
from .shapes import Shapes, offsets, signed_areas

_MOST_VOTE_WORK = 30_000_000  # edges per page, some seconds; then the first vertex has to do
_MANY_POINTS = 16  # from here one sweep over a ring beats testing each point with each edge

Groups = dict[int, list[list[int]]]


@dataclass
class _Page:
    """What is known about the rings of a page while they are sorted."""

    vertices: Floats
    bounds: Ints
    areas: Floats
    boxes: Boxes
    rows: Ints
    is_hole_by_turn: Bools
    vote_work: int = 0


def group_rings(shapes: Shapes, repairs: Counter[str]) -> tuple[Groups, Bools]:
    """Sort the rings of a page.

    Args:
        shapes: polygons whose rings are closed and have at least three distinct points.
        repairs: counts ``ring_turned`` (ran the wrong way), ``hole_outside`` (hole without
            exterior, now a polygon), ``hole_crosses`` (sticks out of its exterior, stays a
            hole), ``rings_not_sorted`` (rows too tangled to sort), ``rings_not_checked``
            (doubtful rings beyond the time we spend on them).

    Returns:
        For each row with several rings, by row number, its polygons as lists of ring numbers
        (of the whole page), exterior first, in order of the answer. And for each ring whether
        it has to be read backwards to run clockwise as exterior or the other way as hole.
    """
    bounds = offsets(shapes.part_sizes)
    areas = signed_areas(shapes.vertices, bounds)
    holes = np.zeros(len(areas), dtype=np.bool_)
    groups: Groups = {}
    several = np.flatnonzero(shapes.part_counts > 1)
    if len(several):
        rows = np.repeat(np.arange(len(shapes.part_counts)), shapes.part_counts)
        page = _Page(
            vertices=shapes.vertices,
            bounds=bounds,
            areas=areas,
            boxes=boxes_of(shapes.vertices, bounds),
            rows=rows,
            is_hole_by_turn=_holes_by_turn(areas, rows, offsets(shapes.part_counts), several),
        )
        parents = _parents(page, offsets(shapes.part_counts), several, repairs)
        holes = parents >= 0
        groups = _grouped(parents, offsets(shapes.part_counts), several)
    turned = np.where(holes, areas < 0, areas > 0)
    if wrong := int(np.count_nonzero(turned)):
        repairs["ring_turned"] += wrong
    return groups, turned


def _holes_by_turn(areas: Floats, rows: Ints, row_bounds: Ints, several: Ints) -> Bools:
    """Tell holes by direction, measured against the row's largest ring.

    The largest ring cannot be a hole: when it runs counter-clockwise, the server turns all.
    """
    is_mirrored = np.zeros(len(row_bounds) - 1, dtype=np.bool_)
    starts = row_bounds[several]
    is_mirrored[several] = np.maximum.reduceat(areas, starts) > -np.minimum.reduceat(areas, starts)
    by_turn: Bools = (areas > 0) != is_mirrored[rows]
    return by_turn


def _parents(page: _Page, row_bounds: Ints, several: Ints, repairs: Counter[str]) -> Ints:
    """Return for each ring the exterior whose hole it is, -1 for exteriors."""
    inner, outer, tangled = candidate_pairs(page.areas, page.boxes, row_bounds, several)
    if len(tangled):
        repairs["rings_not_sorted"] += len(tangled)
    inside = _first_vertex_inside(page, inner, outer)
    inner, outer = inner[inside], outer[inside]
    depth = np.bincount(inner, minlength=len(page.areas)).astype(np.int64)
    is_sorted = np.zeros(len(row_bounds) - 1, dtype=np.bool_)
    is_sorted[several] = True
    is_sorted[tangled] = False
    doubtful = np.flatnonzero(is_sorted[page.rows] & ((depth % 2 == 1) != page.is_hole_by_turn))
    inner, outer = _with_second_looks(page, doubtful, inner, outer, row_bounds, repairs)
    depth = np.bincount(inner, minlength=len(page.areas)).astype(np.int64)
    parents = np.full(len(page.areas), -1, dtype=np.int64)
    # from large to small: the smallest exterior around a hole comes last and stays
    usable = (depth[inner] % 2 == 1) & (depth[outer] % 2 == 0)
    inner, outer = inner[usable], outer[usable]
    order = np.argsort(-np.abs(page.areas[outer]), kind="stable")
    parents[inner[order]] = outer[order]
    for row in tangled.tolist():
        _by_direction(page, parents, int(row_bounds[row]), int(row_bounds[row + 1]))
    return parents


def _with_second_looks(
    page: _Page,
    doubtful: Ints,
    inner: Ints,
    outer: Ints,
    row_bounds: Ints,
    repairs: Counter[str],
) -> tuple[Ints, Ints]:
    """Replace the pairs of doubtful rings by what all their vertices say."""
    looked: list[int] = []
    new_inner: list[int] = []
    new_outer: list[int] = []
    for ring in doubtful.tolist():
        if page.vote_work > _MOST_VOTE_WORK:
            repairs["rings_not_checked"] += 1
            continue
        around = _second_look(page, ring, row_bounds, repairs)
        looked.append(ring)
        new_inner += [ring] * len(around)
        new_outer += around
    if looked:
        kept = ~np.isin(inner, looked)
        inner = np.concatenate((inner[kept], np.array(new_inner, dtype=np.int64)))
        outer = np.concatenate((outer[kept], np.array(new_outer, dtype=np.int64)))
    return inner, outer


def _first_vertex_inside(page: _Page, inner: Ints, outer: Ints) -> Bools:
    """Tell for each pair whether the inner ring starts inside the outer one."""
    points = page.vertices[page.bounds[inner], :2]
    found = np.empty(len(inner), dtype=np.int8)
    crowd = np.bincount(outer, minlength=1)[outer] >= _MANY_POINTS
    few = np.flatnonzero(~crowd)
    found[few] = locate(points[few], outer[few], page.vertices, page.bounds)
    many = np.flatnonzero(crowd)
    many = many[np.argsort(outer[many], kind="stable")]
    for group in np.split(many, np.flatnonzero(np.diff(outer[many])) + 1):
        if len(group):
            ring = outer[group[0]]
            border = page.vertices[page.bounds[ring] : page.bounds[ring + 1], :2]
            found[group] = locate_in_one(points[group], border)
    for pair in np.flatnonzero(found == BORDER).tolist():
        if page.vote_work > _MOST_VOTE_WORK:
            found[pair] = INSIDE  # its box is inside and it touches: most likely it is too
            continue
        within, without = _vote(page, int(inner[pair]), int(outer[pair]))
        found[pair] = INSIDE if within > without else OUTSIDE
    inside: Bools = found == INSIDE
    return inside


def _vote(page: _Page, inner: int, outer: int) -> tuple[int, int]:
    """Count the inner ring's vertices inside and outside; edge middles when all touch."""
    ring = page.vertices[page.bounds[inner] : page.bounds[inner + 1], :2]
    border = page.vertices[page.bounds[outer] : page.bounds[outer + 1], :2]
    page.vote_work += len(border) + 10_000  # the rest stands for the calls themselves
    found = locate_in_one(ring[:-1], border)
    if not found.any():
        found = locate_in_one((ring[:-1] + ring[1:]) / 2.0, border)
    return int(np.count_nonzero(found == INSIDE)), int(np.count_nonzero(found == OUTSIDE))


def _second_look(page: _Page, ring: int, row_bounds: Ints, repairs: Counter[str]) -> list[int]:
    """Return the rings around a ring whose direction and place disagree, by all its vertices.

    A ring that is a hole by direction belongs where half of it lies inside; any other has to
    lie inside with more than half.
    """
    row = int(page.rows[ring])
    others = np.arange(row_bounds[row], row_bounds[row + 1])
    others = others[
        (np.abs(page.areas[others]) > abs(page.areas[ring])) & page.boxes.meet(ring, others)
    ]
    is_hole = bool(page.is_hole_by_turn[ring])
    around: list[int] = []
    crosses = False
    for other in others.tolist():
        within, without = _vote(page, ring, other)
        if within > without or (is_hole and within and within == without):
            around.append(other)
            crosses = crosses or without > 0
    if is_hole and len(around) % 2 == 0:
        repairs["hole_outside"] += 1
    elif is_hole and crosses:
        repairs["hole_crosses"] += 1
    return around


def _by_direction(page: _Page, parents: Ints, first: int, last: int) -> None:
    """Give every hole of a tangled row to its largest exterior: drawn alike, not valid."""
    largest = first + int(np.argmax(np.abs(page.areas[first:last])))
    holes = first + np.flatnonzero(page.is_hole_by_turn[first:last])
    parents[holes] = largest
    parents[largest] = -1


def _grouped(parents: Ints, row_bounds: Ints, several: Ints) -> Groups:
    """List exteriors with their holes, in order of the answer."""
    groups: Groups = {}
    for row in several.tolist():
        first, last = int(row_bounds[row]), int(row_bounds[row + 1])
        polygons: dict[int, list[int]] = {}
        of_row = parents[first:last].tolist()
        for ring, parent in enumerate(of_row, first):
            if parent < 0:
                polygons[ring] = [ring]
        for ring, parent in enumerate(of_row, first):
            if parent >= 0:
                polygons[parent].append(ring)
        groups[row] = list(polygons.values())
    return groups
