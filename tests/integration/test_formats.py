"""Formats besides GeoPackage and Shapefile: what they change is told before and counted after."""

from __future__ import annotations

import pytest
from layerferry.core.host.import_job import ImportJob, ImportOrder
from layerferry.core.host.vector_formats import supported_suffixes
from osgeo import ogr
from qgis.core import QgsVectorLayer

from tests.arcgis_server import (
    ArcGisServer,
    Field,
    Layer,
    Row,
    every_field_type,
    numbered_points,
    one_layer_site,
)
from tests.arcgis_server.layers import POINT, POLYGON

FORMATS = supported_suffixes([".fgb", ".gdb", ".geojson", ".csv", ".sqlite", ".gml", ".parquet"])
IN_FRONT = {"gml_id", "WKT", "fid", "ogc_fid"}
PLAIN = ("SMALL", "WHOLE", "BIG", "DOUBLE_VALUE", "TEXT_VALUE", "UNLIMITED", "GRADE", "XML_VALUE")


@pytest.fixture(scope="module")
def server():
    layer = every_field_type()
    # FlatGeobuf takes no rows without a shape
    layer.rows = [Row(row.attributes, {"x": 7.5, "y": n / 10}) for n, row in enumerate(layer.rows)]
    with ArcGisServer(one_layer_site(layer)) as running:
        yield running


def imported(gateway, server, path, **wishes):
    address = f"{server.address}/Test/FeatureServer/0"
    outcome = ImportJob(gateway, ImportOrder(address, output=str(path), **wishes)).execute()
    assert outcome.ok, outcome.error
    return outcome.receipt


def columns_in(path):
    """All values of a file by column, as GDAL reads them; formats' own columns left out."""
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(n).GetName() for n in range(definition.GetFieldCount())]
    rows = [[row.GetField(n) for n in range(len(names))] for row in layer]
    return {
        name: [row[place] for row in rows]
        for place, name in enumerate(names)
        if name not in IN_FRONT
    }


def ids_of(path):
    """The column that GDAL takes for the row's own number; newer ones keep a server's ids there."""
    source = ogr.Open(str(path))
    return source.GetLayer(0).GetFIDColumn()


@pytest.mark.parametrize("suffix", FORMATS)
def test_what_is_not_told_is_as_the_server_has_it(gateway, server, tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    receipt = imported(gateway, server, path)
    told = " ".join(receipt.warnings)
    found = columns_in(path)
    names = [field.name for field in server.layer().fields if field.name != "SHAPE"]
    for name in names:
        assert name in found or name == ids_of(path) or f"{name} → " in told, told
    for name in PLAIN:
        given = [row.attributes[name] for row in server.layer().rows]
        has_same = sorted(map(repr, given)) == sorted(map(repr, found[name]))
        assert has_same != (f"{name}: " in told), (name, told)
    assert "TIME_ONLY: " not in told or "TIME_ONLY: QGIS takes its text" in told or suffix == ".csv"


def test_a_geopackage_changes_nothing(gateway, server, tmp_path):
    assert imported(gateway, server, tmp_path / "a.gpkg").warnings == []


def test_csv_says_how_many_nulls_became_empty_text(gateway, server, tmp_path):
    receipt = imported(gateway, server, tmp_path / "a.csv")
    nulls = sum(row.attributes["TEXT_VALUE"] is None for row in server.layer().rows)
    assert f"TEXT_VALUE: {nulls} values that are null come back as empty text." in receipt.warnings
    assert imported(gateway, server, tmp_path / "b.csv", field_names=("WHOLE",)).warnings == []


def test_of_many_values_only_the_first_rows_are_compared_and_that_is_said(
    gateway, server, tmp_path, monkeypatch
):
    from layerferry.core.host import written_values

    monkeypatch.setattr(written_values, "_MOST_VALUES", 2000)
    receipt = imported(gateway, server, tmp_path / "a.csv")
    assert "of the first 100 rows that are null" in " ".join(receipt.warnings)


def test_what_a_format_does_is_known_from_the_columns(gateway, server):
    from layerferry.core.export.format_risks import RiskKind, format_risks
    from layerferry.core.rest.catalog import read_layer

    client = gateway.client(server.address)
    layer = read_layer(client, f"{server.address}/Test/FeatureServer/0")
    client.close()

    def risks(suffix, holds_big_integers=True):
        found = format_risks(suffix, layer, layer.fields, None, holds_big_integers)
        return {one.kind: one.names for one in found}

    assert risks(".gdb", holds_big_integers=False) == {
        RiskKind.NAMES: ("OBJECTID",),
        RiskKind.BIG_INTEGERS: ("BIG",),
        RiskKind.FRACTIONS: ("HAPPENED",),
        RiskKind.TIMES: ("TIME_ONLY",),
    }
    assert RiskKind.SHAPELESS in risks(".fgb")
    assert "TEXT_VALUE" in risks(".csv")[RiskKind.NULLS]
    assert RiskKind.NULLS not in risks(".geojson")


SHAPES = {
    POINT: ({"x": 1.5, "y": 2.5}, {"x": "NaN", "y": "NaN"}),
    POLYGON: ({"rings": [[[0, 0], [0, 1], [1, 1], [0, 0]]]}, {"rings": []}),
}


@pytest.mark.parametrize("has_empty", [False, True])
@pytest.mark.parametrize("kind", [POINT, POLYGON])
@pytest.mark.parametrize("suffix", [*FORMATS, ".kml"])
def test_a_row_without_a_shape_gets_none(gateway, tmp_path, suffix, kind, has_empty):
    shape, empty = SHAPES[kind]
    shapes = [empty if has_empty else None, shape, None, shape, None]
    texts = ["POINT EMPTY", 'a "quoted"\nPOINT EMPTY,\n', None, '"geometry": null', "x"]
    rows = [Row({"OBJECTID": 10 + n, "TEXT": t}, s) for n, (s, t) in enumerate(zip(shapes, texts))]
    fields = [Field("OBJECTID", "OID"), Field("TEXT")]
    layer = Layer("Odd", fields, rows, geometry_type=kind)
    path = tmp_path / f"a{suffix}"
    with ArcGisServer(one_layer_site(layer)) as server:
        order = ImportOrder(f"{server.address}/Test/FeatureServer/0", output=str(path))
        outcome = ImportJob(gateway, order).execute()
    if suffix == ".fgb" or (suffix, kind) == (".kml", POINT):
        assert str(outcome.error) == "3 rows have no shape, and this format cannot hold them."
        assert not path.exists()
        return
    assert outcome.ok, outcome.error
    found = QgsVectorLayer(str(path), "a", "ogr")
    shown = [not one.geometry().isEmpty() for one in found.getFeatures()]
    assert shown == [False, True, False, True, False]
    told = "Rows without a shape or with an empty one, which the file does not tell apart: 3."
    is_null = not any(one.hasGeometry() for one in found.getFeatures() if one.geometry().isEmpty())
    assert (told in outcome.receipt.warnings) is (has_empty or not is_null)
    assert is_null or suffix == ".kml"


@pytest.mark.parametrize("suffix", FORMATS)
def test_cancel_leaves_the_old_file_and_nothing_else(gateway, tmp_path, suffix):
    from layerferry.core.host.import_job import ImportJob, ImportOrder, Status

    def content():
        return {
            str(path.relative_to(tmp_path)): path.read_bytes() if path.is_file() else b""
            for path in tmp_path.rglob("*")
        }

    with ArcGisServer(one_layer_site(numbered_points(3000, max_record_count=500))) as server:
        imported(gateway, server, tmp_path / f"a{suffix}", where="NUMBER < 20")
        before = content()
        address = f"{server.address}/Test/FeatureServer/0"
        order = ImportOrder(address, output=str(tmp_path / f"a{suffix}"), overwrite=True)
        seen = []
        outcome = ImportJob(gateway, order).execute(
            lambda done, _all: seen.append(done), lambda: bool(seen) and seen[-1] >= 1000
        )
    assert outcome.status is Status.CANCELLED
    assert content() == before
