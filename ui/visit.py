"""What one look at an address found: the blocking half of connecting, run in an errand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..core.auth import ServerFacts, TokenState
from ..core.errors import (
    AccessDenied,
    CredentialStoreError,
    InvalidToken,
    PluginError,
    SignInRefused,
    SignInRejected,
    TokenRequired,
)
from ..core.host.background import Errand
from ..core.host.connections import Connection
from ..core.host.gateway import Gateway, SignIn, WayIn
from ..core.net.addresses import Target, TargetKind
from ..core.net.rest_client import RestClient
from ..core.net.retry import RetryPolicy
from ..core.rest.catalog import Entry, EntryKind, read_folder, read_layer, read_service
from ..core.rest.layer import LayerDescription, LayerKind

IMPATIENT = RetryPolicy(tries=2)
"""A person waits: one more try, then say what is wrong."""

_DOORS = (TokenRequired, InvalidToken, AccessDenied)
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
        door: the refusal that a sign-in may lift; None when there was none.
        stored_failed: why the stored secret of the connection did not help; None when it did,
            or when there was none to try.
        layer: where the address is of a layer.
    """

    facts: ServerFacts
    entries: tuple[Entry, ...] = ()
    door: PluginError | None = None
    stored_failed: PluginError | None = None
    layer: LayerDescription | None = None


def visit(gateway: Gateway, target: Target, saved: Connection | None, errand: Errand) -> Visit:
    """Look at an address, signed in with the stored secret where there is one. Blocks.

    Raises:
        PluginError: there is nothing to be seen there, and a sign-in would not help.
    """
    facts = gateway.look(target.url, errand.hold, IMPATIENT, errand.isCanceled)
    stored_failed = None
    if saved is not None and gateway.state(target.url) is TokenState.SIGNED_OUT:
        stored_failed = _sign_in_again(gateway, target, saved)
    client = gateway.client(target.url, errand.isCanceled, policy=IMPATIENT)
    errand.hold(client)
    try:
        found = _read(client, target)
    except _DOORS as err:
        return Visit(facts, door=err, stored_failed=stored_failed)
    finally:
        client.close()
    return replace(found, facts=facts, stored_failed=stored_failed)


def read_children(gateway: Gateway, root: str, entry: Entry, errand: Errand) -> Sequence[Entry]:
    """Ask what is inside of a folder or service. Blocks."""
    client = gateway.client(entry.url, errand.isCanceled, policy=IMPATIENT)
    errand.hold(client)
    try:
        if entry.kind is EntryKind.FOLDER:
            return read_folder(client, root, entry.url)
        return read_service(client, entry.url)
    finally:
        client.close()


def _sign_in_again(gateway: Gateway, target: Target, saved: Connection) -> PluginError | None:
    """Use the stored secret, without asking; the reason when that does not work."""
    way = {"password": WayIn.PASSWORD, "token": WayIn.TOKEN}.get(saved.way_in)
    if way is None:
        return None
    given = SignIn(
        way,
        saved.username,
        token_in_url=saved.token_in_url,
        allow_http=saved.allow_http,
        trusted_token_origins=saved.trusted_token_origins,
    )
    try:
        gateway.sign_in(target.url, given)
    except (CredentialStoreError, SignInRejected, SignInRefused) as err:
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
