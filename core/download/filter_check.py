"""Does a server heed the person's condition? One that does not sends rows that do not fit it."""

from __future__ import annotations

import logging

from ..errors import PluginError
from ..net.rest_client import RestClient
from ..rest.layer import LayerDescription
from ..rest.query import Filter, span_condition
from ..rest.sorted_ids import SortedIds
from .ids_and_count import ask_count, ask_ids
from .survey import Survey

log = logging.getLogger(__name__)


def ignores_the_condition(
    client: RestClient, layer: LayerDescription, survey: Survey, ids: SortedIds, rows: int
) -> bool:
    """Whether as many rows as came are there also where there should be none.

    Above the last id there are none; as some ignore conditions on ids alone, ``1=0`` is asked
    before that counts. Who refuses such a question has read it.

    Args:
        client: asks.
        layer: description.
        survey: what was announced.
        ids: of all rows that are known.
        rows: that came.

    Raises:
        Cancelled: asked to stop.
    """
    own = survey.object_id_field
    never = [span_condition(own, ids.last + 1, None)] if own and len(ids) else []
    for condition in (*never, "1=0"):
        try:
            there = _rows_that_fit(client, layer, survey, survey.filter.narrowed(condition))
        except PluginError as err:
            log.info("whether conditions are heeded was not to be found out: %s", err)
            return False
        if there is None or there < rows:
            return False
    return True


def _rows_that_fit(
    client: RestClient, layer: LayerDescription, survey: Survey, chosen: Filter
) -> int | None:
    """How many the server counts, or lists where its list is what proves the rows."""
    if survey.ids is None:
        return ask_count(client, layer, chosen, tries=1)
    ids = ask_ids(client, layer, chosen).ids
    return None if ids is None else len(ids)
