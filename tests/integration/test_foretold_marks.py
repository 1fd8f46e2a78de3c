"""A Shapefile's rows are not read again for later updates but foretold: are they as foretold?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.arcgis_server import ArcGisServer, Field, Layer, Row, one_layer_site
from tests.arcgis_server.layers import POLYGON

FIELDS = [
    Field("OBJECTID", "OID"),
    Field("NAME", length=400),
    Field("FLOORS", "SmallInteger"),
    Field("UNITS", "BigInteger"),
    Field("HEIGHT", "Double"),
    Field("RATIO", "Single"),
    Field("BUILT", "Date"),
    Field("NOTHING", length=10),
]
NAMES = ["plain", "", None, "blank at the end  ", " ", " blank before", "Ω 伊斯坦堡 🦊", "x" * 300]
HEIGHTS = [0.5, -0.0, None, 2 / 3, 1e-300, 123456789.125, 1e22, 7.0]
MOMENTS = [0, None, -1, 951_868_799_250, 1_700_000_000_000, -2_208_988_800_001, 86_400_000, 1]


def ring(x, y, size):
    return [[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]]


SHAPES = [
    {"rings": [ring(0, 0, 4)]},
    {"rings": [ring(0, 0, 4), ring(1, 1, 1)[::-1]]},  # with a hole
    {"rings": [ring(5, 5, 1), ring(0, 0, 4), ring(1, 1, 1)[::-1]]},
    None,
]


def layer_of(units):
    rows = [
        Row(
            {
                "OBJECTID": n + 1,
                "NAME": NAMES[n // 3 % 8 if n % 3 == 0 else 0],
                "FLOORS": None if n % 5 == 0 else n,
                "UNITS": units,
                "HEIGHT": HEIGHTS[n // 2 % len(HEIGHTS)],
                "RATIO": 0.1 * n,
                "BUILT": MOMENTS[n // 3 % len(MOMENTS)],
                "NOTHING": None,
            },
            SHAPES[n // 16 % len(SHAPES)] if n % 16 == 0 else SHAPES[0],
        )
        for n in range(200)
    ]
    return Layer("Nasty", FIELDS, rows, geometry_type=POLYGON)


def notes_and_file(gateway, folder, layer, data_format="auto"):
    from layerferry.core.download.options import DownloadOptions
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from layerferry.core.host.local_rows import LocalRows
    from layerferry.core.host.origin_notes import notes_beside
    from layerferry.core.host.shapefile_names import names_in_file
    from qgis.core import QgsVectorLayer

    with ArcGisServer(one_layer_site(layer)) as server:
        order = ImportOrder(
            f"{server.address}/Test/FeatureServer/0",
            output=str(folder / "nasty.shp"),
            options=DownloadOptions(page_size=60, data_format=data_format),
        )
        outcome = ImportJob(gateway, order).execute()
    assert outcome.ok, outcome.error
    path = Path(outcome.path)
    notes = notes_beside(path)
    file = QgsVectorLayer(str(path), "nasty", "ogr")
    return notes, LocalRows(file, file.fields(), notes.origin, names_in_file(path))


@pytest.mark.parametrize("units", [None, 7, 2**62 + 1], ids=["null", "few digits", "many digits"])
@pytest.mark.parametrize("data_format", ["pbf", "json"])
def test_the_notes_hold_what_the_file_gives_back(gateway, tmp_path, units, data_format):
    notes, rows = notes_and_file(gateway, tmp_path, layer_of(units), data_format)
    found = rows.marks().marks
    assert len(found.ids) == 200
    assert notes.local.is_same_as(found)


def test_few_rows_are_read_where_nearly_all_are_plain(gateway, tmp_path, monkeypatch):
    from layerferry.core.host.shapefile_rows import ShapefileRows

    read = []
    add_marks = ShapefileRows.add_marks

    def spied(self, found, between_pieces, rows=None):
        read.append(rows)
        return add_marks(self, found, between_pieces, rows)

    layer = layer_of(7)
    for row in layer.rows:
        row.attributes["NAME"] = "plain"
    monkeypatch.setattr(ShapefileRows, "add_marks", spied)
    notes_and_file(gateway, tmp_path, layer)
    assert all(chosen is not None for chosen in read)
    assert len(read) == 2


def test_a_file_that_is_not_as_foretold_is_read(gateway, tmp_path, monkeypatch):
    from layerferry.core.host import import_notes

    def wrong(batch):
        held, is_sure = import_as_read(batch)
        return held.pick(range(batch.row_count)[::-1]), is_sure

    import_as_read = import_notes.as_read
    monkeypatch.setattr(import_notes, "as_read", wrong)
    notes, rows = notes_and_file(gateway, tmp_path, layer_of(7))
    found = rows.marks().marks
    assert notes.local.is_same_as(found)
