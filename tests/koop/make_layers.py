"""Lays out what Koop serves: the real data as they are, and variants that Koop needs telling of.

``make_layers.py FOLDER`` writes to FOLDER. Standard library only.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "data"
PAGE = 300


def main(folder: Path) -> None:
    """Write every layer."""
    folder.mkdir(parents=True, exist_ok=True)
    layers = {p.stem: json.loads(p.read_text(encoding="utf-8")) for p in DATA.glob("*.geojson")}
    for name, collection in layers.items():
        write(folder / f"{name}.geojson", collection, fields=fields_of(collection))
    # nothing told: Koop guesses the columns from the first row
    write(folder / "guessed.geojson", layers["countries"])
    # ids of its own, and pages that Koop announces to be small
    write(folder / "numbered.geojson", layers["cities"], idField="GEONAMEID", maxRecordCount=PAGE)
    made = {"odd": odd_features(), "longer": longer_texts(), "holes": polygons_with_holes()}
    for name, features in made.items():
        collection = {"type": "FeatureCollection", "features": list(features)}
        write(folder / f"{name}.geojson", collection, idField="KEY")


def write(path: Path, collection: dict, **metadata: object) -> None:
    """Write GeoJSON with what Koop's provider takes for the layer's description."""
    path.write_text(json.dumps({**collection, "metadata": metadata}), encoding="utf-8")


def fields_of(collection: dict) -> list[dict]:
    """Describe the columns for Koop, from all values."""
    values: dict[str, set[type]] = {}
    for one in collection["features"]:
        for name, value in one["properties"].items():
            values.setdefault(name, set()).add(type(value))
    return [{"name": name, "type": _type_name(found)} for name, found in values.items()]


def _type_name(found: set[type]) -> str:
    if str in found:
        return "String"
    return "Double" if float in found else "Integer"


def odd_features():
    """Points whose values are hard on a careless reader."""
    texts = [
        "plain",
        "",
        "  spaced  ",
        "Straße — Ωμέγα 中文 🛰",
        'quote " and \\ and \n line',
        "x" * 300,
    ]
    for key, text in enumerate(texts, 1):
        yield feature(
            key,
            {"type": "Point", "coordinates": [key * 10 + 0.123456789, -key / 3]},
            WORDS=text,
            COUNT=key * 1_000_000,
            SHARE=key + 0.1,
        )
    yield feature(7, {"type": "Point", "coordinates": [0, 0]}, WORDS=None, COUNT=None, SHARE=None)
    yield feature(8, None, WORDS="nowhere", COUNT=-2147483648, SHARE=-1e-9)


def longer_texts():
    """Texts longer than the 128 characters that Koop announces for every text."""
    for key, length in enumerate((10, 128, 129, 3000), 1):
        yield feature(key, {"type": "Point", "coordinates": [key, key]}, WORDS="ä" * length)


def polygons_with_holes():
    """Shapes whose rings a reader must sort out: holes, islands in holes, several parts."""

    def square(x, y, half):
        return [
            [x - half, y - half],
            [x + half, y - half],
            [x + half, y + half],
            [x - half, y + half],
            [x - half, y - half],
        ]

    def hole(x, y, half):
        return square(x, y, half)[::-1]

    shapes = [
        [[square(0, 0, 5)]],
        [[square(0, 0, 5), hole(-2, 0, 1), hole(2, 0, 1)]],
        [[square(0, 0, 5), hole(0, 0, 3)], [square(0, 0, 1)]],
        [[square(20, 0, 5), hole(20, 0, 1)], [square(40, 0, 5), hole(40, 0, 2)]],
    ]
    for key, polygons in enumerate(shapes, 1):
        yield feature(key, {"type": "MultiPolygon", "coordinates": polygons}, PARTS=len(polygons))


def feature(key: int, geometry: dict | None, **properties: object) -> dict:
    """Make one GeoJSON feature."""
    return {"type": "Feature", "properties": {"KEY": key, **properties}, "geometry": geometry}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
