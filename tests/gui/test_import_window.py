"""From a pasted address to a layer in the project, by clicks and keys."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.arcgis_server import EVERY_TIME, Fault
from tests.gui.scene import (
    CADASTRE,
    OWNERS,
    PARCELS,
    PASSWORD,
    USER,
    connect,
    counted,
    imported,
    open_cadastre,
    project_layers,
    sign_in,
)
from tests.gui.steps import (
    bar_button,
    bar_texts,
    check_line,
    click,
    click_line,
    click_radio,
    find,
    grab,
    lines,
    settle,
    type_into,
    wait_until,
)


def test_from_a_pasted_address_to_a_layer(window, iface, server, store):
    grab(window, "01-empty")
    connect(window, f"{server.address}/Secured")
    panel = window._panel
    wait_until(panel.isVisible)
    grab(window, "02-sign-in")

    sign_in(window, "wrong")
    wait_until(lambda: "does not accept" in panel.form.error_label.text())
    grab(window, "03-wrong-password")
    assert len([one for one in server.seen("token") if "password" in one.form]) == 1
    assert panel.form.error_label.isVisible()

    type_into(panel.form.password_edit, PASSWORD)
    QTest.keyClick(panel.form.password_edit, Qt.Key.Key_Return)
    wait_until(lambda: lines(window.tree_view) == [CADASTRE])
    assert panel.isHidden()
    assert panel.form.password_edit.text() == ""
    assert "signed in as maria" in window.status_label.text()
    assert "renews in" in window.status_label.text()
    assert store.get(server.root, USER) == PASSWORD

    layer_line = find(window.tree_view, *PARCELS)
    click_line(window.tree_view, layer_line)
    counted(window, "300 rows")
    assert "EPSG:4326" in window.layer_detail_label.text()
    grab(window, "04-layer")

    type_into(window.where_edit, "STATUS = 'Open'")
    counted(window, "200 rows")
    grab(window, "05-where")
    click(window.import_button)
    (layer,) = imported(window, iface)
    assert layer.featureCount() == 200
    assert layer.name() == "Parcels ‹b>& more‹/b>"  # QGIS would make markup of it
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.attributeAlias(layer.fields().indexOf("STATUS")) == "Status of the parcel"
    (text,) = bar_texts(iface.bar)
    assert "all 200 rows, object IDs match" in text
    assert "Parcels <b>& more</b>" in text
    grab(iface.window, "06-receipt")

    click(bar_button(iface.bar, "Zoom to layer"))
    assert iface.zoomed == [layer]
    click(bar_button(iface.bar, "Save as Shapefile…"))
    assert window.asked_to_save == [layer]
    assert server.where_seen(PASSWORD) == {"form"}


def test_a_geopackage_and_a_replaced_one(window, iface, server, tmp_path):
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QApplication, QPushButton

    open_cadastre(window, server)
    click_line(
        window.tree_view,
        find(window.tree_view, *PARCELS),
    )
    counted(window, "300 rows")
    click_radio(window.geopackage_radio)
    grab(window, "07-geopackage")
    click(window.import_button)
    assert "No place for the file" in bar_texts(window.message_bar)[0]

    target = tmp_path / "parcels"  # the extension follows from the kind
    type_into(window.place_widget.lineEdit(), str(target))
    click(window.import_button)
    (layer,) = imported(window, iface)
    assert (tmp_path / "parcels.gpkg").exists()
    assert layer.featureCount() == 300
    assert layer.providerType() == "ogr"
    assert layer.attributeAlias(layer.fields().indexOf("STATUS")) == "Status of the parcel"
    assert layer.crs().authid() == "EPSG:4326"
    assert "Parcels" in layer.name()

    asked = []

    def answer(name):
        box = QApplication.activeModalWidget()
        asked.append(box.text())
        grab(box, "08-replace")
        found = [b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == name]
        found[0].click()

    QTimer.singleShot(300, lambda: answer("Cancel"))
    click(window.import_button)
    assert "parcels.gpkg" in asked[0]
    assert not window.progress.is_running
    QgsProject.instance().clear()  # the file is open in QGIS otherwise
    type_into(window.where_edit, "OBJECTID < 11")
    counted(window, "· 10 rows")
    QTimer.singleShot(300, lambda: answer("Replace"))
    click(window.import_button)
    (layer,) = imported(window, iface)
    assert layer.featureCount() == 10
    assert len(asked) == 2


def test_layers_go_beside_the_others_of_a_geopackage(window, iface, server, tmp_path):
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QApplication, QPushButton

    asked = []

    def answer(name):
        box = QApplication.activeModalWidget()
        asked.append(box.text())
        grab(box, "08-replace-layers")
        (button,) = [b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == name]
        button.click()

    target = tmp_path / "all.gpkg"
    open_cadastre(window, server)
    view = window.tree_view
    check_line(view, find(view, *PARCELS))
    check_line(view, find(view, *OWNERS))
    click_radio(window.geopackage_radio)
    assert window.place_label.text() == "Fold&er"
    click(window.together_box)
    assert window.place_label.text() == "F&ile"
    type_into(window.place_widget.lineEdit(), str(target))
    grab(window, "09-into-one-geopackage")
    click(window.import_button)
    layers = imported(window, iface, 2)
    assert sorted(layer.featureCount() for layer in layers) == [120, 300]
    assert {layer.source().partition("|")[0] for layer in layers} == {str(target)}
    assert not asked
    # once more: one of the two, with fewer rows; the other stays
    check_line(view, find(view, *OWNERS))
    click_line(view, find(view, *PARCELS))
    counted(window, "300 rows")
    type_into(window.where_edit, "OBJECTID < 11")
    counted(window, "· 10 rows")
    QTimer.singleShot(300, lambda: answer("Cancel"))
    click(window.import_button)
    assert "This layer exists already" in asked[0]
    assert "all.gpkg: Parcels" in asked[0]
    assert "Owners" not in asked[0]
    QTimer.singleShot(300, lambda: answer("Replace"))
    click(window.import_button)
    layers = imported(window, iface, 3)
    assert sorted(layer.featureCount() for layer in layers if "Parcels" not in layer.name()) == [
        120
    ]
    assert 10 in [layer.featureCount() for layer in layers]
    assert [path.name for path in tmp_path.glob("*.gpkg")] == ["all.gpkg"]


def test_several_layers_into_shapefiles(window, iface, server, tmp_path):
    from layerferry.core.host.preferences import Preferences

    open_cadastre(window, server)
    view = window.tree_view
    check_line(view, find(view, *PARCELS))
    check_line(view, find(view, *OWNERS))
    assert window.summary_label.text().startswith("To import: 2 layers")
    click_radio(window.shapefile_radio)
    type_into(window.place_widget.lineEdit(), str(tmp_path))
    grab(window, "09-two-layers")
    click(window.import_button)
    layers = imported(window, iface, 2)
    assert sorted(layer.featureCount() for layer in layers) == [120, 300]
    shapes = next(layer for layer in layers if layer.isSpatial())
    names = [field.name() for field in shapes.fields()]
    assert "OWNER_NAME_IN_FULL" not in names
    assert "Owner" in [shapes.attributeAlias(i) for i in range(len(names))]
    assert {path.suffix for path in tmp_path.glob("Parcels*")} >= {".shp", ".shx", ".dbf", ".prj"}
    (text,) = bar_texts(iface.bar)
    assert "2 layers with 420 rows, all proven complete" in text
    grab(iface.window, "10-two-receipts")
    iface.canvas.setDestinationCrs(shapes.crs())
    click(bar_button(iface.bar, "Zoom to layers"))
    assert iface.canvas.extent().contains(shapes.extent())
    assert iface.canvas.extent().width() < 10  # degrees; not the world
    assert Path(Preferences.load().last_folder) == tmp_path


def test_cancel_ends_quickly_and_leaves_nothing(window, iface, server, tmp_path):
    server.faults.add(Fault("silence", on="page", seconds=30, times=50))
    open_cadastre(window, server)
    click_line(
        window.tree_view,
        find(window.tree_view, *PARCELS),
    )
    counted(window, "300 rows")
    click_radio(window.geopackage_radio)
    type_into(window.place_widget.lineEdit(), str(tmp_path / "never.gpkg"))
    click(window.import_button)
    wait_until(lambda: server.seen("page"))
    grab(iface.window, "11-importing")
    click(bar_button(iface.bar, "Cancel"))
    wait_until(lambda: not window.progress.is_running, 3, "Cancel answers")
    settle()
    assert project_layers() == []
    assert list(tmp_path.iterdir()) == []
    assert bar_texts(iface.bar) == []


def test_the_project_is_closed_during_an_import(window, iface, server):
    server.faults.add(Fault("silence", on="page", seconds=30, times=50))
    open_cadastre(window, server)
    click_line(window.tree_view, find(window.tree_view, *OWNERS))
    counted(window, "120 rows")
    click(window.import_button)
    wait_until(lambda: server.seen("page"))
    QgsProject.instance().clear()
    wait_until(lambda: not window.progress.is_running, 3)
    assert project_layers() == []


def test_a_failed_import_can_be_tried_again(window, iface, server):
    server.faults.add(
        Fault("status", on="page", status=400, code=400, message="No", times=EVERY_TIME)
    )
    open_cadastre(window, server)
    click_line(window.tree_view, find(window.tree_view, *OWNERS))
    counted(window, "120 rows")
    click(window.import_button)
    wait_until(lambda: not window.progress.is_running, 60)
    assert project_layers() == []
    grab(iface.window, "12-failed")
    server.faults.clear()
    click(bar_button(iface.bar, "Try again"))
    (layer,) = imported(window, iface)
    assert layer.featureCount() == 120


def test_fields_can_be_chosen(window, iface, server):
    open_cadastre(window, server)
    click_line(
        window.tree_view,
        find(window.tree_view, *PARCELS),
    )
    counted(window, "300 rows")
    click(window.no_fields_button)
    assert not window.import_button.isEnabled()
    assert "choose at least one field" in window.summary_label.text()
    check_line(window.field_view, window.field_view.model().index(1, 0))
    check_line(window.field_view, window.field_view.model().index(4, 0))
    assert window.fields_count_label.text() == "2 of 5"
    click(window.import_button)
    (layer,) = imported(window, iface)
    assert [field.name() for field in layer.fields()] == ["STATUS", "AREA_M2"]
