"""Servers of a portal: one sign-in, a token for each, and none for a server that lies."""

from __future__ import annotations

import contextlib
import threading

import pytest
from layerferry.core.auth.federation import FederatedSignIn, Portal
from layerferry.core.auth.portal_address import check_owner, is_online, portal_root, same_portal
from layerferry.core.auth.sign_in import PasswordSignIn, PastedToken
from layerferry.core.auth.signer import TokenSigner
from layerferry.core.auth.token import REFERER
from layerferry.core.auth.token_service import TokenService, TokenState
from layerferry.core.errors import (
    InvalidToken,
    PluginError,
    SignInRefused,
    SignInRejected,
    TransportError,
)
from layerferry.core.net.request import Response
from layerferry.core.net.requests_transport import RequestsTransport
from layerferry.core.net.rest_client import RestClient

from tests.arcgis_server import ArcGisServer, Security, numbered_points, one_layer_site
from tests.fakes.portal_server import INVALID, PortalServer
from tests.fakes.token_server import TokenServer

NOT_FEDERATED = {"error": {"code": 400, "message": "not federated", "details": []}}


@contextlib.contextmanager
def federated(password="right", method=None, **options):
    """A portal, a server of another origin that takes its exchanged tokens, and a client."""
    with PortalServer() as portal, TokenServer() as server:
        server.valid = portal.server_tokens
        transport = RequestsTransport()
        chosen = method or PasswordSignIn(
            transport, portal.root + "/sharing/rest/generateToken", "jo", password,
            sleep=lambda _s: None,
        )  # fmt: skip
        shared = Portal(transport, portal.root, chosen, sleep=lambda _s: None, **options)
        try:
            yield portal, server, shared
        finally:
            transport.close()


def rows(server, service, name="a"):
    transport = RequestsTransport()
    try:
        client = RestClient(transport, TokenSigner(service))
        return client.json(f"{server.root}/rest/services/{name}")["rows"]
    finally:
        transport.close()


def signed_in(shared, server, owner):
    service = TokenService(server.root)
    service.sign_in(FederatedSignIn(shared, server.root, owner))
    return service


# --- the way it goes well ------------------------------------------------------------------------


def test_portal_token_is_exchanged_for_one_of_the_server():
    with federated() as (portal, server, shared):
        service = signed_in(shared, server, portal.root)
        assert rows(server, service)
        exchange = portal.forms("generateToken")[1]
        assert exchange == {
            "request": "getToken",
            "token": next(iter(portal.valid)),
            "serverUrl": server.root,
            "referer": REFERER,
            "expiration": "60",
            "f": "json",
        }
        assert service.user == "jo"
        assert service.can_renew
        assert {token for _path, _place, token in server.seen} == portal.server_tokens
        urls = [raw.split(b"\r\n")[0] for raw in portal.server.requests]
        assert not any(b"c4n4ry" in url or b"right" in url for url in urls)


def test_second_server_and_second_user_of_a_server_cost_no_second_sign_in():
    with federated() as (portal, server, shared), TokenServer() as other:
        other.valid = portal.server_tokens
        for one in (server, other, server):
            assert rows(one, signed_in(shared, one, portal.root))
        assert len(portal.valid) == 1
        assert len(portal.server_tokens) == 2


def test_many_servers_at_once_sign_in_once():
    with federated() as (portal, server, shared):
        start, problems = threading.Barrier(8), []

        def work(number):
            start.wait()
            try:
                shared.server_token(f"{server.root}{number % 4}", portal.root)
            except PluginError as err:
                problems.append(err)

        workers = [threading.Thread(target=work, args=(n,)) for n in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(60)
        assert problems == []
        assert (len(portal.valid), len(portal.server_tokens)) == (1, 4)


def test_refused_server_token_is_exchanged_anew_without_the_password():
    with federated() as (portal, server, shared):
        service = signed_in(shared, server, portal.root)
        portal.server_tokens.clear()
        assert rows(server, service)
        assert service.renewals == 1
        assert len(portal.valid) == 1


def test_ended_portal_token_is_renewed_and_exchanged():
    with federated() as (portal, server, shared):
        service = signed_in(shared, server, portal.root)
        portal.server_tokens.clear()
        portal.valid.clear()
        assert rows(server, service)
        assert shared.service.renewals == 1


def test_look_alike_server_that_demands_the_exchange():
    site = one_layer_site(numbered_points(5), secured=True)
    rules = Security(federated=True, accepts_portal_token=False)
    transport = RequestsTransport()
    with ArcGisServer(site, security=rules) as server:
        url = server.portal + "/sharing/rest/generateToken"
        method = PasswordSignIn(transport, url, "analyst", "ferry-demo-1")
        shared = Portal(transport, server.portal, method)
        service = TokenService(server.root)
        service.sign_in(FederatedSignIn(shared, server.root, server.portal.upper()))
        client = RestClient(transport, TokenSigner(service))
        layer = f"{server.address}/Test/FeatureServer/0/query"
        answer = client.json(layer, {"where": "1=1", "returnCountOnly": "true"})
        assert answer["count"] == 5
        assert "address" not in server.where_seen("ferry-demo-1")
    transport.close()


# --- ArcGIS Online -------------------------------------------------------------------------------


class Script:
    """A transport that answers from a function and keeps what was sent."""

    def __init__(self, reply):
        self.reply, self.sent = reply, []

    def send(self, request):
        self.sent.append(request)
        return Response(200, {}, self.reply(request), request.url)

    def close(self):
        pass


@pytest.mark.parametrize(
    "root",
    ["https://services1.arcgis.com/AbC123/arcgis", "https://tiles.ArcGIS.com/x/arcgis"],
)
def test_hosted_services_of_arcgis_online_take_the_portal_token(root):
    transport = Script(lambda _request: b"")
    shared = Portal(transport, "https://acme.maps.arcgis.com", PastedToken("t0ken"))
    token = FederatedSignIn(shared, root, "https://www.arcgis.com").obtain()
    assert token.value == "t0ken"
    assert transport.sent == []


@pytest.mark.parametrize(
    ("root", "owner"),
    [
        ("https://services1.arcgis.com.evil.example/arcgis", "https://www.arcgis.com"),
        ("https://evilarcgis.com/arcgis", "https://www.arcgis.com"),
        ("https://services.mapsdevext.arcgis.com/x/arcgis", "https://devext.arcgis.com"),
    ],
)
def test_what_only_looks_like_arcgis_online_gets_no_token(root, owner):
    transport = Script(lambda _request: b'{"error": {"code": 400}}')
    shared = Portal(transport, "https://www.arcgis.com", PastedToken("t0ken"))
    with pytest.raises(SignInRefused):
        FederatedSignIn(shared, root, owner).obtain()
    assert all(request.url.startswith("https://www.arcgis.com/") for request in transport.sent)


# --- when the exchange fails ---------------------------------------------------------------------


def test_listed_server_gets_the_portal_token_when_the_exchange_errors():
    with federated() as (portal, server, shared):
        portal.exchange = NOT_FEDERATED
        portal.servers = ["odd", {}, {"url": 5}, {"url": server.root + "/"}]
        server.valid = portal.valid
        assert rows(server, signed_in(shared, server, portal.root))


def test_confirmed_server_gets_the_portal_token_when_the_exchange_errors():
    with PortalServer() as portal, TokenServer() as server:
        portal.exchange = NOT_FEDERATED
        portal.valid.add("pasted")
        transport = RequestsTransport()
        shared = Portal(
            transport, portal.root, PastedToken("pasted"), trusted_servers=[server.server.url]
        )
        assert FederatedSignIn(shared, server.root, None).obtain().value == "pasted"
        transport.close()


@pytest.mark.parametrize("listed", [None, [], [{"url": "https://other/arcgis"}], "odd", [None]])
def test_server_that_lies_about_its_portal_gets_nothing(listed):
    with federated() as (portal, liar, shared):
        portal.exchange, portal.servers = NOT_FEDERATED, listed
        service = TokenService(liar.root)
        with pytest.raises(SignInRefused, match="does not vouch") as caught:
            service.sign_in(FederatedSignIn(shared, liar.root, portal.root))
        assert caught.value.needs_trust_in == liar.server.url
        assert liar.server.requests == []


def test_passing_trouble_of_the_portal_is_told_as_such():
    busy = {"error": {"code": 503, "message": "busy", "details": []}}
    with federated() as (portal, server, shared):
        portal.exchange = busy
        with pytest.raises(Exception, match="503") as caught:
            signed_in(shared, server, portal.root)
        assert not isinstance(caught.value, SignInRefused)


def test_unreachable_portal_is_told_as_such():
    with federated() as (portal, server, shared):
        service = signed_in(shared, server, portal.root)
        portal.issue["generateToken"] = [b""] * 3
        with pytest.raises(TransportError):
            service.renew(service.token())
        assert service.renew(service.token())


def test_portal_that_refuses_every_token_ends_in_few_requests():
    with federated() as (portal, server, shared):
        portal.exchange = INVALID
        with pytest.raises(SignInRefused):
            signed_in(shared, server, portal.root)
        assert len(portal.asked) <= 5
        assert len(portal.forms("generateToken")) <= 4


def test_wrong_portal_password_is_sent_once_for_all_servers():
    with federated(password="wrong") as (portal, server, shared):
        for _ in range(3):
            with pytest.raises(SignInRejected):
                signed_in(shared, server, portal.root)
        assert len(portal.asked) == 1


def test_ended_pasted_portal_token_needs_the_person():
    with PortalServer() as portal, TokenServer() as server:
        portal.valid.add("pasted")
        server.valid = portal.server_tokens
        transport = RequestsTransport()
        shared = Portal(transport, portal.root, PastedToken("pasted"))
        service = signed_in(shared, server, portal.root)
        assert rows(server, service)
        portal.valid.clear()
        portal.server_tokens.clear()
        with pytest.raises(InvalidToken):
            rows(server, service)
        assert service.state is TokenState.NEEDS_PERSON
        assert shared.service.state is TokenState.NEEDS_PERSON
        transport.close()


# --- owners --------------------------------------------------------------------------------------


@pytest.mark.parametrize("owner", ["https://evil.example/portal", "nonsense", "javascript:x", ""])
def test_owner_that_is_not_the_portal_is_refused_and_named(owner):
    with federated() as (portal, server, shared):
        with pytest.raises(SignInRefused, match=r"127\.0\.0\.1") as caught:
            signed_in(shared, server, owner)
        assert owner.split("/")[2:3] == [] or owner.split("/")[2] in str(caught.value)
        assert portal.asked == []
        assert server.server.requests == []


def test_confirmed_owner_is_another_name_of_the_portal_and_gets_nothing_itself():
    with federated(confirmed_owners=["http://inside.example/portal"]) as (portal, server, shared):
        assert rows(server, signed_in(shared, server, "https://INSIDE.example/portal/"))
        assert portal.server_tokens


def test_server_without_owner_needs_confirmation():
    with federated() as (portal, server, shared):
        with pytest.raises(SignInRefused) as caught:
            signed_in(shared, server, None)
        assert caught.value.needs_trust_in == server.server.url
        assert portal.asked == []


def test_no_token_over_plain_http():
    transport = Script(lambda _request: b"")
    shared = Portal(transport, "https://p.example/portal", PastedToken("x"))
    with pytest.raises(SignInRefused) as caught:
        FederatedSignIn(shared, "http://gis.example/arcgis", "https://p.example/portal").obtain()
    assert caught.value.needs_http
    plain = Portal(transport, "http://p.example/portal", PastedToken("x"))
    with pytest.raises(SignInRefused):
        FederatedSignIn(plain, "https://gis.example/arcgis", "http://p.example/portal").obtain()
    assert transport.sent == []


def test_redirecting_portal_gets_nothing_elsewhere():
    moved = b"HTTP/1.1 307 Moved\r\nLocation: %s/x\r\nContent-Length: 0\r\n\r\n"
    with federated() as (portal, server, shared), TokenServer() as thief:
        shared.service.sign_in(PastedToken("c4n4ry-portal-token"))
        portal.issue["generateToken"] = [moved % thief.root.encode()]
        with pytest.raises(Exception, match="redirects"):
            signed_in(shared, server, portal.root)
        assert thief.server.requests == []


@pytest.mark.parametrize(
    ("first", "second", "is_same"),
    [
        ("https://p.example/portal", "http://P.example/Portal/", True),
        ("https://p.example/portal", "https://p.example:443/portal/sharing/rest", True),
        ("https://p.example:7443/arcgis", "https://p.example/portal", False),
        ("https://p.example:7443/arcgis", "https://p.example:7443/arcgis", True),
        ("https://p.example/portal", "https://p.example/portal2", False),
        ("https://p.example/portal", "https://p.example.evil.example/portal", False),
        ("https://www.arcgis.com", "https://acme.maps.arcgis.com/home/item.html?id=1", True),
        ("https://www.arcgis.com", "https://www.arcgis.com.evil.example", False),
        ("https://www.arcgis.com", "https://devext.arcgis.com", False),
        ("https://www.arcgis.com", "https://evilarcgis.com", False),
        ("https://p.example/portal", "nonsense", False),
        ("https://p.example@evil.example/portal", "https://p.example/portal", False),
    ],
)
def test_same_portal(first, second, is_same):
    assert same_portal(first, second) is is_same
    assert same_portal(second, first) is is_same


def test_owner_of_a_server_when_no_portal_was_named():
    check_owner("https://gis.example/server", "http://gis.example/portal")
    check_owner("https://services.arcgis.com/x/arcgis", "https://www.arcgis.com")
    check_owner("https://g.example/s", "https://p.example/x", confirmed=("https://p.example/x",))
    with pytest.raises(SignInRefused, match=r"g\.example.*www\.arcgis\.com"):
        check_owner("https://g.example/server", "https://www.arcgis.com")


def test_small_things():
    assert portal_root("https://h/MyGis/sharing/rest/portals/self?f=json") == "https://h/MyGis"
    assert is_online("ARCGIS.com.")
    assert "c4n4ry" not in repr(Portal(None, "https://h/portal", PastedToken("c4n4ry")))
