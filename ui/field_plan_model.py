"""The fields of a planned Shapefile as a table: field, new name, type, what changes."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal

from ..core.export.columns import DbfField, DbfType
from ..core.export.field_names import name_fault
from ..core.export.losses import LossKind
from ..core.export.shapefile_plan import FieldPlan, ShapefilePlan
from .core_words import in_the_persons_words
from .loss_texts import loss_text
from .numbers import Number
from .plain_text import tooltip


class FieldPlanModel(QAbstractTableModel):
    """Empty until `set_plan`. Names can be edited, and fields left out.

    Signals:
        name_given: source name, wanted name; an empty one stands for the automatic name.
        name_refused: a sentence that says why.
        kept: source name, and whether the field is to be in the file.
    """

    name_given = pyqtSignal(str, str)
    name_refused = pyqtSignal(str)
    kept = pyqtSignal(str, bool)

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)
        self._fields: tuple[FieldPlan, ...] = ()
        self._names: Mapping[str, str] = {}
        self._values: Mapping[str, int] = {}

    def set_plan(self, plan: ShapefilePlan | None) -> None:
        """Show another plan."""
        fields = plan.fields if plan is not None else ()
        # a reset in the middle of an edit would take the editor away
        is_same_shape = len(fields) == len(self._fields) and not self._values
        if not is_same_shape:
            self.beginResetModel()
        self._fields, self._values = fields, {}
        self._names = plan.choices.names if plan is not None else {}
        if not is_same_shape:
            self.endResetModel()
        elif fields:
            self.dataChanged.emit(self.index(0, 0), self.index(len(fields) - 1, 3))

    def set_values(self, values: Mapping[str, int]) -> None:
        """Show how many values each field of the written file has."""
        self.beginResetModel()
        self._values = values
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """One row per source field."""
        return 0 if parent is not None and parent.isValid() else len(self._fields)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Field, name, type, changes, and after the save what was read back."""
        if parent is not None and parent.isValid():
            return 0
        return 5 if self._values else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Field"),
            self.tr("In the file"),
            self.tr("Type"),
            self.tr("What changes"),
            self.tr("Values read back"),
        )
        section = self._meaning(section)
        return titles[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Plain text; tooltips are escaped, because they take markup whatever one says."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            is_kept = bool(self._fields[index.row()].columns)
            return Qt.CheckState.Checked if is_kept else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.EditRole and index.column() == 1:
            columns = self._fields[index.row()].columns
            return columns[0].name if columns else ""
        text = self._text(self._fields[index.row()], self._meaning(index.column()))
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Names are edited, fields are checked; after the save nothing is."""
        flags = super().flags(index)
        if not index.isValid() or self._values:
            return flags
        field = self._fields[index.row()]
        if index.column() == 0 and (field.columns or self._is_left_out(field)):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == 1 and field.columns:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(
        self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tell what is wanted; the plan that follows from it comes by `set_plan`."""
        field = self._fields[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            checked = Qt.CheckState.Checked
            is_checked = value in (checked, getattr(checked, "value", checked))
            self.kept.emit(field.source, bool(is_checked))
            return True
        if role != Qt.ItemDataRole.EditRole or index.column() != 1:
            return False
        name = str(value).strip()
        if field.columns and name == field.columns[0].name:
            return False
        others = [given for source, given in self._names.items() if source != field.source]
        fault = name_fault(name, others) if name else ""
        if fault:
            self.name_refused.emit(in_the_persons_words(fault))
            return False
        self.name_given.emit(field.source, name)
        return True

    def _meaning(self, column: int) -> int:
        """What a column shows: counts come before the changes, which may be long."""
        return {3: 4, 4: 3}.get(column, column) if self._values else column

    def _is_left_out(self, field: FieldPlan) -> bool:
        return any(loss.kind is LossKind.LEFT_OUT_BY_CHOICE for loss in field.losses)

    def _text(self, field: FieldPlan, column: int) -> str:
        if column == 0:
            return field.source
        if column == 1:
            return ", ".join(c.name for c in field.columns) or self.tr("(left out)")
        if column == 2:
            return ", ".join(self._type(c) for c in field.columns)
        if column == 3:
            return " ".join([*self._other_name(field), *map(loss_text, field.losses)])
        return ", ".join(f"{Number(self._values.get(c.name, 0)):,}" for c in field.columns)

    def _other_name(self, field: FieldPlan) -> list[str]:
        if not field.has_other_name:
            return []
        is_shorter = len(field.columns[0].name) < len(field.source)
        return [
            self.tr("The name is shortened.") if is_shorter else self.tr("The name is changed.")
        ]

    def _type(self, column: DbfField) -> str:
        if column.type is DbfType.DATE:
            return self.tr("Date")
        if column.type is DbfType.CHARACTER:
            return self.tr("Text ({width})").format(width=column.width)
        if column.decimals:
            text = self.tr("Decimal ({width}, {decimals})")
            return text.format(width=column.width, decimals=column.decimals)
        return self.tr("Integer ({width})").format(width=column.width)
