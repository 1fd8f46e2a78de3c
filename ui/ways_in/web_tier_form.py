"""Name and password for a web server in front of ArcGIS, or the sign-in at this computer."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QWidget

from ...core.auth.connection_schemes import missing_libraries
from ...core.host.connections import Connection
from ...core.host.gateway import SignIn, WayIn
from ..offer import Offer
from .way_form import WayForm

_BY_LIBRARY = frozenset(("negotiate", "kerberos", "ntlm"))


class WebTierForm(WayForm):
    """Name and password, or none where this computer can prove who is signed in."""

    way = WayIn.WEB_TIER

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._takes_name = True
        self.desktop_box = QCheckBox(self.tr("Use my sign-in at &this computer"), self)
        self.desktop_box.setToolTip(self.tr("Kerberos proves who you are; no password is sent"))
        self.add_wide_row(self.desktop_box)
        self.user_edit = self.line(self.tr("With its domain where it has one: DOMAIN\\name"))
        self.password_edit = self.line(
            self.tr("Goes to this web server alone, and into the system keyring if you wish"),
            is_secret=True,
        )
        self.user_label = self.add_row(self.tr("&User name"), self.user_edit)
        self.password_label = self.add_row(
            self.tr("Pass&word"), self.password_edit, self.error_label
        )
        self.missing_label = QLabel(self)
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.missing_label.setWordWrap(True)
        self.rows.addWidget(self.missing_label, self.rows.rowCount(), 0, 1, 3)
        self.desktop_box.toggled.connect(self._refresh)

    @property
    def title(self) -> str:
        """See `WayForm`."""
        return self.tr("Sign-in of the web server")

    @property
    def keeps_secret(self) -> bool:
        """See `WayForm`."""
        return self._takes_name and not self.desktop_box.isChecked()

    @property
    def is_filled(self) -> bool:
        """See `WayForm`."""
        if self.desktop_box.isChecked():
            return True
        return self._takes_name and bool(self.user_edit.text() and self.password_edit.text())

    def given(self) -> SignIn:
        """See `WayForm`."""
        if self.desktop_box.isChecked():
            return SignIn(self.way)
        return SignIn(self.way, self.user_edit.text().strip(), self.password_edit.text())

    def prefill(self, offer: Offer, saved: Connection | None) -> None:
        """See `WayForm`."""
        asked = {word.strip().lower() for word in offer.challenge.split(",")}
        missing = missing_libraries(offer.challenge)
        by_desktop = missing.get("Kerberos") == ""
        self._takes_name = bool(asked - _BY_LIBRARY) or missing.get("NTLM") == ""
        self.desktop_box.setVisible(by_desktop)
        is_first = saved is not None and saved.front == self.way.value
        is_saved = is_first or (saved is not None and saved.way_in == self.way.value)
        if saved is not None and is_saved:
            self.user_edit.setText(saved.front_username if is_first else saved.username)
        self.desktop_box.setChecked(
            by_desktop and (not self._takes_name or (is_saved and not self.user_edit.text()))
        )
        self.missing_label.setText("" if self._takes_name else self._told(missing.values()))
        self._refresh()

    def _told(self, missing: Iterable[str]) -> str:
        return self.tr(
            "For this, QGIS's Python needs a library that is not installed: {libraries}."
        ).format(libraries=self.tr(" or ").join(missing))

    def _refresh(self) -> None:
        for widget in (self.user_label, self.user_edit, self.password_label, self.password_edit):
            widget.setVisible(self.keeps_secret)
        by_desktop = self.desktop_box.isVisibleTo(self)
        self.missing_label.setVisible(not self._takes_name and not by_desktop)
        self.changed.emit()
