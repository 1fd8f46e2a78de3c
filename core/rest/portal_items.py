"""What a portal holds: items found by a search, groups, and the layers of a web map.

A search is an `Entry` like a folder: opening it asks the portal, a page at a time, and its last
line leads to the next page. Items may lead to any server; whoever opens one decides which sign-in
goes there, never the item.

Source: facts 2.3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from urllib.parse import parse_qs, urlencode, urlsplit

from ..errors import AddressError, ProtocolError, ServiceError
from ..net.addresses import Target, TargetKind, parse_address
from ..net.rest_client import RestClient
from ..net.sharing import NOT_THERE, older_spelling, sharing
from ..net.urls import without_query
from .catalog import Entry, EntryKind

_PAGE = 100  # the most that a portal gives at once
_MOST_DEEP = 20  # group layers within group layers
_SERVICES = ("Feature Service", "Map Service")
_WEB_MAP = "Web Map"
_KINDS = "(" + " OR ".join(f'type:"{kind}"' for kind in (*_SERVICES, _WEB_MAP)) + ")"

_OF_LAYER = {TargetKind.LAYER: EntryKind.LAYER, TargetKind.SERVICE: EntryKind.SERVICE}


def read_portal(client: RestClient, root: str) -> tuple[Entry, ...]:
    """List what a person can look through: own content, groups, the organisation, everything.

    Raises:
        PluginError: as `RestClient.json`.
    """
    node = _asked(client, sharing(root, "portals", "self"))
    user = node.get("user")
    name = str(user.get("username") or "") if isinstance(user, Mapping) else ""
    found = []
    if name:
        found.append(search(root, "My content", f"owner:{_quoted(name)}"))
        url = sharing(root, "community", "users", name)
        found.append(Entry(EntryKind.GROUPS, "My groups", url))
    if node.get("id") and node.get("user") is not None:
        of_organisation = f"orgid:{_quoted(str(node['id']))}"
        found.append(search(root, str(node.get("name") or "Organisation"), of_organisation))
    found.append(search(root, "All items" if name else "Public items", ""))
    return tuple(found)


def search(root: str, title: str, condition: str) -> Entry:
    """Make the entry of a search for what can be imported.

    Args:
        root: of the portal.
        title: for people.
        condition: in the portal's own words, e.g. ``owner:jo``, or plain words; "" = all.
    """
    asked = f"({condition}) AND {_KINDS}" if condition.strip() else _KINDS
    return Entry(EntryKind.SEARCH, title, _search_url(root, asked, 1))


def search_words(root: str, title: str, words: str) -> Entry:
    """Make the entry of a search for words as a person types them, which are no commands."""
    plain = " ".join(_quoted(word) for word in words.split())
    return search(root, title, plain)


def group(root: str, title: str, group_id: str) -> Entry:
    """Make the entry of a group's items."""
    return search(root, title, f"group:{_quoted(group_id)}")


def read_search(client: RestClient, url: str) -> tuple[Entry, ...]:
    """Ask for one page of a search; the last entry leads to the next page, where there is one.

    Raises:
        PluginError: as `RestClient.json`.
    """
    parts = urlsplit(url)
    asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
    answer = _asked(client, without_query(url), {**asked, "num": str(_PAGE), "sortField": "title"})
    results = answer.get("results")
    if not isinstance(results, list):
        raise ProtocolError("The portal's answer to the search cannot be read.")
    root = without_query(url).rpartition("/sharing/")[0]
    found = [entry for node in results if (entry := _entry_of_item(root, node)) is not None]
    start, next_start = _number(asked.get("start")), _number(answer.get("nextStart"))
    if next_start > start:
        total = _number(answer.get("total"))
        left = str(total - next_start + 1) if total >= next_start else ""
        more = _search_url(root, asked.get("q", ""), next_start)
        found.append(Entry(EntryKind.MORE, f"More ({left})" if left else "More", more, left))
    return tuple(found)


def read_groups(client: RestClient, url: str) -> tuple[Entry, ...]:
    """List the groups of a user; each is a search.

    Raises:
        PluginError: as `RestClient.json`.
    """
    root = url.rpartition("/sharing/")[0]
    groups = _asked(client, url).get("groups")
    nodes = [one for one in groups if isinstance(one, Mapping)] if isinstance(groups, list) else []
    titles = [(str(one.get("title") or one["id"]), str(one["id"])) for one in nodes if "id" in one]
    return tuple(group(root, *one) for one in sorted(titles, key=lambda one: one[0].casefold()))


def read_web_map(client: RestClient, url: str) -> tuple[Entry, ...]:
    """List the layers and tables of a web map, as its author arranged them.

    Args:
        client: asks the portal.
        url: of the item's data, as `Entry.url` has it.

    Raises:
        PluginError: as `RestClient.json`.
    """
    node = _asked(client, url)
    layers, tables = node.get("operationalLayers"), node.get("tables")
    if not isinstance(layers, list) and not isinstance(tables, list):
        raise ProtocolError("This item holds no map with layers.")
    # drawn from the bottom up, read from the top down
    return (
        *_of_map(reversed(_nodes(layers)), _MOST_DEEP),
        *(replace(one, kind=EntryKind.TABLE) if one.kind is EntryKind.LAYER else one
          for one in _of_map(_nodes(tables), 1)),
    )  # fmt: skip


def read_item(client: RestClient, target: Target) -> Entry:
    """Find out what an item or a group is, whose very address was pasted.

    Raises:
        AddressError: an item that holds no layers.
        PluginError: as `RestClient.json`; what a stranger may not see counts as not there.
    """
    node = _asked(client, target.url)
    if target.kind is TargetKind.GROUP:
        return group(target.root, str(node.get("title") or "Group"), target.item_id)
    entry = _entry_of_item(target.root, {**node, "id": target.item_id})
    if entry is None:
        kind = str(node.get("type") or "item")[:60]
        raise AddressError(
            f"A {kind} holds no layers that can be downloaded.",
            "Choose a feature service, a map service or a web map.",
        )
    if entry.kind is EntryKind.OTHER:
        raise ServiceError("This item leads to no service with layers.")
    return entry


def _entry_of_item(root: str, node: object) -> Entry | None:
    """Read an item; None = nothing that can be imported."""
    if not isinstance(node, Mapping):
        return None
    kind, title = node.get("type"), str(node.get("title") or node.get("id") or "")
    if kind == _WEB_MAP and node.get("id"):
        url = sharing(root, "content", "items", str(node["id"]), "data")
        return Entry(EntryKind.WEB_MAP, title, url, "Web Map")
    if kind not in _SERVICES:
        return None
    return _entry_of_service(title, node.get("url"))


def _entry_of_service(title: str, url: object) -> Entry:
    try:
        target = parse_address(url) if isinstance(url, str) else None
    except AddressError:
        target = None
    if target is None or target.kind not in _OF_LAYER:
        return Entry(EntryKind.OTHER, title, "")
    detail = target.url.rpartition("/")[2] if target.kind is TargetKind.SERVICE else ""
    return Entry(_OF_LAYER[target.kind], title, target.url, detail)


def _of_map(nodes: Iterable[Mapping[str, object]], depth: int) -> list[Entry]:
    found = []
    for node in nodes:
        title = str(node.get("title") or node.get("id") or "")
        inside = node.get("layers")
        if isinstance(inside, list) and not node.get("url"):
            children = _of_map(reversed(_nodes(inside)), depth - 1) if depth else []
            found.append(Entry(EntryKind.GROUP, title, "", children=tuple(children)))
            continue
        entry = _entry_of_service(title, node.get("url"))
        definition = node.get("layerDefinition")
        where = definition.get("definitionExpression") if isinstance(definition, Mapping) else None
        is_filtered = entry.kind is EntryKind.LAYER and isinstance(where, str)
        found.append(replace(entry, where=str(where)) if is_filtered else entry)
    return found


def _nodes(value: object) -> Sequence[Mapping[str, object]]:
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def _search_url(root: str, asked: str, start: int) -> str:
    return f"{sharing(root, 'search')}?{urlencode({'q': asked, 'start': start})}"


def _asked(
    client: RestClient, url: str, params: Mapping[str, str] | None = None
) -> dict[str, object]:
    """Ask in the spelling of today, which is what is kept, then as portals of old know it."""
    try:
        return client.json(url, params)
    except ServiceError as err:
        older = older_spelling(url)
        if err.code not in NOT_THERE or older is None:
            raise
        return client.json(older, params)


def _quoted(text: str) -> str:
    """One word or name for the portal's search, whatever is in it."""
    plain = text.replace("\\", " ").replace('"', " ").strip()
    return f'"{plain}"'


def _number(value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        return -1
