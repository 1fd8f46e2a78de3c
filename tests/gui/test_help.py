"""Help opens the guide that is on this computer."""

from __future__ import annotations

import re

import pytest

pytest.importorskip("qgis.gui")

from pathlib import Path

from layerferry.core.host import guide
from qgis.PyQt.QtCore import QObject, Qt, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest

from tests.conftest import ROOT
from tests.gui.steps import wait_until


class Browser(QObject):
    """What the system opens files with."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @pyqtSlot("QUrl")
    def open(self, url):
        self.opened.append(url)


@pytest.fixture
def browser(qgis_app):
    made = Browser()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_the_menus_open_the_first_page(plugin, iface, browser):
    (help_action,) = [one for one in iface.menu if one.objectName() == "layerferry_help"]
    help_action.trigger()
    iface.help_menu.actions()[0].trigger()
    assert [Path(url.toLocalFile()).stem for url in browser.opened] == ["index", "index"]
    assert all(Path(url.toLocalFile()).is_file() for url in browser.opened)


def test_f1_opens_the_page_of_the_window(plugin, browser):
    plugin.windows.show_connections()
    dialog = plugin.windows.connections_dialog
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert [Path(url.toLocalFile()).stem for url in browser.opened] == ["ways-in"]


def test_pages_that_came_with_the_plugin_are_preferred(tmp_path, monkeypatch):
    (tmp_path / "help").mkdir()
    (tmp_path / "help" / "index.html").write_text("x", encoding="utf-8")
    monkeypatch.setattr(guide, "_ROOT", tmp_path)
    assert guide.guide_page().toLocalFile() == str(tmp_path / "help" / "index.html")


def test_every_page_that_the_plugin_names_is_written():
    code = [path for part in ("ui", "processing") for path in (ROOT / part).rglob("*.py")]
    pattern = r'(?:open_guide\(|add_help_key\([^"]*|guide_page\()"([\w-]+)"'
    named = {page for path in code for page in re.findall(pattern, path.read_text("utf-8"))}
    assert {"index", "ways-in", "processing"} <= named
    assert [page for page in named if not (ROOT / "docs" / f"{page}.md").is_file()] == []
