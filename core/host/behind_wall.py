"""Sign in at ArcGIS behind a web server that has let the person through already."""

from __future__ import annotations

import logging

from ..auth import PastedToken, TokenService, WebTierTokenSignIn, discover
from ..errors import ServiceError, SignInRefused, SignInRejected
from ..net.addresses import Target
from ..net.transport import Transport
from .given import SignIn, WayIn
from .patience import patiently
from .ways_in import Place, enter, find_owner, find_portal

log = logging.getLogger(__name__)


def enter_behind(
    service: TokenService,
    transport: Transport,
    target: Target,
    given: SignIn,
    confirmed: SignIn | None = None,
) -> bool:
    """Sign in at ArcGIS behind a web server that lets us through. Blocks.

    Whoever is signed in at ArcGIS by a name of its own stays so.

    Args:
        service: of the server.
        transport: that the web server lets through.
        target: the server or portal.
        given: with a token when ArcGIS wants one besides.
        confirmed: whose confirmed places let us through as well; None = nobody else does.

    Returns:
        Whether the sign-in at ArcGIS depends on this one now, and on its transport.

    Raises:
        WebServerRejected: the web server refuses name or password; they were sent once.
        PluginError: no answer, or none that a server of ArcGIS gives.
    """
    place = _place_behind(transport, target, confirmed or SignIn())
    if given.token:
        service.sign_in(PastedToken(given.token))
    elif service.is_signed_in and service.method_name != WebTierTokenSignIn.__name__:
        return False
    else:
        _enter_as_known(service, transport, place, given)
    return True


def _place_behind(transport: Transport, target: Target, confirmed: SignIn) -> Place:
    """Find out what stands behind a web server; only a portal that lets us through counts.

    Elsewhere nobody knows who was let in here.
    """
    if target.kind.is_of_portal:
        return Place(target.root, None, find_portal(transport, target.root))
    facts = patiently(lambda: discover(transport, target.root))
    try:
        return Place(target.root, facts, find_owner(transport, facts, confirmed))
    except SignInRefused:
        return Place(target.root, facts, None)


def _enter_as_known(
    service: TokenService, transport: Transport, place: Place, given: SignIn
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
        enter(service, transport, place, given, [method])
    except ServiceError as err:
        if isinstance(err, SignInRejected) and given.way is not WayIn.QGIS:
            raise
        log.info("%s gives no token behind its web server: %s", place.root, type(err).__name__)
        service.sign_out()
