"""The ways into a server that can work: the blocking half of showing the right form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ..core.auth import (
    PortalFacts,
    ServerFacts,
    SignInKind,
    SignInOption,
    portal_root,
    sign_in_options,
)
from ..core.errors import ClientCertificateError, PluginError, ServiceError, SignInRefused
from ..core.host.client_ids import ClientIds
from ..core.host.connections import Connection, Connections
from ..core.host.gateway import Gateway, SignIn, WayIn
from ..core.net.retry import IMPATIENT
from ..core.net.transport import Transport

_WEB_SERVER_ASKS = "The web server in front asks for a sign-in of its own."
_WAYS = {
    SignInKind.PASSWORD: WayIn.PASSWORD,
    SignInKind.TOKEN: WayIn.TOKEN,
    SignInKind.OAUTH: WayIn.OAUTH,
    SignInKind.APP: WayIn.APP,
    SignInKind.WEB_TIER: WayIn.WEB_TIER,
}


@dataclass(frozen=True, eq=False)
class Offer:
    """The ways into one server.

    Attributes:
        reasons: way -> why it can work, the most likely first.
        facts: what the server says of itself.
        portal: that owns it, as far as it may be asked; None = the server stands alone.
        client_id: of the application that is registered at the portal; "" = not known.
        redirect_ports: that are registered with it; none = not known.
        stranger: the portal is elsewhere, and the person has to confirm it first.
        challenge: schemes of the web server in front, ``Negotiate, NTLM``; "" = none.
    """

    reasons: dict[WayIn, str]
    facts: ServerFacts
    portal: PortalFacts | None = None
    client_id: str = ""
    redirect_ports: tuple[int, ...] = ()
    stranger: SignInRefused | None = None
    challenge: str = ""


def look_for_ways(
    gateway: Gateway,
    facts: ServerFacts,
    saved: Connection | None,
    given: SignIn,
    on_transport: Callable[[Transport], None] = lambda _transport: None,
    door: PluginError | None = None,
) -> Offer:
    """Find out how one gets into a server. Blocks; nothing secret is sent.

    Args:
        gateway: of this session.
        facts: what the server says of itself.
        saved: how it was entered before.
        given: with what the person has agreed to.
        on_transport: see `Gateway.look`.
        door: what the server answered to a stranger.
    """
    if isinstance(door, ClientCertificateError):
        return Offer({WayIn.QGIS: "QGIS keeps certificates, and LayerFerry can use them."}, facts)
    try:
        portal = gateway.portal_of(facts, given, on_transport, IMPATIENT)
    except SignInRefused as err:
        options = [one for one in sign_in_options(facts) if one.kind is SignInKind.TOKEN]
        return Offer(_reasons(options), facts, stranger=err)
    except PluginError:
        # it may answer later; what is usual for portals can be tried
        portal = PortalFacts(portal_root(facts.owning_system_url or facts.root))
    standing = gateway.standing(facts.root)
    inside = (
        _challenge_to_strangers(gateway, facts.root, on_transport) if standing.is_walled else ""
    )
    if standing.is_turned_away and inside:
        facts = replace(facts, web_tier_challenge=inside)
    client_id = ""
    if portal is not None:
        saved_id = saved.client_id if saved is not None and saved.way_in == "oauth" else ""
        client_id = saved_id or ClientIds().of(portal.root)
    reasons = _reasons(sign_in_options(facts, portal, has_client_id=bool(client_id)))
    walls = [one.web_tier_challenge for one in (facts, portal) if one is not None]
    if inside:
        # whoever has been let in may want to go in as somebody else
        walls.append(inside)
        reasons.setdefault(WayIn.WEB_TIER, _WEB_SERVER_ASKS)
    if isinstance(door, ServiceError) and door.code == 401:
        # services or tokens are behind the web server; what the server says of itself is open
        walls.append("unknown")
        reasons = {WayIn.WEB_TIER: _WEB_SERVER_ASKS, **reasons}
    return Offer(
        reasons,
        facts,
        portal,
        client_id,
        _ports_with(client_id, saved),
        challenge=next((one for one in walls if one), ""),
    )


def _ports_with(client_id: str, saved: Connection | None) -> tuple[int, ...]:
    """Return the ports that are registered with an application; other servers may have told."""
    known = Connections().all()
    if saved is not None:
        known.insert(0, saved)
    with_ports = (one for one in known if one.client_id == client_id and one.redirect_ports)
    return next((one.redirect_ports for one in with_ports), ()) if client_id else ()


def _challenge_to_strangers(
    gateway: Gateway, root: str, on_transport: Callable[[Transport], None]
) -> str:
    """Ask what the web server in front wants, which it says to nobody whom it has let in."""
    try:
        found = gateway.recognise(root, on_transport)
    except PluginError:
        return ""
    challenges = [one.web_tier_challenge for one in (found.server, found.portal) if one is not None]
    return next((one for one in challenges if one), "")


def _reasons(options: list[SignInOption] | tuple[SignInOption, ...]) -> dict[WayIn, str]:
    reasons = {_WAYS[one.kind]: one.reason for one in options if one.kind in _WAYS}
    # whatever a server says, a client certificate or a proxy's secret may be what it wants
    reasons[WayIn.QGIS] = "QGIS itself may keep what gets you in, such as a client certificate."
    return reasons
