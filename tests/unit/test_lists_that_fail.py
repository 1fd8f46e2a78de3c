"""Lists of ids and counts that fail, stay silent or break off are asked for otherwise."""

from __future__ import annotations

import threading

import pytest
from layerferry.core.download.receipt import Proof

from tests.arcgis_server import EVERY_TIME, Behaviour, Fault, numbered_points
from tests.fakes.downloading import client_for, fetch, served

ROWS = 2500
ALL = list(range(1, ROWS + 1))


def test_a_count_that_fails_is_asked_patiently_once():
    with served(numbered_points(100)) as server:
        server.faults.add(Fault("status", on="count", status=500, times=EVERY_TIME))
        receipt, sink = fetch(server)
        assert len(server.seen("count")) < 9
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, 101))


LONG_LISTS_FAIL = {"ids_wait_s": 60.0, "ids_wait_above": 3000}


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"refuses_statistics": True},
        {"statistics_lie": -500},
        {"statistics_lie": 4000},
        {"statistics_upper_case": True},
        {"refuses_count": True},
    ],
    ids=str,
)
def test_ids_that_cannot_be_listed_at_once_are_listed_in_spans(more):
    behaviour = Behaviour(**LONG_LISTS_FAIL, **more)
    layer = numbered_points(8000, first=4_000_000, step=3, behaviour=behaviour)
    with served(layer) as server, client_for(read_timeout_s=5) as client:
        receipt, sink = fetch(server, client=client)
    assert sink.ids == [4_000_000 + 3 * i for i in range(8000)]
    assert receipt.complete
    assert receipt.proof is Proof.OBJECT_IDS
    assert "in spans" in receipt.strategy


def is_for_all(exchange):
    return exchange.asked.params["where"] == "1=1"


def test_a_short_list_of_ids_that_stays_silent_is_waited_for_once():
    with served(numbered_points(300)) as server:
        silence = Fault("silence", on="ids", seconds=30, times=EVERY_TIME, when=is_for_all)
        server.faults.add(silence)
        with client_for(read_timeout_s=6) as client:
            receipt, _sink = fetch(server, client=client)
        assert sum(seen.params["where"] == "1=1" for seen in server.seen("ids")) == 1
    assert receipt.proof is Proof.OBJECT_IDS
    assert "in spans" in receipt.strategy


@pytest.mark.parametrize("kind", ["reset", "cut"])
def test_a_list_of_ids_that_breaks_off_is_asked_for_in_spans(kind):
    with served(numbered_points(300)) as server:
        server.faults.add(Fault(kind, on="ids", times=EVERY_TIME, when=is_for_all))
        receipt, _sink = fetch(server)
    assert receipt.proof is Proof.OBJECT_IDS
    assert "in spans" in receipt.strategy


def test_a_server_that_lists_no_ids_at_all_is_not_asked_for_them_for_ever():
    with served(numbered_points(ROWS, behaviour=Behaviour(refuses_ids=True))) as server:
        receipt, _sink = fetch(server)
        asked = len(server.seen("ids"))
    assert receipt.complete
    assert asked <= 8


def test_ids_and_count_are_asked_at_the_same_time():
    both, met = threading.Barrier(2), []
    with served(numbered_points(50)) as server:
        for kind in ("ids", "count"):  # neither is answered before the other is asked
            server.after(kind, 1, lambda: met.append(both.wait(60)))
        receipt, _sink = fetch(server)
    assert sorted(met) == [0, 1]
    assert receipt.complete


@pytest.mark.parametrize("kind", ["status", "error200"])
def test_rows_come_from_a_server_that_calls_questions_for_ids_and_counts_wrong(kind):
    with served(numbered_points(50)) as server:
        server.faults.add(Fault(kind, on=("ids", "count"), times=EVERY_TIME, status=400, code=400))
        receipt, sink = fetch(server)
    assert sorted(sink.ids) == list(range(1, 51))
    assert receipt.proof is Proof.NONE
    assert not receipt.complete
