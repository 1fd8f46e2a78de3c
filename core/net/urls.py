"""Addresses as parts: parse, join, compare. No string surgery on URLs anywhere else."""

from __future__ import annotations

import ipaddress
from typing import NamedTuple
from urllib.parse import quote, urlencode, urljoin, urlsplit, urlunsplit

from ..errors import AddressError

_DEFAULT_PORTS = {"http": 80, "https": 443}


class Origin(NamedTuple):
    """Scheme, host and port: the place that a secret belongs to."""

    scheme: str
    host: str
    port: int

    def __str__(self) -> str:
        """Write it as an address, the default port left out."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        if _DEFAULT_PORTS.get(self.scheme) == self.port:
            return f"{self.scheme}://{host}"
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def is_loopback(self) -> bool:
        """Whether the host is this very machine."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


def origin(url: str) -> Origin:
    """Return where `url` lives.

    Raises:
        AddressError: not an http or https address with a host and a possible port.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise AddressError(f"“{shown(url)}” is not an address.") from None
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise AddressError(f"“{shown(url)}” is not an http or https address.")
    return Origin(scheme, parts.hostname.lower(), port or _DEFAULT_PORTS[scheme])


def shown(text: str) -> str:
    """Pasted text as a message may repeat it: bounded, without parameters, user and password."""
    head = text.strip().partition("?")[0]
    scheme, mark, rest = head.rpartition("://")
    place, slash, path = rest.partition("/")
    named = [part.partition(";")[0] for part in path.split("/")]
    return f"{scheme}{mark}{place.rpartition('@')[2]}{slash}{'/'.join(named)}"[:200]


def same_origin(first: str, second: str) -> bool:
    """Whether both addresses share scheme, host and port."""
    return origin(first) == origin(second)


def is_below(url: str, root: str) -> bool:
    """Whether `url` lies at or below `root`: same origin, path compared by segments."""
    if not same_origin(url, root):
        return False
    base = urlsplit(root).path.rstrip("/")
    path = urlsplit(url).path
    return path == base or path.startswith(base + "/")


def moved(url: str, old_root: str, new_root: str) -> str:
    """Return the address that lies below `new_root` as `url` lies below `old_root`.

    Raises:
        AddressError: it does not lie there.
    """
    if not is_below(url, old_root):
        raise AddressError(f"“{shown(url)}” is not at “{shown(old_root)}”.")
    parts, base = urlsplit(url), urlsplit(new_root)
    path = base.path.rstrip("/") + parts.path[len(urlsplit(old_root).path.rstrip("/")) :]
    return urlunsplit((base.scheme, base.netloc, path, parts.query, ""))


def join(base: str, *segments: str | int) -> str:
    """Append path segments to an address, each encoded; slashes inside a segment split it.

    >>> join("https://h/arcgis/rest/services", "Water/Pipes", "FeatureServer", 0)
    'https://h/arcgis/rest/services/Water/Pipes/FeatureServer/0'
    """
    tail = [
        quote(part, safe="") for segment in segments for part in str(segment).split("/") if part
    ]
    return "/".join([base.rstrip("/"), *tail])


def resolve(base: str, location: str) -> str:
    """Resolve a redirect's target against the address that sent it."""
    return urljoin(base, location)


def without_query(url: str) -> str:
    """Drop query, fragment, user name and password from an address."""
    parts = urlsplit(url)
    netloc = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, netloc, parts.path, "", ""))


def encoded_length(url: str, query: dict[str, str]) -> int:
    """Length in characters of the address with its query."""
    return len(url) + 1 + len(urlencode(query))
