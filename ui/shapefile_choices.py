"""What a person decides about a Shapefile: a form that shows only what matters for the layer."""

from __future__ import annotations

from enum import Enum

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from ..core.export.choices import (
    BigIntegerPolicy,
    CodesPolicy,
    MixedShapesPolicy,
    OversizePolicy,
    ShapefileChoices,
    is_null_number,
)
from ..core.export.columns import ColumnKind, DatetimePolicy
from ..core.export.losses import LossKind
from ..core.export.shapefile_plan import ShapefilePlan

_NUMBERS = (ColumnKind.INTEGER, ColumnKind.REAL, ColumnKind.BOOLEAN)
_PAUSE_MS = 400


class ShapefileChoicesForm(QWidget):
    """Emits `changed` when a choice is another one."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._names: dict[str, str] = {}
        self._left_out: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._add_rows()

    def choices(self) -> ShapefileChoices:
        """All of them; what is not shown has its default."""
        number = self.null_number_edit.text().strip()
        return ShapefileChoices(
            datetime=DatetimePolicy(self.datetime_combo.currentData()),
            codes=CodesPolicy(self.codes_combo.currentData()),
            big_integers=BigIntegerPolicy(self.big_integers_combo.currentData()),
            mixed_shapes=MixedShapesPolicy(self.mixed_shapes_combo.currentData()),
            oversize=OversizePolicy(self.oversize_combo.currentData()),
            null_number=number if is_null_number(number) else "",
            null_text=self.null_text_edit.text(),
            names=dict(self._names),
            left_out=frozenset(self._left_out),
        )

    def settle(self) -> None:
        """Say at once what was typed and would be said after a pause."""
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()

    def fault(self) -> str:
        """Why what was typed cannot be used; nothing when it can."""
        number = self.null_number_edit.text().strip()
        if number and not is_null_number(number):
            return self.tr("Null in numbers: give a whole number of up to 9 characters.")
        return ""

    def give_name(self, source: str, name: str) -> None:
        """Name a field by hand; an empty name gives back the automatic one."""
        if name:
            self._names[source] = name
        else:
            self._names.pop(source, None)
        self.changed.emit()

    def keep(self, source: str, is_kept: bool) -> None:
        """Leave a field out, or take it in again."""
        if is_kept:
            self._left_out.discard(source)
        else:
            self._left_out.add(source)
        self.changed.emit()

    def show_what_matters(self, plan: ShapefilePlan) -> bool:
        """Show the choices that change something for this layer; whether there are any."""
        nulls = {field.kind for field in plan.fields if field.nulls}
        kinds = {loss.kind for field in plan.fields for loss in field.losses}
        wanted = {
            self.datetime_combo: plan.has_moments,
            self.codes_combo: any(field.has_labels for field in plan.fields),
            self.null_number_edit: any(kind in nulls for kind in _NUMBERS),
            self.null_text_edit: ColumnKind.TEXT in nulls and LossKind.EMPTY_TEXT in kinds,
            self.big_integers_combo: any(field.is_big for field in plan.fields),
            self.mixed_shapes_combo: plan.has_mixed_shapes,
            self.oversize_combo: plan.is_oversize,
        }
        for widget, is_wanted in wanted.items():
            widget.setVisible(is_wanted)
            self._layout.labelForField(widget).setVisible(is_wanted)
        return any(wanted.values())

    def _add_rows(self) -> None:
        """Those that are hidden most often come last, where they leave no gap."""
        self.datetime_combo = self._add_combo(
            self.tr("&Dates with a time"),
            {
                DatetimePolicy.DATE: self.tr("Date only"),
                DatetimePolicy.TEXT: self.tr("Text with date and time"),
                DatetimePolicy.BOTH: self.tr("A date field and a text field with the time"),
            },
        )
        self.codes_combo = self._add_combo(
            self.tr("&Codes with labels"),
            {
                CodesPolicy.CODES: self.tr("Codes"),
                CodesPolicy.LABELS: self.tr("Labels"),
                CodesPolicy.BOTH: self.tr("A field with codes and a field with labels"),
            },
        )
        self.big_integers_combo = self._add_combo(
            self.tr("&Integers over 2^53"),
            {
                BigIntegerPolicy.NUMBER: self.tr("Number up to 18 digits, text beyond"),
                BigIntegerPolicy.TEXT: self.tr("Text"),
                BigIntegerPolicy.FLOAT: self.tr("Decimal number, which programs round"),
            },
        )
        self.null_number_edit = self._add_line(
            self.tr("Null in &numbers"), self.tr("stays null; or a number, such as -9999")
        )
        self.null_text_edit = self._add_line(
            self.tr("Null in &texts"), self.tr("stays blank; or a text, such as n/a")
        )
        self.mixed_shapes_combo = self._add_combo(
            self.tr("Several &kinds of shapes"),
            {
                MixedShapesPolicy.MAIN: self.tr("The commonest kind only"),
                MixedShapesPolicy.SPLIT: self.tr("A file for each kind"),
            },
        )
        self.oversize_combo = self._add_combo(
            self.tr("Over 2 &GB"),
            {
                OversizePolicy.REFUSE: self.tr("Do not save"),
                OversizePolicy.PARTS: self.tr("Several files, numbered"),
            },
        )

    def _add_combo(self, label: str, texts: dict[Enum, str]) -> QComboBox:
        combo = QComboBox(self)
        for policy, text in texts.items():
            combo.addItem(text, policy.value)
        self._add_row(label, combo)
        combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return combo

    def _add_line(self, label: str, hint: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setPlaceholderText(hint)
        self._add_row(label, edit)
        # a plan for each letter would make typing slow
        edit.textEdited.connect(lambda _text: self._pause.start())
        return edit

    def _add_row(self, text: str, widget: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(widget)
        self._layout.addRow(label, widget)
        label.setVisible(False)
        widget.setVisible(False)
