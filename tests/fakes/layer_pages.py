"""Layer pages that state all that a layer page can: what a server says of looks and meanings."""

from __future__ import annotations

_MARK = {"type": "esriSMS", "style": "esriSMSCircle", "color": [255, 0, 0, 255], "size": 8}
_OUTLINED = {**_MARK, "outline": {"color": [0, 0, 0, 255], "width": 1}}
_CODES = {
    "type": "codedValue",
    "name": "States",
    "codedValues": [{"name": "new", "code": 1}, {"name": "old", "code": 2}],
}
_FIELDS = [
    {"name": "GIS.DBO.A.OBJECTID", "type": "esriFieldTypeOID", "alias": "id", "nullable": False},
    {"name": "GIS.DBO.A.KIND", "type": "esriFieldTypeSmallInteger", "domain": None},
    {"name": "GIS.DBO.B.KIND", "type": "esriFieldTypeString", "length": 30, "editable": False},
    {"name": "STATE", "type": "esriFieldTypeInteger", "alias": "State", "domain": _CODES},
    {
        "name": "PERCENT",
        "type": "esriFieldTypeDouble",
        "domain": {"type": "range", "name": "P", "range": [0, 100]},
    },
    {"name": "MADE", "type": "esriFieldTypeDate", "length": 8},
    {"name": "GlobalID", "type": "esriFieldTypeGlobalID"},
]
_UNIQUE = {
    "type": "uniqueValue",
    "field1": "GIS.DBO.A.KIND",
    "field2": "STATE",
    "fieldDelimiter": ", ",
    "defaultSymbol": _MARK,
    "defaultLabel": "others",
    "uniqueValueInfos": [
        {"value": "1, 1", "label": "one", "symbol": _OUTLINED},
        {
            "value": "<Null>, 2",
            "label": "two",
            "symbol": {"type": "esriPMS", "url": "a1", "width": 9},
        },
    ],
    "visualVariables": [{"type": "rotationInfo", "field": "PERCENT", "rotationType": "arithmetic"}],
}
_BREAKS = {
    "type": "classBreaks",
    "field": "PERCENT",
    "minValue": 0,
    "normalizationType": "esriNormalizeByPercentOfTotal",
    "normalizationTotal": 300.0,
    "classBreakInfos": [
        {"classMaxValue": 10, "label": "few", "symbol": _MARK},
        {"classMinValue": 10, "classMaxValue": 90, "symbol": _OUTLINED},
    ],
}
_LABEL = {
    "labelExpression": '[GIS.DBO.B.KIND] CONCAT "-" CONCAT [STATE]',
    "labelPlacement": "esriServerPointLabelPlacementAboveRight",
    "where": "STATE > 1 AND MADE IS NOT NULL",
    "minScale": 50000,
    "symbol": {
        "type": "esriTS",
        "color": [0, 0, 0, 255],
        "haloSize": 1,
        "font": {"family": "Arial", "size": 9, "weight": "bold"},
    },
}


def _page(renderer: dict[str, object]) -> dict[str, object]:
    return {
        "currentVersion": 11.3,
        "id": 0,
        "name": "Things",
        "type": "Feature Layer",
        "description": "<p>All <b>things</b></p>",
        "copyrightText": "The office",
        "geometryType": "esriGeometryPoint",
        "hasZ": True,
        "hasM": False,
        "displayField": "GIS.DBO.B.KIND",
        "objectIdField": "GIS.DBO.A.OBJECTID",
        "typeIdField": "GIS.DBO.A.KIND",
        "types": [
            {"id": 1, "name": "Road", "domains": {"STATE": _CODES}},
            {"id": 2, "name": "Path", "domains": {"STATE": {"type": "inherited"}}},
        ],
        "fields": _FIELDS,
        "extent": {
            "xmin": 0,
            "ymin": 0,
            "xmax": 9,
            "ymax": 9,
            "spatialReference": {"wkid": 102100, "latestWkid": 3857},
        },
        "drawingInfo": {"renderer": renderer, "transparency": 30, "labelingInfo": [_LABEL]},
        "minScale": 1000000,
        "maxScale": 0,
        "maxRecordCount": 2000,
        "supportedQueryFormats": "JSON, geoJSON, PBF",
        "capabilities": "Query,Extract",
        "advancedQueryCapabilities": {"supportsPagination": True, "supportsOrderBy": True},
        "hasAttachments": True,
        "relationships": [
            {
                "id": 0,
                "name": "visits",
                "relatedTableId": 3,
                "role": "esriRelRoleOrigin",
                "cardinality": "esriRelCardinalityOneToMany",
                "keyField": "GlobalID",
            }
        ],
        "editingInfo": {"lastEditDate": 1700000000000},
        "editFieldsInfo": {"editDateField": "MADE"},
        "dateFieldsTimeReference": {"timeZone": "Central Standard Time"},
        "serviceItemId": "0123456789abcdef0123456789abcdef",
        "subLayers": [{"id": 1, "name": "inner"}],
    }


_HEAT = {
    "type": "heatmap",
    "field": "PERCENT",
    "blurRadius": 10,
    "colorStops": [{"ratio": n / 2, "color": [100 * n, 0, 0, 255]} for n in range(3)],
}
_PIES = {
    "type": "pieChart",
    "size": 20,
    "attributes": [{"field": "PERCENT", "color": [9, 9, 9], "label": "people"}],
}
LAYER_PAGES = tuple(map(_page, (_UNIQUE, _BREAKS, _HEAT, _PIES)))
