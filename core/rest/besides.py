"""How much there is besides a layer's rows, for whoever decides whether to import it."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import AccessDenied, InvalidToken, ServiceError, TokenRequired, TooManyRequests
from ..net.rest_client import RestClient
from ..net.urls import join
from .attachments import list_attachments
from .catalog import count_rows
from .layer import LayerDescription
from .query import in_other_words
from .related import read_related

_MOST_ROWS = 20_000  # looked at for attachments; more would cost more than it tells


@dataclass(frozen=True)
class Besides:
    """What belongs to some rows.

    Attributes:
        files: attachments that were found.
        size_bytes: of them together.
        is_all: no row was left out.
        tables: related tables by name, with their rows; None = the server does not tell.
    """

    files: int = 0
    size_bytes: int = 0
    is_all: bool = True
    tables: tuple[tuple[str, int | None], ...] = ()


def measure(client: RestClient, layer: LayerDescription, where: str) -> Besides:
    """Count related tables, and count and size the attachments of the rows that fit a condition.

    Raises:
        PluginError: see `RestClient.json`.
    """
    tables = []
    if layer.relationships:
        for table in read_related(client, layer).tables.values():
            tables.append((table.name, count_rows(client, table)))
    if not layer.has_attachments:
        return Besides(tables=tuple(tables))
    ids = _ids(client, layer, where)
    looked_at = ids[:_MOST_ROWS] if ids is not None else []
    found = list(list_attachments(client, layer, looked_at))
    return Besides(
        files=len(found),
        size_bytes=sum(one.size_bytes or 0 for one in found),
        is_all=ids is not None and len(looked_at) == len(ids),
        tables=tuple(tables),
    )


def _ids(client: RestClient, layer: LayerDescription, where: str) -> list[int] | None:
    """The object ids of the rows; None when the server does not list them."""
    url = join(layer.url, "query")
    try:
        answer = in_other_words(
            lambda condition: client.json(url, {"where": condition, "returnIdsOnly": "true"}),
            where,
            layer.object_id_field,
        )
    except (AccessDenied, InvalidToken, TokenRequired, TooManyRequests):
        raise
    except ServiceError:
        return None
    ids = answer.get("objectIds")
    if not isinstance(ids, list):
        return None
    return [one for one in ids if isinstance(one, int)]
