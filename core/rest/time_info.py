"""What times the rows of a layer are about, where its server knows: ``timeInfo``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .fields import Field


@dataclass(frozen=True)
class TimeInfo:
    """The columns that place rows in time.

    Attributes:
        start_field: "" = none. It may be no column of the layer, for servers say so too.
        end_field: "" = each row has one moment only.
        span_ms: first and last moment of all rows, milliseconds since 1970 UTC; None = not told.
    """

    start_field: str = ""
    end_field: str = ""
    span_ms: tuple[int, int] | None = None

    @classmethod
    def from_json(cls, node: object, fields: Sequence[Field]) -> TimeInfo:
        """Read a layer's ``timeInfo``; null and what is broken state nothing."""
        if not isinstance(node, Mapping):
            return cls()
        names = {one.name.lower(): one.name for one in fields}

        def column(key: str) -> str:
            stated = node.get(key)
            return names.get(stated.lower(), stated) if isinstance(stated, str) else ""

        return cls(column("startTimeField"), column("endTimeField"), _span(node.get("timeExtent")))


def _span(node: object) -> tuple[int, int] | None:
    if not isinstance(node, Sequence) or isinstance(node, str) or len(node) != 2:
        return None
    first, last = node
    for moment in (first, last):
        if isinstance(moment, bool) or not isinstance(moment, int) or abs(moment) >= 2**53:
            return None
    return (first, last) if first <= last else None
