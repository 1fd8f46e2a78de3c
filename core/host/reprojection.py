"""Shapes of a page into another reference system, all vertices in one call."""

from __future__ import annotations

import struct
from dataclasses import replace

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry

from ..errors import DownloadError
from ..rest.shapes import Shapes

_LINE = struct.Struct("<BII")


def outside_target() -> DownloadError:
    """What to raise when a place has none in the target system."""
    return DownloadError(
        "A shape cannot be brought into the chosen reference system.",
        "Import the layer in its own reference system.",
    )


def reprojected(shapes: Shapes, transform: QgsCoordinateTransform) -> Shapes:
    """Return the shapes with other places; heights and measures stay as they are.

    QGIS transforms a line in one go, so the page's vertices travel as one line.

    Raises:
        DownloadError: a place lies outside what the target system can hold.
    """
    count = len(shapes.vertices)
    if not count:
        return shapes
    places = np.ascontiguousarray(shapes.vertices[:, :2], dtype="<f8")
    line = QgsGeometry()
    line.fromWkb(_LINE.pack(1, 2, count) + places.tobytes())
    try:
        line.transform(transform)
    except QgsCsException:
        raise outside_target() from None
    moved = np.frombuffer(bytes(line.asWkb()), dtype="<f8", offset=_LINE.size).reshape(count, 2)
    vertices = shapes.vertices.copy()
    vertices[:, :2] = moved
    return replace(shapes, vertices=vertices)
