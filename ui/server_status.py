"""What the status line of a server says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication

from ..core.auth import PortalFacts, ServerFacts, TokenService, TokenState
from ..core.auth.token import utc_now
from ..core.errors import AddressError
from ..core.net.urls import origin

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ServerStatus:
    """A line of plain text, and which of the two buttons belongs beside it."""

    text: str = ""
    can_sign_in: bool = False
    can_sign_out: bool = False

    @classmethod
    def of(
        cls,
        facts: ServerFacts,
        service: TokenService | None,
        is_signed_in: bool,
        portal: PortalFacts | None = None,
    ) -> ServerStatus:
        """Describe a server, or a portal, that answered."""
        parts = [_place(facts, portal)]
        if is_signed_in:
            parts.append(_who(service))
        elif facts.is_token_based is False:
            parts.append(translate("ServerStatus", "open to everybody"))
        else:
            parts.append(translate("ServerStatus", "not signed in"))
        can_sign_in = not is_signed_in and facts.is_token_based is not False
        return cls(" · ".join(parts), can_sign_in, is_signed_in)

    @classmethod
    def lost(cls, facts: ServerFacts, portal: PortalFacts | None = None) -> ServerStatus:
        """Describe one that answered before and does not now."""
        return cls(f"{_place(facts, portal)} · {translate('ServerStatus', 'not connected')}")


def _place(facts: ServerFacts, portal: PortalFacts | None) -> str:
    return server_text(facts) if portal is None else portal_text(portal)


def portal_text(portal: PortalFacts) -> str:
    """Name a portal; its own words, so plain text."""
    host = origin(portal.root).host
    if portal.name:
        return translate("ServerStatus", "Portal “{name}” at {host}").format(
            name=portal.name, host=host
        )
    return translate("ServerStatus", "Portal at {host}").format(host=host)


def server_text(facts: ServerFacts) -> str:
    """Name a server and its version."""
    host = origin(facts.root).host
    if facts.version:
        said = translate("ServerStatus", "ArcGIS Server {version} at {host}").format(
            version=facts.version, host=host
        )
        portal = _portal_host(facts)
        if portal and portal != host:
            return translate("ServerStatus", "{server}, of the portal {portal}").format(
                server=said, portal=portal
            )
        return said
    return translate("ServerStatus", "Server at {host}").format(host=host)


def _portal_host(facts: ServerFacts) -> str:
    try:
        return origin(facts.owning_system_url).host if facts.owning_system_url else ""
    except AddressError:
        return ""


def _who(service: TokenService | None) -> str:
    if service is None or service.state is TokenState.SIGNED_OUT:
        return translate("ServerStatus", "let in by the web server in front")
    who = (
        translate("ServerStatus", "signed in as {user}").format(user=service.user)
        if service.user
        else translate("ServerStatus", "signed in with a token")
    )
    if not service.can_renew:
        return who
    due = service.next_due()
    return who if due is None else f"{who}, {_renewal(due)}"


def _renewal(due: datetime) -> str:
    """Say when the token is renewed, in whole minutes."""
    minutes = int((due - utc_now()).total_seconds() // 60)
    if minutes < 1:
        return translate("ServerStatus", "renews in less than a minute")
    return translate("ServerStatus", "renews in {minutes} min").format(minutes=minutes)
