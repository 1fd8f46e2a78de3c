"""JSON whose coordinates the server has rounded to a grid, which nobody asks for.

Vertices are whole numbers of steps from the grid's origin, and x and y of a part's further ones
differences to the one before; z and m are absolute, on the grid only where it has steps for them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..errors import ProtocolError
from .arrays import Floats, Ints
from .grid import off_grid, summed
from .shapes import Shapes

_NO_DIFFERENCES = ("curve_densified", "envelope_to_polygon")


@dataclass(frozen=True)
class Grid:
    """How steps become coordinates.

    Attributes:
        scale, translate: of x, y, and what further axes the server states, in Esri's order.
        y_sign: -1 for the upper left origin, where y counts downwards.
    """

    scale: tuple[float, ...]
    translate: tuple[float, ...]
    y_sign: int

    @classmethod
    def from_json(cls, node: object) -> Grid | None:
        """Read an answer's ``transform``; None when it states none.

        Raises:
            ProtocolError: it states one that says not enough.
        """
        if not node:
            return None
        stated = node if isinstance(node, Mapping) else {}
        scale, translate = _numbers(stated.get("scale")), _numbers(stated.get("translate"))
        if not (2 <= len(scale) <= len(translate) and all(step > 0.0 for step in scale[:2])):
            raise ProtocolError(
                "The server rounded the coordinates to a grid it does not describe."
            )
        return cls(scale, translate, 1 if stated.get("originPosition") == "lowerLeft" else -1)

    @property
    def step(self) -> float:
        """Width of the grid, in units of the reference system."""
        return max(self.scale[:2])

    def placed(self, shapes: Shapes, repairs: Mapping[str, int]) -> Shapes:
        """Turn steps into coordinates.

        Args:
            shapes: as they came.
            repairs: what was done to them: of curves and envelopes nobody knows the steps.

        Raises:
            ProtocolError: they are no steps.
        """
        vertices = shapes.vertices
        empty = ~np.isfinite(vertices[:, :2]).all(axis=1)
        steps = np.where(empty[:, None], 0.0, vertices[:, :2])
        if (
            any(repairs.get(name) for name in _NO_DIFFERENCES)
            or (empty.any() and not (shapes.part_sizes == 1).all())
            or not (np.abs(steps) < 2.0**53).all()
            or (steps != np.rint(steps)).any()
        ):
            raise ProtocolError("The server rounded the coordinates in a way that is not known.")
        placed = vertices.copy()
        for axis, sign in ((0, 1), (1, self.y_sign)):
            whole: Ints = summed(steps[:, axis].astype(np.int64), shapes.part_sizes) * sign
            placed[:, axis] = off_grid(whole, self.scale[axis], self.translate[axis])
        placed[empty, :2] = math.nan
        self._place_heights(placed, shapes)
        return replace(shapes, vertices=placed)

    def _place_heights(self, vertices: Floats, shapes: Shapes) -> None:
        """Place z and m where the grid has steps for them; a lone m may be its third axis."""
        for column in range(2, vertices.shape[1]):
            is_m = column == 3 or not shapes.has_z
            axis = 3 if is_m and len(self.scale) > 3 else column
            if axis < len(self.scale) and self.scale[axis] > 0.0:
                vertices[:, column] = self.translate[axis] + vertices[:, column] * self.scale[axis]


def _numbers(node: object) -> tuple[float, ...]:
    """Read a list of finite numbers; () when it is none."""
    if not isinstance(node, list) or not all(type(number) in (int, float) for number in node):
        return ()
    try:
        numbers = tuple(map(float, node))
    except OverflowError:
        return ()
    return numbers if all(map(math.isfinite, numbers)) else ()
