"""Ways through a layer whose ids are not known, best first; with known ids see `known_ids_walk`.

====================  =========================================================================
`KeysetWalk`          ids are not told, but rows can be ordered by id: always "beyond the last"
`HalvingWalk`         neither: ranges of ids, divided where the answer is full
`OffsetWalk`          no usable id: offset pages in a fixed order; one after the other, because
                      only what came says where the next one starts
====================  =========================================================================
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..rest.arrays import Ints
from ..rest.feature_batch import FeatureBatch
from ..rest.query import span_condition
from .course import MOST_EMPTY, Course, Page, WalkFailed
from .id_set import GrowingIds
from .row_marks import marks_of
from .second_look import SecondLook


class KeysetWalk:
    """Walks upwards by object id, one page after the other, without knowing the ids.

    Args:
        walked_to: begin behind this id; None = at the first.
        rows: that came up to there.

    Attributes:
        edges: ids of the last rows of pages; further rows with these ids would have been left out.
        fullest: rows of the largest page.
    """

    name = "object ids upwards"
    overlaps = False
    knows_its_end = False
    repeated = 0
    is_out_of_step = False
    twin: int | None = None

    def __init__(
        self, course: Course, first_slot: int = 0, walked_to: int | None = None, rows: int = 0
    ) -> None:
        self._course, self._size = course, course.size
        self._last = walked_to
        self.next_slot, self._rows = first_slot, 0 if walked_to is None else rows
        self._is_waiting = self._is_done = False
        self.fullest = 0
        self.edges: list[int] = []

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
            if batch.exceeded_transfer_limit and page.attempt < MOST_EMPTY:
                return [replace(page, attempt=page.attempt + 1)]
            self._is_done = True
            return []
        if any(a >= b for a, b in zip(ids, ids[1:])):
            raise WalkFailed("the rows are not ordered by object id")
        if self._last is not None and ids[0] <= self._last:
            raise WalkFailed("the server ignores conditions on the object id")
        self._last, self._rows = ids[-1], self._rows + len(ids)
        self.edges.append(self._last)
        self._size.answered(len(ids))
        # neither flag nor count alone is believed, which may be cut like the page: the end is an
        # empty page, or one that is shorter than others when all that were counted have come
        is_full, self.fullest = len(ids) >= self.fullest, max(self.fullest, len(ids))
        more = batch.exceeded_transfer_limit or self._course.may_hold_more_than(self._rows)
        self._is_waiting, self._is_done = False, not (more or is_full)
        return []

    def split(self, page: Page) -> Sequence[Page]:
        """Ask the same place for half as many."""
        if page.size < 2:
            return []
        self._size.failed(page.size)
        return [self._page(page.slot)]

    def beyond(self, page: Page) -> Sequence[Page]:
        """Go on behind a row that cannot be had."""
        assert page.expected is not None  # noqa: S101  it was named
        self._last = int(page.expected[-1])
        return [self._page(page.slot)]

    def _page(self, slot: int) -> Page:
        first = None if self._last is None else self._last + 1
        rows = self._size.rows
        return Page(slot, self._course.ordered_span(first, None, rows), rows, span=(first, None))


class HalvingWalk:
    """Walks ranges of object ids that it does not know, dividing each that comes back full.

    Ranges are divided at the middle of the ids that came, not by arithmetic: ids have holes.
    """

    name = "ranges of object ids, found by halving"
    overlaps = True
    knows_its_end = False
    twin: int | None = None

    def __init__(self, course: Course, first_slot: int = 0) -> None:
        self._course, self._size = course, course.size
        self._cap = course.layer.max_record_count
        self.next_slot = first_slot
        self._is_begun = False
        self._first_ids: list[int] = []
        self._second_look = SecondLook()
        self.repeated = 0
        self.is_out_of_step = False

    def next_page(self) -> Page | None:
        """Ask for everything, once; the rest follows from the answers."""
        if self._is_begun:
            return None
        self._is_begun = True
        self.next_slot += 1
        return self._page(self.next_slot - 1, None, None)

    def received(self, page: Page, batch: FeatureBatch) -> Sequence[Page]:
        """A full answer is divided at the middle of its ids."""
        self.repeated = 0
        if batch.object_ids is None:
            raise WalkFailed("the answers hold no object ids")
        if self._second_look.is_due(page, batch):
            self.repeated = batch.row_count
            return [page.again()]
        self.is_out_of_step = self._second_look.differed
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
        if page.span == (None, None) and not is_full:
            self._first_ids = ids
            return self._pages_outside(page.slot)
        if ids and self._first_ids and (first is None or last is None):
            # what looked like everything was cut in silence, and counted so
            found, self._first_ids = self._first_ids, []
            self._cap = min(self._cap, len(found))
            inside = self._halves(page.slot, found[0], found, found[-1])
            return [*inside, *self._halves(page.slot, first, ids, last)]
        return self._halves(page.slot, first, ids, last) if is_full else []

    def _pages_outside(self, slot: int) -> list[Page]:
        """Below the first and above the last id that came: there should be nothing."""
        ids = self._first_ids
        if not ids:
            return []
        return [self._page(slot, None, ids[0] - 1), self._page(slot, ids[-1] + 1, None)]

    def _halves(
        self, slot: int, first: int | None, ids: Sequence[int], last: int | None
    ) -> list[Page]:
        if len(ids) < 2:
            return []
        middle = ids[len(ids) // 2 - 1]
        return [self._page(slot, first, middle), self._page(slot, middle + 1, last)]

    def split(self, page: Page) -> Sequence[Page]:
        """A range that fails can only be divided when both its ends are known; see `divide`."""
        assert page.span is not None  # noqa: S101  by construction
        first, last = page.span
        if first is None or last is None or first >= last:
            return []
        middle = (first + last) // 2
        return [self._page(page.slot, first, middle), self._page(page.slot, middle + 1, last)]

    def divide(self, page: Page, ids: Ints) -> Sequence[Page]:
        """Divide a range that fails at the middle of some of the ids in it."""
        assert page.span is not None  # noqa: S101  by construction
        first, last = page.span
        return self._halves(page.slot, first, np.unique(ids).tolist(), last)

    def _page(self, slot: int, first: int | None, last: int | None) -> Page:
        condition = span_condition(self._course.object_id_field, first, last)
        return Page(
            slot, self._course.filter.row_parameters(condition), self._cap, span=(first, last)
        )


class OffsetWalk:
    """Walks by offset in a fixed order; the last resort, proven only by a count.

    Each page begins with the last row of the one before. Where it does not, offsets do not count
    the rows as they came: pages are longer than they should be, lack rows, or have another order.

    Attributes:
        fullest: rows of the longest page.
    """

    name = "offset pages"
    overlaps = False
    knows_its_end = False
    twin: int | None = None

    def __init__(self, course: Course, first_slot: int = 0) -> None:
        self._course, self._size = course, course.size
        self._order_by = _column_to_order_by(course)
        self._offset, self.next_slot = 0, first_slot
        self._overlap = 0  # one row, but where it would be all that a page can hold
        self._is_waiting = self._is_done = False
        self._previous: tuple[object, ...] | None = None
        self._last_mark: int | None = None
        self._second_look = SecondLook()
        self._seen = GrowingIds()  # marks where there are no ids
        self.fullest = self.repeated = 0
        self.is_out_of_step = False

    def next_page(self) -> Page | None:
        """Return the page at the rows received so far; only one is under way at a time."""
        if self._is_waiting or self._is_done:
            return None
        self._is_waiting = True
        self.next_slot += 1
        return self._page(self.next_slot - 1)

    def received(self, page: Page, batch: FeatureBatch) -> Sequence[Page]:
        """Advance by what came, not by what was asked."""
        if self._second_look.is_due(page, batch):
            self.repeated = batch.row_count
            return [page.again()]
        self.is_out_of_step |= self._second_look.differed
        self.repeated = self._rows_of_the_page_before(page, batch)
        came = batch.row_count - self.repeated
        if not came:
            expects_more = self.repeated and self._course.may_hold_more_than(self._offset)
            may_be_more = batch.exceeded_transfer_limit or expects_more
            if may_be_more and page.attempt < MOST_EMPTY:
                self._overlap = 0  # it may send but one row at a time
                return [replace(self._page(page.slot), attempt=page.attempt + 1)]
            self._is_done = True
        if self.repeated < page.overlap:
            self.is_out_of_step = True
        if not self._course.layer.supports_pagination:
            self._is_done = True
        if self._is_done:
            return []
        rows = (batch.columns, batch.geometries)
        brings_new = self._brings_new(batch)
        should_be_over = self._course.count is None or self._offset >= self._course.count
        if rows == self._previous or (should_be_over and not brings_new):
            raise WalkFailed("the server sends the same rows at every offset")
        self._previous, self._last_mark = rows, _mark_of_row(batch, batch.row_count - 1)
        self._offset += came
        self._size.answered(batch.row_count)
        # see `KeysetWalk`
        is_full = batch.row_count >= self.fullest
        self.fullest = max(self.fullest, batch.row_count)
        self._overlap = int(self.fullest > 1)
        more = batch.exceeded_transfer_limit or self._course.may_hold_more_than(self._offset)
        self._is_waiting, self._is_done = False, not (more or is_full)
        return []

    def _rows_of_the_page_before(self, page: Page, batch: FeatureBatch) -> int:
        """How many rows at the beginning had come: as many as were asked for once more."""
        has_come = batch.row_count and _mark_of_row(batch, 0) == self._last_mark
        return page.overlap if has_come else 0

    def _brings_new(self, batch: FeatureBatch) -> bool:
        """Whether there is a row that had not come at another offset, as far as one can tell."""
        if batch.object_ids is not None:
            numbers = np.asarray(batch.object_ids, dtype=np.int64)
        elif batch.is_curved:
            return True
        else:
            numbers = marks_of(batch).view(np.int64)
        return bool(self._seen.add(np.unique(numbers)).any())

    def split(self, page: Page) -> Sequence[Page]:
        """Ask the same place for half as many."""
        if page.size < 2 or not self._course.layer.supports_pagination:
            return []
        self._size.failed(page.size)
        return [self._page(page.slot)]

    def beyond(self, page: Page) -> Sequence[Page]:
        """Go on behind a row that cannot be had."""
        self._offset += 1
        self._overlap, self._last_mark = 0, None
        return [self._page(page.slot)]

    def _page(self, slot: int) -> Page:
        parameters = self._course.filter.row_parameters()
        rows = self._size.rows
        overlap = min(self._overlap, rows - 1)
        if self._course.layer.supports_pagination:
            parameters["resultOffset"] = str(self._offset - overlap)
            parameters["resultRecordCount"] = str(rows)
            if self._order_by:
                parameters["orderByFields"] = f"{self._order_by} ASC"
        return Page(slot, parameters, rows, overlap=overlap)


def _mark_of_row(batch: FeatureBatch, row: int) -> int:
    return int(marks_of(batch.pick([row]))[0])


def _column_to_order_by(course: Course) -> str:
    """The object id, unless the layer hides it: then no condition or order may name it."""
    names = [field.name for field in course.layer.fields]
    own = course.object_id_field
    if own and (not names or own.lower() in (name.lower() for name in names)):
        return own
    return names[0] if names else ""
