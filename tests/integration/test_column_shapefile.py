"""An import's own Shapefile writer against the way through a QGIS layer: the same bytes."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from layerferry.core.errors import Cancelled, ExportError
from layerferry.core.rest.feature_batch import FeatureBatch
from layerferry.core.rest.fields import Field, FieldType
from layerferry.core.rest.layer import LayerDescription
from layerferry.core.rest.page import decode_page
from layerferry.core.rest.spatial_reference import SpatialReference
from osgeo import ogr

pytestmark = pytest.mark.usefixtures("qgis_app")

KINDS = {
    0: "",
    1: "esriGeometryPoint",
    4: "esriGeometryMultipoint",
    5: "esriGeometryPolyline",
    6: "esriGeometryPolygon",
}
FIELDS = (
    Field("OBJECTID", FieldType.OID),
    Field("SMALL", FieldType.SMALL_INTEGER),
    Field("BIG", FieldType.BIG_INTEGER),
    Field("LONGER", FieldType.BIG_INTEGER),
    Field("VALUE", FieldType.DOUBLE),
    Field("ANY", FieldType.DOUBLE),
    Field("SINGLE", FieldType.SINGLE),
    Field("NAME", FieldType.STRING),
    Field("NAME_TOO_LONG", FieldType.STRING),
    Field("NOTHING", FieldType.STRING),
    Field("NONE_AT_ALL", FieldType.DOUBLE),
    Field("EDITED", FieldType.DATE),
    Field("AT_NOON", FieldType.DATE),
    Field("DAY", FieldType.DATE_ONLY),
    Field("TIME", FieldType.TIME_ONLY),
    Field("OFFSET", FieldType.TIMESTAMP_OFFSET),
    Field("GUID", FieldType.GUID),
)
NASTY = (
    (1, 0, 2**53, 5, 1.5, 0.1, 0.10000000149011612, "Ω plain", "x" * 300),
    (2, None, 2**53 + 1, 2**63 - 1, -0.0, 1e-300, 0.5, "", "ä" * 127 + "語"),
    (3, -32768, -(2**53) - 1, -(2**63), 123456789.125, 1.7976931348623157e308, -7.25, None, None),
    (4, 7, None, None, None, 2 / 3, None, " both ends ", "y" * 250 + " " * 20),
    (5, 99, -1, 0, 1e15, 1e22, 1e10, "伊斯坦堡 🦊 مساحة", "short"),
    (6, -1, 10**18, 12, -12.34, 5e-324, -3e38, "line\nbreak\ttab", " "),
)
DATES = (
    (0, 43_200_000, "2023-05-03", "11:44:08", "2023-05-03T11:44:08-07:00", "{a}"),
    (-1, -62_135_596_800_000, "0001-01-01", "11:44:08.250", None, None),
    (-86_400_000, 253_402_300_799_999, "9999-12-31", None, "", "{b}"),
    (None, None, None, "23:59:59", "x", "{c}"),
    (951_782_400_000, 951_868_799_250, "2000-02-29", "00:00:00", "y", "{d}"),
    (-2_208_988_800_001, 1, "1899-12-31", "15:54:36", "z", "{e}"),
)
TOO_FAR = (
    (-62_135_596_800_001, 253_402_300_800_000),
    (10**17, -(10**17)),
)


def description(geometry_type, fields, has_z=False, has_m=False):
    return LayerDescription.from_json(
        "http://127.0.0.1/rest/services/Nasty/FeatureServer/0",
        {
            "id": 0,
            "name": "Nasty",
            "type": "Feature Layer" if geometry_type else "Table",
            "geometryType": KINDS[geometry_type],
            "hasZ": has_z,
            "hasM": has_m,
            "extent": {"spatialReference": {"wkid": 2056}},
            "fields": [{"name": f.name, "type": f.type.value} for f in fields],
        },
    )


def batch_of(rows, geometries, geometry_type, fields=FIELDS, has_z=False, has_m=False):
    columns = tuple(list(column) for column in zip(*rows)) if rows else tuple([] for _ in fields)
    return FeatureBatch(
        fields=fields,
        columns=columns,
        geometries=geometries,
        geometry_type=geometry_type,
        has_z=has_z,
        has_m=has_m,
        object_ids=list(columns[0]) if rows else [],
        spatial_reference=SpatialReference(wkid=2056),
        exceeded_transfer_limit=False,
        row_count=len(rows),
    )


def both_ways(
    folder, batches, geometry_type, fields=FIELDS, crs="", suffix=".shp", dims=(), prepares=False
):
    """Write through columns, prepared after each page or not, and through a QGIS layer."""
    from layerferry.core.host.column_shapefile import ColumnShapefileSink
    from layerferry.core.host.memory_sink import MemorySink
    from layerferry.core.host.shapefile import save_shapefile
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    layer = description(geometry_type, fields, "z" in dims, "m" in dims)
    target = QgsCoordinateReferenceSystem(crs) if crs else QgsCoordinateReferenceSystem()
    context = QgsCoordinateTransformContext()
    for name in ("new", "old"):
        (folder / name).mkdir()
    ours = ColumnShapefileSink(folder / "new" / f"a{suffix}", layer, fields, target, context)
    rows = MemorySink(layer, fields, target, context)
    for batch in batches:
        ours.write(batch)
        if prepares:
            ours.prepare()
        rows.write(batch)
    ours.finish()
    old = save_shapefile(rows.finish(keep_thread=True), folder / "old" / f"a{suffix}")
    return ours.report, old


RANGES = slice(68, 100)  # of heights and measures, in the headers of .shp and .shx


def without_style(names):
    # an import brings the server's style, and its receipt is written by the job
    others = (".qml", ".receipt.json")
    return sorted(name for name in names if not name.endswith(others))


def assert_same_files(folder, but_ranges=False):
    names = without_style(path.name for path in (folder / "old").iterdir())
    assert without_style(path.name for path in (folder / "new").iterdir()) == names
    for name in names:
        ours, old = (folder / "new" / name).read_bytes(), (folder / "old" / name).read_bytes()
        if but_ranges and name.endswith((".shp", ".shx")):
            assert len(ours) == len(old)
            ours, old = (part[: RANGES.start] + part[RANGES.stop :] for part in (ours, old))
        assert ours == old, name


def assert_same(folder, reports, but_ranges=False):
    ours, old = reports
    assert ours.plan.fields == old.plan.fields
    assert ours.plan.columns == old.plan.columns
    assert ours.plan.shape == old.plan.shape
    assert ours.plan.shape_losses == old.plan.shape_losses
    assert_same_files(folder, but_ranges)


def test_nasty_rows_give_the_same_table(tmp_path):
    rows = [(*values, None, None, *dates) for values, dates in zip(NASTY, DATES)]
    batches = [batch_of(rows[:2], None, 0), batch_of(rows[2:], None, 0), batch_of([], None, 0)]
    assert_same(tmp_path, both_ways(tmp_path, batches, 0))


def test_dates_beyond_the_calendar_are_null_and_counted(tmp_path):
    fields = FIELDS[:1] + FIELDS[11:13]
    rows = [(1, *TOO_FAR[0]), (2, *TOO_FAR[1]), (3, 0, 1)]
    ours, old = both_ways(tmp_path, [batch_of(rows, None, 0, fields)], 0, fields)
    assert ours.plan.fields == old.plan.fields
    assert_same_files(tmp_path)
    assert {loss.kind.value: loss.rows for loss in ours.plan.fields[1].losses} == {
        "date_out_of_range": 2
    }


def test_a_first_row_without_shape_does_not_stretch_the_extent(tmp_path):
    pages = [page([None, {"x": 5, "y": 6}], 1, False, False)]
    assert_same(tmp_path, both_ways(tmp_path, pages, 1, FIELDS[:1]))
    for way in ("new", "old"):
        source = ogr.Open(str(tmp_path / way / "a.shp"))
        assert source.GetLayer(0).GetExtent() == (5, 5, 6, 6)


def test_a_hole_at_another_height_is_still_a_hole(tmp_path):
    outer = [[0, 0, 0], [0, 30, 0], [30, 30, 0], [30, 0, 1], [0, 0, 0]]
    hole = [[5, 5, 9], [20, 5, 9], [20, 20, 9], [5, 20, 9], [5, 5, 9]]
    sink = sink_into(tmp_path, geometry_type=6)
    sink.write(page([{"rings": [outer, hole]}], 6, True, False))
    sink.finish()
    source = ogr.Open(str(tmp_path / "a.shp"))
    feature = source.GetLayer(0).GetFeature(0)
    shape = feature.GetGeometryRef()
    assert shape.GetGeometryCount() == 2
    with (tmp_path / "a.shp").open("rb") as stream:
        raw = stream.read()
    vertices = np.frombuffer(raw, dtype="<f8", count=20, offset=160).reshape(10, 2)
    assert vertices.tolist() == [vertex[:2] for vertex in outer + hole]


def test_another_reference_system_moves_shapes_as_qgis_does(tmp_path):
    rings = {
        "rings": [[[2600000, 1200000], [2600000, 1200100], [2600100, 1200000], [2600000, 1200000]]]
    }
    pages = [page([rings, None], 6, False, False)]
    assert_same(tmp_path, both_ways(tmp_path, pages, 6, FIELDS[:1], crs="EPSG:4326"))


def test_rows_that_come_after_the_set_was_prepared_are_in_it(tmp_path):
    pages = [
        page([{"x": n, "y": 100 * n} for n in range(first, first + 40)], 1, False, False)
        for first in (1, 60, 20)
    ]
    assert_same(tmp_path, both_ways(tmp_path, pages, 1, FIELDS[:1], prepares=True))


def test_the_receipt_of_an_import_tells_what_the_shapefile_could_not_hold(gateway, tmp_path):
    from layerferry.core.export.save_receipt import losses_in
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from layerferry.ui.receipt_page import receipt_lines

    from tests import arcgis_server
    from tests.arcgis_server import ArcGisServer, Layer, Row, one_layer_site

    made = arcgis_server.Field
    fields = [made("OBJECTID", "OID"), made("SEEN", "Date"), made("TEXT", length=400)]
    rows = [Row({"OBJECTID": 1, "SEEN": 1, "TEXT": "x" * 300}, {"x": 1, "y": 1})]
    with ArcGisServer(one_layer_site(Layer("Odd", fields, rows))) as server:
        address = f"{server.address}/Test/FeatureServer/0"
        order = ImportOrder(address, output=str(tmp_path / "a.shp"))
        receipt = ImportJob(gateway, order).execute().receipt.as_json()
    assert receipt["shapefile"]["written"][0]["values"] == {"OBJECTID": 1, "SEEN": 1, "TEXT": 1}
    told = [(field, loss.kind.value, loss.rows) for field, loss in losses_in(receipt)]
    assert told == [("SEEN", "time_of_day", 1), ("TEXT", "text_cut", 1)]
    assert receipt_lines(receipt)[-1] == "• TEXT: Text is cut at 254 bytes in 1 row."
    kept = json.loads((tmp_path / "a.receipt.json").read_text(encoding="utf-8"))
    assert losses_in(kept) == losses_in(receipt)


def test_a_zip_holds_the_same(tmp_path):
    import zipfile

    both_ways(tmp_path, [page([{"x": 5, "y": 6}], 1, False, False)], 1, FIELDS[:1], suffix=".zip")
    ours, old = (zipfile.ZipFile(tmp_path / way / "a.zip") for way in ("new", "old"))
    with ours, old:
        names = without_style(ours.namelist())
        assert names == without_style(old.namelist())
        assert [ours.read(name) for name in names] == [old.read(name) for name in names]


def test_pages_with_and_without_heights_share_the_first_page_s_dimensions(tmp_path):
    flat = page([{"x": 1, "y": 2}], 1, False, False)
    high = page([{"x": 3, "y": 4, "z": 5}], 1, True, False)
    assert_same(tmp_path, both_ways(tmp_path, [flat, high], 1, FIELDS[:1]))


@pytest.mark.parametrize("geometry_type", [0, 1, 6])
def test_no_rows_at_all_give_a_whole_empty_set(tmp_path, geometry_type):
    assert_same(tmp_path, both_ways(tmp_path, [], geometry_type, FIELDS[:1]))


def sink_into(folder, check_cancelled=lambda: None, geometry_type=1):
    from layerferry.core.host.column_shapefile import ColumnShapefileSink
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    return ColumnShapefileSink(
        folder / "a.shp",
        description(geometry_type, FIELDS[:1]),
        FIELDS[:1],
        QgsCoordinateReferenceSystem(),
        QgsCoordinateTransformContext(),
        check_cancelled,
    )


def test_nothing_remains_when_it_is_abandoned(tmp_path):
    sink = sink_into(tmp_path)
    sink.write(page([{"x": 5, "y": 6}], 1, False, False))
    spools = list(tmp_path.rglob("cells"))
    assert [path.stat().st_mode & 0o077 for path in spools] == [0]
    sink.abandon()
    assert list(tmp_path.iterdir()) == []


def test_cancel_while_the_table_is_written_leaves_nothing(tmp_path):
    def cancel():
        raise Cancelled

    sink = sink_into(tmp_path, cancel)
    sink.write(page([{"x": 5, "y": 6}], 1, False, False))
    with pytest.raises(Cancelled):
        sink.finish()
    sink.abandon()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_reads_back_wrong_is_never_swapped_in(tmp_path, monkeypatch):
    from layerferry.core.export import dbf_writer

    place = dbf_writer._place

    def flip(cells, field, target):
        filled = place(cells, field, target)
        target[0, -1] = ord("9")
        return filled

    monkeypatch.setattr(dbf_writer, "_place", flip)
    (tmp_path / "a.shp").write_bytes(b"old")
    sink = sink_into(tmp_path)
    sink.write(page([{"x": 5, "y": 6}] * 3, 1, False, False))
    with pytest.raises(ExportError, match="did not pass the check"):
        sink.finish()
    sink.abandon()
    assert [path.name for path in tmp_path.iterdir()] == ["a.shp"]
    assert (tmp_path / "a.shp").read_bytes() == b"old"


@pytest.mark.parametrize("limit", [40_000, 150_000])
def test_a_full_disk_leaves_nothing_and_is_told_in_one_sentence(tmp_path, limit):
    """Files may not grow beyond the limit: first the shapes fail, then the attributes."""
    resource = pytest.importorskip("resource")
    rows = page([{"x": 5, "y": 6}] * 1000, 1, False, False)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    sink = sink_into(tmp_path)

    def fill():
        for _ in range(60):
            sink.write(rows)
        sink.finish()

    try:
        with pytest.raises(ExportError, match=r"a\.shp could not be written"):
            fill()
        sink.abandon()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(tmp_path.iterdir()) == []


def test_shapes_beyond_two_gigabytes_are_refused(tmp_path, monkeypatch):
    from layerferry.core.export import shp_writer

    monkeypatch.setattr(shp_writer, "MAX_FILE_BYTES", 200)
    sink = sink_into(tmp_path)
    with pytest.raises(ExportError, match="holds 2 GB"):
        sink.write(page([{"x": 5, "y": 6}] * 10, 1, False, False))
    sink.abandon()
    assert list(tmp_path.iterdir()) == []


def test_text_that_is_no_date_is_counted(tmp_path):
    fields = (FIELDS[0], FIELDS[13])
    rows = [(1, "2023-05-03"), (2, "soon")]
    ours, _old = both_ways(tmp_path, [batch_of(rows, None, 0, fields)], 0, fields)
    assert {loss.kind.value: loss.rows for loss in ours.plan.fields[1].losses} == {"wrong_type": 1}
    assert_same_files(tmp_path)


# without -0.0 (which of two zeros is the least is anybody's choice) and what QGIS's boxes round
ordinate = st.one_of(st.floats(-1e6, 1e6), st.integers(-500, 500)).map(lambda x: round(x, 4) + 0.0)
DIMENSIONS = [(False, False), (True, False), (False, True), (True, True)]


@st.composite
def shapes(draw, geometry_type, has_z, has_m):
    """One Esri JSON geometry, or None."""
    if draw(st.integers(0, 4)) == 0:
        return None

    # GDAL 3.6 takes a ring at other heights for no hole and turns it the wrong way
    height = draw(ordinate) if geometry_type == 6 else None

    def vertex(x=None, y=None):
        place = [draw(ordinate) if x is None else x, draw(ordinate) if y is None else y]
        if has_z:
            place.append(draw(ordinate) if height is None else height)
        if has_m:
            place.append(draw(ordinate))
        return place

    if geometry_type == 1:
        return dict(zip("xy" + "z" * has_z + "m" * has_m, vertex()))
    if geometry_type == 4:
        return {"points": [vertex() for _ in range(draw(st.integers(1, 4)))]}
    if geometry_type == 5:
        paths = draw(st.integers(1, 3))
        return {"paths": [[vertex() for _ in range(draw(st.integers(2, 5)))] for _ in range(paths)]}
    rings = []
    for number in range(draw(st.integers(1, 3))):
        west, south = 1000.0 * number, draw(st.integers(-5, 5)) * 10.0
        size = draw(st.integers(30, 90))
        rings.append([(0, 0), (0, size), (size, size), (size, 0)])
        if draw(st.booleans()):
            rings.append([(5, 5), (20, 5), (20, 20), (5, 20)])
        for at in range(-1 - (len(rings) > 1 and rings[-1][0] == (5, 5)), 0):
            ring = [vertex(west + x, south + y) for x, y in rings[at]]
            ring = ring[::-1] if draw(st.booleans()) else ring
            rings[at] = [*ring, ring[0]]
    return {"rings": rings}


def page(geometries, geometry_type, has_z, has_m):
    body = {
        "objectIdFieldName": "OBJECTID",
        "geometryType": KINDS[geometry_type],
        "hasZ": has_z,
        "hasM": has_m,
        "spatialReference": {"wkid": 2056},
        "fields": [{"name": "OBJECTID", "type": "esriFieldTypeOID"}],
        "features": [
            {"attributes": {"OBJECTID": number}, "geometry": shape}
            for number, shape in enumerate(geometries, 1)
        ],
    }
    return decode_page(json.dumps(body).encode(), FIELDS[:1], geometry_type, "OBJECTID")


@pytest.mark.parametrize("dimensions", DIMENSIONS)
@pytest.mark.parametrize("geometry_type", [1, 4, 5, 6])
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_shapes_are_written_as_gdal_writes_them(
    tmp_path_factory, geometry_type, dimensions, data
):
    from layerferry.core.export.layer_shapes import file_shapes, read_shapes
    from layerferry.core.export.shapes import LayerShape, ShapeMeasure, shape_kind
    from layerferry.core.export.shp_writer import ShpWriter
    from layerferry.core.host.plain_shapes import plain_shapes
    from layerferry.core.rest.wkb_shapes import shapes_of
    from qgis.core import QgsGeometry

    from tests.fakes.gdal_shapes import GdalShapeWriter

    folder = tmp_path_factory.mktemp("shapes")
    shape = LayerShape(shape_kind(geometry_type), *dimensions)
    one_shape = shapes(geometry_type, *dimensions)
    pages = [
        page(data.draw(st.lists(one_shape, max_size=5)), geometry_type, *dimensions)
        for _ in range(2)
    ]
    for way in ("new", "old", "saved"):
        (folder / way).mkdir()
    ours = ShpWriter(folder / "new" / "a.shp", shape)
    saved = ShpWriter(folder / "saved" / "a.shp", shape)
    old = GdalShapeWriter(folder / "old" / "a.shp", shape)
    for batch in pages:
        ours.add(shapes_of(batch.geometries, geometry_type, *dimensions))
        geometries = []
        for wkb in batch.geometries:
            geometries.append(QgsGeometry())
            if wkb is not None:
                geometries[-1].fromWkb(wkb)
        old.add(geometries)
        rows, _curves = plain_shapes(geometries)
        groups = read_shapes(rows, ShapeMeasure(geometry_type))
        saved.add(file_shapes(groups, len(rows), shape))
    ours.finish()
    saved.finish()
    old.finish()
    (folder / "old" / "a.dbf").unlink()
    (folder / "old" / "a.cpg").unlink(missing_ok=True)
    assert (ours.written, ours.box) == (old.written, old.box) == (saved.written, saved.box)
    for part in ("a.shp", "a.shx"):
        assert (folder / "saved" / part).read_bytes() == (folder / "new" / part).read_bytes()
    first = next(iter([*pages[0].geometries, *pages[1].geometries]), None)
    # GDAL starts the ranges of heights and measures at 0 when the first row has no shape
    assert_same_files(folder, but_ranges=first is None)
