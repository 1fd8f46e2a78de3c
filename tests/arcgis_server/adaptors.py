"""Web adaptors: the names under which the server and its portal are reached.

Inside, all modules speak of ``/arcgis`` and ``/portal``; here those are translated.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from .manners import Manners

NOWHERE = "/nowhere"


def inside(path: str, manners: Manners) -> tuple[str, str]:
    """Translate a path; give it with the name of the server's adaptor, "" for other paths.

    The names are compared without case, as IIS does.
    """
    for name in (manners.server_adaptor, *manners.more_server_adaptors):
        rest = _after(path, name)
        if rest is not None and not (name == "" and rest.startswith("/sharing")):
            return f"/arcgis{rest}", name
    rest = _after(path, manners.portal_adaptor)
    if rest is not None and rest.startswith("/sharing"):
        return f"/portal{rest}", ""
    return NOWHERE + path, ""


def _after(path: str, name: str) -> str | None:
    prefix = f"/{name}" if name else ""
    if not path.lower().startswith(prefix.lower()):
        return None
    rest = path[len(prefix) :]
    return rest if rest in ("", "/") or rest.startswith("/") else None


@dataclass
class Links:
    """The addresses that answers name."""

    origin: Callable[[], str]
    manners: Manners
    owner: Callable[[], str] | None = None  # a portal elsewhere

    def root(self, adaptor: str = "") -> str:
        """Give the root of the server, before ``/rest``."""
        name = adaptor or self.manners.server_adaptor
        return f"{self.origin()}/{name}" if name else self.origin()

    def roots(self) -> list[str]:
        """Give all roots of the server."""
        return [self.root(one) for one in ("", *self.manners.more_server_adaptors)]

    def portal(self) -> str:
        """Give the root of the portal, before ``/sharing``."""
        if self.owner is not None:
            return self.owner()
        name = self.manners.portal_adaptor
        return f"{self.origin()}/{name}" if name else self.origin()


def styled(url: str, style: str) -> str:
    """Write an address as careless administrators do; it means the same portal."""
    scheme, rest = url.split("://", 1)
    if style == "upper_case":
        return url.upper()
    if style == "trailing_slash":
        return f"{url}/"
    return f"{style}://{rest}" if style in ("http", "https") else f"{scheme}://{rest}"


def same_root(url: str, root: str) -> bool:
    """Tell whether `url` is a server's root or lies under it; the scheme does not count."""
    asked, known = urlsplit(url), urlsplit(root)
    path = asked.path.split("/rest/")[0].rstrip("/")
    path = path[: -len("/rest")] if path.endswith("/rest") else path
    same_host = asked.netloc.lower() == known.netloc.lower()
    return same_host and path.lower() == known.path.rstrip("/").lower()
