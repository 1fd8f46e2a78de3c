"""The transport's lines: slowness is noticed, a stop heeded at once, and each is kept."""

# ruff: noqa: SIM117  what is inside of what reads better nested

from __future__ import annotations

import contextlib
import socket
import threading
import time

import pytest
from layerferry.core.errors import Cancelled, TimedOut
from layerferry.core.net import dialing
from layerferry.core.net.request import Request

from tests.fakes.loopback import Loopback, answer, says
from tests.fakes.transports import (
    CANARY,
    QUICK,
    assert_no_secret,
    chunked,
    deaf_port,
    transport,
    wait_until_ended,
)

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


def test_nothing_is_sent_by_who_was_about_to_connect_when_it_closed(monkeypatch):
    look_up = dialing.socket.getaddrinfo

    def closed_meanwhile(*args, **named):
        t.close()
        return look_up(*args, **named)

    monkeypatch.setattr(dialing.socket, "getaddrinfo", closed_meanwhile)
    with Loopback(says(answer())) as server, transport() as t:
        with pytest.raises(Cancelled):
            t.send(Request(server.url))
        wait_until_ended(server)
        assert server.requests == []


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


def test_after_a_failure_of_the_server_another_connection_may_reach_another_machine():
    broken = threading.local()  # one thread per connection

    def script(line, _request):
        is_first = not hasattr(broken, "line") and server.connections == 1
        broken.line = getattr(broken, "line", is_first)
        line.sendall(answer(b"java", "500 Error") if broken.line else answer())
        return True

    with Loopback(script) as server, transport() as t:
        assert t.send(Request(server.url)).status == 500
        assert t.send(Request(server.url)).body == b"ok"


def test_connection_closed_while_idle():
    with Loopback(says(answer(), keep=False)) as server, transport() as t:
        t.send(Request(server.url))
        wait_until_ended(server)
        assert t.send(Request(server.url)).body == b"ok"
