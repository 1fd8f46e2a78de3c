"""A vector layer as rows of plain Python values, readable from any thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from math import isfinite

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFields,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime, QVariant

from ..export.columns import Column, ColumnKind, FarDate
from .field_labels import Labels, code_key, labels_of
from .layer_notes import RECEIPT_PROPERTY
from .layer_style import style_text
from .qt_compat import wkb_number

_BATCH_ROWS = 1000
_NULL_GEOMETRY = 4  # Qgis.GeometryType.Null; unknown is 3

# QVariant::Type on Qt 5 and QMetaType::Type on Qt 6 share these numbers
_KINDS = {
    1: ColumnKind.BOOLEAN,
    2: ColumnKind.INTEGER,  # int
    3: ColumnKind.INTEGER,  # unsigned int
    4: ColumnKind.INTEGER,  # long long
    5: ColumnKind.INTEGER,  # unsigned long long
    6: ColumnKind.REAL,  # double
    8: ColumnKind.LIST,  # map
    9: ColumnKind.LIST,
    11: ColumnKind.LIST,  # of strings
    12: ColumnKind.BINARY,
    14: ColumnKind.DATE,
    15: ColumnKind.TIME,
    16: ColumnKind.DATETIME,
    33: ColumnKind.INTEGER,  # short
    38: ColumnKind.REAL,  # float
}


@dataclass(frozen=True)
class Shape:
    """One row's shape.

    Attributes:
        wkb: ISO WKB without curves; None for no shape or an empty one.
        wkb_type: its ISO code; 0 for none.
        was_curved: straight segments stand for curves.
        is_finite: no coordinate of the outline is NaN or infinite.
        box: (west, south, east, north), None for no shape.
    """

    wkb: bytes | None
    wkb_type: int = 0
    was_curved: bool = False
    is_finite: bool = True
    box: tuple[float, float, float, float] | None = None


_NO_SHAPE = Shape(None)


@dataclass(frozen=True)
class Rows:
    """A batch: one sequence per column, all of `count` values; shapes are empty for a table.

    Attributes:
        unlabelled: per column of labels, how many codes stand for themselves.
    """

    columns: Sequence[Sequence[object]]
    shapes: Sequence[Shape]
    count: int
    unlabelled: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class LayerSource:
    """What a job needs of a layer, taken on the main thread and used on any.

    Attributes:
        wkb_type: ISO code as declared; None for a table, 0 for any or unknown.
        native_type: ISO code as declared, curves and collections included.
        row_count: as the layer says, -1 when it does not know.
        labels: per index of a field with coded values, its labels.
        style: QGIS's style document (`.qml`) with the layer's own field names; empty for none.
        receipt: of the import that brought the rows, as JSON text; empty for none.
    """

    name: str
    fields: QgsFields
    wkb_type: int | None
    crs: QgsCoordinateReferenceSystem
    features: QgsFeatureSource | QgsVectorLayerFeatureSource
    row_count: int = -1
    native_type: int = 0
    labels: Mapping[int, Labels] = field(default_factory=dict)
    style: str = ""
    receipt: str = ""

    @property
    def columns(self) -> tuple[Column, ...]:
        """The fields in neutral terms, then the labels of those that have some."""
        fields = tuple(Column(field.name(), _kind(field)) for field in self.fields)
        labels = (Column(fields[i].name, ColumnKind.TEXT, i) for i in self.labels)
        return (*fields, *labels)

    def batches(self) -> Iterator[Rows]:
        """Read all rows, in the order of the layer."""
        request = QgsFeatureRequest()
        is_table = self.wkb_type is None
        if is_table:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        attributes: list[list[object]] = []
        shapes: list[Shape] = []
        for feature in self.features.getFeatures(request):
            attributes.append(_values(feature, self.fields.count()))
            if not is_table:
                shapes.append(shape_of(feature.geometry()))
            if len(attributes) == _BATCH_ROWS:
                yield self._rows(attributes, shapes)
                attributes, shapes = [], []
        if attributes:
            yield self._rows(attributes, shapes)

    def _rows(self, attributes: list[list[object]], shapes: list[Shape]) -> Rows:
        columns = list(zip(*attributes))
        unlabelled: dict[int, int] = {}
        for index, labels in self.labels.items():
            codes = [None if v is None else code_key(v) for v in columns[index]]
            unlabelled[len(columns)] = sum(c is not None and c not in labels for c in codes)
            columns.append(tuple(None if c is None else labels.get(c, c) for c in codes))
        return Rows(columns, shapes, len(attributes), unlabelled)


def prepare(layer: QgsVectorLayer) -> LayerSource:
    """Take what a job needs of a layer, uncommitted edits included. Main thread only."""
    return LayerSource(
        name=layer.name(),
        fields=QgsFields(layer.fields()),
        wkb_type=declared_type(layer.wkbType()),
        crs=QgsCoordinateReferenceSystem(layer.crs()),
        features=QgsVectorLayerFeatureSource(layer),
        row_count=layer.featureCount(),
        native_type=wkb_number(layer.wkbType()),
        labels=labels_of(layer),
        style=style_text(layer),
        receipt=str(layer.customProperty(RECEIPT_PROPERTY, "") or ""),
    )


def declared_type(wkb_type: object) -> int | None:
    """What a layer's own type is to `LayerSource`; curves as the straight type they become."""
    if wkb_number(QgsWkbTypes.geometryType(wkb_type)) == _NULL_GEOMETRY:
        return None
    code = wkb_number(QgsWkbTypes.flatType(QgsWkbTypes.linearType(wkb_type)))
    if code not in (1, 2, 3, 4, 5, 6, 17):
        return 0
    has_z, has_m = QgsWkbTypes.hasZ(wkb_type), QgsWkbTypes.hasM(wkb_type)
    return code + 1000 * has_z + 2000 * has_m


def shape_of(geometry: QgsGeometry) -> Shape:
    """Read one geometry; an empty one is no shape."""
    if geometry.isNull() or geometry.isEmpty():
        return _NO_SHAPE
    part = geometry.constGet()
    curved = QgsWkbTypes.isCurvedType(part.wkbType())
    if curved:
        part = part.segmentize()
    wkb = bytes(part.asWkb())
    code = int.from_bytes(wkb[1:5], "little" if wkb[0] else "big")
    if code > 0x80000000:  # QGIS's older codes for heights
        code = code - 0x80000000 + 1000
    box = part.boundingBox()
    corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    # a box skips NaN vertices, lengths do not
    numbers = (*corners, part.length(), part.perimeter())
    return Shape(wkb, code, curved, all(map(isfinite, numbers)), corners)


def _kind(field: object) -> ColumnKind:
    number = field.type()  # type: ignore[attr-defined]
    return _KINDS.get(int(getattr(number, "value", number)), ColumnKind.TEXT)


def _values(feature: QgsFeature, count: int) -> list[object]:
    values = [
        value if type(value) in _PLAIN else plain_value(value) for value in feature.attributes()
    ]
    # a provider may deliver fewer attributes than fields
    return values + [None] * (count - len(values)) if len(values) < count else values[:count]


_PLAIN = frozenset({int, float, str, bool, type(None)})


def plain_value(value: object) -> object:
    """One attribute as a Python value, as `ColumnKind` states them; null is None."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, QVariant):
        return None if value.isNull() else plain_value(value.value())
    if isinstance(value, QDateTime):
        return _moment(value)
    if isinstance(value, QDate):
        return _date(value)
    if isinstance(value, QTime):
        return _time(value) if value.isValid() else None
    if isinstance(value, QByteArray):
        return None if value.isNull() else bytes(value)
    if isinstance(value, (list, tuple)):
        return [plain_value(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain_value(item) for key, item in value.items()}
    return value if isinstance(value, (int, float, str, bytes)) else str(value)


def _date(value: QDate) -> object:
    if not value.isValid():
        return None
    if not 1 <= value.year() <= 9999:
        return FarDate(value.toString(Qt.DateFormat.ISODate) or f"year {value.year()}")
    return date(value.year(), value.month(), value.day())


def _time(value: QTime) -> time:
    return time(value.hour(), value.minute(), value.second(), value.msec() * 1000)


def _moment(value: QDateTime) -> object:
    if not value.isValid():
        return None
    day = _date(value.date())
    if isinstance(day, FarDate):
        return FarDate(value.toString(Qt.DateFormat.ISODateWithMs) or day)
    moment = datetime.combine(day, _time(value.time()))  # type: ignore[arg-type]
    if value.timeSpec() == Qt.TimeSpec.LocalTime:
        return moment
    return moment.replace(tzinfo=timezone(timedelta(seconds=value.offsetFromUtc())))
