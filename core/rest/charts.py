"""Layers that a server draws as heat or as pies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from .symbols import Color, Symbol, read_color, read_number, read_text

MOST_SHARES = 30
_USUAL_SIZE = 18.0  # points, of a pie and of a spot of heat
_POINTS_OF_BLUR = 1.8  # a pixel of the older ``blurRadius`` in points of radius
_SCRIPT = "its symbols depend on a script or on columns that are not here"


class ChartKind(Enum):
    """Esri's words."""

    HEAT = "heatmap"
    PIES = "pieChart"


@dataclass(frozen=True)
class Share:
    """A column that is one colour of a pie."""

    column: str
    color: Color
    label: str


@dataclass(frozen=True)
class Chart:
    """A drawing that is no symbol for each row.

    Attributes:
        shares: of pies.
        column: the weight of heat; "" = each row weighs the same.
        ramp: of heat: colours from 0, nothing, to 1, most.
        size: in points: radius of heat, diameter of a pie.
        background: fills the areas behind pies; None = nothing.
    """

    kind: ChartKind
    shares: tuple[Share, ...] = ()
    column: str = ""
    ramp: tuple[tuple[float, Color], ...] = ()
    size: float = _USUAL_SIZE
    background: Symbol | None = None

    @property
    def columns(self) -> set[str]:
        """All columns that decide."""
        return {one.column for one in self.shares} | ({self.column} - {""})

    def renamed(self, names: Mapping[str, str]) -> Chart:
        """The same for columns of other names."""
        shares = tuple(
            replace(one, column=names.get(one.column, one.column)) for one in self.shares
        )
        return replace(self, shares=shares, column=names.get(self.column, self.column))


def read_chart(
    node: object, columns: Mapping[str, str]
) -> tuple[Chart | None, tuple[str, ...]] | None:
    """Read such a renderer.

    Args:
        node: Esri's JSON.
        columns: lower case -> name of each column. A chart names nothing else.

    Returns:
        None for renderers of other kinds; else as `read_renderer`.
    """
    if not isinstance(node, Mapping):
        return None
    try:
        kind = ChartKind(node.get("type"))
    except ValueError:
        return None
    made = _heat(node, columns) if kind is ChartKind.HEAT else _pies(node, columns)
    return made, () if made is not None else (_SCRIPT,)


def _heat(node: Mapping[str, object], columns: Mapping[str, str]) -> Chart | None:
    stated = read_text(node.get("field"))
    column = columns.get(stated.lower(), "")
    ramp = sorted(_stops(node.get("colorStops")))
    if len(ramp) < 2 or (stated and not column) or node.get("valueExpression"):
        return None
    size = read_number(node.get("radius")) or read_number(node.get("blurRadius")) * _POINTS_OF_BLUR
    size = size if 0 < size < 200 else _USUAL_SIZE
    return Chart(ChartKind.HEAT, column=column, ramp=tuple(ramp), size=size)


def _stops(node: object) -> list[tuple[float, Color]]:
    found = []
    for one in node if isinstance(node, list) else []:
        color = read_color(one.get("color")) if isinstance(one, Mapping) else None
        if color is not None:
            found.append((min(1.0, max(0.0, read_number(one.get("ratio")))), color))
    return found[:MOST_SHARES]


def _pies(node: Mapping[str, object], columns: Mapping[str, str]) -> Chart | None:
    shares = []
    listed = node.get("attributes")
    for one in listed[:MOST_SHARES] if isinstance(listed, list) else []:
        if not isinstance(one, Mapping):
            return None
        column = columns.get(read_text(one.get("field")).lower(), "")
        color = read_color(one.get("color"))
        if not column or color is None:
            return None
        shares.append(Share(column, color, read_text(one.get("label")) or column))
    if not shares:
        return None
    size = read_number(node.get("size")) or _USUAL_SIZE
    background = Symbol.from_json(node.get("backgroundFillSymbol"))
    return Chart(ChartKind.PIES, tuple(shares), size=min(abs(size), 200.0), background=background)
