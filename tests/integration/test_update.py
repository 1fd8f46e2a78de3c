"""An imported layer follows its server, and keeps what the user did to it."""

from __future__ import annotations

import json

import pytest
from layerferry.core.errors import DownloadError, ExportError, PluginError

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Fault,
    Field,
    Layer,
    Row,
    Security,
    coded,
    numbered_points,
    one_layer_site,
)
from tests.arcgis_server.layers import POINT, POLYGON
from tests.integration.conftest import PASSWORD, USER

FORMATS = ["memory", ".gpkg", ".shp"]
ROWS = 300
LONGER = " ".join(["renamed"] * 4)


@pytest.fixture
def server():
    layer = numbered_points(ROWS)
    layer.fields = [*layer.fields, Field("SEEN", "Date"), Field("A_LONG_FIELD_NAME")]
    layer.rows = [
        Row({**row.attributes, "SEEN": 1_700_000_000_000, "A_LONG_FIELD_NAME": "x"}, row.geometry)
        for row in layer.rows
    ]
    with ArcGisServer(one_layer_site(layer)) as running:
        yield running


@pytest.fixture
def project(qgis_app):
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def imported(gateway, server, tmp_path, project):
    """Import into a format; the layer is in the project, as a person would have it."""

    def bring(suffix, **wishes):
        from layerferry.core.host.import_job import ImportJob, ImportOrder

        output = "memory:" if suffix == "memory" else str(tmp_path / f"points{suffix}")
        order = ImportOrder(f"{server.address}/Test/FeatureServer/0", output=output, **wishes)
        outcome = ImportJob(gateway, order).execute()
        assert outcome.ok, outcome.error
        layer = outcome.layer or open_file(outcome.path)
        project.addMapLayer(layer)
        return layer

    return bring


def open_file(path):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(path), "points", "ogr")
    assert layer.isValid()
    return layer


def edit(server):
    """Remove row 3, rename row 5, move row 6, add row 9001."""
    server.delete_rows([3])
    change_rows(server, 5, NAME=LONGER)
    layer = server.layer()
    moved = {"x": 1.25, "y": 2.5}
    layer.rows = [
        Row(row.attributes, moved) if row.attributes["OBJECTID"] == 6 else row for row in layer.rows
    ]
    last = layer.rows[-1]
    server.add_rows([Row({**last.attributes, "OBJECTID": 9001}, last.geometry)])


def change_rows(server, *ids, **values):
    layer = server.layer()
    layer.rows = [
        Row({**row.attributes, **values}, row.geometry)
        if row.attributes["OBJECTID"] in ids
        else row
        for row in layer.rows
    ]


def plan_for(gateway, layer, **more):
    from layerferry.core.host.update_job import UpdateJob
    from layerferry.core.host.update_target import UpdateTarget

    job = UpdateJob(gateway, UpdateTarget.of(layer))
    return job, job.plan(job.check(), **more)


def update(gateway, layer, policy="mine", **more):
    from layerferry.core.host.origin_notes import file_of
    from layerferry.core.host.update_plan import Policy
    from layerferry.core.host.update_target import refresh_layers

    job, plan = plan_for(gateway, layer, **more)
    path = file_of(layer)
    report = job.apply(plan, Policy(policy), layer if path is None else None)
    if path is not None:
        refresh_layers(path)
    return report


def by_id(layer):
    return {feature["OBJECTID"]: feature for feature in layer.getFeatures()}


def short(layer, name):
    names = [field.name() for field in layer.fields()]
    return name if name in names else next(one for one in names if one.startswith(name[:2]))


def same_as_server(layer, server, but=()):
    rows = by_id(layer)
    truth = {row.attributes["OBJECTID"]: row for row in server.layer().rows}
    assert set(rows) == set(truth)
    for number, row in truth.items():
        if number in but:
            continue
        feature = rows[number]
        for name in ("NUMBER", "NAME", "HALF"):
            assert feature[name] == row.attributes[name], (number, name)
        point = feature.geometry().asPoint()
        assert (point.x(), point.y()) == (row.geometry["x"], row.geometry["y"])


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
    found = [(one.object_id, one.here, one.there) for one in plan.conflicts]
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


def state(layer):
    return sorted((f.id(), str(f.attributes()), f.geometry().asWkt()) for f in layer.getFeatures())


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("kind", ["error200", "cut", "html"])
def test_a_failure_in_the_middle_leaves_the_layer_as_it_was(
    gateway, server, imported, suffix, kind
):
    layer = imported(suffix)
    before = state(layer)
    edit(server)
    server.faults.add(Fault(kind, on="page", skip=0, times=EVERY_TIME))
    with pytest.raises(PluginError):
        update(gateway, layer)
    assert state(layer) == before
    server.faults.clear()
    update(gateway, layer)
    same_as_server(layer, server)


def test_a_refused_row_undoes_the_whole_update_of_a_memory_layer(
    gateway, server, imported, monkeypatch
):
    from layerferry.core.host import apply_update

    layer = imported("memory")
    before = state(layer)
    edit(server)
    changes = []
    real = apply_update._change

    def refuse_first(*given):
        changes.append(given)
        return real(*given) and len(changes) > 1

    monkeypatch.setattr(apply_update, "_change", refuse_first)
    with pytest.raises(ExportError, match="did not take"):
        update(gateway, layer)
    assert state(layer) == before


@pytest.mark.parametrize("suffix", [".gpkg", ".shp"])
def test_cancel_while_writing_leaves_the_file_as_it_was(gateway, server, imported, suffix):
    from layerferry.core.errors import Cancelled
    from layerferry.core.host.update_plan import Policy

    layer = imported(suffix)
    before = state(layer)
    change_rows(server, *range(1, ROWS + 1), NAME="all of them")
    last = server.layer().rows[-1]
    server.add_rows(
        Row({**last.attributes, "OBJECTID": number}, last.geometry) for number in range(1000, 1500)
    )
    job, plan = plan_for(gateway, layer)
    answers = iter([False, True])
    with pytest.raises(Cancelled):
        job.apply(plan, Policy.KEEP_MINE, None, lambda: next(answers, True))
    layer.reload()
    assert state(layer) == before


def test_a_geopackage_that_another_program_holds_is_left_alone(gateway, server, imported):
    import sqlite3
    from contextlib import closing

    layer = imported(".gpkg")
    before = state(layer)
    edit(server)
    job, plan = plan_for(gateway, layer)
    path = layer.source().partition("|")[0]
    with closing(sqlite3.connect(path, timeout=0.1)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ExportError, match="could not be changed"):
            job.apply(plan, policy_of("mine"), None)
        other.rollback()
    assert state(layer) == before
    update(gateway, layer)
    same_as_server(layer, server)


def policy_of(word):
    from layerferry.core.host.update_plan import Policy

    return Policy(word)


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_layer_that_is_being_edited_is_refused(gateway, imported, suffix):
    from layerferry.core.host.update_target import UpdateTarget

    layer = imported(suffix)
    layer.startEditing()
    with pytest.raises(DownloadError, match="is being edited"):
        UpdateTarget.of(layer)
    layer.rollBack()


def test_a_layer_from_elsewhere_is_refused(qgis_app, gateway):
    from layerferry.core.host.update_job import UpdateJob
    from layerferry.core.host.update_target import UpdateTarget
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer("Point", "mine", "memory")
    with pytest.raises(DownloadError, match="does not remember"):
        UpdateJob(gateway, UpdateTarget.of(layer)).check()


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
def test_text_longer_than_announced_is_whole_or_refused(gateway, server, imported, suffix):
    layer = imported(suffix)
    before = state(layer)
    text = "long " * 20 + "end"
    change_rows(server, 5, NAME=text)
    if suffix == "memory":  # its fields have the announced length
        with pytest.raises(ExportError, match="did not take"):
            update(gateway, layer)
        assert state(layer) == before
        return
    update(gateway, layer)
    assert by_id(layer)[5]["NAME"] == text


def test_a_shapefile_keeps_its_names_its_crosswalk_and_its_style(
    gateway, server, imported, tmp_path
):
    layer = imported(".shp")
    names = [field.name() for field in layer.fields()]
    crosswalk = (tmp_path / "points_fields.csv").read_text(encoding="utf-8-sig")
    (tmp_path / "points.qml").write_text("<style/>")
    change_rows(server, 5, NAME="a name that is far longer than all that there were before")
    update(gateway, layer)
    assert [field.name() for field in layer.fields()] == names
    assert by_id(layer)[5]["NAME"].startswith("a name that is far longer")
    after = (tmp_path / "points_fields.csv").read_text(encoding="utf-8-sig")
    assert [line.split(",")[:2] for line in after.splitlines()] == [
        line.split(",")[:2] for line in crosswalk.splitlines()
    ]
    assert (tmp_path / "points.qml").read_text() == "<style/>"


@pytest.mark.parametrize("suffix", FORMATS)
def test_another_reference_system_stays(gateway, server, imported, suffix):
    from qgis.core import QgsCoordinateReferenceSystem

    layer = imported(suffix, crs=QgsCoordinateReferenceSystem("EPSG:3857"))
    edit(server)
    report = update(gateway, layer)
    assert (report.added, report.changed, report.removed, report.kept) == (1, 2, 1, ())
    assert layer.crs().authid() == "EPSG:3857"
    point = by_id(layer)[6].geometry().asPoint()
    assert point.x() == pytest.approx(139149.36, abs=0.1)
    assert not plan_for(gateway, layer)[1].conflicts


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
def test_a_token_that_ends_in_the_middle_is_renewed(gateway, tmp_path, project, suffix):
    from layerferry.core.host.gateway import SignIn, WayIn
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    site = one_layer_site(numbered_points(ROWS, max_record_count=50), secured=True)
    with ArcGisServer(site, security=Security()) as secured:
        gateway.sign_in(secured.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))
        output = "memory:" if suffix == "memory" else str(tmp_path / f"p{suffix}")
        address = next(iter(dict(site.layers())))
        order = ImportOrder(f"{secured.address}/{address}", output=output)
        outcome = ImportJob(gateway, order).execute()
        assert outcome.ok, outcome.error
        layer = outcome.layer or open_file(outcome.path)
        project.addMapLayer(layer)
        edit(secured)
        pages = len(secured.seen("page"))
        secured.after("page", pages + 2, secured.expire_tokens)
        update(gateway, layer)
        same_as_server(layer, secured)


def test_notes_hold_no_secret(gateway, tmp_path, project):
    from layerferry.core.host.gateway import SignIn, WayIn
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    site = one_layer_site(numbered_points(5), secured=True)
    with ArcGisServer(site, security=Security()) as secured:
        gateway.sign_in(secured.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))
        address = f"{secured.address}/{next(iter(dict(site.layers())))}"
        outcome = ImportJob(
            gateway, ImportOrder(address, output=str(tmp_path / "p.gpkg"))
        ).execute()
        assert outcome.ok
        text = (tmp_path / "p.receipt.json").read_text()
        assert json.loads(text)["origin"]["address"] == address
        assert USER not in text
        assert not any(secret in text for secret in {*secured.secrets_given(), PASSWORD})


def coded_layer():
    layer = numbered_points(20)
    kinds = coded("Kinds", {0: "Field", 1: "Road", 2: "River"})
    layer.fields = [*layer.fields, Field("KIND", "Integer", domain=kinds), Field("KIND_label")]
    layer.rows = [
        Row({**row.attributes, "KIND": row.attributes["OBJECTID"] % 2, "KIND_label": "server's"},
            row.geometry)
        for row in layer.rows
    ]  # fmt: skip
    return layer


@pytest.mark.parametrize("suffix", FORMATS)
def test_labels_beside_codes_follow_the_codes(gateway, tmp_path, project, suffix):
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from layerferry.core.host.shapefile_names import names_in_file

    with ArcGisServer(one_layer_site(coded_layer())) as server:
        output = "memory:" if suffix == "memory" else str(tmp_path / f"points{suffix}")
        order = ImportOrder(
            f"{server.address}/Test/FeatureServer/0",
            output=output,
            label_columns=True,
            field_names=("OBJECTID", "KIND"),
        )
        outcome = ImportJob(gateway, order).execute()
        assert outcome.ok, outcome.error
        layer = outcome.layer or open_file(outcome.path)
        project.addMapLayer(layer)
        # the layer has a column of its own that is called like one of labels
        label = "KIND_label_2" if suffix != ".shp" else names_in_file(tmp_path / "points.shp")[
            "KIND_label_2"
        ]  # fmt: skip
        assert by_id(layer)[3][label] == "Road"
        change_rows(server, 3, KIND=2)
        last = server.layer().rows[-1]
        server.add_rows([Row({**last.attributes, "OBJECTID": 50, "KIND": 0}, last.geometry)])
        report = update(gateway, layer)
        assert (report.added, report.changed) == (1, 1)
        found = by_id(layer)
        assert [found[number][label] for number in (3, 4, 50)] == ["River", "Field", "Field"]
        assert found[3]["KIND"] == 2


@pytest.mark.parametrize("suffix", ["memory", ".gpkg"])
def test_curves_are_updated_as_curves(gateway, tmp_path, project, suffix):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    from tests.integration.test_curves import curve, line, served

    with served([curve(0), line(1), None, curve(3)]) as server:
        output = "memory:" if suffix == "memory" else str(tmp_path / "curves.gpkg")
        order = ImportOrder(f"{server.address}/Test/FeatureServer/0", output=output)
        outcome = ImportJob(gateway, order).execute()
        assert outcome.ok, outcome.error
        layer = outcome.layer or open_file(outcome.path)
        project.addMapLayer(layer)
        assert plan_for(gateway, layer)[1].is_empty
        rows = server.layer().rows
        server.layer().rows = [rows[0], Row(rows[1].attributes, curve(7)), *rows[2:]]
        server.add_rows([Row({"OBJECTID": 5}, line(9))])
        layer.startEditing()
        layer.deleteFeature(by_id(layer)[1].id())
        assert layer.commitChanges()
        report = update(gateway, layer)
        assert (report.added, report.changed, report.removed, report.kept) == (1, 1, 0, ())
        found = by_id(layer)
        assert sorted(found) == [2, 3, 4, 5]
        assert "CircularString" in found[2].geometry().asWkt()
        assert "CircularString" in found[4].geometry().asWkt()
        assert "CircularString" not in found[5].geometry().asWkt()
        assert plan_for(gateway, layer)[1].is_empty


@pytest.mark.parametrize("kind", [POINT, POLYGON])
@pytest.mark.parametrize("suffix", FORMATS)
def test_a_layer_of_empty_shapes_is_proven_saved_and_updated(
    gateway, tmp_path, project, suffix, kind
):
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from layerferry.core.host.shapefile import save_shapefile

    empty = {"x": "NaN", "y": "NaN"} if kind == POINT else {"rings": []}
    ring = [[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]
    shape = {"x": 1.5, "y": 2.5} if kind == POINT else {"rings": [ring]}
    rows = [Row({"OBJECTID": i}, None if i == 2 else empty) for i in range(1, 6)]
    served = Layer("Empty", [Field("OBJECTID", "OID")], rows, geometry_type=kind)
    with ArcGisServer(one_layer_site(served)) as server:
        output = "memory:" if suffix == "memory" else str(tmp_path / f"empty{suffix}")
        order = ImportOrder(f"{server.address}/Test/FeatureServer/0", output=output)
        outcome = ImportJob(gateway, order).execute()
        assert outcome.ok, outcome.error
        assert outcome.receipt.complete
        assert outcome.receipt.null_geometry == 5
        layer = outcome.layer or open_file(outcome.path)
        project.addMapLayer(layer)
        assert plan_for(gateway, layer)[1].is_empty

        report = save_shapefile(layer, tmp_path / "saved.shp")
        assert open_file(report.path).featureCount() == 5

        server.layer().rows = [Row({"OBJECTID": 1}, shape), *rows[1:]]
        server.add_rows([Row({"OBJECTID": 6}, empty), Row({"OBJECTID": 7}, None)])
        report = update(gateway, layer)
        assert (report.added, report.changed, report.kept) == (2, 1, ())
        found = by_id(layer)
        assert not found[1].geometry().isEmpty()
        assert all(found[i].geometry().isEmpty() for i in range(2, 8))
        are_kept_apart = suffix != ".shp"
        assert [i for i in found if found[i].hasGeometry()] == (
            [1, 3, 4, 5, 6] if are_kept_apart else [1]
        )
        assert plan_for(gateway, layer)[1].is_empty
        server.layer().rows[0] = rows[0]
        update(gateway, layer)
        assert by_id(layer)[1].geometry().isEmpty()


@pytest.mark.parametrize(
    ("wishes", "why"),
    [
        ({"row_limit": 10}, "only the first rows"),
        ({"field_names": ("NAME",)}, "without object IDs"),
    ],
)
@pytest.mark.parametrize("suffix", FORMATS)
def test_what_cannot_be_updated_says_why_before_anything_is_asked(
    gateway, server, imported, suffix, wishes, why
):
    from layerferry.core.host.origin_notes import has_origin
    from layerferry.core.host.update_job import UpdateJob
    from layerferry.core.host.update_target import UpdateTarget

    layer = imported(suffix, **wishes)
    assert has_origin(layer)
    server.clear_log()
    with pytest.raises(DownloadError, match=why):
        UpdateJob(gateway, UpdateTarget.of(layer)).check()
    assert not server.seen()


@pytest.mark.parametrize("suffix", [".gpkg", ".shp"])
@pytest.mark.parametrize("crs", ["", "EPSG:3857"])
def test_rows_that_a_killed_update_wrote_are_not_taken_for_the_user_s(
    gateway, server, imported, suffix, crs, monkeypatch
):
    from layerferry.core.host import update_job
    from layerferry.core.host.origin_notes import notes_of
    from qgis.core import QgsCoordinateReferenceSystem

    layer = imported(suffix, crs=QgsCoordinateReferenceSystem(crs))
    edit(server)
    name = "note_beside" if suffix == ".gpkg" else "write_notes"
    real = getattr(update_job, name)

    def killed(path, notes, *rest):
        if getattr(notes, "coming", None) is not None:
            return real(path, notes, *rest)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(update_job, name, killed)
        with pytest.raises(KeyboardInterrupt):
            update(gateway, layer)
    layer.reload()
    assert (9001 in by_id(layer)) == (suffix == ".gpkg")  # of a Shapefile nothing was swapped
    change_rows(server, 5, NAME="newer")
    report = update(gateway, layer)
    assert report.kept == ()
    assert by_id(layer)[5]["NAME"] == "newer"
    assert notes_of(layer).coming is None
    assert plan_for(gateway, layer)[1].is_empty


def test_a_shapefile_its_style_and_its_notes_are_replaced_in_one_step(gateway, server, imported):
    from pathlib import Path

    layer = imported(".shp")
    folder = Path(layer.source().partition("|")[0]).parent
    (folder / "points.qml").write_text("<qgis>mine</qgis>\n", encoding="utf-8")
    edit(server)
    update(gateway, layer)
    assert (folder / "points.qml").read_text(encoding="utf-8") == "<qgis>mine</qgis>\n"
    receipt = json.loads((folder / "points.receipt.json").read_text(encoding="utf-8"))
    assert len(receipt["updates"]) == 1
    assert not list(folder.glob(".layerferry*"))


def test_a_geopackage_whose_key_is_the_server_s_id_gets_rows_under_their_ids(
    gateway, tmp_path, project
):
    """In a reference system without a number, beside a table in one that has some."""
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from osgeo import ogr
    from qgis.core import QgsCoordinateReferenceSystem

    layer = numbered_points(30)
    layer.fields, layer.object_id_field = [Field("fid", "OID"), *layer.fields[1:]], "fid"
    layer.rows = [
        Row({"fid": row.attributes["OBJECTID"], **row.attributes}, row.geometry)
        for row in layer.rows
    ]
    path = str(tmp_path / "all.gpkg")
    with ArcGisServer(one_layer_site(layer)) as server:
        laea = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=47 +lon_0=11.5")
        for name, crs in (("a", QgsCoordinateReferenceSystem("EPSG:3857")), ("b", laea)):
            order = ImportOrder(
                f"{server.address}/Test/FeatureServer/0",
                output=path,
                crs=crs,
                into_existing=True,
                layer_name=name,
            )
            outcome = ImportJob(gateway, order).execute()
            assert outcome.ok, outcome.error
        opened = open_file(f"{path}|layername=b")
        project.addMapLayer(opened)
        server.delete_rows([3])
        last = server.layer().rows[-1]
        added = [{**last.attributes, "fid": number} for number in (501, 907)]
        server.add_rows([Row(attributes, last.geometry) for attributes in added])
        report = update(gateway, opened)
        assert (report.added, report.changed, report.removed) == (2, 0, 1)
        assert {f["fid"] for f in opened.getFeatures()} == {*range(1, 31), 501, 907} - {3}
        assert plan_for(gateway, opened)[1].is_empty
    source = ogr.Open(path)
    table = source.GetLayerByName("b")
    row = table.GetFeature(501)
    assert row.GetGeometryRef().GetSpatialReference().IsSame(table.GetSpatialRef())
    assert table.GetExtent(force=0) == table.GetExtent(force=1)


@pytest.mark.parametrize("suffix", FORMATS)
def test_dates_that_no_file_holds_are_not_taken_for_the_users(gateway, server, imported, suffix):
    far = 253_402_300_800_000  # the year 10000
    change_rows(server, 5, 6, SEEN=far)
    layer = imported(suffix)
    change_rows(server, 5, 7, NAME="renamed")
    change_rows(server, 8, SEEN=-far)
    report = update(gateway, layer)
    assert (report.changed, report.kept) == (3, ())
    assert report.lost_dates == (2 if suffix == ".gpkg" else 0)
    assert ("a GeoPackage cannot hold" in report.warning) is (suffix == ".gpkg")
    change_rows(server, 5, 8, NAME="renamed again")
    change_rows(server, 6, SEEN=1_700_000_000_000)
    assert plan_for(gateway, layer)[1].conflicts == ()
    update(gateway, layer)
    assert by_id(layer)[8]["NAME"] == "renamed again"
    assert by_id(layer)[6]["SEEN"] == by_id(layer)[9]["SEEN"]


def test_the_first_date_that_no_file_holds_may_come_with_an_update(gateway, server, imported):
    layer = imported(".gpkg")
    change_rows(server, 8, SEEN=253_402_300_800_000)
    assert update(gateway, layer).lost_dates == 1
    layer.startEditing()
    name = layer.fields().indexOf("NAME")
    layer.changeAttributeValue(by_id(layer)[9].id(), name, "mine")
    assert layer.commitChanges()
    change_rows(server, 8, 9, 10, NAME="renamed")
    assert [one.object_id for one in plan_for(gateway, layer)[1].conflicts] == [9]
