"""What is chosen becomes a preset: saved, listed, run again, handed over as a file."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from tests.gui.scene import (
    OWNERS,
    PARCELS,
    PASSWORD,
    imported,
    open_cadastre,
    project_layers,
    sign_in,
)
from tests.gui.steps import (
    bar_texts,
    check_line,
    click,
    click_line,
    find,
    grab,
    settle,
    type_into,
    wait_until,
)


@pytest.fixture
def windows(plugin):
    plugin.windows.show_import()
    window = plugin.windows.import_dialog
    window.progress = plugin.windows.progress
    yield plugin.windows
    QgsProject.instance().clear()


def choose_two(windows, server):
    """Parcels with a condition, and owners, checked."""
    window = windows.import_dialog
    open_cadastre(window, server)
    click_line(window.tree_view, find(window.tree_view, *PARCELS))
    wait_until(window.where_edit.isEnabled)
    type_into(window.where_edit, "KIND = 2")
    for line in (PARCELS, OWNERS):
        check_line(window.tree_view, find(window.tree_view, *line))
    assert window.summary_label.text().startswith("To import: 2 layers")


def presets(windows, count):
    dialog = windows._presets_dialog
    wait_until(
        lambda: not dialog._is_busy and dialog.presets_tree.topLevelItemCount() == count,
        what=f"{count} presets are listed",
    )
    return dialog


def save_preset(windows, name):
    click(windows.import_dialog.presets_button)
    dialog = windows._presets_dialog
    wait_until(lambda: not dialog._is_busy)
    before = dialog.presets_tree.topLevelItemCount()
    type_into(dialog.name_edit, name)
    click(dialog.save_button)
    return presets(windows, before + 1)


def test_what_is_chosen_is_saved_and_run_again_with_its_filter(windows, server, iface):
    choose_two(windows, server)
    dialog = save_preset(windows, "Monthly")
    item = dialog.presets_tree.topLevelItem(0)
    assert [item.text(i) for i in range(3)] == ["Monthly", "2", "temporary layers"]
    assert "KIND = 2" in dialog.layers_edit.toPlainText()
    grab(dialog, "96-presets")
    click(dialog.run_button)
    layers = imported(windows.import_dialog, iface, 2)
    assert {layer.featureCount() for layer in layers} == {150, 120}
    assert "has begun" in bar_texts(dialog.message_bar)[0]
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert group.name() == "Cadastre"


def test_it_goes_to_a_colleague_as_a_file_without_secrets(windows, server, iface, tmp_path):
    choose_two(windows, server)
    windows.import_dialog.geopackage_radio.setChecked(True)
    dialog = save_preset(windows, "Monthly")
    path = tmp_path / "for Eva.json"

    def choose(file):
        (found,) = [one for one in dialog.findChildren(QFileDialog) if one.isVisible()]
        found.fileSelected.emit(str(file))
        found.close()

    click(dialog.write_button)
    choose(path)
    wait_until(lambda: path.exists() and not dialog._is_busy)
    text = path.read_text(encoding="utf-8")
    assert PASSWORD not in text
    assert "token" not in text
    assert json.loads(text)["output"] == ".gpkg"
    click(dialog.read_button)
    choose(path)
    presets(windows, 2)
    assert dialog.presets_tree.currentItem().text(0) == "for Eva"
    dialog.folder_widget.setFilePath("")
    click(dialog.run_button)
    assert "no folder" in bar_texts(dialog.message_bar)[0]
    dialog.folder_widget.setFilePath(str(tmp_path))
    click(dialog.run_button)
    imported(windows.import_dialog, iface, 2)
    assert (tmp_path / "Owners.gpkg").exists()
    click(dialog.run_button)  # again: the files are there
    assert "Owners.gpkg" in dialog.findChild(QMessageBox).text()
    click(dialog.findChild(QMessageBox).defaultButton())  # Cancel
    assert not windows.progress.is_running


def test_a_preset_into_one_geopackage_asks_before_it_replaces_layers(
    windows, server, iface, tmp_path
):
    choose_two(windows, server)
    windows.import_dialog.geopackage_radio.setChecked(True)
    click(windows.import_dialog.together_box)
    windows.import_dialog.place_widget.setFilePath(str(tmp_path / "elsewhere" / "all.gpkg"))
    dialog = save_preset(windows, "Monthly")
    assert dialog.presets_tree.topLevelItem(0).text(2) == "all.gpkg"
    dialog.folder_widget.setFilePath(str(tmp_path))
    click(dialog.run_button)
    imported(windows.import_dialog, iface, 2)
    assert [path.name for path in tmp_path.glob("*.gpkg")] == ["all.gpkg"]
    click(dialog.run_button)
    box = dialog.findChild(QMessageBox)
    assert "These layers exist already" in box.text()
    assert "all.gpkg: Owners" in box.text()
    click(box.buttons()[0] if box.buttons()[0] is not box.defaultButton() else box.buttons()[1])
    layers = imported(windows.import_dialog, iface, 4)
    assert sorted(layer.featureCount() for layer in layers) == [120, 120, 150, 150]


def test_who_is_not_signed_in_is_asked_and_then_it_runs(windows, server, iface):
    from layerferry.core.host.preferences import Preferences

    Preferences(keep_in_keyring=False).save()
    choose_two(windows, server)
    window = windows.import_dialog
    dialog = save_preset(windows, "Monthly")
    click(window.sign_out_button)
    wait_until(window._panel.isVisible)
    click(dialog.run_button)
    wait_until(lambda: server.root in windows._entrance._locked_out)
    sign_in(window)
    imported(window, iface, 2)


def test_a_preset_that_runs_as_its_project_is_closed_begins_nothing_in_the_next(windows, server):
    choose_two(windows, server)
    dialog = save_preset(windows, "Monthly")
    begun = []
    windows._entrance.orders_given.connect(begun.append)
    server.manners.latency_s = 0.3
    click(dialog.run_button)
    QgsProject.instance().clear()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    settle()
    assert begun == []


def test_a_damaged_preset_says_so_and_can_be_deleted(windows, plugin):
    from layerferry.core.host.preset_shelf import profile_presets

    path = profile_presets().path("Odd <b>one</b>")
    path.parent.mkdir(parents=True)
    path.write_text("{}", encoding="utf-8")
    click(windows.import_dialog.presets_button)
    dialog = presets(windows, 1)
    assert not dialog.name_edit.isVisible()  # nothing is chosen
    assert "no preset of LayerFerry" in dialog.layers_edit.toPlainText()
    assert not dialog.run_button.isEnabled()
    click(dialog.delete_button)
    box = dialog.findChild(QMessageBox)
    assert box.textFormat() == Qt.TextFormat.PlainText
    wanted = [one for one in box.buttons() if one.text().replace("&", "") == "Delete"]
    click(wanted[0])
    presets(windows, 0)
    assert not path.exists()
    assert project_layers() == []
