"""Rows of a GeoPackage read in bulk against the same rows read through QGIS."""

from __future__ import annotations

from dataclasses import replace

import pytest
from layerferry.core.export.choices import MixedShapesPolicy, ShapefileChoices
from layerferry.core.export.columns import DatetimePolicy
from layerferry.core.host.shapefile import measure_layer, prepare, save_shapefile
from osgeo import ogr
from qgis.core import QgsFeature, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("qgis_app")

# name, OGR type, values as SQLite has them
FIELDS = [
    ("größe", ogr.OFTInteger64, [2**53 + 1, -(2**63), 2**63 - 1, None, 0, 2**31]),
    ("FLOORS", ogr.OFTInteger, [1, -2, None, 2**31 - 1, 0, 5]),
    ("all null", ogr.OFTInteger, [None] * 6),
    ("height", ogr.OFTReal, [0.1, -0.0, 1e300, None, 2 / 3, 12.5]),
    ("select", ogr.OFTString, [" a ", "", None, "ß" * 127, "é" * 200, "面积 🦊"]),
    ("void", ogr.OFTString, [None] * 6),
    ("day", ogr.OFTDate, ["0001-01-01", "9999-12-31", None, "1582-10-10", "2024-02-29", None]),
    ("seen", ogr.OFTDateTime, ["2023-05-03T11:44:08.250Z", "1969-12-31T00:00:00Z", None,
                               "0001-01-01T00:00:00.5Z", "9999-12-31T23:59:59Z", None]),
    ("noted", ogr.OFTDateTime, ["2023-05-03T00:00:00.000", None, None, None, None, None]),
]  # fmt: skip
SHAPES = [
    "POLYGON ((0 0,4 0,4 4,0 0))",
    "MULTIPOLYGON (((0 0,9 0,9 9,0 9,0 0),(1 1,1 2,2 2,2 1,1 1)),((20 0,21 0,21 1,20 0)))",
    None,
    "POLYGON EMPTY",
    "CURVEPOLYGON (CIRCULARSTRING (0 0,1 1,2 0,1 -1,0 0))",
    "POLYGON Z ((0 0 1,4 0 2,4 4 nan,0 0 1))",
]
MIXED = [
    "POINT (1 2)",
    "LINESTRING (0 0,1 1)",
    None,
    "MULTIPOINT ((1 1),(2 2))",
    "GEOMETRYCOLLECTION (POINT (1 1))",
    "POINT EMPTY",
]


def table(path, fields=FIELDS, shapes=SHAPES):
    """Write values as they are, past what GDAL would make of them."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("rows of all", None, ogr.wkbUnknown)
    for name, kind, *_ in fields:
        assert layer.CreateField(ogr.FieldDefn(name, kind)) == 0
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        if shape:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(shape.replace("nan", "7")))
        assert layer.CreateFeature(feature) == 0
    feature = layer = None
    for name, _kind, values in fields:
        for row, value in enumerate(values, 1):
            text = "NULL" if value is None else repr(value)
            source.ExecuteSQL(f'UPDATE "rows of all" SET "{name}" = {text} WHERE fid = {row}')
    source = None
    return QgsVectorLayer(f"{path}|layername=rows of all", "rows", "ogr")


def saved(source, folder, **choices):
    folder.mkdir()
    chosen = ShapefileChoices(**choices)
    report = save_shapefile(source, folder / "a.shp", choices=chosen)
    return report.plan, {part.name: part.read_bytes() for part in folder.iterdir()}


@pytest.mark.parametrize("policy", list(DatetimePolicy))
@pytest.mark.parametrize("shapes", [SHAPES, MIXED])
def test_rows_in_bulk_give_the_plan_and_the_files_of_rows_one_by_one(tmp_path, policy, shapes):
    layer = table(tmp_path / "t.gpkg", shapes=shapes)
    source = prepare(layer)
    assert source.table.pages() is not None
    choices = {
        "datetime": policy,
        "mixed_shapes": MixedShapesPolicy.SPLIT,
        "null_number": "-1",
        "null_text": "none",
    }
    for chosen in ({"datetime": policy}, choices):
        name = str(len(chosen))
        one_by_one = saved(replace(source, table=None), tmp_path / f"one{name}", **chosen)
        assert saved(source, tmp_path / f"bulk{name}", **chosen) == one_by_one
        announced = measure_layer(source).plan(ShapefileChoices(**chosen))
        assert announced == one_by_one[0]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (ogr.OFTDateTime, "2023-05-03T11:44:08.000+02:00"),
        (ogr.OFTDateTime, "0000-01-01T00:00:00Z"),
        (ogr.OFTDate, "3 May 2023"),
        (ogr.OFTString, "x" * 5_000),
        (ogr.OFTBinary, "photo"),
    ],
)
def test_what_gdal_might_read_otherwise_is_read_by_qgis(tmp_path, kind, value):
    fields = [("plain", ogr.OFTInteger, [1, 2]), ("odd", kind, [None, value])]
    layer = table(tmp_path / "t.gpkg", fields, SHAPES[:2])
    source = prepare(layer)
    assert source.table is None or source.table.pages() is None
    assert measure_layer(source).rows == 2


def test_a_filter_is_heeded_and_rows_being_edited_are_those_of_the_layer(tmp_path):
    layer = table(tmp_path / "t.gpkg")
    assert layer.setSubsetString('"FLOORS" > 0')
    source = prepare(layer)
    assert source.table.pages() is not None
    plan, files = saved(source, tmp_path / "bulk")
    assert plan.rows == 3
    assert saved(replace(source, table=None), tmp_path / "one") == (plan, files)
    assert layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setAttribute("FLOORS", 9)
    assert layer.addFeature(feature)
    assert prepare(layer).table is None
    assert saved(prepare(layer), tmp_path / "edited")[0].rows == 4
    assert layer.rollBack()


def test_rows_that_vanish_while_they_are_read_are_missed(tmp_path, monkeypatch):
    from layerferry.core.errors import ExportError
    from layerferry.core.host import layer_table
    from layerferry.core.host.table_spelling import Spelling

    source = prepare(table(tmp_path / "t.gpkg"))
    monkeypatch.setattr(layer_table, "spelling_of", lambda *_given: Spelling(7, 100))
    with pytest.raises(ExportError, match="has 7 rows, and 6 could be read"):
        save_shapefile(source, tmp_path / "a.shp")
    assert [part.name for part in tmp_path.iterdir()] == ["t.gpkg"]


def test_a_large_table_is_looked_at_in_spans_and_can_be_cancelled_there(tmp_path, monkeypatch):
    from layerferry.core.errors import Cancelled
    from layerferry.core.host import table_spelling

    monkeypatch.setattr(table_spelling, "_SPAN", 2)
    source = prepare(table(tmp_path / "t.gpkg"))
    asked = []
    assert sum(rows.count for rows in source.table.pages(lambda: asked.append(1))) == 6
    assert len(asked) == 3

    class Stop:
        def isCanceled(self):
            asked.pop()
            return not asked

        def setProgress(self, _progress):
            pass

    with pytest.raises(Cancelled):
        save_shapefile(source, tmp_path / "a.shp", feedback=Stop())
    assert [part.name for part in tmp_path.iterdir()] == ["t.gpkg"]
    fields = [("odd", ogr.OFTDate, ["2024-02-29", None, None, None, "2024-2-9", "x"])]
    source = prepare(table(tmp_path / "u.gpkg", fields))
    assert source.table.pages() is None


def test_pages_of_long_texts_are_short(tmp_path, monkeypatch):
    from layerferry.core.host import layer_table

    monkeypatch.setattr(layer_table, "_PAGE_BYTES", 4000)
    fields = [("t", ogr.OFTString, ["x" * 500] * 6)]
    source = prepare(table(tmp_path / "t.gpkg", fields))
    assert [rows.count for rows in source.table.pages()] == [2, 2, 2]
