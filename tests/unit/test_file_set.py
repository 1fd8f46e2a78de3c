"""Old set or new set, whatever happens: errors, kills, two runs at once."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from layerferry.core.errors import ExportError
from layerferry.core.export import file_set
from layerferry.core.export.file_set import StagedSet, clear_leftovers, private_name
from layerferry.core.export.side_files import check_target, existing_parts

ROOT = Path(__file__).resolve().parents[2]
NEW = {"a.shp": b"new shp", "a.shx": b"new shx", "a.dbf": b"new dbf", "a.cpg": b"UTF-8"}
OLD = {"a.shp": b"old", "a.shx": b"old", "a.dbf": b"old", "a.qix": b"old", "a.prj": b"old"}


def contents(folder):
    return {p.name: p.read_bytes() for p in Path(folder).iterdir() if p.is_file()}


def fill(folder, files):
    for name, data in files.items():
        (folder / name).write_bytes(data)


def test_the_new_set_replaces_the_old_one_with_all_its_side_files(tmp_path):
    fill(tmp_path, {**OLD, "a.txt": b"mine"})
    with StagedSet(tmp_path / "a.shp") as staged:
        fill(staged.folder, NEW)
        files = staged.commit()
    assert files[0] == tmp_path / "a.shp"
    assert contents(tmp_path) == {**NEW, "a.txt": b"mine"}
    assert len(list(tmp_path.iterdir())) == 5


def test_notes_of_an_older_import_do_not_survive_it(tmp_path):
    fill(
        tmp_path, {"a.gpkg": b"old", "a.receipt.json": b"old", "a.rows": b"old", "b.rows": b"mine"}
    )
    with StagedSet(tmp_path / "a.gpkg") as staged:
        fill(staged.folder, {"a.gpkg": b"new"})
        staged.commit()
    assert contents(tmp_path) == {"a.gpkg": b"new", "b.rows": b"mine"}


def test_a_folder_with_the_name_of_a_file_stays(tmp_path):
    (tmp_path / "a.shp").mkdir()
    fill(tmp_path / "a.shp", {"diary.txt": b"mine"})
    with StagedSet(tmp_path / "a.shp") as staged:
        fill(staged.folder, NEW)
        with pytest.raises(ExportError, match="folder"):
            staged.commit()
    assert contents(tmp_path / "a.shp") == {"diary.txt": b"mine"}
    assert [path.name for path in tmp_path.iterdir()] == ["a.shp"]


def test_leaving_without_commit_removes_everything(tmp_path):
    fill(tmp_path, OLD)
    with StagedSet(tmp_path / "a.shp") as staged:
        fill(staged.folder, NEW)
    assert contents(tmp_path) == OLD
    assert len(list(tmp_path.iterdir())) == len(OLD)


def test_the_private_folder_is_for_its_owner_only(tmp_path):
    with StagedSet(tmp_path / "a.shp") as staged:
        assert stat.S_IMODE(staged.folder.parent.stat().st_mode) == 0o700


def test_an_error_at_any_move_leaves_the_old_set(tmp_path, monkeypatch):
    real = os.replace
    for number in range(1, 100):
        folder = tmp_path / str(number)
        folder.mkdir()
        fill(folder, OLD)
        calls = 0

        def failing(source, target, number=number):
            nonlocal calls
            calls += 1
            if calls == number:
                raise PermissionError(13, "open elsewhere")
            real(source, target)

        with StagedSet(folder / "a.shp") as staged:
            fill(staged.folder, NEW)
            monkeypatch.setattr(file_set.os, "replace", failing)
            try:
                staged.commit()
            except ExportError:
                assert contents(folder) == OLD
            else:
                assert contents(folder) == NEW
                assert calls < number
                break
            finally:
                monkeypatch.setattr(file_set.os, "replace", real)
        assert not [p for p in folder.iterdir() if p.is_dir()]
    else:
        pytest.fail("never ran untouched")
    assert number > 9


CHILD = """
import os, sys
sys.path.insert(0, {root!r})
from scripts.as_package import load_root
load_root()
from pathlib import Path
from layerferry.core.export import file_set
folder, number = Path(sys.argv[1]), int(sys.argv[2])
calls = 0
def killing(call):
    def wrapped(*args, **options):
        global calls
        calls += 1
        if calls == number:
            os.kill(os.getpid(), 9)
        return call(*args, **options)
    return wrapped
os.replace, os.unlink, os.fsync = killing(os.replace), killing(os.unlink), killing(os.fsync)
with file_set.StagedSet(folder / "a.shp") as staged:
    for name, data in {new!r}.items():
        (staged.folder / name).write_bytes(data)
    staged.commit()
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9")
def test_a_kill_at_any_call_ends_in_the_old_or_the_new_set(tmp_path):
    code = CHILD.format(root=str(ROOT), new=NEW)
    outcomes = set()
    for number in range(1, 100):
        folder = tmp_path / str(number)
        folder.mkdir()
        fill(folder, OLD)
        done = subprocess.run([sys.executable, "-c", code, str(folder), str(number)], check=False)
        if "a.shp" in contents(folder):
            main = contents(folder)["a.shp"]
            # what a reader can open is never a mix
            whole = OLD if main == OLD["a.shp"] else NEW
            assert all(contents(folder)[name] == data for name, data in whole.items())
        clear_leftovers(folder)
        found = contents(folder)
        assert found in (OLD, NEW)
        assert not [p for p in folder.iterdir() if p.is_dir()]
        outcomes.add(found == NEW)
        if done.returncode == 0:
            break
        assert done.returncode == -9
    else:
        pytest.fail("never ran untouched")
    assert outcomes == {False, True}


def test_the_next_save_to_the_folder_completes_a_killed_one(tmp_path):
    private = tmp_path / private_name("b.shp")
    (private / "new").mkdir(parents=True)
    (private / "old").mkdir()
    (private / "layerferry.lock").touch()
    fill(private / "new", {"b.shp": b"new"})
    (private / "swap.json").write_text(json.dumps({"names": ["b.shp", "b.dbf"], "stale": []}))
    fill(tmp_path, {"b.dbf": b"new"})
    with StagedSet(tmp_path / "a.shp"):
        assert (tmp_path / "b.shp").read_bytes() == b"new"
        assert not private.exists()


def test_folders_that_are_not_ours_are_never_cleared(tmp_path):
    foreign = tmp_path / ".layerferry-notes"
    foreign.mkdir()
    fill(foreign, {"diary.txt": b"mine"})
    clear_leftovers(tmp_path)
    assert contents(foreign) == {"diary.txt": b"mine"}


@pytest.mark.parametrize("name", ["../victim", "/tmp/victim", "..", ""])
def test_a_planted_journal_cannot_reach_outside(tmp_path, name):
    folder = tmp_path / "in"
    private = folder / ".layerferry-0"
    (private / "new").mkdir(parents=True)
    (private / "old").mkdir()
    (private / "layerferry.lock").touch()
    (tmp_path / "victim").write_bytes(b"mine")
    (private / "swap.json").write_text(json.dumps({"names": [], "stale": [name]}))
    clear_leftovers(folder)
    assert (tmp_path / "victim").read_bytes() == b"mine"


def test_a_second_run_on_the_same_target_is_refused(tmp_path):
    with StagedSet(tmp_path / "a.shp") as first:
        with pytest.raises(ExportError, match="running"):
            StagedSet(tmp_path / "a.shp")
        with StagedSet(tmp_path / "b.shp"):
            pass
        fill(first.folder, NEW)
        first.commit()
    assert contents(tmp_path) == NEW


def test_a_single_file_is_never_away(tmp_path, monkeypatch):
    fill(tmp_path, {"a.gpkg": b"old", "a.gpkg-wal": b"old"})
    real, seen = os.replace, []

    def watching(source, target):
        real(source, target)
        seen.append((tmp_path / "a.gpkg").exists())

    with StagedSet(tmp_path / "a.gpkg") as staged:
        fill(staged.folder, {"a.gpkg": b"new"})
        monkeypatch.setattr(file_set.os, "replace", watching)
        staged.commit()
    assert all(seen)
    assert contents(tmp_path) == {"a.gpkg": b"new"}


def test_a_folder_format_is_replaced_as_a_whole(tmp_path):
    old = tmp_path / "a.gdb"
    old.mkdir()
    fill(old, {"x.gdbtable": b"old", "y.gdbtable": b"old"})
    with StagedSet(old) as staged:
        (staged.folder / "a.gdb").mkdir()
        fill(staged.folder / "a.gdb", {"x.gdbtable": b"new"})
        staged.commit()
    assert contents(old) == {"x.gdbtable": b"new"}
    assert [p.name for p in tmp_path.iterdir()] == ["a.gdb"]


def test_parts_of_a_set_are_told_from_its_neighbours(tmp_path):
    names = ["a.shp", "a.SHX", "a.shp.xml", "A.dbf", "ab.shp", "a.csv", "a_1.shp", "a.b.shp"]
    fill(tmp_path, dict.fromkeys(names, b""))
    names = [p.name for p in existing_parts(tmp_path / "a.shp")]
    assert names == ["a.shp", "a.SHX", "a.shp.xml"]


def test_many_begin_in_one_folder_while_leftovers_are_looked_for(tmp_path):
    ended = threading.Event()

    def look_for_leftovers():
        while not ended.is_set():
            clear_leftovers(tmp_path)

    def save(number):
        for _ in range(60):
            with StagedSet(tmp_path / f"{number}.shp") as staged:
                assert staged.folder.is_dir()

    looking = threading.Thread(target=look_for_leftovers)
    looking.start()
    try:
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(save, range(2)))
    finally:
        ended.set()
        looking.join()
    assert list(tmp_path.iterdir()) == []


class TestCheckTarget:
    def test_a_missing_folder(self, tmp_path):
        with pytest.raises(ExportError, match="does not exist"):
            check_target(tmp_path / "gone" / "a.shp")

    def test_a_file_in_place_of_the_folder(self, tmp_path):
        fill(tmp_path, {"f": b""})
        with pytest.raises(ExportError, match="not a folder"):
            check_target(tmp_path / "f" / "a.shp")

    def test_a_folder_in_place_of_the_file(self, tmp_path):
        (tmp_path / "a.shp").mkdir()
        with pytest.raises(ExportError, match="is a folder"):
            check_target(tmp_path / "a.shp")

    def test_a_read_only_part(self, tmp_path):
        fill(tmp_path, OLD)
        (tmp_path / "a.dbf").chmod(0o444)
        with pytest.raises(ExportError, match=r"a\.dbf is read-only"):
            check_target(tmp_path / "a.shp")

    def test_a_name_that_is_too_long(self, tmp_path):
        with pytest.raises(ExportError, match="too long"):
            check_target(tmp_path / ("x" * 260 + ".shp"))

    @pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs /proc")
    def test_a_folder_that_takes_no_files_even_from_root(self):
        with pytest.raises(ExportError, match="does not take files"):
            check_target(Path("/proc/self/a.shp"))

    def test_a_good_target_and_no_trace_of_the_probe(self, tmp_path):
        fill(tmp_path, OLD)
        check_target(tmp_path / "a.shp")
        assert contents(tmp_path) == OLD
        assert len(list(tmp_path.iterdir())) == len(OLD)
