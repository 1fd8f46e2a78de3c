"""Turn the packed whole numbers of PBF geometries into flat shapes.

x and y are differences that start anew with every part; z and m are absolute; a raw m of 0
means "no m" (facts section 5, points 5-8).
"""

from __future__ import annotations

from collections import Counter

import numpy as np

from ..errors import ProtocolError
from .arrays import Bools, Bytes, Floats, Ints, Numbers
from .grid import off_grid, summed
from .pbf_header import NO_GEOMETRY, Header
from .pbf_rows import Packed, Rows, find_packed
from .pbf_scattered import gathered
from .protobuf import broken, packed_varints
from .shapes import LINES, MULTIPOINT, POINT, POLYGONS, Shapes, cached_runs, offsets

_KINDS = {0: POINT, 1: MULTIPOINT, 2: LINES, 3: POLYGONS}
_X, _Y, _M, _Z = 0, 1, 2, 3


def read_shapes(
    body: bytes, data: Bytes, header: Header, rows: Rows, kind: int, repairs: Counter[str]
) -> Shapes:
    """Flatten the geometry of every row.

    Counted: ``geometry_empty``, ``geometry_wrong_kind`` (row kept without shape),
    ``point_promoted``, ``transform_missing`` (rows; coordinates are then whole numbers).

    Args:
        body: the whole answer.
        data: the same followed by `MARGIN`.
        header: the page's.
        rows: where each row's geometry stands.
        kind: the layer's WKB kind, 1, 4, 5 or 6.
        repairs: the counter to add to.

    Raises:
        ProtocolError: numbers are cut, or do not add up to whole vertices and parts.
    """
    total = len(rows.geometry_starts)
    has_shape = np.flatnonzero(rows.geometry_starts >= 0)
    sent = _KINDS.get(header.geometry_kind)
    if len(has_shape) and sent != kind and (sent, kind) != (POINT, MULTIPOINT):
        if header.geometry_kind != NO_GEOMETRY:
            repairs["geometry_wrong_kind"] += len(has_shape)
        has_shape = has_shape[:0]
    starts, ends = rows.geometry_starts[has_shape], rows.geometry_ends[has_shape]
    try:
        packed = find_packed(data, starts, ends)
    except ProtocolError:
        body, packed = gathered(body, starts, ends)
    coords, counts = _numbers(body, packed.coord_starts, packed.coord_ends, is_zigzag=True)
    width = 2 + header.has_z + header.has_m
    if (counts % width).any():
        raise broken()
    vertex_counts = counts // width
    sizes, part_counts = _parts(body, packed, vertex_counts, sent)
    is_empty: Bools | None = None
    if (part_counts == 0).any():
        is_empty = np.zeros(total, dtype=np.bool_)
        is_empty[has_shape] = part_counts == 0
        repairs["geometry_empty"] += int(np.count_nonzero(is_empty))
    if sent == POINT and kind == MULTIPOINT and len(sizes):
        repairs["point_promoted"] += len(sizes)
    if len(sizes) and not header.transform.is_stated:
        repairs["transform_missing"] += len(has_shape)
    of_row = np.zeros(total, dtype=np.int64)
    of_row[has_shape] = part_counts
    vertices = _placed(coords.reshape(-1, width), sizes, header)
    return Shapes(kind, header.has_z, header.has_m, vertices, sizes, of_row, is_empty)


def _numbers(
    body: bytes, starts: Ints, ends: Ints, is_zigzag: bool = False
) -> tuple[Numbers, Ints]:
    """Read the packed numbers of all rows; return them and how many each row has."""
    pieces = map(body.__getitem__, map(slice, starts.tolist(), ends.tolist()))
    return packed_varints(b"".join(pieces), np.cumsum(ends - starts), is_zigzag)


def _parts(body: bytes, packed: Packed, vertex_counts: Ints, sent: int | None) -> tuple[Ints, Ints]:
    """Return the size of every part, and how many parts each geometry has.

    Points may state any length (a third-party server counts ordinates), so it is not read.
    """
    filled = vertex_counts > 0
    if sent == POINT:
        if (vertex_counts > 1).any():
            raise broken()
        return vertex_counts[filled], filled.astype(np.int64)
    raw, part_counts = _numbers(body, packed.length_starts, packed.length_ends)
    if sent == MULTIPOINT and not len(raw):
        return vertex_counts[filled], filled.astype(np.int64)
    if (raw > np.uint64(vertex_counts.sum())).any():
        raise broken()
    sizes = raw.astype(np.int64)
    owners = np.repeat(np.arange(len(part_counts)), part_counts)
    sums = np.bincount(owners, weights=sizes, minlength=len(part_counts)).astype(np.int64)
    if (sums != vertex_counts).any():
        raise broken()
    if sent == MULTIPOINT:  # one delta chain, whatever the parts
        return vertex_counts[filled], filled.astype(np.int64)
    return sizes, part_counts


def _placed(coords: Ints, sizes: Ints, header: Header) -> Floats:
    """Undo differences and grid."""
    transform = header.transform
    vertices = np.empty(coords.shape, dtype=np.float64)
    columns = [(_X, 1), (_Y, transform.y_sign)]
    columns += [(_Z, 1)] * header.has_z + [(_M, 1)] * header.has_m
    bounds = offsets(sizes)
    with np.errstate(all="ignore"):  # an absurd grid gives infinities, which are dropped later
        for first, end in cached_runs(bounds):
            run = slice(bounds[first], bounds[end])
            for column, (axis, sign) in enumerate(columns):
                raw = coords[run, column]
                whole = summed(raw, sizes[first:end]) if column < 2 else raw
                scale, translate = transform.scale[axis], transform.translate[axis]
                vertices[run, column] = off_grid(whole * sign, scale, translate)
                if axis == _M:
                    vertices[run, column][raw == 0] = np.nan
    return vertices
