"""Shapes of any layer, a page at a time: grouped by type, measured, put together for a file."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..rest.arrays import Bools, Ints
from ..rest.shapes import POINT, Shapes, offsets, only_rows
from ..rest.wkb_shapes import shapes_of, with_dimensions
from .losses import LossKind
from .shapes import RECORD_OVERHEAD, LayerShape, ShapeKind, ShapeMeasure, fits, shape_kind

_MULTI = {
    ShapeKind.POINT: 1,
    ShapeKind.MULTIPOINT: 4,
    ShapeKind.LINE: 5,
    ShapeKind.POLYGON: 6,
}
_SINGLE = (2, 3, 17)  # a triangle is written as a polygon is
_CODES_END = 4000  # QGIS and GDAL have older codes for heights, above
_HEAD = np.dtype([("order", "u1"), ("code", "<u4")])


@dataclass(frozen=True)
class ShapeGroup:
    """The shapes of one type in a page.

    Attributes:
        code: ISO WKB.
        rows: their places in the page, ascending.
        shapes: of these rows alone, each with at least one vertex and with finite places.
    """

    code: int
    rows: Ints
    shapes: Shapes

    def taken(self, places: Ints) -> ShapeGroup:
        """The group in a page of some of the rows.

        Args:
            places: per row of this page its place in the other one, -1 = not there.
        """
        kept = places[self.rows] >= 0
        return ShapeGroup(
            self.code, places[self.rows[kept]], only_rows(self.shapes, kept, is_shorter=True)
        )

    def sizes(self, shape: LayerShape) -> Ints:
        """Bytes that each of the rows needs in such a `.shp`, high rather than low."""
        parts = offsets(self.shapes.part_counts)
        vertices = np.diff(offsets(self.shapes.part_sizes)[parts])
        width = 2 + shape.has_z + shape.has_m
        return RECORD_OVERHEAD + 4 * self.shapes.part_counts + 8 * width * vertices


def read_shapes(rows: Sequence[bytes | None], measure: ShapeMeasure) -> list[ShapeGroup]:
    """Read the shapes of a page and count them.

    Args:
        rows: little-endian ISO WKB without curves; None where a row has no shape.
        measure: is told of every row.
    """
    filled = np.flatnonzero(np.fromiter((row is not None for row in rows), np.bool_, len(rows)))
    measure.missing += len(rows) - len(filled)
    measure.size_bytes += RECORD_OVERHEAD * (len(rows) - len(filled))
    codes = _heads([row for row in rows if row is not None])["code"]
    groups = []
    for code in np.unique(codes).tolist():
        own = filled[codes == code]
        group = _group(code, own, [rows[row] or b"" for row in own.tolist()], measure)
        if group is not None:
            groups.append(group)
    return groups


def odd_rows(rows: Sequence[bytes | None]) -> list[int]:
    """Find the shapes that `read_shapes` cannot take: curves, collections, other byte orders."""
    filled = np.flatnonzero(np.fromiter((row is not None for row in rows), np.bool_, len(rows)))
    heads = _heads([row for row in rows if row is not None])
    is_odd = heads["order"] != 1
    for code in np.unique(heads["code"]).tolist():
        if code >= _CODES_END or shape_kind(code) is None:
            is_odd |= heads["code"] == code
    odd: list[int] = filled[is_odd].tolist()
    return odd


def file_shapes(groups: Sequence[ShapeGroup], row_count: int, shape: LayerShape) -> Shapes:
    """Put the shapes of a page together as a file holds them; what does not fit is left out."""
    kind = _MULTI[shape.kind]
    parts = [
        (group.rows, _filled(replace(group.shapes, kind=kind), shape))
        for group in groups
        if fits(group.code, shape.kind)
    ]
    counts = np.zeros(row_count, dtype=np.int64)
    for rows, own in parts:
        counts[rows] = own.part_counts
    if not parts:
        nothing = np.zeros((0, 2 + shape.has_z + shape.has_m))
        none = np.zeros(0, dtype=np.int64)
        return Shapes(kind, shape.has_z, shape.has_m, nothing, none, counts)
    if len(parts) == 1:
        return replace(parts[0][1], part_counts=counts)
    rows = np.concatenate([np.repeat(rows, own.part_counts) for rows, own in parts])
    sizes = np.concatenate([own.part_sizes for _rows, own in parts])
    vertices = np.concatenate([own.vertices for _rows, own in parts])
    # parts and vertices of one row keep their order
    in_order = np.argsort(np.repeat(rows, sizes), kind="stable")
    return Shapes(
        kind,
        shape.has_z,
        shape.has_m,
        vertices[in_order],
        sizes[np.argsort(rows, kind="stable")],
        counts,
    )


def _heads(rows: Sequence[bytes]) -> Any:
    return np.frombuffer(b"".join([row[: _HEAD.itemsize] for row in rows]), dtype=_HEAD)


def _group(code: int, rows: Ints, wkb: list[bytes], measure: ShapeMeasure) -> ShapeGroup | None:
    kind = shape_kind(code)
    if kind is None:
        measure.types[code] += len(rows)
        measure.size_bytes += RECORD_OVERHEAD * len(rows)
        return None
    multi, z, m = _MULTI[kind], code // 1000 in (1, 3), code // 1000 in (2, 3)
    if code % 1000 in _SINGLE:
        head = struct.pack("<BII", 1, multi + code // 1000 * 1000, 1)
        wkb = [head + one for one in wkb]
    shapes = shapes_of(wkb, multi, z, m)
    is_missing, is_bad = _faults(shapes)
    measure.missing += int(np.count_nonzero(is_missing))
    measure.changes[LossKind.BAD_COORDINATES] += int(np.count_nonzero(is_bad))
    kept = ~(is_missing | is_bad)
    measure.types[code] += int(np.count_nonzero(kept))
    if z:
        measure.changes[LossKind.HEIGHT_FILLED] += _without_height(shapes, kept)
    if not kept.all():
        shapes = only_rows(shapes, kept, is_shorter=True)
    group = ShapeGroup(code, rows[kept], shapes)
    own_size = int(group.sizes(LayerShape(kind, z, m)).sum())
    measure.size_bytes += own_size + RECORD_OVERHEAD * int(np.count_nonzero(~kept))
    return group


def _faults(shapes: Shapes) -> tuple[Bools, Bools]:
    """Which rows have no vertex at all, and which have a place that no file can hold."""
    is_missing = shapes.part_counts == 0
    is_bad = np.zeros(len(is_missing), dtype=np.bool_)
    bad = ~np.isfinite(shapes.vertices[:, :2]).all(axis=1)
    if not bad.any():
        return is_missing, is_bad
    is_bad[_rows_of_vertices(shapes)[bad]] = True
    if shapes.kind == POINT:  # WKB has no other way to write an empty one
        empty = np.isnan(shapes.vertices[:, :2]).any(axis=1)
        is_missing = is_missing.copy()
        is_missing[_rows_of_vertices(shapes)[empty]] = True
    return is_missing, is_bad & ~is_missing


def _without_height(shapes: Shapes, kept: Bools) -> int:
    """How many of the rows kept have a height that is no number."""
    bad = ~np.isfinite(shapes.vertices[:, 2])
    if not bad.any():
        return 0
    rows = np.unique(_rows_of_vertices(shapes)[bad])
    return int(np.count_nonzero(kept[rows]))


def _rows_of_vertices(shapes: Shapes) -> Ints:
    parts = np.repeat(np.arange(len(shapes.part_counts)), shapes.part_counts)
    return np.repeat(parts, shapes.part_sizes)


def _filled(shapes: Shapes, shape: LayerShape) -> Shapes:
    """The same shapes with the file's ordinates: heights that are not known are 0."""
    wanted = with_dimensions(shapes, shape.has_z, shape.has_m)
    if not shape.has_z or np.isfinite(wanted.vertices[:, 2]).all():
        return wanted
    vertices = wanted.vertices.copy()
    heights = vertices[:, 2]
    vertices[:, 2] = np.where(np.isfinite(heights), heights, 0.0)
    return replace(wanted, vertices=vertices)
