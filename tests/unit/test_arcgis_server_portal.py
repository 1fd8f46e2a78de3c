"""What the look-alike portal says of itself, its servers and its items."""

from __future__ import annotations

import pytest

from tests.arcgis_server import (
    ArcGisServer,
    Folder,
    Item,
    OAuth,
    PortalRules,
    Security,
    Service,
    Site,
    demo_site,
    numbered_points,
)
from tests.arcgis_server.client import ask

REFERER = {"Referer": "https://ferry.example"}


def portal(**rules) -> ArcGisServer:
    return ArcGisServer(demo_site(), security=Security(federated=True, **rules))


def asked(server: ArcGisServer, path: str, **params):
    url = f"{server.portal}/sharing/rest/{path}"
    return ask(url, {"f": "json", **params}, headers=REFERER)


def token_of(server: ArcGisServer, username="analyst", password="ferry-demo-1") -> str:
    form = {"username": username, "password": password, "client": "referer"}
    return asked(server, "generateToken", referer=REFERER["Referer"], **form).json["token"]


def test_self_is_shown_to_everybody_and_knows_who_signed_in():
    with portal(oauth=OAuth()) as server:
        nobody = asked(server, "portals/self").json
        known = asked(server, "portals/self", token=token_of(server)).json
        assert "user" not in nobody
        assert known["user"]["username"] == "analyst"
        assert nobody["supportsOAuth"] is True
        assert asked(server, "portals/self", token="x").code == 498


def test_self_says_what_the_switches_say():
    rules = PortalRules(
        portal_mode="multitenant",
        can_sign_in_arcgis=False,
        can_sign_in_idp=True,
        max_token_expiration_min=30,
        cross_origin_domains=("https://gis.example",),
        all_ssl=True,
    )
    with portal(portal=rules) as server:
        page = asked(server, "portals/self").json
    assert page["portalMode"] == "multitenant"
    assert (page["canSignInArcGIS"], page["canSignInIDP"]) == (False, True)
    assert page["maxTokenExpirationMinutes"] == 30
    assert page["authorizedCrossOriginDomains"] == ["https://gis.example"]
    assert (page["allSSL"], page["supportsOAuth"]) == (True, False)


def test_servers_are_listed_for_those_who_signed_in():
    with portal() as server:
        assert asked(server, "portals/self/servers").code == 499
        page = asked(server, "portals/self/servers", token=token_of(server)).json
        assert [one["url"] for one in page["servers"]] == [server.root]
        server.security.portal.lists_servers = False
        assert asked(server, "portals/self/servers", token=token_of(server)).code == 403


def test_search_shows_services_that_the_person_may_see():
    with portal() as server:
        nobody = asked(server, "search", q="", num=100).json
        known = asked(server, "search", q="", num=100, token=token_of(server)).json
        open_ones = {(one["title"], one["type"]) for one in nobody["results"]}
        assert open_ones == {
            ("Cities", "Feature Service"),
            ("Cities", "Map Service"),
            ("Basemap", "Map Service"),
        }
        titles = {one["title"] for one in known["results"]}
        assert {"World", "Borders"} <= titles
        assert "Plans" not in titles


def test_search_comes_in_pages_that_count_from_one():
    services = [Service(f"S{n}", [numbered_points(1)]) for n in range(7)]
    with ArcGisServer(Site(services=services), security=Security()) as server:
        seen, start, steps = [], 1, []
        while start > 0:
            page = asked(server, "search", q="", num=3, start=start).json
            seen += [one["title"] for one in page["results"]]
            start = page["nextStart"]
            steps.append(start)
    assert seen == [f"S{n}" for n in range(7)]
    assert steps == [4, 7, -1]
    assert page["total"] == 7


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ('type:"Feature Service"', 1),
        ('type:"Map Service" AND owner:chief', 2),
        ("cities", 2),
        ('cities AND type:"Map Service"', 1),
        ("owner:nobody", 0),
    ],
)
def test_search_understands_simple_questions(words, count):
    with portal() as server:
        assert asked(server, "search", q=words).json["total"] == count


def test_item_gives_the_address_of_a_service_that_answers():
    with portal() as server:
        found = asked(server, "search", q='cities type:"Feature Service"').json["results"][0]
        item = asked(server, f"content/items/{found['id']}").json
        assert item == found
        assert ask(item["url"], {"f": "json"}).json["layers"]
        assert asked(server, f"content/items/{item['id']}/data").body == b""


def test_item_of_others_does_not_exist():
    with portal() as server:
        token = token_of(server)
        found = asked(server, "search", q="world", token=token).json["results"][0]
        for item_id in (found["id"], "0" * 32):
            error = asked(server, f"content/items/{item_id}").json["error"]
            assert (error["code"], error["messageCode"]) == (400, "CONT_0001")
        assert asked(server, f"content/items/{found['id']}", token=token).code is None


def test_tests_may_add_items_with_any_address():
    with portal() as server:
        layers = {"operationalLayers": [{"title": "Far", "url": "https://evil.example/arcgis"}]}
        server.items.added.append(Item("Trap", "Web Map", data=layers))
        item = asked(server, "search", q="trap").json["results"][0]
        assert asked(server, f"content/items/{item['id']}/data").json == layers


def test_items_of_a_server_elsewhere_are_found_at_its_portal():
    folder = Folder("F", [Service("Far", [numbered_points(1)])])
    with ArcGisServer(Site(), security=Security()) as owner:
        far = ArcGisServer(Site([folder]), security=Security(federated=True), portal_server=owner)
        with far:
            item = asked(owner, "search", q="far").json["results"][0]
            assert item["url"] == f"{far.address}/F/Far/FeatureServer"
