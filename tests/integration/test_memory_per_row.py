"""Memory of an import and of a save follows pages, not rows: hardly anything stays of a row."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("memory_per_row_child.py")
# what is written down of a page is more on pages as small as these. It was 190 once, then 58
MOST_BYTES_PER_ROW = 16
MOST_BYTES_IN_LIBRARIES = 120


@pytest.fixture
def bytes_per_row(tmp_path):
    """Measure in a process of its own: what other tests leave running holds memory, too."""

    def measure(what, name):
        child = [sys.executable, CHILD, what, tmp_path, name]
        done = subprocess.run(child, capture_output=True, check=False, text=True, timeout=300)
        assert done.returncode == 0, done.stderr[-3000:]
        return json.loads(done.stdout.splitlines()[-1])

    return measure


@pytest.mark.parametrize("name", ["rows.shp", "rows.gpkg"])
def test_an_import_keeps_nothing_of_a_row(bytes_per_row, name):
    assert bytes_per_row("import", name) < MOST_BYTES_PER_ROW


def test_saving_as_shapefile_keeps_nothing_of_a_row(bytes_per_row):
    assert bytes_per_row("save", "saved.shp") < MOST_BYTES_PER_ROW


def test_libraries_keep_little_of_the_rows_of_a_shapefile_either(bytes_per_row):
    assert bytes_per_row("libraries", "rows.shp") < MOST_BYTES_IN_LIBRARIES
