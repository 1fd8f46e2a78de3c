"""What a server wants from whoever signs in, asked of its public ``/rest/info``."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from ..errors import AddressError, PluginError, ServiceError
from ..net.answers import object_in
from ..net.error_envelope import error_in
from ..net.transport import Transport
from ..net.urls import join, origin, same_origin, without_query
from .portal_facts import PortalFacts, discover_portal
from .public_resource import ask_public, minutes_of, schemes_in, secure_root, text_of

log = logging.getLogger(__name__)

_USUAL_NAMES = ("arcgis", "server", "portal", "gis")  # of web adaptors


@dataclass(frozen=True)
class ServerFacts:
    """What is known about a server before anybody signs in; None = it did not say.

    Attributes:
        root: server root.
        version: as text, ``10.91`` or ``2024.1``; "" when not told.
        is_token_based: whether ArcGIS tokens secure it.
        token_url: token address as stated.
        owning_system_url: portal that owns this server.
        short_lived_minutes: life of a token by default.
        web_tier_challenge: schemes of the web server's own sign-in, ``Negotiate, NTLM``.
        is_arcgis: whether the answer was one of ArcGIS REST at all.
    """

    root: str
    version: str = ""
    is_token_based: bool | None = None
    token_url: str | None = None
    owning_system_url: str | None = None
    short_lived_minutes: int | None = None
    web_tier_challenge: str | None = None
    is_arcgis: bool = False

    @property
    def may_be_old(self) -> bool:
        """Whether it may be ArcGIS 10.0 (10, 10.01 to 10.05) or before, by its version."""
        major, _, minor = self.version.partition(".")
        if not major.isdecimal():
            return True
        return int(major) < 10 or (int(major) == 10 and minor[:1] in ("", "0"))


class SignInKind(Enum):
    """Ways to sign in that LayerFerry knows."""

    NONE = "none"
    PASSWORD = "password"  # noqa: S105  a name, no secret
    TOKEN = "token"  # noqa: S105
    OAUTH = "oauth"
    APP = "app"
    WEB_TIER = "web_tier"


@dataclass(frozen=True)
class SignInOption:
    """One way, and why it can work here."""

    kind: SignInKind
    reason: str
    needs_client_id: bool = False


@dataclass(frozen=True)
class Site:
    """What answers at an address: a server, a portal, or both."""

    server: ServerFacts | None
    portal: PortalFacts | None


def discover(transport: Transport, root: str) -> ServerFacts:
    """Ask a server what it is and where it gives tokens. Blocks.

    Nothing secret is sent. Old, locked and filtered servers answer with a web page, 404 or an
    error: that is a finding, not a failure.

    Raises:
        TransportError, Cancelled: no answer at all.
        RedirectRefused: it sends us to another server.

    Source: facts 1.2.
    """
    root, response = ask_public(transport, root, "rest", "info")
    challenge = schemes_in(response)
    if challenge is not None:
        return ServerFacts(root, web_tier_challenge=challenge)
    node = object_in(response)
    if node is None:
        return ServerFacts(root)
    if isinstance(error_in(node), ServiceError):
        return ServerFacts(root, is_arcgis=True)
    return _facts(root, node)


def find_site(transport: Transport, root: str) -> Site:
    """Find out what stands at a root, whatever its web adaptor is called. Blocks.

    Asks the address itself as server and as portal, and for a host alone the usual names.

    Raises:
        TransportError, Cancelled: the address itself gives no answer at all.
    """
    place = str(origin(root))
    tail = root[len(place) :].strip("/")
    # "arcgis" is what an address of a host alone was completed to
    others = [join(place, name) for name in _USUAL_NAMES if name != tail]
    tried = [root, *others, place] if tail in ("", "arcgis") else [root]
    first: ServerFacts | None = None
    for number, candidate in enumerate(tried):
        try:
            server = discover(transport, candidate)
            first = first or server
            if _says_something(server):
                return Site(server, None)
            portal = discover_portal(transport, candidate)
        except PluginError:
            if number == 0:
                raise
            continue
        if portal is not None:
            return Site(None, portal)
    return Site(first, None)


def _says_something(facts: ServerFacts) -> bool:
    """Whether more than an error came, which portals give at addresses of servers too."""
    return (
        bool(facts.version)
        or facts.is_token_based is not None
        or facts.web_tier_challenge is not None
    )


def token_url_candidates(facts: ServerFacts) -> tuple[str, ...]:
    """Return the token addresses to try: the stated one, else where ArcGIS Server has it.

    ``…/tokens`` is completed by `PasswordSignIn`, which asks the server how. Servers behind a
    web adaptor often state http for what is reached by https.
    """
    if not facts.token_url:
        return (join(facts.root, "tokens"),)
    try:
        secure = secure_root(facts.token_url)
        is_ours = secure is not None and same_origin(secure, facts.root)
    except AddressError:
        return (facts.token_url,)
    return (secure if secure is not None and is_ours else facts.token_url,)


def sign_in_options(
    facts: ServerFacts | None, portal: PortalFacts | None = None, has_client_id: bool = False
) -> tuple[SignInOption, ...]:
    """Return the ways that can work, the most likely first.

    Args:
        facts: of the server; None = a portal was named.
        portal: that owns the server, or was named itself; None = there is none.
        has_client_id: an application is registered for us at the portal.
    """
    challenges = [one.web_tier_challenge for one in (facts, portal) if one is not None]
    wall = next((one for one in challenges if one is not None), None)
    if wall is not None:
        reason = f"The web server in front asks for a sign-in of its own ({wall})."
        return (SignInOption(SignInKind.WEB_TIER, reason),)
    options = [] if portal is None else _portal_options(portal, has_client_id)
    if portal is None and facts is not None and facts.is_token_based is not False:
        stated = facts.token_url is not None
        options.append(
            SignInOption(
                SignInKind.PASSWORD,
                "The server states where it gives tokens for a name and password."
                if stated
                else "The server does not say how to sign in; this is the usual way.",
            )
        )
    options.append(SignInOption(SignInKind.NONE, "Public layers need no sign-in."))
    options.append(
        SignInOption(SignInKind.TOKEN, "A token or API key from elsewhere can be pasted.")
    )
    if facts is not None and facts.is_token_based is False:
        log.info("%s says that it does not use tokens", facts.root)
    return tuple(options)


def _portal_options(portal: PortalFacts, has_client_id: bool) -> list[SignInOption]:
    """Return the ways into a portal; what its page hides can still work for programs."""
    password = SignInOption(
        SignInKind.PASSWORD,
        "The portal's page hides this, but accounts of its own may still get in."
        if portal.can_sign_in_arcgis is False
        else "For accounts of the portal itself, without a second factor.",
    )
    if portal.supports_oauth is False:
        return [password]
    browser = SignInOption(
        SignInKind.OAUTH,
        ("The organisation's own sign-in" if portal.can_sign_in_idp else "Any account")
        + ", on the portal's page in the browser"
        + ("." if has_client_id else "; the administrator has to register LayerFerry first."),
        needs_client_id=not has_client_id,
    )
    app = SignInOption(SignInKind.APP, "For an application's id and secret.")
    is_browser_first = portal.can_sign_in_arcgis is False or (
        has_client_id and portal.can_sign_in_idp is True
    )
    return [browser, password, app] if is_browser_first else [password, browser, app]


def _address(root: str, stated: object) -> str | None:
    """Read an address that a server states; None for what leads nowhere.

    Without a host it is one of the server's own; what hangs behind it is dropped.
    """
    text = text_of(stated) or ""
    url = join(str(origin(root)), text) if text.startswith("/") and text[1:2] != "/" else text
    try:
        origin(url)
    except AddressError:
        return None
    return without_query(url)


def _facts(root: str, node: Mapping[str, object]) -> ServerFacts:
    stated = node.get("authInfo")
    auth: Mapping[str, object] = stated if isinstance(stated, dict) else {}
    is_token_based = auth.get("isTokenBasedSecurity")
    return ServerFacts(
        root=root,
        version=str(node.get("fullVersion") or node.get("currentVersion") or ""),
        is_token_based=is_token_based if isinstance(is_token_based, bool) else None,
        # three spellings are in use
        token_url=_address(root, auth.get("tokenServicesUrl"))
        or _address(root, auth.get("tokenServiceUrl"))
        or _address(root, node.get("tokenServiceUrl")),
        owning_system_url=_address(root, node.get("owningSystemUrl")),
        short_lived_minutes=minutes_of(auth.get("shortLivedTokenValidity")),
        is_arcgis="currentVersion" in node or "authInfo" in node or "owningSystemUrl" in node,
    )
