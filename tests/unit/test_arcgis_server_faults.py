"""The look-alike server fails exactly when and how it is told to."""

from __future__ import annotations

import email.utils
import gzip
import http.client
import json
import socket
import threading
import time
import zlib
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Behaviour,
    Fault,
    Security,
    numbered_points,
    one_layer_site,
    too_busy,
)
from tests.arcgis_server.client import ask, ids_of, query, sign_in
from tests.arcgis_server.faults import KINDS


def failing(*faults: Fault, count: int = 50, **how) -> ArcGisServer:
    layer = numbered_points(count, behaviour=Behaviour(**how))
    return ArcGisServer(one_layer_site(layer), security=Security(), faults=faults)


def get_page(server: ArcGisServer, **more):
    form = {"where": "1=1", "outFields": "*", "orderByFields": "OBJECTID", "f": "json"}
    return ask(f"{server.address}/Test/FeatureServer/0/query", form, **more)


@pytest.mark.parametrize("kind", ["refuse", "reset", "cut"])
def test_broken_lines_break_and_heal(kind):
    with failing(Fault(kind, on="page")) as server:
        with pytest.raises((http.client.HTTPException, ConnectionError)):
            get_page(server)
        assert len(get_page(server).json["features"]) == 50
        assert server.log[0].fault == kind


def test_reset_is_a_reset():
    with failing(Fault("reset", on="page", at=0)) as server, pytest.raises(ConnectionResetError):
        get_page(server)


def test_silence_lets_the_client_wait():
    with failing(Fault("silence")) as server, pytest.raises(TimeoutError):
        get_page(server, timeout_s=0.3)


def test_slow_body_arrives_whole():
    with failing(Fault("slow", chunk=2000, pause_s=0.02)) as server:
        started = time.monotonic()
        assert len(get_page(server).json["features"]) == 50
    assert time.monotonic() - started > 0.04


def test_delay_comes_before_a_healthy_answer():
    with failing(Fault("delay", seconds=0.2)) as server:
        started = time.monotonic()
        assert get_page(server).status == 200
    assert time.monotonic() - started >= 0.2


@pytest.mark.parametrize("kind", ["bad_gzip", "cut_gzip"])
def test_packed_bodies_do_not_unpack(kind):
    with failing(Fault(kind)) as server:
        got = get_page(server)
    assert got.headers["content-encoding"] == "gzip"
    with pytest.raises((OSError, EOFError, zlib.error)):
        gzip.decompress(got.body)


def test_status_carries_retry_after_in_seconds_or_as_a_date():
    with failing(
        Fault("status", status=503, retry_after=7),
        Fault("status", status=429, retry_after=60, retry_as_date=True, skip=1),
    ) as server:
        asked = time.time()
        first, second = get_page(server), get_page(server)
    assert (first.status, first.headers["retry-after"]) == (503, "7")
    assert second.status == 429
    moment = email.utils.parsedate_to_datetime(second.headers["retry-after"]).timestamp()
    assert asked + 59 < moment < time.time() + 63


def test_errors_hide_in_http_200():
    with failing(
        Fault("error200", code=500, message="Failed to execute query."),
        Fault("invalid_token_498", skip=1),
        Fault("status_body", skip=2),
    ) as server:
        codes = [get_page(server).code for _ in range(2)]
        assert codes == [500, 498]
        assert get_page(server).json["status"] == "failure"
        assert [one.answered for one in server.log] == [500, 498, 200]


@pytest.mark.parametrize(
    ("kind", "start"), [("html", b"<html"), ("firewall", b"<html"), ("empty", b"")]
)
def test_foreign_pages_come_with_200(kind, start):
    with failing(Fault(kind)) as server:
        got = get_page(server)
    assert got.status == 200
    assert got.body.startswith(start)
    if kind == "empty":
        assert got.body == b""


def test_redirects_lead_where_they_are_told():
    with failing(
        Fault("redirect_same"),
        Fault("redirect_loop", skip=1),
        Fault("redirect_other", skip=2, url="http://127.0.0.1:9"),
        Fault("redirect_other", skip=3, url="http://127.0.0.1:9/login", status=302),
    ) as server:
        got = [get_page(server) for _ in range(4)]
    path = "/arcgis/rest/services/Test/FeatureServer/0/query"
    assert [one.headers["location"] for one in got] == [
        f"{path}?redirected=1",
        path,
        f"http://127.0.0.1:9{path}",
        "http://127.0.0.1:9/login",
    ]
    assert [one.status for one in got] == [307, 307, 307, 302]


def test_bodies_are_spoiled_as_told():
    kinds = ["wrong_content_type", "bom", "latin1", "control_character", "cut_json"]
    with failing(*[Fault(kind, skip=i) for i, kind in enumerate(kinds)]) as server:
        got = {kind: get_page(server) for kind in kinds}
    assert got["wrong_content_type"].headers["content-type"].startswith("text/html")
    assert got["wrong_content_type"].json["features"]
    assert got["bom"].body.startswith(b"\xef\xbb\xbf{")
    assert "ISO-8859-1" in got["latin1"].headers["content-type"]
    with pytest.raises(json.JSONDecodeError, match="control character"):
        _ = got["control_character"].json
    assert len(json.loads(got["control_character"].body, strict=False)["features"]) == 50
    with pytest.raises(json.JSONDecodeError):
        _ = got["cut_json"].json


def test_rows_are_lost_and_repeated_within_one_page():
    with failing(
        Fault("lose_rows", on="page", rows=3),
        Fault("lose_middle_rows", on="page", rows=2, skip=1),
        Fault("repeat_rows", on="page", rows=4, skip=2),
        Fault("empty_page", on="page", skip=3),
    ) as server:
        sizes = [len(ids_of(get_page(server).json)) for _ in range(4)]
        assert len(query(server, returnIdsOnly="true")["objectIds"]) == 50
    assert sizes == [47, 48, 54, 0]


def test_empty_page_claims_that_more_follows():
    with failing(Fault("empty_page", on="page"), Fault("flag_off", on="page", skip=1)) as server:
        assert get_page(server).json["exceededTransferLimit"] is True
        form = {"resultRecordCount": 2}
        assert "exceededTransferLimit" not in query(server, **form)
        assert "exceededTransferLimit" in query(server, **form)


def test_faults_choose_their_requests():
    with failing(Fault("empty", on=("count", "ids"), skip=1, times=1)) as server:
        assert query(server, returnCountOnly="true")["count"] == 50
        assert get_page(server).status == 200
        url = f"{server.address}/Test/FeatureServer/0/query"
        struck = ask(url, {"where": "1=1", "returnIdsOnly": "true", "f": "json"})
        assert struck.body == b""
        assert query(server, returnCountOnly="true")["count"] == 50
        assert [one.kind for one in server.log] == ["count", "page", "ids", "count"]


def test_all_queries_can_be_struck_together_and_latency_slows_everything():
    with failing(Fault("empty", on="query", times=2)) as server:
        server.manners.latency_s = 0.1
        started = time.monotonic()
        assert get_page(server).body == b""
        assert time.monotonic() - started >= 0.1
        assert ask(f"{server.root}/rest/info", {"f": "json"}).json
        url = f"{server.address}/Test/FeatureServer/0/query"
        assert ask(url, {"where": "1=1", "returnCountOnly": "true", "f": "json"}).body == b""


def test_faults_can_strike_every_time_until_cleared():
    with failing(Fault("status", status=500, on="token", times=EVERY_TIME)) as server:
        url = f"{server.root}/tokens/generateToken"
        assert [ask(url).status for _ in range(3)] == [500] * 3
        server.faults.clear()
        assert sign_in(server)["token"]
        server.faults.add(Fault("empty", on="info"))
        assert ask(f"{server.root}/rest/info", {"f": "json"}).body == b""


def test_unknown_kinds_are_refused_at_once():
    with pytest.raises(ValueError, match="no such fault"):
        Fault("meteor")
    assert len(KINDS) >= 20


def test_something_may_happen_after_an_answer():
    happened = []
    with failing(Fault("then", on="page", skip=1, action=lambda: happened.append(1))) as server:
        get_page(server)
        assert not happened
        get_page(server)
    assert happened == [1]


def test_more_than_k_at_once_get_429():
    with failing(too_busy(2, retry_after=3)) as server, ThreadPoolExecutor(2) as pool:
        are_two, gate = threading.Barrier(3), threading.Event()
        for nth in (1, 2):
            server.after("page", nth, lambda: (are_two.wait(60), gate.wait(60)))
        first = [pool.submit(get_page, server) for _ in range(2)]
        are_two.wait(60)
        assert [get_page(server).status for _ in range(3)] == [429] * 3
        gate.set()
        assert [one.result().status for one in first] == [200] * 2
        assert server.peak_in_flight == 3


def test_closing_ends_what_still_hangs():
    server = failing(Fault("silence"))
    server.start()
    caught = []

    def hang() -> None:
        try:
            get_page(server)
        except (http.client.HTTPException, OSError) as error:
            caught.append(error)

    thread = threading.Thread(target=hang)
    thread.start()
    while not server.log:
        time.sleep(0.01)
    server.close()
    thread.join(60)  # the silence would last an hour
    assert caught
    assert not [one for one in threading.enumerate() if one.name.startswith("arcgis-")]


def test_requests_of_clients_that_have_gone_are_heard_out():
    with failing() as server:
        for turn in range(1, 51):
            with socket.create_connection(("127.0.0.1", server.port)) as line:
                line.sendall(b"GET /arcgis/rest/info?f=json HTTP/1.1\r\nHost: here\r\n\r\n")
            server.hear_out()
            assert len(server.seen()) == turn
        server.clear_log()
        assert server.seen() == []
