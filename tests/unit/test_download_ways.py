"""How a layer is fetched: in parts, in pages of a size, several at once, around refusals."""

from __future__ import annotations

import threading

import pytest
from layerferry.core.download.merged_receipt import merge_receipts
from layerferry.core.download.options import DownloadOptions, Part
from layerferry.core.download.receipt import Proof
from layerferry.core.errors import Cancelled, DownloadError, ServiceError, TransportError

from tests.arcgis_server import EVERY_TIME, Behaviour, Fault, layer_of, numbered_points, too_busy
from tests.arcgis_server.layers import POLYGON
from tests.fakes.downloading import client_for, fetch, served

ROWS = 2500
ALL = list(range(1, ROWS + 1))


def test_parts_are_disjoint_and_complete():
    seen = []
    with served(numbered_points(ROWS, first=77, step=3)) as server:
        for index in (1, 2, 3):
            receipt, sink = fetch(server, options=DownloadOptions(part=Part(index, 3)))
            assert receipt.complete
            assert receipt.announced == len(sink.ids)
            seen += sink.ids
    assert sorted(seen) == [77 + 3 * i for i in range(ROWS)]


def test_parts_of_a_layer_without_rows_are_one_proven_whole():
    with served(numbered_points(0)) as server:
        options = [DownloadOptions(part=Part(index, 2)) for index in (1, 2)]
        receipts = [fetch(server, options=each)[0] for each in options]
    assert all(receipt.complete for receipt in receipts)
    whole = merge_receipts([receipt.as_json() for receipt in receipts])
    assert whole.complete
    assert whole.announced == whole.written == 0


@pytest.mark.parametrize("text", ["0/3", "4/3", "1", "a/b", "1/0", "-1/2"])
def test_a_part_that_is_none_is_refused(text):
    with pytest.raises(DownloadError):
        Part.parse(text)


def test_page_size_is_never_above_the_user_s():
    with served(numbered_points(ROWS)) as server:
        receipt, _sink = fetch(server, options=DownloadOptions(page_size=90))
        sizes = {int(s.params.get("resultRecordCount", 0)) for s in server.seen("page")}
    assert receipt.complete
    assert max(sizes) == 90


def test_pages_that_never_grow_back_are_tried_ever_more_seldom():
    behaviour = Behaviour(fails_above_rows=50)
    with served(numbered_points(6000, behaviour=behaviour, max_record_count=200)) as server:
        receipt, _sink = fetch(server, options=DownloadOptions(concurrency=1))
        sizes = [int(seen.params.get("resultRecordCount", 0)) for seen in server.seen("page")]
    assert receipt.complete
    assert sum(size > 51 for size in sizes) < 20


def test_pages_grow_back_once_a_bad_stretch_is_over():
    def is_bad(exchange):
        asked = int(exchange.asked.params.get("resultRecordCount", 0))
        return asked > 26 and 4 < len(server.seen("page")) < 30

    with served(numbered_points(6000, max_record_count=200)) as server:
        server.faults.add(Fault("error200", on="page", code=500, times=EVERY_TIME, when=is_bad))
        receipt, _sink = fetch(server, options=DownloadOptions(concurrency=1))
        sizes = [int(seen.params.get("resultRecordCount", 0)) for seen in server.seen("page")]
    assert receipt.complete
    assert min(size for size in sizes if size) <= 26
    assert receipt.page_size == 200


def test_a_busy_server_is_asked_less_at_once():
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        server.faults.add(too_busy(2, retry_after=0))
        receipt, sink = fetch(server, options=DownloadOptions(concurrency=4))
    assert receipt.complete
    assert sink.ids == ALL


def test_cancelling_stops_at_once():
    came = []
    with served(numbered_points(ROWS, max_record_count=10)) as server:
        with (
            client_for(is_cancelled=lambda: bool(came)) as client,
            pytest.raises(Cancelled),
        ):
            fetch(server, client=client, on_progress=lambda done, _all: done and came.append(done))
        asked = len(server.seen("page"))
    assert asked < 30


def test_a_server_that_goes_away_ends_the_job():
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        server.faults.add(Fault("refuse", on="page", skip=3, times=EVERY_TIME))
        with pytest.raises(TransportError):
            fetch(server)


def test_a_box_in_front_that_breaks_large_answers_off_gets_smaller_questions():
    def is_large(exchange):
        return int(exchange.asked.params.get("resultRecordCount", 0)) > 40

    with served(numbered_points(ROWS, max_record_count=200)) as server:
        server.faults.add(Fault("reset", on="page", at=0, times=EVERY_TIME, when=is_large))
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, ROWS + 1))


@pytest.mark.parametrize("behaviour", [{}, {"refuses_ids": True}, {"supports_pagination": False}])
def test_a_server_that_breaks_every_answer_off_is_not_asked_for_ever(behaviour):
    with served(
        numbered_points(ROWS, max_record_count=1000, behaviour=Behaviour(**behaviour))
    ) as server:
        server.faults.add(Fault("reset", on="page", at=0, skip=1, times=EVERY_TIME))
        with pytest.raises(TransportError):
            fetch(server)
        assert len(server.seen("page")) < 300


@pytest.mark.parametrize("places", ["ranges", "extents"])
def test_places_that_fail_for_good_are_not_divided_for_ever(places):
    """A range may be as wide as 2**53 ids, an extent may be quartered 4**24 times."""
    behaviour = Behaviour(
        refuses_ids=True,
        refuses_id_conditions=places == "extents",
        supports_pagination=False,
        supports_order_by=False,
    )
    layer = numbered_points(900, step=2**40, behaviour=behaviour, max_record_count=100)

    def is_inside(exchange):
        where = exchange.asked.params.get("where", "")
        return "geometry" in exchange.asked.params or (">=" in where and "<=" in where)

    with served(layer) as server:
        server.faults.add(
            Fault("error200", on="page", code=500, at=0, skip=3, times=EVERY_TIME, when=is_inside)
        )
        with pytest.raises(ServiceError):
            fetch(server)
        assert len(server.seen("page")) < 250


@pytest.mark.parametrize("most", [25, 1])
def test_lists_of_ids_that_are_refused_for_their_length_are_halved(most):
    def is_refused(exchange):
        listed = exchange.asked.params.get("objectIds", "")
        return not listed or listed.count(",") >= most

    with served(numbered_points(120)) as server:
        server.faults.add(Fault("error200", on="page", code=400, times=EVERY_TIME, when=is_refused))
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, 121))
    assert receipt.strategy.startswith("lists of object ids")


def test_lists_of_ids_that_are_refused_at_any_length_leave_pages_as_large_as_they_were():
    with served(
        numbered_points(900, behaviour=Behaviour(refuses_id_conditions=True), max_record_count=300)
    ) as server:
        receipt, _sink = fetch(server)
    assert receipt.complete
    assert receipt.page_size == 300


def test_a_count_that_fails_is_asked_patiently_once():
    with served(numbered_points(100)) as server:
        server.faults.add(Fault("status", on="count", status=500, times=EVERY_TIME))
        receipt, sink = fetch(server)
        assert len(server.seen("count")) < 9
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, 101))


def test_a_row_that_fails_is_named_and_passed_where_no_ids_are_listed():
    layer = numbered_points(300, behaviour=Behaviour(refuses_ids=True), max_record_count=100)

    def has_bad_row(exchange):
        params = exchange.asked.params
        if params.get("returnGeometry") == "false" or not params.get("where"):
            return "137" in params.get("objectIds", "").split(",")
        first = int("".join(filter(str.isdigit, params["where"].partition("AND")[0])) or 0)
        first = 1 if params["where"] == "1=1" else first
        return first <= 137 < first + int(params.get("resultRecordCount", 300))

    with served(layer) as server:
        fault = Fault("error200", on="page", code=500, times=EVERY_TIME, when=has_bad_row)
        server.faults.add(fault)
        receipt, sink = fetch(server)
    assert sorted(sink.ids) == [number for number in range(1, 301) if number != 137]
    assert [entry["object_id"] for entry in receipt.quarantined] == [137]
    assert not receipt.complete


def test_progress_never_passes_what_was_announced():
    told = []
    with served(numbered_points(ROWS, behaviour=Behaviour(repeated_ids=frozenset({5})))) as server:
        fetch(server, on_progress=lambda done, announced: told.append((done, announced)))
    assert told[0] == (0, ROWS)
    assert told[-1] == (ROWS, ROWS)
    assert all(done <= announced for done, announced in told)


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


def test_a_row_that_fails_with_z_comes_without():
    layer = numbered_points(300, max_record_count=100, has_z=True, has_m=True)
    bad = Fault(
        "error200",
        on="page",
        times=EVERY_TIME,
        when=lambda x: (x.asked.params.get("returnZ") == "true" and "OBJECTID >=" not in _where(x)),
    )
    with served(layer) as server:
        server.faults.add(bad)
        receipt, sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, 301))
    assert sink.batches[0].has_z
    assert not sink.batches[-1].has_z
    assert "id 1;" in receipt.warnings[0]


def test_a_row_that_fails_in_one_format_comes_in_another():
    bad = Fault(
        "error200",
        on="page",
        times=EVERY_TIME,
        when=lambda x: x.asked.params.get("f") == "pbf" and "OBJECTID >= 250 " in _where(x),
    )
    with served(numbered_points(300, max_record_count=100)) as server:
        server.faults.add(bad)
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, 301))
    assert receipt.format == "pbf"


def _where(exchange):
    return exchange.asked.params.get("where", "")


def test_the_page_size_that_worked_is_where_the_next_run_starts():
    with served(numbered_points(ROWS, behaviour=Behaviour(fails_above_rows=100))) as server:
        first, _sink = fetch(server)
        before = len(server.seen("page"))
        second, _sink = fetch(server)
        again = server.seen("page")[before:]
    assert first.complete
    assert second.complete
    assert int(again[0].params["resultRecordCount"]) <= 100


def test_more_pages_at_once_are_tried_while_it_pays():
    with served(numbered_points(6000, max_record_count=50)) as server:
        server.manners.latency_s = 0.05
        receipt, _sink = fetch(server)
        assert receipt.concurrency > 4
        fixed, _sink = fetch(server, options=DownloadOptions(concurrency=3))
    assert fixed.concurrency == 3


def test_a_server_that_heeds_nothing_but_places_is_asked_by_place():
    behaviour = Behaviour(
        refuses_ids=True,
        ignores_where=True,
        supports_pagination=False,
        supports_order_by=False,
        real_cap=100,
    )
    with served(numbered_points(1200, behaviour=behaviour)) as server:
        receipt, sink = fetch(server)
    assert sorted(sink.ids) == list(range(1, 1201))
    assert receipt.complete
    assert receipt.proof is Proof.COUNT
    assert receipt.strategy.startswith("quarters of the extent")


def test_more_rows_at_one_place_than_a_page_holds_are_not_called_complete():
    behaviour = Behaviour(
        refuses_ids=True,
        ignores_where=True,
        supports_pagination=False,
        supports_order_by=False,
        real_cap=20,
        shuffles_without_order=False,
    )
    heap = layer_of([{"x": 1, "y": 2}] * 60 + [{"x": 9, "y": 9}], behaviour=behaviour)
    with served(heap) as server:
        receipt, sink = fetch(server)
    assert not receipt.complete
    assert receipt.why
    assert len(sink.ids) == len(set(sink.ids))


def test_ids_and_count_are_asked_at_the_same_time():
    both, met = threading.Barrier(2), []
    with served(numbered_points(50)) as server:
        for kind in ("ids", "count"):  # neither is answered before the other is asked
            server.after(kind, 1, lambda: met.append(both.wait(60)))
        receipt, _sink = fetch(server)
    assert sorted(met) == [0, 1]
    assert receipt.complete


def test_counted_rows_of_which_neither_an_id_nor_a_row_can_be_had_are_missing():
    ids = frozenset(range(1, 11))
    hidden = Behaviour(object_ids_as="null", hidden_ids=ids, lost_ids=ids)
    with served(numbered_points(10, behaviour=hidden)) as server:
        receipt, _sink = fetch(server)
    assert (receipt.announced, receipt.received) == (10, 0)
    assert not receipt.complete


@pytest.mark.parametrize("kind", ["status", "error200"])
def test_rows_come_from_a_server_that_calls_questions_for_ids_and_counts_wrong(kind):
    with served(numbered_points(50)) as server:
        server.faults.add(Fault(kind, on=("ids", "count"), times=EVERY_TIME, status=400, code=400))
        receipt, sink = fetch(server)
    assert sorted(sink.ids) == list(range(1, 51))
    assert receipt.proof is Proof.NONE
    assert not receipt.complete


def test_what_came_and_could_not_be_kept_is_said():
    shapes = [
        {"rings": [[[0, 0], [0, 1], [1, 1], [0, 0]]]},
        {"rings": [[[0, 0], [0, 1, {}], [1, 1], [0, 0]]]},
        {"paths": [[[0, 0], [1, 1]]]},
        {"rings": [[[0, 0], [0, 1], [1, 1], [0, 0]], [[5, 5], [6, 6]]]},
    ]
    layer = layer_of(shapes, POLYGON, behaviour=Behaviour(formats="JSON"))
    with served(layer) as server:
        receipt, sink = fetch(server)
    assert receipt.complete
    assert len(sink.ids) == 4
    told = "\n".join(receipt.warnings)
    assert "Shapes that cannot be read: 1." in told
    assert "Shapes of another kind than the layer's: 1." in told
    assert "Rings of too few vertices that are left out: 1." in told


def test_nothing_is_said_of_what_is_whole():
    with served(numbered_points(10)) as server:
        receipt, _sink = fetch(server)
    assert receipt.warnings == []


@pytest.mark.parametrize(
    ("max_record_count", "supports_order_by"), [(100, True), (1000, True), (1000, False)]
)
def test_a_server_that_refuses_conditions_on_ids_is_walked_otherwise(
    max_record_count, supports_order_by
):
    behaviour = Behaviour(refuses_id_conditions=True, supports_order_by=supports_order_by)
    layer = numbered_points(250, behaviour=behaviour, max_record_count=max_record_count)
    with served(layer) as server:
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, 251))


def test_the_last_look_is_taken_while_the_last_pages_travel():
    looked, found = threading.Event(), []
    with served(numbered_points(500)) as server:
        server.after("count", 2, looked.set)
        server.after("page", 1, lambda: found.append(looked.wait(60)))
        receipt, sink = fetch(server, options=DownloadOptions(data_format="json"))
        assert len(server.seen("page")) == 1, "it has not been waited for in vain"
    assert found == [True]
    assert receipt.complete
    assert receipt.proof is Proof.OBJECT_IDS
    assert len(sink.ids) == 500


def test_rows_that_go_after_the_last_look_are_explained():
    looked = threading.Event()
    with served(numbered_points(500)) as server:

        def lose_rows():
            assert looked.wait(60)
            server.delete_rows([499, 500])

        server.after("count", 2, looked.set)
        server.faults.add(Fault("error200", on="page", code=500, times=1))
        server.after("page", 1, lose_rows)
        receipt, sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert receipt.complete
    assert sink.ids == list(range(1, 499))
    assert receipt.changed_during_run["deleted"] == 2


def test_without_ids_the_count_is_asked_when_all_rows_are_there():
    layer = numbered_points(500, behaviour=Behaviour(refuses_ids=True))
    with served(layer) as server:
        receipt, _sink = fetch(server)
        kinds = [one.kind for one in server.seen("page", "count")]
    assert receipt.proof is Proof.COUNT
    assert kinds[-1] == "count"
