"""The shapes of a page as flat arrays; well-known binary is made of them only when asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from .arrays import Bools, Ints
from .rings import Groups, group_rings
from .shapes import POLYGONS, Shapes, offsets, without_defects
from .wkb import wkb_of


class ShapeRows(Sequence["bytes | None"]):
    """One shape per row, as a sequence of what `wkb_of` writes; see `FeatureBatch.geometries`.

    Attributes:
        shapes: without defects. Exterior rings run clockwise, holes the other way, each exterior
            is followed by its holes: the order of Esri and of Shapefiles.
        is_hole: of each ring; nothing is one where there are no polygons.
    """

    def __init__(self, shapes: Shapes, is_hole: Bools) -> None:
        self.shapes, self.is_hole = shapes, is_hole
        self._rows: list[bytes | None] | None = None

    @property
    def missing(self) -> int:
        """Rows without a shape, or with an empty one."""
        return int(np.count_nonzero(self.shapes.part_counts == 0))

    def tolist(self) -> list[bytes | None]:
        """All rows, the same list each time: not to be changed."""
        if self._rows is None:
            self._rows = wkb_of(self.shapes, self.is_hole)
        return self._rows

    def taken(self, rows: Ints) -> ShapeRows:
        """The given rows (positions), in the given order."""
        counts = self.shapes.part_counts
        parts = _runs(offsets(counts)[:-1][rows], counts[rows])
        shapes, is_empty = _with_parts(self.shapes, parts), self.shapes.is_empty
        is_empty = None if is_empty is None else is_empty[rows]
        taken = replace(shapes, part_counts=counts[rows], is_empty=is_empty)
        return ShapeRows(taken, self.is_hole[parts])

    def without_empty(self) -> ShapeRows:
        """The same with no shape in place of empty ones."""
        return ShapeRows(replace(self.shapes, is_empty=None), self.is_hole)

    def __len__(self) -> int:
        return len(self.shapes.part_counts)

    def __getitem__(self, place: Any) -> Any:
        return self.tolist()[place]

    def __iter__(self) -> Iterator[bytes | None]:
        return iter(self.tolist())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Sequence):
            return self.tolist() == list(other)
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]


def settled(shapes: Shapes, repairs: Counter[str]) -> ShapeRows:
    """Mend what both formats bring; counts as `without_defects` and `group_rings` do."""
    shapes = without_defects(shapes, repairs)
    is_hole = np.zeros(len(shapes.part_sizes), dtype=np.bool_)
    if shapes.kind != POLYGONS:
        return ShapeRows(shapes, is_hole)
    groups, turned = group_rings(shapes, repairs)
    if turned.any():
        order = turned_order(shapes.part_sizes, turned)
        shapes = replace(shapes, vertices=shapes.vertices[order])
    if groups:
        order, is_hole = _in_groups(shapes, groups)
        if (np.diff(order) != 1).any():
            shapes = _with_parts(shapes, order)
    return ShapeRows(shapes, is_hole)


def turned_order(sizes: Ints, turned: Bools) -> Ints:
    """Return vertex indexes with the chosen rings read backwards."""
    bounds = offsets(sizes)
    index = np.arange(bounds[-1], dtype=np.int64)
    mirrored = np.repeat(bounds[:-1] + bounds[1:] - 1, sizes) - index
    return np.where(np.repeat(turned, sizes), mirrored, index)


def _in_groups(shapes: Shapes, groups: Groups) -> tuple[Ints, Bools]:
    """Ring numbers with each exterior before its holes, and which of them are holes."""
    order = np.arange(len(shapes.part_sizes), dtype=np.int64)
    is_hole = np.zeros(len(order), dtype=np.bool_)
    starts = offsets(shapes.part_counts).tolist()
    for row, polygons in groups.items():
        at = starts[row]
        for rings in polygons:
            order[at : at + len(rings)] = rings
            is_hole[at + 1 : at + len(rings)] = True
            at += len(rings)
    return order, is_hole


def _with_parts(shapes: Shapes, parts: Ints) -> Shapes:
    """The same with the given parts, in the given order; `part_counts` are the caller's."""
    sizes = shapes.part_sizes[parts]
    vertices = shapes.vertices[_runs(offsets(shapes.part_sizes)[:-1][parts], sizes)]
    return replace(shapes, vertices=vertices, part_sizes=sizes)


def _runs(starts: Ints, sizes: Ints) -> Ints:
    """Numbers from each start on, so many each, one run behind the other."""
    bounds = offsets(sizes)
    numbers: Ints = np.arange(bounds[-1], dtype=np.int64) + np.repeat(starts - bounds[:-1], sizes)
    return numbers
