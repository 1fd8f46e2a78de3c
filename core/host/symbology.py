"""From Esri's symbols, renderers and labels to QGIS's.

QGIS converts single symbols and the look of labels (`QgsArcGisRestUtils`). Renderers, label texts
and conditions are made here: QGIS takes field names, delimiters and conditions of the server as
expressions and would evaluate them, and before 3.40 it knows no class breaks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import (
    Qgis,
    QgsAbstractVectorLayerLabeling,
    QgsArcGisRestUtils,
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsExpression,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRasterFillSymbolLayer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import QPointF

from ..rest.label_text import Word
from ..rest.labels import LabelClass
from ..rest.renderer import Normalization, Renderer, RendererKind
from ..rest.symbols import Symbol
from .qt_compat import points_unit, symbol_type_of
from .visual_variables import follow

_BLACK = (0, 0, 0, 255)
_NULL_VALUE = "<Null>"  # Esri's word among unique values


def qgis_renderer(renderer: Renderer, geometry_type: object) -> QgsFeatureRenderer:
    """Make QGIS's renderer; symbols that do not fit the kind of shape become its default one.

    Args:
        renderer: with its pictures.
        geometry_type: of the layer, QGIS's enum.
    """

    def made(symbol: Symbol) -> QgsSymbol:
        found = _converted(symbol)
        if found is None:
            return QgsSymbol.defaultSymbol(geometry_type)
        follow(found, renderer.variables, renderer.rotation)
        return _fitting(found, geometry_type, renderer.background)

    default = None if renderer.default is None else made(renderer.default)
    if renderer.kind is RendererKind.SIMPLE:
        return QgsSingleSymbolRenderer(made(renderer.classes[0].symbol))
    if renderer.kind is RendererKind.UNIQUE_VALUE:
        categories = [
            QgsRendererCategory(one.value, made(one.symbol), one.label) for one in renderer.classes
        ]
        if default is not None:
            categories.append(QgsRendererCategory(None, default, renderer.default_label))
        return QgsCategorizedSymbolRenderer(_key(renderer), categories)
    if default is not None:
        return _ruled(renderer, default, made)
    ranges = [
        QgsRendererRange(one.lowest, one.highest, made(one.symbol), one.label)
        for one in renderer.classes
    ]
    return QgsGraduatedSymbolRenderer(_measure(renderer), ranges)


def qgis_symbol(symbol: Symbol, geometry_type: object) -> QgsSymbol:
    """Make QGIS's symbol; its default one where it cannot be drawn or is for other shapes."""
    made = _converted(symbol)
    if made is None:
        return QgsSymbol.defaultSymbol(geometry_type)
    return _fitting(made, geometry_type)


def _converted(symbol: Symbol) -> QgsSymbol | None:
    if not symbol.can_be_drawn:
        return None
    if symbol.is_picture_fill:
        return _picture_fill(symbol)
    if symbol.is_text:
        return _text_marker(symbol)
    return QgsArcGisRestUtils.convertSymbol(symbol.as_esri())


def _fitting(made: QgsSymbol, geometry_type: object, background: Symbol | None = None) -> QgsSymbol:
    """The symbol for the kind of shape: markers in the middle of areas, lines around them."""
    wanted = symbol_type_of(geometry_type)
    if made.type() == wanted:
        return made
    if wanted != Qgis.SymbolType.Fill or isinstance(made, QgsFillSymbol):
        return QgsSymbol.defaultSymbol(geometry_type)
    if not isinstance(made, QgsMarkerSymbol):
        return _filled_with([layer.clone() for layer in made.symbolLayers()])
    middle = QgsCentroidFillSymbolLayer()
    middle.setSubSymbol(made)
    middle.setPointOnSurface(True)
    under = None if background is None else _converted(background)
    if not isinstance(under, QgsFillSymbol):
        return _filled_with([middle])
    under.appendSymbolLayer(middle)
    return under


def qgis_labeling(labels: Sequence[LabelClass]) -> QgsAbstractVectorLayerLabeling | None:
    """Make QGIS's labels; None when there are none."""
    if not labels:
        return None
    labeling = QgsArcGisRestUtils.convertLabeling([one.as_esri() for one in labels])
    if not isinstance(labeling, QgsRuleBasedLabeling):
        return None
    for rule, label in zip(labeling.rootRule().children(), labels):
        settings = QgsPalLayerSettings(rule.settings())
        settings.fieldName = _label_expression(label)
        settings.isExpression = True
        rule.setSettings(settings)
        rule.setDescription("")
        condition = _condition(label.condition)
        # what cannot be read by QGIS labels no rows rather than all
        is_readable = not QgsExpression(condition or "TRUE").hasParserError()
        rule.setFilterExpression(condition if is_readable else "FALSE")
    return labeling


def _ruled(
    renderer: Renderer, default: QgsSymbol, made: Callable[[Symbol], QgsSymbol]
) -> QgsRuleBasedRenderer:
    """Classes as rules: a graduated renderer has no symbol for what is in none of them.

    QGIS's own conversion opens the outer classes since 3.44, so that nothing is left over.
    """
    root, measure = QgsRuleBasedRenderer.Rule(None), _measure(renderer)
    before = None
    for one in renderer.classes:
        above = ">" if one.lowest == before else ">="  # the highest belongs to the class below
        inside = f"{measure} {above} {one.lowest!r} AND {measure} <= {one.highest!r}"
        root.appendChild(QgsRuleBasedRenderer.Rule(made(one.symbol), 0, 0, inside, one.label))
        before = one.highest
    root.appendChild(QgsRuleBasedRenderer.Rule(default, 0, 0, "ELSE", renderer.default_label))
    return QgsRuleBasedRenderer(root)


def _filled_with(layers: Sequence[QgsSymbolLayer]) -> QgsFillSymbol:
    # a symbol made of a list does not own the layers (seen in 3.22), and they would be gone
    made = QgsFillSymbol()  # with one plain layer
    made.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        made.appendSymbolLayer(layer)
    return made


def _picture_fill(symbol: Symbol) -> QgsFillSymbol:
    layer = QgsRasterFillSymbolLayer(f"base64:{symbol.picture}")
    layer.setWidth(symbol.width)
    # renamed in later versions
    getattr(layer, "setSizeUnit", layer.setWidthUnit)(points_unit())
    made = QgsFillSymbol()  # with one plain layer
    made.changeSymbolLayer(0, layer)
    if symbol.outline is not None and symbol.outline.color is not None:
        color = QgsArcGisRestUtils.convertColor(list(symbol.outline.color))
        outline = QgsSimpleLineSymbolLayer(color, symbol.outline.width)
        outline.setWidthUnit(points_unit())
        outline.setPenStyle(QgsArcGisRestUtils.convertLineStyle(symbol.outline.style))
        made.appendSymbolLayer(outline)
    return made


def _text_marker(symbol: Symbol) -> QgsMarkerSymbol:
    color = QgsArcGisRestUtils.convertColor(list(symbol.color or _BLACK))
    # Esri's angles are counter-clockwise and its offsets upwards
    layer = QgsFontMarkerSymbolLayer(symbol.family, symbol.text, symbol.size, color, -symbol.angle)
    layer.setSizeUnit(points_unit())
    layer.setOffset(QPointF(symbol.xoffset, -symbol.yoffset))
    layer.setOffsetUnit(points_unit())
    made = QgsMarkerSymbol()
    made.changeSymbolLayer(0, layer)
    return made


def _key(renderer: Renderer) -> str:
    """What the values of categories are compared with; Esri writes null as a word."""
    has_null = any(_NULL_VALUE in one.value for one in renderer.classes)
    if len(renderer.fields) == 1 and not has_null:
        return QgsExpression.quotedColumnRef(renderer.fields[0])
    null = QgsExpression.quotedString(_NULL_VALUE)
    parts = [
        f"coalesce(to_string({QgsExpression.quotedColumnRef(name)}), {null})"
        for name in renderer.fields
    ]
    return f" || {QgsExpression.quotedString(renderer.delimiter)} || ".join(parts)


def _measure(renderer: Renderer) -> str:
    column = QgsExpression.quotedColumnRef(renderer.fields[0])
    if renderer.normalization is Normalization.FIELD:
        return f"{column} / {QgsExpression.quotedColumnRef(renderer.normalization_field)}"
    if renderer.normalization is Normalization.TOTAL and renderer.normalization_total:
        return f"{column} / {renderer.normalization_total!r} * 100"
    if renderer.normalization is Normalization.LOG:
        return f"log10({column})"
    return column


def _label_expression(label: LabelClass) -> str:
    parts = []
    for word in label.text:
        if word.column:
            column = QgsExpression.quotedColumnRef(word.column)
            if label.shows_labels_of_codes:
                column = f"represent_value({column})"
            parts.append(f"coalesce({column}, '')")
        else:
            parts.append(QgsExpression.quotedString(word.text))
    return " || ".join(parts)


def _condition(words: Sequence[Word]) -> str:
    return " ".join(
        word.sign
        or (
            QgsExpression.quotedColumnRef(word.column)
            if word.column
            else QgsExpression.quotedString(word.text)
        )
        for word in words
    )
