"""Signing in by password and by pasted token: what is sent where, how often, and what is said."""

# ruff: noqa: SIM117  what is inside of what reads better nested

from __future__ import annotations

import contextlib
import json

import pytest
from layerferry.core.auth.sign_in import PasswordSignIn, PastedToken, completed
from layerferry.core.auth.token import REFERER
from layerferry.core.errors import (
    PluginError,
    ProtocolError,
    RedirectRefused,
    ServiceError,
    SignInRefused,
    SignInRejected,
    TokenRequired,
    TransportError,
)
from layerferry.core.net.request import Response
from layerferry.core.net.requests_transport import RequestsTransport

from tests.fakes.loopback import answer
from tests.fakes.token_server import REFUSED, TokenServer

CANARY = "c4n4ry-s3cret"


@contextlib.contextmanager
def signing_in(server, password="right", url=None, **options):
    transport = RequestsTransport()
    try:
        yield PasswordSignIn(
            transport, url or server.token_url, "maria", password, sleep=lambda _s: None, **options
        )
    finally:
        transport.close()


class Recorder:
    """A transport that answers from a list and keeps what was sent."""

    def __init__(self, *answers):
        self.answers, self.sent = list(answers), []

    def send(self, request):
        self.sent.append(request)
        status, body, *headers = self.answers.pop(0)
        found = dict(headers[0]) if headers else {}
        return Response(status, found, body, request.url)

    def close(self):
        pass


GOOD = (200, b'{"token": "abc", "expires": 99999999999999}')


def test_form():
    with TokenServer() as server, signing_in(server) as method:
        token = method.obtain()
    assert server.forms == [
        {
            "username": "maria",
            "password": "right",
            "client": "referer",
            "referer": REFERER,
            "expiration": "60",
            "f": "json",
        }
    ]
    assert server.referers == [REFERER]
    assert token.value in server.valid
    assert token.referer == REFERER
    assert b"?" not in server.server.requests[0].split(b"\r\n")[0]


def test_request_ip_sends_no_referer_field():
    transport = Recorder(GOOD)
    url = "https://h/tokens/generateToken"
    PasswordSignIn(transport, url, "m", "p", bound_to="requestip").obtain()
    assert transport.sent[0].form["client"] == "requestip"
    assert "referer" not in transport.sent[0].form


@pytest.mark.parametrize("tail", ["/tokens", "/tokens/", "/tokens/generateToken", "/Tokens/"])
def test_address_is_completed(tail):
    with TokenServer() as server:
        with signing_in(server, url=server.root + tail) as method:
            method.obtain()
    assert server.issued == 1


def test_portal_address_stays():
    url = "https://p/portal/sharing/rest/generateToken"
    assert completed(url) == url


# --- refusals ------------------------------------------------------------------------------------


def test_wrong_password_is_sent_once_and_never_again():
    with TokenServer() as server, signing_in(server, CANARY) as method:
        for _ in range(3):
            with pytest.raises(SignInRejected) as caught:
                method.obtain()
            assert caught.value.details == ("Invalid username or password.",)
    assert len(server.forms) == 1
    assert CANARY not in f"{caught.value!r} {caught.value.sentence} {method!r}"


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (200, REFUSED, SignInRejected),
        (200, {"error": {"code": "400", "message": "x", "details": "text"}}, SignInRejected),
        (200, {"error": {"code": 401, "details": None}}, SignInRejected),
        (401, {"error": {"code": 401}}, SignInRejected),
        (403, {"error": {"code": 403, "message": "nein"}}, SignInRejected),
        (400, {}, SignInRejected),
        (200, {"error": {"code": 201, "details": "Client ID is required"}}, ServiceError),
        (200, {"error": {"code": 405, "details": "not in the query string"}}, ServiceError),
        (405, {}, ServiceError),
        (200, {"error": {"code": 500}}, ServiceError),
        (200, {"error": "odd"}, ServiceError),
        (200, {"status": "error", "messages": ["no"], "code": 10}, ServiceError),
        (200, {}, ProtocolError),
        (200, {"token": ""}, ProtocolError),
        (200, {"token": None}, ProtocolError),
        (200, {"token": 5}, ProtocolError),
        (200, [], ProtocolError),
        (200, None, ProtocolError),
    ],
)
def test_answers(status, body, kind):
    transport = Recorder((status, json.dumps(body).encode()))
    with pytest.raises(PluginError) as caught:
        PasswordSignIn(transport, "https://h/generateToken", "m", CANARY).obtain()
    assert type(caught.value) is kind
    assert caught.value.advice
    assert "h " in str(caught.value) or "server says" in str(caught.value)
    assert len(transport.sent) == 1
    assert CANARY not in caught.value.sentence


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"  ",
        b"<html>sign in</html>",
        b"\xef\xbb\xbf <!doctype html>",
        b"Usage: use request=getToken to obtain a token",
        b"short",
        b"\x00\xff" * 20,
        b"[" * 100_000,
        b"null",
        b'"aaaaaaaaaaaaaaaaaaaaaaaaa"',
        b'{"token": "a\\r\\nX-Header: 1"}',
        b'{"token": "t\xc3\xb6ken-t\xc3\xb6ken-t\xc3\xb6ken"}',
    ],
)
def test_not_a_token_service(body):
    transport = Recorder((200, body))
    with pytest.raises(ProtocolError):
        PasswordSignIn(transport, "https://h/generateToken", "m", "p").obtain()


SPELLINGS = {
    "UTF-8 with a mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16 with a mark": lambda text: text.encode("utf-16"),
    "UTF-16, the low byte first": lambda text: text.encode("utf-16-le"),
    "UTF-16, the high byte first": lambda text: text.encode("utf-16-be"),
    "Latin-1": lambda text: text.encode("latin-1"),
    "a callback": lambda text: f"cb({text});".encode(),
}


@pytest.mark.parametrize("address", ["https://h/generateToken", "https://h/arcgis/tokens"])
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_an_answer_is_read_in_whatever_encoding_it_comes(spelling, address):
    encoded, said = SPELLINGS[spelling], {"token": "aaaaaaaaaaaaaaaaaaaa", "by": "Müller"}
    body = encoded(json.dumps(said, ensure_ascii=False))
    method = PasswordSignIn(Recorder((200, body)), address, "m", CANARY, may_be_old=False)
    assert method.obtain().value == "aaaaaaaaaaaaaaaaaaaa"
    refusal = {"error": {"code": 400, "message": "Ungültig", "details": [f"no {CANARY}"]}}
    body = encoded(json.dumps(refusal, ensure_ascii=False))
    transport = Recorder((200, body))
    method = PasswordSignIn(transport, address, "m", CANARY, may_be_old=False)
    with pytest.raises(SignInRejected, match="does not accept") as caught:
        method.obtain()
    assert caught.value.details == ("no ***",)
    assert len(transport.sent) == 1
    for node in ({"fruit": "apple"}, {"error": {"code": 500, "message": "kaputt"}}):
        body = encoded(json.dumps(node))
        method = PasswordSignIn(Recorder((200, body)), address, "m", CANARY, may_be_old=False)
        with pytest.raises(PluginError) as caught:
            method.obtain()
        assert not isinstance(caught.value, SignInRejected)


@pytest.mark.parametrize(
    "expires", ["9" * 5000, "-" + "9" * 5000, '"soon"', "-1", "1.5e300", "[1]", "1700003600.5"]
)
def test_an_odd_end_makes_no_token_useless(expires):
    body = f'{{"token": "aaaaaaaaaaaaaaaaaaaa", "expires": {expires}}}'.encode()
    token = PasswordSignIn(Recorder((200, body)), "https://h/generateToken", "m", "p").obtain()
    assert token.value == "aaaaaaaaaaaaaaaaaaaa"
    assert 0 < token.life.total_seconds() <= 3600, "an hour was asked for"


@pytest.mark.parametrize("status", [400, 401, 403])
@pytest.mark.parametrize("body", [b"", b"Blocked by policy 7", b"\xff\xfe", b"<html>No"])
def test_a_refusal_without_a_reason_is_not_called_a_wrong_password(status, body):
    transport = Recorder((status, body))
    method = PasswordSignIn(transport, "https://h/generateToken", "m", CANARY)
    for _ in range(2):
        with pytest.raises(SignInRejected, match="does not say why"):
            method.obtain()
    assert len(transport.sent) == 1, "it may be one all the same"


def test_web_tier_challenge_is_not_a_wrong_password():
    transport = Recorder((401, b"<html>", {"www-authenticate": "Negotiate"}))
    with pytest.raises(ServiceError, match="sign-in of its own") as caught:
        PasswordSignIn(transport, "https://h/generateToken", "m", "p").obtain()
    assert not isinstance(caught.value, SignInRejected)


def test_old_server_answers_plain_text_at_the_bare_address():
    transport = Recorder((404, b"<html>"), (200, b" fGh+/_-0123456789abcdef.\r\n"))
    token = PasswordSignIn(transport, "https://h/arcgis/tokens", "m", "p").obtain()
    assert token.value == "fGh+/_-0123456789abcdef."
    assert [request.url for request in transport.sent] == [
        "https://h/arcgis/tokens/generateToken",
        "https://h/arcgis/tokens",
    ]
    assert transport.sent[1].form["request"] == "getToken"
    assert transport.sent[1].form["clientid"] == f"ref.{REFERER}"


# --- the network ---------------------------------------------------------------------------------


def test_network_failures_are_tried_three_times():
    with TokenServer() as server, signing_in(server) as method:
        server.issue = [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"]
        assert method.obtain().value in server.valid
        server.issue = [b""] * 9
        with pytest.raises(TransportError):
            method.obtain()
        assert len(server.forms) == 6
        server.issue = []
        assert method.obtain().value in server.valid


def test_busy_gateways_are_tried_three_times():
    busy = answer(b"<html>busy</html>", "503 Busy", "Connection: close")
    with TokenServer() as server, signing_in(server) as method:
        server.issue = [busy, busy]
        method.obtain()
        server.issue = [busy] * 9
        with pytest.raises(PluginError):
            method.obtain()
    assert len(server.forms) == 6


@pytest.mark.parametrize("sends", [answer(b"<html>"), answer(b"", "405 No"), answer(b"", "500 x")])
def test_other_failures_are_not_repeated(sends):
    with TokenServer() as server, signing_in(server) as method:
        server.issue = [sends] * 9
        with pytest.raises(PluginError):
            method.obtain()
    assert len(server.forms) == 1


# --- where the password may go -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("token_url", "server_url", "options"),
    [
        ("http://gis.example/tokens", "http://gis.example/arcgis", {}),
        ("https://evil.example/tokens", "https://gis.example/arcgis", {}),
        ("https://gis.example:8443/tokens", "https://gis.example/arcgis", {}),
        ("http://gis.example/tokens", "https://gis.example/arcgis", {}),
        ("http://gis.example/tokens", "https://gis.example/a", {"allow_http": True}),
        ("https://a.example/x", "https://g.example/a",
         {"trusted_token_origins": ["https://b.example"]}),
        ("https://gis.example.evil.example/", "https://gis.example/", {}),
        ("http://127.0.0.1.evil.example/", "http://127.0.0.1.evil.example/", {}),
    ],
)  # fmt: skip
def test_refused_addresses_get_nothing(token_url, server_url, options):
    transport = Recorder()
    method = PasswordSignIn(transport, token_url, "m", "p", server_url=server_url, **options)
    with pytest.raises(SignInRefused):
        method.obtain()
    assert transport.sent == []


@pytest.mark.parametrize(
    ("token_url", "server_url", "options"),
    [
        ("https://gis.example/tokens/x", "https://gis.example:443/arcgis", {}),
        ("https://GIS.example/tokens/x", "https://gis.example/arcgis", {}),
        ("https://gis.example/tokens/x", "http://gis.example/arcgis", {}),
        ("http://127.0.0.1:6080/tokens/x", "http://127.0.0.1:6080/arcgis", {}),
        ("http://localhost/tokens/x", "http://localhost/arcgis", {}),
        ("http://gis.example/tokens/x", "http://gis.example/arcgis", {"allow_http": True}),
        ("https://p.example/x", "https://g.example/a",
         {"trusted_token_origins": ["https://P.example:443/"]}),
    ],
)  # fmt: skip
def test_fitting_addresses(token_url, server_url, options):
    transport = Recorder(GOOD)
    PasswordSignIn(transport, token_url, "m", "p", server_url=server_url, **options).obtain()
    assert len(transport.sent) == 1


def test_stranger_is_named_together_with_the_server():
    method = PasswordSignIn(
        Recorder(), "https://evil.example/t", "m", "p", server_url="https://gis.example/arcgis"
    )
    with pytest.raises(SignInRefused, match=r"gis\.example.*evil\.example"):
        method.obtain()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects(status):
    there = (status, b"", {"location": "/arcgis/tokens/generateToken"})
    transport = Recorder(there, GOOD)
    PasswordSignIn(transport, "https://h/generateToken", "m", "p").obtain()
    assert transport.sent[1].form["password"] == "p"
    for away in ("https://other/x", "http://h/generateToken", "//h:1/", "mailto:x", "https://[/"):
        transport = Recorder((status, b"", {"location": away}))
        with pytest.raises(RedirectRefused):
            PasswordSignIn(transport, "https://h/generateToken", "m", "p").obtain()
    transport = Recorder(*[there] * 20)
    with pytest.raises(RedirectRefused, match="circle"):
        PasswordSignIn(transport, "https://h/generateToken", "m", "p").obtain()


# --- pasted tokens -------------------------------------------------------------------------------


def test_pasted_token():
    token = PastedToken("  AAPK+x/y=._-\n").obtain()
    assert (token.value, token.expires) == ("AAPK+x/y=._-", None)
    assert PastedToken('"Bearer AAPK+x/y"').obtain().value == "AAPK+x/y"
    assert not PastedToken("x").can_renew
    assert CANARY not in repr(PastedToken(CANARY))


def test_unusable_pasted_tokens():
    with pytest.raises(TokenRequired):
        PastedToken(" \n").obtain()
    for odd in ("a b", "a\nb", "a\r\nX: 1", "tök", "a\x00b", "{\n}"):
        with pytest.raises(ProtocolError) as caught:
            PastedToken(odd).obtain()
        assert odd not in caught.value.sentence


@pytest.mark.parametrize(
    "first",
    [
        (404, b"<html>"),
        (200, b"To get a token, append request=getToken or use generateToken."),
    ],
)
def test_old_server_gets_the_password_only_where_it_gives_tokens(first):
    given = (200, b"fGh+/_-0123456789abcdef.")
    transport = Recorder(first, given, given)
    method = PasswordSignIn(transport, "https://h/arcgis/tokens/", "m", CANARY)
    for _ in range(2):
        assert method.obtain().value == "fGh+/_-0123456789abcdef."
    asked, *posts = transport.sent
    assert (asked.url, asked.form) == ("https://h/arcgis/tokens/generateToken", {"f": "json"})
    for post in posts:
        assert post.url == "https://h/arcgis/tokens"
        assert (post.form["request"], post.form["password"]) == ("getToken", CANARY)
    assert not any(CANARY in f"{request.url} {request.query}" for request in transport.sent)


@pytest.mark.parametrize(
    "first",
    [
        (200, b'{"error": {"code": 400, "message": "\'username\' must be specified."}}'),
        (200, b"<html>Generate Token"),
        (405, b""),
        (403, b"<html>"),
    ],
)
def test_newer_server_is_asked_once_how_its_address_is_completed(first):
    transport = Recorder(first, GOOD, GOOD)
    method = PasswordSignIn(transport, "https://h/arcgis/tokens/", "m", CANARY)
    for _ in range(2):
        assert method.obtain().value == "abc"
    assert "password" not in transport.sent[0].form
    assert {one.url for one in transport.sent} == {"https://h/arcgis/tokens/generateToken"}


def test_a_server_known_to_be_newer_is_asked_once():
    transport = Recorder(GOOD, GOOD)
    method = PasswordSignIn(transport, "https://h/arcgis/tokens/", "m", "p", may_be_old=False)
    for _ in range(2):
        assert method.obtain().value == "abc"
    assert [one.form.get("password") for one in transport.sent] == ["p", "p"]
    assert {one.url for one in transport.sent} == {"https://h/arcgis/tokens/generateToken"}


def test_a_server_that_only_calls_itself_newer_gets_a_token_too():
    given = (200, b"fGh+/_-0123456789abcdef.")
    transport = Recorder((404, b"<html>"), given, given)
    method = PasswordSignIn(transport, "https://h/arcgis/tokens/", "m", "p", may_be_old=False)
    for _ in range(2):
        assert method.obtain().value == "fGh+/_-0123456789abcdef."
    assert [one.url.rpartition("/")[2] for one in transport.sent] == [
        "generateToken",
        "tokens",
        "tokens",
    ]


def test_a_newer_server_that_refuses_in_plain_words_sees_the_password_once():
    transport = Recorder((200, b"Kennwort falsch."))
    method = PasswordSignIn(transport, "https://h/arcgis/tokens/", "m", "p", may_be_old=False)
    for _ in range(2):
        with pytest.raises(SignInRejected):
            method.obtain()
    assert len(transport.sent) == 1


def test_a_stated_address_is_believed():
    transport = Recorder((404, b"<html>"))
    with pytest.raises(ServiceError):
        PasswordSignIn(transport, "https://h/arcgis/tokens/generateToken", "m", "p").obtain()
    assert len(transport.sent) == 1


def test_portals_have_no_bare_address():
    transport = Recorder((404, b"<html>"))
    with pytest.raises(ServiceError):
        PasswordSignIn(transport, "https://h/portal/sharing/generateToken", "m", "p").obtain()
    assert len(transport.sent) == 1
