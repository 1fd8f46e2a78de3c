"""What one look at an address found: the blocking half of connecting, run in an errand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsApplication

from ..core.auth import PortalFacts, ServerFacts, TokenState
from ..core.errors import (
    AccessDenied,
    Cancelled,
    ClientCertificateError,
    InvalidToken,
    PluginError,
    ServiceError,
    SignInRejected,
    TokenRequired,
)
from ..core.host.background import Errand, Interruptible
from ..core.host.connections import Connection
from ..core.host.gateway import Gateway, SignIn, WayIn
from ..core.net.addresses import Target, TargetKind, parse_address, portal_target
from ..core.net.rest_client import RestClient
from ..core.net.retry import IMPATIENT
from ..core.net.urls import origin
from ..core.rest.catalog import Entry, EntryKind, read_folder, read_layer, read_service
from ..core.rest.layer import LayerDescription, LayerKind
from ..core.rest.portal_items import (
    read_groups,
    read_item,
    read_portal,
    read_search,
    read_web_map,
)
from .browser_page import BrowserPage
from .offer import Offer, look_for_ways
from .same_portal import share_sign_in

_DOORS = (TokenRequired, InvalidToken, AccessDenied)
_WEB_SERVER_ASKS = 401
_READERS = {
    EntryKind.SERVICE: read_service,
    EntryKind.SEARCH: read_search,
    EntryKind.MORE: read_search,
    EntryKind.GROUPS: read_groups,
    EntryKind.WEB_MAP: read_web_map,
}
_KINDS = {
    LayerKind.FEATURES: EntryKind.LAYER,
    LayerKind.TABLE: EntryKind.TABLE,
    LayerKind.GROUP: EntryKind.GROUP,
    LayerKind.RASTER: EntryKind.RASTER,
    LayerKind.OTHER: EntryKind.OTHER,
}
_GEOMETRIES = {
    1: "esriGeometryPoint",
    4: "esriGeometryMultipoint",
    5: "esriGeometryPolyline",
    6: "esriGeometryPolygon",
}


@dataclass(frozen=True)
class Visit:
    """What was found.

    Attributes:
        target: the address, as what it turned out to be; None = as what it was taken for.
        portal: what a portal says of itself, where one was looked at.
        door: the refusal that a sign-in may lift; None when there was none.
        offer: the ways in; None when nobody had to look for them.
        stored_failed: why the stored secret of the connection did not help; None when it did,
            or when there was none to try.
        shared: what was used to get in as at another server of the portal; None = it was not.
        layer: where the address is of a layer.
    """

    facts: ServerFacts
    entries: tuple[Entry, ...] = ()
    door: PluginError | None = None
    offer: Offer | None = None
    stored_failed: PluginError | None = None
    shared: SignIn | None = None
    layer: LayerDescription | None = None
    target: Target | None = None
    portal: PortalFacts | None = None


def visit(
    gateway: Gateway,
    target: Target,
    saved: Connection | None,
    agreed: SignIn,
    errand: Interruptible,
    may_share: bool = False,
) -> Visit:
    """Look at an address, signed in with the stored secret where there is one. Blocks.

    Args:
        gateway: of this session.
        target: the address.
        saved: how it was entered before; its secret is used. None = as a stranger.
        agreed: with what the person has agreed to.
        errand: that this runs in, or another wait.
        may_share: whether a sign-in at another server of the same portal may be used here.

    Raises:
        PluginError: there is nothing to be seen there, and a sign-in would not help.
    """
    facts, door, portal = _look(gateway, target, agreed, errand)
    if portal is not None and not target.kind.is_of_portal:
        target = portal_target(target.root)
    stored_failed: PluginError | None = door if isinstance(door, SignInRejected) else None
    stored = None if saved is None else _not_used_yet(gateway, target, saved)
    if stored is not None:
        stored_failed = _sign_in_again(gateway, target, stored)
        if door is not None and stored_failed is None:
            facts, door, portal = _look(gateway, target, agreed, errand)
    found = Visit(facts, door=door) if door is not None else _beyond(gateway, target, errand)
    if found.door is not None:
        offer = look_for_ways(gateway, facts, saved, agreed, errand.hold, found.door)
        found = replace(found, offer=offer)
        shared = share_sign_in(gateway, target, offer, agreed) if may_share else None
        if shared is not None:
            found = replace(_beyond(gateway, target, errand), offer=offer, shared=shared)
    return replace(found, facts=facts, stored_failed=stored_failed, target=target, portal=portal)


def _look(
    gateway: Gateway, target: Target, agreed: SignIn, errand: Interruptible
) -> tuple[ServerFacts, PluginError | None, PortalFacts | None]:
    """Ask the server what it is; also the door, where something stands in front of it.

    A portal has an address of its own, or stands where a server was expected.
    """
    facts, portal = _as_portal(target.root), None
    try:
        if not target.kind.is_of_portal:
            facts = gateway.look(target.url, errand.hold, IMPATIENT, errand.isCanceled)
        if target.kind.is_of_portal or (target.kind is TargetKind.SERVER and not _is_sure(facts)):
            itself = _as_portal(target.root)
            portal = gateway.portal_of(itself, agreed, errand.hold, IMPATIENT)
            facts = itself if portal is not None else facts
    except (SignInRejected, ClientCertificateError) as err:
        return facts, err, None
    if target.kind.is_of_portal and portal is None:
        raise ServiceError(
            f"No portal answers at this address of {origin(target.root).host}.",
            advice="Paste the address of its home page.",
        )
    if not any(one is not None and one.web_tier_challenge for one in (facts, portal)):
        return facts, None, portal
    host = origin(target.root).host
    return facts, TokenRequired(f"The web server of {host} asks for a sign-in."), portal


def _as_portal(root: str) -> ServerFacts:
    """Describe a portal as a server that belongs to itself: it gives its own tokens."""
    return ServerFacts(root, owning_system_url=root)


def _is_sure(facts: ServerFacts) -> bool:
    """Whether an ArcGIS server answered; portals give errors at addresses of servers."""
    is_known = bool(facts.version) or facts.is_token_based is not None
    return is_known or facts.web_tier_challenge is not None


def _beyond(gateway: Gateway, target: Target, errand: Interruptible) -> Visit:
    """Read what is there, or say which door is before it."""
    client = gateway.client(target.url, errand.isCanceled, policy=IMPATIENT)
    errand.hold(client)
    try:
        return _read(client, target)
    except ServiceError as err:
        # to a stranger, portals say that what is not for everybody does not exist
        is_hidden = target.kind.is_of_portal and gateway.state(target.url) is TokenState.SIGNED_OUT
        if not (isinstance(err, _DOORS) or err.code == _WEB_SERVER_ASKS or is_hidden):
            raise
        return Visit(ServerFacts(target.root), door=err)
    finally:
        client.close()


def is_of_web_server(error: PluginError) -> bool:
    """Whether a sign-in met a web server that asks who is there, and that was told nothing."""
    is_asked = isinstance(error, ServiceError) and error.code == _WEB_SERVER_ASKS
    return is_asked and not isinstance(error, SignInRejected)


def enter(
    gateway: Gateway, target: Target, given: SignIn, page: BrowserPage | None, errand: Errand
) -> str:
    """Sign in; a person who gave up meanwhile is as far in as before. Blocks.

    Args:
        gateway: of this session.
        target: the address.
        given: what the person filled in and agreed to.
        page: for a sign-in in the browser.
        errand: that this runs in.

    Returns:
        One sentence when the secret could not be kept, else "".

    Raises:
        Cancelled: the person gave up before the last answer was there.
        PluginError: see `Gateway.sign_in`.
    """
    was_out = gateway.state(target.url) is TokenState.SIGNED_OUT
    try:
        if page is not None:
            note = page.sign_in(gateway, target.url, given, errand)
        else:
            note = gateway.sign_in(target.url, given)
    except Cancelled:
        if was_out:  # the web server in front may have been passed already
            gateway.sign_out(target.url)
        raise
    if errand.isCanceled():
        gateway.sign_out(target.url)
    return note


def read_children(
    gateway: Gateway, root: str, entry: Entry, errand: Interruptible
) -> Sequence[Entry]:
    """Ask what is inside of an entry. Blocks.

    A server that an item leads to is entered with the sign-in at its portal, if that vouches
    for it, and as a stranger otherwise.
    """
    if parse_address(entry.url).root != root:
        gateway.follow(entry.url, errand.hold)
    client = gateway.client(entry.url, errand.isCanceled, policy=IMPATIENT)
    errand.hold(client)
    try:
        if entry.kind is EntryKind.FOLDER:
            return read_folder(client, root, entry.url)
        return _READERS[entry.kind](client, entry.url)
    finally:
        client.close()


def _not_used_yet(gateway: Gateway, target: Target, saved: Connection) -> SignIn | None:
    """Return what is stored for where nobody is signed in yet; None = everywhere is somebody."""
    given, service = SignIn.by(saved), gateway.service(target.url)
    if service is None or gateway.state(target.url) is TokenState.SIGNED_OUT:
        return given
    # the web server in front knows the person, who typed its password, and ArcGIS does not yet
    if given.to_front is not None and service.state is TokenState.SIGNED_OUT:
        return replace(given, front=WayIn.NONE)
    return None


def _sign_in_again(gateway: Gateway, target: Target, given: SignIn) -> PluginError | None:
    """Use what is stored, without asking; the reason when that does not work."""
    if given.likely_way is WayIn.NONE:
        return None
    asks_qgis = WayIn.QGIS in (given.way, given.front)
    if asks_qgis and not QgsApplication.authManager().masterPasswordIsSet():
        return None  # QGIS would ask for it, and nobody has chosen that now
    try:
        gateway.sign_in(target.url, given)
    except PluginError as err:
        return err
    return None


def _read(client: RestClient, target: Target) -> Visit:
    facts = ServerFacts(target.root)
    if target.kind is TargetKind.LAYER:
        layer = read_layer(client, target.url)
        return Visit(facts, _entries_of_layer(target, layer), layer=layer)
    if target.kind is TargetKind.SERVICE:
        name = target.url.rstrip("/").split("/")[-2]
        kind = target.url.rstrip("/").split("/")[-1]
        children = read_service(client, target.url)
        return Visit(facts, (Entry(EntryKind.SERVICE, name, target.url, kind, children),))
    if target.kind is TargetKind.PORTAL:
        return Visit(facts, read_portal(client, target.root))
    if target.kind.is_of_portal:
        return Visit(facts, (read_item(client, target),))
    return Visit(facts, read_folder(client, target.root, target.url))


def _entries_of_layer(target: Target, layer: LayerDescription) -> tuple[Entry, ...]:
    """Show the layer alone, or a group with what is in it."""
    children = None
    if layer.kind is LayerKind.GROUP:
        base = target.service_url
        children = tuple(
            Entry(EntryKind.LAYER, name, f"{base}/{number}") for number, name in layer.sub_layers
        )
    detail = _GEOMETRIES.get(layer.geometry_type, "")
    return (Entry(_KINDS[layer.kind], layer.name, target.url, detail, children),)
