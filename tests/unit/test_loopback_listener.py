"""The listener for the browser's redirect: one answer, from the right place, whatever comes."""

from __future__ import annotations

import contextlib
import random
import socket
import threading

import pytest
from layerferry.core.auth.loopback_listener import LoopbackListener, PageTexts
from layerferry.core.errors import Cancelled, PluginError, TimedOut, TransportError


def is_closed(port, address="127.0.0.1"):
    try:
        socket.create_connection((address, port), 2).close()
    except OSError:
        return True
    return False


def own_address():
    """The one at which others would reach this machine, or else its own."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        try:
            line.connect(("192.0.2.1", 9))  # sends nothing, and asks no name server
        except OSError:
            return "127.0.0.1"
        return line.getsockname()[0]


class Waiting:
    """A listener that waits in a thread."""

    def __init__(self, belongs=lambda answer: "code" in answer or "error" in answer, **options):
        limits = {k: options.pop(k) for k in ("time_limit_s", "is_cancelled") if k in options}
        self.listener = LoopbackListener(**options)
        self.port = self.listener.port
        self.answer, self.problem = None, None

        def wait():
            try:
                self.answer = self.listener.wait(belongs, **limits)
            except (Cancelled, PluginError) as err:
                self.problem = err

        self.thread = threading.Thread(target=wait)
        self.thread.start()

    def send(self, raw, read=True):
        with socket.create_connection(("127.0.0.1", self.port), 60) as line:
            line.sendall(raw)
            got = b""
            while read:
                piece = line.recv(65536)
                if not piece:
                    break
                got += piece
            return got

    def get(self, target="/?code=abc", host=None, method="GET"):
        host = host or f"127.0.0.1:{self.port}"
        return self.send(f"{method} {target} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())

    def end(self):
        with contextlib.suppress(OSError):
            self.get()
        self.thread.join(60)
        assert not self.thread.is_alive()


@contextlib.contextmanager
def waiting(**options):
    it = Waiting(**options)
    try:
        yield it
    finally:
        it.end()


def test_the_answer_comes_back_and_the_port_is_closed():
    with waiting() as it:
        page = it.get("/?code=a%2Bb&state=x")
        it.thread.join(60)
        assert it.answer == {"code": "a+b", "state": "x"}
        assert page.startswith(b"HTTP/1.1 200 OK\r\n")
        assert b"You are signed in" in page
        assert b"a+b" not in page
        assert is_closed(it.port)


def test_page_runs_and_tells_nothing():
    with waiting() as it:
        head = it.get().partition(b"\r\n\r\n")[0]
    assert b"Content-Security-Policy: default-src 'none'" in head
    assert b"Referrer-Policy: no-referrer" in head
    assert b"Cache-Control: no-store" in head


def test_this_machine_only():
    with waiting() as it:
        assert it.listener._socket.getsockname() == ("127.0.0.1", it.port)
        for address in {"127.0.0.2", own_address()} - {"127.0.0.1"}:
            assert is_closed(it.port, address)
        assert is_closed(it.port, "::1")


@pytest.mark.parametrize(
    "target",
    ["/favicon.ico", "/other?code=a", "//?code=a", "/", "/?state=x", "/?code=a&code=b",
     "/?code=a&state=x&state=y", "http://127.0.0.1/?code=a", "*", "/?" + "&".join("a" * 60)],
)  # fmt: skip
def test_other_requests_change_nothing(target):
    with waiting() as it:
        assert it.get(target).startswith(b"HTTP/1.1 404 ")
        assert it.answer is None
        assert it.thread.is_alive()


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "localhost", "127.0.0.1:1", "[::1]"])
def test_other_names_change_nothing(host):
    with waiting() as it:
        assert it.get(host=host).startswith(b"HTTP/1.1 404 ")
        assert it.thread.is_alive()


@pytest.mark.parametrize("method", ["POST", "HEAD", "PUT", "OPTIONS", "get", "<script>"])
def test_other_methods_change_nothing(method):
    with waiting() as it:
        assert it.get(method=method).startswith(b"HTTP/1.1 404 ")
        assert it.thread.is_alive()


def test_two_hosts_are_none():
    with waiting() as it:
        own = f"127.0.0.1:{it.port}"
        raw = f"GET /?code=a HTTP/1.1\r\nHost: {own}\r\nHost: evil.example\r\n\r\n"
        assert it.send(raw.encode()).startswith(b"HTTP/1.1 404 ")


def test_localhost_when_registered_so():
    with waiting(host_name="localhost", path="/back") as it:
        assert it.listener.redirect_uri == f"http://localhost:{it.port}/back"
        assert it.get("/back?code=a", host=f"localhost:{it.port}").startswith(b"HTTP/1.1 200")
    assert it.answer == {"code": "a"}


def test_foreign_answer_is_shown_as_such_and_waiting_goes_on():
    with waiting(belongs=lambda answer: answer.get("code") == "abc") as it:
        page = it.get("/?code=foreign")
        assert b"does not belong" in page
        assert it.thread.is_alive()
    assert it.answer == {"code": "abc"}


def test_text_of_the_portal_is_escaped():
    with waiting(texts=PageTexts(title="<i>", failed="<u>no</u>")) as it:
        page = it.get("/?error=x&error_description=%3Cscript%3Ealert(1)%3C/script%3E%22%27%26")
    assert b"<script" not in page
    assert b"&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#x27;&amp;" in page
    assert b"<u>" not in page
    assert b"<i>" not in page
    assert it.answer["error"] == "x"


def test_a_thousand_junk_requests():
    chance = random.Random(7)
    with waiting() as it:
        for number in range(1000):
            raw = chance.randbytes(chance.randrange(1, 600))
            if number % 3 == 0:
                raw = b"GET /?" + raw.replace(b"code", b"") + b" HTTP/1.1\r\nHost: x\r\n\r\n"
            with contextlib.suppress(OSError):
                it.send(raw, read=False)
        assert it.thread.is_alive()
        assert it.answer is None
        assert it.get().startswith(b"HTTP/1.1 200")
    assert it.answer == {"code": "abc"}


def test_silent_lines_keep_nobody_out():
    with waiting() as it, contextlib.ExitStack() as lines:
        for _ in range(200):
            lines.enter_context(socket.create_connection(("127.0.0.1", it.port), 60))
        assert it.get().startswith(b"HTTP/1.1 200")
    assert it.answer == {"code": "abc"}


def test_endless_head_is_hung_up():
    with waiting() as it:
        with contextlib.suppress(OSError):
            it.send(b"GET /?code=" + b"a" * 200_000, read=True)
        assert it.thread.is_alive()


def test_head_in_pieces():
    with waiting() as it, socket.create_connection(("127.0.0.1", it.port), 60) as line:
        for byte in f"GET /?code=abc HTTP/1.1\r\nhOST: 127.0.0.1:{it.port}\r\n\r\n".encode():
            line.sendall(bytes([byte]))
        assert line.recv(100).startswith(b"HTTP/1.1 200")


def test_cancel_ends_the_wait_at_once():
    cancelled = threading.Event()
    it = Waiting(is_cancelled=cancelled.is_set)
    cancelled.set()
    it.thread.join(60)
    assert isinstance(it.problem, Cancelled)
    assert is_closed(it.port)


def test_time_limit():
    it = Waiting(time_limit_s=0.2)
    it.thread.join(60)
    assert isinstance(it.problem, TimedOut)
    assert it.problem.advice
    assert is_closed(it.port)


def test_registered_ports_are_tried_in_turn():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with LoopbackListener((port, 0)) as listener:
            assert listener.port not in (0, port)
        with pytest.raises(TransportError, match=str(port)) as caught:
            LoopbackListener((port,))
        assert "code" in caught.value.advice


def test_the_same_port_serves_again_at_once():
    port = 0
    for _ in range(5):
        it = Waiting(ports=(port,))
        port = it.port
        it.end()
        assert it.answer
