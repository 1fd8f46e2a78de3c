"""The first rows of a layer, to look at."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ..core.download.preflight import SHOWN_ROWS, Preflight
from ..core.rest.fields import Field, FieldType
from .plain_text import bounded, tooltip

_TOP = QModelIndex()
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class SampleModel(QAbstractTableModel):
    """At most `SHOWN_ROWS` rows, as text; codes come with their label."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[Field, ...] = ()
        self._columns: tuple[list[str], ...] = ()

    def show(self, found: Preflight | None) -> None:
        """Show the rows that were found; None shows none."""
        self.beginResetModel()
        sample = None if found is None else found.sample
        self._fields = () if sample is None else sample.fields
        self._columns = ()
        if sample is not None:
            self._columns = tuple(
                [value_text(field, value) for value in column[:SHOWN_ROWS]]
                for field, column in zip(sample.fields, sample.columns)
            )
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = _TOP) -> int:
        """See Qt."""
        return 0 if parent.isValid() or not self._columns else len(self._columns[0])

    def columnCount(self, parent: QModelIndex = _TOP) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._fields)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """See Qt."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._fields):
            return None
        field = self._fields[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return bounded(field.name)
        return tooltip(field.alias) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """See Qt."""
        if not index.isValid():
            return None
        text = self._columns[index.column()][index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return bounded(text)
        return tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else None


def value_text(field: Field, value: object) -> str:
    """Spell a value; "" for null."""
    if value is None:
        return ""
    if field.coded_values:
        label = next((one.name for one in field.coded_values if one.code == value), "")
        return f"{value} ({label})" if label else str(value)
    if field.type is FieldType.DATE and isinstance(value, int):
        try:
            moment = _EPOCH + timedelta(milliseconds=value)
        except OverflowError:
            return str(value)
        return moment.replace(tzinfo=None).isoformat(" ", "seconds")
    return str(value)
