"""What is known of the highlighted layer, and what the person wants of each layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import PluginError
from ..core.host.background import Errand, Errands
from ..core.host.gateway import Gateway
from ..core.rest.catalog import Entry, count_rows, read_layer
from ..core.rest.layer import LayerDescription
from .offer import IMPATIENT

_PAUSE_MS = 500  # after the last keystroke, before the server is asked to count


@dataclass(frozen=True)
class Choice:
    """What the person wants of one layer: SQL ("" = all rows) and columns (None = all)."""

    where: str = ""
    field_names: tuple[str, ...] | None = None


class Counting(Enum):
    """Where the count of the rows stands."""

    UNDER_WAY = "under_way"
    KNOWN = "known"
    REFUSED = "refused"


class LayerCard(QObject):
    """Describes one layer at a time, in the background, and remembers the choices for all.

    Attributes:
        entry: the highlighted line of the tree; None when nothing is highlighted.
        layer: its description; None until it came.
        error: why it did not come.
        counting, rows: the rows that fit the layer's filter.
    """

    changed = pyqtSignal()

    def __init__(self, gateway: Gateway, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._errands = Errands()
        self._descriptions: dict[str, LayerDescription] = {}
        self._choices: dict[str, Choice] = {}
        self._question = 0  # answers to earlier questions are dropped
        self.entry: Entry | None = None
        self.layer: LayerDescription | None = None
        self.error: PluginError | None = None
        self.counting = Counting.UNDER_WAY
        self.rows: int | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._count)

    def show(self, entry: Entry | None) -> None:
        """Turn to another line of the tree."""
        self._errands.cancel_all()
        self._pause.stop()
        self._question += 1
        self.entry, self.layer, self.error, self.rows = entry, None, None, None
        self.counting = Counting.UNDER_WAY
        if entry is not None and entry.kind.is_importable:
            self.layer = self._descriptions.get(entry.url)
            if self.layer is None:
                self._describe(entry)
            else:
                self._count()
        self.changed.emit()

    def forget(self) -> None:
        """Another server, or another person: what was described may differ now.

        What was chosen stays, under the layer's address.
        """
        self._descriptions.clear()
        self.show(None)

    def close(self) -> None:
        """Stop everything; no signal comes after this."""
        self.blockSignals(True)
        self._pause.stop()
        self._errands.cancel_all()

    def choice(self, url: str) -> Choice:
        """What is wanted of a layer; everything, unless the person said otherwise."""
        return self._choices.get(url, Choice())

    def set_where(self, where: str) -> None:
        """Filter the highlighted layer; the count follows a moment later."""
        if self.entry is None or self.choice(self.entry.url).where == where:
            return
        url = self.entry.url
        self._choices[url] = replace(self.choice(url), where=where)
        self.counting, self.rows = Counting.UNDER_WAY, None
        self._question += 1
        self._pause.start()
        self.changed.emit()

    def set_fields(self, names: tuple[str, ...] | None) -> None:
        """Choose columns of the highlighted layer."""
        if self.entry is not None:
            url = self.entry.url
            self._choices[url] = replace(self.choice(url), field_names=names)

    # inside

    def _describe(self, entry: Entry) -> None:
        self._ask(
            entry,
            lambda errand: _with_client(self._gateway, entry, errand, None),
            self._on_described,
            self._on_failed,
        )

    def _count(self) -> None:
        entry, layer = self.entry, self.layer
        if entry is None or layer is None or not layer.can_query:
            return
        where = self.choice(entry.url).where.strip() or "1=1"
        self._ask(
            entry,
            lambda errand: _with_client(self._gateway, entry, errand, (layer, where)),
            self._on_counted,
            lambda _error: self._on_counted(None),
        )

    def _ask(
        self,
        entry: Entry,
        call: Callable[[Errand], object],
        on_success: Callable[[object], None],
        on_failure: Callable[[PluginError], None],
    ) -> None:
        """Start an errand whose answer counts as long as no other question was asked."""
        self._question += 1
        question = self._question

        def if_current(callback: Callable[..., None]) -> Callable[..., None]:
            return lambda value: callback(value) if question == self._question else None

        self._errands.start(
            self.tr("Look at {name}").format(name=entry.name),
            call,
            if_current(on_success),
            if_current(on_failure),
        )

    def _on_described(self, layer: object) -> None:
        if self.entry is None or not isinstance(layer, LayerDescription):
            return
        self.layer = self._descriptions[self.entry.url] = layer
        self.changed.emit()
        self._count()

    def _on_counted(self, rows: object) -> None:
        self.rows = rows if isinstance(rows, int) else None
        self.counting = Counting.REFUSED if self.rows is None else Counting.KNOWN
        self.changed.emit()

    def _on_failed(self, error: PluginError) -> None:
        self.error = error
        self.changed.emit()


def _with_client(
    gateway: Gateway,
    entry: Entry,
    errand: Errand,
    counted: tuple[LayerDescription, str] | None,
) -> object:
    """Describe a layer, or count its rows (worker thread)."""
    client = gateway.client(entry.url, errand.isCanceled, policy=IMPATIENT)
    errand.hold(client)
    try:
        if counted is None:
            return read_layer(client, entry.url)
        return count_rows(client, *counted)
    finally:
        client.close()
