"""A layer as its server describes it, read once at the edge; no raw dictionaries go inwards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from ..errors import ProtocolError
from .drawing import Drawing
from .fields import Field, FieldType
from .flags import is_true
from .relationships import Relationship, read_relationships
from .spatial_reference import SpatialReference
from .subtypes import Subtypes
from .symbols import read_text
from .terms import Terms
from .time_info import TimeInfo

DEFAULT_MAX_RECORD_COUNT = 1000  # what servers that state none were seen to deliver

_WKB_KINDS = {
    "esrigeometrypoint": 1,
    "esrigeometrymultipoint": 4,
    "esrigeometrypolyline": 5,
    "esrigeometrypolygon": 6,
    "esrigeometryenvelope": 6,
    "esrigeometrymultipatch": 6,  # downloaded as its footprint
}
_KINDS_BY_KEY = {
    "x": 1, "points": 4, "paths": 5, "curvePaths": 5, "rings": 6, "curveRings": 6,
}  # fmt: skip
_FEATURE_LAYERS = (
    "featurelayer", "subtypesublayer", "annotationlayer", "annotationsublayer",
    "dimensionlayer",
)  # fmt: skip
_CORNERS = ("xmin", "ymin", "xmax", "ymax")
_ITEM_ID = re.compile(r"[0-9a-fA-F]{32}")
_NAMES_OF_ID = ("objectid", "fid", "oid", "objectid_1")


class LayerKind(Enum):
    """What can be done with an entry of a service."""

    FEATURES = "features"
    TABLE = "table"
    GROUP = "group"
    RASTER = "raster"
    OTHER = "other"

    @property
    def is_importable(self) -> bool:
        """Whether rows can be asked for."""
        return self in (LayerKind.FEATURES, LayerKind.TABLE)


def layer_kind(type_name: object, geometry_type: object) -> LayerKind:
    """Sort Esri's layer types; old servers state none, then the geometry decides."""
    name = str(type_name or "").strip().lower()
    if "group" in name:
        return LayerKind.GROUP
    if name == "table":
        return LayerKind.TABLE
    if str(geometry_type or "").lower() in _WKB_KINDS:
        return LayerKind.FEATURES  # catalogues of rasters among them, by their footprints
    if "raster" in name or "mosaic" in name or "image" in name:
        return LayerKind.RASTER
    return LayerKind.FEATURES if name.replace(" ", "") in _FEATURE_LAYERS else LayerKind.OTHER


@dataclass(frozen=True)
class Extent:
    """Bounding box in the layer's own reference."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    spatial_reference: SpatialReference | None = None

    @classmethod
    def from_json(cls, node: object) -> Extent | None:
        """Read Esri's envelope; null and ``"NaN"`` corners mean that there is none."""
        if not isinstance(node, Mapping):
            return None
        try:
            west, south, east, north = (float(node[key]) for key in _CORNERS)
        except (KeyError, TypeError, ValueError, OverflowError):
            return None
        if any(corner != corner for corner in (west, south, east, north)):
            return None
        reference = SpatialReference.from_json(node.get("spatialReference"))
        return cls(west, south, east, north, reference)


@dataclass(frozen=True)
class LayerDescription:
    """What a downloader needs to know of a layer.

    Attributes:
        url: canonical address of the layer.
        geometry_type: WKB kind without dimension (1, 4, 5, 6); 0 for a table.
        fields: attribute columns in the server's order (shape and raster left out).
        object_id_field: name of the id column; "" when the layer states none.
        max_record_count: the server's cap per answer, 1 or more.
        formats: query formats in lower case, e.g. ``{"json", "pbf"}``.
        can_query: False when the administrator switched Query off.
        needs_unknown_time_flag: dates without a zone; queries must say that we know.
        may_have_curves: the server can send arcs as arcs, if rows have any.
        is_curved: rows with arcs have been seen.
        global_id_field: "" when there is none.
        has_attachments: rows may have files.
        lists_attachments: of many rows at once; else row by row.
        relationships: to other layers and tables of the service, as this one states them.
        last_edit_ms: when a row was last changed, milliseconds since 1970; None when not told.
        drawing: how it looks at the server.
        display_field: names a row for people; "" = not stated.
        time_zone: the server keeps its dates in it; they travel in UTC; "" = UTC.
        tracking_fields: the server notes there who made and changed a row, and when.
        item_id: of the portal's item; "" = not stated.
        edit_date_field: in which the server notes when a row was last changed, "" = it does not.
        time_info: which columns place the rows in time.
        terms: of its service; none until somebody has asked for them.
        ids_fit_a_key: False when object ids have come that cannot be a table's key.
        ids_identify: False when different rows have come with the same object id.
    """

    url: str
    name: str
    kind: LayerKind
    geometry_type: int
    fields: tuple[Field, ...]
    object_id_field: str
    max_record_count: int
    supports_pagination: bool
    supports_order_by: bool
    formats: frozenset[str]
    can_query: bool
    has_z: bool
    has_m: bool
    spatial_reference: SpatialReference | None
    extent: Extent | None
    is_multipatch: bool = False
    needs_unknown_time_flag: bool = False
    may_have_curves: bool = False
    is_curved: bool = False
    last_edit_ms: int | None = None
    edit_date_field: str = ""
    description: str = ""
    copyright_text: str = ""
    sub_layers: tuple[tuple[int, str], ...] = ()
    global_id_field: str = ""
    has_attachments: bool = False
    lists_attachments: bool = False
    relationships: tuple[Relationship, ...] = ()
    drawing: Drawing = field(default_factory=Drawing)
    subtypes: Subtypes = field(default_factory=Subtypes)
    display_field: str = ""
    time_zone: str = ""
    tracking_fields: tuple[str, ...] = ()
    item_id: str = ""
    time_info: TimeInfo = field(default_factory=TimeInfo)
    terms: Terms = field(default_factory=Terms)
    ids_fit_a_key: bool = True
    ids_identify: bool = True

    @property
    def third_is_m(self) -> bool:
        """Whether a vertex of three numbers has m, where its answer does not say."""
        return self.has_m and not self.has_z

    @classmethod
    def from_json(cls, url: str, node: Mapping[str, object]) -> LayerDescription:
        """Read a layer resource, Feature or Map service, old or new.

        Raises:
            ProtocolError: it describes no layer at all.
        """
        if "id" not in node and "fields" not in node and "geometryType" not in node:
            raise ProtocolError(
                "This address leads to no layer.", "Paste the address of a layer or a service."
            )
        fields = _fields(node.get("fields"))
        esri_geometry = str(node.get("geometryType") or "").lower()
        kind = layer_kind(node.get("type"), node.get("geometryType"))
        if kind is LayerKind.OTHER and fields:
            kind = LayerKind.TABLE if not esri_geometry else LayerKind.FEATURES
        stated = node.get("capabilities")
        return cls(
            url=url,
            name=str(node.get("name") or "layer"),
            kind=kind,
            geometry_type=_WKB_KINDS.get(esri_geometry, 0),
            fields=tuple(f for f in fields if f.type.is_attribute),
            object_id_field=_object_id_field(node, fields),
            max_record_count=_count(node.get("maxRecordCount")) or DEFAULT_MAX_RECORD_COUNT,
            supports_pagination=_capability(node, "supportsPagination"),
            supports_order_by=_capability(node, "supportsOrderBy")
            or is_true(node.get("supportsAdvancedQueries")),
            formats=frozenset(
                part.strip().lower()
                for part in str(node.get("supportedQueryFormats") or "JSON").split(",")
            ),
            can_query=stated is None or "query" in str(stated).lower(),
            has_z=is_true(node.get("hasZ")),
            has_m=is_true(node.get("hasM")),
            spatial_reference=_spatial_reference(node),
            extent=Extent.from_json(node.get("extent")),
            is_multipatch=esri_geometry == "esrigeometrymultipatch",
            may_have_curves=_may_have_curves(node, esri_geometry),
            needs_unknown_time_flag=is_true(node.get("datesInUnknownTimezone")),
            last_edit_ms=_last_edit_ms(node.get("editingInfo")),
            edit_date_field=_edit_date_field(node.get("editFieldsInfo"), fields),
            description=str(node.get("description") or ""),
            copyright_text=str(node.get("copyrightText") or ""),
            sub_layers=_sub_layers(node.get("subLayers")),
            global_id_field=next((f.name for f in fields if f.type is FieldType.GLOBAL_ID), ""),
            has_attachments=is_true(node.get("hasAttachments")),
            lists_attachments=_capability(node, "supportsQueryAttachments"),
            relationships=read_relationships(node.get("relationships")),
            drawing=Drawing.from_json(node, fields),
            subtypes=Subtypes.from_json(node, fields),
            display_field=_column(node.get("displayField"), fields),
            time_zone=_time_zone(node.get("dateFieldsTimeReference")),
            tracking_fields=_tracking_fields(node.get("editFieldsInfo"), fields),
            item_id=_item_id(node.get("serviceItemId")),
            time_info=TimeInfo.from_json(node.get("timeInfo"), fields),
        )

    def with_fields(self, fields: Iterable[Field]) -> LayerDescription:
        """The same layer with some columns described anew; others stay."""
        anew = {f.name: f for f in fields}
        return replace(self, fields=tuple(anew.get(f.name, f) for f in self.fields))

    def with_shapes_of(self, answer: Mapping[str, object]) -> LayerDescription:
        """Take the kind of shapes from a query's answer: as it says, else as its first shape is."""
        stated = _WKB_KINDS.get(str(answer.get("geometryType") or "").lower())
        return replace(self, geometry_type=stated or _kind_of_shapes(answer.get("features")))

    def with_columns_of(self, answer: Mapping[str, object]) -> LayerDescription:
        """Take the columns from a query's answer: its ``fields``, else its first row."""
        fields = _fields(answer.get("fields")) or _fields_of_row(
            answer.get("features"), str(answer.get("objectIdFieldName") or "")
        )
        named = {"objectIdField": answer.get("objectIdFieldName") or self.object_id_field}
        return replace(
            self,
            fields=tuple(f for f in fields if f.type.is_attribute),
            object_id_field=_object_id_field(named, fields),
        )


def _kind_of_shapes(features: object) -> int:
    """Kind of the first shape; 0 when there is none."""
    for row in features if isinstance(features, list) else ():
        shape = row.get("geometry") if isinstance(row, Mapping) else None
        for key in shape if isinstance(shape, Mapping) else ():
            if key in _KINDS_BY_KEY:
                return _KINDS_BY_KEY[key]
    return 0


def _fields_of_row(features: object, object_id_field: str) -> tuple[Field, ...]:
    """Guess columns from one row, widely: whole numbers may be followed by others, but for ids."""
    if not isinstance(features, Sequence) or not features or not isinstance(features[0], Mapping):
        return ()
    attributes = features[0].get("attributes")
    if not isinstance(attributes, Mapping):
        return ()
    names = [object_id_field.lower()] if object_id_field else _NAMES_OF_ID

    def kind(name: str, value: object) -> FieldType:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return FieldType.STRING
        is_id = name.lower() in names and isinstance(value, int)
        return FieldType.OID if is_id else FieldType.DOUBLE

    return tuple(
        Field(name=str(name), type=kind(str(name), value), alias=str(name))
        for name, value in attributes.items()
    )


def _fields(node: object) -> tuple[Field, ...]:
    if not isinstance(node, Sequence) or isinstance(node, str):
        return ()
    # a name that is stated twice is one column: a row has one value for it
    found: dict[str, Field] = {}
    for entry in node:
        if isinstance(entry, Mapping):
            one = Field.from_json(entry)
            found.setdefault(one.name, one)
    return tuple(one for one in found.values() if one.name)


def _object_id_field(node: Mapping[str, object], fields: tuple[Field, ...]) -> str:
    """Find the id column: as stated, by type, as unique id, by its usual names."""
    by_name = {f.name.lower(): f for f in fields}
    unique = node.get("uniqueIdField")
    stated = [
        node.get("objectIdField"),
        next((f.name for f in fields if f.type is FieldType.OID), None),
        unique.get("name") if isinstance(unique, Mapping) else None,
        *_NAMES_OF_ID,
    ]
    for name in stated:
        found = by_name.get(str(name or "").lower())
        if found is not None and (found.type.is_integer or found.type is FieldType.DOUBLE):
            return found.name
    first = node.get("objectIdField")
    return str(first) if first and not fields else ""


def _column(name: object, fields: Iterable[Field]) -> str:
    """Find a column without case; "" when there is none of that name."""
    wanted = name.lower() if isinstance(name, str) else ""
    return next((f.name for f in fields if f.name.lower() == wanted), "")


def _time_zone(node: object) -> str:
    """Name of the zone, the one that other programs know first; "" for UTC."""
    if not isinstance(node, Mapping):
        return ""
    name = read_text(node.get("timeZoneIANA") or node.get("timeZone"), 100)
    return "" if name.upper() in ("UTC", "ETC/UTC") else name


def _tracking_fields(node: object, fields: Iterable[Field]) -> tuple[str, ...]:
    if not isinstance(node, Mapping):
        return ()
    keys = ("creatorField", "creationDateField", "editorField", "editDateField")
    return tuple(name for key in keys if (name := _column(node.get(key), fields)))


def _item_id(value: object) -> str:
    """A portal's item id: 32 hexadecimal digits."""
    return value if isinstance(value, str) and _ITEM_ID.fullmatch(value) else ""


def _capability(node: Mapping[str, object], name: str) -> bool:
    """Read a capability from its new place or its old one."""
    advanced = node.get("advancedQueryCapabilities")
    if isinstance(advanced, Mapping) and name in advanced:
        return is_true(advanced[name])
    return is_true(node.get(name))


def _may_have_curves(node: Mapping[str, object], esri_geometry: str) -> bool:
    """Read the several ways to say that true curves can be asked for."""
    return esri_geometry in ("esrigeometrypolyline", "esrigeometrypolygon") and (
        _capability(node, "supportsTrueCurve")
        or bool(node.get("supportedCurveTypes"))
        or is_true(node.get("allowTrueCurvesUpdates"))
    )


def _count(value: object) -> int:
    """Read a positive count; anything else is 0 (not stated)."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return 0
    try:
        return max(0, int(value))
    except (ValueError, OverflowError):
        return 0


def _last_edit_ms(node: object) -> int | None:
    value = node.get("lastEditDate") if isinstance(node, Mapping) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _edit_date_field(node: object, fields: tuple[Field, ...]) -> str:
    stated = str(node.get("editDateField") or "") if isinstance(node, Mapping) else ""
    return next((f.name for f in fields if f.name.casefold() == stated.casefold()), "")


def _spatial_reference(node: Mapping[str, object]) -> SpatialReference | None:
    stated = node.get("extent")
    # of an empty layer the corners are "NaN", and its reference holds all the same; that of the
    # source may be another one than that of the service
    of_extent = stated.get("spatialReference") if isinstance(stated, Mapping) else None
    places = (node.get("spatialReference"), of_extent, node.get("sourceSpatialReference"))
    return next(filter(None, map(SpatialReference.from_json, places)), None)


def _sub_layers(node: object) -> tuple[tuple[int, str], ...]:
    if not isinstance(node, Sequence) or isinstance(node, str):
        return ()
    return tuple(
        (int(entry["id"]), str(entry.get("name") or entry["id"]))
        for entry in node
        if isinstance(entry, Mapping) and isinstance(entry.get("id"), int)
    )
