"""A token or API key that somebody gave the person."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ...core.host.gateway import SignIn, WayIn
from .way_form import WayForm


class TokenForm(WayForm):
    """One field for the token."""

    way = WayIn.TOKEN

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.token_edit = self.line(
            self.tr("A token or API key that somebody gave you; LayerFerry cannot renew it"),
            is_secret=True,
        )
        self.add_row(self.tr("To&ken"), self.token_edit, self.error_label)

    @property
    def title(self) -> str:
        """See `WayForm`."""
        return self.tr("Token or API key that I have")

    @property
    def is_filled(self) -> bool:
        """See `WayForm`."""
        return bool(self.token_edit.text().strip())

    def given(self) -> SignIn:
        """See `WayForm`."""
        return SignIn(self.way, token=self.token_edit.text().strip())
