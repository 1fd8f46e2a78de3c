"""Which rows came or went meanwhile, where ids are not listed: spans of ids are counted."""

from __future__ import annotations

import numpy as np

from ..net.rest_client import RestClient
from ..rest.arrays import Ints
from ..rest.layer import LayerDescription
from ..rest.sorted_ids import SortedIds
from .span_counts import SpanCounts
from .survey import Survey
from .unlisted import ask_ids_of, ask_rows_there

_MOST_GONE = 500  # rows, asked for at once
_NONE: Ints = np.empty(0, dtype=np.int64)


class Recount:
    """Compares the rows that came with those that are there now.

    Spans of ids are halved until what is in them fits one answer, which then tells all ids.

    Args:
        client: asks.
        layer: description.
        survey: what was announced.
        came: ids of the rows that came.

    Attributes:
        gone: ids of rows that came and are there no longer.
        new: ids of rows that are there and did not come.
    """

    def __init__(
        self, client: RestClient, layer: LayerDescription, survey: Survey, came: SortedIds
    ) -> None:
        self._client, self._layer, self._survey, self._came = client, layer, survey, came
        self._counts = SpanCounts(client, layer, survey)
        self.gone = self.new = _NONE

    def explains_it(self, is_changed: bool) -> bool:
        """Ask; whether all differences were found.

        Args:
            is_changed: the layer has changed. One row may then have come in the place of another,
                so that spans are looked into whatever their number of rows.

        Raises:
            Cancelled: asked to stop.
        """
        most = self._layer.max_record_count
        spans: list[tuple[int | None, int | None, int, int]] = [(None, None, 0, len(self._came))]
        while spans:
            first, last, begin, end = spans.pop()
            if not is_changed or end - begin <= most:
                counted = self._counts.ask(first, last)
                if counted is None:
                    return False
                if counted == end - begin and not is_changed:
                    continue
                came, fit = self._came.between(begin, end), max(counted, end - begin) <= most
                if fit and self._differ(first, last, came, counted):
                    continue
            if end - begin < 2:
                return False
            middle = (begin + end) // 2
            edge = self._came.at(middle - 1)
            spans += [(first, edge, begin, middle), (edge + 1, last, middle, end)]
        return not len(self.gone) or self._are_gone()

    def _are_gone(self) -> bool:
        """Ask for them: answers and counts may be cut alike."""
        if len(self.gone) > _MOST_GONE:
            return False
        there = ask_rows_there(self._client, self._layer, self._survey, self.gone)
        return there is not None and not len(there)

    def _differ(self, first: int | None, last: int | None, came: Ints, counted: int) -> bool:
        """Note how the ids in a span differ; False when they do not all come."""
        if not self._counts.may_ask():
            return False
        there = ask_ids_of(self._client, self._layer, self._counts.narrowed(first, last))
        if there is None or len(np.unique(there)) != counted:
            return False
        self.gone = np.union1d(self.gone, np.setdiff1d(came, there))
        self.new = np.union1d(self.new, np.setdiff1d(there, came))
        return True
