"""A portal owns servers, here or at another origin, and gives tokens for each of them."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager

import pytest

from tests.arcgis_server import (
    ArcGisServer,
    Fault,
    Manners,
    OAuth,
    PortalRules,
    Security,
    Site,
    numbered_points,
    one_layer_site,
)
from tests.arcgis_server.client import ask, code_for, oauth_token

REFERER = {"Referer": "https://ferry.example"}


@contextmanager
def federation(manners: Manners | None = None, portal: dict | None = None, **rules):
    """Run a portal and a server that it owns, each at its own origin."""
    site = one_layer_site(numbered_points(3), secured=True)
    owned = Security(users={}, federated=True, **rules)
    rules_of_portal = Security(**(portal or {}))
    with ExitStack() as running:
        owner = running.enter_context(ArcGisServer(Site(), security=rules_of_portal))
        owned_by = {"manners": manners, "portal_server": owner}
        yield owner, running.enter_context(ArcGisServer(site, security=owned, **owned_by))


def portal_token(url: str, **more) -> str:
    form = {"username": "analyst", "password": "ferry-demo-1", "client": "referer", "f": "json"}
    return ask(url, {**form, "referer": REFERER["Referer"], **more}).json["token"]


def exchanged(owner: ArcGisServer, token: str, server_url: str):
    form = {"request": "getToken", "token": token, "serverUrl": server_url, "f": "json"}
    form.update(referer=REFERER["Referer"], expiration=60)
    return ask(f"{owner.portal}/sharing/rest/generateToken", form, headers=REFERER)


def layer_code(root: str, token: str) -> int | None:
    url = f"{root}/rest/services/Test/FeatureServer/0"
    return ask(url, {"f": "json", "token": token}, headers=REFERER).code


def test_server_elsewhere_names_its_portal_and_has_none_itself():
    with federation() as (owner, server):
        info = ask(f"{server.root}/rest/info", {"f": "json"}).json
        assert info["owningSystemUrl"] == owner.portal == server.portal
        assert info["authInfo"] == {
            "isTokenBasedSecurity": True,
            "tokenServicesUrl": f"{owner.portal}/sharing/rest/generateToken",
        }
        assert ask(f"{server.origin}/portal/sharing/rest/info", {"f": "json"}).code == 404
        token = portal_token(info["authInfo"]["tokenServicesUrl"])
        assert layer_code(server.root, token) is None


def test_exchanged_token_is_needed_where_the_portals_own_is_refused():
    with federation(accepts_portal_token=False) as (owner, server):
        token = portal_token(f"{owner.portal}/sharing/rest/generateToken")
        assert layer_code(server.root, token) == 498
        got = exchanged(owner, token, f"{server.address}/Test/FeatureServer/0")
        assert set(got.json) == {"token", "expires", "ssl"}
        assert layer_code(server.root, got.json["token"]) is None
        assert (owner.tokens.exchanged, owner.tokens_issued) == (1, 2)
        assert [one.kind for one in owner.log] == ["token", "exchange"]


def test_exchanged_token_is_good_at_its_own_root_alone():
    manners = Manners(more_server_adaptors=("image",))
    with federation(manners, accepts_portal_token=False) as (owner, server):
        token = portal_token(f"{owner.portal}/sharing/rest/generateToken")
        image = f"{server.origin}/image"
        for mine, other in ((server.root, image), (image, server.root)):
            made = exchanged(owner, token, mine).json["token"]
            assert layer_code(mine, made) is None
            assert layer_code(other, made) == 498


def test_portal_gives_no_tokens_for_strangers_or_for_nobody():
    with federation() as (owner, server):
        token = portal_token(f"{owner.portal}/sharing/rest/generateToken")
        assert exchanged(owner, token, "https://evil.example/arcgis").code == 400
        assert exchanged(owner, "x", server.root).code == 498
        owner.tokens.security.exchanges = False
        assert exchanged(owner, token, server.root).code == 400


def test_exchange_can_fail_without_the_sign_in():
    with federation() as (owner, server):
        owner.faults.add(Fault("error200", on="exchange"))
        token = portal_token(f"{owner.portal}/sharing/rest/generateToken")
        assert exchanged(owner, token, server.root).code == 500
        assert exchanged(owner, token, server.root).code is None


def test_ended_portal_token_cannot_be_exchanged():
    with federation() as (owner, server):
        token = portal_token(f"{owner.portal}/sharing/rest/generateToken")
        made = exchanged(owner, token, server.root).json["token"]
        owner.expire_tokens("exchange")
        assert layer_code(server.root, made) == 498
        assert exchanged(owner, token, server.root).code is None
        owner.expire_tokens("portal")
        assert exchanged(owner, token, server.root).code == 498


def test_token_of_oauth_is_exchanged_like_any_portal_token():
    rules = {"oauth": OAuth()}
    with federation(portal=rules, accepts_portal_token=False) as (owner, server):
        code = code_for(owner)
        uri = "http://127.0.0.1:4711/"
        got = oauth_token(owner, "authorization_code", code=code, redirect_uri=uri)
        made = exchanged(owner, got.json["access_token"], server.root).json["token"]
        assert layer_code(server.root, made) is None


@pytest.mark.parametrize("spelling", ["rest/generateToken", "generateToken"])
def test_portal_takes_both_spellings_unless_told_otherwise(spelling):
    with federation() as (owner, _server):
        url = f"{owner.portal}/sharing/{spelling}"
        assert portal_token(url)
        known = {"rest/generateToken": "old", "generateToken": "rest"}[spelling]
        owner.tokens.security.portal.spellings = frozenset({known})
        assert ask(url, {"f": "json"}).code == 404


def test_old_spelling_is_stated_on_demand():
    with ArcGisServer(
        Site(), security=Security(portal=PortalRules(states_spelling="old"))
    ) as server:
        info = ask(f"{server.portal}/sharing/rest/info", {"f": "json"}).json
    assert info["authInfo"]["tokenServicesUrl"].endswith("/portal/sharing/generateToken")


@pytest.mark.parametrize(
    ("style", "changed"),
    [
        ("upper_case", lambda url: url.upper()),
        ("trailing_slash", lambda url: f"{url}/"),
        ("https", lambda url: url.replace("http:", "https:")),
    ],
)
def test_owning_system_is_written_carelessly_on_demand(style, changed):
    with federation(owning_system_style=style) as (owner, server):
        info = ask(f"{server.root}/rest/info", {"f": "json"}).json
        assert info["owningSystemUrl"] == changed(owner.portal)
        if style != "https":
            assert portal_token(info["authInfo"]["tokenServicesUrl"])


def test_server_can_lie_about_token_service_and_owner():
    with ArcGisServer(Site(), security=Security()) as stranger:
        rules = Security(token_services_url=f"{stranger.root}/tokens/")
        with ArcGisServer(Site(), security=rules) as server:
            info = ask(f"{server.root}/rest/info", {"f": "json"}).json
            assert info["authInfo"]["tokenServicesUrl"].startswith(stranger.origin)
            server.security.federated = True
            server.security.owning_system_url = stranger.portal
            info = ask(f"{server.root}/rest/info", {"f": "json"}).json
            assert info["owningSystemUrl"] == stranger.portal
        assert stranger.where_seen("ferry-demo-1") == set()


def test_web_adaptors_have_names_of_their_own():
    manners = Manners(server_adaptor="Gis", portal_adaptor="maps/portal")
    site = one_layer_site(numbered_points(1))
    with ArcGisServer(site, security=Security(federated=True), manners=manners) as server:
        assert server.root.endswith("/Gis")
        info = ask(f"{server.root}/rest/info", {"f": "json"}).json
        assert info["owningSystemUrl"] == f"{server.origin}/maps/portal" == server.portal
        token = portal_token(info["authInfo"]["tokenServicesUrl"])
        assert layer_code(server.root, token) is None
        assert layer_code(f"{server.origin}/gis", token) is None
        assert ask(f"{server.origin}/arcgis/rest/info", {"f": "json"}).code == 404


def test_portal_can_live_at_the_root_as_arcgis_online_does():
    manners = Manners(server_adaptor="AbC123/arcgis", portal_adaptor="")
    site = one_layer_site(numbered_points(1), secured=True)
    rules = Security(federated=True, refuses_requestip=True)
    with ArcGisServer(site, security=rules, manners=manners) as server:
        assert server.portal == server.origin
        url = f"{server.portal}/sharing/rest/generateToken"
        assert layer_code(server.root, portal_token(url)) is None
        assert layer_code(server.root, portal_token(url, client="requestip")) == 498
