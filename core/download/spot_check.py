"""A look at some rows of some pages: what the first page was, later ones need not be."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..rest.arrays import Ints
from ..rest.feature_batch import FeatureBatch
from .together import Later

_ROWS = 5  # of a page: neighbours, so that one small range holds them
_MOST_LAYOUTS = 20  # then pages of this server just differ
_PAGES_APART = 32  # of two questions; a question between takes the place of a page

Ids = Sequence[int]
Twins = Sequence["FeatureBatch | None"]


@dataclass(eq=False)
class _Look:
    """Some rows of a page.

    Attributes:
        ids: theirs.
        sample: the rows as they came; None while the page is on its way.
    """

    ids: Ids
    sample: FeatureBatch | None = None


class SpotCheck:
    """Compares rows of some pages while others are on their way.

    Pages are looked at by chance, half as often each time their number has doubled: ten of a
    thousand. Those whose layout is new are looked at in any case, and so is the last one. Where it
    is known which rows a page will bring, the server is asked about them while it is on its way;
    one question is about several pages.

    Args:
        twins: asks the server for groups of rows by their ids, None for those that it does not
            deliver; called in a thread of its own.
        difference: says what is wrong with rows, given their twins, "" = nothing.
        first: the number, from 1, of the first page to look at.

    Attributes:
        rows: that were compared.
    """

    def __init__(
        self,
        twins: Callable[[Sequence[Ids]], Twins],
        difference: Callable[[FeatureBatch, FeatureBatch | None], str],
        first: int = 2,
    ) -> None:
        self._twins, self._difference = twins, difference
        self._first = self._due = first
        self._random = random.Random(first)  # noqa: S311  no secret: the same pages each time
        self._layouts: set[tuple[object, ...]] = set()
        self._pages = self._announced = self._pages_then = self.rows = 0
        self._newest: Ids = ()
        self._waiting: list[_Look] = []
        self._under_way: list[tuple[list[_Look], Later[Twins]]] = []
        self._last_look: _Look | None = None
        self._last: FeatureBatch | None = None
        self._found = ""

    def trust(self, batch: FeatureBatch) -> None:
        """A page was compared already, and others like it need not be."""
        self._layouts.add(batch.layout)
        self._meet(batch)

    def will_come(self, ids: Ints) -> None:
        """A page is asked for that is to bring these rows."""
        self._announced += 1
        first = self._random.randrange(max(1, len(ids) - _ROWS + 1))
        self._newest = ids[first : first + _ROWS].tolist()
        if self._is_chosen(self._announced):
            self._waiting.append(_Look(self._newest))

    def all_asked(self) -> None:
        """All pages are on their way: ask about those that were chosen, and the last one."""
        if self._last_look is None and self._announced > self._first:
            newest = self._waiting[-1:]
            if not newest or newest[0].ids is not self._newest:
                newest = [_Look(self._newest)]
                self._waiting += newest
            self._last_look = newest[0]
        self._ask()

    def came(self, batch: FeatureBatch) -> str:
        """Take note of a page; return what is wrong with this or an earlier one, "" = nothing yet.

        Raises:
            Cancelled: asked to stop.
        """
        if batch.object_ids:
            self._pages += 1
            self._meet(batch)
            self._last = self._sample(batch)
            is_new = batch.layout not in self._layouts and 0 < len(self._layouts) < _MOST_LAYOUTS
            self._layouts.add(batch.layout)
            if is_new or (not self._announced and self._is_chosen(self._pages)):
                self._waiting.append(_look_at(self._last))
            if is_new or self._pages >= self._pages_then + _PAGES_APART:
                self._ask()
        self._compare(is_last=False)
        return self._found

    def look_at_last(self) -> None:
        """All pages are here: ask about what was not asked about yet."""
        has_seen_last = self._last_look is not None and self._last_look.sample is not None
        if self._last is not None and self._pages > self._first and not has_seen_last:
            self._waiting.append(_look_at(self._last))
        self._ask()

    def finish(self) -> str:
        """Wait for what is under way; return what is wrong, "" = nothing.

        Raises:
            Cancelled: asked to stop.
        """
        self._compare(is_last=True)
        return self._found

    def _is_chosen(self, number: int) -> bool:
        """Whether chance has chosen the page of this number, from 1."""
        if number < self._due:
            return False
        self._due = number + 1 + self._random.randrange(2 * number)
        return True

    def _sample(self, batch: FeatureBatch) -> FeatureBatch:
        first = self._random.randrange(max(1, batch.row_count - _ROWS + 1))
        return batch.pick(range(first, min(batch.row_count, first + _ROWS)))

    def _meet(self, batch: FeatureBatch) -> None:
        """Take the rows of this page that are looked at, whether asked about already or not."""
        looks = [*self._waiting, *(look for looks, _later in self._under_way for look in looks)]
        open_looks = [look for look in looks if look.sample is None]
        if open_looks:
            numbers = np.asarray(batch.object_ids, dtype=np.int64)
            for look in open_looks:
                rows = np.flatnonzero(np.isin(numbers, look.ids))
                if len(rows) >= len(look.ids):
                    look.sample = batch.pick(rows.tolist())

    def _ask(self) -> None:
        """Ask about all that wait, in one question."""
        looks, self._waiting = self._waiting, []
        self._pages_then = self._pages
        if not looks:
            return
        later = Later(lambda: self._twins([look.ids for look in looks]))
        self._under_way.append((looks, later))

    def _compare(self, is_last: bool) -> None:
        """Compare what can be without a wait, or all in the end."""
        left = []
        for looks, later in self._under_way:
            has_all = later.is_over and all(look.sample is not None for look in looks)
            if not has_all and not is_last:
                left.append((looks, later))
                continue
            for look, twin in zip(looks, later.result()):
                if look.sample is not None:
                    self.rows += look.sample.row_count
                    self._found = self._found or self._difference(look.sample, twin)
        self._under_way = left


def _look_at(sample: FeatureBatch) -> _Look:
    return _Look(sample.object_ids or (), sample)
