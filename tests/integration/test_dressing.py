"""A layer looks and behaves in QGIS as it does at its server."""

from __future__ import annotations

import base64
import struct
import zlib

import pytest

from tests.arcgis_server import ArcGisServer, Behaviour, Field, Layer, Row, one_layer_site
from tests.arcgis_server.layers import POINT, POLYGON, POLYLINE, coded

RED, GREEN, BLUE = [255, 0, 0, 255], [0, 160, 0, 255], [0, 0, 255, 255]


def marker(color):
    outline = {"type": "esriSLS", "style": "esriSLSNull", "color": [0, 0, 0, 0], "width": 0}
    style = "esriSMSSquare"
    return {"type": "esriSMS", "style": style, "color": color, "size": 18, "outline": outline}


def line(color, width=6):
    return {"type": "esriSLS", "style": "esriSLSSolid", "color": color, "width": width}


def fill(color):
    outline = line([0, 0, 0, 255], 1)
    return {"type": "esriSFS", "style": "esriSFSSolid", "color": color, "outline": outline}


def png(color):
    """A picture of one colour, 8 by 8."""
    rows = b"".join(b"\0" + bytes(color[:3]) * 8 for _ in range(8))

    def chunk(kind, body):
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
    body = head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


STATES = coded("State", {1: "new", 2: "old"})
FIELDS = [
    Field("OBJECTID", "OID"),
    Field("KIND", "SmallInteger", alias="Kind of thing"),
    Field("NAME", length=30, nullable=False),
    Field("STATE", "Integer", domain=STATES),
    Field("PERCENT", "Integer", domain={"type": "range", "name": "P", "range": [0, 100]}),
    Field("MADE", "Date"),
    Field("NOTE", length=4000),
]
SHAPES = {
    POINT: lambda i: {"x": 2.0 * i, "y": 0.0},
    POLYLINE: lambda i: {"paths": [[[2.0 * i - 0.8, 0.0], [2.0 * i + 0.8, 0.0]]]},
    POLYGON: lambda i: {
        "rings": [
            [
                [2 * i - 0.8, -0.8],
                [2 * i - 0.8, 0.8],
                [2 * i + 0.8, 0.8],
                [2 * i + 0.8, -0.8],
                [2 * i - 0.8, -0.8],
            ]
        ]
    },
}


def layer_of(renderer, geometry=POINT, labels=None, fields=None, info=None, **more):
    rows = [
        Row(
            {
                "OBJECTID": i,
                "KIND": kind,
                "NAME": "ABC"[i - 1] * 3,
                "STATE": 1 + i % 2,
                "PERCENT": 10 * i,
                "MADE": None,
                "NOTE": "",
            },
            SHAPES[geometry](i),
        )
        for i, kind in enumerate((1, 2, None), 1)
    ]
    drawing = {"renderer": renderer, "labelingInfo": labels, **(info or {})}
    behaviour = Behaviour(extra={"drawingInfo": drawing, **more})
    fields = fields or FIELDS
    return Layer("Things", fields, rows, geometry_type=geometry, behaviour=behaviour)


@pytest.fixture
def imported(gateway):
    """Import a layer; returns its outcome."""
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    def run(layer, **wishes):
        with ArcGisServer(one_layer_site(layer)) as server:
            order = ImportOrder(f"{server.address}/Test/FeatureServer/0", **wishes)
            outcome = ImportJob(gateway, order).execute()
        assert outcome.ok, outcome.error
        return outcome

    return run


def rendered(layer, name):
    """Draw the layer: 300 by 100 pixels, 1 to 3 from left to right; kept to be looked at."""
    from pathlib import Path

    from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor

    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setBackgroundColor(QColor("white"))
    settings.setOutputSize(QSize(300, 100))
    settings.setExtent(QgsRectangle(1, -1, 7, 1))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    folder = Path("build/screens/dressing")
    folder.mkdir(parents=True, exist_ok=True)
    image.save(str(folder / f"{name}.png"))
    return image


def colour(image, place):
    """Colour in the middle of the 1st, 2nd or 3rd thing."""
    found = image.pixelColor(100 * place - 50, 50)
    return [found.red(), found.green(), found.blue(), 255]


def near(one, other):
    return all(abs(a - b) <= 6 for a, b in zip(one, other))


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


def widgets(layer):
    return {
        field.name(): layer.editorWidgetSetup(index) for index, field in enumerate(layer.fields())
    }


@pytest.mark.parametrize("suffix", ["", ".gpkg"])
def test_columns_have_labels_ranges_and_widgets(imported, tmp_path, suffix):
    from qgis.core import QgsFieldConstraints, QgsVectorLayer

    node = {"type": "simple", "symbol": marker(GREEN)}
    output = str(tmp_path / f"things{suffix}") if suffix else "memory:"
    outcome = imported(layer_of(node, displayField="NAME"), output=output)
    layer = outcome.layer or QgsVectorLayer(outcome.path, "things", "ogr")
    made = widgets(layer)
    assert made["STATE"].type() == "ValueMap"
    choices = made["STATE"].config()["map"]
    assert [dict(one) for one in choices] == [{"new": 1}, {"old": 2}] or [
        {name: str(code) for name, code in one.items()} for one in choices
    ] == [{"new": "1"}, {"old": "2"}]
    assert made["PERCENT"].type() == "Range"
    assert made["MADE"].type() == "DateTime"
    assert made["NOTE"].config()["IsMultiline"]
    assert made["OBJECTID"].type() == "Hidden"
    names = layer.fields().names()
    assert layer.attributeAlias(names.index("KIND")) == "Kind of thing"
    assert layer.displayExpression().strip('"') == "NAME"
    assert "100" in layer.constraintExpression(names.index("PERCENT"))
    not_null = QgsFieldConstraints.Constraint.ConstraintNotNull
    assert layer.fieldConstraints(names.index("NAME")) & not_null
    # a soft one: a row that breaks it came from the server and can still be edited
    name = layer.fields().at(names.index("NAME"))  # held, for its constraints live in it
    soft = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
    assert name.constraints().constraintStrength(not_null) == soft
    assert not layer.fieldConstraints(names.index("KIND")) & not_null
    assert near(colour(rendered(layer, f"widgets{suffix}"), 1), GREEN)
    assert outcome.layer is not None or sorted(p.suffix for p in tmp_path.iterdir()) == [
        ".gpkg",
        ".json",
        ".rows",
    ]


@pytest.mark.parametrize("suffix", ["", ".gpkg"])
def test_a_range_may_depend_on_the_kind_of_row(imported, tmp_path, suffix):
    from qgis.core import QgsVectorLayer, QgsVectorLayerUtils

    narrow = {"percent": {"type": "range", "name": "N", "range": [0, 5]}}
    types = [
        {"id": 1, "name": "<b>Road", "domains": narrow},
        {"id": 2, "name": "Path", "domains": {}},
    ]
    made = layer_of(None, typeIdField="KIND", types=types)
    output = str(tmp_path / f"t{suffix}") if suffix else "memory:"
    outcome = imported(made, output=output)
    layer = outcome.layer or QgsVectorLayer(outcome.path, "t", "ogr")
    place = layer.fields().indexOf("PERCENT")
    kept = {
        f["OBJECTID"]: QgsVectorLayerUtils.validateAttribute(layer, f, place)
        for f in layer.getFeatures()
    }
    # 10, 20 and 30 percent: of a road, of a path, of what is neither
    assert [kept[number][0] for number in (1, 2, 3)] == [False, True, True]
    assert "0 … 100; ‹b>Road: 0 … 5" in kept[1][1][0]
    assert widgets(layer)["PERCENT"].type() != "Range"  # which would not show what it forbids


@pytest.mark.parametrize("suffix", ["", ".gpkg", ".shp"])
def test_a_range_of_dates_is_a_constraint_that_its_dates_keep(imported, tmp_path, suffix):
    from qgis.core import QgsVectorLayer, QgsVectorLayerUtils

    of_2020 = {"type": "range", "name": "Y", "range": [1577836800000, 1609459200000]}
    made = layer_of(None, fields=[*FIELDS, Field("SEEN", "Date", domain=of_2020)])
    for row, moment in zip(made.rows, (1580000000000, 1640000000000, None)):
        row.attributes["SEEN"] = moment
    output = str(tmp_path / f"t{suffix}") if suffix else "memory:"
    outcome = imported(made, output=output)
    layer = outcome.layer or QgsVectorLayer(outcome.path, "t", "ogr")
    place = layer.fields().indexOf("SEEN")
    kept = {
        f["OBJECTID"]: QgsVectorLayerUtils.validateAttribute(layer, f, place)
        for f in layer.getFeatures()
    }
    assert {number: is_kept for number, (is_kept, _why) in kept.items()} == {
        1: True, 2: False, 3: True,
    }  # fmt: skip
    assert "2020-01-01 00:00:00 … 2021-01-01 00:00:00" in kept[2][1][0]


def test_codes_that_depend_on_the_kind_are_shown_by_a_virtual_column(imported):
    road = {"STATE": coded("Road state", {1: "paved's", 2: "dirt"})}
    types = [
        {"id": 1, "name": "Road", "domains": road},
        {"id": 2, "name": "Path", "domains": {"STATE": {"type": "inherited"}}},
    ]
    node = {"type": "simple", "symbol": marker(GREEN)}
    layer = imported(layer_of(node, typeIdField="KIND", types=types)).layer
    made = widgets(layer)
    assert made["STATE"].type() != "ValueMap"
    assert made["KIND"].type() == "ValueMap"
    shown = {f["OBJECTID"]: (f["STATE"], f["STATE_label"]) for f in layer.getFeatures()}
    assert shown == {1: (2, "dirt"), 2: (1, "new"), 3: (2, "old")}


def joined_layer():
    """Things joined with owners; both tables have a NAME, and the layer is drawn by the owner's."""
    things, owners = "GIS.DBO.THINGS.", "GIS.DBO.OWNERS."
    fields = [
        Field(f"{things}OBJECTID", "OID"),
        Field(f"{things}NAME"),
        Field(f"{owners}NAME"),
        Field(f"{owners}STATE", "Integer", domain=STATES),
        Field(f"{owners}KIND", "SmallInteger"),
    ]
    rows = [
        Row(
            dict(zip([f.name for f in fields], (i, f"thing {i}", "ABC"[i - 1], 1 + i % 2, 1))),
            {"x": 2.0 * i, "y": 0.0},
        )
        for i in (1, 2, 3)
    ]
    infos = [
        {"value": "A", "label": "one", "symbol": marker(RED)},
        {"value": "B", "label": "two", "symbol": marker(GREEN)},
    ]
    drawing = {
        "renderer": {
            "type": "uniqueValue",
            "field1": f"{owners.lower()}name",
            "uniqueValueInfos": infos,
            "defaultSymbol": marker(BLUE),
        },
        "labelingInfo": [
            {
                "labelExpression": f"[{things}NAME]",
                "symbol": {"color": [0, 0, 0, 255], "font": {"family": "DejaVu Sans", "size": 1}},
                "where": f"{owners}NAME IS NOT NULL",
            }
        ],
    }
    more = {
        "displayField": f"{owners}NAME",
        "typeIdField": f"{owners}KIND",
        "types": [{"id": 1, "name": "Road", "domains": {}}],
    }
    behaviour = Behaviour(extra={"drawingInfo": drawing, **more})
    return Layer(
        "Joined",
        fields,
        rows,
        geometry_type=POINT,
        object_id_field=fields[0].name,
        behaviour=behaviour,
    )


@pytest.mark.parametrize("suffix", ["", ".gpkg", ".shp"])
def test_a_joined_layer_is_dressed_in_its_short_names(imported, tmp_path, suffix):
    from qgis.core import QgsVectorLayer

    output = str(tmp_path / f"joined{suffix}") if suffix else "memory:"
    outcome = imported(joined_layer(), output=output)
    layer = outcome.layer or QgsVectorLayer(outcome.path, "joined", "ogr")
    owner = "OWNERS_NAM" if suffix == ".shp" else "OWNERS_NAME"
    assert layer.renderer().classAttribute().strip('"') == owner
    image = rendered(layer, f"joined{suffix}")
    for place, wanted in enumerate((RED, GREEN, BLUE), 1):
        assert near(colour(image, place), wanted)
    assert layer.displayExpression().strip('"') == owner
    rule = layer.labeling().rootRule().children()[0]
    assert '"NAME"' in rule.settings().fieldName
    assert f'"{owner}"' in rule.filterExpression()
    made = widgets(layer)
    assert made["STATE"].type() == made["KIND"].type() == "ValueMap"
    assert made["OBJECTID"].type() == "Hidden"
    alias = layer.attributeAlias(layer.fields().names().index(owner))
    assert alias == "GIS.DBO.OWNERS.NAME"


def test_a_short_name_goes_to_the_column_that_was_imported(imported):
    wanted = ("GIS.DBO.THINGS.OBJECTID", "GIS.DBO.OWNERS.NAME")
    layer = imported(joined_layer(), field_names=wanted).layer
    assert layer.fields().names() == ["OBJECTID", "NAME"]
    image = rendered(layer, "joined-some")
    assert [near(colour(image, i), c) for i, c in enumerate((RED, GREEN, BLUE), 1)] == [True] * 3
    assert layer.attributeAlias(1) == "GIS.DBO.OWNERS.NAME"


@pytest.mark.parametrize("suffix", [".shp", ".geojson", ".fgb"])
def test_other_files_have_their_style_beside_them(imported, tmp_path, suffix):
    from qgis.core import QgsVectorLayer

    long = Field("A_NAME_TOO_LONG_FOR_DBF", "Integer", alias="Long", domain=STATES)
    infos = [{"value": str(i), "symbol": fill(RED if i == 2 else GREEN)} for i in range(1, 4)]
    node = {"type": "uniqueValue", "field1": "KIND", "uniqueValueInfos": infos}
    outcome = imported(
        layer_of(node, POLYGON, fields=[*FIELDS, long]), output=str(tmp_path / f"t{suffix}")
    )
    layer = QgsVectorLayer(outcome.path, "things", "ogr")
    image = rendered(layer, f"beside{suffix}")
    assert near(colour(image, 1), GREEN)
    assert near(colour(image, 2), RED)
    made = widgets(layer)
    name = "A_NAME_TOO" if suffix == ".shp" else long.name
    assert made[name].type() == "ValueMap"
    assert layer.attributeAlias(layer.fields().names().index(name)) == "Long"
    text = (tmp_path / "t.qml").read_text(encoding="utf-8")
    assert "127.0.0.1" not in text
    assert str(tmp_path) not in text


@pytest.mark.parametrize("suffix", ["", ".geojson", ".shp", ".csv"])
def test_labels_get_columns_of_their_own_on_request(imported, tmp_path, suffix):
    from qgis.core import QgsVectorLayer

    road = {"STATE": coded("Road state", {1: "paved", 2: "dirt"})}
    types = [{"id": 1, "name": "Road", "domains": road}, {"id": 2, "name": "Path", "domains": {}}]
    made = layer_of(None, typeIdField="KIND", types=types)
    output = str(tmp_path / f"t{suffix}") if suffix else "memory:"
    outcome = imported(made, output=output, label_columns=True)
    layer = outcome.layer or QgsVectorLayer(outcome.path, "t", "ogr")
    names = layer.fields().names()
    at = names.index("STATE")
    assert names[at + 1].startswith("STATE_labe")
    kind = names[names.index("KIND") + 1]
    shown = {int(f["OBJECTID"]): (f[kind], f[names[at + 1]]) for f in layer.getFeatures()}
    assert shown[1] == ("Road", "dirt")
    assert shown[2] == ("Path", "new")
    assert shown[3][1] == "old"
    assert not shown[3][0]


@pytest.mark.parametrize("suffix", ["", ".gpkg"])
def test_the_metadata_tell_where_the_layer_is_from(imported, tmp_path, suffix):
    from qgis.core import QgsVectorLayer

    made = layer_of(
        None,
        description="<div>All <b>things</b><script>alert(1)</script><br>&amp; more</div>",
        copyrightText="© <i>Town</i>",
        serviceItemId="0123456789abcdef0123456789abcdef",
        dateFieldsTimeReference={"timeZone": "Pacific Standard Time"},
    )
    output = str(tmp_path / f"t{suffix}") if suffix else "memory:"
    outcome = imported(made, where="PERCENT > 5", output=output)
    # the GeoPackage brings them along, wherever it is opened
    layer = outcome.layer or QgsVectorLayer(outcome.path, "t", "ogr")
    metadata = layer.metadata()
    assert metadata.title() == "Things"
    assert metadata.crs() == layer.crs()
    assert metadata.abstract() == "All things\n& more"
    assert metadata.rights() == ["© Town"]
    told = " ".join(metadata.history())
    assert metadata.identifier() in told
    assert "3 of 3 rows" in told
    assert "PERCENT > 5" in told
    assert "Pacific Standard Time" in told
    assert "0123456789abcdef0123456789abcdef" in told


@pytest.mark.parametrize("suffix", ["", ".gpkg", ".fgb"])
def test_a_layer_that_knows_times_is_placed_in_time(imported, tmp_path, suffix):
    from qgis.core import Qgis, QgsVectorLayer

    until = Field("UNTIL", "DateOnly")
    times = {
        "startTimeField": "made",
        "endTimeField": "UNTIL",
        "timeExtent": [1142000000000, 1487000000000],
    }
    made = layer_of(None, fields=[*FIELDS, until], timeInfo=times)
    output = str(tmp_path / f"t{suffix}") if suffix else "memory:"
    outcome = imported(made, output=output)
    layer = outcome.layer or QgsVectorLayer(outcome.path, "t", "ogr")
    if outcome.layer is None:
        layer.loadDefaultStyle()  # as when it is added to the project; opening drops its times
    else:
        (span,) = layer.metadata().extent().temporalExtents()
        assert span.begin().toUTC().toString("yyyy-MM-dd HH:mm") == "2006-03-10 14:13"
        assert "MADE to UNTIL" in " ".join(layer.metadata().history())
    placed = layer.temporalProperties()
    assert placed.isActive()
    assert (placed.startField(), placed.endField()) == ("MADE", "UNTIL")
    assert placed.mode() == Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields


def test_times_in_columns_that_are_not_here_place_nothing(imported):
    layer = imported(layer_of(None, timeInfo={"startTimeField": "date_start"})).layer
    assert not layer.temporalProperties().isActive()


@pytest.mark.parametrize("is_stated", [True, False])
def test_the_licence_of_the_service_is_in_the_metadata(gateway, is_stated):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    site = one_layer_site(layer_of(None, copyrightText="Town"))
    if is_stated:
        site.services[0].item_info = {
            "licenseInfo": "<p>Use it <b>freely</b>.</p>",
            "accessInformation": "Survey office",
        }
    with ArcGisServer(site) as server:
        order = ImportOrder(f"{server.address}/Test/FeatureServer/0")
        outcome = ImportJob(gateway, order).execute()
        assert len(server.seen("item_info")) == 1
    assert outcome.receipt.complete
    assert outcome.receipt.retries == 0
    metadata = outcome.layer.metadata()
    assert metadata.licenses() == (["Use it freely."] if is_stated else [])
    assert metadata.rights() == (["Town", "Survey office"] if is_stated else ["Town"])
