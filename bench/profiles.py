"""Rows to measure with: P points, B building polygons, C complex polygons; all from a seed.

Every shape lies on the grid of PBF coordinates, so that both formats say the same.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.arcgis_server import Field, Row
from tests.arcgis_server.layers import POINT, POLYGON

_SEED = 20261120
_WEST, _SOUTH, _STEP = -100.0, 30.0, 0.001
_STREETS = [f"{name} {kind}" for name in "Oak Elm Hill Lake Mill".split() for kind in ("St", "Rd")]
_USES = ["residential", "industrial", "commercial", "agricultural", "public"]

FIELDS = (
    Field("OBJECTID", "OID"),
    Field("NAME", length=60),
    Field("STREET", length=60),
    Field("CITY", length=40),
    Field("USE_TYPE", length=20),
    Field("REMARK", length=200),
    Field("FLOORS", "SmallInteger"),
    Field("UNITS", "Integer"),
    Field("YEAR_B", "Integer"),
    Field("HEIGHT", "Double"),
    Field("AREA_M2", "Double"),
    Field("PRICE", "Double"),
    Field("BUILT", "Date"),
    Field("EDITED", "Date"),
    Field("PARCEL", length=24),
)
EXTENT = {"xmin": -100.0, "ymin": 30.0, "xmax": -99.0, "ymax": 32.0}


@dataclass(frozen=True)
class Profile:
    """One kind of layer.

    Attributes:
        key: one letter, part of the service's name.
        page_rows: what the server allows in one answer.
        shape: Esri JSON geometry of the i-th row.
    """

    key: str
    geometry_type: str
    page_rows: int
    shape: Callable[[int, random.Random], dict[str, Any]]

    def row(self, i: int) -> Row:
        """Make the i-th row; always the same."""
        dice = random.Random(_SEED + i)
        return Row(_attributes(i, dice), self.shape(i, dice))


def _attributes(i: int, dice: random.Random) -> dict[str, Any]:
    moment = 946684800000 + dice.randrange(800_000_000) * 1000
    return {
        "OBJECTID": i + 1,
        "NAME": f"Building {i + 1} of the inventory",
        "STREET": f"{dice.randrange(1, 999)} {dice.choice(_STREETS)}",
        "CITY": f"Township {dice.randrange(300)}",
        "USE_TYPE": dice.choice(_USES),
        "REMARK": None if dice.random() < 0.3 else "surveyed on foot, see file " + str(i),
        "FLOORS": dice.randrange(1, 30),
        "UNITS": dice.randrange(1, 200),
        "YEAR_B": None if dice.random() < 0.1 else dice.randrange(1850, 2026),
        "HEIGHT": round(dice.uniform(3, 90), 2),
        "AREA_M2": round(dice.uniform(20, 5000), 3),
        "PRICE": round(dice.uniform(1e4, 1e7), 2),
        "BUILT": moment,
        "EDITED": moment + 86_400_000,
        "PARCEL": f"{dice.randrange(10**6):06d}-{i % 1000:03d}",
    }


def _corner(i: int) -> tuple[float, float]:
    return _WEST + i % 1000 * _STEP, _SOUTH + i // 1000 % 2000 * _STEP


def _grid(value: float) -> float:
    return round(value, 9)


def _point(i: int, dice: random.Random) -> dict[str, Any]:
    x, y = _corner(i)
    return {"x": _grid(x + dice.random() * _STEP), "y": _grid(y + dice.random() * _STEP)}


def _building(i: int, dice: random.Random) -> dict[str, Any]:
    """A clockwise staircase of 5 to 11 vertices inside its own cell."""
    x, y = _corner(i)
    steps = dice.choice((1, 2, 3, 3, 4))
    size = _STEP * dice.uniform(0.2, 0.9)
    ring = [(0.0, 0.0), (0.0, size)]
    for step in range(1, steps + 1):
        ring += [(size * step / steps, ring[-1][1])]
        ring += [(size * step / steps, size * (steps - step) / steps)]
    ring[-1] = (size, 0.0)
    return {"rings": [[[_grid(x + dx), _grid(y + dy)] for dx, dy in [*ring, ring[0]]]]}


def _outline(i: int, dice: random.Random) -> dict[str, Any]:
    """A rough coast of about 2 000 vertices, with a lake."""
    x, y = _corner(i * 37)
    phases = [dice.uniform(0, 2 * math.pi) for _ in range(6)]

    def ring(vertices: int, radius: float) -> list[list[float]]:
        out = []
        for n in range(vertices):
            turn = -2 * math.pi * n / vertices  # clockwise
            waves = sum(math.sin(turn * 3**k + p) / 3**k for k, p in enumerate(phases))
            reach = radius * (1 + 0.1 * waves + 0.002 * dice.random())
            out.append([_grid(x + reach * math.cos(turn)), _grid(y + reach * math.sin(turn))])
        return [*out, out[0]]

    size = dice.randrange(1000, 2600)
    return {"rings": [ring(size, 0.01), ring(size // 10, 0.002)[::-1]]}


PROFILES = {
    "P": Profile("P", POINT, 2000, _point),
    "B": Profile("B", POLYGON, 2000, _building),
    "C": Profile("C", POLYGON, 100, _outline),
}
