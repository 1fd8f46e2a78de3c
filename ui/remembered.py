"""What is kept of a sign-in for the next session; the secret is in the keyring or nowhere."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote

from ..core.host.client_ids import ClientIds
from ..core.host.connections import Connection, Connections
from ..core.host.gateway import SignIn, WayIn
from ..core.host.given import FRONT_DOORS
from ..core.net.addresses import Target
from .offer import Offer


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
    if known is not None and given.way in FRONT_DOORS and known.front != WayIn.NONE.value:
        return _saved(_with_front(known, given.way, given.username, given.auth_config))
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
        front=WayIn.NONE.value,
        front_username="",
    )
    if is_behind_wall and known is not None and given.way not in FRONT_DOORS:
        is_first = known.front == WayIn.NONE.value
        way = WayIn(known.way_in if is_first else known.front)
        user = known.username if is_first else known.front_username
        if way in FRONT_DOORS:
            connection = _with_front(connection, way, user, known.auth_config)
    _saved(connection)
    if given.way is WayIn.OAUTH and offer is not None and offer.portal is not None:
        ClientIds().remember(offer.portal.root, given.client_id)
    return connection


def _with_front(connection: Connection, way: WayIn, user: str, auth_config: str) -> Connection:
    config = auth_config if way is WayIn.QGIS else ""
    return replace(connection, front=way.value, front_username=user, auth_config=config)


def _saved(connection: Connection) -> Connection:
    Connections().save(connection)
    return connection


def _name(target: Target) -> str:
    """Name a server as people would: ``gis.example.org/arcgis``."""
    return unquote(target.root.partition("://")[2])
