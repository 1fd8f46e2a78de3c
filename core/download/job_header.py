"""What a journal says of itself: the question, and the state of the layer that its rows are of."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from ..rest.fields import Field
from ..rest.layer import LayerDescription
from ..rest.query import Filter
from .options import Part

HEADER = "job.json"
_VERSION = 1


@dataclass(frozen=True)
class Question:
    """Which rows and columns an import asks for, wherever they go and however they come.

    Attributes:
        address: canonical, of the layer.
        where, extent, extent_sr: see `Filter`.
        field_names: lower case, sorted; None = all.
        part: ``k/n``, "" = all.
    """

    address: str
    where: str
    extent: tuple[float, ...] | None
    extent_sr: str
    field_names: tuple[str, ...] | None
    part: str

    @classmethod
    def of(cls, layer: LayerDescription, chosen: Filter, part: Part | None) -> Question:
        """Put the question."""
        names = chosen.field_names
        return cls(
            layer.url,
            chosen.where.strip(),
            chosen.extent,
            chosen.extent_sr,
            None if names is None else tuple(sorted({name.lower() for name in names})),
            part.label if part else "",
        )

    @property
    def fingerprint(self) -> str:
        """Names this question among all; fit for a folder."""
        text = json.dumps(asdict(self), sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:32]


def header_of(question: Question, layer: LayerDescription) -> dict[str, object]:
    """The part of a header that must be the same for kept pages to be used."""
    return {
        "version": _VERSION,
        "question": json.loads(json.dumps(asdict(question))),
        "columns": [column_node(field) for field in layer.fields],
        "object_id_field": layer.object_id_field,
        "last_edit": layer.last_edit_ms,
    }


def column_node(field: Field) -> list[object]:
    """What a header says of a column."""
    return [field.name, field.type.value, field.length]


def read_header(folder: Path) -> dict[str, object]:
    """Read the header; an empty one when there is none that can be used."""
    try:
        node = json.loads((folder / HEADER).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return node if isinstance(node, dict) and node.get("version") == _VERSION else {}


def write_header(folder: Path, header: Mapping[str, object]) -> None:
    """Write the header, whole or not at all, for the owner only.

    Raises:
        OSError: the folder does not take it.
    """
    draft = folder / f"{HEADER}.part"
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    with os.fdopen(os.open(draft, flags, 0o600), "w", encoding="utf-8") as stream:
        json.dump(header, stream, indent=1)
    os.replace(draft, folder / HEADER)


def what_changed(before: Mapping[str, object], now: Mapping[str, object]) -> str:
    """Why pages kept under another header cannot be used; "" when they can."""
    if before.get("question") != now["question"]:
        return "it is not known what they are"
    if before.get("last_edit") != now["last_edit"]:
        return "the layer was edited since"
    if any(before.get(key) != now[key] for key in ("columns", "object_id_field")):
        return "the layer's columns are others now"
    return ""
