"""Folders of unfinished imports: whose they are, what is in them, and when they go."""

from __future__ import annotations

import os
import subprocess
import sys

from layerferry.core.download.options import DownloadOptions

from tests.arcgis_server import (
    ArcGisServer,
    Security,
    numbered_points,
    one_layer_site,
)
from tests.integration.conftest import PASSWORD, USER
from tests.integration.resume_scene import (
    CHILD,
    PAGE,
    ROWS,
    address_of,
    cancelled_at,
    ids_asked,
    ids_in,
    job_for,
    nothing_is_left,
)


def test_what_is_kept_holds_no_secret(gateway, jobs, tmp_path):
    from layerferry.core.host.gateway import SignIn, WayIn

    site = one_layer_site(numbered_points(ROWS, max_record_count=PAGE), secured=True)
    with ArcGisServer(site, security=Security()) as server:
        gateway.sign_in(server.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))
        cancelled_at(gateway, jobs, server, 500)
        token = gateway.service(server.address).token().value
    kept = b"".join(p.read_bytes() for p in (tmp_path / "jobs").rglob("*") if p.is_file())
    assert len(kept) > 10_000
    for secret in (token, PASSWORD):
        assert secret.encode() not in kept


def test_two_imports_of_the_same_rows_do_not_share_a_journal(gateway, jobs, tmp_path):
    both = {}
    with ArcGisServer(one_layer_site(numbered_points(ROWS, max_record_count=PAGE))) as server:
        second = job_for(gateway, jobs, server, output=str(tmp_path / "points.gpkg"))

        def run_the_second(done, _all):
            if done >= 500 and "second" not in both:
                both["second"] = second.execute()
                assert len(list((tmp_path / "jobs").iterdir())) == 1  # the first one's

        both["first"] = job_for(gateway, jobs, server).execute(run_the_second)
        assert len(ids_asked(server)) == 2 * ROWS
    for outcome in both.values():
        assert outcome.ok, outcome.error
        assert ids_in(outcome) == list(range(1, ROWS + 1))
    assert nothing_is_left(tmp_path)


def test_another_process_with_the_same_question_runs_by_itself(gateway, jobs, tmp_path):
    with ArcGisServer(one_layer_site(numbered_points(ROWS, max_record_count=PAGE))) as server:
        output = str(tmp_path / "points.gpkg")
        children = []

        def start_child(done, _all):
            if done >= 500 and not children:
                child = subprocess.run(
                    [sys.executable, CHILD, tmp_path / "jobs", address_of(server), output],
                    capture_output=True,
                    timeout=600,
                    check=False,
                    text=True,
                )
                children.append(child)

        outcome = job_for(gateway, jobs, server).execute(start_child)
        assert len(ids_asked(server)) == 2 * ROWS
    assert children[0].returncode == 0, children[0].stdout + children[0].stderr
    assert ids_in(outcome) == list(range(1, ROWS + 1))
    assert (tmp_path / "points.gpkg").exists()
    assert nothing_is_left(tmp_path)


def test_a_place_that_cannot_be_written_costs_the_journal_only(gateway, tmp_path):
    from layerferry.core.host.job_folders import JobFolders

    (tmp_path / "jobs").write_text("in the way")
    with ArcGisServer(one_layer_site(numbered_points(300))) as server:
        outcome = job_for(gateway, JobFolders(tmp_path / "jobs"), server).execute()
    assert outcome.ok, outcome.error
    assert "could not be kept" in outcome.receipt.warnings[0]


def test_an_interrupted_import_can_be_discarded(gateway, jobs, tmp_path):
    with ArcGisServer(one_layer_site(numbered_points(ROWS, max_record_count=PAGE))) as server:
        cancelled_at(gateway, jobs, server, 500)
        (left,) = jobs.unfinished()
        jobs.discard(left.fingerprint)
    assert jobs.unfinished() == []
    assert nothing_is_left(tmp_path)


def test_old_and_large_leftovers_are_forgotten(gateway, jobs, tmp_path):
    from layerferry.core.host.job_folders import JobFolders

    (tmp_path / "jobs").mkdir()
    (tmp_path / "jobs" / "something else").mkdir()
    with ArcGisServer(one_layer_site(numbered_points(ROWS, max_record_count=PAGE))) as server:
        for number, days in enumerate((20, 3, 2, 1)):
            before = set((tmp_path / "jobs").iterdir())
            cancelled_at(gateway, jobs, server, 500, where=f"OBJECTID > {number}")
            (folder,) = set((tmp_path / "jobs").iterdir()) - before
            moment = (folder / "pages.bin").stat().st_mtime - days * 86400
            for path in folder.iterdir():
                os.utime(path, (moment, moment))
        assert len(jobs.unfinished()) == 3  # the one of 20 days ago is gone
        folders = [tmp_path / "jobs" / one.fingerprint for one in jobs.unfinished()]
        sizes = [(folder / "pages.bin").stat().st_size for folder in folders]
        fewer = JobFolders(tmp_path / "jobs", most_bytes=sum(sizes[:2]) + 1)
        left = [one.order["where"] for one in fewer.unfinished()]
        assert left == ["OBJECTID > 3", "OBJECTID > 2"]
    assert (tmp_path / "jobs" / "something else").exists()


def test_an_order_can_be_read_back_as_it_was_given(qgis_app):
    from layerferry.core.download.options import Part
    from layerferry.core.host.import_job import ImportOrder
    from layerferry.core.host.kept_order import order_from_json, order_to_json
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransformContext,
        QgsRectangle,
    )

    order = ImportOrder(
        "https://gis.example.org/arcgis/rest/services/A/FeatureServer/1",
        where="A = 'ä'",
        extent=QgsRectangle(1, 2.5, 3, 4),
        extent_crs=QgsCoordinateReferenceSystem("EPSG:2056"),
        field_names=("A", "B"),
        crs=QgsCoordinateReferenceSystem("EPSG:4326"),
        output="/somewhere/a.gpkg",
        overwrite=True,
        allow_partial=True,
        layer_name="Parcels",
        receipt_path="/somewhere/a.json",
        options=DownloadOptions(100, 2, "json", Part(1, 3)),
    )
    context = QgsCoordinateTransformContext()
    again = order_from_json(order_to_json(order, order.address), context)
    assert again.extent == order.extent
    for name in ("address", "where", "field_names", "output", "overwrite", "options", "crs"):
        assert getattr(again, name) == getattr(order, name), name
    plain = ImportOrder(order.address)
    again = order_from_json(order_to_json(plain, plain.address), context)
    assert (again.extent, again.field_names, again.options) == (None, None, plain.options)
    assert not again.crs.isValid()
    assert order_from_json({"address": "x"}, context) is None
