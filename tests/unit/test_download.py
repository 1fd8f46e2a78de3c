"""A layer comes whole and proven, or the receipt says what is missing."""

from __future__ import annotations

import struct
import threading

import pytest
from layerferry.core.download.options import DownloadOptions, Part
from layerferry.core.download.receipt import Proof
from layerferry.core.errors import DownloadError, ServiceError
from layerferry.core.rest.query import Filter

from tests.arcgis_server import EVERY_TIME, Behaviour, Fault, numbered_points
from tests.fakes.downloading import fetch, served

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
    assert "only 300 of" in receipt.sentence or "only 300 rows" in receipt.sentence
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


def test_line_34_rows_that_go_between_their_count_and_their_list_are_not_missed():
    is_counted = threading.Event()

    def go():
        server.delete_rows([2400, 2401])
        is_counted.set()

    def is_early(_exchange):
        is_counted.wait(30)
        return False

    with served(numbered_points(ROWS)) as server:
        server.after("count", 1, go)
        server.faults.add(Fault("status", on="ids", times=EVERY_TIME, when=is_early))
        receipt, sink = fetch(server, options=DownloadOptions(concurrency=4))
    assert receipt.complete
    assert set(sink.ids) == set(ALL) - {2400, 2401}


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
