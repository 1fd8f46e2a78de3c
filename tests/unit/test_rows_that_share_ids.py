"""Rows that share an object id are seen, wherever a page or a list has cut one off."""

from __future__ import annotations

import pytest
from layerferry.core.download.options import DownloadOptions

from tests.arcgis_server import (
    Behaviour,
    Fault,
    Field,
    Layer,
    Row,
    numbered_points,
)
from tests.fakes.downloading import fetch, served

ROWS = 300
ALL = list(range(1, ROWS + 1))
NO_PAGING = {"supports_pagination": False, "supports_order_by": False}


@pytest.mark.parametrize("numbers", [[5, 5], [*range(1, 11), 10, *range(11, 21)]])
@pytest.mark.parametrize(
    "how", [{}, NO_PAGING, {"real_cap": 1}], ids=["paging", "no paging", "one row at a time"]
)
def test_a_second_row_of_the_last_id_of_a_page_is_not_cut_off_unseen(numbers, how):
    rows = [
        Row({"OBJECTID": number, "NAME": f"row {place}"}, {"x": number, "y": 0})
        for place, number in enumerate(numbers)
    ]
    behaviour = Behaviour(count_is=len(set(numbers)), lists_ids_once=True, **how)
    fields = [Field("OBJECTID", "OID"), Field("NAME")]
    with served(Layer("Joined", fields, rows, max_record_count=10, behaviour=behaviour)) as server:
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert not receipt.complete


@pytest.mark.parametrize("edge", [10, 15, 20])
def test_a_second_row_of_an_id_is_seen_where_a_walk_upwards_turns_the_page(edge):
    numbers = sorted([*range(1, 21), edge])
    rows = [
        Row({"OBJECTID": number, "NAME": f"row {place}"}, {"x": number, "y": 0})
        for place, number in enumerate(numbers)
    ]
    behaviour = Behaviour(count_is=20, refuses_ids=True)
    fields = [Field("OBJECTID", "OID"), Field("NAME")]
    with served(Layer("Joined", fields, rows, max_record_count=10, behaviour=behaviour)) as server:
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert not receipt.complete
    assert f"such as {edge}" in receipt.why


def test_a_second_row_is_seen_at_any_of_many_turned_pages():
    numbers = sorted([*range(1, 41), 32])
    rows = [
        Row({"OBJECTID": number, "NAME": f"row {place}"}, {"x": number, "y": 0})
        for place, number in enumerate(numbers)
    ]
    behaviour = Behaviour(count_is=40, refuses_ids=True)
    fields = [Field("OBJECTID", "OID"), Field("NAME")]
    with served(Layer("Joined", fields, rows, max_record_count=4, behaviour=behaviour)) as server:
        receipt, _sink = fetch(server)
    assert not receipt.complete
    assert "such as 32" in receipt.why


def test_a_list_that_has_ids_twice_is_no_hindrance_where_there_is_no_paging():
    behaviour = Behaviour(twice_listed_ids=frozenset({1, 77, 300}), **NO_PAGING)
    with served(numbered_points(ROWS, max_record_count=50, behaviour=behaviour)) as server:
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == ALL


def test_a_row_that_stands_in_the_place_of_another_with_its_id_is_seen():
    rows = [
        Row({"OBJECTID": number, "NAME": f"row {place}"}, {"x": number, "y": 0})
        for place, number in enumerate([1, *range(1, 21)])
    ]
    behaviour = Behaviour(count_is=20, lists_ids_once=True)
    fields = [Field("OBJECTID", "OID"), Field("NAME")]
    with served(Layer("Joined", fields, rows, behaviour=behaviour)) as server:
        server.faults.add(Fault("stand_in", on="page"))
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert not receipt.complete
    assert "Different rows have the same object id, such as 1" in receipt.why


@pytest.mark.parametrize("data_format", ["json", "auto"])
@pytest.mark.parametrize("ids", [{"lists_ids_once": True}, {"refuses_ids": True, **NO_PAGING}])
def test_different_rows_with_one_id_are_not_taken_for_one_row(ids, data_format):
    numbers = [5, *range(1, 10)]
    rows = [
        Row({"OBJECTID": number, "NAME": f"row {place}"}, {"x": number, "y": 0})
        for place, number in enumerate(numbers)
    ]
    behaviour = Behaviour(count_is=9, **ids)
    fields = [Field("OBJECTID", "OID"), Field("NAME")]
    with served(Layer("Joined", fields, rows, behaviour=behaviour)) as server:
        receipt, _sink = fetch(server, options=DownloadOptions(data_format=data_format))
    assert not receipt.complete
    assert "Different rows have the same object id, such as 5" in receipt.why
