"""The job that the window and Processing share: from an address to a layer or file."""

from __future__ import annotations

import json
import threading

import pytest
from layerferry.core.download.options import DownloadOptions

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Behaviour,
    Fault,
    Field,
    Layer,
    Row,
    Security,
    numbered_points,
    one_layer_site,
)
from tests.integration.conftest import PASSWORD, USER

COUNTRIES = "Secured/World/FeatureServer/2"
CITIES = "Secured/World/FeatureServer/1"


def run(gateway, address, **wishes):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    return ImportJob(gateway, ImportOrder(address, **wishes)).execute()


def test_a_secured_layer_becomes_a_memory_layer(signed_in, secured):
    outcome = run(signed_in, f"{secured.address}/{CITIES}")
    layer, receipt = outcome.layer, outcome.receipt
    assert outcome.ok, outcome.error
    assert receipt.complete
    assert layer.featureCount() == receipt.written == 2500
    assert layer.name() == "Cities"
    assert layer.crs().authid() == "EPSG:3857"
    names = {feature["NAME_HANI"] for feature in layer.getFeatures()}
    assert "伊斯坦堡" in names
    assert layer.thread() is layer.fields() or layer.isValid()


def test_every_row_value_and_vertex_equals_the_server_s(signed_in, secured):
    truth = secured.layer("Secured/World/FeatureServer/2")
    for data_format in ("json", "pbf"):
        options = DownloadOptions(data_format=data_format)
        layer = run(signed_in, f"{secured.address}/{COUNTRIES}", options=options).layer
        by_id = {f["OBJECTID"]: f for f in layer.getFeatures()}
        assert len(by_id) == len(truth.rows)
        for row in truth.rows:
            feature = by_id[row.attributes["OBJECTID"]]
            for name, value in row.attributes.items():
                got = feature[name]
                assert (None if got is None or got == _null() else got) == value, name
            rings = row.geometry["rings"]
            geometry = feature.geometry()
            assert sum(map(len, rings)) == geometry.constGet().nCoordinates()
            west = min(x for ring in rings for x, *_ in ring)
            assert geometry.boundingBox().xMinimum() == pytest.approx(west, abs=1e-8)


def _null():
    from qgis.core import NULL

    return NULL


def test_all_field_types_arrive_as_they_are(signed_in, secured):
    outcome = run(signed_in, f"{secured.address}/Secured/Field_types/FeatureServer/0")
    assert outcome.ok, outcome.error
    truth = secured.layer("Secured/Field_types/FeatureServer/0")
    kinds = {f.name(): f.typeName() for f in outcome.layer.fields()}
    assert len(kinds) >= 10
    assert outcome.layer.featureCount() == len(truth.rows)
    assert outcome.receipt.null_geometry == 2
    assert "value_unreadable" not in outcome.receipt.repairs


@pytest.mark.parametrize("suffix", ["", ".gpkg", ".shp"])
def test_values_that_do_not_fit_the_announced_columns_are_kept(gateway, tmp_path, suffix):
    from qgis.core import QgsVectorLayer

    fields = [Field("OBJECTID", "OID"), Field("N", "Integer"), Field("T", length=3)]
    values = [(1, "abc"), (-(2**31), "abcd"), (2.5, "é" * 100)]
    rows = [
        Row({"OBJECTID": i, "N": n, "T": t}, {"x": i, "y": i}) for i, (n, t) in enumerate(values, 1)
    ]
    layer = Layer("Odd", fields, rows, max_record_count=1, behaviour=Behaviour(formats="JSON"))
    output = str(tmp_path / f"odd{suffix}") if suffix else "memory:"
    with ArcGisServer(one_layer_site(layer)) as server:
        outcome = run(gateway, f"{server.address}/Test/FeatureServer/0", output=output)
    assert outcome.ok, outcome.error
    assert "do not fit" in outcome.receipt.warnings[0]
    made = outcome.layer or QgsVectorLayer(outcome.path, "odd", "ogr")
    by_id = sorted(made.getFeatures(), key=lambda feature: feature["OBJECTID"])
    assert [(f["N"], f["T"]) for f in by_id] == values
    del made


@pytest.mark.parametrize("output", ["memory:", "mixed.gpkg"])
def test_no_row_keeps_anything_of_a_row_of_another_page(gateway, tmp_path, output):
    from qgis.core import QgsVectorLayer

    fields = [Field("OBJECTID", "OID"), Field("N", "Integer"), Field("T")]
    truth = {i: (None if i % 3 == 0 else i, None if i % 4 == 0 else f"row {i}") for i in range(43)}
    rows = [
        Row({"OBJECTID": i, "N": n, "T": t}, {"x": i, "y": -i} if i % 5 else None)
        for i, (n, t) in truth.items()
    ]
    layer = Layer("Mixed", fields, rows, max_record_count=7)
    path = output if output == "memory:" else str(tmp_path / output)
    with ArcGisServer(one_layer_site(layer)) as server:
        outcome = run(gateway, f"{server.address}/Test/FeatureServer/0", output=path)
    assert outcome.ok, outcome.error
    made = outcome.layer or QgsVectorLayer(outcome.path, "mixed", "ogr")
    found = list(made.getFeatures())
    values = {
        f["OBJECTID"]: tuple(None if v == _null() else v for v in (f["N"], f["T"])) for f in found
    }
    assert values == truth
    assert {f["OBJECTID"] for f in found if not f.hasGeometry()} == set(range(0, 43, 5))
    places = [f.geometry().asPoint() for f in found if f.hasGeometry()]
    assert [(p.x(), p.y()) for p in places] == [(i, -i) for i in range(43) if i % 5]
    del made


def test_a_table_has_no_geometry(signed_in, secured):
    outcome = run(signed_in, f"{secured.address}/Secured/World/FeatureServer/9")
    assert outcome.ok, outcome.error
    assert not outcome.layer.isSpatial()
    assert outcome.layer.featureCount() == 250


@pytest.mark.parametrize("number", range(17))
def test_every_kind_of_shape_arrives(signed_in, secured, number):
    service = secured.address + "/Secured/Shapes/FeatureServer"
    outcome = run(signed_in, f"{service}/{number}")
    assert outcome.ok, outcome.error
    truth = secured.layer(f"Secured/Shapes/FeatureServer/{number}")
    assert outcome.layer.featureCount() == len(truth.rows)


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson", ".fgb"])
def test_files_appear_whole_with_their_receipt(signed_in, secured, tmp_path, suffix):
    from qgis.core import QgsVectorLayer

    path = tmp_path / f"cities{suffix}"
    outcome = run(signed_in, f"{secured.address}/{CITIES}", output=str(path))
    assert outcome.ok, outcome.error
    assert outcome.path == str(path)
    layer = QgsVectorLayer(str(path), "read back", "ogr")
    assert layer.featureCount() == 2500
    receipt = json.loads((tmp_path / "cities.receipt.json").read_text())
    assert receipt["complete"] is True
    assert receipt["proof"] == "object_ids"
    if suffix == ".shp":
        found = {p.suffix for p in tmp_path.iterdir()}
        assert {".shp", ".shx", ".dbf", ".prj", ".cpg"} <= found
    del layer


def test_the_output_can_be_in_another_reference_system(signed_in, secured):
    from qgis.core import QgsCoordinateReferenceSystem

    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    layer = run(signed_in, f"{secured.address}/{CITIES}", crs=crs).layer
    istanbul = next(f for f in layer.getFeatures() if f["NAME"] == "Istanbul")
    assert layer.crs() == crs
    assert istanbul.geometry().asPoint().x() == pytest.approx(28.95, abs=0.05)
    assert istanbul.geometry().asPoint().y() == pytest.approx(41.01, abs=0.05)


def test_an_extent_may_come_in_another_reference_system(signed_in, secured):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    outcome = run(
        signed_in,
        f"{secured.address}/{CITIES}",
        extent=QgsRectangle(28, 40, 30, 42),
        extent_crs=QgsCoordinateReferenceSystem("EPSG:4326"),
    )
    assert outcome.ok, outcome.error
    names = {f["NAME"] for f in outcome.layer.getFeatures()}
    assert "Istanbul" in names
    assert len(names) < 60


def test_tokens_that_end_during_the_run_are_renewed_unnoticed(gateway):
    from layerferry.core.host.gateway import SignIn, WayIn

    layer = numbered_points(2500, max_record_count=50)
    with ArcGisServer(one_layer_site(layer, secured=True), security=Security()) as server:
        gateway.sign_in(server.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))
        for nth in (5, 15, 25):
            server.after("page", nth, server.expire_tokens)
        outcome = run(gateway, f"{server.address}/Test/FeatureServer/0")
        issued = server.tokens_issued
        secrets = server.where_seen(PASSWORD)
    assert outcome.ok, outcome.error
    assert outcome.receipt.complete
    assert outcome.layer.featureCount() == 2500
    assert outcome.receipt.token_renewals == issued - 1
    assert secrets == {"form"}


@pytest.mark.parametrize(
    ("place", "switches"),
    [
        ("x-esri-authorization", {}),
        ("form", {"token_in_x_esri": False}),
        (
            "authorization",
            {"token_in_x_esri": False, "token_in_body": False, "token_in_query": False},
        ),
    ],
)
def test_the_token_travels_where_the_server_honours_it(gateway, place, switches):
    from layerferry.core.host.gateway import SignIn, WayIn

    site = one_layer_site(numbered_points(100), secured=True)
    with ArcGisServer(site, security=Security(**switches)) as server:
        gateway.sign_in(server.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))
        outcome = run(gateway, f"{server.address}/Test/FeatureServer/0")
        token = gateway.service(server.address).token().value
        seen = server.where_seen(token)
    assert outcome.ok, outcome.error
    assert place in seen
    assert "address" not in seen


def test_a_server_that_takes_tokens_in_the_address_only_needs_consent(gateway):
    from layerferry.core.host.gateway import SignIn, WayIn

    site = one_layer_site(numbered_points(100), secured=True)
    only_url = Security(
        token_in_x_esri=False,
        token_in_body=False,
        token_in_bearer=False,
        token_in_bare_authorization=False,
    )
    with ArcGisServer(site, security=only_url) as server:
        gateway.sign_in(server.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))
        address = f"{server.address}/Test/FeatureServer/0"
        refused = run(gateway, address)
        token = gateway.service(server.address).token().value
        assert not refused.ok
        assert "address" not in server.where_seen(token)
        agreed = SignIn(WayIn.PASSWORD, USER, PASSWORD, token_in_url=True)
        gateway.sign_in(server.address, agreed)
        assert run(gateway, address).ok


BAD = {
    "not an address": ("hello world", "is not an address"),
    "wrong port": ("http://127.0.0.1:9/arcgis/rest/services/X/FeatureServer/0", "127.0.0.1"),
    "a group layer": ("{open}/Basemap/MapServer/0", "group layer"),
    "a raster layer": ("{open}/Basemap/MapServer/2", "raster"),
    "needs sign-in": ("{open}/Secured/World/FeatureServer/2", "Token Required"),
    "no such layer": ("{open}/Open/Cities/FeatureServer/77", ""),
    "no such service": ("{open}/Open/Nothing/FeatureServer/0", ""),
    "a folder": ("{open}/Open", "not the address of a layer"),
    "the server": ("{open}", "not the address of a layer"),
    "a service": ("{open}/Open/Cities/FeatureServer", "a service, not of a layer"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_told_in_one_sentence(gateway, secured, name, tmp_path):
    text, words = BAD[name]
    address = text.format(open=secured.address)
    outcome = run(gateway, address, output=str(tmp_path / "x.gpkg"))
    assert not outcome.ok
    assert words in str(outcome.error)
    assert outcome.error.advice
    assert not list(tmp_path.iterdir())


def test_a_service_with_one_layer_stands_for_it(gateway, secured):
    outcome = run(gateway, f"{secured.address}/Open/Cities/MapServer/?f=json")
    assert outcome.ok, outcome.error
    assert outcome.layer.featureCount() == 2500


def test_a_wrong_password_is_sent_once(gateway, secured):
    from layerferry.core.errors import SignInRejected
    from layerferry.core.host.gateway import SignIn, WayIn

    with pytest.raises(SignInRejected) as caught:
        gateway.sign_in(secured.address, SignIn(WayIn.PASSWORD, USER, "not-this"))
    assert secured.sign_ins_refused == 1
    assert "not-this" not in caught.value.sentence


def test_a_file_that_exists_is_not_touched_without_leave(signed_in, secured, tmp_path):
    path = tmp_path / "cities.gpkg"
    path.write_bytes(b"precious")
    outcome = run(signed_in, f"{secured.address}/{CITIES}", output=str(path))
    assert "exists" in str(outcome.error)
    assert path.read_bytes() == b"precious"
    assert not secured.seen("page")


def test_an_unwritable_folder_is_found_before_the_download(signed_in, secured, tmp_path):
    (tmp_path / "file").write_text("in the way")
    for name in ("file/cities.shp", "file/cities.gpkg", "missing/cities.shp"):
        outcome = run(signed_in, f"{secured.address}/{CITIES}", output=str(tmp_path / name))
        assert outcome.error is not None
        assert outcome.error.advice
    assert not secured.seen("page")
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("suffix", ["", ".gpkg", ".shp"])
def test_what_cannot_be_proven_is_not_kept_unless_wanted(gateway, tmp_path, suffix):
    output = str(tmp_path / f"points{suffix}") if suffix else "memory:"
    layer = numbered_points(100, behaviour=Behaviour(lost_ids=frozenset({7})))
    with ArcGisServer(one_layer_site(layer)) as server:
        address = f"{server.address}/Test/FeatureServer/0"
        refused = run(gateway, address, output=output)
        assert refused.error is not None
        assert not list(tmp_path.iterdir())
        kept = run(gateway, address, output=output, allow_partial=True)
    assert kept.status.value == "partial"
    assert kept.receipt.missing == [7]
    assert kept.receipt.written == 99


@pytest.mark.parametrize("suffix", ["", ".gpkg", ".shp"])
def test_cancelling_leaves_nothing_behind(gateway, tmp_path, suffix):
    from layerferry.core.host.import_job import ImportJob, ImportOrder, Status

    output = str(tmp_path / f"points{suffix}") if suffix else "memory:"
    came = []
    with ArcGisServer(one_layer_site(numbered_points(2500, max_record_count=100))) as server:
        order = ImportOrder(f"{server.address}/Test/FeatureServer/0", output=output)
        outcome = ImportJob(gateway, order).execute(
            lambda done, _all: came.append(done) if done else None, lambda: bool(came)
        )
    assert outcome.status is Status.CANCELLED
    assert not list(tmp_path.iterdir())


def test_a_server_that_dies_leaves_nothing_behind(gateway, tmp_path):
    path = tmp_path / "points.gpkg"
    with ArcGisServer(one_layer_site(numbered_points(2500, max_record_count=100))) as server:
        server.faults.add(Fault("refuse", on="page", skip=5, times=EVERY_TIME))
        outcome = run(gateway, f"{server.address}/Test/FeatureServer/0", output=str(path))
    assert outcome.error is not None
    assert not list(tmp_path.iterdir())


def test_the_layer_s_notes_hold_no_secret(signed_in, secured):
    layer = run(signed_in, f"{secured.address}/{CITIES}").layer
    token = signed_in.service(secured.address).token().value
    from qgis.core import QgsReadWriteContext
    from qgis.PyQt.QtXml import QDomDocument

    document = QDomDocument()
    node = document.createElement("maplayer")
    layer.writeLayerXml(node, document, QgsReadWriteContext())
    document.appendChild(node)
    text = document.toString() + layer.source()
    assert token not in text
    assert PASSWORD not in text
    assert "Cities" in layer.metadata().title()
    assert secured.address in layer.customProperty("layerferry/source")


def test_a_limited_import_says_so_and_keeps_nothing_for_later(signed_in, secured):
    from layerferry.core.host.import_job import Status

    outcome = run(signed_in, f"{secured.address}/{CITIES}", row_limit=25)
    assert outcome.status is Status.LIMITED
    assert outcome.ok
    assert outcome.layer.featureCount() == 25
    assert outcome.receipt.announced == 2500
    assert not outcome.receipt.complete
    assert outcome.kept_rows == 0


def test_ids_are_asked_for_while_the_description_travels(gateway):
    asked, found = threading.Event(), []
    with ArcGisServer(one_layer_site(numbered_points(50))) as server:
        server.after("ids", 1, asked.set)
        server.after("layer", 1, lambda: found.append(asked.wait(60)))
        outcome = run(gateway, f"{server.address}/Test/FeatureServer/0")
        assert found == [True]
        assert outcome.receipt.complete
        assert len(server.seen("ids")) == 1


def test_some_rows_are_not_surveyed_as_if_all_were_wanted(gateway):
    with ArcGisServer(one_layer_site(numbered_points(50))) as server:
        outcome = run(gateway, f"{server.address}/Test/FeatureServer/0", where="NUMBER < 10")
        assert outcome.layer.featureCount() == 10
        assert all("NUMBER < 10" in one.params["where"] for one in server.seen("ids"))


def test_one_request_at_once_means_one(gateway):
    one = DownloadOptions(concurrency=1)
    with ArcGisServer(one_layer_site(numbered_points(50, max_record_count=10))) as server:
        outcome = run(gateway, f"{server.address}/Test/FeatureServer/0", options=one)
        assert outcome.receipt.complete
        assert server.peak_in_flight == 1


def test_what_is_no_layer_fails_with_its_own_reason(gateway):
    with ArcGisServer(one_layer_site(numbered_points(50))) as server:
        outcome = run(gateway, f"{server.address}/Test/FeatureServer/7")
        assert not outcome.ok
        assert outcome.error.code in (400, 404)
        assert len(server.seen("layer")) == 1
