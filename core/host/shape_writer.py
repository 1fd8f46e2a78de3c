"""Shapes of QGIS's layers into .shp and .shx, one record per row, in the order given.

GDAL is not asked to write: its driver ends the process when a file cannot be made at the wrong
moment (3.6), and a full disk is no reason for QGIS to vanish.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import numpy as np

from ..export.shapes import LayerShape, ShapeKind, fits
from ..export.shp_writer import ShpWriter
from ..rest.shapes import Shapes
from ..rest.wkb_shapes import shapes_of, with_dimensions
from .layer_source import Shape

_MULTI_KINDS = {
    ShapeKind.POINT: 1,
    ShapeKind.MULTIPOINT: 4,
    ShapeKind.LINE: 5,
    ShapeKind.POLYGON: 6,
}
_SINGLE = (1, 2, 3, 17)  # a triangle is written as a polygon is


class ShapeWriter:
    """Takes shapes in batches; `finish` makes the files whole.

    Args:
        path: the `.shp` to create, and the `.shx` beside it.
        shape: the file's one kind.

    Raises:
        OSError: the files cannot be created.
    """

    def __init__(self, path: Path, shape: LayerShape) -> None:
        self._shape = shape
        self._file = ShpWriter(path, shape)

    @property
    def box(self) -> tuple[float, float, float, float] | None:
        """(west, south, east, north) of all shapes written, None while there are none."""
        return self._file.box

    @property
    def written(self) -> int:
        """Rows that have a shape in the file."""
        return self._file.written

    def add(self, shapes: Sequence[Shape]) -> None:
        """Write one record per row; a row without a usable shape gets a null record.

        Raises:
            ExportError: the file would pass 2 GB.
            OSError: the disk does not take it.
        """
        for part in self._columns(shapes):
            self._file.add(part)

    def finish(self) -> None:
        """Close the files.

        Raises:
            OSError: the disk does not take the rest.
        """
        self._file.finish()

    def abandon(self) -> None:
        """Let go of the files, whatever their state."""
        self._file.abandon()

    def _columns(self, shapes: Sequence[Shape]) -> Iterator[Shapes]:
        """The shapes as the file wants them, in runs of the same dimensions."""
        kind = _MULTI_KINDS[self._shape.kind]
        usable = [shape if is_writable(shape, self._shape.kind) else None for shape in shapes]
        known = next((shape.wkb_type // 1000 for shape in usable if shape is not None), 0)
        dimensions = []
        for shape in usable:
            known = known if shape is None else shape.wkb_type // 1000
            dimensions.append(known)
        for dimension, run in groupby(zip(dimensions, usable), key=lambda pair: pair[0]):
            rows = [None if shape is None else _multi(shape, kind) for _number, shape in run]
            own = shapes_of(rows, kind, dimension in (1, 3), dimension in (2, 3))
            yield _filled(own, self._shape)


def is_writable(shape: Shape, kind: ShapeKind) -> bool:
    """Whether a row's shape goes into a file of this kind."""
    return shape.wkb is not None and shape.is_finite and fits(shape.wkb_type, kind)


def _multi(shape: Shape, kind: int) -> bytes:
    """The shape as WKB of a kind; a single one becomes the only part."""
    wkb = shape.wkb or b""
    if kind == 1 or shape.wkb_type % 1000 not in _SINGLE:
        return wkb
    return struct.pack("<BII", 1, kind + shape.wkb_type // 1000 * 1000, 1) + wkb


def _filled(shapes: Shapes, shape: LayerShape) -> Shapes:
    """The same shapes with the file's ordinates: heights that are not known are 0."""
    wanted = with_dimensions(shapes, shape.has_z, shape.has_m)
    if not shape.has_z or shapes.has_z:
        return wanted
    vertices = wanted.vertices.copy()
    vertices[:, 2] = np.where(np.isnan(vertices[:, 2]), 0.0, vertices[:, 2])
    return replace(wanted, vertices=vertices)
