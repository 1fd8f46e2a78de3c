"""Shows what a layer loses as a Shapefile, and saves it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import PluginError
from ..core.export.file_names import safe_file_name
from ..core.export.report import ShapefileReport
from ..core.export.save_receipt import older_parts
from ..core.export.shapefile_plan import ShapefilePlan
from ..core.export.side_files import check_target, existing_parts
from ..core.host.background import Errand, Errands
from ..core.host.layer_file import save_layer, saved_layers
from ..core.host.shapefile import MeasuredLayer, measure_layer, prepare, save_shapefile
from .field_plan_model import FieldPlanModel
from .help import add_help_key
from .icons import plugin_icon
from .messages import message_for
from .save_shapefile_text import overview_text, saved_text
from .shapefile_choices import ShapefileChoicesForm
from .tab_order import order_tabs

_FORM, _ = uic.loadUiType(str(Path(__file__).parent / "forms" / "save_shapefile_dialog.ui"))
_FOLDER_KEY = "layerferry/shapefile_folder"
_GEOPACKAGE = ".gpkg"
_WITH_FIELDS = QSize(720, 480)


class State(Enum):
    """What the dialog is doing; every button follows from it."""

    MEASURING = "measuring"
    READY = "ready"
    SAVING = "saving"
    SAVED = "saved"


class SaveShapefileDialog(QDialog, _FORM):
    """One layer, one file. The layer is copied for reading at once and not touched later.

    Where nothing changes it asks for a file name only; the fields are a click away.
    """

    saved = pyqtSignal(str)  # path of each main file

    file_widget: QgsFileWidget
    zip_check: QCheckBox
    add_check: QCheckBox
    choices_layout: QVBoxLayout
    overview_label: QLabel
    details_check: QCheckBox
    field_table: QTableView
    progress_bar: QProgressBar
    result_label: QLabel
    geopackage_button: QPushButton
    copy_button: QPushButton
    save_button: QPushButton
    close_button: QPushButton

    def __init__(self, layer: QgsVectorLayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        add_help_key(self, "shapefile")
        self.setWindowIcon(plugin_icon())
        self._source = prepare(layer)
        self._transform_context = QgsProject.instance().transformContext()
        self._measured: MeasuredLayer | None = None
        self._plan: ShapefilePlan | None = None
        self._report: ShapefileReport | None = None
        self._errands = Errands()
        self._errand: Errand | None = None
        self._model = FieldPlanModel(self)
        self.field_table.setModel(self._model)
        # what changes in a field may take several lines, of another number at each width
        header = self.field_table.horizontalHeader()
        header.sectionResized.connect(self.field_table.resizeRowsToContents)
        self.choices = ShapefileChoicesForm(self)
        self.choices_layout.addWidget(self.choices)
        self.setWindowTitle(self.tr("Save {name} as Shapefile").format(name=layer.name()))
        self._fill_file(layer.name())
        order_tabs(self)
        self._connect()
        self._show_result("")
        self._show_details(False)
        self._set_state(State.MEASURING)
        self._start(
            self.tr("Measuring {name}").format(name=layer.name()),
            lambda errand: measure_layer(self._source, errand),
            self._on_measured,
        )

    @property
    def state(self) -> State:
        """What the dialog is doing."""
        return self._state

    def reject(self) -> None:
        """Cancel a running save and stay; else close."""
        was_saving = self._state is State.SAVING
        self._errands.cancel_all()
        if was_saving:
            self._show_result(self.tr("Cancelled."))
            self._set_state(State.READY)
        else:
            super().reject()

    def _connect(self) -> None:
        self.choices.changed.connect(self._replan)
        self._model.name_given.connect(self.choices.give_name)
        self._model.name_refused.connect(self._show_result)
        self._model.kept.connect(self.choices.keep)
        self.details_check.toggled.connect(self._show_details)
        self.zip_check.toggled.connect(self._on_zip_toggled)
        self.file_widget.fileChanged.connect(self._on_file_changed)
        self.geopackage_button.clicked.connect(self._on_geopackage_clicked)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.close_button.clicked.connect(self.reject)

    def _fill_file(self, name: str) -> None:
        folder = QgsSettings().value(_FOLDER_KEY, str(Path.home()), type=str)
        self.file_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file_widget.setConfirmOverwrite(False)  # asked once, in _on_target_checked
        self.file_widget.setFilter(self.tr("Shapefile (*.shp);;Zipped Shapefile (*.zip)"))
        self.file_widget.setFilePath(str(Path(folder) / f"{safe_file_name(name)}.shp"))

    def _start(
        self,
        title: str,
        call: Callable[[Errand], object],
        on_success: Callable[[Any], None],
    ) -> None:
        errand = self._errands.start(title, call, on_success, self._on_failed)
        errand.progressChanged.connect(self._on_progress)
        self._errand = errand

    def _set_state(self, state: State) -> None:
        self._state = state
        busy = state in (State.MEASURING, State.SAVING)
        is_saving = state is State.SAVING
        self.progress_bar.setVisible(busy)
        self.save_button.setEnabled(not busy)
        self.geopackage_button.setEnabled(not busy)
        self.copy_button.setVisible(self._report is not None)
        self.details_check.setVisible(self._plan is not None)
        for widget in (
            self.file_widget,
            self.zip_check,
            self.add_check,
            self.choices,
            self.field_table,
        ):
            widget.setEnabled(not is_saving)
        self.close_button.setText(self.tr("Cancel") if is_saving else self.tr("Close"))
        if state is State.MEASURING:
            self.overview_label.setText(self.tr("Looking at the values…"))

    def _show_result(self, text: str) -> None:
        self.result_label.setText(text)
        self.result_label.setVisible(bool(text))

    def _show_details(self, is_on: bool) -> None:
        self.field_table.setVisible(is_on)
        self.choices.setVisible(is_on)
        if is_on:
            self.resize(self.size().expandedTo(_WITH_FIELDS))
        else:
            self.adjustSize()

    def _fit_columns(self) -> None:
        """Give each column what it needs; a long name leaves room for what changes."""
        table = self.field_table
        table.resizeColumnsToContents()
        # the table has no width of its own before it is shown
        most = max(self.width(), _WITH_FIELDS.width()) // 3
        table.setColumnWidth(0, min(table.columnWidth(0), most))
        # Qt stretches the last column anew only when it is told so
        table.horizontalHeader().setStretchLastSection(False)
        table.horizontalHeader().setStretchLastSection(True)

    def _on_progress(self, percent: float) -> None:
        self.progress_bar.setValue(int(percent))

    def _on_measured(self, measured: MeasuredLayer) -> None:
        self._measured = measured
        self._replan()
        self._set_state(State.READY)
        self._fit_columns()
        if self._plan is not None and _changes_anything(self._plan):
            self.details_check.setChecked(True)
        else:
            self.adjustSize()

    def _replan(self) -> None:
        """Say anew what changes; nothing is read for it."""
        if self._measured is None:
            return
        self._show_result(self.choices.fault())
        try:
            plan = self._measured.plan(self.choices.choices())
        except PluginError as err:
            self._show_result(message_for(err).text)
            return
        self._plan, self._report = plan, None
        self._model.set_plan(plan)
        self.field_table.resizeRowsToContents()
        self.choices.show_what_matters(plan)
        self.overview_label.setText(overview_text(plan))
        if self._state is State.SAVED:
            self._set_state(State.READY)

    def _target(self) -> Path | None:
        text = self.file_widget.filePath().strip()
        if not text:
            self._show_result(self.tr("Choose a file first."))
            return None
        if text.lower().endswith((".shp", ".zip")):
            return Path(text)
        return Path(f"{text}{'.zip' if self.zip_check.isChecked() else '.shp'}")

    def _on_zip_toggled(self, is_on: bool) -> None:
        text = self.file_widget.filePath()
        if text.lower().endswith((".shp", ".zip")):
            self.file_widget.setFilePath(f"{text[:-4]}{'.zip' if is_on else '.shp'}")

    def _on_file_changed(self, text: str) -> None:
        if text.lower().endswith((".shp", ".zip")):
            self.zip_check.setChecked(text.lower().endswith(".zip"))

    def _on_save_clicked(self) -> None:
        target = self._target()
        if target is not None and not self.choices.fault():
            self._begin(target)

    def _on_geopackage_clicked(self) -> None:
        target = self._target()
        if target is not None:
            self._begin(target.with_suffix(_GEOPACKAGE))

    def _begin(self, target: Path) -> None:
        """Look whether something would be replaced; the rest follows from the answer."""
        self.choices.settle()  # else it would take the place of what is said about the save
        self._show_result("")
        self._set_state(State.SAVING)
        targets = [target]
        if self._plan is not None and target.suffix != _GEOPACKAGE:
            targets = list(self._plan.targets(target))
        self._start(
            self.tr("Checking {name}").format(name=target.name),
            lambda _errand: _replaced(target, targets),
            lambda existing: self._on_target_checked(target, existing),
        )

    def _on_target_checked(self, target: Path, existing: list[str]) -> None:
        if not existing:
            self._save(target)
            return
        self._set_state(State.READY)
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.windowTitle())
        question.setText(self.tr("Replace {name}?").format(name=", ".join(existing)))
        replace = question.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.buttonClicked.connect(
            lambda button: self._save(target) if button is replace else None
        )
        question.open()

    def _save(self, target: Path) -> None:
        source, choices, context = self._source, self.choices.choices(), self._transform_context
        self._set_state(State.SAVING)
        title = self.tr("Saving {name}").format(name=target.name)
        if target.suffix == _GEOPACKAGE:
            self._start(
                title,
                lambda errand: save_layer(source, target, context, errand),
                self._on_geopackage_saved,
            )
            return
        self._start(
            title,
            lambda errand: save_shapefile(source, target, choices=choices, feedback=errand),
            self._on_saved,
        )

    def _on_saved(self, report: ShapefileReport) -> None:
        QgsSettings().setValue(_FOLDER_KEY, str(report.path.parent))
        self._report = report
        self._model.set_values(_values(report))
        self._fit_columns()
        self._show_result(saved_text(report))
        self._set_state(State.SAVED)
        if self.add_check.isChecked():
            QgsProject.instance().addMapLayers(saved_layers(report))
        for path in dict.fromkeys(done.path for done in report.written):
            self.saved.emit(str(path))

    def _on_geopackage_saved(self, path: Path) -> None:
        QgsSettings().setValue(_FOLDER_KEY, str(path.parent))
        self._report = None
        text = self.tr("Saved {name} with all rows, fields and the style.")
        self._show_result(text.format(name=path.name))
        self._set_state(State.SAVED)
        if self.add_check.isChecked():
            layer = QgsVectorLayer(str(path), self._source.name, "ogr")
            QgsProject.instance().addMapLayer(layer)
        self.saved.emit(str(path))

    def _on_copy_clicked(self) -> None:
        if self._report is not None:
            QApplication.clipboard().setText(self._report.text)

    def _on_failed(self, error: PluginError) -> None:
        if self._state is State.MEASURING:
            self.overview_label.clear()
        self._show_result(message_for(error).text)
        self._set_state(State.READY)


def _changes_anything(plan: ShapefilePlan) -> bool:
    """Whether there is something to be seen or decided before the save."""
    is_renamed = any(field.is_renamed for field in plan.fields)
    return plan.loses_values or plan.is_oversize or is_renamed


def _values(report: ShapefileReport) -> Counter[str]:
    """Values that were read back per field, of all files together."""
    values: Counter[str] = Counter()
    for done in report.written:
        values.update(done.values)
    return values


def _replaced(target: Path, mains: Sequence[Path]) -> list[str]:
    """What would be replaced, or removed as a part of an older save (worker thread).

    Raises:
        ExportError: the target cannot be written.
    """
    for main in mains:
        check_target(main)
    names = [main.name for main in mains if existing_parts(main)]
    if target not in mains:
        names += [part.name for part in older_parts(target) if part.name not in names]
    return names
