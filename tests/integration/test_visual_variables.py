"""Sizes, colours, transparency and rotation follow the values, as at the server."""

from __future__ import annotations

import base64

import pytest

from tests.arcgis_server.layers import POINT, POLYGON, POLYLINE
from tests.integration.dressing_scene import (
    BLUE,
    RED,
    colour,
    fill,
    imported,
    layer_of,
    line,
    marker,
    near,
    png,
    rendered,
)

__all__ = ["imported"]  # the fixture
WHITE = [255, 255, 255, 255]
SIMPLE = {"type": "simple"}


def stops(key, *pairs):
    return [{"value": value, key: amount} for value, amount in pairs]


def height(image, place):
    """Points that the 1st, 2nd or 3rd thing, which is red, takes from top to bottom."""
    x = 100 * place - 50
    return sum(image.pixelColor(x, y).green() < 128 for y in range(100)) * 72 / 96


def drawn(imported, name, renderer, geometry=POINT, **more):
    outcome = imported(layer_of(renderer, geometry), **more)
    assert not [line for line in outcome.receipt.warnings if "looks" in line]
    return rendered(outcome.layer, name)


@pytest.mark.parametrize(
    ("variable", "wanted"),
    [
        ({"minDataValue": 10, "maxDataValue": 30, "minSize": 6, "maxSize": 18}, [6, 12, 18]),
        ({"stops": stops("size", (30, 18), (10, 6))}, [6, 12, 18]),
        # 10 / 2, 20 / 1, 30 / 2
        (
            {"stops": stops("size", (5, 6), (20, 18)), "normalizationField": "STATE"},
            [6, 18, 14],
        ),
    ],
)
def test_markers_grow_with_the_value(imported, variable, wanted):
    variable = {"type": "sizeInfo", "field": "percent", "valueUnit": "unknown", **variable}
    node = {**SIMPLE, "symbol": marker(RED), "visualVariables": [variable]}
    image = drawn(imported, "sizes", node)
    assert [height(image, place) for place in (1, 2, 3)] == pytest.approx(wanted, abs=1.6)


def test_pictures_grow_with_the_value(imported):
    symbol = {"type": "esriPMS", "width": 8, "height": 8, "contentType": "image/png"}
    symbol["imageData"] = base64.b64encode(png(RED)).decode()
    variable = {"type": "sizeInfo", "field": "PERCENT", "stops": stops("size", (10, 6), (30, 18))}
    image = drawn(imported, "pictures", {**SIMPLE, "symbol": symbol, "visualVariables": [variable]})
    assert [height(image, place) for place in (1, 2, 3)] == pytest.approx([6, 12, 18], abs=1.6)


def test_lines_grow_with_the_value(imported):
    variable = {"type": "sizeInfo", "field": "PERCENT", "stops": stops("size", (10, 3), (30, 15))}
    node = {**SIMPLE, "symbol": line(RED, 1), "visualVariables": [variable]}
    image = drawn(imported, "widths", node, POLYLINE)
    assert [height(image, place) for place in (1, 2, 3)] == pytest.approx([3, 9, 15], abs=1.6)


@pytest.mark.parametrize(
    ("geometry", "symbol"), [(POINT, marker), (POLYLINE, line), (POLYGON, fill)]
)
def test_colours_are_mixed_between_stops(imported, geometry, symbol):
    ramp = stops("color", (10, RED), (30, BLUE))
    variable = {"type": "colorInfo", "field": "PERCENT", "stops": ramp}
    node = {**SIMPLE, "symbol": symbol([0, 0, 0, 255]), "visualVariables": [variable]}
    image = drawn(imported, f"colours-{geometry}", node, geometry)
    assert [near(colour(image, 1), RED), near(colour(image, 3), BLUE)] == [True, True]
    assert near(colour(image, 2), [127, 0, 127, 255])


def test_transparency_follows_the_value_and_rows_without_one_stay_as_they_are(imported):
    half = stops("transparency", (1, 50), (2, 100))
    variable = {"type": "transparencyInfo", "field": "KIND", "stops": half}
    node = {**SIMPLE, "symbol": fill(RED), "visualVariables": [variable]}
    image = drawn(imported, "transparencies", node, POLYGON)
    wanted = [[255, 127, 127, 255], WHITE, RED]  # the third has no KIND
    assert [near(colour(image, i), c) for i, c in enumerate(wanted, 1)] == [True] * 3


@pytest.mark.parametrize("is_arithmetic", [False, True])
def test_markers_turn_clockwise_from_north_or_counter_clockwise_from_east(imported, is_arithmetic):
    arrow = {**marker(RED), "style": "esriSMSTriangle", "size": 40}
    kind = "arithmetic" if is_arithmetic else "geographic"
    variable = {"type": "rotationInfo", "field": "TURN", "rotationType": kind}
    made = layer_of({**SIMPLE, "symbol": arrow, "visualVariables": [variable]})
    for row, angle in zip(made.rows, (0, 90, 180)):
        row.attributes["TURN"] = angle
    made.fields = [*made.fields, type(made.fields[0])("TURN", "Double")]
    image = rendered(imported(made).layer, f"turned-{kind}")

    def points_to(place):
        """Where the tip is: the side on which the triangle has fewer pixels."""
        middle = 100 * place - 50
        spots = [(x - middle, y - 50) for x in range(middle - 50, middle + 50) for y in range(100)]
        red = [(x, y) for x, y in spots if image.pixelColor(x + middle, y + 50).green() < 128]
        across = sum(1 if x > 0 else -1 for x, _y in red if x)
        down = sum(1 if y > 0 else -1 for _x, y in red if y)
        if abs(across) > abs(down):
            return "west" if across > 0 else "east"
        return "north" if down > 0 else "south"

    found = [points_to(place) for place in (1, 2, 3)]
    clockwise, counter = ["north", "east", "south"], ["east", "north", "west"]
    assert found == (counter if is_arithmetic else clockwise)


@pytest.mark.parametrize("back", [[200, 200, 255, 255], None])
def test_circles_in_areas_grow_with_the_value_above_their_background(imported, back):
    circle = {**marker(RED), "style": "esriSMSCircle", "size": 8}
    node = {
        "type": "classBreaks",
        "field": "PERCENT",
        "minValue": 0,
        "classBreakInfos": [{"classMaxValue": 100, "symbol": circle}],
        "backgroundFillSymbol": None if back is None else fill(back),
        "visualVariables": [
            {"type": "sizeInfo", "field": "PERCENT", "stops": stops("size", (10, 6), (30, 30))}
        ],
    }
    image = drawn(imported, f"circles-in-areas-{back is None}", node, POLYGON)
    assert [near(colour(image, place), RED) for place in (1, 2, 3)] == [True] * 3
    assert near(list(image.pixelColor(20, 20).getRgb()), back or WHITE)

    def red(place):
        spots = range(100 * place - 100, 100 * place)
        return sum(image.pixelColor(x, 50).getRgb()[:3] == (255, 0, 0) for x in spots)

    assert red(1) < red(2) < red(3)


@pytest.mark.parametrize("suffix", [".gpkg", ".shp"])
def test_a_file_carries_what_follows_its_values_whatever_the_names(imported, tmp_path, suffix):
    from qgis.core import QgsVectorLayer

    made = layer_of(None, POLYGON)
    made.fields = [*made.fields, type(made.fields[0])("A_LONG_NAME_OF_A_FIELD", "Integer")]
    for row in made.rows:
        row.attributes["A_LONG_NAME_OF_A_FIELD"] = row.attributes["PERCENT"]
    ramp = stops("color", (10, RED), (30, BLUE))
    variable = {"type": "colorInfo", "field": "a_long_name_of_a_field", "stops": ramp}
    made.behaviour.extra["drawingInfo"]["renderer"] = {
        **SIMPLE,
        "symbol": fill([0, 0, 0, 255]),
        "visualVariables": [variable],
    }
    outcome = imported(made, output=str(tmp_path / f"areas{suffix}"))
    image = rendered(QgsVectorLayer(outcome.path, "areas", "ogr"), f"following{suffix}")
    assert near(colour(image, 1), RED)
    assert near(colour(image, 3), BLUE)


def test_what_follows_a_column_that_was_not_taken_stays_as_it_is(imported):
    ramp = stops("color", (10, RED), (30, BLUE))
    variable = {"type": "colorInfo", "field": "PERCENT", "stops": ramp}
    node = {**SIMPLE, "symbol": fill([0, 160, 0, 255]), "visualVariables": [variable]}
    image = drawn(imported, "not-taken", node, POLYGON, field_names=("OBJECTID", "NAME"))
    assert near(colour(image, 1), [0, 160, 0, 255])


def test_breaks_are_measured_per_another_column_or_in_percent_of_all(imported):
    infos = [
        {"classMaxValue": 7, "symbol": fill(RED)},
        {"classMaxValue": 60, "symbol": fill(BLUE)},
    ]
    node = {"type": "classBreaks", "field": "PERCENT", "minValue": 0, "classBreakInfos": infos}
    per = {"normalizationType": "esriNormalizeByField", "normalizationField": "state"}
    image = drawn(imported, "per-column", {**node, **per}, POLYGON)
    wanted = [RED, BLUE, BLUE]  # 10 / 2, 20 / 1, 30 / 2
    assert [near(colour(image, i), c) for i, c in enumerate(wanted, 1)] == [True] * 3
    per = {"normalizationType": "esriNormalizeByPercentOfTotal", "normalizationTotal": 200}
    image = drawn(imported, "percent", {**node, **per}, POLYGON)
    assert [near(colour(image, i), c) for i, c in enumerate(wanted, 1)] == [True] * 3
