"""Lets QGIS's symbols follow the values of columns as Esri's do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)

from ..rest.visual_variables import Amount, Rotation, Variable, VariableKind


def follow(symbol: QgsSymbol, variables: Sequence[Variable], rotation: Rotation | None) -> None:
    """Let a symbol change with the row. Rows without a value keep the symbol as it is.

    Args:
        symbol: sizes in points, as from Esri.
        variables: what changes.
        rotation: what turns markers; None = nothing.
    """
    for variable in variables:
        _FOLLOW[variable.kind](symbol, variable)
    if rotation is not None and isinstance(symbol, QgsMarkerSymbol):
        column = QgsExpression.quotedColumnRef(rotation.column)
        angle = f"90 - {column}" if rotation.is_arithmetic else column
        symbol.setDataDefinedAngle(QgsProperty.fromExpression(angle))


def _size(symbol: QgsSymbol, variable: Variable) -> None:
    size = _property(variable, _number, _scaled)
    if isinstance(symbol, QgsMarkerSymbol):
        symbol.setScaleMethod(Qgis.ScaleMethod.ScaleDiameter)
        symbol.setDataDefinedSize(size)
    elif isinstance(symbol, QgsLineSymbol):
        symbol.setDataDefinedWidth(size)


def _color(symbol: QgsSymbol, variable: Variable) -> None:
    color = _property(variable, _rgba, _mixed)
    fill = QgsSymbolLayer.Property.PropertyFillColor
    stroke = QgsSymbolLayer.Property.PropertyStrokeColor
    for layer in symbol.symbolLayers():
        is_line = isinstance(layer, QgsSimpleLineSymbolLayer)
        if is_line and not isinstance(symbol, QgsLineSymbol):
            continue  # the outline of an area
        is_cross = isinstance(
            layer, QgsSimpleMarkerSymbolLayer
        ) and not QgsSimpleMarkerSymbolLayer.shapeIsFilled(layer.shape())
        layer.setDataDefinedProperty(stroke if is_line or is_cross else fill, color)


def _transparency(symbol: QgsSymbol, variable: Variable) -> None:
    opacity = _property(variable, lambda amount: repr(100.0 - amount[0]), _scaled)
    symbol.setDataDefinedProperty(QgsSymbol.Property.PropertyOpacity, opacity)


_FOLLOW = {
    VariableKind.SIZE: _size,
    VariableKind.COLOR: _color,
    VariableKind.TRANSPARENCY: _transparency,
}


def _property(
    variable: Variable,
    spelled: Callable[[Amount], str],
    between: Callable[[str, float, float, str, str], str],
) -> QgsProperty:
    """What the stops mean for a row: that of the first below them, that of the last above."""
    value = QgsExpression.quotedColumnRef(variable.column)
    if variable.divisor:
        value = f"({value} / {QgsExpression.quotedColumnRef(variable.divisor)})"
    amounts = [(place, spelled(amount)) for place, amount in variable.stops]
    (least, at_least), (_most, at_most) = amounts[0], amounts[-1]
    cases = [f"WHEN {value} IS NULL THEN NULL", f"WHEN {value} <= {least!r} THEN {at_least}"]
    for (low, first), (high, last) in zip(amounts, amounts[1:]):
        inside = between(value, low, high, first, last)
        cases.append(f"WHEN {value} < {high!r} THEN {inside}")
    return QgsProperty.fromExpression(f"CASE {' '.join(cases)} ELSE {at_most} END")


def _scaled(value: str, low: float, high: float, first: str, last: str) -> str:
    return f"scale_linear({value}, {low!r}, {high!r}, {first}, {last})"


def _mixed(value: str, low: float, high: float, first: str, last: str) -> str:
    return f"color_mix_rgb({first}, {last}, ({value} - {low!r}) / ({high!r} - {low!r}))"


def _number(amount: Amount) -> str:
    return repr(amount[0])


def _rgba(amount: Amount) -> str:
    return f"color_rgba({', '.join(repr(int(part)) for part in amount)})"
