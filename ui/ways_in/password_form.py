"""Name and password of an ArcGIS account."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QToolButton, QWidget

from ...core.host.connections import Connection
from ...core.host.gateway import SignIn, WayIn
from ..offer import Offer
from .way_form import WayForm

_REFERER, _REQUEST_IP, _IP = "referer", "requestip", "ip"


class PasswordForm(WayForm):
    """Name and password; folded away, what the token is bound to."""

    way = WayIn.PASSWORD

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.user_edit = self.line(self.tr("Upper and lower case matter"))
        self.password_edit = self.line(
            self.tr(
                "Sent once to this server, and kept in the system keyring if you wish; never in "
                "QGIS's settings or projects"
            ),
            is_secret=True,
        )
        self.add_row(self.tr("&User name"), self.user_edit)
        self.add_row(self.tr("Pass&word"), self.password_edit, self.error_label)
        self.advanced_button = QToolButton(self)
        self.advanced_button.setText(self.tr("Advanced"))
        self.advanced_button.setToolTip(self.tr("What few servers want"))
        self.advanced_button.setCheckable(True)
        self.advanced_button.setAutoRaise(True)
        self.advanced_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_wide_row(self.advanced_button)
        self.bound_box = QComboBox(self)
        self.bound_box.setToolTip(
            self.tr("What the server checks beside the token. Change it only if you are told to.")
        )
        self.bound_box.addItem(self.tr("to LayerFerry (referer)"), _REFERER)
        self.bound_box.addItem(self.tr("to this computer's address (requestip)"), _REQUEST_IP)
        self.bound_box.addItem(self.tr("to another address (ip)"), _IP)
        self.ip_edit = self.line(self.tr("As the server sees it, for example of a proxy"))
        self.ip_edit.setPlaceholderText("192.0.2.10")
        self.ip_edit.setAccessibleName(self.tr("Address that tokens are bound to"))
        self.bound_label = self.add_row(self.tr("&Bind tokens"), self.bound_box, self.ip_edit)
        self.advanced_button.toggled.connect(self._refresh_advanced)
        self.bound_box.currentIndexChanged.connect(self._refresh_advanced)
        self._refresh_advanced()

    @property
    def title(self) -> str:
        """See `WayForm`."""
        return self.tr("User name and password")

    @property
    def is_filled(self) -> bool:
        """See `WayForm`."""
        has_address = self.bound_box.currentData() != _IP or bool(self.ip_edit.text().strip())
        return bool(self.user_edit.text() and self.password_edit.text()) and has_address

    def given(self) -> SignIn:
        """See `WayForm`."""
        bound_to = str(self.bound_box.currentData())
        if bound_to == _IP:
            bound_to = f"{_IP}:{self.ip_edit.text().strip()}"
        return SignIn(
            self.way, self.user_edit.text().strip(), self.password_edit.text(), bound_to=bound_to
        )

    def prefill(self, _offer: Offer, saved: Connection | None) -> None:
        """See `WayForm`."""
        if saved is None or saved.way_in not in (self.way.value, WayIn.AUTO.value):
            return
        self.user_edit.setText(saved.username)
        kind, _, address = saved.bound_to.partition(":")
        self.bound_box.setCurrentIndex(max(self.bound_box.findData(kind), 0))
        self.ip_edit.setText(address)
        self.advanced_button.setChecked(kind != _REFERER)

    def focus(self) -> None:
        """See `WayForm`."""
        edit: QLineEdit = self.password_edit if self.user_edit.text() else self.user_edit
        edit.setFocus()
        edit.selectAll()

    def _refresh_advanced(self) -> None:
        is_open = self.advanced_button.isChecked()
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self.advanced_button.setArrowType(arrow)
        for widget in (self.bound_label, self.bound_box):
            widget.setVisible(is_open)
        self.ip_edit.setVisible(is_open and self.bound_box.currentData() == _IP)
        self.changed.emit()
