"""The object ids of a whole layer, in hardly any memory however many there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import chain
from typing import NamedTuple

import numpy as np

from .arrays import Bools, Ints
from .nameless_file import NamelessFile
from .sorted_runs import SortedRuns

_IN_PIECE = 4096
_IN_MEMORY = 1 << 20  # bytes; what takes more waits on the disk
_BITS = 0  # instead of the size of a step


class SortedIds:
    """Distinct object ids in their order; not to be changed.

    Each takes nothing where they follow each other, else a bit for each number that an id could
    be or, where they lie far apart, some bytes for the step from the one before.

    Memory: a megabyte, and some bytes for thousands of ids; the rest is in a `NamelessFile`.

    Args:
        parts: distinct ids that are in order from the first to the last, `_IN_PIECE` in each
            part but the last.
    """

    def __init__(self, parts: Iterable[Ints] = ()) -> None:
        self._file = NamelessFile(in_memory=_IN_MEMORY)
        self._pieces = [self._packed(ids) for ids in parts]
        self._firsts = np.array([piece.first for piece in self._pieces], dtype=np.int64)
        # how many come before each piece, and all in the end
        self._before = np.cumsum([0, *(piece.ids for piece in self._pieces)])

    @classmethod
    def of(cls, ids: Ints) -> SortedIds:
        """Take distinct ids that are in order."""
        return cls.joined([ids])

    @classmethod
    def joined(cls, parts: Iterable[Ints]) -> SortedIds:
        """Take distinct ids, part by part, that are in order from the first to the last."""
        return cls(_of_equal_size(parts))

    @classmethod
    def gathered(cls, parts: Iterable[Ints]) -> tuple[SortedIds, bool]:
        """Take ids in any order, part by part; also tell whether each of them came once.

        Memory: some megabytes; what is out of order is put in order on the disk.
        """
        rest = iter(_of_equal_size(parts))
        out_of_order: list[Ints] = []

        def in_order() -> Iterator[Ints]:
            last = None
            for ids in rest:
                if not (ids[1:] > ids[:-1]).all() or (last is not None and ids[0] <= last):
                    out_of_order.append(ids)
                    return
                yield ids
                last = ids[-1]

        begun = cls(in_order())
        if not out_of_order:
            return begun, True
        runs = SortedRuns(1)
        for some in chain(begun.parts(), out_of_order, rest):
            with suppress(OSError):  # what the disk does not take waits in memory
                runs.add(some[:, None])
        found = cls.joined(np.unique(some) for some in runs.parts())
        return found, len(found) == len(runs)

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
            yield self._ids_of(piece)

    def whole(self) -> Ints:
        """All of them at once; for those that know that there are few."""
        return self.between(0, len(self))

    def between(self, first: int, end: int) -> Ints:
        """Those from one place to before another one."""
        first, end = max(first, 0), min(end, len(self))
        if first >= end:
            return np.empty(0, dtype=np.int64)
        begin, last = np.searchsorted(self._before, (first, end - 1), side="right") - 1
        found = [self._ids_of(piece) for piece in self._pieces[begin : last + 1]]
        before = int(self._before[begin])
        return np.concatenate(found)[first - before : end - before]

    def places(self, ids: Ints) -> Ints:
        """Where each of some ids is; -1 for those that are not among these."""
        found = np.full(len(ids), -1, dtype=np.int64)
        pieces = np.searchsorted(self._firsts, ids, side="right") - 1
        for number in np.unique(pieces[pieces >= 0]).tolist():
            asked = np.flatnonzero(pieces == number)
            own, wanted = self._ids_of(self._pieces[number]), ids[asked]
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

    def _packed(self, ids: Ints) -> _Piece:
        first, count = int(ids[0]), len(ids)
        span = int(ids[-1]) - first + 1
        if span == count:
            return _Piece(first, count, _BITS, 0, b"")
        steps = np.diff(ids.view(np.uint64))
        steps = steps.astype(np.min_scalar_type(steps.max()))
        if span > 8 * steps.nbytes:
            return self._stored(first, count, steps.itemsize, steps.tobytes())
        is_there = np.zeros(span, dtype=np.bool_)
        is_there[ids - first] = True
        return self._stored(first, count, _BITS, np.packbits(is_there).tobytes())

    def _stored(self, first: int, count: int, step_size: int, data: bytes) -> _Piece:
        try:
            return _Piece(first, count, step_size, len(data), self._file.add(data))
        except OSError:  # what the disk does not take stays in memory
            return _Piece(first, count, step_size, len(data), data)

    def _ids_of(self, piece: _Piece) -> Ints:
        if not piece.size:
            return piece.first + np.arange(piece.ids, dtype=np.int64)
        data = piece.data
        if not isinstance(data, bytes):
            data = self._file.read(data, piece.size)
        if piece.step_size == _BITS:
            bits = np.unpackbits(np.frombuffer(data, dtype=np.uint8))
            return piece.first + np.flatnonzero(bits).astype(np.int64)
        ids = np.zeros(piece.ids, dtype=np.uint64)
        np.cumsum(np.frombuffer(data, f"u{piece.step_size}"), out=ids[1:])
        return piece.first + ids.view(np.int64)


class _Piece(NamedTuple):
    """Some ids in their order.

    Attributes:
        ids: how many.
        step_size: bytes of a step, or `_BITS`.
        size: bytes of the data: a bit for each number from the first id to the last, or the steps
            from one to the next; 0 where they follow each other.
        data: itself, or its place in the file.
    """

    first: int
    ids: int
    step_size: int
    size: int
    data: bytes | int


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
