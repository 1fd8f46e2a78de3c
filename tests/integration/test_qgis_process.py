"""The plugin in `qgis_process`, as a script or scheduler runs it."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from tests.arcgis_server import ArcGisServer, numbered_points, one_layer_site
from tests.conftest import ROOT
from tests.integration.conftest import PASSWORD, USER

# the wrapper script of Debian 12 hands qgis_process an option that it refuses
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory):
    """Run qgis_process in a throw-away profile that has the plugin enabled."""
    assert PROGRAM, "qgis_process is not installed"
    config = tmp_path_factory.mktemp("qgis")
    plugins = config / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "layerferry").symlink_to(ROOT)
    runtime = tmp_path_factory.mktemp("run")
    runtime.chmod(0o700)

    def run(*words, on_start=lambda _process: None, **variables):
        environment = {
            **os.environ,
            "QGIS_CUSTOM_CONFIG_PATH": str(config),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONDONTWRITEBYTECODE": "1",
            **variables,
        }
        environment.pop("PYTHONPATH", None)
        process = subprocess.Popen(
            [PROGRAM, *words],
            env=environment,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
        )
        on_start(process)
        said, complained = process.communicate(timeout=180)
        return subprocess.CompletedProcess(words, process.returncode, said, complained)

    enabled = run("plugins", "enable", "layerferry")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return run


def test_the_algorithms_are_listed(qgis_process):
    said = qgis_process("list").stdout
    for name in ("importlayer", "listlayers", "mergereceipts", "saveshapefile"):
        assert f"layerferry:{name}" in said


def test_a_secured_layer_is_imported_and_saved(qgis_process, secured, tmp_path):
    gpkg, receipt = tmp_path / "cities.gpkg", tmp_path / "cities.json"
    done = qgis_process(
        "--json",
        "run",
        "layerferry:importlayer",
        "--",
        f"URL={secured.address}/Secured/World/FeatureServer/1",
        f"USERNAME={USER}",
        f"OUTPUT={gpkg}",
        f"RECEIPT={receipt}",
        LAYERFERRY_PASSWORD=PASSWORD,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert PASSWORD not in done.stdout + done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert results["FEATURE_COUNT"] == 2500
    assert results["COMPLETE"] is True
    assert json.loads(receipt.read_text())["complete"] is True
    saved = qgis_process(
        "run",
        "layerferry:saveshapefile",
        "--",
        f"INPUT={gpkg}",
        f"OUTPUT={tmp_path / 'cities.shp'}",
        f"REPORT={tmp_path / 'report.json'}",
    )
    assert saved.returncode == 0, saved.stdout + saved.stderr
    suffixes = {path.suffix for path in tmp_path.glob("cities.*")}
    assert {".shp", ".shx", ".dbf", ".prj", ".cpg"} <= suffixes
    assert json.loads((tmp_path / "report.json").read_text())


def test_a_killed_import_goes_on_when_it_is_run_again(qgis_process, tmp_path):
    gpkg, receipt = tmp_path / "points.gpkg", tmp_path / "points.json"
    words = ["run", "layerferry:importlayer", "--", f"OUTPUT={gpkg}", f"RECEIPT={receipt}"]
    with ArcGisServer(one_layer_site(numbered_points(2500, max_record_count=50))) as server:
        words.append(f"URL={server.address}/Test/FeatureServer/0")

        def kill_at_page_40(process):
            server.after("page", 40, process.kill)

        killed = qgis_process(*words, on_start=kill_at_page_40)
        assert killed.returncode == -signal.SIGKILL
        assert not gpkg.exists()
        server.clear_log()
        done = qgis_process(*words)
        # single rows are compared between the formats besides
        pages = [one for one in server.seen("page") if "objectIds" not in one.params]
    assert done.returncode == 0, done.stdout + done.stderr
    assert "rows were on disk from the run of" in done.stdout
    assert json.loads(receipt.read_text())["complete"] is True
    assert json.loads(receipt.read_text())["written"] == 2500
    assert len(pages) < 40


def test_a_wrong_password_fails_with_a_sentence(qgis_process, secured, tmp_path):
    done = qgis_process(
        "run",
        "layerferry:importlayer",
        "--",
        f"URL={secured.address}/Secured/World/FeatureServer/1",
        f"USERNAME={USER}",
        f"OUTPUT={tmp_path / 'x.gpkg'}",
        LAYERFERRY_PASSWORD="not-this",
    )
    assert done.returncode != 0
    assert "password" in (done.stdout + done.stderr).lower()
    assert "not-this" not in done.stdout + done.stderr
    assert secured.sign_ins_refused == 1
    assert not list(tmp_path.iterdir())


def test_four_parts_in_four_processes_are_one_proven_whole(qgis_process, tmp_path):
    def fetch_part(part, address):
        return qgis_process(
            "run",
            "layerferry:importlayer",
            "--",
            f"URL={address}",
            f"PART={part}/4",
            "CONCURRENCY=2",
            f"OUTPUT={tmp_path / f'parcels-{part}.gpkg'}",
            f"RECEIPT={tmp_path / f'{part}.json'}",
        )

    def merge(*parts):
        done = qgis_process(
            "--json",
            "run",
            "layerferry:mergereceipts",
            "--",
            *(f"INPUT={tmp_path / f'{part}.json'}" for part in parts),
            f"OUTPUT={tmp_path / 'whole.json'}",
        )
        assert done.returncode == 0, done.stdout + done.stderr
        results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
        return results, json.loads((tmp_path / "whole.json").read_text())

    with ArcGisServer(one_layer_site(numbered_points(3210, name="Parcels"))) as server:
        address = f"{server.address}/Test/FeatureServer/0"
        with ThreadPoolExecutor(4) as pool:
            for done in pool.map(lambda part: fetch_part(part, address), (1, 2, 3, 4)):
                assert done.returncode == 0, done.stdout + done.stderr
        assert server.peak_in_flight <= 4 * 2
    results, whole = merge(1, 2, 3, 4)
    assert whole["concurrency"] == 2
    assert results["COMPLETE"] is True
    assert results["FEATURE_COUNT"] == whole["announced"] == 3210
    assert whole["proof"] == "object_ids"
    page = (ROOT / "docs" / "parts.md").read_text(encoding="utf-8")
    (put_together,) = re.findall(
        r"^for [^\n]+\n +ogr2ogr .+?^done$", page, re.DOTALL | re.MULTILINE
    )
    subprocess.run(["sh", "-e", "-c", put_together], cwd=tmp_path, check=True, timeout=60)
    with closing(sqlite3.connect(tmp_path / "parcels.gpkg")) as file:
        ids = [row[0] for row in file.execute("SELECT OBJECTID FROM parcels")]
    assert sorted(ids) == list(range(1, 3211))
    results, without = merge(1, 2, 4)
    assert results["COMPLETE"] is False
    assert without["why"] == "Part 3 of 4 is missing."
