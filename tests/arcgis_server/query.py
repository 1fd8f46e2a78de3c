"""The query operation: select, order, cut into a page, and misbehave where the layer is told to."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .answers import Count, EncodedPage, Extent, Ids, Page, Statistics
from .errors import QUERY_REFUSED, RestError, bad_field, bad_query, bad_where, query_failed
from .geometry import box_of, envelope, meets, moved, mover, vertices
from .layers import MULTIPATCH, POLYGON, Behaviour, Field, Layer, Row
from .ordinates import curves_as_asked, stripped
from .where import parse_where


@dataclass
class Asked:
    """One query: its parameters and the circumstances under which it came."""

    params: Mapping[str, str]
    number: int = 0  # seeds the shuffle, so that every request sees another order
    is_map_server: bool = False
    is_tampered: bool = False  # a fault is going to change the rows of the page
    wait: Callable[[float], Any] = lambda _s: None

    def text(self, name: str) -> str:
        """Give a parameter, "" when absent."""
        return self.params.get(name, "").strip()

    def says(self, name: str, default: bool = False) -> bool:
        """Read a true/false word."""
        word = self.text(name).lower()
        return default if not word else word == "true"

    def whole_number(self, name: str) -> int | None:
        """Read a number; None when absent."""
        if not self.text(name):
            return None
        try:
            return int(self.text(name))
        except ValueError:
            raise bad_query(f"'{name}' parameter is invalid") from None


def kind_of_query(params: Mapping[str, str]) -> str:
    """Name what a query asks for: count, ids, extent, statistics, page or lookup.

    A lookup is a question for rows which wants to know only whether there are any: nothing but
    ids, without a number of rows.
    """
    asked = Asked(params)
    if asked.says("returnCountOnly"):
        return "count"
    if asked.says("returnIdsOnly"):
        return "ids"
    if asked.says("returnExtentOnly"):
        return "extent"
    if asked.text("outStatistics"):
        return "statistics"
    columns = asked.text("outFields")
    has_ids_only = (
        columns not in ("", "*") and "," not in columns and not asked.says("returnGeometry")
    )
    return "lookup" if has_ids_only and not asked.text("resultRecordCount") else "page"


def answer_query(layer: Layer, asked: Asked) -> Any:
    """Answer one query.

    Raises:
        RestError: the query is refused, or the layer is told to fail.
    """
    how = layer.behaviour
    if not layer.has_rows or how.query_refused:
        raise RestError(400, "Requested operation is not supported by this service.")
    if how.answer_wait_s:
        asked.wait(how.answer_wait_s)
    kind = kind_of_query(asked.params)
    if kind == "ids" and asked.text("objectIds"):
        raise bad_query("'returnIdsOnly' parameter is invalid with 'objectIds'")
    found = _selected(layer, asked)
    return {
        "count": _count,
        "ids": _ids,
        "extent": _extent,
        "statistics": _statistics,
        "page": _page,
        "lookup": _page,
    }[kind](layer, asked, found)


# selection


def _selected(layer: Layer, asked: Asked) -> Sequence[int]:
    """Give positions of the rows that pass ids, filter and box."""
    index, how = layer.index(), layer.behaviour
    where, ids, box_text = asked.text("where"), asked.text("objectIds"), asked.text("geometry")
    if not where and not ids and not box_text and how.refuses_empty_where:
        raise bad_where()
    if how.refuses_always_true and where.replace(" ", "") == "1=1":
        raise RestError(400, QUERY_REFUSED, ["'where' clause is not allowed"])
    if how.refuses_id_conditions and (ids or layer.object_id_field in where):
        raise bad_where()
    found: Sequence[int] = range(len(index.rows))
    if ids:
        found = index.find(_listed_ids(layer, ids))
    if where and not how.ignores_where:
        parsed = parse_where(where, layer)
        cut = isinstance(found, range) and index.is_sorted
        if cut and parsed.bounds:
            found = index.within(parsed.bounds)
        if not (parsed.only_bounds and (cut or not parsed.bounds)):
            rows = index.rows
            found = [i for i in found if parsed.test(rows[i].attributes) is True]
    if box_text:
        box = _box(layer, asked)
        found = [i for i in found if meets(index.rows[i].geometry, box)]
    return found


def _listed_ids(layer: Layer, text: str) -> list[int]:
    try:
        wanted = [int(one) for one in text.split(",")]
    except ValueError:
        raise bad_query("'objectIds' parameter is invalid") from None
    limit = layer.behaviour.max_object_ids
    if limit is not None and len(wanted) > limit:
        raise query_failed()
    return [one for one in wanted if one not in layer.behaviour.lost_ids]


def _box(layer: Layer, asked: Asked) -> tuple[float, float, float, float]:
    text = asked.text("geometry")
    try:
        if text.startswith("{"):
            node = json.loads(text)
            reference = node.get("spatialReference")
            if "x" in node:
                found = [node["x"], node["y"]] * 2
            else:
                found = [node[key] for key in ("xmin", "ymin", "xmax", "ymax")]
        else:
            reference, found = None, [float(one) for one in text.split(",")]
            found = found * 2 if len(found) == 2 else found
        x1, y1, x2, y2 = (float(one) for one in found)
    except (ValueError, KeyError, TypeError):
        raise bad_query("'geometry' parameter is invalid") from None
    source = _reference(asked.text("inSR")) or reference
    move = mover(source, layer.spatial_reference) if source else None  # default: the layer's own
    if move:
        (x1, y1), (x2, y2) = move(x1, y1), move(x2, y2)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _reference(text: str) -> dict[str, Any] | None:
    """Read a wkid or a JSON reference."""
    if not text:
        return None
    try:
        node = json.loads(text)
    except ValueError:
        raise bad_query("'outSR' parameter is invalid") from None
    return node if isinstance(node, dict) else {"wkid": node, "latestWkid": node}


# answers without rows


def _count(layer: Layer, _asked: Asked, found: Sequence[int]) -> Count:
    how, index = layer.behaviour, layer.index()
    if how.refuses_count:
        raise query_failed()
    if how.uncounted_ids:
        found = [i for i in found if index.id_at(i) not in how.uncounted_ids]
    if how.count_is is not None:
        return Count(how.count_is)
    count = max(0, len(found) + how.count_lie)
    return Count(count if how.count_cap is None else min(count, how.count_cap))


def _ids(layer: Layer, asked: Asked, found: Sequence[int]) -> Ids:
    how, index = layer.behaviour, layer.index()
    if how.refuses_ids:
        raise query_failed()
    if how.ids_wait_s and len(found) > how.ids_wait_above:
        asked.wait(how.ids_wait_s)
    if how.object_ids_as == "null":
        return Ids(layer.object_id_field, None)
    write = {"int": int, "text": str, "float": float}[how.object_ids_as]
    ids = [write(one) for i in found if (one := index.id_at(i)) not in how.unlisted_ids]
    ids += [write(one) for i in found if (one := index.id_at(i)) in how.twice_listed_ids]
    if how.lists_ids_once:
        ids = list(dict.fromkeys(ids))
    is_cut = how.ids_cap is not None and len(ids) > how.ids_cap
    ids = ids[: how.ids_cap]
    random.Random(asked.number).shuffle(ids)
    return Ids(layer.object_id_field, ids or None, is_cut and how.ids_cut_flag)


def _extent(layer: Layer, asked: Asked, found: Sequence[int]) -> Extent:
    if layer.behaviour.refuses_extent:
        raise RestError(400, QUERY_REFUSED, ["'returnExtentOnly' is not supported"])
    reference, move = _target(layer, asked)
    rows = layer.index().rows
    shapes = (moved(rows[i].geometry, move) for i in found)
    boxes = [box for shape in shapes if (box := box_of(shape))]
    return Extent(envelope(boxes, reference), len(found))


def _statistics(layer: Layer, asked: Asked, found: Sequence[int]) -> Statistics:
    how, index = layer.behaviour, layer.index()
    if how.refuses_statistics:
        raise RestError(400, QUERY_REFUSED, ["'outStatistics' parameter is invalid"])
    values: dict[str, Any] = {}
    for name, field, kind in _wanted_statistics(layer, asked):
        if field.name == layer.object_id_field and index.is_sorted and kind in ("min", "max"):
            ends = [index.id_at(i) for i in (found[0], found[-1])] if found else []
        else:
            ends = [v for i in found if (v := index.rows[i].attributes.get(field.name)) is not None]
        lie = how.statistics_lie if kind in ("min", "max") and ends else 0
        values[name.upper() if how.statistics_upper_case else name] = _measure(kind, ends, lie)
    return Statistics(list(values), values)


def _wanted_statistics(layer: Layer, asked: Asked) -> list[tuple[str, Field, str]]:
    try:
        wanted = []
        for node in json.loads(asked.text("outStatistics")):
            kind, name = node["statisticType"].lower(), node["onStatisticField"]
            out = node.get("outStatisticFieldName") or f"{kind}_{name}"
            wanted.append((out, layer.field(name) or name, kind))
    except (ValueError, KeyError, TypeError, AttributeError):
        raise bad_query("'outStatistics' parameter is invalid") from None
    for _, field, kind in wanted:
        if isinstance(field, str):
            raise bad_field(field)
        if kind not in ("min", "max", "count", "sum", "avg"):
            raise bad_query("'outStatistics' parameter is invalid")
    return wanted


def _measure(kind: str, values: list[Any], lie: int) -> Any:
    if kind == "count":
        return len(values)
    if not values:
        return None
    if kind in ("min", "max"):
        found = min(values) if kind == "min" else max(values)
        return found + lie if lie else found
    return sum(values) / (len(values) if kind == "avg" else 1)


# pages


def _page(layer: Layer, asked: Asked, found: Sequence[int]) -> Page | EncodedPage:
    how = layer.behaviour
    offset, wanted = _paging(layer, asked)
    fields = _out_fields(layer, asked, offset)
    if asked.says("returnDistinctValues"):
        found = _first_of_each(layer, fields, found)
    reference, move = _target(layer, asked)
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
    _fail_if_told(layer, rows)
    exceeded = offset + len(rows) < len(found)
    with_geometry = layer.has_geometry and asked.says("returnGeometry", True)
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


def _target(layer: Layer, asked: Asked) -> tuple[dict[str, Any] | None, Any]:
    """Give the reference of the answer and the conversion into it."""
    wanted = _reference(asked.text("outSR"))
    if wanted is None or layer.behaviour.ignores_out_sr or not layer.has_geometry:
        return layer.spatial_reference, None
    move = mover(layer.spatial_reference, wanted)
    return (wanted if move else layer.spatial_reference), move


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


def _fail_if_told(layer: Layer, rows: Sequence[Row]) -> None:
    how = layer.behaviour
    if how.fails_above_rows is not None and len(rows) > how.fails_above_rows:
        raise query_failed()
    if how.fails_on_ids and any(layer.object_id(row) in how.fails_on_ids for row in rows):
        raise query_failed()


def _tampered(layer: Layer, asked: Asked, rows: Sequence[Row]) -> list[Row]:
    """Repeat and lose rows where the layer is told to; the flag stays as if nothing happened."""
    how = layer.behaviour
    missing = how.lost_ids if asked.text("objectIds") else how.lost_ids | how.hidden_ids
    kept = [row for row in rows if layer.object_id(row) not in missing]
    if not how.repeated_ids:
        return kept
    return [one for r in kept for one in [r] * (2 if layer.object_id(r) in how.repeated_ids else 1)]
