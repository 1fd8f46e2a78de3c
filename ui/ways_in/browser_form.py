"""Sign-in on the portal's own page, and what is to be done while the browser shows it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ...core.auth import OUT_OF_BAND, text_for_administrator
from ...core.errors import AddressError
from ...core.host.connections import Connection
from ...core.host.gateway import SignIn, WayIn
from ...core.host.redirect_ports import USUAL_PORTS, ports_in
from ..browser_page import BrowserPage
from ..details_dialog import DetailsDialog
from ..messages import message_for
from ..offer import Offer
from .way_form import WayForm


class BrowserForm(WayForm):
    """The client id where none is known; then only the button."""

    way = WayIn.OAUTH

    again_wanted = pyqtSignal()
    by_code_wanted = pyqtSignal()
    code_given = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button_text = self.tr("Sign &in with browser")
        self._portal = ""
        self._url = ""
        self.client_id_edit = self.line(
            self.tr("Of the application that the portal's administrator registered; no secret")
        )
        self.admin_button = self._button(self.tr("Text for the admi&nistrator…"))
        self.admin_button.setToolTip(
            self.tr("What the portal's administrator needs to know to make a client ID")
        )
        self.client_id_label = self.add_row(
            self.tr("Client I&D"), self.client_id_edit, self._row(self.admin_button)
        )
        self.ports_edit = self.line(
            self.tr(
                "Of this computer, for the way back from the browser, as the administrator "
                "registered them; tried in this order"
            )
        )
        self.ports_problem = QLabel(self)
        self.ports_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.ports_problem.setWordWrap(True)
        self.ports_problem.setPalette(self.error_label.palette())
        self.ports_label = self.add_row(self.tr("P&orts"), self.ports_edit, self.ports_problem)
        self.ports_edit.textChanged.connect(lambda _text: self._refresh_ports())
        self.wait_label = QLabel(self)
        self.again_button = self._button(self.tr("Open the pa&ge again"))
        self.copy_button = self._button(self.tr("Copy &its address"))
        self.by_code_button = self._button(self.tr("Paste the co&de…"))
        self.by_code_button.setToolTip(
            self.tr("For browsers that cannot come back to QGIS by themselves")
        )
        self.waiting = self._row(self.again_button, self.copy_button, self.by_code_button)
        self.code_edit = self.line(
            self.tr("As the page shows it; the address of the last page will do as well")
        )
        self.code_button = self._button(self.tr("G&o on"))
        self.add_wide_row(self.wait_label)
        self.code_label = self.add_row(
            self.tr("Co&de"), self.code_edit, self._row(self.code_button)
        )
        self.add_wide_row(self.error_label)
        self.add_wide_row(self.waiting)
        self.admin_button.clicked.connect(self._show_text)
        self.again_button.clicked.connect(self.again_wanted)
        self.copy_button.clicked.connect(lambda: QApplication.clipboard().setText(self._url))
        self.by_code_button.clicked.connect(self.by_code_wanted)
        self.code_button.clicked.connect(self._give_code)
        self.code_edit.textChanged.connect(self._refresh_code_button)
        self.show_page(None)

    @property
    def title(self) -> str:
        """See `WayForm`."""
        return self.tr("Portal's page in the browser")

    @property
    def is_filled(self) -> bool:
        """See `WayForm`."""
        return bool(self.client_id_edit.text().strip()) and not self.ports_problem.text()

    def given(self) -> SignIn:
        """See `WayForm`."""
        client_id = self.client_id_edit.text().strip()
        return SignIn(
            self.way, client_id=client_id, redirect_ports=ports_in(self.ports_edit.text())
        )

    def prefill(self, offer: Offer, saved: Connection | None) -> None:
        """See `WayForm`."""
        self._portal = offer.portal.root if offer.portal is not None else ""
        self.client_id_edit.setText(offer.client_id)
        ports = offer.redirect_ports or USUAL_PORTS
        self.ports_edit.setText(", ".join(map(str, ports)))

    def show_page(self, page: BrowserPage | None) -> None:
        """Show what is to be done while the browser has the page; None = it has none."""
        is_asked = page is None
        asked = (self.client_id_label, self.client_id_edit, self.admin_button)
        for widget in (*asked, self.ports_label, self.ports_edit, self.ports_problem):
            widget.setVisible(is_asked)
        for widget in (self.wait_label, self.waiting):
            widget.setVisible(not is_asked)
        by_code = page is not None and page.is_by_code
        for widget in (self.code_label, self.code_edit, self.code_button):
            widget.setVisible(by_code)
        self.by_code_button.setVisible(not by_code)
        self.copy_button.setVisible(page is not None and not page.is_open)
        self._refresh_code_button()
        if page is None:
            self._url = ""
            self.code_edit.clear()
            return
        self._url = page.url
        self.again_button.setEnabled(bool(page.url))
        self.wait_label.setText(self._what_to_do(page))
        self.show_error(message_for(page.problem).text if page.problem is not None else "")
        if by_code:
            self.code_edit.setFocus()

    def focus(self) -> None:
        """See `WayForm`."""
        if not self.client_id_edit.text():
            self.client_id_edit.setFocus()

    def _what_to_do(self, page: BrowserPage) -> str:
        if not page.is_open and page.is_by_code:
            return self.tr(
                "No browser could be opened. Copy the page's address into one, sign in there, "
                "then paste the code that it shows."
            )
        if not page.is_open:
            return self.tr("No browser could be opened. Copy the page's address into one.")
        if page.is_by_code:
            return self.tr("Sign in on the page, then paste the code that it shows.")
        return self.tr("Waiting for the browser…")

    def _show_text(self) -> None:
        ports = USUAL_PORTS if self.ports_problem.text() else ports_in(self.ports_edit.text())
        uris = [f"http://127.0.0.1:{port}/" for port in ports]
        text = text_for_administrator(self._portal, [*uris, OUT_OF_BAND])
        DetailsDialog(self.tr("Text for the administrator"), text, self.window()).show()

    def _give_code(self) -> None:
        self.code_button.setEnabled(False)
        self.code_given.emit(self.code_edit.text())

    def _refresh_ports(self) -> None:
        try:
            ports_in(self.ports_edit.text())
        except AddressError as err:
            self.ports_problem.setText(message_for(err).text)
        else:
            self.ports_problem.clear()
        self.changed.emit()

    def _refresh_code_button(self) -> None:
        self.code_button.setEnabled(bool(self.code_edit.text().strip()))

    def _on_return(self, edit: QLineEdit) -> None:
        if edit is self.code_edit:
            self.code_button.click()
        else:
            super()._on_return(edit)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button

    def _row(self, *buttons: QPushButton) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            layout.addWidget(button)
        layout.addStretch()
        return row
