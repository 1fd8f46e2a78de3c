"""The part of the window that asks how one gets in: the likeliest way first, then others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QPoint, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QGroupBox,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import PluginError, ServiceError, SignInRejected, TokenRequired
from ..core.host.gateway import WayIn
from ..core.host.preferences import Preferences
from ..core.net.urls import origin
from .consent import Consent
from .core_words import in_the_persons_words
from .import_presenter import ImportPresenter, State
from .messages import message_for
from .offer import Offer
from .plain_text import bounded, tooltip
from .ways_in import (
    AppForm,
    BrowserForm,
    PasswordForm,
    QgisForm,
    TokenForm,
    WayForm,
    WebTierForm,
)

_FORM, _BASE = uic.loadUiType(str(Path(__file__).parent / "forms" / "sign_in_panel.ui"))


class SignInPanel(QGroupBox, _FORM):
    """Shows the presenter's question, and holds a secret only until it was used.

    Attributes:
        form: of the way that is shown.
    """

    used = pyqtSignal()  # the person tries to get in

    panel_layout: QGridLayout
    form_place: QVBoxLayout
    heading_label: QLabel
    reason_label: QLabel
    way_label: QLabel
    keep_box: QCheckBox
    consent_box: QCheckBox
    sign_in_button: QPushButton
    cancel_button: QPushButton
    another_button: QPushButton
    busy_label: QLabel

    def __init__(self, presenter: ImportPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._presenter = presenter
        self._offer: Offer | None = None
        self._consent = Consent()
        self._is_consent_enough = False
        self._is_busy = False
        self._browser = BrowserForm(self)
        forms = (
            PasswordForm(self),
            self._browser,
            AppForm(self),
            WebTierForm(self),
            TokenForm(self),
            QgisForm(self),
        )
        self._forms: dict[WayIn, WayForm] = {one.way: one for one in forms}
        self.form: WayForm = forms[0]
        self._menu = QMenu(self)
        self._menu.setObjectName("another_menu")
        self._menu.setToolTipsVisible(True)
        self._set_up_forms()
        self._connect()

    def ask(self) -> None:
        """Show why a sign-in is needed, why the last failed, and what must be agreed to."""
        presenter, found = self._presenter, self._presenter.found
        if found is None or found.offer is None:
            return
        if found.offer is not self._offer:
            self._begin(found.offer)
        self._is_busy = False
        self._consent = presenter.consent
        self._is_consent_enough = presenter.is_consent_enough
        reason = presenter.reason
        if isinstance(reason, SignInRejected):
            self.form.show_error(self.form.refusal(reason))
            self.reason_label.clear()
        else:
            self.form.show_error("")
            self.reason_label.setText(self._said(reason))
        self.consent_box.setChecked(False)
        self._show_form()
        if self._consent:
            self.consent_box.setFocus()
        else:
            self.form.focus()

    def set_busy(self) -> None:
        """Block the fields while the server is asked; Cancel stays."""
        self._is_busy = True
        self._show_form()

    def choose(self, way: WayIn) -> None:
        """Show another way."""
        if way is not self.form.way:
            self.form.clear_secret()
        self.form = self._forms[way]
        # why the last sign-in failed, and what was to be agreed to, belong to the way before
        self.form.show_error("")
        self.reason_label.clear()
        self._consent, self._is_consent_enough = Consent(), False
        self._show_form()
        self.form.focus()

    def forget_secret(self) -> None:
        """Empty the secret fields: they were used, or are not wanted any more."""
        for form in self._forms.values():
            form.clear_secret()

    # setting up

    def _set_up_forms(self) -> None:
        # all labels in one column, though each form has a grid of its own
        width = 0
        for form in self._forms.values():
            form.hide()  # a window never shrinks by itself from the height of all of them
            self.form_place.addWidget(form)
            labels = [label.sizeHint().width() for label in form.labels]
            width = max([width, *labels])
            form.changed.connect(self._refresh_button)
            form.submitted.connect(self.sign_in_button.click)
        for grid in (self.panel_layout, *(form.rows for form in self._forms.values())):
            grid.setColumnMinimumWidth(0, width)
        self.panel_layout.setColumnStretch(1, 2)
        self.panel_layout.setColumnStretch(2, 3)

    def _connect(self) -> None:
        self.consent_box.toggled.connect(self._refresh_button)
        self.sign_in_button.clicked.connect(self._on_sign_in)
        self.cancel_button.clicked.connect(self._on_cancel)
        self.another_button.clicked.connect(self._show_menu)
        self._browser.again_wanted.connect(self._on_again)
        self._browser.by_code_wanted.connect(self._presenter.paste_code_instead)
        self._browser.code_given.connect(self._on_code)
        self._presenter.page_changed.connect(self._refresh_page)

    # showing

    def _begin(self, offer: Offer) -> None:
        """Fill in what is known of a server."""
        self._offer = offer
        saved = self._presenter.saved
        self.heading_label.setText(
            self.tr("Sign in to {host}").format(host=bounded(origin(offer.facts.root).host))
        )
        for form in self._forms.values():
            form.clear_secret()
            form.prefill(offer, saved)
        ways = list(offer.reasons)
        before = WayIn(saved.way_in) if saved is not None else None
        # a web server in front that has let the person in asks for nothing any more
        is_behind = before is WayIn.WEB_TIER and ways[0] is not before
        self.form = self._forms[before if before in ways and not is_behind else ways[0]]
        self.keep_box.setChecked(Preferences.load().keep_in_keyring)
        self._fill_menu()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for way, reason in self._offer.reasons.items() if self._offer is not None else ():
            action = self._menu.addAction(self._forms[way].title)
            action.setData(way.value)
            action.setToolTip(tooltip(in_the_persons_words(reason)))
            action.triggered.connect(lambda _checked, way=way: self.choose(way))

    def _show_menu(self) -> None:
        for action in self._menu.actions():
            is_shown = action.data() == self.form.way.value and not self._is_consent_enough
            action.setVisible(not is_shown)
        self._menu.popup(self.another_button.mapToGlobal(QPoint(0, self.another_button.height())))

    def _show_form(self) -> None:
        # where consent is all that is missing, nothing else is asked for
        is_asked, way = not self._is_consent_enough, self.form.way
        reasons = self._offer.reasons if self._offer is not None else {}
        for form in self._forms.values():
            form.setVisible(is_asked and form is self.form)
            form.setEnabled(not self._is_busy or self._presenter.page is not None)
        self.way_label.setText(bounded(in_the_persons_words(reasons.get(way, ""))))
        is_page = self._presenter.page is not None
        self.way_label.setVisible(is_asked and not is_page and not self.form.error_label.text())
        self.reason_label.setVisible(bool(self.reason_label.text()) and not is_page)
        self.consent_box.setVisible(bool(self._consent) and not is_page)
        self.consent_box.setText(self._consent_text().replace("&", "&&"))
        for widget in (self.keep_box, self.consent_box):
            widget.setEnabled(not self._is_busy)
        self.another_button.setVisible(
            not self._is_busy and len(reasons) > 1 and not self._consent.token_in_url
        )
        self.busy_label.setVisible(self._is_busy and not is_page)
        self.sign_in_button.setVisible(not is_page)
        text = self.form.button_text or self.tr("Sign &in")
        self.sign_in_button.setText(text if is_asked else self.tr("Cont&inue"))
        self._refresh_button()

    def _said(self, reason: PluginError | None) -> str:
        if self._consent.token_in_url:
            return self.tr("You are signed in, but the server does not see it.")
        if self._consent.trust_in and self._is_consent_enough:
            return self.tr(
                "This server says that it belongs to the portal at {place}. Sign in there only "
                "if you know that it does."
            ).format(place=bounded(self._consent.trust_in))
        if reason is None or type(reason) is TokenRequired:
            return ""  # the heading says it
        details = reason.details if isinstance(reason, ServiceError) else ()
        # a portal's own words about a refused sign-in help the person more than ours
        is_refusal = self.form.way is WayIn.OAUTH and bool(details)
        said = message_for(reason).text
        return bounded(f"{said} ({details[0]})" if is_refusal else said)

    def _consent_text(self) -> str:
        consent = self._consent
        if consent.http:
            return self.tr("Send the sign-in unencrypted to this server")
        if consent.trust_in:
            place = bounded(consent.trust_in)
            if self._is_consent_enough:
                return self.tr("I trust {place} and sign in there").format(place=place)
            return self.tr("Send the password to {place}").format(place=place)
        return self.tr("This server takes its token only in the address. Allow it for this server")

    def _refresh_page(self) -> None:
        """Follow the portal's page in the browser."""
        self._browser.show_page(self._presenter.page)
        if self._presenter.state in (State.SIGN_IN_NEEDED, State.SIGNING_IN):
            self._show_form()

    def _refresh_button(self) -> None:
        is_asked = not self._is_consent_enough and self._presenter.page is None
        self.keep_box.setVisible(is_asked and self.form.keeps_secret)
        agrees = not self._consent or self.consent_box.isChecked()
        is_ready = self._is_consent_enough or self.form.is_filled
        self.sign_in_button.setEnabled(not self._is_busy and agrees and is_ready)

    # what the person does

    def _on_sign_in(self) -> None:
        self.used.emit()
        keeps = self.keep_box.isChecked()
        agreed = self._consent if self.consent_box.isChecked() else Consent()
        if self._is_consent_enough:
            self._presenter.agree(agreed)
        else:
            replace(Preferences.load(), keep_in_keyring=keeps).save()
            self._presenter.sign_in(replace(self.form.given(), keep=keeps), agreed)

    def _on_cancel(self) -> None:
        self.forget_secret()
        self._presenter.dismiss_sign_in()

    def _on_again(self) -> None:
        if self._presenter.page is not None:
            self._presenter.page.open_again()

    def _on_code(self, code: str) -> None:
        if self._presenter.page is not None:
            self._presenter.page.give(code)
