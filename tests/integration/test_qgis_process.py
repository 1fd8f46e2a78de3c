"""The plugin in `qgis_process`, as a script or scheduler runs it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest

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

    def run(*words, **variables):
        environment = {
            **os.environ,
            "QGIS_CUSTOM_CONFIG_PATH": str(config),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONDONTWRITEBYTECODE": "1",
            **variables,
        }
        environment.pop("PYTHONPATH", None)
        return subprocess.run(
            [PROGRAM, *words],
            env=environment,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
            stdin=subprocess.DEVNULL,
        )

    enabled = run("plugins", "enable", "layerferry")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return run


def test_the_algorithms_are_listed(qgis_process):
    said = qgis_process("list").stdout
    for name in ("importlayer", "listlayers", "saveshapefile"):
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
