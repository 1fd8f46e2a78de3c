"""What is kept of a sign-in for the next session; the secret is in the keyring or nowhere."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote

from ..core.host.client_ids import ClientIds
from ..core.host.connections import Connection, Connections
from ..core.host.gateway import SignIn, WayIn
from ..core.net.addresses import Target
from .offer import Offer

_FRONT_DOORS = (WayIn.WEB_TIER, WayIn.QGIS)


def remember(
    target: Target, given: SignIn, offer: Offer | None, is_behind_wall: bool
) -> Connection:
    """Save how a server was entered.

    Args:
        target: where.
        given: what got in.
        offer: the ways that there were; names the portal that a client id belongs to.
        is_behind_wall: the web server in front had let the person in before. It comes first the
            next time as well, so that its way in stays.
    """
    known = Connections().of_server(target.root)
    if is_behind_wall and known is not None and given.way not in _FRONT_DOORS:
        return known
    connection = replace(
        known or Connection(_name(target), target.url),
        address=target.url,
        way_in=given.likely_way.value,
        username=given.username,
        token_in_url=given.token_in_url,
        allow_http=given.allow_http,
        trusted_token_origins=given.trusted_token_origins,
        client_id=given.client_id,
        bound_to=given.bound_to,
        auth_config=given.auth_config,
        redirect_ports=given.redirect_ports,
    )
    Connections().save(connection)
    if given.way is WayIn.OAUTH and offer is not None and offer.portal is not None:
        ClientIds().remember(offer.portal.root, given.client_id)
    return connection


def _name(target: Target) -> str:
    """Name a server as people would: ``gis.example.org/arcgis``."""
    return unquote(target.root.partition("://")[2])
