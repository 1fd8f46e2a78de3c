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
    """Print every goal that this run can judge.

    Args:
        measured: profile, delay and lines of each race.
    """
    print("\nGoals")
    for goal in GOALS:
        for key, delay, lines in measured:
            seconds = {line.name: line.seconds for line in lines}
            own, other = seconds.get(goal.name), seconds.get(goal.other)
            if key != goal.key or delay not in goal.wanted or not own or not other:
                continue
            wanted, is_floor = goal.wanted[delay], goal.other.startswith("floor")
            found = own / other if is_floor else other / own
            is_reached = found <= wanted if is_floor else found >= wanted
            sign, verdict = "<=" if is_floor else ">=", "reached" if is_reached else "not reached"
            text = f"{goal.title:54} {delay:3} ms {found:6.2f} (goal {sign} {wanted}) {verdict}"
            worked = {line.name: line.busy for line in lines}
            mine, others = worked.get(goal.name), worked.get(goal.other)
            if not is_floor and mine and others:
                text += f"; {others / mine:.2f} by processor time"
            print(text)
