"""The tree of folders, services and layers, read from the server as it is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, pyqtSignal

from ..core.errors import AccessDenied, InvalidToken, PluginError, TokenRequired
from ..core.rest.catalog import Entry, EntryKind
from .catalog_node import Node, Reading
from .icons import entry_icon, theme_icon
from .messages import message_for
from .plain_text import bounded, tooltip

ReadEntry = Callable[
    [Entry, Callable[[Sequence[Entry]], None], Callable[[PluginError], None]], None
]
LOCKS = (TokenRequired, InvalidToken, AccessDenied)  # a sign-in, perhaps another one, would help
_TOP = QModelIndex()


class CatalogModel(QAbstractItemModel):
    """Item model of `Node`s.

    Args:
        read: asks for the children of an entry in the background and calls back on the main
            thread with them or with the error. One that fails says so in a line of its own
            and leaves the others alone.
    """

    checked_changed = pyqtSignal()
    locked = pyqtSignal(object)  # Entry that wants a sign-in

    def __init__(self, read: ReadEntry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._root = Node(None, None)
        # found by number, never by pointer: an index that outlived its node must not end QGIS
        self._nodes: dict[int, Node] = {}
        self._checked_before: set[str] = set()  # addresses, until they come back
        self._era = 0  # answers to questions about an earlier tree are dropped

    # filling

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show another tree; what was checked is checked again where it comes back."""
        self.beginResetModel()
        self._era += 1
        self._checked_before |= {entry.url for entry in self.checked_entries()}
        self._root = Node(None, None)
        self._root.children = [Node(entry, self._root) for entry in entries]
        self._check_again(self._root)
        self._nodes = {id(node): node for node in self._root.walk()}
        self.endResetModel()
        self.checked_changed.emit()

    def uncheck_all(self) -> None:
        """Forget what was checked: another address was pasted."""
        self._checked_before.clear()
        for node in self._root.walk():
            node.is_checked = False

    def check_only_layer(self) -> None:
        """Check the layer when it is the only one: its very address was pasted."""
        if len(self._root.children) == 1 and self._root.children[0].is_importable:
            self.setData(self.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)

    def read_again(self, index: QModelIndex) -> None:
        """Ask once more for the children of a node, or of the node that a note belongs to."""
        node = self._node(index)
        if node.entry is None and node.parent is not None:
            node, index = node.parent, self.parent(index)
        if node.reading in (Reading.LOCKED, Reading.FAILED):
            self._replace_children(node, [])
            node.reading = Reading.NOT_YET
            self.fetchMore(index)

    # asking

    def entry(self, index: QModelIndex) -> Entry | None:
        """The entry of a line; None for the root and for notes."""
        return self._node(index).entry

    def entries(self) -> list[Entry]:
        """All entries that are known so far."""
        return [node.entry for node in self._root.walk() if node.entry is not None]

    def checked_entries(self) -> list[Entry]:
        """The checked layers and tables in the order of the tree."""
        return [n.entry for n in self._root.walk() if n.is_checked and n.entry is not None]

    def groups_above(self, url: str) -> tuple[str, ...]:
        """Names of the group layers around a layer, the outermost first."""
        node = next((n for n in self._root.walk() if n.entry and n.entry.url == url), None)
        names: list[str] = []
        while node is not None and node.parent is not None:
            node = node.parent
            if node.entry is not None and node.entry.kind is EntryKind.GROUP:
                names.insert(0, node.entry.name)
        return tuple(names)

    # QAbstractItemModel

    def index(self, row: int, column: int, parent: QModelIndex = _TOP) -> QModelIndex:
        """See Qt."""
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: QModelIndex = _TOP) -> QModelIndex:
        """See Qt."""
        above = self._node(index).parent
        if above is None or above.parent is None:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: QModelIndex = _TOP) -> int:
        """See Qt."""
        return len(self._node(parent).children)

    def columnCount(self, _parent: QModelIndex = _TOP) -> int:
        """See Qt."""
        return 1

    def hasChildren(self, parent: QModelIndex = _TOP) -> bool:
        """Show an arrow where there may be something inside."""
        return self._node(parent).is_container

    def canFetchMore(self, parent: QModelIndex) -> bool:
        """Tell whether the server was not asked yet."""
        return self._node(parent).reading is Reading.NOT_YET

    def fetchMore(self, parent: QModelIndex) -> None:
        """Ask the server, in the background."""
        node = self._node(parent)
        if node.entry is None or node.reading is not Reading.NOT_YET:
            return
        node.reading = Reading.UNDER_WAY
        self._replace_children(node, [Node(None, node, self.tr("Reading…"))])
        era = self._era
        self._read(
            node.entry,
            lambda entries: self._on_read(era, node, entries),
            lambda error: self._on_failed(era, node, error),
        )

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let layers and tables be checked."""
        node = self._node(index)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if node.is_importable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """See Qt."""
        if not index.isValid():
            return None
        node = self._node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(node)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(node)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._hint(node))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._text(node)}, {self._hint(node)}"
        if role == Qt.ItemDataRole.CheckStateRole and node.is_importable:
            return Qt.CheckState.Checked if node.is_checked else Qt.CheckState.Unchecked
        return None

    def setData(
        self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Check or uncheck a layer."""
        node = self._node(index)
        if role != Qt.ItemDataRole.CheckStateRole or not node.is_importable:
            return False
        # a number in Qt 5, an enum in Qt 6
        node.is_checked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.checked_changed.emit()
        return True

    # inside

    def _node(self, index: QModelIndex) -> Node:
        if not index.isValid():
            return self._root
        return self._nodes.get(index.internalId()) or Node(None, None)

    def _index_of(self, node: Node) -> QModelIndex:
        return QModelIndex() if node.parent is None else self.createIndex(node.row, 0, node)

    def _replace_children(self, node: Node, children: list[Node]) -> None:
        parent = self._index_of(node)
        if node.children:
            self.beginRemoveRows(parent, 0, len(node.children) - 1)
            for child in node.walk()[1:]:
                self._nodes.pop(id(child), None)
            node.children = []
            self.endRemoveRows()
        if children:
            self.beginInsertRows(parent, 0, len(children) - 1)
            node.children = children
            self._nodes.update((id(child), child) for child in node.walk()[1:])
            self.endInsertRows()
        self.dataChanged.emit(parent, parent)

    def _on_read(self, era: int, node: Node, entries: Sequence[Entry]) -> None:
        if era != self._era:
            return
        node.reading = Reading.DONE
        children = [Node(entry, node) for entry in entries]
        for child in children:
            self._check_again(child)
        self._replace_children(node, children or [Node(None, node, self._nothing_inside(node))])
        self.checked_changed.emit()

    def _check_again(self, top: Node) -> None:
        for node in top.walk():
            if node.entry is not None and node.entry.url in self._checked_before:
                self._checked_before.discard(node.entry.url)
                node.is_checked = node.is_importable

    def _on_failed(self, era: int, node: Node, error: PluginError) -> None:
        if era != self._era:
            return
        is_locked = isinstance(error, LOCKS)
        node.reading = Reading.LOCKED if is_locked else Reading.FAILED
        message = message_for(error)
        note = message.what if is_locked else message.text
        self._replace_children(node, [Node(None, node, note)])
        if is_locked and node.entry is not None:
            self.locked.emit(node.entry)

    def _nothing_inside(self, node: Node) -> str:
        if node.entry is not None and node.entry.kind is EntryKind.FOLDER:
            return self.tr("No services with layers here, or none that you may see.")
        return self.tr("No layers here.")

    def _text(self, node: Node) -> str:
        if node.entry is None:
            return bounded(node.note)
        return bounded(node.entry.title)

    def _icon(self, node: Node) -> object:
        if node.entry is None:
            is_bad = node.parent is not None and node.parent.reading is Reading.FAILED
            return theme_icon("mIconWarning.svg") if is_bad else None
        if node.reading is Reading.LOCKED:
            return theme_icon("locked.svg")
        return entry_icon(node.entry)

    def _hint(self, node: Node) -> str:
        """Say what a line is."""
        if node.entry is None:
            return node.note
        if node.reading is Reading.LOCKED:
            return self.tr("Locked: sign in with an account that may see it.")
        kinds = {
            EntryKind.FOLDER: self.tr("Folder"),
            EntryKind.SERVICE: self.tr("Service"),
            EntryKind.GROUP: self.tr("Group of layers: open it and choose from it"),
            EntryKind.LAYER: self.tr("Layer"),
            EntryKind.TABLE: self.tr("Table without shapes"),
            EntryKind.RASTER: self.tr("Raster layer: it has no rows to import"),
            EntryKind.OTHER: self.tr("Not a layer that can be imported"),
        }
        return kinds[node.entry.kind]
