"""Memory of an import and of a save follows pages, not rows: hardly anything stays of a row."""

from __future__ import annotations

import gc
import json
import tracemalloc
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from layerferry.core.download.ledger import Ledger
from layerferry.core.download.receipt import Receipt
from layerferry.core.rest.fields import Field, FieldType
from layerferry.core.rest.layer import LayerDescription
from layerferry.core.rest.page import decode_page
from layerferry.core.rest.query import Filter
from layerferry.core.rest.sorted_ids import SortedIds
from layerferry.core.rest.value_columns import NumberColumn

PAGE = 300
FEW, MANY = 10 * PAGE, 60 * PAGE
# what is written down of a page is more on pages as small as these. It was 190 once, then 58
MOST_BYTES_PER_ROW = 12
MOST_BYTES_IN_LIBRARIES = 120
FIELDS = (
    Field("OBJECTID", FieldType.OID),
    Field("NAME", FieldType.STRING),
    Field("EDITED", FieldType.DATE),
)
LAYER = LayerDescription.from_json(
    "http://127.0.0.1/rest/services/Rows/FeatureServer/0",
    {
        "id": 0,
        "name": "Rows",
        "type": "Feature Layer",
        "geometryType": "esriGeometryPoint",
        "objectIdField": "OBJECTID",
        "extent": {"spatialReference": {"wkid": 2056}},
        "fields": [{"name": f.name, "type": f.type.value} for f in FIELDS],
    },
)


def pages(rows):
    """Pages as they come; one is decoded, the others have other ids."""
    features = [
        {
            "attributes": {"OBJECTID": n, "NAME": f"row {n}", "EDITED": 1_600_000_000_000 + n},
            "geometry": {"x": 2_600_000.5 + n % 50, "y": 1_200_000.25 + n // 50},
        }
        for n in range(PAGE)
    ]
    body = json.dumps({"objectIdFieldName": "OBJECTID", "features": features}).encode()
    first = decode_page(body, FIELDS, 1, "OBJECTID")
    for begin in range(1, rows, PAGE):
        ids = np.arange(begin, begin + PAGE)
        columns = (NumberColumn(ids, None), *first.columns[1:])
        gc.collect()  # when rubbish goes by itself depends on what ran before
        yield replace(first, columns=columns, object_ids=ids.tolist())


def bring(path, rows):
    """All that keeps rows of an import: ledger, marks, output, notes."""
    from layerferry.core.host.file_sink import file_sink
    from layerferry.core.host.import_notes import ImportNotes
    from layerferry.core.host.import_order import ImportOrder
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    order = ImportOrder(LAYER.url, output=str(path), overwrite=True)
    crs, context = QgsCoordinateReferenceSystem(), QgsCoordinateTransformContext()
    sink = file_sink(str(path), LAYER, FIELDS, crs, context, "rows", overwrite=True)
    notes = ImportNotes(order, LAYER, Filter())
    marking, ledger = notes.marking(sink), Ledger(SortedIds.of(np.arange(1, rows + 1)))
    for batch in pages(rows):
        marking.write(ledger.book(batch))
    assert ledger.received == rows
    sink.prepare()
    assert notes.keep(FIELDS, Receipt(LAYER.url, LAYER.name), sink.finish())


@contextmanager
def peaks():
    """What Python and numpy held at most, in bytes."""
    found = []
    tracemalloc.start()
    try:
        before, _peak = tracemalloc.get_traced_memory()
        yield found
        found.append(tracemalloc.get_traced_memory()[1] - before)
    finally:
        tracemalloc.stop()


@pytest.fixture(autouse=True)
def quick_collections():
    """Only what is new is looked through."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch):
    """What is read at once is smaller than the smallest of the files here."""
    from layerferry.core.export import index_writer, readback, spatial_index
    from layerferry.core.host import layer_source, layer_table
    from layerferry.core.rest import sorted_runs

    monkeypatch.setattr(layer_table, "_PAGE_ROWS", PAGE)
    monkeypatch.setattr(layer_source, "_BATCH_ROWS", PAGE)
    monkeypatch.setattr(readback, "_PAGE_BYTES", 1 << 14)
    monkeypatch.setattr(readback, "_INDEX_PAGE_BYTES", 8 * PAGE)
    monkeypatch.setattr(index_writer, "_ROWS_IN_BRANCH", 256)
    monkeypatch.setattr(spatial_index, "_BRANCH_BYTES", 1 << 12)
    monkeypatch.setattr(sorted_runs, "_IN_MEMORY", PAGE)
    monkeypatch.setattr(sorted_runs, "_LEAST_READ", 4)


def growth(call):
    """Bytes for each further row, from few rows to many."""
    call(PAGE)  # what is made once is made
    with peaks() as few:
        call(FEW)
    with peaks() as many:
        call(MANY)
    return (many[0] - few[0]) / (MANY - FEW)


@pytest.mark.parametrize("suffix", [".shp", ".gpkg"])
def test_an_import_keeps_nothing_of_a_row(qgis_app, tmp_path, suffix):
    assert growth(lambda rows: bring(tmp_path / f"rows{suffix}", rows)) < MOST_BYTES_PER_ROW


def test_saving_as_shapefile_keeps_nothing_of_a_row(qgis_app, tmp_path):
    from layerferry.core.host.shapefile import save_shapefile
    from qgis.core import QgsVectorLayer

    layers = {}
    for rows in (PAGE, FEW, MANY):
        bring(tmp_path / f"{rows}.gpkg", rows)
        layers[rows] = QgsVectorLayer(str(tmp_path / f"{rows}.gpkg"), "rows", "ogr")
    target = tmp_path / "saved.shp"
    assert growth(lambda rows: save_shapefile(layers[rows], target)) < MOST_BYTES_PER_ROW


def test_libraries_keep_little_of_the_rows_of_a_shapefile_either(qgis_app, tmp_path):
    """Python does not see what GDAL takes; the system does."""

    def largest():
        with Path("/proc/self/status").open() as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))

    few, many = 30 * PAGE, 250 * PAGE
    bring(tmp_path / "few.shp", few)
    Path("/proc/self/clear_refs").write_text("5")  # the largest begins anew
    before = largest()
    bring(tmp_path / "many.shp", many)
    assert (largest() - before) * 1024 / (many - few) < MOST_BYTES_IN_LIBRARIES
