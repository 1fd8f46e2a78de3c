"""Pages that lie: what they double, leave out or cut is seen, or nothing is called complete."""

from __future__ import annotations

import random

import pytest
from layerferry.core.download.options import DownloadOptions
from layerferry.core.errors import ServiceError

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
from tests.fakes.downloading import fetch, served

ROWS = 300
ALL = list(range(1, ROWS + 1))
NEWEST = frozenset({ROWS - 2, ROWS - 1, ROWS})
NO_PAGING = {"supports_pagination": False, "supports_order_by": False}


def without_ids(values):
    """A view in which no id stands for one row alone."""
    rows = [
        Row({"OBJECTID": number // 2, "NAME": value}, {"x": number, "y": 0})
        for number, value in enumerate(values)
    ]
    return Layer("View", [Field("OBJECTID", "OID"), Field("NAME")], rows, max_record_count=50)


def test_pages_that_overlap_without_ids_are_no_proof():
    """A page that leaves a row out brings the last one again on the next page."""
    with served(without_ids(f"row {number:04}" for number in range(ROWS))) as server:
        server.faults.add(Fault("lose_rows", on="page", skip=1, times=EVERY_TIME, rows=1))
        receipt, _sink = fetch(server)
    assert not receipt.complete


def test_pages_longer_than_asked_whose_offsets_do_not_count_them_are_no_proof():
    """The first page has two rows more, and nothing between it and the next: their number fits."""
    with served(without_ids(f"row {number:04}" for number in range(ROWS))) as server:
        server.faults.add(Fault("repeat_rows", on="page", rows=2))
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert not receipt.complete


@pytest.mark.parametrize("real_cap", [2, 3])
@pytest.mark.parametrize("turn", [2, 3, 4])
def test_rows_that_move_up_between_short_pages_are_no_proof(real_cap, turn):
    """The first row goes and another one comes at the end, so that the count stays."""
    layer = table_without_ids((f"row {number:02}", number) for number in range(12))
    layer.max_record_count = real_cap
    with served(layer) as server:

        def move():
            rows = server.layer().rows
            server.layer().rows = [*rows[1:], Row({"KIND": "row 99", "VALUE": 99})]

        server.after("page", turn, move)
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert not receipt.complete


@pytest.mark.parametrize("page_size", [0, 1, 2])
def test_pages_of_any_size_follow_on_one_another(page_size):
    layer = without_ids(f"row {number:04}" for number in range(30))
    with served(layer) as server:
        receipt, sink = fetch(server, options=DownloadOptions(page_size=page_size))
    assert receipt.complete
    assert sink.column("NAME") == [f"row {number:04}" for number in range(30)]


def test_rows_without_ids_are_not_proven_when_their_number_changes_meanwhile():
    layer = without_ids(f"row {number:04}" for number in range(ROWS))
    with served(layer) as server:
        server.after("page", 6, lambda: layer.rows.pop())
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert not receipt.complete
    assert "came or went meanwhile" in receipt.why


@pytest.mark.parametrize(
    ("behaviour", "is_all"),
    [
        (Behaviour(count_lie=3), True),
        (Behaviour(unlisted_ids=NEWEST, lost_ids=NEWEST), False),
        (Behaviour(unlisted_ids=NEWEST, lost_ids=NEWEST, count_lie=2), False),
    ],
    ids=["wrong", "right", "right, and two too many"],
)
def test_a_count_above_list_and_rows_is_believed_unless_it_counts_halves_otherwise(
    behaviour, is_all
):
    with served(numbered_points(ROWS, max_record_count=50, behaviour=behaviour)) as server:
        receipt, _sink = fetch(server)
    assert receipt.complete is is_all


def test_rows_between_two_ids_are_asked_for_although_the_server_cuts_its_pages():
    hidden = frozenset({21})
    behaviour = Behaviour(real_cap=20, unlisted_ids=hidden, uncounted_ids=hidden)
    with served(numbered_points(ROWS, max_record_count=100, behaviour=behaviour)) as server:
        receipt, _sink = fetch(server)
    assert not receipt.complete
    assert "leaves out, such as 21" in receipt.why


def test_rows_that_are_alike_in_a_page_must_come_so_twice():
    """A page that has a neighbour in the place of a row is as long as it should be."""
    alike = without_ids(f"row {number:04}" for number in range(40))
    alike.rows = [row for row in alike.rows[:20] for _twice in range(2)]
    with served(alike) as server:
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="json"))
        assert (receipt.complete, receipt.received) == (True, 40)
        server.faults.add(Fault("stand_in", on="page"))
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert (receipt.complete, receipt.received) == (True, 40)


@pytest.mark.parametrize("paging", [{}, NO_PAGING], ids=["paging", "no paging"])
def test_rows_that_are_alike_in_a_page_only_once_prove_nothing(paging):
    layer = without_ids(f"row {number:04}" for number in range(40))
    layer.behaviour = Behaviour(**paging)
    with served(layer) as server:
        server.faults.add(Fault("stand_in", on="page"))
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert (receipt.complete, receipt.received) == (False, 40)
    assert "contradict each other" in receipt.why


def table_without_ids(rows, **behaviour):
    fields = [Field("KIND"), Field("VALUE", "Integer")]
    made = [Row({"KIND": kind, "VALUE": value}) for kind, value in rows]
    return Layer(
        "Table",
        fields,
        made,
        geometry_type=None,
        max_record_count=50,
        object_id_field="",
        behaviour=Behaviour(refuses_ids=True, **behaviour),
    )


@pytest.mark.parametrize("workers", [1, 4])
def test_rows_that_are_alike_in_several_pages_are_proven_by_pages_of_another_size(workers):
    layer = table_without_ids((f"kind {number // 30:02}", 7) for number in range(ROWS))
    with served(layer) as server:
        receipt, sink = fetch(server, options=DownloadOptions(concurrency=workers))
    assert receipt.complete
    assert receipt.received == receipt.written == len(sink.column("KIND")) == ROWS


@pytest.mark.parametrize("bad", [{0}, {57}, {ROWS - 1}, {20, 21, 90}])
def test_rows_that_fail_are_passed_and_named_by_their_place_where_there_are_no_ids(bad):
    def has_bad_row(exchange):
        params = exchange.asked.params
        first, rows = int(params.get("resultOffset", ROWS)), int(params["resultRecordCount"])
        return any(first <= place < first + rows for place in bad)

    layer = table_without_ids((f"row {number:03}", number) for number in range(ROWS))
    with served(layer) as server:
        server.faults.add(
            Fault("error200", on="page", code=500, times=EVERY_TIME, when=has_bad_row)
        )
        receipt, sink = fetch(server)
    assert sorted(sink.column("VALUE")) == [place for place in range(ROWS) if place not in bad]
    assert [entry["offset"] for entry in receipt.quarantined] == sorted(bad)
    assert not receipt.complete
    assert "the server fails on" in receipt.why


@pytest.mark.parametrize("ignores_where", [False, True], ids=["ranges", "extents"])
def test_a_row_that_fails_is_named_and_passed_in_ranges_and_extents(ignores_where):
    behaviour = Behaviour(
        refuses_ids=True,
        ignores_where=ignores_where,
        fails_on_shapes=frozenset({137}),
        real_cap=100,
        **NO_PAGING,
    )
    with served(numbered_points(ROWS, behaviour=behaviour)) as server:
        receipt, sink = fetch(server)
    assert sorted(sink.ids) == [number for number in ALL if number != 137]
    assert [entry["object_id"] for entry in receipt.quarantined] == [137]
    assert not receipt.complete


def test_a_server_that_only_fails_behind_some_row_is_not_walked_to_its_end():
    layer = table_without_ids((f"row {number:03}", number) for number in range(ROWS))
    with served(layer) as server:
        server.faults.add(
            Fault(
                "error200",
                on="page",
                code=500,
                times=EVERY_TIME,
                when=lambda one: int(one.asked.params.get("resultOffset", 0)) > 60,
            )
        )
        with pytest.raises(ServiceError):
            fetch(server)
        assert len(server.seen("page")) < 100


@pytest.mark.parametrize(("rows", "is_proven"), [(49, True), (50, False), (60, False)])
def test_a_count_as_high_as_the_only_page_is_no_proof(rows, is_proven):
    layer = table_without_ids(
        (("row", number) for number in range(rows)), count_cap=50, **NO_PAGING
    )
    with served(layer) as server:
        receipt, _sink = fetch(server)
    assert receipt.complete is is_proven


def test_rows_that_change_places_between_pages_are_no_proof():
    """Nothing orders them: each page is another mix, and their number fits."""
    layer = table_without_ids(("same", number % 100) for number in range(ROWS))
    with served(layer) as server:
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert not receipt.complete


def test_a_row_in_the_place_of_another_one_of_another_page_is_seen_by_pages_of_another_size():
    layer = table_without_ids((f"kind {number // 2:03}", 0) for number in range(ROWS))
    with served(layer) as server:

        def put_the_first_in_the_place_of_another():
            layer.rows[120] = layer.rows[0]

        def put_it_back():
            layer.rows[120] = Row({"KIND": "kind 060", "VALUE": 0})

        server.after("page", 1, put_the_first_in_the_place_of_another)
        server.after("count", 2, put_it_back)
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert not receipt.complete


def test_a_row_whose_id_is_left_out_once_is_asked_for_again():
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        server.faults.add(Fault("hide_id", on="page", skip=1))
        receipt, sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert receipt.complete
    assert sorted(sink.ids) == ALL


def test_rows_without_ids_that_differ_are_proven_by_their_count():
    with served(without_ids(f"row {number:04}" for number in range(ROWS))) as server:
        receipt, _sink = fetch(server)
    assert receipt.complete
    assert receipt.written == ROWS


def test_a_layer_of_one_full_page_is_asked_what_follows():
    layer = Layer(
        "Few",
        [Field("OBJECTID", "OID"), Field("NAME")],
        rows_of_ids([3, 5, 9]),
        max_record_count=3,
        behaviour=Behaviour(refuses_ids=True),
    )
    with served(layer) as server:
        receipt, sink = fetch(server)
        assert server.seen("page")[-1].params["where"] == "OBJECTID >= 10"
    assert receipt.complete
    assert sink.ids == [3, 5, 9]


@pytest.mark.parametrize("question", ["ids", "count"])
def test_one_question_that_is_refused_is_not_a_condition_that_is_refused(question):
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        server.faults.add(Fault("error200", on=question, code=400, times=EVERY_TIME))
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == ALL


@pytest.mark.parametrize("has_ids", [True, False])
def test_pages_that_never_end_are_left_when_they_bring_nothing_new(has_ids):
    """Offsets are ignored, and nothing says how many rows there are; each page is another mix."""
    behaviour = Behaviour(
        ignores_paging=True, refuses_ids=True, refuses_count=True, ignores_where=True, flag="always"
    )
    layer = without_ids(f"row {number:04}" for number in range(60))
    layer.behaviour = behaviour
    if has_ids:
        layer = numbered_points(60, max_record_count=50, behaviour=behaviour)
    with served(layer) as server:
        mixed = random.Random(1)

        def mix():
            layer = server.layer()
            layer.rows = mixed.sample(list(layer.rows), len(layer.rows))

        server.faults.add(Fault("then", on="page", times=EVERY_TIME, action=mix))
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="json"))
        assert len(server.seen("page")) < 400
    assert not receipt.complete


@pytest.mark.parametrize("workers", [1, 4])
@pytest.mark.parametrize("real_cap", [None, 20])
def test_ids_that_stand_for_several_rows_are_asked_for_where_there_is_no_paging(real_cap, workers):
    layer = without_ids(f"row {number:04}" for number in range(ROWS))
    layer.behaviour = Behaviour(real_cap=real_cap, **NO_PAGING)
    with served(layer) as server:
        receipt, sink = fetch(server, options=DownloadOptions(concurrency=workers))
    assert receipt.complete
    assert sorted(sink.column("NAME")) == [f"row {number:04}" for number in range(ROWS)]


def test_as_many_rows_of_other_ids_do_not_make_up_for_those_of_a_listed_one():
    layer = without_ids(f"row {number:04}" for number in range(ROWS))
    hidden = frozenset({7})
    layer.behaviour = Behaviour(
        unlisted_ids=hidden, uncounted_ids=hidden, lost_ids=frozenset({9}), **NO_PAGING
    )
    with served(layer) as server:
        receipt, _sink = fetch(server)
    assert not receipt.complete
    assert receipt.missing == [9]
