"""Are rows that came in an earlier run all still there? Asked where ids are not listed."""

from __future__ import annotations

import numpy as np

from ..net.rest_client import RestClient
from ..net.urls import join
from ..rest.layer import LayerDescription
from ..rest.sorted_ids import SortedIds
from .id_spans import ask_statistics
from .ids_and_count import ask_count
from .span_counts import SpanCounts
from .survey import Survey
from .unlisted import ask_ids_of

_MOST_EXACT = 2**53  # sums above it are rounded on the way


def are_still_there(
    client: RestClient, layer: LayerDescription, survey: Survey, kept: SortedIds
) -> bool:
    """Whether the server has each of these rows now, and no other up to the last of them.

    A row that was left out of a page and another one that was deleted since make up for each other
    in a count, not in the sum of the ids. Where that is not to be had, the ids of the rows are
    asked for, in spans that fit an answer.

    Args:
        client: asks.
        layer: description.
        survey: what was announced.
        kept: ids of all rows that came, from the first one on.

    Raises:
        Cancelled: asked to stop.
        PluginError: nobody is there, or may look.
    """
    if not len(kept):
        return True
    spans = SpanCounts(client, layer, survey)
    if _have_equal_figures(client, layer, spans.narrowed(None, kept.last), kept):
        return True
    place, rows = 0, max(1, layer.max_record_count)
    while place < len(kept):
        some = kept.between(place, min(place + rows, len(kept)))
        span = spans.narrowed(kept.at(place - 1) + 1 if place else None, int(some[-1]))
        there = ask_ids_of(client, layer, span)
        if there is None:
            ask_count(client, layer, survey.filter)  # a server that is gone says nothing of rows
            return False
        if np.array_equal(np.sort(there), some):
            place += len(some)
        elif len(there) < len(some) > 1:
            rows = len(some) // 2  # the answer may be cut
        else:
            return False
    return True


def _have_equal_figures(
    client: RestClient, layer: LayerDescription, span: Survey, kept: SortedIds
) -> bool:
    if max(abs(kept.at(0)), abs(kept.last)) * len(kept) > _MOST_EXACT:
        return False
    total = sum(int(part.sum()) for part in kept.parts())
    url, own = join(layer.url, "query"), span.object_id_field
    figures = ask_statistics(client, url, span.filter, own, ("count", "sum", "min", "max"))
    return figures == sorted([len(kept), total, kept.at(0), kept.last])
