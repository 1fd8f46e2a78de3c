"""The part of the tree that fits what was typed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel

from .catalog_model import CatalogModel


class CatalogFilter(QSortFilterProxyModel):
    """Keeps lines whose name holds the text, what is inside of them, and the way to them.

    What fits is found in one walk for each text, not line by line: a catalog of thousands of
    layers follows every keystroke.
    """

    def __init__(self, model: CatalogModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._text = model, ""
        self._fitting: set[int] = set()
        self.setRecursiveFilteringEnabled(True)
        # before Qt asks about new lines, so connected before Qt is
        model.rowsInserted.connect(self._look)
        model.modelReset.connect(self._look)
        self.setSourceModel(model)

    def set_text(self, text: str) -> None:
        """Filter by a text, without case."""
        self._text = text.strip().casefold()
        self._look()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """See Qt."""
        return not self._text or self._model.child_number(row, parent) in self._fitting

    def _look(self) -> None:
        self._fitting = self._model.fitting(self._text) if self._text else set()
