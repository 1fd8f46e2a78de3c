"""Where a stand-alone server gives tokens: as it states, or at the origin that the person named."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from ipaddress import ip_address
from urllib.parse import urlsplit

from ..errors import ServiceError, Unreachable
from ..net.answers import object_in
from ..net.dialing import has_address
from ..net.error_envelope import error_in
from ..net.request import Request
from ..net.sharing import NOT_THERE
from ..net.transport import Transport
from ..net.urls import Origin, join, origin
from .discovery import ServerFacts, token_url_candidates
from .sign_in import completed, plain_words
from .token import REFERER

log = logging.getLogger(__name__)


def with_usable_token_url(
    transport: Transport,
    facts: ServerFacts,
    trusted: Iterable[str] = (),
    is_known: Callable[[str], bool] = has_address,
) -> ServerFacts:
    """Replace a token address that leads nowhere from here by ours of the same path. Blocks.

    Servers behind a reverse proxy often state what they are called inside, an address of their
    private network or “localhost”, or http where only https leads to them. Then the same path is
    asked at the origin that the person named, without any secret; where it gives tokens it is
    used. A place elsewhere that the person has not confirmed is not asked anything: at most its
    name is looked up.

    Args:
        transport: carries what is asked.
        facts: of the server.
        trusted: origins that the person confirmed.
        is_known: whether a host's name is known to this machine.

    Raises:
        TransportError, Cancelled: our own origin gives no answer.
    """
    (stated,) = token_url_candidates(facts)
    home, place = origin(facts.root), origin(stated)
    if place == home:
        return facts
    if place in {origin(text) for text in trusted}:
        leads_nowhere = not _is_there(transport, stated)
    else:
        is_inner_scheme = (home.scheme, place.scheme) == ("https", "http")
        is_inner_host = is_inside(place) and not is_inside(home)
        leads_nowhere = is_inner_scheme or is_inner_host or not is_known(place.host)
    ours = join(str(home), urlsplit(stated).path)
    if not leads_nowhere or not _gives_tokens(transport, ours):
        return facts
    log.info("%s gives tokens at its own origin, not at %s", facts.root, place)
    return replace(facts, token_url=ours)


def is_inside(place: Origin) -> bool:
    """Whether an address says by itself that it is of this machine or of a private network."""
    try:
        return not ip_address(place.host).is_global
    except ValueError:
        return place.is_loopback


def _is_there(transport: Transport, url: str) -> bool:
    """Whether anybody answers, whatever it is."""
    try:
        transport.send(_question(url))
    except Unreachable:
        return False
    return True


def _gives_tokens(transport: Transport, url: str) -> bool:
    """Whether a token service answers; it refuses, because nobody is named."""
    for candidate in (completed(url), url):  # ArcGIS 10.0 knows the bare address alone
        response = transport.send(_question(candidate))
        error = error_in(object_in(response))
        code = error.code if isinstance(error, ServiceError) else response.status
        if code not in NOT_THERE:
            return isinstance(error, ServiceError) or bool(plain_words(response))
    return False


def _question(url: str) -> Request:
    return Request(url, form={"f": "json"}, headers={"Referer": REFERER})
