"""The tree of the window: filter, what is open, what is highlighted, what is checked."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QTreeView

from ..core.errors import PluginError
from ..core.rest.catalog import Entry
from .catalog_filter import CatalogFilter
from .catalog_model import CatalogModel
from .import_presenter import ImportPresenter
from .plain_text import bounded


class CatalogTree(QObject):
    """Runs the form's tree view and filter line.

    After a sign-in or a refresh the lines that were open, highlighted and checked are so again.
    """

    highlighted = pyqtSignal(object)  # Entry or None
    checked_changed = pyqtSignal()

    def __init__(
        self,
        view: QTreeView,
        filter_edit: QgsFilterLineEdit,
        presenter: ImportPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._filter_edit, self._presenter = view, filter_edit, presenter
        self._model = CatalogModel(presenter.read, self)
        self._filter = CatalogFilter(self)
        self._filter.setSourceModel(self._model)
        self._opened: set[str] = set()  # addresses to open again when they come back
        self._highlighted = ""
        view.setModel(self._filter)
        filter_edit.textChanged.connect(self._on_filter)
        view.selectionModel().currentChanged.connect(self._on_current)
        view.activated.connect(self._on_activated)
        view.expanded.connect(self._on_expanded)
        view.collapsed.connect(self._on_collapsed)
        self._filter.rowsInserted.connect(self._on_rows_inserted)
        self._model.checked_changed.connect(self.checked_changed)
        self._model.locked.connect(self._on_locked)

    def start_anew(self) -> None:
        """Forget what was open and checked: another address is looked at."""
        self._opened.clear()
        self._highlighted = ""
        self._model.uncheck_all()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show another tree, or the same one seen by another person."""
        wanted = self._highlighted
        self._model.set_entries(entries)
        self._highlighted = wanted  # the reset took it away
        if not entries:
            return
        self._filter_edit.clear()
        self._revive(QModelIndex(), 0, self._filter.rowCount() - 1)
        if self._filter.rowCount() == 1:
            self._view.expand(self._filter.index(0, 0))
        self._model.check_only_layer()
        if not self._view.currentIndex().isValid():
            self._view.setCurrentIndex(self._filter.index(0, 0))
            self._highlighted = wanted or self._highlighted

    def checked_entries(self) -> list[Entry]:
        """The checked layers and tables, in the order of the tree."""
        return self._model.checked_entries()

    def groups_above(self, url: str) -> tuple[str, ...]:
        """Names of the group layers around a layer, the outermost first."""
        return self._model.groups_above(url)

    # inside

    def _entry(self, index: QModelIndex) -> Entry | None:
        return self._model.entry(self._filter.mapToSource(index)) if index.isValid() else None

    def _on_filter(self, text: str) -> None:
        self._filter.set_text(text)
        if text.strip():
            self._open_known(QModelIndex())

    def _open_known(self, parent: QModelIndex) -> None:
        """Open what was read already; a filter never asks the server for more."""
        for row in range(self._filter.rowCount(parent)):
            index = self._filter.index(row, 0, parent)
            if self._filter.rowCount(index):
                self._view.expand(index)
                self._open_known(index)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        entry = self._entry(current)
        self._highlighted = entry.url if entry is not None else ""
        self.highlighted.emit(entry)

    def _on_activated(self, index: QModelIndex) -> None:
        """Ask again where reading failed; double click and Enter."""
        self._model.read_again(self._filter.mapToSource(index))

    def _on_expanded(self, index: QModelIndex) -> None:
        entry = self._entry(index)
        if entry is not None:
            self._opened.add(entry.url)

    def _on_collapsed(self, index: QModelIndex) -> None:
        entry = self._entry(index)
        if entry is not None:
            self._opened.discard(entry.url)

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        self._revive(parent, first, last)

    def _revive(self, parent: QModelIndex, first: int, last: int) -> None:
        """Open and highlight again what was so before."""
        for row in range(first, last + 1):
            index = self._filter.index(row, 0, parent)
            entry = self._entry(index)
            if entry is None:
                continue
            if entry.url == self._highlighted:
                self._view.setCurrentIndex(index)
            if entry.url in self._opened:
                self._view.expand(index)
                # what is inside already comes with no signal of its own
                self._revive(index, 0, self._filter.rowCount(index) - 1)

    def _on_locked(self, entry: Entry) -> None:
        """Offer the sign-in that a folder asks for; who is signed in is told by the line."""
        self._opened.add(entry.url)
        if not self._presenter.is_signed_in:
            reason = self.tr("“{name}” needs a sign-in.").format(name=bounded(entry.name))
            self._presenter.ask_sign_in(PluginError(reason))
