"""Some rows of a Shapefile, read without opening it whole: they are as in the whole."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from layerferry.core.errors import ExportError

from tests.integration.both_shapefile_ways import DATES, FIELDS, NASTY, batch_of, description, page

pytestmark = pytest.mark.usefixtures("qgis_app")

# a measure that is not known comes first, then rows without a shape and with several parts
LINES = [
    {"paths": [[[0, 0, 1, None], [5, 5, 2, None]]]},
    None,
    {"paths": [[[1, 0, 1, 7], [5, 6, 2, 8]], [[9, 9, 9, 9], [8, 8, 8, 8]]]},
    {"paths": [[[2, 0, 0, None], [2, 1, 0, None], [2, 2, 0, 3]]]},
]


def written(folder, geometry_type, batches, fields, has_z=False, has_m=False):
    from layerferry.core.host.column_shapefile import ColumnShapefileSink
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    layer = description(geometry_type, fields, has_z, has_m)
    nowhere, context = QgsCoordinateReferenceSystem(), QgsCoordinateTransformContext()
    sink = ColumnShapefileSink(folder / "a.shp", layer, fields, nowhere, context)
    for batch in batches:
        sink.write(batch)
    return Path(sink.finish())


def rows_in(path):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(path), "rows", "ogr")
    assert layer.isValid()
    names = [(field.name(), field.typeName()) for field in layer.fields()]
    return names, [(one.attributes(), one.geometry().asWkt()) for one in layer.getFeatures()]


def read_whole(path, origin):
    from layerferry.core.host.local_rows import LocalRows
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(path), "rows", "ogr")
    return LocalRows(layer, layer.fields(), origin, {}).marks().marks


def origin_of(fields, geometry_type):
    from layerferry.core.download.origin import Origin
    from layerferry.core.download.receipt import Receipt
    from layerferry.core.rest.query import Filter

    layer = description(geometry_type, fields)
    return Origin.of(layer, fields, Filter(), Receipt(layer.url, ""), None, "", "", (), "")


@pytest.mark.parametrize(("has_z", "has_m"), [(0, 0), (1, 0), (0, 1), (1, 1)])
@pytest.mark.parametrize("first", [0, 1])
def test_rows_of_every_kind_are_read_as_in_the_whole(tmp_path, has_z, has_m, first):
    """GDAL drops all measures where the first shape of a file has none."""
    from layerferry.core.download.row_marks import GrowingMarks
    from layerferry.core.host.shapefile_rows import ShapefileRows

    kept = [0, 1, *[2] * has_z, *[3] * has_m]
    shapes = [
        shape and {"paths": [[[v[n] for n in kept] for v in path] for path in shape["paths"]]}
        for shape in (LINES * 3)[first:]
    ]
    dims, fields = (bool(has_z), bool(has_m)), FIELDS[:1]
    path = written(tmp_path, 5, [page(shapes, 5, *dims)], fields, *dims)
    origin = origin_of(fields, 5)
    whole, pieces = read_whole(path, origin), ShapefileRows(path, origin)
    count = len(shapes)
    assert len(whole) == count
    for rows in ([0], [1], [2, 3], [1, 4, 5, 6, 8], range(count), []):
        found, chosen = GrowingMarks(), np.array(list(rows), dtype=np.int64)
        pieces.add_marks(found, lambda: None, chosen)
        assert set(chosen + 1) <= set(found.marks.ids.whole().tolist()) <= {*(chosen + 1), 1, 2}
        assert not any(whole.differ(*part).any() for part in found.parts())


def test_rows_of_a_table_are_read_as_in_the_whole(tmp_path):
    from layerferry.core.host.small_shapefile import small_shapefile

    rows = [(*values, None, None, *dates) for values, dates in zip(NASTY, DATES)]
    path = written(tmp_path, 0, [batch_of(rows, None, 0)], FIELDS)
    assert path.suffix == ".dbf"
    names, whole = rows_in(path)
    with small_shapefile(path, np.array([1, 3, 4])) as small:
        assert rows_in(small) == (names, [whole[row] for row in (1, 3, 4)])


def test_nothing_of_them_stays_in_memory(tmp_path):
    from layerferry.core.host.small_shapefile import small_shapefile
    from osgeo import gdal

    path = written(tmp_path, 1, [page([{"x": 1, "y": 2}], 1, False, False)], FIELDS[:1])
    with small_shapefile(path, np.array([0])) as small:
        assert gdal.VSIStatL(small) is not None
    assert gdal.VSIStatL(small) is None
    with pytest.raises(ExportError), small_shapefile(path, np.array([1])):
        pass


@pytest.mark.parametrize("suffix", [".shp", ".shx"])
def test_a_header_that_states_another_length_is_found(tmp_path, suffix):
    from layerferry.core.export.readback import shapes_in

    path = written(tmp_path, 1, [page([{"x": 1, "y": 2}], 1, False, False)], FIELDS[:1])
    assert shapes_in(path).count == 1
    with path.with_suffix(suffix).open("r+b") as stream:
        stream.seek(24)
        stream.write(struct.pack(">i", 4000))
    with pytest.raises(ExportError, match="another length"):
        shapes_in(path)


def test_no_library_is_given_more_of_a_file_than_a_thousand_rows(tmp_path, monkeypatch):
    """GDAL and QGIS keep the index of a Shapefile that they open, row by row."""
    from layerferry.core.download.row_marks import GrowingMarks
    from layerferry.core.host import shapefile_check, shapefile_rows

    given = []
    whole = shapefile_rows.small_shapefile

    def noted(main, rows):
        given.append(len(rows))
        return whole(main, rows)

    for module in (shapefile_check, shapefile_rows):
        monkeypatch.setattr(module, "small_shapefile", noted)
    fields, count = FIELDS[:1], 2500
    numbered = page([{"x": n, "y": n} for n in range(count)], 1, False, False)
    path = written(tmp_path, 1, [numbered], fields)
    assert given == [100]
    found = GrowingMarks()
    rows = shapefile_rows.ShapefileRows(path, origin_of(fields, 1))
    rows.add_marks(found, lambda: None)
    assert given[1:] == [1000, 1000, 500]
    assert found.marks.ids.whole().tolist() == list(range(1, count + 1))
    rows.add_marks(found, lambda: None, np.arange(0, count, 2))
    assert given[4:] == [1000, 250]
