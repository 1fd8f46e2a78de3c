"""What the layers that are checked come to together: rows, size, time and memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.download.preflight import Preflight, count_first, with_first_rows
from ..core.errors import PluginError
from ..core.host.background import Errand, Errands
from ..core.host.gateway import Gateway
from ..core.host.order_filter import filter_of
from ..core.host.preferences import Preferences
from ..core.net.rest_client import RestClient
from ..core.rest.catalog import Entry, read_layer
from .layer_card import Choice, ask_server_of

_PAUSE_MS = 500  # after the last tick
_MOST_LAYERS = 100  # each takes a few requests, only to say what the import will say anyway


@dataclass(frozen=True)
class Totals:
    """Sums over layers; what no server told is not in them.

    Attributes:
        layers: how many were looked at.
        rows, download_bytes, memory_bytes: of those.
        seconds: one layer after the other.
    """

    layers: int = 0
    rows: int = 0
    download_bytes: int = 0
    memory_bytes: int = 0
    seconds: float = 0.0


class ChosenTotals(QObject):
    """Looks at the layers one after the other, in the background, and remembers each.

    Args:
        gateway: of the session.
        choice_of: what is wanted of a layer.
    """

    changed = pyqtSignal()

    def __init__(
        self, gateway: Gateway, choice_of: Callable[[Entry], Choice], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._gateway, self._choice_of = gateway, choice_of
        self._errands = Errands()
        self._known: dict[str, Preflight | None] = {}  # by `_key`
        self._wanted: list[Entry] = []
        self._looking_at = ""
        self._is_too_much = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_on)

    def turn_to(self, wanted: Sequence[Entry]) -> None:
        """Look at these layers; those that are known already are not asked for again."""
        self._is_too_much = len(wanted) > _MOST_LAYERS
        self._wanted = [] if self._is_too_much else list(wanted)
        keys = [self._key(entry) for entry in self._wanted]
        if self._looking_at not in keys:
            self._stop()
        if not self._looking_at and any(key not in self._known for key in keys):
            self._pause.start()

    def forget(self) -> None:
        """Another server, or another person."""
        self._known.clear()
        self._stop()

    def make_way(self) -> None:
        """Look at rows no longer: an import asks the same servers now."""
        self._pause.stop()
        self._stop()

    def close(self) -> None:
        """Stop everything; no signal comes after this."""
        self.blockSignals(True)
        self.make_way()

    @property
    def totals(self) -> Totals | None:
        """Of the layers that were looked at so far; None when they are too many for that."""
        if self._is_too_much:
            return None
        keys = [self._key(entry) for entry in self._wanted]
        found = [self._known[key] for key in keys if key in self._known]
        known = [one for one in found if one is not None]
        return Totals(
            len(found),
            sum(one.wanted or 0 for one in known),
            sum(one.download_bytes or 0 for one in known),
            sum(one.memory_bytes or 0 for one in known),
            sum(one.seconds or 0.0 for one in known),
        )

    # inside

    def _key(self, entry: Entry) -> str:
        """A layer with all that says which of its rows are wanted."""
        choice = self._choice_of(entry)
        box = "" if choice.extent is None else choice.extent.toString(12)
        parts = (entry.url, choice.where, box, choice.extent_crs.toWkt(), str(choice.row_limit))
        return "\n".join(parts)

    def _stop(self) -> None:
        self._looking_at = ""
        self._errands.cancel_all()

    def _look_on(self) -> None:
        """Look at the first layer that is not known yet."""
        entry = next((one for one in self._wanted if self._key(one) not in self._known), None)
        self._looking_at = key = "" if entry is None else self._key(entry)
        if entry is None:
            return
        url, gateway = entry.url, self._gateway
        order = replace(self._choice_of(entry), field_names=None).order(url)
        data_format = Preferences.load().data_format

        def look(client: RestClient) -> Preflight:
            layer = read_layer(client, url)
            found = count_first(client, layer, filter_of(order, layer))
            return with_first_rows(client, layer, found, data_format)

        def on_end(found: Preflight | None) -> None:
            self._known[key] = found
            if self._looking_at == key:
                self._look_on()
                self.changed.emit()

        def on_error(_error: PluginError) -> None:
            on_end(None)

        def call(errand: Errand) -> object:
            return ask_server_of(gateway, url, errand, look)

        self._errands.start(self.tr("Look at the checked layers"), call, on_end, on_error)
