"""LayerFerry's page in QGIS's options."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from layerferry.core.download.options import DownloadOptions
from layerferry.core.host.connections import Connection, Connections
from layerferry.core.host.preferences import Preferences
from layerferry.ui.options_page import OptionsPage
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QMessageBox, QVBoxLayout

from tests.gui.dark import dark
from tests.gui.scene import connect, project_layers
from tests.gui.steps import click, click_line, click_radio, find, grab, type_into, wait_until


@pytest.fixture
def page(plugin, iface):
    """The page in a window like that of QGIS's options."""
    window = QDialog(iface.window)
    layout = QVBoxLayout(window)
    made = iface.options_pages[0].createWidget(window)
    layout.addWidget(made)
    window.resize(640, 520)
    window.show()
    yield made
    window.close()
    window.deleteLater()


def test_the_page_keeps_what_was_chosen(page, iface, tmp_path):
    assert iface.options_pages[0].title() == "LayerFerry"
    type_into(page.folder_widget.lineEdit(), str(tmp_path))
    page.output_box.setFocus()
    QTest.keyClick(page.output_box, Qt.Key.Key_Down)
    QTest.keyClick(page.requests_box, Qt.Key.Key_Up)
    QTest.keyClick(page.format_box, Qt.Key.Key_End)
    click_radio(page.partial_box)
    click_radio(page.keyring_box)
    grab(page.window(), "63-options")
    assert Preferences.load() == Preferences()
    page.apply()
    known = Preferences.load()
    assert (known.output_kind, known.folder) == ("gpkg", str(tmp_path))
    assert known.allow_partial
    assert not known.keep_in_keyring
    assert known.download_options == DownloadOptions(concurrency=1, data_format="json")


def test_another_format_that_the_window_kept_stays(plugin):
    Preferences(output_kind="geojson").save()
    page = OptionsPage(plugin.windows)
    assert page.output_box.currentText() == "GeoJSON (*.geojson)"
    page.apply()
    assert Preferences.load().output_kind == "geojson"


def test_imports_follow_the_preferences(window, server):
    Preferences(data_format="json", requests_at_once=1).save()
    connect(window, f"{server.address}/Open")
    click_line(window.tree_view, find(window.tree_view, "Grid (FeatureServer)", "Points"))
    click(window.import_button)
    wait_until(lambda: len(project_layers()) == 1)
    assert {seen.params["f"] for seen in server.seen("page")} == {"json"}


def test_what_is_odd_in_the_settings_counts_as_never_set(qgis_app):
    from qgis.core import QgsSettings

    for name, odd in (("requests_at_once", "many"), ("kept_megabytes", "-3"), ("data_format", "x")):
        QgsSettings().setValue(f"layerferry/{name}", odd)
    known = Preferences.load()
    assert known.kept_megabytes == Preferences().kept_megabytes
    assert known.download_options == DownloadOptions()


def test_everything_is_forgotten_after_a_question(page):
    Connections().save(Connection("Town", "https://gis.example.org/arcgis/rest/services"))
    click(page.forget_button)
    (box,) = page.findChildren(QMessageBox)
    (button,) = [one for one in box.buttons() if one.text() == "&Forget everything"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_until(lambda: page.note_label.text().startswith("Done."))
    assert Connections().names() == []


def test_it_can_be_read_on_dark_themes(plugin, iface):
    with dark():
        window = QDialog(iface.window)
        layout = QVBoxLayout(window)
        layout.addWidget(iface.options_pages[0].createWidget(window))
        window.resize(640, 520)
        window.show()
        grab(window, "64-options-dark")
        window.close()
        window.deleteLater()
