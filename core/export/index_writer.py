"""Writes a `.qix` beside a `.shp`: which rows lie where, so that readers need not look at all.

GDAL writes one too, but in one call: it cannot be cancelled, and takes 300 bytes a row (seen in
3.6). Here rows that lie close together are put into one node, nodes into nodes above them, and
the box of a node is just that of its rows; readers ask for no more.

Source: MapServer's description of its spatial index, which GDAL reads.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from ..rest.arrays import Floats, Ints, Shorts, Unsigned
from ..rest.sorted_runs import SortedRuns
from .neighbourhoods import neighbourhoods
from .readback import box_of, records_in

_ROWS_IN_NODE, _NODES_IN_NODE = 16, 4  # MapServer takes no more than four nodes in a node
# a node in words of four bytes: bytes of the nodes below, its box in eight, the count of its
# rows, the rows, the count of the nodes below
_BOX, _COUNT, _ROWS, _LEAST = 1, 9, 10, 11
_HEADER = struct.Struct("<3s5B2i")
_ROW_BITS = 31  # rows of a file of 2 GB have smaller numbers
_ROWS_IN_BRANCH = _ROWS_IN_NODE * _NODES_IN_NODE**5
_LAST_CELL = 2**16 - 1


def write_index(path: Path, between_pages: Callable[[], None] = lambda: None) -> bool:
    """Write the index of a closed `.shp`.

    Memory: some megabytes; what is put in order lies on the disk beside the `.shp`.

    Args:
        path: of the `.shp`; no place in it is NaN or infinite.
        between_pages: called again and again; what it raises ends the writing.

    Returns:
        False when no row has a shape, or the layer is as wide as numbers go: no index then.

    Raises:
        ExportError: the `.shp` and its `.shx` contradict each other.
        OSError: the disk fails.
    """
    grid = _Grid.over(*box_of(path))
    if grid is None:
        return False
    # neighbourhood and number of a row in one, and its box of four cells
    shapes, row = SortedRuns(2, path.parent), 0
    for records in records_in(path, between_pages):
        rows = np.flatnonzero(records.kinds)
        cells = grid.cells(records.boxes(rows))
        keys = neighbourhoods(_middles(cells)).view(np.int64) << _ROW_BITS | rows + row
        shapes.add(np.stack((keys, cells.view(np.int64)[:, 0]), axis=1))
        row += len(records.kinds)
    if not len(shapes):
        return False
    with path.with_suffix(".qix").open("wb") as stream:
        stream.seek(_HEADER.size)
        depth = _Crown(stream, grid, -(-len(shapes) // _ROWS_IN_BRANCH)).write(
            (_Branch.over(part) for part in _of_equal_size(shapes.parts())), between_pages
        )
        stream.seek(0)
        stream.write(_HEADER.pack(b"SQT", 1, 1, 0, 0, 0, row, depth))
    return True


def _of_equal_size(parts: Iterable[Ints]) -> Iterator[Ints]:
    """The same rows, as many at a time as go into a branch."""
    waiting = np.empty((0, 2), dtype=np.int64)
    for part in parts:
        waiting = np.concatenate((waiting, part))
        while len(waiting) >= _ROWS_IN_BRANCH:
            yield waiting[:_ROWS_IN_BRANCH]
            waiting = waiting[_ROWS_IN_BRANCH:]
    if len(waiting):
        yield waiting


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


def _middles(cells: Shorts) -> Shorts:
    """Of boxes of cells."""
    both = cells.astype(np.uint64)
    return ((both[:, :2] + both[:, 2:]) >> np.uint64(1)).astype(np.uint16)


class _Crown:
    """The nodes above the branches, written around them.

    Args:
        stream: at the place of the first node.
        grid: of the boxes.
        branches: how many there will be.
    """

    def __init__(self, stream: BinaryIO, grid: _Grid, branches: int) -> None:
        self._stream, self._grid, self._branches = stream, grid, branches
        self._levels = 0
        while _NODES_IN_NODE**self._levels < branches:
            self._levels += 1

    def write(self, branches: Iterable[_Branch], between: Callable[[], None]) -> int:
        """Write all nodes; return how many levels there are."""
        stream = self._stream
        starts: dict[tuple[int, int], int] = {}  # of the node of a level and a number in it
        ends, boxes, depth = [], [], 0
        for number, branch in enumerate(branches):
            between()
            for level in range(self._levels, 0, -1):
                size = _NODES_IN_NODE**level
                if number % size == 0:
                    starts[level, number // size] = stream.tell()
                    stream.write(bytes(4 * _LEAST))
            stream.write(branch.words(self._grid).data)
            ends.append(stream.tell())
            boxes.append(branch.boxes[-1])
            depth = max(depth, len(branch.boxes))
        self._fill(starts, ends, np.concatenate(boxes))
        return depth + self._levels

    def _fill(
        self, starts: Mapping[tuple[int, int], int], ends: Sequence[int], boxes: Shorts
    ) -> None:
        """Say in the nodes what is below them; `ends` and `boxes` are those of the branches."""
        for level in range(1, self._levels + 1):
            below, boxes = len(boxes), _unions(boxes, _NODES_IN_NODE)
            for number, box in enumerate(self._grid.boxes(boxes)):
                last = min((number + 1) * _NODES_IN_NODE**level, len(ends)) - 1
                start = starts[level, number]
                words = np.zeros(_LEAST, dtype="<u4")
                words[0] = ends[last] - start - 4 * _LEAST
                words[_BOX:_COUNT] = box.astype("<f8").view("<u4")
                words[_ROWS] = min(_NODES_IN_NODE, below - number * _NODES_IN_NODE)
                self._stream.seek(start)
                self._stream.write(words.data)


@dataclass(frozen=True)
class _Branch:
    """Nodes of sixteen rows, and above them nodes of four nodes, up to one.

    Attributes:
        rows: in the order of the nodes.
        boxes: on the grid, of the nodes of each level, those with rows first.
    """

    rows: Ints
    boxes: list[Shorts]

    @classmethod
    def over(cls, shapes: Ints) -> _Branch:
        """Put rows into nodes in their order; see `write_index` for what is known of them."""
        cells = np.ascontiguousarray(shapes[:, 1]).view(np.uint16).reshape(-1, 4)
        levels = [_unions(cells, _ROWS_IN_NODE)]
        while len(levels[-1]) > 1:
            levels.append(_unions(levels[-1], _NODES_IN_NODE))
        return cls(shapes[:, 0] & ((1 << _ROW_BITS) - 1), levels)

    def words(self, grid: _Grid) -> Unsigned:
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
            has_rows = level == 0
            words[starts] = 0 if has_rows else (sizes[level] - _LEAST) * 4
            box = np.ascontiguousarray(grid.boxes(self.boxes[level]), dtype="<f8").view("<u4")
            for place in range(8):
                words[starts + _BOX + place] = box[:, place]
            if has_rows:
                words[starts + _COUNT] = counts[0]
                places = (starts[:, None] + _ROWS + np.arange(_ROWS_IN_NODE)).ravel()
                words[places[: len(self.rows)]] = self.rows
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


def _unions(boxes: Shorts, size: int) -> Shorts:
    """The boxes around so many boxes each."""
    starts = np.arange(0, len(boxes), size)
    return np.hstack(
        (
            np.minimum.reduceat(boxes[:, :2], starts, axis=0),
            np.maximum.reduceat(boxes[:, 2:], starts, axis=0),
        )
    )
