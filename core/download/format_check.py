"""Does a server's PBF say the same as its JSON? Some write it wrong or on a coarse grid."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..errors import PluginError, ServiceError
from ..net.rest_client import RestClient
from ..rest.feature_batch import FeatureBatch
from ..rest.layer import LayerDescription
from ..rest.page import decode_page
from ..rest.query import data_parameters, id_list, span_condition
from ..rest.wkb_shapes import shapes_of

_FEWEST_ROWS, _MOST_ROWS, _MOST_BYTES = 5, 1000, 100_000
# PBF lies on the reference system's own grid, by default 1e-9 degrees or 1e-4 metres
_TOLERANCE_DEGREES, _TOLERANCE_METRES = 1e-7, 1e-3
_LARGEST_DEGREES = 400.0


def why_not_pbf(
    client: RestClient,
    query_url: str,
    layer: LayerDescription,
    field_names: Sequence[str],
    object_id_field: str,
    batch: FeatureBatch,
    page_bytes: int,
) -> str:
    """Fetch the rows of a PBF page as JSON, as many as come quickly, and compare.

    Args:
        client: asks the server.
        query_url: the layer's ``query`` resource.
        layer: description.
        field_names: columns to ask for.
        object_id_field: name of the id column.
        batch: the page as PBF.
        page_bytes: size of its body.

    Returns:
        Why PBF must not be used here; "" when both say the same.
    """
    if not batch.object_ids:
        return "without object ids it cannot be compared with JSON"
    if batch.repairs["transform_missing"]:
        return "it comes without the grid of its coordinates"
    rows = min(_MOST_ROWS, max(_FEWEST_ROWS, _MOST_BYTES * batch.row_count // max(1, page_bytes)))
    sample = batch.pick(range(min(rows, batch.row_count)))
    assert sample.object_ids is not None  # noqa: S101  checked above
    kind, own = batch.geometry_type, object_id_field or None
    span = span_condition(object_id_field, min(sample.object_ids), max(sample.object_ids))
    for choice in ({"objectIds": id_list(sample.object_ids)}, {"where": span}):
        parameters = {**choice, **data_parameters(layer, field_names, "json")}
        try:
            body = client.fetch(query_url, parameters, tries=2).body
            twin = decode_page(body, batch.fields, kind, own, third_is_m=layer.third_is_m)
        except PluginError as err:
            if isinstance(err, ServiceError) and err.code == 400:
                continue  # some servers refuse lists of ids
            break
        return _difference(sample, _of_these(sample.object_ids, twin))
    return ""  # JSON fails where PBF works: nothing speaks against PBF


def _of_these(ids: Sequence[int], batch: FeatureBatch) -> FeatureBatch:
    """The rows with these ids; a range holds others too, whatever was filtered."""
    wanted = set(ids)
    found = [row for row, number in enumerate(batch.object_ids or ()) if number in wanted]
    return batch.pick(found)


def _difference(sample: FeatureBatch, twin: FeatureBatch) -> str:
    """Compare by object id; the order of the twin's rows is free."""
    assert sample.object_ids is not None  # noqa: S101  checked by the caller
    places = {number: row for row, number in enumerate(twin.object_ids or ())}
    if set(places) != set(sample.object_ids):
        return "its object ids differ from those in JSON"
    twin = twin.pick([places[number] for number in sample.object_ids])
    for field, column, other in zip(sample.fields, sample.columns, twin.columns):
        if not all(_same_value(a, b) for a, b in zip(column, other)):
            return f"its values of {field.name} differ from those in JSON"
    # JSON that is rounded itself says nothing against the grid of PBF
    if not twin.rounded_to and not _same_shapes(sample, twin):
        return "its shapes differ from those in JSON"
    return ""


def _same_value(first: object, second: object) -> bool:
    if isinstance(first, float) and isinstance(second, float):
        # single precision is printed with about seven digits in JSON
        return abs(first - second) <= 1e-6 * max(1.0, abs(first)) or first != first
    return first == second


def _same_shapes(sample: FeatureBatch, twin: FeatureBatch) -> bool:
    """Compare all vertices at once."""
    if all(batch.null_geometries == len(batch.geometries or ()) for batch in (sample, twin)):
        return True
    if (sample.has_z, sample.has_m) != (twin.has_z, twin.has_m):
        return False
    first, second = (
        shapes_of(batch.geometries or (), batch.geometry_type, batch.has_z, batch.has_m)
        for batch in (sample, twin)
    )
    if not (
        np.array_equal(first.part_counts, second.part_counts)
        and np.array_equal(first.part_sizes, second.part_sizes)
    ):
        return False
    largest = float(np.abs(first.vertices[:, :2]).max())
    tolerance = _TOLERANCE_DEGREES if largest <= _LARGEST_DEGREES else _TOLERANCE_METRES
    near = np.abs(first.vertices - second.vertices) <= tolerance
    unknown = np.isnan(first.vertices) & np.isnan(second.vertices)
    return bool((near | unknown).all())
