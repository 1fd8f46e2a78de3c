"""Decode an ``f=json`` query answer into a batch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..errors import ProtocolError, ServiceError
from ..net.error_envelope import error_in
from ..net.json_text import parse_json
from .columns import convert, lacking, match_names, object_ids, without_lone_surrogates
from .curve_wkb import curved_rows, in_curve_type
from .curves import CURVES_KEYS
from .feature_batch import FeatureBatch
from .fields import Field
from .flags import is_true
from .geojson import as_esri
from .json_grid import Grid
from .json_ordinates import Answer
from .json_shapes import read_shapes
from .shape_rows import ShapeRows, settled
from .spatial_reference import SpatialReference
from .value_columns import NumberColumn

Attributes = list[Mapping[str, object]]

_NOTHING: Mapping[str, object] = {}


def decode_json(
    body: bytes,
    wanted: Sequence[Field],
    geometry_type: int,
    object_id_field: str | None,
    keep_curves: bool = False,
    third_is_m: bool = False,
) -> FeatureBatch:
    """Decode one page.

    Args:
        body: the whole answer.
        wanted: columns to keep; names match without case when the exact spelling is absent.
        geometry_type: the layer's WKB kind, 1, 4, 5, 6, or 0 for a table.
        object_id_field: name of the column with the object ids; None = as the answer says.
        keep_curves: circular arcs stay arcs; else they become vertices as all other curves.
        third_is_m: what a third number is where the answer does not say; else it is z.

    Returns:
        The rows in order of the answer. Every tolerance is counted in `repairs`: see
        `parse_json`, `read_shapes`, `without_defects`, `group_rings`, `convert`; and
        ``column_missing`` (columns), ``value_missing`` (single values), ``attributes_missing``
        (rows without any), ``geometry_ignored``
        (a table's rows that came with a shape).

    Raises:
        ProtocolError: the body is not a whole query answer.
        ServiceError: the body is the server's refusal.
    """
    repairs: Counter[str] = Counter()
    answer = _answer_in(parse_json(body, repairs), object_id_field)
    attributes, geometries = _rows(answer, repairs)
    names = _names(answer, attributes)
    columns = _columns(wanted, names, attributes, repairs)
    taken = {field.name: column for field, column in zip(wanted, columns)}
    if b"\\" in body and (b"\\ud" in body or b"\\uD" in body):  # one byte is found in no time
        columns = [without_lone_surrogates(column, repairs) for column in columns]
    has_z, has_m = is_true(answer.get("hasZ")), is_true(answer.get("hasM"))
    rows: ShapeRows | None = None
    grid: Grid | None = None
    curved: dict[int, bytes] = {}
    if geometry_type:
        flags = Answer(has_z, has_m, repairs, third_is_m)
        shapes = read_shapes(geometries, geometry_type, flags)
        grid = Grid.from_json(answer.get("transform")) if len(shapes.vertices) else None
        if grid is not None:
            shapes = grid.placed(shapes, repairs)
        has_z, has_m = shapes.has_z, shapes.has_m
        rows = settled(shapes, repairs)
        if keep_curves and geometry_type in CURVES_KEYS:
            curved = curved_rows(geometries, geometry_type, flags, has_z, has_m)
    elif ignored := sum(bool(node) for node in geometries):
        repairs["geometry_ignored"] += ignored
    batch = FeatureBatch(
        fields=tuple(wanted),
        columns=tuple(columns),
        geometries=rows,
        geometry_type=geometry_type,
        has_z=has_z,
        has_m=has_m,
        object_ids=_object_ids(answer, object_id_field, names, attributes, taken, repairs),
        spatial_reference=_spatial_reference(answer, geometries),
        exceeded_transfer_limit=is_true(answer.get("exceededTransferLimit")),
        row_count=len(attributes),
        repairs=repairs,
        rounded_to=grid.step if grid is not None else 0.0,
        lacking=_lacking(wanted, answer, attributes),
    )
    if not curved:
        return batch
    batch = in_curve_type(batch)
    return replace(
        batch, geometries=[curved.get(n, row) for n, row in enumerate(batch.geometries or ())]
    )


def _answer_in(node: object, object_id_field: str | None) -> Mapping[str, object]:
    """Return the query answer, or raise what the body says instead."""
    try:
        error: ServiceError | None = error_in(node)
    except (ValueError, OverflowError, RecursionError) as err:
        raise ProtocolError("The server sent an error that cannot be read.") from err
    if error is not None:
        raise error
    if not isinstance(node, dict) or not isinstance(node.get("features"), list):
        raise ProtocolError("The answer holds no list of features.")
    if node.get("type") == "FeatureCollection":
        return as_esri(node, object_id_field)
    return node


def _rows(answer: Mapping[str, object], repairs: Counter[str]) -> tuple[Attributes, list[object]]:
    """Split the features into attributes and geometries."""
    attributes: Attributes = []
    geometries: list[object] = []
    features = answer["features"]
    assert isinstance(features, list)  # noqa: S101  _answer_in has looked
    for feature in features:
        if not isinstance(feature, dict):
            raise ProtocolError("A feature of the answer is not an object.")
        own = feature.get("attributes")
        if own is not None and not isinstance(own, dict):
            raise ProtocolError("The attributes of a feature are not an object.")
        if own is None:
            repairs["attributes_missing"] += 1
        attributes.append(own or _NOTHING)
        geometries.append(feature.get("geometry"))
    return attributes, geometries


def _spatial_reference(
    answer: Mapping[str, object], geometries: list[object]
) -> SpatialReference | None:
    """The answer's own; where it states none, that of its first shape, for some write it there."""
    stated = SpatialReference.from_json(answer.get("spatialReference"))
    first = next((node for node in geometries if node), None) if stated is None else None
    if isinstance(first, Mapping):
        return SpatialReference.from_json(first.get("spatialReference"))
    return stated


def _names(answer: Mapping[str, object], attributes: Attributes) -> list[str]:
    """List the columns of the answer: from the rows, or from `fields` when there are none."""
    return list(attributes[0]) if attributes else _stated_names(answer)


def _stated_names(answer: Mapping[str, object]) -> list[str]:
    """List the columns of the answer's `fields`; [] when it has none."""
    fields = answer.get("fields")
    if not isinstance(fields, list):
        return []
    return [str(node["name"]) for node in fields if isinstance(node, dict) and _has_name(node)]


def _lacking(
    wanted: Sequence[Field], answer: Mapping[str, object], attributes: Attributes
) -> frozenset[str]:
    """Columns that neither `fields` nor any row has; without `fields` nulls may be left out."""
    stated = _stated_names(answer)
    unstated = lacking(wanted, stated) if stated else frozenset[str]()
    if not unstated or not attributes:
        return frozenset()
    return unstated & lacking(wanted, dict.fromkeys(name for row in attributes for name in row))


def _has_name(node: Mapping[str, object]) -> bool:
    """Tell whether a field is named."""
    return isinstance(node.get("name"), str)


def _columns(
    wanted: Sequence[Field], names: list[str], attributes: Attributes, repairs: Counter[str]
) -> list[Sequence[object]]:
    """Take the wanted columns out of the rows and convert them."""
    found = match_names(wanted, names)
    if None in found and attributes:  # the first row may be the odd one
        found = match_names(wanted, dict.fromkeys(name for row in attributes for name in row))
    columns: list[Sequence[object]] = []
    for field, name in zip(wanted, found):
        if name is None:
            if names or attributes:  # an empty answer without fields says nothing
                repairs["column_missing"] += 1
            columns.append([None] * len(attributes))
        else:
            columns.append(convert(_values(name, attributes, repairs), field, repairs))
    return columns


def _values(name: str, attributes: Attributes, repairs: Counter[str]) -> list[object]:
    """Return one column; rows that lack the key have None and are counted."""
    try:
        return [row[name] for row in attributes]
    except KeyError:
        repairs["value_missing"] += sum(name not in row for row in attributes)
        return [row.get(name) for row in attributes]


def _object_ids(
    answer: Mapping[str, object],
    stated: str | None,
    names: list[str],
    attributes: Attributes,
    taken: Mapping[str, Sequence[object]],
    repairs: Counter[str],
) -> Sequence[int] | None:
    """Read the ids, wherever the answer keeps them; None when it holds none.

    They are often among the columns that were `taken` already.
    """
    if not attributes:
        return []
    for candidate in (stated, answer.get("objectIdFieldName"), _id_field(answer)):
        if isinstance(candidate, str) and candidate:
            (name,) = match_names([Field.from_json({"name": candidate})], names)
            if name is not None:
                column = taken.get(name)
                if isinstance(column, NumberColumn):
                    return object_ids(column, repairs)
                return object_ids([row.get(name) for row in attributes], repairs)
            if stated:
                return None
    return None


def _id_field(answer: Mapping[str, object]) -> object:
    """Return the name of the first field typed as object id."""
    fields = answer.get("fields")
    for node in fields if isinstance(fields, list) else ():
        if isinstance(node, dict) and node.get("type") == "esriFieldTypeOID":
            return node.get("name")
    return None
