"""A token service that is busy is left alone for as long as it says, and is named so."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from layerferry.core.auth.sign_in import PasswordSignIn
from layerferry.core.errors import Cancelled, ServiceError, TooManyRequests
from layerferry.core.net.giving_up import given_up_by
from layerferry.core.net.request import Response
from layerferry.core.net.requests_transport import RequestsTransport

from tests.fakes.loopback import answer
from tests.fakes.token_server import TokenServer

PAGE = b"<html>busy</html>"
DATE = "Sun, 22 Nov 2026 10:00:00 GMT"


@contextmanager
def signing_in(server, **more):
    transport = RequestsTransport()
    try:
        yield PasswordSignIn(transport, server.token_url, "maria", "right", **more)
    finally:
        transport.close()


@pytest.mark.parametrize("status", ["429 Too many", "503 Busy"])
@pytest.mark.parametrize(
    "asks", [["Retry-After: 7"], [f"Date: {DATE}", "Retry-After: Sun, 22 Nov 2026 10:00:07 GMT"]]
)
def test_it_is_left_alone_for_as_long_as_it_says(status, asks):
    slept = []
    with TokenServer() as server, signing_in(server, sleep=slept.append) as method:
        server.issue = [answer(PAGE, status, "Connection: close", *asks)]
        assert method.obtain().value in server.valid
    assert slept == [7.0]


def test_longer_than_anybody_waits_at_a_window_is_told_at_once():
    slept = []
    with TokenServer() as server, signing_in(server, sleep=slept.append) as method:
        server.issue = [answer(PAGE, "429 Too many", "Retry-After: 90")] * 9
        with pytest.raises(TooManyRequests, match="is asked too often"):
            method.obtain()
        assert len(server.forms) == 1
    assert slept == []


def test_who_gives_up_does_not_wait_for_it():
    class Busy:
        answered = 0

        def send(self, request):
            self.answered += 1
            return Response(503, {"retry-after": "20"}, PAGE, request.url)

        def close(self):
            pass

    busy = Busy()
    method = PasswordSignIn(busy, "https://gis.example/tokens/generateToken", "maria", "right")
    with given_up_by(lambda: busy.answered > 0), pytest.raises(Cancelled):
        method.obtain()
    assert busy.answered == 1


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("500 Oh", r"127\.0\.0\.1 failed \(HTTP 500\)"),
        ("502 Oh", "cannot reach the GIS behind it"),
    ],
)
def test_a_page_that_comes_with_a_failure_is_not_taken_for_a_sign_in_page(status, words):
    with TokenServer() as server, signing_in(server, sleep=lambda _s: None) as method:
        server.issue = [answer(PAGE, status, "Connection: close")] * 3
        with pytest.raises(ServiceError, match=words):
            method.obtain()
