"""A person brings a layer up to date, and reads where it came from."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from tests.arcgis_server import Fault, Row
from tests.gui.scene import OWNERS, open_cadastre
from tests.gui.steps import check_line, click, find, grab, settle, wait_until

GRID = "Open/Grid/FeatureServer/0"


@pytest.fixture
def bring(plugin, iface, server, tmp_path):
    """Import the open grid, as the import window does; the layer is the active one."""

    def into(suffix):
        from layerferry.core.host.import_job import ImportOrder

        output = "memory:" if suffix == "memory" else str(tmp_path / f"grid{suffix}")
        order = ImportOrder(f"{server.address}/{GRID}", output=output, layer_name="Grid")
        plugin.windows.progress.start([order])
        wait_until(lambda: QgsProject.instance().mapLayers(), what="the layer is in the project")
        wait_until(lambda: not plugin.windows.progress.is_running)
        (layer,) = QgsProject.instance().mapLayers().values()
        iface.active = layer
        return layer

    return into


def edit(server):
    layer = server.layer(GRID)
    server.delete_rows([3, 4], GRID)
    layer.rows = [
        Row({**row.attributes, "NAME": "renamed"}, row.geometry)
        if row.attributes["OBJECTID"] in (5, 6, 7)
        else row
        for row in layer.rows
    ]
    last = layer.rows[-1]
    server.add_rows([Row({**last.attributes, "OBJECTID": 9001}, last.geometry)], GRID)


def action(iface, name):
    return next(one for one in iface.layer_actions if one.objectName() == name)


def open_update(plugin, iface):
    from layerferry.ui.update_dialog import State

    action(iface, "layerferry_update").trigger()
    dialog = plugin.windows._others[-1]
    busy = (State.CHECKING, State.COMPARING)
    wait_until(lambda: dialog.state not in busy, what="the dialog has an answer")
    return dialog


def counts(dialog):
    tree = dialog.changes_tree
    items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return {item.text(0): item.text(1) for item in items}


@pytest.mark.parametrize("suffix", ["memory", ".gpkg", ".shp"])
def test_a_person_updates_a_layer(plugin, iface, server, bring, suffix):
    from layerferry.ui.update_dialog import State

    layer = bring(suffix)
    name = layer.fields().indexOf("NAME")
    row = next(f for f in layer.getFeatures() if f["OBJECTID"] == 5)
    layer.startEditing()
    layer.changeAttributeValue(row.id(), name, "mine")
    assert layer.commitChanges()
    edit(server)
    dialog = open_update(plugin, iface)
    assert dialog.state is State.READY, dialog.state_label.text()
    assert counts(dialog) == {
        "Added": "1",
        "Changed": "3",
        "Removed": "2",
        "Changed by you as well": "1",
    }
    assert dialog.policy_combo.currentText() == "Keep mine"
    grab(dialog, f"update_{suffix.strip('.')}")
    click(dialog.update_button)
    wait_until(lambda: dialog.state is State.DONE, what=dialog.state_label.text())
    assert dialog.state_label.text() == (
        "Updated: 1 added, 2 changed, 2 removed. Kept as you have them: 1."
    )
    found = {f["OBJECTID"]: f["NAME"] for f in layer.getFeatures()}
    assert found[5] == "mine"
    assert found[6] == "renamed"
    assert 9001 in found
    assert not {3, 4} & set(found)
    click(dialog.close_button)
    settle()


@pytest.mark.parametrize("suffix", [".gpkg", ".shp"])
def test_a_file_is_updated_from_the_browser_panel(plugin, iface, server, bring, tmp_path, suffix):
    from layerferry.ui.imported_files import ImportedFileClicks
    from layerferry.ui.update_dialog import State
    from qgis.core import QgsDataItem, QgsLayerItem
    from qgis.gui import QgsDataItemGuiContext, QgsGui
    from qgis.PyQt.QtWidgets import QMenu

    uri = bring(suffix).source()
    QgsProject.instance().clear()  # the file is all there is
    registry = QgsGui.dataItemGuiProviderRegistry()
    (clicks,) = [one for one in registry.providers() if isinstance(one, ImportedFileClicks)]
    menu = QMenu()

    def actions(place, provider="ogr"):
        menu.clear()
        item = QgsLayerItem(None, "Grid", place, place, QgsLayerItem.LayerType.Vector, provider)
        clicks.populateContextMenu(item, menu, [], QgsDataItemGuiContext())
        return [one.text() for one in menu.actions()]

    assert actions(str(tmp_path / "other.gpkg")) == []
    assert actions(uri, "delimitedtext") == []
    clicks.populateContextMenu(
        QgsDataItem(QgsDataItem.Type.Directory, None, "a", "/a"), menu, [], QgsDataItemGuiContext()
    )
    assert actions(uri) == ["Update from server…", "About this import"]
    edit(server)
    menu.actions()[0].trigger()
    dialog = plugin.windows._others[-1]
    wait_until(lambda: dialog.state is State.READY, what="the dialog has an answer")
    click(dialog.update_button)
    wait_until(lambda: dialog.state is State.DONE, what=dialog.state_label.text())
    (layer,) = QgsProject.instance().mapLayers().values()
    assert 9001 in {f["OBJECTID"] for f in layer.getFeatures()}
    assert actions(uri) == ["Update from server…", "About this import"]
    menu.actions()[0].trigger()
    assert len(QgsProject.instance().mapLayers()) == 1
    menu.deleteLater()
    settle()


def test_nothing_changed_says_what_it_cost(plugin, iface, server, bring):
    from layerferry.ui.update_dialog import State

    server.layer(GRID).behaviour.extra["editingInfo"] = {"lastEditDate": 1_700_000_000_000}
    bring("memory")
    dialog = open_update(plugin, iface)
    assert dialog.state is State.UNCHANGED
    assert dialog.state_label.text() == "Nothing changed (1 request)."
    assert not dialog.update_button.isVisible()
    grab(dialog, "update_unchanged")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_all_rows_are_compared_when_the_person_wants_to_know(plugin, iface, server, bring):
    from layerferry.ui.update_dialog import State

    bring("memory")
    layer = server.layer(GRID)
    layer.rows = [Row({**row.attributes, "NAME": "new"}, row.geometry) for row in layer.rows]
    dialog = open_update(plugin, iface)
    assert dialog.state is State.LOOKS_UNCHANGED
    grab(dialog, "update_looks_unchanged")
    click(dialog.compare_button)
    wait_until(lambda: dialog.state is State.READY)
    assert counts(dialog)["Changed"] == "1,200"
    click(dialog.close_button)


def test_a_layer_in_edit_mode_is_left_alone(plugin, iface, bring):
    from layerferry.ui.update_dialog import State

    layer = bring("memory")
    layer.startEditing()
    dialog = open_update(plugin, iface)
    assert dialog.state is State.FAILED
    assert "is being edited" in dialog.state_label.text()
    layer.rollBack()
    click(dialog.again_button)
    wait_until(lambda: dialog.state is State.LOOKS_UNCHANGED)
    click(dialog.close_button)


def test_a_sign_in_is_asked_for_where_it_is_needed(plugin, iface, server):
    from layerferry.ui.update_dialog import State

    iface.toolbar[0].trigger()
    window = plugin.windows.import_dialog
    open_cadastre(window, server)

    check_line(window.tree_view, find(window.tree_view, *OWNERS))
    click(window.import_button)
    wait_until(lambda: QgsProject.instance().mapLayers())
    wait_until(lambda: not plugin.windows.progress.is_running)
    (layer,) = QgsProject.instance().mapLayers().values()
    iface.active = layer
    plugin.windows.gateway.sign_out(server.address)
    window.hide()
    dialog = open_update(plugin, iface)
    assert dialog.state is State.FAILED
    assert dialog.sign_in_button.isVisible(), dialog.state_label.text()
    grab(dialog, "update_sign_in")
    click(dialog.sign_in_button)
    wait_until(window.isVisible)
    wait_until(window._panel.isVisible, what="the sign-in panel is shown")
    click(dialog.close_button)


def test_only_layers_with_an_origin_have_the_actions(plugin, iface, bring):
    from qgis.core import QgsVectorLayer

    layer = bring("memory")
    own = QgsVectorLayer("Point", "mine", "memory")
    QgsProject.instance().addMapLayer(own)
    assert len(iface.actions_of_layer[layer.id()]) == 2
    assert own.id() not in iface.actions_of_layer


@pytest.mark.parametrize("suffix", ["memory", ".gpkg"])
def test_the_receipt_can_be_read_and_copied(plugin, iface, server, bring, suffix):
    bring(suffix)
    action(iface, "layerferry_about").trigger()
    wait_until(lambda: plugin.windows._others)
    page = plugin.windows._others[-1]
    text = page.text_edit.toPlainText()
    assert text.startswith(f"{server.address}/{GRID}")
    assert "Proven complete: yes, object IDs match" in text
    grab(page, f"about_import_{suffix.strip('.')}")
    click(page.copy_button)
    assert QApplication.clipboard().text().startswith(text)
    assert '"proof": "object_ids"' in QApplication.clipboard().text()
    page.reject()


def test_it_can_be_unloaded_while_the_dialog_is_open(plugin, iface, server, bring):
    bring("memory")
    server.faults.add(Fault("silence", on="layer", seconds=30, times=50))
    action(iface, "layerferry_update").trigger()
    plugin.unload()
    assert iface.registered == []
    settle()


@pytest.mark.parametrize("suffix", ["memory", ".gpkg"])
def test_a_project_that_is_opened_again_knows_where_its_layers_are_from(
    plugin, iface, server, bring, suffix, tmp_path
):
    bring(suffix)
    project, path = QgsProject.instance(), str(tmp_path / "map.qgs")
    assert project.write(path)
    project.clear()
    edit(server)
    assert project.read(path)
    (layer,) = project.mapLayers().values()
    iface.active = layer
    assert len(set(iface.actions_of_layer[layer.id()])) == 2
    assert layer.metadata().identifier() == f"{server.address}/{GRID}"
    dialog = open_update(plugin, iface)
    if suffix == "memory":  # QGIS keeps no rows of it
        assert "Import the layer anew." in dialog.state_label.text()
    else:
        assert counts(dialog) == {"Added": "1", "Changed": "3", "Removed": "2"}
    dialog.reject()
