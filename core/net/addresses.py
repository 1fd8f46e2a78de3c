"""What a person pastes: server root, folder, service, layer or portal, in any spelling."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import unquote, urlsplit

from ..errors import AddressError
from .urls import join, origin, shown

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
        raise AddressError(f"“{shown(cleaned)}” is not an address.")
    if "://" not in cleaned:
        cleaned = f"https://{cleaned}"
    place = origin(cleaned)
    if not re.fullmatch(r"[\w.\-:%]+", place.host):
        raise AddressError(f"“{shown(cleaned)}” is not an address.")
    if "." not in place.host and place.host != "localhost" and not ("/" in text or ":" in text):
        # a bare word is more likely a typing error than a host of the local network
        raise AddressError(f"“{shown(text)}” is not an address.")
    segments = _segments(cleaned)
    lowered = [part.lower() for part in segments]
    if "sharing" in lowered or _is_portal_page(lowered):
        return _portal(str(place), segments, lowered)
    return _server(str(place), segments, lowered)


def _segments(url: str) -> list[str]:
    """Decoded path segments, with ``/rest/admin/services`` read as ``/rest/services``."""
    segments = [unquote(part) for part in urlsplit(url).path.split("/") if part]
    lowered = [part.lower() for part in segments]
    for index in range(len(segments) - 1):
        if lowered[index : index + 2] == ["rest", "admin"]:
            return segments[: index + 1] + segments[index + 2 :]
    return segments


def _is_portal_page(lowered: list[str]) -> bool:
    """Whether the path is a page of a portal's web site (``/portal/home/item.html``)."""
    return "home" in lowered and "rest" not in lowered


def _portal(base: str, segments: list[str], lowered: list[str]) -> Target:
    cut = lowered.index("sharing") if "sharing" in lowered else lowered.index("home")
    root = _path(base, segments[:cut])
    return Target(TargetKind.PORTAL, root=root, url=root)


def _server(base: str, segments: list[str], lowered: list[str]) -> Target:
    for index, word in enumerate(lowered):
        if word in _SERVICE_TYPES:
            return _service(base, segments, lowered, index)
        if _OTHER_SERVICES.match(word):
            raise AddressError(
                f"A {segments[index]} holds no layers that can be downloaded.",
                "Paste the address of a FeatureServer or MapServer.",
            )
    if "rest" not in lowered:
        root = _path(base, _without_known_tails(segments, lowered) or ["arcgis"])
        return Target(TargetKind.SERVER, root=root, url=join(root, "rest", "services"))
    cut = lowered.index("rest")
    root = _path(base, segments[:cut])
    services = join(root, "rest", "services")
    folder = segments[cut + 2 :] if lowered[cut + 1 : cut + 2] == ["services"] else []
    if folder:
        return Target(TargetKind.FOLDER, root=root, url=join(services, *folder))
    return Target(TargetKind.SERVER, root=root, url=services)


def _service(base: str, segments: list[str], lowered: list[str], index: int) -> Target:
    """Understand ``…/rest/services/{folder/}{name}/{type}[/{layer}[/query…]]``.

    Look-alike servers leave ``rest/services`` out; their root is what stands before the name.
    """
    cut = lowered.index("rest") if "rest" in lowered[:index] else max(index - 1, 0)
    root = _path(base, segments[:cut])
    service = join(_path(base, segments[:index]), _SERVICE_TYPES[lowered[index]])
    tail = segments[index + 1 :]
    if tail and tail[0].isdigit():
        number = int(tail[0])
        return Target(TargetKind.LAYER, root, join(service, number), service, number)
    return Target(TargetKind.SERVICE, root, service, service)


def _without_known_tails(segments: list[str], lowered: list[str]) -> list[str]:
    """Cut what people copy behind a server root: ``/manager``, ``/admin``, ``/tokens``."""
    for index, word in enumerate(lowered):
        if word in ("manager", "admin", "tokens", "services", "index.html"):
            return segments[:index]
    return segments


def _path(base: str, segments: list[str]) -> str:
    return join(base, *segments) if segments else base
