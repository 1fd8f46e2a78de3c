"""Write flat shapes as ISO well-known binary, one value per row."""

from __future__ import annotations

import math
import struct

import numpy as np

from .arrays import Bools
from .shapes import LINES, MULTIPOINT, POINT, Shapes, offsets

_LINE, _POLYGON = 2, 3


def wkb_of(shapes: Shapes, is_hole: Bools) -> list[bytes | None]:
    """Write every row, little endian; None where the row has no shape.

    Lines and polygons are multi types. An empty point has no numbers for x and y.

    Args:
        shapes: rings in the order and direction that `ShapeRows` promises.
        is_hole: of each ring; a hole belongs to the last exterior before it.

    Source: ISO 19125 / OGC 06-103r4 section 8: Z adds 1000 to the type, M 2000.
    """
    if shapes.kind == POINT:
        rows = _points(shapes)
    elif shapes.kind == MULTIPOINT:
        rows = _multipoints(shapes)
    elif shapes.kind == LINES:
        rows = _lines(shapes)
    else:
        rows = _polygons(shapes, is_hole)
    if shapes.is_empty is not None:
        empty = _empty(shapes)
        for row in np.flatnonzero(shapes.is_empty).tolist():
            rows[row] = empty
    return rows


def _empty(shapes: Shapes) -> bytes:
    """Write a shape of no part."""
    head = _head(shapes.kind, shapes)
    if shapes.kind != POINT:
        return head + struct.pack("<I", 0)
    width = shapes.vertices.shape[1]
    return head + struct.pack(f"<{width}d", *[math.nan] * width)


def _code(kind: int, shapes: Shapes) -> int:
    """Return the ISO type number."""
    return kind + 1000 * shapes.has_z + 2000 * shapes.has_m


def _head(kind: int, shapes: Shapes) -> bytes:
    """Return byte order and type."""
    return struct.pack("<BI", 1, _code(kind, shapes))


def _point_records(shapes: Shapes) -> tuple[bytes, int]:
    """Write all vertices as WKB points one after the other; return them and one's size."""
    width = shapes.vertices.shape[1]
    record = np.dtype([("order", "u1"), ("type", "<u4"), ("xy", "<f8", (width,))])
    records = np.empty(len(shapes.vertices), dtype=record)
    records["order"] = 1
    records["type"] = _code(POINT, shapes)
    records["xy"] = shapes.vertices
    return records.tobytes(), record.itemsize


def _points(shapes: Shapes) -> list[bytes | None]:
    """Write one point per row that has one."""
    raw, size = _point_records(shapes)
    if len(shapes.vertices) == len(shapes.part_counts):
        return [raw[at : at + size] for at in range(0, len(raw), size)]
    rows: list[bytes | None] = [None] * len(shapes.part_counts)
    for number, row in enumerate(np.flatnonzero(shapes.part_counts).tolist()):
        rows[row] = raw[number * size : (number + 1) * size]
    return rows


def _multipoints(shapes: Shapes) -> list[bytes | None]:
    """Write the one part of each row as points."""
    raw, size = _point_records(shapes)
    head = _head(MULTIPOINT, shapes)
    bounds = offsets(shapes.part_sizes).tolist()
    rows: list[bytes | None] = [None] * len(shapes.part_counts)
    for part, row in enumerate(np.flatnonzero(shapes.part_counts).tolist()):
        start, stop = bounds[part], bounds[part + 1]
        rows[row] = head + struct.pack("<I", stop - start) + raw[start * size : stop * size]
    return rows


def _pieces(shapes: Shapes) -> list[bytes]:
    """Write each part as vertex count and ordinates: the inside of a line or ring."""
    ordinates = memoryview(np.ascontiguousarray(shapes.vertices, dtype="<f8").tobytes())
    ends = (offsets(shapes.part_sizes) * (8 * shapes.vertices.shape[1])).tolist()
    counts = shapes.part_sizes.astype("<u4").tobytes()
    return [
        b"".join((counts[4 * part : 4 * part + 4], ordinates[ends[part] : ends[part + 1]]))
        for part in range(len(shapes.part_sizes))
    ]


def _lines(shapes: Shapes) -> list[bytes | None]:
    """Write the paths of each row."""
    head, line = _head(LINES, shapes), _head(_LINE, shapes)
    one = head + struct.pack("<I", 1) + line
    pieces = _pieces(shapes)
    rows: list[bytes | None] = []
    at = 0
    for count in shapes.part_counts.tolist():
        if count == 1:
            rows.append(one + pieces[at])
        elif count:
            paths = [line + piece for piece in pieces[at : at + count]]
            rows.append(b"".join((head, struct.pack("<I", count), *paths)))
        else:
            rows.append(None)
        at += count
    return rows


def _polygons(shapes: Shapes, is_hole: Bools) -> list[bytes | None]:
    """Write the polygons of each row."""
    head, polygon = _head(6, shapes), _head(_POLYGON, shapes)
    one = head + struct.pack("<I", 1) + polygon + struct.pack("<I", 1)
    pieces = _pieces(shapes)
    rows: list[bytes | None] = []
    at = 0
    for count in shapes.part_counts.tolist():
        if count == 1:
            rows.append(one + pieces[at])
        elif count:
            firsts = at + np.flatnonzero(~is_hole[at : at + count])
            ends = np.append(firsts[1:], at + count)
            out = [head, struct.pack("<I", len(firsts))]
            for first, end in zip(firsts.tolist(), ends.tolist()):
                out += (polygon, struct.pack("<I", end - first))
                out += pieces[first:end]
            rows.append(b"".join(out))
        else:
            rows.append(None)
        at += count
    return rows
