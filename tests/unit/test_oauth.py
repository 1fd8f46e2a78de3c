"""Signing in in the browser: what goes where, how often, and what comes of lies and ends."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import logging
import threading
from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qs, quote, urlsplit
from urllib.request import urlopen

import pytest
from layerferry.core.auth.browser_sign_in import OAuthSignIn, begin_by_code, sign_in_by_browser
from layerferry.core.auth.oauth import OUT_OF_BAND, Authorization, OAuthApp, OAuthEndpoint
from layerferry.core.auth.token_service import TokenService, TokenState
from layerferry.core.errors import (
    Cancelled,
    CredentialStoreError,
    InvalidToken,
    PluginError,
    ProtocolError,
    RedirectRefused,
    ServiceError,
    SignInRefused,
    TimedOut,
    TransportError,
)
from layerferry.core.net.requests_transport import RequestsTransport

from tests.fakes.portal_server import PortalServer, oauth_error

START = datetime(2026, 11, 20, 12, tzinfo=timezone.utc)


class Clock:
    def __init__(self):
        self.now = START

    def __call__(self):
        return self.now


class Setup:
    def __init__(self, portal, transport, **app):
        self.portal, self.clock = portal, Clock()
        self.endpoint = OAuthEndpoint(
            transport,
            OAuthApp(portal.root, "ferry-id", **app),
            clock=self.clock,
            sleep=lambda _s: None,
        )

    @property
    def grants(self):
        return [form["grant_type"] for form in self.portal.forms("oauth2/token")]

    def browse(self, answer=None):
        """Be the person's browser: approve, then come back with `answer(code, query)`."""
        self.pages, self.threads = [], []

        def come_back(address):
            with contextlib.suppress(OSError), urlopen(address, timeout=60) as page:
                self.pages.append(page.read())

        def open_browser(url):
            code, query = self.portal.approve(url)
            self.query = query
            tails = [f"?code={quote(code)}&state={quote(query['state'])}"]
            if answer is not None:
                tails = answer(quote(code), quote(query["state"]))

            def run():
                for tail in tails:
                    come_back(query["redirect_uri"] + tail)

            thread = threading.Thread(target=run)
            self.threads.append(thread)
            thread.start()

        return open_browser

    def sign_in(self, answer=None, **options):
        try:
            return sign_in_by_browser(self.endpoint, self.browse(answer), **options)
        finally:
            for thread in self.threads:
                thread.join(60)


@contextlib.contextmanager
def portal(**app):
    transport = RequestsTransport()
    with PortalServer() as server:
        try:
            yield Setup(server, transport, **app)
        finally:
            transport.close()


# --- the round trip ------------------------------------------------------------------------------


def test_round_trip():
    with portal() as it:
        tokens = it.sign_in(time_limit_s=60)
        assert tokens.user == "jo"
        assert tokens.access.value in it.portal.valid
        assert tokens.access.expires == START + timedelta(seconds=1800)
        assert tokens.refresh_token in it.portal.refresh_tokens
        assert tokens.refresh_expires == START + timedelta(seconds=1209600)
        assert it.grants == ["authorization_code"]
        form = it.portal.forms("oauth2/token")[0]
        assert form["client_id"] == "ferry-id"
        assert form["redirect_uri"] == it.query["redirect_uri"] == tokens.redirect_uri
        assert form["f"] == "json"
        assert b"You are signed in" in it.pages[0]
        addresses = [raw.split(b"\r\n")[0] for raw in it.portal.server.requests]
        assert addresses == [b"POST /portal/sharing/rest/oauth2/token HTTP/1.1"]


def test_address_of_the_sign_in_page():
    with portal() as it:
        it.sign_in(time_limit_s=60)
        verifier = it.portal.forms("oauth2/token")[0]["code_verifier"]
    query = it.query
    assert query["client_id"] == "ferry-id"
    assert query["response_type"] == "code"
    assert query["code_challenge_method"] == "S256"
    assert query["expiration"] == "20160"
    assert query["redirect_uri"].startswith("http://127.0.0.1:")
    made = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=")
    assert query["code_challenge"] == made.decode()
    assert "=" not in query["code_challenge"]


def test_verifier_and_state_are_long_and_never_the_same():
    endpoint = OAuthEndpoint(None, OAuthApp("https://p.example/portal/home/", "id"))
    tries = [Authorization(endpoint, "http://127.0.0.1:5/") for _ in range(200)]
    states = {parse_qs(urlsplit(one.url).query)["state"][0] for one in tries}
    verifiers = {one._verifier for one in tries}
    assert len(states) == len(verifiers) == 200
    assert all(len(base64.urlsafe_b64decode(state + "==")) * 8 >= 128 for state in states)
    allowed = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    assert all(43 <= len(one) <= 128 and set(one) <= allowed for one in verifiers)
    assert tries[0].url.startswith("https://p.example/portal/sharing/rest/oauth2/authorize?")
    assert not any(one._verifier in one.url for one in tries)


def test_wrong_verifier_is_refused_by_the_portal():
    with portal() as it:
        authorization = Authorization(it.endpoint, "http://127.0.0.1:5/")
        code, query = it.portal.approve(authorization.url)
        other = Authorization(it.endpoint, "http://127.0.0.1:5/")
        with pytest.raises(ServiceError):
            other.redeem_pasted(code)


# --- state ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "tail",
    ["?code={code}&state=wrong", "?code={code}", "?code={code}&state=", "?state={state}",
     "?code={code}&state={state}&state={state}", "?code={code}&state={state}x",
     "?code={code}&state=%C3%A9", "?code={code}&error=x", "?error=access_denied&state=wrong",
     "?error=access_denied", "?error=server_error&error_description=x", "?error=x&state="],
)  # fmt: skip
def test_foreign_answers_send_nothing(tail):
    with portal() as it:
        with pytest.raises(TimedOut):
            it.sign_in(lambda c, s: [tail.format(code=c, state=s)], time_limit_s=0.6)
        assert it.portal.asked == []


@pytest.mark.parametrize("wrong", ["?code=x&state=no", "?error=access_denied", "?error=x&state=no"])
def test_right_answer_after_a_wrong_one(wrong):
    with portal() as it:
        tokens = it.sign_in(lambda c, s: [wrong, f"?code={c}&state={s}"], time_limit_s=60)
        assert tokens.access.value in it.portal.valid
        assert len(it.portal.asked) == 1


def test_repeated_answer_is_refused():
    with portal() as it:
        authorization = Authorization(it.endpoint, "http://127.0.0.1:5/")
        code, query = it.portal.approve(authorization.url)
        answer = {"code": code, "state": query["state"]}
        authorization.redeem(answer)
        for _ in range(2):
            with pytest.raises(SignInRefused):
                authorization.redeem(answer)
        with pytest.raises(SignInRefused):
            authorization.redeem_pasted(code)
        assert len(it.portal.asked) == 1
        for wrong in ({}, {"code": code}, {"code": code, "state": "x"}):
            with pytest.raises(SignInRefused):
                Authorization(it.endpoint, "http://127.0.0.1:5/").redeem(wrong)
        assert len(it.portal.asked) == 1


def test_code_is_sent_once_even_when_the_network_fails():
    with portal() as it:
        it.portal.issue["oauth2/token"] = [b"", b""]
        with pytest.raises(TransportError):
            it.sign_in(time_limit_s=60)
        assert len(it.portal.asked) == 1


# --- refusals ------------------------------------------------------------------------------------


def test_declined_on_the_page():
    with portal() as it:
        said = "error_description=%3Cscript%3Eno%3C/script%3E"
        tail = f"?error=access_denied&{said}&state={{state}}"
        with pytest.raises(ServiceError, match="declined") as caught:
            it.sign_in(lambda _c, s: [tail.format(state=s)], time_limit_s=60)
        assert "<script>" not in str(caught.value)
        assert caught.value.details == ("<script>no</script>",)
        assert b"<script" not in it.pages[0]
        assert b"&lt;script&gt;" in it.pages[0]
        assert it.portal.asked == []


def test_other_refusal_of_the_page():
    with portal() as it:
        with pytest.raises(ServiceError, match="did not let") as caught:
            it.sign_in(lambda _c, s: [f"?error=server_error&state={s}"], time_limit_s=60)
        assert "administrator" in caught.value.advice


@pytest.mark.parametrize(
    ("node", "kind"),
    [
        (oauth_error(400, "invalid_request", "Invalid redirect_uri"), ServiceError),
        (oauth_error(400, "invalid_client", "Invalid client_id"), ServiceError),
        (oauth_error(498, "invalid_request", "code expired"), ServiceError),
        ({"error": "invalid_grant", "error_description": "old"}, ServiceError),
        ({"error": {"code": 500, "message": "x"}}, ServiceError),
        ({"access_token": 5}, ProtocolError),
        ({"access_token": " "}, ProtocolError),
        ({}, ProtocolError),
        ([], ProtocolError),
        ("text", ProtocolError),
    ],
)
def test_errors_inside_200(node, kind):
    with portal() as it:
        it.portal.issue["oauth2/token"] = [node]
        with pytest.raises(PluginError) as caught:
            it.sign_in(time_limit_s=60)
        assert type(caught.value) is kind
        assert caught.value.advice


def test_cancel_and_missing_browser():
    with portal() as it:
        with pytest.raises(Cancelled):
            sign_in_by_browser(it.endpoint, lambda _url: True, is_cancelled=lambda: True)
        with pytest.raises(TransportError, match="browser"):
            sign_in_by_browser(it.endpoint, lambda _url: False)
        assert it.portal.asked == []


def test_redirecting_portal_gets_the_code_nowhere_else():
    moved = b"HTTP/1.1 307 Moved\r\nLocation: %s/x\r\nContent-Length: 0\r\n\r\n"
    with portal() as it, PortalServer() as thief:
        it.portal.issue["oauth2/token"] = [moved % thief.root.encode()]
        with pytest.raises(RedirectRefused):
            it.sign_in(time_limit_s=60)
        assert thief.server.requests == []


def test_page_over_http_is_not_opened():
    endpoint = OAuthEndpoint(None, OAuthApp("http://p.example/portal", "id"))
    with pytest.raises(SignInRefused) as caught:
        sign_in_by_browser(endpoint, pytest.fail)
    assert caught.value.needs_http
    with pytest.raises(SignInRefused):
        endpoint.refreshed("x")
    with pytest.raises(SignInRefused):
        endpoint.for_app("x", 5)
    assert not endpoint.revoke("x")


# --- by copying the code -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "form", ["{code}", "  “{code}”\n", "https://p/x?code={quoted}&state={state}"]
)
def test_pasted_code(form):
    with portal() as it:
        authorization = begin_by_code(it.endpoint)
        code, query = it.portal.approve(authorization.url)
        assert query["redirect_uri"] == OUT_OF_BAND
        text = form.format(code=code, quoted=quote(code), state=query["state"])
        assert authorization.redeem_pasted(text).user == "jo"


@pytest.mark.parametrize("text", ["", " ", "two words", "ü", "https://p/x", "https://p/?code=a&state=b",
                                  "https://[/?code=a"])  # fmt: skip
def test_what_is_no_code_sends_nothing(text):
    with portal() as it:
        with pytest.raises(PluginError):
            begin_by_code(it.endpoint).redeem_pasted(text)
        assert it.portal.asked == []


# --- staying signed in ---------------------------------------------------------------------------


def test_renewal_by_refresh_token():
    with portal() as it:
        method = OAuthSignIn(it.endpoint, it.sign_in(time_limit_s=60))
        service = TokenService(it.portal.root, it.clock)
        first = service.sign_in(method)
        assert it.grants == ["authorization_code"]
        it.clock.now += timedelta(minutes=29)
        second = service.token()
        assert second.value != first.value
        assert it.grants == ["authorization_code", "refresh_token"]
        assert service.user == "jo"


def test_refresh_token_is_exchanged_before_it_ends():
    with portal() as it:
        kept = []
        tokens = it.sign_in(time_limit_s=60)
        method = OAuthSignIn(it.endpoint, tokens, on_refresh_token=kept.append)
        method.obtain()
        it.clock.now += timedelta(days=11)
        method.obtain()
        it.clock.now += timedelta(days=2)
        method.obtain()
        method.obtain()
        assert it.grants[1:] == ["refresh_token", "exchange_refresh_token", "refresh_token"]
        assert it.portal.forms("oauth2/token")[2]["redirect_uri"] == tokens.redirect_uri
        assert len(kept) == 2
        assert it.portal.forms("oauth2/token")[3]["refresh_token"] == kept[1]


def test_kept_refresh_token_signs_in_without_the_person():
    with portal() as it:
        it.portal.refresh_tokens.add("kept")
        kept = []
        method = OAuthSignIn(
            it.endpoint, refresh_token="kept", redirect_uri="http://127.0.0.1:5/",
            on_refresh_token=kept.append,
        )  # fmt: skip
        assert method.can_renew
        assert method.obtain().value in it.portal.valid
        assert it.grants == ["exchange_refresh_token"], "so that its end is known"
        assert len(kept) == 1


def test_refused_exchange_falls_back_to_plain_renewal():
    with portal() as it:
        it.portal.refresh_tokens.add("kept")
        it.portal.issue["oauth2/token"] = [oauth_error(400, "invalid_request", "no")]
        method = OAuthSignIn(it.endpoint, refresh_token="kept", redirect_uri="http://127.0.0.1:5/")
        method.obtain()
        method.obtain()
        assert it.grants == ["exchange_refresh_token", "refresh_token", "refresh_token"]


def test_ended_refresh_token_needs_the_person_and_is_not_asked_again():
    with portal() as it:
        service = TokenService(it.portal.root, it.clock)
        service.sign_in(OAuthSignIn(it.endpoint, it.sign_in(time_limit_s=60)))
        it.portal.refresh_tokens.clear()
        it.clock.now += timedelta(hours=1)
        for _ in range(3):
            with pytest.raises(InvalidToken):
                service.token()
            assert service.state is TokenState.NEEDS_PERSON
        assert it.grants == ["authorization_code", "refresh_token"]


def test_portal_out_of_order_keeps_the_refresh_token():
    with portal() as it:
        method = OAuthSignIn(it.endpoint, it.sign_in(time_limit_s=60))
        method.obtain()
        for trouble in (
            [b""] * 3,
            [{"error": {"code": 500}}],
            [{"error": {"code": 429}}],
            [{}],
        ):
            it.portal.issue["oauth2/token"] = trouble
            with pytest.raises(PluginError):
                method.obtain()
            assert method.can_renew
        assert method.obtain().value in it.portal.valid


def test_store_that_fails_does_not_end_the_sign_in():
    def refuse(_token):
        raise CredentialStoreError("locked")

    with portal() as it:
        tokens = it.sign_in(time_limit_s=60)
        assert OAuthSignIn(it.endpoint, tokens, on_refresh_token=refuse).obtain()


def test_sign_out_revokes():
    with portal() as it:
        method = OAuthSignIn(it.endpoint, it.sign_in(time_limit_s=60))
        method.obtain()
        assert method.sign_out()
        form = it.portal.forms("oauth2/revokeToken")[0]
        assert form["token_type_hint"] == "refresh_token"
        assert it.portal.refresh_tokens == set()
        assert not method.can_renew
        with pytest.raises(InvalidToken):
            method.obtain()
        assert not method.sign_out()
        assert len(it.portal.forms("oauth2/revokeToken")) == 1


def test_sign_out_goes_on_when_the_portal_fails():
    with portal() as it:
        method = OAuthSignIn(it.endpoint, it.sign_in(time_limit_s=60))
        it.portal.issue["oauth2/revokeToken"] = [b""] * 3
        assert not method.sign_out()
        assert not method.can_renew


# --- secrets -------------------------------------------------------------------------------------


def test_no_secret_in_logs_errors_and_shown_objects(caplog):
    caplog.set_level(logging.DEBUG, "layerferry")
    texts = []
    with portal() as it:
        tokens = it.sign_in(time_limit_s=60)
        method = OAuthSignIn(it.endpoint, tokens)
        method.obtain()
        texts += [repr(tokens), repr(method), repr(begin_by_code(it.endpoint))]
        for code, name in ((498, "invalid_request"), (500, "x")):
            echo = f"no good: {tokens.refresh_token}"
            it.portal.issue["oauth2/token"] = [oauth_error(code, name, echo)]
            with pytest.raises(PluginError) as caught:
                OAuthSignIn(it.endpoint, refresh_token=tokens.refresh_token).obtain()
            texts += [repr(caught.value), caught.value.sentence, repr(caught.value.details)]
        method.sign_out()
        forms = it.portal.forms("oauth2/token")
        names = ("code", "code_verifier", "refresh_token")
        secrets = {form[name] for form in forms for name in names if name in form}
    assert len(secrets) >= 3
    secrets.add(tokens.access.value)
    for secret in secrets:
        for shape in (secret, quote(secret), quote(secret, safe="")):
            assert shape not in caplog.text
            assert not any(shape in text for text in texts)
