"""What came is kept on disk, and the next run asks only for the rest."""

from __future__ import annotations

import json
import re
import resource
import stat
import time
from contextlib import contextmanager
from dataclasses import replace

import pytest
from layerferry.core.download.column_types import ColumnsTooNarrow
from layerferry.core.download.download import Download
from layerferry.core.download.job_header import Question
from layerferry.core.download.journal import Journal, KeptRowsDoNotFit, unfinished
from layerferry.core.download.merged_receipt import merge_receipts
from layerferry.core.download.options import DownloadOptions, Part
from layerferry.core.download.page_file import KeptPage, PageFile
from layerferry.core.download.receipt import Proof
from layerferry.core.errors import Cancelled, TransportError
from layerferry.core.rest.catalog import read_layer
from layerferry.core.rest.query import Filter

from tests.arcgis_server import Behaviour, Fault, Field, Layer, Row, numbered_points, rows_of_ids
from tests.fakes.downloading import RowsSink, client_for, fetch, pages_asked, served

ROWS = 2500
ALL = list(range(1, ROWS + 1))
JSON = DownloadOptions(data_format="json", concurrency=2)


class Interrupted(RowsSink):
    """Takes so many rows, then the job is cancelled."""

    def __init__(self, rows):
        super().__init__()
        self._left = rows

    def write(self, batch):
        self._left -= batch.row_count
        if self._left < 0:
            raise Cancelled
        super().write(batch)


@contextmanager
def journal_of(folder, server, chosen=None, part=None):
    with client_for() as client:
        layer = read_layer(client, f"{server.address}/Test/FeatureServer/0")
    question = Question.of(layer, chosen or Filter(), part)
    made = Journal(folder, question, layer, {"output": "memory:"})
    try:
        yield made
    finally:
        made.close()


def run(folder, server, options=JSON, sink=None, chosen=None):
    """Download with the journal of a folder; return (receipt, sink)."""
    with journal_of(folder, server, chosen, options.part) as journal:
        return fetch(server, chosen, options, sink, journal=journal)


def interrupt(folder, server, rows=1000, options=JSON, chosen=None):
    """Let a run be cancelled; return how many rows it left on disk."""
    with pytest.raises(Cancelled):
        run(folder, server, options, Interrupted(rows), chosen)
    with journal_of(folder, server, chosen, options.part) as journal:
        kept = journal.rows
    server.clear_log()
    return kept


def rows_asked(server, layer):
    """Ids of all rows that pages asked for, from their conditions."""
    asked = []
    for seen in pages_asked(server):
        listed = seen.params.get("objectIds")
        if listed:
            asked += map(int, listed.split(","))
            continue
        where = seen.params["where"]
        low, high = (re.search(rf"OBJECTID {sign} (\d+)", where) for sign in (">=", "<="))
        first = int(low.group(1)) if low else 0
        last = int(high.group(1)) if high else 10**9
        asked += [n for n in map(layer.object_id, layer.rows) if first <= n <= last]
    return asked


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


@pytest.mark.parametrize("cut", [1, 7, 40, 41, 1000, 5000])
def test_a_torn_tail_is_cut_off_and_asked_for_again(tmp_path, cut):
    layer = numbered_points(ROWS, max_record_count=100)
    with served(layer) as server:
        kept = interrupt(tmp_path, server)
        pages = tmp_path / "pages.bin"
        with pages.open("r+b") as stream:
            stream.truncate(pages.stat().st_size - cut)
        receipt, sink = run(tmp_path, server)
        asked = rows_asked(server, layer)
    assert sorted(sink.ids) == ALL
    assert receipt.complete
    assert 0 < len(asked) - (ROWS - kept) <= 200


def test_a_page_is_with_the_system_as_soon_as_it_is_kept(tmp_path):
    """So that it outlives a process that is killed."""
    file = PageFile(tmp_path / "pages.bin")
    file.append(KeptPage(rows=1, first=1, last=1, at_ms=0, is_upward=False), b"an answer")
    assert (tmp_path / "pages.bin").stat().st_size == file.size > 0
    file.close()


@pytest.mark.parametrize("place", [0, 3, 20, 5000, -1])
def test_a_damaged_page_is_asked_for_again(tmp_path, place):
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        interrupt(tmp_path, server)
        pages = tmp_path / "pages.bin"
        body = bytearray(pages.read_bytes())
        body[place] ^= 0x55
        pages.write_bytes(bytes(body))
        receipt, sink = run(tmp_path, server)
        server.clear_log()
        again, _sink = run(tmp_path, server)
        assert not pages_asked(server)  # by now everything is on disk
    assert sorted(sink.ids) == ALL
    assert receipt.complete
    assert again.complete


def test_a_value_that_changed_on_the_disk_is_not_used(tmp_path):
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        interrupt(tmp_path, server)
        pages = tmp_path / "pages.bin"
        body = bytearray(pages.read_bytes())
        place = body.index(b'"NUMBER":', 5000) + len(b'"NUMBER":')
        assert chr(body[place]).isdigit()
        body[place] ^= 1  # another digit
        pages.write_bytes(bytes(body))
        receipt, sink = run(tmp_path, server)
    assert sorted(sink.column("NUMBER")) == list(range(ROWS))
    assert receipt.complete


def test_rubbish_in_the_folder_is_no_journal(tmp_path):
    (tmp_path / "job.json").write_text("{[")
    (tmp_path / "pages.bin").write_bytes(b"LFp1" + bytes(3000))
    with served(numbered_points(300)) as server:
        receipt, sink = run(tmp_path, server)
    assert sorted(sink.ids) == ALL[:300]
    assert receipt.complete


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


NO_IDS = Behaviour(refuses_ids=True)


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


def test_kept_rows_that_do_not_fit_a_count_are_found_out(tmp_path):
    layer = numbered_points(ROWS, max_record_count=100, behaviour=NO_IDS)
    with served(layer) as server:
        interrupt(tmp_path, server)
        layer.delete_rows([5])
        with journal_of(tmp_path, server) as journal:
            with pytest.raises(KeptRowsDoNotFit):
                fetch(server, options=JSON, journal=journal)
            journal.clear()
            receipt, sink = fetch(server, options=JSON, journal=journal)
    assert receipt.complete
    assert sorted(sink.ids) == [n for n in ALL if n != 5]


@pytest.mark.parametrize("figures", [True, False])
def test_a_row_left_out_of_a_kept_page_is_not_made_up_for_by_one_deleted_since(tmp_path, figures):
    how = replace(NO_IDS, refuses_statistics=not figures)
    layer = numbered_points(ROWS, max_record_count=100, behaviour=how)
    with served(layer) as server:
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
    how = Behaviour(
        count_is=200, lists_ids_once=True, supports_pagination=paging, supports_order_by=paging
    )
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


def test_a_full_disk_ends_the_journal_and_not_the_import(tmp_path):
    layer = numbered_points(ROWS, max_record_count=100)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with served(layer) as server:
        resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, hard))
        try:
            receipt, sink = run(tmp_path, server)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert sorted(sink.ids) == ALL
    assert receipt.complete
    assert "could not be kept on disk" in receipt.warnings[-1]
    assert list(tmp_path.iterdir()) == []  # its space is free again


def test_a_journal_has_bounds(tmp_path, monkeypatch):
    from layerferry.core.download import journal as module

    monkeypatch.setattr(module, "MOST_BYTES", 50_000)
    layer = numbered_points(ROWS, max_record_count=100)
    with served(layer) as server:
        kept = interrupt(tmp_path, server, 2400)
        assert 0 < kept < 2400
        assert (tmp_path / "pages.bin").stat().st_size <= 50_100
        receipt, sink = run(tmp_path, server)
    assert sorted(sink.ids) == ALL
    assert receipt.complete


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


def test_files_are_for_the_owner_only_and_say_what_is_unfinished(tmp_path):
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        kept = interrupt(tmp_path, server)
    for path in tmp_path.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    found = unfinished(tmp_path)
    assert (found.layer, found.rows, found.announced) == ("Points", kept, ROWS)
    assert found.order == {"output": "memory:"}
    header = json.loads((tmp_path / "job.json").read_text())
    assert header["question"]["address"].endswith("/Test/FeatureServer/0")


def test_a_removed_journal_leaves_nothing(tmp_path):
    with served(numbered_points(300)) as server, journal_of(tmp_path, server) as journal:
        fetch(server, journal=journal)
        assert journal.rows == 300
        journal.remove()
    assert list(tmp_path.iterdir()) == []


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
