"""What every walk through a layer knows and does: questions for pages, and digesting answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from ..rest.arrays import Ints
from ..rest.feature_batch import FeatureBatch
from ..rest.layer import LayerDescription
from ..rest.query import IN_OTHER_WORDS, Filter, span_condition
from .manner import Manner
from .page_size import PageSize

MOST_EMPTY = 2  # answers without anything new that we accept for one page


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
        span: range of ids that this is about, None = open end; None = no range.
        overlap: rows at the beginning that another page has as well; of known ids, any of them.
    """

    slot: int
    parameters: dict[str, str]
    size: int
    expected: Ints | None = None
    by_list: bool = False
    attempt: int = 0
    manner: Manner = Manner.USUAL
    span: tuple[int | None, int | None] | None = None
    overlap: int = 0

    @property
    def key(self) -> tuple[object, ...]:
        """What it keeps when it is asked for again, and shares with no part of it."""
        ids = self.expected
        return (self.slot, self.size, self.span, ids[0] if ids is not None and len(ids) else None)

    def again(self) -> Page:
        """The same question, which no cache on the way takes for the same."""
        return replace(self, parameters={**self.parameters, **IN_OTHER_WORDS})

    @property
    def can_shrink(self) -> bool:
        """Whether fewer rows can be asked for; a range or a box only has fewer places."""
        if self.expected is not None:
            return self.size > 1 and not self.overlap
        return self.size > 1 and "resultRecordCount" in self.parameters

    @property
    def is_by_offset(self) -> bool:
        """Whether its place alone says which rows these are."""
        return not self.narrowed_by and "resultOffset" in self.parameters

    @property
    def narrowed_by(self) -> str:
        """What limits it beside the filter: known ids, a range of unknown ones, or nothing."""
        if self.expected is not None:
            return "ids"
        return "" if self.span in (None, (None, None)) else "range"

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
    repeated: int  # rows at the beginning of the last answer that came, or will, with another
    is_out_of_step: bool  # its pages contradict each other; rows may lack between them
    twin: int | None  # an id for which other rows came further on than in its page

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
