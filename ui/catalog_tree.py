"""The tree of the window: filter, search, what is open, highlighted and checked."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeView

from ..core.errors import PluginError
from ..core.rest.catalog import Entry, EntryKind
from ..core.rest.portal_items import search_words
from .catalog_filter import CatalogFilter
from .catalog_keys import CatalogKeys
from .catalog_model import CatalogModel
from .import_presenter import ImportPresenter
from .plain_text import bounded

_OPEN_AT_ONCE = 100  # lines; more than a screen shows


class CatalogTree(QObject):
    """Runs the form's tree view, filter line and search line.

    After a sign-in or a refresh the lines that were open, highlighted and checked are so again.
    A filter hides and opens lines for as long as it lasts; what was highlighted stays so.
    """

    highlighted = pyqtSignal(object)  # Entry or None
    checked_changed = pyqtSignal()

    def __init__(
        self,
        view: QTreeView,
        filter_edit: QgsFilterLineEdit,
        search_edit: QgsFilterLineEdit,
        presenter: ImportPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._filter_edit, self._presenter = view, filter_edit, presenter
        self._search_edit = search_edit
        self._model = CatalogModel(presenter.read, self)
        self._filter = CatalogFilter(self._model, self)
        self._is_filtering = False
        self._found: Entry | None = None  # the search that the person asked for
        self._opened: set[str] = set()  # addresses to open again when they come back
        self._highlighted = ""
        self._to_open: list[int] = []  # by the filter; numbers of the model's lines
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.timeout.connect(self._open_some)
        view.setModel(self._filter)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setExpandsOnDoubleClick(False)  # `_on_activated` does it, for Enter as well
        CatalogKeys(view, filter_edit, search_edit, self._on_space)
        search_edit.returnPressed.connect(self._on_search)
        filter_edit.textChanged.connect(self._on_filter)
        view.selectionModel().currentChanged.connect(self._on_current)
        view.activated.connect(self._on_activated)
        view.clicked.connect(self._on_clicked)
        view.expanded.connect(self._on_expanded)
        view.collapsed.connect(self._on_collapsed)
        self._filter.rowsInserted.connect(self._on_rows_inserted)
        self._model.checked_changed.connect(self.checked_changed)
        self._model.locked.connect(self._on_locked)

    def start_anew(self) -> None:
        """Forget what was open and checked: another address is looked at."""
        self._opened.clear()
        self._highlighted, self._found = "", None
        self._search_edit.clear()
        self._model.uncheck_all()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show another tree, or the same one seen by another person."""
        wanted, target = self._highlighted, self._presenter.target
        is_portal = target is not None and target.kind.is_of_portal and bool(entries)
        self._search_edit.setVisible(is_portal)
        found = [self._found] if self._found is not None and is_portal else []
        self._model.set_entries([*found, *entries], target.root if target is not None else "")
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

    @property
    def is_reading_checked(self) -> bool:
        """Whether the layers of a checked service are not all known yet."""
        return self._model.is_reading_checked

    def groups_above(self, url: str) -> tuple[str, ...]:
        """Names of the group layers around a layer, the outermost first."""
        return self._model.groups_above(url)

    # inside

    def _entry(self, index: QModelIndex) -> Entry | None:
        return self._model.entry(self._filter.mapToSource(index)) if index.isValid() else None

    def _on_filter(self, text: str) -> None:
        highlighted = self._filter.mapToSource(self._view.currentIndex())
        self._is_filtering = True  # what Qt opens, closes and highlights now is no wish of anybody
        self._filter.set_text(text)
        self._open_known(is_all=bool(text.strip()))
        index = self._filter.mapFromSource(highlighted)
        if index.isValid():
            self._view.setCurrentIndex(index)
        else:
            self._view.selectionModel().clear()
        self._is_filtering = False
        if not text.strip() and not index.isValid():
            self._highlight_again()

    def _open_known(self, is_all: bool) -> None:
        """Open what was read already; a filter never asks the server for more."""
        self._to_open = self._model.open_lines(None if is_all else self._opened)
        self._open_some()

    def _open_some(self) -> None:
        """Open as many lines as a screen shows, and the others when there is nothing else to do.

        A catalog may have thousands, and the next keystroke must not wait for them.
        """
        now, self._to_open = self._to_open[:_OPEN_AT_ONCE], self._to_open[_OPEN_AT_ONCE:]
        was_filtering, self._is_filtering = self._is_filtering, True
        for number in now:
            self._view.expand(self._filter.mapFromSource(self._model.line(number)))
        self._is_filtering = was_filtering
        if self._to_open:
            self._opening.start()

    def _highlight_again(self) -> None:
        """Highlight what was so before a filter hid it."""
        for source in self._model.lines_of(self._highlighted):
            self._view.setCurrentIndex(self._filter.mapFromSource(source))
            return

    def _on_search(self) -> None:
        """Show what the portal finds for the words, on top of the tree."""
        words, target = self._search_edit.text().strip(), self._presenter.target
        if not words or target is None:
            return
        self._filter_edit.clear()
        title = self.tr("Found: {words}").format(words=bounded(words))
        entry = search_words(target.root, title, words)
        self._opened.add(entry.url)
        top = self._filter.mapFromSource(self._model.put_first(entry, self._found))
        self._found = entry
        self._view.setCurrentIndex(top)
        self._view.expand(top)
        self._view.setFocus()

    def _on_space(self) -> None:
        """Check all selected lines."""
        selected = self._view.selectionModel().selectedRows()
        for index in selected:
            if self._filter.hasChildren(index):
                self._view.expand(index)  # what is checked can be seen
        self._model.toggle([self._filter.mapToSource(index) for index in selected])

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._is_filtering:
            return
        entry = self._entry(current)
        self._highlighted = entry.url if entry is not None else ""
        self.highlighted.emit(entry)

    def _on_activated(self, index: QModelIndex) -> None:
        """Open or close, ask again where reading failed; double click and Enter."""
        source = self._filter.mapToSource(index)
        elsewhere = self._model.locked_elsewhere(source)
        if elsewhere is not None and self._presenter.is_signed_in:
            self._presenter.connect_to(elsewhere.url)
        elif self._model.read_again(source):
            self._view.expand(self._filter.mapFromSource(source))
        elif self._filter.hasChildren(index):
            self._view.setExpanded(index, not self._view.isExpanded(index))
        else:
            self._on_clicked(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        """Follow the line that leads to more."""
        entry = self._entry(index)
        if entry is not None and entry.kind is EntryKind.MORE:
            self._model.read_more(self._filter.mapToSource(index))

    def _on_expanded(self, index: QModelIndex) -> None:
        entry = self._entry(index)
        if entry is not None and not self._is_filtering:
            self._opened.add(entry.url)

    def _on_collapsed(self, index: QModelIndex) -> None:
        entry = self._entry(index)
        if entry is not None and not self._is_filtering:
            self._opened.discard(entry.url)

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if not self._is_filtering:
            self._revive(parent, first, last)

    def _revive(self, parent: QModelIndex, first: int, last: int) -> None:
        """Open and highlight again what was so before."""
        for row in range(first, last + 1):
            index = self._filter.index(row, 0, parent)
            entry = self._entry(index)
            if entry is None or not entry.url:
                continue
            now = self._entry(self._view.currentIndex())
            # a portal shows the same in several places: the one that a person is at stays
            if entry.url == self._highlighted and (now is None or now.url != entry.url):
                self._view.setCurrentIndex(index)
            if entry.url in self._opened:
                self._view.expand(index)
                # what is inside already comes with no signal of its own
                self._revive(index, 0, self._filter.rowCount(index) - 1)

    def _on_locked(self, entry: Entry) -> None:
        """Offer the sign-in that a folder asks for; who is signed in is told by the line."""
        self._opened.add(entry.url)
        if not self._presenter.is_known_to_arcgis:
            reason = self.tr("“{name}” needs a sign-in.").format(name=bounded(entry.name))
            self._presenter.ask_sign_in(PluginError(reason))
