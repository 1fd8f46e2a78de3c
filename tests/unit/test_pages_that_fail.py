"""Pages that fail are asked for again, for less or otherwise, and the size that works is learnt."""

from __future__ import annotations

import pytest
from layerferry.core.download.options import DownloadOptions
from layerferry.core.errors import ServiceError, TransportError

from tests.arcgis_server import EVERY_TIME, Behaviour, Fault, numbered_points
from tests.fakes.downloading import fetch, served

ROWS = 2500
ALL = list(range(1, ROWS + 1))


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
        assert len(server.seen("page")) < 500


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
