"""An import's own Shapefile writer against the way through a QGIS layer: the same bytes."""

from __future__ import annotations

import json

import numpy as np
import pytest
from layerferry.core.errors import Cancelled, ExportError
from osgeo import ogr

from tests.integration.both_shapefile_ways import (
    DATES,
    FIELDS,
    NASTY,
    TOO_FAR,
    assert_same,
    assert_same_files,
    batch_of,
    both_ways,
    description,
    page,
    without_style,
)

pytestmark = pytest.mark.usefixtures("qgis_app")


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
    assert "Rows compared with JSON: 1" in receipt_lines(receipt)
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
