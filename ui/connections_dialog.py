"""The window *ArcGIS Connections*: the saved ones, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import Qgis
from qgis.gui import QgsGui, QgsMessageBar
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ..core.errors import PluginError
from ..core.host.background import Errands
from ..core.host.connection_file import FoundConnections, read_connections, write_connections
from ..core.host.connections import Connection, Connections
from ..core.host.forgetting import delete_connection, forget_everything
from ..core.host.gateway import Gateway
from .access_dialog import AccessDialog
from .address_cells import AddressCells
from .confirm import confirm
from .connection_edit import ConnectionEdit
from .connection_texts import forget_question, forgotten_text, state_text, ways_text
from .core_words import in_the_persons_words
from .help import add_help_key
from .icons import plugin_icon
from .messages import message_for
from .plain_text import bounded, tooltip
from .window_notes import WindowNotes

_FORM, _BASE = uic.loadUiType(str(Path(__file__).parent / "forms" / "connections_dialog.ui"))
_NAME = Qt.ItemDataRole.UserRole


class ConnectionsDialog(QDialog, _FORM):
    """Non-modal; whatever asks a keyring or a disk does so in the background."""

    changed = pyqtSignal()  # connections, perhaps

    message_bar: QgsMessageBar
    connections_tree: QTreeWidget
    new_button: QPushButton
    rename_button: QPushButton
    delete_button: QPushButton
    access_button: QPushButton
    export_button: QPushButton
    import_button: QPushButton
    forget_button: QPushButton
    note_label: QLabel
    close_button: QPushButton

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        add_help_key(self, "ways-in")
        self.setObjectName("LayerFerryConnectionsDialog")  # the key of its remembered geometry
        self.setWindowIcon(plugin_icon())
        self._gateway = gateway
        self._errands = Errands()
        self._notes = WindowNotes(self.message_bar, self)
        self._is_busy = self._is_closed = False
        self.new_button.clicked.connect(lambda: self._edit(None))
        self.rename_button.clicked.connect(lambda: self._edit(self._chosen()))
        self.delete_button.clicked.connect(self._on_delete)
        self.access_button.clicked.connect(self._on_access)
        self.export_button.clicked.connect(self._on_export)
        self.import_button.clicked.connect(self._on_import)
        self.forget_button.clicked.connect(self._on_forget)
        self.close_button.clicked.connect(self.close)
        tree = self.connections_tree
        tree.setItemDelegate(AddressCells(self))
        tree.currentItemChanged.connect(lambda _new, _old: self._refresh_buttons())
        # later, since the Enter that activates a line would go on to the new window's OK
        tree.itemActivated.connect(
            lambda _item, _column: QTimer.singleShot(0, self.rename_button.click)
        )
        delete = QAction(tree)
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(lambda _checked=False: self.delete_button.click())
        tree.addAction(delete)
        gateway.changed.connect(self._on_gateway_changed)
        QgsGui.enableAutoGeometryRestore(self)

    def open_anew(self) -> None:
        """Come to the front with what is saved now."""
        self._notes.clear()
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self._ask_keyring()

    def refresh(self, choose: str = "") -> None:
        """Show what is saved; the chosen line stays chosen, or `choose` becomes so."""
        before = self._chosen()
        wanted = choose or (before.name if before is not None else "")
        tree = self.connections_tree
        tree.clear()
        for connection in Connections().all():
            item = self._line(connection)
            tree.addTopLevelItem(item)
            if connection.name == wanted:
                tree.setCurrentItem(item)
        if tree.currentItem() is None and tree.topLevelItemCount():
            tree.setCurrentItem(tree.topLevelItem(0))
        for column in range(tree.columnCount()):
            tree.resizeColumnToContents(column)
            tree.setColumnWidth(column, min(tree.columnWidth(column) + 8, 280))
        self._refresh_buttons()
        self.changed.emit()

    def ask_to_delete(self, name: str) -> None:
        """Ask whether a connection is to be deleted."""
        self.refresh(choose=name)
        self.delete_button.click()

    # what the buttons do

    def _edit(self, connection: Connection | None) -> None:
        for open_one in self.findChildren(ConnectionEdit):
            if open_one.isVisible():  # the Browser panel asks for one whatever is open here
                open_one.activateWindow()
                return
        others = [
            one for one in Connections().names() if connection is None or one != connection.name
        ]
        dialog = ConnectionEdit(others, connection, self)

        def save() -> None:
            if connection is None:
                Connections().save(Connection(dialog.name, dialog.address))
            elif not Connections().rename(connection.name, dialog.name):
                self._notes.say(self.tr("The connection is not there any more."))
            self.refresh(dialog.name)

        dialog.accepted.connect(save)
        dialog.open()

    def _on_delete(self) -> None:
        connection = self._chosen()
        if connection is None:
            return
        question = self.tr(
            "Delete the connection “{name}”? Its password, token or browser sign-in in the system "
            "keyring is deleted too."
        ).format(name=bounded(connection.name))

        def delete() -> None:
            self._start(
                self.tr("Delete a connection"),
                lambda: delete_connection(self._gateway, connection.name),
                self._on_forgotten,
            )

        confirm(self, question, self.tr("&Delete"), delete)

    def _on_access(self) -> None:
        connection = self._chosen()
        if connection is not None:
            AccessDialog(self._gateway, connection.address, connection, self).show()

    def _on_forget(self) -> None:
        def forget() -> None:
            self._start(
                self.tr("Forget everything"),
                lambda: forget_everything(self._gateway),
                self._on_forgotten,
            )

        confirm(self, forget_question(), self.tr("&Forget everything"), forget)

    def _on_forgotten(self, problems: Sequence[str]) -> None:
        level = Qgis.MessageLevel.Warning if problems else Qgis.MessageLevel.Info
        self._notes.say(
            forgotten_text(problems), level, "\n".join(map(in_the_persons_words, problems))
        )

    def _on_export(self) -> None:
        dialog = self._file_dialog(self.tr("Export Connections"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("arcgis-connections.json")
        dialog.fileSelected.connect(self._export_to)
        dialog.open()

    def _export_to(self, path: str) -> None:
        connections = Connections().all()
        done = self.tr("{count} connections written to {file}, without secrets.")
        if len(connections) == 1:
            done = self.tr("1 connection written to {file}, without secrets.")
        done = done.format(count=len(connections), file=Path(path).name)
        self._start(
            self.tr("Export connections"),
            lambda: write_connections(Path(path), connections),
            lambda _nothing: self._notes.say(done),
        )

    def _on_import(self) -> None:
        dialog = self._file_dialog(self.tr("Import Connections"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._import_from)
        dialog.open()

    def _import_from(self, path: str) -> None:
        known = Connections().all()
        self._start(
            self.tr("Import connections"),
            lambda: read_connections(Path(path), known),
            self._on_imported,
        )

    def _on_imported(self, found: FoundConnections) -> None:
        for connection in found.connections:
            Connections().save(connection)
        text = self.tr("{count} connections imported.").format(count=len(found.connections))
        if len(found.connections) == 1:
            text = self.tr("1 connection imported.")
        self._notes.say(text, details="\n".join(map(in_the_persons_words, found.notes)))

    # the background

    def _start(
        self, title: str, call: Callable[[], object], on_success: Callable[..., None]
    ) -> None:
        self._is_busy = True
        self._notes.clear()
        self._refresh_buttons()

        def finish(result: object) -> None:
            self._is_busy = False
            on_success(result)
            self.refresh()

        def fail(error: PluginError) -> None:
            self._is_busy = False
            self._notes.fail(error)
            self.refresh()

        self._errands.start(title, lambda _errand: call(), finish, fail)

    def _ask_keyring(self) -> None:
        """Say when the keyring is of no use now; who has nothing in it is not asked to unlock."""
        secrets = self._gateway.secrets
        self._errands.start(
            self.tr("Ask the system keyring"),
            lambda _errand: secrets.why_not_kept() if secrets.kept() else "",
            lambda sentence: self.note_label.setText(bounded(in_the_persons_words(str(sentence)))),
            lambda error: self.note_label.setText(bounded(message_for(error).text)),
        )

    # showing

    def _chosen(self) -> Connection | None:
        item = self.connections_tree.currentItem()
        return None if item is None else Connections().get(item.data(0, _NAME))

    def _line(self, connection: Connection) -> QTreeWidgetItem:
        texts = [
            connection.name,
            connection.address,
            ways_text(connection),
            connection.username or connection.client_id,
            state_text(self._gateway, connection.address),
        ]
        item = QTreeWidgetItem([bounded(text) for text in texts])
        item.setData(0, _NAME, connection.name)
        item.setToolTip(0, tooltip(connection.name))
        item.setToolTip(1, tooltip(connection.address))
        return item

    def _refresh_buttons(self) -> None:
        is_idle = not self._is_busy
        has_lines = self.connections_tree.topLevelItemCount() > 0
        is_chosen = self.connections_tree.currentItem() is not None
        for button in (self.rename_button, self.delete_button, self.access_button):
            button.setEnabled(is_idle and is_chosen)
        for button in (self.new_button, self.import_button, self.forget_button):
            button.setEnabled(is_idle)
        self.export_button.setEnabled(is_idle and has_lines)

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(Path.home()), self.tr("Connections (*.json)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _on_gateway_changed(self, _root: str) -> None:
        if self.isVisible() and not self._is_busy:
            self.refresh()

    # leaving

    def shut_down(self) -> None:
        """Stop everything, for good: the plugin is unloaded."""
        if self._is_closed:
            return
        self._is_closed = True
        self._gateway.changed.disconnect(self._on_gateway_changed)
        self._errands.cancel_all()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self.close()
