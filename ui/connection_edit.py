"""The small window that asks for the name of a connection, and for its address when it is new."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from ..core.errors import AddressError
from ..core.host.connections import Connection
from ..core.net.addresses import parse_address
from .messages import message_for

_LONGEST_NAME = 100


class ConnectionEdit(QDialog):
    """Modal for its parent; OK is there once both can be used. Deletes itself when closed.

    Args:
        taken: names of other connections.
        connection: to be renamed; None = a new one.
    """

    def __init__(
        self,
        taken: Collection[str],
        connection: Connection | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_new = connection is None
        self.setWindowTitle(self.tr("New Connection") if is_new else self.tr("Rename Connection"))
        self.setMinimumWidth(460)
        self._taken = frozenset(taken)
        self.name_edit = QLineEdit(connection.name if connection is not None else "")
        self.name_edit.setMaxLength(_LONGEST_NAME)
        self.address_edit = QLineEdit(connection.address if connection is not None else "")
        self.address_edit.setReadOnly(not is_new)
        self.address_edit.setPlaceholderText("https://gis.example.org/arcgis/rest/services")
        self.problem_label = QLabel()
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        # room for the longest beforehand: a window does not grow with a label that wraps
        self.problem_label.setMinimumHeight(3 * self.problem_label.fontMetrics().lineSpacing())
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        layout = QFormLayout(self)
        layout.addRow(self.tr("&Name"), self.name_edit)
        layout.addRow(self.tr("&Address"), self.address_edit)
        layout.addRow(self.problem_label)
        layout.addRow(self.buttons)
        self.name_edit.textChanged.connect(self._refresh)
        self.address_edit.textChanged.connect(self._refresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._refresh()

    @property
    def name(self) -> str:
        """As typed, without blanks around it."""
        return self.name_edit.text().strip()

    @property
    def address(self) -> str:
        """The canonical address; only once OK can be pressed."""
        return parse_address(self.address_edit.text()).url

    def _refresh(self) -> None:
        problem = ""
        if self.name in self._taken:
            problem = self.tr("There is a connection of this name already.")
        elif self.address_edit.text().strip():
            try:
                parse_address(self.address_edit.text())
            except AddressError as err:
                problem = message_for(err).text
        is_filled = bool(self.name and self.address_edit.text().strip())
        self.problem_label.setText(problem)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(is_filled and not problem)
