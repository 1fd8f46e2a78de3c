"""Which rows came: each object id once, and which of the announced ones are still missing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import numpy as np

from ..rest.arrays import Bools, Ints
from ..rest.bit_set import BitSet
from ..rest.feature_batch import FeatureBatch
from ..rest.sorted_ids import SortedIds
from ..rest.sorted_runs import SortedRuns
from .id_set import GrowingIds, are_among
from .row_hashes import hash_of_columns
from .row_marks import marks_of


class Ledger:
    """Books rows by object id.

    Memory: that of `SortedIds` and a bit per announced id; what is known of rows that no id
    identifies waits on the disk.

    Args:
        ids: the announced ids; None when none were announced.
        ids_identify: False when the same id stands for several rows; then all are kept, and ids
            only tell which of the announced ones came.

    Attributes:
        duplicates: rows that came again, and were dropped.
        anonymous: rows that no id identifies.
        clashing: an id that stood for different rows in one page; None = none did.
    """

    def __init__(self, ids: SortedIds | None, ids_identify: bool = True) -> None:
        self._ids_identify = ids_identify
        self._ids = SortedIds() if ids is None else ids
        self._came, self._came_count = BitSet(len(self._ids)), 0
        self._others = GrowingIds()
        self.duplicates = 0
        self.clashing: int | None = None
        self.anonymous = 0
        self._marks = SortedRuns(1)  # of anonymous rows, page by page, each once
        self._sum: int | None = 0  # of all of them; None where rows have none

    @property
    def repeated(self) -> int:
        """Rows without an identity that came in several pages with the same values.

        Either the server has such rows, or its pages overlap: then others are missing.
        """
        return len(self._marks) - sum(len(np.unique(some)) for some in self._marks.parts())

    @property
    def received(self) -> int:
        """Distinct rows that came."""
        identified = self._came_count + len(self._others) if self._ids_identify else 0
        return identified + self.anonymous

    @property
    def unannounced(self) -> SortedIds:
        """Ids that came without having been announced."""
        return self._others.ids

    def missing(self) -> SortedIds:
        """Announced ids that did not come."""
        if not self._came_count:
            return self._ids
        return SortedIds.joined(ids[~came] for ids, came in self._announced())

    def expects(self, numbers: Ints) -> Bools:
        """Which of these ids were announced."""
        return self._ids.has(numbers)

    def knows(self, numbers: Ints) -> Bools:
        """Which of these ids were announced, or came all the same."""
        return self.expects(numbers) | self._others.ids.has(numbers)

    def all_received(self) -> Iterator[Ints]:
        """Ids that came, each once, some thousands at a time: first those that were announced."""
        for ids, came in self._announced():
            yield ids[came]
        yield from self._others.ids.parts()

    def book(self, batch: FeatureBatch, count_duplicates: bool = True) -> FeatureBatch:
        """Return the rows of `batch` that had not come before, and remember them.

        Rows without an id are all kept: nothing could tell them apart.
        """
        if batch.object_ids is None or not self._ids_identify:
            self.anonymous += batch.row_count
            self._mark(batch)
            if batch.object_ids is not None:
                self._book(np.asarray(batch.object_ids, dtype=np.int64))
            return batch
        ids = np.asarray(batch.object_ids, dtype=np.int64)
        are_new = self._book(ids)
        if not are_new.all():
            self._compare_twins(batch, ids)
        fresh = np.flatnonzero(are_new).tolist()
        if count_duplicates:
            self.duplicates += batch.row_count - len(fresh)
        return batch if len(fresh) == batch.row_count else batch.pick(fresh)

    def is_of_same_rows_as(self, other: Ledger) -> bool:
        """Whether the same rows without an identity came, in whichever order and pages."""
        is_known = None not in (self._sum, other._sum)
        return is_known and (self.anonymous, self._sum) == (other.anonymous, other._sum)

    def _mark(self, batch: FeatureBatch) -> None:
        if batch.is_curved or self._sum is None:
            self._sum = None
            return
        marks = marks_of(batch)
        with suppress(OSError):  # what the disk does not take waits in memory
            self._marks.add(np.unique(marks).view(np.int64)[:, None])
        self._sum = (self._sum + int(hash_of_columns([marks]).sum())) % 2**64

    def _compare_twins(self, batch: FeatureBatch, ids: Ints) -> None:
        """Rows of one page with the same id are the same row, or the id identifies none."""
        if batch.is_curved:
            return
        distinct, times = np.unique(ids, return_counts=True)
        twins = np.flatnonzero(are_among(ids, distinct[times > 1]))
        if not len(twins):
            return
        marked = np.stack([ids[twins], marks_of(batch.pick(twins.tolist())).view(np.int64)])
        numbers, kinds = np.unique(np.unique(marked, axis=1)[0], return_counts=True)
        self.clashing = next(iter(numbers[kinds > 1].tolist()), self.clashing)

    def _book(self, ids: Ints) -> Bools:
        """Remember ids; which of them had not come before."""
        are_new = np.zeros(len(ids), dtype=np.bool_)
        are_new[np.unique(ids, return_index=True)[1]] = True
        places = self._ids.places(ids)
        announced, others = are_new & (places >= 0), are_new & (places < 0)
        are_new[announced] = ~self._came.has(places[announced])
        fresh = places[announced & are_new]
        self._came.add(fresh)
        self._came_count += len(fresh)
        are_new[others] = self._others.add(ids[others])
        return are_new

    def _announced(self) -> Iterator[tuple[Ints, Bools]]:
        """The announced ids, some thousands at a time, and which of them came."""
        place = 0
        for ids in self._ids.parts():
            yield ids, self._came.has(np.arange(place, place + len(ids)))
            place += len(ids)
