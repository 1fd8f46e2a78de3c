"""Sign in at ArcGIS behind a web server that has let the person through already."""

from __future__ import annotations

import logging

from ..auth import PastedToken, TokenService, WebTierTokenSignIn, discover
from ..auth.sign_in import completed
from ..errors import ServiceError, SignInRefused, WebServerRejected
from ..net.addresses import Target
from ..net.request import Request
from ..net.transport import Transport
from ..net.urls import join, same_origin
from .given import SignIn
from .open_sign_ins import Entry
from .patience import patiently
from .ways_in import Place, enter, find_owner, find_portal, speak_to

log = logging.getLogger(__name__)


def enter_behind(
    service: TokenService,
    entry: Entry,
    transport: Transport,
    target: Target,
    given: SignIn,
    is_known: bool,
) -> None:
    """Sign in at ArcGIS behind a web server that lets us through. Blocks.

    Args:
        service: of the server.
        entry: of this sign-in; told the portal.
        transport: that the web server lets through, and that of a confirmed portal.
        target: the server or portal.
        given: with a token when ArcGIS wants one besides.
        is_known: ArcGIS knows the person by another sign-in, which stays.

    Raises:
        WebServerRejected: the web server refuses name or password; they were sent once.
        PluginError: no answer, or none that a server of ArcGIS gives.
    """
    place = _place_behind(transport, target, given)
    if given.token:
        speak_to(service, place.spoken_at, given)
        service.sign_in(PastedToken(given.token))
    elif not is_known:
        _enter_as_known(service, entry, transport, place, given)


def _place_behind(transport: Transport, target: Target, given: SignIn) -> Place:
    """Find out what stands behind a web server; only a portal that was confirmed counts.

    Elsewhere nobody knows who was let in here.
    """
    if target.kind.is_of_portal:
        return Place(target.root, None, find_portal(transport, target.root))
    facts = patiently(lambda: discover(transport, target.root))
    # what a server says of itself is open at some places, and nothing has asked for the secret yet
    services = Request(join(facts.root, "rest", "services"), query={"f": "json"})
    patiently(lambda: transport.send(services))
    try:
        place = Place(target.root, facts, find_owner(transport, facts, given))
    except SignInRefused:
        return Place(target.root, facts, None)
    if place.token_url and same_origin(place.token_url, facts.root):
        # at others the services are open too, and the web server stands before the tokens alone
        tokens = Request(completed(place.token_url), query={"f": "json"})
        patiently(lambda: transport.send(tokens))
    return place


def _enter_as_known(
    service: TokenService, entry: Entry, transport: Transport, place: Place, given: SignIn
) -> None:
    """Get the token of whom the web server has let in, where the portal gives one.

    Where it does not, ArcGIS itself may take the web server's word, so this is no failure.
    """
    if place.portal is None:
        service.sign_out()
        return
    method = WebTierTokenSignIn(
        transport, place.portal.root, given.username, allow_http=given.allow_http
    )
    try:
        entry.portal = enter(service, transport, place, given, [method])
    except WebServerRejected:
        raise
    except ServiceError as err:
        log.info("%s gives no token behind its web server: %s", place.root, type(err).__name__)
        service.sign_out()
