"""What a window has to tell, in its own message bar: plain sentences, and what they hide."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ..core.errors import PluginError
from .details_dialog import DetailsDialog
from .message_item import message_item
from .messages import message_for


class WindowNotes(QObject):
    """Shows sentences and errors in the message bar of a window, which owns this object."""

    def __init__(self, bar: QgsMessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._bar, self._window = bar, window

    def clear(self) -> None:
        """Take all away: the person went on."""
        self._bar.clearWidgets()

    def say(
        self,
        text: str,
        level: Qgis.MessageLevel = Qgis.MessageLevel.Info,
        details: str = "",
        try_again: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence until the person closes it.

        Args:
            text: plain.
            level: of QGIS, for colour and icon.
            details: more plain text behind a button; "" = there is none.
            try_again: called by a button; None = it would not help.
        """
        item = message_item(self._bar, "", text)
        buttons: list[tuple[str, Callable[[], None]]] = []
        if details:
            buttons.append((self.tr("&Details"), lambda: self._show_details(text, details)))
        if try_again is not None:
            buttons.append((self.tr("Try &again"), try_again))
        for title, on_click in buttons:
            button = QPushButton(title)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=on_click: act())
            item.layout().addWidget(button)
        self._bar.pushWidget(item, level, 0)

    def fail(self, error: PluginError, try_again: Callable[[], None] | None = None) -> None:
        """Show what went wrong and what to do."""
        message = message_for(error)
        details = "" if message.details in message.text else message.details
        self.say(message.text, Qgis.MessageLevel.Warning, details, try_again)

    def _show_details(self, text: str, details: str) -> None:
        DetailsDialog(self.tr("Details"), f"{text}\n\n{details}", self._window).show()
