"""A set of object ids in 3 kB: two of them say whether the sets are equal, and if not, where."""

from __future__ import annotations

import base64
from collections.abc import Iterable

import numpy as np

from ..rest.arrays import Ints, Unsigned
from .row_hashes import STEP, mixed

_TABLES, _CELLS = 4, 32
_BYTES = _TABLES * _CELLS * 3 * 8
_ROWS, _IDS, _CHECKS = range(3)
_SIGNS = (np.uint64(1), np.uint64(2**64 - 1))  # 1 and -1
_MOST_ROUNDS = 100


class IdSketch:
    """An invertible Bloom look-up table over object ids, whatever their number.

    Every id is added to one cell of each of four tables; a cell holds how many ids it got, their
    sum and the sum of their hashes, modulo 2^64. Sketches of disjoint sets add up to the sketch
    of their union. In the difference of two sketches only the ids remain that one of the sets
    lacks; up to a few dozen of them can be read back.

    Not made against forgers: who writes receipts by hand can make them agree.

    Source: Eppstein, Goodrich, Uyeda, Varghese, "What's the difference? Efficient set
    reconciliation without prior context", SIGCOMM 2011.
    """

    def __init__(self, cells: Unsigned) -> None:
        self._cells = cells  # (4 tables x 32 cells, 3) of uint64

    @classmethod
    def of(cls, ids: Ints) -> IdSketch:
        """Sketch distinct ids, in any order."""
        numbers = np.asarray(ids, dtype=np.int64).view(np.uint64)
        cells = np.zeros((_TABLES * _CELLS, 3), dtype=np.uint64)
        checks = _mixed(numbers, _TABLES)
        for table in range(_TABLES):
            places = _places(numbers, table)
            for cell in range(_CELLS):
                chosen = places == cell
                row = cells[table * _CELLS + cell]
                row[_ROWS] = np.count_nonzero(chosen)
                row[_IDS] = numbers[chosen].sum(dtype=np.uint64)
                row[_CHECKS] = checks[chosen].sum(dtype=np.uint64)
        return cls(cells)

    @classmethod
    def union(cls, sketches: Iterable[IdSketch]) -> IdSketch:
        """Sketch what disjoint sets hold together."""
        cells = cls.of(np.empty(0, dtype=np.int64))._cells
        for one in sketches:
            cells = cells + one._cells
        return cls(cells)

    @classmethod
    def from_text(cls, text: str) -> IdSketch:
        """Read what `as_text` wrote.

        Raises:
            ValueError: it is something else.
        """
        try:
            raw = base64.b64decode(text, validate=True)
        except ValueError as err:
            raise ValueError("not a sketch") from err
        if len(raw) != _BYTES:
            raise ValueError("not a sketch")
        return cls(np.frombuffer(raw, dtype="<u8").astype(np.uint64).reshape(-1, 3))

    def as_text(self) -> str:
        """Write it in letters and digits (base64, little-endian)."""
        return base64.b64encode(self._cells.astype("<u8").tobytes()).decode()

    @property
    def rows(self) -> int:
        """How many ids were sketched."""
        return int(self._cells[:_CELLS, _ROWS].sum())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, IdSketch) and bool((self._cells == other._cells).all())

    def __hash__(self) -> int:
        return hash(self._cells.tobytes())

    def difference(self, other: IdSketch) -> tuple[list[int], list[int]] | None:
        """Ids of this set that the other lacks, and the reverse, both sorted.

        Returns:
            None when the sets differ by more than can be read back.
        """
        left = self._cells - other._cells
        found: tuple[list[int], list[int]] = ([], [])
        for _round in range(_MOST_ROUNDS):
            if not left.any():
                return sorted(found[0]), sorted(found[1])
            # a cell that holds a single id gives it away, which lightens its other cells
            for is_other, sign in enumerate(_SIGNS):
                alone = left[left[:, _ROWS] == sign] * sign
                alone = alone[_mixed(alone[:, _IDS], _TABLES) == alone[:, _CHECKS]]
                ids = np.unique(alone[:, _IDS]).view(np.int64)
                left = left - IdSketch.of(ids)._cells * sign
                found[is_other].extend(ids.tolist())
        return None


def _places(numbers: Unsigned, table: int) -> Unsigned:
    return _mixed(numbers, table) % np.uint64(_CELLS)


def _mixed(numbers: Unsigned, seed: int) -> Unsigned:
    """SplitMix64, which scatters neighbours."""
    return mixed(numbers + np.uint64((seed + 1) * int(STEP) % 2**64))
