"""The receipts of saves, and the parts of earlier ones that they tell of."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from .losses import Loss, LossKind
from .receipt_head import OUTPUT, RECEIPT_SUFFIX

_KEY = "shapefile"
_NAME = "saved_as"
_KINDS = {kind.value: kind for kind in LossKind}
_MOST_BYTES = 10_000_000  # a larger receipt is none of ours


def receipt_of_save(imported: str, output: str, saved_as: str, report: dict[str, object]) -> str:
    """The receipt beside a saved set.

    Args:
        imported: the receipt of the import that brought the rows, as JSON text; empty for none.
        output: name of the main file that it stands beside.
        saved_as: the name that the person chose, without its ending.
        report: of the save.
    """
    receipt: dict[str, object] = {"version": 1, OUTPUT: "", **_object(imported)}
    receipt.update({OUTPUT: output, _KEY: {_NAME: saved_as, **report}})
    return json.dumps(receipt, indent=2, ensure_ascii=False) + "\n"


def older_parts(target: Path, new: Collection[str] = ()) -> list[Path]:
    """Find the parts of earlier saves to a name; only what our own receipts say that we wrote.

    Args:
        target: as the person chose it; the file itself is no part.
        new: stems of the sets that are written now.

    Returns:
        The main files.
    """
    found: list[Path] = []
    try:
        receipts = sorted(target.parent.iterdir())
    except OSError:
        return found
    for receipt in receipts:
        stem = receipt.name[: -len(RECEIPT_SUFFIX)]
        is_part = stem.startswith(f"{target.stem}_") and receipt.name.endswith(RECEIPT_SUFFIX)
        if not is_part or stem in new:
            continue
        saved = _saved(receipt)
        names = [one.get("name") for one in _list(saved.get("written")) if isinstance(one, dict)]
        for ending in (".shp", ".dbf"):
            if saved.get(_NAME) == target.stem and f"{stem}{ending}" in names:
                found.append(target.with_name(f"{stem}{ending}"))
    return found


def losses_in(receipt: Mapping[str, Any]) -> list[tuple[str, Loss]]:
    """What a receipt says of values and shapes that a Shapefile does not hold as they were.

    Returns:
        Names of fields, empty for the shapes, and what happened in how many rows.
    """
    told = _dict(receipt.get(_KEY))
    fields = [_dict(field) for field in _list(told.get("fields"))]
    named = [(str(field.get("source", "")), field.get("losses")) for field in fields]
    return [
        (name, Loss(_KINDS[loss["kind"]], loss["rows"]))
        for name, losses in (*named, ("", told.get("shape_losses")))
        for loss in map(_dict, _list(losses))
        if loss.get("kind") in _KINDS and isinstance(loss.get("rows"), int)
        if not _KINDS[loss["kind"]].is_note
    ]


def _saved(receipt: Path) -> dict[str, Any]:
    try:
        if receipt.stat().st_size > _MOST_BYTES:
            return {}
        return _dict(_object(receipt.read_text(encoding="utf-8")).get(_KEY))
    except (OSError, ValueError):
        return {}


def _object(text: str) -> dict[str, Any]:
    try:
        return _dict(json.loads(text or "{}"))
    except (ValueError, RecursionError):
        return {}


def _dict(node: object) -> dict[str, Any]:
    return node if isinstance(node, dict) else {}


def _list(node: object) -> list[Any]:
    return node if isinstance(node, list) else []
