"""The walk through known object ids: all pages independent, so in parallel and immune to edits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..errors import ProtocolError
from ..rest.arrays import Ints, Unsigned
from ..rest.feature_batch import FeatureBatch
from ..rest.query import id_list
from ..rest.sorted_ids import SortedIds
from .course import MOST_EMPTY, Course, Page, WalkFailed
from .row_marks import marks_of

_MOST_LISTED_IDS = 500  # one server was seen failing above a few thousand; more gains nothing
_MOST_SPANS = 4  # gaps worth a range each; more are asked for by list


class KnownIdsWalk:
    """Walks known ids, as ranges or as lists.

    A range begins right behind the id before it, the first one has no lower end: rows that the
    server does not list come with their neighbours.

    Args:
        ids: to ask for.
        among: all ids there are: asks for ranges, and no range holds one of them that is
            not asked for. None = asks for lists.
    """

    overlaps = False
    knows_its_end = True

    def __init__(
        self,
        course: Course,
        ids: SortedIds,
        first_slot: int = 0,
        among: SortedIds | None = None,
    ) -> None:
        self.name = "lists of object ids" if among is None else "ranges of object ids"
        self._course, self._size = course, course.size
        self._ids, self._among = ids, among
        self._position, self.next_slot = 0, first_slot
        self._believes_flags = True
        self._flagged: dict[tuple[object, ...], Unsigned] = {}  # marks of rows, by page
        self.repeated = 0
        self.is_out_of_step = False
        self.twin: int | None = None

    def next_page(self) -> Page | None:
        """Cut the next page with the size that works now."""
        if self._position >= len(self._ids):
            return None
        by_list = self._among is None
        rows = self._rows_of_a_page(by_list)
        piece = self._without_gap(self._ids.between(self._position, self._position + rows))
        self._position += len(piece)
        self.next_slot += 1
        return self._page(self.next_slot - 1, piece, by_list, self._behind_previous(piece))

    def received(self, page: Page, batch: FeatureBatch) -> Sequence[Page]:
        """Compare with the expected ids; ask again for what did not come."""
        assert page.expected is not None  # noqa: S101  by construction
        if 0 < batch.repairs["object_id_unreadable"] < batch.row_count:
            raise ProtocolError("Some rows of an answer came without the object ids they have.")
        if batch.object_ids is None:
            raise WalkFailed("the answers hold no object ids")
        got = np.unique(np.asarray(batch.object_ids, dtype=np.int64))
        self._check_inside(page, got)
        if page.overlap:
            return self._looked_further(page, batch)
        missing = page.expected[~np.isin(page.expected, got, assume_unique=True)]
        if not len(missing):
            self._size.answered(batch.row_count)
            return self._look_further(page, batch, len(got))
        if len(missing) == len(page.expected):
            if page.attempt >= MOST_EMPTY:
                return []
            return [replace(page.again(), attempt=page.attempt + 1)]
        if batch.exceeded_transfer_limit or batch.row_count < len(page.expected):
            self._size.cut_short(batch.row_count)
        return self._pages_for(page, missing)

    def _look_further(self, page: Page, batch: FeatureBatch, distinct: int) -> list[Page]:
        """All ids came: may there be other rows with the same ids all the same?"""
        pages: list[Page] = []
        if distinct < batch.row_count:  # rows that are alike may stand in the place of others
            pages.append(replace(page.again(), overlap=1))
        if self._believes_flags and batch.exceeded_transfer_limit:  # there is more, it says
            if self._course.layer.supports_pagination:
                self._flagged[page.key] = marks_of(batch)
                further = {**page.parameters, "resultOffset": str(batch.row_count)}
                pages.append(replace(page, parameters=further, overlap=1))
            else:
                pages += self._halves(page, overlap=1)
        return pages

    def _looked_further(self, page: Page, batch: FeatureBatch) -> list[Page]:
        """Rows came, or should have come, in addition to a page that was whole."""
        assert page.expected is not None  # noqa: S101  checked by the caller
        if "resultOffset" not in page.parameters:
            if batch.exceeded_transfer_limit:
                self._believes_flags = batch.row_count > len(page.expected)
            return []
        had = self._flagged.pop(page.key, None)
        self._believes_flags = batch.row_count > 0
        if had is None or not batch.row_count:
            return []
        others = np.asarray(batch.object_ids, dtype=np.int64)[~np.isin(marks_of(batch), had)]
        if not len(others):
            return self._halves(page, overlap=1)  # it ignores offsets
        twins = others[np.isin(others, page.expected)]
        self.twin = int(twins[0]) if len(twins) else self.twin
        return []

    def split(self, page: Page) -> Sequence[Page]:
        """Halve."""
        assert page.expected is not None  # noqa: S101  by construction
        if len(page.expected) < 2:
            return []
        self._size.failed(len(page.expected))
        return self._halves(page)

    def _halves(self, page: Page, overlap: int = 0) -> list[Page]:
        assert page.expected is not None  # noqa: S101  checked by the caller
        first = None if page.span is None else page.span[0]
        middle = len(page.expected) // 2
        lower, upper = page.expected[:middle], page.expected[middle:]
        halves = [self._page(page.slot, upper, page.by_list, first)]
        if len(lower):
            halves = [
                self._page(page.slot, lower, page.by_list, first),
                self._page(page.slot, upper, page.by_list, int(lower[-1]) + 1),
            ]
        return [replace(half, overlap=overlap) for half in halves]

    def _without_gap(self, ids: Ints) -> Ints:
        """As many of these as a range holds without an id that is not asked for."""
        if self._among is None:
            return ids
        gaps = np.flatnonzero(np.diff(self._among.places(ids)) > 1)
        return ids[: gaps[0] + 1] if len(gaps) else ids

    def _rows_of_a_page(self, by_list: bool) -> int:
        return min(self._size.rows, _MOST_LISTED_IDS) if by_list else self._size.rows

    def _behind_previous(self, ids: Ints) -> int | None:
        """Where a range begins that leaves no gap behind the id before these."""
        if self._among is None:
            return None
        place = int(self._among.places(ids[:1])[0])
        return int(self._among.between(place - 1, place)[0]) + 1 if place else None

    def _check_inside(self, page: Page, got: Ints) -> None:
        """Rows that were not asked for mean that the server ignores the condition."""
        assert page.expected is not None  # noqa: S101  by construction
        if page.span is None:
            strange = not np.isin(got, page.expected).all()
        else:
            first, last = page.span
            strange = bool(len(got)) and bool(
                (first is not None and got[0] < first) or (last is not None and got[-1] > last)
            )
        if strange:
            if page.by_list:
                raise WalkFailed("the server ignores lists of object ids")
            raise WalkFailed("the server ignores conditions on the object id")

    def _pages_for(self, page: Page, missing: Ints) -> list[Page]:
        """Ask for missing ids: as ranges while they are few runs, else by list."""
        assert page.expected is not None  # noqa: S101  by construction
        expected, begin = page.expected, None if page.span is None else page.span[0]
        places = np.searchsorted(expected, missing)
        runs = np.split(missing, np.flatnonzero(np.diff(places) > 1) + 1)
        by_list = page.by_list or len(runs) > _MOST_SPANS
        pieces = [missing] if by_list else runs
        rows = self._rows_of_a_page(by_list)

        def behind_previous(number: int) -> int | None:
            place = int(np.searchsorted(expected, number))
            return int(expected[place - 1]) + 1 if place else begin

        return [
            self._page(
                page.slot, piece[start : start + rows], by_list, behind_previous(piece[start])
            )
            for piece in pieces
            for start in range(0, len(piece), rows)
        ]

    def _page(self, slot: int, ids: Ints, by_list: bool, first: int | None) -> Page:
        """Ask for these ids: by list, or as the range from `first` (None = no lower end)."""
        if by_list:
            listed = {"objectIds": id_list(ids.tolist())}
            return Page(slot, listed, len(ids), ids, by_list)
        span = (first, int(ids[-1]))
        # one more than should come, so that a further row of the last id shows
        rows = min(len(ids) + 1, self._size.most)
        return Page(slot, self._course.ordered_span(*span, rows), len(ids), ids, span=span)
