"""A save cannot be broken: calls of the C library fail one by one, or the process is killed there.

GDAL, SQLite, Qt and Python all go through these calls. Whatever fails, readers find the old set or
the new one, and nothing stays behind.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

HERE = Path(__file__).parent
WAYS = ["save", "save-zip", "import-shp", "import-gpkg"]
INSIDE = ["append-gpkg", "update-gpkg"]  # of a file that others may have open
FORMATS = ["import-gdb", "import-fgb", "import-csv", "import-geojson"]
MEMORY = Path("/dev/shm")
EVERY, SPREAD, FEW = "0", "50", "15"

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="preloads a library"),
    pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler"),
]


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """`failing_calls.c`, compiled."""
    made = tmp_path_factory.mktemp("library") / "failing_calls.so"
    source = HERE.parent / "fakes" / "failing_calls.c"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", made, source, "-ldl"], check=True)
    return made


@pytest.fixture
def folder(tmp_path):
    """One in memory where there is room: thousands of tries would wait for the disk otherwise."""
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > 200 * 2**20:
        with tempfile.TemporaryDirectory(dir=MEMORY) as made:
            yield Path(made)
    else:
        yield tmp_path


@pytest.fixture
def tries(library, folder):
    """Run the child; one dictionary per try, the last of the run that passed untouched."""

    def run(way, how, points):
        child = HERE / "failing_child.py"
        done = subprocess.run(
            [sys.executable, child, library, folder, way, how, points],
            env={**os.environ, "LD_PRELOAD": str(library)},
            capture_output=True,
            check=False,
            text=True,
            timeout=900,
        )
        assert done.returncode == 0, (done.stdout[-500:], done.stderr[-3000:])
        found = [json.loads(line) for line in done.stdout.splitlines()]
        for one in found:
            assert not one["ended"].startswith("ODD"), one
            assert one["readable"], one
            assert one["after"] in ("old", "new"), one
            assert one["ended"] != "whole" or one["after"] == "new", one
        assert (found[-1]["ended"], found[-1]["found"]) == ("whole", "new")
        assert {one["after"] for one in found} == {"old", "new"}
        return found[:-1]

    return run


@pytest.mark.parametrize(
    ("way", "points"), [*((way, EVERY) for way in WAYS), *((way, FEW) for way in INSIDE)]
)
def test_a_failure_at_any_call_is_told_and_leaves_the_old_set(tries, way, points):
    found = tries(way, "once", points)
    assert len(found) >= (100 if points == EVERY else 12)
    for one in found:
        if one["ended"] != "whole":
            assert one["found"] == "old", one


@pytest.mark.parametrize(
    ("way", "points"), [*((way, SPREAD) for way in WAYS), *((way, FEW) for way in INSIDE)]
)
def test_a_disk_that_is_full_from_some_call_on_keeps_nothing_of_ours(tries, way, points):
    for one in tries(way, "full", points):
        assert one["found"] == ("new" if one["ended"] == "whole" else "old"), one


@pytest.mark.parametrize("way", WAYS)
def test_a_drive_that_vanishes_has_a_whole_set_when_it_is_back(tries, way):
    assert len(tries(way, "gone", SPREAD)) >= 40


@pytest.mark.parametrize(
    ("way", "points"),
    [*((way, SPREAD) for way in (*WAYS, *INSIDE)), *((way, FEW) for way in FORMATS)],
)
def test_a_kill_anywhere_leaves_one_set_and_the_next_start_clears_up(tries, way, points):
    found = tries(way, "kill", points)
    assert len(found) >= int(points)
    assert all(one["ended"] == "killed" for one in found)
