"""Sets of object ids."""

from __future__ import annotations

import numpy as np

from ..rest.arrays import Bools, Ints
from ..rest.sorted_ids import SortedIds

_MOST_LATEST = 50_000  # before they are sorted in


def are_among(ids: Ints, known: Ints) -> Bools:
    """Which of the ids are among the known ones, which are sorted and distinct."""
    if not len(known):
        return np.zeros(len(ids), dtype=np.bool_)
    places = np.minimum(np.searchsorted(known, ids), len(known) - 1)
    found: Bools = known[places] == ids
    return found


class GrowingIds:
    """Ids that come page by page, each once."""

    def __init__(self) -> None:
        self._sorted = SortedIds()
        self._latest: set[int] = set()

    def __len__(self) -> int:
        return len(self._sorted) + len(self._latest)

    def add(self, ids: Ints) -> Bools:
        """Take distinct ids; which of them are new."""
        latest, are_new = self._latest, ~self._sorted.has(ids)
        are_new &= np.fromiter((n not in latest for n in ids.tolist()), np.bool_, len(ids))
        latest.update(ids[are_new].tolist())
        if len(latest) >= _MOST_LATEST:
            self._sort_in()
        return are_new

    @property
    def ids(self) -> SortedIds:
        """All of them."""
        self._sort_in()
        return self._sorted

    def _sort_in(self) -> None:
        if self._latest:
            latest = np.fromiter(self._latest, dtype=np.int64, count=len(self._latest))
            self._sorted = self._sorted.with_more(np.sort(latest))
            self._latest.clear()
