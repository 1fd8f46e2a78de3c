"""Items of message bars that show all of their text."""

from __future__ import annotations

from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, QSizeF, Qt
from qgis.PyQt.QtWidgets import QTextBrowser

from .plain_text import escaped

_MOST_LINES = 5


def message_item(bar: QgsMessageBar, title: str, text: str) -> QgsMessageBarItem:
    """Make an item of plain texts; the caller adds buttons and pushes it."""
    item = bar.createMessage(escaped(title), escaped(text))
    for browser in item.findChildren(QTextBrowser):
        _FitHeight(browser)
    return item


class _FitHeight(QObject):
    """Keeps a text browser as high as its text: QGIS gives it two lines, whatever it says."""

    def __init__(self, browser: QTextBrowser) -> None:
        super().__init__(browser)
        self._browser = browser
        browser.document().setDocumentMargin(2)
        # told after each new break of lines, so also when the window becomes narrower
        browser.document().documentLayout().documentSizeChanged.connect(self._fit)

    def _fit(self, size: QSizeF) -> None:
        browser = self._browser
        line = browser.fontMetrics().lineSpacing()
        wanted = int(size.height()) + 2
        most = _MOST_LINES * line
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if wanted > most:
            policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        browser.setVerticalScrollBarPolicy(policy)
        height = max(line + 6, min(wanted, most))
        if browser.height() != height:
            browser.setFixedHeight(height)
