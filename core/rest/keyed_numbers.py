"""Whole numbers by object id for millions of rows, on the disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from .arrays import Bools, Ints
from .nameless_file import NamelessFile
from .sorted_ids import SortedIds

_IN_MEMORY = 1 << 20  # bytes
_AT_ONCE = 512  # rows that are read to find one


class KeyedNumbers:
    """Distinct ids in their order, each with some whole numbers; not to be changed.

    Memory: some megabytes; the others are in a `NamelessFile`.

    Args:
        width: numbers of an id.
        parts: ids in order from the first part to the last, and so many times `width` numbers.
        folder: whose disk is used; None = the system's for such files.

    Attributes:
        ids: all of them.

    Raises:
        OSError: the disk does not take them.
    """

    def __init__(
        self, width: int, parts: Iterable[tuple[Ints, Ints]] = (), folder: Path | None = None
    ) -> None:
        self._width = width
        self._file = NamelessFile(folder, _IN_MEMORY)
        self.ids = SortedIds.joined(self._stored(parts))

    def __len__(self) -> int:
        return len(self.ids)

    def parts(self) -> Iterator[tuple[Ints, Ints]]:
        """All of them, some thousands at a time.

        Raises:
            OSError: the disk fails.
        """
        place = 0
        for ids in self.ids.parts():
            yield ids, self._read(place, len(ids))
            place += len(ids)

    def of(self, ids: Ints) -> tuple[Bools, Ints]:
        """Which of some ids are known, and the numbers of each, zeros where it is not.

        Raises:
            OSError: the disk fails.
        """
        places = self.ids.places(ids)
        found = np.zeros((len(ids), self._width), dtype=np.int64)
        blocks = places // _AT_ONCE
        for block in np.unique(blocks[places >= 0]).tolist():
            first = block * _AT_ONCE
            rows = self._read(first, min(_AT_ONCE, len(self) - first))
            own = np.flatnonzero(blocks == block)
            found[own] = rows[places[own] - first]
        return places >= 0, found

    def is_same_as(self, other: KeyedNumbers) -> bool:
        """Whether both have the same ids with the same numbers.

        Raises:
            OSError: the disk fails.
        """
        return len(self) == len(other) and all(
            np.array_equal(ids, others) and np.array_equal(numbers, of_others)
            for (ids, numbers), (others, of_others) in zip(self.parts(), other.parts())
        )

    def _stored(self, parts: Iterable[tuple[Ints, Ints]]) -> Iterator[Ints]:
        for ids, numbers in parts:
            self._file.add(np.ascontiguousarray(numbers, dtype=np.int64).tobytes())
            yield ids

    def _read(self, first: int, rows: int) -> Ints:
        size = self._width * 8
        raw = self._file.read(first * size, rows * size)
        return np.frombuffer(raw, dtype=np.int64).reshape(rows, self._width)
