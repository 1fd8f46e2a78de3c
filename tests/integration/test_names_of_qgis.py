"""Enums of QGIS are written with their enum's name, which QGIS on Qt 6 demands."""

from __future__ import annotations

import ast
from enum import Enum

import pytest
from qgis import core, gui
from qgis.PyQt import QtCore, QtGui, QtNetwork, QtWidgets

from tests.conftest import ROOT

MODULES = (core, gui, QtCore, QtGui, QtWidgets, QtNetwork)
FILES = [
    ROOT / "plugin.py",
    *(path for part in ("core/host", "processing", "ui") for path in (ROOT / part).rglob("*.py")),
]


def bare_enums(tree):
    """Members like `QgsTask.CanCancel` instead of `QgsTask.Flag.CanCancel`."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)):
            continue
        owner = next(
            (getattr(one, node.value.id) for one in MODULES if hasattr(one, node.value.id)), None
        )
        if not isinstance(owner, type):
            continue
        value = getattr(owner, node.attr, None)
        # not the constants of Qt 5's types, which qt_compat asks for where there is nothing else
        if isinstance(value, (int, Enum)) and type(value) not in (int, bool, owner):
            if node.value.id != "QVariant":
                yield f"{node.lineno}: {node.value.id}.{node.attr}"


def test_a_bare_enum_is_found():
    tree = ast.parse("QgsTask.CanCancel\nQgsTask.Flag.CanCancel\nQVariant.Int\nQt.UserRole")
    assert list(bare_enums(tree)) == ["1: QgsTask.CanCancel", "4: Qt.UserRole"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_enum_is_bare(path):
    assert list(bare_enums(ast.parse(path.read_text(encoding="utf-8")))) == []
