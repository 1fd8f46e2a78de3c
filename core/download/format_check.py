"""Does a server's PBF say the same as its JSON? Some write it wrong or on a coarse grid."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from ..errors import PluginError
from ..net.rest_client import RestClient
from ..rest.feature_batch import FeatureBatch
from ..rest.layer import LayerDescription
from ..rest.page import decode_page
from ..rest.query import data_parameters, id_list

_FEWEST_ROWS, _MOST_ROWS, _MOST_BYTES = 5, 1000, 500_000
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
    parameters = {
        "objectIds": id_list(sample.object_ids),
        **data_parameters(layer, field_names, "json"),
    }
    try:
        body = client.fetch(query_url, parameters, tries=2).body
        twin = decode_page(body, batch.fields, batch.geometry_type, object_id_field or None)
    except PluginError:
        return ""  # JSON fails where PBF works: nothing speaks against PBF
    return _difference(sample, twin)


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
    for shape, other_shape in zip(sample.geometries or (), twin.geometries or ()):
        if not _same_shape(shape, other_shape):
            return "its shapes differ from those in JSON"
    return ""


def _same_value(first: object, second: object) -> bool:
    if isinstance(first, float) and isinstance(second, float):
        # single precision is printed with about seven digits in JSON
        return abs(first - second) <= 1e-6 * max(1.0, abs(first)) or first != first
    return first == second


def _same_shape(first: bytes | None, second: bytes | None) -> bool:
    if first is None or second is None:
        return first is second
    ordinates, others = list(ordinates_of(first)), list(ordinates_of(second))
    if len(ordinates) != len(others):
        return False
    largest = max((abs(value) for value in ordinates if value == value), default=0.0)
    tolerance = _TOLERANCE_DEGREES if largest <= _LARGEST_DEGREES else _TOLERANCE_METRES
    return all(abs(a - b) <= tolerance or (a != a and b != b) for a, b in zip(ordinates, others))


def ordinates_of(wkb: bytes) -> Iterator[float]:
    """Yield all ordinates of little-endian ISO WKB (points, lines, polygons, multi types)."""
    yield from _ordinates(wkb, 0, [])


def _ordinates(wkb: bytes, at: int, end: list[int]) -> Iterator[float]:
    (code,) = struct.unpack_from("<I", wkb, at + 1)
    kind, stride = code % 1000, 2 + (code // 1000 in (1, 3)) + (code // 1000 in (2, 3))
    at += 5
    if kind == 1:
        yield from struct.unpack_from(f"<{stride}d", wkb, at)
        end[:] = [at + 8 * stride]
        return
    (count,) = struct.unpack_from("<I", wkb, at)
    at += 4
    if kind == 2:
        yield from struct.unpack_from(f"<{count * stride}d", wkb, at)
        at += 8 * count * stride
    else:
        for _part in range(count):
            if kind == 3:
                (vertices,) = struct.unpack_from("<I", wkb, at)
                yield from struct.unpack_from(f"<{vertices * stride}d", wkb, at + 4)
                at += 4 + 8 * vertices * stride
            else:
                yield from _ordinates(wkb, at, end)
                at = end[0]
    end[:] = [at]
