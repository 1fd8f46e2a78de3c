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
MOST_ELSEWHERE = 7  # a number that is kept of each row takes eight
MOST_BYTES_IN_LIBRARIES = 120
OTHERS = (".gpkg", ".geojson", ".csv", ".fgb", ".sqlite", ".gdb", ".gml", ".parquet")


@pytest.fixture
def bytes_per_row(tmp_path):
    """Measure in a process of its own: what other tests leave running holds memory, too."""

    def measure(what, *names):
        child = [sys.executable, CHILD, what, tmp_path, *names]
        done = subprocess.run(child, capture_output=True, check=False, text=True, timeout=900)
        assert done.returncode == 0, done.stderr[-3000:]
        return json.loads(done.stdout.splitlines()[-1])

    return measure


def test_an_import_keeps_nothing_of_a_row_whatever_the_format(bytes_per_row):
    found = bytes_per_row("import", "rows.shp", *(f"rows{suffix}" for suffix in OTHERS))
    assert found.pop("rows.shp") < MOST_BYTES_PER_ROW
    assert len(found) >= 6
    assert {name: size for name, size in found.items() if size >= MOST_ELSEWHERE} == {}


def test_rows_without_ids_and_shapes_leave_nothing_either(bytes_per_row):
    found = bytes_per_row("anonymous", "rows.gpkg", "rows.csv")
    assert max(found.values()) < MOST_ELSEWHERE


def test_saving_as_shapefile_keeps_nothing_of_a_row(bytes_per_row):
    assert bytes_per_row("save", "saved.shp")["saved.shp"] < MOST_BYTES_PER_ROW


def test_an_update_keeps_nothing_of_a_row_that_stays(bytes_per_row):
    assert bytes_per_row("update", "rows.shp")["rows.shp"] < MOST_ELSEWHERE


def test_an_update_keeps_nothing_of_a_row_that_changes_either(bytes_per_row):
    assert bytes_per_row("renewal", "rows.gpkg")["rows.gpkg"] < MOST_BYTES_PER_ROW


def test_libraries_keep_little_of_the_rows_of_a_shapefile_or_a_flatgeobuf_file(bytes_per_row):
    found = bytes_per_row("libraries", "rows.shp", "rows.fgb")
    assert max(found.values()) < MOST_BYTES_IN_LIBRARIES
