"""Addresses in windows that run from right to left."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from tests.gui.steps import click, grab, wait_until

TOWN = "https://gis.example.org/arcgis/rest/services/"


@pytest.fixture
def right_to_left(qgis_app):
    application = QApplication.instance()
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_an_address_is_painted_from_left_to_right_and_copied_as_it_is(right_to_left, window):
    from layerferry.core.host.connections import Connection, Connections
    from layerferry.ui.connections_dialog import ConnectionsDialog

    Connections().save(Connection("Town", TOWN))
    dialog = ConnectionsDialog(window.gateway, window)
    dialog.open_anew()
    tree = dialog.connections_tree
    line = tree.topLevelItem(0)
    tree.setCurrentItem(line, 1)
    grab(dialog, "connections_right_to_left")
    painted = [tree.itemDelegate().displayText(line.text(column), QLocale()) for column in (0, 1)]
    assert painted == ["Town", f"\u2066{TOWN}\u2069"]
    QTest.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == TOWN
    dialog.shut_down()
    dialog.deleteLater()


def test_what_was_found_out_about_a_way_in_is_painted_so_too(right_to_left, window, server):
    from layerferry.ui.access_dialog import AccessDialog

    dialog = AccessDialog(window.gateway, server.address, parent=window)
    dialog.show()
    tree = dialog.findings_tree
    wait_until(lambda: tree.findItems("Gives tokens at", Qt.MatchFlag.MatchRecursive))
    (line,) = tree.findItems("Gives tokens at", Qt.MatchFlag.MatchRecursive)
    painted = tree.itemDelegateForColumn(1).displayText(line.text(1), QLocale())
    assert painted == f"\u2066{line.text(1)}\u2069"
    assert line.text(1).startswith("http")
    click(dialog.close_button)
