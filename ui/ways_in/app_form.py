"""Id and secret of an application, for work without a person."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ...core.errors import SignInRejected
from ...core.host.connections import Connection
from ...core.host.gateway import SignIn, WayIn
from ..offer import Offer
from .way_form import WayForm


class AppForm(WayForm):
    """Client id and client secret."""

    way = WayIn.APP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.client_id_edit = self.line(
            self.tr("Also called App ID; the portal shows it with the application")
        )
        self.secret_edit = self.line(
            self.tr("Sent to the portal alone, and kept in the system keyring if you wish"),
            is_secret=True,
        )
        self.add_row(self.tr("Client I&D"), self.client_id_edit)
        self.add_row(self.tr("Client &secret"), self.secret_edit, self.error_label)

    @property
    def title(self) -> str:
        """See `WayForm`."""
        return self.tr("Application (client ID and secret)")

    @property
    def is_filled(self) -> bool:
        """See `WayForm`."""
        return bool(self.client_id_edit.text().strip() and self.secret_edit.text())

    def given(self) -> SignIn:
        """See `WayForm`."""
        return SignIn(
            self.way,
            client_id=self.client_id_edit.text().strip(),
            client_secret=self.secret_edit.text().strip(),
        )

    def refusal(self, _error: SignInRejected) -> str:
        """See `WayForm`."""
        return self.tr(
            "The portal does not accept this client ID and secret. Check both, and whether the "
            "application is still registered."
        )

    def prefill(self, _offer: Offer, saved: Connection | None) -> None:
        """See `WayForm`."""
        if saved is not None and saved.way_in == self.way.value:
            self.client_id_edit.setText(saved.client_id)
