"""Write flat shapes as ISO well-known binary, one value per row."""

from __future__ import annotations

import struct
from collections import Counter
from dataclasses import replace

import numpy as np

from .arrays import Bools, Ints
from .rings import group_rings
from .shapes import LINES, MULTIPOINT, POINT, Shapes, offsets, without_defects

_LINE, _POLYGON = 2, 3


def to_wkb(shapes: Shapes, repairs: Counter[str]) -> list[bytes | None]:
    """Write every row, little endian; None where the row has no shape.

    Lines and polygons are multi types. Exterior rings run clockwise, holes the other way, each
    exterior is followed by its holes: the order of Esri and of Shapefiles.

    Source: ISO 19125 / OGC 06-103r4 section 8: Z adds 1000 to the type, M 2000.
    """
    shapes = without_defects(shapes, repairs)
    if shapes.kind == POINT:
        return _points(shapes)
    if shapes.kind == MULTIPOINT:
        return _multipoints(shapes)
    if shapes.kind == LINES:
        return _lines(shapes)
    return _polygons(shapes, repairs)


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


def _polygons(shapes: Shapes, repairs: Counter[str]) -> list[bytes | None]:
    """Write the polygons of each row, rings sorted into exteriors and holes."""
    groups, turned = group_rings(shapes, repairs)
    if turned.any():
        order = turned_order(shapes.part_sizes, turned)
        shapes = replace(shapes, vertices=shapes.vertices[order])
    head, polygon = _head(6, shapes), _head(_POLYGON, shapes)
    one = head + struct.pack("<I", 1) + polygon + struct.pack("<I", 1)
    pieces = _pieces(shapes)
    rows: list[bytes | None] = []
    at = 0
    for row, count in enumerate(shapes.part_counts.tolist()):
        if count == 1:
            rows.append(one + pieces[at])
        elif count:
            parts = groups[row]
            out = [head, struct.pack("<I", len(parts))]
            for rings in parts:
                out += (polygon, struct.pack("<I", len(rings)))
                out += [pieces[ring] for ring in rings]
            rows.append(b"".join(out))
        else:
            rows.append(None)
        at += count
    return rows


def turned_order(sizes: Ints, turned: Bools) -> Ints:
    """Return vertex indexes with the chosen rings read backwards."""
    bounds = offsets(sizes)
    index = np.arange(bounds[-1], dtype=np.int64)
    mirrored = np.repeat(bounds[:-1] + bounds[1:] - 1, sizes) - index
    return np.where(np.repeat(turned, sizes), mirrored, index)
