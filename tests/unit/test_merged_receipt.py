"""Parts that prove the whole together, and parts that do not."""

from __future__ import annotations

import json

import pytest
from layerferry.core.download.merged_receipt import merge_receipts, read_receipt
from layerferry.core.download.options import DownloadOptions, Part
from layerferry.core.errors import DownloadError
from layerferry.core.rest.query import Filter

from tests.arcgis_server import Fault, numbered_points, rows_of_ids
from tests.fakes.downloading import fetch, served

ROWS = 1234


def part(server, index, count=4, where="", **more):
    options = DownloadOptions(part=Part(index, count), page_size=200, **more)
    receipt, sink = fetch(server, Filter(where), options=options)
    return json.loads(json.dumps(receipt.as_json())), sink.ids


def four(server):
    return [part(server, index) for index in (1, 2, 3, 4)]


def test_four_parts_are_one_proof():
    with served(numbered_points(ROWS)) as server:
        parts = four(server)
    merged = merge_receipts([receipt for receipt, _ids in reversed(parts)])
    assert sorted(number for _receipt, ids in parts for number in ids) == list(range(1, ROWS + 1))
    assert merged.complete, merged.why
    assert merged.proof.value == "object_ids"
    assert (merged.announced, merged.received, merged.written) == (ROWS, ROWS, ROWS)
    assert merged.requests == sum(receipt["requests"] for receipt, _ids in parts)
    assert "1,234 of 1,234 rows; object ids match" in merged.sentence
    assert set(merged.as_json()) == set(parts[0][0])


def test_parts_of_a_filtered_layer_are_judged_by_the_filter():
    with served(numbered_points(ROWS)) as server:
        merged = merge_receipts([part(server, k, 2, "OBJECTID > 1000")[0] for k in (1, 2)])
    assert merged.complete
    assert merged.announced == ROWS - 1000


def test_a_missing_part_is_named():
    with served(numbered_points(ROWS)) as server:
        receipts = [receipt for receipt, _ids in four(server)]
    merged = merge_receipts(receipts[:2] + receipts[3:])
    assert not merged.complete
    assert merged.proof.value == "none"
    assert merged.why == "Part 3 of 4 is missing."
    assert merge_receipts(receipts[:1]).why == "Parts 2, 3, 4 of 4 are missing."


def test_a_part_that_is_there_twice_is_named():
    with served(numbered_points(ROWS)) as server:
        receipts = [receipt for receipt, _ids in four(server)]
    merged = merge_receipts([*receipts, receipts[1]])
    assert not merged.complete
    assert merged.why == "Part 2 of 4 is there more than once."


def test_a_row_added_behind_a_part_is_named_and_the_part_to_repeat():
    with served(numbered_points(ROWS)) as server:
        first = [part(server, k)[0] for k in (1, 2)]
        server.add_rows(rows_of_ids([2001]))  # belongs to part 1, which has passed
        rest = [part(server, k)[0] for k in (3, 4)]
        merged = merge_receipts(first + rest)
        assert not merged.complete
        assert merged.missing == [2001]
        assert "Rows that were added and did not come: 2001. Import part 1 again." in merged.why
        again = merge_receipts([part(server, 1)[0], first[1], *rest])
    assert again.complete, again.why
    assert again.announced == ROWS + 1


def test_a_row_deleted_behind_a_part_is_named():
    with served(numbered_points(ROWS)) as server:
        first = [part(server, k)[0] for k in (1, 2)]
        server.delete_rows([150])  # came with part 2
        merged = merge_receipts(first + [part(server, k)[0] for k in (3, 4)])
    assert not merged.complete
    assert "Rows that came and were deleted later: 150. Import part 2 again." in merged.why


def test_a_row_added_before_its_part_came_is_proven_by_the_union():
    with served(numbered_points(ROWS)) as server:
        first = part(server, 1)[0]
        server.add_rows(rows_of_ids([2150]))  # belongs to part 2, which is still to come
        merged = merge_receipts([first] + [part(server, k)[0] for k in (2, 3, 4)])
    assert merged.complete, merged.why
    assert merged.announced == merged.received == ROWS + 1
    assert "Rows were added or deleted on the server between the parts." in merged.warnings


def test_a_row_added_while_its_part_is_on_its_way_is_proven_by_the_later_list():
    with served(numbered_points(ROWS)) as server:
        rest = [part(server, k)[0] for k in (1, 2, 3)]
        server.after("page", server_pages(server) + 1, lambda: server.add_rows(rows_of_ids([2350])))
        last = part(server, 4, concurrency=1)[0]  # so that the last look comes after all pages
        merged = merge_receipts([*rest, last])
    assert last["changed_during_run"]["added"] == 1
    assert merged.complete, merged.why
    assert merged.received == ROWS + 1


def server_pages(server):
    return len(server.seen("page"))


def test_a_layer_edited_through_and_through_is_not_complete():
    with served(numbered_points(ROWS)) as server:
        first = part(server, 1)[0]
        server.add_rows(rows_of_ids(range(5000, 9000)))
        merged = merge_receipts([first] + [part(server, k)[0] for k in (2, 3, 4)])
    assert not merged.complete
    assert "The layer was edited between the parts" in merged.why
    assert "Import all parts again." in merged.why


def test_an_incomplete_part_makes_an_incomplete_whole():
    layer = numbered_points(ROWS)
    layer.behaviour.lost_ids = frozenset({205})
    with served(layer) as server:
        merged = merge_receipts([receipt for receipt, _ids in four(server)])
    assert not merged.complete
    assert merged.missing == [205]
    assert merged.why.startswith("Part 3 of 4 is not complete. 1 row is missing;")


def test_a_part_survives_faults_and_still_proves():
    with served(numbered_points(ROWS)) as server:
        server.faults.add(Fault("reset", on="page", times=2), Fault("lose_rows", on="page"))
        merged = merge_receipts([receipt for receipt, _ids in four(server)])
    assert merged.complete, merged.why
    assert merged.retries >= 2


def test_parts_of_different_imports_are_refused():
    with served(numbered_points(ROWS)) as server, served(numbered_points(ROWS)) as other:
        mine = part(server, 1, 2)[0]
        with pytest.raises(DownloadError, match="“source” of part 2/2"):
            merge_receipts([mine, part(other, 2, 2)[0]])
        with pytest.raises(DownloadError, match="“where” of part 2/2"):
            merge_receipts([mine, part(server, 2, 2, "OBJECTID > 5")[0]])
        with pytest.raises(DownloadError, match="divide the layer differently"):
            merge_receipts([mine, part(server, 2, 3)[0]])


def test_the_receipt_of_a_whole_layer_is_no_part():
    with served(numbered_points(10)) as server:
        receipt, _sink = fetch(server)
    with pytest.raises(DownloadError, match="not the receipt of a part"):
        merge_receipts([receipt.as_json()])
    with pytest.raises(DownloadError, match="no receipts"):
        merge_receipts([])


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 1, "part": "1/2", "ids": {}}', "\xff"]
)
def test_files_that_are_no_receipts_are_refused_with_a_sentence(tmp_path, text):
    path = tmp_path / "r.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(DownloadError, match="is not the receipt of a part"):
        merge_receipts([read_receipt(path)])


def test_numbers_that_are_none_do_not_end_a_merge():
    with served(numbered_points(10)) as server:
        whole = part(server, 1, 1)[0]
    for key, value in {"seconds": 10**400, "changed_during_run": {"added": "x"}}.items():
        assert merge_receipts([{**whole, key: value}]).complete
    for listed_at in (10**400, float("nan"), None):
        with pytest.raises(DownloadError, match="is not the receipt of a part"):
            merge_receipts([{**whole, "ids": {**whole["ids"], "listed_at": listed_at}}])


def test_an_absent_file_is_named(tmp_path):
    with pytest.raises(DownloadError, match=r"r\.json could not be read"):
        read_receipt(tmp_path / "r.json")
