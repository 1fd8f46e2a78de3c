"""Keys of the tree and of the lines above it that Qt does not know."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QTreeView


class CatalogKeys(QObject):
    """Space checks what is selected, Down leads from a line edit into the tree, Esc empties it.

    A second Esc, in an empty line edit, closes the window as everywhere.
    """

    def __init__(
        self,
        view: QTreeView,
        filter_edit: QgsFilterLineEdit,
        search_edit: QgsFilterLineEdit,
        on_space: Callable[[], None],
    ) -> None:
        super().__init__(view)
        self._view, self._edits, self._on_space = view, (filter_edit, search_edit), on_space
        for one in (view, *self._edits):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key, is_plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if watched is self._view:
            if key == Qt.Key.Key_Space and is_plain:
                self._on_space()
                return True
            return False
        for edit in self._edits:
            if watched is edit and key == Qt.Key.Key_Escape and edit.text():
                edit.clear()
                return True
            if watched is edit and key == Qt.Key.Key_Down:
                self._enter_tree()
                return True
        return False

    def _enter_tree(self) -> None:
        view = self._view
        if not view.currentIndex().isValid():
            view.setCurrentIndex(view.model().index(0, 0))
        view.setFocus()
