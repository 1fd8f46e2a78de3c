"""The fields of a layer, to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from ..core.rest.fields import Field, FieldType
from .plain_text import bounded, tooltip

NAME, ALIAS, TYPE = range(3)
_TOP = QModelIndex()


class FieldModel(QAbstractTableModel):
    """Name, alias and type of each field; the names can be checked."""

    choice_changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[Field, ...] = ()
        self._left_out: set[str] = set()

    def set_fields(self, fields: Sequence[Field], chosen: tuple[str, ...] | None) -> None:
        """Show a layer's fields.

        Args:
            fields: all of them.
            chosen: names that are checked; None = all.
        """
        self.beginResetModel()
        self._fields = tuple(fields)
        keep = {f.name for f in fields} if chosen is None else set(chosen)
        self._left_out = {f.name for f in fields} - keep
        self.endResetModel()

    def chosen(self) -> tuple[str, ...] | None:
        """Names that are checked; None = all."""
        if not self._left_out:
            return None
        return tuple(f.name for f in self._fields if f.name not in self._left_out)

    def check_all(self, is_checked: bool) -> None:
        """Check all or none."""
        self._left_out = set() if is_checked else {f.name for f in self._fields}
        if self._fields:
            last = self.index(len(self._fields) - 1, NAME)
            self.dataChanged.emit(self.index(0, NAME), last, [Qt.ItemDataRole.CheckStateRole])
        self.choice_changed.emit()

    def counts(self) -> tuple[int, int]:
        """How many are checked, and how many there are."""
        return len(self._fields) - len(self._left_out), len(self._fields)

    # QAbstractTableModel

    def rowCount(self, parent: QModelIndex = _TOP) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._fields)

    def columnCount(self, parent: QModelIndex = _TOP) -> int:
        """See Qt."""
        return 0 if parent.isValid() else 3

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """See Qt."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Field"), self.tr("Alias"), self.tr("Type"))[section]
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let names be checked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """See Qt."""
        if not index.isValid():
            return None
        field = self._fields[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == NAME:
            is_in = field.name not in self._left_out
            return Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            alias = field.alias if field.alias != field.name else ""
            text = (field.name, alias, self._type_name(field))[index.column()]
            return bounded(text) if role == Qt.ItemDataRole.DisplayRole else tooltip(text)
        return None

    def setData(
        self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Check or uncheck a field."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != NAME:
            return False
        name = self._fields[index.row()].name
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._left_out.discard(name)
        else:
            self._left_out.add(name)
        self.dataChanged.emit(index, index, [role])
        self.choice_changed.emit()
        return True

    def _type_name(self, field: Field) -> str:
        """Name a type in everybody's words."""
        if field.coded_values:
            return self.tr("List of values")
        whole, text = self.tr("Whole number"), self.tr("Text")
        names = {
            FieldType.SMALL_INTEGER: whole,
            FieldType.INTEGER: whole,
            FieldType.BIG_INTEGER: whole,
            FieldType.OID: self.tr("Row number"),
            FieldType.SINGLE: self.tr("Decimal number"),
            FieldType.DOUBLE: self.tr("Decimal number"),
            FieldType.DATE: self.tr("Date and time"),
            FieldType.DATE_ONLY: self.tr("Date"),
            FieldType.TIME_ONLY: self.tr("Time"),
            FieldType.TIMESTAMP_OFFSET: self.tr("Date and time"),
        }
        name = names.get(field.type, text)
        if name == text and field.type is FieldType.STRING and field.length:
            return self.tr("Text ({length})").format(length=field.length)
        return name
