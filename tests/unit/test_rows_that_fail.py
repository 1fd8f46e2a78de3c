"""Rows that a server cannot deliver: asked in all manners, named, and the job goes on."""

from __future__ import annotations

import json

import numpy as np
import pytest
from layerferry.core.download.course import Page
from layerferry.core.download.merged_receipt import merge_receipts
from layerferry.core.download.options import DownloadOptions, Part
from layerferry.core.download.receipt import Receipt
from layerferry.core.errors import DownloadError, ServiceError

from tests.arcgis_server import EVERY_TIME, Behaviour, Fault, Field, Layer, Row, numbered_points
from tests.arcgis_server.asked import Asked
from tests.arcgis_server.errors import RestError
from tests.arcgis_server.query import answer_query
from tests.fakes.downloading import client_for, fetch, pages_asked, served
from tests.fakes.interrupted import run

ROWS = 300


@pytest.fixture
def client():
    """One that hardly pauses: here many questions fail."""
    with client_for(first_pause_s=0.001) as made:
        yield made


def without_zm(asked):
    return not (asked.says("returnZ") or asked.says("returnM"))


def in_format(name):
    return lambda asked: asked.text("f") == name


def fails_on(*bad, unless=lambda _asked: False):
    """Fail on each page that holds one of these rows, unless it is asked for so."""
    numbers = set(bad)
    return lambda rows, asked: not unless(asked) and any(
        row.attributes["NUMBER"] + 1 in numbers for row in rows
    )


def rows_for(layer, exchange):
    """The rows that an exchange brings, or would bring."""
    try:
        return answer_query(layer, Asked(exchange.asked.params)).rows
    except RestError:
        return []


def holds(layer, *bad):
    """Which exchanges bring one of these rows."""
    return lambda exchange: any(
        row.attributes.get("OBJECTID") in bad for row in rows_for(layer, exchange)
    )


def points(fails_when, count=ROWS, **more):
    behaviour = Behaviour(fails_when=fails_when, **more.pop("behaviour", {}))
    return numbered_points(count, behaviour=behaviour, **{"max_record_count": 100, **more})


def test_a_walk_upwards_that_fails_behind_the_last_row_leaves_to_the_next_one(client):
    def is_behind(rows, asked):
        return not rows and asked.text("returnGeometry") != "false"

    with served(points(is_behind, behaviour={"refuses_ids": True})) as server:
        receipt, sink = fetch(server, client=client)
    assert sorted(sink.ids) == list(range(1, ROWS + 1))
    assert receipt.complete


@pytest.mark.parametrize(
    ("way", "said"),
    [
        (without_zm, "asked without Z and M, it came"),
        (in_format("json"), "asked in another format, it came"),
        (
            lambda asked: without_zm(asked) and asked.text("f") == "json",
            "asked in another format, without Z and M, it came",
        ),
    ],
    ids=["without Z and M", "other format", "both"],
)
def test_a_row_that_comes_in_one_manner_alone_comes(way, said, client):
    with served(points(fails_on(137, unless=way), has_z=True, has_m=True)) as server:
        receipt, sink = fetch(server, client=client)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, ROWS + 1))
    assert not receipt.quarantined
    assert any(said in warning for warning in receipt.warnings)


def table_without_ids(count, fails_when, **behaviour):
    fields = [Field("KIND"), Field("NUMBER", "Integer")]
    rows = [Row({"KIND": f"row {number:04}", "NUMBER": number}) for number in range(count)]
    how = Behaviour(refuses_ids=True, fails_when=fails_when, **behaviour)
    return Layer(
        "Table", fields, rows, geometry_type=None, max_record_count=50, object_id_field="",
        behaviour=how,
    )  # fmt: skip


ONE_AT_A_TIME = DownloadOptions(concurrency=1)
NO_PAGING = {"supports_pagination": False, "supports_order_by": False}
WAYS = {
    "ranges": {},
    "lists": {"ignores_where": True},
    "upwards": {"refuses_ids": True},
    "offsets": {"refuses_ids": True, "refuses_id_conditions": True},
    "halves": {"refuses_ids": True, **NO_PAGING},
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "bad",
    [{1, 2, 3, 4, 5}, set(range(60, 75)), {116, 117, 118, 119, 120}, {7, 57, 58, 110}],
    ids=["first", "in a row", "last", "here and there"],
)
def test_the_job_goes_on_past_rows_that_fail(bad, way, client):
    layer = points(fails_on(*bad), 120, max_record_count=40, behaviour=WAYS[way])
    with served(layer) as server:
        receipt, sink = fetch(server, client=client)
    assert sorted(sink.ids) == [n for n in range(1, 121) if n not in bad]
    assert len(receipt.quarantined) == len(bad)
    assert not receipt.complete
    assert "the server fails on them" in receipt.why


@pytest.mark.parametrize("bad", [set(range(5)), set(range(40, 65)), set(range(295, 300))])
def test_the_job_goes_on_past_rows_that_fail_where_there_are_no_ids(bad, client):
    fails = fails_on(*(place + 1 for place in bad))
    with served(table_without_ids(ROWS, fails)) as server:
        receipt, sink = fetch(server, client=client)
    assert sorted(sink.column("NUMBER")) == [n for n in range(ROWS) if n not in bad]
    assert [entry["offset"] for entry in receipt.quarantined] == sorted(bad)
    assert not receipt.complete


@pytest.mark.parametrize("bad", [range(5, 555, 5), range(200, 310)], ids=["spread", "in a row"])
def test_no_number_of_rows_that_fail_ends_the_job(bad, client):
    with served(points(fails_on(*bad), 600)) as server:
        receipt, sink = fetch(server, client=client)
    assert len(sink.ids) == 600 - 110
    assert receipt.missing == list(bad)
    assert len(receipt.quarantined) == 110


@pytest.mark.parametrize("way", WAYS)
def test_a_server_that_fails_on_every_row_is_given_up_soon(way, client):
    with served(points(lambda rows, _asked: bool(rows), behaviour=WAYS[way])) as server:
        with pytest.raises((ServiceError, DownloadError), match="Error performing query"):
            fetch(server, client=client)
        assert len(server.seen("page")) + len(server.seen("lookup")) < 200


def test_rows_whose_answers_break_off_do_not_end_the_job(client):
    layer = numbered_points(ROWS, max_record_count=100)
    bad = holds(layer, 30, 31, 32, 33, 34, 35)
    with served(layer) as server:
        server.faults.add(Fault("reset", on="page", times=EVERY_TIME, when=bad))
        receipt, sink = fetch(server, client=client)
    assert receipt.missing == [30, 31, 32, 33, 34, 35]
    assert len(sink.ids) == ROWS - 6


def test_one_bad_row_costs_few_questions_and_no_small_pages(client):
    with served(points(fails_on(2011), 10_000, max_record_count=1000)) as server:
        receipt, _sink = fetch(server, options=ONE_AT_A_TIME, client=client)
        sizes = [int(seen.params.get("resultRecordCount", 0)) for seen in pages_asked(server)]
    assert receipt.missing == [2011]
    # ten pages, both halves of ten, what failed asked twice, the row in both formats, a few looks
    assert len(sizes) < 10 + 20 + 10 + 30
    assert receipt.page_size == 1000


def test_a_layer_whose_first_row_is_refused_comes_all_the_same(client):
    bad = lambda exchange: int(exchange.asked.params.get("resultOffset", 1)) == 0  # noqa: E731
    with served(table_without_ids(ROWS, None)) as server:
        server.faults.add(Fault("error200", on="page", code=400, times=EVERY_TIME, when=bad))
        receipt, sink = fetch(server, client=client)
    assert sorted(sink.column("NUMBER")) == list(range(1, ROWS))
    assert [entry["offset"] for entry in receipt.quarantined] == [0]


def test_the_parts_of_a_layer_name_the_rows_that_fail_in_each(client):
    with served(points(fails_on(50, 150, 151))) as server:
        parts = [
            fetch(server, options=DownloadOptions(part=Part(k, 2)), client=client)[0]
            for k in (1, 2)
        ]
    whole = merge_receipts([json.loads(json.dumps(part.as_json())) for part in parts])
    assert not whole.complete
    assert whole.missing == [50, 150, 151]
    assert [entry["object_id"] for entry in whole.quarantined] == [50, 150, 151]
    assert whole.as_json()["quarantined_rows"] == 3


@pytest.mark.parametrize("way", ["ranges", "lists", "upwards"])
def test_the_next_run_asks_for_rows_that_failed_again(way, tmp_path):
    layer = points(fails_on(137, 138, 290), behaviour=WAYS[way])
    with served(layer) as server:
        first, sink = run(tmp_path, server)
        again, sink = run(tmp_path, server)
        layer.behaviour.fails_when = None
        healed, healed_sink = run(tmp_path, server)
    named = [entry["object_id"] for entry in first.quarantined]
    assert named == [137, 138, 290]
    assert list(again.quarantined) == list(first.quarantined)
    assert sorted(sink.ids) == [n for n in range(1, ROWS + 1) if n not in named]
    assert again.kept >= {"ranges": ROWS - len(named), "lists": 195, "upwards": 136}[way]
    assert healed.complete
    assert sorted(healed_sink.ids) == list(range(1, ROWS + 1))
    assert not healed.quarantined


@pytest.mark.parametrize("kind", ["error200", "cut"])
@pytest.mark.parametrize("way", [*WAYS, "extents"])
def test_pages_become_as_small_as_the_server_can_answer_whatever_the_way(way, kind, client):
    ways = {**WAYS, "extents": {"refuses_ids": True, "ignores_where": True, **NO_PAGING}}
    layer = numbered_points(ROWS, max_record_count=200, behaviour=Behaviour(**ways[way]))

    def is_large(exchange):
        return len(rows_for(layer, exchange)) > 45

    with served(layer) as server:
        server.faults.add(Fault(kind, on="page", times=EVERY_TIME, when=is_large))
        receipt, sink = fetch(server, client=client)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, ROWS + 1))


@pytest.mark.parametrize("way", ["ranges", "upwards"])
def test_pages_halve_on_silence_as_often_as_it_takes(way):
    layer = points(None, 200, max_record_count=200, behaviour=WAYS[way])

    def is_large(exchange):
        return len(rows_for(layer, exchange)) > 26

    with served(layer) as server, client_for(read_timeout_s=1.5) as client:
        server.faults.add(Fault("silence", on="page", times=EVERY_TIME, when=is_large))
        receipt, sink = fetch(server, options=DownloadOptions(page_size=100), client=client)
    assert receipt.complete
    assert receipt.page_size <= 50


@pytest.mark.parametrize("way", ["ranges", "upwards"])
def test_a_row_that_is_never_answered_is_put_aside(way):
    layer = points(None, 24, max_record_count=12, behaviour=WAYS[way])
    with served(layer) as server, client_for(read_timeout_s=1.5) as client:
        struck = ("page", "lookup")
        server.faults.add(Fault("silence", on=struck, times=EVERY_TIME, when=holds(layer, 9)))
        receipt, sink = fetch(server, options=DownloadOptions(data_format="json"), client=client)
    assert sorted(sink.ids) == [number for number in range(1, 25) if number != 9]
    assert len(receipt.quarantined) == 1
    assert not receipt.complete


def test_a_receipt_names_a_thousand_rows_and_tells_how_many_there_are():
    receipt = Receipt("address", "Points")
    receipt.quarantined.add(Page(0, {}, 1500, np.arange(1500)), "It fails.")
    node = receipt.as_json()
    assert len(node["quarantined"]) == 1000
    assert node["quarantined_rows"] == 1500
