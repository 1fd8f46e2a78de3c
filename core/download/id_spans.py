"""Object ids asked in spans, for servers that cannot list millions of them at once.

The first span has no lower end and the last no upper one, so that the spans hold every id even
where the server's smallest and largest id are wrong. Their width follows from what came, not
from arithmetic: ids have holes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence

from ..errors import Cancelled, PluginError, ServerSilent, Unreachable
from ..net.rest_client import RestClient
from ..net.urls import join
from ..rest.layer import LayerDescription
from ..rest.query import Filter
from ..rest.sorted_ids import SortedIds
from ..rest.statistics import figures, first_attributes

log = logging.getLogger(__name__)

_NARROWEST = 1000  # ids; a server that fails on so few cannot list ids at all
_ENOUGH = 25_000  # ids in an answer; spans grow while they bring less
_GROWTH = 4
_MOST_EXTENSIONS = 40  # of the upper end, when there was more behind it than could be answered

AskSpan = Callable[["int | None", "int | None"], "SortedIds | None"]
_HOPELESS = (Cancelled, ServerSilent, Unreachable)


def ids_in_spans(
    client: RestClient, layer: LayerDescription, chosen: Filter, id_field: str, ask: AskSpan
) -> list[SortedIds] | None:
    """Return all object ids as the server lists them, span by span.

    Args:
        client: asks the server.
        layer: description.
        chosen: which rows are wanted.
        id_field: name of the id column.
        ask: lists the ids of an inclusive span, None = open end; None when it cannot.

    Returns:
        None when the server lists no ids even in narrow spans.

    Raises:
        Cancelled, ServerSilent, Unreachable: there is nobody to ask.
    """
    url = join(layer.url, "query")
    first, last = _by_statistics(client, url, chosen, id_field)
    can_order = layer.supports_order_by or layer.supports_pagination
    if (first is None or last is None) and can_order:
        first = _by_order(client, url, chosen, id_field, "ASC")
        last = _by_order(client, url, chosen, id_field, "DESC")
    return None if first is None or last is None else _walk(first, last, ask)


def _walk(first: int, last: int, ask: AskSpan) -> list[SortedIds] | None:
    """Go up from the smallest id; None when a narrow span cannot be had."""
    found: list[SortedIds] = []
    low: int | None = None
    edge, width, extensions = first, _NARROWEST, 0
    while True:
        high = edge + width - 1
        is_last = high >= last and low is not None  # the first one would be the whole list again
        ids = _quietly(ask, low, None if is_last else high)
        if ids is None:
            if width > _NARROWEST:
                width = max(_NARROWEST, width // _GROWTH)
            elif is_last and extensions < _MOST_EXTENSIONS:
                # more lies behind the stated end than fits one answer
                extensions += 1
                last = high + _GROWTH * width * extensions
            else:
                return None
            continue
        found.append(ids)
        if is_last:
            return found
        low = edge = high + 1
        if len(ids) < _ENOUGH:
            width *= _GROWTH


def _quietly(ask: AskSpan, low: int | None, high: int | None) -> SortedIds | None:
    try:
        return ask(low, high)
    except _HOPELESS:
        raise
    except PluginError as err:
        log.info("ids %s to %s could not be listed: %s", low, high, err)
        return None


def _by_statistics(
    client: RestClient, url: str, chosen: Filter, id_field: str
) -> tuple[int | None, int | None]:
    numbers = ask_statistics(client, url, chosen, id_field, ("min", "max"))
    return (None, None) if numbers is None else (numbers[0], numbers[1])


def ask_statistics(
    client: RestClient, url: str, chosen: Filter, id_field: str, kinds: Sequence[str]
) -> list[int] | None:
    """Ask for figures of the object ids, smallest figure first; None when it does not tell all.

    Databases change names and their case, but not which of the numbers is the larger.

    Raises:
        Cancelled, ServerSilent, Unreachable: there is nobody to ask.
    """
    row = _first_row(client, url, {**chosen.row_parameters(), **figures(id_field, kinds)})
    numbers = sorted(number for value in row.values() if (number := _whole(value)) is not None)
    return numbers if len(numbers) == len(kinds) else None


def _by_order(
    client: RestClient, url: str, chosen: Filter, id_field: str, direction: str
) -> int | None:
    parameters = {
        **chosen.row_parameters(),
        "outFields": id_field,
        "returnGeometry": "false",
        "orderByFields": f"{id_field} {direction}",
        "resultRecordCount": "1",
    }
    return _whole(_first_row(client, url, parameters).get(id_field))


def _first_row(client: RestClient, url: str, parameters: Mapping[str, str]) -> dict[str, object]:
    """Attributes of the first row of an answer; {} when there is none."""
    try:
        answer = client.json(url, parameters, tries=2)
    except _HOPELESS:
        raise
    except PluginError as err:
        log.info("the ends of the ids could not be asked for: %s", err)
        return {}
    return first_attributes(answer)


def _whole(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        return int(value)
    except (ValueError, OverflowError):
        return None
