"""An update that fails, or may not be, leaves the layer as it was."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from layerferry.core.errors import DownloadError, ExportError, PluginError

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Fault,
    Row,
    Security,
    numbered_points,
    one_layer_site,
)
from tests.integration.conftest import PASSWORD, USER
from tests.integration.updates.changing import (
    FORMATS,
    ROWS,
    by_id,
    change_rows,
    edit,
    open_file,
    plan_for,
    policy_of,
    same_as_server,
    state,
    update,
)


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


def send_no_names(server):
    layer = server.layer()
    layer.behaviour = replace(layer.behaviour, unsent_fields=frozenset({"NAME"}))


def test_a_column_that_does_not_come_this_time_is_not_emptied(gateway, server, imported):
    layer = imported("memory")
    before = state(layer)
    edit(server)
    send_no_names(server)
    with pytest.raises(DownloadError, match="came without the column NAME"):
        update(gateway, layer)
    assert state(layer) == before


def test_a_column_that_never_came_does_not_hinder_an_update(gateway, server, imported):
    send_no_names(server)
    layer = imported("memory")
    edit(server)
    update(gateway, layer)
    assert sorted(by_id(layer)) == sorted(r.attributes["OBJECTID"] for r in server.layer().rows)


@pytest.mark.parametrize("suffix", FORMATS)
def test_rows_that_share_object_ids_are_not_updated_by_them(gateway, server, imported, suffix):
    twin = Row({**server.layer().rows[6].attributes, "NAME": "twin"}, {"x": 3.0, "y": 4.0})
    server.add_rows([twin])
    layer = imported(suffix)
    assert layer.featureCount() == ROWS + 1
    before = state(layer)
    edit(server)
    with pytest.raises(DownloadError, match="some of its object IDs stand for several rows"):
        update(gateway, layer)
    assert state(layer) == before


@pytest.mark.parametrize("suffix", FORMATS)
def test_rows_that_share_object_ids_by_now_leave_the_layer_as_it_was(
    gateway, server, imported, suffix
):
    layer = imported(suffix)
    before = state(layer)
    twin = Row({**server.layer().rows[6].attributes, "NAME": "twin"}, {"x": 3.0, "y": 4.0})
    server.add_rows([twin])
    with pytest.raises(DownloadError, match="stand for several rows now"):
        update(gateway, layer)
    assert state(layer) == before
