"""Writes answers as ``f=pbf`` (esriPBuffer.FeatureCollectionPBuffer), byte by byte."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from . import protobuf as pb
from .answers import Count, Extent, Ids, Page, Statistics
from .geometry import kind_of, number, parts
from .layers import MULTIPATCH, MULTIPOINT, POINT, POLYGON, POLYLINE, Field, Row

_SHAPES = {POINT: 0, MULTIPOINT: 1, POLYLINE: 2, POLYGON: 3, MULTIPATCH: 4}
_FIELDS = (
    "SmallInteger Integer Single Double String Date OID Geometry Blob Raster GUID GlobalID XML "
    "BigInteger DateOnly TimeOnly TimestampOffset"
).split()


@dataclass(frozen=True)
class Transform:
    """The grid onto which a server puts its coordinates; the origin is upper left."""

    x_scale: float
    y_scale: float
    x: float
    y: float
    m_scale: float = 1e-4
    z_scale: float = 1e-4
    m: float = -100000.0
    z: float = -100000.0

    def as_bytes(self, has_z: bool, has_m: bool) -> bytes:
        """Write the message; M stands before Z here, unlike in the ordinates."""
        scale = pb.double(1, self.x_scale) + pb.double(2, self.y_scale)
        shift = pb.double(1, self.x) + pb.double(2, self.y)
        if has_m:
            scale += pb.double(3, self.m_scale)
            shift += pb.double(3, self.m)
        if has_z:
            scale += pb.double(4, self.z_scale)
            shift += pb.double(4, self.z)
        return pb.block(2, scale) + pb.block(3, shift)


def grid_of(reference: dict[str, Any] | None) -> Transform:
    """Give the grid of a reference, as seen on real answers."""
    kind = kind_of(reference)
    if kind == "degrees":
        return Transform(1e-9, 1e-9, -400.0, -400.0)
    if kind == "metres":
        return Transform(1e-4, 1e-4, -20037700.0, -30241100.0)
    return Transform(1e-4, 1e-4, -5220400.0, -15524400.0)


def as_pbf(
    answer: Any, transform: Transform | None = None, coarse_grid: float | None = None
) -> bytes:
    """Write any answer.

    Args:
        transform: None = the reference's own.
        coarse_grid: step of the coordinates where it is not the reference's own.
    """
    if isinstance(answer, Count):
        result = pb.block(2, pb.number(1, answer.count))
    elif isinstance(answer, Ids):
        ids = [int(one) for one in answer.ids or ()]
        result = pb.block(3, pb.text(1, answer.field) + pb.packed(3, ids))
    elif isinstance(answer, Extent):
        result = pb.block(4, _extent(answer))
    elif isinstance(answer, Statistics):
        fields = [Field(name, "Double") for name in answer.names]
        body = b"".join(pb.block(13, _field(one)) for one in fields)
        result = pb.block(1, body + pb.block(15, _attributes(fields, Row(answer.values))))
    else:
        grid = transform or grid_of(answer.reference)
        if coarse_grid is not None:
            grid = replace(grid, x_scale=coarse_grid, y_scale=coarse_grid)
        result = pb.block(1, _page(answer, grid))
    return pb.block(2, result)


def _extent(answer: Extent) -> bytes:
    body = b""
    if answer.envelope:
        keys = ("xmin", "ymin", "xmax", "ymax")
        box = b"".join(pb.double(i + 1, answer.envelope[key]) for i, key in enumerate(keys))
        body = pb.block(1, box + pb.block(5, _reference(answer.envelope.get("spatialReference"))))
    return body + pb.number(2, answer.count)


def _page(page: Page, grid: Transform) -> bytes:
    own = page.layer.object_id_field
    body = pb.text(1, own)
    body += pb.block(2, pb.text(1, own) + pb.number(2, 1))
    if page.layer.has_geometry:
        shape = _SHAPES[str(page.geometry_type)]
        body += pb.number(7, shape) if shape else b""  # zero enums are not written
        body += pb.block(8, _reference(page.reference)) if page.reference else b""
    for tag, has in ((9, page.exceeded), (10, page.has_z), (11, page.has_m)):
        body += pb.number(tag, 1) if has else b""
    if page.with_geometry:
        body += pb.block(12, grid.as_bytes(page.has_z, page.has_m))
    pieces = [body]
    pieces += [pb.block(13, _field(one)) for one in page.fields]
    pieces += [pb.block(15, _feature(page, row, grid)) for row in page.rows]
    return b"".join(pieces)


def _reference(reference: dict[str, Any] | None) -> bytes:
    node = reference or {}
    body = b"".join(
        pb.number(tag, node[key]) for tag, key in ((1, "wkid"), (2, "latestWkid")) if node.get(key)
    )
    return body + pb.text(5, node.get("wkt", ""))


def _field(field: Field) -> bytes:
    kind = _FIELDS.index(field.type)
    body = pb.text(1, field.name)
    body += pb.number(2, kind) if kind else b""
    body += pb.text(3, field.alias or field.name)
    return body + (pb.text(5, json.dumps(field.domain)) if field.domain else b"")


def _feature(page: Page, row: Row, grid: Transform) -> bytes:
    body = _attributes(page.fields, row)
    if page.with_geometry and row.geometry is not None:
        body += pb.block(2, _geometry(page, row.geometry, grid))
    return body


def _attributes(fields: Any, row: Row) -> bytes:
    """Write one Value per field; null is an empty one, never left out."""
    return b"".join(pb.block(1, _value(one, row.attributes.get(one.name))) for one in fields)


def _value(field: Field, value: Any) -> bytes:
    if value is None:
        return b""
    if isinstance(value, str):
        return pb.block(1, value.encode())
    if field.type == "Single":
        return pb.single(2, value)
    if field.type == "Double":
        return pb.double(3, value)
    if field.type == "Date":
        return pb.number(8, pb.zigzag(value))
    if field.type == "OID":
        return pb.number(5 if 0 <= value < 1 << 32 else 7, value)
    if field.type == "BigInteger":
        return pb.number(6, value)
    return pb.number(4, pb.zigzag(value))


def _geometry(page: Page, shape: dict[str, Any], grid: Transform) -> bytes:
    """Write vertices: x and y as deltas that restart with each part, z and m absolute."""
    lists = parts(shape)
    lengths = [] if "x" in shape else [len(one) for one in lists]
    coords: list[int] = []
    for part in lists:
        last_x = last_y = 0
        for vertex in part:
            x = round((vertex[0] - grid.x) / grid.x_scale)
            y = round((grid.y - vertex[1]) / grid.y_scale)
            coords += (x - last_x, y - last_y)
            last_x, last_y = x, y
            if page.has_z:
                coords.append(_steps(vertex, 2, grid.z, grid.z_scale))
            if page.has_m:
                coords.append(_steps(vertex, 3 if page.has_z else 2, grid.m, grid.m_scale))
    return pb.packed(2, lengths) + pb.packed_signed(3, coords)


def _steps(vertex: list[Any], place: int, shift: float, scale: float) -> int:
    """Write z or m; raw 0 stands for a missing m."""
    value = number(vertex[place]) if place < len(vertex) else None
    return 0 if value is None else round((value - shift) / scale)
