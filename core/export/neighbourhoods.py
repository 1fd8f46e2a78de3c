"""Numbers for places, close to each other where the places are."""

from __future__ import annotations

import numpy as np

from ..rest.arrays import Shorts, Unsigned

# which bits of a number to move apart, so that those of another fit between them
_SPREADING = ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555))


def neighbourhoods(cells: Shorts) -> Unsigned:
    """A number of 32 bits per cell, close to those of cells that lie close to it (Morton, 1966).

    Args:
        cells: shape (rows, 2), column and row of each on a grid.
    """
    numbers = np.zeros(len(cells), dtype=np.uint64)
    for axis in (0, 1):
        own = cells[:, axis].astype(np.uint64)
        for shift, mask in _SPREADING:
            own = (own | own << np.uint64(shift)) & np.uint64(mask)
        numbers |= own << np.uint64(axis)
    return numbers
