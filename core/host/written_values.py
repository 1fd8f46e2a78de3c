"""What a file gives back other than it was given: counted on the file, said in sentences.

Every format but GeoPackage and Shapefile comes through here: they round, rename and drop in
different ways, and each version of GDAL and QGIS in its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..errors import ExportError
from ..rest.arrays import Ints
from .qt_compat import field_kind, is_null, wkb_number

_MOST_VALUES = 2_000_000  # that are compared; 16 bytes each
_BETWEEN_LOOKS = 1000  # rows
_NULL = 0
_NO_GEOMETRY = 100


class WrittenValues:
    """Takes the rows on their way into a file, and compares them with what the file holds.

    Columns are compared as bags of values, since some formats put rows into another order.

    Args:
        fields: of all features to come, in their order.
        keeps_order: the file gives its rows back in the order of their writing; of one that
            does not, either all values are compared or none.
    """

    def __init__(self, fields: QgsFields, keeps_order: bool) -> None:
        self._names = [field.name() for field in fields]
        self._kinds = [field_kind(field) for field in fields]
        self._most_rows = _MOST_VALUES // max(len(self._names), 1)
        self._keeps_order = keeps_order
        self._rows = self._seen = 0
        self._parts: list[list[Ints]] = [[] for _name in self._names]
        self._has_z = self._has_m = False
        self._shapeless = self._empty = 0

    def add(self, features: Sequence[QgsFeature], empty: int = 0) -> None:
        """Take rows; of those without a shape `empty` ones had an empty shape."""
        self._rows += len(features)
        self._shapeless += sum(not feature.hasGeometry() for feature in features)
        self._empty += empty
        taken = features[: max(0, self._most_rows - self._seen)]
        self._seen += len(taken)
        rows = [feature.attributes() for feature in taken]
        for place, part in enumerate(self._parts):
            part.append(_hashes(row[place] for row in rows))
        for feature in features[:1]:
            kind = wkb_number(feature.geometry().wkbType())
            self._has_z = self._has_z or kind // 1000 in (1, 3)
            self._has_m = self._has_m or kind // 1000 in (2, 3)

    def changes(
        self,
        path: Path,
        crs: QgsCoordinateReferenceSystem,
        between_rows: Callable[[], None] = lambda: None,
    ) -> tuple[str, ...]:
        """Say what the file holds otherwise; () when it gives back what it was given.

        Args:
            path: of the closed file.
            crs: that it was given.
            between_rows: called again and again; what it raises ends the comparison.

        Raises:
            ExportError: rows without a shape have one in the file.
        """
        layer = QgsVectorLayer(str(path), "written", "ogr")
        if not layer.isValid():
            return ("What the file holds could not be compared: QGIS does not open it.",)
        fields = layer.fields()
        first = fields.count() - len(self._names)  # formats put columns of their own in front
        if first < 0:
            return (f"The file has {-first} columns less than the layer.",)
        names = [fields.at(first + n).name() for n in range(len(self._names))]
        told = [*self._renamed(names), *self._places(layer, crs)]
        if self._shapeless and wkb_number(layer.wkbType()) != _NO_GEOMETRY:
            told += self._without_shape(layer, between_rows)
        if self._keeps_order or self._seen == self._rows:
            told += self._values(layer, first, between_rows)
        return tuple(told)

    # inside

    def _renamed(self, names: Sequence[str]) -> list[str]:
        pairs = [f"{old} → {new}" for old, new in zip(self._names, names) if old != new]
        return [f"The format gives columns other names: {', '.join(pairs)}."] if pairs else []

    def _places(self, layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> list[str]:
        told = []
        if layer.isSpatial() and crs.isValid() and layer.crs() != crs:
            stated = layer.crs().authid() or "none"
            told.append(
                f"The file does not state the reference system {crs.authid() or 'of the layer'}; "
                f"programs will take {stated}."
            )
        first = next(layer.getFeatures(QgsFeatureRequest().setLimit(1)), None)
        kind = wkb_number(layer.wkbType() if first is None else first.geometry().wkbType())
        if self._has_z and kind // 1000 not in (1, 3):
            told.append("The format drops the heights (Z) of shapes.")
        if self._has_m and kind // 1000 not in (2, 3):
            told.append("The format drops the measures (M) of shapes.")
        return told

    def _without_shape(self, layer: QgsVectorLayer, between_rows: Callable[[], None]) -> list[str]:
        request = QgsFeatureRequest().setSubsetOfAttributes([])
        null = empty = 0
        for number, feature in enumerate(layer.getFeatures(request)):
            if number % _BETWEEN_LOOKS == 0:
                between_rows()
            null += not feature.hasGeometry()
            empty += feature.hasGeometry() and feature.geometry().isEmpty()
        if null + empty < self._shapeless:
            raise cannot_hold_shapeless(self._shapeless)
        if not (empty or self._empty):
            return []
        return [
            "Rows without a shape or with an empty one, which the file does not tell apart: "
            f"{self._shapeless:,}."
        ]

    def _values(
        self, layer: QgsVectorLayer, first: int, between_rows: Callable[[], None]
    ) -> list[str]:
        request = QgsFeatureRequest().setLimit(self._seen)
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        columns: list[list[object]] = [[] for _name in self._names]
        parts: list[list[Ints]] = [[] for _name in self._names]
        has_fractions = [False] * len(self._names)

        def digest() -> None:
            between_rows()
            for place, values in enumerate(columns):
                known = [_as_given(value, self._kinds[place]) for value in values]
                parts[place].append(_hashes(known))
                has_fractions[place] = has_fractions[place] or any(map(_has_fraction, known))
                values.clear()

        for number, feature in enumerate(layer.getFeatures(request), 1):
            for place, value in enumerate(feature.attributes()[first:]):
                columns[place].append(value)
            if number % _BETWEEN_LOOKS == 0:
                digest()
        digest()
        told = []
        for place, name in enumerate(self._names):
            kind = field_kind(layer.fields().at(first + place))
            if self._kinds[place] == "text" and kind in ("date", "time", "datetime"):
                told.append(f"{name}: QGIS takes its text for dates or times.")
                continue
            given, found = _joined(self._parts[place]), _joined(parts[place])
            count = len(given) - _common(given, found)
            if count:
                told.append(self._changed(place, name, count, given, found, has_fractions[place]))
        return told

    def _changed(
        self, place: int, name: str, count: int, given: Ints, found: Ints, has_fractions: bool
    ) -> str:
        kind = self._kinds[place]
        values = "1 value" if count == 1 else f"{count:,} values"
        if self._seen < self._rows:
            values += f" of the first {self._seen:,} rows"
        nulls = int(np.sum(found == _NULL)) - int(np.sum(given == _NULL))
        if kind == "text" and nulls == count:
            return f"{name}: {values} that are empty text come back as null."
        if kind == "text" and nulls == -count:
            return f"{name}: {values} that are null come back as empty text."
        if kind == "datetime" and not has_fractions and len(found) == len(given):
            return f"{name}: {values} lose their parts of a second."
        if kind in ("int", "int64", "double"):
            return f"{name}: {values} are rounded; the format holds 15 digits."
        return f"{name}: {values} come back from the file otherwise than they were."


def cannot_hold_shapeless(rows: int) -> ExportError:
    """Rows without a shape are not in the file, or have one there."""
    count = "1 row has" if rows == 1 else f"{rows:,} rows have"
    return ExportError(f"{count} no shape, and this format cannot hold them.", "Choose GeoPackage.")


def _hashes(values: Iterable[object]) -> Ints:
    found: Ints = np.fromiter((_hash(value) for value in values), dtype=np.int64)
    return found


def _hash(value: object) -> int:
    return _NULL if is_null(value) else hash(_text(value)) or 1


def _text(value: object) -> str:
    """The same for the same value, whatever type a reader gives it."""
    if isinstance(value, QDateTime):
        return str(_milliseconds(value))
    if isinstance(value, (QDate, QTime)):
        return str(value.toString(Qt.DateFormat.ISODateWithMs))
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _milliseconds(value: QDateTime) -> int:
    if value.timeSpec() == Qt.TimeSpec.LocalTime:
        # files tell no zone and were written in UTC
        value = QDateTime(value.date(), value.time(), Qt.TimeSpec.UTC)
    return int(value.toMSecsSinceEpoch())


def _as_given(value: object, kind: str) -> object:
    """A value that a reader took for a moment as the day that was written."""
    if isinstance(value, QDateTime) and kind == "date" and value.time() == QTime(0, 0):
        return value.date()
    return value


def _has_fraction(value: object) -> bool:
    return isinstance(value, QDateTime) and value.time().msec() != 0


def _joined(parts: Sequence[Ints]) -> Ints:
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)


def _common(given: Ints, found: Ints) -> int:
    """How many values two bags have in common."""
    one, ones = np.unique(given, return_counts=True)
    other, others = np.unique(found, return_counts=True)
    _values, here, there = np.intersect1d(one, other, assume_unique=True, return_indices=True)
    return int(np.minimum(ones[here], others[there]).sum())
