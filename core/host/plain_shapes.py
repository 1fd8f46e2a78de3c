"""Shapes of QGIS as the plain WKB that Shapefiles are made of. Any thread."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from math import isfinite

from qgis.core import QgsGeometry, QgsWkbTypes

from ..export.layer_shapes import odd_rows

_OLD_Z = 0x80000000  # QGIS's older codes for heights


def plain_shapes(geometries: Sequence[QgsGeometry]) -> tuple[list[bytes | None], int]:
    """Read the shapes of a page.

    Returns:
        Little-endian ISO WKB without curves, None for no shape or an empty one; and in how many
        rows straight segments stand for curves.
    """
    rows = [None if one.isNull() else one.asWkb().data() for one in geometries]
    return _straightened(rows, lambda row: geometries[row])


def plain_wkb(rows: Sequence[bytes | None]) -> tuple[list[bytes | None], int]:
    """Do the same with WKB of any kind."""

    def geometry(row: int) -> QgsGeometry:
        made = QgsGeometry()
        made.fromWkb(rows[row])
        return made

    return _straightened(list(rows), geometry)


def _straightened(
    rows: list[bytes | None], geometry: Callable[[int], QgsGeometry]
) -> tuple[list[bytes | None], int]:
    curves = 0
    for row in odd_rows(rows):
        rows[row], was_curved = _other(geometry(row))
        curves += was_curved
    return rows, curves


def _other(geometry: QgsGeometry) -> tuple[bytes | None, bool]:
    if geometry.isNull() or geometry.isEmpty():
        return None, False
    part = geometry.constGet()
    is_curved = QgsWkbTypes.isCurvedType(part.wkbType())
    if is_curved:
        part = part.segmentize()
        # what no file can hold has no curve that could be kept
        is_curved = isfinite(part.length()) and isfinite(part.perimeter())
    wkb = part.asWkb().data()
    code = struct.unpack_from("<I", wkb, 1)[0]
    if code > _OLD_Z:
        wkb = wkb[:1] + struct.pack("<I", code - _OLD_Z + 1000) + wkb[5:]
    return wkb, is_curved
