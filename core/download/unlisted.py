"""Rows that are there although the server's list of object ids leaves them out."""

from __future__ import annotations

import logging
from collections.abc import Mapping

import numpy as np

from ..errors import PluginError
from ..net.rest_client import RestClient
from ..net.urls import join
from ..rest.arrays import Ints
from ..rest.layer import LayerDescription
from ..rest.object_ids import as_ids
from ..rest.query import id_list, span_condition
from .options import Part
from .survey import Survey

log = logging.getLogger(__name__)

_TRIES = 2  # the list was had; this is to make sure
_FEWEST = 10  # rows, asked for at once
_NO_IDS: Ints = np.empty(0, dtype=np.int64)


def ask_rows_beyond(client: RestClient, layer: LayerDescription, survey: Survey) -> Ints:
    """Ask for rows that a list which may be whole does not have; their ids, as far as it says.

    It asks for rows, because a list or count that leaves some out once does so again.
    """
    own, ids = survey.object_id_field, survey.known_ids
    beyond = survey.filter.row_parameters(span_condition(own, ids.last + 1, None))
    behind = {**survey.filter.row_parameters(), "resultOffset": str(len(ids))}
    for choice in (beyond, {**behind, "orderByFields": f"{own} ASC"}):
        found = _ids_of_rows(client, layer, own, choice)
        if found is not None:
            new = found[~ids.has(found)]
            if len(new) or not len(found):
                return new
        # refused, or conditions are ignored
        if not layer.supports_pagination:
            break
    return _NO_IDS


def ask_rows_between(
    client: RestClient, layer: LayerDescription, survey: Survey, share: Part
) -> Ints:
    """Ask for rows between listed ids, in a share of the list; ids of those that are not listed.

    A part asks for its rows by lists, in which no others would show.
    """
    own, ids = survey.object_id_field, survey.known_ids
    place, end = ((len(ids) * number) // share.count for number in (share.index - 1, share.index))
    rows = max(_FEWEST, layer.max_record_count - 1)  # one less, so that a further one shows
    while place < end:
        some = ids.between(place, min(place + rows, end))
        span = span_condition(own, ids.at(place - 1) + 1 if place else None, int(some[-1]))
        there = _ids_of_rows(client, layer, own, survey.filter.row_parameters(span))
        if there is None:
            break
        new = there[~ids.has(there)]
        if len(new) or len(there) > len(some):
            return new
        if len(there) < len(some) and rows > _FEWEST:  # the server may send no more at once
            rows = max(_FEWEST, min(rows // 2, len(there) - 1))
            continue
        place += len(some)
    return _NO_IDS


def ask_rows_there(
    client: RestClient, layer: LayerDescription, survey: Survey, ids: Ints
) -> Ints | None:
    """Ask which of a few rows are there, listed or not; None when it will not say."""
    choice = {"objectIds": id_list(ids.tolist())}
    found = _ids_of_rows(client, layer, survey.object_id_field, choice)
    return None if found is None else np.intersect1d(found, ids)


def ask_ids_of(
    client: RestClient,
    layer: LayerDescription,
    survey: Survey,
    choice: Mapping[str, str] | None = None,
) -> Ints | None:
    """Ask for the ids of rows alone: of all that are chosen, or of those that `choice` asks for.

    None when it will not say.
    """
    chosen = survey.filter.row_parameters() if choice is None else choice
    return _ids_of_rows(client, layer, survey.object_id_field, chosen)


def ask_for_twins(client: RestClient, layer: LayerDescription, survey: Survey, ids: Ints) -> Ints:
    """Ask which of a few ids stand for several rows."""
    choice = {"objectIds": id_list(ids.tolist())}
    found = _ids_of_rows(client, layer, survey.object_id_field, choice)
    if found is None:
        return _NO_IDS
    distinct, times = np.unique(found, return_counts=True)
    return distinct[times > 1]


def _ids_of_rows(
    client: RestClient, layer: LayerDescription, own: str, choice: Mapping[str, str]
) -> Ints | None:
    """Ids of some rows, without anything else of them; None when it will not say."""
    parameters = {**choice, "outFields": own, "returnGeometry": "false"}
    if layer.needs_unknown_time_flag:
        parameters["timeReferenceUnknownClient"] = "true"
    try:
        answer = client.json(join(layer.url, "query"), parameters, _TRIES, True)
    except PluginError as err:
        log.info("rows could not be asked for: %s", err)
        return None
    rows = answer.get("features")
    if not isinstance(rows, list):
        return None
    attributes = [row.get("attributes") for row in rows if isinstance(row, dict)]
    found = [
        value
        for row in attributes
        if isinstance(row, dict)
        for name, value in row.items()
        if name.lower() == own.lower() and value is not None
    ]
    return as_ids(found)
