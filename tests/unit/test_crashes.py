"""A run of tests outlives a process that crashes, and says what it was doing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("xdist")
pytest.importorskip("pytest_rerunfailures")

ROOT = Path(__file__).resolve().parents[2]

CONFTEST = """
from scripts.pytest_plugins.crashes import Crashes

def pytest_configure(config):
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Crashes())
"""

CRASHING = """
import os, pathlib, signal

def test_before(): pass

def test_crashes_once():
    mark = pathlib.Path(__file__).with_name("mark")
    if not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGSEGV)

def test_after(): pass
"""


def test_the_rest_of_a_file_goes_on_in_a_fresh_process_and_the_summary_names_the_crash(tmp_path):
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "test_crashing.py").write_text(CRASHING)
    (tmp_path / "test_other.py").write_text("def test_beside(): pass\n")
    words = "--rootdir=. -p xdist -p pytest_rerunfailures -p no:cacheprovider"
    words += " -n 1 --dist loadfile --reruns 1"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", os.devnull, *words.split(), "."],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=160,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed, 1 rerun" in done.stdout
    assert done.stdout.count("SIGSEGV during test_crashing.py::test_crashes_once") == 1
