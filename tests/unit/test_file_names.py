"""Hostile layer names: the file is always a plain child of the chosen folder."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from layerferry.core.export.file_names import safe_file_name

HOSTILE = [
    "../../x", "..\\..\\x", "C:\\x", "C:x", "/etc/passwd", "\\\\server\\share\\x", "CON", "con.txt",
    "NUL", "COM1", "lpt9.x.y", "COM¹", "a\0b", "a\nb", "a" * 300, "ß" * 300, "🦊" * 300,
    "a\u202egpj.exe", "\u200fx", "\ufeffx", "...", "..", ".", "", "   ", "x. . .", " x ", "\ud800",
    "½", "a/../b", "CON ", "CON .txt", "$(rm)", "a|b<c>d?e*f\"g",
]  # fmt: skip


def is_plain_child(name):
    folder = Path("/chosen")
    return (
        (folder / name).resolve().parent == folder
        and PureWindowsPath(name).parts == (name,)
        and not PureWindowsPath(name).drive
    )


def check(name):
    assert is_plain_child(name)
    assert 1 <= len(name) <= 100
    assert len(name.encode("utf-8")) <= 200
    assert name == name.strip(" .")
    assert not set(name) & set('<>:"/\\|?*')
    assert name.isprintable()
    first = name.split(".")[0].rstrip().upper()
    assert first not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_become_plain_children(text):
    check(safe_file_name(text))


@given(st.text(alphabet=st.characters(), max_size=400))
def test_any_text_becomes_a_plain_child_and_stays_it(text):
    name = safe_file_name(text)
    check(name)
    assert safe_file_name(name) == name


@pytest.mark.parametrize("name", ["Parcels", "Flurstücke 2024", "地籍", "a.b", "_x", "roads (old)"])
def test_decent_names_stay(name):
    assert safe_file_name(name) == name


def test_nothing_usable_gives_the_fallback():
    assert safe_file_name("...") == "layer"
    assert safe_file_name("///", "parcels") == "parcels"
    assert safe_file_name("", "../..") == "layer"
