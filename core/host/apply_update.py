"""Edits into a memory layer or a Shapefile: all of them or none."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from ..errors import ExportError
from .layer_source import LayerSource, declared_type
from .shapefile import save_shapefile
from .updated_rows import Blend, Edits

log = logging.getLogger(__name__)

_STYLES = (".qml", ".qmd", ".sld")  # of the user, not of the rows


def apply_in_memory(layer: QgsVectorLayer, edits: Edits) -> None:
    """Edit a memory layer (its own thread).

    Raises:
        ExportError: QGIS refuses; the layer is as it was.
    """
    provider = layer.dataProvider()
    newer, removed = dict(edits.change.items()), edits.remove.whole().tolist()
    request = QgsFeatureRequest().setFilterFids(list(newer))
    before = {feature.id(): QgsFeature(feature) for feature in layer.getFeatures(request)}
    added: list[int] = []
    try:
        if edits.add:
            taken, features = provider.addFeatures([one for _number, one in edits.add.items()])
            added = [feature.id() for feature in features] if taken else []
            _insist(taken, layer)
        _insist(_change(layer, edits, newer), layer)
        _insist(not removed or provider.deleteFeatures(removed), layer)
    except ExportError:
        if added:
            provider.deleteFeatures(added)
        _change(layer, edits, before)
        raise
    layer.deselect(removed)
    refresh(layer)


def _change(layer: QgsVectorLayer, edits: Edits, rows: dict[int, QgsFeature]) -> bool:
    if not rows:
        return True
    values = {
        number: {place: feature.attribute(place) for place in edits.places}
        for number, feature in rows.items()
    }
    provider = layer.dataProvider()
    if not provider.changeAttributeValues(values):
        return False
    shapes = {number: feature.geometry() for number, feature in rows.items()}
    return not layer.isSpatial() or bool(provider.changeGeometryValues(shapes))


def _insist(taken: object, layer: QgsVectorLayer) -> None:
    if not taken:
        reason = "; ".join(layer.dataProvider().errors()[:1])
        raise ExportError(
            f"QGIS did not take the rows into “{layer.name()}”{': ' if reason else ''}{reason}.",
            "The layer is as it was. Import it anew.",
        )


def refresh(layer: QgsVectorLayer) -> None:
    """Let QGIS show what is in the layer now (its own thread)."""
    layer.reload()
    layer.updateExtents()
    layer.triggerRepaint()


def apply_to_shapefile(
    path: Path,
    source: QgsVectorLayer,
    names: dict[str, str],
    edits: Edits,
    on_staged: Callable[[Path], None],
    is_cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write the file anew, since widths may change, and swap it in whole.

    Args:
        path: of the ``.shp``, or of the ``.dbf`` of a table.
        source: the file as a layer of this thread.
        names: the file's names by the server's.
        edits: what to do.
        on_staged: told the folder of the new set, whose files have their names already; what
            it puts there is swapped in with them.
        is_cancelled: asked between pages.

    Raises:
        ExportError: it cannot be written; the old file is as it was.
        Cancelled: asked to stop; the old file is as it was.
    """
    long_names = {short.casefold(): name for name, short in names.items()}
    fields = source.fields()
    for index in range(fields.count()):
        name = long_names.get(fields.at(index).name().casefold())
        if name is not None:
            fields.rename(index, name)
    gain = len(edits.add) - len(edits.remove)
    blended = LayerSource(
        source.name(),
        fields,
        declared_type(source.wkbType()),
        source.crs(),
        Blend(source, edits, path.name),
        source.featureCount() + gain,
    )

    def complete(folder: Path) -> None:
        for style in (path.with_suffix(suffix) for suffix in _STYLES):
            if style.is_file():
                shutil.copy2(style, folder)
        on_staged(folder)

    feedback = _Feedback(is_cancelled)
    save_shapefile(blended, path.with_suffix(".shp"), feedback=feedback, on_staged=complete)


class _Feedback:
    """A question for cancel as what a save asks."""

    def __init__(self, is_cancelled: Callable[[], bool]) -> None:
        self._is_cancelled = is_cancelled

    def isCanceled(self) -> bool:
        return self._is_cancelled()

    def setProgress(self, _progress: float) -> None:
        pass
