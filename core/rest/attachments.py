"""The files of a layer's rows, as the server lists them; the files themselves are not fetched."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from itertools import islice

from ..errors import AccessDenied, InvalidToken, ServiceError, TokenRequired, TooManyRequests
from ..net.rest_client import RestClient
from ..net.urls import join
from .layer import LayerDescription
from .query import id_list

_IDS_AT_ONCE = 250  # rows per question


@dataclass(frozen=True)
class Attachment:
    """One file.

    Attributes:
        object_id: of the row that it belongs to.
        id: its own number, unique in the layer in a good service, else within its row.
        name: as somebody called it: data, never a path.
        size_bytes: as announced; None when it is not.
        parent_global_id: of the row; "" when not told.
    """

    object_id: int
    id: int
    name: str
    content_type: str
    size_bytes: int | None
    keywords: str = ""
    global_id: str = ""
    parent_global_id: str = ""

    def to_bytes(self) -> bytes:
        """For `from_bytes`."""
        return json.dumps(astuple(self)).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Attachment:
        """Read what `to_bytes` wrote."""
        return cls(*json.loads(data))


def list_attachments(
    client: RestClient,
    layer: LayerDescription,
    object_ids: Iterable[int],
    on_rows: Callable[[int], None] = lambda _rows: None,
) -> Iterator[Attachment]:
    """List the files of rows, many rows at a time where the server can.

    Args:
        client: asks.
        layer: with `has_attachments`.
        object_ids: of the rows.
        on_rows: told after each question how many rows it was about.

    Raises:
        PluginError: see `RestClient.json`.
    """
    at_once = _IDS_AT_ONCE if layer.lists_attachments else 1
    rest, waiting = iter(object_ids), list[int]()
    while True:
        waiting += islice(rest, max(at_once - len(waiting), 0))
        ids = waiting[:at_once]
        if not ids:
            return
        found = _of_rows(client, layer, ids) if layer.lists_attachments else None
        if found is None and len(ids) > 1:
            at_once = len(ids) // 2  # it was too much, or the list was cut
            continue
        yield from found if found is not None else _of_row(client, layer, ids[0])
        del waiting[: len(ids)]
        on_rows(len(ids))


def file_address(layer: LayerDescription, attachment: Attachment) -> str:
    """Where the file itself is."""
    return join(layer.url, attachment.object_id, "attachments", attachment.id)


def _of_rows(
    client: RestClient, layer: LayerDescription, ids: Sequence[int]
) -> list[Attachment] | None:
    """Ask for several rows; None when the server fails at it, or does not list all."""
    try:
        answer = client.json(
            join(layer.url, "queryAttachments"),
            {"objectIds": id_list(ids), "returnUrl": "false"},
            tries=1,
            has_other_way=True,
        )
    except (AccessDenied, InvalidToken, TokenRequired, TooManyRequests) as err:
        if isinstance(err, AccessDenied) and err.was_only_post:
            return None
        raise
    except ServiceError:
        return None
    if answer.get("exceededTransferLimit") is True:
        return None
    wanted = set(ids)
    found = []
    for group in _mappings(answer.get("attachmentGroups")):
        parent = group.get("parentObjectId")
        if isinstance(parent, int) and parent in wanted:
            above = str(group.get("parentGlobalId") or "")
            found += _attachments(group.get("attachmentInfos"), parent, above)
    return found


def _of_row(client: RestClient, layer: LayerDescription, object_id: int) -> list[Attachment]:
    answer = client.json(join(layer.url, object_id, "attachments"))
    return _attachments(answer.get("attachmentInfos"), object_id, "")


def _attachments(node: object, object_id: int, parent_global_id: str) -> list[Attachment]:
    found: dict[int, Attachment] = {}
    for entry in _mappings(node):
        number, size = entry.get("id"), entry.get("size")
        if not isinstance(number, int) or isinstance(number, bool):
            continue
        is_size = isinstance(size, int) and not isinstance(size, bool) and size >= 0
        found[number] = Attachment(
            object_id,
            number,
            str(entry.get("name") or ""),
            str(entry.get("contentType") or ""),
            size if is_size else None,  # type: ignore[arg-type]
            str(entry.get("keywords") or ""),
            str(entry.get("globalId") or ""),
            parent_global_id or str(entry.get("parentGlobalId") or ""),
        )
    return list(found.values())


def _mappings(node: object) -> list[Mapping[str, object]]:
    if not isinstance(node, (list, tuple)):
        return []
    return [entry for entry in node if isinstance(entry, Mapping)]
