"""Places that cannot take a file: known before the first request, or told with the rows kept."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from pathlib import Path

import pytest
from layerferry.core.download.options import DownloadOptions
from layerferry.core.errors import ExportError

from tests.arcgis_server import ArcGisServer, numbered_points, one_layer_site

ROWS = 2500
OTHERS = [".fgb", ".gdb", ".geojson", ".csv"]


@pytest.fixture
def server():
    with ArcGisServer(one_layer_site(numbered_points(ROWS, max_record_count=500))) as made:
        yield made


@pytest.fixture
def jobs(tmp_path):
    """A place for unfinished imports."""
    from layerferry.core.host.job_folders import JobFolders

    return JobFolders(tmp_path / "jobs")


def run(gateway, server, jobs, output, **wishes):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    address = f"{server.address}/Test/FeatureServer/0"
    options = DownloadOptions(data_format="json", concurrency=1)
    order = ImportOrder(address, output=str(output), options=options, **wishes)
    return ImportJob(gateway, order, jobs).execute()


def place(folder, name, suffix):
    """A path that cannot be written."""
    folder.mkdir()
    target = folder / f"a{suffix}"
    if name == "no folder":
        return folder / "gone" / target.name
    if name == "long name":
        return folder / ("x" * 250 + suffix)
    if name == "read-only file":
        target.touch()
        target.chmod(0o444)
    if name == "folder without rights":
        return Path("/proc/self") / target.name
    return target


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".zip", *OTHERS, ".nothing"])
def test_a_place_that_cannot_take_the_file_is_refused_before_any_request(
    gateway, server, jobs, tmp_path, suffix
):
    server.clear_log()
    for name in ("no folder", "long name", "read-only file", "folder without rights"):
        target = place(tmp_path / name, name, suffix)
        outcome = run(gateway, server, jobs, target, overwrite=True)
        assert isinstance(outcome.error, ExportError), name
        assert outcome.error.advice, name
    assert not list(server.log)


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_geopackage_that_another_program_writes_is_refused_before_any_request(
    gateway, server, jobs, tmp_path, mode
):
    target = tmp_path / "a.gpkg"
    other = sqlite3.connect(target)
    other.execute(f"pragma journal_mode={mode}")
    other.execute("create table work(n)")
    other.commit()
    old = target.read_bytes()
    other.execute("insert into work values (1)")
    server.clear_log()
    outcome = run(gateway, server, jobs, target, overwrite=True)
    assert "another program" in str(outcome.error)
    assert not list(server.log)
    assert target.read_bytes() == old
    other.rollback()
    other.close()
    assert run(gateway, server, jobs, target, overwrite=True).ok


@pytest.mark.parametrize("name", ["a.gpkg", "a.shp", *(f"a{suffix}" for suffix in OTHERS)])
def test_a_folder_that_vanishes_keeps_the_rows_for_a_memory_layer(
    gateway, server, jobs, tmp_path, name
):
    folder = tmp_path / "drive"
    folder.mkdir()
    # a whole drive goes at once: what is open stays open, what is to be made has no place
    server.after("page", 3, lambda: folder.rename(tmp_path / "elsewhere"))
    outcome = run(gateway, server, jobs, folder / name)
    assert isinstance(outcome.error, ExportError), outcome.error
    assert outcome.kept_rows == ROWS
    shutil.rmtree(tmp_path / "elsewhere")
    server.clear_log()
    rescued = run(gateway, server, jobs, "memory:")
    assert rescued.ok, rescued.error
    assert rescued.layer.featureCount() == ROWS
    # a few of the rows are compared with what the server says now
    assert not [one for one in server.seen("page") if "objectIds" not in one.params]


@pytest.mark.parametrize(
    ("name", "parts"), [("a.shp", {"cells", "layer.shp"}), ("b.gpkg", {"b.gpkg"})]
)
def test_what_holds_rows_while_they_come_is_for_its_owner_only(
    gateway, server, jobs, tmp_path, name, parts
):
    out = tmp_path / "out"
    out.mkdir()
    modes = {}

    def look():
        for root in (tmp_path / "jobs", out):
            for path in root.rglob("*"):
                below = [one for one in (path, *path.parents) if tmp_path in one.parents]
                modes[path.name] = [stat.S_IMODE(one.stat().st_mode) for one in below]

    old = os.umask(0)
    try:
        server.after("page", 3, look)
        assert run(gateway, server, jobs, out / name).ok
    finally:
        os.umask(old)
    assert {"pages.bin"} | parts <= set(modes)
    for part, of_path in modes.items():
        # nobody else gets in: the file itself, or a folder above it, is closed
        assert any(mode & 0o077 == 0 for mode in of_path), (part, of_path)


def test_a_receipt_that_cannot_be_written_does_not_fail_rows_that_are_in_place(
    gateway, server, jobs, tmp_path
):
    (tmp_path / "a.receipt.json").mkdir()
    outcome = run(gateway, server, jobs, tmp_path / "a.gpkg")
    assert outcome.ok, outcome.error
    assert any("receipt" in one for one in outcome.receipt.warnings)
    assert (tmp_path / "a.gpkg").is_file()
