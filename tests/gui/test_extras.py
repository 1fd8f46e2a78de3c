"""Related tables and attachments, chosen by clicks, and related in the project."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest

from tests.arcgis_server import (
    ArcGisServer,
    Attachment,
    Field,
    Layer,
    Row,
    Service,
    Site,
    numbered_points,
    relate,
)
from tests.arcgis_server.layers import coded
from tests.gui.scene import connect, counted, imported
from tests.gui.steps import (
    bar_texts,
    check_line,
    click,
    click_line,
    click_radio,
    find,
    grab,
    type_into,
    wait_until,
)


def picture():
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("orange"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


@pytest.fixture
def server():
    """Trees with visits and photos, open to everybody."""
    photo = picture()
    files = {i: [Attachment(i, f"tree {i}.png", photo)] for i in (1, 2, 3)}
    trees = numbered_points(5, name="Trees", attachments=files)
    states = coded("State", {1: "healthy", 2: "sick"})
    fields = [
        Field("OBJECTID", "OID"),
        Field("TREE", "Integer"),
        Field("NOTE", length=20),
        Field("STATE", "Integer", domain=states),
    ]
    rows = [
        Row({"OBJECTID": i + 1, "TREE": i % 5, "NOTE": f"visit {i}", "STATE": 1}) for i in range(15)
    ]
    visits = Layer("Visits", fields, rows, id=1, kind="Table")
    relate(trees, visits, ("NUMBER", "TREE"), composite=True)
    lonely = numbered_points(3, name="Lonely", id=2)
    with ArcGisServer(Site(services=[Service("Park", [trees, visits, lonely])])) as made:
        yield made


def test_tables_and_photos_are_chosen_counted_and_related(window, iface, server, tmp_path):
    connect(window, server.address)
    click_line(window.tree_view, find(window.tree_view, "Park (FeatureServer)", "Lonely"))
    counted(window, "3 rows")
    extras = window._extras
    assert extras.related_box.isHidden()
    assert extras.attachments_box.isHidden()

    click_line(window.tree_view, find(window.tree_view, "Park (FeatureServer)", "Trees"))
    counted(window, "5 rows")
    wait_until(lambda: "Visits: 15 rows" in extras.related_box.text())
    assert not extras.folder_widget.isVisible()
    click_radio(extras.attachments_box)
    assert extras.folder_widget.isVisible()  # files of a temporary layer need a place
    grab(window, "79-extras-of-memory")
    click_radio(extras.attachments_box)
    click_radio(window.geopackage_radio)
    wait_until(lambda: "3 a&ttachments, " in extras.attachments_box.text())
    click_radio(extras.related_box)
    click_radio(extras.attachments_box)
    assert extras.related_box.isChecked()
    assert extras.attachments_box.isChecked()
    assert extras.way_box.isVisible()
    assert not extras.folder_widget.isVisible()
    grab(window, "80-extras")
    type_into(window.place_widget.lineEdit(), str(tmp_path / "trees.gpkg"))
    click(window.import_button)
    layers = {layer.name(): layer for layer in imported(window, iface, 3)}
    (text,) = bar_texts(iface.bar)
    assert "With it came 15 rows of Visits, 3 attachments." in text
    assert set(layers) == {"Trees", "Visits", "Trees attachments"}
    assert layers["Visits"].featureCount() == 15

    relations = QgsProject.instance().relationManager().relations().values()
    tied = {
        (one.referencingLayer().name(), one.referencedLayer().name(), one.isValid())
        for one in relations
    }
    assert tied == {("Visits", "Trees", True), ("Trees attachments", "Trees", True)}
    (of_visits,) = [one for one in relations if one.referencingLayer().name() == "Visits"]
    tree = next(f for f in layers["Trees"].getFeatures() if f["NUMBER"] == 2)
    notes = sorted(f["NOTE"] for f in of_visits.getRelatedFeatures(tree))
    assert notes == ["visit 12", "visit 2", "visit 7"]

    table = layers["Trees attachments"]
    setup = table.editorWidgetSetup(table.fields().indexOf("path"))
    assert setup.type() == "ExternalResource"
    assert (tmp_path / "trees_attachments" / "2_2_tree 2.png").read_bytes() == picture()
    show_form(table)


def test_photos_and_labels_of_temporary_layers_and_both_sides_of_a_relation(
    window, iface, server, tmp_path
):
    connect(window, server.address)
    extras, tree = window._extras, window.tree_view
    for name in ("Visits", "Trees"):
        click_line(tree, find(tree, "Park (FeatureServer)", name))
        counted(window, "rows")
        click_radio(extras.related_box)
        assert extras.labels_box.isVisible() is (name == "Visits")
        if name == "Visits":
            click_radio(extras.labels_box)
        check_line(tree, find(tree, "Park (FeatureServer)", name))
    click_radio(extras.attachments_box)
    type_into(extras.folder_widget.lineEdit(), str(tmp_path))
    click(window.import_button)
    layers = {layer.name(): layer for layer in imported(window, iface, 3)}
    assert set(layers) == {"Trees", "Visits", "Trees attachments"}  # none of them twice
    assert "STATE_label" in layers["Visits"].fields().names()
    assert (tmp_path / "Trees_attachments" / "2_2_tree 2.png").read_bytes() == picture()
    relations = QgsProject.instance().relationManager().relations().values()
    tied = {(one.referencingLayer().name(), one.referencedLayer().name()) for one in relations}
    assert tied == {("Visits", "Trees"), ("Trees attachments", "Trees")}
    show_form(layers["Trees attachments"])


def show_form(table):
    """Look at the form of one attachment."""
    from qgis.gui import QgsAttributeForm, QgsExternalResourceWidget, QgsGui

    QgsGui.editorWidgetRegistry().initEditors()
    form = QgsAttributeForm(table, next(table.getFeatures()))
    form.resize(500, 600)
    form.show()
    QTest.qWaitForWindowExposed(form)
    (shown,) = form.findChildren(QgsExternalResourceWidget)
    grab(form, "81-attachment-form")
    image = shown.grab().toImage()
    middle = QColor(image.pixel(image.width() // 2, image.height() * 2 // 3))
    assert middle == QColor("orange")
    form.close()
