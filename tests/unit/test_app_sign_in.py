"""Signing in as an application."""

from __future__ import annotations

import contextlib

import pytest
from layerferry.core.auth.app_sign_in import AppSignIn
from layerferry.core.auth.federation import FederatedSignIn, Portal
from layerferry.core.auth.oauth import OAuthApp, OAuthEndpoint
from layerferry.core.auth.token_service import TokenService, TokenState
from layerferry.core.errors import PluginError, ProtocolError, ServiceError, SignInRejected
from layerferry.core.net.requests_transport import RequestsTransport

from tests.fakes.portal_server import PortalServer, oauth_error

CANARY = "c4n4ry-app-s3cret"


@contextlib.contextmanager
def portal(secret=None, client_id="app-id"):
    transport = RequestsTransport()
    with PortalServer() as server:
        server.client_secret = CANARY
        endpoint = OAuthEndpoint(transport, OAuthApp(server.root, client_id), sleep=lambda _s: None)
        try:
            yield server, AppSignIn(endpoint, CANARY if secret is None else secret)
        finally:
            transport.close()


def test_token_of_an_application():
    with portal() as (server, method):
        service = TokenService(server.root)
        token = service.sign_in(method)
        assert token.value in server.valid
        assert token.life.total_seconds() == 1800
        assert server.forms("oauth2/token") == [
            {
                "client_id": "app-id",
                "grant_type": "client_credentials",
                "client_secret": CANARY,
                "expiration": "120",
                "f": "json",
            }
        ]
        assert service.user == "app-id"
        assert service.renew(token).value != token.value
        urls = [raw.split(b"\r\n")[0] for raw in server.server.requests]
        assert not any(CANARY.encode() in url for url in urls)


def test_wrong_secret_goes_out_once():
    with portal(secret=f"not-{CANARY}") as (server, method):
        service = TokenService(server.root)
        for _ in range(3):
            with pytest.raises(SignInRejected) as caught:
                service.sign_in(method)
        assert len(server.asked) == 1
        assert service.state is TokenState.FAILED
        shown = f"{caught.value!r} {caught.value.sentence} {caught.value.details} {method!r}"
        assert CANARY not in shown


def test_echoed_secret_is_struck_out():
    with portal() as (server, method):
        server.issue["oauth2/token"] = [oauth_error(400, "invalid_client", f"bad {CANARY}")]
        with pytest.raises(SignInRejected) as caught:
            method.obtain()
        assert any("***" in line for line in caught.value.details)
        assert CANARY not in f"{caught.value.details}"


@pytest.mark.parametrize(
    ("node", "kind"),
    [
        (oauth_error(500, "server_error", "x"), ServiceError),
        ({"error": "invalid_client"}, SignInRejected),
        ({"token": "x"}, ProtocolError),
        (b"", PluginError),
    ],
)
def test_answers(node, kind):
    with portal() as (server, method):
        server.issue["oauth2/token"] = [node] * 3
        with pytest.raises(kind):
            method.obtain()


@pytest.mark.parametrize(("secret", "client_id"), [("", "id"), (" ", "id"), ("x", "")])
def test_incomplete(secret, client_id):
    with portal(secret, client_id) as (server, method):
        with pytest.raises(ProtocolError):
            method.obtain()
        assert server.asked == []


def test_servers_of_the_portal():
    with portal() as (server, method):
        transport = RequestsTransport()
        shared = Portal(transport, server.root, method)
        token = FederatedSignIn(shared, "http://127.0.0.1:9/arcgis", server.root).obtain()
        assert token.value in server.server_tokens
        transport.close()
