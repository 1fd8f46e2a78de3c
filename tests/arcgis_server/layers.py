"""What a test says about a layer: its fields, its rows and how badly it behaves."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from .id_index import IdIndex

WGS84: dict[str, Any] = {"wkid": 4326, "latestWkid": 4326}
MERCATOR: dict[str, Any] = {"wkid": 102100, "latestWkid": 3857}
MERCATOR_WITHOUT_LATEST: dict[str, Any] = {"wkid": 102100}
WKT_ONLY: dict[str, Any] = {
    "wkt": 'PROJCS["Town_grid",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",'
    'SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],'
    'UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],'
    'PARAMETER["False_Easting",50000.0],PARAMETER["False_Northing",0.0],'
    'PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",1.0],'
    'PARAMETER["Latitude_Of_Origin",47.0],UNIT["Meter",1.0]]'
}

POINT = "esriGeometryPoint"
MULTIPOINT = "esriGeometryMultipoint"
POLYLINE = "esriGeometryPolyline"
POLYGON = "esriGeometryPolygon"
MULTIPATCH = "esriGeometryMultiPatch"

FEATURE_LAYER = "Feature Layer"
TABLE = "Table"
GROUP_LAYER = "Group Layer"
RASTER_LAYER = "Raster Layer"


@dataclass(frozen=True)
class Field:
    """One column; `type` is Esri's word without ``esriFieldType``, e.g. ``"BigInteger"``."""

    name: str
    type: str = "String"
    alias: str = ""
    length: int = 0
    nullable: bool = True
    domain: dict[str, Any] | None = None

    def as_json(self) -> dict[str, Any]:
        """Give the entry of a layer's ``fields``."""
        node: dict[str, Any] = {
            "name": self.name,
            "type": "esriFieldType" + self.type,
            "alias": self.alias or self.name,
            "domain": self.domain,
            "editable": self.type not in ("OID", "GlobalID"),
            "nullable": self.nullable and self.type != "OID",
            "defaultValue": None,
        }
        if self.length or self.type == "String":
            node["length"] = self.length or 255
        return node


def coded(name: str, values: Mapping[Any, str]) -> dict[str, Any]:
    """Give a coded value domain; codes may be int, float or text."""
    listed = [{"name": label, "code": code} for code, label in values.items()]
    return {"type": "codedValue", "name": name, "codedValues": listed}


class Row(NamedTuple):
    """Attributes and Esri JSON geometry of one feature; None = the row has no shape."""

    attributes: dict[str, Any]
    geometry: dict[str, Any] | None = None


class EncodedRows(Protocol):
    """The same rows encoded beforehand, for layers that are asked for millions of them."""

    def page(self, data_format: str, spans: Sequence[tuple[int, int]], exceeded: bool) -> bytes:
        """Give a whole answer in ``json`` or ``pbf``: rows of half-open spans of positions."""
        ...


class FormulaRows(Sequence):
    """Rows made when they are asked for, so that a layer of millions costs no memory.

    Object ids rise with the position, which is what makes paging by id cheap as well.
    """

    def __init__(
        self,
        count: int,
        make: Callable[[int], Row],
        object_id: Callable[[int], int] = lambda i: i + 1,
    ) -> None:
        self._count, self._make, self.object_id = count, make, object_id

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self._make(i) for i in range(*index.indices(self._count))]
        if not 0 <= index < self._count:
            raise IndexError(index)
        return self._make(index)


@dataclass
class Behaviour:
    """How a layer departs from a good ArcGIS layer; the default is good manners throughout."""

    # paging
    supports_pagination: bool = True
    ignores_paging: bool = False  # resultOffset has no effect: every page is the first
    supports_order_by: bool = True
    shuffles_without_order: bool = True
    real_cap: int | None = None  # the real limit, lower than the stated one
    cap_vertices: int | None = None  # a page ends after so many vertices
    fails_above_rows: int | None = None  # 500 for a page of more rows
    fails_on_ids: frozenset[int] = frozenset()  # 500 for every page that holds one of these
    fails_on_shapes: frozenset[int] = frozenset()  # the same, unless without geometry
    fails_when: Callable[[Sequence[Row], Any], bool] | None = None  # the same, by rows and `Asked`
    fails_with_field_list: bool = False  # paging works with outFields=* only
    unsent_fields: frozenset[str] = frozenset()  # announced, and in no answer
    flag: str = "normal"  # "never", "always", "geojson_top"
    empty_pages_at: frozenset[int] = frozenset()  # offsets that answer no rows, flag set
    unsent_in_pbf: frozenset[str] = frozenset()  # in no answer as PBF
    repeated_ids: frozenset[int] = frozenset()  # rows that come twice in a page
    hidden_ids: frozenset[int] = frozenset()  # counted, listed, but in no page asked by `where`
    lost_ids: frozenset[int] = frozenset()  # as hidden, and not found by objectIds either
    # ids, count, statistics
    states_object_id_field: bool = True
    object_ids_as: str = "int"  # "text", "float", "null"
    object_id_bytes: int = 4  # 8 = 64-bit ids
    string_ids: bool = False  # uniqueIdInfo present: the OID is a computed hash
    refuses_ids: bool = False
    ids_cap: int | None = None  # longer id lists are cut, as look-alike servers do...
    ids_cut_flag: bool = True  # ...and say so
    twice_listed_ids: frozenset[int] = frozenset()  # rows that each list of ids has twice
    unlisted_ids: frozenset[int] = frozenset()  # rows that no list of ids has
    lists_ids_once: bool = False  # also those of several rows
    ids_wait_s: float = 0.0
    ids_wait_above: int = 0  # only longer lists wait
    refuses_count: bool = False
    count_lie: int = 0  # added to the true count
    uncounted_ids: frozenset[int] = frozenset()  # rows that no count has
    count_cap: int | None = None  # no count is higher, as if pages were counted
    count_is: int | None = None  # said whatever is counted
    refuses_statistics: bool = False
    statistics_lie: int = 0
    statistics_upper_case: bool = False
    refuses_extent: bool = False
    # where and formats
    ignores_where: bool = False  # every condition holds for every row
    ids_ignore_filter: bool = False  # a list has the ids of all rows, count and pages do not
    refuses_always_true: bool = False  # a filter in front dislikes 1=1
    refuses_id_conditions: bool = False  # nor lists of ids: the name is a word of its SQL
    refuses_empty_where: bool = True
    max_object_ids: int | None = None  # longer lists fail with 500
    query_refused: bool = False  # capability Query is off
    formats: str = "JSON, geoJSON, PBF"
    answers_json_to_pbf: bool = False
    true_curves: bool = False  # rows have `curveRings` beside their `rings` (or paths)
    pbf_grid: float | None = None  # coarse grid of PBF coordinates, in their unit
    ignores_out_sr: bool = False
    answer_wait_s: float = 0.0
    # shape of the answers
    states_fields: bool = True  # False: answers come without `fields`
    states_layer_fields: bool = True  # False: the layer page has `fields: null`
    states_spatial_reference: bool = True  # in answers
    states_dimensions: bool = True  # False: the layer page lacks hasZ/hasM
    multipoints_as_points: bool = False
    features_first: bool = False  # `features` before `geometryType` in the stream
    # attachments
    supports_query_attachments: bool = True
    attachment_groups_cap: int | None = None  # longer lists are cut, and say so
    pictures: dict[str, bytes] = field(default_factory=dict)  # below images, by name
    extra: dict[str, Any] = field(default_factory=dict)  # merged into the layer page


@dataclass
class Layer:
    """One layer or table of a service.

    Attributes:
        rows: a list, or `FormulaRows`; edits replace it, so a running query sees one state.
        sub_layers: ids of the children, for a group.
        encoded: answers plain pages (all fields, shapes as they are) in place of `rows`, until
            `rows` are edited; None = every page is made from `rows`.
        attachments: `attachments.Attachment`s by object id.
        relationships: `related.Relationship`s as this side states them.
    """

    name: str
    fields: Sequence[Field] = ()
    rows: Sequence[Row] = ()
    id: int = 0
    kind: str = FEATURE_LAYER
    geometry_type: str | None = POINT
    has_z: bool = False
    has_m: bool = False
    spatial_reference: dict[str, Any] | None = field(default_factory=lambda: dict(WGS84))
    max_record_count: int = 1000
    object_id_field: str = "OBJECTID"
    description: str = ""
    parent: int = -1
    sub_layers: Sequence[int] = ()
    behaviour: Behaviour = field(default_factory=Behaviour)
    encoded: EncodedRows | None = None
    attachments: Mapping[int, Sequence[Any]] = field(default_factory=dict)
    relationships: Sequence[Any] = ()

    def __post_init__(self) -> None:
        if self.kind != FEATURE_LAYER:
            self.geometry_type = None
        self._lock = threading.Lock()
        self._index: IdIndex | None = None

    @property
    def has_rows(self) -> bool:
        """Whether the layer can be queried at all."""
        return self.kind in (FEATURE_LAYER, TABLE)

    @property
    def has_geometry(self) -> bool:
        """Whether rows carry shapes."""
        return self.geometry_type is not None

    def field(self, name: str) -> Field | None:
        """Find a field without case."""
        wanted = name.lower()
        return next((f for f in self.fields if f.name.lower() == wanted), None)

    def object_id(self, row: Row) -> Any:
        """Give the row's id."""
        return row.attributes.get(self.object_id_field)

    def index(self) -> IdIndex:
        """Give the id index of the rows as they are now; kept until the rows are edited."""
        rows = self.rows
        with self._lock:
            if self._index is None or self._index.rows is not rows:
                self._index = IdIndex(rows, self.object_id_field)
            return self._index

    def as_it_is(self) -> Layer:
        """Give the layer of this moment, which no later edit changes."""
        self.index()
        with self._lock:
            return copy.copy(self)

    def add_rows(self, rows: Iterable[Row]) -> None:
        """Add rows while clients are reading."""
        with self._lock:
            self.rows, self.encoded = [*self.rows, *rows], None

    def delete_rows(self, object_ids: Iterable[int]) -> None:
        """Take rows away while clients are reading."""
        gone = set(object_ids)
        with self._lock:
            self.rows = [row for row in self.rows if self.object_id(row) not in gone]
            self.encoded = None
