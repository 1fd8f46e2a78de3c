"""Layers in one line, for tests that care about one thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from .layers import MULTIPOINT, POINT, POLYGON, POLYLINE, Behaviour, Field, FormulaRows, Layer, Row

OID = Field("OBJECTID", "OID")


def numbered_points(
    count: int,
    *,
    name: str = "Points",
    first: int = 1,
    step: int = 1,
    max_record_count: int = 1000,
    behaviour: Behaviour | None = None,
    has_z: bool = False,
    has_m: bool = False,
    **more: Any,
) -> Layer:
    """Make `count` points whose every value follows from the number, at no cost in memory.

    Row i has OBJECTID ``first + i*step``, NUMBER i, NAME ``"row i"``, HALF ``i/2`` and stands on
    a grid of quarter degrees: exact in binary, so truth can be compared with ``==``.
    """

    def make(i: int) -> Row:
        attributes = {
            "OBJECTID": first + i * step,
            "NUMBER": i,
            "NAME": f"row {i}",
            "HALF": i / 2,
        }
        return Row(attributes, point_of(i, has_z, has_m))

    fields = [OID, Field("NUMBER", "Integer"), Field("NAME", length=40), Field("HALF", "Double")]
    return Layer(
        name,
        fields,
        FormulaRows(count, make, lambda i: first + i * step),
        has_z=has_z,
        has_m=has_m,
        max_record_count=max_record_count,
        behaviour=behaviour or Behaviour(),
        **more,
    )


def point_of(i: int, has_z: bool = False, has_m: bool = False) -> dict[str, Any]:
    """Give the i-th grid point of `numbered_points`."""
    shape: dict[str, Any] = {"x": (i % 1400) * 0.25 - 175, "y": (i // 1400 % 600) * 0.25 - 75}
    if has_z:
        shape["z"] = i / 4
    if has_m:
        shape["m"] = i + 0.5
    return shape


def layer_of(
    shapes: Sequence[dict[str, Any] | None],
    geometry_type: str | None = POINT,
    *,
    name: str = "Shapes",
    **more: Any,
) -> Layer:
    """Make a layer of given shapes with ids from 1."""
    rows = [Row({"OBJECTID": i + 1, "NAME": f"shape {i}"}, s) for i, s in enumerate(shapes)]
    return Layer(name, [OID, Field("NAME")], rows, geometry_type=geometry_type, **more)


def table_of(count: int, *, name: str = "Table", **more: Any) -> Layer:
    """Make a table of `count` rows."""
    rows = [Row({"OBJECTID": i + 1, "NAME": f"row {i}"}) for i in range(count)]
    return Layer(name, [OID, Field("NAME")], rows, kind="Table", **more)


def rows_of_ids(
    ids: Sequence[int], make: Callable[[int], dict[str, Any]] | None = None
) -> list[Row]:
    """Make point rows with just these ids."""
    extra = make or (lambda _one: {})
    return [Row({"OBJECTID": one, "NAME": f"id {one}", **extra(one)}, point_of(one)) for one in ids]


def square(x: float, y: float, size: float, clockwise: bool = True) -> list[list[float]]:
    """Give a closed ring; clockwise is an exterior."""
    ring = [[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]]
    return ring if clockwise else ring[::-1]


def shapes_of(geometry_type: str) -> list[dict[str, Any] | None]:
    """Give a few honest and awkward shapes of a type."""
    if geometry_type == MULTIPOINT:
        return [{"points": [[1, 2], [3, 4]]}, {"points": [[5, 6]]}, {"points": []}, None]
    if geometry_type == POLYLINE:
        return [
            {"paths": [[[0, 0], [1, 1], [2, 0]]]},
            {"paths": [[[0, 0], [1, 1]], [[5, 5], [6, 6], [7, 5]]]},
            {"paths": []},
            None,
        ]
    if geometry_type == POLYGON:
        hole, island = square(2, 2, 6, clockwise=False), square(4, 4, 2)
        return [
            {"rings": [square(0, 0, 10)]},
            {"rings": [square(0, 0, 10), hole]},
            {"rings": [hole, square(20, 0, 5), square(0, 0, 10)]},  # hole before its exterior
            {"rings": [square(0, 0, 10), hole, island]},
            {"rings": []},
            None,
        ]
    return [{"x": 1, "y": 2}, {"x": -179.5, "y": 89.25}, {"x": "NaN", "y": "NaN"}, None]
