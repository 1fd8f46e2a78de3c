"""The Processing algorithms, called as QGIS calls them."""

from __future__ import annotations

import json

import pytest

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Behaviour,
    Fault,
    Security,
    numbered_points,
    one_layer_site,
)
from tests.integration.conftest import PASSWORD, USER

CITIES = "Secured/World/FeatureServer/1"


def test_names_and_parameters_are_the_public_ones(provider):
    parameters = {
        a.name(): [p.name() for p in a.parameterDefinitions()] for a in provider.algorithms()
    }
    outputs = {a.name(): {o.name() for o in a.outputDefinitions()} for a in provider.algorithms()}
    way_in = ["CONNECTION", "USERNAME", "AUTHENTICATION", "AUTH_CONFIG"]
    assert parameters["listlayers"] == ["URL", *way_in, "OUTPUT"]
    first = (
        "URL CONNECTION USERNAME AUTHENTICATION AUTH_CONFIG WHERE EXTENT FIELDS CRS PAGE_SIZE "
        "CONCURRENCY FORMAT ALLOW_PARTIAL PART OUTPUT RECEIPT"
    ).split()
    further = {"LABELS", "ATTACHMENTS", "ATTACHMENTS_FOLDER", "RELATED"}
    assert [p for p in parameters["importlayer"] if p not in further] == first
    assert set(parameters["importlayer"]) == {*first, *further}
    assert set(parameters["saveshapefile"]) >= {"DATETIME", "INPUT", "OUTPUT", "REPORT"}
    told = {"OUTPUT", "FEATURE_COUNT", "COMPLETE", "RECEIPT", "TABLES"}
    assert outputs["importlayer"] == told
    assert outputs["saveshapefile"] == {"OUTPUT", "REPORT"}
    assert parameters["mergereceipts"] == ["INPUT", "OUTPUT"]
    assert outputs["mergereceipts"] == {"OUTPUT", "FEATURE_COUNT", "COMPLETE"}


def test_parameters_that_a_server_needs_are_explained(provider):
    for algorithm in provider.algorithms():
        assert len(algorithm.shortHelpString()) > 200
        for one in algorithm.parameterDefinitions():
            if one.name() in ("URL", "CONNECTION", "AUTHENTICATION", "WHERE", "PART"):
                assert one.help().endswith("."), (algorithm.name(), one.name())


def test_everything_but_url_and_output_is_optional(provider):
    from qgis.core import QgsProcessingParameterDefinition

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    for algorithm in provider.algorithms():
        needed = {p.name() for p in algorithm.parameterDefinitions() if not p.flags() & optional}
        assert needed <= {"URL", "FILE", "INPUT", "OUTPUT"}


def test_a_secured_layer_goes_to_a_file_with_its_receipt(run, secured, tmp_path, monkeypatch):
    monkeypatch.setenv("LAYERFERRY_PASSWORD", PASSWORD)
    results, _context, feedback = run(
        "importlayer",
        URL=f"{secured.address}/{CITIES}",
        USERNAME=USER,
        OUTPUT=str(tmp_path / "cities.gpkg"),
        RECEIPT=str(tmp_path / "r.json"),
    )
    assert results["FEATURE_COUNT"] == 2500
    assert results["COMPLETE"] is True
    receipt = json.loads((tmp_path / "r.json").read_text())
    assert receipt["announced"] == receipt["received"] == receipt["written"] == 2500
    assert set(receipt) >= set(
        "version source layer where extent announced received written complete proof missing "
        "duplicates_dropped quarantined changed_during_run null_geometry requests "
        "repaired_geometry retries token_renewals bytes seconds format page_size concurrency "
        "warnings".split()
    )
    assert PASSWORD not in feedback.textLog()
    beside = {"cities.receipt.json", "cities.rows"}  # for updates
    assert {p.name for p in tmp_path.iterdir()} == {"cities.gpkg", "r.json", *beside}


def test_a_pasted_token_gets_in(run, secured, signed_in, tmp_path, monkeypatch):
    token = signed_in.service(secured.address).token()
    site = secured
    monkeypatch.setenv("LAYERFERRY_TOKEN", token.value)
    results, context, _feedback = run(
        "importlayer", URL=f"{site.address}/{CITIES}", OUTPUT="memory:"
    )
    layer = context.temporaryLayerStore().mapLayer(results["OUTPUT"])
    assert layer.featureCount() == 2500


@pytest.mark.parametrize("suffix", ["", ".gpkg"])
def test_the_toolbox_may_load_the_result_into_the_project(run, tmp_path, suffix):
    from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject

    sink = str(tmp_path / f"x{suffix}") if suffix else "TEMPORARY_OUTPUT"
    wanted = QgsProcessingOutputLayerDefinition(sink, QgsProject.instance())
    wanted.destinationName = "My points"
    with ArcGisServer(one_layer_site(numbered_points(10))) as server:
        results, context, _feedback = run(
            "importlayer", URL=f"{server.address}/Test/FeatureServer/0", OUTPUT=wanted
        )
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    assert (details.name, details.outputName) == ("My points", "OUTPUT")
    if not suffix:
        assert context.temporaryLayerStore().mapLayer(results["OUTPUT"]).name() == "My points"


def test_wishes_are_obeyed(run, tmp_path):
    with ArcGisServer(one_layer_site(numbered_points(2500))) as server:
        results, context, _feedback = run(
            "importlayer",
            URL=f"{server.address}/Test/FeatureServer/0?f=json",
            WHERE="NUMBER < 100",
            FIELDS="NAME, NUMBER",
            EXTENT="-175.1,-160,-76,76 [EPSG:4326]",
            CRS="EPSG:3857",
            PAGE_SIZE=10,
            CONCURRENCY=2,
            FORMAT="json",
            OUTPUT="TEMPORARY_OUTPUT",
        )
        sizes = {int(s.params["resultRecordCount"]) for s in server.seen("page")}
        formats = {s.params["f"] for s in server.seen("page")}
    layer = context.temporaryLayerStore().mapLayer(results["OUTPUT"])
    assert 0 < layer.featureCount() < 100
    assert [f.name() for f in layer.fields()] == ["NUMBER", "NAME"]
    assert layer.crs().authid() == "EPSG:3857"
    assert max(sizes) <= 10
    assert formats == {"json"}


def test_a_wait_that_the_server_asks_for_is_told(run):
    busy = Fault("status", on="page", status=429, retry_after=1)
    with ArcGisServer(one_layer_site(numbered_points(50)), faults=[busy]) as server:
        results, _context, feedback = run(
            "importlayer", URL=f"{server.address}/Test/FeatureServer/0", OUTPUT="memory:"
        )
    assert results["COMPLETE"] is True
    said = feedback.textLog()  # at once, and in the receipt at the end
    assert 0 <= said.find("asks us to wait 1 s.") < said.find("50 of 50 rows")


def test_an_unproven_import_fails_unless_partial_is_allowed(run, tmp_path):
    from qgis.core import QgsProcessingException

    layer = numbered_points(100, behaviour=Behaviour(lost_ids=frozenset({7})))
    with ArcGisServer(one_layer_site(layer)) as server:
        wishes = {
            "URL": f"{server.address}/Test/FeatureServer/0",
            "OUTPUT": str(tmp_path / "x.gpkg"),
        }
        with pytest.raises(QgsProcessingException, match="NOT COMPLETE"):
            run("importlayer", **wishes)
        assert not list(tmp_path.iterdir())
        results, _context, _feedback = run("importlayer", ALLOW_PARTIAL=True, **wishes)
    assert results["COMPLETE"] is False
    assert results["FEATURE_COUNT"] == 99


def test_parts_make_a_whole(run, tmp_path):
    total = 0
    with ArcGisServer(one_layer_site(numbered_points(1000))) as server:
        for k in (1, 2, 3, 4):
            results, _c, _f = run(
                "importlayer",
                URL=f"{server.address}/Test/FeatureServer/0",
                PART=f"{k}/4",
                OUTPUT=str(tmp_path / f"{k}.gpkg"),
            )
            assert results["COMPLETE"] is True
            total += results["FEATURE_COUNT"]
    assert total == 1000
    receipts = [str(tmp_path / f"{k}.receipt.json") for k in (1, 2, 3, 4)]
    whole = tmp_path / "whole.json"
    results, _c, feedback = run("mergereceipts", INPUT=receipts, OUTPUT=str(whole))
    assert results == {"OUTPUT": str(whole), "FEATURE_COUNT": 1000, "COMPLETE": True}
    assert "1,000 of 1,000 rows; object ids match" in feedback.textLog()
    results, _c, feedback = run("mergereceipts", INPUT=receipts[1:], OUTPUT=str(whole))
    assert results["COMPLETE"] is False
    assert "Part 1 of 4 is missing." in feedback.textLog()


@pytest.mark.parametrize(
    ("wishes", "words"),
    [
        ({"URL": "hello"}, "not an address"),
        ({"AUTHENTICATION": "app", "USERNAME": "x"}, "no portal"),
        ({"CONNECTION": "nobody"}, "no connection"),
        ({"PART": "9/4"}, "not a part"),
        ({"FIELDS": "NOPE"}, "no field"),
        ({"WHERE": "NOPE = 1"}, "server says"),
        ({"USERNAME": "maria"}, "password"),
    ],
)
def test_a_wrong_parameter_is_told_plainly(run, tmp_path, wishes, words, monkeypatch):
    from qgis.core import QgsProcessingException

    monkeypatch.delenv("LAYERFERRY_PASSWORD", raising=False)
    with ArcGisServer(one_layer_site(numbered_points(10))) as server:
        good = {
            "URL": f"{server.address}/Test/FeatureServer/0",
            "OUTPUT": str(tmp_path / "x.gpkg"),
        }
        with pytest.raises(QgsProcessingException, match=words):
            run("importlayer", **{**good, **wishes})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("authentication", ["auto", "token"])
def test_a_secured_layer_without_secrets_says_where_they_go(
    run, secured, monkeypatch, authentication
):
    from qgis.core import QgsProcessingException

    monkeypatch.delenv("LAYERFERRY_TOKEN", raising=False)
    with pytest.raises(QgsProcessingException, match="LAYERFERRY_PASSWORD"):
        run(
            "importlayer",
            URL=f"{secured.address}/{CITIES}",
            AUTHENTICATION=authentication,
            OUTPUT="memory:",
        )


def test_a_saved_connection_gives_address_name_and_consent(run, tmp_path, monkeypatch):
    from layerferry.core.host.connections import Connection, Connections

    monkeypatch.setenv("LAYERFERRY_PASSWORD", PASSWORD)
    only_url = Security(
        token_in_x_esri=False,
        token_in_body=False,
        token_in_bearer=False,
        token_in_bare_authorization=False,
    )
    site = one_layer_site(numbered_points(10), secured=True)
    with ArcGisServer(site, security=only_url) as server:
        address = f"{server.address}/Test/FeatureServer/0"
        saved = Connection("Town / hall", address, "password", USER, token_in_url=True)
        Connections().save(saved)
        assert "Town / hall" in Connections().names()
        results, context, _feedback = run(
            "importlayer", CONNECTION="Town / hall", URL=address, OUTPUT="memory:"
        )
        Connections().delete("Town / hall")
    assert context.temporaryLayerStore().mapLayer(results["OUTPUT"]).featureCount() == 10
    assert Connections().get("Town / hall") is None


def test_layers_are_listed_with_what_matters(run, secured, monkeypatch, signed_in):
    results, context, _f = run("listlayers", URL=secured.address, OUTPUT="memory:")
    layer = context.temporaryLayerStore().mapLayer(results["OUTPUT"])
    rows = {f["address"]: f for f in layer.getFeatures()}
    assert [f.name() for f in layer.fields()] == [
        "service", "layer_id", "name", "type", "geometry", "count", "crs", "address",
    ]  # fmt: skip
    cities = rows[f"{secured.address}/Open/Cities/FeatureServer/0"]
    assert (cities["count"], cities["geometry"], cities["crs"]) == (2500, "Point", "EPSG:4326")
    assert not any("/Secured/" in address for address in rows)
    monkeypatch.setenv("LAYERFERRY_TOKEN", signed_in.service(secured.address).token().value)
    results, context, _f = run("listlayers", URL=secured.address, OUTPUT="memory:")
    layer = context.temporaryLayerStore().mapLayer(results["OUTPUT"])
    assert any("/Secured/" in f["address"] for f in layer.getFeatures())


def test_layers_are_listed_for_who_has_a_password(run, secured, monkeypatch):
    monkeypatch.setenv("LAYERFERRY_PASSWORD", PASSWORD)
    results, context, _f = run("listlayers", URL=secured.address, USERNAME=USER, OUTPUT="memory:")
    layer = context.temporaryLayerStore().mapLayer(results["OUTPUT"])
    assert any("/Secured/" in f["address"] for f in layer.getFeatures())


def test_a_list_that_cannot_be_had_leaves_no_file(run, tmp_path):
    from qgis.core import QgsProcessingException

    with ArcGisServer(one_layer_site(numbered_points(5))) as server:
        server.faults.add(Fault("error200", on="catalog", code=400, times=EVERY_TIME))
        with pytest.raises(QgsProcessingException):
            run("listlayers", URL=server.address, OUTPUT=str(tmp_path / "layers.gpkg"))
    assert list(tmp_path.iterdir()) == []


def test_a_model_imports_a_layer_and_saves_it(run, secured, tmp_path):
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsVectorLayer,
    )

    model = QgsProcessingModelAlgorithm("Fetch", "Maps")
    source = QgsProcessingModelChildParameterSource

    def add(child_id, name, **values):
        child = QgsProcessingModelChildAlgorithm(f"layerferry:{name}")
        child.setChildId(child_id)
        for parameter, value in values.items():
            child.addParameterSources(parameter, [value])
        model.addChildAlgorithm(child)

    cities = f"{secured.address}/Open/Cities/FeatureServer/0"
    add("get", "importlayer", URL=source.fromStaticValue(cities),
        WHERE=source.fromStaticValue("OBJECTID < 11"))  # fmt: skip
    add("save", "saveshapefile", INPUT=source.fromChildOutput("get", "OUTPUT"),
        OUTPUT=source.fromStaticValue(str(tmp_path / "cities.shp")))  # fmt: skip
    kept = QgsProcessingModelAlgorithm()
    assert model.toFile(str(tmp_path / "fetch.model3"))
    assert kept.fromFile(str(tmp_path / "fetch.model3"))
    _results, ok = kept.run({}, QgsProcessingContext(), QgsProcessingFeedback())
    assert ok
    assert QgsVectorLayer(str(tmp_path / "cities.shp"), "cities", "ogr").featureCount() == 10
