"""The look-alike server lists and describes as ArcGIS Server does."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.arcgis_server import (
    ArcGisServer,
    Behaviour,
    Manners,
    Security,
    demo_site,
    numbered_points,
    oddities_site,
    one_layer_site,
)
from tests.arcgis_server.client import ask, sign_in

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def demo():
    with ArcGisServer(demo_site(), security=Security()) as server:
        yield server


def page(server: ArcGisServer, path: str = "", **more):
    return ask(f"{server.address}/{path}".rstrip("/"), {"f": "json", **more}).json


def test_root_lists_folders_and_visible_services(demo):
    node = page(demo)
    assert node["folders"] == ["Open", "Secured", "Restricted"]
    assert node["services"] == [{"name": "Basemap", "type": "MapServer"}]


def test_secured_services_join_the_list_after_sign_in(demo):
    token = sign_in(demo, client="")["token"]
    assert {"name": "Borders", "type": "FeatureServer"} in page(demo, token=token)["services"]


def test_names_in_a_folder_are_qualified(demo):
    names = [one["name"] for one in page(demo, "Open")["services"]]
    assert names == ["Open/Cities", "Open/Cities"]


def test_secured_folder_is_499_without_a_token(demo):
    assert page(demo, "Secured")["error"]["code"] == 499


def test_secured_folder_is_listed_with_one(demo):
    token = sign_in(demo, client="")["token"]
    assert len(page(demo, "Secured", token=token)["services"]) == 4


def test_group_and_table_are_listed_as_servers_do(demo):
    token = sign_in(demo, client="")["token"]
    node = page(demo, "Secured/World/FeatureServer", token=token)
    assert node["layers"][0]["subLayerIds"] == [1, 2, 3]
    assert node["layers"][1]["parentLayerId"] == 0
    assert node["layers"][1]["subLayerIds"] is None
    assert node["tables"] == [{"id": 9, "name": "Country figures"}]


def test_group_layer_has_no_fields_and_cannot_be_queried(demo):
    node = page(demo, "Basemap/MapServer/0")
    assert node["fields"] is None
    assert [one["id"] for one in node["subLayers"]] == [1, 2]
    assert page(demo, "Basemap/MapServer/0/query", where="1=1")["error"]["code"] == 400


def test_all_layers_come_in_one_answer(demo):
    node = page(demo, "Open/Cities/FeatureServer/layers")
    assert [one["name"] for one in node["layers"]] == ["Cities"]
    assert [one["name"] for one in node["tables"]] == ["Country figures"]
    assert node["layers"][0]["fields"][0]["type"] == "esriFieldTypeOID"


def test_feature_layer_states_what_a_downloader_needs(demo):
    node = page(demo, "Open/Cities/FeatureServer/0")
    assert node["objectIdField"] == "OBJECTID"
    assert node["maxRecordCount"] == 250
    assert node["supportedQueryFormats"] == "JSON, geoJSON, PBF"
    assert node["advancedQueryCapabilities"]["supportsPagination"] is True
    assert node["hasZ"] is False
    assert node["extent"]["spatialReference"]["wkid"] == 4326


def test_old_map_layer_keeps_quiet(demo):
    node = page(demo, "Open/Cities/MapServer/0")
    assert not {"objectIdField", "hasZ", "hasM"} & set(node)
    assert node["capabilities"] == "Map,Query,Data"


@pytest.mark.parametrize(
    ("path", "code"),
    [("Nowhere/FeatureServer", 404), ("Nowhere", 404), ("Basemap/MapServer/77", 400)],
)
def test_unknown_addresses_are_envelopes_in_http_200(demo, path, code):
    got = ask(f"{demo.address}/{path}", {"f": "json"})
    assert (got.status, got.code) == (200, code)


def test_missing_f_gives_a_page_for_people(demo):
    for path in ("", "/Open", "/Basemap/MapServer/1", "/Nowhere/MapServer"):
        got = ask(demo.address + path, post=False)
        assert got.status == 200
        assert got.headers["content-type"].startswith("text/html")


def test_pjson_is_indented(demo):
    assert b"\n " in ask(demo.address, {"f": "pjson"}).body


def test_big_answers_are_packed_for_those_who_can_unpack(demo):
    url = f"{demo.address}/Open/Cities/FeatureServer/0"
    got = ask(url, {"f": "json"}, headers={"Accept-Encoding": "gzip"})
    assert got.headers["content-encoding"] == "gzip"
    assert json.loads(gzip.decompress(got.body))["name"] == "Cities"
    assert "content-encoding" not in ask(url, {"f": "json"}).headers


def test_empty_layer_has_no_extent_and_odd_ones_say_so():
    with ArcGisServer(oddities_site()) as server:
        listed = {one["name"]: one["id"] for one in page(server, "Odd/FeatureServer")["layers"]}
        pages = {name: page(server, f"Odd/FeatureServer/{n}") for name, n in listed.items()}
    assert pages["Empty"]["extent"] is None
    assert "objectIdField" not in pages["Id not stated"]
    assert pages["64-bit ids"]["fields"][0]["length"] == 8
    assert "uniqueIdInfo" in pages["String ids"]
    assert "wkid" not in pages["WKT only"]["extent"]["spatialReference"]
    assert pages["102100"]["extent"]["spatialReference"] == {"wkid": 102100}
    assert "spatialReference" not in pages["No reference"]["extent"]
    assert pages["Joined"]["objectIdField"] == "GIS.OWNER.PARCELS.OBJECTID"


@pytest.mark.parametrize(
    ("style", "status", "start"),
    [
        ("http_status", 499, b"{"),
        ("html", 499, b"<"),
        ("text", 499, b"Token"),
        ("admin", 200, b"{"),
    ],
)
def test_errors_come_in_other_dress_on_demand(style, status, start):
    site = one_layer_site(numbered_points(1), secured=True)
    with ArcGisServer(site, security=Security(), manners=Manners(error_style=style)) as server:
        got = ask(f"{server.address}/Test/FeatureServer", {"f": "json"})
    assert (got.status, got.body[: len(start)]) == (status, start)


def test_long_addresses_get_414_and_post_can_be_refused():
    site = one_layer_site(numbered_points(1))
    with ArcGisServer(site, manners=Manners(refuses_post=True)) as server:
        url = f"{server.address}/Test/FeatureServer/0/query"
        long = ask(url, {"where": "1=1 " * 600, "f": "json"}, post=False)
        assert long.status == 414
        assert long.body.startswith(b"<")
        assert ask(url, {"where": "1=1", "f": "json"}).status == 405
        assert ask(url, {"where": "1=1", "f": "json"}, post=False).status == 200


def test_date_header_follows_the_servers_clock():
    with ArcGisServer(demo_site(), manners=Manners(clock_offset_s=-86400 * 365)) as server:
        before = ask(server.address, {"f": "json"}).headers["date"]
        server.manners.clock_offset_s = 0
        assert ask(server.address, {"f": "json"}).headers["date"] != before


def test_one_line_carries_many_requests():
    import http.client

    with ArcGisServer(demo_site()) as server:
        line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        for _ in range(3):
            line.request("GET", "/arcgis/rest/services?f=json")
            assert json.loads(line.getresponse().read())["folders"]
        line.close()


def test_layers_may_hide_their_fields():
    layer = numbered_points(1, behaviour=Behaviour(states_layer_fields=False))
    with ArcGisServer(one_layer_site(layer)) as server:
        assert page(server, "Test/FeatureServer/0")["fields"] is None


def test_module_runs_by_itself_and_prints_its_address():
    command = [sys.executable, "-m", "tests.arcgis_server", "--token-life-s", "5"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            address = process.stdout.readline().strip()
            assert address.endswith("/arcgis/rest/services")
            assert ask(address, {"f": "json"}).json["folders"][0] == "Open"
        finally:
            process.terminate()
            assert process.wait(timeout=60) == 0
