"""Servers, and filters in front of them, that refuse: what is asked in its place, or told.

The numbers are those of the list of behaviours, see `test_server_behaviours`.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from layerferry.core.download.options import DownloadOptions
from layerferry.core.download.receipt import Proof
from layerferry.core.errors import AccessDenied, DownloadError, FirewallRejected
from layerferry.core.rest.query import Filter

from tests.arcgis_server import EVERY_TIME, Behaviour, Fault, numbered_points
from tests.fakes.downloading import fetch, served

ROWS = 1200


def test_line_21_a_layer_that_allows_no_queries_says_who_can_change_that():
    closed = numbered_points(5, behaviour=Behaviour(query_refused=True))
    with served(closed) as server, pytest.raises(DownloadError) as caught:
        fetch(server)
    assert "Query capability" in caught.value.advice


def test_line_27_a_firewall_is_called_one_and_the_number_of_its_notice_is_told():
    with served(numbered_points(5)) as server:
        server.faults.add(Fault("firewall", on="layer", times=EVERY_TIME))
        with pytest.raises(FirewallRejected, match=r"firewall .*\(support ID 4711081547110815\)"):
            fetch(server)


@pytest.mark.parametrize("disliked", ["OBJECTID", " AND "])
def test_line_27_rows_come_by_lists_where_a_firewall_rejects_conditions_on_ids(disliked):
    def is_rejected(exchange):
        return disliked in exchange.asked.params.get("where", "")

    with served(numbered_points(300, max_record_count=50)) as server:
        server.faults.add(Fault("firewall", on="query", times=EVERY_TIME, when=is_rejected))
        receipt, sink = fetch(server)
        asked = len(server.seen())
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, 301))
    assert asked < 40


def test_line_28_the_user_agent_names_us_honestly():
    with served(numbered_points(5)) as server:
        fetch(server)
        agents = {one.headers["user-agent"] for one in server.seen()}
    assert agents == {"LayerFerry"}


def test_line_29_a_quota_slows_the_job_and_does_not_end_it():
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        server.faults.add(
            Fault("error200", on="page", skip=3, code=429, message="10,000 requests, try in 1 s")
        )
        receipt, sink = fetch(server)
    assert receipt.complete
    assert len(sink.ids) == ROWS
    assert receipt.warnings == ["127.0.0.1 asks us to wait 1 s."]


def test_line_30_after_a_403_nothing_more_is_asked():
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        server.faults.add(Fault("status", on="page", skip=2, status=403, times=EVERY_TIME))
        with pytest.raises(AccessDenied):
            fetch(server, options=DownloadOptions(concurrency=1))
        refused = [one for one in server.seen("page") if one.status == 403]
    assert len(refused) <= 2


FORBIDDEN = {
    "page": Fault("status", on="query", status=403, times=EVERY_TIME),
    "json": Fault("error200", on="query", code=403, times=EVERY_TIME),
}


def refuses_all_but_lists(server):
    def has_no_list(exchange):
        return "objectIds" not in exchange.asked.params

    server.faults.add(Fault("error200", on="page", code=400, times=EVERY_TIME, when=has_no_list))


@pytest.mark.parametrize("way", FORBIDDEN)
def test_line_25_a_filter_that_forbids_posts_gets_shorter_lists(way):
    with served(numbered_points(ROWS)) as server:
        refuses_all_but_lists(server)
        server.faults.add(replace(FORBIDDEN[way], when=lambda one: one.command == "POST"))
        receipt, sink = fetch(server)
        assert any(one.method == "POST" for one in server.seen("page"))
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, ROWS + 1))


@pytest.mark.parametrize("way", FORBIDDEN)
@pytest.mark.parametrize("refused", [1, 2, 3])
def test_line_26_where_conditions_for_all_rows_are_forbidden_others_are_tried(refused, way):
    words = ("1=1", "IS NOT NULL", ">= -")[:refused]

    def is_forbidden(exchange):
        return any(one in exchange.asked.params.get("where", "") for one in words)

    behaviour = Behaviour(refuses_empty_where=False)
    with served(numbered_points(ROWS, behaviour=behaviour)) as server:
        server.faults.add(replace(FORBIDDEN[way], when=is_forbidden))
        receipt, sink = fetch(server)
    assert receipt.complete
    assert receipt.proof is Proof.OBJECT_IDS
    assert sorted(sink.ids) == list(range(1, ROWS + 1))


@pytest.mark.parametrize("kind", ["status", "html", "empty", "reset"])
def test_line_26_a_condition_for_all_rows_that_only_fails_gives_way_after_a_few_tries(kind):
    def is_for_all(exchange):
        return exchange.asked.params.get("where") == "1=1"

    with served(numbered_points(ROWS)) as server:
        server.faults.add(Fault(kind, on="query", times=EVERY_TIME, when=is_for_all))
        receipt, _sink = fetch(server)
        assert sum(seen.params.get("where") == "1=1" for seen in server.seen()) <= 5
    assert receipt.proof is Proof.OBJECT_IDS
    assert receipt.strategy == "ranges of object ids"


@pytest.mark.parametrize("way", FORBIDDEN)
@pytest.mark.parametrize("states_ids", [True, False])
def test_line_26_where_every_condition_is_forbidden_rows_come_without(states_ids, way):
    behaviour = Behaviour(refuses_empty_where=False, refuses_ids=not states_ids)
    with served(numbered_points(ROWS, behaviour=behaviour, max_record_count=500)) as server:
        server.faults.add(
            replace(FORBIDDEN[way], when=lambda one: bool(one.asked.params.get("where")))
        )
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, ROWS + 1))


@pytest.mark.parametrize("way", FORBIDDEN)
def test_line_26_a_layer_that_lists_no_columns_is_asked_for_a_row_in_other_words(way):
    def is_for_all(exchange):
        return exchange.asked.params.get("where") == "1=1"

    behaviour = Behaviour(refuses_empty_where=False, states_layer_fields=False)
    with served(numbered_points(ROWS, behaviour=behaviour)) as server:
        server.faults.add(replace(FORBIDDEN[way], when=is_for_all))
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.column("NUMBER")) == list(range(ROWS))


@pytest.mark.parametrize("way", FORBIDDEN)
@pytest.mark.parametrize("on", ["query", "page"])
def test_who_may_not_query_a_layer_is_told_so_after_a_few_questions(on, way):
    with served(numbered_points(ROWS)) as server:
        server.faults.add(replace(FORBIDDEN[way], on=on))
        with pytest.raises(AccessDenied):
            fetch(server)
        assert len(server.seen()) < 30


def test_who_may_not_see_rows_is_told_so_also_where_a_filter_may_only_forbid_posts():
    with served(numbered_points(ROWS)) as server:
        refuses_all_but_lists(server)
        server.faults.add(Fault("status", on="page", status=403, times=EVERY_TIME))
        with pytest.raises(AccessDenied):
            fetch(server, options=DownloadOptions(concurrency=1))
        refused = [one for one in server.seen("page") if one.status == 403]
    assert len(refused) < 10


def test_a_server_that_only_takes_posts_is_asked_by_post():
    with served(numbered_points(50)) as server:
        server.manners.refuses_get_query = True
        receipt, _sink = fetch(server)
    assert receipt.complete


def test_line_24_a_server_that_cuts_addresses_early_is_asked_by_post():
    with served(numbered_points(3000)) as server:
        server.manners.max_target = 180
        receipt, _sink = fetch(server)
        assert [one.status for one in server.seen()].count(414) < 10, "then it is known"
    assert receipt.complete


def test_line_24_a_long_address_that_is_not_found_is_asked_by_post():
    long = " OR ".join(f"NUMBER = {number}" for number in range(60))
    with served(numbered_points(100)) as server:
        server.faults.add(
            Fault("status", status=404, times=EVERY_TIME, when=lambda one: len(one.target) > 600)
        )
        receipt, sink = fetch(server, Filter(where=long))
    assert receipt.complete
    assert sink.ids == list(range(1, 61))


def test_line_24_addresses_stay_short_whatever_is_asked():
    with served(numbered_points(1000, behaviour=Behaviour(ignores_where=True))) as server:
        receipt, _sink = fetch(server)
        assert max(len(one.raw_target) for one in server.seen()) < 2048
    assert receipt.complete


def test_line_25_a_server_that_refuses_posts_gets_shorter_lists():
    with served(numbered_points(3000)) as server:
        server.manners.refuses_post = True
        server.layer().behaviour.ignores_where = True
        receipt, _sink = fetch(server)
    assert receipt.complete
    assert receipt.strategy.startswith("lists of object ids")
