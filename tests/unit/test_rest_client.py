"""ArcGIS manners over real sockets: errors inside HTTP 200, patience, redirects."""

from __future__ import annotations

from contextlib import closing

import pytest
from layerferry.core.errors import (
    AccessDenied,
    Cancelled,
    InvalidToken,
    ProtocolError,
    RedirectRefused,
    ServiceError,
    TokenRequired,
    TransportError,
    Unreachable,
)
from layerferry.core.net.error_envelope import error_in
from layerferry.core.net.host_limit import limit_for
from layerferry.core.net.redirects import redirected
from layerferry.core.net.request import Request, Response
from layerferry.core.net.requests_transport import RequestsTransport, TransportSettings
from layerferry.core.net.rest_client import RestClient
from layerferry.core.net.retry import RetryPolicy, retry_after_s

from tests.arcgis_server import EVERY_TIME, Fault, numbered_points
from tests.fakes.downloading import client_for, served

LAYER = "Test/FeatureServer/0"


@pytest.fixture
def server():
    with served(numbered_points(10)) as made:
        yield made


def ask(client, server):
    return client.json(f"{server.address}/{LAYER}")


@pytest.mark.parametrize(
    ("node", "kind", "code"),
    [
        ({"error": {"code": 499, "message": "Token Required", "details": []}}, TokenRequired, 499),
        ({"error": {"code": "498", "message": "Invalid token."}}, InvalidToken, 498),
        ({"error": {"code": 403, "details": None}}, AccessDenied, 403),
        ({"error": {"code": 405, "message": "no", "details": "a text"}}, ServiceError, 405),
        ({"error": {"message": "no code"}}, ServiceError, 0),
        ({"status": "error", "messages": ["m"], "code": 498}, InvalidToken, 498),
        ({"code": 500, "message": "m", "status": "failure"}, ServiceError, 500),
        ({"error": "invalid_request", "error_description": "d"}, ServiceError, 0),
    ],
)
def test_an_error_is_found_in_every_shape(node, kind, code):
    error = error_in(node)
    assert type(error) is kind
    assert error.code == code


@pytest.mark.parametrize("node", [{}, {"error": None}, {"status": "success"}, [], "error", 3])
def test_what_states_no_error_is_none(node):
    assert error_in(node) is None


@pytest.mark.parametrize(
    "fault",
    [
        Fault("refuse", times=2),
        Fault("reset", times=2),
        Fault("cut", times=2),
        Fault("cut_gzip"),
        Fault("bad_gzip"),
        Fault("html"),
        Fault("empty"),
        Fault("status", status=503, times=3),
        Fault("error200", code=500, times=2),
        Fault("error200", code=0, times=2),
        Fault("error200", code=-2147467259, times=2),
        Fault("status", status=429, retry_after=0),
        Fault("status", status=503, retry_after=1, retry_as_date=True),
        Fault("redirect_same"),
    ],
    ids=lambda f: f"{f.kind}-{f.status}-{f.code}",
)
def test_a_passing_fault_is_outlasted(server, client_, fault):
    server.faults.add(fault)
    assert ask(client_, server)["name"] == "Points"


@pytest.fixture
def client_():
    with client_for() as made:
        yield made


def test_a_host_that_is_down_is_named_after_five_tries(client_):
    with pytest.raises(TransportError, match=r"127\.0\.0\.1"):
        client_.json("http://127.0.0.1:9/arcgis/rest/services")
    assert client_.traffic.requests == 5


def test_a_web_page_is_called_one(server, client_):
    server.faults.add(Fault("html", times=EVERY_TIME))
    with pytest.raises(ProtocolError, match="web page"):
        ask(client_, server)


def test_a_redirect_in_a_circle_ends(server, client_):
    server.faults.add(Fault("redirect_loop", times=EVERY_TIME))
    with pytest.raises(RedirectRefused, match="circle"):
        ask(client_, server)
    assert client_.traffic.requests <= 11


def test_line_48_a_secret_never_follows_a_redirect_to_another_place(server):
    class Signer:
        def sign(self, request):
            return Request(
                request.url,
                request.query,
                headers={"X-Esri-Authorization": "Bearer canary"},
                carries_secret=True,
            )

        def recover(self, _request, _error):
            return False

        def answered(self, _seconds):
            pass

        def went_unanswered(self):
            pass

    with served(numbered_points(1)) as stranger, client_for(Signer()) as client:
        server.faults.add(Fault("redirect_other", url=stranger.root, times=EVERY_TIME))
        with pytest.raises(RedirectRefused, match="secret"):
            ask(client, server)
        assert not stranger.log


@pytest.mark.parametrize("location", ["https://[/", "", "ftp://h/x", "http://h:99999/"])
def test_a_redirect_to_nowhere_is_refused(location):
    here = "http://127.0.0.1:1/arcgis/x"
    answer = Response(302, {"location": location}, b"", here)
    if location:
        with pytest.raises(RedirectRefused):
            redirected(Request(here), answer)
    else:
        assert redirected(Request(here), answer).url == here


def test_only_a_request_without_secrets_follows_to_another_place():
    here, there = "http://127.0.0.1:1/arcgis/x", "https://other.example/arcgis/x"
    answer = Response(302, {"location": there}, b"", here)
    assert redirected(Request(here, {"f": "json"}), answer).url == there
    with pytest.raises(RedirectRefused, match="secret"):
        redirected(Request(here, carries_secret=True), answer)


def test_cancelling_ends_a_wait(server):
    server.faults.add(Fault("status", status=503, retry_after=60, times=EVERY_TIME))
    asked = []

    def is_cancelled():
        asked.append(1)
        return len(asked) > 3

    with client_for(is_cancelled=is_cancelled) as client, pytest.raises(Cancelled):
        ask(client, server)


def test_a_long_query_goes_by_post(server, client_):
    ids = ",".join(map(str, range(600)))
    answer = client_.json(f"{server.address}/{LAYER}/query", {"objectIds": ids, "outFields": "*"})
    assert len(answer["features"]) == 10
    assert server.log[-1].method == "POST"


@pytest.mark.parametrize("hours", [-2, 2])
def test_a_date_to_wait_for_is_counted_from_the_server_s_clock(server, client_, hours):
    server.manners.clock_offset_s = hours * 3600.0
    server.faults.add(Fault("status", status=503, retry_after=0.5, retry_as_date=True))
    assert ask(client_, server)["name"] == "Points"
    (said,) = client_.traffic.waits
    assert said in (f"127.0.0.1 asks us to wait {seconds} s." for seconds in (1, 2))


def test_a_wait_that_is_asked_for_in_words_is_obeyed(server, client_):
    words = "10,000 requests, try again in 1 second."
    server.faults.add(Fault("error200", code=429, message=words))
    assert ask(client_, server)["name"] == "Points"
    assert client_.traffic.waits == ["127.0.0.1 asks us to wait 1 s."]


def test_who_asks_us_not_to_wait_time_and_again_is_left_alone_all_the_same(server):
    pauses = []

    def jitter():
        pauses.append(1)
        return 0.0

    policy = RetryPolicy(first_pause_s=0.01, random=jitter)
    server.faults.add(Fault("status", status=503, retry_after=0, times=3))
    with closing(RestClient(RequestsTransport(), policy=policy)) as client:
        assert ask(client, server)["name"] == "Points"
    assert len(pauses) == 3


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7),
        ("0", 0),
        ("-3", 0),
        ("", None),
        (None, None),
        ("soon", None),
        ("inf", None),
        ("nan", None),
        ("Fri, 31 Dec 99999 23:59:59 GMT", None),
        ("Sat, 01 Jan 2000 00:00:00 GMT", 0),
    ],
)
def test_retry_after_is_read(header, seconds):
    assert retry_after_s(header) == seconds


def test_a_request_shows_itself_without_secrets():
    request = Request(
        "https://h/x", query={"token": "canary"}, form={"password": "canary", "f": "json"}
    )
    assert "canary" not in repr(request)
    assert "json" in repr(request)


def test_a_wait_that_the_host_had_asked_for_is_no_time_of_nobody_there():
    nobody = "http://127.0.0.2:9/arcgis/rest/services"
    limit_for(nobody).stay_away(1.2)
    policy = RetryPolicy(tries=3, first_pause_s=0.05, unreachable_s=1.0)
    client = RestClient(RequestsTransport(), None, policy)
    with pytest.raises(Unreachable, match="127"):
        client.json(nobody)
    assert client.traffic.requests == 3
    client.close()


def test_nobody_there_is_not_waited_for_beyond_the_limit():
    """The next pause would end later than people are to wait, so there is none."""
    policy = RetryPolicy(first_pause_s=60.0)
    client = RestClient(RequestsTransport(TransportSettings(connect_timeout_s=2.0)), None, policy)
    with pytest.raises(Unreachable, match="127"):
        client.json("http://127.0.0.1:9/arcgis/rest/services")
    assert client.traffic.requests == 1
    assert policy.unreachable_s == 15
    client.close()
