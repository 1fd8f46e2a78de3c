"""The look-alike portal speaks OAuth 2 as ArcGIS portals do."""

from __future__ import annotations

import base64
import hashlib

import pytest

from tests.arcgis_server import OOB, App, ArcGisServer, OAuth, PortalRules, Security, Site
from tests.arcgis_server.client import (
    ask,
    authorize,
    code_for,
    fill_in,
    oauth_token,
    redirected,
    sign_in,
)

HERE = "http://127.0.0.1:4711/"
VERIFIER = "a-verifier-of-more-than-forty-three-characters"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode()[:43]


def portal(*apps: App, security: dict | None = None, **rules) -> ArcGisServer:
    oauth = OAuth(apps=list(apps) or [App()], **rules)
    return ArcGisServer(Site(), security=Security(oauth=oauth, **(security or {})))


def redeemed(server: ArcGisServer, code: str, **more):
    return oauth_token(server, "authorization_code", code=code, redirect_uri=HERE, **more)


def self_code(server: ArcGisServer, token: str) -> int | None:
    url = f"{server.portal}/sharing/rest/portals/self"
    return ask(url, {"f": "json", "token": token}).code


def test_page_then_code_then_tokens_as_the_reference_shows_them():
    with portal() as server:
        page = authorize(server)
        assert page.status == 200
        assert page.headers["content-type"].startswith("text/html")
        back = fill_in(server, page)
        assert back.status == 302
        assert back.headers["location"].startswith(HERE + "?")
        assert redirected(back)["state"] == "the state"
        node = redeemed(server, redirected(back)["code"]).json
        assert set(node) == {
            "access_token", "expires_in", "username", "ssl",
            "refresh_token", "refresh_token_expires_in", "persist",
        }  # fmt: skip
        assert (node["expires_in"], node["username"]) == (1800, "analyst")
        assert node["refresh_token_expires_in"] == pytest.approx(20160 * 60, abs=2)
        assert self_code(server, node["access_token"]) is None
        assert (server.oauth.codes_issued, server.oauth.tokens_issued) == (1, 1)
        assert server.where_seen("ferry-demo-1") == {"form"}
        assert [one.kind for one in server.log] == ["authorize", "authorize", "oauth", "portal"]


@pytest.mark.parametrize(
    ("method", "challenge"), [("S256", CHALLENGE), ("plain", VERIFIER), ("", VERIFIER)]
)
def test_verifier_must_fit_the_challenge(method, challenge):
    asked = {"code_challenge": challenge}
    if method:
        asked["code_challenge_method"] = method
    with portal() as server:
        code = code_for(server, **asked)
        assert "access_token" in redeemed(server, code, code_verifier=VERIFIER).json
        for wrong in ({}, {"code_verifier": "x"}):
            assert redeemed(server, code_for(server, **asked), **wrong).code == 400


def test_portals_before_10_8_1_look_at_no_challenge_and_strict_ones_demand_it():
    with portal(knows_pkce=False) as server:
        code = code_for(server, code_challenge=CHALLENGE, code_challenge_method="S256")
        assert redeemed(server, code).code is None
    with portal(demands_pkce=True) as server:
        assert authorize(server).status == 400
        assert authorize(server, code_challenge=CHALLENGE).status == 200


def test_code_is_good_once_for_a_while_and_for_the_same_redirect():
    with portal(code_life_s=60) as server:
        code = code_for(server)
        assert redeemed(server, code).code is None
        assert redeemed(server, code).code == 400
        code = code_for(server)
        got = oauth_token(server, "authorization_code", code=code, redirect_uri=HERE + "x")
        assert got.json["error"]["error_description"] == "Invalid redirect_uri"
        code = code_for(server)
        server.manners.clock_offset_s = 61
        assert redeemed(server, code).code == 400


def test_cancel_says_access_denied():
    with portal(cancel_description="<script>no</script>", message_code="SB_1") as server:
        said = redirected(fill_in(server, authorize(server), act="cancel"))
    assert said == {
        "error": "access_denied",
        "error_description": "<script>no</script>",
        "message_code": "SB_1",
        "state": "the state",
    }


@pytest.mark.parametrize(("echo", "state"), [("wrong", "not-your-state"), ("absent", None)])
def test_state_can_come_back_wrong_or_not_at_all(echo, state):
    with portal(state_echo=echo) as server:
        assert redirected(fill_in(server, authorize(server))).get("state") == state


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ({"client_id": "stranger"}, b"Invalid client_id"),
        ({"redirect_uri": "https://evil.example/"}, b"Invalid redirect_uri"),
        ({"redirect_uri": "http://127.0.0.1:4711/other"}, b"Invalid redirect_uri"),
        ({"redirect_uri": "http://127.0.0.1@evil.example/"}, b"Invalid redirect_uri"),
        ({"response_type": "token"}, b"Invalid response_type"),
    ],
)
def test_unknown_application_or_redirect_gets_a_page_and_no_redirect(asked, text):
    with portal() as server:
        got = authorize(server, **asked)
    assert got.status == 400
    assert "location" not in got.headers
    assert text in got.body


def test_loopback_port_is_free_only_where_the_switch_says_so():
    fixed = App(redirect_uris=("http://127.0.0.1:50000/",), any_loopback_port=False)
    with portal(fixed) as server:
        assert authorize(server).status == 400
        assert authorize(server, redirect_uri="http://127.0.0.1:50000/").status == 200


def test_out_of_band_shows_the_code_on_a_page():
    with portal() as server:
        back = fill_in(server, authorize(server, redirect_uri=OOB))
        assert back.headers["location"].startswith("approval?code=")
        url = f"{server.portal}/sharing/rest/oauth2/{back.headers['location']}"
        page = ask(url, post=False)
        code = redirected(back)["code"]
        assert code.encode() in page.body
        got = oauth_token(server, "authorization_code", code=code, redirect_uri=OOB)
        assert got.json["username"] == "analyst"


def test_wrong_password_shows_the_page_again_and_locks_like_the_token_service():
    with portal() as server:
        for _ in range(5):
            got = fill_in(server, authorize(server), password="no")
            assert b"Invalid username or password." in got.body
        assert server.tokens.is_locked("analyst")
        assert fill_in(server, authorize(server)).status == 200
        assert server.oauth.codes_issued == 0


def test_page_escapes_what_it_shows():
    with portal() as server:
        got = authorize(server, state='"><script>', prepopulatedusername="<b>jo")
    assert b"<script>" not in got.body
    assert b"&lt;b&gt;jo" in got.body


def test_refresh_gives_an_access_token_only():
    with portal(access_life_s=60) as server:
        first = redeemed(server, code_for(server)).json
        server.manners.clock_offset_s = 61
        assert self_code(server, first["access_token"]) == 498
        node = oauth_token(server, "refresh_token", refresh_token=first["refresh_token"]).json
        assert "refresh_token" not in node
        assert node["expires_in"] == 60
        assert self_code(server, node["access_token"]) is None
        assert (server.oauth.refreshes, server.oauth.tokens_issued) == (1, 2)


def test_expired_refresh_token_is_498_with_the_double_name():
    with portal() as server:
        first = redeemed(server, code_for(server, expiration=1)).json
        assert first["refresh_token_expires_in"] <= 60
        server.manners.clock_offset_s = 61
        got = oauth_token(server, "refresh_token", refresh_token=first["refresh_token"])
    assert got.status == 200
    assert got.json["error"] == {
        "code": 498,
        "error": "invalid_request",
        "error_description": "refresh_token expired",
        "message": "refresh_token expired",
        "details": [],
    }


def test_refresh_tokens_are_exchanged_for_new_ones():
    with portal() as server:
        old = redeemed(server, code_for(server)).json["refresh_token"]
        got = oauth_token(server, "exchange_refresh_token", refresh_token=old)
        assert got.json["error"]["message"] == "redirect_uri not specified"
        more = {"refresh_token": old, "redirect_uri": HERE}
        node = oauth_token(server, "exchange_refresh_token", **more).json
        assert node["refresh_token"] != old
        assert oauth_token(server, "refresh_token", refresh_token=old).code == 498
        got = oauth_token(server, "refresh_token", refresh_token=node["refresh_token"])
        assert got.code is None
        assert server.oauth.refresh_exchanges == 1


def test_application_signs_in_with_its_secret_and_is_no_person():
    with portal(App("app", secret="ferry-secret-1")) as server:
        asked = {"client_id": "app", "client_secret": "ferry-secret-1", "expiration": 10}
        node = oauth_token(server, "client_credentials", **asked).json
        assert node["expires_in"] == 600
        url = f"{server.portal}/sharing/rest/portals/self"
        page = ask(url, {"f": "json", "token": node["access_token"]}).json
        assert "user" not in page
        assert page["appInfo"]["appId"] == "app"
        got = oauth_token(server, "client_credentials", client_id="app", client_secret="x")
        assert got.code == 400
        assert oauth_token(server, "client_credentials").code == 400


def test_revoking_a_refresh_token_ends_what_was_made_from_it():
    with portal() as server:
        node = redeemed(server, code_for(server)).json
        url = f"{server.portal}/sharing/rest/oauth2/revokeToken"
        form = {"client_id": "layerferry-test", "auth_token": node["refresh_token"], "f": "json"}
        assert ask(url, form).json == {"success": True}
        assert self_code(server, node["access_token"]) == 498
        got = oauth_token(server, "refresh_token", refresh_token=node["refresh_token"])
        assert got.code == 400
        assert server.oauth.revocations == 1
        assert server.seen("revoke")[0].params["auth_token"] == node["refresh_token"]


def test_app_access_is_validated():
    with portal() as server:
        token = redeemed(server, code_for(server)).json["access_token"]
        url = f"{server.portal}/sharing/rest/oauth2/validateAppAccess"
        form = {"client_id": "layerferry-test", "token": token, "f": "json"}
        assert ask(url, form).json == {"valid": True, "viewOnlyUserTypeApp": False}
        assert ask(url, {**form, "token": "x"}).code == 498


def test_errors_come_with_a_status_on_demand_and_without_f_too():
    with portal(errors_as_status=True) as server:
        got = oauth_token(server, "refresh_token", refresh_token="x", f="")
    assert (got.status, got.code) == (400, 400)


def test_token_address_takes_posts_alone():
    with portal() as server:
        url = f"{server.portal}/sharing/rest/oauth2/token"
        assert ask(url, {"grant_type": "refresh_token", "f": "json"}, post=False).code == 405


def test_account_of_an_identity_provider_signs_in_on_the_page_alone():
    with portal(security={"saml_users": {"jo@idp": "elsewhere"}}) as server:
        who = {"username": "jo@idp", "password": "elsewhere"}
        assert fill_in(server, authorize(server), **who).status == 302
        url = f"{server.portal}/sharing/rest/generateToken"
        got = ask(url, {**who, "client": "referer", "referer": "x", "f": "json"})
        assert got.json["error"]["details"] == ["Invalid username or password."]


def test_with_arcgis_logins_off_the_page_refuses_what_generate_token_takes():
    with portal(security={"portal": PortalRules(can_sign_in_arcgis=False)}) as server:
        assert fill_in(server, authorize(server)).status == 200
        assert "token" in sign_in(server)


def test_portal_without_oauth_says_so():
    with ArcGisServer(Site(), security=Security()) as server:
        assert authorize(server, f="json").code == 400
        url = f"{server.portal}/sharing/rest/portals/self"
        assert ask(url, {"f": "json"}).json["supportsOAuth"] is False
