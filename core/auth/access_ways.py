"""Every way in, and why it is offered for a server or not."""

from __future__ import annotations

from dataclasses import dataclass

from .discovery import ServerFacts, SignInKind, sign_in_options
from .portal_facts import PortalFacts

_NAMES = {
    SignInKind.NONE: "Without sign-in",
    SignInKind.PASSWORD: "Name and password",
    SignInKind.OAUTH: "Browser",
    SignInKind.APP: "Application",
    SignInKind.TOKEN: "Token or API key",
    SignInKind.WEB_TIER: "Web server in front",
}


@dataclass(frozen=True)
class WayFound:
    """One way in, whether it is offered here, and why or why not; one sentence."""

    name: str
    is_offered: bool
    reason: str


def ways_found(
    server: ServerFacts | None, portal: PortalFacts | None, has_client_id: bool = False
) -> tuple[WayFound, ...]:
    """Judge every way in, the likely ones first.

    Args:
        server: None = a portal was named.
        portal: that owns the server or was named; None = there is none, or nobody asked it.
        has_client_id: an application is registered for us at the portal.
    """
    options = sign_in_options(server, portal, has_client_id)
    offered = [WayFound(_NAMES[one.kind], True, one.reason) for one in options]
    missing = [kind for kind in _NAMES if kind not in {one.kind for one in options}]
    is_walled = any(one.kind is SignInKind.WEB_TIER for one in options)
    return (
        *offered,
        *(WayFound(_NAMES[kind], False, _why_not(kind, server, portal, is_walled))
          for kind in missing),
    )  # fmt: skip


def _why_not(
    kind: SignInKind, server: ServerFacts | None, portal: PortalFacts | None, is_walled: bool
) -> str:
    if is_walled:
        return "The web server in front has to let you in first."
    if kind is SignInKind.WEB_TIER:
        return "No web server in front asks for a sign-in."
    if kind is SignInKind.PASSWORD:
        return "The server says that it uses no ArcGIS tokens."
    if portal is not None:
        return "The portal says that applications cannot sign in."
    if server is not None and server.owning_system_url is not None:
        return "The portal that owns the server was not asked or gives no answer."
    return "The server belongs to no portal, and only portals know this way."
