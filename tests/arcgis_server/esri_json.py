"""Writes answers as Esri JSON and as GeoJSON."""

from __future__ import annotations

from typing import Any

from .answers import Count, Extent, Ids, Page, Statistics
from .errors import bad_query
from .geometry import box_of, moved, mover, number
from .layers import WGS84, Field
from .rings import geojson_polygon


def as_esri_json(answer: Any) -> dict[str, Any]:
    """Write any answer as ArcGIS does for ``f=json``."""
    if isinstance(answer, Count):
        return {"count": answer.count}
    if isinstance(answer, Ids):
        node = {"objectIdFieldName": answer.field, "objectIds": answer.ids}
        return {**node, "exceededTransferLimit": True} if answer.exceeded else node
    if isinstance(answer, Extent):
        return {"extent": answer.envelope, "count": answer.count}
    if isinstance(answer, Statistics):
        fields = [Field(name, "Double").as_json() for name in answer.names]
        return {
            "displayFieldName": "",
            "fields": fields,
            "features": [{"attributes": answer.values}],
        }
    return _page(answer)


def _page(page: Page) -> dict[str, Any]:
    how, own = page.layer.behaviour, page.layer.object_id_field
    features = {"features": [_feature(page, row) for row in page.rows]}
    node: dict[str, Any] = dict(features) if how.features_first else {}
    if page.is_map_server:
        node["displayFieldName"] = own
        node["fieldAliases"] = {one.name: one.alias or one.name for one in page.fields}
    else:
        node["objectIdFieldName"] = own
        node["uniqueIdField"] = {"name": own, "isSystemMaintained": True}
        node["globalIdFieldName"] = ""
    if page.with_geometry:
        node["geometryType"] = page.geometry_type
        if page.reference:
            node["spatialReference"] = page.reference
    for key, has in (("hasZ", page.has_z), ("hasM", page.has_m)):
        if has:
            node[key] = True
    if how.states_fields:
        node["fields"] = [_field(one) for one in page.fields]
    node.update(features)
    if page.exceeded:
        node["exceededTransferLimit"] = True
    return node


def _field(field: Field) -> dict[str, Any]:
    """Answers carry less of a field than the layer page does."""
    full = field.as_json()
    return {key: full[key] for key in ("name", "type", "alias", "length", "domain") if key in full}


def _feature(page: Page, row: Any) -> dict[str, Any]:
    node: dict[str, Any] = {"attributes": row.attributes}
    if not page.with_geometry or row.geometry is None:
        return node
    shape = row.geometry
    if page.layer.behaviour.multipoints_as_points and len(shape.get("points", ())) == 1:
        shape = {"x": shape["points"][0][0], "y": shape["points"][0][1]}
    elif "x" not in shape:
        flags = {"hasZ": page.has_z, "hasM": page.has_m}
        shape = {**{key: True for key, has in flags.items() if has}, **shape}
    node["geometry"] = shape
    return node


def as_geojson(answer: Any, wants_m: bool = False) -> dict[str, Any]:
    """Write rows as GeoJSON in degrees; counts and ids look as they do in Esri JSON.

    Raises:
        RestError: 400, M was asked for, which GeoJSON cannot hold.
    """
    if wants_m:
        raise bad_query("'returnM' parameter is invalid with f=geojson")
    if isinstance(answer, Count):
        return {"count": answer.count}
    if isinstance(answer, Ids):
        return {"properties": {"objectIdFieldName": answer.field, "objectIds": answer.ids}}
    if not isinstance(answer, Page):
        return as_esri_json(answer)
    move = mover(answer.reference, WGS84)
    own = answer.layer.object_id_field
    features = []
    for row in answer.rows:
        shape = moved(row.geometry, move)
        feature: dict[str, Any] = {"type": "Feature", "properties": row.attributes}
        if own in row.attributes:
            feature["id"] = row.attributes[own]
        feature["geometry"] = None if shape is None else _geojson_shape(shape)
        features.append(feature)
    node: dict[str, Any] = {"type": "FeatureCollection", "features": features}
    if answer.exceeded:
        place = (
            node
            if answer.layer.behaviour.flag == "geojson_top"
            else node.setdefault("properties", {})
        )
        place["exceededTransferLimit"] = True
    return node


def _geojson_shape(shape: dict[str, Any]) -> dict[str, Any]:
    if "points" in shape:
        return {"type": "MultiPoint", "coordinates": shape["points"]}
    if "paths" in shape:
        lines = shape["paths"]
        if len(lines) == 1:
            return {"type": "LineString", "coordinates": lines[0]}
        return {"type": "MultiLineString", "coordinates": lines}
    if "rings" in shape:
        return geojson_polygon(shape["rings"])
    if number(shape.get("x")) is None or box_of(shape) is None:
        return {"type": "Point", "coordinates": []}
    return {"type": "Point", "coordinates": [shape[k] for k in ("x", "y", "z") if k in shape]}
