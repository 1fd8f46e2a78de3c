"""What a query found, before it is written in any format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from .layers import EncodedRows, Field, Layer, Row


@dataclass
class Page:
    """Rows of one answer; shapes hold exactly the ordinates that were asked for."""

    layer: Layer
    fields: Sequence[Field]
    rows: Sequence[Row]
    with_geometry: bool
    reference: dict[str, Any] | None
    has_z: bool = False
    has_m: bool = False
    exceeded: bool = False
    is_map_server: bool = False
    geometry_type: str | None = None

    def with_rows(self, rows: Sequence[Row], exceeded: bool | None = None) -> Page:
        """Copy the page with other rows."""
        return replace(self, rows=rows, exceeded=self.exceeded if exceeded is None else exceeded)


@dataclass
class EncodedPage:
    """A plain page of a layer that has its rows encoded, by their positions."""

    rows: EncodedRows
    places: Sequence[int]
    exceeded: bool

    def as_bytes(self, data_format: str) -> bytes:
        """Write it in ``json`` or ``pbf``."""
        spans = [(place, place + 1) for place in self.places]
        return self.rows.page(data_format, spans, self.exceeded)


@dataclass
class Count:
    """The answer to returnCountOnly."""

    count: int


@dataclass
class Ids:
    """The answer to returnIdsOnly; None where servers say null."""

    field: str
    ids: list[Any] | None
    exceeded: bool = False


@dataclass
class Extent:
    """The answer to returnExtentOnly."""

    envelope: dict[str, Any] | None
    count: int


@dataclass
class Statistics:
    """The answer to outStatistics."""

    names: Sequence[str]
    values: dict[str, Any]
