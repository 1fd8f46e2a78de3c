"""Any layer of a project as a Shapefile: every value is there, or announced as changed."""

from __future__ import annotations

import json
from datetime import date, datetime, time

import pytest
from layerferry.core.export.columns import DbfType
from layerferry.core.host.qt_compat import field
from layerferry.core.host.qt_values import plain_value
from layerferry.core.host.shapefile import measure_layer, prepare, save_shapefile
from osgeo import ogr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def project():
    made = QgsProject.instance()
    yield made
    made.removeAllMapLayers()


def memory(project, name="towns"):
    uri = "Point?crs=EPSG:2056&field=id:int&field=name:string&field=size:double"
    layer = QgsVectorLayer(uri, name, "memory")
    for number in range(6):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, f"näme {number}", None if number == 3 else number / 3])
        if number != 4:
            feature.setGeometry(QgsGeometry.fromWkt(f"Point({number} 1)"))
        assert layer.dataProvider().addFeatures([feature])[0]
    project.addMapLayer(layer)
    return layer


def delimited_text(_folder, project):
    path = _folder / "towns.csv"
    path.write_text("id;x;y;seen;n\n1;3;4;2024-02-29;\n2;;;;9007199254740993\n", encoding="utf-8")
    uri = f"{path.as_uri()}?delimiter=;&xField=x&yField=y&crs=EPSG:4326&detectTypes=yes"
    return QgsVectorLayer(uri, "towns", "delimitedtext")


def virtual(_folder, project):
    memory(project)
    query = "select id, name || '!' as called, geometry from towns where id <> 2"
    return QgsVectorLayer(f"?query={query}", "virtual", "virtual")


def joined(_folder, project):
    layer, other = memory(project), memory(project, "others")
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("id")
    join.setTargetFieldName("id")
    join.setPrefix("joined_with_others_")
    assert layer.addJoin(join)
    return layer


def calculated(_folder, project):
    layer = memory(project)
    layer.addExpressionField('"size" * 2', field("twice the size", "double"))
    layer.addExpressionField("'x' || \"name\"", field("label", "text"))
    return layer


def in_edit(_folder, project):
    layer = memory(project)
    assert layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setAttributes([99, "new", 1.5])
    assert layer.addFeature(feature)
    assert layer.changeAttributeValue(1, 1, "renamed")
    assert layer.deleteFeature(2)
    return layer


def filtered(_folder, project):
    layer = memory(project)
    assert layer.setSubsetString('"id" > 2')
    return layer


def geojson(folder, project):
    rows = [
        {"a": [1, "x"], "b": True, "c": {"d": 1}, "e": 2**40, "f": "2024-02-29T11:44:08+02:00"},
        {"a": None, "b": None, "c": None, "e": None, "f": None},
    ]
    features = [{"type": "Feature", "properties": row, "geometry": None} for row in rows]
    features[1]["geometry"] = {
        "type": "GeometryCollection",
        "geometries": [{"type": "Point", "coordinates": [1, 2]}],
    }
    features.append(
        {
            "type": "Feature",
            "properties": {"a": [], "f": "1969-12-31T23:59:59Z"},
            "geometry": {"type": "MultiPoint", "coordinates": [[1, 2, 3], [4, 5, 6]]},
        }
    )
    path = folder / "rows.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return QgsVectorLayer(str(path), "rows", "ogr")


def flatgeobuf(folder, project):
    path = str(folder / "rows.fgb")
    source = ogr.GetDriverByName("FlatGeobuf").CreateDataSource(path)
    layer = source.CreateLayer("rows", None, ogr.wkbLineStringM)
    kinds = {"flag": ogr.OFTInteger, "half": ogr.OFTReal, "when": ogr.OFTDateTime}
    subtypes = {"flag": ogr.OFSTBoolean, "half": ogr.OFSTFloat32}
    for name, kind in kinds.items():
        definition = ogr.FieldDefn(name, kind)
        definition.SetSubType(subtypes.get(name, ogr.OFSTNone))
        layer.CreateField(definition)
    for flag, half, when in ((1, 0.1, "2023/05/03 00:00:00+05"), (0, -0.0, "1/1/1 11:44:08")):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt("LINESTRING M (0 0 5,1 1 6)"))
        feature.SetField("flag", flag)
        feature.SetField("half", half)
        feature.SetField("when", when)
        layer.CreateFeature(feature)
    feature = layer = source = None
    return QgsVectorLayer(path, "rows", "ogr")


LAYERS = [
    delimited_text, virtual, joined, calculated, in_edit, filtered, geojson, flatgeobuf,
]  # fmt: skip


def as_read(value):
    """A value of the layer as GDAL would read it, were nothing lost."""
    value = plain_value(value)
    if isinstance(value, datetime):
        whole = f"{value:%Y/%m/%d}".zfill(10)
        return whole if value.time() == time(0, 0) and not value.utcoffset() else (whole, "time")
    if isinstance(value, date):
        return f"{value:%Y/%m/%d}"
    if isinstance(value, bool):
        return int(value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else value


@pytest.mark.parametrize("make", LAYERS)
def test_what_is_not_announced_is_as_in_the_layer(tmp_path, project, make):
    layer = make(tmp_path, project)
    assert layer.isValid()
    rows = [feature.attributes() for feature in layer.getFeatures()]
    shapes = [feature.geometry() for feature in layer.getFeatures()]
    assert rows
    announced = measure_layer(prepare(layer)).plan()
    (tmp_path / "out").mkdir()
    report = save_shapefile(layer, tmp_path / "out" / "a.shp")
    assert report.plan == announced
    assert not report.warnings or "coordinate system" in report.warnings[0]
    source = ogr.Open(str(report.path))
    found = list(source.GetLayer(0))
    assert len(found) == len(rows)
    for index, plan in enumerate(announced.fields):
        (column,) = plan.columns
        values = [feature.GetField(column.name) for feature in found]
        wanted = [as_read(row[index]) for row in rows]
        if column.type is DbfType.NUMERIC:  # QGIS 3.22 gives large integers as text
            wanted = [int(one) if isinstance(one, str) else one for one in wanted]
        changed = sum(value != want for value, want in zip(values, wanted))
        lost = {loss.kind.value: loss.rows for loss in plan.losses if not loss.kind.is_note}
        assert changed == sum(lost.values()), (plan.source, wanted, values, lost)
    without = sum(feature.GetGeometryRef() is None for feature in found)
    lost = {loss.kind.value: loss.rows for loss in announced.shape_losses}
    kinds = ("no_geometry", "other_geometry", "bad_coordinates")
    assert without == sum(lost.get(kind, 0) for kind in kinds)
    for feature, shape in zip(found, shapes):
        ours = feature.GetGeometryRef()
        if ours is not None:
            assert QgsGeometry.fromWkt(ours.ExportToIsoWkt()).isGeosEqual(shape)
