"""An authentication configuration that the person keeps in QGIS."""

from __future__ import annotations

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...core.host.connections import Connection
from ...core.host.gateway import SignIn, WayIn
from ..offer import Offer
from .way_form import WayForm


class QgisForm(WayForm):
    """QGIS's own list, made when it is first shown: it may ask for the master password."""

    way = WayIn.QGIS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.config_select: QgsAuthConfigSelect | None = None
        self._wanted = ""
        self._label = QLabel(self.tr("Confi&guration"), self)
        self.labels.append(self._label)
        self.rows.addWidget(self._label, 1, 0)
        self.rows.addWidget(self.error_label, 1, 2)

    @property
    def title(self) -> str:
        """See `WayForm`."""
        return self.tr("QGIS authentication configuration")

    @property
    def keeps_secret(self) -> bool:
        """See `WayForm`: QGIS keeps it."""
        return False

    @property
    def is_filled(self) -> bool:
        """See `WayForm`."""
        return self.config_select is not None and bool(self.config_select.configId())

    def given(self) -> SignIn:
        """See `WayForm`."""
        chosen = "" if self.config_select is None else self.config_select.configId()
        return SignIn(self.way, auth_config=chosen)

    def prefill(self, _offer: Offer, saved: Connection | None) -> None:
        """See `WayForm`."""
        self._wanted = saved.auth_config if saved is not None else ""
        if self.config_select is not None:
            self.config_select.setConfigId(self._wanted)

    def focus(self) -> None:
        """See `WayForm`."""
        if self.config_select is not None:
            self.config_select.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the list."""
        if self.config_select is None:
            self.config_select = QgsAuthConfigSelect(self)
            self._label.setBuddy(self.config_select)
            self.rows.addWidget(self.config_select, 1, 1)
            self.config_select.setConfigId(self._wanted)
            self.config_select.selectedConfigIdChanged.connect(lambda _id: self.changed.emit())
        super().showEvent(event)
