"""A token that is of no use must not spoil what needs none."""

from __future__ import annotations

import contextlib
from datetime import timedelta

import pytest
from layerferry.core.auth.placement import Placement
from layerferry.core.auth.sign_in import PasswordSignIn, PastedToken
from layerferry.core.auth.signer import TokenSigner
from layerferry.core.auth.token import utc_now
from layerferry.core.auth.token_service import TokenService, TokenState
from layerferry.core.errors import InvalidToken, SignInRejected, TokenRequired
from layerferry.core.net.requests_transport import RequestsTransport
from layerferry.core.net.rest_client import RestClient

from tests.fakes.token_server import TokenServer


class HalfOpen(TokenServer):
    """Layers below ``/public`` want no token, but check any that comes."""

    def _resource(self, path, headers, query, form):
        node = super()._resource(path, headers, query, form)
        is_missing = node.get("error", {}).get("code") == 499
        return {"rows": [path]} if "/public" in path and is_missing else node


class Setup:
    def __init__(self, server, transport, method, **options):
        self.server, self.shift = server, timedelta(0)
        self.service = TokenService(server.root, lambda: utc_now() + self.shift)
        self.service.sign_in(method or PasswordSignIn(
            transport, server.token_url, "maria", "right", sleep=lambda _s: None
        ))  # fmt: skip
        self.client = RestClient(transport, TokenSigner(self.service, **options))

    def ask(self, name="public"):
        return self.client.json(f"{self.server.root}/rest/services/{name}")["rows"]

    @property
    def places(self):
        return [place for _path, place, _token in self.server.seen]


@contextlib.contextmanager
def signed_in(method=None, **options):
    with HalfOpen() as server:
        transport = RequestsTransport()
        try:
            yield Setup(server, transport, method, **options)
        finally:
            transport.close()


def test_ended_pasted_token_on_a_public_layer():
    with signed_in(PastedToken("ended")) as it:
        assert it.ask()
        assert it.places == ["esri", "body", "bearer", "none"]
        assert it.service.state is TokenState.NEEDS_PERSON, "the person is told all the same"
        for _ in range(5):
            assert it.ask()
        assert it.places[4:] == ["none"] * 5


def test_secured_layer_beside_a_public_one_tells_of_the_token():
    with signed_in(PastedToken("ended")) as it:
        it.ask()
        it.ask()
        for _ in range(3):
            with pytest.raises(InvalidToken):
                it.ask("secured")
        assert len(it.places) < 15
        assert it.ask()
        it.server.valid.add("ended")
        assert it.ask("secured"), "it is good again"


def test_good_token_is_always_sent():
    with signed_in() as it:
        assert it.ask()
        assert it.ask("secured")
        assert it.ask()
        assert it.places == ["esri"] * 3


def test_refused_token_is_renewed_rather_than_left_out():
    with signed_in() as it:
        it.ask()
        it.server.valid.clear()
        assert it.ask()
        assert it.service.renewals == 1
        assert "none" not in it.places


def test_changed_password_spoils_no_public_layer():
    with signed_in() as it:
        it.server.valid.clear()
        it.server.password = "changed"
        assert it.ask()
        assert it.ask()
        assert len(it.server.forms) == 2, "one renewal tried"
        assert it.service.state is TokenState.NEEDS_PERSON
        with pytest.raises(InvalidToken):
            it.ask("secured")


def test_changed_password_is_told_where_a_token_is_wanted():
    with signed_in() as it:
        it.server.valid.clear()
        it.server.password = "changed"
        with pytest.raises(SignInRejected):
            it.ask("secured")


def test_token_over_and_token_service_away():
    with signed_in() as it:
        it.shift = timedelta(hours=2)
        it.server.issue = [b""] * 3
        assert it.ask()
        with pytest.raises(InvalidToken, match="broke off"):
            it.ask("secured")
        it.shift = timedelta(0)
        assert it.ask("secured")
        assert it.places[-1] == "esri"


def test_signed_out_in_between():
    with signed_in() as it:
        it.ask()
        it.service.sign_out()
        assert it.ask()
        with pytest.raises(TokenRequired):
            it.ask("secured")


def test_behind_a_web_tier_the_token_never_goes_into_authorization():
    with signed_in(behind_web_tier=True) as it:
        it.server.places = {"bearer"}
        with pytest.raises(TokenRequired):
            it.ask("secured")
        assert it.places == ["esri", "body"]
    with signed_in(behind_web_tier=True, placement=Placement.AUTHORIZATION) as it:
        it.ask("secured")
        assert it.places == ["esri"]
