"""The keyring store against a real Secret Service: open, locked, absent."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="needs the packages gnome-keyring and dbus",
)


def run(state):
    done = subprocess.run(
        [ROOT / "scripts" / "with_keyring.sh", state, sys.executable,
         ROOT / "tests" / "integration" / "keyring_child.py"],
        capture_output=True, text=True, timeout=180, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_open_keyring_keeps_what_every_store_promises():
    told = run("unlocked")
    assert told["accepted"]
    assert told["put"] == "ok None"
    assert told["get"] == "ok 'c4n4ry-s3cret'"
    assert told["chosen"] == "KeyringStore"
    assert (told["note"], told["problems"], told["left"]) == ("", [], [])


@pytest.mark.parametrize("state", ["locked", "none", "nodbus"])
def test_other_states_end_in_a_sentence(state):
    told = run(state)
    assert told["seconds"] < 60
    # libsecret, where it is installed, calls locked what SecretService calls absent
    assert "keyring" in told["can_serve"]
    assert told["put"].startswith("error ")
    assert told["get"].startswith("error ")
    assert told["chosen"] == "SessionStore"
    assert told["note"].endswith("this session only.")
    assert told["left"] == ["m@https://h/a"]
    assert told["problems"] == [f"m@https://h/a: {told['can_serve']}"]
    assert "c4n4ry" not in json.dumps(told)
