"""How servers really behave, line by line: the numbers are those of the list of behaviours.

Lines 1 to 35 are about paging and completeness, 36 to 68 about what is in an answer. Lines that
another file tests are named in `ELSEWHERE`, and must exist there.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from layerferry.core.download.options import DownloadOptions
from layerferry.core.download.receipt import Proof
from layerferry.core.errors import (
    AccessDenied,
    Cancelled,
    DownloadError,
    InvalidToken,
    ProtocolError,
    ServiceError,
)
from layerferry.core.net.error_envelope import error_in
from layerferry.core.rest.query import Filter

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
from tests.arcgis_server.oddities import joined
from tests.fakes.calm import are_closed
from tests.fakes.downloading import client_for, fetch, served

HERE = Path(__file__).parent
ROWS = 1200
OID = Field("OBJECTID", "OID")

PAYLOAD = "../integration/test_payload_behaviours.py::"
ELSEWHERE = {
    24: "test_silence.py::test_line_24_a_server_that_cuts_addresses_early_is_asked_by_post",
    25: "test_silence.py::test_line_25_a_server_that_refuses_posts_gets_shorter_lists",
    34: "test_download.py::test_line_34_rows_added_and_deleted_meanwhile_are_explained",
    39: "test_esri_json.py::test_line_39_odd_bytes_are_read_and_counted",
    40: "test_esri_json.py::test_line_40_nan_and_infinity_tokens_are_read_and_counted",
    41: "test_esri_json.py::test_line_41_empty_shapes_stay_empty_shapes",
    42: "test_esri_json.py::test_line_42_null_geometry_is_normal",
    43: "test_esri_json.py::test_line_43_point_in_a_multipoint_layer_is_promoted",
    47: "test_rings.py::test_line_47_hole_before_its_exterior_still_becomes_its_hole",
    48: "test_rest_client.py::test_line_48_a_secret_never_follows_a_redirect_to_another_place",
    49: "test_pbf.py::test_line_49_without_transform_coordinates_are_plain_and_the_loss_is_named",
    50: "test_download.py::test_line_50_pbf_that_differs_from_json_is_given_up",
    51: "test_esri_json.py::test_line_51_text_is_told_from_pbf_by_its_first_byte",
    53: "../integration/test_corpus_schema.py::test_a_reference_system_is_found",
    54: "../integration/test_round_trip.py::test_the_receipt_names_what_is_not_known",
    55: PAYLOAD + "test_line_55_the_reference_of_the_answer_counts",
    56: PAYLOAD + "test_line_56_another_reference_is_made_here_so_out_sr_may_be_ignored",
    57: "../integration/test_round_trip.py::test_every_type_of_field_arrives_as_it_is",
    58: "../integration/test_round_trip.py::test_the_receipt_names_what_is_not_known",
    59: "test_schema_of_values.py::test_days_and_times_come_as_they_are",
    60: "../integration/test_round_trip.py::test_every_type_of_field_arrives_as_it_is",
    61: PAYLOAD + "test_line_61_a_length_without_limit_limits_nothing",
    62: PAYLOAD + "test_line_62_codes_without_their_names_stay_codes",
    63: "../integration/test_curves.py::test_arcs_stay_arcs",
    64: "test_addresses.py::test_an_address_is_understood_as_pasted",
    65: "../gui/test_bad_input.py::test_a_group_layer_and_a_raster_layer",
    66: "test_addresses.py::test_a_copied_query_keeps_its_condition_and_columns_but_no_token",
    67: PAYLOAD + "test_line_67_shapes_that_cross_themselves_are_kept",
    68: PAYLOAD + "test_line_68_names_that_differ_in_case_stay_two_columns",
}

# line -> what the layer does; each must come whole, and be proven so
WHOLE = {
    "1 more rows than one answer holds": {},
    "2 no order unless it is asked for": {"shuffles_without_order": True},
    "3 the first page is short": {"cap_vertices": 37},
    "5 the flag is not where it should be": {"flag": "geojson_top"},
    "6 the flag is never set": {"flag": "never", "real_cap": 130},
    "7 the flag is always set": {"flag": "always"},
    "8 fewer rows come than were asked for": {"real_cap": 500},
    "9 the stated limit is not delivered": {"real_cap": 77},
    "10 pages of the usual size fail": {"fails_above_rows": 60},
    "12 paging is not supported": {"supports_pagination": False},
    "19 the id field is not stated": {"states_object_id_field": False},
    "22 the count is refused": {"refuses_count": True},
    "23 long lists of ids fail": {"max_object_ids": 40, "ignores_where": True},
    "26 1=1 is refused": {"refuses_always_true": True},
    "33 the count is approximate": {"count_lie": 31},
    "44 rows come before the kind of their shapes": {"features_first": True, "formats": "JSON"},
    "45 answers state no fields": {"states_fields": False},
    "46 there is no GeoJSON": {"formats": "JSON"},
}


@pytest.mark.parametrize("line", WHOLE)
def test_a_layer_comes_whole_although(line):
    with served(numbered_points(ROWS, behaviour=Behaviour(**WHOLE[line]))) as server:
        receipt, sink = fetch(server)
    assert sorted(sink.ids) == list(range(1, ROWS + 1))
    assert sorted(sink.column("NUMBER")) == list(range(ROWS))
    assert receipt.complete
    assert receipt.proof is Proof.OBJECT_IDS


def test_every_line_has_a_test():
    own = {int(line.partition(" ")[0]) for line in WHOLE}
    text = Path(__file__).read_text(encoding="utf-8")
    own |= {int(number) for number in re.findall(r"^def test_line_(\d+)", text, re.MULTILINE)}
    assert own | set(ELSEWHERE) == set(range(1, 69))
    for place in ELSEWHERE.values():
        name, _, function = place.partition("::")
        assert f"def {function}(" in (HERE / name).read_text(encoding="utf-8"), place


def test_line_4_an_empty_page_that_says_more_follows_is_not_the_end():
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        server.faults.add(Fault("empty_page", on="page", skip=2, times=2))
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, ROWS + 1))


def test_line_11_a_web_page_in_place_of_a_large_page_leads_to_smaller_ones():
    def is_large(exchange):
        return int(exchange.asked.params.get("resultRecordCount", 0)) > 300

    with served(numbered_points(ROWS)) as server:
        server.faults.add(Fault("html", on="page", times=EVERY_TIME, when=is_large))
        receipt, _sink = fetch(server)
    assert receipt.complete
    assert receipt.page_size <= 300


def test_line_13_a_field_list_that_fails_with_paging_is_dropped_here():
    behaviour = Behaviour(fails_with_field_list=True)
    with served(numbered_points(ROWS, behaviour=behaviour)) as server:
        receipt, sink = fetch(server, Filter(field_names=("NAME",)))
    assert receipt.complete
    assert [f.name for f in sink.batches[0].fields] == ["NAME"]


def test_line_14_names_of_a_joined_layer_are_taken_as_the_server_spells_them():
    with served(joined()) as server:
        receipt, sink = fetch(server, Filter(field_names=("GIS.OWNER.PARCELS.NAME",)))
    assert receipt.complete
    assert sink.column("GIS.OWNER.PARCELS.NAME")[0] == "p1"


# all ids at once are too many for this server; spans of them are not
LONG_LISTS_FAIL = Fault(
    "status",
    on="ids",
    status=504,
    times=EVERY_TIME,
    when=lambda exchange: "OBJECTID" not in exchange.asked.params["where"],
)


def fetched_in_spans(**behaviour):
    with served(numbered_points(300, first=4_000, behaviour=Behaviour(**behaviour))) as server:
        server.faults.add(replace(LONG_LISTS_FAIL))
        receipt, sink = fetch(server)
    assert sink.ids == list(range(4_000, 4_300))
    assert receipt.proof is Proof.OBJECT_IDS
    return receipt


def test_line_15_ids_that_cannot_be_listed_at_once_are_listed_in_spans():
    assert "in spans" in fetched_in_spans().strategy


@pytest.mark.parametrize("lie", [-50, 50, 4000])
def test_line_16_a_wrong_smallest_and_largest_id_lose_nothing(lie):
    assert fetched_in_spans(statistics_lie=lie).complete


def test_line_16_refused_statistics_are_replaced_by_order():
    assert fetched_in_spans(refuses_statistics=True).complete


def test_line_17_statistics_under_another_name_are_found():
    assert fetched_in_spans(statistics_upper_case=True).complete


def test_line_18_ids_start_late_have_holes_and_come_unsorted():
    ids = [4_000_000 + i * 3 + i // 10 * 500 for i in range(700)]
    with served(Layer("Holes", [OID, Field("NAME")], rows_of_ids(ids)[::-1])) as server:
        receipt, sink = fetch(server)
    assert sink.ids == ids
    assert receipt.complete


def test_line_20_ids_that_stand_for_several_rows_are_noticed_and_no_row_is_dropped():
    rows = [Row({"OBJECTID": i // 2, "NAME": f"row {i}"}, {"x": i, "y": 0}) for i in range(300)]
    layer = Layer("View", [OID, Field("NAME")], rows, max_record_count=500)
    with served(layer) as server:
        receipt, sink = fetch(server)
    assert sorted(sink.column("NAME")) == sorted(f"row {i}" for i in range(300))
    assert receipt.proof is Proof.COUNT


def test_line_21_a_layer_that_allows_no_queries_says_who_can_change_that():
    closed = numbered_points(5, behaviour=Behaviour(query_refused=True))
    with served(closed) as server, pytest.raises((DownloadError, ServiceError)) as caught:
        fetch(server)
    assert caught.value.advice


def test_line_27_a_firewall_is_called_one_and_the_number_of_its_notice_is_told():
    with served(numbered_points(5)) as server:
        server.faults.add(Fault("firewall", on="layer", times=EVERY_TIME))
        with pytest.raises(ProtocolError, match=r"firewall .*\(support ID 4711081547110815\)"):
            fetch(server)


def test_line_28_the_user_agent_names_us_honestly():
    with served(numbered_points(5)) as server:
        fetch(server)
        agents = {one.headers["user-agent"] for one in server.seen()}
    assert agents == {"LayerFerry"}


def test_line_29_a_quota_slows_the_job_and_does_not_end_it():
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        server.faults.add(
            Fault("error200", on="page", skip=3, times=2, code=429, message="Too many requests")
        )
        receipt, sink = fetch(server)
    assert receipt.complete
    assert len(sink.ids) == ROWS


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


@pytest.mark.parametrize("kind", ["reset", "cut", "cut_json"])
def test_line_31_half_a_page_is_never_a_page(kind):
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        server.faults.add(Fault(kind, on="page", skip=3, at=0.9))
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, ROWS + 1))


def test_line_32_a_broken_instance_behind_a_balancer_is_asked_again():
    stack = Fault("error200", on="page", skip=1, message="java.lang.NullPointerException", code=500)
    with served(numbered_points(ROWS)) as server:
        server.faults.add(stack)
        receipt, _sink = fetch(server)
    assert receipt.complete
    assert receipt.retries >= 1


def test_line_35_pages_are_ordered_by_the_object_id_alone():
    with served(numbered_points(ROWS)) as server:
        fetch(server)
        orders = {one.params.get("orderByFields") for one in server.seen("page")}
    assert orders <= {"OBJECTID ASC", None}


def test_line_36_an_error_in_an_answer_with_200_is_an_error():
    with served(numbered_points(60, max_record_count=20)) as server:
        server.faults.add(Fault("error200", on="page"))
        receipt, sink = fetch(server)
        assert [seen.status for seen in server.seen("page") if seen.fault] == [200]
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, 61))


def test_line_37_an_error_in_the_manner_of_the_administration_is_an_error():
    node = {"status": "error", "messages": ["Token Expired."], "code": 498}
    assert isinstance(error_in(node), InvalidToken)


@pytest.mark.parametrize("code", [{"code": "498"}, {"code": 498}, {"code": 0}, {}])
def test_line_38_a_code_as_text_or_none_at_all_is_an_error(code):
    error = error_in({"error": {**code, "message": "Invalid token."}})
    assert isinstance(error, ServiceError)
    assert "Invalid token" in str(error)


def test_line_52_rows_that_come_only_as_pbf_come_as_pbf():
    with served(numbered_points(ROWS)) as server:
        server.faults.add(
            Fault(
                "error200",
                on="page",
                times=EVERY_TIME,
                when=lambda x: x.asked.params.get("f") == "json",
            )
        )
        receipt, sink = fetch(server)
    assert receipt.complete
    assert receipt.format == "pbf"
    assert len(sink.ids) == ROWS


def test_cancelling_at_any_moment_asks_nothing_more_and_closes_the_lines():
    with served(numbered_points(2000, max_record_count=25)) as server:
        for moment in range(50):
            server.clear_log()

            def is_cancelled(moment=moment):
                return len(server.log) > moment

            with client_for(is_cancelled=is_cancelled) as client:
                with pytest.raises(Cancelled):
                    fetch(server, client=client)
                at_once = 8  # requests that were on their way when the cancel came
                assert len(server.log) <= moment + 1 + at_once
            assert are_closed(client)
