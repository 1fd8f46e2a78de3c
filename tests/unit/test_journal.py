"""What came is kept on disk, and the next run asks only for the rest."""

from __future__ import annotations

import time

import pytest
from layerferry.core.download.column_types import ColumnsTooNarrow
from layerferry.core.download.download import Download
from layerferry.core.download.job_header import Question
from layerferry.core.download.merged_receipt import merge_receipts
from layerferry.core.download.options import DownloadOptions, Part
from layerferry.core.errors import Cancelled
from layerferry.core.rest.catalog import read_layer
from layerferry.core.rest.query import Filter

from tests.arcgis_server import Behaviour, Fault, Field, Layer, Row, numbered_points, rows_of_ids
from tests.fakes.downloading import RowsSink, client_for, fetch, pages_asked, served
from tests.fakes.interrupted import (
    ALL,
    JSON,
    ROWS,
    Interrupted,
    interrupt,
    journal_of,
    rows_asked,
    run,
)


@pytest.mark.parametrize("data_format", ["json", "auto"])
@pytest.mark.parametrize("interrupted_at", [0, 100, 1000, 2400])
def test_a_resumed_run_asks_only_for_what_is_not_on_disk(tmp_path, data_format, interrupted_at):
    options = DownloadOptions(data_format=data_format)
    layer = numbered_points(ROWS, max_record_count=100)
    with served(layer) as server:
        kept = interrupt(tmp_path, server, interrupted_at, options)
        receipt, sink = run(tmp_path, server, options)
        # the comparison of PBF with JSON asks once for rows that have come
        asked = [s for s in pages_asked(server) if s.params.get("f") != "json"]
        asked = rows_asked(server, layer) if data_format == "json" else asked
    assert sorted(sink.ids) == ALL
    assert sorted(sink.column("NUMBER")) == list(range(ROWS))
    assert receipt.complete
    assert receipt.written == ROWS
    assert kept >= interrupted_at
    if data_format == "json":
        assert len(asked) == len(set(asked)) == ROWS - kept
    else:
        assert len(asked) <= (ROWS - kept) // 100 + 8  # a page more for each hole
    assert f"{kept:,} rows were on disk from the run of" in receipt.warnings[0]
    assert f"; {kept:,} of them as of {receipt.kept_since} UTC" in receipt.sentence


def test_holes_between_kept_rows_are_asked_for_alone(tmp_path):
    layer = numbered_points(ROWS, max_record_count=100)
    with served(layer) as server:
        server.faults.add(Fault("silence", on="page", skip=1, seconds=30))

        def cancel_after_five_pages(done, _all):
            if done >= 500:
                raise Cancelled

        with journal_of(tmp_path, server) as journal:
            with pytest.raises(Cancelled):
                fetch(server, None, JSON, on_progress=cancel_after_five_pages, journal=journal)
            kept = journal.rows
        server.clear_log()
        narrower = DownloadOptions(data_format="json", page_size=80)
        _receipt, sink = run(tmp_path, server, narrower)
        asked = rows_asked(server, layer)
    assert kept == 500
    assert sorted(sink.ids) == ALL
    assert len(asked) == ROWS - kept


def test_rows_from_disk_leave_in_the_order_of_their_ids(tmp_path):
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        server.faults.add(Fault("delay", on="page", skip=1, seconds=0.3))
        kept = interrupt(tmp_path, server, 1500)
        _receipt, sink = run(tmp_path, server)
    assert sink.ids[:kept] == sorted(sink.ids[:kept])


def test_a_run_interrupted_again_and_again_comes_to_its_end(tmp_path):
    layer = numbered_points(ROWS, max_record_count=100)
    asked = []
    with served(layer) as server:
        for rows in range(300, ROWS, 300):
            with pytest.raises(Cancelled):
                run(tmp_path, server, sink=Interrupted(rows))
        receipt, sink = run(tmp_path, server)
        asked = rows_asked(server, layer)
    assert sorted(sink.ids) == ALL
    assert receipt.complete
    assert len(asked) < ROWS * 2  # at most what was on its way when it was cancelled came twice


def test_rows_deleted_and_added_meanwhile_are_accounted_for(tmp_path):
    layer = numbered_points(ROWS, max_record_count=100)
    with served(layer) as server:
        interrupt(tmp_path, server)
        layer.delete_rows([1, 7, 2400])
        layer.add_rows(rows_of_ids([9001, 9002], lambda one: {"NUMBER": one}))
        receipt, sink = run(tmp_path, server)
    assert sorted(sink.ids) == sorted({*ALL, 9001, 9002} - {1, 7, 2400})
    assert receipt.complete
    assert receipt.changed_during_run["deleted"] == 2  # of those on disk
    assert "whether the layer was edited" in receipt.warnings[0]


def test_a_layer_edited_since_is_fetched_anew(tmp_path):
    layer = numbered_points(ROWS, max_record_count=100)
    layer.behaviour.extra["editingInfo"] = {"lastEditDate": 1_700_000_000_000}
    with served(layer) as server:
        interrupt(tmp_path, server)
        unchanged, _sink = run(tmp_path, server, sink=Interrupted(10**6))
        assert unchanged.warnings[0].endswith("UTC.")  # and no doubt about their age
        assert " as of " not in unchanged.sentence
        server.clear_log()
        layer.behaviour.extra["editingInfo"] = {"lastEditDate": 1_700_000_000_001}
        receipt, sink = run(tmp_path, server)
        asked = rows_asked(server, layer)
    assert len(asked) == ROWS
    assert sorted(sink.ids) == ALL
    assert "not used, because the layer was edited" in receipt.warnings[0]


def test_a_layer_with_other_columns_is_fetched_anew(tmp_path):
    layer = numbered_points(ROWS, max_record_count=100)
    with served(layer) as server:
        interrupt(tmp_path, server)
        layer.fields = [*layer.fields, Field("LATER")]
        layer.rows = [Row({**row.attributes, "LATER": "new"}, row.geometry) for row in layer.rows]
        receipt, sink = run(tmp_path, server)
    assert set(sink.column("LATER")) == {"new"}
    assert len(sink.ids) == ROWS
    assert "columns" in receipt.warnings[0]


def test_another_question_has_another_fingerprint_another_spelling_has_not():
    with served(numbered_points(3)) as server, client_for() as client:
        layer = read_layer(client, f"{server.address}/Test/FeatureServer/0")
    first = Question.of(layer, Filter(" A = 1 ", field_names=("NAME", "Number")), None)
    same = Question.of(layer, Filter("A = 1", field_names=("number", "name")), None)
    others = [
        Filter("A = 2", field_names=("NAME", "NUMBER")),
        Filter("A = 1"),
        Filter("A = 1", (0.0, 0.0, 1.0, 1.0), field_names=("NAME", "NUMBER")),
    ]
    assert first.fingerprint == same.fingerprint
    prints = {Question.of(layer, one, None).fingerprint for one in others}
    prints.add(Question.of(layer, Filter("A = 1"), Part(1, 2)).fingerprint)
    assert len(prints | {first.fingerprint}) == 5


def test_a_part_is_resumed(tmp_path):
    options = DownloadOptions(data_format="json", part=Part(2, 3))
    layer = numbered_points(ROWS, max_record_count=100)
    with served(layer) as server:
        whole, every = fetch(server, options=options)
        kept = interrupt(tmp_path, server, 300, options)
        receipt, sink = run(tmp_path, server, options)
        asked = rows_asked(server, layer)
    assert sorted(sink.ids) == sorted(every.ids)
    assert receipt.complete
    assert len(asked) == whole.received - kept


@pytest.mark.parametrize("takes_dates", [True, False])
def test_rows_that_the_server_dates_later_are_asked_for_again(tmp_path, takes_dates):
    long_ago, edited = 1_000_000_000_000, 4
    rows = [
        Row({"OBJECTID": n, "NAME": f"row {n}", "EDITED": long_ago}, {"x": n, "y": 0})
        for n in range(1, 501)
    ]
    how = Behaviour(extra={"editFieldsInfo": {"editDateField": "EDITED"}})
    fields = [Field("OBJECTID", "OID"), Field("NAME"), Field("EDITED", "Date")]
    layer = Layer("Dated", fields, rows, max_record_count=50, behaviour=how)
    with served(layer) as server:
        if not takes_dates:
            server.faults.add(
                Fault(
                    "error200",
                    on="ids",
                    code=400,
                    times=10**9,
                    when=lambda x: "TIMESTAMP" in x.asked.params.get("where", ""),
                )
            )
        interrupt(tmp_path, server, 300)
        now = int(time.time() * 1000)
        new = {"OBJECTID": edited, "NAME": "new", "EDITED": now}
        layer.rows = [
            Row(new, row.geometry) if row.attributes["OBJECTID"] == edited else row for row in rows
        ]
        receipt, sink = run(tmp_path, server)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, 501))
    told = " ".join(receipt.warnings)
    assert "were on disk" in told
    assert ("does not say whether the layer was edited" in told) == (not takes_dates)
    assert (" of them as of " in receipt.sentence) == (not takes_dates)
    assert (receipt.as_json()["kept"] > 0) == (not takes_dates)
    names = dict(zip(sink.ids, sink.column("NAME")))
    assert names.pop(edited) == ("new" if takes_dates else f"row {edited}")
    assert names == {n: f"row {n}" for n in range(1, 501) if n != edited}


def test_a_resumed_start_with_wider_columns_asks_nothing_twice(tmp_path):
    fields = [Field("OBJECTID", "OID"), Field("T", length=3)]
    rows = [
        Row({"OBJECTID": i, "T": "abc" if i != 700 else "abcdefg"}, {"x": i / 100, "y": 1})
        for i in range(1, 1001)
    ]
    layer = Layer("Odd", fields, rows, max_record_count=100, behaviour=Behaviour(formats="JSON"))
    one = DownloadOptions(concurrency=1, data_format="json")
    with served(layer) as server, journal_of(tmp_path, server) as journal:
        with pytest.raises(ColumnsTooNarrow) as caught:
            fetch(server, options=one, journal=journal)
        journal.widen(caught.value.fields)
        first = rows_asked(server, layer)
        server.clear_log()
        sink = RowsSink()
        with client_for() as client:
            receipt = Download(client, journal.layer, Filter(), one, sink, journal=journal).run()
        second = rows_asked(server, layer)
    assert sorted(sink.ids) == list(range(1, 1001))
    assert "abcdefg" in sink.column("T")
    assert receipt.complete
    assert len(first) + len(second) <= 1000 + 100  # the page that was on its way
    assert not any("on disk" in text for text in receipt.warnings)


def test_a_part_that_was_interrupted_still_proves_the_whole_with_the_others(tmp_path):
    halves = [DownloadOptions(concurrency=2, page_size=200, part=Part(k, 2)) for k in (1, 2)]
    with served(numbered_points(ROWS)) as server:
        kept = interrupt(tmp_path, server, rows=500, options=halves[0])
        other, _sink = fetch(server, options=halves[1])
        receipts = [other, run(tmp_path, server, halves[0])[0]]
    merged = merge_receipts([receipt.as_json() for receipt in receipts])
    assert kept > 0
    assert any("rows were on disk" in warning for warning in merged.warnings)
    assert f"; {merged.kept:,} of them as of {merged.kept_since} UTC" in merged.sentence
    assert merged.complete, merged.why
    assert merged.received == ROWS
