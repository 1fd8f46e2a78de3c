"""What an earlier run kept of a layer whose ids are not listed, or whose ids tell too little."""

from __future__ import annotations

from dataclasses import replace

import pytest
from layerferry.core.download.journal import KeptRowsDoNotFit
from layerferry.core.download.options import DownloadOptions
from layerferry.core.download.receipt import Proof
from layerferry.core.errors import Cancelled, TransportError

from tests.arcgis_server import Behaviour, Fault, Field, Layer, Row, numbered_points
from tests.fakes.downloading import fetch, pages_asked, served
from tests.fakes.interrupted import (
    ALL,
    JSON,
    NO_IDS,
    ROWS,
    Interrupted,
    interrupt,
    journal_of,
    run,
)


def test_without_an_id_list_a_walk_upwards_goes_on_behind_the_last_id(tmp_path):
    layer = numbered_points(ROWS, max_record_count=100, behaviour=NO_IDS)
    with served(layer) as server:
        kept = interrupt(tmp_path, server)
        receipt, sink = run(tmp_path, server)
        pages = pages_asked(server)
    assert sorted(sink.ids) == ALL
    assert receipt.complete
    assert receipt.proof is Proof.COUNT
    assert receipt.strategy == "object ids upwards"
    assert f"OBJECTID >= {kept + 1}" in pages[0].params["where"]
    assert len(pages) == (ROWS - kept) // 100 + 1  # and a look behind the end


@pytest.mark.parametrize(("makes_up", "figures"), [(False, True), (True, True), (True, False)])
def test_kept_rows_that_are_there_no_more_are_found_out(tmp_path, makes_up, figures):
    """In the count a row that was left out of a kept page makes up for one deleted since."""
    how = replace(NO_IDS, refuses_statistics=not figures)
    layer = numbered_points(ROWS, max_record_count=100, behaviour=how)
    with served(layer) as server:
        if makes_up:
            server.faults.add(Fault("lose_middle_rows", on="page", skip=2))
        interrupt(tmp_path, server)
        layer.delete_rows([5])
        with journal_of(tmp_path, server) as journal:
            with pytest.raises(KeptRowsDoNotFit):
                fetch(server, options=JSON, journal=journal)
            journal.clear()
            receipt, sink = fetch(server, options=JSON, journal=journal)
    assert receipt.complete
    assert sorted(sink.ids) == [n for n in ALL if n != 5]


@pytest.mark.parametrize("paging", [True, False])
def test_a_page_is_not_kept_before_rows_behind_it_were_looked_for(tmp_path, paging):
    """A second row of an id lies behind a full page, and nothing else tells of it."""
    rows = [
        Row({"OBJECTID": number, "NAME": f"row {place}"}, {"x": number, "y": 0})
        for place, number in enumerate([*range(1, 101), 100, *range(101, 201)])
    ]
    how = Behaviour(count_is=200, lists_ids_once=True, supports_pagination=paging)
    fields = [Field("OBJECTID", "OID"), Field("NAME")]
    one_by_one = DownloadOptions(concurrency=1, data_format="json")
    layer = Layer("Joined", fields, rows, max_record_count=100, behaviour=how)

    def cancel_after_a_page(done, _all):
        if done:
            raise Cancelled

    with served(layer) as server:
        with journal_of(tmp_path, server) as journal, pytest.raises(Cancelled):
            fetch(server, options=one_by_one, on_progress=cancel_after_a_page, journal=journal)
        receipt, _sink = run(tmp_path, server, one_by_one)
    assert not receipt.complete
    assert "the same object id, such as 100" in receipt.why


@pytest.mark.parametrize(
    ("how", "rows"),
    [
        ({}, 0),
        ({"refuses_statistics": True}, 100),
        ({"real_cap": 30}, 0),
        ({"refuses_statistics": True, "real_cap": 30}, 25),
    ],
    ids=["sums", "no sums", "short pages", "no sums and short pages"],
)
def test_that_kept_rows_are_still_there_costs_little(tmp_path, how, rows):
    layer = numbered_points(ROWS, max_record_count=100, behaviour=replace(NO_IDS, **how))
    with served(layer) as server:
        kept = interrupt(tmp_path, server)
        receipt, sink = run(tmp_path, server)
        sums = [x for x in server.seen("statistics") if '"sum"' in x.params["outStatistics"]]
        lookups = [x for x in server.seen("lookup") if "objectIds" not in x.params]
    assert receipt.complete
    assert sorted(sink.ids) == ALL
    assert len(sums) == 1
    assert len(lookups) <= (kept // rows + 3 if rows else 0)


def test_kept_rows_stay_on_disk_when_the_server_is_gone_before_it_tells_of_them(tmp_path):
    layer = numbered_points(ROWS, max_record_count=100, behaviour=NO_IDS)
    with served(layer) as server:
        kept = interrupt(tmp_path, server)
        server.faults.add(
            Fault("refuse", on=("statistics", "lookup"), times=10**9),
            Fault("refuse", on="count", skip=1, times=10**9),
        )
        with pytest.raises(TransportError):
            run(tmp_path, server)
        with journal_of(tmp_path, server) as journal:
            assert journal.rows == kept


@pytest.mark.parametrize("lists_ids", [True, False])
@pytest.mark.parametrize("takes_lists", [True, False])
def test_ids_that_stand_for_other_rows_by_now_are_found_out(tmp_path, lists_ids, takes_lists):
    behaviour = Behaviour() if lists_ids else NO_IDS
    layer = numbered_points(ROWS, max_record_count=100, behaviour=behaviour)
    with served(layer) as server:
        if not takes_lists:
            server.faults.add(
                Fault(
                    "error200",
                    on="page",
                    code=400,
                    times=10**9,
                    when=lambda x: "objectIds" in x.asked.params,
                )
            )
        interrupt(tmp_path, server)
        rows = list(layer.rows)
        layer.rows = [
            Row({**other.attributes, "OBJECTID": row.attributes["OBJECTID"]}, other.geometry)
            for row, other in zip(rows, [*rows[3:], *rows[:3]])
        ]
        with journal_of(tmp_path, server) as journal:
            with pytest.raises(KeptRowsDoNotFit):
                fetch(server, options=JSON, journal=journal)
            journal.clear()
            receipt, sink = fetch(server, options=JSON, journal=journal)
    assert receipt.complete
    numbers = dict(zip(sink.ids, sink.column("NUMBER")))
    assert numbers == {n: (n + 2) % ROWS for n in ALL}


@pytest.mark.parametrize("with_paging", [True, False])
def test_walks_that_nothing_can_be_built_on_start_anew(tmp_path, with_paging):
    behaviour = Behaviour(
        refuses_ids=True, supports_pagination=with_paging, supports_order_by=with_paging
    )
    if with_paging:  # by offset: there is no id
        fields = [Field("KEY"), Field("NUMBER", "Integer")]
        rows = [Row({"KEY": f"{i:05}", "NUMBER": i}, {"x": 1, "y": 2}) for i in range(ROWS)]
        layer = Layer("Keys", fields, rows, max_record_count=100, behaviour=behaviour)
        layer.object_id_field = "KEY"
    else:  # by halving ranges of ids
        layer = numbered_points(ROWS, max_record_count=100, behaviour=behaviour)
    with served(layer) as server:
        with pytest.raises(Cancelled):
            run(tmp_path, server, sink=Interrupted(1000))
        with journal_of(tmp_path, server) as journal:
            assert journal.rows == 0
        receipt, sink = run(tmp_path, server)
    assert receipt.received == ROWS
    assert sum(batch.row_count for batch in sink.batches) == ROWS


def test_a_walk_upwards_is_kept_up_to_the_first_page_that_is_left_out(tmp_path, monkeypatch):
    from layerferry.core.download import journal as module

    monkeypatch.setattr(module, "MOST_BYTES", 80_000)
    behaviour = Behaviour(object_ids_as="null")
    layer = numbered_points(ROWS, max_record_count=100, behaviour=behaviour)
    long = {"NAME": "long " * 15_000}  # only this page does not fit
    layer.rows = [
        Row({**row.attributes, **(long if row.attributes["OBJECTID"] == 350 else {})}, row.geometry)
        for row in layer.rows
    ]
    layer.fields = [replace(field, length=100_000) for field in layer.fields]
    with served(layer) as server:
        kept = interrupt(tmp_path, server, 1000)
        server.clear_log()
        receipt, sink = run(tmp_path, server)
        asked = pages_asked(server)[0].params["where"]
    assert kept == 300
    assert "OBJECTID >= 301" in asked
    assert sorted(sink.ids) == ALL
    assert receipt.complete
