"""What a format besides GeoPackage and Shapefile would do to the highlighted layer, in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.export.format_risks import FormatRisk, RiskKind, format_risks
from ..core.host.vector_formats import holds_big_integers
from .card_text import some_names
from .layer_card import LayerCard

translate = QCoreApplication.translate


def format_text(card: LayerCard, suffix: str) -> str:
    """What the format does to the layer; "" while nothing is known."""
    layer, found = card.layer, card.preflight
    if layer is None or found is None:
        return ""
    columns = found.columns or layer.fields
    risks = format_risks(suffix, layer, columns, found.sample, holds_big_integers(suffix))
    if not risks:
        return translate("FormatText", "No changes expected in this format.")
    text = translate("FormatText", "{sentences} What really changed is counted on the file.")
    return text.format(sentences=" ".join(map(_sentence, risks)))


def _sentence(risk: FormatRisk) -> str:
    text = {
        RiskKind.SHAPELESS: translate("FormatText", "It takes no rows without a shape."),
        RiskKind.SHAPELESS_SEEN: translate(
            "FormatText", "Some rows have no shape, and it takes none: the import would fail."
        ),
        RiskKind.NAMES: translate("FormatText", "Names that it reserves are changed: {names}."),
        RiskKind.BIG_INTEGERS: translate(
            "FormatText", "Whole numbers beyond 15 digits are rounded: {names}."
        ),
        RiskKind.DIGITS: translate("FormatText", "The 16th digit of numbers is lost: {names}."),
        RiskKind.FRACTIONS: translate("FormatText", "Parts of a second may be lost: {names}."),
        RiskKind.TIMES: translate("FormatText", "Times of the day become text: {names}."),
        RiskKind.NULLS: translate("FormatText", "Null and empty text become one: {names}."),
        RiskKind.CURVES: translate("FormatText", "Curves become lines of many vertices."),
        RiskKind.MEASURES: translate("FormatText", "Measures (M) of shapes are dropped."),
    }[risk.kind]
    return text.format(names=some_names(risk.names))
