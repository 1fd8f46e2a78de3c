"""Long plain text to read and to copy: receipts, and what is known of an error."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from .icons import plugin_icon
from .tab_order import order_tabs

_EVERY_MS = 500


class DetailsDialog(QDialog):
    """Shows text as it is, never as markup; deletes itself when closed.

    Args:
        title: of the window.
        text: to be read.
        parent: window.
        record: what is kept for the record, such as a receipt's JSON; folded away at first.
    """

    def __init__(
        self, title: str, text: str, parent: QWidget | None = None, record: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setWindowIcon(plugin_icon())
        self.resize(640, 480)
        self.text_edit, self.record_edit = QPlainTextEdit(text), QPlainTextEdit(record)
        for edit in (self.text_edit, self.record_edit):
            edit.setReadOnly(True)
            edit.setAccessibleName(title)
        raw = self.record_edit if record else self.text_edit
        raw.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.record_group = QgsCollapsibleGroupBoxBasic(self.tr("Full record"))
        QVBoxLayout(self.record_group).addWidget(self.record_edit)
        self.record_group.setCollapsed(True)
        self.record_group.setVisible(bool(record))
        buttons = QDialogButtonBox()
        # not Qt's own button, which is English wherever Qt's translations are not installed
        buttons.addButton(self.tr("C&lose"), QDialogButtonBox.ButtonRole.RejectRole)
        self.copy_button = buttons.addButton(
            self.tr("C&opy"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy_button.setToolTip(self.tr("Copy all of the text"))
        self.copy_button.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text_edit, 1)
        layout.addWidget(self.record_group)
        layout.addWidget(buttons)
        order_tabs(self)

    def follow(self, text: Callable[[], str]) -> None:
        """Show what is new, twice a second, as long as the window is open."""
        timer = QTimer(self)
        timer.setInterval(_EVERY_MS)
        timer.timeout.connect(lambda: self._show(text()))
        timer.start()

    def _show(self, text: str) -> None:
        """Replace the text; whoever reads its end goes on to do so, others are left in peace."""
        if text == self.text_edit.toPlainText():
            return
        bar = self.text_edit.verticalScrollBar()
        is_at_end, before = bar.value() >= bar.maximum(), bar.value()
        self.text_edit.setPlainText(text)
        bar.setValue(bar.maximum() if is_at_end else before)

    def _on_copy(self) -> None:
        texts = (self.text_edit.toPlainText(), self.record_edit.toPlainText())
        QApplication.clipboard().setText("\n\n".join(text for text in texts if text))
