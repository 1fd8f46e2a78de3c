"""Drops from shapes what a query does not ask for: z, m, true curves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .layers import Layer


def stripped(
    geometry: dict[str, Any] | None, layer: Layer, has_z: bool, has_m: bool
) -> dict[str, Any] | None:
    """Copy a shape with the wanted ordinates only, in Esri's order x, y, z, m."""
    if geometry is None or (has_z, has_m) == (layer.has_z, layer.has_m):
        return geometry
    if "x" in geometry:
        gone = {"z": not has_z, "m": not has_m}
        return {key: value for key, value in geometry.items() if not gone.get(key)}
    places = [0, 1]
    if has_z:
        places.append(2)
    if has_m:
        places.append(3 if layer.has_z else 2)
    return {key: _cut(value, places) for key, value in geometry.items()}


def curves_as_asked(geometry: dict[str, Any] | None, wanted: bool) -> dict[str, Any] | None:
    """Give true curves or their chords, of shapes that have both."""
    if geometry is None or not {"curvePaths", "curveRings"} & geometry.keys():
        return geometry
    gone = ("paths", "rings") if wanted else ("curvePaths", "curveRings")
    return {key: value for key, value in geometry.items() if key not in gone}


def _cut(node: Any, places: list[int]) -> Any:
    if not isinstance(node, list):
        return node
    if node and not isinstance(node[0], list):
        return [node[i] for i in places if i < len(node)]
    return [_cut(one, places) for one in node]
