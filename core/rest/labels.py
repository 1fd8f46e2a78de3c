"""How a server labels a layer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .label_text import Word, read_condition, read_label
from .symbols import Color, read_color, read_number, read_text

MOST_LABEL_CLASSES = 100
_LARGEST_SCALE = 1e12
_PLACEMENT = re.compile(r"esriServer(?:Point|Line|Polygon)[A-Za-z]{1,60}")
_FONT_NAME = re.compile(r"[\w .+-]{1,60}")


@dataclass(frozen=True)
class LabelClass:
    """Labels of one kind.

    Attributes:
        text: what is shown, one thing after the other.
        condition: for which rows; () = all.
        shows_labels_of_codes: coded values are shown by their labels.
        min_scale, max_scale: denominators; 0 = no bound; min is the smaller scale (farther away).
        size: of the letters, in points; 0 = not stated.
    """

    text: tuple[Word, ...]
    condition: tuple[Word, ...] = ()
    shows_labels_of_codes: bool = True
    placement: str = ""
    min_scale: float = 0.0
    max_scale: float = 0.0
    color: Color | None = None
    halo_color: Color | None = None
    halo_size: float = 0.0
    font: str = ""
    size: float = 0.0
    is_bold: bool = False
    is_italic: bool = False

    def as_esri(self) -> dict[str, object]:
        """Placement, scales and letters in Esri's words; neither text nor condition."""
        font = {
            "family": self.font,
            "size": self.size or 8.0,
            "weight": "bold" if self.is_bold else "normal",
            "style": "italic" if self.is_italic else "normal",
        }
        symbol: dict[str, object] = {
            "type": "esriTS",
            "color": list(self.color or (0, 0, 0, 255)),
            "haloColor": list(self.halo_color or (255, 255, 255, 255)),
            "haloSize": self.halo_size,
            "font": font,
        }
        return {
            "labelPlacement": self.placement,
            "minScale": self.min_scale,
            "maxScale": self.max_scale,
            "symbol": symbol,
        }


def read_labels(
    node: object, columns: Mapping[str, str]
) -> tuple[tuple[LabelClass, ...], tuple[str, ...]]:
    """Read ``labelingInfo``; also what is left out, a plain phrase each."""
    if not isinstance(node, list):
        return (), ()
    stated = [one for one in node if isinstance(one, Mapping)][:MOST_LABEL_CLASSES]
    read = [_label_class(one, columns) for one in stated]
    classes = tuple(one for one in read if one is not None)
    missing = len(stated) - len(classes)
    if not missing:
        return classes, ()
    if not classes:
        return (), ("its labels are made by a script, which is not run here",)
    return classes, (f"{missing} of its {len(stated)} kinds of labels are made by a script",)


def read_scale(value: object) -> float:
    """Read a scale's denominator; 0 = no bound."""
    return max(0.0, read_number(value, _LARGEST_SCALE))


def _label_class(node: Mapping[str, object], columns: Mapping[str, str]) -> LabelClass | None:
    text = read_label(node.get("labelExpression"), columns)
    info = node.get("labelExpressionInfo")
    if not text and isinstance(info, Mapping):
        text = read_label(info.get("expression"), columns) or read_label(info.get("value"), columns)
    condition = read_condition(node.get("where"), columns)
    if not text or condition is None:
        return None
    symbol = node.get("symbol")
    symbol = symbol if isinstance(symbol, Mapping) else {}
    font = symbol.get("font")
    font = font if isinstance(font, Mapping) else {}
    placement, family = read_text(node.get("labelPlacement")), read_text(font.get("family"))
    return LabelClass(
        text,
        condition,
        node.get("useCodedValues") is not False,
        placement if _PLACEMENT.fullmatch(placement) else "",
        read_scale(node.get("minScale")),
        read_scale(node.get("maxScale")),
        read_color(symbol.get("color")),
        read_color(symbol.get("haloColor")),
        min(20.0, max(0.0, read_number(symbol.get("haloSize")))),
        family if _FONT_NAME.fullmatch(family) else "",
        min(200.0, max(0.0, read_number(font.get("size")))),
        font.get("weight") in ("bold", "bolder"),
        font.get("style") in ("italic", "oblique"),
    )
