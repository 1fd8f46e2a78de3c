"""The fields of a planned Shapefile as a table: field, new name, type, what changes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ..core.export.columns import DbfField, DbfType
from ..core.export.shapefile_plan import FieldPlan, ShapefilePlan
from .loss_texts import loss_text
from .plain_text import tooltip


class FieldPlanModel(QAbstractTableModel):
    """Read only; empty until `set_plan`."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)
        self._fields: tuple[FieldPlan, ...] = ()

    def set_plan(self, plan: ShapefilePlan | None) -> None:
        """Show another plan."""
        self.beginResetModel()
        self._fields = plan.fields if plan is not None else ()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """One row per source field."""
        return 0 if parent is not None and parent.isValid() else len(self._fields)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Field, name, type, changes."""
        return 0 if parent is not None and parent.isValid() else 4

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
        )
        return titles[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Plain text; tooltips are escaped, because they take markup whatever one says."""
        if not index.isValid():
            return None
        text = self._text(self._fields[index.row()], index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def _text(self, field: FieldPlan, column: int) -> str:
        if column == 0:
            return field.source
        if column == 1:
            return ", ".join(c.name for c in field.columns) or self.tr("(left out)")
        if column == 2:
            return ", ".join(self._type(c) for c in field.columns)
        return " ".join(loss_text(loss) for loss in field.losses)

    def _type(self, column: DbfField) -> str:
        if column.type is DbfType.DATE:
            return self.tr("Date")
        if column.type is DbfType.CHARACTER:
            return self.tr("Text ({width})").format(width=column.width)
        if column.decimals:
            text = self.tr("Decimal ({width}, {decimals})")
            return text.format(width=column.width, decimals=column.decimals)
        return self.tr("Integer ({width})").format(width=column.width)
