"""The transport of production over real sockets: whole bodies, kept secrets, stop at once."""

# ruff: noqa: SIM117  what is inside of what reads better nested

from __future__ import annotations

import gzip
import random
import socket
import struct
import threading
import time
import tracemalloc
import zlib

import pytest
from layerferry.core.errors import TimedOut, TransportError
from layerferry.core.net import dialing
from layerferry.core.net.request import Request
from layerferry.core.net.requests_transport import TransportSettings

from tests.fakes.loopback import Loopback, answer, says
from tests.fakes.transports import (
    CANARY,
    QUICK,
    assert_no_secret,
    chunked,
    deaf_port,
    transport,
)

# --- what goes out ------------------------------------------------------------------------------


def test_get_carries_the_query_and_only_our_headers():
    with Loopback(says(answer())) as server, transport(user_agent="LayerFerry/9 QGIS/3") as t:
        response = t.send(Request(server.url + "/a", query={"f": "json", "where": "n = 'ä+b&c'"}))
    head = server.requests[0].decode()
    assert head.startswith("GET /a?f=json&where=n+%3D+%27%C3%A4%2Bb%26c%27 HTTP/1.1\r\n")
    names = {line.partition(":")[0].lower() for line in head.split("\r\n")[1:] if line}
    assert names - {"connection"} == {"host", "user-agent", "accept", "accept-encoding", "referer"}
    assert "User-Agent: LayerFerry/9 QGIS/3" in head
    assert (response.status, response.body, response.url) == (200, b"ok", server.url + "/a")


def test_a_form_is_posted():
    with Loopback(says(answer())) as server, transport() as t:
        t.send(Request(server.url, form={"password": "p+w &ü"}, headers={"X-A": "b"}))
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST / HTTP/1.1")
    assert b"X-A: b" in head
    assert b"application/x-www-form-urlencoded" in head
    assert body == b"password=p%2Bw+%26%C3%BC"


def test_environment_is_not_asked(monkeypatch, tmp_path):
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password netrc-secret\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with Loopback(says(answer())) as server, transport() as t:
        t.send(Request(server.url))
    assert b"uthorization" not in server.requests[0]


def test_cookies_are_not_kept():
    with Loopback(says(answer(b"ok", "200 OK", "Set-Cookie: s=1"))) as server, transport() as t:
        t.send(Request(server.url))
        t.send(Request(server.url))
    assert b"ookie" not in server.requests[1]


# --- what comes back ----------------------------------------------------------------------------


def test_redirect_is_an_answer_and_its_body_is_bounded():
    moved = answer(b"x" * 5000, "302 Found", "Location: http://127.0.0.1:9/elsewhere")
    with Loopback(says(moved)) as server, transport() as t:
        response = t.send(Request(server.url, form={"token": CANARY}))
        assert (response.status, len(response.body)) == (302, 5000)
        assert response.headers["location"].endswith("/elsewhere")
    with Loopback(says(moved)) as server, transport(max_body_bytes=4000) as t:
        with pytest.raises(TransportError, match="larger"):
            t.send(Request(server.url))


@pytest.mark.parametrize("status", ["404 Not Found", "500 Broken", "429 Slow", "498 Bad token"])
def test_error_statuses_are_answers(status):
    with Loopback(says(answer(b"{}", status))) as server, transport() as t:
        assert t.send(Request(server.url)).status == int(status[:3])


@pytest.mark.parametrize("level", [0, 9])
def test_gzip(level):
    body = random.Random(1).randbytes(300_000) + b"a" * 300_000
    packed = gzip.compress(body, level)
    with transport() as t:
        for data in (
            answer(packed, "200 OK", "Content-Encoding: gzip"),
            chunked(packed[:7], packed[7:], headers="Content-Encoding: gzip\r\n"),
            answer(
                packed[:1] and gzip.compress(body[:9]) + gzip.compress(body[9:]) + b"\0\0",
                "200 OK",
                "Content-Encoding: x-gzip",
            ),
            answer(zlib.compress(body), "200 OK", "Content-Encoding: deflate"),
            answer(body, "200 OK", "Content-Encoding: identity"),
        ):
            with Loopback(says(data)) as server:
                assert t.send(Request(server.url)).body == body


def test_no_body_and_body_until_close():
    with transport() as t:
        with Loopback(says(b"HTTP/1.1 204 None\r\nContent-Encoding: gzip\r\n\r\n")) as server:
            assert t.send(Request(server.url)).body == b""
            assert t.send(Request(server.url)).body == b""
        with Loopback(says(b"HTTP/1.0 200 OK\r\n\r\nall of it", keep=False)) as server:
            assert t.send(Request(server.url)).body == b"all of it"
            assert t.send(Request(server.url)).body == b"all of it"
        with Loopback(says(answer(b"bye", "200 OK", "Connection: close"), keep=False)) as server:
            assert t.send(Request(server.url)).body == b"bye"
            assert t.send(Request(server.url)).body == b"bye"


PACKED = gzip.compress(random.Random(2).randbytes(100_000))
GZ = "Content-Encoding: gzip"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(answer(b"x" * 90)[:-1], id="one byte short"),
        pytest.param(answer(b"x" * 90)[:-90], id="headers only"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Le", id="half a header"),
        pytest.param(b"", id="nothing"),
        pytest.param(chunked(b"abc", b"def", end=False), id="chunks without end"),
        pytest.param(chunked(b"abc", b"def")[:-9], id="cut in a chunk"),
        pytest.param(chunked(b"abc", end=False) + b"00", id="cut in a padded length"),
        pytest.param(chunked(b"abc")[:-2], id="cut before the last line"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc", id="no size"
        ),
        pytest.param(answer(PACKED[:-1], "200 OK", GZ), id="gzip without its last byte"),
        pytest.param(answer(PACKED[:5000], "200 OK", GZ), id="half a gzip"),
        pytest.param(chunked(PACKED[:5000], headers=GZ + "\r\n"), id="half a gzip in chunks"),
        pytest.param(answer(PACKED[:-6] + b"abcdef", "200 OK", GZ), id="gzip with wrong checksum"),
        pytest.param(answer(b"plain text", "200 OK", GZ), id="no gzip at all"),
        pytest.param(answer(PACKED + b"rubbish", "200 OK", GZ), id="rubbish behind gzip"),
        pytest.param(answer(b"x", "200 OK", "Content-Encoding: br"), id="brotli"),
        pytest.param(b"SSH-2.0-OpenSSH_9.2\r\n", id="not HTTP"),
        pytest.param(b"\x15\x03\x01\x00\x02\x02\x46" * 40, id="TLS alert"),
        pytest.param(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 70_000 + b"\r\n\r\n", id="huge header"),
    ],
)
def test_half_an_answer_is_an_error(data):
    with Loopback(says(data, keep=False)) as server, transport(**QUICK) as t:
        with pytest.raises(TransportError) as caught:
            t.send(Request(server.url, form={"token": CANARY}))
        assert not isinstance(caught.value, TimedOut)
        assert "127.0.0.1" in str(caught.value)
        assert_no_secret(caught.value)


def test_reset_in_the_body():
    def script(line, _request):
        line.sendall(answer(b"x" * 100_000)[:50_000])
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    with Loopback(script) as server, transport() as t, pytest.raises(TransportError):
        t.send(Request(server.url))


def test_gzip_bomb_is_refused_early():
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(bytes(2**20)) for _ in range(256)) + packer.flush()

    def script(line, _request):
        line.sendall(answer(bomb, "200 OK", GZ)[: len(bomb) // 2])
        server.stopping.wait(60)  # the rest never comes

    with Loopback(script) as server, transport(max_body_bytes=2**20) as t:
        tracemalloc.start()
        with pytest.raises(TransportError, match="larger than 1 MiB"):
            t.send(Request(server.url))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 20 * 2**20, "one piece of 64 KiB grows to 64 MiB"


def test_a_failed_exchange_spoils_nothing():
    answers = [answer(b"x" * 9)[:-1], answer(b"well")]

    def script(line, _request):
        line.sendall(answers.pop(0))

    with Loopback(script) as server, transport(**QUICK) as t:
        with pytest.raises(TransportError):
            t.send(Request(server.url))
        assert t.send(Request(server.url)).body == b"well"


# --- reaching the host ---------------------------------------------------------------------------


def test_nobody_listens():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # nobody else gets the port meanwhile
        port = taken.getsockname()[1]
        with transport() as t, pytest.raises(TransportError, match=f"127.0.0.1:{port}"):
            t.send(Request(f"http://127.0.0.1:{port}/", query={"token": CANARY}))


def test_unknown_host(monkeypatch):
    def unknown(*_args, **_kwargs):  # the name servers of some networks know every name
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(dialing.socket, "getaddrinfo", unknown)
    with transport() as t, pytest.raises(TransportError, match="no host named nobody.invalid"):
        t.send(Request("http://nobody.invalid/"))


@pytest.mark.parametrize("url", ["ftp://h/", "http://", "h", "http://h:99999/", "http://[::1/"])
def test_unusable_address(url):
    with transport() as t, pytest.raises(TransportError):
        t.send(Request(url))


def test_deaf_host_times_out():
    with deaf_port() as port, transport(connect_timeout_s=0.5) as t:
        began = time.monotonic()
        with pytest.raises(TimedOut):
            t.send(Request(f"http://127.0.0.1:{port}/"))
        assert 0.4 < time.monotonic() - began < 30  # the system tries for two minutes


def test_slow_name_server_times_out(monkeypatch):
    gate = threading.Event()

    def slow(*_args, **_kwargs):
        gate.wait(60)
        return []

    monkeypatch.setattr(dialing.socket, "getaddrinfo", slow)
    try:
        with transport(connect_timeout_s=0.3) as t, pytest.raises(TimedOut, match="slow.example"):
            t.send(Request("http://slow.example/"))
    finally:
        gate.set()


# --- secrets -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "request_made",
    [
        lambda url: Request(url, headers={"X-Esri-Authorization": f"Bearer {CANARY}\r\nEvil: 1"}),
        lambda url: Request(url, headers={"X-Esri-Authorization": f"Bearer {CANARY}\u20ac"}),
        lambda url: Request(url, headers={"Authorization": f" {CANARY}"}),
        lambda url: Request(url, query={"token": CANARY}),
    ],
)
def test_errors_hold_no_secret(request_made):
    with Loopback(says(b"", keep=False)) as server, transport(**QUICK) as t:
        with pytest.raises(TransportError) as caught:
            t.send(request_made(server.url))
        assert_no_secret(caught.value)
    assert not any(b"Evil" in request for request in server.requests)


def test_settings_show_no_proxy():
    settings = TransportSettings(proxy_for=lambda _url: f"http://u:{CANARY}@p")
    assert CANARY not in repr(settings)
    assert "proxy_for" not in repr(settings)
