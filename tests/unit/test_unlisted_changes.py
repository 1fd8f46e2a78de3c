"""Layers whose ids are not listed: rows that come, go or lack meanwhile are found and explained."""

from __future__ import annotations

import pytest
from layerferry.core.download.options import DownloadOptions
from layerferry.core.download.receipt import Proof

from tests.arcgis_server import Behaviour, Fault, Manners, numbered_points
from tests.fakes.downloading import fetch, served

ROWS = 300
ALL = set(range(1, ROWS + 1))
JSON = DownloadOptions(data_format="json")
UNLISTED = {
    "ordered": {"refuses_ids": True},
    "unordered": {"refuses_ids": True, "supports_pagination": False, "supports_order_by": False},
}


def unlisted(how="ordered", **more):
    behaviour = Behaviour(**UNLISTED[how], **more)
    return served(numbered_points(ROWS, max_record_count=50, behaviour=behaviour))


@pytest.mark.parametrize("how", UNLISTED)
@pytest.mark.parametrize("workers", [1, 4])
def test_rows_deleted_and_added_meanwhile_are_explained(how, workers):
    with unlisted(how) as server:
        extra = numbered_points(3, first=9000).rows
        server.after("page", 3, lambda: server.delete_rows([1, 2, 200, 299]))
        server.after("page", 4, lambda: server.add_rows(list(extra)))
        receipt, sink = fetch(
            server, options=DownloadOptions(concurrency=workers, data_format="json")
        )
    assert receipt.complete
    assert receipt.proof is Proof.COUNT
    assert set(sink.ids) >= (ALL - {1, 2, 200, 299}) | {9000, 9001, 9002}
    changed = receipt.changed_during_run
    assert changed["added"] - changed["deleted"] == 3 - 4


def test_a_row_added_behind_the_walk_is_fetched_in_the_end():
    with unlisted() as server:
        server.delete_rows([77])
        late = list(numbered_points(1, first=77).rows)
        server.after("page", 4, lambda: server.add_rows(late))
        receipt, sink = fetch(server, options=JSON)
    assert receipt.complete
    assert sorted(sink.ids) == sorted(ALL)
    assert receipt.changed_during_run == {"added": 1, "deleted": 0}


def test_a_row_left_out_of_a_page_is_fetched_in_the_end():
    with unlisted() as server:
        server.faults.add(Fault("lose_middle_rows", on="page", skip=2, rows=2))
        receipt, sink = fetch(server, options=JSON)
    assert receipt.complete
    assert set(sink.ids) == ALL
    assert receipt.changed_during_run == {"added": 0, "deleted": 0}


def test_a_row_that_goes_does_not_hide_one_that_was_left_out():
    with unlisted() as server:
        server.faults.add(Fault("lose_middle_rows", on="page", skip=2))
        server.after("page", 5, lambda: server.delete_rows([1]))
        receipt, sink = fetch(server, options=JSON)
    assert receipt.complete
    assert set(sink.ids) == ALL


@pytest.mark.parametrize(
    "lie", [{"count_lie": 3}, {"count_cap": 100}, {"lost_ids": frozenset({7})}]
)
def test_what_is_counted_and_cannot_be_had_is_never_proven(lie):
    with unlisted(**lie) as server:
        receipt, _sink = fetch(server, options=JSON)
        assert len(server.seen("count")) < 250
    assert not receipt.complete


def test_an_added_row_does_not_hide_one_in_whose_place_another_came():
    with unlisted("unordered", count_is=ROWS) as server:
        extra = list(numbered_points(1, first=9000).rows)
        server.after("page", 1, lambda: server.add_rows(extra))
        server.faults.add(Fault("stand_in", on="page", skip=12))
        receipt, _sink = fetch(server, options=JSON)
    assert not receipt.complete


@pytest.mark.parametrize("is_listed", [True, False])
def test_what_is_asked_again_is_not_answered_by_a_cache_on_the_way(is_listed):
    behaviour = Behaviour(refuses_ids=not is_listed)
    layer = numbered_points(ROWS, max_record_count=50, behaviour=behaviour)
    with served(layer, manners=Manners(caches=True)) as server:
        extra = list(numbered_points(2, first=9000).rows)
        server.after("page", 2, lambda: server.delete_rows([1, 299]))
        server.after("page", 4, lambda: server.add_rows(extra))
        receipt, sink = fetch(server, options=DownloadOptions(concurrency=1, data_format="json"))
    assert receipt.complete
    assert set(sink.ids) - {1} == (ALL - {1, 299}) | {9000, 9001}
