"""A layer comes whole and proven, or the receipt says what is missing."""

from __future__ import annotations

import struct
import threading

import pytest
from layerferry.core.download.options import DownloadOptions, Part
from layerferry.core.download.receipt import Proof
from layerferry.core.errors import Cancelled, DownloadError, ServiceError, TransportError
from layerferry.core.rest.query import Filter

from tests.arcgis_server import EVERY_TIME, Behaviour, Fault, layer_of, numbered_points, too_busy
from tests.arcgis_server.layers import POLYGON
from tests.fakes.downloading import client_for, fetch, served

ROWS = 2500
ALL = list(range(1, ROWS + 1))

# what a server may do, and the proof that must still be possible
WHOLE = {
    "good": (Behaviour(), Proof.OBJECT_IDS),
    "no paging": (Behaviour(supports_pagination=False), Proof.OBJECT_IDS),
    "no paging, no order": (
        Behaviour(supports_pagination=False, supports_order_by=False),
        Proof.OBJECT_IDS,
    ),
    "paging ignored": (Behaviour(ignores_paging=True), Proof.OBJECT_IDS),
    "smaller limit": (Behaviour(real_cap=137), Proof.OBJECT_IDS),
    "smaller limit, cut in silence": (Behaviour(real_cap=137, flag="never"), Proof.OBJECT_IDS),
    "cut in silence without paging": (
        Behaviour(supports_pagination=False, supports_order_by=False, real_cap=137, flag="never"),
        Proof.OBJECT_IDS,
    ),
    "flag always set": (Behaviour(flag="always"), Proof.OBJECT_IDS),
    "pages end by vertices": (Behaviour(cap_vertices=90), Proof.OBJECT_IDS),
    "large pages fail": (Behaviour(fails_above_rows=100), Proof.OBJECT_IDS),
    "field list fails": (Behaviour(fails_with_field_list=True), Proof.OBJECT_IDS),
    "rows hidden from ranges": (Behaviour(hidden_ids=frozenset({5, 1500})), Proof.OBJECT_IDS),
    "conditions ignored": (Behaviour(ignores_where=True), Proof.OBJECT_IDS),
    "rows twice": (Behaviour(repeated_ids=frozenset({5, 1500})), Proof.OBJECT_IDS),
    "id field not stated": (Behaviour(states_object_id_field=False), Proof.OBJECT_IDS),
    "ids as text": (Behaviour(object_ids_as="text"), Proof.OBJECT_IDS),
    "ids as floats": (Behaviour(object_ids_as="float"), Proof.OBJECT_IDS),
    "ids null": (Behaviour(object_ids_as="null"), Proof.COUNT),
    "ids refused": (Behaviour(refuses_ids=True), Proof.COUNT),
    "ids refused, no paging": (
        Behaviour(refuses_ids=True, supports_pagination=False, supports_order_by=False),
        Proof.COUNT,
    ),
    "ids refused, no paging, cut in silence": (
        Behaviour(
            refuses_ids=True,
            supports_pagination=False,
            supports_order_by=False,
            real_cap=99,
            flag="never",
        ),
        Proof.COUNT,
    ),
    "ids refused, cut in silence": (
        Behaviour(refuses_ids=True, real_cap=100, flag="never"),
        Proof.COUNT,
    ),
    "ids cut": (Behaviour(ids_cap=1000), Proof.OBJECT_IDS),
    "ids cut in silence": (
        Behaviour(ids_cap=1000, ids_cut_flag=False),
        Proof.OBJECT_IDS,
    ),
    "count refused": (Behaviour(refuses_count=True), Proof.OBJECT_IDS),
    "count too high": (Behaviour(count_lie=7), Proof.OBJECT_IDS),
    "count too low": (Behaviour(count_lie=-7), Proof.OBJECT_IDS),
    "1=1 refused": (Behaviour(refuses_always_true=True), Proof.OBJECT_IDS),
    "JSON only": (Behaviour(formats="JSON"), Proof.OBJECT_IDS),
    "JSON in answer to PBF": (Behaviour(answers_json_to_pbf=True), Proof.OBJECT_IDS),
    "no fields in answers": (Behaviour(states_fields=False), Proof.OBJECT_IDS),
    "no fields on the layer's page": (Behaviour(states_layer_fields=False), Proof.OBJECT_IDS),
    "short id lists only": (Behaviour(max_object_ids=50), Proof.OBJECT_IDS),
}


@pytest.mark.parametrize("workers", [1, 4])
@pytest.mark.parametrize("name", WHOLE)
def test_a_layer_comes_whole_from_a_server_with(name, workers):
    behaviour, proof = WHOLE[name]
    with served(numbered_points(ROWS, behaviour=behaviour)) as server:
        receipt, sink = fetch(server, options=DownloadOptions(concurrency=workers))
    assert sorted(sink.ids) == ALL
    assert sorted(sink.column("NUMBER")) == list(range(ROWS))
    assert receipt.complete
    assert receipt.proof is proof
    assert receipt.received == receipt.written == ROWS


@pytest.mark.parametrize("name", WHOLE)
def test_a_few_rows_come_as_asked_from_a_server_with(name):
    behaviour, _proof = WHOLE[name]
    with served(numbered_points(ROWS, behaviour=behaviour)) as server:
        receipt, sink = fetch(server, Filter(row_limit=300))
    assert len(set(sink.ids)) == len(sink.ids) == 300
    assert receipt.is_limited
    assert not receipt.complete
    assert receipt.received == receipt.written == 300
    assert "the first 300" in receipt.sentence
    assert "not the whole layer" in receipt.sentence


def test_few_rows_of_an_orderly_server_are_the_first_and_cost_little():
    with served(numbered_points(ROWS, max_record_count=1000)) as server:
        receipt, sink = fetch(server, Filter(row_limit=30))
        assert sink.ids == list(range(1, 31))
        assert not server.seen("ids")
    assert receipt.announced == ROWS
    assert receipt.requests < 6
    assert receipt.as_json()["limited"] is True


def test_a_limit_above_what_there_is_changes_nothing():
    with served(numbered_points(40)) as server:
        receipt, sink = fetch(server, Filter(row_limit=300))
    assert sink.ids == list(range(1, 41))
    assert receipt.complete
    assert not receipt.is_limited
    assert receipt.proof is Proof.COUNT


def test_fewer_rows_than_asked_for_are_not_enough():
    hides = Behaviour(lost_ids=frozenset({5}), hidden_ids=frozenset({5}))
    with served(numbered_points(40, behaviour=hides)) as server:
        receipt, _sink = fetch(server, Filter(row_limit=300))
    assert not receipt.is_as_asked


def test_a_part_has_no_limit():
    with (
        served(numbered_points(40)) as server,
        pytest.raises(DownloadError, match="limited"),
    ):
        fetch(server, Filter(row_limit=3), DownloadOptions(part=Part(1, 2)))


FAULTS = {
    "refused twice": Fault("refuse", on="page", skip=1, times=2),
    "reset": Fault("reset", on="page", skip=1),
    "cut": Fault("cut", on="page", skip=1, times=2),
    "cut gzip": Fault("cut_gzip", on="page", skip=1),
    "bad gzip": Fault("bad_gzip", on="page", skip=1),
    "500": Fault("status", status=500, on="page", skip=1, times=3),
    "502": Fault("status", status=502, on="page", skip=1, times=3),
    "error in 200": Fault("error200", on="page", skip=1, times=3),
    "web page": Fault("html", on="page", skip=1),
    "empty": Fault("empty", on="page", skip=1),
    "cut JSON": Fault("cut_json", on="page", skip=1),
    "503 with Retry-After": Fault("status", status=503, retry_after=1, on="page", skip=1),
    "redirect": Fault("redirect_same", on="page", skip=1),
    "rows lost": Fault("lose_rows", on="page", skip=1, rows=3),
    "rows repeated": Fault("repeat_rows", on="page", skip=1, rows=3),
    "byte order mark": Fault("bom", on="page", skip=1),
    "wrong content type": Fault("wrong_content_type", on="page", skip=1),
}


@pytest.mark.parametrize("data_format", ["json", "auto"])
@pytest.mark.parametrize("name", FAULTS)
def test_one_fault_among_the_pages_costs_nothing(name, data_format):
    with served(numbered_points(ROWS, max_record_count=500)) as server:
        server.faults.add(FAULTS[name])
        receipt, sink = fetch(server, options=DownloadOptions(data_format=data_format))
    assert sorted(sink.ids) == ALL
    assert receipt.complete


def test_conditions_that_are_ignored_are_noticed_and_ids_listed_instead():
    with served(numbered_points(ROWS, behaviour=Behaviour(ignores_where=True))) as server:
        receipt, _sink = fetch(server)
    assert receipt.strategy.startswith("lists of object ids")
    assert "ignores" in receipt.strategy


def test_rows_leave_in_the_order_of_their_ids():
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        server.faults.add(Fault("delay", on="page", skip=1, seconds=0.3))
        _receipt, sink = fetch(server)
    assert sink.ids == ALL


def test_pbf_is_compared_also_where_lists_of_ids_are_refused():
    with served(numbered_points(ROWS, behaviour=Behaviour(pbf_grid=0.1))) as server:
        listed = Fault(
            "error200",
            on="page",
            code=400,
            times=EVERY_TIME,
            when=lambda exchange: "objectIds" in exchange.asked.params,
        )
        server.faults.add(listed)
        receipt, _sink = fetch(server)
    assert receipt.complete
    assert receipt.format == "json"


def test_line_50_pbf_that_differs_from_json_is_given_up():
    coarse = Behaviour(pbf_grid=0.1)
    with served(numbered_points(600, max_record_count=200, behaviour=coarse)) as server:
        receipt, sink = fetch(server)
        insisting, _sink = fetch(server, options=DownloadOptions(data_format="pbf"))
    points = {number: wkb for b in sink.batches for number, wkb in zip(b.object_ids, b.geometries)}
    assert struct.unpack_from("<2d", points[2], 5) == (-174.75, -75.0)
    assert receipt.complete
    assert receipt.format == "json"
    assert "PBF" in receipt.warnings[0]
    assert insisting.format == "pbf"


def test_rows_that_never_come_are_named():
    with served(
        numbered_points(ROWS, behaviour=Behaviour(lost_ids=frozenset({5, 1500})))
    ) as server:
        receipt, sink = fetch(server)
    assert not receipt.complete
    assert receipt.missing == [5, 1500]
    assert len(sink.ids) == ROWS - 2
    assert "NOT COMPLETE" in receipt.sentence


def test_a_row_that_the_server_fails_on_is_put_aside_and_the_rest_comes():
    with served(
        numbered_points(ROWS, behaviour=Behaviour(fails_on_ids=frozenset({777})))
    ) as server:
        receipt, sink = fetch(server)
    assert [entry["object_id"] for entry in receipt.quarantined] == [777]
    assert len(sink.ids) == ROWS - 1
    assert not receipt.complete


def test_bad_rows_side_by_side_do_not_end_the_job():
    bad = frozenset(range(700, 712))
    with served(numbered_points(ROWS, behaviour=Behaviour(fails_on_ids=bad))) as server:
        receipt, sink = fetch(server)
    assert {entry["object_id"] for entry in receipt.quarantined} == bad
    assert set(sink.ids) == set(ALL) - bad


def test_a_server_that_fails_on_everything_is_not_asked_for_every_row():
    with served(numbered_points(ROWS, max_record_count=500)) as server:
        server.faults.add(Fault("status", status=500, on="page", skip=1, times=EVERY_TIME))
        with pytest.raises(ServiceError):
            fetch(server)
        assert len(server.seen("page")) < 300


def test_without_ids_and_count_nothing_is_called_complete():
    behaviour = Behaviour(refuses_ids=True, refuses_count=True)
    with served(numbered_points(ROWS, behaviour=behaviour)) as server:
        receipt, sink = fetch(server)
    assert sorted(sink.ids) == ALL
    assert not receipt.complete
    assert receipt.proof is Proof.NONE
    assert "proves" in receipt.why


@pytest.mark.parametrize("says_so", [True, False])
def test_a_cut_list_of_ids_without_a_count_proves_nothing(says_so):
    cap = 700 if says_so else 1000  # in silence, only the page limit is suspicious
    behaviour = Behaviour(ids_cap=cap, ids_cut_flag=says_so, refuses_count=True)
    with served(numbered_points(ROWS, behaviour=behaviour)) as server:
        receipt, sink = fetch(server)
    assert sorted(sink.ids) == ALL
    assert not receipt.complete


def test_as_many_ids_as_a_page_holds_are_no_cut_list():
    with served(numbered_points(1000, behaviour=Behaviour(refuses_count=True))) as server:
        receipt, sink = fetch(server)
    assert sink.ids == list(range(1, 1001))
    assert receipt.complete


def test_ids_with_holes_that_start_late_are_no_trouble():
    with served(numbered_points(1200, first=4_000_000, step=7)) as server:
        receipt, sink = fetch(server)
    assert sink.ids == [4_000_000 + 7 * i for i in range(1200)]
    assert receipt.complete


def test_ids_beyond_32_bits_arrive_exactly():
    first = 2**40
    with served(
        numbered_points(300, first=first, behaviour=Behaviour(object_id_bytes=8))
    ) as server:
        receipt, sink = fetch(server)
    assert sink.ids == list(range(first, first + 300))
    assert receipt.complete


def test_an_empty_layer_is_complete():
    with served(numbered_points(0)) as server:
        receipt, sink = fetch(server)
    assert receipt.complete
    assert receipt.announced == receipt.received == 0
    assert not sink.batches


def test_line_34_rows_added_and_deleted_meanwhile_are_explained():
    layer = numbered_points(ROWS, max_record_count=500)
    extra = numbered_points(1, first=9000).rows
    with served(layer) as server:
        server.after("page", 1, lambda: server.delete_rows([2400, 2401]))
        server.after("page", 2, lambda: server.add_rows(list(extra)))
        receipt, sink = fetch(server, options=DownloadOptions(concurrency=1))
    assert receipt.complete
    assert set(sink.ids) == set(ALL) - {2400, 2401} | {9000}
    assert receipt.changed_during_run == {"added": 1, "deleted": 2}


def test_only_wanted_rows_and_columns_come():
    chosen = Filter(where="NUMBER < 10", field_names=("name",))
    with served(numbered_points(ROWS)) as server:
        receipt, sink = fetch(server, chosen)
    assert sink.ids == list(range(1, 11))
    assert [f.name for f in sink.batches[0].fields] == ["NAME"]
    assert receipt.announced == 10


def test_an_extent_chooses_rows():
    chosen = Filter(extent=(-175.1, -75.1, -174.1, -74.0), extent_sr="4326")
    with served(numbered_points(ROWS)) as server:
        receipt, sink = fetch(server, chosen)
    assert 0 < len(sink.ids) < 50
    assert receipt.complete


def test_a_wrong_condition_is_told_in_the_server_s_words():
    with (
        served(numbered_points(10)) as server,
        pytest.raises(ServiceError) as caught,
    ):
        fetch(server, Filter(where="NO_SUCH = 1"))
    assert caught.value.code == 400


def test_an_unknown_field_is_refused_with_the_names_that_exist():
    with served(numbered_points(10)) as server, pytest.raises(DownloadError) as caught:
        fetch(server, Filter(field_names=("NAME", "NONE")))
    assert "NONE" in str(caught.value)
    assert "HALF" in caught.value.advice


def test_parts_are_disjoint_and_complete():
    seen = []
    with served(numbered_points(ROWS, first=77, step=3)) as server:
        for index in (1, 2, 3):
            receipt, sink = fetch(server, options=DownloadOptions(part=Part(index, 3)))
            assert receipt.complete
            assert receipt.announced == len(sink.ids)
            seen += sink.ids
    assert sorted(seen) == [77 + 3 * i for i in range(ROWS)]


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
    with served(layer) as server, client_for(read_timeout_s=3) as client:
        receipt, sink = fetch(server, client=client)
    assert sink.ids == [4_000_000 + 3 * i for i in range(8000)]
    assert receipt.complete
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
    with served(numbered_points(50)) as server:
        server.manners.latency_s = 0.1
        fetch(server)
        ids, count = server.seen("ids")[0], server.seen("count")[0]
    assert abs(ids.at - count.at) < 0.09


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
