"""The part of the tree that fits what was typed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel

from .catalog_model import CatalogModel


class CatalogFilter(QSortFilterProxyModel):
    """Keeps lines whose name holds the text, what is inside of them, and the way to them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setRecursiveFilteringEnabled(True)
        self._text = ""

    def set_text(self, text: str) -> None:
        """Filter by a text, without case."""
        self._text = text.strip().casefold()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Accept a line that fits, or that lies inside of one; Qt accepts those above."""
        if not self._text:
            return True
        model = self.sourceModel()
        if not isinstance(model, CatalogModel):
            return True
        index = model.index(row, 0, parent)
        if model.entry(index) is None:
            return False  # a note fits nothing that a person looks for
        while index.isValid():
            entry = model.entry(index)
            if entry is not None and self._text in entry.name.casefold():
                return True
            index = model.parent(index)
        return False
