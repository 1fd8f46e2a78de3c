"""How many rows do spans of object ids have? Asked where the whole tells too little."""

from __future__ import annotations

import logging
from dataclasses import replace

from ..errors import PluginError
from ..net.rest_client import RestClient
from ..rest.layer import LayerDescription
from ..rest.query import span_condition
from .ids_and_count import ask_count
from .survey import Survey

log = logging.getLogger(__name__)

MOST_QUESTIONS = 200


class SpanCounts:
    """Counts rows in spans of object ids, and knows when it has asked often enough.

    Args:
        client: asks.
        layer: description.
        survey: what was announced.
    """

    def __init__(self, client: RestClient, layer: LayerDescription, survey: Survey) -> None:
        self._client, self._layer, self._survey = client, layer, survey
        self._left = MOST_QUESTIONS

    def may_ask(self) -> bool:
        """Whether one more question is in order; counts it."""
        self._left -= 1
        return self._left >= 0

    def ask(self, first: int | None, last: int | None) -> int | None:
        """Rows of an inclusive span, None = open end; None when the server will not say.

        Raises:
            Cancelled: asked to stop.
        """
        if not self._survey.object_id_field or not self.may_ask():
            return None
        try:
            return ask_count(self._client, self._layer, self.narrowed(first, last).filter)
        except PluginError as err:
            log.info("ids %s to %s could not be counted: %s", first, last, err)
            return None

    def narrowed(self, first: int | None, last: int | None) -> Survey:
        """What was announced, with a filter for the span alone."""
        condition = span_condition(self._survey.object_id_field, first, last)
        chosen = replace(self._survey.filter.narrowed(condition), is_second=True)
        return replace(self._survey, filter=chosen)
