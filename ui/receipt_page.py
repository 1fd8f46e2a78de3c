"""A receipt as lines for people; what is nought is left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..core.export.save_receipt import losses_in
from .core_words import in_the_persons_words
from .loss_texts import loss_text
from .numbers import Number, size_text

translate = QCoreApplication.translate
_MOST_NAMED = 20  # rows; the receipt itself has them all


def receipt_lines(receipt: Mapping[str, Any]) -> list[str]:
    """Tell a receipt.

    Args:
        receipt: as `Receipt.as_json` gives it.

    Returns:
        Plain text; words of the server are in it.
    """
    changed = receipt["changed_during_run"]
    lines = (
        (translate("Receipt", "Source"), receipt["source"]),
        (translate("Receipt", "Rows in the layer"), _count(receipt["written"])),
        (translate("Receipt", "Rows that the server announced"), _count(receipt["announced"])),
        (translate("Receipt", "Proven to be all"), _proof(receipt)),
        (translate("Receipt", "Only rows where"), receipt["where"]),
        (translate("Receipt", "Only fields"), ", ".join(receipt["fields"] or ())),
        (translate("Receipt", "Part"), receipt["part"]),
        (translate("Receipt", "Rows that are missing"), _some(receipt["missing"])),
        (translate("Receipt", "Rows that the server cannot deliver"), _stuck(receipt)),
        (translate("Receipt", "Rows that came twice"), _positive(receipt["duplicates_dropped"])),
        (translate("Receipt", "Rows compared with JSON"), _positive(receipt.get("compared", 0))),
        (translate("Receipt", "Rows without a shape"), _positive(receipt["null_geometry"])),
        (translate("Receipt", "Shapes repaired"), _positive(receipt["repaired_geometry"])),
        (translate("Receipt", "Added on the server meanwhile"), _positive(changed["added"])),
        (translate("Receipt", "Deleted on the server meanwhile"), _positive(changed["deleted"])),
        (translate("Receipt", "Time"), f"{Number(receipt['seconds']):,.1f} s"),
        (
            translate("Receipt", "Size"),
            f"{size_text(receipt['bytes'])} {receipt['format'].upper()}",
        ),
        (translate("Receipt", "Requests"), _count(receipt["requests"])),
        (translate("Receipt", "Asked again"), _positive(receipt["retries"])),
        (translate("Receipt", "Sign-ins renewed"), _positive(receipt["token_renewals"])),
    )
    told = [f"{label}: {text}" for label, text in lines if text]
    told += [f"• {in_the_persons_words(warning)}" for warning in receipt["warnings"]]
    return told + [f"• {line}" for line in shapefile_lines(receipt)]


def shapefile_lines(receipt: Mapping[str, Any]) -> list[str]:
    """Say what a Shapefile could not hold of the rows, a line each."""
    return [
        f"{field}: {loss_text(loss)}" if field else loss_text(loss)
        for field, loss in losses_in(receipt)
    ]


def _count(number: int | None) -> str:
    return "" if number is None else f"{Number(number):,}"


def _positive(number: int) -> str:
    return _count(number) if number else ""


def _some(numbers: list[Any]) -> str:
    named = ", ".join(str(number) for number in numbers[:_MOST_NAMED])
    return f"{named}, …" if len(numbers) > _MOST_NAMED else named


def _stuck(receipt: Mapping[str, Any]) -> str:
    """How many rows, and which: by object id, else by place."""
    entries = receipt["quarantined"]
    rows = _positive(receipt.get("quarantined_rows", len(entries)))
    named = [
        in_the_persons_words(f"offset {entry['offset']}")
        if "offset" in entry
        else entry["object_id"]
        for entry in entries
    ]
    return f"{rows} ({_some(named)})" if rows else ""


def _proof(receipt: Mapping[str, Any]) -> str:
    if not receipt["complete"]:
        return (
            translate("Receipt", "no. {why}")
            .format(why=in_the_persons_words(receipt["why"]))
            .strip()
        )
    texts = {
        "object_ids": translate("Receipt", "yes, object IDs match"),
        "count": translate("Receipt", "yes, the count matches; there are no object IDs"),
    }
    unproven = translate("Receipt", "no; the server gives no means to prove it")
    return texts.get(receipt["proof"], unproven)
