"""Pages of a query: order, cut, and misbehave where the layer is told to."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from typing import Any

from .answers import EncodedPage, Page
from .asked import Asked, target_of
from .errors import RestError, bad_field, bad_query, query_failed
from .geometry import moved, vertices
from .layers import MULTIPATCH, POLYGON, Behaviour, Field, Layer, Row
from .ordinates import curves_as_asked, stripped


def page_of(layer: Layer, asked: Asked, found: Sequence[int]) -> Page | EncodedPage:
    how = layer.behaviour
    offset, wanted = _paging(layer, asked)
    fields = _out_fields(layer, asked, offset)
    if asked.says("returnDistinctValues"):
        found = _first_of_each(layer, fields, found)
    reference, move = target_of(layer, asked)
    ordered = _ordered(layer, asked, found)
    cap = min(layer.max_record_count, how.real_cap or layer.max_record_count)
    size = cap if wanted is None else max(0, min(wanted, cap))
    places = list(ordered[offset : offset + size])
    if offset in how.empty_pages_at:
        places = []
    if layer.encoded is not None and _is_plain(layer, asked):
        return EncodedPage(layer.encoded, places, offset + len(places) < len(found))
    rows = [layer.index().rows[i] for i in places]
    rows = _cut_by_vertices(rows, how.cap_vertices)
    with_geometry = layer.has_geometry and asked.says("returnGeometry", True)
    _fail_if_told(layer, asked, rows, with_geometry)
    exceeded = offset + len(rows) < len(found)
    geometry_type = layer.geometry_type
    if with_geometry and geometry_type == MULTIPATCH:
        if asked.text("multipatchOption").lower() != "xyfootprint":
            raise RestError(400, "Unable to perform query operation.")
        geometry_type = POLYGON
    has_z = with_geometry and layer.has_z and asked.says("returnZ")
    has_m = with_geometry and layer.has_m and asked.says("returnM")
    curves = how.true_curves and asked.says("returnTrueCurves") and asked.text("f") == "json"

    def shape_of(row: Row) -> dict[str, Any] | None:
        shape = stripped(row.geometry, layer, has_z, has_m)
        return moved(curves_as_asked(shape, curves), move)

    shaped = [
        Row(
            {one.name: row.attributes.get(one.name) for one in fields},
            shape_of(row) if with_geometry else None,
        )
        for row in _tampered(layer, asked, rows)
    ]
    return Page(
        layer=layer,
        fields=fields,
        rows=shaped,
        with_geometry=with_geometry,
        reference=reference if how.states_spatial_reference else None,
        has_z=has_z,
        has_m=has_m,
        exceeded=how.flag == "always" or (exceeded and how.flag != "never"),
        is_map_server=asked.is_map_server,
        geometry_type=geometry_type,
    )


def _first_of_each(layer: Layer, fields: Sequence[Field], found: Sequence[int]) -> list[int]:
    """Leave one row for each combination of values; pages are cut afterwards."""
    rows, names = layer.index().rows, [one.name for one in fields]
    kept: dict[str, int] = {}
    for i in found:
        kept.setdefault(json.dumps([rows[i].attributes.get(name) for name in names]), i)
    return list(kept.values())


def _is_plain(layer: Layer, asked: Asked) -> bool:
    """Tell whether a page says no more and no less than the rows that were encoded."""
    return (
        asked.text("f").lower() in ("json", "pbf")
        and asked.text("outFields") == "*"
        and asked.says("returnGeometry", True)
        and not asked.text("outSR")
        and not asked.says("returnDistinctValues")
        and not (asked.is_tampered or asked.is_map_server)
        and layer.behaviour == Behaviour()
    )


def _paging(layer: Layer, asked: Asked) -> tuple[int, int | None]:
    offset, wanted = asked.whole_number("resultOffset"), asked.whole_number("resultRecordCount")
    if layer.behaviour.ignores_paging:
        return 0, None
    if (offset or wanted is not None) and not layer.behaviour.supports_pagination:
        raise RestError(400, "Pagination is not supported.", ["Pagination is not supported."])
    if (offset or 0) < 0 or (wanted or 0) < 0:
        raise bad_query("'resultOffset' parameter is invalid")
    return offset or 0, wanted


def _out_fields(layer: Layer, asked: Asked, offset: int) -> list[Field]:
    """Read outFields; without it ArcGIS gives no field at all."""
    text = asked.text("outFields")
    unsent = layer.behaviour.unsent_fields
    if asked.text("f") == "pbf":
        unsent |= layer.behaviour.unsent_in_pbf
    usable = [
        one
        for one in layer.fields
        if one.type not in ("Geometry", "Raster") and one.name not in unsent
    ]
    if text == "*":
        return usable
    if offset and text and layer.behaviour.fails_with_field_list:
        raise RestError(400, "Unable to perform query operation.")
    chosen = []
    for name in filter(None, (part.strip().strip('"') for part in text.split(","))):
        field = layer.field(name)
        if field is None:
            raise bad_field(name)
        if field in usable and field not in chosen:
            chosen.append(field)
    return chosen


def _ordered(layer: Layer, asked: Asked, found: Sequence[int]) -> Sequence[int]:
    """Order as asked; else shuffle, so that careless paging repeats and misses rows."""
    how, index, text = layer.behaviour, layer.index(), asked.text("orderByFields")
    if not text:
        if asked.is_map_server or asked.text("objectIds") or not how.shuffles_without_order:
            return found  # map services order pages by the id themselves
        mixed = list(found)
        random.Random(asked.number).shuffle(mixed)
        return mixed
    if not how.supports_order_by:
        raise bad_query("'orderByFields' parameter is invalid")
    keys = _sort_keys(layer, text)
    own = layer.object_id_field
    if index.is_sorted and keys[0][0] == own:
        return found[::-1] if keys[0][1] else found
    mixed = list(found)
    random.Random(asked.number).shuffle(mixed)  # equal keys come in any order
    for name, backwards in reversed(keys):
        mixed.sort(
            key=lambda i, n=name: _sortable(index.rows[i].attributes.get(n)), reverse=backwards
        )
    return mixed


def _sort_keys(layer: Layer, text: str) -> list[tuple[str, bool]]:
    keys = []
    for part in text.split(","):
        name, _, direction = part.strip().partition(" ")
        field = layer.field(name.strip('"'))
        if field is None:
            raise bad_field(name)
        if direction.strip().upper() not in ("", "ASC", "DESC"):
            raise bad_query("'orderByFields' parameter is invalid")
        keys.append((field.name, direction.strip().upper() == "DESC"))
    return keys


def _sortable(value: Any) -> tuple[bool, Any]:
    return (value is not None, value if value is not None else 0)


def _cut_by_vertices(rows: list[Row], limit: int | None) -> list[Row]:
    """End the page where its vertices exceed the limit, though never before one row."""
    if limit is None:
        return rows
    total = 0
    for place, row in enumerate(rows):
        total += 0 if row.geometry is None else sum(1 for _ in vertices(row.geometry))
        if total > limit and place:
            return rows[:place]
    return rows


def _fail_if_told(layer: Layer, asked: Asked, rows: Sequence[Row], with_geometry: bool) -> None:
    how = layer.behaviour
    bad = how.fails_on_ids | (how.fails_on_shapes if with_geometry else frozenset())
    if how.fails_above_rows is not None and len(rows) > how.fails_above_rows:
        raise query_failed()
    if bad and any(layer.object_id(row) in bad for row in rows):
        raise query_failed()
    if how.fails_when is not None and how.fails_when(rows, asked):
        raise query_failed()


def _tampered(layer: Layer, asked: Asked, rows: Sequence[Row]) -> list[Row]:
    """Repeat and lose rows where the layer is told to; the flag stays as if nothing happened."""
    how = layer.behaviour
    missing = how.lost_ids if asked.text("objectIds") else how.lost_ids | how.hidden_ids
    kept = [row for row in rows if layer.object_id(row) not in missing]
    if not how.repeated_ids:
        return kept
    return [one for r in kept for one in [r] * (2 if layer.object_id(r) in how.repeated_ids else 1)]
