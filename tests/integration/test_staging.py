"""What a kill left beside a target is gone at the next start, wherever that was."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from layerferry.core.errors import ExportError

CHILD = """
import os, sys
sys.path.insert(0, {root!r})
from pathlib import Path
from scripts.as_package import load_root
load_root()
from layerferry.core.export.file_set import StagedSet
with StagedSet(Path(sys.argv[1])) as staged:
    (staged.folder / "a.shp").write_bytes(b"new")
    print("held", flush=True)
    sys.stdin.readline()
    staged.commit()
"""


@pytest.fixture
def other_process(tmp_path):
    """A second process that holds the target `a.shp` until it is told."""
    root = str(Path(__file__).resolve().parents[2])
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD.format(root=root), str(tmp_path / "a.shp")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout.readline() == "held\n"
    yield child
    child.kill()
    child.wait()
    child.stdin.close()
    child.stdout.close()


def test_a_killed_run_is_cleared_at_the_next_start(qgis_app, tmp_path):
    from layerferry.core.host.staging import clear_written_folders, stage

    (tmp_path / "a.shp").write_bytes(b"old")
    child = os.fork()
    if not child:
        staged = stage(tmp_path / "a.shp")
        (staged.folder / "a.shp").write_bytes(b"half")
        os.kill(os.getpid(), 9)
    os.waitpid(child, 0)
    assert len(list(tmp_path.iterdir())) == 2
    clear_written_folders()
    assert [path.name for path in tmp_path.iterdir()] == ["a.shp"]
    assert (tmp_path / "a.shp").read_bytes() == b"old"


def test_two_processes_on_one_target_are_never_mixed(qgis_app, other_process, tmp_path):
    from layerferry.core.host.staging import clear_written_folders, stage

    with pytest.raises(ExportError, match="Another save"):
        stage(tmp_path / "a.shp")
    clear_written_folders()  # leaves alone what runs
    other_process.stdin.write("go on\n")
    other_process.stdin.flush()
    assert other_process.wait(60) == 0
    assert {path.name for path in tmp_path.iterdir()} == {"a.shp"}
    assert (tmp_path / "a.shp").read_bytes() == b"new"


def test_two_saves_of_one_process_on_one_target_are_never_mixed(qgis_app, tmp_path):
    from layerferry.core.host.staging import stage

    with stage(tmp_path / "a.gpkg") as first:
        (first.folder / "a.gpkg").write_bytes(b"first")
        with pytest.raises(ExportError, match="Another save"):
            stage(tmp_path / "a.gpkg")
        first.commit()
    assert (tmp_path / "a.gpkg").read_bytes() == b"first"
