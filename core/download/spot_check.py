"""A look at some rows of some pages: what the first page was, later ones need not be."""

from __future__ import annotations

import random
from collections.abc import Callable

from ..rest.feature_batch import FeatureBatch
from .together import Later

_ROWS = 5  # of a page: neighbours, so that one small range holds them
_MOST_LAYOUTS = 20  # then pages of this server just differ


class SpotCheck:
    """Compares rows of some pages while others are on their way; one question at a time.

    Pages are looked at by chance, half as often each time their number has doubled: ten of a
    thousand. Those whose layout is new are looked at in any case, and so is the last one.

    Args:
        why_not: says what is wrong with rows, "" = nothing; called in a thread of its own.
        at_once: it may be called while pages are fetched.
        first: the number, from 1, of the first page to look at.

    Attributes:
        rows: that were compared, or are being so.
    """

    def __init__(
        self, why_not: Callable[[FeatureBatch], str], at_once: bool, first: int = 2
    ) -> None:
        self._why_not, self._at_once = why_not, at_once
        self._first = self._due = first
        self._random = random.Random(first)  # noqa: S311  no secret: the same pages each time
        self._layouts: set[tuple[object, ...]] = set()
        self._pages = self.rows = 0
        self._last: FeatureBatch | None = None
        self._under_way: Later[str] | None = None
        self._found = ""

    def trust(self, batch: FeatureBatch) -> None:
        """A page like this was compared already."""
        self._layouts.add(batch.layout)

    def came(self, batch: FeatureBatch) -> str:
        """Take note of a page; return what is wrong with this or an earlier one, "" = nothing yet.

        Raises:
            Cancelled: asked to stop.
        """
        if batch.object_ids:
            self._pages += 1
            self._last = self._sample(batch)
            is_new = batch.layout not in self._layouts and 0 < len(self._layouts) < _MOST_LAYOUTS
            self._layouts.add(batch.layout)
            if is_new or (self._pages >= self._due and self._is_free):
                self._due = self._pages + 1 + self._random.randrange(2 * self._pages)
                self._begin()
        if self._is_free:
            self.finish()
        return self._found

    @property
    def _is_free(self) -> bool:
        """Whether the next question can go out without a wait."""
        return self._under_way is None or self._under_way.is_over

    def look_at_last(self) -> None:
        """All pages are here: begin with the last one, if there were some."""
        if self._pages > self._first:
            self._begin()

    def finish(self) -> str:
        """Wait for what is under way; return what is wrong, "" = nothing.

        Raises:
            Cancelled: asked to stop.
        """
        under_way, self._under_way = self._under_way, None
        if under_way is not None:
            self._found = under_way.result() or self._found
        return self._found

    def _begin(self) -> None:
        sample, self._last = self._last, None
        if sample is None or self.finish():
            return
        self.rows += sample.row_count
        self._under_way = Later(lambda: self._why_not(sample))
        if not self._at_once:
            self._under_way.join()

    def _sample(self, batch: FeatureBatch) -> FeatureBatch:
        first = self._random.randrange(max(1, batch.row_count - _ROWS + 1))
        return batch.pick(range(first, min(batch.row_count, first + _ROWS)))
