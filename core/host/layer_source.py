"""A vector layer as rows of plain Python values, readable from any thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFields,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..export.columns import Column, ColumnKind
from ..export.layer_spool import Rows
from .field_labels import Labels, code_key, labels_of
from .layer_notes import RECEIPT_PROPERTY
from .layer_style import style_text
from .layer_table import LayerTable, table_of
from .plain_shapes import plain_shapes
from .qt_compat import wkb_number
from .qt_values import plain_column

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
class LayerSource:
    """What a job needs of a layer, taken on the main thread and used on any.

    Attributes:
        wkb_type: ISO code as declared; None for a table, 0 for any or unknown.
        native_type: ISO code as declared, curves and collections included.
        row_count: as the layer says, -1 when it does not know.
        labels: per index of a field with coded values, its labels.
        style: QGIS's style document (`.qml`) with the layer's own field names; empty for none.
        receipt: of the import that brought the rows, as JSON text; empty for none.
        table: the same rows where GDAL gives them in bulk.
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
    table: LayerTable | None = None

    @property
    def columns(self) -> tuple[Column, ...]:
        """The fields in neutral terms, then the labels of those that have some."""
        fields = tuple(Column(field.name(), _kind(field)) for field in self.fields)
        labels = (Column(fields[i].name, ColumnKind.TEXT, i) for i in self.labels)
        return (*fields, *labels)

    def batches(self, between: Callable[[], None] = lambda: None) -> Iterator[Rows]:
        """Read all rows, in the order of the layer.

        Args:
            between: called again and again before the first rows; what it raises ends it.

        Raises:
            ExportError: the rows cannot be read to their end.
        """
        pages = None if self.table is None else self.table.pages(between)
        for rows in self._features() if pages is None else pages:
            yield self._with_labels(rows) if self.labels else rows

    def _features(self) -> Iterator[Rows]:
        request = QgsFeatureRequest()
        is_table = self.wkb_type is None
        if is_table:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        features = iter(self.features.getFeatures(request))
        while batch := list(islice(features, _BATCH_ROWS)):
            columns = _columns([feature.attributes() for feature in batch], self.fields.count())
            if is_table:
                yield Rows(columns, None, len(batch))
                continue
            shapes, curves = plain_shapes([feature.geometry() for feature in batch])
            yield Rows(columns, shapes, len(batch), curves=curves)

    def _with_labels(self, rows: Rows) -> Rows:
        columns = list(rows.columns)
        unlabelled: dict[int, int] = {}
        for index, labels in self.labels.items():
            codes = [None if v is None else code_key(v) for v in columns[index]]
            unlabelled[len(columns)] = sum(c is not None and c not in labels for c in codes)
            columns.append([None if c is None else labels.get(c, c) for c in codes])
        return replace(rows, columns=columns, unlabelled=unlabelled)


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
        table=table_of(layer),
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


def _kind(field: object) -> ColumnKind:
    number = field.type()  # type: ignore[attr-defined]
    return _KINDS.get(int(getattr(number, "value", number)), ColumnKind.TEXT)


def _columns(rows: Sequence[list[object]], count: int) -> list[Sequence[object]]:
    if any(len(row) != count for row in rows):
        # a provider may deliver fewer attributes than fields
        rows = [(row + [None] * count)[:count] for row in rows]
    return [plain_column(values) for values in zip(*rows)]
