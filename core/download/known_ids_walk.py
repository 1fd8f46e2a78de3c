"""The walk through known object ids: all pages independent, so in parallel and immune to edits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..rest.arrays import Ints
from ..rest.feature_batch import FeatureBatch
from ..rest.query import id_list
from .course import MOST_EMPTY, Course, Page, WalkFailed

_MOST_LISTED_IDS = 500  # one server was seen failing above a few thousand; more gains nothing
_MOST_SPANS = 4  # gaps worth a range each; more are asked for by list


class KnownIdsWalk:
    """Walks known ids, as ranges or as lists.

    Args:
        ids: to ask for, sorted.
        among: all ids there are; no range holds one of them that is not asked for.
    """

    overlaps = False
    knows_its_end = True

    def __init__(
        self,
        course: Course,
        ids: Ints,
        by_list: bool = False,
        first_slot: int = 0,
        among: Ints | None = None,
    ) -> None:
        self.name = "lists of object ids" if by_list else "ranges of object ids"
        self._course, self._size = course, course.size
        self._ids, self._by_list = ids, by_list
        self._position, self.next_slot = 0, first_slot
        self._run_ends = np.array([len(ids)])
        if among is not None and len(ids):
            steps = np.diff(np.searchsorted(among, ids))
            self._run_ends = np.append(np.flatnonzero(steps > 1) + 1, len(ids))

    def next_page(self) -> Page | None:
        """Cut the next page with the size that works now."""
        if self._position >= len(self._ids):
            return None
        rows = min(self._size.rows, _MOST_LISTED_IDS) if self._by_list else self._size.rows
        run_end = self._run_ends[np.searchsorted(self._run_ends, self._position, side="right")]
        piece = self._ids[self._position : min(self._position + rows, int(run_end))]
        self._position += len(piece)
        self.next_slot += 1
        return self._page(self.next_slot - 1, piece, self._by_list)

    def received(self, page: Page, batch: FeatureBatch) -> Sequence[Page]:
        """Compare with the expected ids; ask again for what did not come."""
        assert page.expected is not None  # noqa: S101  by construction
        if batch.object_ids is None:
            raise WalkFailed("the answers hold no object ids")
        got = np.unique(np.asarray(batch.object_ids, dtype=np.int64))
        self._check_inside(page, got)
        missing = page.expected[~np.isin(page.expected, got, assume_unique=True)]
        if not len(missing):
            self._size.answered(batch.row_count)
            return []
        if len(missing) == len(page.expected):
            return [replace(page, attempt=page.attempt + 1)] if page.attempt < MOST_EMPTY else []
        if batch.exceeded_transfer_limit or batch.row_count < len(page.expected):
            self._size.cut_short(batch.row_count)
        return self._pages_for(page, missing)

    def split(self, page: Page) -> Sequence[Page]:
        """Halve."""
        assert page.expected is not None  # noqa: S101  by construction
        if len(page.expected) < 2:
            return []
        self._size.failed(len(page.expected))
        middle = len(page.expected) // 2
        return [
            self._page(page.slot, half, page.by_list)
            for half in (page.expected[:middle], page.expected[middle:])
        ]

    def _check_inside(self, page: Page, got: Ints) -> None:
        """Rows that were not asked for mean that the server ignores the condition."""
        assert page.expected is not None  # noqa: S101  by construction
        if page.by_list:
            strange = not np.isin(got, page.expected).all()
        else:
            strange = bool(len(got)) and (got[0] < page.expected[0] or got[-1] > page.expected[-1])
        if strange:
            if page.by_list:
                raise WalkFailed("the server ignores lists of object ids")
            raise WalkFailed("the server ignores conditions on the object id")

    def _pages_for(self, page: Page, missing: Ints) -> list[Page]:
        """Ask for missing ids: as ranges while they are few runs, else by list."""
        assert page.expected is not None  # noqa: S101  by construction
        places = np.searchsorted(page.expected, missing)
        runs = np.split(missing, np.flatnonzero(np.diff(places) > 1) + 1)
        by_list = page.by_list or len(runs) > _MOST_SPANS
        pieces = [missing] if by_list else runs
        rows = min(self._size.rows, _MOST_LISTED_IDS) if by_list else self._size.rows
        return [
            self._page(page.slot, piece[start : start + rows], by_list)
            for piece in pieces
            for start in range(0, len(piece), rows)
        ]

    def _page(self, slot: int, ids: Ints, by_list: bool) -> Page:
        if by_list:
            parameters = {"objectIds": id_list(ids.tolist())}
        else:
            parameters = self._course.ordered_span(int(ids[0]), int(ids[-1]), len(ids))
        return Page(slot, parameters, len(ids), ids, by_list)
