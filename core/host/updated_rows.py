"""Rows of an update on their way into a layer: which to add, to change, to remove."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Protocol

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFields,
    QgsGeometry,
)
from qgis.PyQt.QtCore import QByteArray, QDataStream, QDateTime, QIODevice, Qt, QTime

from ..download.changes import Changes
from ..download.origin import Origin
from ..errors import ExportError
from ..rest.feature_batch import FeatureBatch
from ..rest.label_columns import LabelColumns
from ..rest.nameless_file import NamelessFile
from ..rest.sorted_ids import SortedIds
from ..rest.sorted_runs import SortedRuns
from ..rest.spatial_reference import SpatialReference
from .features import FeatureBuilder
from .layer_schema import qgis_crs, qgis_fields
from .qt_compat import field_kind, is_null

_IN_MEMORY = 1 << 20  # bytes


class Features(Protocol):
    """Features, each under a number; they may be gone through again and again."""

    def __len__(self) -> int: ...

    def items(self) -> Iterable[tuple[int, QgsFeature]]:
        """In the order of their numbers."""
        ...


class StoredFeatures:
    """Takes features of a layer, each under a number of its own.

    Memory: some megabytes; the others are in a `NamelessFile`.

    Args:
        fields: of the layer.
        folder: whose disk is used; None = the system's for such files.
    """

    def __init__(self, fields: QgsFields, folder: Path | None = None) -> None:
        self._fields = fields
        self._file, self._places = NamelessFile(folder, _IN_MEMORY), SortedRuns(3, folder)

    def __len__(self) -> int:
        return len(self._places)

    def add(self, number: int, feature: QgsFeature) -> None:
        """Take one.

        Raises:
            OSError: the disk does not take it.
        """
        raw = QByteArray()
        stream = QDataStream(raw, QIODevice.OpenModeFlag.WriteOnly)
        for value in feature.attributes():
            stream.writeQVariant(None if is_null(value) else value)
        shape = feature.geometry()
        stream.writeBytes(b"" if shape.isNull() else bytes(shape.asWkb()))
        data = bytes(raw)
        self._places.add(np.array([[number, self._file.add(data), len(data)]], dtype=np.int64))

    def items(self) -> Iterator[tuple[int, QgsFeature]]:
        """In the order of their numbers.

        Raises:
            OSError: the disk fails.
        """
        for part in self._places.parts():
            for number, place, size in part.tolist():
                yield number, self._feature(self._file.read(place, size))

    def _feature(self, data: bytes) -> QgsFeature:
        stream = QDataStream(QByteArray(data))
        feature = QgsFeature(self._fields)
        feature.setAttributes([stream.readQVariant() for _field in self._fields])
        wkb = stream.readBytes()
        if wkb:
            shape = QgsGeometry()
            shape.fromWkb(wkb)
            feature.setGeometry(shape)
        return feature


@dataclass(frozen=True)
class Edits:
    """What is to be done to a layer.

    Attributes:
        add: features with the layer's fields, by any numbers.
        change: features with the layer's fields, by feature id; only `places` count.
        remove: feature ids.
        places: of the imported columns among the layer's fields; all others stay as they are.
    """

    places: tuple[int, ...]
    add: Features = field(default_factory=dict)
    change: Features = field(default_factory=dict)
    remove: SortedIds = field(default_factory=SortedIds)

    @property
    def are_none(self) -> bool:
        """Whether nothing is to be done."""
        return not (self.add or self.change or self.remove)

    @property
    def features(self) -> Iterator[QgsFeature]:
        """Those to be added, then those to be changed."""
        return (one for _number, one in chain(self.add.items(), self.change.items()))


class Blend:
    """The features of a file, which are in the order of their ids, with the edits made.

    Args:
        source: of the features, which is not touched.
        edits: to be made.
        name: of the file.
    """

    def __init__(self, source: QgsFeatureSource, edits: Edits, name: str) -> None:
        self._source, self._edits, self._name = source, edits, name

    def getFeatures(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        """All rows as they will be: those that stay in their order, then the new ones.

        Raises:
            ExportError: rows that are to be edited are not there.
        """
        return chain(self._kept(request), (one for _number, one in self._edits.add.items()))

    def _kept(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        changes = iter(self._edits.change.items())
        removals = (number for part in self._edits.remove.parts() for number in part.tolist())
        changed, removed = next(changes, None), next(removals, None)
        for feature in self._source.getFeatures(request):
            if feature.id() == removed:
                removed = next(removals, None)
                continue
            if changed is not None and changed[0] == feature.id():
                for place in self._edits.places:
                    feature.setAttribute(place, changed[1].attribute(place))
                feature.setGeometry(changed[1].geometry())
                changed = next(changes, None)
            yield feature
        if changed is not None or removed is not None:
            raise rows_are_gone(self._name)


def rows_are_gone(path: str) -> ExportError:
    """Rows that an update wants to edit are not there any more."""
    return ExportError(f"Rows of {path} were removed meanwhile.", "Check for changes once more.")


def labelled(changes: Changes, origin: Origin) -> tuple[Iterable[FeatureBatch], tuple[str, ...]]:
    """The rows with columns of labels, as the import had them, and the names of all columns.

    A column of labels that the import did not have, or whose codes have no labels any more, is
    "" or left out.
    """
    labels = LabelColumns(changes.layer, changes.layer.fields)
    if not origin.labels:
        return changes.batches, tuple(one.name for one in changes.layer.fields)
    own = {label: codes for codes, label in labels.pairs}
    known = dict(origin.labels)
    names = [known.get(own[one.name], "") if one.name in own else one.name for one in labels.fields]
    return map(labels.added_to, changes.batches), tuple(names)


class UpdatedFeatures:
    """Makes features of a layer out of the rows of an update.

    Args:
        fields: of the layer.
        places: of the rows' columns among them, in their order; None = has none.
        reference: of rows that do not name one.
        crs: that was chosen for the layer; invalid = the server's own.
        context: the project's.
        has_z, has_m: of the layer.
    """

    def __init__(
        self,
        fields: QgsFields,
        places: Sequence[int | None],
        reference: SpatialReference | None,
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
        has_z: bool,
        has_m: bool,
    ) -> None:
        self._fields, self._places, self._reference = fields, places, reference
        self._crs, self._context, self._dimensions = crs, context, (has_z, has_m)
        self._kinds = ["" if place is None else field_kind(fields.at(place)) for place in places]

    def of(self, batch: FeatureBatch) -> Iterator[QgsFeature]:
        """One for each row."""
        source = qgis_crs(batch.spatial_reference or self._reference)
        columns = qgis_fields(batch.fields)
        builder = FeatureBuilder(columns, source, self._crs, self._context, *self._dimensions)
        for row in builder.build(batch):
            feature = QgsFeature(self._fields)
            for place, kind, value in zip(self._places, self._kinds, row.attributes()):
                if place is not None:
                    feature.setAttribute(place, _fitting(value, kind))
            feature.setGeometry(row.geometry())
            yield feature


def _fitting(value: object, kind: str) -> object:
    """A value as a file's column holds it, where that differs from the server's."""
    if is_null(value):
        return None
    if isinstance(value, QDateTime) and kind == "date":
        return value.date()
    if isinstance(value, QTime) and kind == "text":
        return value.toString(Qt.DateFormat.ISODate)
    if kind == "double" and isinstance(value, int):
        return float(value)
    if kind == "text" and isinstance(value, (int, float)):
        return str(value)
    return value
