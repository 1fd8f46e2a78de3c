"""A portal whose own name leads nowhere from here, found at places that the person named."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from ..errors import AddressError, PluginError
from ..net.dialing import has_address
from ..net.transport import Transport
from ..net.urls import Origin, join, origin
from .discovery import ServerFacts
from .portal_address import portal_root, same_portal
from .portal_facts import PortalFacts, discover_portal
from .token_address import is_inside

log = logging.getLogger(__name__)


def leads_nowhere(
    owner: str, server_root: str, is_known: Callable[[str], bool] = has_address
) -> bool:
    """Whether a portal's address is one of a private network or unknown here. Blocks.

    At most its name is looked up.

    Args:
        owner: as the server states it.
        server_root: as the person named the server.
        is_known: whether a host's name is known to this machine.
    """
    try:
        place, home = origin(owner), origin(server_root)
    except AddressError:
        return False
    if place.host == home.host:
        return False
    return (is_inside(place) and not is_inside(home)) or not is_known(place.host)


def find_nearby(
    transport: Transport, server: ServerFacts, owner: str, confirmed: Iterable[Origin] = ()
) -> PortalFacts | None:
    """Look for a server's portal at the server's own origin, then where the person confirmed.

    Behind a reverse proxy both often stand side by side, while the server goes on to name the
    portal as it is called inside. The portal has to know itself by that name. Blocks; nothing
    secret is sent.

    Args:
        transport: carries what is asked.
        server: as it describes itself.
        owner: the portal as the server names it.
        confirmed: origins that the person confirmed.

    Raises:
        Cancelled: asked to stop.
    """
    stated = [one for one in (owner, server.token_url) if one is not None]
    paths = [*(urlsplit(portal_root(one)).path for one in stated), "/portal", ""]
    for place in dict.fromkeys((origin(server.root), *confirmed)):
        for path in dict.fromkeys(paths):
            try:
                found = discover_portal(transport, join(str(place), path))
            except PluginError:
                continue
            if found is not None and same_portal(found.stated_root or "", owner):
                log.info("%s is reached at %s", owner, found.root)
                return found
    return None
