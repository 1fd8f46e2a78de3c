"""All that can be imported below an address: of a server, a folder, a portal, a group."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ..errors import Cancelled, PluginError
from ..net.addresses import Target, TargetKind, parse_address
from ..net.rest_client import RestClient
from ..net.urls import join
from ..rest.catalog import Entry, EntryKind, read_folder, read_layer, read_service
from ..rest.layer import LayerKind
from ..rest.portal_items import read_groups, read_item, read_portal, read_search, read_web_map
from .gateway import Gateway

T = TypeVar("T")

_READERS: dict[EntryKind, Callable[[RestClient, str], Sequence[Entry]]] = {
    EntryKind.SERVICE: read_service,
    EntryKind.SEARCH: read_search,
    EntryKind.MORE: read_search,
    EntryKind.GROUPS: read_groups,
    EntryKind.WEB_MAP: read_web_map,
}


@dataclass(frozen=True)
class FoundLayer:
    """A layer or table, with the service that it belongs to, in words for people."""

    service: str
    entry: Entry


class CatalogWalk:
    """Walks down from an address; each layer once, however many items lead to it. Blocks.

    Args:
        gateway: of this session; somebody is signed in, where that is needed.
        is_cancelled: asked before each question.
        skipped: called with an address and an error, for what is left out; the rest goes on.
    """

    def __init__(
        self,
        gateway: Gateway,
        is_cancelled: Callable[[], bool],
        skipped: Callable[[str, PluginError], None],
    ) -> None:
        self._gateway, self._is_cancelled, self._skipped = gateway, is_cancelled, skipped
        self._seen: set[str] = set()  # services and layers

    def below(self, target: Target) -> Iterator[FoundLayer]:
        """Yield what is there, in the order of the tree.

        Of a portal that is what the person owns, shares in groups and finds in the organisation;
        to a stranger, what is public.

        Raises:
            Cancelled: the person wants no more.
            PluginError: the address itself cannot be read.
        """
        for entry in self._top(target):
            yield from self._in(entry, target.root)

    def ask(self, address: str, question: Callable[[RestClient], T]) -> T:
        """Ask the server of an address something.

        Raises:
            Cancelled, PluginError: see `RestClient.json`.
        """
        if self._is_cancelled():
            raise Cancelled
        client = self._gateway.client(address, self._is_cancelled)
        try:
            return question(client)
        finally:
            client.close()

    # inside

    def _top(self, target: Target) -> Sequence[Entry]:
        def read(client: RestClient) -> Sequence[Entry]:
            if target.kind is TargetKind.LAYER:
                layer = read_layer(client, target.url)
                kind = EntryKind.TABLE if layer.kind is LayerKind.TABLE else EntryKind.LAYER
                return (Entry(kind, layer.name, target.url),)
            if target.kind is TargetKind.SERVICE:
                return read_service(client, target.url)
            if target.kind is TargetKind.PORTAL:
                found = read_portal(client, target.root)
                return found[:-1] or found  # the last one is everything, of everybody
            if target.kind.is_of_portal:
                return (read_item(client, target),)
            return read_folder(client, target.root, target.url)

        return self.ask(target.url, read)

    def _in(self, entry: Entry, root: str) -> Iterator[FoundLayer]:
        kind = entry.kind
        if kind.is_importable:
            yield from self._layer(entry)
        elif entry.children is not None:
            for child in entry.children:
                yield from self._in(child, root)
        elif (kind is EntryKind.FOLDER or kind in _READERS) and entry.url not in self._seen:
            self._seen.add(entry.url)
            for child in self._read(entry, root):
                yield from self._in(child, root)

    def _layer(self, entry: Entry) -> Iterator[FoundLayer]:
        if entry.url not in self._seen:
            self._seen.add(entry.url)
            yield FoundLayer(_service_name(parse_address(entry.url)), entry)

    def _read(self, entry: Entry, root: str) -> Sequence[Entry]:
        try:
            if parse_address(entry.url).root != root:
                self._gateway.follow(entry.url)  # an item may lead to a server of its own
            if entry.kind is EntryKind.FOLDER:
                return self.ask(entry.url, lambda client: read_folder(client, root, entry.url))
            return self.ask(entry.url, lambda client: _READERS[entry.kind](client, entry.url))
        except Cancelled:
            raise
        except PluginError as err:
            self._skipped(entry.url, err)
            return ()


def _service_name(target: Target) -> str:
    """``Water/Pipes (FeatureServer)`` for people."""
    tail = target.service_url[len(join(target.root, "rest", "services")) :].strip("/")
    name, _slash, kind = tail.rpartition("/")
    return f"{name} ({kind})" if name else tail
