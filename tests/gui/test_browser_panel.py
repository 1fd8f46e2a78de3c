"""QGIS's Browser panel: connections, folders, services, layers, clicked and dragged."""

from __future__ import annotations

import gc

import pytest

pytest.importorskip("qgis.gui")

from layerferry.core.host.connections import Connection, Connections
from layerferry.core.host.gateway import SignIn, WayIn
from layerferry.core.host.preferences import Preferences
from layerferry.ui.connection_edit import ConnectionEdit
from qgis.core import QgsMimeDataUtils
from qgis.gui import QgsBrowserDockWidget, QgsBrowserGuiModel
from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMenu, QMessageBox, QTreeView

from tests.arcgis_server import EVERY_TIME, Fault
from tests.gui.dark import dark
from tests.gui.scene import PASSWORD, USER, project_layers, sign_in
from tests.gui.steps import bar_texts, click, find, grab, lines, settle, type_into, wait_until

GRID = "Grid (FeatureServer)"
ASKS = "This needs a sign-in. Sign in, then try again."
NOTHING_YET = "New connection…"


@pytest.fixture
def panel(plugin, iface):
    """QGIS's own panel, on a model that finds the plugin's lines."""
    model = QgsBrowserGuiModel()
    model.initialize()
    dock = QgsBrowserDockWidget("Browser", model)
    dock.resize(420, 500)
    dock.show()
    view = dock.findChild(QTreeView)
    wait_until(lambda: "LayerFerry" in lines(view))
    yield view
    plugin.unload()
    settle()
    wait_until(lambda: "LayerFerry" not in lines(view))
    dock.close()
    dock.deleteLater()
    settle()
    model.deleteLater()
    settle()


@pytest.fixture
def town(server):
    """A saved connection to the site; its folder `Secured` wants a sign-in."""
    Connections().save(Connection("Town", server.address))
    return ("LayerFerry", "Town")


def double_click(view, index):
    view.scrollTo(index)
    spot = view.visualRect(index).center()
    for call in (QTest.mouseClick, QTest.mouseDClick):
        call(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def choose(view, index, text):
    """Open the context menu of a line and click an entry."""
    view.scrollTo(index)
    spot = view.visualRect(index).center()
    offered = []

    def click_entry():
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.extend(action.text() for action in menu.actions())
        (action,) = [one for one in menu.actions() if one.text() == text]
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    view.setCurrentIndex(index)
    QTimer.singleShot(200, click_entry)
    view.customContextMenuRequested.emit(QPoint(spot))
    wait_until(lambda: offered and QApplication.activePopupWidget() is None)
    return offered


def imported(plugin, count=1):
    wait_until(lambda: len(project_layers()) == count, what="the layer is in the project")
    wait_until(lambda: not plugin.windows.progress.is_running)
    return project_layers()


def test_an_empty_line_leads_to_the_first_connection(panel, plugin, server):
    first = find(panel, "LayerFerry", NOTHING_YET)
    assert "double-click" in first.data(Qt.ItemDataRole.ToolTipRole)
    grab(panel, "63-browser-empty")
    double_click(panel, first)
    dialogs = plugin.windows.connections_dialog
    wait_until(lambda: dialogs.findChildren(ConnectionEdit), what="name and address are asked for")
    (edit,) = dialogs.findChildren(ConnectionEdit)
    type_into(edit.name_edit, "Town")
    type_into(edit.address_edit, server.address)
    click(edit.buttons.button(QDialogButtonBox.StandardButton.Ok))
    find(panel, "LayerFerry", "Town", "Open", GRID)
    assert lines(panel, find(panel, "LayerFerry")) == ["Town"]


def test_the_menu_of_the_first_line_offers_a_new_connection(panel, plugin):
    choose(panel, find(panel, "LayerFerry"), "New connection…")
    choose(panel, find(panel, "LayerFerry"), "New connection…")
    (edit,) = plugin.windows.connections_dialog.findChildren(ConnectionEdit)
    assert edit.isVisible()
    edit.reject()


def test_connections_lead_to_layers_and_nothing_is_asked_before(panel, town, server):
    find(panel, *town)
    assert server.log == []
    grid = find(panel, *town, "Open", GRID, "Points")
    assert not panel.model().hasChildren(grid)
    gc.collect()
    assert lines(panel, find(panel, *town)) == ["Open", "Secured"]
    grab(panel, "60-browser")


def test_a_double_click_imports_into_what_the_preferences_say(panel, town, plugin, tmp_path):
    Preferences(output_kind="gpkg", files_folder=str(tmp_path)).save()
    double_click(panel, find(panel, *town, "Open", GRID, "Points"))
    (layer,) = imported(plugin)
    assert layer.featureCount() == 1200
    assert (tmp_path / "Points.gpkg").exists()
    double_click(panel, find(panel, *town, "Open", GRID, "Points"))
    imported(plugin, 2)
    assert (tmp_path / "Points_2.gpkg").exists()
    Preferences(output_kind="geojson", files_folder=str(tmp_path)).save()
    double_click(panel, find(panel, *town, "Open", GRID, "Points"))
    imported(plugin, 3)
    assert (tmp_path / "Points.geojson").exists()


def test_a_file_without_a_folder_is_told(panel, town, iface):
    Preferences(output_kind="gpkg").save()
    double_click(panel, find(panel, *town, "Open", GRID, "Points"))
    wait_until(lambda: "There is no folder for the files." in " ".join(bar_texts(iface.bar)))


def test_a_layer_is_dragged_into_the_map(panel, town, plugin, iface):
    index = find(panel, *town, "Open", GRID, "Points")
    assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    dragged = panel.model().mimeData([index])
    (uri,) = QgsMimeDataUtils.decodeUriList(dragged)
    # as QGIS's window does with the drop
    (handler,) = [
        one for one in iface.drop_handlers if one.customUriProviderKey() == uri.providerKey
    ]
    assert uri.layerType == "custom"
    handler.handleCustomUriDrop(uri)
    (layer,) = imported(plugin)
    assert (layer.name(), layer.featureCount()) == ("Points", 1200)


def test_a_locked_folder_is_marked_and_opens_after_the_sign_in(panel, town, plugin):
    note = find(panel, *town, "Secured", ASKS)
    grab(panel, "61-browser-locked")
    double_click(panel, note)
    wait_until(lambda: plugin.windows.import_dialog is not None)
    sign_in(plugin.windows.import_dialog)
    find(panel, *town, "Secured", "Cadastre (FeatureServer)", "Land", "Parcels <b>& more</b>")


def test_what_is_kept_in_the_keyring_opens_the_door(panel, plugin, server, store):
    server.site.folder("Secured")
    plugin.windows.gateway.sign_in(
        server.address, SignIn(WayIn.PASSWORD, USER, PASSWORD, keep=True, allow_http=True)
    )
    plugin.windows.gateway.sign_out(server.address)
    Connections().save(Connection("Town", server.address, "password", USER, allow_http=True))
    plugin.windows.connections_changed.emit("")
    find(panel, "LayerFerry", "Town", "Secured", "Cadastre (FeatureServer)", "Owners")


def test_a_server_that_is_gone_says_so_in_its_line(panel, town, server):
    Connections().save(Connection("Gone", "http://127.0.0.1:9/arcgis/rest/services"))
    find(panel, *town)
    index = find(panel, "LayerFerry")
    choose(panel, find(panel, "LayerFerry"), "Connections…")
    wait_until(lambda: lines(panel, find(panel, "LayerFerry")) == ["Gone", "Town"])
    gone = find(panel, "LayerFerry", "Gone")
    panel.expand(gone)
    wait_until(lambda: lines(panel, find(panel, "LayerFerry", "Gone")))
    wait_until(lambda: "127.0.0.1" in lines(panel, find(panel, "LayerFerry", "Gone"))[0])
    assert index.isValid()


def test_the_menu_of_a_connection(panel, town, plugin, server):
    index = find(panel, *town)
    offered = choose(panel, index, "Import…")
    for text in ("Refresh", "Sign in…", "Why can't I get in?", "Remove connection…"):
        assert text in offered
    window = plugin.windows.import_dialog
    wait_until(lambda: lines(window.tree_view) == ["Open", "Secured"])
    assert window.isVisible()
    window.close()
    choose(panel, find(panel, *town), "Remove connection…")
    (box,) = plugin.windows.connections_dialog.findChildren(QMessageBox)
    assert "“Town”" in box.text()
    (button,) = [one for one in box.buttons() if one.text() == "&Delete"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_until(lambda: Connections().names() == [])
    wait_until(lambda: lines(panel, find(panel, "LayerFerry")) == [NOTHING_YET])


def test_refresh_asks_the_server_again(panel, town, server):
    from tests.arcgis_server import Folder

    find(panel, *town, "Open", GRID)
    server.site.folders.append(Folder("New", []))
    choose(panel, find(panel, *town), "Refresh")
    wait_until(lambda: "New" in lines(panel, find(panel, *town)))
    find(panel, *town, "Open", GRID)


def test_unloading_ends_what_waits_for_a_server(panel, town, plugin, server):
    server.faults.add(Fault("silence", on="catalog", seconds=60, times=EVERY_TIME))
    panel.expand(find(panel, *town))
    wait_until(lambda: server.seen("catalog"))
    plugin.unload()
    wait_until(lambda: "LayerFerry" not in lines(panel, QModelIndex()), 20)
    settle()


def test_it_can_be_read_on_dark_themes(panel, town):
    with dark():
        find(panel, *town, "Open", GRID, "Points")
        find(panel, *town, "Secured", ASKS)
        grab(panel, "62-browser-dark")
