"""Files of the other formats: whole under their name, or not there."""

from __future__ import annotations

import pytest
from layerferry.core.errors import ExportError
from layerferry.core.host.qt_compat import field
from layerferry.core.host.vector_file import VectorFileWriter
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsWkbTypes,
)

pytestmark = pytest.mark.usefixtures("qgis_app")


def make_fields():
    fields = QgsFields()
    fields.append(field("id", "int64"))
    fields.append(field("größe", "text"))
    return fields


def make_writer(path, **options):
    return VectorFileWriter(
        path,
        make_fields(),
        QgsWkbTypes.Type.Point,
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateTransformContext(),
        "parcels",
        **options,
    )


def make_features(count):
    features = []
    for number in range(count):
        feature = QgsFeature(make_fields())
        feature.setAttributes([2**53 + number, f"é{number}"])
        if number % 10:
            feature.setGeometry(QgsGeometry.fromWkt(f"Point({number / 100} 2)"))
        features.append(feature)
    return features


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".gdb", ".csv"])
def test_every_row_is_in_the_file_and_nothing_else_in_the_folder(tmp_path, suffix):
    writer = make_writer(tmp_path / f"a{suffix}")
    writer.add(make_features(25))
    writer.add(make_features(5))
    assert not (tmp_path / f"a{suffix}").exists()
    assert writer.finish() == tmp_path / f"a{suffix}"
    assert {p.name for p in tmp_path.iterdir()} - {"a.csvt", "a.prj"} == {f"a{suffix}"}
    source = gdal.OpenEx(str(tmp_path / f"a{suffix}"))
    layer = source.GetLayer(0)
    found = {(str(f.GetField("id")), f.GetField("größe")) for f in layer}
    assert layer.GetFeatureCount() == 30
    # FileGDB has no 64-bit integers before GDAL 3.9 and keeps them as doubles
    if suffix != ".gdb":
        assert (str(2**53 + 1), "é1") in found


@pytest.mark.parametrize("suffix", [".gpkg", ".gdb"])
def test_an_existing_file_is_replaced_only_when_asked_to(tmp_path, suffix):
    target = tmp_path / f"a{suffix}"
    writer = make_writer(target)
    writer.add(make_features(3))
    writer.finish()
    with pytest.raises(ExportError, match="exists"):
        make_writer(target)
    writer = make_writer(target, overwrite=True)
    writer.add(make_features(7))
    writer.finish()
    assert gdal.OpenEx(str(target)).GetLayer(0).GetFeatureCount() == 7
    assert [p.name for p in tmp_path.iterdir()] == [target.name]


def test_abandon_leaves_nothing_and_the_old_file(tmp_path):
    (tmp_path / "a.gpkg").write_bytes(b"old")
    writer = make_writer(tmp_path / "a.gpkg", overwrite=True)
    writer.add(make_features(3))
    writer.abandon()
    assert (tmp_path / "a.gpkg").read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.gpkg"]
    with pytest.raises(ExportError):
        writer.add(make_features(1))


def test_a_file_with_too_few_rows_is_not_put_in_place(tmp_path, monkeypatch):
    writer = make_writer(tmp_path / "a.gpkg")
    writer.add(make_features(3))
    monkeypatch.setattr("layerferry.core.host.vector_file._count", lambda path: 1)
    with pytest.raises(ExportError, match="1 rows read back instead of 3"):
        writer.finish()
    assert list(tmp_path.iterdir()) == []


def test_flatgeobuf_with_rows_it_would_drop_is_refused(tmp_path):
    writer = make_writer(tmp_path / "a.fgb")
    writer.add(make_features(10)[1:])
    writer.finish()
    writer = make_writer(tmp_path / "b.fgb")
    with pytest.raises(ExportError, match="1 row has no shape"):
        writer.add(make_features(10))
    writer.abandon()
    assert [p.name for p in tmp_path.iterdir()] == ["a.fgb"]


def test_an_unknown_ending_is_refused(tmp_path):
    with pytest.raises(ExportError, match=r"\.nonsense"):
        make_writer(tmp_path / "a.nonsense")


def test_two_writers_to_one_target_do_not_meet(tmp_path):
    first = make_writer(tmp_path / "a.gpkg")
    with pytest.raises(ExportError, match="running"):
        make_writer(tmp_path / "a.gpkg")
    first.add(make_features(2))
    first.finish()
    assert [p.name for p in tmp_path.iterdir()] == ["a.gpkg"]


def test_saved_rows_without_a_shape_are_told_from_empty_ones_whatever_their_numbers(
    qgis_app, tmp_path
):
    from layerferry.core.host.layer_file import save_layer
    from layerferry.core.host.layer_source import prepare
    from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=n:integer", "x", "memory")
    rows = []
    for number, shape in enumerate(("Point (1 1)", None, "Point EMPTY", None, "Point (2 2)")):
        row = QgsFeature(layer.fields())
        row.setAttributes([number])
        if shape is not None:
            row.setGeometry(QgsGeometry.fromWkt(shape))
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    layer.dataProvider().deleteFeatures([1])  # those left have numbers from 2
    save_layer(prepare(layer), tmp_path / "saved.gpkg", QgsCoordinateTransformContext())
    saved = QgsVectorLayer(str(tmp_path / "saved.gpkg"), "saved", "ogr")
    shapes = {row["n"]: row.hasGeometry() and row.geometry().asWkt() for row in saved.getFeatures()}
    assert shapes == {1: False, 2: "Point EMPTY", 3: False, 4: "Point (2 2)"}
