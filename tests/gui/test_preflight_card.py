"""What is known of a layer before its import, and what is wanted of it: by clicks and keys."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLabel, QListView, QMenu

from tests.arcgis_server import Fault
from tests.gui.scene import PARCELS, counted, imported, open_cadastre
from tests.gui.steps import (
    bar_texts,
    click,
    click_line,
    click_radio,
    find,
    grab,
    type_into,
    wait_until,
)


def highlight_parcels(window, server):
    open_cadastre(window, server)
    click_line(window.tree_view, find(window.tree_view, *PARCELS))
    counted(window, "300 rows")


def looked_at(window):
    wait_until(lambda: window.sample_view.model().rowCount(), what="first rows")


def test_the_card_tells_place_rows_cost_and_risks(window, server):
    window.resize(1024, 700)
    highlight_parcels(window, server)
    looked_at(window)
    QTest.qWait(400)
    grab(window, "40-card")
    model = window.sample_view.model()
    assert model.rowCount() == 20
    assert model.index(0, 1).data() == "Open"
    assert model.index(0, 2).data() == "2 (Road)"
    header = window.sample_view.horizontalHeader()
    names = range(model.columnCount())
    assert all(header.sectionSize(n) >= header.sectionSizeHint(n) for n in names)
    west, south, east, north = window._view._map.shown
    assert 6.9 < west < 7.1 < east < 7.4
    assert 46.9 < south < 47.1 < north < 47.4
    assert window.cost_label.text().startswith("About")
    assert "several at once" in window.cost_label.text()
    assert "OWNER_NAME_IN_FULL → OWNER_NAME" in window.shapefile_label.text()
    assert (window.width(), window.height()) == (1024, 700)


def test_the_card_follows_the_filter(window, server):
    highlight_parcels(window, server)
    looked_at(window)
    type_into(window.where_edit, "STATUS = 'Closed'")
    counted(window, "100 rows")
    looked_at(window)
    model = window.sample_view.model()
    assert {model.index(row, 1).data() for row in range(model.rowCount())} == {"Closed"}


def test_a_page_that_does_not_come_keeps_nothing_waiting(window, server):
    server.faults.add(Fault("silence", on="page", seconds=30, times=50))
    highlight_parcels(window, server)
    assert window.import_button.isEnabled()
    server.faults.clear()
    type_into(window.where_edit, "OBJECTID < 11")
    counted(window, "· 10 rows")


def extent_action(window, text):
    """What the menu of the extent offers, also further down."""
    menus = window.extent_widget.findChildren(QMenu)
    for menu in menus:
        menu.aboutToShow.emit()  # QGIS fills the list of layers then
    actions = {action for menu in menus for action in menu.actions()}
    (wanted,) = [one for one in actions if text in one.text().replace("&", "")]
    return wanted


def rows_within(box):
    return sum(box.contains(QgsPointXY(7 + i / 1000, 47 + i / 1000)) for i in range(1, 301))


def test_only_what_touches_the_map_view(window, iface, server):
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    iface.canvas.setExtent(QgsRectangle(7.0, 47.0, 7.1005, 47.1005))
    highlight_parcels(window, server)
    extent_action(window, "Canvas Extent").trigger()
    view = iface.canvas.extent()
    expected = rows_within(view)
    assert 0 < expected < 300
    counted(window, f"{expected} rows")
    QTest.qWait(200)
    grab(window, "41-extent")
    click(window.import_button)
    (layer,) = imported(window, iface)
    assert layer.featureCount() == expected


def test_only_what_touches_a_rectangle_that_is_drawn(window, iface, server):
    canvas = iface.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(6.9, 46.9, 7.4, 47.4))
    highlight_parcels(window, server)
    extent_action(window, "Draw on").trigger()
    wait_until(lambda: not window.isVisible(), what="the window makes room")
    place, left, mouse = canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    middle = place.rect().center()
    corners = middle - QPoint(90, -90), middle
    QTest.mousePress(place, left, mouse.NoModifier, corners[0])
    QTest.mouseMove(place, middle - QPoint(20, -20))
    QTest.mouseRelease(place, left, mouse.NoModifier, corners[1])
    wait_until(window.isVisible)
    drawn = QgsRectangle(*map(canvas.getCoordinateTransform().toMapCoordinates, corners))
    assert 0 < rows_within(drawn) < 300
    counted(window, f"· {rows_within(drawn)} rows")


def test_only_what_touches_another_layer(window, server):
    boxes = QgsVectorLayer("Polygon?crs=EPSG:4326", "boxes", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(7.0, 47.0, 7.0305, 47.0305)))
    boxes.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(boxes)
    highlight_parcels(window, server)
    extent_action(window, "boxes").trigger()
    counted(window, "· 30 rows")


def test_only_what_touches_the_selected_features(window, iface, server):
    highlight_parcels(window, server)
    click(window.selection_button)
    assert "No features are selected" in bar_texts(window.message_bar)[0]
    boxes = QgsVectorLayer("Polygon?crs=EPSG:4326", "boxes", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(7.0, 47.0, 7.0505, 47.0505)))
    boxes.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(boxes)
    boxes.selectAll()
    click(window.selection_button)
    counted(window, "50 rows")


def test_a_limit_and_another_reference_system(window, iface, server):
    highlight_parcels(window, server)
    type_into(window.limit_box.lineEdit(), "25")
    QTest.keyClick(window.limit_box, Qt.Key.Key_Tab)
    wait_until(lambda: "the first 25 rows only" in window.cost_label.text())
    window.crs_widget.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    click(window.import_button)
    (layer,) = imported(window, iface)
    assert layer.featureCount() == 25
    assert layer.crs().authid() == "EPSG:3857"
    (text,) = bar_texts(iface.bar)
    assert "the first 25 rows, as asked, of 300" in text
    grab(iface.window, "42-limited")


def test_a_limit_of_one_row_speaks_of_one(window, iface, server):
    highlight_parcels(window, server)
    type_into(window.limit_box.lineEdit(), "1")
    QTest.keyClick(window.limit_box, Qt.Key.Key_Tab)
    wait_until(lambda: "the first row only" in window.cost_label.text())
    click(window.import_button)
    (layer,) = imported(window, iface)
    (text,) = bar_texts(iface.bar)
    assert "the first row, as asked, of 300" in text
    assert "only 1 of 300 rows, as asked" in layer.metadata().history()[0]


def test_what_is_kept_of_one_row_speaks_of_one(qgis_app):
    from layerferry.core.host.import_order import ImportOrder, Outcome, Status
    from layerferry.ui.import_batch import Ended
    from layerferry.ui.import_summary import summary_of

    stopped = Outcome(Status.CANCELLED, kept_rows=1)
    told = summary_of([Ended(ImportOrder("https://gis.example.org"), stopped)])
    assert told.text == "1 row is kept; start the same import again to go on."


def test_the_query_builder_has_fields_and_values_of_the_server(window, server):
    from layerferry.ui.where_builder import WhereBuilder

    highlight_parcels(window, server)
    click(window.build_button)
    (builder,) = window.findChildren(WhereBuilder)
    wait_until(builder.isVisible)
    names, values = (
        builder.findChild(QListView, "lstFields"),
        builder.findChild(QListView, "lstValues"),
    )
    assert names.model().rowCount() == 5
    status = names.model().index(1, 0)
    assert "status" in status.data().lower()  # later QGIS shows the alias alone
    names.selectionModel().setCurrentIndex(status, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    wait_until(lambda: values.model().rowCount() == 2, what="values came")
    (title,) = (one for one in builder.findChildren(QLabel) if "Parcels" in one.text())
    assert "<b>& more</b>" in title.text()
    assert title.textFormat() == Qt.TextFormat.PlainText
    grab(builder, "43-builder")
    grab(builder, "43-builder")
    builder.setSql("\"STATUS\" = 'Closed'")
    (box,) = builder.findChildren(QDialogButtonBox)
    click(box.button(QDialogButtonBox.StandardButton.Ok))
    assert window.where_edit.text() == "STATUS = 'Closed'"
    counted(window, "100 rows")


def test_another_format(window, iface, server, tmp_path):
    highlight_parcels(window, server)
    click_radio(window.other_radio)
    window.format_box.setCurrentIndex(window.format_box.findData(".csv"))
    assert "Null and empty text become one: " in window.memory_label.text()
    window.format_box.setCurrentIndex(window.format_box.findData(".fgb"))
    assert "no rows without a shape" in window.memory_label.text()
    assert window.geopackage_button.isHidden()
    type_into(window.place_widget.lineEdit(), str(tmp_path / "parcels"))
    grab(window, "44-other")
    click(window.import_button)
    (layer,) = imported(window, iface)
    assert (tmp_path / "parcels.fgb").exists()
    assert layer.featureCount() == 300


def test_a_layer_too_big_for_memory_is_told_and_a_geopackage_proposed(window, server, monkeypatch):
    from layerferry.ui import output_panel

    monkeypatch.setattr(output_panel, "_MOST_MEMORY", 1000)
    highlight_parcels(window, server)
    looked_at(window)
    assert "A GeoPackage keeps it on disk" in window.memory_label.text()
    grab(window, "45-memory")
    click(window.geopackage_button)
    assert window.geopackage_radio.isChecked()
    assert window.memory_label.isHidden()


def test_a_filter_that_came_with_a_layer_is_taken_over(window, iface, server):
    highlight_parcels(window, server)
    url = window._card.entry.url
    window._card.take_filter(url, "STATUS = 'Open'", ("status", "AREA_M2", "NO_SUCH"))
    counted(window, "200 rows")
    assert window.where_edit.text() == "STATUS = 'Open'"
    assert window.fields_count_label.text() == "2 of 5"
    click(window.import_button)
    (layer,) = imported(window, iface)
    assert [field.name() for field in layer.fields()] == ["STATUS", "AREA_M2"]
    assert layer.featureCount() == 200


@pytest.mark.parametrize(
    ("built", "sent"),
    [
        ("\"STATUS\" = 'it''s \"STATUS\"'", "STATUS = 'it''s \"STATUS\"'"),
        ("\"DAY\" >= '2020-01-31'", "DAY >= DATE '2020-01-31'"),
        ("DAY < '2020-01-31T10:00:00'", "DAY < TIMESTAMP '2020-01-31T10:00:00'"),
        ('"odd name" > 3 AND "STATUS" IS NULL', '"odd name" > 3 AND STATUS IS NULL'),
        ("", ""),
    ],
)
def test_what_the_builder_writes_becomes_the_servers_sql(built, sent):
    from layerferry.core.rest.fields import Field, FieldType
    from layerferry.ui.where_builder import server_sql

    fields = [
        Field("STATUS", FieldType.STRING),
        Field("DAY", FieldType.DATE),
        Field("odd name", FieldType.INTEGER),
    ]
    assert server_sql(built, fields) == sent
