"""Tokens that hardly outlive a page, and computers that sleep meanwhile."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from layerferry.core.auth.sign_in import PasswordSignIn
from layerferry.core.auth.signer import TokenSigner
from layerferry.core.auth.token import Token
from layerferry.core.auth.token_service import TokenService
from layerferry.core.net.request import Request
from layerferry.core.net.requests_transport import RequestsTransport
from layerferry.core.net.slots import Slots

from tests.arcgis_server import (
    ArcGisServer,
    Manners,
    Security,
    numbered_points,
    one_layer_site,
)
from tests.fakes.downloading import client_for, fetch

USER, PASSWORD = "analyst", "ferry-demo-1"


class SleepyClock:
    """The computer's clock; it jumps while the computer sleeps."""

    def __init__(self):
        self.asleep = timedelta(0)

    def __call__(self):
        return datetime.now(timezone.utc) + self.asleep


@pytest.fixture
def transport():
    made = RequestsTransport()
    yield made
    made.close()


def served(rows=3, **more):
    site = one_layer_site(numbered_points(rows, max_record_count=100), secured=True)
    rules = Security(users={USER: PASSWORD}, token_life_s=more.pop("token_life_s", None))
    return ArcGisServer(site, security=rules, **more)


def signed_in(server, transport, clock=None):
    clock = clock or SleepyClock()
    service = TokenService(server.root, clock)
    url = f"{server.root}/tokens/generateToken"
    service.sign_in(PasswordSignIn(transport, url, USER, PASSWORD, clock=clock))
    return service


class TenSeconds:
    """Gives tokens that live for ten seconds."""

    can_renew, user = True, USER

    def __init__(self, clock):
        self.clock, self.given = clock, 0

    def obtain(self):
        self.given += 1
        life = timedelta(seconds=10)
        return Token(f"token-{self.given}", self.clock() + life, life)


@pytest.mark.parametrize(("page_s", "tokens"), [(1, 1), (6, 5)])
def test_a_token_that_would_end_within_a_slow_page_is_renewed_before_each(page_s, tokens):
    clock = SleepyClock()
    method = TenSeconds(clock)
    service = TokenService("https://h/arcgis", clock)
    service.sign_in(method)
    signer = TokenSigner(service)
    for _page in range(5):
        signer.sign(Request("https://h/arcgis/rest/services"))
        clock.asleep += timedelta(seconds=page_s)
        signer.answered(page_s)
    assert method.given == tokens


@pytest.mark.parametrize("hours", [2, 24 * 7])
def test_after_a_long_sleep_no_dead_token_is_sent(transport, hours):
    clock = SleepyClock()
    with served(rows=1000) as server:
        service = signed_in(server, transport, clock)

        def sleep():
            server.expire_tokens()
            clock.asleep += timedelta(hours=hours)

        with client_for(TokenSigner(service)) as client:
            client.json(f"{server.address}/Test/FeatureServer/0")
            sleep()
            receipt, sink = fetch(server, client=client)
        assert receipt.complete
        assert sorted(sink.ids) == list(range(1, 1001))
        assert {one.answered for one in server.seen("layer", "page")} == {200}
        assert service.renewals == 1


@pytest.mark.parametrize("at_once", [1, 2])
def test_a_renewal_has_the_place_of_the_request_that_waits_for_it(transport, at_once):
    with served(rows=1000, manners=Manners(latency_s=0.01)) as server:
        service = signed_in(server, transport)
        for page in (2, 5, 8):
            server.after("page", page, server.expire_tokens)
        with client_for(TokenSigner(service), slots=Slots(at_once)) as client:
            receipt, _sink = fetch(server, client=client)
        assert receipt.complete
        assert service.renewals == 3
        assert server.peak_in_flight == at_once


@pytest.mark.parametrize("server_is_ahead_s", [-7200, 7200])
def test_a_wrong_clock_costs_no_renewal_and_no_row(transport, server_is_ahead_s):
    with served(rows=1000, manners=Manners(clock_offset_s=server_is_ahead_s)) as server:
        service = signed_in(server, transport)
        with client_for(TokenSigner(service)) as client:
            receipt, _sink = fetch(server, client=client)
        assert receipt.complete
        assert (service.renewals, server.tokens_issued) == (0, 1)
