"""What changed on the server is found whole, and a look that finds nothing costs little."""

from __future__ import annotations

import struct
from dataclasses import replace

import numpy as np
import pytest
from layerferry.core.download.changes import Verdict, check_for_changes, find_changes
from layerferry.core.download.download import Download
from layerferry.core.download.marks_file import pack_marks, unpack_marks
from layerferry.core.download.options import DownloadOptions
from layerferry.core.download.origin import Origin
from layerferry.core.download.row_marks import MarkedRows, RowMarks, marks_of
from layerferry.core.errors import AccessDenied, DownloadError, ServiceError
from layerferry.core.rest.catalog import read_layer
from layerferry.core.rest.feature_batch import FeatureBatch
from layerferry.core.rest.fields import Field as RestField
from layerferry.core.rest.fields import FieldType
from layerferry.core.rest.query import Filter
from layerferry.core.rest.shape_rows import ShapeRows
from layerferry.core.rest.shapes import Shapes

from tests.arcgis_server import (
    EVERY_TIME,
    Behaviour,
    Fault,
    Field,
    Row,
    every_field_type,
    numbered_points,
)
from tests.fakes.downloading import RowsSink, client_for, served

DAY_MS = 24 * 3600 * 1000
IMPORTED_MS = 1_700_000_000_000
PLACES = "/Test/FeatureServer/0"


def imported(server, chosen=None, is_complete=True, **options):
    """Import; return (origin, marks)."""
    chosen = chosen or Filter()
    with client_for() as client:
        layer = read_layer(client, server.address + PLACES)
        rows = MarkedRows(RowsSink())
        download = Download(client, layer, chosen, DownloadOptions(**options), rows)
        receipt = download.run()
        assert receipt.complete is is_complete
        origin = Origin.of(layer, download.fields, chosen, receipt, rows.marks, "", "now")
    again = Origin.from_json(dict(origin.as_json()))
    assert again == origin
    return origin, rows.marks.marks


def look(server, origin):
    with client_for() as client:
        return check_for_changes(client, origin)


def changes(server, origin, marks, **more):
    with client_for() as client:
        layer = read_layer(client, origin.address)
        return find_changes(client, layer, origin, marks, **more)


def change_rows(server, *ids, **values):
    layer = server.layer()
    layer.rows = [
        Row({**row.attributes, **values}, row.geometry)
        if row.attributes["OBJECTID"] in ids
        else row
        for row in layer.rows
    ]


def edit(server):
    """Remove row 3, change row 5 and the place of row 6, add row 9001."""
    server.delete_rows([3])
    change_rows(server, 5, NAME="renamed")
    layer = server.layer()
    moved = {"x": 1.0, "y": 2.0}
    layer.rows = [
        Row(row.attributes, moved) if row.attributes["OBJECTID"] == 6 else row for row in layer.rows
    ]
    last = layer.rows[-1]
    server.add_rows([Row({**last.attributes, "OBJECTID": 9001}, last.geometry)])


def as_pairs(marks):
    """Ids, and their marks."""
    pairs = [pair for part in marks.parts() for pair in zip(*(one.tolist() for one in part))]
    return tuple(map(list, zip(*pairs)))


def as_lists(found):
    return tuple(ids.whole().tolist() for ids in (found.added, found.changed, found.removed))


def test_an_unchanged_layer_with_an_edit_date_costs_one_request():
    how = Behaviour(extra={"editingInfo": {"lastEditDate": IMPORTED_MS}})
    with served(numbered_points(300, behaviour=how)) as server:
        origin, _marks = imported(server)
        before = len(server.seen())
        check = look(server, origin)
        assert check.verdict is Verdict.UNCHANGED
        assert len(server.seen()) - before == check.requests == 1
        how.extra["editingInfo"] = {"lastEditDate": IMPORTED_MS + 1}
        assert look(server, origin).verdict is Verdict.CHANGED


@pytest.mark.parametrize("status", [400, 403])
def test_where_a_filter_forbids_the_condition_for_all_rows_changes_are_found_all_the_same(status):
    def is_for_all(exchange):
        return exchange.asked.params.get("where") == "1=1"

    forbidden = Fault("status", on="query", status=status, times=EVERY_TIME, when=is_for_all)
    with served(numbered_points(300)) as server:
        server.faults.add(forbidden)
        origin, marks = imported(server)
        assert look(server, origin).verdict is Verdict.LOOKS_UNCHANGED
        edit(server)
        server.delete_rows([7])
        assert look(server, origin).verdict is Verdict.CHANGED
        assert as_lists(changes(server, origin, marks)) == ([9001], [5, 6], [3, 7])
        server.faults.add(replace(forbidden, when=None))
        with pytest.raises(AccessDenied if status == 403 else ServiceError):
            look(server, origin)


def test_without_an_edit_date_it_costs_one_and_promises_less():
    with served(numbered_points(300)) as server:
        origin, _marks = imported(server)
        before = len(server.seen())
        check = look(server, origin)
        assert check.verdict is Verdict.LOOKS_UNCHANGED
        assert len(server.seen()) - before == check.requests == 1
        server.delete_rows([7])
        last = server.layer().rows[-1]
        server.add_rows([Row({**last.attributes, "OBJECTID": 301}, last.geometry)])
        assert look(server, origin).verdict is Verdict.CHANGED  # as many rows, another last id


def test_a_row_that_could_not_be_had_comes_with_an_update_though_nothing_was_edited():
    layer = numbered_points(50, behaviour=Behaviour(fails_on_ids=frozenset({7})))
    layer.behaviour.extra["editingInfo"] = {"lastEditDate": IMPORTED_MS}
    with served(layer) as server:
        origin, marks = imported(server, is_complete=False)
        with pytest.raises(DownloadError, match="1 row is missing"):
            changes(server, origin, marks)
        layer.behaviour.fails_on_ids = frozenset()
        assert look(server, origin).verdict is Verdict.CHANGED
        found = changes(server, origin, marks)
    assert found.added.whole().tolist() == [7]
    assert not len(found.removed)


def test_the_look_keeps_the_filter():
    with served(numbered_points(300)) as server:
        origin, _marks = imported(server, Filter("NUMBER < 100"))
        assert origin.count == 100
        server.delete_rows([200])
        assert look(server, origin).verdict is Verdict.LOOKS_UNCHANGED


def test_a_server_without_statistics_is_asked_for_its_count():
    with served(numbered_points(300, behaviour=Behaviour(refuses_statistics=True))) as server:
        origin, _marks = imported(server)
        before = len(server.seen())
        check = look(server, origin)
        assert check.verdict is Verdict.LOOKS_UNCHANGED
        assert len(server.seen()) - before == check.requests == 2
        server.delete_rows([7])
        assert look(server, origin).verdict is Verdict.CHANGED


def test_a_server_that_tells_its_edit_date_no_longer_costs_two_as_well():
    how = Behaviour(refuses_statistics=True, extra={"editingInfo": {"lastEditDate": IMPORTED_MS}})
    with served(numbered_points(300, behaviour=how)) as server:
        origin, _marks = imported(server)
        del how.extra["editingInfo"]
        before = len(server.seen())
        check = look(server, origin)
        assert check.verdict is Verdict.CHANGED  # only a comparison can tell
        assert len(server.seen()) - before == check.requests == 2


@pytest.mark.parametrize("data_format", ["pbf", "json"])
def test_added_changed_moved_and_removed_rows_are_found(data_format):
    with served(numbered_points(2500)) as server:
        origin, marks = imported(server, data_format=data_format)
        assert changes(server, origin, marks).is_empty
        edit(server)
        found = changes(server, origin, marks)
        assert as_lists(found) == ([9001], [5, 6], [3])
        rows = {i for batch in found.batches for i in batch.object_ids}
        assert rows == {9001, 5, 6}
        assert len(found.marks.ids) == 2500
        assert changes(server, origin, found.marks).is_empty


def test_the_filter_of_the_import_is_kept():
    with served(numbered_points(500)) as server:
        chosen = Filter("NUMBER < 100", field_names=("OBJECTID", "NAME"))
        origin, marks = imported(server, chosen)
        change_rows(server, 5, 400, NAME="renamed")
        change_rows(server, 6, NUMBER=400)  # leaves the filter
        change_rows(server, 300, NUMBER=1)  # comes into it
        change_rows(server, 7, HALF=0.125)  # a column that was not imported
        assert as_lists(changes(server, origin, marks)) == ([300], [5], [6])


def tracked(count, **more):
    """A layer that notes in EDITED when a row was last changed, all a month before the import."""
    how = Behaviour(
        extra={
            "editingInfo": {"lastEditDate": IMPORTED_MS},
            "editFieldsInfo": {"editDateField": "EDITED"},
        },
        **more,
    )
    layer = numbered_points(count, behaviour=how)
    layer.fields = [*layer.fields, Field("EDITED", "Date")]
    old = IMPORTED_MS - 30 * DAY_MS
    layer.rows = [Row({**row.attributes, "EDITED": old}, row.geometry) for row in layer.rows]
    return layer


def test_edit_dates_narrow_the_question_and_the_ids_prove_the_rest():
    with served(tracked(2500)) as server:
        origin, marks = imported(server)
        edit(server)
        change_rows(server, 5, 6, 9001, EDITED=IMPORTED_MS + DAY_MS)
        before = server.seen("page")
        found = changes(server, origin, marks)
        assert as_lists(found) == ([9001], [5, 6], [3])
        assert found.how == "edit dates and object ids"
        assert sum(receipt.received for receipt in found.receipts) == 3 + 10  # a sample
        assert len(server.seen("page")) - len(before) < 6


def test_other_rows_behind_the_same_ids_are_found_although_their_dates_are_old():
    with served(tracked(300)) as server:
        origin, marks = imported(server)
        layer = server.layer()
        rows = list(layer.rows)
        layer.rows = [
            Row({**other.attributes, "OBJECTID": row.attributes["OBJECTID"]}, other.geometry)
            for row, other in zip(rows, [*rows[1:], *rows[:1]])
        ]
        found = changes(server, origin, marks)
        assert len(found.changed) == 300
        assert found.how == "all rows compared"


def test_a_row_that_arrives_with_an_old_date_is_found_by_its_id():
    with served(tracked(300)) as server:
        origin, marks = imported(server)
        edit(server)
        change_rows(server, 5, 6, EDITED=IMPORTED_MS + DAY_MS)
        assert as_lists(changes(server, origin, marks)) == ([9001], [5, 6], [3])


def test_a_server_that_lists_no_ids_is_asked_for_all_rows():
    with served(tracked(300, refuses_ids=True)) as server:
        origin, marks = imported(server)
        edit(server)
        found = changes(server, origin, marks)
        assert as_lists(found) == ([9001], [5, 6], [3])
        assert found.how == "all rows compared"


def test_rows_that_cannot_be_proven_are_never_called_removed():
    with served(numbered_points(300)) as server:
        origin, marks = imported(server)
        server.layer().behaviour.lost_ids = frozenset({42})
        with pytest.raises(DownloadError):
            changes(server, origin, marks)


def test_a_failing_server_finds_nothing():
    with served(numbered_points(300)) as server:
        origin, marks = imported(server)
        server.faults.add(Fault("error200", on="page", times=EVERY_TIME))
        with pytest.raises((DownloadError, ServiceError)):
            changes(server, origin, marks)


def test_a_column_that_is_gone_asks_for_a_new_import():
    with served(numbered_points(300)) as server:
        origin, marks = imported(server)
        layer = server.layer()
        layer.fields = [one for one in layer.fields if one.name != "HALF"]
        with pytest.raises(DownloadError, match="no field HALF"):
            changes(server, origin, marks)


def test_a_column_that_is_new_is_left_out():
    with served(numbered_points(300)) as server:
        origin, marks = imported(server)
        server.layer().fields = [*server.layer().fields, Field("MORE")]
        change_rows(server, *range(1, 301), MORE="x")
        assert changes(server, origin, marks).is_empty


def test_a_row_has_the_same_mark_in_every_format():
    with served(layer_of_all_types()) as server:
        _origin, as_pbf = imported(server, data_format="pbf")
        _origin, as_json = imported(server, data_format="json")


def layer_of_all_types():
    layer = every_field_type()
    layer.id = 0
    return layer


def test_the_mark_of_a_row_is_fixed_for_good():
    with served(numbered_points(3)) as server:
        _origin, marks = imported(server)
    assert [f"{mark:016x}" for mark in as_pairs(marks)[1]] == MARKS_OF_THREE_POINTS


MARKS_OF_THREE_POINTS = ["8ec1c00d4b936059", "65bc741c1f6eb1d3", "758815d66d9472ff"]


def test_marks_survive_the_way_to_disk_and_nothing_else_does():
    marks = RowMarks.of([5, 1, 5], [1, 2, 2**64 - 1])
    assert as_pairs(marks)[0] == [1, 5]
    packed = pack_marks(server=marks)
    back = unpack_marks(packed)["server"]
    assert as_pairs(back) == ([1, 5], [2, 2**64 - 1])
    for cut in range(0, len(packed), 7):
        assert unpack_marks(packed[:cut]) == {}
    assert unpack_marks(b"not a file") == {}


def test_a_height_that_is_not_told_is_no_change_but_a_height_is_one():
    flat = struct.pack("<BIdd", 1, 1, 3.5, 4.5)
    unknown = struct.pack("<BIddd", 1, 1001, 3.5, 4.5, float("nan"))
    high = struct.pack("<BIddd", 1, 1001, 3.5, 4.5, 100.0)
    mark, same = marks_of(batch_of(flat)), marks_of(batch_of(unknown, has_z=True))
    assert mark.tolist() == same.tolist()
    assert mark.tolist() != marks_of(batch_of(high, has_z=True)).tolist()


def test_places_beyond_any_grid_have_a_mark():
    far = struct.pack("<BIdd", 1, 1, 1e308, -1e308)
    assert marks_of(batch_of(far)).tolist() != marks_of(batch_of(None)).tolist()


def test_values_that_trade_places_have_another_mark():
    rows = [
        batch_of(None, values) for values in (("a", "bc"), ("ab", "c"), (None, "bc"), ("a", ""))
    ]
    assert len({marks_of(one).tolist()[0] for one in rows}) == 4


def test_the_mark_of_a_long_shape_does_not_depend_on_its_page():
    """Those of a page are made in pieces that begin and end between rows."""
    dice = np.random.default_rng(3)
    sizes = np.array([3, 15_000, 15_000, 4, 45_000], dtype=np.int64)
    lines = Shapes(
        5, False, False, dice.random((sizes.sum(), 2)), sizes, np.ones(5, dtype=np.int64)
    )
    rows = ShapeRows(lines, np.zeros(5, dtype=np.bool_))
    page = replace(batch_of(None), columns=([None] * 5,) * 2, geometries=rows, geometry_type=5,
                   object_ids=list(range(5)), row_count=5)  # fmt: skip
    alone = [marks_of(page.pick([row])).tolist()[0] for row in range(5)]
    assert marks_of(page).tolist() == alone
    assert len(set(alone)) == 5


def batch_of(wkb, values=("x", 1), has_z=False):
    return FeatureBatch(
        fields=(RestField("A", FieldType.STRING), RestField("B", FieldType.UNKNOWN)),
        columns=tuple([value] for value in values),
        geometries=[wkb],
        geometry_type=1,
        has_z=has_z,
        has_m=False,
        object_ids=[1],
        spatial_reference=None,
        exceeded_transfer_limit=False,
        row_count=1,
    )


def test_marks_that_the_disk_does_not_take_end_no_import(monkeypatch, tmp_path):
    monkeypatch.setattr("layerferry.core.rest.sorted_runs._IN_MEMORY", 100)
    sink = RowsSink()
    rows = MarkedRows(sink, folder=tmp_path / "gone")
    with served(numbered_points(300, max_record_count=60)) as server, client_for() as client:
        layer = read_layer(client, server.address + PLACES)
        assert Download(client, layer, Filter(), DownloadOptions(), rows).run().complete
    assert len(sink.ids) == 300
    with pytest.raises(OSError, match="gone"):
        assert rows.marks
