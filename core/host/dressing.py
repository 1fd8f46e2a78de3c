"""Gives a QGIS layer the looks and manners that it has at its server."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsExpression, QgsVectorLayer

from ..errors import PluginError
from ..net.rest_client import RestClient
from ..net.urls import join
from ..rest.drawing import Drawing
from ..rest.layer import LayerDescription
from ..rest.time_info import TimeInfo
from .charts import draw_chart
from .qt_compat import field_kind
from .symbology import qgis_labeling, qgis_renderer
from .value_widgets import dress_columns

log = logging.getLogger(__name__)

_MOST_PICTURES = 100


def fetch_pictures(client: RestClient, layer: LayerDescription) -> Drawing:
    """Ask the layer's server for the pictures that its symbols name, each once.

    The token travels as with any question. A picture that does not come ends no import.

    Raises:
        Cancelled: through the client.
    """
    pictures = {}
    for name in layer.drawing.picture_names[:_MOST_PICTURES]:
        try:
            pictures[name] = client.fetch(join(layer.url, "images", name), {}, tries=1).body
        except PluginError as err:
            log.info("symbol %s: %s", name, err)
    return layer.drawing.with_pictures(pictures)


def dress(layer: QgsVectorLayer, described: LayerDescription) -> None:
    """Dress a layer whose columns have the server's names.

    Args:
        layer: of the calling thread, or of nobody yet.
        described: with the pictures of its drawing.
    """
    dress_columns(layer, described)
    place_in_time(layer, described.time_info)
    display = described.display_field
    if display and layer.fields().indexOf(display) >= 0:
        layer.setDisplayExpression(QgsExpression.quotedColumnRef(display))
    if layer.isSpatial():
        _draw(layer, described.drawing)


def place_in_time(layer: QgsVectorLayer, info: TimeInfo) -> None:
    """Let QGIS's temporal controller know the rows' times, as the time slider does at Esri."""
    moments = {one.name() for one in layer.fields() if field_kind(one) in ("date", "datetime")}
    if info.start_field not in moments:
        return
    times, modes = layer.temporalProperties(), Qgis.VectorTemporalMode
    times.setStartField(info.start_field)
    times.setMode(modes.FeatureDateTimeInstantFromField)
    if info.end_field in moments:
        times.setEndField(info.end_field)
        times.setMode(modes.FeatureDateTimeStartAndEndFromFields)
    times.setIsActive(True)


def _draw(layer: QgsVectorLayer, drawing: Drawing) -> None:
    if drawing.renderer is not None:
        columns = {name.casefold() for name in layer.fields().names()}

        def is_here(name: str) -> bool:
            return name.casefold() in columns

        # a column that was not asked for decides nothing here
        if all(map(is_here, drawing.renderer.columns)):
            renderer = drawing.renderer.following(is_here)
            layer.setRenderer(qgis_renderer(renderer, layer.geometryType()))
    if drawing.chart is not None and drawing.chart.columns <= {*layer.fields().names()}:
        draw_chart(layer, drawing.chart)
    labeling = qgis_labeling(drawing.labels)
    if labeling is not None:
        layer.setLabeling(labeling)
        layer.setLabelsEnabled(True)
    layer.setOpacity(drawing.opacity)
    if drawing.min_scale or drawing.max_scale:
        # QGIS means by the minimum scale the one farthest away, as Esri does
        layer.setMinimumScale(drawing.min_scale)
        layer.setMaximumScale(drawing.max_scale)
        layer.setScaleBasedVisibility(True)
