"""What servers tell of all rows, and how wrong it may be: object ids, counts, smallest and largest.

The numbers are those of the list of behaviours, see `test_server_behaviours`.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from layerferry.core.download.receipt import Proof

from tests.arcgis_server import (
    EVERY_TIME,
    Behaviour,
    Fault,
    Field,
    Layer,
    Row,
    numbered_points,
    rows_of_ids,
)
from tests.fakes.downloading import client_for, fetch, served

ROWS = 1200
OID = Field("OBJECTID", "OID")

# all ids at once are too many for this server; spans of them are not
LONG_LISTS_FAIL = Fault(
    "status",
    on="ids",
    status=504,
    times=EVERY_TIME,
    when=lambda exchange: "OBJECTID" not in exchange.asked.params["where"],
)


def fetched_in_spans(step=1, **behaviour):
    """Fetch rows of 300 ids; return the receipt, and all questions before the rows."""
    layer = numbered_points(300, first=4_000, step=step, behaviour=Behaviour(**behaviour))
    with served(layer) as server:
        server.faults.add(replace(LONG_LISTS_FAIL))
        receipt, sink = fetch(server)
        asked = [one.params for one in server.seen("ids", "statistics", "page")]
    assert sink.ids == [4_000 + step * i for i in range(300)]
    assert receipt.proof is Proof.OBJECT_IDS
    return receipt, asked


def one_row_in_order(asked):
    """Questions for the first or last row, which replace those for statistics."""
    return [one for one in asked if one.get("resultRecordCount") == "1"]


def test_line_15_ids_that_cannot_be_listed_at_once_are_listed_in_spans():
    receipt, asked = fetched_in_spans()
    assert "in spans" in receipt.strategy
    assert not one_row_in_order(asked)


@pytest.mark.parametrize("lie", [-4000, -50, 50, 4000])
def test_line_16_a_wrong_smallest_and_largest_id_lose_nothing(lie):
    receipt, _asked = fetched_in_spans(statistics_lie=lie)
    assert receipt.complete


def test_line_16_refused_statistics_are_replaced_by_order():
    receipt, asked = fetched_in_spans(refuses_statistics=True)
    assert receipt.complete
    assert len(one_row_in_order(asked)) == 2


def test_line_17_statistics_under_another_name_are_found():
    receipt, asked = fetched_in_spans(statistics_upper_case=True)
    assert receipt.complete
    assert not one_row_in_order(asked)


def test_line_18_ids_start_late_have_holes_and_come_unsorted():
    ids = [4_000_000 + i * 3 + i // 10 * 500 for i in range(700)]
    with served(Layer("Holes", [OID, Field("NAME")], rows_of_ids(ids)[::-1])) as server:
        receipt, sink = fetch(server)
    assert sink.ids == ids
    assert receipt.complete


def test_line_18_spans_of_ids_grow_while_they_bring_little():
    receipt, asked = fetched_in_spans(step=10_000)
    assert receipt.complete
    assert len(asked) < 40, "three million numbers in spans of a thousand are 3,000 questions"


def test_line_20_ids_that_stand_for_several_rows_are_noticed_and_no_row_is_dropped():
    rows = [Row({"OBJECTID": i // 2, "NAME": f"row {i}"}, {"x": i, "y": 0}) for i in range(300)]
    layer = Layer("View", [OID, Field("NAME")], rows, max_record_count=500)
    with served(layer) as server:
        receipt, sink = fetch(server)
    assert sorted(sink.column("NAME")) == sorted(f"row {i}" for i in range(300))
    assert receipt.strategy == "offset pages"
    assert receipt.proof is Proof.COUNT
    assert any("lists object ids more than once" in warning for warning in receipt.warnings)


def test_line_22_where_neither_count_nor_ids_are_told_all_comes_and_nothing_proves_it():
    layer = numbered_points(ROWS, behaviour=Behaviour(refuses_count=True, refuses_ids=True))
    with served(layer) as server:
        receipt, sink = fetch(server)
    assert sorted(sink.ids) == list(range(1, ROWS + 1))
    assert not receipt.complete
    assert "neither object ids nor a count" in receipt.sentence


def test_line_23_lists_of_ids_go_by_post_and_are_divided_where_they_are_too_long():
    behaviour = Behaviour(max_object_ids=40, ignores_where=True)
    with served(numbered_points(ROWS, behaviour=behaviour)) as server:
        receipt, _sink = fetch(server)
        lists = [one for one in server.seen("page") if one.params.get("objectIds")]
    assert receipt.complete
    assert {one.method for one in lists if len(one.params["objectIds"]) > 1900} == {"POST"}
    assert min(one.params["objectIds"].count(",") for one in lists) < 40


@pytest.mark.parametrize("lie", [31, -31])
def test_line_33_a_count_that_is_not_confirmed_by_ids_proves_nothing(lie):
    layer = numbered_points(ROWS, behaviour=Behaviour(count_lie=lie, refuses_ids=True))
    with served(layer) as server:
        receipt, sink = fetch(server)
    assert sorted(sink.ids) == list(range(1, ROWS + 1))
    assert not receipt.complete
    assert f"counts {ROWS + lie:,} rows, but {ROWS:,} came" in receipt.why


def test_a_list_that_grows_whenever_it_is_asked_for_is_not_asked_for_ever():
    layer = numbered_points(100, max_record_count=100)
    with served(layer) as server:

        def grow():
            last = max(map(layer.object_id, layer.rows))
            server.add_rows(rows_of_ids([last + 1], lambda one: {"NUMBER": one}))

        server.faults.add(Fault("then", on="ids", action=grow, times=EVERY_TIME))
        with client_for(is_cancelled=lambda: len(server.seen("ids")) > 30) as client:
            receipt, sink = fetch(server, client=client)
    assert set(range(1, 101)) <= set(sink.ids)
    assert receipt.complete or receipt.why
