"""Proves a `.qix`: an index that lost a piece hides rows from every reader, without a word."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..rest.arrays import Bools, Ints

_HEADER_BYTES = 16
_SIGNATURE = b"SQT\x01\x01"  # written on a little-endian machine, version 1
# a node in words of four bytes: bytes of the nodes below, its box in eight, the count of its
# rows, the rows, the count of the nodes below
_COUNT, _ROWS, _LEAST = 9, 10, 11


def holds_all(path: Path, has_shape: Bools) -> bool:
    """Whether an index is whole and leads to every row that has a shape, once.

    Source: MapServer's description of its spatial index, which GDAL writes.

    Args:
        path: of the `.qix`.
        has_shape: one flag per row of the `.shp`.
    """
    try:
        raw = path.read_bytes()
        if not raw.startswith(_SIGNATURE):
            return False
        times = np.bincount(_rows(np.frombuffer(raw, "<i4")), minlength=len(has_shape))
    except (OSError, ValueError, IndexError):  # cut, or a row below zero
        return False
    return len(times) == len(has_shape) and bool((times[has_shape] == 1).all())


def _rows(words: Ints) -> Ints:
    """The rows of all nodes, read level by level.

    Raises:
        ValueError: a node is not as long as it says.
        IndexError: it is cut.
    """
    starts, found = np.array([_HEADER_BYTES // 4]), []
    if _ends(words, starts) != len(words):
        raise ValueError("there is more than the nodes, or less")
    while len(starts):
        counts = words[starts + _COUNT].astype(np.int64)
        offsets = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        found.append(words[np.repeat(starts + _ROWS, counts) + offsets])
        children = words[starts + _ROWS + counts]
        at, level = starts + _LEAST + counts, []
        for child in range(int(children.max())):
            has_more = children > child
            level.append(at[has_more])
            at[has_more] = _ends(words, at[has_more])
        if (at != _ends(words, starts)).any():
            raise ValueError("a node is not as long as it says")
        starts = np.concatenate(level) if level else starts[:0]
    return np.concatenate(found)


def _ends(words: Ints, starts: Ints) -> Ints:
    """Where nodes end, in words."""
    below, counts = words[starts].astype(np.int64), words[starts + _COUNT].astype(np.int64)
    if (below < 0).any() or (below % 4).any() or (counts < 0).any():
        raise ValueError("a node says what cannot be")
    ends: Ints = starts + _LEAST + counts + below // 4
    return ends
