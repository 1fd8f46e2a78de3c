"""Asks for the sign-in that imports wait for, in QGIS's message bar."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..core.net.urls import origin
from .message_item import message_item

_FOR_EVER = 0


class SignInItems(QObject):
    """One item for each server, however many imports wait for it.

    The person may close an item, and the bar shows the newest of its items alone; the imports go
    on waiting, and the next one that has to wait brings the item back to the front.
    """

    sign_in_wanted = pyqtSignal(str)  # root of the server
    cancel_wanted = pyqtSignal(str)  # root of the server

    def __init__(self, bar: QgsMessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._items: dict[str, QgsMessageBarItem] = {}

    def show_for(self, roots: Collection[str]) -> None:
        """Show items for these servers and for no others.

        Args:
            roots: of all servers that imports wait for now.
        """
        for root in set(self._items) - set(roots):
            self._take_away(root)
        for root in roots:
            self._take_away(root)
            self._items[root] = self._show(root)

    def _take_away(self, root: str) -> None:
        item = self._items.pop(root, None)
        if item is not None and not sip.isdeleted(item):
            self._bar.popWidget(item)

    def _show(self, root: str) -> QgsMessageBarItem:
        host = origin(root).host
        item = message_item(
            self._bar,
            self.tr("Sign in to {host} to continue").format(host=host),
            self.tr("The sign-in has ended. The import waits and keeps what it has."),
        )
        sign_in = QPushButton(self.tr("&Sign in…"))
        sign_in.clicked.connect(lambda _checked=False: self.sign_in_wanted.emit(root))
        cancel = QPushButton(self.tr("&Cancel"))
        cancel.clicked.connect(lambda _checked=False: self.cancel_wanted.emit(root))
        item.layout().addWidget(sign_in)
        item.layout().addWidget(cancel)
        self._bar.pushWidget(item, Qgis.MessageLevel.Warning, _FOR_EVER)
        return item
