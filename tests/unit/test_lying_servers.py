"""Servers whose lies agree with each other: nothing short of the whole is ever called complete."""

from __future__ import annotations

import pytest
from layerferry.core.download.job_header import Question
from layerferry.core.download.journal import Journal
from layerferry.core.download.options import DownloadOptions, Part
from layerferry.core.errors import DownloadError
from layerferry.core.rest.catalog import read_layer
from layerferry.core.rest.query import Filter

from tests.arcgis_server import (
    EVERY_TIME,
    Behaviour,
    Fault,
    numbered_points,
)
from tests.fakes.downloading import client_for, fetch, served

ROWS = 300
ALL = list(range(1, ROWS + 1))
NEWEST = frozenset({ROWS - 2, ROWS - 1, ROWS})
NO_PAGING = {"supports_pagination": False, "supports_order_by": False}

# what lies -> what the receipt says, and whether all rows are there all the same
LIES = {
    "page and count are cut": (
        {"refuses_ids": True, "real_cap": 50, "count_cap": 50, "flag": "never"},
        "counts 50 rows, but 300 came",
        True,
    ),
    "page and count are cut, no paging": (
        {"refuses_ids": True, "real_cap": 50, "count_cap": 50, "flag": "never", **NO_PAGING},
        "counts 50 rows, but 300 came",
        True,
    ),
    "page, count and list are cut": (
        {"ids_cap": 50, "ids_cut_flag": False, "real_cap": 50, "count_cap": 50, "flag": "never"},
        "leaves out, such as",
        True,
    ),
    "list is cut, count refused": (
        {"ids_cap": 50, "ids_cut_flag": False, "refuses_count": True},
        "more rows than it lists",
        True,
    ),
    "list lacks the newest rows, count refused": (
        {"unlisted_ids": NEWEST, "refuses_count": True},
        "leaves out, such as 298",
        True,
    ),
    "list lacks the newest rows, count is nought": (
        {"unlisted_ids": NEWEST, "count_is": 0},
        "leaves out, such as 298",
        True,
    ),
    "count is below nought, no list": (
        {"object_ids_as": "null", "count_is": -1},
        "more rows than it lists",
        True,
    ),
    "count is nought, no list": (
        {"object_ids_as": "null", "count_is": 0},
        "0 rows",
        True,
    ),
}


@pytest.mark.parametrize("workers", [1, 4])
@pytest.mark.parametrize("lie", LIES)
def test_lies_that_agree_with_each_other_prove_nothing(lie, workers):
    behaviour, said, is_all = LIES[lie]
    with served(numbered_points(ROWS, behaviour=Behaviour(**behaviour))) as server:
        receipt, sink = fetch(server, options=DownloadOptions(concurrency=workers))
    assert not receipt.complete
    assert said in receipt.why
    assert len(set(sink.ids)) == len(sink.ids)
    assert (sorted(sink.ids) == ALL) is is_all


HIDDEN = {
    "the newest": NEWEST,
    "the first": frozenset({1}),
    "between two pages": frozenset({101}),
    "within a page": frozenset({50}),
}


@pytest.mark.parametrize("workers", [1, 4])
@pytest.mark.parametrize("place", HIDDEN)
def test_rows_that_neither_list_nor_counts_have_are_found_all_the_same(place, workers):
    hidden = HIDDEN[place]
    behaviour = Behaviour(unlisted_ids=hidden, uncounted_ids=hidden)
    layer = numbered_points(ROWS, max_record_count=100, behaviour=behaviour)
    with served(layer) as server:
        receipt, sink = fetch(server, options=DownloadOptions(concurrency=workers))
    assert sorted(sink.ids) == ALL
    assert not receipt.complete
    assert f"leaves out, such as {min(hidden)}" in receipt.why


@pytest.mark.parametrize("real_cap", [None, 20])
@pytest.mark.parametrize("place", HIDDEN)
def test_one_of_the_parts_finds_the_rows_that_neither_list_nor_counts_have(place, real_cap):
    hidden = HIDDEN[place]
    behaviour = Behaviour(unlisted_ids=hidden, uncounted_ids=hidden, real_cap=real_cap)
    layer = numbered_points(ROWS, max_record_count=100, behaviour=behaviour)
    with served(layer) as server:
        receipts = [
            fetch(server, options=DownloadOptions(part=Part(index, 3), data_format="json"))[0]
            for index in (1, 2, 3)
        ]
    said = [receipt.why for receipt in receipts if not receipt.complete]
    assert any("leaves out, such as" in why for why in said)


def test_rows_that_are_not_listed_do_not_become_deleted_ones_in_the_next_run(tmp_path):
    hidden = HIDDEN["within a page"]
    behaviour = Behaviour(unlisted_ids=hidden, uncounted_ids=hidden)
    with served(numbered_points(ROWS, max_record_count=100, behaviour=behaviour)) as server:
        for _run in range(2):
            receipt, _sink = journalled(tmp_path, server)
            assert not receipt.complete
            assert "leaves out, such as 50" in receipt.why


def journalled(folder, server):
    """Fetch with a journal, as a run that went wrong leaves it to the next."""
    with client_for() as client:
        layer = read_layer(client, f"{server.address}/Test/FeatureServer/0")
        journal = Journal(folder, Question.of(layer, Filter(), None), layer, {})
        try:
            return fetch(server, client=client, journal=journal)
        finally:
            journal.close()


def test_an_empty_list_is_believed_when_no_row_comes():
    with served(numbered_points(0)) as server:
        receipt, _sink = fetch(server)
        assert len(server.seen("page")) == 1
    assert receipt.complete
    assert receipt.sentence.startswith("Points: 0 of 0 rows")


@pytest.mark.parametrize("ids", ["null", "int"])
def test_a_layer_is_not_empty_because_no_question_for_rows_is_answered(ids):
    behaviour = Behaviour(count_is=0, object_ids_as=ids, unlisted_ids=frozenset(ALL))
    with served(numbered_points(ROWS, behaviour=behaviour)) as server:
        server.faults.add(Fault("error200", on=("page", "lookup"), code=400, times=EVERY_TIME))
        with pytest.raises(DownloadError, match="delivers no rows"):
            fetch(server)


def test_a_list_that_comes_in_pieces_proves_the_whole():
    behaviour = Behaviour(ids_cap=70, ids_cut_flag=False, real_cap=50)
    with served(numbered_points(ROWS, behaviour=behaviour)) as server:
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == ALL
    assert "piece by piece" in receipt.strategy


def test_a_row_that_cannot_be_had_is_not_called_deleted_because_a_list_is_cut():
    behaviour = Behaviour(ids_cap=70, ids_cut_flag=False, fails_on_ids=frozenset({157}))
    with served(numbered_points(ROWS, max_record_count=50, behaviour=behaviour)) as server:
        receipt, _sink = fetch(server)
    assert not receipt.complete
    assert receipt.missing == [157]
    assert receipt.changed_during_run == {"added": 0, "deleted": 0}


NEVER_SEEN = frozenset({7})
CUT_COUNTS = {
    "lower than the list": (301, {"count_cap": 40, "unlisted_ids": NEVER_SEEN}, "counts 40 rows"),
    "as high as the list": (301, {"count_cap": 300, "unlisted_ids": NEVER_SEEN}, "has others"),
    "as high as the rows": (301, {"count_cap": 300, "refuses_ids": True}, "has others"),
    "a thousand": (1001, {"count_cap": 1000, "unlisted_ids": NEVER_SEEN}, "has others"),
}


@pytest.mark.parametrize("how", CUT_COUNTS)
def test_a_count_that_is_cut_does_not_hide_a_row_that_is_never_sent(how):
    rows, behaviour, said = CUT_COUNTS[how]
    layer = numbered_points(rows, max_record_count=300)
    layer.behaviour = Behaviour(lost_ids=NEVER_SEEN, **behaviour)
    with served(layer) as server:
        receipt, sink = fetch(server)
    assert not receipt.complete
    assert said in receipt.why
    assert sorted(sink.ids) == [number for number in range(1, rows + 1) if number != 7]


@pytest.mark.parametrize(("page", "questions"), [(50, 2 + 8), (40, 2 + 8 + 3)])
def test_a_count_that_is_cut_takes_nothing_from_a_list_that_spans_confirm(page, questions):
    layer = numbered_points(ROWS, max_record_count=page, behaviour=Behaviour(count_cap=40))
    with served(layer) as server:
        receipt, sink = fetch(server)
        assert len(server.seen("count")) <= questions
    assert receipt.complete
    assert sorted(sink.ids) == ALL
    assert any("counts 40 rows but lists 300 ids" in said for said in receipt.warnings)


def test_spans_are_counted_so_often_at_most():
    layer = numbered_points(ROWS, max_record_count=50, behaviour=Behaviour(count_cap=2))
    with served(layer) as server:
        receipt, _sink = fetch(server)
        assert len(server.seen("count")) == 2
    assert not receipt.complete


def test_a_count_that_is_cut_and_heeds_no_conditions_confirms_no_list():
    behaviour = Behaviour(count_cap=40, ignores_where=True)
    with served(numbered_points(ROWS, max_record_count=50, behaviour=behaviour)) as server:
        receipt, _sink = fetch(server)
    assert not receipt.complete


@pytest.mark.parametrize("ids", ["int", "null"])
@pytest.mark.parametrize(("rows", "questions"), [(299, 2), (300, 3)])
def test_a_count_at_which_servers_stop_costs_an_honest_one_a_question(rows, questions, ids):
    layer = numbered_points(rows, max_record_count=300, behaviour=Behaviour(object_ids_as=ids))
    with served(layer) as server:
        receipt, _sink = fetch(server)
        assert len(server.seen("count")) == questions
    assert receipt.complete


def test_a_round_count_is_not_taken_for_cut_where_nothing_but_lists_is_heeded():
    layer = numbered_points(ROWS, max_record_count=ROWS, behaviour=Behaviour(ignores_where=True))
    with served(layer) as server:
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == ALL


def test_a_round_count_is_not_taken_for_cut_because_a_row_is_added_meanwhile():
    with served(numbered_points(ROWS, max_record_count=ROWS)) as server:
        late = list(numbered_points(1, first=9000).rows)
        server.after("count", 1, lambda: server.add_rows(late))
        receipt, sink = fetch(server, options=DownloadOptions(concurrency=1))
    assert receipt.complete
    assert sorted(sink.ids) == [*ALL, 9000]
    assert not receipt.warnings


@pytest.mark.parametrize("page", [50, 1000])
@pytest.mark.parametrize("ids", [{}, {"refuses_ids": True}, {"refuses_ids": True, **NO_PAGING}])
def test_rows_of_a_server_that_ignores_the_condition_are_not_those_that_were_chosen(ids, page):
    behaviour = Behaviour(ignores_where=True, **ids)
    with served(numbered_points(ROWS, max_record_count=page, behaviour=behaviour)) as server:
        receipt, _sink = fetch(server, Filter(where="OBJECTID <= 40"))
    assert not receipt.complete
    assert "ignores the condition" in receipt.why or page == 50


@pytest.mark.parametrize("counts", [{}, {"refuses_count": True}])
def test_a_list_that_ignores_the_condition_does_not_bring_other_rows(counts):
    behaviour = Behaviour(ids_ignore_filter=True, **counts)
    with served(numbered_points(ROWS, max_record_count=50, behaviour=behaviour)) as server:
        receipt, _sink = fetch(server, Filter(where="OBJECTID <= 40"))
    assert not receipt.complete
    assert ("ignores the condition" if counts else "fit the filter, but lists 300") in receipt.why


def test_a_list_that_ignores_the_extent_does_not_bring_other_rows():
    behaviour = Behaviour(ids_ignore_filter=True)
    with served(numbered_points(ROWS, max_record_count=50, behaviour=behaviour)) as server:
        shape = server.layer().rows[5].geometry
        x, y = shape["x"], shape["y"]
        receipt, _sink = fetch(server, Filter(extent=(x, y, x, y)))
    assert not receipt.complete
    assert "fit the filter, but lists 300" in receipt.why


@pytest.mark.parametrize("ids", [{}, {"refuses_ids": True}])
def test_that_the_condition_is_heeded_costs_one_question(ids):
    with served(numbered_points(ROWS, behaviour=Behaviour(**ids))) as server:
        receipt, sink = fetch(server, Filter(where="OBJECTID <= 40"))
        asked = [one.params["where"] for one in server.seen("count" if ids else "ids")]
    assert receipt.complete
    assert sorted(sink.ids) == ALL[:40]
    assert asked.count("(OBJECTID <= 40) AND OBJECTID >= 41") == 1
