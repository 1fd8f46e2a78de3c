"""Ids and columns that a file would take for its own key or shape: nothing is lost of them."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from layerferry.core.host.disk_words import what_to_do, why_not
from layerferry.core.host.import_job import ImportJob, ImportOrder, Status
from layerferry.core.host.layer_file import save_layer
from layerferry.core.host.layer_source import prepare
from layerferry.core.host.vector_formats import supported_suffixes
from osgeo import ogr
from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsVectorLayer

from tests.arcgis_server import ArcGisServer, Behaviour, Field, Layer, Row, one_layer_site

FORMATS = supported_suffixes([".gpkg", ".fgb", ".gdb", ".geojson", ".csv", ".sqlite", ".gml"])
PLAIN = tuple(range(1, 21))
UNFIT = {
    "repeated": (*PLAIN, *PLAIN[5:9]),
    "below zero": (-5, *PLAIN),
    "the one that stands for none": (-1, *PLAIN),
}
TAKEN = ("geom", "rowid", "ogc_fid", "SHAPE", "GEOMETRY", "WKT", "gml_id", "fid_2")
MOMENT_MS = 1_600_000_000_123


def layer_of(ids, own_id="FID"):
    fields = [Field(own_id, "OID"), Field("NUMBER", "Integer"), Field("AT", "Date")]
    fields += [Field(name, "Integer") for name in TAKEN]
    rows = [
        Row(
            {own_id: one, "NUMBER": n, "AT": MOMENT_MS + n, **{name: 7 * n for name in TAKEN}},
            {"x": n, "y": 1} if n % 5 else None,
        )
        for n, one in enumerate(ids)
    ]
    as_json = Behaviour(formats="JSON")
    return Layer("Keys", fields, rows, object_id_field=own_id, behaviour=as_json)


@pytest.fixture(scope="module")
def server():
    with ArcGisServer(one_layer_site(layer_of(PLAIN))) as running:
        yield running


def imported(gateway, server, path):
    address = f"{server.address}/Test/FeatureServer/0"
    return ImportJob(gateway, ImportOrder(address, output=str(path), overwrite=True)).execute()


def rows_of(path):
    """(id, number) of each row of a GeoPackage, and (number, milliseconds, has a shape)."""
    with closing(sqlite3.connect(path)) as file:
        (shape,) = file.execute("SELECT column_name FROM gpkg_geometry_columns").fetchone()
        rows = file.execute(f"SELECT FID, NUMBER, AT, {shape} FROM Keys").fetchall()
    pairs = Counter((one, number) for one, number, _at, _shape in rows)
    return pairs, {(n, int(at[-4:-1]), shape is not None) for _one, n, at, shape in rows}


@pytest.mark.parametrize("own_id", ["FID", "fid", "Fid"])
@pytest.mark.parametrize("what", UNFIT)
def test_ids_that_no_key_can_be_stay_values_of_a_column(gateway, tmp_path, what, own_id):
    with ArcGisServer(one_layer_site(layer_of(UNFIT[what], own_id))) as server:
        outcome = imported(gateway, server, tmp_path / "a.gpkg")
    assert outcome.status is Status.COMPLETE, outcome.error
    assert any(f"Values of {own_id} repeat" in one for one in outcome.receipt.warnings)
    pairs, others = rows_of(tmp_path / "a.gpkg")
    assert pairs == Counter((one, n) for n, one in enumerate(UNFIT[what]))
    count = len(UNFIT[what])
    assert others == {(n, (123 + n) % 1000, n % 5 > 0) for n in range(count)}


def test_ids_that_can_be_the_key_are_it(gateway, server, tmp_path):
    outcome = imported(gateway, server, tmp_path / "a.gpkg")
    assert outcome.receipt.warnings == []
    source = ogr.Open(str(tmp_path / "a.gpkg"))
    assert source.GetLayer(0).GetFIDColumn() == "FID"
    pairs, others = rows_of(tmp_path / "a.gpkg")
    assert pairs == Counter((one, n) for n, one in enumerate(PLAIN))
    assert others == {(n, 123 + n, n % 5 > 0) for n in range(len(PLAIN))}


@pytest.mark.parametrize("suffix", FORMATS)
def test_columns_called_like_those_of_a_format_keep_their_values(gateway, tmp_path, suffix):
    layer = layer_of(UNFIT["repeated"])
    layer = replace(layer, rows=[Row(row.attributes, {"x": 1, "y": 2}) for row in layer.rows])
    with ArcGisServer(one_layer_site(layer)) as server:
        outcome = imported(gateway, server, tmp_path / f"a{suffix}")
    assert outcome.status is Status.COMPLETE, outcome.error
    source = ogr.Open(str(tmp_path / f"a{suffix}"))
    found = source.GetLayer(0)
    assert found.GetFeatureCount() == len(layer.rows)
    definition = found.GetLayerDefn()
    names = [definition.GetFieldDefn(n).GetName() for n in range(definition.GetFieldCount())]
    columns = {name: [] for name in names}
    for row in found:
        assert row.GetGeometryRef() is not None
        for name in names:
            columns[name].append(row.GetField(name))
    told = " ".join(outcome.receipt.warnings)
    for name in (*TAKEN, "FID", "NUMBER"):
        if name not in columns:  # newer GDAL may keep a column as the row's own number
            assert f"{name} → " in told or name == found.GetFIDColumn(), (name, names, told)
            continue
        given = sorted(row.attributes[name] for row in layer.rows)
        assert sorted(map(int, columns[name])) == given, name


def test_a_layer_of_qgis_whose_fid_repeats_is_saved_whole(qgis_app, tmp_path):
    layer = QgsVectorLayer("Point?field=fid:integer&field=n:integer", "x", "memory")
    rows = []
    for number in range(6):
        row = QgsFeature(layer.fields())
        row.setAttributes([number % 3, number])
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    save_layer(prepare(layer), tmp_path / "a.gpkg", QgsCoordinateTransformContext())
    saved = QgsVectorLayer(str(tmp_path / "a.gpkg"), "a", "ogr")
    assert sorted((row["fid"], row["n"]) for row in saved.getFeatures()) == [
        (0, 0),
        (0, 3),
        (1, 1),
        (1, 4),
        (2, 2),
        (2, 5),
    ]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("sqlite3_exec(COMMIT) failed: disk I/O error", "the disk is full, or fails"),
        ("database or disk is full", "the disk is full"),
        ("(OGR error: sqlite3_step() failed: database is locked)", "another program is using it"),
        (
            "Creation of field a failed (OGR error: Field a already exists).",
            "Field a already exists",
        ),
        (
            "failed: UNIQUE constraint failed: t.locked",
            "failed: UNIQUE constraint failed: t.locked",
        ),
        ("Cannot write feature", "the disk is full, or fails"),
        ("", "QGIS gives no reason"),
    ],
)
def test_a_disk_is_blamed_for_what_disks_do_only(words, reason, tmp_path):
    assert why_not(words, tmp_path) == reason
    assert ("disk" in what_to_do(reason)) == ("disk" in reason or "another" in reason or not words)


def test_the_reason_of_a_full_disk_is_that_it_is_full(tmp_path, monkeypatch):
    import shutil

    full = shutil._ntuple_diskusage(10**9, 10**9, 0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: full)
    assert why_not("whatever", Path(tmp_path)) == "the disk is full"
