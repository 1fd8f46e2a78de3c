"""The index of a GeoPackage is filled by us, and is the one that GDAL would have made."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from layerferry.core.errors import Cancelled
from layerferry.core.host import geopackage_index, vector_file, vector_formats
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

NAME = 'Flur "7", Bürger\'s'


def fields_of(key):
    fields = QgsFields()
    fields.append(field(key, "int64"))
    return fields


def written(path, keys, key="fid", check_cancelled=lambda: None, kind=QgsWkbTypes.Type.Polygon):
    """A file with rows of these keys, every seventh without a shape."""
    crs = QgsCoordinateReferenceSystem("EPSG:2056")
    fields, context = fields_of(key), QgsCoordinateTransformContext()
    writer = VectorFileWriter(path, fields, kind, crs, context, NAME)
    rows = []
    for place, number in enumerate(keys):
        row = QgsFeature(fields)
        row.setAttributes([number])
        if place % 7 != 6 and kind != QgsWkbTypes.Type.NoGeometry:
            x, y = place % 50 * 3.3, place // 50
            shape = f"Polygon(({x} {y}, {x + 1} {y}, {x + 1} {y + 0.7}, {x} {y}))"
            row.setGeometry(QgsGeometry.fromWkt(shape))
        rows.append(row)
    writer.add(rows)
    writer.finish(check_cancelled=check_cancelled)
    return path


def index_of(path):
    """What a file says of its index, and what is in it."""
    with closing(sqlite3.connect(path)) as file:
        made = "SELECT name, sql FROM sqlite_master WHERE name LIKE 'rtree_%' ORDER BY name"
        (name,) = file.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%USING rtree%'")
        quoted = '"' + name[0].replace('"', '""') + '"'
        rows = f"SELECT * FROM {quoted} ORDER BY id"
        register = "SELECT * FROM gpkg_extensions ORDER BY extension_name, table_name"
        return [file.execute(statement).fetchall() for statement in (made, register, rows)]


@pytest.mark.parametrize("keys", [range(1, 301), [5, 7, 10**12, 10**12 + 1, 40, 2], range(1, 8)])
@pytest.mark.parametrize("key", ["fid", "OBJECTID"])
def test_the_index_is_the_one_that_gdal_makes(tmp_path, monkeypatch, keys, key):
    monkeypatch.setattr(geopackage_index, "_ROWS_AT_ONCE", 20)
    ours = index_of(written(tmp_path / "ours.gpkg", keys, key))
    monkeypatch.setattr(vector_formats, "WITHOUT_INDEX", "SPATIAL_INDEX=YES")
    monkeypatch.setattr(vector_file, "index_shapes", lambda _path, _check: None)
    assert ours == index_of(written(tmp_path / "gdals.gpkg", keys, key))
    assert len(ours[2]) == len(keys) - len(keys) // 7


def test_readers_use_it_and_keep_it_up_to_date(tmp_path):
    path = written(tmp_path / "a.gpkg", range(1, 101))
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = source.GetLayer(0)
    assert layer.TestCapability("FastSpatialFilter")
    layer.DeleteFeature(1)
    del layer, source
    assert [row[0] for row in index_of(path)[2]][:2] == [2, 3]


def test_a_table_needs_none(tmp_path):
    path = written(tmp_path / "a.gpkg", range(1, 10), kind=QgsWkbTypes.Type.NoGeometry)
    with closing(sqlite3.connect(path)) as file:
        assert not file.execute("SELECT 1 FROM sqlite_master WHERE name LIKE 'rtree_%'").fetchall()


def test_a_cancel_ends_it_at_any_look_and_nothing_remains(tmp_path, monkeypatch):
    monkeypatch.setattr(geopackage_index, "_ROWS_AT_ONCE", 20)
    looks = []
    path = written(tmp_path / "a.gpkg", range(1, 101), check_cancelled=lambda: looks.append(1))
    path.unlink()
    assert len(looks) > 5
    for last in range(len(looks)):
        left = iter(range(last))

        def look(left=left):
            if next(left, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            written(path, range(1, 101), check_cancelled=look)
        assert not list(tmp_path.iterdir())
