"""Makes the GeoJSON files beside it from two published packages; see README.md.

python make_data.py COUNTRIES.shp cities15000.json      (needs pyshp)
"""

from __future__ import annotations

import json
import math
import sys
import unicodedata
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TOLERANCE_DEG = 0.02
CITIES = 2500
COUNTRY_FIELDS = (
    "ADMIN ADM0_A3 TYPE NAME_LONG FORMAL_EN POP_EST POP_YEAR GDP_MD ECONOMY INCOME_GRP ISO_A2_EH "
    "CONTINENT SUBREGION MIN_ZOOM WIKIDATAID LABEL_X LABEL_Y NAME_AR NAME_BN NAME_DE NAME_EL "
    "NAME_FR NAME_HE NAME_HI NAME_JA NAME_KO NAME_PL NAME_RU NAME_TR NAME_UR NAME_VI NAME_ZH"
).split()
SCRIPTS = {
    "NAME_CYRL": "CYRILLIC",
    "NAME_ARAB": "ARABIC",
    "NAME_HANI": "CJK",
    "NAME_DEVA": "DEVANAGARI",
}

Point = tuple[float, float]


def main(shapefile_path: str, cities_path: str) -> None:
    """Write countries, borders and cities."""
    import shapefile

    with shapefile.Reader(shapefile_path, encoding="utf-8") as reader:
        records = [record.as_dict() for record in reader.iterRecords()]
        rings = [_rings(shape) for shape in reader.iterShapes()]
    arcs, made_of = _split_into_arcs(rings)
    thin = {key: _thinned(list(key)) for key in arcs}
    _write("countries", [_country(r, parts, thin) for r, parts in zip(records, made_of)])
    _write("borders", _borders(records, made_of, thin))
    _write("cities", _cities(json.loads(Path(cities_path).read_text(encoding="utf-8"))))


def _rings(shape: Any) -> list[list[Point]]:
    ends = [*shape.parts[1:], len(shape.points)]
    return [
        [(round(x, 7), round(y, 7)) for x, y in shape.points[start:end]]
        for start, end in zip(shape.parts, ends)
    ]


def _split_into_arcs(countries: list[list[list[Point]]]) -> tuple[set[Any], list[list[Any]]]:
    """Cut rings where borders meet, so that neighbours are thinned alike."""
    beside: dict[Point, set[Point]] = {}
    for rings in countries:
        for ring in rings:
            for a, b in zip(ring, ring[1:]):
                if a != b:
                    beside.setdefault(a, set()).add(b)
                    beside.setdefault(b, set()).add(a)
    arcs: set[Any] = set()
    made_of = []
    for rings in countries:
        made = []
        for ring in rings:
            open_ring = ring[:-1]
            cuts = [i for i, p in enumerate(open_ring) if len(beside[p]) != 2]
            start = cuts[0] if cuts else open_ring.index(min(open_ring))
            turned = open_ring[start:] + open_ring[:start] + [open_ring[start]]
            pieces, piece = [], [turned[0]]
            for place, point in enumerate(turned[1:], 1):
                piece.append(point)
                if len(beside[point]) != 2 or place == len(turned) - 1:
                    key, backwards = _canonical(piece)
                    arcs.add(key)
                    pieces.append((key, backwards))
                    piece = [point]
            made.append(pieces)
        made_of.append(made)
    return arcs, made_of


def _canonical(piece: list[Point]) -> tuple[tuple[Point, ...], bool]:
    there, back = tuple(piece), tuple(reversed(piece))
    return (there, False) if there <= back else (back, True)


def _thinned(points: list[Point]) -> list[Point]:
    """Douglas and Peucker, without recursion; a closed line is halved at its farthest point."""
    keep = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        far, place = 0.0, -1
        for i in range(first + 1, last):
            gap = _gap(points[i], points[first], points[last])
            if gap > far:
                far, place = gap, i
        if place > 0 and far > TOLERANCE_DEG:
            keep.add(place)
            stack += [(first, place), (place, last)]
    rounded = [(round(x, 4), round(y, 4)) for x, y in (points[i] for i in sorted(keep))]
    return [p for i, p in enumerate(rounded) if i == 0 or p != rounded[i - 1]]


def _gap(p: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy)
    if not length:
        return math.hypot(p[0] - a[0], p[1] - a[1])
    return abs(dx * (a[1] - p[1]) - dy * (a[0] - p[0])) / length


def _country(record: dict[str, Any], made: list[Any], thin: dict[Any, list[Point]]) -> Any:
    rings = []
    for pieces in made:
        ring: list[Point] = []
        for key, backwards in pieces:
            line = thin[key][::-1] if backwards else thin[key]
            ring += line if not ring else line[1:]
        if len(set(ring)) >= 3 and abs(_area(ring)) > 2e-4:
            rings.append(ring)
    if not rings:  # an island smaller than the tolerance keeps its largest ring as published
        whole = [
            [p for key, back in pieces for p in (key[::-1] if back else key)] for pieces in made
        ]
        rings = [max(whole, key=lambda ring: abs(_area(ring)))]
    outer = [ring for ring in rings if _area(ring) < 0] or rings
    holes = [ring for ring in rings if ring not in outer]
    polygons = [[ring] for ring in outer]
    for hole in holes:
        home = [one for one in polygons if _contains(one[0], hole[0])] or polygons[:1]
        min(home, key=lambda one: abs(_area(one[0]))).append(hole)
    shape = {"type": "MultiPolygon", "coordinates": [[r[::-1] for r in p] for p in polygons]}
    return {name: _clean(record[name]) for name in COUNTRY_FIELDS}, shape


def _area(ring: list[Point]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


def _contains(ring: list[Point], point: Point) -> bool:
    odd, (x, y) = False, point
    for a, b in zip(ring, ring[1:]):
        if (a[1] > y) != (b[1] > y) and x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]:
            odd = not odd
    return odd


def _clean(value: Any) -> Any:
    """The publisher writes -99 for "none"."""
    if value in ("", "-99", -99):
        return None
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _borders(records: list[Any], made_of: list[Any], thin: dict[Any, list[Point]]) -> list[Any]:
    """Lines that two countries share, one multi-part line per pair."""
    sides: dict[Any, list[int]] = {}
    for number, made in enumerate(made_of):
        for pieces in made:
            for key, _ in pieces:
                sides.setdefault(key, []).append(number)
    pairs: dict[tuple[int, int], list[Any]] = {}
    for key, both in sides.items():
        if len(set(both)) == 2:
            if len(thin[key]) > 1:
                a, b = sorted(set(both))
                pairs.setdefault((a, b), []).append(thin[key])
    found = []
    for (a, b), lines in sorted(pairs.items()):
        names = {}
        for side, record in (("A", records[a]), ("B", records[b])):
            names[f"ISO_{side}"] = _clean(record["ADM0_A3"])
            for tongue in ("EN", "RU", "AR", "ZH"):
                names[f"NAME_{side}_{tongue}"] = _clean(record[f"NAME_{tongue}"])
        found.append((names, {"type": "MultiLineString", "coordinates": lines}))
    return found


def _cities(cities: Any) -> list[Any]:
    found = []
    values = list(cities.values()) if isinstance(cities, dict) else cities
    for one in sorted(values, key=lambda c: (-c["population"], c["geonameid"]))[:CITIES]:
        names = {field: _in_script(one["alternatenames"], word) for field, word in SCRIPTS.items()}
        attributes = {
            "GEONAMEID": one["geonameid"],
            "NAME": one["name"],
            **names,
            "COUNTRY": one["countrycode"],
            "ADMIN1": one["admin1code"] or None,
            "POPULATION": one["population"],
            "TIMEZONE": one["timezone"],
        }
        shape = {"type": "Point", "coordinates": [one["longitude"], one["latitude"]]}
        found.append((attributes, shape))
    return found


def _in_script(names: list[str], word: str) -> str | None:
    for name in names:
        letters = [c for c in name if c.isalpha()]
        if letters and all(word in unicodedata.name(c, "") for c in letters):
            return name
    return None


def _write(name: str, features: list[Any]) -> None:
    lines = [
        json.dumps(
            {"type": "Feature", "properties": properties, "geometry": shape},
            ensure_ascii=False,
            separators=(",", ":"),
        )
        for properties, shape in features
    ]
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"
    (HERE / f"{name}.geojson").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
