"""Shows what a layer loses as a Shapefile, and saves it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTableView,
    QWidget,
)

from ..core.errors import PluginError
from ..core.export.choices import ShapefileChoices
from ..core.export.columns import ColumnKind, DatetimePolicy
from ..core.export.file_names import safe_file_name
from ..core.export.report import ShapefileReport
from ..core.export.shapefile_plan import ShapefilePlan
from ..core.export.side_files import check_target, existing_parts
from ..core.host.background import Errand, Errands
from ..core.host.shapefile import MeasuredLayer, measure_layer, prepare, save_shapefile
from .field_plan_model import FieldPlanModel
from .loss_texts import loss_text
from .messages import message_for

_FORM, _ = uic.loadUiType(str(Path(__file__).parent / "forms" / "save_shapefile_dialog.ui"))
_FOLDER_KEY = "layerferry/shapefile_folder"


class State(Enum):
    """What the dialog is doing; every button follows from it."""

    MEASURING = "measuring"
    READY = "ready"
    SAVING = "saving"
    SAVED = "saved"


class SaveShapefileDialog(QDialog, _FORM):
    """One layer, one file. The layer is copied for reading at once and not touched later."""

    saved = pyqtSignal(str)  # path of the main file

    file_widget: QgsFileWidget
    policy_label: QLabel
    policy_combo: QComboBox
    overview_label: QLabel
    field_table: QTableView
    progress_bar: QProgressBar
    result_label: QLabel
    save_button: QPushButton
    close_button: QPushButton

    def __init__(self, layer: QgsVectorLayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._source = prepare(layer)
        self._measured: MeasuredLayer | None = None
        self._errands = Errands()
        self._errand: Errand | None = None
        self._model = FieldPlanModel(self)
        self.field_table.setModel(self._model)
        self.setWindowTitle(self.tr("Save {name} as Shapefile").format(name=layer.name()))
        self._fill_file(layer.name())
        self._fill_policies()
        self.save_button.clicked.connect(self._on_save_clicked)
        self.close_button.clicked.connect(self.reject)
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
            self.result_label.setText(self.tr("Cancelled."))
            self._set_state(State.READY)
        else:
            super().reject()

    def _fill_file(self, name: str) -> None:
        folder = QgsSettings().value(_FOLDER_KEY, str(Path.home()), type=str)
        self.file_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file_widget.setConfirmOverwrite(False)  # asked once, in _on_target_checked
        self.file_widget.setFilter(self.tr("Shapefile (*.shp);;Zipped Shapefile (*.zip)"))
        self.file_widget.setFilePath(str(Path(folder) / f"{safe_file_name(name)}.shp"))

    def _fill_policies(self) -> None:
        for policy, text in (
            (DatetimePolicy.DATE, self.tr("Date only")),
            (DatetimePolicy.TEXT, self.tr("Text with date and time")),
            (DatetimePolicy.BOTH, self.tr("A date field and a text field with the time")),
        ):
            self.policy_combo.addItem(text, policy.value)
        has_moments = any(c.kind is ColumnKind.DATETIME for c in self._source.columns)
        self.policy_label.setVisible(has_moments)
        self.policy_combo.setVisible(has_moments)
        self.policy_combo.currentIndexChanged.connect(self._on_policy_changed)

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
        self.progress_bar.setVisible(busy)
        self.save_button.setEnabled(not busy)
        for widget in (self.file_widget, self.policy_combo):
            widget.setEnabled(state is not State.SAVING)
        is_saving = state is State.SAVING
        self.close_button.setText(self.tr("Cancel") if is_saving else self.tr("Close"))
        if state is State.MEASURING:
            self.overview_label.setText(self.tr("Looking at the values…"))

    def _on_progress(self, percent: float) -> None:
        self.progress_bar.setValue(int(percent))

    def _on_measured(self, measured: MeasuredLayer) -> None:
        self._measured = measured
        self._set_state(State.READY)
        self._on_policy_changed()
        self.field_table.resizeColumnsToContents()

    def _on_policy_changed(self) -> None:
        if self._measured is None:
            return
        plan = self._measured.plan(self._policy())
        self._model.set_plan(plan)
        self.overview_label.setText(self._overview(plan))

    def _policy(self) -> ShapefileChoices:
        return ShapefileChoices(datetime=DatetimePolicy(self.policy_combo.currentData()))

    def _overview(self, plan: ShapefilePlan) -> str:
        lines = [self.tr("{count} rows.").format(count=f"{plan.rows:,}")]
        lines += [loss_text(loss) for loss in plan.shape_losses]
        if not plan.loses_values:
            lines.append(self.tr("Nothing is lost."))
        try:
            plan.check()
        except PluginError as err:
            lines.append(message_for(err).text)
        return " ".join(lines)

    def _target(self) -> Path | None:
        text = self.file_widget.filePath().strip()
        if not text:
            return None
        is_known = text.lower().endswith((".shp", ".zip"))
        return Path(text if is_known else f"{text}.shp")

    def _on_save_clicked(self) -> None:
        target = self._target()
        if target is None:
            self.result_label.setText(self.tr("Choose a file first."))
            return
        self.result_label.clear()
        self._set_state(State.SAVING)
        self._start(
            self.tr("Checking {name}").format(name=target.name),
            lambda _errand: _existing(target),
            lambda exists: self._on_target_checked(target, exists),
        )

    def _on_target_checked(self, target: Path, exists: bool) -> None:
        if not exists:
            self._save(target)
            return
        self._set_state(State.READY)
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.windowTitle())
        question.setText(self.tr("Replace {name}?").format(name=target.name))
        replace = question.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.buttonClicked.connect(
            lambda button: self._save(target) if button is replace else None
        )
        question.open()

    def _save(self, target: Path) -> None:
        source, policy = self._source, self._policy()
        self._set_state(State.SAVING)
        self._start(
            self.tr("Saving {name}").format(name=target.name),
            lambda errand: save_shapefile(source, target, choices=policy, feedback=errand),
            self._on_saved,
        )

    def _on_saved(self, report: ShapefileReport) -> None:
        QgsSettings().setValue(_FOLDER_KEY, str(report.path.parent))
        text = self.tr("Saved {count} rows to {name}.")
        lines = [text.format(count=f"{report.plan.rows:,}", name=report.path.name)]
        self.result_label.setText(" ".join([*lines, *report.warnings]))
        self._set_state(State.SAVED)
        self.saved.emit(str(report.path))

    def _on_failed(self, error: PluginError) -> None:
        if self._state is State.MEASURING:
            self.overview_label.clear()
        self.result_label.setText(message_for(error).text)
        self._set_state(State.READY)


def _existing(target: Path) -> bool:
    """Whether something would be replaced (worker thread: the disk may be far away).

    Raises:
        ExportError: the target cannot be written.
    """
    check_target(target)
    return bool(existing_parts(target))
