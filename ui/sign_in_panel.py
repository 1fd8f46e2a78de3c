"""The part of the window that asks for a name and password, or a token."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsPasswordLineEdit
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from ..core.errors import PluginError, SignInRejected
from ..core.host.gateway import SignIn, WayIn
from .import_presenter import Consent
from .messages import message_for
from .plain_text import bounded

_FORM, _BASE = uic.loadUiType(str(Path(__file__).parent / "forms" / "sign_in_panel.ui"))
_RED_ON_LIGHT, _RED_ON_DARK = QColor(198, 40, 40), QColor(255, 138, 128)
_WAYS = (WayIn.PASSWORD, WayIn.TOKEN)


class SignInPanel(QGroupBox, _FORM):
    """Collects what a sign-in needs; holds a secret only until it was used."""

    wanted = pyqtSignal(object, object)  # SignIn, Consent
    dismissed = pyqtSignal()

    panel_layout: QGridLayout
    heading_label: QLabel
    reason_label: QLabel
    way_label: QLabel
    way_box: QComboBox
    user_label: QLabel
    user_edit: QLineEdit
    password_label: QLabel
    password_edit: QgsPasswordLineEdit
    password_error_label: QLabel
    token_label: QLabel
    token_edit: QgsPasswordLineEdit
    token_error_label: QLabel
    keep_box: QCheckBox
    consent_box: QCheckBox
    sign_in_button: QPushButton
    cancel_button: QPushButton
    busy_label: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        # the fields keep a readable width, what is said about them takes the rest
        self.panel_layout.setColumnStretch(1, 2)
        self.panel_layout.setColumnStretch(2, 3)
        for label in (self.password_error_label, self.token_error_label):
            palette = label.palette()
            is_dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
            red = _RED_ON_DARK if is_dark else _RED_ON_LIGHT
            palette.setColor(QPalette.ColorRole.WindowText, red)
            label.setPalette(palette)
        self._consent = Consent()
        self._is_consent_enough = False
        self.way_box.currentIndexChanged.connect(self._show_way)
        self.user_edit.textChanged.connect(self._refresh_button)
        self.password_edit.textChanged.connect(self._refresh_button)
        self.token_edit.textChanged.connect(self._refresh_button)
        self.consent_box.toggled.connect(self._refresh_button)
        self.user_edit.returnPressed.connect(self.password_edit.setFocus)
        self.password_edit.returnPressed.connect(self.sign_in_button.click)
        self.token_edit.returnPressed.connect(self.sign_in_button.click)
        self.sign_in_button.clicked.connect(self._on_sign_in)
        self.cancel_button.clicked.connect(self.dismissed)
        self._show_way()

    @property
    def keeps(self) -> bool:
        """Whether the secret goes into the keyring."""
        return self.keep_box.isChecked()

    def prefill(self, host: str, way: WayIn, user: str, keep: bool) -> None:
        """Say where to sign in, and fill in what is known."""
        self.heading_label.setText(self.tr("Sign in to {host}").format(host=bounded(host)))
        self.way_box.setCurrentIndex(1 if way is WayIn.TOKEN else 0)
        if user:
            self.user_edit.setText(user)
        self.keep_box.setChecked(keep)

    def ask(self, reason: PluginError | None, consent: Consent, is_signed_in: bool) -> None:
        """Show why a sign-in is needed, why the last failed, and what must be agreed to."""
        self._consent = consent
        self._is_consent_enough = consent.token_in_url and is_signed_in
        failed = reason if isinstance(reason, SignInRejected) else None
        self.reason_label.setText("" if failed else self._reason(reason))
        self.reason_label.setVisible(bool(self.reason_label.text()))
        text = message_for(failed).text if failed is not None else ""
        for label in (self.password_error_label, self.token_error_label):
            label.setText(bounded(text))
        self.consent_box.setText(self._consent_text(consent))
        self.consent_box.setVisible(bool(consent))
        self.consent_box.setChecked(False)
        self.set_busy(False)
        self._show_way()
        self._focus(bool(failed))

    def set_busy(self, is_busy: bool) -> None:
        """Block the fields while the server is asked; Cancel stays."""
        for widget in (
            self.way_box,
            self.user_edit,
            self.password_edit,
            self.token_edit,
            self.keep_box,
            self.consent_box,
        ):
            widget.setEnabled(not is_busy)
        self.busy_label.setVisible(is_busy)
        self._refresh_button()

    def forget_secret(self) -> None:
        """Empty the secret fields: they were used, or are not wanted any more."""
        self.password_edit.clear()
        self.token_edit.clear()

    # inside

    @property
    def _way(self) -> WayIn:
        return _WAYS[max(self.way_box.currentIndex(), 0)]

    def _reason(self, reason: PluginError | None) -> str:
        if self._is_consent_enough:
            return self.tr("You are signed in, but the server does not see it.")
        if reason is None:
            return ""
        return bounded(message_for(reason).text)

    def _consent_text(self, consent: Consent) -> str:
        text = ""
        if consent.http:
            text = self.tr("Send the password unencrypted to this server")
        elif consent.trust_in:
            text = self.tr("Send the password to {place}").format(place=bounded(consent.trust_in))
        elif consent.token_in_url:
            text = self.tr(
                "This server takes its token only in the address. Allow it for this server"
            )
        return text.replace("&", "&&")

    def _show_way(self) -> None:
        # where consent is all that is missing, nothing else is asked for
        is_asked = not self._is_consent_enough
        by_password = is_asked and self._way is WayIn.PASSWORD
        by_token = is_asked and self._way is WayIn.TOKEN
        for widget in (self.way_label, self.way_box, self.keep_box):
            widget.setVisible(is_asked)
        for widget in (self.user_label, self.user_edit, self.password_label, self.password_edit):
            widget.setVisible(by_password)
        for widget in (self.token_label, self.token_edit):
            widget.setVisible(by_token)
        self.password_error_label.setVisible(by_password)
        self.token_error_label.setVisible(by_token)
        self.sign_in_button.setText(self.tr("Sign &in") if is_asked else self.tr("Cont&inue"))
        self._refresh_button()

    def _refresh_button(self) -> None:
        is_busy = not self.way_box.isEnabled()
        if self._way is WayIn.PASSWORD:
            is_filled = bool(self.user_edit.text() and self.password_edit.text())
        else:
            is_filled = bool(self.token_edit.text().strip())
        agrees = not self._consent or self.consent_box.isChecked()
        self.sign_in_button.setEnabled(
            not is_busy and agrees and (is_filled or self._is_consent_enough)
        )

    def _focus(self, password_is_wrong: bool) -> None:
        if self._consent:
            self.consent_box.setFocus()
        elif self._way is WayIn.TOKEN:
            self.token_edit.setFocus()
        elif password_is_wrong or self.user_edit.text():
            self.password_edit.setFocus()
            self.password_edit.selectAll()
        else:
            self.user_edit.setFocus()

    def _on_sign_in(self) -> None:
        by_password = self._way is WayIn.PASSWORD
        given = SignIn(
            self._way,
            self.user_edit.text().strip() if by_password else "",
            self.password_edit.text() if by_password else "",
            "" if by_password else self.token_edit.text().strip(),
            keep=self.keeps,
        )
        agreed = self._consent if self.consent_box.isChecked() else Consent()
        self.wanted.emit(given, agreed)
