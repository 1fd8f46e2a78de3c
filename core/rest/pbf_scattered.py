"""Numbers of PBF geometries that stand singly or in several lists, which the format allows."""

from __future__ import annotations

import numpy as np

from .arrays import Ints
from .pbf_rows import Packed
from .protobuf import BYTES, VARINT, broken, fields_of, varint

_LENGTHS, _COORDS = 2, 3


def gathered(body: bytes, starts: Ints, ends: Ints) -> tuple[bytes, Packed]:
    """Write each geometry's numbers as the two lists in which Esri's servers send them.

    Args:
        body: the whole answer.
        starts: where each geometry's message starts.
        ends: where it ends.

    Returns:
        All lists, one behind the other, and where they stand.

    Raises:
        ProtocolError: a geometry is cut.
    """
    out = bytearray()
    bounds = np.zeros((4, len(starts)), dtype=np.int64)
    for row, (start, end) in enumerate(zip(starts.tolist(), ends.tolist())):
        lists = {_LENGTHS: bytearray(), _COORDS: bytearray()}
        for number, wire, first, last in fields_of(body, start, end):
            if number not in lists:
                continue
            if wire not in (BYTES, VARINT):
                raise broken()
            lists[number] += body[first:last] if wire == BYTES else varint(first)
        for place, numbers in enumerate(lists.values()):
            bounds[2 * place, row] = len(out)
            out += numbers
            bounds[2 * place + 1, row] = len(out)
    return bytes(out), Packed(*bounds)
