"""One renewal for everybody, failures forgotten, a refused password never repeated."""

from __future__ import annotations

import logging
import sys
import threading
import time
from datetime import datetime, timedelta, timezone

import pytest
from layerferry.core.auth import single_flight
from layerferry.core.auth.sign_in import PasswordSignIn, PastedToken
from layerferry.core.auth.single_flight import SingleFlight
from layerferry.core.auth.token import Token
from layerferry.core.auth.token_service import TokenService, TokenState
from layerferry.core.errors import (
    Cancelled,
    InvalidToken,
    SignInRejected,
    TokenRequired,
    TransportError,
)
from layerferry.core.net.requests_transport import RequestsTransport

from tests.fakes.token_server import TokenServer

MINUTE = timedelta(minutes=1)


class Clock:
    def __init__(self):
        self.now = datetime(2026, 11, 20, 12, tzinfo=timezone.utc)

    def __call__(self):
        return self.now

    def forward(self, **time_passed):
        self.now += timedelta(**time_passed)


class Method:
    """Gives numbered tokens of one hour; `problems` are raised first, one by one."""

    can_renew = True
    user = "maria"

    def __init__(self, clock, life=60 * MINUTE):
        self.clock, self.life = clock, life
        self.problems, self.asked = [], 0
        self.gate = threading.Event()
        self.gate.set()

    def obtain(self):
        self.asked += 1
        number = self.asked
        assert self.gate.wait(60)
        if self.problems:
            raise self.problems.pop(0)
        return Token(f"t{number}", self.clock.now + self.life, self.life)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def method(clock):
    return Method(clock)


@pytest.fixture
def service(clock):
    return TokenService("https://h/arcgis", clock)


def wait_for_one_flight(threads):
    """Wait until one of the threads asks, and all the others wait for what it will be told."""

    def waits(thread):
        frame = sys._current_frames().get(thread.ident)
        if frame is None or frame.f_code.co_name != "wait":
            return False
        while frame is not None and frame.f_code.co_filename != single_flight.__file__:
            frame = frame.f_back
        return frame is not None

    while not all(map(waits, threads)):
        time.sleep(0.01)


def in_threads(count, call, meanwhile=lambda _threads: None):
    """Run `call` in many threads at once; returns results and errors."""
    outcomes = []
    start = threading.Barrier(count)

    def run():
        start.wait()
        try:
            outcomes.append(call())
        except Exception as err:  # noqa: BLE001  kept for the assertion
            outcomes.append(err)

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    meanwhile(threads)
    for thread in threads:
        thread.join(60)
    assert len(outcomes) == count
    return outcomes


def test_life_of_a_sign_in(service, method, clock):
    states = []
    service.on_change(states.append)
    assert service.state is TokenState.SIGNED_OUT
    with pytest.raises(TokenRequired):
        service.token()
    assert service.sign_in(method).value == "t1"
    assert (service.state, service.user) == (TokenState.SIGNED_IN, "maria")
    assert service.next_due() == clock.now + 55 * MINUTE
    clock.forward(minutes=54)
    assert service.token().value == "t1"
    assert not service.renew_if_due()
    clock.forward(minutes=1)
    assert service.token().value == "t2"
    assert (service.obtained, service.renewals) == (2, 1)
    service.sign_out()
    assert (service.state, service.user, service.next_due()) == (TokenState.SIGNED_OUT, "", None)
    with pytest.raises(TokenRequired):
        service.token()
    assert states == [
        TokenState.SIGNING_IN,
        TokenState.SIGNED_IN,
        TokenState.RENEWING,
        TokenState.SIGNED_IN,
        TokenState.SIGNED_OUT,
    ]


def test_many_callers_one_renewal(service, method, clock):
    service.sign_in(method)
    for ask in (service.token, lambda: service.renew(Token("t1")), service.renew_if_due):
        before = method.asked
        first = service.token()
        clock.forward(minutes=56)
        method.gate.clear()
        threading.Timer(0.2, method.gate.set).start()
        if ask is not service.token and ask is not service.renew_if_due:
            ask = lambda token=first: service.renew(token)  # noqa: E731
        outcomes = in_threads(16, ask)
        assert method.asked == before + 1
        assert {getattr(o, "value", None) for o in outcomes} <= {f"t{method.asked}", None}


def test_one_renewal_over_real_sockets():
    with TokenServer() as server:
        server.issue_delay_s = 0.1
        transport = RequestsTransport()
        service = TokenService(server.root)
        first = service.sign_in(PasswordSignIn(transport, server.token_url, "maria", "right"))
        outcomes = in_threads(12, lambda: service.renew(first))
        transport.close()
        assert server.issued == 2
        assert {token.value for token in outcomes} == {service.token().value}


def test_a_token_already_replaced_costs_nothing(service, method):
    old = service.sign_in(method)
    new = service.renew(old)
    assert service.renew(old) is new
    assert method.asked == 2


def test_failed_renewal_is_forgotten(service, method, clock):
    service.sign_in(method)
    clock.forward(minutes=61)
    method.problems = [TransportError("down")]
    with pytest.raises(TransportError):
        service.token()
    assert service.state is TokenState.FAILED
    assert service.token().value == "t3"
    assert service.state is TokenState.SIGNED_IN


def test_everybody_hears_of_the_failure_and_the_next_try_is_real(service, method, clock):
    first = service.sign_in(method)
    method.problems = [TransportError("down")]
    method.gate.clear()

    def answer(threads):
        wait_for_one_flight(threads)
        method.gate.set()

    outcomes = in_threads(8, lambda: service.renew(first), answer)
    assert {type(outcome) for outcome in outcomes} == {TransportError}
    assert method.asked == 2
    assert service.renew(first).value == "t3"


def test_the_old_token_serves_while_an_early_renewal_fails(service, method, clock):
    service.sign_in(method)
    clock.forward(minutes=56)
    method.problems = [TransportError("down")] * 9
    assert service.token().value == "t1"
    assert service.token().value == "t1"
    assert method.asked == 2, "no try for each page"
    assert service.state is TokenState.SIGNED_IN
    assert service.next_due() == clock.now + timedelta(seconds=30)
    clock.forward(seconds=31)
    assert not service.renew_if_due()
    assert method.asked == 3
    method.problems = []
    clock.forward(seconds=31)
    assert service.renew_if_due()
    assert service.token().value == "t4"


def test_refused_password_needs_a_person(service, method, clock):
    service.sign_in(method)
    clock.forward(minutes=56)
    method.problems = [SignInRejected("no")] * 9
    assert service.token().value == "t1"
    assert service.state is TokenState.NEEDS_PERSON
    assert service.next_due() is None
    assert not service.renew_if_due()
    clock.forward(minutes=10)
    for _ in range(3):
        with pytest.raises(InvalidToken):
            service.token()
    assert method.asked == 2
    fresh = Method(clock)
    assert service.sign_in(fresh).value == "t1"
    assert service.state is TokenState.SIGNED_IN
    clock.forward(minutes=56)
    assert service.token().value == "t2"


def test_refusal_reaches_who_asked_for_the_renewal(service, method):
    first = service.sign_in(method)
    method.problems = [SignInRejected("no")]
    with pytest.raises(SignInRejected):
        service.renew(first)
    with pytest.raises(InvalidToken):
        service.renew(first)
    assert method.asked == 2


def test_pasted_token_needs_a_person_when_refused(service):
    token = service.sign_in(PastedToken("abc"))
    assert service.token() is token
    assert service.next_due() is None
    with pytest.raises(InvalidToken) as caught:
        service.renew(token)
    assert caught.value.advice
    assert service.state is TokenState.NEEDS_PERSON


def test_slow_pages_want_more_life_but_not_over_half(clock, service):
    service.sign_in(Method(clock, life=10 * MINUTE))
    clock.forward(minutes=7)
    assert service.token(min_left_s=120).value == "t1"
    assert service.token(min_left_s=200).value == "t2"
    assert service.token(min_left_s=9999).value == "t2", "a new token is as good as it gets"


def test_sign_out_wins_over_a_renewal_under_way(service, method, clock):
    first = service.sign_in(method)
    method.gate.clear()
    caught = []

    def ask():
        try:
            service.renew(first)
        except TokenRequired as err:
            caught.append(err)

    thread = threading.Thread(target=ask)
    thread.start()
    while method.asked < 2:
        time.sleep(0.01)
    service.sign_out()
    method.gate.set()
    thread.join(60)
    assert len(caught) == 1
    assert service.state is TokenState.SIGNED_OUT
    assert not service.is_signed_in


def test_another_sign_in_wins_over_a_renewal_under_way(service, method, clock):
    first = service.sign_in(method)
    method.gate.clear()
    thread = threading.Thread(target=lambda: service.renew(first))
    thread.start()
    while method.asked < 2:
        time.sleep(0.01)
    other = Method(clock)
    other.user = "jo"
    mine = service.sign_in(other)
    method.gate.set()
    thread.join(60)
    assert service.token() is mine
    assert service.user == "jo"


@pytest.mark.parametrize(
    ("problem", "state"),
    [
        (TransportError("x"), TokenState.FAILED),
        (SignInRejected("x"), TokenState.FAILED),
        (Cancelled(), TokenState.SIGNED_OUT),
    ],
)
def test_failed_first_sign_in(service, method, problem, state):
    method.problems = [problem]
    with pytest.raises(type(problem)):
        service.sign_in(method)
    assert service.state is state
    assert service.sign_in(method).value == "t2"


def test_failed_sign_in_keeps_who_was_there(service, method, clock):
    service.sign_in(method)
    other = Method(clock)
    other.problems = [SignInRejected("no")]
    with pytest.raises(SignInRejected):
        service.sign_in(other)
    assert (service.state, service.token().value) == (TokenState.SIGNED_IN, "t1")


def test_a_broken_listener_breaks_nothing(service, method, caplog):
    def broken(_state):
        raise KeyError("x")

    remove = service.on_change(broken)
    with caplog.at_level(logging.ERROR):
        service.sign_in(method)
    assert "listener" in caplog.text
    remove()
    remove()


def test_nothing_shows_the_token(service, method, caplog):
    method.obtain = lambda: Token("c4n4ry", method.clock.now + MINUTE, MINUTE)
    with caplog.at_level(logging.DEBUG):
        service.sign_in(method)
        method.clock.forward(minutes=2)
        service.token()
    assert "c4n4ry" not in caplog.text + repr(service)


# --- single flight -------------------------------------------------------------------------------


def test_flight_that_waits_for_itself_is_an_error_not_a_hang():
    flight = SingleFlight()
    with pytest.raises(RuntimeError, match="itself"):
        flight.do("k", lambda: flight.do("k", lambda: 1))
    assert flight.do("k", lambda: 2) == 2


def test_follower_that_tries_again_starts_a_new_flight():
    flight = SingleFlight()
    calls = []
    gate = threading.Event()

    def call():
        calls.append(1)
        if len(calls) == 1:
            gate.wait(60)
            raise TransportError("first")
        return len(calls)

    def ask():
        try:
            return flight.do("k", call)
        except TransportError:
            return flight.do("k", call)

    threading.Timer(0.2, gate.set).start()
    outcomes = in_threads(8, ask)
    assert all(isinstance(outcome, int) and outcome >= 2 for outcome in outcomes)


def test_keys_do_not_wait_for_each_other():
    flight = SingleFlight()
    assert flight.do("a", lambda: flight.do("b", lambda: 3)) == 3
