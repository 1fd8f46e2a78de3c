"""Which of many things are so: a bit for each."""

from __future__ import annotations

import numpy as np

from .arrays import Bools, Ints

_ONES = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1).sum(axis=1)


class BitSet:
    """Places from 0 on, some of which are in. Memory: an eighth of a byte for each place.

    Args:
        size: how many places there are.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._bits = np.zeros((size + 7) // 8, dtype=np.uint8)

    def __len__(self) -> int:
        return self._size

    @property
    def count(self) -> int:
        """How many places are in."""
        return int(_ONES[self._bits].sum())

    def add(self, places: Ints) -> None:
        """Put places in."""
        for bit in range(8):  # one after the other, so that no two of them change the same byte
            self._bits[places[places & 7 == bit] >> 3] |= np.uint8(1 << bit)

    def has(self, places: Ints) -> Bools:
        """Which of some places are in."""
        found: Bools = (self._bits[places >> 3] >> (places & 7).astype(np.uint8) & 1).astype(bool)
        return found

    def has_all_of(self, other: BitSet) -> bool:
        """Whether each place of another set is in."""
        return len(other) <= len(self) and not (other._bits & ~self._bits[: len(other._bits)]).any()
