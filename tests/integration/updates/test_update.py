"""An imported layer follows its server, and keeps what the user did to it."""

from __future__ import annotations

import errno

import pytest
from layerferry.core.errors import ExportError

from tests.arcgis_server import Row
from tests.integration.updates.changing import (
    FORMATS,
    LONGER,
    ROWS,
    by_id,
    change_rows,
    edit,
    open_file,
    plan_for,
    same_as_server,
    short,
    state,
    update,
)


@pytest.mark.parametrize("suffix", FORMATS)
def test_an_update_brings_what_changed_and_nothing_else(gateway, server, imported, suffix):
    layer = imported(suffix)
    edit(server)
    report = update(gateway, layer)
    assert (report.added, report.changed, report.removed, report.kept) == (1, 2, 1, ())
    same_as_server(layer, server)
    row = by_id(layer)[9001]
    assert row[short(layer, "A_LONG_FIELD_NAME")] == "x"
    seen = row["SEEN"]
    assert (seen.date() if hasattr(seen, "date") else seen).toString("yyyy-MM-dd") == "2023-11-14"
    again = plan_for(gateway, layer)[1]
    assert again.is_empty
    assert not again.conflicts


@pytest.mark.parametrize("suffix", FORMATS)
def test_rows_that_the_server_failed_on_come_with_an_update(gateway, server, imported, suffix):
    server.layer().behaviour.fails_on_ids = frozenset({7, 8, 150})
    layer = imported(suffix, allow_partial=True)
    assert layer.featureCount() == ROWS - 3
    server.layer().behaviour.fails_on_ids = frozenset()
    report = update(gateway, layer)
    assert (report.added, report.changed, report.removed, report.kept) == (3, 0, 0, ())
    same_as_server(layer, server)


@pytest.mark.parametrize("suffix", FORMATS)
def test_fields_and_rows_of_the_user_survive(gateway, server, imported, suffix):
    from layerferry.core.host.qt_compat import field
    from qgis.core import QgsFeature, QgsGeometry

    layer = imported(suffix)
    layer.startEditing()
    assert layer.addAttribute(field("note", "text", 60))
    note = layer.fields().indexOf("note")
    for number, feature in by_id(layer).items():
        layer.changeAttributeValue(feature.id(), note, f"mine {number}")
    own = QgsFeature(layer.fields())
    own["NAME"], own["note"] = "my own", "added by hand"
    own.setGeometry(QgsGeometry.fromWkt("Point (3 4)"))
    layer.addFeature(own)
    assert layer.commitChanges(), layer.commitErrors()
    edit(server)
    report = update(gateway, layer)
    assert (report.added, report.changed, report.removed, report.kept) == (1, 2, 1, ())
    rows = [f for f in layer.getFeatures() if f["NAME"] == "my own"]
    assert [row["note"] for row in rows] == ["added by hand"]
    assert rows[0].geometry().asWkt() == "Point (3 4)"
    found = by_id(layer)
    assert found[5]["note"] == "mine 5"
    assert found[5]["NAME"] == LONGER
    assert found[6]["note"] == "mine 6"
    assert not found[9001]["note"]
    assert 3 not in found


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("policy", ["mine", "server"])
def test_a_row_changed_on_both_sides_is_found_and_the_policy_decides(
    gateway, server, imported, suffix, policy
):
    layer = imported(suffix)
    rows = by_id(layer)
    layer.startEditing()
    name = layer.fields().indexOf("NAME")
    for number in (3, 5, 50):  # 50 is changed here alone
        layer.changeAttributeValue(rows[number].id(), name, "mine")
    layer.deleteFeature(rows[6].id())
    assert layer.commitChanges()
    edit(server)
    _job, plan = plan_for(gateway, layer)
    found = [(one.object_id, one.here, one.there) for one in plan.conflicts.first(10)]
    assert found == [
        (3, "changed", "removed"),
        (5, "changed", "changed"),
        (6, "removed", "changed"),
    ]
    report = update(gateway, layer, policy)
    rows = by_id(layer)
    assert rows[50]["NAME"] == "mine"
    if policy == "mine":
        assert report.kept == (3, 5, 6)
        assert rows[3]["NAME"] == rows[5]["NAME"] == "mine"
        assert 6 not in rows
    else:
        assert report.kept == ()
        assert rows[5]["NAME"] == LONGER
        assert 3 not in rows
        assert 6 in rows
    assert plan_for(gateway, layer)[1].is_empty  # settled, whichever way


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_kept_row_is_a_conflict_again_when_the_server_changes_it_again(
    gateway, server, imported, suffix
):
    layer = imported(suffix)
    layer.startEditing()
    layer.changeAttributeValue(by_id(layer)[5].id(), layer.fields().indexOf("NAME"), "mine")
    assert layer.commitChanges()
    change_rows(server, 5, NAME="theirs")
    assert update(gateway, layer).kept == (5,)
    change_rows(server, 5, NAME="theirs again")
    assert update(gateway, layer).kept == (5,)
    assert by_id(layer)[5]["NAME"] == "mine"


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_filter_of_the_import_stays(gateway, server, imported, suffix):
    layer = imported(suffix, where="NUMBER < 100")
    edit(server)
    change_rows(server, 9001, NUMBER=99999)
    change_rows(server, 7, NUMBER=5000)
    report = update(gateway, layer)
    assert (report.added, report.changed, report.removed) == (0, 2, 2)
    assert layer.featureCount() == 98


@pytest.mark.parametrize("suffix", [".gpkg", ".shp"])
def test_the_user_s_own_filter_hides_rows_but_does_not_lose_them(gateway, server, imported, suffix):
    layer = imported(suffix)
    layer.setSubsetString("NUMBER > 200")
    edit(server)
    report = update(gateway, layer)
    assert (report.added, report.changed, report.removed) == (1, 2, 1)
    assert layer.subsetString() == "NUMBER > 200"
    layer.setSubsetString("")
    same_as_server(layer, server)


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("how", [{}, {"editingInfo": {"lastEditDate": 1_700_000_000_000}}])
def test_nothing_changed_costs_one_request(gateway, server, imported, suffix, how):
    from layerferry.core.download.changes import Verdict
    from layerferry.core.host.update_job import UpdateJob
    from layerferry.core.host.update_target import UpdateTarget

    server.layer().behaviour.extra.update(how)
    layer = imported(suffix)
    before = len(server.seen())
    check = UpdateJob(gateway, UpdateTarget.of(layer)).check()
    assert check.verdict is (Verdict.UNCHANGED if how else Verdict.LOOKS_UNCHANGED)
    assert len(server.seen()) - before == check.requests == 1


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_report_is_part_of_the_receipt(gateway, server, imported, suffix):
    from layerferry.core.host.origin_notes import notes_of

    layer = imported(suffix)
    edit(server)
    update(gateway, layer)
    change_rows(server, 5, NAME="once more")
    update(gateway, layer)
    receipt = notes_of(layer).receipt
    assert [(one["added"], one["changed"], one["removed"]) for one in receipt["updates"]] == [
        (1, 2, 1),
        (0, 1, 0),
    ]
    assert receipt["origin"]["updated_at"]
    assert receipt["received"] == ROWS


@pytest.mark.parametrize("suffix", [".gpkg", ".shp"])
def test_a_file_can_be_updated_from_another_project(gateway, server, imported, project, suffix):
    layer = imported(suffix)
    source = layer.source().partition("|")[0]
    project.clear()
    edit(server)
    again = open_file(source)
    project.addMapLayer(again)
    update(gateway, again)
    same_as_server(again, server)


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_copied_row_is_the_user_s(gateway, server, imported, suffix):
    from qgis.core import QgsFeature

    layer = imported(suffix)
    layer.startEditing()
    copy = QgsFeature(by_id(layer)[5])
    copy["NAME"] = "my copy"
    if suffix == ".gpkg":
        copy["fid"] = 5000
    layer.addFeature(copy)
    assert layer.commitChanges(), layer.commitErrors()
    edit(server)
    assert update(gateway, layer).kept == ()
    names = sorted(f["NAME"] for f in layer.getFeatures() if f["OBJECTID"] == 5)
    assert names == ["my copy", LONGER]


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("policy", ["mine", "server"])
def test_rows_that_wait_on_the_disk_are_updated_as_ever(
    gateway, server, imported, little_memory, suffix, policy
):
    """A third is changed here, half there, and ids come and go: all of it in many small pieces."""
    layer = imported(suffix)
    rows, name = by_id(layer), layer.fields().indexOf("NAME")
    layer.startEditing()
    for number in range(1, ROWS, 3):
        layer.changeAttributeValue(rows[number].id(), name, "mine")
    assert layer.commitChanges()
    removed, changed = range(10, ROWS, 10), range(1, ROWS + 1, 2)
    server.delete_rows(removed)
    change_rows(server, *changed, NAME=LONGER)
    last = server.layer().rows[-1]
    server.add_rows(
        [Row({**last.attributes, "OBJECTID": n}, last.geometry) for n in range(9000, 9040)]
    )
    here = set(range(1, ROWS, 3))
    both = sorted(here & {*removed, *changed})
    _job, plan = plan_for(gateway, layer)
    assert plan.conflicts.ids.whole().tolist() == both
    assert [len(own) for own in (plan.changes.added, plan.changes.changed)] == [40, 150]
    kept = both if policy == "mine" else []
    report = update(gateway, layer, policy)
    assert list(report.kept) == kept
    assert report.kept_count == len(kept)
    found = {number: row["NAME"] for number, row in by_id(layer).items()}
    wanted = {row.attributes["OBJECTID"]: row.attributes["NAME"] for row in server.layer().rows}
    wanted.update(dict.fromkeys((here - {*both}) | {*kept}, "mine"))
    assert found == wanted
    assert plan_for(gateway, layer)[1].is_empty


def test_where_no_disk_takes_what_is_known_of_the_rows_nothing_is_touched(
    gateway, server, imported, little_memory, monkeypatch
):
    layer = imported(".gpkg")
    before = state(layer)
    edit(server)

    def refused(**_where):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("layerferry.core.rest.nameless_file.tempfile.TemporaryFile", refused)
    with pytest.raises(ExportError, match="could not be put aside: No space left"):
        update(gateway, layer)
    assert state(layer) == before
