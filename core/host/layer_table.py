"""The rows of a GeoPackage's table in bulk, without a feature each.

QGIS hands out rows one by one, which takes ten times as long as GDAL needs for columns. Only what
QGIS and GDAL read alike is read here; everything else goes through QGIS.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    QgsFeatureRequest,
    QgsFields,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..errors import ExportError
from ..export.layer_spool import Rows
from ..export.moment_column import MomentColumn
from ..rest.arrays import Bools
from ..rest.value_columns import WORD, NumberColumn, TextColumn
from .gdal_manners import settle_gdal
from .plain_shapes import plain_wkb
from .table_spelling import DATE, MOMENT, NUMBERS, TEXT, Spelling, quoted, spelling_of

_PAGE_ROWS = 4000
# GDAL makes all texts of a column as long as its longest
_PAGE_BYTES, _MOST_BYTES_OF_A_CHARACTER = 64 << 20, 4
_SUPPORTED = frozenset((*NUMBERS, TEXT, DATE, MOMENT))


@dataclass(frozen=True)
class LayerTable:
    """Where the rows are; nothing is opened before they are read.

    Attributes:
        name: of the table; empty for the first one.
        condition: SQL; empty for all rows.
        fields: as QGIS has them.
        features: QGIS's own way to the same rows.
    """

    path: str
    name: str
    condition: str
    fields: QgsFields
    features: QgsVectorLayerFeatureSource
    has_shapes: bool

    def pages(self, between: Callable[[], None] = lambda: None) -> Iterator[Rows] | None:
        """All rows in the order of the layer; None where QGIS has to read them. Any thread.

        Args:
            between: called again and again before the first page; what it raises ends the look.

        Raises:
            ExportError: while reading, when the rows end before their time.
        """
        settle_gdal()
        try:
            return self._opened(between)
        except (RuntimeError, AttributeError, TypeError):
            return None  # whatever it is, QGIS shall say it

    def _opened(self, between: Callable[[], None]) -> Iterator[Rows] | None:
        source = gdal.OpenEx(self.path, gdal.OF_VECTOR, ["GPKG"])
        layer = source.GetLayerByName(self.name) if self.name else source.GetLayer(0)
        # GDAL before 3.6 gives no columns
        if layer is None or not hasattr(layer, "GetArrowStreamAsNumPy"):
            return None
        if not self._is_known(layer):
            return None
        spelling = spelling_of(source, layer.GetName(), self.fields, self.condition, between)
        clocks = None if spelling is None else self._clocks()
        if spelling is None or clocks is None:
            return None
        return self._read(source, layer, spelling, clocks)

    def _is_known(self, layer: ogr.Layer) -> bool:
        """Whether GDAL has the fields that QGIS has, and all are of kinds that both read alike."""
        definition = layer.GetLayerDefn()
        own = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
        names = [layer.GetFIDColumn(), *(field.GetName() for field in own)]
        return [field.name() for field in self.fields] == names and all(
            field.GetSubType() == ogr.OFSTNone for field in own
        )

    def _clocks(self) -> Mapping[str, bool] | None:
        """Per field of moments whether QGIS takes them as UTC; None where it moves them."""
        clocks = {}
        for index, field in enumerate(self.fields):
            if field.typeName() != MOMENT:
                continue
            request = QgsFeatureRequest().setLimit(1)
            request.setFilterExpression(f"{quoted(field.name())} IS NOT NULL")
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
            for feature in self.features.getFeatures(request):
                value = feature.attribute(index)
                spec = value.timeSpec() if isinstance(value, QDateTime) else None
                if spec not in (Qt.TimeSpec.LocalTime, Qt.TimeSpec.UTC):
                    return None
                clocks[field.name()] = spec == Qt.TimeSpec.UTC
        return clocks

    def _read(
        self, source: gdal.Dataset, layer: ogr.Layer, spelling: Spelling, clocks: Mapping[str, bool]
    ) -> Iterator[Rows]:
        if self.condition:
            layer.SetAttributeFilter(self.condition)
        geometry, rows = layer.GetGeometryColumn(), 0
        widest = max(spelling.text_length * _MOST_BYTES_OF_A_CHARACTER, 1)
        page_rows = max(1, min(_PAGE_ROWS, _PAGE_BYTES // widest))
        stream = layer.GetArrowStreamAsNumPy([f"MAX_FEATURES_IN_BATCH={page_rows}"])
        try:
            while page := stream.GetNextRecordBatch():
                columns = [
                    _column(page[field.name()], clocks.get(field.name(), False))
                    for field in self.fields
                ]
                count = len(columns[0])
                rows += count
                if self.has_shapes:
                    shapes, curves = plain_wkb(_or_none(*_divided(page[geometry])))
                    yield Rows(columns, shapes, count, curves=curves)
                else:
                    yield Rows(columns, None, count)
        finally:
            # GDAL ends the process when the file is closed before its stream
            del stream
            del layer, source
        if rows != spelling.rows:
            raise ExportError(
                f"The layer has {spelling.rows:,} rows, and {rows:,} could be read.",
                "It may have changed meanwhile. Save it once more.",
            )


def table_of(layer: QgsVectorLayer) -> LayerTable | None:
    """Find the table behind a layer whose rows are just those of the table. Main thread only."""
    if layer.providerType() != "ogr" or layer.dataProvider().storageType() != "GPKG":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    fields = layer.fields()
    condition = layer.subsetString()
    if (
        layer.isModified()
        or set(parts) - {"path", "layerName", "layerId", "subset"}
        or parts.get("layerId") is not None
        or condition.lstrip().lower().startswith("select")
        or any(
            fields.fieldOrigin(i) != QgsFields.FieldOrigin.OriginProvider
            for i in range(fields.count())
        )
        or any(field.typeName() not in _SUPPORTED for field in fields)
    ):
        return None
    return LayerTable(
        path=str(parts["path"]),
        name=str(parts.get("layerName") or ""),
        condition=condition,
        fields=QgsFields(fields),
        features=QgsVectorLayerFeatureSource(layer),
        has_shapes=layer.isSpatial(),
    )


def _divided(values: Any) -> tuple[Any, Bools | None]:
    """Values, and which are null; None when none is."""
    if not isinstance(values, np.ma.MaskedArray):
        return values, None
    mask = np.ma.getmaskarray(values)
    return values.data, mask if mask.any() else None


def _or_none(values: Any, nulls: Bools | None) -> list[Any]:
    """A list, None where it is null."""
    made = list(values.tolist())
    for row in [] if nulls is None else np.flatnonzero(nulls).tolist():
        made[row] = None
    return made


def _column(values: Any, is_utc: bool) -> Sequence[object]:
    values, nulls = _divided(values)
    kind = values.dtype.kind
    if kind == "M":
        return MomentColumn(values, nulls, is_utc)
    if kind == "S":
        return _text_column(values, nulls)
    if kind in "OU":  # newer GDAL gives some texts one by one
        return _or_none(np.array([_text(one) for one in values.tolist()], dtype=object), nulls)
    numbers = values.astype(np.float64 if kind == "f" else np.int64)
    if nulls is not None:
        numbers[nulls] = 0
    if kind == "f" and not np.isfinite(numbers).all():
        return _or_none(numbers, nulls)
    return NumberColumn(numbers, nulls)


def _text(value: object) -> object:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def _text_column(values: Any, nulls: Bools | None) -> Sequence[object]:
    width = (values.dtype.itemsize // WORD + 1) * WORD
    padded = values.astype(f"S{width}")
    cells = padded.view(np.uint8).reshape(len(values), width)
    if nulls is not None:
        cells[nulls] = 0
    raw = cells.tobytes()
    try:
        raw.decode()
    except UnicodeDecodeError:
        texts = [text.decode("utf-8", "replace") for text in padded.tolist()]
        return _or_none(np.array(texts, dtype=object), nulls)
    return TextColumn(cells, np.count_nonzero(cells, axis=1), nulls)
