"""Rows of an update on their way into a layer: which to add, to change, to remove."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFields,
)
from qgis.PyQt.QtCore import QDateTime, Qt, QTime

from ..download.changes import Changes
from ..download.origin import Origin
from ..rest.label_columns import LabelColumns
from .features import FeatureBuilder
from .layer_schema import qgis_crs, qgis_fields
from .qt_compat import field_kind, is_null


@dataclass(frozen=True)
class Edits:
    """What is to be done to a layer.

    Attributes:
        add: features with the layer's fields.
        change: features with the layer's fields, by feature id; only `places` count.
        remove: feature ids.
        places: of the imported columns among the layer's fields; all others stay as they are.
    """

    places: tuple[int, ...]
    add: Sequence[QgsFeature] = ()
    change: Mapping[int, QgsFeature] = field(default_factory=dict)
    remove: Sequence[int] = ()

    @property
    def are_none(self) -> bool:
        """Whether nothing is to be done."""
        return not (self.add or self.change or self.remove)


class Blend:
    """A feature source with the edits made, without touching what it reads."""

    def __init__(self, source: QgsFeatureSource, edits: Edits) -> None:
        self._source, self._edits = source, edits

    def getFeatures(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        """All rows as they will be: those that stay in their order, then the new ones."""
        return chain(self._kept(request), map(QgsFeature, self._edits.add))

    def _kept(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        removed = frozenset(self._edits.remove)
        for feature in self._source.getFeatures(request):
            if feature.id() in removed:
                continue
            newer = self._edits.change.get(feature.id())
            if newer is not None:
                for place in self._edits.places:
                    feature.setAttribute(place, newer.attribute(place))
                feature.setGeometry(newer.geometry())
            yield feature


def labelled(changes: Changes, origin: Origin) -> tuple[Changes, tuple[str, ...]]:
    """The changes with columns of labels, as the import had them, and the names of all columns.

    A column of labels that the import did not have, or whose codes have no labels any more, is
    "" or left out.
    """
    labels = LabelColumns(changes.layer, changes.layer.fields)
    if not origin.labels:
        return changes, tuple(one.name for one in changes.layer.fields)
    batches = tuple(map(labels.added_to, changes.batches))
    own = {label: codes for codes, label in labels.pairs}
    known = dict(origin.labels)
    names = [known.get(own[one.name], "") if one.name in own else one.name for one in labels.fields]
    return replace(changes, batches=batches), tuple(names)


def server_features(
    changes: Changes,
    fields: QgsFields,
    places: Sequence[int | None],
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    has_z: bool,
    has_m: bool,
) -> dict[int, QgsFeature]:
    """The rows of an update as features of a layer, by object id.

    Args:
        changes: with the rows.
        fields: of the layer.
        places: of the rows' columns among them, in their order; None = has none.
        crs: that was chosen for the layer; invalid = the server's own.
        context: the project's.
        has_z: of the layer.
        has_m: of the layer.
    """
    made: dict[int, QgsFeature] = {}
    kinds = ["" if place is None else field_kind(fields.at(place)) for place in places]
    for batch in changes.batches:
        source = qgis_crs(batch.spatial_reference or changes.layer.spatial_reference)
        columns = qgis_fields(batch.fields)
        builder = FeatureBuilder(columns, source, crs, context, has_z, has_m)
        for number, row in zip(batch.object_ids or (), builder.build(batch)):
            feature = QgsFeature(fields)
            for place, kind, value in zip(places, kinds, row.attributes()):
                if place is not None:
                    feature.setAttribute(place, _fitting(value, kind))
            feature.setGeometry(row.geometry())
            made[number] = feature
    return made


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
