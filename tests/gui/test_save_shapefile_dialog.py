"""The dialog says what will change, saves in the background, and shows text as text."""

from __future__ import annotations

import contextlib
import threading
import time

import pytest
from layerferry.core.export.file_set import StagedSet
from layerferry.core.export.losses import Loss, LossKind
from layerferry.core.host.qt_compat import field
from layerferry.ui.loss_texts import loss_text
from layerferry.ui.save_shapefile_dialog import SaveShapefileDialog, State
from osgeo import ogr
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QMessageBox

from tests.gui.dark import dark
from tests.gui.steps import click, click_radio, grab, type_into

pytestmark = pytest.mark.usefixtures("qgis_app")


def wait_for(condition, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited too long"
        QApplication.processEvents()
        time.sleep(0.005)


def make_layer(rows=3, with_moment=True, name="<b>parcels</b>/../x", field_name="<img src=x>"):
    layer = QgsVectorLayer("Point?crs=EPSG:4326", name, "memory")
    fields = [field(field_name, "text")]
    if with_moment:
        fields.append(field("seen_at", "datetime"))
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    features = []
    for number in range(rows):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"Point({number} 2)"))
        moment = QDateTime(QDate(2023, 5, 3), QTime(11, 44, 8), Qt.TimeSpec.UTC)
        feature.setAttributes(["x", moment][: len(fields)])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def cells(dialog):
    model = dialog.field_table.model()
    return [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def dialog():
    made = SaveShapefileDialog(make_layer())
    made.show()
    wait_for(lambda: made.state is State.READY)
    yield made
    made.reject()


def test_it_says_what_changes_and_follows_the_policy(dialog):
    assert cells(dialog) == [
        ["<img src=x>", "img_src_x", "Text (10)", "The name is shortened."],
        ["seen_at", "seen_at", "Date", "The time of day is dropped in 3 rows."],
    ]
    dialog.choices.datetime_combo.setCurrentIndex(1)
    assert cells(dialog)[1][2:] == ["Text (20)", "Times are written as text in 3 rows."]
    told = dialog.overview_label
    assert told.text() == "3 rows. No value is lost; fields with another name: 1."
    table = dialog.field_table
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert cells(dialog)[0][1:] == ["(left out)", "", "Left out as chosen, with values in 3 rows."]
    assert told.text() == "3 rows."


def test_server_text_is_never_markup(dialog):
    model = dialog.field_table.model()
    tip = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in tip
    assert dialog.overview_label.textFormat() == Qt.TextFormat.PlainText
    assert dialog.result_label.textFormat() == Qt.TextFormat.PlainText
    assert dialog.file_widget.filePath().endswith("/_b_parcels_b_.._x.shp")


def test_without_moments_nothing_is_asked():
    made = SaveShapefileDialog(make_layer(with_moment=False, field_name="road_name"))
    made.show()
    wait_for(lambda: made.state is State.READY)
    assert made.overview_label.text() == "3 rows. Nothing is lost."
    shown = [made.choices, made.field_table, made.progress_bar, made.copy_button]
    assert not any(widget.isVisible() for widget in shown)
    grab(made, "save-nothing-lost")
    click_radio(made.details_check)
    assert made.field_table.isVisible()
    assert made.field_table.columnWidth(0) >= made.field_table.sizeHintForColumn(0)
    assert not made.choices.datetime_combo.isVisible()
    made.reject()


def test_it_saves_and_reports(dialog, tmp_path):
    paths = []
    dialog.saved.connect(paths.append)
    dialog.file_widget.setFilePath(str(tmp_path / "roads"))
    dialog.save_button.click()
    assert dialog.state is State.SAVING
    assert dialog.close_button.text() == "Cancel"
    wait_for(lambda: dialog.state is State.SAVED)
    assert paths == [str(tmp_path / "roads.shp")]
    assert dialog.result_label.text() == (
        "Saved 3 rows to roads.shp. "
        "Read back: 3 rows, 3 with a shape; all counts are those announced."
    )
    assert [row[3] for row in cells(dialog)] == ["3", "3"]
    grab(dialog, "save-saved")
    click(dialog.copy_button)
    text = QApplication.clipboard().text()
    assert "seen_at -> seen_at: the time of day is dropped in 3 rows" in text
    assert "Read back from roads.shp: 3 rows, 3 shapes; values: img_src_x 3, seen_at 3" in text
    assert ogr.Open(paths[0]).GetLayer(0).GetFeatureCount() == 3


def test_an_existing_file_is_replaced_only_after_a_yes(dialog, tmp_path):
    (tmp_path / "roads.shp").write_bytes(b"old")
    dialog.file_widget.setFilePath(str(tmp_path / "roads.shp"))
    for role, state in (("Cancel", State.READY), ("Replace", State.SAVED)):
        dialog.save_button.click()
        wait_for(lambda: dialog.findChildren(QMessageBox))
        box = dialog.findChildren(QMessageBox)[-1]
        next(b for b in box.buttons() if role in b.text().replace("&", "")).click()
        wait_for(lambda state=state: dialog.state is state)
        box.setParent(None)
        is_old = (tmp_path / "roads.shp").read_bytes() == b"old"
        assert is_old is (role == "Cancel")


def test_a_name_is_typed_and_a_field_left_out(dialog, tmp_path):
    table = dialog.field_table
    model = table.model()

    def type_name(text):
        table.edit(model.index(0, 1))
        editor = table.findChildren(QLineEdit)[-1]
        editor.selectAll()
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QApplication.processEvents()

    type_name("picture")
    assert cells(dialog)[0][1] == "picture"
    type_name("a b")
    assert cells(dialog)[0][1] == "picture"
    assert "letters A to Z" in dialog.result_label.text()
    grab(dialog, "save-name-refused")
    model.setData(model.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert cells(dialog)[1][1:] == ["(left out)", "", "Left out as chosen, with values in 3 rows."]
    dialog.file_widget.setFilePath(str(tmp_path / "roads.shp"))
    click(dialog.save_button)
    wait_for(lambda: dialog.state is State.SAVED)
    source = ogr.Open(str(tmp_path / "roads.shp"))
    assert source.GetLayer(0).GetNextFeature().items() == {"picture": "x"}


def test_it_is_added_with_the_full_names_zipped_too(dialog, tmp_path):
    click(dialog.zip_check)
    assert dialog.file_widget.filePath().endswith(".zip")
    click(dialog.add_check)
    dialog.file_widget.setFilePath(str(tmp_path / "roads.zip"))
    click(dialog.save_button)
    wait_for(lambda: dialog.state is State.SAVED)
    (layer,) = QgsProject.instance().mapLayersByName("roads")
    try:
        assert layer.featureCount() == 3
        assert layer.attributeAlias(0) == "<img src=x>"
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_one_click_saves_a_geopackage_with_its_style(tmp_path):
    layer = make_layer()
    category = QgsRendererCategory("x", QgsSymbol.defaultSymbol(layer.geometryType()), "first")
    layer.setRenderer(QgsCategorizedSymbolRenderer("<img src=x>", [category]))
    made = SaveShapefileDialog(layer)
    made.show()
    wait_for(lambda: made.state is State.READY)
    made.file_widget.setFilePath(str(tmp_path / "roads.shp"))
    click(made.geopackage_button)
    wait_for(lambda: made.state is State.SAVED)
    assert [path.name for path in tmp_path.iterdir()] == ["roads.gpkg"]
    saved = QgsVectorLayer(str(tmp_path / "roads.gpkg"), "r", "ogr")
    assert saved.featureCount() == 3
    assert saved.renderer().classAttribute() == "<img src=x>"
    made.reject()


def lossy_layer():
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "observations", "memory")
    kinds = {
        "inspection_date": "datetime", "inspection_kind": "int", "größe_m²": "double",
        "serial_number": "int64", "remarks": "text", "photo": "binary",
    }  # fmt: skip
    layer.dataProvider().addAttributes([field(*parts) for parts in kinds.items()])
    layer.updateFields()
    layer.setEditorWidgetSetup(
        1, QgsEditorWidgetSetup("ValueMap", {"map": [{"Yearly": 1}, {"After a storm": 2}]})
    )
    moment = QDateTime(QDate(2023, 5, 3), QTime(11, 44, 8), Qt.TimeSpec.UTC)
    rows = [[moment, 1, 1.5, 2**53 + 1, "x" * 300, None], [None, None, None, None, "", None]]
    for values in [*rows, [None] * 6]:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt("Point(1 2)"))
        feature.setAttributes(values)
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_choice_that_matters_is_offered(theme, tmp_path):
    with dark() if theme == "dark" else contextlib.nullcontext():
        made = SaveShapefileDialog(lossy_layer())
        made.resize(900, 640)
        made.show()
        wait_for(lambda: made.state is State.READY)
        form = made.choices
        offered = (form.datetime_combo, form.codes_combo, form.null_number_edit,
                   form.null_text_edit, form.big_integers_combo)  # fmt: skip
        assert all(widget.isVisible() for widget in offered)
        assert not form.mixed_shapes_combo.isVisible()
        assert not form.oversize_combo.isVisible()
        grab(made, f"save-choices-{theme}")
        type_into(form.null_number_edit, "soon")
        wait_for(lambda: "Null in numbers" in made.result_label.text())
        type_into(form.null_number_edit, "-9999")
        form.codes_combo.setCurrentIndex(2)
        wait_for(lambda: "Null is written as a value in 2 rows." in cells(made)[2][3])
        made.file_widget.setFilePath(str(tmp_path / "a.shp"))
        click(made.save_button)
        wait_for(lambda: made.state is State.SAVED)
        grab(made, f"save-done-{theme}")
        source = ogr.Open(str(tmp_path / "a.shp"))
        first, second, _third = (feature.items() for feature in source.GetLayer(0))
        assert first["inspecti_l"] == "Yearly"
        assert second["inspecti_1"] == -9999
        made.reject()


def test_what_changes_in_a_field_can_be_read_whole():
    made = SaveShapefileDialog(lossy_layer())
    made.show()
    wait_for(lambda: made.state is State.READY)
    table = made.field_table
    longest = max(range(table.model().rowCount()), key=lambda row: len(cells(made)[row][3]))
    made.resize(720, 640)
    wait_for(lambda: table.rowHeight(longest) >= table.sizeHintForRow(longest))
    low = table.rowHeight(longest)
    table.horizontalHeader().resizeSection(0, 400)
    wait_for(lambda: table.rowHeight(longest) > low)
    grab(made, "save-broken-lines")
    made.reject()


def test_what_is_typed_just_before_the_save_is_in_it(tmp_path):
    made = SaveShapefileDialog(lossy_layer())
    made.show()
    wait_for(lambda: made.state is State.READY)
    made.file_widget.setFilePath(str(tmp_path / "a.shp"))
    type_into(made.choices.null_number_edit, "-9999")
    click(made.save_button)
    # nothing is left that would take the place of the result later
    assert not any(timer.isActive() for timer in made.choices.findChildren(QTimer))
    wait_for(lambda: made.state is State.SAVED)
    assert any("Null is written as a value in 2 rows." in cell for cell in cells(made)[2])
    assert made.result_label.text().startswith("Saved 3 rows")
    made.reject()


def test_a_bad_folder_is_said_and_the_dialog_stays_usable(dialog, tmp_path):
    dialog.file_widget.setFilePath(str(tmp_path / "gone" / "a.shp"))
    dialog.save_button.click()
    wait_for(lambda: dialog.state is State.READY)
    assert "does not exist" in dialog.result_label.text()
    assert dialog.save_button.isEnabled()


def test_one_row_is_spoken_of_as_one(tmp_path):
    made = SaveShapefileDialog(make_layer(rows=1))
    made.show()
    wait_for(lambda: made.state is State.READY)
    assert made.overview_label.text().startswith("1 row.")
    made.file_widget.setFilePath(str(tmp_path / "a.shp"))
    made.save_button.click()
    wait_for(lambda: made.state is State.SAVED)
    assert made.result_label.text() == (
        "Saved 1 row to a.shp. Read back: 1 row, 1 with a shape; all counts are those announced."
    )
    click(made.copy_button)
    assert "Read back from a.shp: 1 row, 1 shape; values:" in QApplication.clipboard().text()
    made.reject()


def test_cancel_leaves_nothing(tmp_path, monkeypatch):
    has_cancelled, begin = threading.Event(), StagedSet.make_work_folder
    monkeypatch.setattr(  # it cannot end before somebody cancels
        StagedSet, "make_work_folder", lambda *them: (begin(*them), has_cancelled.wait(60))[0]
    )
    made = SaveShapefileDialog(make_layer(rows=3000))
    made.show()
    wait_for(lambda: made.state is State.READY)
    made.file_widget.setFilePath(str(tmp_path / "a.shp"))
    made.save_button.click()
    wait_for(lambda: list(tmp_path.iterdir()))
    made.close_button.click()
    has_cancelled.set()
    assert made.state is State.READY
    assert made.isVisible()
    wait_for(lambda: not list(tmp_path.iterdir()))
    made.reject()
    assert not made.isVisible()


def test_closing_while_measuring_is_harmless():
    made = SaveShapefileDialog(make_layer(rows=20_000))
    made.reject()
    del made
    end = time.monotonic() + 0.5
    while time.monotonic() < end:
        QApplication.processEvents()


@pytest.mark.parametrize("kind", list(LossKind))
def test_every_loss_has_a_sentence(kind):
    assert "1 row" in loss_text(Loss(kind, 1))
    assert "1,234 rows" in loss_text(Loss(kind, 1234))
    assert "1,234 rows" in Loss(kind, 1234).sentence
