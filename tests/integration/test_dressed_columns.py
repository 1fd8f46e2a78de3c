"""Columns have the labels, ranges, codes and styles that they have at the server."""

from __future__ import annotations

import pytest

from tests.arcgis_server import Behaviour, Field, Layer, Row
from tests.arcgis_server.layers import POINT, POLYGON, coded
from tests.integration.dressing_scene import (
    BLUE,
    FIELDS,
    GREEN,
    RED,
    STATES,
    colour,
    fill,
    imported,
    layer_of,
    marker,
    near,
    rendered,
)

__all__ = ["imported"]  # the fixture


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
