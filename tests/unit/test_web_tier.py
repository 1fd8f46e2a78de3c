"""A web server before ArcGIS: its challenges are answered, its secret goes nowhere else."""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
import types

import pytest
from layerferry.core.auth import connection_schemes
from layerferry.core.auth.challenges import challenges_in
from layerferry.core.auth.placement import Placement, with_token
from layerferry.core.auth.sign_in import Credential
from layerferry.core.auth.turns import Turns
from layerferry.core.auth.web_tier import OriginTransport, WebTierTransport
from layerferry.core.auth.web_tier_sign_in import WebTierSignIn
from layerferry.core.auth.web_tier_token import WebTierTokenSignIn
from layerferry.core.errors import (
    AccessDenied,
    Cancelled,
    PluginError,
    ServiceError,
    SignInRefused,
    SignInRejected,
    WebServerRejected,
)
from layerferry.core.net.request import Request
from layerferry.core.net.requests_transport import RequestsTransport, TransportSettings
from layerferry.core.net.rest_client import RestClient

from tests.fakes.loopback import Loopback, says
from tests.fakes.walled_server import NTLM_1, NTLM_3, WalledServer

USER = "DOM\\jo"
PASSWORD = 'p:ä"w'


def connect(maker):
    return RequestsTransport(TransportSettings(make_auth=maker))


class Later:
    """A clock that stands still until told."""

    now = 0.0

    def __call__(self):
        return self.now


def door(inner, place, user, password, clock=None, **options):
    credential = Credential(user, password)
    shared = WebTierSignIn([place], credential, monotonic=clock or Later(), **options)
    return WebTierTransport(inner, shared, connect)


@contextlib.contextmanager
def walled(*offers, password=PASSWORD, user=USER, **options):
    with WalledServer(*offers) as server:
        transport = door(RequestsTransport(), server.root, user, password, **options)
        try:
            yield server, transport
        finally:
            transport.close()


def ask(transport, server, path="/rest/services", **options):
    return transport.send(Request(server.root + path, **options))


OFFERS = {"basic": (), "digest": ("digest",)}


# --- Basic ---------------------------------------------------------------------------------------


def test_basic():
    with walled() as (server, transport):
        for _ in range(3):
            assert ask(transport, server).status == 200
        assert len(server.server.requests) == 4, "the challenge came once"
        assert server.tries == 0


def test_wrong_password_goes_out_once_whoever_waits():
    with walled(password="wrong") as (server, transport):
        server.delay_s = 0.2
        problems, start = [], threading.Barrier(8)

        def work():
            start.wait()
            try:
                ask(transport, server)
            except SignInRejected as err:
                problems.append(err)

        workers = [threading.Thread(target=work) for _ in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(60)
        assert len(problems) == 8
        assert server.tries == 1
        count = len(server.server.requests)
        with pytest.raises(SignInRejected):
            ask(transport, server)
        assert len(server.server.requests) == count


def test_many_threads_with_the_right_password():
    with walled() as (server, transport):
        start, statuses = threading.Barrier(8), []

        def work():
            start.wait()
            statuses.append(ask(transport, server).status)

        workers = [threading.Thread(target=work) for _ in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(60)
        assert statuses == [200] * 8


def test_closed_folder_is_not_a_wrong_password():
    with walled() as (server, transport):
        ask(transport, server)
        server.refused_paths.add("/arcgis/rest/services/closed")
        for _ in range(3):
            with pytest.raises(AccessDenied):
                ask(transport, server, "/rest/services/closed")
            assert ask(transport, server).status == 200
        assert server.tries == 0


@pytest.mark.parametrize("offer", ["basic", "digest"])
def test_an_address_that_was_never_asked_for_tells_that_the_password_has_ended(offer):
    with walled(*OFFERS[offer]) as (server, transport):
        ask(transport, server)
        server.password = "changed"
        for _ in range(3):
            with pytest.raises(WebServerRejected):
                ask(transport, server, "/rest/services/new")
        assert server.tries == 2, "there, and where it was good before"


@pytest.mark.parametrize(
    ("path", "seconds"), [("/rest/services/new", 1.0), ("/rest/info", 31.0), ("/rest/info", 1.0)]
)
@pytest.mark.parametrize("offer", ["basic", "digest"])
def test_a_password_that_has_ended_meanwhile_goes_out_once_whatever_is_asked(offer, path, seconds):
    clock = Later()
    with walled(*OFFERS[offer], clock=clock) as (server, transport):
        ask(transport, server)
        ask(transport, server, "/rest/info")
        server.password, clock.now = "changed", seconds
        for _ in range(3):
            with pytest.raises(WebServerRejected):
                ask(transport, server, path)
        assert server.tries == 1


def test_it_goes_out_once_too_however_many_ask_at_once():
    clock = Later()
    with walled(clock=clock) as (server, transport):
        ask(transport, server)
        server.password, clock.now, server.delay_s = "changed", 31.0, 0.2
        problems, start = [], threading.Barrier(8)

        def work(name):
            start.wait()
            with pytest.raises(WebServerRejected) as caught:
                ask(transport, server, f"/rest/services/{name}")
            problems.append(caught.value)

        workers = [threading.Thread(target=work, args=(n,)) for n in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(60)
        assert len(problems) == 8
        assert server.tries == 1


@pytest.mark.parametrize(("patience_s", "delay_s", "most"), [(60.0, 0.0, 1), (0.01, 0.2, 2)])
@pytest.mark.parametrize("offer", ["basic", "digest"])
def test_a_password_that_ends_in_mid_run_goes_out_once_or_where_refusals_are_slow_twice(
    offer, patience_s, delay_s, most
):
    with walled(*OFFERS[offer], patience_s=patience_s) as (server, transport):
        ask(transport, server)
        ask(transport, server, "/rest/services/0/query")
        under_way = threading.Semaphore(0)

        def work():
            with contextlib.suppress(WebServerRejected):
                while True:
                    ask(transport, server, "/rest/services/0/query")
                    under_way.release()

        workers = [threading.Thread(target=work, daemon=True) for _ in range(8)]
        for worker in workers:
            worker.start()
        for _ in range(16):
            assert under_way.acquire(timeout=60)
        server.password, server.delay_s = "changed", delay_s
        for worker in workers:
            worker.join(60)
        assert not any(worker.is_alive() for worker in workers)
        assert 1 <= server.tries <= most


@pytest.mark.parametrize("offer", ["basic", "digest"])
def test_over_a_long_line_two_are_on_their_way_at_a_time_and_two_refused_at_most(offer):
    clock, line, takes_s = Later(), Later(), [10.0]
    with walled(*OFFERS[offer], clock=clock) as (server, transport):
        transport._sign_in.turns = Turns(0.01, line)
        server.hold = lambda: setattr(line, "now", line.now + takes_s[0])
        path = "/rest/services/0/query"
        ask(transport, server)
        ask(transport, server, path)
        clock.now = 31.0
        ask(transport, server, path)  # proves first, so the line is known
        takes_s[0], together = 1.0, threading.Barrier(2)
        server.holds["/arcgis" + path] = lambda: together.wait(60)
        statuses, problems = [], []

        def work():
            try:
                statuses.append(ask(transport, server, path).status)
            except WebServerRejected as err:
                problems.append(err)

        def at_once(number):
            workers = [threading.Thread(target=work, daemon=True) for _ in range(number)]
            for worker in workers:
                worker.start()
            for worker in workers:
                worker.join(60)

        count = len(server.server.requests)
        at_once(4)
        assert statuses == [200] * 4
        assert len(server.server.requests) - count == 4, "nothing was asked beside"
        server.password = "changed"
        at_once(8)
        assert len(problems) == 8
        assert server.tries == 2


def test_slow_pages_are_fetched_side_by_side():
    with walled(patience_s=0.01) as (server, transport):
        ask(transport, server)
        together = threading.Barrier(4)
        server.holds["/arcgis/rest/services/0/query"] = lambda: together.wait(60)
        statuses = []

        def work():
            statuses.append(ask(transport, server, "/rest/services/0/query").status)

        workers = [threading.Thread(target=work, daemon=True) for _ in range(4)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(60)
        assert statuses == [200] * 4


def test_a_page_that_was_overtaken_and_is_refused_waits_for_the_verdict():
    with walled(patience_s=0.01) as (server, transport):
        ask(transport, server)
        ask(transport, server, "/rest/services/0/query")
        is_over, arrived = threading.Event(), threading.Event()
        server.holds["/arcgis/rest/services/0/query"] = lambda: (arrived.set(), is_over.wait(60))
        problems = []

        def page():
            with pytest.raises(WebServerRejected) as caught:
                ask(transport, server, "/rest/services/0/query")
            problems.append(caught.value)

        slow = threading.Thread(target=page, daemon=True)
        slow.start()
        assert arrived.wait(60)
        server.password = "changed"
        with pytest.raises(WebServerRejected):
            ask(transport, server, "/rest/services/1/query")
        is_over.set()
        slow.join(60)
        assert len(problems) == 1
        assert server.tries == 2, "the page, and the proof before the next one"


def test_a_password_that_is_good_is_looked_at_once_in_half_a_minute():
    clock = Later()
    with walled(clock=clock) as (server, transport):
        ask(transport, server)
        for name in range(3):
            ask(transport, server, f"/rest/services/{name}")
        for clock.now in (31.0, 40.0, 60.0):
            count = len(server.server.requests)
            for name in range(3):
                assert ask(transport, server, f"/rest/services/{name}").status == 200
            assert len(server.server.requests) - count == (4 if clock.now == 31.0 else 3)


def test_where_the_password_cannot_be_looked_at_the_request_itself_tells():
    clock = Later()
    with walled(clock=clock) as (server, transport):
        ask(transport, server)
        server.breaks_off.add("/arcgis/rest/services")
        clock.now = 31.0
        for name in range(2):
            assert ask(transport, server, f"/rest/services/{name}").status == 200


def test_what_is_open_to_all_says_nothing_about_the_password():
    with walled() as (server, transport):
        ask(transport, server)
        server.open_paths.add("/arcgis/rest/info")
        ask(transport, server, "/rest/info")
        server.password = "changed"
        ask(transport, server, "/rest/info")
        with pytest.raises(WebServerRejected):
            ask(transport, server, "/rest/services/new")
        assert server.tries == 3, "one of them at the open one"


# --- several clients -----------------------------------------------------------------------------


@contextlib.contextmanager
def two_clients(server, password=PASSWORD):
    shared = WebTierSignIn([server.root], Credential(USER, password))
    clients = [WebTierTransport(RequestsTransport(), shared, connect) for _ in range(2)]
    try:
        yield clients
    finally:
        for client in clients:
            client.close()


@pytest.mark.parametrize("offer", ["basic", "digest"])
def test_a_further_client_knows_how_the_web_server_is_answered(offer):
    with WalledServer(*OFFERS[offer]) as server, two_clients(server) as clients:
        for client in clients:
            assert ask(client, server).status == 200
        assert len(server.server.requests) == 3, "one challenge for both"


def test_a_closed_folder_is_not_a_wrong_password_to_a_client_that_saw_nothing_else():
    with WalledServer() as server, two_clients(server) as (first, second):
        ask(first, server)
        server.refused_paths.add("/arcgis/rest/services/closed")
        with pytest.raises(AccessDenied):
            ask(second, server, "/rest/services/closed")
        assert ask(first, server).status == 200


def test_a_wrong_password_goes_out_once_for_all_clients():
    with WalledServer() as server, two_clients(server, "wrong") as clients:
        server.delay_s = 0.2
        problems = []

        def work(client):
            with pytest.raises(WebServerRejected) as caught:
                ask(client, server)
            problems.append(caught.value)

        workers = [threading.Thread(target=work, args=(one,)) for one in clients * 3]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(60)
        assert len(problems) == 6
        assert server.tries == 1


@pytest.mark.parametrize("how", ["given up", "closed"])
def test_who_gives_up_does_not_wait_for_another_clients_turn(how):
    with WalledServer() as server, two_clients(server) as (first, second):
        is_over, arrived = threading.Event(), threading.Event()
        server.hold = lambda: (arrived.set(), is_over.wait(60))
        slow = threading.Thread(target=ask, args=(first, server))
        slow.start()
        assert arrived.wait(60)
        if how == "closed":
            threading.Timer(0.2, second.close).start()
        with pytest.raises(Cancelled):
            ask(second, server, is_given_up=lambda: how == "given up")
        assert slow.is_alive()
        is_over.set()
        slow.join(60)


def test_what_was_granted_and_is_refused_says_that_the_password_has_ended():
    with walled() as (server, transport):
        ask(transport, server, query={"f": "json"})
        server.password = "changed"
        for _ in range(3):
            with pytest.raises(WebServerRejected):
                ask(transport, server, query={"f": "pbf"})
        assert server.tries == 1


# --- Digest --------------------------------------------------------------------------------------


# RFC 2617 defines the -sess algorithms with qop only
DIGESTS = [
    (algorithm, qop)
    for algorithm in ("MD5", "SHA-256", "MD5-sess")
    for qop in ('qop="auth,auth-int", ', "qop=auth, ", "")
    if qop or not algorithm.endswith("sess")
]


@pytest.mark.parametrize(("algorithm", "qop"), DIGESTS)
def test_digest(algorithm, qop):
    with walled("digest") as (server, transport):
        server.algorithm, server.qop = algorithm, qop
        for path in ("/rest", "/rest/a b/ü%7e%2F~'(!)", "/rest/x"):
            query = {"where": "a='ü' AND b>1+1", "f": "json", "x": "~*"}
            assert ask(transport, server, path, query=query).status == 200
            assert ask(transport, server, path, form=query).status == 200
        assert len(server.server.requests) == 7
        assert server.tries == 0
        assert not any(PASSWORD.encode() in raw for raw in server.server.raw)


def test_stale_nonce_costs_one_more_request():
    with walled("digest") as (server, transport):
        ask(transport, server)
        server.nonces = {"n1"}
        assert ask(transport, server).status == 200
        assert ask(transport, server).status == 200
        assert len(server.server.requests) == 5
        assert server.tries == 0


def test_a_nonce_that_is_over_without_a_word_is_a_refusal():
    """RFC 7616: without stale=true it is name or password that are refused."""
    with walled("digest") as (server, transport):
        ask(transport, server)
        server.password = "changed"
        server.nonces = {"n1"}
        for _ in range(3):
            with pytest.raises(WebServerRejected):
                ask(transport, server)
        assert server.tries == 1


def test_nonces_that_are_always_over_come_to_an_end():
    with walled("digest") as (server, transport):
        ask(transport, server)
        server.nonces = set()
        with pytest.raises(WebServerRejected):
            ask(transport, server)
        assert len(server.server.requests) < 8


def test_wrong_digest_goes_out_once():
    with walled("digest", password="wrong") as (server, transport):
        for _ in range(3):
            with pytest.raises(SignInRejected):
                ask(transport, server)
        assert server.tries == 1


def test_digest_is_preferred_to_basic():
    with walled('Basic realm="wall"', "digest") as (server, transport):
        assert ask(transport, server).status == 200
        assert not any(b"Authorization: Basic" in raw for raw in server.server.requests)


# --- where the secret goes -----------------------------------------------------------------------


def test_other_origins_get_no_secret():
    with walled() as (server, transport), WalledServer() as other:
        ask(transport, server)
        assert ask(transport, other).status == 401
        assert all(b"uthorization" not in raw for raw in other.server.requests)


def test_redirect_elsewhere_gets_no_secret():
    with walled() as (server, transport), WalledServer() as thief:
        ask(transport, server)
        moved = f"HTTP/1.1 302 x\r\nLocation: {thief.root}/x\r\nContent-Length: 0\r\n\r\n"
        server.server._script = says(moved.encode())
        with pytest.raises(PluginError):
            RestClient(transport).json(server.root + "/rest")
        assert all(b"uthorization" not in raw for raw in thief.server.requests)


def test_not_over_plain_http():
    class Wall:
        sent = ()

        def send(self, request):
            from layerferry.core.net.request import Response

            self.sent = (*self.sent, request)
            return Response(401, {"www-authenticate": "Basic"}, b"", request.url)

    wall = Wall()
    transport = door(wall, "http://gis.example/arcgis", "jo", "c4n4ry")
    with pytest.raises(SignInRefused) as caught:
        transport.send(Request("http://gis.example/arcgis/rest"))
    assert caught.value.needs_http
    assert len(wall.sent) == 1
    assert "Authorization" not in wall.sent[0].headers


@pytest.mark.parametrize("place", list(Placement))
def test_token_never_takes_the_place_of_the_web_servers_sign_in(place):
    with walled() as (server, transport):
        signed = with_token(Request(server.root + "/rest"), "tok/+=", place)
        assert transport.send(signed).status == 200
        assert server.plain == []
        if place not in (Placement.BODY, Placement.URL):
            assert set(server.tokens) == {"Bearer tok/+="}


def test_nothing_secret_is_shown(caplog):
    caplog.set_level(logging.DEBUG, "layerferry")
    with walled(password="c4n4ry-wall") as (server, transport):
        with pytest.raises(SignInRejected) as caught:
            ask(transport, server)
        shown = f"{caught.value!r} {caught.value.sentence} {transport!r} {caplog.text}"
    assert "c4n4ry" not in shown
    assert "c4n4ry" not in caplog.text


# --- schemes of a connection ---------------------------------------------------------------------


@pytest.fixture
def ntlm_library(monkeypatch):
    """Stand for `requests_ntlm`: the same hook, the same three steps."""

    class HttpNtlmAuth:
        def __init__(self, user, password):
            self.pair = (user, password)

        def __call__(self, request):
            request.headers["Connection"] = "Keep-Alive"
            request.register_hook("response", self.shake)
            return request

        def shake(self, response, **options):
            if response.status_code != 401 or self.pair != (USER, PASSWORD):
                return response
            for step in (NTLM_1, NTLM_3):
                _ = response.content
                response.raw.release_conn()
                request = response.request.copy()
                request.headers["Authorization"] = f"NTLM {step}"
                response = response.connection.send(request, **options)
                if step == NTLM_1 and "NTLM " not in response.headers["www-authenticate"]:
                    raise PermissionError("Server did not respond with NTLM challenge token")
            return response

    module = types.ModuleType("requests_ntlm")
    module.HttpNtlmAuth = HttpNtlmAuth
    module.__spec__ = types.SimpleNamespace(name="requests_ntlm")
    monkeypatch.setitem(sys.modules, "requests_ntlm", module)


def test_ntlm_shakes_hands_on_one_connection(ntlm_library):
    with walled("Negotiate", "NTLM", 'Basic realm="x"') as (server, transport):
        for _ in range(3):
            assert ask(transport, server, form={"a": "b"}).status == 200
        assert server.tries == 0
        assert not any(b"Authorization: Basic" in raw for raw in server.server.requests)
        assert len(server.server.requests) == 1 + 3 + 2


def test_where_ntlm_is_offered_but_leads_to_nothing_the_password_goes_by_basic(ntlm_library):
    with walled("Negotiate", "NTLM", 'Basic realm="x"') as (server, transport):
        server.shakes_hands = False
        for _ in range(3):
            assert ask(transport, server).status == 200
        assert server.tries == 0
        assert len(server.server.requests) == 1 + 2 + 1 + 2


def test_where_ntlm_alone_is_offered_and_leads_to_nothing_that_is_told(ntlm_library):
    with walled("NTLM") as (server, transport):
        server.shakes_hands = False
        with pytest.raises(ServiceError, match="cannot answer"):
            ask(transport, server)
        assert server.tries == 0


def test_refused_ntlm_is_not_repeated(ntlm_library):
    with walled("NTLM", password="wrong") as (server, transport):
        for _ in range(3):
            with pytest.raises(SignInRejected):
                ask(transport, server)
        assert len(server.server.requests) == 2


@pytest.mark.parametrize(
    ("user", "offers", "library"),
    [
        (USER, ("NTLM",), "requests_ntlm"),
        (USER, ("Negotiate", "NTLM"), "requests_ntlm"),
        ("", ("Negotiate",), "requests_gssapi"),
    ],
)
def test_missing_library_is_named(monkeypatch, user, offers, library):
    for name in ("requests_ntlm", "requests_kerberos", "requests_gssapi"):
        monkeypatch.setitem(sys.modules, name, None)
    with walled(*offers, user=user) as (server, transport):
        with pytest.raises(ServiceError, match=library) as caught:
            ask(transport, server)
        assert caught.value.code == 401
        assert library in caught.value.advice
        assert len(server.server.requests) == 1


def test_an_ntlm_library_that_cannot_work_here_is_named(monkeypatch):
    """Of before 1.2, with an OpenSSL that has no MD4 any more."""
    installed = {"requests_ntlm", "ntlm_auth"}
    monkeypatch.setattr(connection_schemes, "is_installed", lambda name: name in installed)
    monkeypatch.setattr(connection_schemes.hashlib, "new", no_such_hash)
    with walled("NTLM") as (server, transport):
        with pytest.raises(ServiceError) as caught:
            ask(transport, server)
        assert caught.value.advice.startswith("Install requests_ntlm>=1.2 ")
        assert len(server.server.requests) == 1


def no_such_hash(_name, **_options):
    raise ValueError("unsupported hash type md4")


@pytest.mark.parametrize(
    ("user", "offers", "said"),
    [
        ("", ('Basic realm="x"',), "name and password"),
        (USER, ("Bearer",), "another way"),
        (USER, ('Digest realm="x", nonce="n", algorithm=ROT13',), "another way"),
        (USER, ('Digest realm="x", nonce="n", qop="auth-int"',), "another way"),
        (USER, ('Digest realm="x"',), "another way"),
        (USER, (", ,=", '"'), "another way"),
    ],
)
def test_what_cannot_be_answered_is_said(user, offers, said):
    with walled(*offers, user=user) as (server, transport):
        with pytest.raises(ServiceError) as caught:
            ask(transport, server)
        assert said in caught.value.advice
        assert len(server.server.requests) == 1


def test_401_without_challenge_is_handed_on():
    with Loopback(says(b"HTTP/1.1 401 x\r\nContent-Length: 0\r\n\r\n")) as server:
        transport = door(RequestsTransport(), server.url, "jo", "x")
        assert transport.send(Request(server.url + "/a")).status == 401
        transport.close()


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("Negotiate, NTLM", [("negotiate", {}), ("ntlm", {})]),
        ('Basic realm="a, b=\\"c\\""', [("basic", {"realm": 'a, b="c"'})]),
        (
            'Digest realm="r",nonce = "n" ,QOP="auth,auth-int", Basic realm=x, NTLM TlRM==',
            [("digest", {"realm": "r", "nonce": "n", "qop": "auth,auth-int"}),
             ("basic", {"realm": "x"}), ("ntlm", {})],
        ),
        ("", []),
        ('realm="x"', []),
        ('Basic realm="never closed', [("basic", {})]),
    ],
)  # fmt: skip
def test_challenges(header, found):
    assert [(one.scheme, dict(one.params)) for one in challenges_in(header)] == found


@pytest.mark.parametrize(
    "junk", ['"' * 100_000, "," * 100_000, 'a="' + "\\" * 100_000, "a " * 9999]
)
def test_endless_challenges_are_read_quickly(junk):
    assert len(challenges_in(junk)) < 5000


# --- token of the portal, client certificates ----------------------------------------------------


def test_portal_token_without_name_and_password():
    with walled() as (server, transport):
        original = server._answer

        def script(line, raw):
            if b"Authorization" not in raw or b"generateToken" not in raw:
                return original(line, raw)
            form = raw.partition(b"\r\n\r\n")[2]
            assert b"request=getToken" in form
            assert b"password" not in form
            body = b'{"token": "of-the-portal", "expires": 99999999999999}'
            line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
            return True

        server.server._script = script
        method = WebTierTokenSignIn(transport, server.server.url + "/portal/", USER)
        assert method.obtain().value == "of-the-portal"
        assert method.can_renew


def test_own_way_for_one_origin():
    class Named:
        def __init__(self, name):
            self.name, self.urls, self.is_closed = name, [], False

        def send(self, request):
            self.urls.append(request.url)

        def close(self):
            self.is_closed = True

    own, others = Named("own"), Named("others")
    places = ("https://gis.example/arcgis", "https://portal.example/portal")
    transport = OriginTransport(places, own, others)
    transport.send(Request("https://portal.example/x"))
    transport.send(Request("https://GIS.example:443/x"))
    transport.send(Request("https://gis.example:8443/x"))
    transport.send(Request("http://gis.example/x"))
    transport.close()
    assert len(own.urls) == 2
    assert len(others.urls) == 2
    assert own.is_closed
    assert others.is_closed
