"""One budget of silence for all that a job asks; a question with another way waits for less."""

from __future__ import annotations

import time

import pytest
from layerferry.core.errors import (
    ConnectTimedOut,
    ServerSilent,
    TimedOut,
    TooManyRequests,
    Unreachable,
)
from layerferry.core.net.silence import Silence

from tests.arcgis_server import EVERY_TIME, Fault, numbered_points
from tests.fakes.downloading import client_for, fetch, served

LAYER = "Test/FeatureServer/0"


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def test_the_first_question_waits_for_a_third_and_the_next_for_the_rest(clock):
    silence = Silence(60, clock)
    begun, wait_s = silence.begin()
    assert wait_s == 20
    clock.now += wait_s
    silence.stayed_silent(begun)
    assert not silence.is_over
    begun, wait_s = silence.begin()
    assert wait_s == 40
    clock.now += wait_s
    silence.stayed_silent(begun)
    assert silence.is_over


def test_any_answer_fills_the_budget_up_again(clock):
    silence = Silence(60, clock)
    first, _wait_s = silence.begin()
    second, _wait_s = silence.begin()
    clock.now = 20
    silence.stayed_silent(first)
    silence.answered(second)
    assert silence.begin()[1] == 40  # twice as long as the slowest answer
    clock.now = 70
    assert not silence.is_over


def test_silence_that_others_broke_meanwhile_is_no_silence(clock):
    silence = Silence(60, clock)
    hard, _wait_s = silence.begin()
    clock.now = 10
    easy, _wait_s = silence.begin()
    silence.answered(easy)
    clock.now = 59
    silence.stayed_silent(hard)
    assert not silence.is_over
    assert silence.begin()[1] < 60


def test_where_others_are_answered_at_once_a_hard_question_costs_little(clock):
    silence = Silence(60, clock)
    hard, wait_s = silence.begin()
    clock.now += wait_s
    silence.stayed_silent(hard)
    easy, _wait_s = silence.begin()
    clock.now += 0.1
    silence.answered(easy)
    harder, wait_s = silence.begin()
    assert wait_s == 2.5
    clock.now += wait_s
    silence.stayed_silent(harder)
    assert silence.begin()[1] == 57.5  # nobody else was answered: the server may be gone
    slow, _wait_s = silence.begin()
    clock.now += 4
    silence.answered(slow)
    assert silence.begin()[1] == 16


def test_a_long_answer_under_way_takes_nothing_from_the_others(clock):
    silence = Silence(60, clock)
    silence.begin()
    clock.now = 500
    assert silence.begin()[1] == 20


@pytest.mark.parametrize("on", ["layer", "ids", "page"])
def test_a_server_that_falls_silent_ends_the_job_in_one_budget(on):
    with served(numbered_points(2500, max_record_count=500)) as server:
        server.faults.add(Fault("silence", on=on, skip=int(on == "page"), seconds=60, times=99))
        if on == "ids":
            server.faults.add(Fault("silence", on="any", skip=1, seconds=60, times=99))
        began = time.monotonic()
        with client_for(read_timeout_s=1.5) as client, pytest.raises(ServerSilent, match="127"):
            fetch(server, client=client)
        assert time.monotonic() - began < 30  # a budget is 1.5 s; a silence is a minute
        silences = [one.fault for one in server.seen()].count("silence")
        assert on == "page" or silences < 5, "one question alone is tried five times elsewhere"


@pytest.mark.parametrize("on", ["layer", "ids", "count", "page"])
def test_one_question_that_is_never_answered_costs_nothing_but_time(on):
    with served(numbered_points(2500, max_record_count=500)) as server:
        server.faults.add(Fault("silence", on=on, seconds=60))
        with client_for(read_timeout_s=6) as client:
            receipt, sink = fetch(server, client=client)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, 2501))


def test_a_question_with_another_way_is_not_repeated_after_silence():
    with served(numbered_points(5)) as server, client_for(read_timeout_s=3) as client:
        server.faults.add(Fault("silence", seconds=60, times=EVERY_TIME))
        with pytest.raises(TimedOut) as caught:
            client.fetch(f"{server.address}/{LAYER}", {"f": "json"}, has_other_way=True)
        assert not isinstance(caught.value, ServerSilent)
        assert client.traffic.requests == 1


def test_nobody_there_is_told_apart_from_silence():
    with client_for() as client, pytest.raises(Unreachable):
        client.json("http://127.0.0.1:9/arcgis/rest/services")
    assert issubclass(ConnectTimedOut, TimedOut)


def test_a_wait_longer_than_an_import_waits_ends_it_at_once():
    with served(numbered_points(2500, max_record_count=100)) as server:
        server.faults.add(
            Fault("status", on="page", skip=2, status=503, retry_after=600, times=EVERY_TIME)
        )
        began = time.monotonic()
        with pytest.raises(TooManyRequests, match="0 s, longer"):
            fetch(server)
        assert time.monotonic() - began < 30  # the pause that a host may ask for is 120 s
