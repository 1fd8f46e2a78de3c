"""What a person pastes: server root, folder, service, layer or portal, in any spelling."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import parse_qs, quote, unquote, urlsplit

from ..errors import AddressError
from .urls import join, origin

_SERVICE_TYPES = {"mapserver": "MapServer", "featureserver": "FeatureServer"}
_OTHER_SERVICES = re.compile(
    r"^(image|gp|geocode|geometry|na|scene|vectortile|stream|mobile|geodata|globe|"
    r"workspace|search|geoenrichment|wfs|wms|wcs|indexing|parcelfabric|utilitynetwork|"
    r"networkdiagram|versionmanagement|knowledgegraph|video)server$",
    re.IGNORECASE,
)


class TargetKind(Enum):
    """What an address leads to."""

    SERVER = "server"
    FOLDER = "folder"
    SERVICE = "service"
    LAYER = "layer"
    PORTAL = "portal"


@dataclass(frozen=True)
class Target:
    """An address understood.

    Attributes:
        root: server root, everything before ``/rest/services`` (or the portal's root).
        url: the canonical address of what was named, without query.
        service_url: the service that a layer belongs to; "" above service level.
        layer_id: -1 when no layer was named.
    """

    kind: TargetKind
    root: str
    url: str
    service_url: str = ""
    layer_id: int = -1


def parse_address(text: str) -> Target:
    """Understand an address as people paste it.

    Accepts ``?f=json`` and ``/query?…`` addresses copied from a browser, missing scheme
    (https is assumed), surrounding blanks and quotes, an upper-case scheme or host,
    admin addresses, and a host alone (``/arcgis`` is assumed).

    Raises:
        AddressError: not an address, or of a kind of service that holds no layers.
    """
    cleaned = text.strip().strip("<>\"'“”„«»").strip()
    if not cleaned:
        raise AddressError("There is no address yet.")
    if any(c.isspace() for c in cleaned) or "\\" in cleaned:
        raise AddressError(f"“{cleaned[:200]}” is not an address.")
    if "://" not in cleaned:
        cleaned = f"https://{cleaned}"
    place = origin(cleaned)
    if not re.fullmatch(r"[\w.\-:%]+", place.host):
        raise AddressError(f"“{cleaned[:200]}” is not an address.")
    if "." not in place.host and ":" not in place.host and "://" not in text:
        # a bare word is more likely a typing error than a host of the local network
        if place.host != "localhost" and "/" not in text:
            raise AddressError(f"“{text.strip()[:200]}” is not an address.")
    segments = [unquote(part) for part in urlsplit(cleaned).path.split("/") if part]
    lowered = [part.lower() for part in segments]
    if "sharing" in lowered or _is_portal_page(lowered):
        return _portal(str(place), segments, lowered)
    return _server(str(place), segments, lowered, parse_qs(urlsplit(cleaned).query))


def _is_portal_page(lowered: list[str]) -> bool:
    """Whether the path is a page of a portal's web site (``/portal/home/item.html``)."""
    return "home" in lowered and "rest" not in lowered


def _portal(base: str, segments: list[str], lowered: list[str]) -> Target:
    cut = lowered.index("sharing") if "sharing" in lowered else lowered.index("home")
    root = _path(base, segments[:cut])
    return Target(TargetKind.PORTAL, root=root, url=root)


def _server(
    base: str, segments: list[str], lowered: list[str], query: dict[str, list[str]]
) -> Target:
    cut = _position_of_rest(lowered)
    if cut is None:
        root = _path(base, _without_known_tails(segments, lowered) or ["arcgis"])
        return Target(TargetKind.SERVER, root=root, url=join(root, "rest", "services"))
    root = _path(base, segments[:cut])
    services = join(root, "rest", "services")
    rest, low = segments[cut + 2 :], lowered[cut + 2 :]
    for index, word in enumerate(low):
        if word in _SERVICE_TYPES:
            return _service(root, services, rest, index, _SERVICE_TYPES[word], query)
        if _OTHER_SERVICES.match(word):
            raise AddressError(
                f"A {rest[index]} holds no layers that can be downloaded.",
                "Paste the address of a FeatureServer or MapServer.",
            )
    if rest:
        return Target(TargetKind.FOLDER, root=root, url=join(services, *map(_encodable, rest)))
    return Target(TargetKind.SERVER, root=root, url=services)


def _service(
    root: str,
    services: str,
    rest: list[str],
    index: int,
    kind: str,
    query: dict[str, list[str]],
) -> Target:
    service = join(services, *rest[:index], kind)
    tail = rest[index + 1 :]
    if tail and tail[0].isdigit():
        number = int(tail[0])
        return Target(TargetKind.LAYER, root, join(service, number), service, number)
    return Target(TargetKind.SERVICE, root, service, service)


def _position_of_rest(lowered: list[str]) -> int | None:
    """Index of ``rest`` in ``…/rest/services`` or ``…/rest/admin/services`` (also bare ``rest``)."""
    for index, word in enumerate(lowered):
        if word == "rest":
            if lowered[index + 1 : index + 3] == ["admin", "services"]:
                del lowered[index + 1]  # the caller cuts by position: see _server
            return index
    return None


def _without_known_tails(segments: list[str], lowered: list[str]) -> list[str]:
    """Cut what people copy behind a server root: ``/manager``, ``/admin``, ``/tokens``, ``/sdk``."""
    for index, word in enumerate(lowered):
        if word in ("manager", "admin", "tokens", "services", "index.html"):
            return segments[:index]
    return segments


def _path(base: str, segments: list[str]) -> str:
    return join(base, *segments) if segments else base


def _encodable(segment: str) -> str:
    return segment
