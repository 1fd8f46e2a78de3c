"""The query operation: which rows, how many, which ids; and to misbehave where told to."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from typing import Any

from .answers import Count, Extent, Ids, Statistics
from .asked import Asked, reference_of, target_of
from .errors import QUERY_REFUSED, RestError, bad_field, bad_query, bad_where, query_failed
from .geometry import box_of, envelope, meets, moved, mover
from .layers import Field, Layer
from .pages import page_of
from .where import parse_where


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
    layer = layer.as_it_is()
    found = _selected(layer, asked)
    return {
        "count": _count,
        "ids": _ids,
        "extent": _extent,
        "statistics": _statistics,
        "page": page_of,
        "lookup": page_of,
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
    if how.ids_ignore_filter and asked.says("returnIdsOnly"):
        return found
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
    source = reference_of(asked.text("inSR")) or reference
    move = mover(source, layer.spatial_reference) if source else None  # default: the layer's own
    if move:
        (x1, y1), (x2, y2) = move(x1, y1), move(x2, y2)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


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
    reference, move = target_of(layer, asked)
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
