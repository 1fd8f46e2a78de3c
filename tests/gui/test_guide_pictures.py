"""The pictures of the user guide: the story that its first page tells, on real data.

`make docs` takes them from `build/screens/guide`; no other copy of them is kept, so that the guide
shows the windows as they are.
"""

from __future__ import annotations

import re

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItemIterator,
    QVBoxLayout,
)

from tests.arcgis_server import ArcGisServer, Security
from tests.arcgis_server.demo import demo_site
from tests.conftest import ROOT
from tests.gui.scene import PASSWORD, USER, connect, counted, imported, sign_in
from tests.gui.steps import (
    bar_texts,
    check_line,
    click,
    click_line,
    find,
    grab,
    lines,
    type_into,
    wait_until,
)

WORLD = "World (FeatureServer)"
EXAMPLE = "https://gis.example.org/arcgis/rest/services"
TYPES = "Every field type"


@pytest.fixture
def server():
    with ArcGisServer(demo_site(), security=Security(users={USER: PASSWORD})) as running:
        yield running


def picture(widget, name):
    """Keep a picture, with the name of an example in place of this moment's port."""
    (ROOT / "build" / "screens" / "guide").mkdir(parents=True, exist_ok=True)
    for label in widget.findChildren(QLabel):
        label.setText(as_example(label.text()))
    for tree in widget.findChildren(QTreeWidget):
        entries = QTreeWidgetItemIterator(tree)
        while entries.value() is not None:
            for column in range(tree.columnCount()):
                entries.value().setText(column, as_example(entries.value().text(column)))
            entries += 1
    for edit in widget.findChildren(QLineEdit):
        if "127.0.0.1" in edit.text():
            edit.blockSignals(True)
            edit.setText(as_example(edit.text()))
            edit.setCursorPosition(0)
            edit.blockSignals(False)
    grab(widget, f"guide/{name}")


def as_example(text):
    return re.sub(r"127\.0\.0\.1(:\d+)?", "gis.example.org", text.replace("http:", "https:"))


@pytest.fixture
def finished_map(iface):
    """The canvas shows the project, as it does in QGIS."""

    def show():
        layers = list(QgsProject.instance().mapLayers().values())
        iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        iface.canvas.setLayers(layers)
        iface.canvas.zoomToFullExtent()
        iface.canvas.waitWhileRendering()
        wait_until(lambda: not iface.canvas.isDrawing())

    yield show
    iface.canvas.setLayers([])


def test_first_layer(window, iface, server, finished_map):
    window.resize(1100, 720)
    type_into(window.address_box.lineEdit(), EXAMPLE)
    picture(window, "window")
    connect(window, f"{server.address}/Secured")
    wait_until(window._panel.isVisible)
    type_into(window._panel.form.user_edit, USER)
    picture(window, "sign-in")

    sign_in(window)
    wait_until(lambda: WORLD in lines(window.tree_view))
    click_line(window.tree_view, find(window.tree_view, WORLD, "World", "Countries"))
    counted(window, "250 rows")
    wait_until(lambda: window.sample_view.model().rowCount(), what="the first rows are shown")
    wait_until(lambda: "About" in window.cost_label.text())
    picture(window, "layer")

    click(window.import_button)
    imported(window, iface)
    window.hide()
    iface.window.resize(1000, 560)
    finished_map()
    assert "object IDs match" in bar_texts(iface.bar)[0]
    picture(iface.window, "done")


def test_save_as_shapefile(window, iface, server):
    from layerferry.ui.save_shapefile_dialog import SaveShapefileDialog, State

    connect(window, f"{server.address}/Secured")
    sign_in(window)
    service = "Field_types (FeatureServer)"
    wait_until(lambda: service in lines(window.tree_view))
    layer = find(window.tree_view, service, TYPES)
    click_line(window.tree_view, layer)
    counted(window, " rows")
    click(window.import_button)
    (layer,) = imported(window, iface)
    window.hide()
    dialog = SaveShapefileDialog(layer, iface.window)
    dialog.show()
    wait_until(lambda: dialog.state is State.READY)
    dialog.file_widget.setFilePath("/home/maria/maps/surveys.shp")
    dialog.resize(820, 560)
    if not dialog.field_table.isVisible():
        dialog.details_check.setChecked(True)
    picture(dialog, "shapefile")
    dialog.reject()


def test_why_can_i_not_get_in(window, iface, server):
    from layerferry.ui.access_dialog import AccessDialog

    dialog = AccessDialog(window.gateway, f"{server.address}/Secured", None, iface.window)
    dialog.show()
    wait_until(lambda: dialog.test_button.text() == "&Test" and dialog.verdict_label.text())
    dialog.resize(760, 560)
    picture(dialog, "access")
    dialog.close()


def test_presets(plugin, iface, server):
    plugin.windows.show_import()
    window = plugin.windows.import_dialog
    connect(window, f"{server.address}/Secured")
    sign_in(window)
    wait_until(lambda: WORLD in lines(window.tree_view))
    check_line(window.tree_view, find(window.tree_view, WORLD, "World", "Countries"))
    click(window.presets_button)
    dialog = plugin.windows._presets_dialog
    wait_until(dialog.name_edit.isVisible)
    type_into(dialog.name_edit, "Monthly map")
    wait_until(dialog.save_button.isEnabled, what="the presets that are there are known")
    click(dialog.save_button)
    wait_until(lambda: dialog.presets_tree.topLevelItemCount() == 1)
    text = as_example(dialog.layers_edit.toPlainText())
    dialog.layers_edit.setPlainText(text)
    dialog.resize(760, 380)
    picture(dialog, "presets")


def test_connections_and_options(plugin, iface):
    from layerferry.core.host.connections import Connection, Connections

    Connections().save(Connection("Town", EXAMPLE))
    Connections().save(Connection("Water", "https://water.example.org/server/rest/services"))
    plugin.windows.show_connections()
    dialog = plugin.windows.connections_dialog
    wait_until(lambda: dialog.connections_tree.topLevelItemCount() == 2)
    picture(dialog, "connections")
    dialog.close()

    holder = QDialog(iface.window)
    page = next(iter(iface.options_pages)).createWidget(holder)
    QVBoxLayout(holder).addWidget(page)
    holder.resize(640, 520)
    holder.show()
    picture(holder, "options")
    holder.close()
    holder.deleteLater()
