"""The tables related to a layer, described, and how they hang together."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from ..errors import ProtocolError, ServiceError, TooManyRequests
from ..net.rest_client import RestClient
from ..net.urls import join
from .catalog import read_layer
from .layer import LayerDescription
from .relationships import Link, links


@dataclass(frozen=True)
class RelatedTables:
    """What a layer is directly related to.

    Attributes:
        tables: by number in the service, tables of pairs before what they lead to; the layer
            itself is not among them.
        links: between the layer and the tables.
        warnings: sentences on what could not be read.
    """

    tables: Mapping[int, LayerDescription]
    links: tuple[Link, ...]
    warnings: tuple[str, ...]

    def without(self, numbers: Collection[int]) -> RelatedTables:
        """The same links, with some of the tables left to others."""
        left = {number: one for number, one in self.tables.items() if number not in numbers}
        return RelatedTables(left, self.links, self.warnings)

    def key_fields(self, number: int) -> list[str]:
        """Columns of a table that links need."""
        ends = [(one.child_id, one.child_field) for one in self.links]
        ends += [(one.parent_id, one.parent_field) for one in self.links]
        return list(dict.fromkeys(name for table, name in ends if table == number))

    def ends_of(self, number: int) -> list[tuple[str, int, str]]:
        """Links of a table: (its column, number of the other table, that one's column)."""
        found = []
        for one in self.links:
            if one.child_id == number:
                found.append((one.child_field, one.parent_id, one.parent_field))
            elif one.parent_id == number:
                found.append((one.parent_field, one.child_id, one.child_field))
        return found


def number_of(layer: LayerDescription) -> int:
    """The layer's number in its service; -1 when its address has none."""
    last = layer.url.rpartition("/")[2]
    return int(last) if last.isdigit() else -1


def read_related(client: RestClient, layer: LayerDescription) -> RelatedTables:
    """Describe what a layer is related to.

    Raises:
        PluginError: see `RestClient.json`; one table that cannot be read is only a warning.
    """
    service, own_id = layer.url.rpartition("/")[0], number_of(layer)
    described: dict[int, LayerDescription] = {own_id: layer}
    pairs: dict[int, LayerDescription] = {}
    found: list[Link] = []
    warnings: list[str] = []
    for own in layer.relationships:
        other = described.get(own.related_id)
        try:
            if other is None:
                other = _importable(client, service, own.related_id)
            made, reason = links(own_id, own, other.relationships)
            if made and own.table_id is not None and own.is_many_to_many:
                pairs[own.table_id] = _importable(client, service, own.table_id)
        except TooManyRequests:
            raise
        except (ServiceError, ProtocolError) as err:
            warnings.append(f"What “{own.name}” relates to cannot be imported: {err}")
            continue
        described[own.related_id] = other
        # a service may state both directions on the same layer
        found += [link for link in made if link not in found]
        if reason:
            warnings.append(reason)
    tables = {**pairs, **described}
    tables.pop(own_id, None)
    return RelatedTables(tables, tuple(found), tuple(warnings))


def _importable(client: RestClient, service: str, number: int) -> LayerDescription:
    table = read_layer(client, join(service, number))
    if not table.kind.is_importable or not table.can_query:
        raise ProtocolError(f"“{table.name}” does not let anybody ask for rows.")
    return table
