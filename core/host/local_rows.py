"""The rows of an imported layer as they are now, in the server's terms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
from qgis.core import QgsFeature, QgsFeatureRequest, QgsFeatureSource, QgsFields, QgsGeometry
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..download.origin import Origin
from ..download.row_marks import GrowingMarks, RowMarks, marks_of
from ..errors import DownloadError
from ..rest.arrays import Bools, Ints, Unsigned
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field, FieldType
from ..rest.sorted_runs import SortedRuns
from .exact_times import ExactTimes
from .qt_compat import is_null, wkb_number

_BATCH = 1000
_END_OF_IDS = 2**63


class LocalRows:
    """Reads a layer's imported columns; any thread, if the source allows.

    Args:
        source: of the features.
        fields: of the source.
        origin: says which columns were imported.
        names: the layer's names by the server's, where they differ.
        times: of a GeoPackage; None = QGIS's are exact.

    Raises:
        DownloadError: an imported column is no longer there.
    """

    def __init__(
        self,
        source: QgsFeatureSource,
        fields: QgsFields,
        origin: Origin,
        names: Mapping[str, str],
        times: ExactTimes | None = None,
    ) -> None:
        self._source, self._is_curved, self._times = source, origin.is_curved, times
        self.columns = tuple(
            Field(name, FieldType.from_esri(kind), name, kind, length)
            for name, kind, length in origin.columns
        )
        self._by_name = {field.name().casefold(): index for index, field in enumerate(fields)}
        self._own = {name.casefold(): short for name, short in names.items()}
        self.places = tuple(map(self._place_of, (field.name for field in self.columns)))
        self._dates = {
            number: fields.at(place).name()
            for number, (field, place) in enumerate(zip(self.columns, self.places))
            if field.type is FieldType.DATE
        }
        self._id_place = self.places[
            [field.name for field in self.columns].index(origin.object_id_field)
        ]

    def find(self, name: str) -> int | None:
        """Where a column of the server's name is among the layer's fields; None = nowhere."""
        return self._by_name.get(self._own.get(name.casefold(), name).casefold())

    def features_of(
        self, are_wanted: Callable[[Ints], Bools], folder: Path | None = None
    ) -> SortedRuns:
        """(object id, feature id) of rows; an id comes more than once where the user copied a row.

        Args:
            are_wanted: says which of some object ids are.
            folder: see `SortedRuns`.

        Raises:
            OSError: the disk does not take them.
        """
        request = QgsFeatureRequest()
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([self._id_place])
        found = SortedRuns(2, folder)
        features = iter(self._source.getFeatures(request))
        while some := list(islice(features, _BATCH)):
            numbers = ((_whole(one.attribute(self._id_place)), one.id()) for one in some)
            known = [pair for pair in numbers if pair[0] is not None]
            rows = np.array(known, dtype=np.int64).reshape(-1, 2)
            found.add(rows[are_wanted(rows[:, 0])])
        return found

    def marks_at(self, feature_ids: Ints) -> tuple[Bools, Unsigned]:
        """Which features have an object id, and the mark of each; 0 for the others."""
        are_there, marks = np.zeros(len(feature_ids), np.bool_), np.zeros(len(feature_ids), "u8")
        for first in range(0, len(feature_ids), _BATCH):
            asked = feature_ids[first : first + _BATCH].tolist()
            found: dict[int, int] = {}
            for ids, batch in self._batches(QgsFeatureRequest().setFilterFids(asked)):
                found.update(zip(ids, marks_of(batch).tolist()))
            for place, number in enumerate(asked, first):
                if number in found:
                    are_there[place], marks[place] = True, found[number]
        return are_there, marks

    def marks(
        self, between_batches: Callable[[], None] = lambda: None, folder: Path | None = None
    ) -> GrowingMarks:
        """Of all rows that have an object id.

        Args:
            between_batches: called again and again; what it raises ends the reading.
            folder: see `GrowingMarks`.

        Raises:
            OSError: the disk does not take them.
        """
        found = GrowingMarks(folder)
        self.add_marks(found, between_batches)
        return found

    def add_marks(self, found: GrowingMarks, between_batches: Callable[[], None]) -> None:
        """The same, added to others."""
        for _features, batch in self._batches(QgsFeatureRequest()):
            between_batches()
            found.add(batch.object_ids or (), marks_of(batch))

    def marks_of(self, features: Iterable[QgsFeature], folder: Path | None = None) -> RowMarks:
        """Of features that are not in the layer yet.

        Raises:
            OSError: the disk does not take them.
        """
        found, rest = GrowingMarks(folder), iter(features)
        while some := list(islice(rest, _BATCH)):
            batch = self._batch(some)
            found.add(batch.object_ids or (), marks_of(batch))
        return found.marks

    def _place_of(self, name: str) -> int:
        place = self.find(name)
        if place is None:
            raise DownloadError(
                f"The layer has no field {name} any more, which came from the server.",
                "Bring the field back, or import the layer anew.",
            )
        return place

    def _batches(self, request: QgsFeatureRequest) -> Iterator[tuple[list[int], FeatureBatch]]:
        features: list[QgsFeature] = []
        for feature in self._source.getFeatures(request):
            if _whole(feature.attribute(self._id_place)) is not None:
                features.append(feature)
            if len(features) == _BATCH:
                yield self._stored_batch(features)
                features = []
        if features:
            yield self._stored_batch(features)

    def _stored_batch(self, features: Sequence[QgsFeature]) -> tuple[list[int], FeatureBatch]:
        """Of rows that are in the layer."""
        ids, batch = [one.id() for one in features], self._batch(features)
        if self._times is None or not self._dates:
            return ids, batch
        columns = list(batch.columns)
        read = {name: columns[number] for number, name in self._dates.items()}
        for number, exact in zip(self._dates, self._times.settled(read, ids)):
            columns[number] = exact
        return ids, replace(batch, columns=tuple(columns))

    def _batch(self, features: Sequence[QgsFeature]) -> FeatureBatch:
        rows = [feature.attributes() for feature in features]
        columns = tuple(
            [_as_server(row[place], field) for row in rows]
            for field, place in zip(self.columns, self.places)
        )
        kind, has_z, has_m, shapes = _shapes(features)
        return FeatureBatch(
            fields=self.columns,
            columns=columns,
            geometries=shapes,
            geometry_type=kind,
            has_z=has_z,
            has_m=has_m,
            object_ids=[_whole(row[self._id_place]) or 0 for row in rows],
            spatial_reference=None,
            exceeded_transfer_limit=False,
            row_count=len(rows),
            is_curved=self._is_curved,
        )


def _shapes(
    features: Sequence[QgsFeature],
) -> tuple[int, bool, bool, list[bytes | None] | None]:
    """Kind, dimensions and WKB, all of one kind; `None` for rows without a shape."""
    shapes = [QgsGeometry(feature.geometry()) for feature in features]
    kinds = {wkb_number(s.wkbType()) for s in shapes if not (s.isNull() or s.isEmpty())}
    if not kinds:
        return 0, False, False, None
    has_z = any(kind // 1000 in (1, 3) for kind in kinds)
    has_m = any(kind // 1000 in (2, 3) for kind in kinds)
    is_multi = kinds != {1} and not kinds <= {1001, 2001, 3001}
    rows = [_wkb(shape, is_multi, has_z, has_m) for shape in shapes]
    number = max(int.from_bytes(row[1:5], "little") % 1000 for row in rows if row is not None)
    return number, has_z, has_m, rows


def _wkb(shape: QgsGeometry, is_multi: bool, has_z: bool, has_m: bool) -> bytes | None:
    if shape.isNull() or shape.isEmpty():
        return None
    if is_multi:
        shape.convertToMultiType()
    part = shape.get()
    unknown = float("nan")
    if has_z and not part.is3D():
        part.addZValue(unknown)
    if has_m and not part.isMeasure():
        part.addMValue(unknown)
    return bytes(part.asWkb())


def _as_server(value: object, field: Field) -> object:
    """One attribute as the server's column would hold it."""
    if is_null(value):
        return None
    if isinstance(value, QDateTime):
        return _milliseconds(value) if value.isValid() else None
    if isinstance(value, QDate):
        return value.toString(Qt.DateFormat.ISODate) if value.isValid() else None
    if isinstance(value, QTime):
        return value.toString(Qt.DateFormat.ISODate) if value.isValid() else None
    if field.type.is_integer and isinstance(value, (int, float)) and value == int(value):
        return int(value)
    if field.type in (FieldType.SINGLE, FieldType.DOUBLE) and isinstance(value, (int, float)):
        return float(value)
    return value if isinstance(value, (int, float, str)) else str(value)


def _milliseconds(value: QDateTime) -> int:
    if value.timeSpec() == Qt.TimeSpec.LocalTime:
        # files tell no zone and were written in UTC
        value = QDateTime(value.date(), value.time(), Qt.TimeSpec.UTC)
    return int(value.toMSecsSinceEpoch())


def _whole(value: object) -> int | None:
    if is_null(value) or isinstance(value, bool):
        return None
    try:
        number = int(value)  # type: ignore[call-overload]
    except (TypeError, ValueError):
        return None
    return number if number == value and -_END_OF_IDS <= number < _END_OF_IDS else None
