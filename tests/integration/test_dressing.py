"""A layer looks in QGIS as it does at its server."""

from __future__ import annotations

import base64

import pytest

from tests.arcgis_server import ArcGisServer, one_layer_site
from tests.arcgis_server.layers import POINT, POLYGON, POLYLINE
from tests.integration.dressing_scene import (
    BLUE,
    GREEN,
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


@pytest.mark.parametrize(
    ("geometry", "symbol"), [(POINT, marker), (POLYLINE, line), (POLYGON, fill)]
)
def test_unique_values_are_drawn_in_their_colours(imported, geometry, symbol):
    renderer = {
        "type": "uniqueValue",
        "field1": "kind",
        "uniqueValueInfos": [
            {"value": "1", "label": "one", "symbol": symbol(RED)},
            {"value": "2", "label": "two", "symbol": symbol(GREEN)},
        ],
        "defaultSymbol": symbol(BLUE),
        "defaultLabel": "others",
    }
    outcome = imported(layer_of(renderer, geometry))
    image = rendered(outcome.layer, f"unique-{geometry}")
    for place, wanted in enumerate((RED, GREEN, BLUE), 1):
        assert near(colour(image, place), wanted)
    labels = [item.label() for item in outcome.layer.renderer().legendSymbolItems()]
    assert labels == ["one", "two", "others"]
    assert not [line for line in outcome.receipt.warnings if "looks" in line]


def test_values_of_several_columns_and_nulls_are_drawn(imported):
    infos = [
        {"value": "1, AAA", "symbol": marker(RED)},
        {"value": "2, BBB", "symbol": marker(GREEN)},
        {"value": "<Null>, CCC", "symbol": marker(BLUE)},
    ]
    node = {"type": "uniqueValue", "field1": "KIND", "field2": "NAME", "fieldDelimiter": ", "}
    image = rendered(imported(layer_of({**node, "uniqueValueInfos": infos})).layer, "two-columns")
    assert [near(colour(image, i), c) for i, c in enumerate((RED, GREEN, BLUE), 1)] == [True] * 3


@pytest.mark.parametrize("has_default", [True, False])
def test_class_breaks_are_drawn_in_their_colours(imported, has_default):
    infos = [
        {"classMaxValue": 10, "label": "to 10", "symbol": fill(RED)},
        {"classMaxValue": 20, "label": "to 20", "symbol": fill(GREEN)},
    ]
    node = {"type": "classBreaks", "field": "PERCENT", "minValue": 0, "classBreakInfos": infos}
    if has_default:
        node.update(defaultSymbol=fill(BLUE), defaultLabel="more")
    image = rendered(imported(layer_of(node, POLYGON)).layer, f"breaks-{has_default}")
    assert near(colour(image, 1), RED)
    assert near(colour(image, 2), GREEN)
    assert near(colour(image, 3), BLUE if has_default else [255, 255, 255])


def test_transparency_and_scales_are_taken(imported):
    node = {"type": "simple", "symbol": fill(RED)}
    made = layer_of(node, POLYGON, info={"transparency": 50}, minScale=5e8, maxScale=1000)
    layer = imported(made).layer
    assert near(colour(rendered(layer, "transparent"), 1), [255, 127, 127])
    assert layer.hasScaleBasedVisibility()
    assert not layer.isInScaleRange(6e8)
    assert not layer.isInScaleRange(500)
    assert layer.isInScaleRange(1e6)


def test_a_picture_in_the_symbol_is_drawn(imported):
    symbol = {"type": "esriPMS", "width": 24, "height": 24, "contentType": "image/png"}
    symbol["imageData"] = base64.b64encode(png(GREEN)).decode()
    layer = imported(layer_of({"type": "simple", "symbol": symbol})).layer
    assert near(colour(rendered(layer, "picture"), 1), GREEN)


@pytest.mark.parametrize("is_secured", [False, True])
def test_a_picture_at_the_server_is_fetched_with_the_token(gateway, is_secured):
    from layerferry.core.host.gateway import SignIn, WayIn
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    from tests.arcgis_server import Security
    from tests.integration.conftest import PASSWORD, USER

    symbol = {"type": "esriPMS", "url": "4A3B", "width": 24, "height": 24}
    gone = {"type": "esriPMS", "url": "gone", "width": 24, "height": 24}
    infos = [{"value": "1", "symbol": symbol}, {"value": "2", "symbol": gone}]
    made = layer_of({"type": "uniqueValue", "field1": "KIND", "uniqueValueInfos": infos})
    made.behaviour.pictures["4A3B"] = png(BLUE)
    security = Security() if is_secured else None
    with ArcGisServer(one_layer_site(made), security=security) as server:
        if is_secured:
            gateway.sign_in(server.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))
        order = ImportOrder(f"{server.address}/Test/FeatureServer/0")
        outcome = ImportJob(gateway, order).execute()
    assert outcome.ok, outcome.error
    name = f"fetched-{is_secured}"
    assert near(colour(rendered(outcome.layer, name), 1), BLUE)
    told = [one for one in outcome.receipt.warnings if "could not be had" in one]
    assert len(told) == 1
    assert "1 of its symbols" in told[0]


def test_areas_are_filled_with_a_picture(imported):
    symbol = {"type": "esriPFS", "width": 8, "height": 8, "outline": line([0, 0, 0, 255], 1)}
    symbol["imageData"] = base64.b64encode(png(BLUE)).decode()
    layer = imported(layer_of({"type": "simple", "symbol": symbol}, POLYGON)).layer
    assert near(colour(rendered(layer, "picture-fill"), 1), BLUE)


def test_a_text_stands_as_a_marker(imported):
    font = {"family": "DejaVu Sans", "size": 30, "weight": "bold"}
    symbol = {"type": "esriTS", "text": "■", "color": RED, "font": font, "angle": 0}
    outcome = imported(layer_of({"type": "simple", "symbol": symbol}))
    image = rendered(outcome.layer, "text")
    assert [near(colour(image, place), RED) for place in (1, 2, 3)] == [True] * 3
    assert near(list(image.pixelColor(2, 2).getRgb()), [255, 255, 255, 255])
    assert not [line for line in outcome.receipt.warnings if "looks" in line]


def test_a_line_runs_around_an_area(imported):
    outcome = imported(layer_of({"type": "simple", "symbol": line(RED, 4)}, POLYGON))
    image = rendered(outcome.layer, "around")
    assert near(colour(image, 1), [255, 255, 255, 255])
    assert near(list(image.pixelColor(50, 10).getRgb()), RED)
    assert not [line for line in outcome.receipt.warnings if "looks" in line]


def test_symbols_for_other_shapes_are_told(imported):
    infos = [{"value": "1", "symbol": marker(RED)}, {"value": "2", "symbol": fill(GREEN)}]
    node = {"type": "uniqueValue", "field1": "KIND", "uniqueValueInfos": infos}
    outcome = imported(layer_of(node))
    assert near(colour(rendered(outcome.layer, "misfit"), 1), RED)
    assert [line for line in outcome.receipt.warnings if "1 of its symbols are meant" in line]


def test_labels_are_drawn_and_their_condition_holds(imported):
    letters = {"color": [255, 0, 0, 255], "font": {"family": "DejaVu Sans", "size": 16}}
    label = {
        "labelExpression": '[NAME] CONCAT "-" CONCAT [STATE]',
        "labelPlacement": "esriServerPointLabelPlacementCenterCenter",
        "symbol": letters,
        "where": "KIND IS NOT NULL",
    }
    node = {"type": "simple", "symbol": {**marker([255, 255, 255, 255]), "size": 1}}
    layer = imported(layer_of(node, labels=[label])).layer
    image = rendered(layer, "labels")

    def red_pixels(place):
        spots = [(x, y) for x in range(100 * place - 100, 100 * place) for y in range(100)]
        return sum(image.pixelColor(x, y).green() < 100 for x, y in spots)

    assert red_pixels(1) > 50
    assert red_pixels(2) > 50
    assert red_pixels(3) == 0
    rule = layer.labeling().rootRule().children()[0]
    assert 'represent_value("STATE")' in rule.settings().fieldName


@pytest.mark.parametrize("suffix", ["", ".gpkg", ".fgb"])
def test_heat_is_drawn(imported, tmp_path, suffix):
    from qgis.core import QgsVectorLayer

    stops = [{"ratio": 0, "color": [0, 0, 255, 0]}, {"ratio": 1, "color": RED}]
    node = {"type": "heatmap", "colorStops": stops, "field": "percent", "radius": 20}
    output = str(tmp_path / f"heat{suffix}") if suffix else "memory:"
    outcome = imported(layer_of(node), output=output)
    assert not [line for line in outcome.receipt.warnings if "looks" in line]
    layer = outcome.layer or QgsVectorLayer(outcome.path, "heat", "ogr")
    image = rendered(layer, f"heat{suffix}")
    greens = [colour(image, place)[1] for place in (1, 2, 3)]
    assert near(colour(image, 3), RED)
    assert greens == sorted(greens, reverse=True)  # the more there is, the redder
    assert greens[0] > greens[2]
    assert near([*image.pixelColor(2, 2).getRgb()[:3], 255], [255, 255, 255, 255])


@pytest.mark.parametrize("suffix", ["", ".gpkg", ".shp"])
@pytest.mark.parametrize("geometry", [POINT, POLYGON])
def test_pies_are_drawn(imported, tmp_path, geometry, suffix):
    from qgis.core import QgsVectorLayer

    shares = [
        {"field": "PERCENT", "color": RED, "label": "percent"},
        {"field": "STATE", "color": BLUE},
    ]
    back = fill([255, 255, 255, 255])
    node = {"type": "pieChart", "attributes": shares, "size": 40, "backgroundFillSymbol": back}
    output = str(tmp_path / f"pies{suffix}") if suffix else "memory:"
    outcome = imported(layer_of(node, geometry), output=output)
    layer = outcome.layer or QgsVectorLayer(outcome.path, "pies", "ogr")
    image = rendered(layer, f"pies-{geometry}{suffix}")
    pixels = [image.pixelColor(x, y).getRgb()[:3] for x in range(100) for y in range(100)]
    red, blue = (sum(near([*one, 255], wanted) for one in pixels) for wanted in (RED, BLUE))
    assert red > 3 * blue > 0  # 10 and 2


def test_what_cannot_be_drawn_is_one_line_in_the_receipt(imported):
    for kind in ("vectorField", "dotDensity"):
        outcome = imported(layer_of({"type": kind}))
        assert [line for line in outcome.receipt.warnings if kind in line]
    shares = [{"valueExpression": "$feature.A / 2", "color": RED}]
    outcome = imported(layer_of({"type": "pieChart", "attributes": shares}))
    assert [line for line in outcome.receipt.warnings if "script" in line]


def test_nothing_of_a_hostile_drawing_is_evaluated(imported, monkeypatch):
    monkeypatch.setenv("CANARY", "seen-it")
    spy = "env('CANARY')"
    infos = [{"value": spy, "label": "<img src='file:///etc/passwd'>", "symbol": marker(RED)}]
    node = {
        "type": "uniqueValue",
        "field1": "NAME",
        "field2": "KIND",
        "fieldDelimiter": f"' || {spy} || '",
        "uniqueValueInfos": infos,
        "rotationExpression": spy,
    }
    labels = [{"labelExpression": f"[NAME] + {spy}"}, {"labelExpression": "[NAME]", "where": spy}]
    outcome = imported(layer_of(node, labels=labels))
    layer = outcome.layer
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    expression = QgsExpression(layer.renderer().classAttribute())
    assert "env" not in expression.referencedFunctions()
    assert "seen-it" not in str(expression.evaluate(context))
    assert layer.labeling() is None
    assert "script" in " ".join(outcome.receipt.warnings)
