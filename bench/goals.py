"""The goals, each compared with what was measured in this very run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .table import Line

DELAYS = (0, 50, 200)


@dataclass(frozen=True)
class Goal:
    """One contender against another, in races of one profile.

    Attributes:
        wanted: per delay; times faster than `other`, or where it is a floor, times its seconds
            at most.
    """

    title: str
    name: str
    other: str
    wanted: Mapping[int, float]
    key: str = "B"


def _each(*figures: float) -> dict[int, float]:
    return dict(zip(DELAYS, figures))


GOALS = (
    Goal(
        "Shapefile, PBF, times faster than ogr2ogr",
        "LayerFerry pbf -> shp",
        "ogr2ogr -> shp",
        _each(4.5, 5, 6),
    ),
    Goal(
        "Shapefile, JSON, times faster than ogr2ogr",
        "LayerFerry json -> shp",
        "ogr2ogr -> shp",
        _each(2.5, 3, 4),
    ),
    Goal(
        "memory, PBF, times faster than ogr2ogr's GeoPackage",
        "LayerFerry pbf -> memory",
        "ogr2ogr -> gpkg",
        _each(3, 4, 5),
    ),
    Goal(
        "memory, JSON, times faster than ogr2ogr's GeoPackage",
        "LayerFerry json -> memory",
        "ogr2ogr -> gpkg",
        _each(2, 3, 4),
    ),
    Goal(
        "Shapefile, PBF, times faster than QGIS's provider",
        "LayerFerry pbf -> shp",
        "QGIS provider -> shp",
        _each(5, 15, 25),
    ),
    Goal(
        "memory, PBF, one worker: times the floor",
        "LayerFerry pbf -> memory, 1 at once",
        "floor: fetch pbf, discard, 1 at once",
        {200: 1.1},
    ),
    Goal(
        "complex polygons, PBF, memory: times the floor",
        "LayerFerry pbf -> memory",
        "floor: fetch pbf, discard",
        {50: 2},
        key="C",
    ),
)


def print_goals(measured: Sequence[tuple[str, int, Sequence[Line]]]) -> None:
    """Print every goal that this run can judge, as the table of docs/performance.md.

    Args:
        measured: profile, delay and lines of each race.
    """
    print("\n| goal | " + " | ".join(f"{delay} ms" for delay in DELAYS) + " |")
    print("| --- " * (1 + len(DELAYS)) + "|")
    for goal in GOALS:
        found = {}
        for key, delay, lines in measured:
            if key == goal.key and delay in goal.wanted:
                found[delay] = _judged(goal, goal.wanted[delay], lines) or found.get(delay, "")
        print(f"| {goal.title} | " + " | ".join(found.get(one, "") for one in DELAYS) + " |")


def _judged(goal: Goal, wanted: float, lines: Sequence[Line]) -> str:
    """What came of a goal in one race; "" when one of both did not take part, or failed."""
    seconds = {line.name: line.seconds for line in lines}
    own, other = seconds.get(goal.name), seconds.get(goal.other)
    if not own or not other:
        return ""
    if goal.other.startswith("floor"):
        found = own / other
        return f"{found:.2f} (at most {wanted:g}: {'reached' if found <= wanted else 'not'})"
    found = other / own
    text = f"{found:.2f} (at least {wanted:g}: {'reached' if found >= wanted else 'not'}"
    worked = {line.name: line.busy for line in lines}
    mine, others = worked.get(goal.name), worked.get(goal.other)
    return f"{text}; processor {others / mine:.2f})" if mine and others else f"{text})"
