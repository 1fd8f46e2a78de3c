"""Puts the rows of a FlatGeobuf file in order and their index before them, as readers expect it.

GDAL would do that too, but keeps a hundred bytes of each row until the file is closed, and
hundreds of megabytes of rows while it puts them in order (seen in 3.6). Here both wait on the disk.

Source: flatgeobuf.org and the packed tree of its reference implementation.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import numpy as np

from ..errors import ExportError
from ..rest.arrays import Floats, Ints
from ..rest.nameless_file import NamelessFile
from ..rest.sorted_runs import SortedRuns
from .neighbourhoods import neighbourhoods

_MAGIC = b"fgb\x03fgb"  # and one byte for corrections of the format
_MAGIC_BYTES = 8
_SIZE = struct.Struct("<I")
_FEATURES_COUNT, _NODE_SIZE = 8, 9  # fields of the header's table
_IN_NODE = 16
_NODE = np.dtype([("box", "<f8", 4), ("place", "<u8")])
_AT_ONCE = _IN_NODE << 8  # rows or nodes
_LAST_CELL = 2**16 - 1


class FlatGeobufIndex:
    """Notes the boxes of rows in the order of their writing, then indexes the closed file.

    Memory: some megabytes.

    Args:
        folder: whose disk is used, that of the file.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._boxes = NamelessFile(folder)

    def add(self, boxes: Floats) -> None:
        """Take the next rows: west, south, east and north of each.

        Raises:
            OSError: the disk does not take them.
        """
        self._boxes.add(np.ascontiguousarray(boxes, dtype="<f8").tobytes())

    def write_into(self, path: Path, between_rows: Callable[[], None] = lambda: None) -> None:
        """Index a file that was written without an index.

        Args:
            path: of the closed file, in a folder of the caller's own.
            between_rows: called again and again; what it raises ends the writing.

        Raises:
            ExportError: the file is another than that of the rows; it stays as it is.
            OSError: the disk fails.
        """
        count = len(self._boxes) // 32
        if not count:
            return
        whole = path.with_name(f"{path.name}.indexed")
        try:
            with path.open("rb") as plain, whole.open("w+b") as indexed:
                self._copy(plain, indexed, count, between_rows)
        except BaseException:
            whole.unlink(missing_ok=True)
            raise
        os.replace(whole, path)

    def _copy(
        self, plain: BinaryIO, indexed: BinaryIO, count: int, between_rows: Callable[[], None]
    ) -> None:
        indexed.write(_indexed_head(plain, count))
        rows = self._in_order(plain, count, between_rows)
        tree = _Tree(indexed, count)
        indexed.seek(tree.end)
        place = 0
        for some in rows.parts():
            sizes, starts, boxes = some[:, 2], some[:, 1], some[:, 3:].copy().view("<f8")
            for first in range(0, len(some), _AT_ONCE):
                between_rows()
                own = slice(first, first + _AT_ONCE)
                places = place + np.cumsum(sizes[own]) - sizes[own]
                for start, size in zip(starts[own].tolist(), sizes[own].tolist()):
                    plain.seek(start)
                    indexed.write(plain.read(size))
                tree.add_rows(boxes[own], places)
                place += int(sizes[own].sum())
        tree.finish(between_rows)

    def _in_order(
        self, plain: BinaryIO, count: int, between_rows: Callable[[], None]
    ) -> SortedRuns:
        """Neighbourhood, place in the file, size and box of each row."""
        rows = SortedRuns(7, self._folder)
        west, south, east, north = self._around(count)
        step = np.maximum([(east - west) / _LAST_CELL, (north - south) / _LAST_CELL], 1e-300)
        place = plain.tell()
        for first in range(0, count, _AT_ONCE):
            between_rows()
            boxes = self._read(first, min(_AT_ONCE, count - first))
            found = np.empty((len(boxes), 7), dtype=np.int64)
            for row in range(len(boxes)):
                raw = plain.read(_SIZE.size)
                if len(raw) < _SIZE.size:
                    raise _unlike()
                size = _SIZE.unpack(raw)[0] + _SIZE.size
                found[row, 1:3] = place, size
                place += size
                plain.seek(place)
            middles = (boxes[:, :2] + boxes[:, 2:]) / 2
            with np.errstate(invalid="ignore", over="ignore"):
                cells = np.nan_to_num((middles - (west, south)) / step)
            cells = np.clip(cells, 0, _LAST_CELL).astype(np.uint16)
            found[:, 0] = neighbourhoods(cells).view(np.int64)
            found[:, 3:] = boxes.view(np.int64)
            rows.add(found)
        if plain.read(1):
            raise _unlike()
        return rows

    def _around(self, count: int) -> tuple[float, float, float, float]:
        box = np.array([np.inf, np.inf, -np.inf, -np.inf])
        for first in range(0, count, _AT_ONCE):
            box = _union(np.vstack((box, self._read(first, min(_AT_ONCE, count - first)))))
        west, south, east, north = np.nan_to_num(box, posinf=0.0, neginf=0.0).tolist()
        return west, south, east, north

    def _read(self, first: int, rows: int) -> Floats:
        return np.frombuffer(self._boxes.read(first * 32, rows * 32), "<f8").reshape(-1, 4).copy()


class _Tree:
    """The nodes of an index: the topmost one first, those of the rows last.

    Args:
        stream: at the place of the first node; it is read and written.
        rows: how many there will be.
    """

    def __init__(self, stream: BinaryIO, rows: int) -> None:
        self._stream, self._start = stream, stream.tell()
        counts = [rows]
        while len(counts) == 1 or counts[-1] > 1:
            counts.append(-(-counts[-1] // _IN_NODE))
        nodes = sum(counts)
        self.end = self._start + nodes * _NODE.itemsize
        self._levels: list[tuple[int, int]] = []  # first node and count, that of the rows first
        for count in counts:
            nodes -= count
            self._levels.append((nodes, count))
        self._next = self._levels[0][0]

    def add_rows(self, boxes: Floats, places: Ints) -> None:
        """Note the next rows, and come back to where the stream was."""
        here = self._stream.tell()
        self._write(self._next, boxes, places)
        self._next += len(boxes)
        self._stream.seek(here)

    def finish(self, between_nodes: Callable[[], None]) -> None:
        """Write the nodes above those of the rows."""
        for (below, count), (above, _count) in zip(self._levels, self._levels[1:]):
            for first in range(0, count, _AT_ONCE):
                between_nodes()
                nodes = min(_AT_ONCE, count - first)
                self._stream.seek(self._start + (below + first) * _NODE.itemsize)
                raw = self._stream.read(nodes * _NODE.itemsize)
                boxes = np.frombuffer(raw, _NODE)["box"]
                starts = np.arange(0, nodes, _IN_NODE)
                union = np.hstack(
                    (
                        np.fmin.reduceat(boxes[:, :2], starts, axis=0),
                        np.fmax.reduceat(boxes[:, 2:], starts, axis=0),
                    )
                )
                self._write(above + first // _IN_NODE, union, below + first + starts)

    def _write(self, first: int, boxes: Floats, places: Ints) -> None:
        nodes = np.empty(len(boxes), dtype=_NODE)
        nodes["box"], nodes["place"] = boxes, places
        self._stream.seek(self._start + first * _NODE.itemsize)
        self._stream.write(nodes.tobytes())


def _indexed_head(plain: BinaryIO, count: int) -> bytes:
    """What stands before the index; the stream is left at the first row."""
    magic, raw = plain.read(_MAGIC_BYTES), plain.read(_SIZE.size)
    if magic[: len(_MAGIC)] != _MAGIC or len(raw) < _SIZE.size:
        raise _unlike()
    head = bytearray(plain.read(_SIZE.unpack(raw)[0]))
    try:
        node_size, features = (_place_in(head, own) for own in (_NODE_SIZE, _FEATURES_COUNT))
        stated = struct.unpack_from("<H", head, node_size) + struct.unpack_from(
            "<Q", head, features
        )
        if stated != (0, count):
            raise _unlike()
        struct.pack_into("<H", head, node_size, _IN_NODE)
    except struct.error:
        raise _unlike() from None
    return magic + raw + bytes(head)


def _place_in(head: bytearray, number: int) -> int:
    """Where a field of the header's table is; it has to be stated."""
    (root,) = struct.unpack_from("<I", head)
    listed = root - struct.unpack_from("<i", head, root)[0]
    (size,) = struct.unpack_from("<H", head, listed)
    at = 4 + 2 * number
    if at >= size:
        raise _unlike()
    (offset,) = struct.unpack_from("<H", head, listed + at)
    if not offset:
        raise _unlike()
    return int(root) + int(offset)


def _union(boxes: Floats) -> Floats:
    least, most = np.fmin.reduce(boxes[:, :2]), np.fmax.reduce(boxes[:, 2:])
    return np.concatenate((least, most))


def _unlike() -> ExportError:
    return ExportError("The file is not as GDAL was told to write it.")
