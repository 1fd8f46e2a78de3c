"""Ways through a layer, best first; each turns answers into the next questions.

====================  =========================================================================
`KnownIdsWalk`        ids are known: ranges of ids (or, where conditions are refused, lists of
                      ids), all pages independent, so in parallel and immune to edits
`KeysetWalk`          ids are not told, but rows can be ordered by id: always "beyond the last"
`HalvingWalk`         neither: ranges of ids, divided where the answer is full
`OffsetWalk`          no usable id: offset pages in a fixed order; one after the other, because
                      only what came says where the next one starts
====================  =========================================================================
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from ..rest.arrays import Ints
from ..rest.feature_batch import FeatureBatch
from ..rest.layer import LayerDescription
from ..rest.query import Filter, id_list, span_condition
from .manner import Manner
from .page_size import PageSize

_MOST_EMPTY = 2  # answers without anything new that we accept for one page
_MOST_LISTED_IDS = 500  # one server was seen failing above a few thousand; more gains nothing
_MOST_SPANS = 4  # gaps worth a range each; more are asked for by list


class WalkFailed(Exception):  # not an error for people: the next walk takes over
    """The server does not play along with this way of asking."""


@dataclass(frozen=True, eq=False)
class Page:
    """One question for rows.

    Attributes:
        slot: place in the output's order; pages that replace this one share it.
        parameters: what chooses the rows; columns and format come on top.
        expected: ids that should come, sorted; None when unknown.
        size: rows asked for at most.
        by_list: ids asked for one by one rather than as a range.
        attempt: answers so far that brought nothing.
        manner: how columns and format are asked for.
        span: range of ids that this is about, when its ids are not known; None = open end.
    """

    slot: int
    parameters: dict[str, str]
    size: int
    expected: Ints | None = None
    by_list: bool = False
    attempt: int = 0
    manner: Manner = Manner.USUAL
    span: tuple[int | None, int | None] | None = None

    @property
    def label(self) -> str:
        """Which rows this is about, for receipts and the log."""
        if self.expected is not None and len(self.expected):
            if len(self.expected) == 1:
                return f"id {self.expected[0]}"
            return f"ids {self.expected[0]} to {self.expected[-1]}"
        return f"offset {self.parameters.get('resultOffset', '0')}"


@dataclass(frozen=True)
class Course:
    """What every walk through a layer needs to know.

    Attributes:
        layer: description.
        filter: which rows are wanted.
        object_id_field: "" when there is none.
        count: rows by the server's count, None when it does not say.
        size: learns as pages come; shared by the walks.
    """

    layer: LayerDescription
    filter: Filter
    object_id_field: str
    count: int | None
    size: PageSize

    def ordered_span(self, first: int | None, last: int | None, rows: int) -> dict[str, str]:
        """Parameters for a range of ids, ordered and limited as far as the server can."""
        field = self.object_id_field
        parameters = self.filter.row_parameters(span_condition(field, first, last))
        if self.layer.supports_order_by or self.layer.supports_pagination:
            parameters["orderByFields"] = f"{field} ASC"
        if self.layer.supports_pagination:
            parameters["resultRecordCount"] = str(rows)
        return parameters

    def may_hold_more_than(self, rows: int) -> bool:
        """Whether the count leaves room for more; without a count it always does."""
        return self.count is None or rows < self.count


class Walk(Protocol):
    """Decides what to ask next; lives in one thread."""

    name: str
    next_slot: int
    overlaps: bool  # pages share rows by design; what comes twice is not the server's fault
    knows_its_end: bool  # when `next_page` has none left, only repetitions can follow

    def next_page(self) -> Page | None:
        """Return the next page that may be asked now, None when there is none (yet)."""
        ...

    def received(self, page: Page, batch: FeatureBatch) -> Sequence[Page]:
        """Digest an answer; return what must be asked in its place, [] when all came.

        Raises:
            WalkFailed: the server ignores or refuses this way of asking.
        """
        ...

    def split(self, page: Page) -> Sequence[Page]:
        """Return smaller pages for one that failed; [] when it cannot be divided."""
        ...


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
            return [replace(page, attempt=page.attempt + 1)] if page.attempt < _MOST_EMPTY else []
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
            raise WalkFailed(f"the server ignores {self.name}")

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


class KeysetWalk:
    """Walks upwards by object id, one page after the other, without knowing the ids.

    Args:
        walked_to: begin behind this id; None = at the first.
        rows: that came up to there.
    """

    name = "object ids upwards"
    overlaps = False
    knows_its_end = False

    def __init__(
        self, course: Course, first_slot: int = 0, walked_to: int | None = None, rows: int = 0
    ) -> None:
        self._course, self._size = course, course.size
        self._last = walked_to
        self.next_slot, self._rows = first_slot, 0 if walked_to is None else rows
        self._is_waiting = self._is_done = False

    def next_page(self) -> Page | None:
        """Return the page beyond the last id; only one is under way at a time."""
        if self._is_waiting or self._is_done:
            return None
        self._is_waiting = True
        self.next_slot += 1
        return self._page(self.next_slot - 1)

    def received(self, page: Page, batch: FeatureBatch) -> Sequence[Page]:
        """Go on behind the largest id; an empty answer is the end."""
        ids = batch.object_ids
        if ids is None:
            raise WalkFailed("the answers hold no object ids")
        if not ids:
            if batch.exceeded_transfer_limit and page.attempt < _MOST_EMPTY:
                return [replace(page, attempt=page.attempt + 1)]
            self._is_done = True
            return []
        if any(a >= b for a, b in zip(ids, ids[1:])):
            raise WalkFailed("the rows are not ordered by object id")
        if self._last is not None and ids[0] <= self._last:
            raise WalkFailed("the server ignores conditions on the object id")
        self._last, self._rows = ids[-1], self._rows + len(ids)
        self._size.answered(len(ids))
        # the flag alone is never believed: without a count, only an empty page is the end
        more = batch.exceeded_transfer_limit or self._course.may_hold_more_than(self._rows)
        self._is_waiting, self._is_done = False, not more
        return []

    def split(self, page: Page) -> Sequence[Page]:
        """Ask the same place for half as many."""
        if page.size < 2:
            return []
        self._size.failed(page.size)
        return [self._page(page.slot)]

    def _page(self, slot: int) -> Page:
        first = None if self._last is None else self._last + 1
        rows = self._size.rows
        return Page(slot, self._course.ordered_span(first, None, rows), rows)


class HalvingWalk:
    """Walks ranges of object ids that it does not know, dividing each that comes back full.

    Ranges are divided at the middle of the ids that came, not by arithmetic: ids have holes.
    """

    name = "ranges of object ids, found by halving"
    overlaps = True
    knows_its_end = False

    def __init__(self, course: Course, first_slot: int = 0) -> None:
        self._course, self._size = course, course.size
        self._cap = course.layer.max_record_count
        self.next_slot = first_slot
        self._is_begun = False

    def next_page(self) -> Page | None:
        """Ask for everything, once; the rest follows from the answers."""
        if self._is_begun:
            return None
        self._is_begun = True
        self.next_slot += 1
        return self._page(self.next_slot - 1, None, None)

    def received(self, page: Page, batch: FeatureBatch) -> Sequence[Page]:
        """A full answer is divided at the middle of its ids."""
        if batch.object_ids is None:
            raise WalkFailed("the answers hold no object ids")
        ids = sorted(set(batch.object_ids))
        assert page.span is not None  # noqa: S101  by construction
        first, last = page.span
        if ids and (
            (first is not None and ids[0] < first) or (last is not None and ids[-1] > last)
        ):
            raise WalkFailed("the server ignores conditions on the object id")
        if (
            page.span == (None, None)
            and self._course.count is not None
            and len(ids) < self._course.count
        ):
            self._cap = max(1, min(self._cap, len(ids)))  # what it delivers, whatever it states
        is_full = batch.exceeded_transfer_limit or len(ids) >= self._cap
        if not is_full or len(ids) < 2:
            return []
        middle = ids[len(ids) // 2 - 1]
        return [self._page(page.slot, first, middle), self._page(page.slot, middle + 1, last)]

    def split(self, page: Page) -> Sequence[Page]:
        """A range that fails can only be divided when both its ends are known."""
        assert page.span is not None  # noqa: S101  by construction
        first, last = page.span
        if first is None or last is None or first >= last:
            return []
        middle = (first + last) // 2
        return [self._page(page.slot, first, middle), self._page(page.slot, middle + 1, last)]

    def _page(self, slot: int, first: int | None, last: int | None) -> Page:
        condition = span_condition(self._course.object_id_field, first, last)
        return Page(
            slot, self._course.filter.row_parameters(condition), self._cap, span=(first, last)
        )


class OffsetWalk:
    """Walks by offset in a fixed order; the last resort, proven only by a count."""

    name = "offset pages"
    overlaps = False
    knows_its_end = False

    def __init__(self, course: Course, first_slot: int = 0) -> None:
        self._course, self._size = course, course.size
        columns = course.layer.fields
        self._order_by = course.object_id_field or (columns[0].name if columns else "")
        self._offset, self.next_slot = 0, first_slot
        self._is_waiting = self._is_done = False
        self._previous: tuple[object, ...] | None = None

    def next_page(self) -> Page | None:
        """Return the page at the rows received so far; only one is under way at a time."""
        if self._is_waiting or self._is_done:
            return None
        self._is_waiting = True
        self.next_slot += 1
        return self._page(self.next_slot - 1)

    def received(self, page: Page, batch: FeatureBatch) -> Sequence[Page]:
        """Advance by what came, not by what was asked."""
        if not batch.row_count:
            if batch.exceeded_transfer_limit and page.attempt < _MOST_EMPTY:
                return [replace(page, attempt=page.attempt + 1)]
            self._is_done = True
            return []
        if not self._course.layer.supports_pagination:
            self._is_done = True
            return []
        rows = (batch.columns, batch.geometries)
        if rows == self._previous:
            raise WalkFailed("the server sends the same rows at every offset")
        self._previous = rows
        self._offset += batch.row_count
        self._size.answered(batch.row_count)
        more = batch.exceeded_transfer_limit or self._course.may_hold_more_than(self._offset)
        self._is_waiting, self._is_done = False, not more
        return []

    def split(self, page: Page) -> Sequence[Page]:
        """Ask the same place for half as many."""
        if page.size < 2 or not self._course.layer.supports_pagination:
            return []
        self._size.failed(page.size)
        return [self._page(page.slot)]

    def _page(self, slot: int) -> Page:
        parameters = self._course.filter.row_parameters()
        if self._course.layer.supports_pagination:
            parameters["resultOffset"] = str(self._offset)
            parameters["resultRecordCount"] = str(self._size.rows)
            if self._order_by:
                parameters["orderByFields"] = f"{self._order_by} ASC"
        return Page(slot, parameters, self._size.rows)
