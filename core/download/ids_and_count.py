"""Two questions about all rows of a layer: their object ids, and how many there are."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from ..errors import (
    AccessDenied,
    AnswerTooLarge,
    CertificateError,
    InvalidToken,
    ProtocolError,
    RedirectRefused,
    ServerSilent,
    ServiceError,
    TimedOut,
    TokenRequired,
    TooManyRequests,
    TransportError,
    Unreachable,
)
from ..net.rest_client import RestClient
from ..net.urls import join
from ..rest.object_ids import ListedIds, parse_ids
from ..rest.query import Filter
from ..rest.sorted_ids import SortedIds

log = logging.getLogger(__name__)

T = TypeVar("T")

_TRIES_FOR_IDS = 2
_TRIES_AT_FIRST = 3  # for a count: there may be ids, and other conditions for all rows
_HOPELESS = (
    AccessDenied,
    CertificateError,
    InvalidToken,
    RedirectRefused,
    ServerSilent,
    TokenRequired,
    TooManyRequests,
    Unreachable,
)


class Counted(Protocol):
    """A layer, as far as a question about all its rows needs to know it."""

    @property
    def url(self) -> str:
        """Canonical address."""
        ...

    @property
    def needs_unknown_time_flag(self) -> bool:
        """See `LayerDescription`."""
        ...


@dataclass(frozen=True)
class IdList:
    """A server's list of object ids.

    Attributes:
        ids: None when the server does not tell them, or they are no numbers.
        are_unique: False when an id is listed twice (joins, views): then ids identify nothing.
        is_cut: the server says that there are more.
        field: name of the id column, "" when it is not told.
        how: the way in which the ids were had when not all at once, for the receipt.
    """

    ids: SortedIds | None = None
    are_unique: bool = True
    is_cut: bool = False
    field: str = ""
    how: str = ""


def ask_ids(client: RestClient, layer: Counted, chosen: Filter) -> IdList:
    """Ask for all object ids.

    Raises:
        ServiceError: the condition is refused (400), or access is.
    """
    answer = _ask(client, layer, chosen, "returnIdsOnly", _TRIES_FOR_IDS, True)
    name = str(answer.get("objectIdFieldName") or "")
    listed = answer.get("objectIds")
    if not isinstance(listed, ListedIds):
        return IdList(field=name)
    is_cut = answer.get("exceededTransferLimit") is True
    return IdList(listed.ids, listed.are_unique, is_cut, name)


def ask_count_at_first(client: RestClient, layer: Counted, chosen: Filter) -> int | None:
    """Ask how many rows there are, without much patience; see `ask_count`."""
    return _number(_ask(client, layer, chosen, "returnCountOnly", _TRIES_AT_FIRST, True))


def ask_count(
    client: RestClient, layer: Counted, chosen: Filter, tries: int | None = None
) -> int | None:
    """Ask how many rows there are, as often as `tries` says; None when the server will not say.

    Raises:
        ServiceError: the condition is refused (400), or access is.
    """
    return _number(_ask(client, layer, chosen, "returnCountOnly", tries))


def _number(answer: Mapping[str, object]) -> int | None:
    count = answer.get("count")
    if isinstance(count, bool) or not isinstance(count, (int, float, str)):
        return None
    try:
        number = int(count)
    except (ValueError, OverflowError):
        return None
    return None if number < 0 else number


def _ask(
    client: RestClient,
    layer: Counted,
    chosen: Filter,
    what: str,
    tries: int | None = None,
    has_other_way: bool = False,
) -> Mapping[str, object]:
    """Ask about all rows at once; an empty answer when the server cannot or will not say.

    Of lines that break off only what has no other way gets to know.
    """
    parameters = {**chosen.row_parameters(), what: "true"}
    if layer.needs_unknown_time_flag:
        parameters["timeReferenceUnknownClient"] = "true"
    url = join(layer.url, "query")
    try:
        return client.large_json(parse_ids, url, parameters, tries, has_other_way)
    except _HOPELESS:
        raise
    except ServiceError as err:
        if err.code == 400:
            raise
        log.info("%s refused: %s", what, err)
    except (AnswerTooLarge, ProtocolError, TimedOut) as err:
        log.info("%s: %s", what, err)
    except TransportError as err:
        if not has_other_way:
            raise
        log.info("%s: %s", what, err)
    return {}


def either(ids: Callable[[], IdList], count: Callable[[], int | None]) -> tuple[IdList, int | None]:
    """Take both answers; where only one is refused, it is not because of the condition.

    Raises:
        ServiceError: the condition is refused (400), or access is.
    """
    listed, counted = or_refusal(ids), or_refusal(count)
    if isinstance(listed, ServiceError):
        if isinstance(counted, ServiceError):
            raise listed
        listed = IdList()
    return listed, None if isinstance(counted, ServiceError) else counted


def or_refusal(ask: Callable[[], T]) -> T | ServiceError:
    """Ask; a refusal of the condition (400) is an answer too, any other is raised."""
    try:
        return ask()
    except ServiceError as err:
        if err.code != 400:
            raise
        return err
