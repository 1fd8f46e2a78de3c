"""One sign-in for all servers of a portal: the second server asks nothing."""

from __future__ import annotations

import logging
from dataclasses import replace

from ..core.auth import TokenState, same_portal
from ..core.errors import PluginError
from ..core.host.connection import Connection
from ..core.host.connections import Connections
from ..core.host.gateway import Gateway, SignIn, WayIn
from ..core.net.addresses import Target
from .offer import Offer

log = logging.getLogger(__name__)


def share_sign_in(gateway: Gateway, target: Target, offer: Offer, agreed: SignIn) -> SignIn | None:
    """Sign in at a server as at another one of its portal, in this session. Blocks.

    A portal that the person would have to confirm first shares nothing.

    Args:
        gateway: of this session.
        target: the server.
        offer: names its portal.
        agreed: with what the person has agreed to for this server.

    Returns:
        What got in; None = nothing did, and the person has to be asked.
    """
    if offer.portal is None:
        return None
    for other in Connections().all():
        if not _is_signed_in_at(gateway, other, offer.portal.root):
            continue
        given = replace(
            SignIn.by(other),
            token_in_url=agreed.token_in_url,
            allow_http=agreed.allow_http,
            trusted_token_origins=agreed.trusted_token_origins,
            front=WayIn.NONE,  # of the other server
        )
        try:
            gateway.sign_in(target.url, given)
        except PluginError as err:
            log.info("the sign-in of %s is not shared: %s", other.name, type(err).__name__)
        else:
            return given
    return None


def _is_signed_in_at(gateway: Gateway, other: Connection, portal: str) -> bool:
    try:
        its = gateway.portal(other.address)
        is_in = gateway.state(other.address) is TokenState.SIGNED_IN
    except PluginError:
        return False  # an address edited by hand
    return its is not None and is_in and same_portal(its.root, portal)
