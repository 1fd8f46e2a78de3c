"""Draws the imported layers, so that the result of the demonstration can be looked at."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedLabeling,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QFont

_SIZE = QSize(1800, 1000)
_PAPER = "#dce9f0"
_WORLD = QgsRectangle(-160, -56, 180, 80)
_LANGUAGES = {
    "ZH": "CN", "JA": "JP", "KO": "KR", "RU": "RU", "EL": "GR", "HE": "IL", "HI": "IN",
    "AR": "DZ EG IQ LY SA SD", "BN": "BD", "UR": "PK", "DE": "AT DE", "PL": "PL", "TR": "TR",
    "VI": "VN",
}  # fmt: skip
_COLUMNS = ", ".join(
    f"'{country}', 'NAME_{language}'"
    for language, countries in _LANGUAGES.items()
    for country in countries.split()
)
_COUNTRY_AT_HOME = (
    f'coalesce(attribute($currentfeature, map_get(map({_COLUMNS}), "ISO_A2_EH")), "NAME_LONG")'
)
_CITY_AT_HOME = """CASE
    WHEN "COUNTRY" IN ('CN', 'TW', 'HK') THEN coalesce("NAME_HANI", "NAME")
    ELSE "NAME" END"""
_ROBINSON = QgsCoordinateReferenceSystem("ESRI:54030")


def draw(layers: list[QgsVectorLayer], picture: Path) -> None:
    """Render countries, borders and cities (in this order) as one map.

    Raises:
        OSError: the picture could not be written.
    """
    countries, borders, cities = layers
    countries.setRenderer(
        QgsSingleSymbolRenderer(
            QgsFillSymbol.createSimple(
                {"color": "#f6f1e4", "outline_color": "#8fa6b2", "outline_width": "0.15"}
            )
        )
    )
    borders.setRenderer(
        QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"color": "#b08d6a", "width": "0.25"}))
    )
    cities.setRenderer(
        QgsSingleSymbolRenderer(
            QgsMarkerSymbol.createSimple({"color": "#b5432a", "size": "1.1", "outline_style": "no"})
        )
    )
    _label(countries, _COUNTRY_AT_HOME, 7, "#5b6b73", italic=True)
    _label_largest_cities(cities)
    settings = QgsMapSettings()
    settings.setLayers([cities, borders, countries])
    settings.setDestinationCrs(_ROBINSON)
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    to_map = QgsCoordinateTransform(wgs84, _ROBINSON, QgsProject.instance())
    settings.setExtent(to_map.transformBoundingBox(_WORLD))
    settings.setOutputSize(_SIZE)
    settings.setOutputDpi(110)
    settings.setBackgroundColor(QColor(_PAPER))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    if not job.renderedImage().save(str(picture)):
        raise OSError(f"{picture.name} could not be written")


def _format(size: float, color: str, italic: bool = False) -> QgsTextFormat:
    text = QgsTextFormat()
    font = QFont("Noto Sans")
    font.setItalic(italic)
    text.setFont(font)
    text.setSize(size)
    text.setColor(QColor(color))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.6)
    halo.setColor(QColor(255, 255, 255, 200))
    text.setBuffer(halo)
    return text


def _label(
    layer: QgsVectorLayer, expression: str, size: float, color: str, italic: bool = False
) -> None:
    labels = QgsPalLayerSettings()
    labels.fieldName = expression
    labels.isExpression = True
    labels.setFormat(_format(size, color, italic))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)


def _label_largest_cities(layer: QgsVectorLayer) -> None:
    """Name large cities in the script that is at home there."""
    labels = QgsPalLayerSettings()
    labels.fieldName = _CITY_AT_HOME
    labels.isExpression = True
    labels.setFormat(_format(7.5, "#7a2a1a"))
    root = QgsRuleBasedLabeling.Rule(None)
    rule = QgsRuleBasedLabeling.Rule(labels)
    rule.setFilterExpression('"POPULATION" > 4000000')
    root.appendChild(rule)
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)
