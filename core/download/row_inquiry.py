"""Questions beside the walk: which rows does a page that fails hold, and do others come?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np

from ..errors import PluginError, ServerSilent, Unreachable
from ..net.rest_client import RestClient
from ..net.urls import join
from ..rest.arrays import Ints
from ..rest.layer import LayerDescription
from ..rest.query import IN_OTHER_WORDS, span_condition
from .course import Page
from .id_spans import ask_statistics
from .ledger import Ledger
from .page_reader import PageReader
from .survey import Survey
from .unlisted import ask_ids_of

_TRIES = 2
_PLACES_AHEAD = (1.0, 0.5, 0.75)  # of what is still to come; some of these rows may be bad, too


class RowInquiry:
    """Asks a server that fails on a page; lives in the thread that decodes.

    Args:
        client: asks.
        layer: description.
        survey: what was announced.
        ledger: knows what came.
        reader: knows how pages are asked for.
    """

    def __init__(
        self,
        client: RestClient,
        layer: LayerDescription,
        survey: Survey,
        ledger: Ledger,
        reader: PageReader,
    ) -> None:
        self._client, self._layer, self._survey = client, layer, survey
        self._ledger, self._reader = ledger, reader
        self._latest: Page | None = None

    def page_came(self, page: Page) -> None:
        """Remember what the server delivers."""
        self._latest = page

    @property
    def received(self) -> int:
        """Rows that came, those of an earlier run among them."""
        return self._ledger.received

    @property
    def left(self) -> int:
        """Rows that were announced and did not come, as far as one knows."""
        if self._survey.ids_are_all:
            return len(self._ledger.missing())
        return max(0, (self._survey.count or 0) - self._ledger.received)

    def ids_in(self, page: Page) -> Ints | None:
        """Ask for the ids alone of a page's rows.

        Returns:
            Some of them, sorted; where even that fails the first, the last, and two numbers
            between. None when the server will not say.
        """
        ids = ask_ids_of(self._client, self._layer, self._survey, page.parameters)
        if ids is not None or page.span is None:
            return None if ids is None else np.unique(ids)
        chosen = replace(self._survey.filter, where=page.parameters["where"])
        own = self._survey.object_id_field
        ends = ask_statistics(self._client, self._url, chosen, own, ("min", "max"))
        if ends is None:
            return None
        (first, last), (lower, upper) = ends, page.span
        if first < (first if lower is None else lower) or last > (last if upper is None else upper):
            return None  # it tells of all rows
        middle = (first + last) // 2
        return np.unique(np.array([first, middle, min(middle + 1, last), last], dtype=np.int64))

    def comes_again(self) -> bool | None:
        """Whether a row that came comes once more; None when none has come."""
        questions = list(self._questions_for_what_came())
        return any(map(self._rows_of, questions)) if questions else None

    def comes_further_on(self, page: Page) -> bool:
        """Whether a row has come, or comes now, that lies further on than a page that fails."""
        last = None if page.expected is None else page.expected[-1]
        if last is not None and any((ids > last).any() for ids in self._ledger.all_received()):
            return True
        # more than one row means that the question was not heeded
        return any(self._rows_of(choice) == 1 for choice in self._questions_ahead(page))

    def is_answered(self, page: Page) -> bool:
        """Whether the server answers any question that is smaller than a page that fails."""
        if self.comes_again() or self.comes_further_on(page):
            return True
        return self.ids_in(page) is not None

    @property
    def _url(self) -> str:
        return join(self._layer.url, "query")

    def _questions_for_what_came(self) -> Iterator[Mapping[str, str]]:
        if self._latest is not None:
            parameters = dict(self._latest.parameters)
            if "objectIds" in parameters:
                parameters["objectIds"] = parameters["objectIds"].partition(",")[0]
            elif "resultRecordCount" in parameters:
                parameters["resultRecordCount"] = "1"
            yield parameters
            return
        for ids in self._ledger.all_received():
            if len(ids):
                yield self._by_list(int(ids[0]))
                yield self._by_condition(int(ids[0]))
                return

    def _questions_ahead(self, page: Page) -> Iterator[Mapping[str, str]]:
        survey = self._survey
        if page.expected is not None and survey.ids_are_all:
            left = self._ledger.missing()
            ask = self._by_list if page.by_list else self._by_condition
            for share in _PLACES_AHEAD:
                yield ask(left.at(int(share * (len(left) - 1))))
        elif survey.count and self._layer.supports_pagination:
            first = min(self._ledger.received, survey.count - 1)
            for share in _PLACES_AHEAD:
                offset = first + int(share * (survey.count - 1 - first))
                order = {k: v for k, v in page.parameters.items() if k == "orderByFields"}
                place = {"resultOffset": str(offset), "resultRecordCount": "1"}
                yield {**survey.filter.row_parameters(), **order, **place}

    def _by_list(self, number: int) -> Mapping[str, str]:
        return {"objectIds": str(number)}

    def _by_condition(self, number: int) -> Mapping[str, str]:
        own = self._survey.object_id_field
        return self._survey.filter.row_parameters(span_condition(own, number, number))

    def _rows_of(self, choice: Mapping[str, str]) -> int:
        """How many rows come when they are asked for as JSON; 0 when it fails."""
        question = {**choice, **IN_OTHER_WORDS, **self._reader.parameters(), "f": "json"}
        try:
            rows = self._client.json(self._url, question, _TRIES).get("features")
        except (ServerSilent, Unreachable):
            raise
        except PluginError:
            return 0
        return len(rows) if isinstance(rows, list) else 0
