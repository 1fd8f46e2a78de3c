"""Reads a written Shapefile back with GDAL and compares it with what was to be written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from osgeo import gdal, ogr

from ..export.dbf_writer import DbfWriter
from ..export.readback import shapes_in, tally_of, unproven
from ..export.shapefile_plan import ShapefilePlan
from ..rest.arrays import Ints
from ..rest.bit_set import BitSet
from .small_shapefile import small_shapefile

# the sum of texts is made in another order
_SUM_TOLERANCE = 1e-9
_SAMPLES = 100  # rows that GDAL reads


@dataclass(frozen=True)
class Counts:
    """What was found in a file.

    Attributes:
        values: per field how many rows are not null.
    """

    rows: int
    shapes: int
    values: Mapping[str, int]


class WrittenShapes(Protocol):
    """What a writer of shapes tells afterwards."""

    @property
    def written(self) -> int:
        """Rows that have a shape in the file."""
        ...

    @property
    def box(self) -> tuple[float, float, float, float] | None:
        """(west, south, east, north) of them."""
        ...


def check_written(
    path: Path,
    plan: ShapefilePlan,
    dbf: DbfWriter,
    shapes: WrittenShapes | None,
    between_pages: Callable[[], None] = lambda: None,
) -> Counts:
    """Compare rows, field names, filled values and sums per field, shapes and extent.

    The files are read from the disk and added up by `readback`; GDAL reads the headers, and some
    rows spread over the whole.

    Args:
        path: the `.shp`, or the `.dbf` of a table.
        plan: as announced.
        dbf: the writer, for its tallies.
        shapes: None for a table.
        between_pages: called again and again; what it raises ends the check.

    Returns:
        What the file holds, counted in the file.

    Raises:
        ExportError: the file is not what was to be written.
    """
    tally = tally_of(path.with_suffix(".dbf"), between_pages)
    _same("number of rows", tally.rows, plan.rows)
    _same("field names", tally.names, [column.name for column in plan.columns])
    _same("values per field", tally.filled, dbf.filled)
    for name, found, wanted, most in zip(tally.names, tally.sums, dbf.sums, dbf.magnitudes):
        _check_sum(name, found, wanted, most)
    there: BitSet | None = None
    if shapes is not None:
        there = shapes_in(path, between_pages)
        _same("number of rows", len(there), plan.rows)
        _same("number of shapes", there.count, shapes.written)
    rows = np.unique(np.linspace(0, plan.rows - 1, min(plan.rows, _SAMPLES)).astype(np.int64))
    try:
        with small_shapefile(path, rows) as small:
            source = gdal.OpenEx(small, gdal.OF_VECTOR, ["ESRI Shapefile"])
            layer = source.GetLayer(0)
            _same("number of rows", layer.GetFeatureCount(), len(rows))
            _check_fields(layer, plan)
            if shapes is not None and there is not None:
                _check_extent(layer, shapes)
                _check_samples(layer, rows, there)
            del layer, source
    except (RuntimeError, AttributeError, TypeError) as err:
        raise unproven("it cannot be read back") from err
    values = dict(zip(tally.names, tally.filled))
    return Counts(tally.rows, 0 if shapes is None else shapes.written, values)


def _check_samples(layer: ogr.Layer, rows: Ints, shapes: BitSet) -> None:
    """Let GDAL read the rows: where a record has a shape it must find one."""
    for row, feature, is_there in zip(rows.tolist(), layer, shapes.has(rows).tolist()):
        _same(f"a shape in row {row + 1}", feature.GetGeometryRef() is not None, is_there)


def _check_fields(layer: ogr.Layer, plan: ShapefilePlan) -> None:
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    _same("field names", names, [column.name for column in plan.columns])


def _check_sum(name: str, found: float, wanted: float, magnitude: float) -> None:
    if magnitude == float("inf"):  # proves nothing either way
        return
    # "not <=" so that NaN fails
    if not abs(found - wanted) <= _SUM_TOLERANCE * magnitude:
        raise unproven(f"the sum of {name} differs")


def _check_extent(layer: ogr.Layer, shapes: WrittenShapes) -> None:
    if shapes.box is None:
        return
    west, east, south, north = layer.GetExtent()
    _same("extent of the shapes", (west, south, east, north), shapes.box)


def _same(what: str, found: object, wanted: object) -> None:
    if found != wanted:
        raise unproven(f"{what}: {found} instead of {wanted}")
