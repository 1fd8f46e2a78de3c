"""Well-known binary of a page as flat arrays, rings in the order and direction of Shapefiles."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from .arrays import Floats
from .shape_rows import ShapeRows, turned_order
from .shapes import LINES, MULTIPOINT, POINT, POLYGONS, Shapes, offsets, signed_areas

_LINE, _POLYGON = 2, 3
_COUNT = struct.Struct("<I")


def shapes_of(
    rows: Sequence[bytes | None], kind: int, has_z: bool = False, has_m: bool = False
) -> Shapes:
    """Read the shapes of a page.

    Args:
        rows: little-endian ISO WKB as `FeatureBatch` promises it: all of `kind` and of the same
            dimensions, rings closed; None where a row has no shape.
        kind: 1 Point, 4 MultiPoint, 5 MultiLineString or 6 MultiPolygon.
        has_z: of the WKB.
        has_m: of the WKB.
    """
    if isinstance(rows, ShapeRows):
        return rows.shapes
    width = 2 + has_z + has_m
    code = 1000 * has_z + 2000 * has_m
    filled = [row for row in rows if row is not None]
    has_shape = [row is not None for row in rows]
    counts = np.array(has_shape, dtype=np.int64)
    if kind == POINT:
        return _points(filled, counts, 5, width, has_z, has_m)
    if kind == MULTIPOINT:
        sizes = np.array([(len(row) - 9) // (5 + 8 * width) for row in filled], dtype=np.int64)
        flat = _points([row[9:] for row in filled], counts, 5, width, has_z, has_m)
        counts[counts > 0] = sizes > 0
        return replace(flat, kind=MULTIPOINT, part_sizes=sizes[sizes > 0], part_counts=counts)
    one = struct.pack("<BIIBI", 1, kind + code, 1, 1, (_LINE if kind == LINES else _POLYGON) + code)
    if kind == POLYGONS:
        one += _COUNT.pack(1)
    start = len(one) + 4
    pieces: list[bytes] = []
    inner: list[int] = []
    of_row: list[int] = []
    for row in filled:
        if row.startswith(one):
            pieces.append(row[start:])
            of_row.append(1)
            continue
        before = len(pieces)
        for is_hole, piece in _parts(row, kind, width):
            if is_hole:
                inner.append(len(pieces))
            pieces.append(piece)
        of_row.append(len(pieces) - before)
    counts[counts > 0] = of_row
    sizes = np.array(list(map(len, pieces)), dtype=np.int64) // (8 * width)
    vertices = _doubles(b"".join(pieces), width)
    shapes = Shapes(kind, has_z, has_m, vertices, sizes, counts)
    return _in_file_direction(shapes, inner) if kind == POLYGONS else shapes


def _points(
    filled: list[bytes], counts: object, head: int, width: int, has_z: bool, has_m: bool
) -> Shapes:
    size = head + 8 * width
    raw = np.frombuffer(b"".join(filled), dtype=np.uint8).reshape(-1, size)
    vertices = _doubles(raw[:, head:].tobytes(), width)
    ones = np.ones(len(vertices), dtype=np.int64)
    return Shapes(POINT, has_z, has_m, vertices, ones, counts)  # type: ignore[arg-type]


def _doubles(raw: bytes, width: int) -> Floats:
    return np.frombuffer(raw, dtype="<f8").astype(np.float64, copy=False).reshape(-1, width)


def _parts(row: bytes, kind: int, width: int) -> Iterator[tuple[bool, bytes]]:
    """Yield the paths or rings of one row that are not empty, and whether each is a hole."""
    (parts,) = _COUNT.unpack_from(row, 5)
    at = 9
    for _part in range(parts):
        at += 5
        rings = 1
        if kind == POLYGONS:
            (rings,) = _COUNT.unpack_from(row, at)
            at += 4
        for ring in range(rings):
            (vertices,) = _COUNT.unpack_from(row, at)
            end = at + 4 + 8 * width * vertices
            if vertices:
                yield ring > 0, row[at + 4 : end]
            at = end


def _in_file_direction(shapes: Shapes, inner: list[int]) -> Shapes:
    """Turn rings: exteriors clockwise, holes the other way."""
    areas = signed_areas(shapes.vertices, offsets(shapes.part_sizes))
    is_hole = np.zeros(len(areas), dtype=np.bool_)
    is_hole[inner] = True
    turned = np.where(is_hole, areas < 0, areas > 0)
    if not turned.any():
        return shapes
    order = turned_order(shapes.part_sizes, turned)
    return replace(shapes, vertices=shapes.vertices[order])


def with_dimensions(shapes: Shapes, has_z: bool, has_m: bool) -> Shapes:
    """The same shapes with other ordinates: new ones are NaN."""
    if (shapes.has_z, shapes.has_m) == (has_z, has_m):
        return shapes
    unknown = np.full(len(shapes.vertices), np.nan)
    columns = [shapes.vertices[:, 0], shapes.vertices[:, 1]]
    if has_z:
        columns.append(shapes.vertices[:, 2] if shapes.has_z else unknown)
    if has_m:
        columns.append(shapes.vertices[:, -1] if shapes.has_m else unknown)
    vertices = np.stack(columns, axis=1)
    return replace(shapes, has_z=has_z, has_m=has_m, vertices=vertices)
