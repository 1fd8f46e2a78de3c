"""The plugin on Qt 6: every module, every form, its windows, and each name of Qt it uses."""

from __future__ import annotations

import ast
import importlib
import os
import sys

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PyQt6 import QtCore, QtGui, QtNetwork, QtWidgets, uic

from tests.conftest import ROOT
from tests.qt6 import imitated_qgis

IFACE = imitated_qgis.install()
QT = (QtCore, QtGui, QtWidgets, QtNetwork)
FILES = sorted(
    path
    for path in [ROOT / "__init__.py", ROOT / "plugin.py"]
    + [path for part in ("core", "processing", "ui") for path in (ROOT / part).rglob("*.py")]
)
NAMES = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in FILES]


@pytest.fixture(scope="session", autouse=True)
def application():
    return QtWidgets.QApplication(["test"])


@pytest.mark.parametrize("name", NAMES)
def test_it_is_imported(name):
    module = name.removesuffix(".__init__")
    importlib.import_module("layerferry" if module == "__init__" else f"layerferry.{module}")
    assert not [one for one in sys.modules if one.split(".")[0] == "PyQt5"]


@pytest.mark.parametrize("path", sorted((ROOT / "ui" / "forms").glob("*.ui")), ids=lambda p: p.stem)
def test_the_form_is_loaded(path):
    form, base = uic.loadUiType(str(path))
    window = base()
    form().setupUi(window)
    assert window.findChildren(QtWidgets.QWidget)


def unknown_names(tree):
    """Members that Qt 6's classes do not have: enums without their enum's name above all."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ("exec_", "print_"):
            yield node, f"{node.attr}()"
        if not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)):
            continue
        for module in QT:
            known = getattr(module, node.value.id, None)
            if known is not None and not hasattr(known, node.attr):
                yield node, f"{node.value.id}.{node.attr}"


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_every_name_of_qt_is_one_of_qt_6(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert [f"{node.lineno}: {name}" for node, name in unknown_names(tree)] == []


def test_an_enum_without_its_name_is_found():
    tree = ast.parse("Qt.UserRole\nQt.ItemDataRole.UserRole\nbox.exec_()")
    assert [name for _node, name in unknown_names(tree)] == ["Qt.UserRole", "exec_()"]


@pytest.fixture
def plugin():
    from layerferry import classFactory

    made = classFactory(IFACE)
    made.initGui()
    yield made
    made.unload()
    assert made.windows is None


def test_the_plugin_comes_and_goes_twice(plugin):
    plugin.unload()
    plugin.initGui()
    assert plugin.windows is not None


def test_the_import_window_opens(plugin):
    plugin.windows.show_import()
    assert plugin.windows.import_dialog.isVisible()


def test_the_window_of_connections_opens(plugin):
    plugin.windows.show_connections()
    assert plugin.windows.connections_dialog.isVisible()


def test_the_window_of_presets_opens(plugin):
    plugin.windows.show_presets()
    assert plugin.windows._presets_dialog.isVisible()
