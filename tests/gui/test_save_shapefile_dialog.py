"""The dialog says what will change, saves in the background, and shows text as text."""

from __future__ import annotations

import time

import pytest
from layerferry.core.export.losses import Loss, LossKind
from layerferry.core.host.qt_compat import field
from layerferry.ui.loss_texts import loss_text
from layerferry.ui.save_shapefile_dialog import SaveShapefileDialog, State
from osgeo import ogr
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

pytestmark = pytest.mark.usefixtures("qgis_app")


def wait_for(condition, seconds=20):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited too long"
        QApplication.processEvents()
        time.sleep(0.005)


def make_layer(rows=3, with_moment=True, name="<b>parcels</b>/../x"):
    layer = QgsVectorLayer("Point?crs=EPSG:4326", name, "memory")
    fields = [field("<img src=x>", "text")]
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
        ["<img src=x>", "img_src_x", "Text (10)", ""],
        ["seen_at", "seen_at", "Date", "The time of day is dropped in 3 rows."],
    ]
    dialog.policy_combo.setCurrentIndex(1)
    assert cells(dialog)[1][2:] == ["Text (20)", "Times are written as text in 3 rows."]
    assert dialog.overview_label.text() == "3 rows. Nothing is lost."


def test_server_text_is_never_markup(dialog):
    model = dialog.field_table.model()
    tip = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in tip
    assert dialog.overview_label.textFormat() == Qt.TextFormat.PlainText
    assert dialog.result_label.textFormat() == Qt.TextFormat.PlainText
    assert dialog.file_widget.filePath().endswith("/_b_parcels_b_.._x.shp")


def test_without_moments_nothing_is_asked():
    made = SaveShapefileDialog(make_layer(with_moment=False))
    made.show()
    assert not made.policy_combo.isVisible()
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
    assert dialog.result_label.text() == "Saved 3 rows to roads.shp."
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


def test_a_bad_folder_is_said_and_the_dialog_stays_usable(dialog, tmp_path):
    dialog.file_widget.setFilePath(str(tmp_path / "gone" / "a.shp"))
    dialog.save_button.click()
    wait_for(lambda: dialog.state is State.READY)
    assert "does not exist" in dialog.result_label.text()
    assert dialog.save_button.isEnabled()


def test_cancel_leaves_nothing(tmp_path):
    made = SaveShapefileDialog(make_layer(rows=30_000))
    made.show()
    wait_for(lambda: made.state is State.READY)
    made.file_widget.setFilePath(str(tmp_path / "a.shp"))
    made.save_button.click()
    wait_for(lambda: list(tmp_path.iterdir()))
    made.close_button.click()
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
