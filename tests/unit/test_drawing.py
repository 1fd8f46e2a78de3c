"""How a layer looks at its server, read down to what is known and harmless."""

from __future__ import annotations

import base64
import json
import random

import pytest
from layerferry.core.rest.drawing import Drawing
from layerferry.core.rest.fields import Field
from layerferry.core.rest.label_text import read_condition, read_label
from layerferry.core.rest.layer import LayerDescription
from layerferry.core.rest.renderer import Normalization, RendererKind
from layerferry.core.rest.symbols import LARGEST_PICTURE

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"
RED = {"type": "esriSMS", "style": "esriSMSCircle", "color": [255, 0, 0, 255], "size": 6}
BLUE = {**RED, "color": [0, 0, 255, 255]}
COLUMNS = {"name": "NAME", "kind": "KIND", "db.own.t.pop": "DB.OWN.T.POP"}
FIELDS = [Field.from_json({"name": name}) for name in COLUMNS.values()]

STOPS = [{"ratio": n, "color": [255 * n, 0, 0, 255]} for n in (1, 0.5, 0)]

KEYS = (
    "type symbol renderer drawingInfo labelingInfo uniqueValueInfos classBreakInfos field1 "
    "field value label url imageData color outline font labelExpression where domains "
    "attributes colorStops ratio visualVariables uniqueValueGroups classes values types "
    "typeIdField subtypes subtypeField stops minSize maxDataValue target rotationInfo sizeInfo"
).split()


def drawing(renderer=None, **node):
    info = {"renderer": renderer, **node.pop("info", {})}
    return Drawing.from_json({"drawingInfo": info, **node}, FIELDS)


def unique(*values, **more):
    infos = [{"value": v, "label": f"<b>{v}</b>", "symbol": RED} for v in values]
    return {"type": "uniqueValue", "field1": "kind", "uniqueValueInfos": infos, **more}


def test_a_simple_renderer_has_one_symbol():
    read = drawing({"type": "simple", "symbol": RED, "label": "Towns"})
    assert read.renderer.kind is RendererKind.SIMPLE
    (only,) = read.renderer.classes
    assert only.symbol.color == (255, 0, 0, 255)
    assert only.symbol.size == 6
    assert read.sentence == ""


def test_unique_values_name_columns_of_the_layer_only():
    read = drawing(unique("a", 1, defaultSymbol=BLUE, defaultLabel="other"))
    assert read.renderer.fields == ("KIND",)
    assert [one.value for one in read.renderer.classes] == ["a", "1"]
    assert read.renderer.default.color == (0, 0, 255, 255)
    for field in ("env('HOME')", 'NAME" || file_path(1) || "', "OTHER", None, 7):
        refused = drawing({**unique("a"), "field1": field})
        assert refused.renderer is None
        assert "columns that are not here" in refused.sentence


def test_groups_of_unique_values_are_the_newer_spelling():
    group = {"classes": [{"label": "x", "symbol": RED, "values": [["a", 1], ["b", 2]]}]}
    node = {
        "type": "uniqueValue",
        "field1": "KIND",
        "field2": "NAME",
        "fieldDelimiter": ", ",
        "uniqueValueGroups": [group],
    }
    renderer = drawing(node).renderer
    assert renderer.fields == ("KIND", "NAME")
    assert [one.value for one in renderer.classes] == ["a, 1", "b, 2"]


def test_class_breaks_follow_one_another():
    infos = [{"classMaxValue": high, "label": str(high), "symbol": RED} for high in (10, 20.5)]
    node = {"type": "classBreaks", "field": "db.own.t.pop", "minValue": 1, "classBreakInfos": infos}
    renderer = drawing(node).renderer
    assert renderer.fields == ("DB.OWN.T.POP",)
    assert [(one.lowest, one.highest) for one in renderer.classes] == [(1, 10), (10, 20.5)]
    by_field = {**node, "normalizationType": "esriNormalizeByField", "normalizationField": "NAME"}
    assert drawing(by_field).renderer.normalization is Normalization.FIELD
    odd = drawing({**by_field, "normalizationField": "env('HOME')"})
    assert odd.renderer is None
    assert "classes" in odd.sentence


@pytest.mark.parametrize(
    ("renderer", "words"),
    [
        ({"type": "dotDensity"}, "dotDensity"),
        ({"type": "heatmap"}, "script"),
        ({"type": "heatmap", "field": "GONE", "colorStops": STOPS}, "script"),
        ({"type": "pieChart", "attributes": [{"field": "NAME", "color": None}]}, "script"),
        ({"type": "<img src=x>"}, "(?)"),
        ({"type": "simple", "symbol": {"type": "CIMSymbolReference"}}, "kind that is not known"),
        ({**unique("a"), "field1": "", "valueExpression": "$feature.x"}, "script"),
    ],
)
def test_what_cannot_be_drawn_is_one_line(renderer, words):
    sentence = drawing(renderer).sentence
    assert words in sentence
    assert "\n" not in sentence
    assert "<" not in sentence


def with_variable(**node):
    return drawing({"type": "simple", "symbol": RED, "visualVariables": [node]})


def test_variables_are_stops_of_a_column():
    ends = {"minDataValue": 5, "maxDataValue": 1, "minSize": 30, "maxSize": 2}
    (size,) = with_variable(type="sizeInfo", field="kind", **ends).renderer.variables
    assert (size.column, size.divisor, size.stops) == ("KIND", "", ((1, (2,)), (5, (30,))))
    ramp = [{"value": 0, "color": [1, 2, 3]}]
    color = {"type": "colorInfo", "field": "db.own.t.pop", "normalizationField": "name"}
    read = with_variable(**color, stops=ramp)
    (color,) = read.renderer.variables
    assert (color.divisor, color.stops) == ("NAME", ((0, (1, 2, 3, 255)),))
    assert read.sentence == ""
    assert color.renamed({"NAME": "N", "DB.OWN.T.POP": "POP"}).columns == {"N", "POP"}


@pytest.mark.parametrize(
    ("variable", "words"),
    [
        ({"type": "sizeInfo", "field": "env('HOME')", "minSize": 1}, "its sizes do not follow"),
        ({"type": "sizeInfo", "field": "KIND", "minDataValue": 1, "minSize": {}}, "its sizes"),
        ({"type": "sizeInfo", "target": "outline", "valueExpression": "$view.scale"}, "outlines"),
        ({"type": "sizeInfo", "field": "KIND", "valueUnit": "meters"}, "its sizes"),
        ({"type": "colorInfo", "field": "KIND", "valueExpression": "1", "stops": []}, "colours"),
        ({"type": "colorInfo", "field": "KIND", "stops": [{"value": 1, "color": "red"}]}, "colo"),
        (
            {"type": "colorInfo", "field": "KIND", "stops": [{"value": "a", "color": [1, 2, 3]}]},
            "c",
        ),
        ({"type": "transparencyInfo", "field": "KIND", "stops": [4]}, "transparencies"),
        ({"type": "rotationInfo", "valueExpression": "$feature.KIND * 2"}, "do not turn"),
        ({"type": "rotationInfo", "field": "GONE"}, "do not turn"),
    ],
)
def test_what_does_not_follow_the_values_is_told(variable, words):
    read = with_variable(**variable)
    assert words in read.sentence
    assert (read.renderer.variables, read.renderer.rotation) == ((), None)


@pytest.mark.parametrize(
    ("font", "text"),
    [("ESRI Default Marker", "A"), ("Arial", ""), ("Arial", "a\nb"), ("Arial", None)],
)
def test_a_text_that_would_stand_there_otherwise_is_no_marker(font, text):
    symbol = {"type": "esriTS", "text": text, "font": {"family": font, "size": 9}}
    assert "kind that is not known" in drawing({"type": "simple", "symbol": symbol}).sentence


def test_symbols_for_other_shapes_are_counted():
    line = {"type": "esriSLS", "style": "esriSLSSolid", "width": 1, "color": [0, 0, 0, 255]}
    node = unique("a", "b", defaultSymbol=line)
    for kind, count in (("Point", 1), ("Polyline", 2), ("Polygon", 0), ("MultiPatch", 0)):
        sentence = drawing(node, geometryType=f"esriGeometry{kind}").sentence
        assert (f"{count} of its symbols are meant" in sentence) is bool(count)


def test_a_script_decides_whatever_column_is_named_beside_it():
    for script in ("$feature.x", "$feature.NAME + 1", "[NAME", "$feature['NAME\"]", "env('X')"):
        assert "script" in drawing({**unique("a"), "valueExpression": script}).sentence


@pytest.mark.parametrize("script", ["$feature.name", " $feature['NAME'] ", '$feature["Name"]'])
def test_a_script_that_only_takes_a_column_is_that_column(script):
    read = drawing({**unique("a"), "valueExpression": script})
    assert (read.renderer.fields, read.sentence) == (("NAME",), "")
    node = {"type": "rotationInfo", "valueExpression": script}
    assert with_variable(**node).renderer.rotation.column == "NAME"


def test_heat_and_pies_name_columns_of_the_layer_only():
    heat = drawing({"type": "heatmap", "field": "kind", "colorStops": STOPS, "blurRadius": 10})
    assert (heat.chart.columns, heat.chart.size, heat.sentence) == ({"KIND"}, 18, "")
    assert [ratio for ratio, _color in heat.chart.ramp] == [0, 0.5, 1]
    shares = [{"field": "name", "color": [1, 2, 3]}, {"field": "KIND", "color": [4, 5, 6, 7]}]
    pies = drawing({"type": "pieChart", "attributes": shares, "size": 12})
    assert (pies.chart.columns, pies.chart.size, pies.renderer) == ({"NAME", "KIND"}, 12, None)
    assert pies.chart.renamed({"NAME": "N"}).columns == {"N", "KIND"}


def test_no_drawing_is_no_line():
    for node in ({}, {"drawingInfo": None}, {"drawingInfo": {"renderer": None}}):
        assert Drawing.from_json(node, FIELDS) == Drawing()
    assert drawing({"type": "simple", "symbol": None}).sentence == ""


def test_transparency_and_scales():
    read = drawing(info={"transparency": 30}, minScale=50000, maxScale=0)
    assert read.opacity == pytest.approx(0.7)
    assert (read.min_scale, read.max_scale) == (50000, 0)
    odd = drawing(info={"transparency": "x"}, minScale=-1, maxScale=1e300)
    assert (odd.opacity, odd.min_scale, odd.max_scale) == (1, 0, 0)


def test_pictures_are_bitmaps_of_bounded_size():
    def picture(data, **more):
        symbol = {"type": "esriPMS", "imageData": data, "width": 12, "height": 12, **more}
        return drawing({"type": "simple", "symbol": symbol}).renderer.classes[0].symbol

    good = base64.b64encode(PNG).decode()
    assert picture(good).picture == good
    for body in (b"<svg><image href='file:///etc/passwd'/></svg>", PNG + b"x" * LARGEST_PICTURE):
        assert picture(base64.b64encode(body).decode()).picture == ""
    for text in ("/etc/passwd", "http://x.example/a.png", "", None, 7):
        assert picture(text).picture == ""
    assert picture("", url="4A3B").picture_name == "4A3B"
    for url in ("../../admin", "http://other.example/a.png", "a/b", ".hidden", "a?token=1"):
        assert picture("", url=url).picture_name == ""


def test_pictures_that_come_later_are_put_in_and_those_that_do_not_are_told():
    symbol = {"type": "esriPMS", "url": "A1", "width": 12, "height": 12}
    read = drawing({"type": "simple", "symbol": symbol})
    assert read.picture_names == ("A1",)
    assert read.with_pictures({"A1": PNG}).renderer.classes[0].symbol.can_be_drawn
    assert read.with_pictures({"A1": PNG}).sentence == ""
    assert "could not be had" in read.with_pictures({"A1": b"<html>"}).sentence
    assert "could not be had" in read.with_pictures({}).sentence


@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        ("[NAME]", ["NAME"]),
        ('[name] CONCAT " (" CONCAT [KIND] CONCAT ")"', ["NAME", " (", "KIND", ")"]),
        ("[NAME] & NEWLINE & [KIND]", ["NAME", "\n", "KIND"]),
        ("$feature.NAME + ', ' + $feature[\"KIND\"]", ["NAME", ", ", "KIND"]),
        ("{NAME}", ["NAME"]),
        ("[DB.OWN.T.POP]", ["DB.OWN.T.POP"]),
        ('"it\'s"', ["it's"]),
        ("env('HOME')", []),
        ("[NAME] + env('HOME')", []),
        ("[NAME] [KIND]", []),
        ("[NAME] +", []),
        ("[MISSING]", []),
        ("Function FindLabel([NAME])\nEnd Function", []),
        ("return $feature.NAME;", ["NAME"]),
        ('// Labels\n/* of\nnames */ return $feature.NAME + "//"', ["NAME", "//"]),
        ("DomainName($feature, 'KIND') + ' ' + $feature.NAME", ["KIND", " ", "NAME"]),
        ("returned.NAME", []),
        ("var a = $feature.NAME; return a;", []),
        ("// only a comment", []),
        ("", []),
        (None, []),
        ("[NAME] + " * 1000 + "[NAME]", []),
    ],
)
def test_labels_are_columns_and_plain_text_or_nothing(expression, shown):
    assert [one.column or one.text for one in read_label(expression, COLUMNS)] == shown


@pytest.mark.parametrize(
    ("where", "is_read"),
    [
        ("KIND = 'a' AND (\"NAME\" IS NOT NULL OR DB.OWN.T.POP >= -2.5)", True),
        ("KIND IN ('it''s', 'b')", True),
        ("", True),
        ("env('HOME') = 'x'", False),
        ("load_file = 1", False),
        ("KIND = @project_path", False),
        ("KIND = 'a' -- ", False),
    ],
)
def test_conditions_are_comparisons_of_columns_or_nothing(where, is_read):
    assert (read_condition(where, COLUMNS) is not None) is is_read


def test_label_classes_that_are_scripts_are_told_of():
    good = {"labelExpression": "[NAME]", "symbol": {"color": [1, 2, 3, 4]}, "minScale": 1000}
    script = {"labelExpressionInfo": {"expression": "Upper($feature.NAME)"}}
    read = drawing(info={"labelingInfo": [good, script]})
    assert len(read.labels) == 1
    assert "1 of its 2" in read.sentence
    assert "script" in drawing(info={"labelingInfo": [script]}).sentence


def test_hostile_drawings_do_no_harm():
    rnd = random.Random(5)
    deep = {}
    for _ in range(200):
        deep = {"type": "esriSFS", "outline": deep}
    words = ["simple", "esriPMS", "../x", "<img src=x>", "env('HOME')", -1, 1e308, float("nan")]

    def thing(depth):
        kind = rnd.randrange(6) if depth else 5
        if kind < 2:
            keys = rnd.sample(KEYS, k=rnd.randrange(len(KEYS)))
            return {key: thing(depth - 1) for key in keys}
        if kind < 4:
            return [thing(depth - 1) for _ in range(rnd.randrange(4))]
        return rnd.choice([*words, deep, None, True, 2**70])

    for _ in range(1000):
        info = thing(4) if rnd.random() < 0.5 else unique("a", **{rnd.choice(KEYS): thing(3)})
        node = {"id": 1, "drawingInfo": {"renderer": info, "labelingInfo": [thing(3)]}}
        node.update({key: thing(3) for key in rnd.sample(KEYS, k=5)})
        layer = LayerDescription.from_json("http://h/x/0", node)
        assert 0 <= layer.drawing.opacity <= 1
        if layer.drawing.renderer is not None:
            shown = [one.as_esri() for one in layer.drawing.renderer.symbols]
            assert "passwd" not in json.dumps(shown)
