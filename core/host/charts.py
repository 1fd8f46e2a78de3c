"""Heat and pies as QGIS draws them."""

from __future__ import annotations

from qgis.core import (
    QgsArcGisRestUtils,
    QgsDiagramLayerSettings,
    QgsDiagramSettings,
    QgsExpression,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsHeatmapRenderer,
    QgsPieDiagram,
    QgsSingleCategoryDiagramRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF

from ..rest.charts import Chart, ChartKind
from ..rest.symbols import Color
from .qt_compat import points_unit, symbol_type_of
from .symbology import qgis_symbol

_POINTS = 0  # number of the kind of geometry


def draw_chart(layer: QgsVectorLayer, chart: Chart) -> None:
    """Let a layer look like its chart; shapes that it does not suit stay as they are."""
    if chart.kind is ChartKind.PIES:
        _pies(layer, chart)
    elif symbol_type_of(layer.geometryType()) == symbol_type_of(_POINTS):
        layer.setRenderer(_heat(chart))


def _heat(chart: Chart) -> QgsHeatmapRenderer:
    (_, first), *between, (_, last) = chart.ramp
    stops = [QgsGradientStop(ratio, _color(color)) for ratio, color in between]
    renderer = QgsHeatmapRenderer()
    renderer.setColorRamp(QgsGradientColorRamp(_color(first), _color(last), False, stops))
    renderer.setRadius(chart.size)
    renderer.setRadiusUnit(points_unit())
    if chart.column:
        renderer.setWeightExpression(QgsExpression.quotedColumnRef(chart.column))
    return renderer


def _pies(layer: QgsVectorLayer, chart: Chart) -> None:
    if chart.background is not None:
        symbol = qgis_symbol(chart.background, layer.geometryType())
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    settings = QgsDiagramSettings()
    settings.categoryAttributes = [
        QgsExpression.quotedColumnRef(one.column) for one in chart.shares
    ]
    settings.categoryColors = [_color(one.color) for one in chart.shares]
    settings.categoryLabels = [one.label for one in chart.shares]
    settings.size = QSizeF(chart.size, chart.size)
    settings.sizeType = points_unit()
    settings.scaleByArea = False
    settings.enabled = True
    renderer = QgsSingleCategoryDiagramRenderer()
    renderer.setDiagram(QgsPieDiagram())
    renderer.setDiagramSettings(settings)
    layer.setDiagramRenderer(renderer)
    places = QgsDiagramLayerSettings()
    places.setPlacement(QgsDiagramLayerSettings.Placement.OverPoint)
    places.setShowAllDiagrams(True)
    layer.setDiagramLayerSettings(places)


def _color(color: Color) -> object:
    return QgsArcGisRestUtils.convertColor(list(color))
