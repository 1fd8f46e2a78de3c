"""The tree behind an address: folders, services, layers and tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from ..errors import (
    AccessDenied,
    AddressError,
    InvalidToken,
    ProtocolError,
    ServiceError,
    TokenRequired,
    TooManyRequests,
)
from ..net.addresses import Target, TargetKind
from ..net.rest_client import RestClient
from ..net.urls import join
from .layer import LayerDescription, LayerKind, layer_kind
from .query import data_parameters, in_other_words

_SERVICE_TYPES = ("MapServer", "FeatureServer")
_DEEPEST = 50  # groups inside of groups
_TOP = -1  # stands for "no group" in a service's list


class EntryKind(Enum):
    """What an entry of the tree is."""

    FOLDER = "folder"
    SERVICE = "service"
    GROUP = "group"
    LAYER = "layer"
    TABLE = "table"
    RASTER = "raster"
    OTHER = "other"
    SEARCH = "search"  # of a portal
    MORE = "more"  # the next page of a search
    GROUPS = "groups"  # of a portal's user
    WEB_MAP = "web_map"

    @property
    def is_importable(self) -> bool:
        """Whether its rows can be imported."""
        return self in (EntryKind.LAYER, EntryKind.TABLE)


_ENTRY_OF_LAYER = {
    LayerKind.FEATURES: EntryKind.LAYER,
    LayerKind.TABLE: EntryKind.TABLE,
    LayerKind.GROUP: EntryKind.GROUP,
    LayerKind.RASTER: EntryKind.RASTER,
    LayerKind.OTHER: EntryKind.OTHER,
}


@dataclass(frozen=True)
class Entry:
    """One line of the tree.

    Attributes:
        name: for people, as the server spells it.
        url: address to open it.
        detail: service type, or the geometry type of a layer, in Esri's words; of `MORE` how
            many there are; may be "".
        children: what is inside, where it is known already (group layers); None = ask.
        where: the condition that comes with the layer of a web map; "" = all rows.
    """

    kind: EntryKind
    name: str
    url: str
    detail: str = ""
    children: tuple[Entry, ...] | None = None
    where: str = ""

    @property
    def key(self) -> str:
        """What tells it from others: a web map may show one layer twice, with two conditions."""
        return f"{self.url}\n{self.where}" if self.where else self.url

    @property
    def title(self) -> str:
        """The name in a tree, where a map and a feature service often share one."""
        if self.kind is EntryKind.SERVICE and self.detail:
            return f"{self.name} ({self.detail})"
        return self.name


def read_folder(client: RestClient, root: str, folder_url: str) -> tuple[Entry, ...]:
    """List a folder (or the root): folders first, then services that hold layers.

    Args:
        client: asks the server.
        root: the server's root.
        folder_url: ``{root}/rest/services`` or a folder below it.

    Raises:
        PluginError: as `RestClient.json`; a folder that needs sign-in raises `TokenRequired`.
    """
    node = client.json(folder_url)
    if "folders" not in node and "services" not in node:
        raise ProtocolError("This address leads to no ArcGIS services directory.")
    services_url = join(root, "rest", "services")
    folders = [
        Entry(EntryKind.FOLDER, name, join(folder_url, name))
        for name in map(_place, _sequence(node.get("folders")))
        if name
    ]
    services = []
    for entry in _sequence(node.get("services")):
        if not isinstance(entry, Mapping) or entry.get("type") not in _SERVICE_TYPES:
            continue
        name, kind = _place(entry.get("name")), str(entry["type"])
        if not name:
            continue
        # the name is qualified by its folder, but for look-alike servers; never take the `url`
        # of the answer: it may lead to another host, and a token must not follow it
        url = join(services_url if "/" in name else folder_url, name, kind)
        services.append(Entry(EntryKind.SERVICE, name.rpartition("/")[2], url, kind))
    return _distinct((*folders, *services))


def _place(name: object) -> str:
    """The name if it leads somewhere below its folder, else ""."""
    return name if isinstance(name, str) and not {"", ".", ".."} & set(name.split("/")) else ""


def read_service(client: RestClient, service_url: str) -> tuple[Entry, ...]:
    """List a service's layers as a tree (group layers hold theirs), tables last."""
    node = client.json(service_url)
    layers, tables = _sequence(node.get("layers")), _sequence(node.get("tables"))
    if not layers and not tables and "layers" not in node and "tables" not in node:
        raise ProtocolError("This address leads to no service with layers.")
    numbered = _numbered(layers)
    return _distinct(
        (
            *_children(service_url, numbered, _parents(numbered), _TOP),
            *(
                Entry(EntryKind.TABLE, str(t.get("name") or number), join(service_url, number))
                for number, t in _numbered(tables).items()
            ),
        )
    )


def read_layer(client: RestClient, layer_url: str) -> LayerDescription:
    """Describe one layer or table.

    Where its page lists no columns, or does not say what shapes it has, a row is asked for them.
    """
    layer = LayerDescription.from_json(layer_url, client.json(layer_url))
    has_unknown_shapes = layer.kind is LayerKind.FEATURES and not layer.geometry_type
    is_described = layer.fields and not has_unknown_shapes
    if is_described or not (layer.kind.is_importable and layer.can_query):
        return layer
    parameters = data_parameters(layer, (), "json")
    if has_unknown_shapes:
        parameters["returnGeometry"] = "true"
    if layer.supports_pagination:
        parameters["resultRecordCount"] = "1"
    url = join(layer_url, "query")
    answer = in_other_words(
        lambda where: client.json(url, {**parameters, "where": where}), "", layer.object_id_field
    )
    if has_unknown_shapes:
        layer = layer.with_shapes_of(answer)
    return layer if layer.fields else layer.with_columns_of(answer)


def find_layer(client: RestClient, target: Target) -> str:
    """Address of the one layer that a person means.

    Raises:
        AddressError: the address leads to a server, a folder, or a service with several layers;
            the advice names them.
    """
    if target.kind is TargetKind.LAYER:
        return target.url
    if target.kind is not TargetKind.SERVICE:
        raise AddressError(
            "This is not the address of a layer.",
            "Open it and choose a layer, or give the layer's own address.",
        )
    layers = [e for e in leaves(read_service(client, target.url)) if e.kind.is_importable]
    if len(layers) == 1:
        return layers[0].url
    names = ", ".join(f"{e.name} ({e.url.rpartition('/')[2]})" for e in layers[:10])
    raise AddressError(
        "This is the address of a service, not of a layer.",
        f"Add the number of one of its layers: {names}." if names else "It holds no layers.",
    )


def leaves(entries: Iterable[Entry]) -> Iterator[Entry]:
    """All entries below these that hold no others, in their order."""
    for entry in entries:
        if entry.children:
            yield from leaves(entry.children)
        else:
            yield entry


def count_rows(client: RestClient, layer: LayerDescription) -> int | None:
    """Count a layer's rows; None when the server cannot.

    Raises:
        AccessDenied, TokenRequired, InvalidToken, TooManyRequests: it would, but not for us now.
        PluginError: see `RestClient.json`.
    """
    url = join(layer.url, "query")
    try:
        answer = in_other_words(
            lambda where: client.json(url, {"where": where, "returnCountOnly": "true"}),
            "",
            layer.object_id_field,
        )
    except (AccessDenied, InvalidToken, TokenRequired, TooManyRequests):
        raise
    except ServiceError:
        return None
    count = answer.get("count")
    return count if isinstance(count, int) else None


def _numbered(nodes: Sequence[object]) -> dict[int, Mapping[str, object]]:
    """The entries of a service's list by their ids, which look-alike servers write as text."""
    found: dict[int, Mapping[str, object]] = {}
    for node in nodes:
        if isinstance(node, Mapping) and (number := _id(node.get("id"))) is not None:
            found.setdefault(number, node)
    return found


def _id(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = int(value)
    except (ValueError, OverflowError):
        return None
    return number if isinstance(value, str) or number == value else None


def _parents(nodes: Mapping[int, Mapping[str, object]]) -> dict[int, int]:
    """Which group holds each entry; what runs in a circle, or lies too deep, is at the top."""
    parents: dict[int, int] = {}
    for number, node in nodes.items():
        above = _id(node.get("parentLayerId"))
        parents[number] = above if above is not None and above in nodes else _TOP
    for number in nodes:
        at = number
        for _ in range(_DEEPEST):
            at = parents.get(at, _TOP)
        if at != _TOP:
            parents[number] = _TOP
    return parents


def _children(
    service_url: str,
    nodes: Mapping[int, Mapping[str, object]],
    parents: Mapping[int, int],
    parent: int,
) -> tuple[Entry, ...]:
    """Build the entries below `parent`."""
    found, holders = [], set(parents.values())
    for number, node in nodes.items():
        if parents[number] != parent:
            continue
        kind = _ENTRY_OF_LAYER[layer_kind(node.get("type"), node.get("geometryType"))]
        if number in holders or _sequence(node.get("subLayerIds")):
            kind = EntryKind.GROUP
        elif kind is EntryKind.OTHER and "type" not in node:
            kind = EntryKind.LAYER  # old servers state neither type nor geometry here
        children = None
        if kind is EntryKind.GROUP:
            children = _children(service_url, nodes, parents, number)
        detail = str(node.get("geometryType") or "")
        name = str(node.get("name") or number)
        found.append(Entry(kind, name, join(service_url, number), detail, children))
    return tuple(found)


def _distinct(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Without those that lead where one before them leads."""
    found: dict[str, Entry] = {}
    for entry in entries:
        found.setdefault(entry.url, entry)
    return tuple(found.values())


def _sequence(value: object) -> Sequence[object]:
    return value if isinstance(value, (list, tuple)) else ()
