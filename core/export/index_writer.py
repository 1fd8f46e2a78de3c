"""Writes a `.qix` beside a `.shp`: which rows lie where, so that readers need not look at all.

GDAL writes one too, but in one call: it cannot be cancelled, and takes 300 bytes a row (seen in
3.6). Here rows that lie close together are put into one node, nodes into nodes above them, and
the box of a node is just that of its rows; readers ask for no more.

Source: MapServer's description of its spatial index, which GDAL reads.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..rest.arrays import Floats, Ints, Shorts, Unsigned
from .readback import box_of, records_in, rows_in

_ROWS_IN_NODE, _NODES_IN_NODE = 16, 4  # MapServer takes no more than four nodes in a node
# a node in words of four bytes: bytes of the nodes below, its box in eight, the count of its
# rows, the rows, the count of the nodes below
_BOX, _COUNT, _ROWS, _LEAST = 1, 9, 10, 11
_HEADER = struct.Struct("<3s5B2i")
_NODES_AT_ONCE = 3000  # between two looks
_LAST_CELL = 2**16 - 1
# which bits of a number to move apart, so that those of another fit between them
_SPREADING = ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555))


def write_index(path: Path, between_pages: Callable[[], None] = lambda: None) -> bool:
    """Write the index of a closed `.shp`.

    Memory: 25 bytes a row, while it runs.

    Args:
        path: of the `.shp`; no place in it is NaN or infinite.
        between_pages: called again and again; what it raises ends the writing.

    Returns:
        False when no row has a shape, or the layer is as wide as numbers go: no index then.

    Raises:
        ExportError: the `.shp` and its `.shx` contradict each other.
        OSError: the disk fails.
    """
    grid, total = _Grid.over(*box_of(path)), rows_in(path)
    if grid is None:
        return False
    boxes = np.empty((total, 4), dtype=np.uint16)
    keys = np.empty(total, dtype="<u8")
    row = filled = 0
    for records in records_in(path, between_pages):
        rows = np.flatnonzero(records.kinds)
        cells = grid.cells(records.boxes(rows))
        rows += row
        boxes[rows] = cells
        own = keys[filled : filled + len(rows)]
        own[:] = _neighbourhoods(cells) << np.uint64(32) | rows.astype(np.uint64)
        row, filled = row + len(records.kinds), filled + len(rows)
    if not filled:
        return False
    keys = keys[:filled]
    keys.sort()
    between_pages()
    tree = _Tree.over(keys.view("<u4")[::2], boxes, between_pages)
    del boxes
    with path.with_suffix(".qix").open("wb") as stream:
        stream.write(_HEADER.pack(b"SQT", 1, 1, 0, 0, 0, total, len(tree.boxes)))
        stream.write(tree.words(grid, between_pages).data)
    return True


@dataclass(frozen=True)
class _Grid:
    """Cells over a layer, so fine that boxes on it are hardly larger than those of the rows.

    Attributes:
        origin: west and south.
        step: width and height of a cell; 0 where all rows lie on one line.
    """

    origin: Floats
    step: Floats

    @classmethod
    def over(cls, west: float, south: float, east: float, north: float) -> _Grid | None:
        """None where the box is too wide, or too narrow, to be divided."""
        origin = np.array((west, south))
        with np.errstate(over="ignore"):
            step = (np.array((east, north)) - origin) / (_LAST_CELL - 2)
            scale = 1 / step[step > 0]
        return cls(origin, step) if np.isfinite([*step, *scale]).all() else None

    def cells(self, boxes: Floats) -> Shorts:
        """Boxes of whole cells around boxes, with a cell more on each side for what is rounded."""
        step = np.where(self.step > 0, self.step, 1.0)
        places = (boxes.reshape(-1, 2, 2) - self.origin) / step
        cells = np.empty(places.shape, dtype=np.uint16)
        cells[:, 0] = np.floor(places[:, 0])
        cells[:, 1] = np.minimum(np.ceil(places[:, 1]) + 2, _LAST_CELL)
        return cells.reshape(-1, 4)

    def boxes(self, cells: Shorts) -> Floats:
        """West, south, east and north of boxes of cells."""
        found: Floats = self.origin + (cells.reshape(-1, 2, 2) - 1.0) * self.step
        return found.reshape(-1, 4)


def _neighbourhoods(cells: Shorts) -> Unsigned:
    """A number per box, close to those of boxes that lie close to it (Morton, 1966)."""
    numbers = np.zeros(len(cells), dtype=np.uint64)
    for axis in (0, 1):
        middle = (cells[:, axis].astype(np.uint64) + cells[:, axis + 2]) >> np.uint64(1)
        for shift, mask in _SPREADING:
            middle = (middle | middle << np.uint64(shift)) & np.uint64(mask)
        numbers |= middle << np.uint64(axis)
    return numbers


@dataclass(frozen=True)
class _Tree:
    """Nodes of sixteen rows, and above them nodes of four nodes, up to one.

    Attributes:
        rows: in the order of the nodes.
        boxes: on the grid, of the nodes of each level, those with rows first.
    """

    rows: Ints
    boxes: list[Shorts]

    @classmethod
    def over(cls, rows: Ints, boxes: Shorts, between: Callable[[], None]) -> _Tree:
        """Put rows into nodes in their order; `boxes` are those of all rows by number."""
        pieces = []
        for first in range(0, len(rows), _NODES_AT_ONCE * _ROWS_IN_NODE):
            between()
            own = rows[first : first + _NODES_AT_ONCE * _ROWS_IN_NODE]
            pieces.append(_unions(boxes[own], _ROWS_IN_NODE))
        levels = [np.concatenate(pieces)]
        while len(levels[-1]) > 1:
            levels.append(_unions(levels[-1], _NODES_IN_NODE))
        return cls(rows, levels)

    def words(self, grid: _Grid, between: Callable[[], None]) -> Unsigned:
        """The nodes as they stand in the file: each before those below it."""
        counts = self._counts
        sizes = [counts[0] + _LEAST]
        for own in counts[1:]:
            ends = np.cumsum(sizes[-1])
            last = np.minimum(np.arange(1, len(own) + 1) * _NODES_IN_NODE, len(ends)) - 1
            sizes.append(np.diff(ends[last], prepend=0) + _LEAST)
        words = np.zeros(int(sizes[-1][0]), dtype="<u4")
        starts = np.zeros(1, dtype=np.int64)
        for level in range(len(counts) - 1, -1, -1):
            between()
            has_rows = level == 0
            words[starts] = 0 if has_rows else (sizes[level] - _LEAST) * 4
            box = np.ascontiguousarray(grid.boxes(self.boxes[level]), dtype="<f8").view("<u4")
            for place in range(8):
                words[starts + _BOX + place] = box[:, place]
            if has_rows:
                words[starts + _COUNT] = counts[0]
                self._put_rows(words, starts + _ROWS, between)
                break
            words[starts + _ROWS] = counts[level]
            below = sizes[level - 1]
            before = np.cumsum(below) - below
            parents = np.arange(len(below)) // _NODES_IN_NODE
            starts = (starts + _LEAST - before[::_NODES_IN_NODE])[parents] + before
        return words

    @property
    def _counts(self) -> list[Ints]:
        """Rows in each node of the lowest level, nodes in each of those above."""
        found, below, most = [], len(self.rows), _ROWS_IN_NODE
        for boxes in self.boxes:
            counts = np.full(len(boxes), most, dtype=np.int64)
            counts[-1] = below - most * (len(boxes) - 1)
            found.append(counts)
            below, most = len(boxes), _NODES_IN_NODE
        return found

    def _put_rows(self, words: Unsigned, starts: Ints, between: Callable[[], None]) -> None:
        for first in range(0, len(starts), _NODES_AT_ONCE):
            between()
            own = starts[first : first + _NODES_AT_ONCE]
            rows = self.rows[first * _ROWS_IN_NODE :][: len(own) * _ROWS_IN_NODE]
            places = (own[:, None] + np.arange(_ROWS_IN_NODE)).ravel()[: len(rows)]
            words[places] = rows


def _unions(boxes: Shorts, size: int) -> Shorts:
    """The boxes around so many boxes each."""
    starts = np.arange(0, len(boxes), size)
    return np.hstack(
        (
            np.minimum.reduceat(boxes[:, :2], starts, axis=0),
            np.maximum.reduceat(boxes[:, 2:], starts, axis=0),
        )
    )
