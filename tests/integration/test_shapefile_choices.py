"""What the person chose is what is in the file, read back with GDAL and with pyshp."""

from __future__ import annotations

import json
import zipfile

import pytest
import shapefile as pyshp
from layerferry.core.errors import ExportError
from layerferry.core.export.choices import (
    BigIntegerPolicy,
    CodesPolicy,
    MixedShapesPolicy,
    OversizePolicy,
    ShapefileChoices,
)
from layerferry.core.host.layer_notes import RECEIPT_PROPERTY
from layerferry.core.host.origin_notes import has_origin
from layerferry.core.host.qt_compat import field
from layerferry.core.host.shapefile import save_shapefile
from osgeo import ogr
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)

pytestmark = pytest.mark.usefixtures("qgis_app")


def make_layer(geometry, fields, rows, crs="EPSG:2056"):
    uri = geometry if geometry == "None" else f"{geometry}?crs={crs}"
    layer = QgsVectorLayer(uri, "probe", "memory")
    assert layer.dataProvider().addAttributes([field(*parts) for parts in fields])
    layer.updateFields()
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


def rows_of(path):
    source = ogr.Open(str(path))
    return [feature.items() for feature in source.GetLayer(0)]


def shapes_of(path):
    source = ogr.Open(str(path))
    found = (feature.GetGeometryRef() for feature in source.GetLayer(0))
    return [shape.ExportToIsoWkt() if shape is not None else None for shape in found]


def losses(report, source):
    found = next(field for field in report.plan.fields if field.source == source)
    return {loss.kind.value: loss.rows for loss in found.losses}


@pytest.fixture
def coded():
    layer = make_layer(
        "Point",
        [("land_use_code", "int")],
        [(f"Point({n} 1)", v) for n, v in enumerate([1, 2, 9, None])],
    )
    choices = [{"Forest": 1}, {"Größe": "2"}]
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueMap", {"map": choices}))
    return layer


def test_labels_stand_for_codes(tmp_path, coded):
    report = save_shapefile(
        coded, tmp_path / "a.shp", choices=ShapefileChoices(codes=CodesPolicy.LABELS)
    )
    assert [r["land_use_c"] for r in rows_of(report.path)] == ["Forest", "Größe", "9", None]
    assert losses(report, "land_use_code") == {"code_as_label": 2, "code_without_label": 1}


def test_labels_stand_beside_codes(tmp_path, coded):
    report = save_shapefile(
        coded, tmp_path / "a.shp", choices=ShapefileChoices(codes=CodesPolicy.BOTH)
    )
    assert rows_of(report.path)[1] == {"land_use_c": 2, "land_use_l": "Größe"}
    assert losses(report, "land_use_code") == {"null_number": 1, "code_without_label": 1}
    assert report.written[0].values == {"land_use_c": 3, "land_use_l": 3}


def test_labels_of_a_value_relation_come_from_the_other_layer(tmp_path):
    other = make_layer("None", [("k", "text"), ("v", "text")], [(None, "1", "One")])
    QgsProject.instance().addMapLayer(other)
    try:
        layer = make_layer("None", [("n", "int")], [(None, 1)])
        config = {"Layer": other.id(), "Key": "k", "Value": "v"}
        layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueRelation", config))
        choices = ShapefileChoices(codes=CodesPolicy.LABELS)
        report = save_shapefile(layer, tmp_path / "a.shp", choices=choices)
        assert rows_of(report.path) == [{"n": "One"}]
    finally:
        QgsProject.instance().removeMapLayer(other.id())


def test_null_gets_the_values_that_were_chosen(tmp_path):
    fields = [("n", "int"), ("d", "double"), ("t", "text")]
    rows = [(None, None, float("nan"), None), (None, 5, 0.5, "")]
    choices = ShapefileChoices(null_number="-9999", null_text="n/a")
    report = save_shapefile(make_layer("None", fields, rows), tmp_path / "a.shp", choices=choices)
    assert rows_of(report.path) == [
        {"n": -9999, "d": -9999.0, "t": "n/a"},
        {"n": 5, "d": 0.5, "t": None},
    ]
    assert losses(report, "n") == {"null_filled": 1}
    assert losses(report, "d") == {"not_finite": 1, "null_filled": 1}
    assert losses(report, "t") == {"empty_text": 1, "null_filled": 1}


@pytest.mark.parametrize(
    ("policy", "kind", "expected", "lost"),
    [
        (BigIntegerPolicy.NUMBER, "Integer64", [2**53 + 1, 5], {"over_2_53": 1}),
        (BigIntegerPolicy.TEXT, "String", [str(2**53 + 1), "5"], {"integer_as_text": 2}),
        (BigIntegerPolicy.FLOAT, "Real", [float(2**53), 5.0], {"integer_rounded": 1}),
    ],
)
def test_integers_beyond_a_double(tmp_path, policy, kind, expected, lost):
    layer = make_layer("None", [("n", "int64")], [(None, 2**53 + 1), (None, 5)])
    choices = ShapefileChoices(big_integers=policy)
    report = save_shapefile(layer, tmp_path / "a.shp", choices=choices)
    source = ogr.Open(str(report.path))
    assert source.GetLayer(0).GetLayerDefn().GetFieldDefn(0).GetTypeName() == kind
    assert [r["n"] for r in rows_of(report.path)] == expected
    assert losses(report, "n") == lost
    with pyshp.Reader(dbf=str(report.path)) as reader:
        assert int(reader.record(0)[0]) == 2**53 + 1


def mixed_layer(tmp_path):
    path = tmp_path / "mixed.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("m", None, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("n", ogr.OFTInteger))
    shapes = [
        "POINT (1 2)",
        None,
        "LINESTRING (0 0,1 1)",
        "POINT (3 4)",
        "GEOMETRYCOLLECTION (POINT (1 1))",
    ]
    for number, wkt in enumerate([*shapes, "POLYGON ((0 0,0 1,1 1,0 0))", "MULTIPOINT (1 1,2 2)"]):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("n", number)
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        assert layer.CreateFeature(feature) == 0
    return QgsVectorLayer(f"{path}|layername=m", "m")


def test_a_layer_of_several_kinds_is_split(tmp_path):
    (tmp_path / "out").mkdir()
    for name in ("a.shp", "a_line.sbn", "a_line.shp"):
        (tmp_path / "out" / name).write_bytes(b"old")
    report = save_shapefile(
        mixed_layer(tmp_path),
        tmp_path / "out" / "a.shp",
        choices=ShapefileChoices(mixed_shapes=MixedShapesPolicy.SPLIT),
    )
    assert [done.name for done in report.written] == [
        "a_point.shp", "a_line.shp", "a_multipoint.shp", "a_polygon.shp",
    ]  # fmt: skip
    numbers = [[r["n"] for r in rows_of(done.path)] for done in report.written]
    # what has no shape that a file can hold stays with the commonest kind
    assert numbers == [[0, 1, 3, 4], [2], [6], [5]]
    assert shapes_of(report.path) == ["POINT (1 2)", None, "POINT (3 4)", None]
    assert {loss.kind.value: loss.rows for loss in report.plan.shape_losses} == {
        "no_geometry": 1,
        "other_geometry": 1,
    }
    assert (tmp_path / "out" / "a.shp").read_bytes() == b"old"
    assert not (tmp_path / "out" / "a_line.sbn").exists()
    assert not [p for p in (tmp_path / "out").iterdir() if p.name.startswith(".")]


def test_a_layer_over_the_limit_becomes_parts(tmp_path):
    rows = [(f"LineString(0 0,{n} 1)", n) for n in range(50)]
    layer = make_layer("LineString", [("n", "int")], rows)
    refused = ShapefileChoices(largest_file=1500)
    with pytest.raises(ExportError, match="2 GB"):
        save_shapefile(layer, tmp_path / "a.shp", choices=refused)
    choices = ShapefileChoices(largest_file=1500, oversize=OversizePolicy.PARTS)
    report = save_shapefile(layer, tmp_path / "a.shp", choices=choices)
    assert [done.name for done in report.written][:2] == ["a_1.shp", "a_2.shp"]
    numbers = [r["n"] for done in report.written for r in rows_of(done.path)]
    assert numbers == list(range(50))
    assert max(path.stat().st_size for path in tmp_path.glob("*.shp")) <= 1500
    assert max(path.stat().st_size for path in tmp_path.glob("*.dbf")) <= 1500


def test_names_by_hand_and_fields_left_out(tmp_path):
    fields = [("größe_a", "int"), ("größe_b", "int"), ("secret", "text")]
    layer = make_layer("None", fields, [(None, 1, 2, "x")])
    choices = ShapefileChoices(names={"größe_b": "grosse_a"}, left_out=frozenset({"secret"}))
    report = save_shapefile(layer, tmp_path / "a.shp", choices=choices)
    assert rows_of(report.path) == [{"grosse_a_1": 1, "grosse_a": 2}]
    assert losses(report, "secret") == {"left_out_by_choice": 1}


@pytest.mark.parametrize("name", ["größe", "elevenbytes", "1a", "select", "a b", "", "a\0"])
def test_a_name_that_no_reader_takes_is_refused(tmp_path, name):
    layer = make_layer("None", [("a", "int")], [(None, 1)])
    with pytest.raises(ExportError):
        save_shapefile(layer, tmp_path / "a.shp", choices=ShapefileChoices(names={"a": name}))
    assert list(tmp_path.iterdir()) == []


def test_the_style_comes_along_with_the_short_names(tmp_path):
    layer = make_layer(
        "Point", [("inspection_kind", "text"), ("n", "int")], [("Point(1 1)", "a", 1)]
    )
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    category = QgsRendererCategory("a", symbol, "first")
    layer.setRenderer(QgsCategorizedSymbolRenderer("inspection_kind", [category]))
    layer.setDisplayExpression("\"inspection_kind\" || 'inspection_kind'")
    report = save_shapefile(layer, tmp_path / "a.shp")
    loaded = QgsVectorLayer(str(report.path), "a")
    assert loaded.renderer().classAttribute() == "inspection"
    assert loaded.displayExpression() == "\"inspection\" || 'inspection_kind'"
    assert loaded.attributeAlias(0) == "inspection_kind"
    assert loaded.attributeAlias(1) == ""


def test_a_receipt_comes_along_and_an_old_one_does_not_stay(tmp_path):
    layer = make_layer("Point", [("n", "int")], [("Point(1 1)", 1)])
    layer.setCustomProperty(RECEIPT_PROPERTY, json.dumps({"announced": 1}))
    save_shapefile(layer, tmp_path / "a.shp")
    (tmp_path / "a.rows").write_bytes(b"of an older import")
    assert json.loads((tmp_path / "a.receipt.json").read_text())["announced"] == 1
    layer.removeCustomProperty(RECEIPT_PROPERTY)
    report = save_shapefile(layer, tmp_path / "a.shp")
    assert not (tmp_path / "a.rows").exists()
    receipt = json.loads((tmp_path / "a.receipt.json").read_text(encoding="utf-8"))
    assert "announced" not in receipt
    assert receipt["shapefile"] == {"saved_as": "a", **report.for_receipt(), "files": ["a.shp"]}
    assert str(tmp_path) not in json.dumps(receipt)


def test_the_receipt_tells_the_losses_and_what_was_counted_in_the_file(tmp_path):
    rows = [("Point(1 1)", "x" * 300), (None, ""), ("Point(1 1)", None)]
    save_shapefile(make_layer("Point", [("größe", "text")], rows), tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        told = json.loads(archive.read("a.receipt.json"))["shapefile"]
    assert (told["rows"], told["shapes"], told["path"]) == (3, 2, "a.zip")
    (field,) = told["fields"]
    assert {loss["kind"]: loss["rows"] for loss in field["losses"]} == {
        "text_cut": 1,
        "empty_text": 1,
    }
    assert field["columns"][0]["values"] == 1
    assert told["written"] == [{"name": "a.shp", "rows": 3, "shapes": 2, "values": {"grosse": 1}}]


def test_parts_of_an_older_and_longer_save_go_and_other_files_stay(tmp_path):
    rows = [("Point(1 1)", n) for n in range(100)]
    layer = make_layer("Point", [("n", "int")], rows)

    def parts(largest):
        choices = ShapefileChoices(oversize=OversizePolicy.PARTS, largest_file=largest)
        save_shapefile(layer, tmp_path / "a.shp", choices=choices)
        return {path.stem for path in tmp_path.glob("*.shp")}

    assert parts(3_000) == {f"a_{n}" for n in range(1, 6)}
    for suffix in (".shp", ".dbf", ".receipt.json"):
        (tmp_path / f"a_8{suffix}").write_text("mine")
    save_shapefile(layer, tmp_path / "a_9.shp")
    (tmp_path / "a_4.receipt.json").unlink()
    assert parts(6_000) == {"a_1", "a_2", "a_3", "a_4", "a_8", "a_9"}
    save_shapefile(layer, tmp_path / "a.shp")
    assert {path.stem for path in tmp_path.glob("*.shp")} >= {"a", "a_1", "a_2"}


@pytest.mark.parametrize(
    ("crs", "words"),
    [
        ("EPSG:2056", ""),
        ("EPSG:3857", ""),
        ("EPSG:4978", "cannot be stated"),
        ("EPSG:7415", "The .prj file"),
        ("", "cannot be stated"),
    ],
)
def test_what_a_prj_cannot_say_is_said(tmp_path, crs, words):
    layer = make_layer("PointZ", [("n", "int")], [("PointZ(1 1 1)", 1)], crs)
    report = save_shapefile(layer, tmp_path / "a.shp")
    text = tmp_path / "a.prj"
    if crs == "EPSG:7415" and text.exists() and "VERTCS" in text.read_text():
        words = ""  # newer versions can state heights
    assert (words in " ".join(report.warnings)) if words else not report.warnings


def test_a_saved_layer_that_was_never_imported_does_not_ask_a_server(tmp_path):
    layer = make_layer("Point", [("n", "int")], [("Point(1 1)", 1)])
    save_shapefile(layer, tmp_path / "a.shp")
    assert not has_origin(QgsVectorLayer(f"{tmp_path}/a.shp", "a", "ogr"))
    layer.setCustomProperty(RECEIPT_PROPERTY, json.dumps({"version": 1, "source": "x"}))
    save_shapefile(layer, tmp_path / "a.shp")
    assert has_origin(QgsVectorLayer(f"{tmp_path}/a.shp", "a", "ogr"))


def test_the_notes_of_another_file_stay_and_nothing_is_taken_from_them(tmp_path):
    layer = make_layer("Point", [("n", "int")], [("Point(1 1)", 1)])
    (tmp_path / "a.gpkg").write_bytes(b"mine")
    notes = {"a.receipt.json": b'{"output": "a.gpkg", "version": 1, "source": "x"}', "a.rows": b"1"}
    for name, content in notes.items():
        (tmp_path / name).write_bytes(content)
    for _time in range(2):
        save_shapefile(layer, tmp_path / "a.shp")
        save_shapefile(layer, tmp_path / "a.zip")
        assert {name: (tmp_path / name).read_bytes() for name in notes} == notes
        own = json.loads((tmp_path / "a.shp.receipt.json").read_text(encoding="utf-8"))
        assert own["output"] == "a.shp"
        assert not has_origin(QgsVectorLayer(f"{tmp_path}/a.shp", "a", "ogr"))
        assert (tmp_path / "a.qml").exists()
    (tmp_path / "a.gpkg").unlink()
    save_shapefile(layer, tmp_path / "a.shp")
    own = json.loads((tmp_path / "a.receipt.json").read_text(encoding="utf-8"))
    assert own["output"] == "a.shp"
    assert not (tmp_path / "a.shp.receipt.json").exists()
    assert not (tmp_path / "a.rows").exists()
