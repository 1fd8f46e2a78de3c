"""A cancel is obeyed wherever it comes: nothing more is asked, and no line stays open."""

from __future__ import annotations

import threading
import time

import pytest
from layerferry.core.auth.sign_in import PasswordSignIn
from layerferry.core.auth.signer import TokenSigner
from layerferry.core.auth.token_service import TokenService
from layerferry.core.download.options import DownloadOptions
from layerferry.core.errors import Cancelled
from layerferry.core.net.requests_transport import RequestsTransport

from tests.arcgis_server import EVERY_TIME, Fault, Security, numbered_points
from tests.fakes.calm import are_closed
from tests.fakes.downloading import client_for, fetch, served

ROWS = 500
LONG_S = 60.0  # what a test waits for if a cancel were not noticed
USER, PASSWORD = "analyst", "ferry-demo-1"


class Cancel:
    """Comes when the server got the n-th request of a kind; knows what the server saw by then."""

    def __init__(self, server, kind, nth):
        self._server, self._kind, self._nth = server, kind, nth

    def __call__(self):
        return len(self._server.seen(self._kind)) >= self._nth


@pytest.mark.parametrize("workers", [1, 4])
@pytest.mark.parametrize(
    ("kind", "nth"), [("layer", 1), ("ids", 1), ("count", 1), ("page", 1), ("page", 4)]
)
def test_a_cancel_does_not_wait_for_a_server_that_says_nothing(kind, nth, workers):
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        server.faults.add(Fault("silence", on=kind, skip=nth - 1, seconds=LONG_S, times=EVERY_TIME))
        began = time.monotonic()
        with client_for(read_timeout_s=LONG_S, is_cancelled=Cancel(server, kind, nth)) as client:
            with pytest.raises(Cancelled):
                fetch(server, client=client, options=DownloadOptions(concurrency=workers))
            server.hear_out()
            asked = len(server.seen())
        assert are_closed(client)
        server.hear_out()
        assert time.monotonic() - began < LONG_S / 3  # what a first question waits
        assert len(server.seen()) < asked + workers  # others may have been on their way


def test_a_cancel_does_not_wait_for_a_body_that_drips():
    with served(numbered_points(ROWS)) as server:
        server.faults.add(Fault("slow", on="page", chunk=200, pause_s=0.1))
        with (
            client_for(read_timeout_s=LONG_S, is_cancelled=Cancel(server, "page", 1)) as client,
            pytest.raises(Cancelled),
        ):
            fetch(server, client=client)
        assert are_closed(client)


def test_a_cancel_does_not_wait_for_a_token_service_that_says_nothing():
    with served(numbered_points(ROWS, max_record_count=100), security=Security()) as server:
        transport = RequestsTransport()
        service = TokenService(server.root)
        service.sign_in(
            PasswordSignIn(transport, f"{server.root}/tokens/generateToken", USER, PASSWORD)
        )
        server.faults.add(Fault("silence", on="token", seconds=LONG_S, times=EVERY_TIME))
        server.faults.add(Fault("invalid_token_498", on="page", skip=1, times=EVERY_TIME))
        began = time.monotonic()
        with client_for(TokenSigner(service), is_cancelled=Cancel(server, "token", 2)) as client:
            with pytest.raises(Cancelled):
                fetch(server, client=client)
            server.hear_out()
            asked = len(server.seen())
        assert are_closed(client)
        server.hear_out()
        assert time.monotonic() - began < LONG_S / 3
        assert len(server.seen()) == asked
        transport.close()


def test_a_cancel_after_the_last_row_is_a_cancel():
    done = threading.Event()
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        with client_for(is_cancelled=done.is_set) as client, pytest.raises(Cancelled):
            fetch(
                server,
                client=client,
                on_progress=lambda rows, _announced: rows == ROWS and done.set(),
            )
        assert are_closed(client)


def test_cancelling_at_any_moment_asks_nothing_more_and_closes_the_lines():
    with served(numbered_points(2000, max_record_count=25)) as server:
        for moment in range(50):
            server.clear_log()

            def is_cancelled(moment=moment):
                return len(server.log) > moment

            with client_for(is_cancelled=is_cancelled) as client:
                with pytest.raises(Cancelled):
                    fetch(server, client=client)
                at_once = 8  # requests that were on their way when the cancel came
                assert len(server.log) <= moment + 1 + at_once
            assert are_closed(client)
