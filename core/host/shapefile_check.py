"""Reads a written Shapefile back with GDAL and compares it with what was to be written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from osgeo import gdal, ogr

from ..export.columns import DbfType
from ..export.dbf_writer import DbfWriter
from ..export.readback import shapes_in, tally_of, unproven
from ..export.shapefile_plan import ShapefilePlan
from ..rest.arrays import Bytes
from .gdal_manners import settle_gdal

# GDAL adds in another order than we do
_SUM_TOLERANCE = 1e-9
# GDAL's SQL spells a sum with 15 decimals in 80 characters (seen in 3.6)
_LEAST_BY_SQL, _MOST_BY_SQL = 1e-3, 1e60
# it adds whole numbers of up to 9 digits in 32 bits and stops at the largest (seen in 3.6)
_MOST_WHOLE_BY_SQL = 2**31 - 1
_SAMPLES = 100  # rows that GDAL reads of an import


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
    path: Path, plan: ShapefilePlan, dbf: DbfWriter, shapes: WrittenShapes | None
) -> Counts:
    """Compare rows, field names, filled values and sums per field, shapes and extent.

    Args:
        path: the `.shp`, or the `.dbf` of a table, under a name that SQL takes as it is.
        plan: as announced.
        dbf: the writer, for its tallies.
        shapes: None for a table.

    Returns:
        What the file holds, counted in the file.

    Raises:
        ExportError: the file is not what was to be written.
    """
    settle_gdal()
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR, ["ESRI Shapefile"])
        layer = source.GetLayer(0)
        rows = layer.GetFeatureCount()
        _same("rows", rows, plan.rows)
        _check_fields(layer, plan)
        values = _check_tallies(source, layer.GetName(), plan, dbf)
        if shapes is not None:
            _check_shapes(source, layer, shapes)
    except (RuntimeError, AttributeError, TypeError) as err:
        raise unproven("it cannot be read back") from err
    return Counts(rows, 0 if shapes is None else shapes.written, values)


def check_import(
    path: Path,
    plan: ShapefilePlan,
    dbf: DbfWriter,
    shapes: WrittenShapes | None,
    between_pages: Callable[[], None] = lambda: None,
) -> Counts:
    """Do the same for a set of millions of rows, in a fraction of the time.

    The files are read from the disk and added up by `readback`; GDAL says what it finds at all,
    and reads some rows spread over the whole.

    Args:
        path: see `check_written`.
        plan: see `check_written`.
        dbf: see `check_written`.
        shapes: see `check_written`.
        between_pages: called again and again; what it raises ends the check.

    Returns:
        What the file holds, counted in the file.

    Raises:
        ExportError: the file is not what was to be written.
    """
    tally = tally_of(path.with_suffix(".dbf"), between_pages)
    _same("rows", tally.rows, plan.rows)
    _same("field names", tally.names, [column.name for column in plan.columns])
    _same("values per field", tally.filled, dbf.filled)
    for name, found, wanted, most in zip(tally.names, tally.sums, dbf.sums, dbf.magnitudes):
        _check_sum(name, found, wanted, most)
    settle_gdal()
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR, ["ESRI Shapefile"])
        layer = source.GetLayer(0)
        _same("rows", layer.GetFeatureCount(), plan.rows)
        _check_fields(layer, plan)
        if shapes is not None:
            kinds = shapes_in(path, between_pages)
            _same("shapes", int(np.count_nonzero(kinds)), shapes.written)
            _check_extent(layer, shapes)
            _check_samples(layer, kinds)
    except (RuntimeError, AttributeError, TypeError) as err:
        raise unproven("it cannot be read back") from err
    values = dict(zip(tally.names, tally.filled))
    return Counts(tally.rows, 0 if shapes is None else shapes.written, values)


def _check_samples(layer: ogr.Layer, kinds: Bytes) -> None:
    """Let GDAL read some rows: where a record has a shape it must find one."""
    if not len(kinds):
        return
    for row in np.unique(np.linspace(0, len(kinds) - 1, _SAMPLES).astype(np.int64)).tolist():
        feature = layer.GetFeature(row)
        has_shape = feature.GetGeometryRef() is not None
        _same(f"a shape in row {row + 1}", has_shape, bool(kinds[row]))


def _check_fields(layer: ogr.Layer, plan: ShapefilePlan) -> None:
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    _same("field names", names, [column.name for column in plan.columns])


def _check_tallies(
    source: gdal.Dataset, name: str, plan: ShapefilePlan, dbf: DbfWriter
) -> dict[str, int]:
    """Let GDAL count and add up each column; far faster than fetching rows."""
    if not plan.rows:
        return {column.name: 0 for column in plan.columns}
    numbers = [
        index
        for index, column in enumerate(plan.columns)
        if column.type in (DbfType.NUMERIC, DbfType.FLOAT) and dbf.filled[index]
    ]
    by_sql = [index for index in numbers if _sql_can_add(plan, dbf, index)]
    wanted = [f'COUNT("{column.name}")' for column in plan.columns]
    wanted += [f'SUM("{plan.columns[index].name}")' for index in by_sql]
    # all names are our own, of letters, digits and underscores
    found = _answers(source, f'SELECT {", ".join(wanted)} FROM "{name}"')  # noqa: S608
    counts, sums = found[: len(plan.columns)], dict(zip(by_sql, found[len(plan.columns) :]))
    for column, count, filled in zip(plan.columns, counts, dbf.filled):
        _same(f"values in {column.name}", count, filled)
    for index in numbers:
        total = sums[index] if index in sums else _sum_by_rows(source.GetLayer(0), index)
        _check_sum(plan.columns[index].name, total, dbf.sums[index], dbf.magnitudes[index])
    return {column.name: int(count) for column, count in zip(plan.columns, counts)}


def _sql_can_add(plan: ShapefilePlan, dbf: DbfWriter, index: int) -> bool:
    """Whether GDAL's SQL adds a column up without losing digits."""
    is_whole = plan.columns[index].decimals == 0
    most = _MOST_WHOLE_BY_SQL if is_whole else _MOST_BY_SQL
    return _LEAST_BY_SQL < dbf.magnitudes[index] < most


def _check_sum(name: str, found: float, wanted: float, magnitude: float) -> None:
    if magnitude == float("inf"):  # proves nothing either way
        return
    # "not <=" so that NaN fails
    if not abs(found - wanted) <= _SUM_TOLERANCE * magnitude:
        raise unproven(f"the sum of {name} differs")


def _sum_by_rows(layer: ogr.Layer, index: int) -> float:
    layer.ResetReading()
    return float(sum(feature.GetFieldAsDouble(index) for feature in layer))


def _answers(source: gdal.Dataset, sql: str) -> list[float]:
    result = source.ExecuteSQL(sql, dialect="OGRSQL")
    try:
        feature = result.GetNextFeature()
        return [feature.GetFieldAsDouble(index) for index in range(feature.GetFieldCount())]
    finally:
        source.ReleaseResultSet(result)


def _check_shapes(source: gdal.Dataset, layer: ogr.Layer, shapes: WrittenShapes) -> None:
    layer.SetAttributeFilter("OGR_GEOMETRY IS NOT NULL")
    _same("shapes", layer.GetFeatureCount(), shapes.written)
    layer.SetAttributeFilter(None)
    _check_extent(layer, shapes)


def _check_extent(layer: ogr.Layer, shapes: WrittenShapes) -> None:
    if shapes.box is None:
        return
    west, east, south, north = layer.GetExtent()
    _same("extent", (west, south, east, north), shapes.box)


def _same(what: str, found: object, wanted: object) -> None:
    if found != wanted:
        raise unproven(f"{what}: {found} instead of {wanted}")
