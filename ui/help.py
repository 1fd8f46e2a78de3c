"""The way from a window to its page of the user guide."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import QShortcut, QWidget

from ..core.host.guide import guide_page


def open_guide(page: str = "index") -> None:
    """Show a page in the program that the system has for it."""
    QDesktopServices.openUrl(guide_page(page))


def add_help_key(window: QWidget, page: str) -> None:
    """Let F1 open a page while the window is in front."""
    key = QShortcut(QKeySequence(Qt.Key.Key_F1), window)
    key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    key.activated.connect(lambda: open_guide(page))
