"""A batch as bytes, of arrays and JSON: nothing in it could be more than data."""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from .feature_batch import FeatureBatch
from .fields import Field
from .shape_rows import ShapeRows
from .shapes import Shapes
from .spatial_reference import SpatialReference
from .value_columns import NumberColumn, TextColumn

_OF_SHAPES = ("vertices", "part_sizes", "part_counts", "is_empty")

Arrays = dict[str, "np.ndarray[Any, Any]"]


class BatchBytes:
    """Writes batches of one layer, all with the same fields, and reads them again.

    Their layout is not kept: it is of pages as they came.
    """

    def __init__(self) -> None:
        self._fields: tuple[Field, ...] = ()

    def write(self, batch: FeatureBatch) -> bytes:
        """The batch as bytes, for `read` of the same object."""
        self._fields = batch.fields
        stream = io.BytesIO()
        np.savez(stream, **_arrays_of(batch))
        return stream.getvalue()

    def read(self, data: bytes) -> FeatureBatch:
        """The batch that was written."""
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            return _batch_of(self._fields, dict(arrays))


def _arrays_of(batch: FeatureBatch) -> Arrays:
    reference = batch.spatial_reference
    facts = {
        "columns": len(batch.columns),
        "geometry_type": batch.geometry_type,
        "has_z": batch.has_z,
        "has_m": batch.has_m,
        "reference": None if reference is None else asdict(reference),
        "exceeded_transfer_limit": batch.exceeded_transfer_limit,
        "row_count": batch.row_count,
        "repairs": batch.repairs,
        "is_curved": batch.is_curved,
        "rounded_to": batch.rounded_to,
        "lacking": sorted(batch.lacking),
    }
    arrays: Arrays = {"facts": _in_json(facts)}
    for place, column in enumerate(batch.columns):
        arrays.update(_with_name(str(place), _of_column(column)))
    if batch.object_ids is not None:
        arrays["ids"] = np.asarray(batch.object_ids, dtype=np.int64)
    if isinstance(batch.geometries, ShapeRows):
        shapes = batch.geometries.shapes
        found = {name: getattr(shapes, name) for name in _OF_SHAPES}
        head = np.array([shapes.kind, shapes.has_z, shapes.has_m], dtype=np.int64)
        found.update(head=head, is_hole=batch.geometries.is_hole)
        arrays.update(_with_name("shapes", found))
    elif batch.geometries is not None:
        hexes = [None if shape is None else shape.hex() for shape in batch.geometries]
        arrays["wkb"] = _in_json(hexes)
    return arrays


def _batch_of(fields: tuple[Field, ...], arrays: Arrays) -> FeatureBatch:
    facts = _from_json(arrays["facts"])
    reference, lacking = facts.pop("reference"), frozenset(facts.pop("lacking"))
    geometries: Sequence[bytes | None] | None = None
    if "shapes.head" in arrays:
        kind, has_z, has_m = arrays["shapes.head"].tolist()
        flat = [arrays.get(f"shapes.{name}") for name in _OF_SHAPES]
        shapes = Shapes(kind, bool(has_z), bool(has_m), *flat)  # type: ignore[arg-type]
        geometries = ShapeRows(shapes, arrays["shapes.is_hole"])
    elif "wkb" in arrays:
        hexes = _from_json(arrays["wkb"])
        geometries = [None if text is None else bytes.fromhex(text) for text in hexes]
    return FeatureBatch(
        fields=fields,
        columns=tuple(_column_of(str(place), arrays) for place in range(facts.pop("columns"))),
        geometries=geometries,
        object_ids=arrays["ids"].tolist() if "ids" in arrays else None,
        spatial_reference=None if reference is None else SpatialReference(**reference),
        repairs=Counter(facts.pop("repairs")),
        lacking=lacking,
        **facts,
    )


def _of_column(column: Sequence[object]) -> Mapping[str, Any]:
    if isinstance(column, NumberColumn):
        return {"numbers": column.numbers, "nulls": column.nulls}
    if isinstance(column, TextColumn):
        return {"cells": column.cells, "sizes": column.sizes, "nulls": column.nulls}
    return {"values": _in_json(list(column))}


def _column_of(name: str, arrays: Arrays) -> Sequence[object]:
    nulls = arrays.get(f"{name}.nulls")
    if f"{name}.numbers" in arrays:
        return NumberColumn(arrays[f"{name}.numbers"], nulls)
    if f"{name}.cells" in arrays:
        return TextColumn(arrays[f"{name}.cells"], arrays[f"{name}.sizes"], nulls)
    values: list[object] = _from_json(arrays[f"{name}.values"])
    return values


def _with_name(name: str, arrays: Mapping[str, Any]) -> Arrays:
    return {f"{name}.{part}": array for part, array in arrays.items() if array is not None}


def _in_json(node: object) -> np.ndarray[Any, Any]:
    return np.frombuffer(json.dumps(node).encode(), dtype=np.uint8)


def _from_json(array: np.ndarray[Any, Any]) -> Any:
    return json.loads(array.tobytes())
