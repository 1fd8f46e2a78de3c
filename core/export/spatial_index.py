"""Proves a `.qix`: an index that lost a piece hides rows from every reader, without a word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from ..rest.arrays import Bools, Ints

_HEADER_BYTES = 16
_SIGNATURE = b"SQT\x01\x01"  # written on a little-endian machine, version 1
# a node in words of four bytes: bytes of the nodes below, its box in eight, the count of its
# rows, the rows, the count of the nodes below
_COUNT, _ROWS, _LEAST = 9, 10, 11
_NODES_AT_ONCE = 3000  # between two looks


def holds_all(
    path: Path, has_shape: Bools, between_nodes: Callable[[], None] = lambda: None
) -> bool:
    """Whether an index is whole and leads to every row that has a shape, once.

    Source: MapServer's description of its spatial index.

    Memory: the file, and a byte a row.

    Args:
        path: of the `.qix`.
        has_shape: one flag per row of the `.shp`.
        between_nodes: called again and again; what it raises ends the reading.
    """
    is_led_to = np.zeros(len(has_shape), dtype=np.bool_)
    try:
        raw = path.read_bytes()
        if not raw.startswith(_SIGNATURE):
            return False
        for rows in _rows(np.frombuffer(raw, "<i4")):
            between_nodes()
            once = np.unique(rows)
            if len(once) != len(rows) or once.min(initial=0) < 0 or is_led_to[once].any():
                return False
            is_led_to[once] = True
    except (OSError, ValueError, IndexError):  # cut, or a row that there is not
        return False
    return bool(is_led_to[has_shape].all())


def _rows(words: Ints) -> Iterator[Ints]:
    """The rows of all nodes, read level by level, of some nodes at a time.

    Raises:
        ValueError: a node is not as long as it says.
        IndexError: it is cut.
    """
    starts = np.array([_HEADER_BYTES // 4])
    if _ends(words, starts) != len(words):
        raise ValueError("there is more than the nodes, or less")
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
