"""The object ids of a whole layer, in hardly any room however many there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain

import numpy as np

from .arrays import Bools, Ints
from .sorted_runs import SortedRuns

_IN_PIECE = 4096
_BITS = 0  # instead of the size of a step


class SortedIds:
    """Distinct object ids in their order; not to be changed.

    Memory: next to nothing where they follow each other, else a bit for each number that an id
    could be or, where they lie far apart, some bytes for each step.
    """

    def __init__(self, pieces: Iterable[_Piece] = ()) -> None:
        self._pieces = list(pieces)
        self._firsts = np.array([piece.first for piece in self._pieces], dtype=np.int64)
        # how many come before each piece, and all in the end
        self._before = np.cumsum([0, *(piece.count for piece in self._pieces)])

    @classmethod
    def of(cls, ids: Ints) -> SortedIds:
        """Take distinct ids that are in order."""
        return cls.joined([ids])

    @classmethod
    def joined(cls, parts: Iterable[Ints]) -> SortedIds:
        """Take distinct ids, part by part, that are in order from the first to the last."""
        return cls(_packed(ids) for ids in _of_equal_size(parts))

    @classmethod
    def gathered(cls, parts: Iterable[Ints]) -> tuple[SortedIds, bool]:
        """Take ids in any order, part by part; also tell whether each of them came once.

        Memory: some megabytes; what is out of order is put in order on the disk.
        """
        pieces: list[_Piece] = []
        rest = iter(_of_equal_size(parts))
        last = None
        for ids in rest:
            if not (ids[1:] > ids[:-1]).all() or (last is not None and ids[0] <= last):
                runs = SortedRuns(1)
                for some in chain((piece.ids for piece in pieces), [ids], rest):
                    with suppress(OSError):  # what the disk does not take waits in memory
                        runs.add(some[:, None])
                found = cls.joined(np.unique(some) for some in runs.parts())
                return found, len(found) == len(runs)
            pieces.append(_packed(ids))
            last = ids[-1]
        return cls(pieces), True

    def __len__(self) -> int:
        return int(self._before[-1])

    @property
    def last(self) -> int:
        """The largest one; there has to be one."""
        return self.at(len(self) - 1)

    def at(self, place: int) -> int:
        """The one at a place, from 0 on."""
        return int(self.between(place, place + 1)[0])

    def parts(self) -> Iterator[Ints]:
        """All of them, some thousands at a time."""
        for piece in self._pieces:
            yield piece.ids

    def whole(self) -> Ints:
        """All of them at once; for those that know that there are few."""
        return self.between(0, len(self))

    def between(self, first: int, end: int) -> Ints:
        """Those from one place to before another one."""
        first, end = max(first, 0), min(end, len(self))
        if first >= end:
            return np.empty(0, dtype=np.int64)
        begin, last = np.searchsorted(self._before, (first, end - 1), side="right") - 1
        found = [piece.ids for piece in self._pieces[begin : last + 1]]
        before = int(self._before[begin])
        return np.concatenate(found)[first - before : end - before]

    def places(self, ids: Ints) -> Ints:
        """Where each of some ids is; -1 for those that are not among these."""
        found = np.full(len(ids), -1, dtype=np.int64)
        pieces = np.searchsorted(self._firsts, ids, side="right") - 1
        for number in np.unique(pieces[pieces >= 0]).tolist():
            asked = np.flatnonzero(pieces == number)
            own, wanted = self._pieces[number].ids, ids[asked]
            places = np.minimum(np.searchsorted(own, wanted), len(own) - 1)
            is_there = own[places] == wanted
            found[asked[is_there]] = places[is_there] + self._before[number]
        return found

    def has(self, ids: Ints) -> Bools:
        """Which of some ids are among these."""
        there: Bools = self.places(ids) >= 0
        return there

    def where(self, is_chosen: Callable[[Ints], Bools]) -> SortedIds:
        """Those of them that are chosen, of some thousands at a time."""
        return self.joined(ids[is_chosen(ids)] for ids in self.parts())

    def with_more(self, ids: Ints) -> SortedIds:
        """These and others, which are in order and not among them."""

        def parts() -> Iterator[Ints]:
            done = 0
            for own in self.parts():
                end = int(np.searchsorted(ids, own[-1]))
                yield np.sort(np.concatenate((own, ids[done:end])))
                done = end
            yield ids[done:]

        return self.joined(parts())


@dataclass(frozen=True)
class _Piece:
    """Some ids in their order.

    Attributes:
        data: nothing where they follow each other; else a bit for each number from the first to
            the last, or the steps from one to the next.
        step_size: bytes of a step, or `_BITS`.
    """

    first: int
    count: int
    data: bytes
    step_size: int

    @property
    def ids(self) -> Ints:
        if not self.data:
            return self.first + np.arange(self.count, dtype=np.int64)
        if self.step_size == _BITS:
            bits = np.unpackbits(np.frombuffer(self.data, dtype=np.uint8))
            return self.first + np.flatnonzero(bits).astype(np.int64)
        ids = np.zeros(self.count, dtype=np.uint64)
        np.cumsum(np.frombuffer(self.data, f"u{self.step_size}"), out=ids[1:])
        return self.first + ids.view(np.int64)


def _packed(ids: Ints) -> _Piece:
    first, count = int(ids[0]), len(ids)
    span = int(ids[-1]) - first + 1
    if span == count:
        return _Piece(first, count, b"", _BITS)
    steps = np.diff(ids.view(np.uint64))
    steps = steps.astype(np.min_scalar_type(steps.max()))
    if span > 8 * steps.nbytes:
        return _Piece(first, count, steps.tobytes(), steps.itemsize)
    is_there = np.zeros(span, dtype=np.bool_)
    is_there[ids - first] = True
    return _Piece(first, count, np.packbits(is_there).tobytes(), _BITS)


def _of_equal_size(parts: Iterable[Ints]) -> Iterator[Ints]:
    """The same ids, so many at a time."""
    waiting: list[Ints] = []
    count = 0
    for part in parts:
        waiting.append(np.ascontiguousarray(part, dtype=np.int64))
        count += len(part)
        if count >= _IN_PIECE:
            whole = np.concatenate(waiting)
            full = count - count % _IN_PIECE
            for first in range(0, full, _IN_PIECE):
                yield whole[first : first + _IN_PIECE]
            waiting, count = [whole[full:].copy()], count - full
    if count:
        yield np.concatenate(waiting)
