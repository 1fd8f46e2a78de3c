"""What is kept lies in files: torn, damaged, too large, or of no use any more."""

from __future__ import annotations

import json
import resource
import stat

import pytest
from layerferry.core.download.journal import unfinished
from layerferry.core.download.page_file import KeptPage, PageFile

from tests.arcgis_server import numbered_points
from tests.fakes.downloading import fetch, pages_asked, served
from tests.fakes.interrupted import (
    ALL,
    ROWS,
    interrupt,
    journal_of,
    rows_asked,
    run,
)


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
