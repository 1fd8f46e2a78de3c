"""The transport of production over real sockets: whole bodies, kept secrets, stop at once."""

# ruff: noqa: SIM117  what is inside of what reads better nested

from __future__ import annotations

import contextlib
import gzip
import ipaddress
import random
import socket
import ssl
import struct
import threading
import time
import traceback
import tracemalloc
import zlib
from datetime import datetime, timedelta, timezone

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from layerferry.core.errors import Cancelled, CertificateError, TimedOut, TransportError
from layerferry.core.net import dialing
from layerferry.core.net.request import Request
from layerferry.core.net.requests_transport import RequestsTransport, TransportSettings

from tests.fakes.loopback import Loopback, answer, says

CANARY = "c4n4ry-s3cret"
QUICK = {"connect_timeout_s": 2.0, "read_timeout_s": 0.6, "slow_window_s": 0.6}


@contextlib.contextmanager
def transport(**settings):
    made = RequestsTransport(TransportSettings(**settings))
    try:
        yield made
    finally:
        made.close()


def wait_until_ended(server):
    """Wait until the server's one connection is over on both sides."""
    deadline = time.monotonic() + 60
    while server.ended < 1 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert server.ended == 1


def chunked(*pieces: bytes, end: bool = True, headers: str = "") -> bytes:
    body = b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in pieces)
    head = f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n{headers}\r\n".encode()
    return head + body + (b"0\r\n\r\n" if end else b"")


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


def test_unknown_host():
    with transport() as t, pytest.raises(TransportError, match="no host named nobody.invalid"):
        t.send(Request("http://nobody.invalid/"))


@pytest.mark.parametrize("url", ["ftp://h/", "http://", "h", "http://h:99999/", "http://[::1/"])
def test_unusable_address(url):
    with transport() as t, pytest.raises(TransportError):
        t.send(Request(url))


@contextlib.contextmanager
def deaf_port():
    """A port whose queue is full: connecting gets neither yes nor no."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(8):
            line = stack.enter_context(socket.socket())
            line.setblocking(False)
            line.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


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


# --- slowness ------------------------------------------------------------------------------------


def dribble(prefix: bytes, piece: bytes, pause_s: float):
    def script(line, _request):
        line.sendall(prefix)
        while True:
            time.sleep(pause_s)
            line.sendall(piece)

    return script


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(lambda line, _r: line.recv(1), id="silence"),
        pytest.param(lambda line, _r: (line.sendall(answer(b"ab")[:-1]), line.recv(1)), id="tail"),
        pytest.param(dribble(answer(b"x" * 9999)[:-9999], b"x", 0.05), id="body"),
        pytest.param(dribble(chunked(end=False), b"1\r\nx\r\n", 0.05), id="chunks"),
        pytest.param(dribble(chunked(end=False), b"0", 0.05), id="chunk length"),
        pytest.param(dribble(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", 0.05), id="headers"),
        pytest.param(dribble(b"HTTP/1.1 200 OK\r\nX:", b"y", 0.05), id="header"),
    ],
)
def test_slowness_is_noticed(script):
    quick = {**QUICK, "connect_timeout_s": 0.5}
    with Loopback(script) as server, transport(**quick) as t:
        with pytest.raises(TimedOut) as caught:
            t.send(Request(server.url, form={"token": CANARY}))
        assert_no_secret(caught.value)


def test_slow_but_fast_enough_is_whole():
    def script(line, _request):
        line.sendall(answer(b"x" * 4000)[:-4000])
        for _ in range(20):
            time.sleep(0.06)
            line.sendall(b"x" * 200)

    patient = {**QUICK, "read_timeout_s": 60, "slow_floor_bytes_s": 10}
    with Loopback(script) as server, transport(**patient) as t:
        assert t.send(Request(server.url)).body == b"x" * 4000


# --- stop ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["headers", "body", "connect", "name", "tls"])
def test_close_wakes_at_once(where, monkeypatch):
    with contextlib.ExitStack() as stack:
        t = stack.enter_context(transport(read_timeout_s=30))
        if where == "connect":
            url = f"http://127.0.0.1:{stack.enter_context(deaf_port())}/"
        elif where == "name":
            gate = threading.Event()
            stack.callback(gate.set)
            monkeypatch.setattr(
                dialing.socket, "getaddrinfo", lambda *_a, **_k: gate.wait(60) or []
            )
            url = "http://slow.example/"
        elif where == "tls":
            listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
            url = f"https://127.0.0.1:{listener.getsockname()[1]}/"
        else:
            head = answer(b"x" * 99)[:-50] if where == "body" else b""
            holds = lambda line, _r: (line.sendall(head), server.stopping.wait(60))  # noqa: E731
            server = stack.enter_context(Loopback(holds))
            url = server.url
        caught = []

        def ask():
            try:
                t.send(Request(url))
            except BaseException as err:  # noqa: BLE001  kept for the assertion
                caught.append((err, time.monotonic()))

        asking = [threading.Thread(target=ask) for _ in range(4)]
        for thread in asking:
            thread.start()
        time.sleep(0.4)
        closed_at = time.monotonic()
        t.close()
        for thread in asking:
            thread.join(60)
        assert [type(err) for err, _ in caught] == [Cancelled] * 4
        assert max(at for _, at in caught) - closed_at < 8  # all that holds them holds longer


def test_closed_refuses_and_lets_go_of_the_server():
    with Loopback(says(answer())) as server:
        with transport() as t:
            t.send(Request(server.url))
        with pytest.raises(Cancelled):
            t.send(Request(server.url))
        wait_until_ended(server)
        assert len(server.requests) == 1
        t.close()


# --- connections ---------------------------------------------------------------------------------


def test_connections_are_kept_and_never_shared():
    def script(line, request):
        time.sleep(0.05)
        line.sendall(answer(request.split(b" ")[1]))
        return True

    with Loopback(script) as server, transport() as t:
        for _ in range(3):
            t.send(Request(server.url))
        assert server.connections == 1
        wrong = []

        def work(name):
            for n in range(10):
                path = f"/{name}-{n}"
                if t.send(Request(server.url + path)).body != path.encode():
                    wrong.append(path)

        workers = [threading.Thread(target=work, args=(n,)) for n in range(6)]
        for w in workers:
            w.start()
        for w in workers:
            w.join()
        assert not wrong
        assert server.connections <= 6


def test_a_connection_that_ends_with_its_answer_is_really_ended():
    felt = threading.Event()

    def script(line, _request):
        line.sendall(answer(b"bye", "200 OK", "Connection: close"))
        if line.recv(1) == b"":  # waits for our side to hang up
            felt.set()

    with Loopback(script) as server, transport() as t:
        t.send(Request(server.url))
        assert felt.wait(60)


def test_connection_closed_while_idle():
    with Loopback(says(answer(), keep=False)) as server, transport() as t:
        t.send(Request(server.url))
        wait_until_ended(server)
        assert t.send(Request(server.url)).body == b"ok"


# --- proxies -------------------------------------------------------------------------------------


def test_proxy_gets_whole_addresses_and_its_own_secret():
    with Loopback(says(answer(b"via"))) as proxy:
        address = proxy.url.replace("://", "://us:pr0xy@")
        with transport(proxy_for=lambda _url: address) as t:
            assert t.send(Request("http://gis.invalid/x")).body == b"via"
    assert proxy.requests[0].startswith(b"GET http://gis.invalid/x HTTP/1.1")
    assert b"Proxy-Authorization: Basic dXM6cHIweHk=" in proxy.requests[0]


def test_proxy_is_asked_per_address():
    asked = []
    with Loopback(says(answer())) as server:
        with transport(proxy_for=lambda url: asked.append(url)) as t:
            t.send(Request(server.url + "/a", query={"token": CANARY}))
    assert asked == [server.url + "/a"]


@pytest.mark.parametrize(
    ("status", "words"), [("407 Auth", "asks for a sign-in"), ("403 No", "refuses to connect")]
)
def test_proxy_refuses_the_tunnel(status, words):
    with Loopback(says(answer(b"", status), keep=False)) as proxy:
        address = proxy.url.replace("://", f"://us:{CANARY}@")
        with transport(proxy_for=lambda _url: address) as t:
            with pytest.raises(TransportError, match=words) as caught:
                t.send(Request("https://gis.invalid/", form={"token": CANARY}))
    assert_no_secret(caught.value)
    assert b"token" not in b"".join(proxy.raw)


def test_dead_proxy_is_named():
    with transport(proxy_for=lambda _url: f"http://u:{CANARY}@127.0.0.1:9") as t:
        with pytest.raises(TransportError, match=r"proxy.*127\.0\.0\.1:9") as caught:
            t.send(Request("http://gis.invalid/"))
    assert_no_secret(caught.value)


# --- certificates --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    """Self-signed certificates: good, for another name, long over."""
    folder = tmp_path_factory.mktemp("certificates")

    def make(name, san, days):
        key = rsa.generate_private_key(65537, 2048)
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        end = datetime.now(timezone.utc) + timedelta(days=days)
        made = (
            x509.CertificateBuilder(subject, subject, key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(end - timedelta(days=30))
            .not_valid_after(end)
            .add_extension(x509.SubjectAlternativeName([san]), critical=False)
            .sign(key, hashes.SHA256())
        )
        pem, secret = folder / f"{name}.pem", folder / f"{name}.key"
        pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
        secret.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem, secret)
        return pem, context

    here = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    return {
        "good": make("good", here, 9),
        "wrong name": make("wrong", x509.DNSName("elsewhere.example"), 9),
        "expired": make("expired", here, -1),
    }


def trusting(pem) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(pem)
    return context


def test_trusted_certificate(certificates):
    pem, context = certificates["good"]
    mine = trusting(pem)
    with Loopback(says(answer(b"safe")), tls=context) as server, transport(ssl_context=mine) as t:
        assert t.send(Request(server.url, form={"token": CANARY})).body == b"safe"
        assert t.send(Request(server.url)).body == b"safe"
        assert server.connections == 1
    assert mine.cert_store_stats()["x509"] == 1, "somebody added certifi's list"


@pytest.mark.parametrize("kind", ["unknown", "wrong name", "expired"])
def test_untrusted_certificate_gets_no_byte(certificates, kind):
    made = certificates["good" if kind == "unknown" else kind]
    pem, context = made
    mine = None if kind == "unknown" else trusting(pem)
    with Loopback(says(answer()), tls=context) as server, transport(ssl_context=mine) as t:
        with pytest.raises(CertificateError, match=r"127\.0\.0\.1") as caught:
            t.send(Request(server.url, form={"password": CANARY}))
    assert server.raw == []
    assert_no_secret(caught.value)


def test_certificate_through_a_tunnel(certificates):
    pem, context = certificates["good"]

    with Loopback(says(answer(b"deep")), tls=context) as server:

        def tunnel(line, _request):
            line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            with socket.create_connection(("127.0.0.1", server.port)) as far:
                lines = [
                    threading.Thread(target=pump, args=pair) for pair in ((line, far), (far, line))
                ]
                for each in lines:
                    each.start()
                for each in lines:
                    each.join()

        with Loopback(tunnel) as proxy:
            with transport(ssl_context=trusting(pem), proxy_for=lambda _u: proxy.url) as t:
                assert t.send(Request(server.url, form={"token": CANARY})).body == b"deep"
            with transport(proxy_for=lambda _u: proxy.url) as t, pytest.raises(CertificateError):
                t.send(Request(server.url, form={"token": CANARY}))
            assert all(request.startswith(b"CONNECT ") for request in proxy.requests)
            assert CANARY.encode() not in b"".join(proxy.raw)
    assert len(server.requests) == 1


def pump(source, sink):
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            sink.sendall(piece)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


def test_plain_http_server_at_https(certificates):
    with Loopback(says(b"HTTP/1.1 400 Bad\r\n\r\n", keep=False)) as server:
        with transport(**QUICK) as t, pytest.raises(TransportError):
            t.send(Request(server.url.replace("http", "https"), form={"token": CANARY}))
    assert CANARY.encode() not in b"".join(server.raw)


def test_a_blind_context_is_not_accepted():
    blind = ssl.create_default_context()
    blind.check_hostname = False
    with pytest.raises(ValueError, match="verifies nothing"):
        RequestsTransport(TransportSettings(ssl_context=blind))


# --- secrets -------------------------------------------------------------------------------------


def assert_no_secret(err: BaseException) -> None:
    """Nothing that can be reached from the error shows the canary, chained originals included."""
    seen, todo = set(), [err]
    while todo:
        one = todo.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        shown = f"{one} {one!r} {one.args!r} {vars(one)!r} {getattr(one, 'advice', '')}"
        assert CANARY not in shown
        todo += [one.__cause__, one.__context__]
    assert CANARY not in "".join(traceback.format_exception(type(err), err, err.__traceback__))


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
