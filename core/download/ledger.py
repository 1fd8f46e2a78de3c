"""Which rows came: each object id once, and which of the announced ones are still missing."""

from __future__ import annotations

from array import array

import numpy as np

from ..rest.arrays import Bools, Ints
from ..rest.feature_batch import FeatureBatch
from .id_set import GrowingIds, are_among
from .row_marks import marks_of


class Ledger:
    """Books rows by object id.

    Memory: 9 bytes per announced id, 8 per other id or row that no id identifies, whatever the
    columns.

    Args:
        ids: the announced ids, sorted and distinct; None when none were announced.
        ids_identify: False when the same id stands for several rows; then all are kept.

    Attributes:
        duplicates: rows that came again, and were dropped.
        anonymous: rows that no id identifies.
        clashing: an id that stood for different rows in one page; None = none did.
    """

    def __init__(self, ids: Ints | None, ids_identify: bool = True) -> None:
        self._ids_identify = ids_identify
        self._ids = np.empty(0, dtype=np.int64) if ids is None else ids
        self._came = np.zeros(len(self._ids), dtype=bool)
        self._others = GrowingIds()
        self.duplicates = 0
        self.clashing: int | None = None
        self.anonymous = 0
        self._marks = array("Q")  # of anonymous rows, page by page, each once

    @property
    def repeated(self) -> int:
        """Rows without an identity that came in several pages with the same values.

        Either the server has such rows, or its pages overlap: then others are missing.
        """
        return len(self._marks) - len(np.unique(np.asarray(self._marks)))

    @property
    def received(self) -> int:
        """Distinct rows that came."""
        return int(self._came.sum()) + len(self._others) + self.anonymous

    @property
    def unannounced(self) -> Ints:
        """Ids that came without having been announced, sorted."""
        return self._others.ids

    def missing(self) -> Ints:
        """Announced ids that did not come, sorted; not to be changed."""
        return self._ids[~self._came] if self._came.any() else self._ids

    def expects(self, numbers: Ints) -> Bools:
        """Which of these ids were announced."""
        return are_among(numbers, self._ids)

    def knows(self, numbers: Ints) -> Bools:
        """Which of these ids were announced, or came all the same."""
        return self.expects(numbers) | are_among(numbers, self._others.ids)

    def all_received(self) -> Ints:
        """Ids that came, sorted."""
        return np.sort(np.concatenate([self._ids[self._came], self._others.ids]))

    def book(self, batch: FeatureBatch, count_duplicates: bool = True) -> FeatureBatch:
        """Return the rows of `batch` that had not come before, and remember them.

        Rows without an id are all kept: nothing could tell them apart.
        """
        if batch.object_ids is None or not self._ids_identify:
            self.anonymous += batch.row_count
            if not batch.is_curved:
                self._marks.frombytes(np.unique(marks_of(batch)).tobytes())
            return batch
        ids = np.asarray(batch.object_ids, dtype=np.int64)
        are_new = self._book(ids)
        if not are_new.all():
            self._compare_twins(batch, ids)
        fresh = np.flatnonzero(are_new).tolist()
        if count_duplicates:
            self.duplicates += batch.row_count - len(fresh)
        return batch if len(fresh) == batch.row_count else batch.pick(fresh)

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
        were_announced = self.expects(ids)
        announced, others = are_new & were_announced, are_new & ~were_announced
        places = np.searchsorted(self._ids, ids[announced])
        are_new[announced] = ~self._came[places]
        self._came[places] = True
        are_new[others] = self._others.add(ids[others])
        return are_new
