"""The plugin comes and goes as often as one likes, also in the middle of things."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from tests.arcgis_server import Fault
from tests.gui.scene import OWNERS, open_cadastre, project_layers
from tests.gui.steps import bar_texts, check_line, click, find, settle, wait_until


def test_it_can_be_loaded_and_unloaded_twice(plugin, iface):
    registry = QgsApplication.processingRegistry()
    assert len(iface.registered) == 12
    assert registry.providerById("layerferry") is not None
    plugin.unload()
    assert iface.registered == []
    assert registry.providerById("layerferry") is None
    plugin.initGui()
    assert len(iface.registered) == 12
    plugin.unload()
    plugin.unload()
    assert iface.registered == []


def test_the_action_opens_one_window(plugin, iface):
    iface.toolbar[0].trigger()
    first = plugin.windows.import_dialog
    assert first.isVisible()
    assert not first.isModal()
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not first.isVisible()
    iface.toolbar[0].trigger()
    assert plugin.windows.import_dialog is first
    assert first.isVisible()


def test_it_is_unloaded_during_an_import(plugin, iface, server):
    server.faults.add(Fault("silence", on="page", seconds=30, times=50))
    iface.toolbar[0].trigger()
    window = plugin.windows.import_dialog
    open_cadastre(window, server)
    check_line(window.tree_view, find(window.tree_view, *OWNERS))
    click(window.import_button)
    wait_until(lambda: server.seen("page"))
    plugin.unload()
    assert bar_texts(iface.bar) == []
    settle()
    assert project_layers() == []


def test_it_is_unloaded_while_connecting(plugin, iface, server):
    server.faults.add(Fault("silence", on="catalog", seconds=30, times=50))
    iface.toolbar[0].trigger()
    window = plugin.windows.import_dialog
    window.address_box.setEditText(server.address)
    click(window.connect_button)
    wait_until(lambda: server.seen("catalog"))
    plugin.unload()
    settle()


def test_the_window_is_closed_during_an_import(plugin, iface, server):
    server.faults.add(Fault("delay", on="page", seconds=1))
    iface.toolbar[0].trigger()
    window = plugin.windows.import_dialog
    open_cadastre(window, server)
    check_line(window.tree_view, find(window.tree_view, *OWNERS))
    click(window.import_button)
    click(window.close_button)
    wait_until(lambda: len(project_layers()) == 1, what="the import goes on")


def test_save_as_shapefile_opens_for_the_active_layer(plugin, iface, server):
    from layerferry.ui.save_shapefile_dialog import SaveShapefileDialog

    iface.toolbar[0].trigger()
    window = plugin.windows.import_dialog
    open_cadastre(window, server)
    check_line(window.tree_view, find(window.tree_view, *OWNERS))
    click(window.import_button)
    wait_until(lambda: len(project_layers()) == 1)
    iface.active = project_layers()[0]
    iface.layer_actions[0].trigger()
    (dialog,) = iface.window.findChildren(SaveShapefileDialog)
    assert dialog.isVisible()
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
