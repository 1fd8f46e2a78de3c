"""Files attached to rows: how they are listed, and how they are served."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .errors import RestError, bad_query, invalid_url
from .layers import Layer
from .reply import Reply


@dataclass(frozen=True)
class Attachment:
    """One file of a row.

    Attributes:
        stated_size: what lists say when it is not the true size; -1 = they state none.
        is_lost: listed, but the file cannot be had.
    """

    id: int
    name: str
    content: bytes
    content_type: str = "image/png"
    keywords: str = ""
    global_id: str = ""
    stated_size: int | None = None
    is_lost: bool = False

    def as_json(self) -> dict[str, Any]:
        """Give the entry of a list."""
        size = len(self.content) if self.stated_size is None else self.stated_size
        node: dict[str, Any] = {
            "id": self.id,
            "globalId": self.global_id,
            "name": self.name,
            "contentType": self.content_type,
            "size": size,
            "keywords": self.keywords,
        }
        if size < 0:
            del node["size"]
        return node


def kind_of_attachment_request(steps: list[str]) -> str:
    """Name a request for attachments by the steps of its path; "" when it is another."""
    if steps[-1] in ("queryAttachments", "attachments"):
        return "attachments"
    return "file" if len(steps) > 1 and steps[-2] == "attachments" else ""


def query_attachments(layer: Layer, params: Mapping[str, str]) -> dict[str, Any]:
    """Answer ``queryAttachments`` for object ids.

    Raises:
        RestError: this layer does not have the operation, or no ids were given.
    """
    how = layer.behaviour
    if not how.supports_query_attachments:
        raise invalid_url()
    try:
        ids = [int(one) for one in params.get("objectIds", "").split(",")]
    except ValueError:
        raise bad_query("'objectIds' parameter is invalid") from None
    if how.max_object_ids is not None and len(ids) > how.max_object_ids:
        raise RestError(500, "Error performing query operation")
    known = layer.index()
    groups = [
        {
            "parentObjectId": one,
            "parentGlobalId": "",
            "attachmentInfos": [a.as_json() for a in layer.attachments[one]],
        }
        for one in ids
        if layer.attachments.get(one) and known.find([one])
    ]
    cap = how.attachment_groups_cap
    node: dict[str, Any] = {"fields": [], "attachmentGroups": groups[:cap]}
    if cap is not None and len(groups) > cap:
        node["exceededTransferLimit"] = True
    return node


def attachments_of_row(layer: Layer, object_id: int) -> dict[str, Any]:
    """Answer ``{layer}/{object id}/attachments``."""
    return {"attachmentInfos": [one.as_json() for one in layer.attachments.get(object_id, ())]}


def attachment_file(layer: Layer, object_id: int, number: int) -> Reply:
    """Serve a file.

    Raises:
        RestError: there is none.
    """
    for one in layer.attachments.get(object_id, ()):
        if one.id == number and not one.is_lost:
            return Reply(200, one.content, one.content_type)
    raise RestError(404, "Attachment not found")
