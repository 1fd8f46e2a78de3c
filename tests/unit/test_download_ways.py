"""How a layer is fetched: in parts, in pages of a size, several at once, around refusals."""

from __future__ import annotations

import threading

import pytest
from layerferry.core.download.merged_receipt import merge_receipts
from layerferry.core.download.options import DownloadOptions, Part
from layerferry.core.download.receipt import Proof
from layerferry.core.errors import Cancelled, DownloadError

from tests.arcgis_server import Behaviour, Fault, layer_of, numbered_points, too_busy
from tests.arcgis_server.layers import POLYGON
from tests.fakes.downloading import client_for, fetch, served

ROWS = 2500
ALL = list(range(1, ROWS + 1))


def test_parts_are_disjoint_and_complete():
    seen = []
    with served(numbered_points(ROWS, first=77, step=3)) as server:
        for index in (1, 2, 3):
            receipt, sink = fetch(server, options=DownloadOptions(part=Part(index, 3)))
            assert receipt.complete
            assert receipt.announced == len(sink.ids)
            seen += sink.ids
    assert sorted(seen) == [77 + 3 * i for i in range(ROWS)]


def test_parts_of_a_layer_without_rows_are_one_proven_whole():
    with served(numbered_points(0)) as server:
        options = [DownloadOptions(part=Part(index, 2)) for index in (1, 2)]
        receipts = [fetch(server, options=each)[0] for each in options]
    assert all(receipt.complete for receipt in receipts)
    whole = merge_receipts([receipt.as_json() for receipt in receipts])
    assert whole.complete
    assert whole.announced == whole.written == 0


@pytest.mark.parametrize("text", ["0/3", "4/3", "1", "a/b", "1/0", "-1/2"])
def test_a_part_that_is_none_is_refused(text):
    with pytest.raises(DownloadError):
        Part.parse(text)


def test_a_busy_server_is_asked_less_at_once():
    with served(numbered_points(ROWS, max_record_count=100)) as server:
        server.faults.add(too_busy(2, retry_after=0))
        receipt, sink = fetch(server, options=DownloadOptions(concurrency=4))
    assert receipt.complete
    assert sink.ids == ALL


def test_cancelling_stops_at_once():
    came = []
    with served(numbered_points(ROWS, max_record_count=10)) as server:
        with (
            client_for(is_cancelled=lambda: bool(came)) as client,
            pytest.raises(Cancelled),
        ):
            fetch(server, client=client, on_progress=lambda done, _all: done and came.append(done))
        asked = len(server.seen("page"))
    assert asked < 30


def test_progress_never_passes_what_was_announced():
    told = []
    with served(numbered_points(ROWS, behaviour=Behaviour(repeated_ids=frozenset({5})))) as server:
        fetch(server, on_progress=lambda done, announced: told.append((done, announced)))
    assert told[0] == (0, ROWS)
    assert told[-1] == (ROWS, ROWS)
    assert all(done <= announced for done, announced in told)


def test_more_pages_at_once_are_tried_while_it_pays():
    with served(numbered_points(6000, max_record_count=50)) as server:
        server.manners.latency_s = 0.05
        receipt, _sink = fetch(server)
        assert receipt.concurrency > 4
        fixed, _sink = fetch(server, options=DownloadOptions(concurrency=3))
    assert fixed.concurrency == 3


def test_a_server_that_heeds_nothing_but_places_is_asked_by_place():
    behaviour = Behaviour(
        refuses_ids=True,
        ignores_where=True,
        supports_pagination=False,
        supports_order_by=False,
        real_cap=100,
    )
    with served(numbered_points(1200, behaviour=behaviour)) as server:
        receipt, sink = fetch(server)
    assert sorted(sink.ids) == list(range(1, 1201))
    assert receipt.complete
    assert receipt.proof is Proof.COUNT
    assert receipt.strategy.startswith("quarters of the extent")


def test_more_rows_at_one_place_than_a_page_holds_are_not_called_complete():
    behaviour = Behaviour(
        refuses_ids=True,
        ignores_where=True,
        supports_pagination=False,
        supports_order_by=False,
        real_cap=20,
        shuffles_without_order=False,
    )
    heap = layer_of([{"x": 1, "y": 2}] * 60 + [{"x": 9, "y": 9}], behaviour=behaviour)
    with served(heap) as server:
        receipt, sink = fetch(server)
    assert not receipt.complete
    assert receipt.why
    assert len(sink.ids) == len(set(sink.ids))


def test_counted_rows_of_which_neither_an_id_nor_a_row_can_be_had_are_missing():
    ids = frozenset(range(1, 11))
    hidden = Behaviour(object_ids_as="null", hidden_ids=ids, lost_ids=ids)
    with served(numbered_points(10, behaviour=hidden)) as server:
        receipt, _sink = fetch(server)
    assert (receipt.announced, receipt.received) == (10, 0)
    assert not receipt.complete


def test_what_came_and_could_not_be_kept_is_said():
    shapes = [
        {"rings": [[[0, 0], [0, 1], [1, 1], [0, 0]]]},
        {"rings": [[[0, 0], [0, 1, {}], [1, 1], [0, 0]]]},
        {"paths": [[[0, 0], [1, 1]]]},
        {"rings": [[[0, 0], [0, 1], [1, 1], [0, 0]], [[5, 5], [6, 6]]]},
    ]
    layer = layer_of(shapes, POLYGON, behaviour=Behaviour(formats="JSON"))
    with served(layer) as server:
        receipt, sink = fetch(server)
    assert receipt.complete
    assert len(sink.ids) == 4
    told = "\n".join(receipt.warnings)
    assert "Shapes that cannot be read: 1." in told
    assert "Shapes of another kind than the layer's: 1." in told
    assert "Rings of too few vertices that are left out: 1." in told


def test_nothing_is_said_of_what_is_whole():
    with served(numbered_points(10)) as server:
        receipt, _sink = fetch(server)
    assert receipt.warnings == []


@pytest.mark.parametrize(
    ("max_record_count", "supports_order_by"), [(100, True), (1000, True), (1000, False)]
)
def test_a_server_that_refuses_conditions_on_ids_is_walked_otherwise(
    max_record_count, supports_order_by
):
    behaviour = Behaviour(refuses_id_conditions=True, supports_order_by=supports_order_by)
    layer = numbered_points(250, behaviour=behaviour, max_record_count=max_record_count)
    with served(layer) as server:
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, 251))


def test_the_last_look_is_taken_while_the_last_pages_travel():
    looked, found = threading.Event(), []
    with served(numbered_points(500)) as server:
        server.after("count", 2, looked.set)
        server.after("page", 1, lambda: found.append(looked.wait(60)))
        receipt, sink = fetch(server, options=DownloadOptions(data_format="json"))
        assert len(server.seen("page")) == 1, "it has not been waited for in vain"
    assert found == [True]
    assert receipt.complete
    assert receipt.proof is Proof.OBJECT_IDS
    assert len(sink.ids) == 500


def test_rows_that_go_after_the_last_look_are_explained():
    looked = threading.Event()
    with served(numbered_points(500)) as server:

        def lose_rows():
            assert looked.wait(60)
            server.delete_rows([499, 500])

        server.after("count", 2, looked.set)
        server.faults.add(Fault("error200", on="page", code=500, times=1))
        server.after("page", 1, lose_rows)
        receipt, sink = fetch(server, options=DownloadOptions(data_format="json"))
    assert receipt.complete
    assert sink.ids == list(range(1, 499))
    assert receipt.changed_during_run["deleted"] == 2


def test_without_ids_the_count_is_asked_when_all_rows_are_there():
    layer = numbered_points(500, behaviour=Behaviour(refuses_ids=True))
    with served(layer) as server:
        receipt, _sink = fetch(server)
        kinds = [one.kind for one in server.seen("page", "count")]
    assert receipt.proof is Proof.COUNT
    assert kinds[-1] == "count"
