"""Figures that a server computes of a column: how they are asked for, and where they stand."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence


def figures(field: str, kinds: Sequence[str]) -> dict[str, str]:
    """Parameters that ask for figures instead of rows.

    Args:
        field: name of the column.
        kinds: ``min``, ``max``, ``sum``, ``count``; each is to come as ``<kind>_id``, in whatever
            case, or under a name that the database prefers.
    """
    wanted = [
        {"statisticType": kind, "onStatisticField": field, "outStatisticFieldName": f"{kind}_id"}
        for kind in kinds
    ]
    return {"outStatistics": json.dumps(wanted)}


def first_attributes(answer: Mapping[str, object]) -> dict[str, object]:
    """Attributes of the first row of an answer; {} when there is none."""
    rows = answer.get("features")
    row = rows[0] if isinstance(rows, list) and rows else None
    attributes = row.get("attributes") if isinstance(row, Mapping) else None
    return dict(attributes) if isinstance(attributes, Mapping) else {}
