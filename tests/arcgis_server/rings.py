"""Turns flat Esri rings into GeoJSON polygons and back."""

from __future__ import annotations

from typing import Any

Ring = list[list[float]]


def signed_area(ring: Ring) -> float:
    """Give twice the area; negative for a clockwise ring (y up), which is an exterior."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))


def geojson_polygon(rings: list[Ring]) -> dict[str, Any]:
    """Group flat rings into polygons: each hole goes to the smallest exterior around it."""
    rings = [ring for ring in rings if ring]
    outer = [ring for ring in rings if signed_area(ring) < 0] or rings
    holes = [ring for ring in rings if signed_area(ring) >= 0] if outer is not rings else []
    polygons = [[ring[::-1]] for ring in outer]  # RFC 7946: exteriors run the other way
    for hole in holes:
        around = [i for i, ring in enumerate(outer) if contains(ring, hole[0])]
        if around:
            home = min(around, key=lambda i: abs(signed_area(outer[i])))
            polygons[home].append(hole[::-1])
        else:
            polygons.append([hole])
    if len(polygons) < 2:
        return {"type": "Polygon", "coordinates": polygons[0] if polygons else []}
    return {"type": "MultiPolygon", "coordinates": polygons}


def contains(ring: Ring, point: list[float]) -> bool:
    """Tell whether a point lies inside a ring (even-odd)."""
    odd = False
    x, y = point[0], point[1]
    for a, b in zip(ring, ring[1:]):
        if (a[1] > y) != (b[1] > y) and x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]:
            odd = not odd
    return odd


def esri_rings(polygons: list[list[Ring]]) -> list[Ring]:
    """Flatten GeoJSON polygons: exteriors clockwise, holes counter-clockwise, all closed."""
    rings = []
    for polygon in polygons:
        for place, ring in enumerate(polygon):
            closed = ring if ring[0] == ring[-1] else [*ring, ring[0]]
            is_clockwise = signed_area(closed) < 0
            rings.append(closed if is_clockwise == (place == 0) else closed[::-1])
    return rings
