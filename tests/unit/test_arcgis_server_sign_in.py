"""The look-alike server guards itself as ArcGIS Server does."""

from __future__ import annotations

import time

import pytest

from tests.arcgis_server import (
    ArcGisServer,
    Folder,
    Manners,
    Security,
    Service,
    Site,
    demo_site,
    numbered_points,
    one_layer_site,
)
from tests.arcgis_server.client import ask, sign_in

REFERER = {"Referer": "https://ferry.example"}


def secured(**rules) -> ArcGisServer:
    return ArcGisServer(
        one_layer_site(numbered_points(3), secured=True), security=Security(**rules)
    )


def layer_url(server: ArcGisServer) -> str:
    return f"{server.address}/Test/FeatureServer/0"


def test_info_names_the_token_service_and_needs_no_token():
    with secured() as server:
        auth = ask(f"{server.root}/rest/info", {"f": "json"}).json["authInfo"]
    assert auth["isTokenBasedSecurity"] is True
    assert auth["tokenServicesUrl"].endswith("/arcgis/tokens/")
    assert auth["shortLivedTokenValidity"] == 60


def test_open_site_says_that_it_has_no_tokens():
    with ArcGisServer(demo_site()) as server:
        assert ask(f"{server.root}/rest/info", {"f": "json"}).json["authInfo"] == {
            "isTokenBasedSecurity": False
        }


def test_no_token_is_499_and_a_wrong_one_498_inside_http_200():
    with secured() as server:
        none = ask(layer_url(server), {"f": "json"})
        wrong = ask(layer_url(server), {"f": "json", "token": "x"})
    assert (none.status, none.json["error"]) == (
        200,
        {"code": 499, "message": "Token Required", "details": []},
    )
    assert (wrong.status, wrong.code) == (200, 498)


@pytest.mark.parametrize("place", ["body", "query", "x_esri", "bearer", "bare_authorization"])
def test_token_is_taken_from_each_place_unless_switched_off(place):
    def try_it(server: ArcGisServer) -> int | None:
        token = sign_in(server)["token"]
        headers, params, url = dict(REFERER), {"f": "json"}, layer_url(server)
        if place in ("body", "query"):
            params["token"] = token
        name = {"x_esri": "X-Esri-Authorization"}.get(place, "Authorization")
        if place in ("x_esri", "bearer", "bare_authorization"):
            headers[name] = token if place == "bare_authorization" else f"Bearer {token}"
        return ask(url, params, post=place == "body", headers=headers).code

    with secured() as server:
        assert try_it(server) is None
    with secured(**{f"token_in_{place}": False}) as server:
        assert try_it(server) == 499


def test_token_bound_to_a_referer_fails_with_another_one():
    with secured() as server:
        form = {"f": "json", "token": sign_in(server)["token"]}
        assert ask(layer_url(server), form, headers=REFERER).code is None
        assert ask(layer_url(server), form).code == 498
        assert ask(layer_url(server), form, headers={"Referer": "https://x"}).code == 498


def test_token_bound_to_an_address_fails_from_elsewhere():
    with secured() as server:
        here = sign_in(server, client="requestip")["token"]
        there = sign_in(server, client="ip", ip="10.0.0.9")["token"]
        assert ask(layer_url(server), {"f": "json", "token": here}).code is None
        assert ask(layer_url(server), {"f": "json", "token": there}).code == 498


def test_get_and_credentials_in_the_address_are_refused_with_405():
    with secured() as server:
        url = f"{server.root}/tokens/generateToken"
        secret = {"username": "analyst", "password": "ferry-demo-1", "f": "json"}
        got = ask(url, secret, post=False)
        assert got.code == 405
        assert isinstance(got.json["error"]["details"], str)
        assert ask(f"{url}?username=analyst&password=x", {"f": "json"}).code == 405
        assert server.tokens_issued == 0
        assert server.where_seen("ferry-demo-1") == {"address"}


def test_wrong_password_is_told_as_arcgis_tells_it():
    with secured() as server:
        error = sign_in(server, password="no")["error"]
    assert error == {
        "code": 400,
        "message": "Unable to generate token.",
        "details": ["Invalid username or password."],
    }


def test_missing_parameters_are_named():
    with secured() as server:
        error = sign_in(server, username="", password="")["error"]
    assert error["details"] == ["'username' must be specified.", "'password' must be specified."]


def test_five_failures_lock_the_account_for_the_right_password_too():
    with secured() as server:
        for _ in range(5):
            sign_in(server, password="no")
        assert server.tokens.is_locked("analyst")
        assert "error" in sign_in(server)
        server.manners.clock_offset_s = 16 * 60
        assert "token" in sign_in(server)


def test_expiration_is_cut_in_silence_and_counted_by_the_servers_clock():
    with ArcGisServer(demo_site(), security=Security(max_life_min=30)) as server:
        server.manners.clock_offset_s = 7200
        expires = sign_in(server, expiration=10_000)["expires"]
    assert expires / 1000 == pytest.approx(time.time() + 7200 + 1800, abs=30)


def test_tokens_end_by_themselves_and_on_demand():
    with secured(token_life_s=60) as server:
        form = {"f": "json", "token": sign_in(server)["token"]}
        assert ask(layer_url(server), form, headers=REFERER).code is None
        server.manners.clock_offset_s = 61
        assert ask(layer_url(server), form, headers=REFERER).code == 498
        form["token"] = sign_in(server)["token"]
        assert ask(layer_url(server), form, headers=REFERER).code is None
        server.expire_tokens()
        assert ask(layer_url(server), form, headers=REFERER).code == 498
        assert server.tokens_issued == 2


def test_plain_tokens_address_explains_itself_and_takes_the_old_spelling():
    with secured() as server:
        usage = ask(f"{server.root}/tokens/", {"f": "json"})
        form = {"username": "analyst", "password": "ferry-demo-1", "f": "json"}
        token = ask(f"{server.root}/tokens", {**form, "request": "getToken"}).json
        admin = ask(f"{server.root}/admin/generateToken", form).json
    assert b"generateToken" in usage.body
    assert token["token"]
    assert admin["expires"].isdigit()


def test_token_endpoint_without_f_answers_a_page():
    with secured() as server:
        form = {"username": "analyst", "password": "ferry-demo-1"}
        got = ask(f"{server.root}/tokens/generateToken", form)
    assert got.headers["content-type"].startswith("text/html")


@pytest.mark.parametrize(
    ("style", "status", "start"),
    [("http_401", 401, b"{"), ("html", 400, b"<"), ("text", 400, b"Unable")],
)
def test_refusals_come_in_other_dress_on_demand(style, status, start):
    with secured(failure_style=style) as server:
        form = {"username": "analyst", "password": "no", "f": "json"}
        got = ask(f"{server.root}/tokens/generateToken", form)
    assert (got.status, got.body[: len(start)]) == (status, start)


def test_old_servers_demand_a_client():
    with secured(demands_client=True) as server:
        assert sign_in(server, client="")["error"]["code"] == 201


def test_very_old_servers_give_the_bare_token():
    with secured(plain_text_answer=True) as server:
        form = {"username": "analyst", "password": "ferry-demo-1", "request": "getToken"}
        got = ask(f"{server.root}/tokens", form)
        assert got.headers["content-type"].startswith("text/plain")
        form = {"f": "json", "token": got.body.decode()}
        assert ask(layer_url(server), form).code is None


def test_known_user_without_permission_gets_403():
    secret = Service("S", [numbered_points(1)], secured=True, users=frozenset({"chief"}))
    with ArcGisServer(Site(services=[secret]), security=Security()) as server:
        form = {"f": "json", "token": sign_in(server)["token"]}
        assert ask(f"{server.address}/S/FeatureServer", form, headers=REFERER).code == 403


def test_wrong_token_spoils_a_public_layer_too():
    with ArcGisServer(demo_site(), security=Security()) as server:
        url = f"{server.address}/Open/Cities/FeatureServer/0"
        assert ask(url, {"f": "json"}).code is None
        assert ask(url, {"f": "json", "token": ""}).code == 498


def test_federated_server_points_to_the_portal_whose_tokens_can_be_exchanged():
    rules = {"federated": True, "accepts_portal_token": False}
    with secured(**rules) as server:
        info = ask(f"{server.root}/rest/info", {"f": "json"}).json
        assert info["owningSystemUrl"] == server.portal
        url = info["authInfo"]["tokenServicesUrl"]
        form = {"username": "analyst", "password": "ferry-demo-1", "client": "referer"}
        form.update(referer="https://ferry.example", f="json")
        token = ask(url, form).json["token"]
        assert ask(layer_url(server), {"f": "json", "token": token}, headers=REFERER).code == 498
        form = {"request": "getToken", "token": token, "serverUrl": server.root, "f": "json"}
        form["referer"] = "https://ferry.example"
        token = ask(url, form).json["token"]
        assert ask(layer_url(server), {"f": "json", "token": token}, headers=REFERER).code is None


def test_portal_self_knows_the_user():
    with secured() as server:
        url = f"{server.portal}/sharing/rest/portals/self"
        assert "user" not in ask(url, {"f": "json"}).json
        assert ask(url, {"f": "json", "token": "x"}).code == 498


def test_web_tier_asks_before_arcgis_does():
    site = one_layer_site(numbered_points(1))
    with ArcGisServer(site, manners=Manners(web_tier="basic")) as server:
        got = ask(f"{server.root}/rest/info", {"f": "json"})
    assert got.status == 401
    assert got.headers["www-authenticate"].startswith("Basic")


def test_log_tells_where_a_secret_travelled():
    with secured() as server:
        token = sign_in(server)["token"]
        ask(layer_url(server), {"f": "json"}, headers={"X-Esri-Authorization": f"Bearer {token}"})
        assert server.where_seen(token) == {"x-esri-authorization"}
        ask(layer_url(server), {"f": "json", "token": token}, post=False)
        assert server.where_seen(token) == {"x-esri-authorization", "address"}
        assert server.where_seen("ferry-demo-1") == {"form"}


def test_folder_of_one_user_is_listed_for_him_alone():
    folder = Folder("F", [Service("S", [numbered_points(1)])], secured=True, users=frozenset({"x"}))
    with ArcGisServer(Site([folder]), security=Security()) as server:
        form = {"f": "json", "token": sign_in(server)["token"]}
        assert ask(f"{server.address}/F", {"f": "json"}).code == 499
        assert ask(f"{server.address}/F", form, headers=REFERER).code == 403
