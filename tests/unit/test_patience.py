"""How often the same is asked again, and after how long, for each kind of failure."""

from __future__ import annotations

import itertools

import pytest
from layerferry.core.errors import (
    Cancelled,
    ConnectTimedOut,
    ProtocolError,
    ServiceError,
    TimedOut,
    TooManyRequests,
    TransportError,
    Unreachable,
)
from layerferry.core.net.host_limit import limit_for
from layerferry.core.net.patience import PassingFailure, Patience, Tries
from layerferry.core.net.retry import RetryPolicy
from layerferry.core.net.traffic import Traffic

ENDS = "ends"
POLICY = RetryPolicy(tries=4, first_pause_s=1.0, too_many_pause_s=20.0, random=lambda: 0.0)

ANSWERED = PassingFailure(ServiceError("m", 500))
NONSENSE = PassingFailure(ProtocolError("m"))
BROKEN = PassingFailure(TransportError("m"))
SILENT = PassingFailure(TimedOut("m"))
NOBODY = PassingFailure(Unreachable("m"))
NO_REPLY = PassingFailure(ConnectTimedOut("m"))
TOO_MANY = PassingFailure(TooManyRequests("m", 429))
BUSY = PassingFailure(ServiceError("m", 503), 7.0)
NOT_AT_ALL = PassingFailure(ServiceError("m", 503), 0.0)
FOR_AN_HOUR = PassingFailure(ServiceError("m", 503), 3600.0)

hosts = (f"https://host-{number}.example/arcgis" for number in itertools.count())


class Clock:
    """Stands still unless it is told otherwise."""

    now = 0.0

    def __call__(self):
        return self.now


def patience(tries=None, url=None, told=None, is_cancelled=False):
    def look_up():
        if is_cancelled:
            raise Cancelled

    clock = Clock()
    told = [] if told is None else told
    made = Patience(
        url or next(hosts),
        POLICY,
        tries or Tries(),
        Traffic(),
        lambda *said: told.append(said),
        look_up,
        clock,
    )
    return made, clock


def course(failure, tries=None, took_s=0.0):
    """The pauses between tries that all fail alike, and how it ends."""
    asked, clock = patience(tries)
    pauses = []
    while True:
        clock.now += took_s
        try:
            pauses.append(asked.pause_after(failure, took_s))
        except type(failure.error) as err:
            return [*pauses, ENDS] if err is failure.error else [err]
        clock.now += pauses[-1]


@pytest.mark.parametrize(
    ("failure", "tries", "pauses"),
    [
        (ANSWERED, Tries(), [1, 2, 4, ENDS]),
        (ANSWERED, Tries(2), [1, ENDS]),
        (ANSWERED, Tries(2, when_broken=3, has_other_way=True), [1, ENDS]),
        (NONSENSE, Tries(3), [1, 2, ENDS]),
        (BROKEN, Tries(2), [1, 2, 4, ENDS]),
        (BROKEN, Tries(3, when_broken=2), [1, ENDS]),
        (SILENT, Tries(2, when_broken=2), [0, 0, 0, ENDS]),
        (SILENT, Tries(has_other_way=True), [ENDS]),
        (NOBODY, Tries(1, when_broken=1, has_other_way=True), [1, 2, 4, ENDS]),
        (NO_REPLY, Tries(1, when_broken=1), [0, 0, 0, ENDS]),
        (NO_REPLY, Tries(has_other_way=True), [ENDS]),
        (TOO_MANY, Tries(1, when_broken=1, has_other_way=True), [20, 20, 20, ENDS]),
        (BUSY, Tries(1, when_broken=1), [7, 7, 7, ENDS]),
        (NOT_AT_ALL, Tries(1), [1, 2, 4, ENDS]),
    ],
)
def test_each_failure_has_its_tries_and_pauses(failure, tries, pauses):
    assert course(failure, tries) == pauses


@pytest.mark.parametrize(
    ("failure", "took_s", "pauses"),
    [
        (NOBODY, 4.5, [1, ENDS]),  # the third would end 16.5 s after the first began
        (NO_REPLY, 8.0, [ENDS]),
        (BROKEN, 60.0, [1, 2, 4, ENDS]),
    ],
)
def test_no_try_that_would_end_too_late_is_begun_where_nobody_is_there(failure, took_s, pauses):
    assert course(failure, took_s=took_s) == pauses


def test_nobody_there_is_counted_from_when_nobody_was_there():
    asked, clock = patience(Tries())
    clock.now += asked.pause_after(BUSY, 0)
    clock.now += asked.pause_after(BUSY, 0) + 2
    assert asked.pause_after(NOBODY, 0) == 4


def test_different_failures_of_one_question_count_together():
    asked, _clock = patience(Tries(when_broken=2))
    assert [asked.pause_after(ANSWERED, 0), asked.pause_after(SILENT, 0)] == [1, 0]
    with pytest.raises(TransportError):
        asked.pause_after(BROKEN, 0)


def test_longer_than_anybody_waits_is_not_waited_for_and_the_host_is_left_alone():
    url = next(hosts)
    asked, _clock = patience(url=url)
    with pytest.raises(TooManyRequests, match="3600 s, longer than an import waits"):
        asked.pause_after(FOR_AN_HOUR, 0)
    with pytest.raises(TooManyRequests), limit_for(url).slot(lambda: False):
        pass


def test_that_nobody_is_there_is_told_as_often_as_it_is_tried_again():
    told = []
    asked, _clock = patience(told=told)
    pauses = [asked.pause_after(failure, 0.0) for failure in (NOBODY, BROKEN, NO_REPLY)]
    assert told == [("m", pauses[0]), ("m", pauses[2])]


def test_a_host_that_asks_to_be_left_alone_is_and_the_person_is_told():
    url, told = next(hosts), []
    asked, _clock = patience(url=url, told=told)
    asked.pause_after(BUSY, 0)
    with pytest.raises(Cancelled), limit_for(url).slot(lambda: True):
        pass
    assert [(said.partition(" ")[2], seconds) for said, seconds in told] == [
        ("asks us to wait 7 s.", 7.0)
    ]


def test_what_fails_is_asked_until_it_is_answered():
    answers = [SILENT, ProtocolError("m"), "answer"]
    traffic = Traffic()
    policy = RetryPolicy(first_pause_s=0.0)
    asked = Patience(next(hosts), policy, Tries(), traffic, print, lambda: None)

    def ask():
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    assert asked.until_answered(ask) == "answer"
    assert (traffic.retries, traffic.refusals) == (2, 1)


def test_who_is_cancelled_asks_no_more():
    asked, _clock = patience(is_cancelled=True)
    answers = []

    def ask():
        answers.append(1)
        raise ANSWERED

    with pytest.raises(Cancelled):
        asked.until_answered(ask)
    assert answers == [1]
