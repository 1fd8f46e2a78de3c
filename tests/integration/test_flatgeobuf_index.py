"""A FlatGeobuf file is put in order and indexed without keeping its rows, and as GDAL reads it."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from layerferry.core.errors import Cancelled, ExportError

FIELDS = (("NUMBER", "int64"), ("NAME", "text"))


def written(path, shapes):
    """A file of these shapes, numbered in their order."""
    from layerferry.core.host.qt_compat import field
    from layerferry.core.host.vector_file import VectorFileWriter
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsFields,
        QgsGeometry,
        QgsWkbTypes,
    )

    fields = QgsFields()
    for name, kind in FIELDS:
        fields.append(field(name, kind))
    made = [QgsGeometry.fromWkt(one) for one in shapes]
    kind = made[0].wkbType() if made else QgsWkbTypes.Type.Point
    writer = VectorFileWriter(
        path,
        fields,
        kind,
        QgsCoordinateReferenceSystem("EPSG:2056"),
        QgsCoordinateTransformContext(),
        "rows",
    )
    features = []
    for number, shape in enumerate(made):
        feature = QgsFeature(fields)
        feature.setAttributes([number, "x" * (number % 50)])
        feature.setGeometry(shape)
        features.append(feature)
    for first in range(0, len(features), 700):
        writer.add(features[first : first + 700])
    return writer


def rows_in(path, box=None):
    """Number, name and place of each row as GDAL reads them, within a box."""
    from osgeo import ogr

    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    if box is not None:
        layer.SetSpatialFilterRect(*box)
    return [
        (row["NUMBER"], row["NAME"], row.GetGeometryRef() and row.GetGeometryRef().ExportToWkt())
        for row in layer
    ]


def index_size(path):
    """Rows per node, as the header says."""
    raw = path.read_bytes()
    (root,) = struct.unpack_from("<I", raw, 12)
    listed = root - struct.unpack_from("<i", raw, 12 + root)[0]
    (offset,) = struct.unpack_from("<H", raw, 12 + listed + 4 + 2 * 9)
    return struct.unpack_from("<H", raw, 12 + root + offset)[0] if offset else 16


def places(count):
    dice = np.random.default_rng(count)
    return dice.uniform(-1000, 1000, (count, 2)).round(3)


@pytest.mark.parametrize("count", [1, 15, 16, 17, 300, 5000])
@pytest.mark.parametrize("kind", ["points", "polygons", "one place"])
def test_the_rows_of_any_box_are_found_and_no_others(qgis_app, tmp_path, count, kind):
    from osgeo import ogr

    at = np.ones((count, 2)) if kind == "one place" else places(count)
    size = 7.0 if kind == "polygons" else 0.0
    shapes = [
        f"Polygon (({x} {y}, {x + 7} {y}, {x + 7} {y + 7}, {x} {y + 7}, {x} {y}))"
        if size
        else f"Point ({x} {y})"
        for x, y in at.tolist()
    ]
    path = written(tmp_path / "rows.fgb", shapes).finish()
    assert index_size(path) == 16
    assert not [one for one in tmp_path.iterdir() if one.suffix not in (".fgb", ".qml", ".qmd")]
    whole = rows_in(path)
    assert sorted(row[0] for row in whole) == list(range(count))
    assert all(name == "x" * (number % 50) for number, name, _shape in whole)
    for west, south, width in ((-1e9, -1e9, 2e9), (0, 0, 1.5), (-200, 100, 333), (5000, 0, 10)):
        box = (west, south, west + width, south + width)
        touching = (
            (at[:, 0] <= box[2])
            & (at[:, 0] + size >= box[0])
            & (at[:, 1] <= box[3])
            & (at[:, 1] + size >= box[1])
        )
        found = sorted(row[0] for row in rows_in(path, box))
        assert found == np.flatnonzero(touching).tolist()
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    assert layer.GetFeatureCount() == count
    by_number = [row["NUMBER"] for row in layer]
    for place in {0, count // 2, count - 1}:
        assert layer.GetFeature(place)["NUMBER"] == by_number[place]


def test_rows_that_lie_close_together_stand_close_together(qgis_app, tmp_path):
    """A twentieth of the rows in a corner is in few pieces of the file."""
    at = places(4000)
    path = written(tmp_path / "rows.fgb", [f"Point ({x} {y})" for x, y in at.tolist()]).finish()
    numbers = [row[0] for row in rows_in(path)]
    is_near = ((at < -550).all(axis=1))[numbers]
    assert is_near.sum() > 100
    assert np.count_nonzero(np.diff(is_near.astype(int)) == 1) < is_near.sum() / 5


def test_a_file_without_rows_can_be_read(qgis_app, tmp_path):
    assert rows_in(written(tmp_path / "rows.fgb", []).finish()) == []


def test_it_can_be_cancelled_and_leaves_nothing(qgis_app, tmp_path):
    def cancel():
        raise Cancelled

    writer = written(tmp_path / "rows.fgb", ["Point (1 2)"] * 100)
    with pytest.raises(Cancelled):
        writer.finish(check_cancelled=cancel)
    assert not list(tmp_path.iterdir())


def test_a_file_of_other_rows_is_refused(qgis_app, tmp_path):
    from layerferry.core.export.flatgeobuf_index import FlatGeobufIndex

    path = written(tmp_path / "rows.fgb", ["Point (1 2)"] * 3).finish()
    index = FlatGeobufIndex(tmp_path)
    index.add(np.ones((3, 4)))
    with pytest.raises(ExportError, match="not as GDAL"):
        index.write_into(path)  # it has an index
    path.write_bytes(b"fgb")
    with pytest.raises(ExportError, match="not as GDAL"):
        index.write_into(path)


def test_a_gdal_that_writes_another_head_indexes_the_file_itself(qgis_app, tmp_path, monkeypatch):
    from layerferry.core.host import vector_file

    monkeypatch.setattr(vector_file, "layer_options", lambda *_about: [])  # as if it had no say
    shapes = [f"Point ({number} {number % 7})" for number in range(900)]
    path = written(tmp_path / "rows.fgb", shapes).finish()
    assert len(rows_in(path)) == 900
    found = rows_in(path, (99.5, -1, 105.5, 8))
    assert sorted(number for number, _name, _place in found) == [100, 101, 102, 103, 104, 105]
    assert [one.name for one in tmp_path.iterdir()] == ["rows.fgb"]
