"""The saved Shapefile against its plan, read back with GDAL and with pyshp."""

from __future__ import annotations

import csv

import pytest
import shapefile as pyshp
from layerferry.core.export.choices import ShapefileChoices
from layerferry.core.export.columns import DatetimePolicy
from layerferry.core.host.shapefile import measure_layer, prepare, save_shapefile
from osgeo import ogr
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime

from tests.integration.shapefile_scene import losses, make_layer, read_ogr, shape_losses

pytestmark = pytest.mark.usefixtures("qgis_app")


def test_umlauts_cjk_emoji_and_collisions_get_names_and_a_crosswalk(tmp_path):
    names = [
        "größe_a",
        "größe_b",
        "面积",
        "🦊",
        "مساحة",
        "inspection_date",
        "inspection_time",
        "FID",
    ]
    layer = make_layer("Point", [(n, "int") for n in names], [("Point(1 2)", *range(8))])
    report = save_shapefile(layer, tmp_path / "a.shp")
    written, rows, _, _ = read_ogr(tmp_path / "a.shp")
    assert written == [
        "grosse_a", "grosse_b", "FIELD_3", "FIELD_4", "FIELD_5", "inspection", "inspecti_1", "FID_",
    ]  # fmt: skip
    assert rows == [list(range(8))]
    with (tmp_path / "a_fields.csv").open(encoding="utf-8-sig") as stream:
        table = list(csv.DictReader(stream))
    assert [row["source_name"] for row in table] == names
    assert [row["file_name"] for row in table] == written
    assert {path.name for path in report.files} == {path.name for path in tmp_path.iterdir()}


def test_integers_around_the_limits_are_exact(tmp_path):
    values = [2**31 - 1, -(2**31), 2**31, 2**31 + 1, 2**53 - 1, 2**53, 2**53 + 1, 0, None]
    layer = make_layer("None", [("n", "int64")], [(None, v) for v in values])
    report = save_shapefile(layer, tmp_path / "a.shp")
    assert report.path == tmp_path / "a.dbf"
    assert [row[0] for row in read_ogr(report.path)[1]] == values
    with pyshp.Reader(dbf=str(report.path)) as reader:
        assert [record[0] for record in reader.records()] == values
    assert losses(report, "n") == {"over_2_31": 4, "over_2_53": 1, "null_number": 1}


def test_integers_of_nineteen_digits_become_text(tmp_path):
    values = [2**63 - 1, -(2**63), 5, None]
    layer = make_layer("None", [("n", "int64")], [(None, v) for v in values])
    report = save_shapefile(layer, tmp_path / "a.shp")
    assert [row[0] for row in read_ogr(report.path)[1]] == [
        str(2**63 - 1),
        str(-(2**63)),
        "5",
        None,
    ]
    assert losses(report, "n") == {"integer_as_text": 3}


def test_doubles_come_back_bit_for_bit(tmp_path):
    values = [0.1, -0.0, 1e-300, 1.7976931348623157e308, 123456789.123456789, 5.0, 1e22, 2 / 3]
    for number, part in enumerate((values, values[:2] + values[4:6])):
        layer = make_layer("None", [("d", "double")], [(None, v) for v in part])
        report = save_shapefile(layer, tmp_path / f"a{number}.shp")
        assert [row[0] for row in read_ogr(report.path)[1]] == part
        with pyshp.Reader(dbf=str(report.path)) as reader:
            assert [record[0] for record in reader.records()] == part
        assert losses(report, "d") == {}


def test_nan_and_infinity_are_null_and_counted(tmp_path):
    rows = [(None, v) for v in (float("nan"), float("inf"), 0.0, None)]
    report = save_shapefile(make_layer("None", [("d", "double")], rows), tmp_path / "a.shp")
    assert [row[0] for row in read_ogr(report.path)[1]] == [None, None, 0.0, None]
    assert losses(report, "d") == {"not_finite": 2, "null_number": 1}


def test_all_null_columns_of_every_kind_survive(tmp_path):
    kinds = ["int", "int64", "double", "text", "date", "time", "datetime", "bool"]
    layer = make_layer("Point", [(kind, kind) for kind in kinds], [("Point(1 2)", *[None] * 8)] * 3)
    save_shapefile(layer, tmp_path / "a.shp")
    assert read_ogr(tmp_path / "a.shp")[1] == [[None] * 8] * 3


def test_text_is_cut_between_characters_and_counted(tmp_path):
    long = "ß" * 126 + "x" + "€" * 10
    rows = [(None, t) for t in (long, "ü" * 127, "", None, " a ", "l1\nl2")]
    report = save_shapefile(make_layer("None", [("t", "text")], rows), tmp_path / "a.shp")
    found = [row[0] for row in read_ogr(report.path)[1]]
    assert found == ["ß" * 126 + "x", "ü" * 127, None, None, "a", "l1\nl2"]
    with pyshp.Reader(dbf=str(report.path), encoding="utf-8") as reader:
        assert reader.record(0)[0] == "ß" * 126 + "x"
    assert losses(report, "t") == {
        "text_cut": 1,
        "empty_text": 1,
        "outer_blanks": 1,
    }


def moment(*parts, spec=Qt.TimeSpec.UTC):
    return QDateTime(QDate(*parts[:3]), QTime(*parts[3:]), spec)


MOMENTS = [
    moment(2023, 5, 3, 11, 44, 8),
    moment(1969, 7, 20, 20, 17, 40, 120),
    moment(1, 1, 1, 0, 0, 0),
    moment(9999, 12, 31, 23, 59, 59, spec=Qt.TimeSpec.LocalTime),
    None,
]


def test_date_policy_keeps_the_date_and_counts_the_time(tmp_path):
    layer = make_layer("None", [("m", "datetime")], [(None, m) for m in MOMENTS])
    report = save_shapefile(layer, tmp_path / "a.shp")
    assert [row[0] for row in read_ogr(report.path)[1]] == [
        "2023/05/03", "1969/07/20", "0001/01/01", "9999/12/31", None,
    ]  # fmt: skip
    assert losses(report, "m") == {"time_of_day": 3}


def test_text_policy_keeps_the_moment_and_its_zone(tmp_path):
    layer = make_layer("None", [("m", "datetime")], [(None, m) for m in MOMENTS])
    report = save_shapefile(
        layer, tmp_path / "a.shp", choices=ShapefileChoices(datetime=DatetimePolicy("text"))
    )
    assert [row[0] for row in read_ogr(report.path)[1]] == [
        "2023-05-03T11:44:08Z", "1969-07-20T20:17:40.12Z", "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59", None,
    ]  # fmt: skip
    assert losses(report, "m") == {"moment_as_text": 4}


def test_both_policy_writes_date_and_time_fields(tmp_path):
    layer = make_layer("None", [("observed", "datetime")], [(None, m) for m in MOMENTS])
    report = save_shapefile(
        layer, tmp_path / "a.shp", choices=ShapefileChoices(datetime=DatetimePolicy("both"))
    )
    names, rows, _, _ = read_ogr(report.path)
    assert names == ["observed", "observed_t"]
    assert rows[0] == ["2023/05/03", "11:44:08Z"]
    assert rows[3] == ["9999/12/31", "23:59:59"]
    assert rows[4] == [None, None]


def test_dates_before_year_one_are_null_and_counted(tmp_path):
    rows = [(None, QDate(-44, 3, 15)), (None, QDate(1582, 10, 15)), (None, None)]
    report = save_shapefile(make_layer("None", [("d", "date")], rows), tmp_path / "a.shp")
    assert [row[0] for row in read_ogr(report.path)[1]] == [None, "1582/10/15", None]
    assert losses(report, "d") == {"date_out_of_range": 1}


def test_booleans_times_and_binary_are_announced(tmp_path):
    fields = [("b", "bool"), ("t", "time"), ("x", "binary")]
    rows = [(None, True, QTime(15, 54, 36), QByteArray(b"\x00\x01")), (None, False, None, None)]
    report = save_shapefile(make_layer("None", fields, rows), tmp_path / "a.shp")
    names, found, _, _ = read_ogr(report.path)
    assert names == ["b", "t"]
    assert found == [[1, "15:54:36"], [0, None]]
    assert losses(report, "b") == {"boolean_as_number": 2}
    assert losses(report, "t") == {"moment_as_text": 1}
    assert losses(report, "x") == {"binary_left_out": 1}


@pytest.mark.parametrize(
    ("kind", "wkt", "name"),
    [
        ("PointZ", "PointZ (1 2 3)", "3D Point"),
        ("PointM", "PointM (1 2 3)", "Measured Point"),
        ("PointZM", "PointZM (1 2 3 4)", "3D Measured Point"),
        ("LineStringZM", "LineStringZM (1 2 3 4, 5 6 7 8)", "3D Measured Line String"),
        ("PolygonM", "PolygonM ((0 0 1, 0 4 2, 4 4 3, 0 0 1))", "Measured Polygon"),
    ],
)
def test_heights_and_measures_survive(tmp_path, kind, wkt, name):
    layer = make_layer(kind, [("n", "int")], [(wkt, 1), (None, 2)])
    report = save_shapefile(layer, tmp_path / "a.shp")
    _, _, shapes, found = read_ogr(tmp_path / "a.shp")
    assert found == name
    assert shapes[1] is None
    assert QgsGeometry.fromWkt(shapes[0]).equals(QgsGeometry.fromWkt(wkt))
    assert shape_losses(report) == {"no_geometry": 1}


def test_empty_and_null_shapes_keep_their_rows(tmp_path):
    rows = [("Polygon((0 0,0 4,4 4,0 0))", 1), ("Polygon EMPTY", 2), (None, 3)]
    report = save_shapefile(make_layer("Polygon", [("n", "int")], rows), tmp_path / "a.shp")
    _, found, shapes, _ = read_ogr(tmp_path / "a.shp")
    assert found == [[1], [2], [3]]
    assert shapes[1:] == [None, None]
    with pyshp.Reader(str(tmp_path / "a.shp")) as reader:
        assert [shape.shapeType for shape in reader.shapes()] == [5, 0, 0]
    assert shape_losses(report) == {"no_geometry": 2}


def test_single_and_multi_polygons_with_holes_share_a_file(tmp_path):
    hole = "MultiPolygon(((0 0,9 0,9 9,0 9,0 0),(1 1,1 2,2 2,2 1,1 1)),((20 0,21 0,21 1,20 0)))"
    rows = [("Polygon((0 0,0 4,4 4,0 0))", 1), (hole, 2)]
    report = save_shapefile(make_layer("MultiPolygon", [("n", "int")], rows), tmp_path / "a.shp")
    shapes = read_ogr(tmp_path / "a.shp")[2]
    assert QgsGeometry.fromWkt(shapes[1]).isGeosEqual(QgsGeometry.fromWkt(hole))
    assert report.plan.shape_losses == ()


def test_mixed_points_become_multipoints(tmp_path):
    rows = [("MultiPoint((1 2),(3 4))", 1), ("MultiPoint((5 6))", 2)]
    save_shapefile(make_layer("MultiPoint", [("n", "int")], rows), tmp_path / "a.shp")
    assert read_ogr(tmp_path / "a.shp")[2] == ["MULTIPOINT ((1 2),(3 4))", "MULTIPOINT ((5 6))"]


def test_a_layer_of_mixed_kinds_keeps_the_commonest_and_counts_the_rest(tmp_path):
    mixed = tmp_path / "mixed.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(mixed))
    layer = source.CreateLayer("m", None, ogr.wkbUnknown)
    for wkt in ("POINT (1 2)", "MULTIPOINT ((1 1),(2 2))", "LINESTRING (0 0,1 1)", "POINT (3 4)"):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        assert layer.CreateFeature(feature) == 0
    feature = layer = source = None
    report = save_shapefile(QgsVectorLayer(f"{mixed}|layername=m", "m"), tmp_path / "a.shp")
    assert read_ogr(tmp_path / "a.shp")[2] == [
        "MULTIPOINT ((1 2))", "MULTIPOINT ((1 1),(2 2))", None, "MULTIPOINT ((3 4))",
    ]  # fmt: skip
    assert shape_losses(report) == {"other_geometry": 1, "points_as_multi": 2}


def test_curves_are_straightened_and_counted(tmp_path):
    rows = [("CompoundCurve(CircularString(0 0,1 1,2 0))", 1), ("CompoundCurve((0 0,1 1))", 2)]
    layer = make_layer("CompoundCurve", [("n", "int")], rows)
    report = save_shapefile(layer, tmp_path / "a.shp")
    assert all(shape.startswith("LINESTRING") for shape in read_ogr(tmp_path / "a.shp")[2])
    assert shape_losses(report)["curves"] == 2


def test_nan_coordinates_keep_the_row_without_a_shape(tmp_path):
    layer = make_layer("LineString", [("n", "int")], [("LineString(0 0, 1 1)", 1)])
    bad = QgsFeature(layer.fields())
    geometry = QgsGeometry.fromWkt("LineString(0 0, 1 1, 2 2)")
    line = geometry.get()
    line.setXAt(1, float("nan"))
    bad.setGeometry(geometry)
    bad.setAttributes([2])
    assert layer.dataProvider().addFeatures([bad])[0]
    report = save_shapefile(layer, tmp_path / "a.shp")
    assert read_ogr(tmp_path / "a.shp")[1:3] == ([[1], [2]], ["LINESTRING (0 0,1 1)", None])
    assert shape_losses(report) == {"bad_coordinates": 1}


def test_empty_layers_and_layers_without_fields_are_whole(tmp_path):
    save_shapefile(make_layer("MultiLineStringZ", [("n", "int")], []), tmp_path / "a.shp")
    names, rows, _, kind = read_ogr(tmp_path / "a.shp")
    # without rows GDAL takes the measures, optional in this kind, for given
    assert (names, rows, kind) == (["n"], [], "3D Measured Line String")
    save_shapefile(make_layer("Point", [], [("Point(1 2)",), ("Point(3 4)",)]), tmp_path / "b.shp")
    assert read_ogr(tmp_path / "b.shp")[:2] == (["ROW_ID"], [[1], [2]])


def test_three_hundred_fields_are_cut_to_255_and_listed(tmp_path):
    fields = [(f"f{i}", "int") for i in range(300)]
    layer = make_layer("Point", fields, [("Point(1 2)", *range(300))])
    report = save_shapefile(layer, tmp_path / "a.shp")
    names, rows, _, _ = read_ogr(tmp_path / "a.shp")
    assert len(names) == 255
    assert rows == [list(range(255))]
    assert losses(report, "f299") == {"field_left_out": 1}


def test_the_plan_says_what_the_save_then_does(tmp_path):
    layer = make_layer("Point", [("m", "datetime")], [("Point(1 2)", m) for m in MOMENTS])
    source = prepare(layer)
    plan = measure_layer(source).plan()
    assert plan == save_shapefile(source, tmp_path / "a.shp").plan


def test_the_report_is_json_with_stable_keys(tmp_path):
    layer = make_layer("Point", [("m", "datetime")], [("Point(1 2)", MOMENTS[0])])
    report = save_shapefile(layer, tmp_path / "a.shp").to_json()
    assert report["rows"] == 1
    assert report["shape"] == "point"
    assert report["fields"][0]["losses"][0]["kind"] == "time_of_day"
    assert "1 field could not be kept whole: m" in report["sentence"]
