"""What a portal tells about itself before anybody signs in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..errors import AddressError
from ..net.answers import object_in
from ..net.error_envelope import error_in
from ..net.sharing import sharing_spellings
from ..net.transport import Transport
from ..net.urls import origin, same_origin
from .portal_address import is_online, portal_root
from .public_resource import ask_public, minutes_of, schemes_in, text_of


@dataclass(frozen=True)
class PortalFacts:
    """What is known about a portal; None = it did not say.

    Attributes:
        root: portal root, with https when the portal demands it.
        name: of the organisation, "" when not told; text of a stranger.
        version: as text.
        token_url: token address as stated.
        can_sign_in_arcgis: whether its page takes names and passwords of its own.
        can_sign_in_idp: whether its page leads to the organisation's own sign-in.
        supports_oauth: whether applications can sign in.
        max_token_min: longest life of a token in minutes.
        web_tier_challenge: schemes of the web server's own sign-in.
        is_older: whether it knows ``/sharing`` alone, without ``/rest``.
        stated_root: its own name for itself, and that of its servers for it; often an inner one.
    """

    root: str
    name: str = ""
    version: str = ""
    token_url: str | None = None
    can_sign_in_arcgis: bool | None = None
    can_sign_in_idp: bool | None = None
    supports_oauth: bool | None = None
    max_token_min: int | None = None
    web_tier_challenge: str | None = None
    is_older: bool = False
    stated_root: str | None = None

    @property
    def is_online(self) -> bool:
        """Whether it is ArcGIS Online."""
        return is_online(origin(self.root).host)


def discover_portal(transport: Transport, address: str) -> PortalFacts | None:
    """Ask a portal what it is, None when there is no portal. Blocks; nothing secret is sent.

    Args:
        transport: carries it.
        address: of the portal or anything in it; its web adaptor may have any name.

    Raises:
        TransportError, Cancelled: no answer at all.
        RedirectRefused: it sends us to another server.

    Source: facts 1.2 and 1.12.
    """
    root = portal_root(address)
    found: PortalFacts | None = None
    is_older = False
    for is_older in (False, True):
        root, response = ask_public(transport, root, *_below(is_older), "info")
        challenge = schemes_in(response)
        if challenge is not None:
            return PortalFacts(root, web_tier_challenge=challenge)
        node = object_in(response)
        if node is not None and error_in(node) is None and _is_portal_info(node):
            auth = node.get("authInfo")
            stated = auth.get("tokenServicesUrl") if isinstance(auth, dict) else None
            found = PortalFacts(
                root,
                token_url=text_of(stated),
                stated_root=text_of(node.get("owningSystemUrl")),
                is_older=is_older,
            )
            break
    is_older = found is not None and found.is_older
    root, response = ask_public(transport, root, *_below(is_older), "portals", "self")
    challenge = schemes_in(response)
    if challenge is not None:
        return replace(found or PortalFacts(root), web_tier_challenge=challenge)
    node = object_in(response)
    if node is None or error_in(node) is not None or not _is_portal_self(node):
        return found
    return _with_self(replace(found or PortalFacts(root), root=root), node)


def portal_token_urls(facts: PortalFacts) -> tuple[str, ...]:
    """Return the token addresses of a portal to try, all of them on the portal's own origin.

    What a portal states may be its inner name, a http address, or a lie; where it differs in
    origin from the address that the person named, the usual places are asked instead.
    """
    found = list(sharing_spellings(facts.root, "generateToken"))
    try:
        if facts.token_url and same_origin(facts.token_url, facts.root):
            found.insert(0, facts.token_url)
    except AddressError:
        pass  # not an address
    return tuple(dict.fromkeys(found))


def text_for_administrator(root: str, redirect_uris: Sequence[str]) -> str:
    """Write what a portal's administrator needs to know to let LayerFerry sign in by browser."""
    lines = "\n".join(f"  {uri}" for uri in redirect_uris)
    return (
        f"Please register an application for the QGIS plugin LayerFerry in {root}:\n"
        "\n"
        "1. Content > New item > Application (Developer credentials, or “Other application”).\n"
        "   Title: LayerFerry. Kind: desktop or native; no client secret is used (PKCE).\n"
        "2. Add these redirect URLs:\n"
        f"{lines}\n"
        "3. Send me the client ID (App ID). It is not a secret.\n"
        "\n"
        "LayerFerry then signs people in on your portal's own page, with multi-factor "
        "authentication if you use it, and never sees their passwords."
    )


def _below(is_older: bool) -> tuple[str, ...]:
    return ("sharing",) if is_older else ("sharing", "rest")


def _is_portal_info(node: Mapping[str, object]) -> bool:
    return "authInfo" in node or "owningSystemUrl" in node


def _is_portal_self(node: Mapping[str, object]) -> bool:
    names = ("isPortal", "portalMode", "portalName", "urlKey", "portalHostname", "helperServices")
    return any(name in node for name in names) or ("id" in node and "name" in node)


def _with_self(facts: PortalFacts, node: Mapping[str, object]) -> PortalFacts:
    return replace(
        facts,
        name=(text_of(node.get("name")) or text_of(node.get("portalName")) or "")[:200],
        version=str(node.get("currentVersion") or "")[:20],
        can_sign_in_arcgis=_flag(node.get("canSignInArcGIS")),
        can_sign_in_idp=_flag(node.get("canSignInIDP")),
        supports_oauth=_flag(node.get("supportsOAuth")),
        max_token_min=minutes_of(node.get("maxTokenExpirationMinutes")),
    )


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None
