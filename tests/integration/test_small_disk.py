"""A disk of 20 MB that fills: a clear sentence, nothing half-made, and the import can go on."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("small_disk_child.py")
ROWS = 2000


def in_own_mounts(*command):
    """A command that may mount, for itself alone and without being anybody's root."""
    return ["unshare", "--map-root-user", "--mount", *map(str, command)]


def can_mount(folder):
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    command = in_own_mounts("mount", "-t", "tmpfs", "tmpfs", folder)
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def imports(tmp_path):
    """Import twice: onto the disk when it is nearly full, and when there is space."""
    disk, elsewhere = tmp_path / "disk", tmp_path / "elsewhere"
    disk.mkdir()
    elsewhere.mkdir()
    if not can_mount(disk):
        pytest.skip("nobody may mount here; test_disk_full.py fills files instead")

    def run(name, on_disk):
        child = in_own_mounts(sys.executable, CHILD, disk, elsewhere, name, on_disk)
        done = subprocess.run(child, capture_output=True, check=False, text=True, timeout=300)
        assert done.returncode == 0, done.stderr[-3000:]
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]

    return run


@pytest.mark.parametrize("name", ["texts.gpkg", "texts.shp"])
@pytest.mark.parametrize("on_disk", ["output", "both"])
def test_a_disk_that_fills_is_told_and_the_import_goes_on_when_there_is_space(
    imports, name, on_disk
):
    full, later = imports(name, on_disk)
    assert full["status"] == "failed"
    assert name in full["error"]
    assert full["advice"]
    assert full["content"] == []
    assert later["status"] == "complete"
    assert later["rows"] == ROWS
    if on_disk == "output":  # the journal lay elsewhere, and holds what came
        assert full["kept"] > 0
        assert later["pages"] < full["pages"] or later["pages"] == 0


@pytest.mark.parametrize("name", ["texts.gpkg", "texts.shp"])
def test_a_journal_that_fills_the_disk_costs_the_journal_only(imports, name):
    full, _later = imports(name, "journal")
    assert full["status"] == "complete"
    assert full["rows"] == ROWS
    assert any("could not be kept on disk" in warning for warning in full["warnings"])
