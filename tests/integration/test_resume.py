"""An import that was cancelled, killed or failed goes on where it was, whatever its output."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading

import pytest
from layerferry.core.download.options import DownloadOptions
from qgis.core import QgsVectorLayer

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Behaviour,
    Fault,
    Field,
    Layer,
    Row,
    Security,
    numbered_points,
    one_layer_site,
)
from tests.arcgis_server.builders import point_of
from tests.fakes.downloading import pages_asked
from tests.integration.conftest import PASSWORD, USER
from tests.integration.resume_scene import (
    CHILD,
    OUTPUTS,
    PAGE,
    ROWS,
    address_of,
    cancelled_at,
    ids_in,
    job_for,
    nothing_is_left,
    output_in,
    rows_asked,
)

# 20 moments: after the description, the ids, the count, 15 pages, the last page, the last count
MOMENTS = [("layer", 1), ("ids", 1), ("count", 1)]
MOMENTS += [("page", n) for n in (1, 2, 3, 5, 8, 11, 15, 19, 23, 27, 31, 35, 39, 43, 47, 50)]
MOMENTS += [("count", 2)]


@pytest.mark.parametrize("place", range(len(MOMENTS)))
def test_a_killed_import_is_resumed(gateway, jobs, tmp_path, place):
    kind, nth = MOMENTS[place]
    output = output_in(tmp_path, OUTPUTS[place % 3])
    with ArcGisServer(one_layer_site(numbered_points(ROWS, max_record_count=PAGE))) as server:
        started = threading.Event()

        def kill():
            started.wait(60)
            os.kill(child.pid, signal.SIGKILL)
            child.wait()

        server.after(kind, nth, kill)
        child = subprocess.Popen(
            [sys.executable, str(CHILD), str(tmp_path / "jobs"), address_of(server), output],
            stdout=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
        )
        started.set()
        assert child.wait(600) == -signal.SIGKILL
        assert not (tmp_path / "points.gpkg").exists()
        assert not (tmp_path / "points.shp").exists()
        left = jobs.unfinished()
        kept = left[0].rows if left else 0
        server.clear_log()
        outcome = job_for(gateway, jobs, server, output=output).execute()
        asked = rows_asked(server)
    assert outcome.ok, outcome.error
    assert outcome.receipt.complete
    assert ids_in(outcome) == list(range(1, ROWS + 1))
    assert asked == ROWS - kept
    if kind == "page":
        assert kept >= (nth - 17) * PAGE  # all but what was on its way
    if kept:
        assert f"{kept:,} rows were on disk" in outcome.receipt.warnings[0]
    assert nothing_is_left(tmp_path)


@pytest.mark.parametrize("second", OUTPUTS)
@pytest.mark.parametrize("rows", [50, 600, 1250, 1700])
def test_a_cancelled_import_is_resumed_into_any_output(gateway, jobs, tmp_path, rows, second):
    from layerferry.core.host.import_job import Status

    with ArcGisServer(one_layer_site(numbered_points(ROWS, max_record_count=PAGE))) as server:
        first = cancelled_at(gateway, jobs, server, rows)
        assert first.status is Status.CANCELLED
        assert first.kept_rows >= rows
        (left,) = jobs.unfinished()
        assert (left.layer, left.rows, left.announced) == ("Points", first.kept_rows, ROWS)
        server.clear_log()
        output = output_in(tmp_path, second)
        second_job = job_for(gateway, jobs, server, output=output)
        outcome = second_job.execute()
        assert second_job.rows_from_disk == first.kept_rows
        assert rows_asked(server) == ROWS - first.kept_rows
    assert outcome.ok, outcome.error
    assert ids_in(outcome) == list(range(1, ROWS + 1))
    assert outcome.kept_rows == 0
    assert jobs.unfinished() == []
    assert nothing_is_left(tmp_path)


def test_a_server_that_dies_costs_only_what_was_on_its_way(gateway, jobs, tmp_path):
    with ArcGisServer(one_layer_site(numbered_points(ROWS, max_record_count=PAGE))) as server:
        server.faults.add(Fault("refuse", on="page", skip=20, times=EVERY_TIME))
        first = job_for(gateway, jobs, server).execute()
        assert first.error is not None
        assert first.kept_rows >= 3 * PAGE
        server.faults.clear()
        server.clear_log()
        outcome = job_for(gateway, jobs, server).execute()
        assert rows_asked(server) == ROWS - first.kept_rows
    assert ids_in(outcome) == list(range(1, ROWS + 1))
    assert nothing_is_left(tmp_path)


def test_a_token_that_dies_is_followed_by_another(gateway, jobs, tmp_path):
    from layerferry.core.errors import InvalidToken, TokenRequired
    from layerferry.core.host.gateway import SignIn, WayIn

    site = one_layer_site(numbered_points(ROWS, max_record_count=PAGE), secured=True)
    with ArcGisServer(site, security=Security()) as server:
        gateway.sign_in(server.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))
        token = gateway.service(server.address).token().value
        gateway.sign_in(server.address, SignIn(WayIn.TOKEN, token=token))  # nobody can renew it
        server.after("page", 20, server.expire_tokens)
        first = job_for(gateway, jobs, server).execute()
        assert isinstance(first.error, (InvalidToken, TokenRequired))
        assert first.kept_rows >= 3 * PAGE
        server.clear_log()
        gateway.sign_in(server.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))
        outcome = job_for(gateway, jobs, server).execute()
        assert rows_asked(server) == ROWS - first.kept_rows
    assert ids_in(outcome) == list(range(1, ROWS + 1))
    assert nothing_is_left(tmp_path)


def test_wider_columns_do_not_cost_a_second_download(gateway, jobs, tmp_path):
    fields = [Field("OBJECTID", "OID"), Field("NUMBER", "Integer"), Field("T", length=3)]
    rows = [
        Row(
            {"OBJECTID": i, "NUMBER": i - 1, "T": "abcdef" if i == 900 else "abc"}, {"x": 1, "y": 2}
        )
        for i in range(1, 1001)
    ]
    layer = Layer("Odd", fields, rows, max_record_count=50, behaviour=Behaviour(formats="JSON"))
    with ArcGisServer(one_layer_site(layer)) as server:
        options = DownloadOptions(concurrency=1, data_format="json")
        outcome = job_for(gateway, jobs, server, options=options).execute()
        asked = rows_asked(server)
    assert outcome.ok, outcome.error
    assert ids_in(outcome) == list(range(1, 1001))
    assert asked <= 1050
    assert not any("on disk" in text for text in outcome.receipt.warnings)


def test_rows_that_do_not_fit_any_more_are_fetched_anew(gateway, jobs, tmp_path):
    behaviour = Behaviour(object_ids_as="null")
    layer = numbered_points(ROWS, max_record_count=PAGE, behaviour=behaviour)
    with ArcGisServer(one_layer_site(layer)) as server:
        assert cancelled_at(gateway, jobs, server, 500).kept_rows >= 500
        layer.delete_rows([5])
        outcome = job_for(gateway, jobs, server).execute()
    assert outcome.ok, outcome.error
    assert ids_in(outcome) == [n for n in range(1, ROWS + 1) if n != 5]
    assert "do not fit" in outcome.receipt.warnings[0]
    assert nothing_is_left(tmp_path)


@pytest.mark.parametrize("output", ["memory:", "points.gpkg"])
def test_ids_that_stand_for_other_rows_than_they_did_are_noticed(gateway, jobs, tmp_path, output):
    """A table that was loaded anew numbers its rows anew; nothing but the rows tells."""
    with ArcGisServer(one_layer_site(numbered_points(ROWS, max_record_count=PAGE))) as server:
        assert cancelled_at(gateway, jobs, server, 500).kept_rows >= 500
        layer = server.layer()
        rows = list(layer.rows)
        turned = [*rows[7:], *rows[:7]]
        layer.rows = [
            Row({**other.attributes, "OBJECTID": row.attributes["OBJECTID"]}, other.geometry)
            for row, other in zip(rows, turned)
        ]
        output = output_in(tmp_path, output)
        outcome = job_for(gateway, jobs, server, output=output).execute()
    assert outcome.ok, outcome.error
    assert outcome.receipt.complete
    assert "do not fit the layer as it is now" in outcome.receipt.warnings[0]
    made = outcome.layer or QgsVectorLayer(outcome.path, "made", "ogr")
    numbers = {row["OBJECTID"]: row["NUMBER"] for row in made.getFeatures()}
    assert numbers == {n: (n + 6) % ROWS for n in range(1, ROWS + 1)}
    assert nothing_is_left(tmp_path)


def test_pbf_that_goes_coarse_is_dropped_with_what_was_kept_of_it(gateway, jobs, tmp_path):
    with ArcGisServer(one_layer_site(numbered_points(ROWS, max_record_count=PAGE))) as server:

        def become_coarse():
            server.layer().behaviour = Behaviour(pbf_grid=0.1)

        server.after("page", 20, become_coarse)
        output = output_in(tmp_path, "points.gpkg")
        outcome = job_for(gateway, jobs, server, output=output, options=DownloadOptions()).execute()
    assert outcome.ok, outcome.error
    assert outcome.receipt.format == "json"
    assert any("PBF was given up for JSON" in one for one in outcome.receipt.warnings)
    made = QgsVectorLayer(outcome.path, "made", "ogr")
    assert {row["NUMBER"]: row.geometry().asPoint().x() for row in made.getFeatures()} == {
        n: point_of(n)["x"] for n in range(ROWS)
    }


def work_files(folder, suffix):
    """Files of a Shapefile that is being written, in its private folder."""
    return [path for path in folder.rglob(f"*{suffix}") if path.stat().st_size]


@pytest.mark.parametrize("output", OUTPUTS)
def test_a_cancel_while_the_output_is_completed_is_a_cancel(gateway, jobs, tmp_path, output):
    from layerferry.core.host.import_job import Status

    path = output_in(tmp_path, output)
    with ArcGisServer(one_layer_site(numbered_points(ROWS, max_record_count=500))) as server:
        first = cancelled_at(gateway, jobs, server, ROWS, output=path)
        assert first.status is Status.CANCELLED
        assert first.kept_rows == ROWS
        assert [one.name for one in tmp_path.iterdir()] == ["jobs"]
        server.clear_log()
        outcome = job_for(gateway, jobs, server, output=path).execute()
        assert not pages_asked(server)
    assert outcome.status is Status.COMPLETE
    assert ids_in(outcome) == list(range(1, ROWS + 1))


@pytest.mark.parametrize("suffix", [".dbf", ".cpg", ".qix"])
def test_a_cancel_while_a_shapefile_is_put_together_is_a_cancel(gateway, jobs, tmp_path, suffix):
    """`.dbf`: while it is written; the others: before and while the set is read back."""
    from layerferry.core.host.import_job import Status

    path = tmp_path / "points.shp"
    with ArcGisServer(one_layer_site(numbered_points(ROWS, max_record_count=500))) as server:
        job = job_for(gateway, jobs, server, output=str(path))
        outcome = job.execute(is_cancelled=lambda: bool(work_files(tmp_path, suffix)))
    assert outcome.status is Status.CANCELLED
    assert outcome.kept_rows == ROWS
    assert [one.name for one in tmp_path.iterdir()] == ["jobs"]
