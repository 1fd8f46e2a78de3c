"""What is known of an import, as a page to read and to copy."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..core.host.exact_moments import far_dates_lost
from ..core.host.origin_notes import ORIGIN, Notes
from .core_words import in_the_persons_words
from .numbers import Number
from .receipt_page import shapefile_lines

translate = QCoreApplication.translate


def about_import(notes: Notes) -> str:
    """Say where the rows came from, what proves them, and what updates did; plain text."""
    receipt, origin = notes.receipt, notes.origin
    lines = [
        origin.address,
        "",
        _line(translate("About", "Imported"), _moment(origin.imported_at)),
        _line(translate("About", "Rows that came"), f"{Number(receipt.get('received', 0)):,}"),
        _line(translate("About", "Proven complete"), _proof(receipt)),
        _line(translate("About", "Only rows where"), origin.where),
        _line(translate("About", "Only within"), _extent(origin.extent)),
        _line(translate("About", "Only these fields"), ", ".join(origin.field_names or ())),
        _line(translate("About", "Part"), origin.part),
        _line(translate("About", "Rows on the server, last seen"), f"{Number(origin.count):,}"),
    ]
    lines += [_update(one) for one in receipt.get("updates", ())]
    lines += [f"! {in_the_persons_words(str(one))}" for one in receipt.get("warnings", ())]
    lines += [f"! {line}" for line in shapefile_lines(receipt)]
    return "\n".join(line for line in lines if line is not None)


def receipt_record(notes: Notes) -> str:
    """The receipt as it is kept."""
    rest = {key: value for key, value in notes.receipt.items() if key != ORIGIN}
    return json.dumps(rest, indent=2, ensure_ascii=False)


def _line(label: str, text: str) -> str | None:
    return f"{label}: {text}" if text else None


def _moment(text: str) -> str:
    return f"{text.replace('T', ' ')[:16]} UTC"


def _proof(receipt: Mapping[str, Any]) -> str:
    if not receipt.get("complete"):
        return translate("About", "no. {why}").format(
            why=in_the_persons_words(str(receipt.get("why", "")))
        )
    if receipt.get("proof") == "object_ids":
        return translate("About", "yes, object IDs match")
    return translate("About", "yes, the count matches")


def _extent(extent: tuple[float, ...] | None) -> str:
    return "" if extent is None else ", ".join(f"{corner:g}" for corner in extent)


def _update(one: Mapping[str, Any]) -> str:
    text = translate(
        "About", "Updated {moment}: {added:,} added, {changed:,} changed, {removed:,} removed"
    )
    text = text.format(
        moment=_moment(str(one.get("at", ""))),
        added=Number(one.get("added", 0)),
        changed=Number(one.get("changed", 0)),
        removed=Number(one.get("removed", 0)),
    )
    lost = one.get("lost_dates")
    return f"{text}. {in_the_persons_words(far_dates_lost(lost))}" if lost else text
