"""What the plan announces is exactly what changed, as GDAL and pyshp read the file."""

from __future__ import annotations

import math
from datetime import date

import pytest
import shapefile as pyshp
from layerferry.core.errors import ExportError
from layerferry.core.export.choices import MixedShapesPolicy, ShapefileChoices
from layerferry.core.export.columns import DatetimePolicy
from layerferry.core.host.qt_compat import field
from layerferry.core.host.shapefile import measure_layer, prepare, save_shapefile
from osgeo import ogr
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime

pytestmark = pytest.mark.usefixtures("qgis_app")

BIG = "é" * 2_500_000  # 5 MB


def day(*parts):
    return QDate(*parts)


def moment(parts, clock=(0, 0, 0), spec=Qt.TimeSpec.UTC):
    return QDateTime(QDate(*parts), QTime(*clock), spec)


# name, kind, values; in Python or Qt as a layer takes them
COLUMNS = [
    ("größe_a", "int", [0, 1, -1, None, 2**31 - 1, -(2**31) + 1]),
    ("größe_b", "int64", [2**31, 2**31 - 1, 2**31 + 1, 2**53 - 1, 2**53 + 1, None]),
    ("🦊", "double", [0.1, float("nan"), float("inf"), None, -0.0, 1e300]),
    ("面积", "text", [BIG, "a" * 254, "ß" * 127, "ß" * 128, "", None]),
    ("select", "text", [" a ", "a ", "NULL", "None", "0", "*****"]),
    ("Площадь_леса", "date", [day(1, 1, 1), day(9999, 12, 31), day(-44, 3, 15), None,
                              day(1582, 10, 10), day(2024, 2, 29)]),
    ("observation_time", "datetime", [moment((1, 1, 1)), moment((9999, 12, 31), (23, 59, 59)),
                                      moment((1969, 12, 31), (12, 0, 0)), None,
                                      moment((-1, 1, 1)), moment((2024, 2, 29))]),
    ("FID", "bool", [True, False, None, True, False, None]),
    ("void_int", "int", [None] * 6),
    ("void_double", "double", [None] * 6),
    ("void_text", "text", [None] * 6),
    ("void_date", "date", [None] * 6),
    ("photo", "binary", [QByteArray(b"\0\1"), None, None, None, None, None]),
]  # fmt: skip
SHAPES = [
    "PolygonZM ((0 0 1 2,0 4 1 2,4 4 1 2,0 0 1 2))",
    "PolygonZM EMPTY",
    None,
    "PolygonZM ((0 0 1 2,0 4 1 2,4 4 1 2,0 0 1 2),(1 2 1 2,1 3 1 2,2 3 1 2,1 2 1 2))",
    None,
    "PolygonZM ((9 9 -1 0,9 11 5 3,12 12 1 2,9 9 -1 0))",
]


def nasty_layer():
    return make_layer(COLUMNS)


def make_layer(columns):
    layer = QgsVectorLayer("PolygonZM?crs=EPSG:2056", "nasty", "memory")
    assert layer.dataProvider().addAttributes([field(name, kind) for name, kind, _ in columns])
    layer.updateFields()
    for row, wkt in enumerate(SHAPES):
        feature = QgsFeature(layer.fields())
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([values[row] for _, _, values in columns])
        assert layer.dataProvider().addFeatures([feature])[0], layer.dataProvider().lastError()
    return layer


def as_written(value):
    """A source value as a reader would give it, were nothing lost."""
    if isinstance(value, QDate):
        return date(value.year(), value.month(), value.day()) if value.year() > 0 else "far"
    if isinstance(value, QDateTime):
        # a date equals a moment at midnight only
        whole = as_written(value.date())
        return whole if value.time() == QTime(0, 0) else (whole, "time")
    if isinstance(value, bool):
        return int(value)
    return value


def differs(source, found):
    source = as_written(source)
    if isinstance(source, float) and math.isnan(source):
        return found is not None or True
    return source != found


def by_ogr(path):
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    definition = layer.GetLayerDefn()
    dates = {
        definition.GetFieldDefn(i).GetName()
        for i in range(definition.GetFieldCount())
        if definition.GetFieldDefn(i).GetType() == ogr.OFTDate
    }
    rows = []
    for feature in layer:
        row = feature.items()
        for name in dates:
            row[name] = date(*map(int, row[name].split("/"))) if row[name] else None
        rows.append(row)
    return rows


def by_pyshp(path):
    with pyshp.Reader(str(path), encoding="utf-8") as reader:
        rows = [record.as_dict() for record in reader.records()]
    # pyshp does not tell blank text from empty text
    return [{k: None if v == "" else v for k, v in row.items()} for row in rows]


@pytest.mark.parametrize("read", [by_ogr, by_pyshp])
def test_the_counts_announced_are_those_of_the_rows_that_changed(tmp_path, read):
    layer = nasty_layer()
    announced = measure_layer(prepare(layer)).plan()
    report = save_shapefile(layer, tmp_path / "a.shp")
    assert report.plan == announced
    rows = read(tmp_path / "a.shp")
    assert len(rows) == report.written[0].rows == len(SHAPES)
    for plan, (name, _kind, values) in zip(announced.fields, COLUMNS):
        assert plan.source == name
        if not plan.columns:
            lost = {loss.kind.value: loss.rows for loss in plan.losses}
            assert lost == {"binary_left_out": 1}
            continue
        (column,) = plan.columns
        found = [row[column.name] for row in rows]
        changed = sum(map(differs, values, found))
        assert changed == sum(loss.rows for loss in plan.losses if not loss.kind.is_note), name
        in_file = sum(value is not None for value in found)
        assert report.written[0].values[column.name] == in_file, name
        assert announced.values[announced.columns.index(column)] == in_file, name
    assert announced.shapes == report.written[0].shapes == 3


def test_shapes_are_those_of_the_layer(tmp_path):
    report = save_shapefile(nasty_layer(), tmp_path / "a.shp")
    source = ogr.Open(str(report.path))
    for feature, wkt in zip(source.GetLayer(0), SHAPES):
        shape = feature.GetGeometryRef()
        if shape is None:
            assert wkt is None or "EMPTY" in wkt
        else:
            found = QgsGeometry.fromWkt(shape.ExportToIsoWkt())
            assert found.get().is3D()
            assert found.get().isMeasure()
            assert found.isGeosEqual(QgsGeometry.fromWkt(wkt))
    assert report.written[0].shapes == 3
    assert {loss.kind.value: loss.rows for loss in report.plan.shape_losses} == {"no_geometry": 3}


def test_a_shape_without_measures_has_them_as_announced(tmp_path):
    path = tmp_path / "mixed.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("m", None, ogr.wkbUnknown)
    for wkt in ("POINT ZM (1 2 3 4)", "POINT (1 2)", "POINT Z (1 2 3)"):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        assert layer.CreateFeature(feature) == 0
    feature = layer = source = None
    report = save_shapefile(QgsVectorLayer(f"{path}|layername=m", "m"), tmp_path / "a.shp")
    assert {loss.kind.value: loss.rows for loss in report.plan.shape_losses} == {
        "height_filled": 1,
        "measure_filled": 2,
    }
    saved = ogr.Open(str(report.path))
    shapes = [found.GetGeometryRef().Clone() for found in saved.GetLayer(0)]
    assert [shape.GetZ() for shape in shapes] == [3, 0, 3]
    assert shapes[0].GetM() == 4
    # the format's mark for "no measure" is any number below -10^38
    assert all(shape.GetM() < -1e38 for shape in shapes[1:])


@pytest.mark.parametrize("null_text", ["", "none", " "])
@pytest.mark.parametrize("datetime", list(DatetimePolicy))
def test_values_read_back_are_as_many_as_announced(tmp_path, datetime, null_text):
    texts = ["", "  ", " " * 254 + "x", " " * 300, None, "\0"]
    layer = make_layer([("t", "text", texts), COLUMNS[6], COLUMNS[7], COLUMNS[1], COLUMNS[2]])
    choices = ShapefileChoices(datetime=datetime, null_text=null_text, null_number="-9")
    plan = measure_layer(prepare(layer)).plan(choices)
    report = save_shapefile(layer, tmp_path / "a.shp", choices=choices)
    assert tuple(report.written[0].values.values()) == plan.values
    lost = {loss.kind.value: loss.rows for loss in plan.fields[0].losses}
    assert lost == {"empty_text": 5, **({"null_filled": 1} if null_text else {})}


def test_other_values_than_announced_are_never_put_in_place(tmp_path, monkeypatch):
    from layerferry.core.export.measure import Measure

    monkeypatch.setattr(Measure, "_date", lambda _self, _value: None)
    with pytest.raises(ExportError, match="values in Plosh"):
        save_shapefile(nasty_layer(), tmp_path / "a.shp")
    assert not list(tmp_path.iterdir())


def test_a_height_that_is_no_number_becomes_nought_and_is_counted(tmp_path):
    layer = QgsVectorLayer("LineStringZ?crs=EPSG:2056", "odd", "memory")
    for height in (5.0, math.nan, math.inf):
        geometry = QgsGeometry.fromWkt("LineStringZ(0 0 1, 1 1 2)")
        geometry.get().setZAt(1, height)
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        assert layer.dataProvider().addFeatures([feature])[0]
    report = save_shapefile(layer, tmp_path / "a.shp")
    assert {loss.kind.value: loss.rows for loss in report.plan.shape_losses} == {"height_filled": 2}
    saved = ogr.Open(str(report.path))
    heights = [found.GetGeometryRef().GetZ(1) for found in saved.GetLayer(0)]
    assert heights == [5.0, 0.0, 0.0]


@pytest.mark.parametrize("mixed", list(MixedShapesPolicy))
def test_shapes_of_every_type_in_any_order_stay_with_their_rows(tmp_path, mixed):
    wkts = [
        "Polygon((0 0,0 4,4 4,0 0))", "Point(7 7)", "MultiPolygonZ(((0 0 1,0 4 1,4 4 1,0 0 1)))",
        "LineString(0 0,1 1)", None,
        "PolygonM((0 0 2,0 4 2,4 4 2,0 0 2),(1 2 2,1 3 2,2 3 2,1 2 2))", "MultiPoint((1 1),(2 2))",
        "Polygon((0 0,0 8,8 8,0 0))", "MultiLineString((0 0,1 1),(5 5,6 6))",
    ]  # fmt: skip
    path = tmp_path / "mixed.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    made = source.CreateLayer("m", None, ogr.wkbUnknown)
    for wkt in wkts * 3:
        feature = ogr.Feature(made.GetLayerDefn())
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(QgsGeometry.fromWkt(wkt).asWkt()))
        assert made.CreateFeature(feature) == 0
    feature = made = source = None
    layer = QgsVectorLayer(f"{path}|layername=m", "m")
    report = save_shapefile(layer, tmp_path / "a.shp", choices=ShapefileChoices(mixed_shapes=mixed))
    lost = {loss.kind.value: loss.rows for loss in report.plan.shape_losses}
    without = lost["no_geometry"] + lost.get("other_geometry", 0)
    seen = {}
    for written in report.written:
        saved = ogr.Open(str(written.path))
        for found in saved.GetLayer(0):
            seen[found.GetField("fid_")] = found.GetGeometryRef() and found.GetGeometryRef().Clone()
    assert sorted(seen) == list(range(1, 28))
    for fid, shape in seen.items():
        if shape is None:
            without -= 1
        else:
            wanted = QgsGeometry.fromWkt(wkts[(fid - 1) % 9])
            assert QgsGeometry.fromWkt(shape.ExportToIsoWkt()).isGeosEqual(wanted)
    assert without == 0
