"""Whether two addresses mean the same portal; Esri writes one portal's address in many ways."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..errors import AddressError, SignInRefused
from ..net.urls import Origin, join, origin, shown, without_query

_ONLINE = "arcgis.com"
_USUAL_PORTS = {("http", 80), ("https", 443)}


def portal_root(url: str) -> str:
    """Cut an address inside of a portal down to its root: ``…/portal/sharing/rest`` and the like.

    Raises:
        AddressError: not an address.
    """
    origin(url)
    cleaned = without_query(url).rstrip("/")
    parts = urlsplit(cleaned)
    words = [part for part in parts.path.split("/") if part]
    for index, word in enumerate(words):
        if word.lower() in ("sharing", "home"):
            words = words[:index]
            break
    return join(f"{parts.scheme}://{parts.netloc}", *words)


def same_portal(first: str, second: str) -> bool:
    """Whether both addresses name one portal.

    Scheme, letter case, closing slash and usual port do not count, and ArcGIS Online is one
    portal under all of its host names. Used for comparing only: what is sent goes to the
    address that the person named, never to the other one.

    Source: facts 1.2.
    """
    try:
        one, two = origin(first), origin(second)
        paths = [urlsplit(portal_root(url)).path.strip("/").lower() for url in (first, second)]
    except AddressError:
        return False
    if is_online(one.host) and is_online(two.host):
        return environment(one.host) == environment(two.host)
    return one.host == two.host and paths[0] == paths[1] and _port(one) == _port(two)


def is_online(host: str) -> bool:
    """Whether a host is one of ArcGIS Online; ``arcgis.com.example.org`` is none."""
    name = host.lower().rstrip(".")
    return name == _ONLINE or name.endswith(f".{_ONLINE}")


def environment(host: str) -> str:
    """Tell Esri's own development and quality sites from production; tokens do not cross over."""
    labels = host.lower().rstrip(".").split(".")
    for kind in ("dev", "qa"):
        if any(label in (kind, f"{kind}ext", f"maps{kind}", f"maps{kind}ext") for label in labels):
            return kind
    return ""


def is_hosted_online(server_url: str, portal_url: str) -> bool:
    """Whether a server takes the token of a portal as it is: both are ArcGIS Online, by https."""
    server, portal = origin(server_url), origin(portal_url)
    return (
        is_online(server.host)
        and is_online(portal.host)
        and (server.scheme, server.port) == ("https", 443)
        and environment(server.host) == environment(portal.host)
    )


def check_owner(
    server_url: str, owner: str, portal: str = "", confirmed: tuple[str, ...] = ()
) -> None:
    """Make sure that the portal that a server names is one that the person knows.

    Args:
        server_url: named by the person.
        owner: `owningSystemUrl`, as the server states it.
        portal: named by the person; "" = none, and only the server's own origin will do.
        confirmed: further portals that the person confirmed.

    Raises:
        SignInRefused: a stranger; the message names both.
    """
    if any(same_portal(owner, known) for known in (portal, *confirmed) if known):
        return
    server = origin(server_url)
    try:
        place = origin(owner)
    except AddressError:
        raise SignInRefused(
            f"{server.host} names “{shown(owner)}” as its portal, which is not an address.",
            "Ask the owner of the server for the address of its portal.",
        ) from None
    if not portal and (_port(place), place.host) == (_port(server), server.host):
        return
    if not portal and is_hosted_online(server_url, owner):
        return
    instead = f", not to {origin(portal).host}" if portal else ""
    raise SignInRefused(
        f"{server.host} says that it belongs to the portal {place.host}{instead}.",
        f"If you trust {place} with your sign-in, confirm it and sign in again.",
        needs_trust_in=str(place),
    )


def _port(place: Origin) -> int:
    """Return the port, the usual ones of http and https counted as one."""
    return 0 if (place.scheme, place.port) in _USUAL_PORTS else place.port
