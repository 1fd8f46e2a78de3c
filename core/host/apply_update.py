"""Edits into a memory layer, a GeoPackage or a Shapefile: all of them or none."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from pathlib import Path

from osgeo import ogr
from qgis.core import QgsFeature, QgsFeatureRequest, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..errors import Cancelled, ExportError
from .gdal_manners import settle_gdal
from .layer_source import LayerSource, declared_type
from .qt_compat import is_null
from .shapefile import save_shapefile
from .updated_rows import Blend, Edits

log = logging.getLogger(__name__)

_UTC = 100  # GDAL's number for it
_BETWEEN_LOOKS = 500  # rows
_STYLES = (".qml", ".qmd", ".sld")  # of the user, not of the rows


def apply_in_memory(layer: QgsVectorLayer, edits: Edits) -> None:
    """Edit a memory layer (its own thread).

    Raises:
        ExportError: QGIS refuses; the layer is as it was.
    """
    provider = layer.dataProvider()
    request = QgsFeatureRequest().setFilterFids(list(edits.change))
    before = {feature.id(): QgsFeature(feature) for feature in layer.getFeatures(request)}
    added: list[int] = []
    try:
        if edits.add:
            taken, features = provider.addFeatures([QgsFeature(one) for one in edits.add])
            added = [feature.id() for feature in features] if taken else []
            _insist(taken, layer)
        _insist(_change(layer, edits, edits.change), layer)
        _insist(not edits.remove or provider.deleteFeatures(list(edits.remove)), layer)
    except ExportError:
        if added:
            provider.deleteFeatures(added)
        _change(layer, edits, before)
        raise
    layer.deselect(list(edits.remove))
    refresh(layer)


def _change(layer: QgsVectorLayer, edits: Edits, rows: dict[int, QgsFeature] | object) -> bool:
    assert isinstance(rows, dict)  # noqa: S101
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


def apply_to_geopackage(
    uri: str, edits: Edits, is_cancelled: Callable[[], bool] = lambda: False
) -> None:
    """Edit one table in one transaction; columns that did not come from the server stay.

    Args:
        uri: of the layer, as QGIS has it.
        edits: what to do.
        is_cancelled: asked between rows.

    Raises:
        ExportError: the file refuses; it is as it was.
        Cancelled: asked to stop; it is as it was.
    """
    settle_gdal()
    parts = QgsProviderRegistry.instance().decodeUri("ogr", uri)
    path = Path(str(parts["path"]))
    try:
        source = ogr.Open(str(path), 1)
        name = str(parts.get("layerName") or "")
        table = None if source is None else source.GetLayerByName(name) if name else source[0]
        if table is None or source.StartTransaction() != 0:
            raise _refused(path, "it cannot be opened for writing")
        try:
            _write(table, edits, path, is_cancelled)
        except BaseException:
            table = None
            source.RollbackTransaction()
            raise
        if source.CommitTransaction() != 0:
            source.RollbackTransaction()
            raise _refused(path, "another program uses it")
    except RuntimeError as err:  # what GDAL raises where somebody has switched that on
        raise _refused(path, str(err)) from err


def _write(table: ogr.Layer, edits: Edits, path: Path, is_cancelled: Callable[[], bool]) -> None:
    done = 0

    def look() -> None:
        nonlocal done
        done += 1
        if done % _BETWEEN_LOOKS == 0 and is_cancelled():
            raise Cancelled

    for number in edits.remove:
        look()
        if table.DeleteFeature(number) != 0:
            raise _refused(path, f"row {number} cannot be removed")
    for number, feature in edits.change.items():
        look()
        row = table.GetFeature(number)
        if row is None:
            raise _refused(path, f"row {number} is gone")
        _fill(row, feature, edits.places)
        if table.SetFeature(row) != 0:
            raise _refused(path, f"row {number} cannot be changed")
    for feature in edits.add:
        look()
        row = ogr.Feature(table.GetLayerDefn())
        _fill(row, feature, edits.places)
        if table.CreateFeature(row) != 0:
            raise _refused(path, "a row cannot be added")


def _fill(row: ogr.Feature, feature: QgsFeature, places: tuple[int, ...]) -> None:
    """Give a row the imported columns and the shape."""
    for place in places:
        name = feature.fields().at(place).name()
        index = row.GetFieldIndex(name)
        if index < 0:
            continue  # the primary key, which is the row's own number
        _set(row, index, feature.attribute(place))
    shape = feature.geometry()
    has_shape = not shape.isNull()
    if row.GetGeomFieldCount():
        row.SetGeometry(ogr.CreateGeometryFromWkb(bytes(shape.asWkb())) if has_shape else None)


def _set(row: ogr.Feature, index: int, value: object) -> None:
    if is_null(value):
        row.SetFieldNull(index)
    elif isinstance(value, QDateTime):
        moment = value.toUTC()
        day, time = moment.date(), moment.time()
        seconds = time.second() + time.msec() / 1000
        row.SetField(
            index, day.year(), day.month(), day.day(), time.hour(), time.minute(), seconds, _UTC
        )
    elif isinstance(value, QDate):
        row.SetField(index, value.year(), value.month(), value.day(), 0, 0, 0.0, 0)
    elif isinstance(value, QTime):
        row.SetField(index, value.toString(Qt.DateFormat.ISODate))
    elif isinstance(value, int):
        row.SetFieldInteger64(index, value)
    else:
        row.SetField(index, value)


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
        Blend(source, edits),
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


def _refused(path: Path, reason: str) -> ExportError:
    return ExportError(
        f"{path.name} could not be updated: {reason}.",
        "It is as it was. Close other programs that use it, then try again.",
    )
