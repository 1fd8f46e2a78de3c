"""Rows of whole numbers for millions of features, put in order on the disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from .arrays import Ints
from .nameless_file import NamelessFile

_IN_MEMORY = 1 << 16  # numbers that are put in order at once
_LEAST_READ = 1 << 9  # rows of one run, however many runs there are


class SortedRuns:
    """Takes rows in any order and gives them back in that of their first number.

    Rows with the same first number come in the order of their taking, and together. What comes
    in order already is only written and read. Use it on one thread.

    Memory: some megabytes; the others are in a `NamelessFile`.

    Args:
        width: numbers in a row.
        folder: whose disk is used; None = the system's for such files.
    """

    def __init__(self, width: int, folder: Path | None = None) -> None:
        self._width = width
        self._waiting: list[Ints] = []
        self._waiting_rows = self._rows = 0
        self._file = NamelessFile(folder)
        self._runs: list[_Run] = []

    def __len__(self) -> int:
        return self._rows

    def add(self, rows: Ints) -> None:
        """Take rows, an array of so many times `width` numbers.

        Raises:
            OSError: the disk does not take them; they wait in memory.
        """
        if len(rows):
            self._waiting.append(np.ascontiguousarray(rows, dtype=np.int64))
            self._waiting_rows += len(rows)
            self._rows += len(rows)
        if self._waiting_rows * self._width >= _IN_MEMORY:
            self._put_away()

    def parts(self) -> Iterator[Ints]:
        """All rows in their order, some thousands at a time; may be called again.

        Raises:
            OSError: the disk fails.
        """
        if not self._runs:
            if self._waiting:
                yield self._taken()
            return
        step = max(_LEAST_READ, _IN_MEMORY // self._width // len(self._runs))
        readers = [_Reader(self, run, step) for run in self._runs]
        if self._waiting:
            readers.append(_Reader(self, _Run(0, 0, 0), step))
            readers[-1].rows = self._taken()
        while readers:
            # of a row as large as this one others may still be on the disk
            limit = min((one.largest for one in readers if one.has_more), default=None)
            rows = np.concatenate([one.taken_below(limit) for one in readers])
            if len(rows):
                yield rows[np.argsort(rows[:, 0], kind="stable")]
            for one in readers:
                if one.has_more and one.largest == limit:
                    one.read_on()
            readers = [one for one in readers if len(one.rows)]

    def read(self, first: int, rows: int) -> Ints:
        """Rows as they are in the file."""
        size = self._width * 8
        raw = self._file.read(first * size, rows * size)
        return np.frombuffer(raw, dtype=np.int64).reshape(rows, self._width)

    def _taken(self) -> Ints:
        """What waits, in order."""
        rows = self._waiting[0] if len(self._waiting) == 1 else np.concatenate(self._waiting)
        if not (rows[1:, 0] >= rows[:-1, 0]).all():
            rows = rows[np.argsort(rows[:, 0], kind="stable")]
        self._waiting = [rows]
        return rows

    def _put_away(self) -> None:
        rows = self._taken()
        first = self._file.add(rows.data.cast("B")) // (self._width * 8)
        smallest, largest = int(rows[0, 0]), int(rows[-1, 0])
        if self._runs and self._runs[-1].largest <= smallest:
            self._runs[-1].rows += len(rows)
            self._runs[-1].largest = largest
        else:
            self._runs.append(_Run(first, len(rows), largest))
        self._waiting, self._waiting_rows = [], 0


class _Run:
    """Rows in order, one behind the other in the file."""

    def __init__(self, first: int, rows: int, largest: int) -> None:
        self.first, self.rows, self.largest = first, rows, largest


class _Reader:
    """Reads a run, so many rows at once.

    Attributes:
        rows: that were read and not taken yet.
    """

    def __init__(self, runs: SortedRuns, run: _Run, step: int) -> None:
        self._runs, self._step = runs, step
        self._next, self._end = run.first, run.first + run.rows
        self.rows = np.empty((0, 0), dtype=np.int64)
        self.read_on()

    @property
    def has_more(self) -> bool:
        """Whether there are more rows than those that were read."""
        return self._next < self._end

    @property
    def largest(self) -> int:
        """First number of the last row that was read."""
        return int(self.rows[-1, 0])

    def read_on(self) -> None:
        """Read the next rows."""
        rows = self._runs.read(self._next, min(self._step, self._end - self._next))
        self._next += len(rows)
        self.rows = np.concatenate((self.rows, rows)) if len(self.rows) else rows

    def taken_below(self, limit: int | None) -> Ints:
        """Take the rows that come before a number; None = all."""
        end = len(self.rows) if limit is None else int(np.searchsorted(self.rows[:, 0], limit))
        taken, self.rows = self.rows[:end], self.rows[end:]
        return taken
