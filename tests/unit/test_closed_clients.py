"""A client that is closed sends nothing any more, whatever its threads are about to do."""

from __future__ import annotations

import threading
import time

import pytest
from layerferry.core.auth.single_flight import SingleFlight
from layerferry.core.errors import Cancelled
from layerferry.core.net import dialing
from layerferry.core.net.gate import Gate
from layerferry.core.net.request import Request, Response
from layerferry.core.net.rest_client import RestClient

from tests.fakes.loopback import Loopback, answer, says
from tests.fakes.transports import transport

URL = "https://host.example/arcgis"


class Slow:
    """Notices late that it was closed."""

    def __init__(self, lag_s=0.0):
        self.lag_s = lag_s
        self.begun, self.closed = threading.Semaphore(0), threading.Event()
        self.sent, self.ended = [], []

    def send(self, request):
        self.sent.append(request.url)
        self.begun.release()
        self.closed.wait(60)
        time.sleep(self.lag_s)
        self.ended.append(request.url)
        raise Cancelled

    def close(self):
        self.closed.set()


def asking(client, problems, url=URL):
    def ask():
        try:
            client.json(url)
        except Cancelled as err:
            problems.append(err)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    return thread


def test_who_ends_a_client_waits_until_nothing_of_it_is_on_its_way():
    slow, problems = Slow(lag_s=0.2), []
    client = RestClient(slow)
    threads = [asking(client, problems) for _ in range(3)]
    for _ in threads:
        assert slow.begun.acquire(timeout=60)
    client.end()
    assert len(slow.ended) == 3
    for thread in threads:
        thread.join(60)
    with pytest.raises(Cancelled):
        client.json(URL)
    assert len(slow.sent) == len(problems) == 3


def test_closing_waits_for_nobody_and_ending_not_for_ever():
    slow, problems = Slow(), []
    slow.close = lambda: None
    client = RestClient(slow)
    thread = asking(client, problems)
    assert slow.begun.acquire(timeout=60)
    client.close()
    assert not slow.ended
    client.end()
    assert not slow.ended
    slow.closed.set()
    thread.join(60)
    assert slow.ended


def test_nobody_passes_a_gate_that_is_shut_and_who_is_outside_is_known():
    gate = Gate()
    with gate.passed():
        gate.shut()
        assert not gate.await_all(0.01)
    assert gate.await_all(60)
    with pytest.raises(Cancelled), gate.passed():
        pytest.fail("passed")


@pytest.mark.parametrize("how", ["closed", "given up"])
@pytest.mark.parametrize("is_line_new", [True, False])
def test_what_is_ended_before_it_has_a_connection_is_never_sent(how, is_line_new):
    """The proxy is asked for when the line is lent, and not connected yet."""
    is_over, proxies_asked_for = threading.Event(), []

    def is_given_up():
        return how == "given up" and len(proxies_asked_for) > before

    def proxy_for(_url):
        if is_over.is_set() and how == "closed":
            t.close()
        proxies_asked_for.append(1)

    with Loopback(says(answer(b"{}"))) as server, transport(proxy_for=proxy_for) as t:
        if not is_line_new:
            t.send(Request(server.url))
        before = len(server.requests)
        is_over.set()
        with pytest.raises(Cancelled):
            t.send(Request(server.url, is_given_up=is_given_up))
        assert len(server.requests) == before


@pytest.mark.parametrize("how", ["closed", "given up"])
def test_what_is_ended_while_its_connection_is_made_is_never_sent(how, monkeypatch):
    names, look_up = [], dialing._look_up

    def found(*about):
        addresses = look_up(*about)
        names.append(1)
        if how == "closed":
            t.close()
        return addresses

    def is_given_up():
        return how == "given up" and bool(names)

    monkeypatch.setattr(dialing, "_look_up", found)
    with Loopback(says(answer(b"{}"))) as server, transport() as t:
        with pytest.raises(Cancelled):
            t.send(Request(server.url, is_given_up=is_given_up))
        assert names
        assert not server.requests


def test_no_token_is_renewed_for_who_has_given_up_already():
    called = []
    with pytest.raises(Cancelled):
        SingleFlight().do("renewal", lambda: called.append(1), lambda: True)
    assert not called


def test_a_client_that_is_closed_between_two_tries_does_not_ask_again():
    tries = []

    class Failing:
        def send(self, request):
            tries.append(request.url)
            client.close()
            return Response(200, {}, b'{"error": {"code": 500}}', request.url)

        def close(self):
            pass

    client = RestClient(Failing())
    with pytest.raises(Cancelled):
        client.json(URL)
    assert len(tries) == 1
