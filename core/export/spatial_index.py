"""Proves a `.qix`: an index that lost a piece hides rows from every reader, without a word."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

from ..rest.arrays import Bools, Ints

_HEADER_BYTES = 16
_SIGNATURE = b"SQT\x01\x01"  # written on a little-endian machine, version 1
_NODE = struct.Struct("<i32xi")  # bytes of the nodes below, its box, its rows
_COUNT = struct.Struct("<i")


def holds_all(path: Path, has_shape: Bools) -> bool:
    """Whether an index is whole and leads to every row that has a shape, once.

    Source: MapServer's description of its spatial index, which GDAL writes.

    Args:
        path: of the `.qix`.
        has_shape: one flag per row of the `.shp`.
    """
    try:
        raw = path.read_bytes()
        found: list[Ints] = []
        if not raw.startswith(_SIGNATURE) or _node(raw, _HEADER_BYTES, found) != len(raw):
            return False
        rows = np.concatenate(found)
        times = np.bincount(rows, minlength=len(has_shape))
    except (OSError, ValueError, struct.error):  # ValueError: cut, or a row below zero
        return False
    return len(times) == len(has_shape) and bool((times[has_shape] == 1).all())


def _node(raw: bytes, at: int, found: list[Ints]) -> int:
    """Read a node and all below it; where they end.

    Raises:
        ValueError: the node is not as long as it says.
        struct.error: it is cut.
    """
    below, count = _NODE.unpack_from(raw, at)
    rows = at + _NODE.size
    found.append(np.frombuffer(raw, "<i4", count, rows).astype(np.int64))
    (children,) = _COUNT.unpack_from(raw, rows + 4 * count)
    at = rows + 4 * count + _COUNT.size
    end = at + int(below)
    for _child in range(children):
        at = _node(raw, at, found)
    if at != end:
        raise ValueError("a node is not as long as it says")
    return end
