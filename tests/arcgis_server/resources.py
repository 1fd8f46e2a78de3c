"""The pages that describe a layer, in the flavour of its service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .geometry import extent_of
from .layers import FEATURE_LAYER, GROUP_LAYER, TABLE, Layer

if TYPE_CHECKING:
    from .catalog import Service


def spatial_reference_of(layer: Layer) -> dict[str, Any] | None:
    """Copy the layer's reference as stated; None when it states none."""
    return None if layer.spatial_reference is None else dict(layer.spatial_reference)


def layer_entry(layer: Layer, service_kind: str) -> dict[str, Any]:
    """Give the short entry of a service's list."""
    if layer.kind == TABLE:
        return {"id": layer.id, "name": layer.name}
    entry: dict[str, Any] = {
        "id": layer.id,
        "name": layer.name,
        "parentLayerId": layer.parent,
        "defaultVisibility": True,
        "subLayerIds": list(layer.sub_layers) or None,
        "minScale": 0,
        "maxScale": 0,
        "type": layer.kind,
    }
    if layer.geometry_type:
        entry["geometryType"] = layer.geometry_type
    return entry


def layer_resource(version: float, service: Service, layer: Layer) -> dict[str, Any]:
    """Describe one layer in full."""
    page: dict[str, Any] = {
        "currentVersion": version,
        "id": layer.id,
        "name": layer.name,
        "type": layer.kind,
        "description": layer.description,
        "copyrightText": "",
        "parentLayer": _parent(service, layer),
        "minScale": 0,
        "maxScale": 0,
    }
    if layer.has_rows:
        page.update(_rows_part(service, layer))
    else:
        page.update(fields=None, capabilities="Map", geometryType=None)
        if layer.kind == GROUP_LAYER:
            children = [service.layer(one) for one in layer.sub_layers]
            page["subLayers"] = [{"id": one.id, "name": one.name} for one in children if one]
    page.update(layer.behaviour.extra)
    return page


def _parent(service: Service, layer: Layer) -> dict[str, Any] | None:
    parent = service.layer(layer.parent)
    return {"id": parent.id, "name": parent.name} if parent else None


def _rows_part(service: Service, layer: Layer) -> dict[str, Any]:
    """Give what only layers with rows have."""
    how = layer.behaviour
    fields = [one.as_json() for one in layer.fields]
    if how.object_id_bytes == 8:
        for one in fields:
            if one["type"] == "esriFieldTypeOID":
                one["length"] = 8
    verbs = "" if how.query_refused else "Query"
    if service.kind == "MapServer":
        verbs = ",".join(filter(None, ["Map", verbs, "Data"]))
    page: dict[str, Any] = {
        "geometryType": layer.geometry_type,
        "displayField": _display_field(layer),
        "fields": fields if how.states_layer_fields else None,
        "maxRecordCount": layer.max_record_count,
        "supportedQueryFormats": how.formats,
        "capabilities": verbs,
        "hasAttachments": bool(layer.attachments),
        "relationships": [one.as_json() for one in layer.relationships],
        "supportsStatistics": not how.refuses_statistics,
        "supportsAdvancedQueries": how.supports_order_by,
        "supportsPagination": how.supports_pagination,
        "advancedQueryCapabilities": {
            "supportsPagination": how.supports_pagination,
            "supportsOrderBy": how.supports_order_by,
            "supportsStatistics": not how.refuses_statistics,
            "supportsReturningQueryExtent": not how.refuses_extent,
            "supportsDistinct": True,
            "supportsTrueCurve": how.true_curves,
            "supportsQueryAttachments": how.supports_query_attachments,
        },
        "useStandardizedQueries": True,
        "dateFieldsTimeReference": {"timeZone": "UTC", "respectsDaylightSaving": False},
    }
    if how.states_object_id_field:
        page["objectIdField"] = layer.object_id_field
    if how.string_ids:
        names = [one.name for one in layer.fields if one.type in ("String", "GUID")][:1]
        page["uniqueIdInfo"] = {
            "type": "simple",
            "fields": names,
            "OIDFieldContainsHashValue": True,
        }
    if service.kind == "FeatureServer":
        page["globalIdField"] = next((o.name for o in layer.fields if o.type == "GlobalID"), "")
        page["editingInfo"] = {"lastEditDate": None}
    if layer.kind == FEATURE_LAYER:
        page["extent"] = extent_of(layer)
        if how.states_dimensions:
            page.update(hasZ=layer.has_z, hasM=layer.has_m)
        reference = spatial_reference_of(layer)
        if reference:
            page["sourceSpatialReference"] = reference
        page["drawingInfo"] = {"renderer": {"type": "simple", "symbol": None}, "transparency": 0}
    return page


def _display_field(layer: Layer) -> str:
    """Name the first text column, as servers do."""
    text = next((one.name for one in layer.fields if one.type == "String"), "")
    return text or layer.object_id_field
