"""Rows of one answer as columns and well-known binary: one decode feeds layer, file and proof."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from .arrays import Ints
from .fields import Field
from .shape_rows import ShapeRows
from .spatial_reference import SpatialReference
from .value_columns import ArrayColumn


@dataclass(frozen=True)
class FeatureBatch:
    """The rows of one page.

    Attributes:
        fields: the wanted columns, in the order of `columns`; the caller gave them to the
            decoder, so every batch of a layer has the same.
        columns: one sequence per field, all of the same length; null is None. Python types
            as `FieldType` states them. Those of a decoder are `ArrayColumn`s where they can be:
            files and marks are then made without a Python value.
        geometries: ISO WKB per row, always of the layer's one kind (`geometry_type`), lines
            and polygons as multi types; None = the row has no shape, which is not the same as
            an empty one. None for a table. Where
            `is_curved`, all are MultiCurve (11) or MultiSurface (12), which hold circular
            arcs and lines; only a decoder that was told to keep curves makes them. All others
            are `ShapeRows`.
        geometry_type: WKB kind without dimension: 1 Point, 4 MultiPoint, 5 MultiLineString,
            6 MultiPolygon; 0 for a table.
        has_z, has_m: as the *answer* says.
        object_ids: one per row, for paging and proof; None when the answer holds none.
        spatial_reference: the *answer's*; None when it states none.
        exceeded_transfer_limit: the server says that more rows remain.
        repairs: what the decoder had to be tolerant about, by name, e.g.
            ``{"control_characters": 2, "ring_closed": 1}``.
        row_count: rows in every column.
        rounded_to: width of the grid to which the server has rounded all coordinates though
            nobody asked for it, in units of the reference system; 0 = it has not.
        layout: what a PBF page says of itself (columns, kind of shape, grid of coordinates), the
            same for all pages of a layer; () for JSON.
        lacking: names of wanted columns that the answer, by its own list of columns, does not have.
    """

    fields: tuple[Field, ...]
    columns: tuple[Sequence[object], ...]
    geometries: Sequence[bytes | None] | None
    geometry_type: int
    has_z: bool
    has_m: bool
    object_ids: Sequence[int] | None
    spatial_reference: SpatialReference | None
    exceeded_transfer_limit: bool
    row_count: int
    repairs: Counter[str] = field(default_factory=Counter)
    is_curved: bool = False
    rounded_to: float = 0.0
    layout: tuple[object, ...] = ()
    lacking: frozenset[str] = frozenset()

    @property
    def null_geometries(self) -> int:
        """Rows without a shape, or with an empty one where curves are not kept; 0 for a table."""
        if isinstance(self.geometries, ShapeRows):
            return self.geometries.missing
        return sum(shape is None for shape in self.geometries or ())

    @property
    def empty_shapes(self) -> int:
        """Rows whose shape is empty, which is not the same as none."""
        if not isinstance(self.geometries, ShapeRows) or self.geometries.shapes.is_empty is None:
            return 0
        return int(np.count_nonzero(self.geometries.shapes.is_empty))

    def without_empty_shapes(self) -> FeatureBatch:
        """The same with no shape in place of empty ones, for what cannot tell them apart."""
        if not isinstance(self.geometries, ShapeRows) or self.geometries.shapes.is_empty is None:
            return self
        return replace(self, geometries=self.geometries.without_empty())

    def pick(self, rows: Sequence[int]) -> FeatureBatch:
        """Return a batch of the given rows (positions), in the given order."""
        places = np.fromiter(rows, dtype=np.int64, count=len(rows))
        return replace(
            self,
            columns=tuple(_picked(column, places) for column in self.columns),
            geometries=None if self.geometries is None else _picked(self.geometries, places),
            object_ids=None if self.object_ids is None else _picked(self.object_ids, places),
            row_count=len(rows),
        )


def _picked(column: Sequence[Any], places: Ints) -> Sequence[Any]:
    if isinstance(column, (ArrayColumn, ShapeRows)):
        return column.taken(places)
    return [column[place] for place in places.tolist()]
