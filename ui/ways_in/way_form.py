"""What the forms of all ways in have in common."""

from __future__ import annotations

from qgis.gui import QgsPasswordLineEdit
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from ...core.errors import SignInRejected
from ...core.host.connections import Connection
from ...core.host.gateway import SignIn, WayIn
from ..messages import message_for
from ..offer import Offer
from ..plain_text import bounded

_RED_ON_LIGHT, _RED_ON_DARK = QColor(198, 40, 40), QColor(255, 138, 128)


class WayForm(QWidget):
    """Rows of a label, a field, and what is wrong with it; holds a secret until it was used.

    Attributes:
        way: that it is for.
        button_text: of the button that uses it; "" = "Sign in".
        labels: of the fields; the panel makes them equally wide in all forms.
        error_label: why the last sign-in failed, beside the field that it speaks of.
    """

    changed = pyqtSignal()  # what is filled in
    submitted = pyqtSignal()  # by Enter

    way = WayIn.NONE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button_text = ""
        self.labels: list[QLabel] = []
        self.rows = QGridLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        # the fields keep a readable width, what is said about them takes the rest
        self.rows.setColumnStretch(1, 2)
        self.rows.setColumnStretch(2, 3)
        # a column of labels that are all hidden would lose the gap beside it
        holder = QLabel(self)
        holder.setFixedHeight(0)
        self.rows.addWidget(holder, 0, 0)
        self.error_label = QLabel(self)
        self.error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.error_label.setWordWrap(True)
        # not self.tr: it would ask in the name of the form that derives from this class
        said = QCoreApplication.translate("WayForm", "Why the last sign-in failed")
        self.error_label.setAccessibleName(said)
        palette = self.error_label.palette()
        is_dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
        palette.setColor(QPalette.ColorRole.WindowText, _RED_ON_DARK if is_dark else _RED_ON_LIGHT)
        self.error_label.setPalette(palette)

    # for the panel

    @property
    def title(self) -> str:
        """Name of the way, for people."""
        raise NotImplementedError

    @property
    def keeps_secret(self) -> bool:
        """Whether there is something for the keyring."""
        return True

    @property
    def is_filled(self) -> bool:
        """Whether it can be tried."""
        raise NotImplementedError

    def given(self) -> SignIn:
        """What the person filled in."""
        raise NotImplementedError

    def prefill(self, offer: Offer, saved: Connection | None) -> None:
        """Fill in what is known; called once for each server."""

    def clear_secret(self) -> None:
        """Empty the secret fields: they were used, or are not wanted any more."""
        for edit in self.findChildren(QgsPasswordLineEdit):
            edit.clear()

    def refusal(self, error: SignInRejected) -> str:
        """Say why what was filled in did not get in."""
        return message_for(error).text

    def show_error(self, text: str) -> None:
        """Say beside the field why the last sign-in failed; "" = it did not."""
        self.error_label.setText(bounded(text))
        self.error_label.setVisible(bool(text))

    def focus(self) -> None:
        """Put the cursor where something is missing, or was wrong."""
        edits = [edit for edit in self.findChildren(QLineEdit) if not edit.isHidden()]
        wanted = next((edit for edit in edits if not edit.text()), edits[-1] if edits else None)
        if wanted is not None:
            wanted.setFocus()
            wanted.selectAll()

    # for the forms

    def add_row(self, text: str, field: QWidget, note: QWidget | None = None) -> QLabel:
        """Add a field with its label, and what stands beside it."""
        row = self.rows.rowCount()
        label = QLabel(text, self)
        label.setBuddy(field)
        self.labels.append(label)
        self.rows.addWidget(label, row, 0)
        self.rows.addWidget(field, row, 1)
        if note is not None:
            self.rows.addWidget(note, row, 2)
        return label

    def add_wide_row(self, widget: QWidget) -> None:
        """Add what has no label; it begins where the fields begin."""
        self.rows.addWidget(widget, self.rows.rowCount(), 1, 1, 2)

    def line(self, tooltip: str = "", is_secret: bool = False) -> QLineEdit:
        """Make a field; a change in it is told, Enter goes on to the next or signs in."""
        edit = QgsPasswordLineEdit(self) if is_secret else QLineEdit(self)
        edit.setToolTip(tooltip)
        edit.textChanged.connect(lambda _text: self.changed.emit())
        edit.returnPressed.connect(lambda: self._on_return(edit))
        return edit

    def _on_return(self, edit: QLineEdit) -> None:
        if self.is_filled:
            self.submitted.emit()
        else:
            self.focusNextChild()
