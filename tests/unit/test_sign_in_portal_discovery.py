"""What portals tell, under any name, by http and https, and which ways in follow from it."""

from __future__ import annotations

import base64
import json
from datetime import datetime, timedelta, timezone

import pytest
from layerferry.core.auth.discovery import (
    ServerFacts,
    SignInKind,
    discover,
    find_site,
    sign_in_options,
    token_url_candidates,
)
from layerferry.core.auth.portal_facts import (
    PortalFacts,
    discover_portal,
    portal_token_urls,
    text_for_administrator,
)
from layerferry.core.auth.sign_in import PasswordSignIn
from layerferry.core.auth.token import REFERER, Token
from layerferry.core.auth.token_check import check_token
from layerferry.core.errors import (
    PluginError,
    ProtocolError,
    RedirectRefused,
    ServiceError,
    SignInRefused,
    TransportError,
)
from layerferry.core.net.request import Response

from tests.arcgis_server import ArcGisServer, Security, numbered_points, one_layer_site

ROOT = "https://gis.example/custom"
INFO = {
    "owningSystemUrl": ROOT,
    "authInfo": {
        "isTokenBasedSecurity": True,
        "tokenServicesUrl": f"{ROOT}/sharing/rest/generateToken",
    },
}
SELF = {
    "name": "Acme",
    "isPortal": True,
    "currentVersion": "2024.1",
    "canSignInArcGIS": True,
    "canSignInIDP": True,
    "supportsOAuth": True,
    "maxTokenExpirationMinutes": -1,
}
SSL_NEEDED = {"error": {"code": 403, "message": "SSL Required", "details": []}}


class Web:
    """Answers by address; everything else is 404. An answer may be a node, bytes, or a tuple."""

    def __init__(self, **_):
        self.pages, self.sent = {}, []

    def send(self, request):
        assert request.form is not None or not request.carries_secret
        self.sent.append(request)
        found = self.pages.get(request.url, (404, b"<html>", {}))
        if isinstance(found, Exception):
            raise found
        if not isinstance(found, tuple):
            found = (200, json.dumps(found).encode(), {})
        status, body, headers = found
        return Response(status, headers, body, request.url)

    def close(self):
        pass

    def portal(self, root, **changes):
        self.pages[f"{root}/sharing/rest/info"] = INFO
        self.pages[f"{root}/sharing/rest/portals/self"] = {**SELF, **changes}
        return self


def kinds(*args, **options):
    return [option.kind for option in sign_in_options(*args, **options)]


# --- portals -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [ROOT, ROOT + "/", ROOT + "/home/index.html?x=1", ROOT + "/sharing/rest/portals/self"],
)
def test_portal_under_a_name_of_its_own(address):
    found = discover_portal(Web().portal(ROOT), address)
    assert found == PortalFacts(
        ROOT,
        "Acme",
        "2024.1",
        f"{ROOT}/sharing/rest/generateToken",
        can_sign_in_arcgis=True,
        can_sign_in_idp=True,
        supports_oauth=True,
        stated_root=ROOT,
    )


def test_older_spelling():
    web = Web()
    web.pages[f"{ROOT}/sharing/info"] = INFO
    found = discover_portal(web, ROOT)
    assert found.can_sign_in_arcgis is None
    assert portal_token_urls(found) == (
        f"{ROOT}/sharing/rest/generateToken",
        f"{ROOT}/sharing/generateToken",
    )


def test_portal_that_tells_only_of_itself():
    web = Web()
    web.pages[f"{ROOT}/sharing/rest/portals/self"] = {**SELF, "maxTokenExpirationMinutes": 1440}
    found = discover_portal(web, ROOT)
    assert (found.token_url, found.max_token_min) == (None, 1440)


@pytest.mark.parametrize(
    "node", [{}, [], 5, {"authInfo": 5}, {"error": {"code": 499}}, (200, b"<html>", {})]
)
def test_odd_answers_are_no_portal(node):
    web = Web()
    web.pages[f"{ROOT}/sharing/rest/portals/self"] = node
    web.pages[f"{ROOT}/sharing/rest/info"] = {} if node == {"authInfo": 5} else node
    assert discover_portal(web, ROOT) is None


def test_stated_token_address_elsewhere_is_not_used():
    for stated in ("https://evil.example/t", "http://gis.example/custom/t", "nonsense", "//x"):
        found = portal_token_urls(PortalFacts(ROOT, token_url=stated))
        assert all(url.startswith(f"{ROOT}/sharing/") for url in found)
    own = f"{ROOT}/special/generateToken"
    assert portal_token_urls(PortalFacts(ROOT, token_url=own))[0] == own


def test_wall_before_a_portal():
    web = Web()
    wall = (401, b"", {"www-authenticate": 'NTLM, Basic realm="x"'})
    web.pages[f"{ROOT}/sharing/rest/info"] = wall
    assert discover_portal(web, ROOT).web_tier_challenge == "NTLM, Basic"
    web = Web().portal(ROOT)
    web.pages[f"{ROOT}/sharing/rest/portals/self"] = wall
    found = discover_portal(web, ROOT)
    assert found.web_tier_challenge == "NTLM, Basic"
    assert kinds(ServerFacts(ROOT), found) == [SignInKind.WEB_TIER]


def test_look_alike_portal():
    from layerferry.core.net.requests_transport import RequestsTransport

    transport = RequestsTransport()
    site = one_layer_site(numbered_points(2), secured=True)
    with ArcGisServer(site, security=Security(federated=True)) as server:
        facts = discover(transport, server.root)
        portal = discover_portal(transport, facts.owning_system_url)
        assert portal.root == server.portal
        assert SignInKind.PASSWORD in kinds(facts, portal)
        for url in portal_token_urls(portal):
            assert PasswordSignIn(transport, url, "analyst", "ferry-demo-1").obtain()
    transport.close()


# --- https ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "secure"),
    [
        ("http://gis.example/a%20b", "https://gis.example/a%20b"),
        ("http://gis.example:6080/arcgis", "https://gis.example:6443/arcgis"),
        ("http://gis.example:7080/arcgis", "https://gis.example:7443/arcgis"),
    ],
)
@pytest.mark.parametrize("answer", ["error", "status", "redirect"])
def test_server_that_demands_https_is_asked_again(asked, secure, answer):
    web = Web()
    web.pages[f"{asked}/rest/info"] = {
        "error": SSL_NEEDED,
        "status": (403, b"<html>", {}),
        "redirect": (301, b"", {"location": f"{secure}/rest/info"}),
    }[answer]
    web.pages[f"{secure}/rest/info"] = {"currentVersion": 11.3, "authInfo": {}}
    facts = discover(web, asked)
    assert facts.root == secure
    assert facts.is_arcgis
    assert token_url_candidates(facts)[0].startswith("https://")


def test_portal_that_demands_https_is_asked_again():
    web = Web().portal("https://gis.example/custom")
    for path in ("info", "portals/self"):
        web.pages[f"http://gis.example/custom/sharing/rest/{path}"] = SSL_NEEDED
    found = discover_portal(web, "http://gis.example/custom")
    assert found.root == "https://gis.example/custom"
    assert all(url.startswith("https://") for url in portal_token_urls(found))


def test_closed_https_port_changes_nothing():
    web = Web()
    web.pages["http://gis.example/arcgis/rest/info"] = SSL_NEEDED
    web.pages["https://gis.example/arcgis/rest/info"] = TransportError("refused")
    assert discover(web, "http://gis.example/arcgis").root == "http://gis.example/arcgis"


def test_redirect_to_another_server_stays_refused():
    web = Web()
    away = (302, b"", {"location": "https://evil.example/rest/info"})
    for scheme in ("http", "https"):
        web.pages[f"{scheme}://gis.example/arcgis/rest/info"] = away
        with pytest.raises(RedirectRefused):
            discover(web, f"{scheme}://gis.example/arcgis")
    assert not any("evil" in request.url for request in web.sent)


def test_stated_http_address_of_an_https_server_is_asked_by_https():
    facts = ServerFacts(ROOT, token_url="http://gis.example/custom/tokens/")
    assert token_url_candidates(facts) == ("https://gis.example/custom/tokens",)
    web = Web()
    for stated in ("http://gis.example:81/t", "http://other.example/t", "nonsense", "http://["):
        (url,) = token_url_candidates(ServerFacts(ROOT, token_url=stated))
        assert url == stated
        with pytest.raises(PluginError):
            PasswordSignIn(web, url, "jo", "c4n4ry", server_url=ROOT).obtain()
    assert web.sent == []


# --- sites under any name ------------------------------------------------------------------------


def test_host_alone():
    web = Web()
    web.pages["https://gis.example/server/rest/info"] = {"currentVersion": 11.3}
    assert find_site(web, "https://gis.example/arcgis").server.root == "https://gis.example/server"
    found = find_site(Web().portal("https://gis.example/portal"), "https://gis.example/arcgis")
    assert (found.server, found.portal.root) == (None, "https://gis.example/portal")
    online = find_site(Web().portal("https://a.example"), "https://a.example/arcgis")
    assert online.portal.root == "https://a.example"


def test_named_place_is_asked_as_server_and_portal_only():
    web = Web().portal(ROOT)
    assert find_site(web, ROOT).portal.name == "Acme"
    web = Web()
    found = find_site(web, ROOT)
    assert found.server == ServerFacts(ROOT)
    assert all(request.url.startswith(ROOT) for request in web.sent)


def test_silence_at_the_named_place_is_told():
    web = Web()
    web.pages["https://gis.example/arcgis/rest/info"] = TransportError("nobody")
    with pytest.raises(TransportError):
        find_site(web, "https://gis.example/arcgis")


# --- ways in -------------------------------------------------------------------------------------

FEDERATED = ServerFacts(ROOT, is_token_based=True, owning_system_url=ROOT, is_arcgis=True)


@pytest.mark.parametrize(
    ("portal", "has_id", "first"),
    [
        (PortalFacts(ROOT, can_sign_in_arcgis=True, supports_oauth=True), True, "PASSWORD"),
        (PortalFacts(ROOT, can_sign_in_arcgis=False, supports_oauth=True), True, "OAUTH"),
        (PortalFacts(ROOT, can_sign_in_arcgis=False, supports_oauth=True), False, "OAUTH"),
        (PortalFacts(ROOT, can_sign_in_arcgis=True, can_sign_in_idp=True), True, "OAUTH"),
        (PortalFacts(ROOT, can_sign_in_arcgis=True, can_sign_in_idp=True), False, "PASSWORD"),
        (PortalFacts(ROOT, supports_oauth=False), True, "PASSWORD"),
    ],
)
def test_ways_into_a_portal(portal, has_id, first):
    options = sign_in_options(FEDERATED, portal, has_client_id=has_id)
    assert options[0].kind is SignInKind[first]
    assert all(option.reason for option in options)
    found = [option.kind for option in options]
    assert SignInKind.PASSWORD in found, "what the page hides may work all the same"
    assert (SignInKind.OAUTH in found) is (portal.supports_oauth is not False)
    assert (SignInKind.APP in found) is (portal.supports_oauth is not False)
    assert len(set(found)) == len(found)
    for option in options:
        assert option.needs_client_id is (option.kind is SignInKind.OAUTH and not has_id)


def test_ways_into_a_server_of_its_own():
    assert kinds(ServerFacts(ROOT, is_token_based=True)) == [
        SignInKind.PASSWORD, SignInKind.NONE, SignInKind.TOKEN,
    ]  # fmt: skip
    assert kinds(ServerFacts(ROOT, web_tier_challenge="NTLM")) == [SignInKind.WEB_TIER]
    assert kinds(None, PortalFacts(ROOT))[0] is SignInKind.PASSWORD


def test_text_for_the_administrator():
    text = text_for_administrator(ROOT, ["http://127.0.0.1:8951/", "urn:ietf:wg:oauth:2.0:oob"])
    assert ROOT in text
    assert "http://127.0.0.1:8951/" in text


# --- pasted tokens -------------------------------------------------------------------------------


def jwt(**claims):
    body = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return f"e30.{body}.sig"


def test_good_token_tells_its_user():
    web = Web()
    url = f"{ROOT}/sharing/rest/portals/self"
    web.pages[url] = {**SELF, "user": {"username": "jo", "role": "org_user"}}
    found = check_token(web, ROOT, Token("AAPKc4n4ry"), is_portal=True)
    assert (found.is_valid, found.is_api_key) == (True, True)
    assert (found.user, found.role, found.expires) == ("jo", "org_user", None)
    request = web.sent[0]
    assert request.form["token"] == "AAPKc4n4ry"
    assert request.headers["Referer"] == REFERER
    assert request.query == {}
    assert "c4n4ry" not in repr(found)


def test_end_of_a_json_web_token_by_the_servers_clock():
    ours = datetime(2026, 11, 20, 12, tzinfo=timezone.utc)
    theirs = ours + timedelta(hours=2)
    web = Web()
    date = theirs.strftime("%a, %d %b %Y %H:%M:%S GMT")
    web.pages[f"{ROOT}/rest/services"] = (200, b'{"services": []}', {"date": date})
    token = Token(jwt(exp=(theirs + timedelta(hours=1)).timestamp()))
    found = check_token(web, ROOT, token, is_portal=False, clock=lambda: ours)
    assert found.expires == ours + timedelta(hours=1)
    assert not found.is_api_key


@pytest.mark.parametrize("value", ["a.b.c", "a..c", "a.!!!.c", jwt(exp="x"), jwt(), jwt(exp=1e999)])
def test_what_is_no_json_web_token_has_no_known_end(value):
    web = Web()
    web.pages[f"{ROOT}/rest/services"] = {"services": []}
    assert check_token(web, ROOT, Token(value), is_portal=False).expires is None


@pytest.mark.parametrize("code", [498, 499])
def test_bad_token(code):
    web = Web()
    web.pages[f"{ROOT}/rest/services"] = {"error": {"code": code}}
    assert not check_token(web, ROOT, Token("x"), is_portal=False).is_valid


def test_no_judgement_is_no_verdict():
    web = Web()
    for answer, kind in (
        ({"error": {"code": 500}}, ServiceError),
        ((200, b"<html>", {}), ProtocolError),
        ((302, b"", {"location": "https://evil.example/"}), RedirectRefused),
    ):
        web.pages[f"{ROOT}/rest/services"] = answer
        with pytest.raises(kind):
            check_token(web, ROOT, Token("x"), is_portal=False)
    with pytest.raises(SignInRefused):
        check_token(web, "http://gis.example/arcgis", Token("x"), is_portal=False)
    assert not any("evil" in request.url for request in web.sent)
