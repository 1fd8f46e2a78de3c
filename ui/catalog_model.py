"""The tree of folders, services and layers, read from the server as it is opened."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, pyqtSignal

from ..core.errors import AccessDenied, InvalidToken, PluginError, TokenRequired
from ..core.net.addresses import parse_address
from ..core.net.urls import origin
from ..core.rest.catalog import Entry, EntryKind
from .catalog_node import Node, Reading
from .catalog_text import (
    line_hint,
    line_icon,
    line_text,
    lock_note,
    nothing_inside,
    reading_note,
)
from .messages import message_for
from .plain_text import tooltip

ReadEntry = Callable[
    [Entry, Callable[[Sequence[Entry]], None], Callable[[PluginError], None]], None
]
LOCKS = (TokenRequired, InvalidToken, AccessDenied)  # a sign-in, perhaps another one, would help
_TOP = QModelIndex()
# asked for each line at each keystroke in the filter, so made once
_CONTAINER = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_WHOLE = _CONTAINER | Qt.ItemFlag.ItemIsUserCheckable
_LEAF = _CONTAINER | Qt.ItemFlag.ItemNeverHasChildren
_LAYER = _LEAF | Qt.ItemFlag.ItemIsUserCheckable
_CHECK_STATES = {
    True: Qt.CheckState.Checked,
    False: Qt.CheckState.Unchecked,
    None: Qt.CheckState.PartiallyChecked,
}


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
        self._home = ""  # root of the server whose tree this is

    # filling

    def set_entries(self, entries: Sequence[Entry], home: str = "") -> None:
        """Show another tree; what was checked is checked again where it comes back.

        Args:
            entries: its top.
            home: root of the server or portal; items of a portal may lead elsewhere.
        """
        self.beginResetModel()
        self._era, self._home = self._era + 1, home
        self._checked_before |= {entry.url for entry in self.checked_entries()}
        self._root = Node(None, None)
        self._root.adopt([Node(entry, self._root) for entry in entries])
        self._check_again(self._root)
        self._nodes = {id(node): node for node in self._root.walk()}
        self.endResetModel()
        self.checked_changed.emit()

    def put_first(self, entry: Entry, in_place_of: Entry | None) -> QModelIndex:
        """Put an entry on top, in place of the one that was put there before."""
        if in_place_of is not None and self.entry(self.index(0, 0)) == in_place_of:
            self._replace(self._root, 0, 1, [Node(entry, self._root)])
        else:
            self._replace(self._root, 0, 0, [Node(entry, self._root)])
        return self.index(0, 0)

    def uncheck_all(self) -> None:
        """Forget what was checked: another address was pasted."""
        self._checked_before.clear()
        for node in self._root.walk():
            node.is_checked = node.wants_all = False

    def check_only_layer(self) -> None:
        """Check the layer when it is the only one: its very address was pasted."""
        if len(self._root.children) == 1 and self._root.children[0].is_importable:
            self.setData(self.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)

    def read_again(self, index: QModelIndex) -> bool:
        """Ask once more for the children of a node, or of the node that a note belongs to.

        Returns:
            False when there was no failure.
        """
        node = self._above_note(index)
        if not node.is_container or node.reading not in (Reading.LOCKED, Reading.FAILED):
            return False
        self._replace_children(node, [])
        node.reading = Reading.NOT_YET
        self.fetchMore(self._index_of(node))
        return True

    def locked_elsewhere(self, index: QModelIndex) -> Entry | None:
        """The entry of a line, or of its note, that is locked by another server than this one."""
        node = self._above_note(index)
        is_locked = node.reading is Reading.LOCKED and node.entry is not None
        return node.entry if is_locked and self._elsewhere(node) else None

    # asking

    def entry(self, index: QModelIndex) -> Entry | None:
        """The entry of a line; None for the root and for notes."""
        return self._node(index).entry

    def entries(self) -> list[Entry]:
        """All entries that are known so far."""
        return [node.entry for node in self._root.walk() if node.entry is not None]

    def checked_entries(self) -> list[Entry]:
        """The checked layers and tables in the order of the tree."""
        found = [n.entry for n in self._root.walk() if n.is_checked and n.entry is not None]
        # a portal shows the same layer in several places
        return list({(entry.url, entry.where): entry for entry in found}.values())

    def fitting(self, text: str) -> set[int]:
        """Numbers (`id`) of the nodes whose name holds a text, those inside, and those above.

        Args:
            text: casefolded; notes never fit.
        """
        return self._root.fitting(text)

    def child_number(self, row: int, parent: QModelIndex) -> int:
        """Number of a node in `fitting`."""
        return id(self._node(parent).children[row])

    def open_lines(self, wanted: Collection[str] | None) -> list[int]:
        """Numbers of the lines that others are known to be inside of, from the top down.

        Args:
            wanted: addresses; None = all.
        """
        return [
            id(node)
            for node in self._root.walk()[1:]
            if node.children
            and (wanted is None or (node.entry is not None and node.entry.url in wanted))
        ]

    def line(self, number: int) -> QModelIndex:
        """The line of a number; invalid when it is gone."""
        node = self._nodes.get(number)
        return QModelIndex() if node is None else self._index_of(node)

    def lines_of(self, url: str) -> list[QModelIndex]:
        """The lines that lead to an address."""
        nodes = self._root.walk()
        return [self._index_of(n) for n in nodes if n.entry is not None and n.entry.url == url]

    @property
    def is_reading_checked(self) -> bool:
        """Whether the layers of something that was checked are not all known yet."""
        return any(node.wants_all for node in self._root.walk())

    def toggle(self, indexes: Sequence[QModelIndex]) -> None:
        """Check all layers of these lines, and those known inside; uncheck them if all are."""
        tops = [self._node(index) for index in indexes]
        is_checked = not all(node.all_checked for node in tops)
        self._check(tops, is_checked)

    def groups_above(self, url: str) -> tuple[str, ...]:
        """Names of the group layers around a layer, the outermost first."""
        node = next((n for n in self._root.walk() if n.entry and n.entry.url == url), None)
        return () if node is None else node.groups_above

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
        node = self._node(parent)
        return node.is_container and node.reading is Reading.NOT_YET

    def fetchMore(self, parent: QModelIndex) -> None:
        """Ask the server, in the background."""
        node = self._node(parent)
        if node.entry is None or node.reading is not Reading.NOT_YET:
            return
        node.reading = Reading.UNDER_WAY
        self._replace_children(node, [Node(None, node, reading_note())])
        era = self._era
        self._read(
            node.entry,
            lambda entries: self._on_read(era, node, entries),
            lambda error: self._on_failed(era, node, error),
        )

    def read_more(self, index: QModelIndex) -> None:
        """Put the next page of a search in the place of the line that leads to it."""
        node = self._node(index)
        above = node.parent
        if node.entry is None or node.entry.kind is not EntryKind.MORE or above is None:
            return
        if node.reading not in (Reading.NOT_YET, Reading.FAILED):
            return
        node.reading, node.note = Reading.UNDER_WAY, reading_note()
        self.dataChanged.emit(index, index)
        era = self._era

        def on_read(entries: Sequence[Entry]) -> None:
            if era == self._era and node in above.children:
                self._replace(above, node.row, 1, self._nodes_of(entries, above))
                self.checked_changed.emit()

        def on_failed(error: PluginError) -> None:
            if era == self._era and node in above.children:
                node.reading, node.note = Reading.FAILED, message_for(error).text
                where = self._index_of(node)
                self.dataChanged.emit(where, where)

        self._read(node.entry, on_read, on_failed)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let layers and tables be checked."""
        node = self._node(index)
        if node.is_container:
            return _WHOLE if node.is_checkable else _CONTAINER
        return _LAYER if node.is_importable else _LEAF

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """See Qt."""
        if not index.isValid():
            return None
        node = self._node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return line_text(node)
        if role == Qt.ItemDataRole.DecorationRole:
            return line_icon(node)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(line_hint(node))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line_text(node)}, {line_hint(node)}"
        if role == Qt.ItemDataRole.CheckStateRole and node.is_checkable:
            return _CHECK_STATES[node.all_checked]
        return None

    def setData(
        self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Check or uncheck a layer, or all layers of a service or group."""
        node = self._node(index)
        if role != Qt.ItemDataRole.CheckStateRole or not node.is_checkable:
            return False
        # a number in Qt 5, an enum in Qt 6
        self._check([node], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    # inside

    def _check(self, tops: Sequence[Node], is_checked: bool) -> None:
        """Check what is inside of these, and read what is not known of them yet."""
        for top in tops:
            for node in top.walk():
                node.is_checked = is_checked and node.is_importable
            is_unread = top.reading in (Reading.NOT_YET, Reading.UNDER_WAY)
            top.wants_all = is_checked and top.is_checkable and is_unread
            self._show_checks(top)
            if top.wants_all:
                self.fetchMore(self._index_of(top))
        self.checked_changed.emit()

    def _show_checks(self, top: Node) -> None:
        """Draw the boxes of a node, of what is inside, and of what it is inside of."""
        shown, above = top.walk(), top.parent
        while above is not None and above.parent is not None:
            shown.append(above)
            above = above.parent
        for node in shown:
            index = self._index_of(node)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])

    def _node(self, index: QModelIndex) -> Node:
        node = self._nodes.get(index.internalId())
        if node is not None:
            return node
        return Node(None, None) if index.isValid() else self._root

    def _index_of(self, node: Node) -> QModelIndex:
        return QModelIndex() if node.parent is None else self.createIndex(node.row, 0, node)

    def _above_note(self, index: QModelIndex) -> Node:
        """The node of a line, or the one that a note belongs to."""
        node = self._node(index)
        return node.parent if node.entry is None and node.parent is not None else node

    def _elsewhere(self, node: Node) -> str:
        """Host of the server that an item leads to; "" = it is the one whose tree this is."""
        root = parse_address(node.entry.url).root if node.entry is not None else self._home
        return origin(root).host if self._home and root != self._home else ""

    def _replace_children(self, node: Node, children: list[Node]) -> None:
        self._replace(node, 0, len(node.children), children)
        parent = self._index_of(node)
        self.dataChanged.emit(parent, parent)

    def _replace(self, above: Node, row: int, count: int, new: list[Node]) -> None:
        """Put other nodes in the place of `count` children from `row` on."""
        parent = self._index_of(above)
        if count:
            self.beginRemoveRows(parent, row, row + count - 1)
            gone = [one for top in above.children[row : row + count] for one in top.walk()]
            above.adopt(above.children[:row] + above.children[row + count :])
            for node in gone:
                self._nodes.pop(id(node), None)
            self.endRemoveRows()
        if new:
            self.beginInsertRows(parent, row, row + len(new) - 1)
            above.adopt(above.children[:row] + new + above.children[row:])
            self._nodes.update((id(one), one) for top in new for one in top.walk())
            self.endInsertRows()

    def _nodes_of(self, entries: Sequence[Entry], above: Node) -> list[Node]:
        nodes = [Node(entry, above) for entry in entries]
        for node in nodes:
            self._check_again(node)
        return nodes

    def _on_read(self, era: int, node: Node, entries: Sequence[Entry]) -> None:
        if era != self._era:
            return
        node.reading = Reading.DONE
        children = self._nodes_of(entries, node)
        if node.wants_all:
            node.wants_all = False
            for one in (one for child in children for one in child.walk()):
                one.is_checked = one.is_importable
        self._replace_children(node, children or [Node(None, node, nothing_inside(node.entry))])
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
        node.wants_all = False
        node.reading = Reading.LOCKED if is_locked else Reading.FAILED
        note = message_for(error).text
        if is_locked:
            note = lock_note(error, self._elsewhere(node))
        self._replace_children(node, [Node(None, node, note)])
        self.checked_changed.emit()
        if is_locked and node.entry is not None:
            self.locked.emit(node.entry)
