"""Which rows came: each object id once, and which of the announced ones are still missing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..rest.arrays import Ints, Unsigned
from ..rest.feature_batch import FeatureBatch
from .row_marks import marks_of


class Ledger:
    """Books rows by object id.

    Memory: 9 bytes per announced id, or 8 per row that no id identifies, whatever the columns.

    Args:
        ids: the announced ids, sorted and distinct; None when none were announced.
        ids_identify: False when the same id stands for several rows; then all are kept.
    """

    def __init__(self, ids: Ints | None, ids_identify: bool = True) -> None:
        self._ids_identify = ids_identify
        self._ids = np.empty(0, dtype=np.int64) if ids is None else ids
        self._came = np.zeros(len(self._ids), dtype=bool)
        self._others: set[int] = set()
        self.duplicates = 0
        self.anonymous = 0
        self._marks: list[Unsigned] = []  # of anonymous rows, page by page, each once

    @property
    def repeated(self) -> int:
        """Rows without an identity that came in several pages with the same values.

        Either the server has such rows, or its pages overlap: then others are missing.
        """
        marks = np.concatenate([np.empty(0, dtype=np.uint64), *self._marks])
        return len(marks) - len(np.unique(marks))

    @property
    def received(self) -> int:
        """Distinct rows that came."""
        return int(self._came.sum()) + len(self._others) + self.anonymous

    @property
    def unannounced(self) -> frozenset[int]:
        """Ids that came without having been announced."""
        return frozenset(self._others)

    def missing(self) -> Ints:
        """Announced ids that did not come, sorted."""
        return self._ids[~self._came]

    def expects(self, numbers: Ints) -> npt.NDArray[np.bool_]:
        """Which of these ids were announced."""
        if not len(self._ids):
            return np.zeros(len(numbers), dtype=bool)
        places = np.minimum(np.searchsorted(self._ids, numbers), len(self._ids) - 1)
        return np.equal(self._ids[places], numbers)

    def all_received(self) -> Ints:
        """Ids that came, sorted."""
        others = np.fromiter(self._others, dtype=np.int64, count=len(self._others))
        return np.sort(np.concatenate([self._ids[self._came], others]))

    def book(self, batch: FeatureBatch, count_duplicates: bool = True) -> FeatureBatch:
        """Return the rows of `batch` that had not come before, and remember them.

        Rows without an id are all kept: nothing could tell them apart.
        """
        if batch.object_ids is None or not self._ids_identify:
            self.anonymous += batch.row_count
            if not batch.is_curved:
                self._marks.append(np.unique(marks_of(batch)))
            return batch
        if self._books_all(batch.object_ids):
            return batch
        fresh = [row for row, number in enumerate(batch.object_ids) if self._is_new(number)]
        if count_duplicates:
            self.duplicates += batch.row_count - len(fresh)
        return batch if len(fresh) == batch.row_count else batch.pick(fresh)

    def _books_all(self, numbers: Sequence[int]) -> bool:
        """Book a batch at once when all of it is announced and new, which is the rule."""
        ids = np.asarray(numbers, dtype=np.int64)
        if not len(ids) or len(np.unique(ids)) != len(ids):
            return False
        places = np.searchsorted(self._ids, ids)
        if places.max() >= len(self._ids) or (self._ids[places] != ids).any():
            return False
        if self._came[places].any():
            return False
        self._came[places] = True
        return True

    def _is_new(self, number: int) -> bool:
        place = int(np.searchsorted(self._ids, number))
        if place < len(self._ids) and self._ids[place] == number:
            is_new = not self._came[place]
            self._came[place] = True
            return bool(is_new)
        if number in self._others:
            return False
        self._others.add(number)
        return True
