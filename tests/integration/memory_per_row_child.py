"""What an import or a save keeps of each row, measured in a process in which nothing else lives.

Arguments: what to measure (see `MEASURES`), an empty folder, names of outputs. Prints bytes for
each further row, from few rows to many, by name. Formats that this GDAL does not write are left
out.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts.as_package import load_root

load_root()

PAGE = 300
FEW, MANY = 5 * PAGE, 30 * PAGE
FEW_IN_LIBRARIES, MANY_IN_LIBRARIES = 30 * PAGE, 250 * PAGE


class Rows:
    """A layer of any number of rows, and what brings and saves it.

    Args:
        are_anonymous: the rows have neither an object id nor a shape.
    """

    def __init__(self, are_anonymous: bool = False) -> None:
        self.are_anonymous = are_anonymous
        from layerferry.core.rest.fields import Field, FieldType
        from layerferry.core.rest.layer import LayerDescription

        self.fields = (
            Field("OBJECTID", FieldType.OID),
            Field("NAME", FieldType.STRING),
            Field("EDITED", FieldType.DATE),
        )
        self.layer = LayerDescription.from_json(
            "http://127.0.0.1/rest/services/Rows/FeatureServer/0",
            {
                "id": 0,
                "name": "Rows",
                "type": "Feature Layer",
                "geometryType": "esriGeometryPoint",
                "objectIdField": "OBJECTID",
                "extent": {"spatialReference": {"wkid": 2056}},
                "fields": [{"name": f.name, "type": f.type.value} for f in self.fields],
            },
        )

    @cached_property
    def _first(self):
        """Decoded once, since that takes more at a time than all that follows."""
        from layerferry.core.rest.page import decode_page

        features = [
            {
                "attributes": {
                    "OBJECTID": n,
                    "NAME": f"row {n}",
                    "EDITED": 1_600_000_000_000 + 1000 * n,
                },
                "geometry": {"x": 2_600_000.5 + n % 50, "y": 1_200_000.25 + n // 50},
            }
            for n in range(PAGE)
        ]
        body = json.dumps({"objectIdFieldName": "OBJECTID", "features": features}).encode()
        return decode_page(body, self.fields, 1, "OBJECTID")

    def pages(self, rows: int) -> Iterator:
        """Pages as they come; one is decoded, the others have other ids."""
        from layerferry.core.rest.value_columns import NumberColumn

        first = self._first
        for begin in range(1, rows, PAGE):
            ids = np.arange(begin, begin + PAGE)
            columns = (NumberColumn(ids, None), *first.columns[1:])
            gc.collect()  # when rubbish goes by itself depends on what ran before
            shapes = None if self.are_anonymous else first.geometries
            own = None if self.are_anonymous else ids.tolist()
            yield replace(first, columns=columns, geometries=shapes, object_ids=own)

    def bring(self, path: Path, rows: int) -> None:
        """All that keeps rows of an import: ledger, marks, output, notes."""
        from layerferry.core.download.ledger import Ledger
        from layerferry.core.download.receipt import Receipt
        from layerferry.core.host.file_sink import file_sink
        from layerferry.core.host.import_notes import ImportNotes
        from layerferry.core.host.import_order import ImportOrder
        from layerferry.core.rest.query import Filter
        from layerferry.core.rest.sorted_ids import SortedIds
        from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

        order = ImportOrder(self.layer.url, output=str(path), overwrite=True)
        crs, context = QgsCoordinateReferenceSystem(), QgsCoordinateTransformContext()
        sink = file_sink(str(path), self.layer, self.fields, crs, context, "rows", overwrite=True)
        notes = ImportNotes(order, self.layer, Filter())
        marking = notes.marking(sink)
        ledger = Ledger(None if self.are_anonymous else SortedIds.of(np.arange(1, rows + 1)))
        for batch in self.pages(rows):
            marking.write(ledger.book(batch))
        assert ledger.received == rows
        assert not ledger.repeated
        sink.prepare()
        output = sink.finish()
        receipt = Receipt(self.layer.url, self.layer.name, received=rows)
        notes.keep(self.fields, receipt, output)
        if not self.are_anonymous and path.suffix in (".gpkg", ".shp"):
            assert path.with_suffix(".rows").stat().st_size > rows


def read_small_pieces() -> None:
    """What is read at once is smaller than the smallest of the files here."""
    from layerferry.core.download import id_set, marks_file
    from layerferry.core.export import flatgeobuf_index, index_writer, readback, spatial_index
    from layerferry.core.host import (
        layer_source,
        layer_table,
        local_rows,
        updated_rows,
        written_values,
    )
    from layerferry.core.rest import keyed_numbers, sorted_ids, sorted_runs, stored_items

    for module in (keyed_numbers, sorted_ids, stored_items, updated_rows):
        module._IN_MEMORY = PAGE
    sorted_ids._IN_PIECE = FEW  # of each piece it is known where it begins
    keyed_numbers._AT_ONCE = marks_file._AT_ONCE = PAGE
    local_rows._BATCH = id_set._MOST_LATEST = PAGE
    layer_table._PAGE_ROWS = PAGE
    layer_source._BATCH_ROWS = PAGE
    written_values._MOST_VALUES = PAGE
    readback._PAGE_BYTES = 1 << 14
    readback._INDEX_PAGE_BYTES = 8 * PAGE
    index_writer._ROWS_IN_BRANCH = flatgeobuf_index._AT_ONCE = 256
    spatial_index._BRANCH_BYTES = 1 << 12
    sorted_runs._IN_MEMORY = PAGE
    sorted_runs._LEAST_READ = 4


def most_held(call, rows: int) -> int:
    """What Python and numpy held at most, in bytes."""
    gc.collect()
    tracemalloc.start()
    try:
        before, _peak = tracemalloc.get_traced_memory()
        call(rows)
        return tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


def growth(call) -> float:
    """Bytes of Python and numpy for each further row."""
    call(PAGE)  # what is made once is made
    few, many = most_held(call, FEW), most_held(call, MANY)
    return (many - few) / (MANY - FEW)


def of_an_import(folder: Path, name: str) -> float:
    """Of an import into a file."""
    rows = Rows()
    return growth(lambda number: rows.bring(folder / name, number))


def of_anonymous_rows(folder: Path, name: str) -> float:
    """Of rows by which nothing tells them apart, and whose empty shapes are taken out again."""
    rows = Rows(are_anonymous=True)
    return growth(lambda number: rows.bring(folder / name, number))


def of_a_save(folder: Path, name: str) -> float:
    """Of a layer's way into a Shapefile."""
    from layerferry.core.host.shapefile import save_shapefile
    from qgis.core import QgsVectorLayer

    layers = {}
    for number in (PAGE, FEW, MANY):
        Rows().bring(folder / f"{number}.gpkg", number)
        layers[number] = QgsVectorLayer(str(folder / f"{number}.gpkg"), "rows", "ogr")
    return growth(lambda number: save_shapefile(layers[number], folder / name))


def of_an_update(folder: Path, name: str) -> float:
    """Of an update from the notes to the notes, where few rows changed."""
    return of_updates(folder, name, changed=PAGE)


def of_a_renewal(folder: Path, name: str) -> float:
    """Of an update where every row changed."""
    return of_updates(folder, name, changed=MANY)


def of_updates(folder: Path, name: str, changed: int) -> float:
    """Of an update; a server is not asked, its rows come page by page all the same."""
    from layerferry.core.download import changes
    from layerferry.core.download.changes import Check, Verdict
    from layerferry.core.download.receipt import Receipt
    from layerferry.core.host.update_job import UpdateJob
    from layerferry.core.host.update_plan import Policy
    from layerferry.core.host.update_target import UpdateTarget
    from layerferry.core.rest.value_columns import NumberColumn
    from qgis.core import QgsVectorLayer

    rows, here = Rows(), {}
    for number in (PAGE, FEW, MANY):
        here[number] = folder / f"{number}-{name}"
        rows.bring(here[number], number)

    def update(number: int) -> None:
        class Coming:
            """A download of all rows."""

            def __init__(self, _client, layer, _filter, _options, sink, _on_progress) -> None:
                self._receipt = Receipt(layer.url, "", received=number, complete=True)
                self._sink = sink

            def run(self) -> Receipt:
                for batch in rows.pages(number):
                    if batch.object_ids[0] < changed:
                        moments = NumberColumn(batch.columns[2].numbers + 500_000, None)
                        columns = (*batch.columns[:2], moments)
                        batch = replace(batch, columns=columns)
                    self._sink.write(batch)
                return self._receipt

        class Nobody:
            """A gateway whose clients ask nothing."""

            traffic = SimpleNamespace(requests=0)

            def client(self, *_arguments, **_more):
                return self

            def end(self) -> None:
                pass

        changes.Download = Coming
        target = UpdateTarget.of(QgsVectorLayer(str(here[number]), "rows", "ogr"))
        job = UpdateJob(Nobody(), target)
        plan = job.plan(Check(Verdict.CHANGED, rows.layer, 0))
        report = job.apply(plan, Policy.KEEP_MINE)
        assert (report.changed, report.added, report.kept) == (min(changed, number), 0, ())

    return growth(update)


def in_libraries(folder: Path, name: str) -> float:
    """Of an import, as the system counts it: what GDAL takes, Python does not see."""

    def largest() -> int:
        with Path("/proc/self/status").open() as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))

    rows = Rows()
    rows.bring(folder / f"few-{name}", FEW_IN_LIBRARIES)
    Path("/proc/self/clear_refs").write_text("5")  # the largest begins anew
    before = largest()
    rows.bring(folder / f"many-{name}", MANY_IN_LIBRARIES)
    return (largest() - before) * 1024 / (MANY_IN_LIBRARIES - FEW_IN_LIBRARIES)


MEASURES = {
    "import": of_an_import,
    "anonymous": of_anonymous_rows,
    "save": of_a_save,
    "update": of_an_update,
    "renewal": of_a_renewal,
    "libraries": in_libraries,
}


def main(what: str, folder: Path, names: list[str]) -> None:
    """Measure within a QGIS of its own."""
    profile = folder / "profile"
    os.environ.update(QT_QPA_PLATFORM="offscreen", QGIS_CUSTOM_CONFIG_PATH=str(profile))
    from qgis.core import QgsApplication

    application = QgsApplication([], False, str(profile))
    application.initQgis()
    from layerferry.core.host.vector_formats import supported_suffixes

    read_small_pieces()
    found = {}
    for name in names:
        if name.endswith(".shp") or supported_suffixes([Path(name).suffix]):
            found[name] = MEASURES[what](folder, name)
    print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
    sys.stdout.flush()
    os._exit(0)
