"""Where the token travels, and what happens when a server refuses it."""

from __future__ import annotations

import contextlib
import threading
import time

import pytest
from layerferry.core.auth.placement import Placement, token_aboard, with_token
from layerferry.core.auth.sign_in import PasswordSignIn, PastedToken
from layerferry.core.auth.signer import TokenSigner
from layerferry.core.auth.token import REFERER
from layerferry.core.auth.token_service import TokenService, TokenState
from layerferry.core.errors import InvalidToken, SignInRejected, TokenRequired
from layerferry.core.net.request import Request
from layerferry.core.net.requests_transport import RequestsTransport
from layerferry.core.net.rest_client import RestClient

from tests.fakes.token_server import TokenServer


class Setup:
    def __init__(self, server, transport, method, **options):
        self.server = server
        self.service = TokenService(server.root)
        self.service.sign_in(method)
        self.signer = TokenSigner(self.service, **options)
        self.client = RestClient(transport, self.signer)

    def ask(self, name="a"):
        return self.client.json(f"{self.server.root}/rest/services/{name}")["rows"]

    @property
    def places(self):
        return [place for _path, place, _token in self.server.seen]


@contextlib.contextmanager
def signed_in(method=None, places=None, **options):
    with TokenServer() as server:
        transport = RequestsTransport()
        if places is not None:
            server.places = places
        try:
            chosen = method or PasswordSignIn(transport, server.token_url, "maria", "right")
            yield Setup(server, transport, chosen, **options)
        finally:
            transport.close()


def test_token_travels_in_its_own_header():
    with signed_in() as it:
        it.ask()
        assert it.places == ["esri"]
        assert set(it.server.referers) == {REFERER}
        urls = [raw.split(b"\r\n")[0] for raw in it.server.server.requests]
        assert not any(b"token-1" in url for url in urls)


@pytest.mark.parametrize(
    ("honoured", "tried"),
    [
        ({"body"}, ["esri", "body"]),
        ({"bearer"}, ["esri", "body", "bearer"]),
    ],
)
def test_place_is_learnt_from_499(honoured, tried):
    with signed_in(places=honoured) as it:
        it.ask()
        assert it.places == tried
        it.ask("b")
        assert it.places == [*tried, tried[-1]]
        assert it.service.renewals == 0
        assert it.signer.placement.value.startswith(tried[-1][:4].replace("bear", "auth"))


def test_address_only_with_consent():
    with signed_in(places={"query"}) as it:
        with pytest.raises(TokenRequired):
            it.ask()
        assert it.places == ["esri", "body", "bearer"]
        assert it.signer.placement is Placement.ESRI_HEADER
    with signed_in(places={"query"}, token_in_url=True) as it:
        it.ask()
        assert it.places[-1] == "query"
    with signed_in(places={"bare"}, token_in_url=True) as it:
        it.ask()
        assert it.places[-1] == "bare"


def test_learnt_place_can_be_brought_along():
    with signed_in(places={"body"}, placement=Placement.BODY) as it:
        it.ask()
        assert it.places == ["body"]
    with signed_in(placement=Placement.URL) as it:
        assert it.signer.placement is Placement.ESRI_HEADER, "no consent, no address"


def test_498_renews_once_for_everybody():
    with signed_in() as it:
        it.ask()
        it.server.valid.clear()
        it.server.issue_delay_s = 0.1
        rows, start = [], threading.Barrier(8)

        def work(name):
            start.wait()
            rows.append(it.ask(name))

        workers = [threading.Thread(target=work, args=(f"w{n}",)) for n in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(60)
        assert len(rows) == 8
        assert (it.service.renewals, it.server.issued) == (1, 2)
        assert it.signer.placement is Placement.ESRI_HEADER


def test_a_hundred_ends_lose_nothing():
    with signed_in() as it:
        for n in range(100):
            it.server.valid.clear()
            assert it.ask(f"page{n}")
        assert it.service.renewals == 100
        assert set(it.places) == {"esri"}


def test_a_new_token_dying_at_once_is_renewed_again_where_the_place_is_proven():
    with signed_in() as it:
        it.ask("a")
        it.ask("b")  # asking anew proves that the first one went well
        it.server.valid = _Deaf(refuses=1)
        assert it.ask("c")
        assert it.service.renewals == 2
        assert set(it.places) == {"esri"}


def test_tokens_dying_under_four_threads_lose_nothing():
    with signed_in() as it:
        lost, asked = [], 0
        stop, guard = threading.Event(), threading.Lock()

        def work(name):
            nonlocal asked
            while not stop.is_set():
                try:
                    it.ask(name)
                except InvalidToken as err:
                    lost.append(err)
                    stop.set()
                with guard:
                    asked += 1
                    if asked % 20 == 0:
                        it.server.valid.clear()

        threads = [threading.Thread(target=work, args=(f"w{n}",)) for n in range(4)]
        for thread in threads:
            thread.start()
        deadline = time.monotonic() + 60
        while it.service.renewals < 15 and not stop.is_set() and time.monotonic() < deadline:
            time.sleep(0.01)
        stop.set()
        for thread in threads:
            thread.join(60)
        assert lost == []
        assert it.service.renewals >= 15


@pytest.mark.parametrize("places", [{"esri"}, {"body"}, {"bearer"}, {"esri", "body"}])
def test_a_token_of_which_the_server_says_499_once_it_is_over_is_renewed(places):
    with signed_in(places=places) as it:
        it.ask()
        it.server.over = 499
        it.server.valid.clear()
        assert it.ask()
        assert it.service.renewals == 1


@pytest.mark.parametrize("over", [498, 499])
def test_tokens_that_end_with_either_code_lose_nothing_whatever_the_place(over):
    with signed_in(places={"bearer"}) as it:
        it.ask()
        it.server.over = over
        it.server.valid.clear()
        got, start = [], threading.Barrier(6)

        def work(name):
            start.wait(60)
            got.append(it.ask(name))

        threads = [threading.Thread(target=work, args=(f"w{n}",)) for n in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert len(got) == 6
        assert it.service.renewals == 1


@pytest.mark.parametrize("places", [{"esri"}, {"bearer"}])
def test_tokens_that_live_for_seconds_and_end_with_499_are_renewed_each_time(places):
    with signed_in(places=places) as it:
        it.ask("Roads/FeatureServer/0")
        it.server.over = 499
        for number in range(5):
            it.server.valid.clear()
            before = len(it.server.seen)
            assert it.ask(f"Roads/FeatureServer/0/{number}/attachments/1")
            assert len(it.server.seen) - before == 2, "no other place was tried"
        assert it.service.renewals == 5


def test_a_service_that_is_closed_to_the_person_meanwhile_costs_three_renewals():
    with signed_in() as it:
        names = [f"Roads/FeatureServer/{n}" for n in range(5)]
        assert it.ask(names[0])
        it.server.closed = {f"/arcgis/rest/services/{name}" for name in names}
        for name in names:
            with pytest.raises(TokenRequired):
                it.ask(name)
            assert it.ask("Other/FeatureServer/0")
        assert it.service.renewals <= 3, "two, and one in a minute as for any other"
        it.server.closed = set()
        assert it.ask(names[0])


def test_a_pasted_token_that_ends_with_499_where_it_let_in_needs_the_person():
    with signed_in(PastedToken("pasted")) as it:
        it.server.valid.add("pasted")
        it.ask("Roads/FeatureServer/0")
        it.server.over = 499
        it.server.valid.clear()
        with pytest.raises(InvalidToken):
            it.ask("Roads/FeatureServer/0")
        assert it.service.state is TokenState.NEEDS_PERSON


def test_what_is_closed_to_the_person_costs_one_renewal_a_minute():
    with signed_in() as it:
        it.ask()
        it.server.closed = {f"/arcgis/rest/services/closed{n}" for n in range(5)}
        for n in range(5):
            with pytest.raises(TokenRequired):
                it.ask(f"closed{n}")
            assert it.ask()
        assert it.service.renewals == 1


def test_always_498_ends_after_few_requests_and_two_renewals_at_most():
    with signed_in() as it:
        it.ask()
        it.server.places = {"esri", "body", "bearer", "query", "bare"}
        it.server.valid = _Deaf()
        for _ in range(5):
            with pytest.raises(InvalidToken):
                it.ask("other")
        assert it.service.renewals <= 2
        assert len(it.server.seen) < 15
        it.server.valid = {it.service.token().value}
        assert it.ask("well again")


@pytest.mark.parametrize("was_of_use", [False, True])
def test_a_server_that_gives_the_refused_token_again_is_not_asked_for_it_for_ever(was_of_use):
    same = {"token": "always-the-same-token", "expires": 4102444800000}
    with TokenServer() as server, contextlib.closing(RequestsTransport()) as transport:
        server.issue = [same] * 20
        method = PasswordSignIn(transport, server.token_url, "maria", "right")
        it = Setup(server, transport, method)
        if was_of_use:
            server.valid = {"always-the-same-token"}
            assert it.ask("before")
            server.valid = set()
        for _ in range(5):
            with pytest.raises(InvalidToken):
                it.ask()
        assert len([form for form in server.forms if "password" in form]) <= 3
        server.valid = {"always-the-same-token"}
        assert it.ask("well again")


class _Deaf(set):
    """Valid tokens, but the next ones that are issued never become so."""

    def __init__(self, refuses=10**9):
        super().__init__()
        self.refuses = refuses

    def add(self, token):
        if self.refuses:
            self.refuses -= 1
        else:
            super().add(token)


def test_refused_in_the_header_only():
    """A proxy in front keeps an old header: new tokens are refused there, the body works."""
    with signed_in() as it:

        def resource(path, headers, query, form):
            if "x-esri-authorization" in headers:
                return {"error": {"code": 498, "message": "Invalid Token"}}
            return original(path, headers, query, form)

        original, it.server._resource = it.server._resource, resource
        assert it.ask()
        assert it.signer.placement is Placement.BODY
        assert it.service.renewals == 1


def test_refused_password_during_renewal_is_told():
    with signed_in() as it:
        it.ask()
        it.server.valid.clear()
        it.server.password = "changed"
        with pytest.raises(SignInRejected):
            it.ask()
        for _ in range(3):
            with pytest.raises(InvalidToken):
                it.ask()
        assert len(it.server.forms) == 2
        assert it.service.state is TokenState.NEEDS_PERSON


def test_pasted_token_that_ended():
    with signed_in(PastedToken("pasted")) as it:
        with pytest.raises(InvalidToken) as caught:
            it.ask()
        assert caught.value.advice
        assert it.service.state is TokenState.NEEDS_PERSON
        it.server.valid.add("pasted")
        assert it.ask()


def test_other_places_get_no_token():
    with signed_in() as it, TokenServer() as stranger:
        root = it.server.root
        for url in (
            stranger.root + "/rest/services",
            root.replace("/arcgis", "/arcgis2") + "/rest",
            root.replace("/arcgis", "") + "/other",
            root + "/../other/rest",
            root + "/%2e%2e/other/rest",
            root.replace("http:", "https:") + "/rest",
            root.replace("127.0.0.1", "localhost") + "/rest",
        ):
            signed = it.signer.sign(Request(url))
            assert token_aboard(signed) is None, url
            assert not signed.carries_secret
            assert signed.headers["Referer"] == REFERER


def test_signed_out_sends_only_the_referer():
    service = TokenService("https://h/arcgis")
    request = Request("https://h/arcgis/rest", query={"f": "json"})
    signed = TokenSigner(service).sign(request)
    assert signed.headers == {"Referer": REFERER}
    assert not signed.carries_secret
    assert request.headers == {}
    assert not TokenSigner(service).recover(signed, InvalidToken("x", 498))


@pytest.mark.parametrize("place", list(Placement))
@pytest.mark.parametrize("form", [None, {}, {"where": "1=1"}])
def test_places(place, form):
    token = "a+/=b&c d"
    request = Request("https://h/a", query={"f": "json"}, form=form, headers={"X": "y"})
    signed = with_token(request, token, place)
    assert token_aboard(signed) == (token, place)
    assert signed.carries_secret
    assert signed.headers["X"] == "y"
    assert {**signed.query, **(signed.form or {})}["f"] == "json"
    assert token not in repr(signed)
    if place is not Placement.URL:
        assert token not in str(signed.query)
