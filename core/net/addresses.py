"""What a person pastes: a server, folder, service, layer, portal, item or group, however spelt."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum
from urllib.parse import parse_qs, unquote, urlsplit

from ..errors import AddressError
from .urls import join, origin, shown

_SERVICE_TYPES = {"mapserver": "MapServer", "featureserver": "FeatureServer"}
_OTHER_SERVICES = re.compile(
    r"^(image|gp|geocode|geometry|na|scene|vectortile|stream|mobile|geodata|globe|"
    r"workspace|search|geoenrichment|wfs|wms|wcs|indexing|parcelfabric|utilitynetwork|"
    r"networkdiagram|versionmanagement|knowledgegraph|video)server$",
    re.IGNORECASE,
)

_ONLINE = ("www.arcgis.com", "arcgis.com")
_ITEM_ID = re.compile(r"[\w\-]{8,64}\Z")
# what comes along when an address is copied; the invisible ones are of web pages and mails
_AROUND = "<>\"'“”„«» \t\r\n\xa0\ufeff\u200b\u200e\u200f\u2060"
_BRACKETS, _CLOSING = ("(", "[", "{"), ")]},;."
_EVERY_ROW = ("1=1", "1 = 1", "")


class TargetKind(Enum):
    """What an address leads to."""

    SERVER = "server"
    FOLDER = "folder"
    SERVICE = "service"
    LAYER = "layer"
    PORTAL = "portal"
    ITEM = "item"
    GROUP = "group"

    @property
    def is_of_portal(self) -> bool:
        """Whether a portal answers there, rather than a server."""
        return self in (TargetKind.PORTAL, TargetKind.ITEM, TargetKind.GROUP)


@dataclass(frozen=True)
class Target:
    """An address understood.

    Attributes:
        root: server root, everything before ``/rest/services`` (or the portal's root).
        url: the canonical address of what was named, without query.
        service_url: the service that a layer belongs to; "" above service level.
        layer_id: -1 when no layer was named.
        item_id: of a portal's item or group; "" for others.
        where: condition of a query that was copied; "" = all rows.
        field_names: columns of a query that was copied; None = all.
    """

    kind: TargetKind
    root: str
    url: str
    service_url: str = ""
    layer_id: int = -1
    item_id: str = ""
    where: str = ""
    field_names: tuple[str, ...] | None = None


def parse_address(text: str) -> Target:
    """Understand an address as people paste it.

    Accepts ``?f=json`` and ``/query?…`` addresses copied from a browser (a query's condition and
    columns are kept, a token never is), pages of a portal's items, maps and groups, missing
    scheme (https is assumed), surrounding blanks and quotes, an upper-case scheme or host,
    admin addresses, and a host alone (``/arcgis`` is assumed).

    Raises:
        AddressError: not an address, or of a kind of service that holds no layers.
    """
    cleaned = text.strip(_AROUND)
    if cleaned[:1] in _BRACKETS and "://" in cleaned:
        cleaned = cleaned[1:].rstrip(_AROUND + _CLOSING)
    if not cleaned:
        raise AddressError("There is no address yet.")
    path = cleaned.partition("?")[0]
    has_blank = any(c.isspace() for c in path) and "/rest/" not in path.lower()
    if has_blank or "\\" in path:
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
    if "sharing" in lowered or _is_portal_page(place.host, lowered):
        return _portal(cleaned, str(place), segments, lowered)
    target = _server(str(place), segments, lowered)
    is_query = target.kind is TargetKind.LAYER and lowered[-1:] == ["query"]
    return _with_query(target, cleaned) if is_query else target


def _segments(url: str) -> list[str]:
    """Decoded path segments, with ``/rest/admin/services`` read as ``/rest/services``.

    What hangs behind a segment (``;jsessionid=…``, ``;token=…``) belongs to who copied it.
    """
    decoded = [unquote(part).partition(";")[0] for part in urlsplit(url).path.split("/")]
    segments = [part for part in decoded if part]
    lowered = [part.lower() for part in segments]
    for index in range(len(segments) - 1):
        if lowered[index : index + 2] == ["rest", "admin"]:
            return segments[: index + 1] + segments[index + 2 :]
    return segments


def _is_portal_page(host: str, lowered: list[str]) -> bool:
    """Whether the path is a page of a portal's web site (``/portal/home/item.html``)."""
    if "rest" in lowered:
        return False
    if "home" in lowered or ("apps" in lowered and "mapviewer" in lowered):
        return True
    return not lowered and (host in _ONLINE or host.endswith(".maps.arcgis.com"))


def _portal(url: str, base: str, segments: list[str], lowered: list[str]) -> Target:
    """Understand a portal's home, and its pages and resources of items, maps and groups."""
    ends = [lowered.index(word) for word in ("sharing", "home", "apps") if word in lowered]
    root = _path(base, segments[: min(ends, default=0)])
    for above, kind in (("items", TargetKind.ITEM), ("groups", TargetKind.GROUP)):
        if above in lowered[:-1]:
            return _in_portal(root, kind, segments[lowered.index(above) + 1])
    asked = _parameters(url)
    for name in ("webmap", "id"):
        if name in asked:
            is_group = name == "id" and lowered[-1:] == ["group.html"]
            return _in_portal(root, TargetKind.GROUP if is_group else TargetKind.ITEM, asked[name])
    return portal_target(root)


def portal_target(root: str) -> Target:
    """Return the target that a portal's root is; its address is that of its home page."""
    return Target(TargetKind.PORTAL, root=root, url=join(root, "home"))


def _in_portal(root: str, kind: TargetKind, item_id: str) -> Target:
    if not _ITEM_ID.match(item_id):  # nothing but an id may become part of an address
        return portal_target(root)
    place = ("community", "groups") if kind is TargetKind.GROUP else ("content", "items")
    url = join(root, "sharing", "rest", *place, item_id)
    return Target(kind, root=root, url=url, item_id=item_id)


def _with_query(target: Target, url: str) -> Target:
    asked = _parameters(url)
    where = asked.get("where", "").strip()
    names = tuple(part.strip() for part in asked.get("outfields", "").split(",") if part.strip())
    return replace(
        target,
        where="" if where in _EVERY_ROW else where,
        field_names=None if not names or "*" in names else names,
    )


def _parameters(url: str) -> dict[str, str]:
    """Parameters by name in lower case; those of the fragment too, where web pages keep theirs."""
    parts = urlsplit(url)
    _, _, fragment = parts.fragment.partition("?")
    return {
        name.lower(): values[0]
        for text in (fragment or parts.fragment, parts.query)
        for name, values in parse_qs(text).items()
    }


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
