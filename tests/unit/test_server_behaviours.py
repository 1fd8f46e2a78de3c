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
    InvalidToken,
    ServiceError,
)
from layerferry.core.net.error_envelope import error_in
from layerferry.core.rest.catalog import read_layer
from layerferry.core.rest.query import Filter

from tests.arcgis_server import (
    EVERY_TIME,
    Behaviour,
    Fault,
    Field,
    Layer,
    Row,
    numbered_points,
)
from tests.arcgis_server.oddities import joined
from tests.fakes.downloading import client_for, fetch, served

HERE = Path(__file__).parent
ROWS = 1200
OID = Field("OBJECTID", "OID")

TOLD = "test_told_ids_and_counts.py::"
REFUSALS = "test_server_refusals.py::"
PAYLOAD = "../integration/test_payload_behaviours.py::"
ADDRESSES = "test_addresses.py::"
ROUND_TRIP = "../integration/test_round_trip.py::"
ELSEWHERE = {
    15: TOLD + "test_line_15_ids_that_cannot_be_listed_at_once_are_listed_in_spans",
    16: TOLD + "test_line_16_a_wrong_smallest_and_largest_id_lose_nothing",
    17: TOLD + "test_line_17_statistics_under_another_name_are_found",
    18: TOLD + "test_line_18_ids_start_late_have_holes_and_come_unsorted",
    20: TOLD + "test_line_20_ids_that_stand_for_several_rows_are_noticed_and_no_row_is_dropped",
    5: "test_esri_json.py::test_line_5_the_flag_is_found_where_geojson_has_it",
    24: REFUSALS + "test_line_24_a_server_that_cuts_addresses_early_is_asked_by_post",
    25: REFUSALS + "test_line_25_a_server_that_refuses_posts_gets_shorter_lists",
    21: REFUSALS + "test_line_21_a_layer_that_allows_no_queries_says_who_can_change_that",
    26: REFUSALS + "test_line_26_where_conditions_for_all_rows_are_forbidden_others_are_tried",
    27: REFUSALS + "test_line_27_a_firewall_is_called_one_and_the_number_of_its_notice_is_told",
    28: REFUSALS + "test_line_28_the_user_agent_names_us_honestly",
    29: REFUSALS + "test_line_29_a_quota_slows_the_job_and_does_not_end_it",
    30: REFUSALS + "test_line_30_after_a_403_nothing_more_is_asked",
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
    53: "../integration/test_corpus_schema.py::test_line_53_a_reference_system_is_found",
    54: ROUND_TRIP + "test_lines_54_and_58_the_receipt_names_what_is_not_known",
    55: PAYLOAD + "test_line_55_the_reference_of_the_answer_counts",
    56: PAYLOAD + "test_line_56_another_reference_is_made_here_so_out_sr_may_be_ignored",
    57: ROUND_TRIP + "test_lines_57_and_60_every_type_of_field_arrives_as_it_is",
    58: ROUND_TRIP + "test_lines_54_and_58_the_receipt_names_what_is_not_known",
    59: "test_schema_of_values.py::test_line_59_days_and_times_come_as_they_are",
    60: ROUND_TRIP + "test_lines_57_and_60_every_type_of_field_arrives_as_it_is",
    61: PAYLOAD + "test_line_61_a_length_without_limit_limits_nothing",
    62: PAYLOAD + "test_line_62_codes_without_their_names_stay_codes",
    63: "../integration/test_curves.py::test_line_63_arcs_stay_arcs",
    64: ADDRESSES + "test_line_64_an_address_is_understood_as_pasted",
    65: "../gui/test_bad_input.py::test_line_65_a_group_layer_and_a_raster_layer",
    66: ADDRESSES + "test_line_66_a_copied_query_keeps_its_condition_and_columns_but_no_token",
    67: PAYLOAD + "test_line_67_shapes_that_cross_themselves_are_kept",
    68: PAYLOAD + "test_line_68_names_that_differ_in_case_stay_two_columns",
}

# line -> what the layer does; each must come whole, and be proven so
WHOLE = {
    "1 more rows than one answer holds": {},
    "2 no order unless it is asked for": {"shuffles_without_order": True},
    "3 the first page is short": {"cap_vertices": 37},
    "6 the flag is never set": {"flag": "never", "real_cap": 130},
    "7 the flag is always set": {"flag": "always"},
    "8 fewer rows come than were asked for": {"real_cap": 500},
    "9 the stated limit is not delivered": {"real_cap": 77},
    "10 pages of the usual size fail": {"fails_above_rows": 60},
    "22 the count is refused": {"refuses_count": True},
    "23 long lists of ids fail": {"max_object_ids": 40, "ignores_where": True},
    "26 1=1 is refused": {"refuses_always_true": True},
    "33 the count is approximate": {"count_lie": 31},
    "44 rows come before the kind of their shapes": {"features_first": True, "formats": "JSON"},
    "45 answers state no fields": {"states_fields": False},
    "45 the layer states no fields": {"states_layer_fields": False},
}


def described_by(server):
    with client_for() as client:
        return read_layer(client, f"{server.address}/Test/FeatureServer/0")


@pytest.mark.parametrize("line", WHOLE)
def test_a_layer_comes_whole_although(line):
    with served(numbered_points(ROWS, behaviour=Behaviour(**WHOLE[line]))) as server:
        receipt, sink = fetch(server)
    assert sorted(sink.ids) == list(range(1, ROWS + 1))
    assert sorted(sink.column("NUMBER")) == list(range(ROWS))
    assert receipt.complete
    assert receipt.proof is Proof.OBJECT_IDS


# how rows have to be asked for, and what the server does then
WAYS = {
    "ranges of object ids": {},
    "object ids upwards": {"refuses_ids": True},
    "offset pages": {"refuses_ids": True},  # and there are none
}
PAGING = {
    "1 more rows than one answer holds": {},
    "2 no order unless it is asked for": {"shuffles_without_order": True},
    "3 the first page is short": {"cap_vertices": 37},
    "6 the flag is never set": {"flag": "never", "real_cap": 33},
    "7 the flag is always set": {"flag": "always"},
    "8 fewer rows come than were asked for": {"real_cap": 70},
    "10 pages of the usual size fail": {"fails_above_rows": 16},
}


def layer_for(way, **more):
    """300 rows in pages of 100 that can only be had in this way."""
    layer = numbered_points(300, max_record_count=100, behaviour=Behaviour(**WAYS[way], **more))
    if way != "offset pages":
        return layer
    rows = [
        Row({"NUMBER": i, "NAME": f"row {i}"}, row.geometry) for i, row in enumerate(layer.rows)
    ]
    fields = [Field("NUMBER", "Integer"), Field("NAME")]
    return replace(layer, fields=fields, rows=rows, object_id_field="")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("line", PAGING)
def test_pages_go_on_to_the_end_although(line, way):
    with served(layer_for(way, **PAGING[line])) as server:
        receipt, sink = fetch(server)
    assert receipt.strategy.startswith(way)
    assert receipt.complete
    assert sorted(sink.column("NUMBER")) == list(range(300))


@pytest.mark.parametrize("way", WAYS)
def test_line_4_an_empty_page_that_says_more_follows_is_not_the_end(way):
    with served(layer_for(way)) as server:
        server.faults.add(Fault("empty_page", on="page", times=2))
        receipt, sink = fetch(server, options=DownloadOptions(concurrency=1, data_format="json"))
        assert [one.fault for one in server.seen("page")].count("empty_page") == 2
    assert receipt.complete
    assert receipt.strategy.startswith(way)
    assert sink.column("NUMBER") == list(range(300)), "in their place, not fetched in the end"


@pytest.mark.parametrize(("how", "most"), [({"real_cap": 77}, 77), ({"fails_above_rows": 60}, 60)])
def test_lines_9_and_10_the_size_that_works_is_learnt(how, most):
    with served(numbered_points(ROWS, behaviour=Behaviour(**how))) as server:
        receipt, _sink = fetch(server)
        too_large = [
            one for one in server.seen("page") if one.params.get("resultRecordCount") == "1000"
        ]
    assert receipt.complete
    assert most // 2 <= receipt.page_size <= 3 * most, "it grows back now and then"
    assert len(too_large) <= 4, "no more than went out at once"


@pytest.mark.parametrize(
    ("how", "way"),
    [({}, "ranges of object ids"), ({"ignores_where": True}, "lists of object ids")],
)
def test_line_12_without_paging_ids_choose_the_rows(how, way):
    behaviour = Behaviour(supports_pagination=False, **how)
    with served(numbered_points(ROWS, behaviour=behaviour)) as server:
        receipt, sink = fetch(server)
        assert not any("resultRecordCount" in one.params for one in server.seen("page"))
    assert receipt.complete
    assert receipt.strategy.startswith(way)
    assert sorted(sink.ids) == list(range(1, ROWS + 1))


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("OID", {}),
        ("Integer", {"uniqueIdField": {"name": "GID", "isSystemMaintained": True}}),
        ("Integer", {"objectIdField": "gid"}),
    ],
)
def test_line_19_the_id_field_is_found_by_its_type_or_as_unique_or_without_case(kind, more):
    behaviour = Behaviour(states_object_id_field=False, extra=more)
    rows = [Row({"GID": i, "NAME": f"row {i}"}, {"x": i, "y": 0}) for i in range(1, 31)]
    fields = [Field("NAME"), Field("GID", kind)]
    layer = Layer("View", fields, rows, object_id_field="GID", behaviour=behaviour)
    with served(layer) as server:
        described = described_by(server)
        receipt, sink = fetch(server)
    assert described.object_id_field == "GID"
    assert receipt.proof is Proof.OBJECT_IDS
    assert sink.ids == list(range(1, 31))


@pytest.mark.parametrize("formats", ["JSON", "JSON, PBF"])
def test_line_46_only_json_or_pbf_is_asked_for(formats):
    with served(numbered_points(30, behaviour=Behaviour(formats=formats))) as server:
        receipt, _sink = fetch(server)
        asked = {one.params["f"] for one in server.seen("page")}
    assert receipt.complete
    assert asked == {one.strip().lower() for one in formats.split(",")}


def test_every_line_has_a_test():
    own = {int(line.partition(" ")[0]) for line in (*WHOLE, *PAGING)}
    text = Path(__file__).read_text(encoding="utf-8")
    own |= {int(number) for number in re.findall(r"^def test_line_(\d+)", text, re.MULTILINE)}
    assert own | set(ELSEWHERE) == set(range(1, 69))
    for line, place in ELSEWHERE.items():
        name, _, function = place.partition("::")
        named = re.match(r"test_lines?_(\d+)(?:_and_(\d+))?_", function)
        assert named, f"{place} is not named after its line"
        assert str(line) in named.groups(), place
        assert f"def {function}(" in (HERE / name).read_text(encoding="utf-8"), place


def test_line_11_a_web_page_in_place_of_a_large_page_leads_to_smaller_ones():
    def is_large(exchange):
        return int(exchange.asked.params.get("resultRecordCount", 0)) > 300

    with served(numbered_points(ROWS)) as server:
        server.faults.add(Fault("html", on="page", times=EVERY_TIME, when=is_large))
        receipt, _sink = fetch(server)
    assert receipt.complete
    assert receipt.page_size <= 300


@pytest.mark.parametrize("way", WAYS)
def test_line_13_a_field_list_that_fails_with_paging_is_dropped_here(way):
    with served(layer_for(way, fails_with_field_list=True)) as server:
        receipt, sink = fetch(server, Filter(field_names=("NAME",)))
    assert receipt.complete
    assert receipt.strategy.startswith(way)
    assert [f.name for f in sink.batches[0].fields] == ["NAME"]
    assert sorted(sink.column("NAME")) == sorted(f"row {i}" for i in range(300))


def test_line_14_names_of_a_joined_layer_are_taken_as_the_server_spells_them():
    with served(joined()) as server:
        receipt, sink = fetch(server, Filter(field_names=("GIS.OWNER.PARCELS.NAME",)))
    assert receipt.complete
    assert sink.column("GIS.OWNER.PARCELS.NAME")[0] == "p1"


@pytest.mark.parametrize("data_format", ["json", "auto"])
@pytest.mark.parametrize("kind", ["reset", "cut", "cut_json"])
def test_line_31_half_a_page_is_never_a_page(kind, data_format):
    with served(numbered_points(300, max_record_count=100)) as server:
        server.manners.gzips = False  # which would tell as well
        server.faults.add(Fault(kind, on="page", skip=1, at=0.9))
        receipt, sink = fetch(server, options=DownloadOptions(data_format=data_format))
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, 301))
    if kind != "cut_json":  # a line that broke off says nothing against the format
        assert receipt.retries == 1
        assert receipt.warnings == []


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
        pages = [one.params for one in server.seen("page") if "objectIds" not in one.params]
    assert {one.get("orderByFields") for one in pages} == {"OBJECTID ASC"}


def test_line_36_an_error_in_an_answer_with_200_is_an_error():
    with served(numbered_points(60, max_record_count=20)) as server:
        server.faults.add(Fault("error200", on="page"))
        receipt, sink = fetch(server)
        assert [seen.status for seen in server.seen("page") if seen.fault] == [200]
    assert receipt.complete
    assert receipt.retries == 1
    assert receipt.warnings == []
    assert sorted(sink.ids) == list(range(1, 61))


def test_line_37_an_error_in_the_manner_of_the_administration_is_an_error():
    node = {"status": "error", "messages": ["Token Expired."], "code": 498}
    assert isinstance(error_in(node), InvalidToken)


@pytest.mark.parametrize("code", [{"code": "498"}, {"code": 498}, {"code": 0}, {}])
def test_line_38_a_code_as_text_or_none_at_all_is_an_error(code):
    error = error_in({"error": {**code, "message": "Invalid token."}})
    assert isinstance(error, InvalidToken if code.get("code") else ServiceError)
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
