"""When only a person can sign in again, a download waits for that and loses nothing."""

from __future__ import annotations

import threading
import time

import pytest
from layerferry.core.auth.browser_sign_in import OAuthSignIn
from layerferry.core.auth.oauth import OAuthApp, OAuthEndpoint
from layerferry.core.auth.sign_in import PasswordSignIn, PastedToken
from layerferry.core.auth.signer import TokenSigner
from layerferry.core.auth.token import Token
from layerferry.core.auth.token_service import TokenService, TokenState
from layerferry.core.download.options import DownloadOptions
from layerferry.core.errors import Cancelled, InvalidToken, SignInRejected
from layerferry.core.net.requests_transport import RequestsTransport

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Fault,
    OAuth,
    Security,
    numbered_points,
    one_layer_site,
)
from tests.arcgis_server.client import code_for, oauth_token
from tests.fakes.calm import wait_for_calm
from tests.fakes.downloading import client_for, fetch

USER, PASSWORD, NEW_PASSWORD = "analyst", "ferry-demo-1", "ferry-demo-2"
ROWS = 3000


class Person:
    """Notes when somebody waits, and signs in again when told to."""

    def __init__(self, service, sign_in_again=None):
        self._service, self._sign_in_again = service, sign_in_again
        self.told = []
        self.is_wanted = threading.Event()

    def __call__(self, is_needed):
        self.told.append(is_needed)
        if is_needed:
            self.is_wanted.set()
            if self._sign_in_again is not None:
                threading.Thread(target=self._sign_in_again, daemon=True).start()


@pytest.fixture
def server():
    site = one_layer_site(numbered_points(ROWS, max_record_count=100), secured=True)
    rules = Security(users={USER: PASSWORD}, oauth=OAuth(), federated=True)
    with ArcGisServer(site, security=rules) as running:
        yield running


@pytest.fixture
def transport():
    made = RequestsTransport()
    yield made
    made.close()


@pytest.fixture
def service(server):
    return TokenService(server.root)


def by_password(server, transport, password=PASSWORD):
    return PasswordSignIn(transport, f"{server.root}/tokens/generateToken", USER, password)


def by_token(server):
    return PastedToken(server.tokens.keep(USER, 3600, "server").text)


def by_browser(server, transport):
    endpoint = OAuthEndpoint(transport, OAuthApp(server.portal, "layerferry-test"), allow_http=True)
    said = {"code": code_for(server), "redirect_uri": "http://127.0.0.1:4711/"}
    answer = oauth_token(server, "authorization_code", **said).json
    return OAuthSignIn(endpoint, refresh_token=answer["refresh_token"])


def download(server, service, person, workers=4, **more):
    with client_for(TokenSigner(service), on_needs_person=person, **more) as client:
        return fetch(server, options=DownloadOptions(concurrency=workers), client=client)


def assert_whole(receipt, sink):
    assert receipt.complete, receipt.sentence
    assert sorted(sink.ids) == list(range(1, ROWS + 1))  # none lost, none doubled


def end_pasted_token(server, service, transport):
    service.sign_in(by_token(server))
    return server.expire_tokens, lambda: service.sign_in(by_token(server))


def change_password(server, service, transport):
    service.sign_in(by_password(server, transport))

    def change():
        server.security.users[USER] = NEW_PASSWORD
        server.expire_tokens()

    return change, lambda: service.sign_in(by_password(server, transport, NEW_PASSWORD))


def end_refresh_token(server, service, transport):
    service.sign_in(by_browser(server, transport))

    def end():
        server.oauth.expire_refresh_tokens()
        server.expire_tokens()

    return end, lambda: service.sign_in(by_browser(server, transport))


@pytest.mark.parametrize("way", [end_pasted_token, change_password, end_refresh_token])
@pytest.mark.parametrize("workers", [1, 4])
def test_the_download_goes_on_with_the_same_pages(server, service, transport, way, workers):
    end, sign_in_again = way(server, service, transport)
    server.after("page", 5, end)
    silences = []

    def after_a_while():
        wait_for_calm(server)
        asked = len(server.seen())
        time.sleep(0.5)
        silences.append(server.seen()[asked:])
        sign_in_again()

    person = Person(service, after_a_while)
    receipt, sink = download(server, service, person, workers)
    assert_whole(receipt, sink)
    assert person.told == [True, False]
    assert silences == [[]]
    assert service.state is TokenState.SIGNED_IN


def test_a_changed_password_is_sent_once(server, service, transport):
    end, sign_in_again = change_password(server, service, transport)
    server.after("page", 5, end)
    receipt, sink = download(server, service, Person(service, sign_in_again), 4)
    assert_whole(receipt, sink)
    assert server.sign_ins_refused == 1


def test_a_renewal_that_failed_and_works_again_ends_the_wait_too(server, service, transport):
    service.sign_in(by_password(server, transport))
    old = Token(service.peek())
    server.faults.add(Fault("html", on="token", times=EVERY_TIME))
    server.after("page", 5, server.expire_tokens)
    # as the timer does, once the token service is well again
    person = Person(service, lambda: (server.faults.clear(), service.renew(old)))
    receipt, sink = download(server, service, person, 4)
    assert_whole(receipt, sink)
    assert person.told == [True, False]
    assert service.sign_ins == 1


def test_without_a_person_it_fails_in_a_clear_sentence(server, service, transport):
    end, _sign_in_again = end_pasted_token(server, service, transport)
    server.after("page", 5, end)
    with pytest.raises(InvalidToken) as failed:
        download(server, service, None)
    assert failed.value.sentence == (
        "The sign-in has ended, and only you can renew it. Sign in again."
    )


def test_the_person_may_be_needed_more_than_once(server, service, transport):
    end, sign_in_again = end_pasted_token(server, service, transport)
    server.after("page", 3, end)

    def sign_in_and_end_once_more():
        wait_for_calm(server)
        sign_in_again()
        if len(person.told) < 5:
            server.faults.add(Fault("then", on="page", skip=4, action=end))

    person = Person(service, sign_in_and_end_once_more)
    receipt, sink = download(server, service, person)
    assert_whole(receipt, sink)
    assert person.told == [True, False] * 3


def test_refused_for_ever_asks_after_two_renewals_and_again_only_after_a_sign_in(
    server, service, transport
):
    service.sign_in(by_password(server, transport))
    server.faults.add(Fault("invalid_token_498", on="page", skip=5, times=EVERY_TIME))

    def sign_in_again():
        wait_for_calm(server)
        issued.append(server.tokens_issued)
        time.sleep(0.3)
        assert server.tokens_issued == issued[-1]
        if len(issued) == 2:
            server.faults.clear()
        service.sign_in(by_password(server, transport))

    issued = []
    receipt, sink = download(server, service, Person(service, sign_in_again))
    assert_whole(receipt, sink)
    assert len(issued) == 2
    assert issued[0] <= 3  # the sign-in and two renewals
    assert issued[1] <= issued[0] + 3


def test_a_wrong_password_meanwhile_changes_nothing(server, service, transport):
    end, sign_in_again = change_password(server, service, transport)
    server.after("page", 5, end)

    def mistype_first():
        wait_for_calm(server)
        with pytest.raises(SignInRejected):
            service.sign_in(by_password(server, transport, "mistyped"))
        sign_in_again()

    person = Person(service, mistype_first)
    receipt, sink = download(server, service, person)
    assert_whole(receipt, sink)
    assert person.told == [True, False]


def test_signing_out_ends_the_wait_with_the_reason(server, service, transport):
    end, _sign_in_again = end_pasted_token(server, service, transport)
    server.after("page", 5, end)
    person = Person(service, lambda: (wait_for_calm(server), service.sign_out()))
    with pytest.raises(InvalidToken, match="sign-in has ended"):
        download(server, service, person)
    assert person.told == [True, False]


def test_cancelling_ends_the_wait(server, service, transport):
    end, _sign_in_again = end_pasted_token(server, service, transport)
    server.after("page", 5, end)
    cancelled = threading.Event()
    person = Person(service, cancelled.set)
    with pytest.raises(Cancelled):
        download(server, service, person, is_cancelled=cancelled.is_set)
    assert person.told == [True, False]


def test_closing_the_client_ends_the_wait(server, service, transport):
    end, _sign_in_again = end_pasted_token(server, service, transport)
    end()
    person = Person(service)
    with client_for(TokenSigner(service), on_needs_person=person) as client:
        threading.Thread(
            target=lambda: (person.is_wanted.wait(60), client.close()), daemon=True
        ).start()
        with pytest.raises(Cancelled):
            client.json(f"{server.address}/Test/FeatureServer/0")


def test_a_public_layer_does_not_wait(transport):
    site = one_layer_site(numbered_points(ROWS, max_record_count=500))
    with ArcGisServer(site, security=Security(users={USER: PASSWORD})) as public:
        service = TokenService(public.root)
        service.sign_in(by_token(public))
        public.expire_tokens()
        person = Person(service)
        receipt, sink = download(public, service, person)
        assert_whole(receipt, sink)
        assert person.told == []
