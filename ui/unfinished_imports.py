"""Offers, in QGIS's message bar, to go on with imports that were interrupted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import Qgis, QgsCoordinateTransformContext, QgsProject
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ..core.download.journal import Unfinished
from ..core.errors import PluginError
from ..core.host.background import Errand, Errands
from ..core.host.import_job import MEMORY, ImportOrder
from ..core.host.job_folders import JobFolders
from ..core.host.kept_order import order_from_json
from ..core.host.staging import clear_written_folders
from .message_item import message_item
from .messages import message_for
from .numbers import Number
from .order_entrance import OrderEntrance
from .plain_text import bounded

_FOR_EVER = 0
_MOST_NAMED = 3


@dataclass(frozen=True)
class Offer:
    """An interrupted import, and the order that goes on with it."""

    found: Unfinished
    order: ImportOrder


class UnfinishedImports(QObject):
    """One message-bar item for all that was interrupted.

    Args:
        folders: where unfinished imports are kept.
        bar: shows the offer.
        entrance: where those go that somebody wants to go on with.
    """

    def __init__(
        self,
        folders: JobFolders,
        bar: QgsMessageBar,
        entrance: OrderEntrance,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders, self._bar, self._entrance = folders, bar, entrance
        self._errands = Errands()
        self._item: QgsMessageBarItem | None = None
        entrance.failed.connect(lambda _error: self.look())  # it is still there to be resumed

    def look(self) -> None:
        """Look on the disk, in the background, and offer what is found."""
        folders, context = self._folders, QgsProject.instance().transformContext()
        self._errands.start(
            self.tr("Look for interrupted imports"),
            lambda _errand: _offers(folders, context),
            self._show,
            lambda _error: None,
        )

    def stop(self) -> None:
        """Take the offer away: the plugin is unloaded."""
        self.blockSignals(True)
        self._errands.cancel_all()
        self._take_away()

    # the offer

    def _show(self, offers: Sequence[Offer]) -> None:
        self._take_away()
        if not offers:
            return
        item = message_item(self._bar, self.tr("Interrupted"), self._text(offers))
        for text, on_click in (
            (self.tr("&Resume"), self._resume),
            (self.tr("&Discard"), self._discard),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, act=on_click: act(offers))
            item.layout().addWidget(button)
        self._item = item
        self._bar.pushWidget(item, Qgis.MessageLevel.Info, _FOR_EVER)

    def _text(self, offers: Sequence[Offer]) -> str:
        found = offers[0].found
        if len(offers) > 1:
            names = ", ".join(bounded(offer.found.layer) for offer in offers[:_MOST_NAMED])
            return self.tr("{count} imports were interrupted: {names}.").format(
                count=len(offers), names=names if len(offers) <= _MOST_NAMED else f"{names}, …"
            )
        if found.announced is None:
            text = self.tr("An import of {layer} was interrupted at {rows:,} rows.")
            if found.rows == 1:
                text = self.tr("An import of {layer} was interrupted after its first row.")
        else:
            text = self.tr(
                "An import of {layer} was interrupted at {rows:,} of {announced:,} rows."
            )
        return text.format(
            layer=bounded(found.layer),
            rows=Number(found.rows),
            announced=Number(found.announced or 0),
        )

    def _take_away(self) -> None:
        item, self._item = self._item, None
        if item is not None and not sip.isdeleted(item):
            self._bar.popWidget(item)

    def _discard(self, offers: Sequence[Offer]) -> None:
        self._take_away()
        folders, names = self._folders, [offer.found.fingerprint for offer in offers]

        def discard(_errand: Errand) -> None:
            for name in names:
                folders.discard(name)

        self._errands.start(
            self.tr("Discard interrupted imports"), discard, lambda _none: None, self._fail
        )

    # going on

    def _resume(self, offers: Sequence[Offer]) -> None:
        self._take_away()
        self._entrance.enter([offer.order for offer in offers])

    def _fail(self, error: PluginError) -> None:
        item = message_item(self._bar, "", message_for(error).text)
        self._bar.pushWidget(item, Qgis.MessageLevel.Warning, _FOR_EVER)
        self.look()  # it is still there to be resumed


def _offers(folders: JobFolders, context: QgsCoordinateTransformContext) -> list[Offer]:
    """Read what is on the disk (in the background), once half-made files are cleared away."""
    clear_written_folders()
    found = []
    for one in folders.unfinished():
        order = order_from_json(one.order, context)
        if order is None:
            continue
        order = replace(order, layer_name=order.layer_name or one.layer)
        if not order.to_memory and not Path(order.output).parent.is_dir():
            order = replace(order, output=MEMORY)  # a folder that was for a while only
        found.append(Offer(one, order))
    return found
