"""What an address leads to, told while it is typed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QLabel, QLineEdit

from ..core.auth import Site
from ..core.errors import AddressError
from ..core.host.background import Errands
from ..core.host.gateway import Gateway
from ..core.net.addresses import Target, TargetKind, parse_address
from .latest_errand import LatestErrand
from .plain_text import bounded, tooltip

_PAUSE_MS = 700  # after the last keystroke, before the server is asked what it is
_LONGEST = 60  # characters beside the address


class AddressHint(QObject):
    """Says what kind of address stands in a line edit, and which server answers there.

    The server is asked once a pause, as a stranger, and only when its name is surely whole: a
    path follows it. What was said of a server is remembered for as long as the window lives.

    Args:
        edit: where a person types; what a program puts there is not looked at.
        label: beside it.
        gateway: of the session.
    """

    def __init__(self, edit: QLineEdit, label: QLabel, gateway: Gateway, parent: QObject) -> None:
        super().__init__(parent)
        self._label, self._gateway = label, gateway
        self._errands = Errands()
        self._latest = LatestErrand(self._errands)
        self._target: Target | None = None
        self._known: dict[str, str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        edit.textEdited.connect(self._on_edited)
        self.clear()

    def rest(self) -> None:
        """Ask nobody any more; what was said stays."""
        self._pause.stop()
        self._latest.drop()

    def clear(self) -> None:
        """Say nothing, and ask nobody any more."""
        self.rest()
        self._target = None
        self._label.hide()

    def close(self) -> None:
        """Stop everything; nothing comes after this."""
        self.clear()
        self._errands.cancel_all()

    def _on_edited(self, text: str) -> None:
        self.clear()
        try:
            self._target = parse_address(text)
        except AddressError:
            return  # most words are none until they are whole
        self._show()
        if _has_path(text) and self._target.root not in self._known:
            self._pause.start()

    def _look(self) -> None:
        target = self._target
        if target is None:
            return
        self._latest.start(
            self.tr("Look who answers"),
            lambda errand: self._gateway.recognise(target.url, errand.hold),
            lambda site: self._on_site(target, site),
            lambda _error: None,  # connecting will say what is wrong
        )

    def _on_site(self, target: Target, site: object) -> None:
        if isinstance(site, Site):
            self._known[target.root] = self._name(site)
            self._show()

    def _show(self) -> None:
        if self._target is None:
            return
        parts = [self._kind(self._target), self._known.get(self._target.root, "")]
        text = " · ".join(part for part in parts if part)
        self._label.setText(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")
        self._label.setToolTip(tooltip(text))
        self._label.show()

    def _kind(self, target: Target) -> str:
        if target.where or target.field_names is not None:
            return self.tr("Query of layer {number}").format(number=target.layer_id)
        kinds = {
            TargetKind.SERVER: self.tr("Server"),
            TargetKind.FOLDER: self.tr("Folder"),
            TargetKind.SERVICE: self.tr("Service"),
            TargetKind.LAYER: self.tr("Layer {number}").format(number=target.layer_id),
            TargetKind.PORTAL: self.tr("Portal"),
            TargetKind.ITEM: self.tr("Item of a portal"),
            TargetKind.GROUP: self.tr("Group of a portal"),
        }
        return kinds[target.kind]

    def _name(self, site: Site) -> str:
        """Name what answered, in its own words where it has some."""
        if site.portal is not None:
            return bounded(site.portal.name) or self.tr("a portal")
        server = site.server
        if server is None:
            return self.tr("no portal answers there")
        if server.version:
            return self.tr("ArcGIS Server {version}").format(version=server.version)
        if server.web_tier_challenge is not None:
            return self.tr("behind a sign-in of its web server")
        return "" if server.is_arcgis else self.tr("does not look like ArcGIS")


def _has_path(text: str) -> bool:
    """Whether something follows the server's name, so that it is whole."""
    return "/" in text.strip().partition("://")[2] or ("://" not in text and "/" in text)
