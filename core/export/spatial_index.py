"""Proves a `.qix`: an index that lost a piece hides rows from every reader, without a word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np

from ..rest.arrays import Ints
from ..rest.bit_set import BitSet

_HEADER_BYTES = 16
_SIGNATURE = b"SQT\x01\x01"  # written on a little-endian machine, version 1
# a node in words of four bytes: bytes of the nodes below, its box in eight, the count of its
# rows, the rows, the count of the nodes below
_COUNT, _ROWS, _LEAST = 9, 10, 11
_NODES_AT_ONCE = 3000  # between two looks
_BRANCH_BYTES = 1 << 20  # that are read at once


def holds_all(
    path: Path, has_shape: BitSet, between_nodes: Callable[[], None] = lambda: None
) -> bool:
    """Whether an index is whole and leads to every row that has a shape, once.

    Source: MapServer's description of its spatial index.

    Memory: some megabytes, and a bit a row.

    Args:
        path: of the `.qix`.
        has_shape: which rows of the `.shp` have one.
        between_nodes: called again and again; what it raises ends the reading.
    """
    is_led_to = BitSet(len(has_shape))
    try:
        with path.open("rb") as stream:
            if not stream.read(_HEADER_BYTES).startswith(_SIGNATURE):
                return False
            for rows in _rows_in(stream, path.stat().st_size):
                between_nodes()
                once = np.unique(rows)
                if len(once) != len(rows) or once.min(initial=0) < 0:
                    return False
                if once.max(initial=-1) >= len(has_shape) or is_led_to.has(once).any():
                    return False
                is_led_to.add(once)
    except (OSError, ValueError, IndexError):  # cut, or a node that cannot be
        return False
    return is_led_to.has_all_of(has_shape)


def _rows_in(stream: BinaryIO, size: int) -> Iterator[Ints]:
    """The rows of all nodes of a file, read branch by branch.

    Raises:
        ValueError: a node is not as long as it says.
        IndexError: it is cut.
    """
    if _end(stream, _HEADER_BYTES) != size:
        raise ValueError("there is more than the nodes, or less")
    waiting = [_HEADER_BYTES]
    while waiting:
        start = waiting.pop()
        end = _end(stream, start)
        if end - start <= _BRANCH_BYTES:
            yield from _rows(_words(stream, start, end))
            continue
        (count,) = _words(stream, start + 4 * _COUNT, start + 4 * _ROWS)
        *rows, below = _words(stream, start + 4 * _ROWS, start + 4 * (_LEAST + count))
        yield np.array(rows, dtype=np.int64)
        child = start + 4 * (_LEAST + count)
        for _child in range(below):
            waiting.append(child)
            child = _end(stream, child)
        if child != end:
            raise ValueError("a node is not as long as it says")


def _end(stream: BinaryIO, start: int) -> int:
    """Where a node of a file ends."""
    head = _words(stream, start, start + 4 * _LEAST)
    return start + 4 * int(_ends(head, np.zeros(1, dtype=np.int64))[0])


def _words(stream: BinaryIO, start: int, end: int) -> Ints:
    stream.seek(start)
    raw = stream.read(end - start)
    if len(raw) != end - start:
        raise IndexError("the file is cut")
    return np.frombuffer(raw, "<i4")


def _rows(words: Ints) -> Iterator[Ints]:
    """The rows of a node and all below it, level by level, of some nodes at a time.

    Raises:
        ValueError: a node is not as long as it says.
        IndexError: it is cut.
    """
    starts = np.zeros(1, dtype=np.int64)
    while len(starts):
        below = []
        for first in range(0, len(starts), _NODES_AT_ONCE):
            own = starts[first : first + _NODES_AT_ONCE]
            counts = words[own + _COUNT].astype(np.int64)
            offsets = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
            yield words[np.repeat(own + _ROWS, counts) + offsets]
            children = words[own + _ROWS + counts]
            at = own + _LEAST + counts
            for child in range(int(children.max())):
                has_more = children > child
                below.append(at[has_more])
                at[has_more] = _ends(words, at[has_more])
            if (at != _ends(words, own)).any():
                raise ValueError("a node is not as long as it says")
        starts = np.concatenate(below) if below else starts[:0]


def _ends(words: Ints, starts: Ints) -> Ints:
    """Where nodes end, in words."""
    below, counts = words[starts].astype(np.int64), words[starts + _COUNT].astype(np.int64)
    if (below < 0).any() or (below % 4).any() or (counts < 0).any():
        raise ValueError("a node says what cannot be")
    ends: Ints = starts + _LEAST + counts + below // 4
    return ends
