"""What is known of the highlighted layer, and what the person wants of each layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.download.preflight import Preflight, count_first, with_first_rows
from ..core.errors import PluginError
from ..core.host.background import Errand, Errands
from ..core.host.gateway import Gateway
from ..core.host.import_order import ImportOrder
from ..core.host.order_filter import filter_of
from ..core.host.preferences import Preferences
from ..core.net.rest_client import RestClient
from ..core.net.retry import IMPATIENT
from ..core.rest.catalog import Entry, read_layer
from ..core.rest.layer import LayerDescription

_PAUSE_MS = 500  # after the last keystroke, before the server is asked to count


@dataclass(frozen=True)
class Choice:
    """What the person wants of one layer.

    Attributes:
        where: SQL in the server's words; "" = all rows.
        field_names: columns; None = all.
        extent: only shapes that touch it, in `extent_crs`; None = everywhere.
        crs: of the result; invalid = the layer's own.
        row_limit: so many rows at most; 0 = all.
    """

    where: str = ""
    field_names: tuple[str, ...] | None = None
    extent: QgsRectangle | None = None
    extent_crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    row_limit: int = 0

    def order(self, address: str) -> ImportOrder:
        """The order of a layer with this filter (main thread)."""
        return ImportOrder(
            address=address,
            where=self.where.strip(),
            extent=self.extent,
            extent_crs=self.extent_crs,
            field_names=self.field_names,
            row_limit=self.row_limit,
            crs=self.crs,
            transform_context=QgsProject.instance().transformContext(),
        )


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
        counting, rows: the rows that fit the layer's filter, whatever its limit.
        preflight: those rows looked at more closely; None until that came.
    """

    changed = pyqtSignal()
    filter_taken = pyqtSignal()  # the highlighted layer's choice was made elsewhere

    def __init__(self, gateway: Gateway, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._errands = Errands()
        self._descriptions: dict[str, LayerDescription] = {}
        self._choices: dict[str, Choice] = {}  # by `Entry.key`
        self._question = 0  # answers to earlier questions are dropped
        self.entry: Entry | None = None
        self.layer: LayerDescription | None = None
        self.error: PluginError | None = None
        self.counting = Counting.UNDER_WAY
        self.rows: int | None = None
        self.preflight: Preflight | None = None
        self._looking: Errand | None = None
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
        self.preflight = None
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

    def make_way(self) -> None:
        """Look at rows no longer: an import asks the same server now."""
        looking, self._looking = self._looking, None
        if looking is not None:
            looking.cancel()

    def choice(self, entry: Entry | None) -> Choice:
        """What is wanted of a layer: what the person said, or the condition that came with it."""
        if entry is None:
            return Choice()
        return self._choices.get(entry.key, Choice(where=entry.where))

    def take_filter(
        self, url: str, where: str = "", field_names: tuple[str, ...] | None = None
    ) -> None:
        """Take over the filter that came with a layer, in place of what was chosen for it.

        The copied address of a query brings a condition and columns. Extent, reference system
        and limit stay as they were chosen.

        Args:
            url: canonical address of the layer, highlighted or not.
            where: SQL in the server's words; "" = all rows.
            field_names: columns in any spelling; those that the layer does not have are dropped.
        """
        taken = replace(self._choices.get(url, Choice()), where=where, field_names=field_names)
        self._choices[url] = _with_known_fields(taken, self._descriptions.get(url))
        if self.entry is not None and self.entry.key == url:
            self._look_again()
            self.filter_taken.emit()
            self.changed.emit()

    def set_where(self, where: str) -> None:
        """Filter the highlighted layer; the count follows a moment later."""
        self._choose(where=where)

    def set_extent(self, extent: QgsRectangle | None, crs: QgsCoordinateReferenceSystem) -> None:
        """Want only what touches an extent; None = everywhere."""
        self._choose(extent=extent, extent_crs=crs)

    def set_row_limit(self, rows: int) -> None:
        """Want so many rows at most; 0 = all."""
        self._choose(row_limit=rows)

    def set_fields(self, names: tuple[str, ...] | None) -> None:
        """Choose columns of the highlighted layer; its rows stay the same."""
        rows = self.rows
        if self._choose(field_names=names) and rows is not None:
            self.counting, self.rows = Counting.KNOWN, rows
            self.changed.emit()

    def set_crs(self, crs: QgsCoordinateReferenceSystem) -> None:
        """Choose the reference system of the result; nothing is asked anew."""
        if self.entry is not None:
            self._choices[self.entry.key] = replace(self.choice(self.entry), crs=crs)

    # inside

    def _choose(self, **wishes: Any) -> bool:
        """Change the choice of the highlighted layer; whether it is another one now."""
        if self.entry is None:
            return False
        before = self.choice(self.entry)
        chosen = replace(before, **wishes)
        if chosen == before:
            return False
        self._choices[self.entry.key] = chosen
        self._look_again()
        self.changed.emit()
        return True

    def _look_again(self) -> None:
        """Drop what was known of the rows, and ask once the person pauses."""
        self.counting, self.rows, self.preflight = Counting.UNDER_WAY, None, None
        self._question += 1
        self._errands.cancel_all()
        if self.layer is None and self.entry is not None and self.entry.kind.is_importable:
            self._describe(self.entry)
        else:
            self._pause.start()

    def _describe(self, entry: Entry) -> None:
        self._ask(
            entry,
            lambda errand: ask_server_of(
                self._gateway, entry.url, errand, lambda client: read_layer(client, entry.url)
            ),
            self._on_described,
            self._on_failed,
        )

    def _count(self) -> None:
        entry, layer = self.entry, self.layer
        if entry is None or layer is None or not layer.can_query:
            return
        order, gateway = self.choice(entry).order(entry.url), self._gateway
        self._ask(
            entry,
            lambda errand: ask_server_of(
                gateway,
                entry.url,
                errand,
                lambda client: count_first(client, layer, filter_of(order, layer)),
            ),
            self._on_counted,
            lambda _error: self._on_counted(None),
        )

    def _look_at_rows(self, found: Preflight) -> None:
        """After the count, which must not wait for a page."""
        entry, layer, gateway = self.entry, self.layer, self._gateway
        if entry is None or layer is None or not found.columns:
            return
        wanted = Preferences.load().data_format
        self._looking = self._ask(
            entry,
            lambda errand: ask_server_of(
                gateway,
                entry.url,
                errand,
                lambda client: with_first_rows(client, layer, found, wanted),
            ),
            self._on_rows,
            self._on_rows,
        )

    def _ask(
        self,
        entry: Entry,
        call: Callable[[Errand], object],
        on_success: Callable[[object], None],
        on_failure: Callable[[PluginError], None],
    ) -> Errand:
        """Start an errand whose answer counts as long as no other question was asked."""
        self._question += 1
        question = self._question

        def if_current(callback: Callable[..., None]) -> Callable[..., None]:
            return lambda value: callback(value) if question == self._question else None

        return self._errands.start(
            self.tr("Look at {name}").format(name=entry.name),
            call,
            if_current(on_success),
            if_current(on_failure),
        )

    def _on_described(self, layer: object) -> None:
        if self.entry is None or not isinstance(layer, LayerDescription):
            return
        key = self.entry.key
        self.layer = self._descriptions[self.entry.url] = layer
        if key in self._choices:
            self._choices[key] = _with_known_fields(self._choices[key], layer)
        self.changed.emit()
        self._count()

    def _on_counted(self, found: object) -> None:
        self.preflight = found if isinstance(found, Preflight) else None
        self.rows = None if self.preflight is None else self.preflight.rows
        self.counting = Counting.REFUSED if self.rows is None else Counting.KNOWN
        self.changed.emit()
        if self.preflight is not None:
            self._look_at_rows(self.preflight)

    def _on_rows(self, found: object) -> None:
        self._looking = None
        if isinstance(found, Preflight):
            self.preflight = found
            self.changed.emit()

    def _on_failed(self, error: PluginError) -> None:
        self.error = error
        self.changed.emit()


def ask_server_of(
    gateway: Gateway, url: str, errand: Errand, ask: Callable[[RestClient], object]
) -> object:
    """Ask the server of a layer something (worker thread)."""
    gateway.follow(url, errand.hold)  # the item of a portal may lead to a server of its own
    client = gateway.client(url, errand.isCanceled, policy=IMPATIENT)
    errand.hold(client)
    try:
        return ask(client)
    finally:
        client.close()


def _with_known_fields(choice: Choice, layer: LayerDescription | None) -> Choice:
    """Spell the columns as the layer does; all, when it has none of them."""
    if layer is None or not choice.field_names:
        return choice
    wanted = {name.casefold() for name in choice.field_names}
    known = tuple(one.name for one in layer.fields if one.name.casefold() in wanted)
    return replace(choice, field_names=known or None)
