"""Running imports in QGIS's message bar: rows, Cancel, and in the end the receipt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import Qgis, QgsMapLayerUtils, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton, QWidget

from ..core.errors import PluginError
from ..core.host.gateway import Gateway
from ..core.host.import_job import ImportOrder, Outcome, Status
from .core_words import in_the_persons_words
from .details_dialog import DetailsDialog
from .import_batch import Ended, ImportBatch
from .import_summary import Summary, summary_of
from .imported_layers import add_to_project
from .message_item import message_item
from .numbers import Number, rows_text
from .plain_text import escaped
from .sign_in_items import SignInItems

_FOR_EVER = 0
_MOST_AT_ONCE = 3  # imports; each asks with several connections, and one decodes at a time


class ImportProgress(QObject):
    """Owns the running batches and their message-bar items; one per plugin.

    Args:
        gateway: of the session.
        iface: for its message bar, and to zoom.
        save_shapefile: opens *Save as Shapefile…* for a layer.
    """

    changed = pyqtSignal()  # more or less is running, or it came further
    sign_in_wanted = pyqtSignal(str)  # root of the server that an import waits for

    def __init__(
        self,
        gateway: Gateway,
        iface: QgisInterface,
        save_shapefile: Callable[[QgsVectorLayer], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gateway, self._iface, self._save_shapefile = gateway, iface, save_shapefile
        self._running: dict[ImportBatch, _ProgressItem] = {}
        self._ends: list[QgsMessageBarItem] = []
        self._sign_in_items = SignInItems(iface.messageBar(), self)
        self._sign_in_items.sign_in_wanted.connect(self.sign_in_wanted)
        self._sign_in_items.cancel_wanted.connect(self._cancel_waiting_at)
        self._layer_ids: dict[ImportBatch, list[str]] = {}
        QgsProject.instance().cleared.connect(self.cancel_all)

    @property
    def is_running(self) -> bool:
        """Whether any import is under way."""
        return bool(self._running)

    @property
    def percent(self) -> int:
        """Of all that is running; -1 while nothing can be said."""
        known = [batch.percent for batch in self._running if batch.percent >= 0]
        return int(sum(known) / len(self._running)) if known else -1

    def start(self, orders: Sequence[ImportOrder]) -> None:
        """Import, one layer after the other."""
        batch = ImportBatch(self._gateway, orders, self)
        item = _ProgressItem(self._bar, batch)
        self._running[batch], self._layer_ids[batch] = item, []
        batch.progressed.connect(lambda: self._on_progressed(batch))
        batch.person_needed.connect(self._on_person_needed)
        batch.layer_ended.connect(lambda ended: self._on_layer_ended(batch, ended))
        batch.finished.connect(lambda: self._on_finished(batch))
        self._give_turns()
        self.changed.emit()

    def cancel_all(self) -> None:
        """Cancel what is running: the person says so, or the project is closed."""
        for batch in list(self._running):
            batch.cancel()

    def stop(self) -> None:
        """Cancel everything and leave nothing in the message bar: the plugin is unloaded."""
        self.blockSignals(True)
        QgsProject.instance().cleared.disconnect(self.cancel_all)
        for batch, item in list(self._running.items()):
            batch.abandon()
            item.close()
        self._running.clear()
        self._sign_in_items.show_for(set())
        for item in self._ends:
            if not sip.isdeleted(item):
                self._bar.popWidget(item)
        self._ends.clear()

    # inside

    @property
    def _bar(self) -> QgsMessageBar:
        return self._iface.messageBar()

    def _on_progressed(self, batch: ImportBatch) -> None:
        item = self._running.get(batch)
        if item is not None:
            item.refresh()
            self.changed.emit()

    def _give_turns(self) -> None:
        """Begin what waits, as far as there is room; who waits for a person needs none."""
        busy = sum(batch.is_started and not batch.needs_person_at for batch in self._running)
        waiting = [batch for batch in self._running if not batch.is_started]
        for batch in waiting[: max(0, _MOST_AT_ONCE - busy)]:
            batch.start()

    def _on_person_needed(self) -> None:
        self._give_turns()
        roots = {batch.needs_person_at for batch in self._running}
        self._sign_in_items.show_for(roots - {""})

    def _cancel_waiting_at(self, root: str) -> None:
        for batch in list(self._running):
            if batch.needs_person_at == root:
                batch.cancel()

    def _on_layer_ended(self, batch: ImportBatch, ended: Ended) -> None:
        """Add at once what came: the next layer may take long."""
        if not ended.outcome.ok:
            return
        try:
            layer = add_to_project(ended.outcome, ended.order.layer_name, ended.order.groups)
        except PluginError as err:
            failed = Outcome(Status.FAILED, receipt=ended.outcome.receipt, error=err)
            batch.ended[-1] = Ended(ended.order, failed)
            return
        self._layer_ids[batch].append(layer.id())

    def _on_finished(self, batch: ImportBatch) -> None:
        item = self._running.pop(batch)
        layer_ids = self._layer_ids.pop(batch)
        item.close()
        self._on_person_needed()
        summary = summary_of(batch.ended, batch.log.text)
        batch.deleteLater()
        if summary is not None:
            self._show_end(summary, layer_ids)
        self.changed.emit()

    def _show_end(self, summary: Summary, layer_ids: list[str]) -> None:
        level = Qgis.MessageLevel.Success
        if summary.failed or summary.is_partial:
            level = Qgis.MessageLevel.Warning
        elif summary.cancelled:
            level = Qgis.MessageLevel.Info
        item = message_item(self._bar, summary.title, summary.text)
        if len(layer_ids) > 1:
            self._add_button(item, self.tr("&Zoom to layers"), lambda: self._zoom_to_all(layer_ids))
        if len(layer_ids) == 1:
            self._add_button(item, self.tr("&Zoom to layer"), lambda: self._zoom(layer_ids[0]))
            self._add_button(item, self.tr("Sa&ve as Shapefile…"), lambda: self._save(layer_ids[0]))
        if summary.failed:
            orders = summary.failed
            self._add_button(item, self.tr("Try &again"), lambda: self._try_again(item, orders))
        if summary.to_memory:
            rescued = summary.to_memory
            text = self.tr("Into a &temporary layer")
            self._add_button(item, text, lambda: self._try_again(item, rescued))
        if summary.unproven:
            came = summary.unproven
            text = self.tr("&Keep what came")
            self._add_button(item, text, lambda: self._try_again(item, came))
        if summary.cancelled:
            stopped = summary.cancelled
            self._add_button(item, self.tr("&Resume"), lambda: self._try_again(item, stopped))
        if summary.details:
            self._add_button(item, self.tr("&Details"), lambda: self._show_details(summary))
        self._ends = [one for one in self._ends if not sip.isdeleted(one)]
        self._ends.append(item)
        self._bar.pushWidget(item, level, _FOR_EVER)

    def _add_button(self, item: QgsMessageBarItem, text: str, on_click: Callable[[], None]) -> None:
        button = QPushButton(text)
        button.clicked.connect(lambda _checked=False: on_click())
        item.layout().addWidget(button)

    def _layer(self, layer_id: str) -> QgsVectorLayer | None:
        """Find the layer, which the person may have removed meanwhile."""
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is None:
            self._bar.pushMessage(
                self.tr("The layer is no longer in the project."), Qgis.MessageLevel.Info
            )
        return layer

    def _zoom(self, layer_id: str) -> None:
        layer = self._layer(layer_id)
        if layer is not None:
            self._iface.setActiveLayer(layer)
            self._iface.zoomToActiveLayer()

    def _zoom_to_all(self, layer_ids: Sequence[str]) -> None:
        """Show what is left of them in the project."""
        known = QgsProject.instance().mapLayers()
        layers = [known[one] for one in layer_ids if one in known and known[one].isSpatial()]
        canvas = self._iface.mapCanvas()
        crs, context = canvas.mapSettings().destinationCrs(), QgsProject.instance()
        extent = QgsMapLayerUtils.combinedExtent(layers, crs, context.transformContext())
        if extent.isNull():
            return
        extent.scale(1.05)  # as QGIS does for one layer
        canvas.setExtent(extent)
        canvas.refresh()

    def _save(self, layer_id: str) -> None:
        layer = self._layer(layer_id)
        if layer is not None:
            self._save_shapefile(layer)

    def _try_again(self, item: QgsMessageBarItem, orders: Sequence[ImportOrder]) -> None:
        self._bar.popWidget(item)
        self.start(orders)

    def _show_details(self, summary: Summary) -> None:
        title = self.tr("Import details")
        DetailsDialog(title, summary.details, self._window(), summary.record).show()

    def _window(self) -> QWidget | None:
        return self._iface.mainWindow()


class _ProgressItem(QObject):
    """The message-bar item of one batch; the person may close it, the import goes on."""

    def __init__(self, bar: QgsMessageBar, batch: ImportBatch) -> None:
        super().__init__(batch)
        self._bar, self._batch = bar, batch
        self._item = message_item(bar, self.tr("Importing"), "")
        self._progress = QProgressBar()
        self._progress.setMaximumWidth(160)
        self._progress.setAccessibleName(self.tr("Progress of the import"))
        self._progress.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cancel_button = QPushButton(self.tr("&Cancel"))
        self._cancel_button.clicked.connect(self._on_cancel)
        self._details_button = QPushButton(self.tr("&Details"))
        self._details_button.clicked.connect(self._on_details)
        self._item.layout().addWidget(self._progress)
        self._item.layout().addWidget(self._details_button)
        self._item.layout().addWidget(self._cancel_button)
        self.refresh()
        bar.pushWidget(self._item, Qgis.MessageLevel.Info, _FOR_EVER)

    def refresh(self) -> None:
        """Show how far it came."""
        if sip.isdeleted(self._item):
            return
        percent = self._batch.percent
        self._progress.setRange(0, 0 if percent < 0 else 100)
        self._progress.setValue(max(percent, 0))
        self._item.setText(escaped(self._text()))

    def close(self) -> None:
        """Take the item away."""
        if not sip.isdeleted(self._item):
            self._bar.popWidget(self._item)

    def _on_details(self) -> None:
        """Show the log, which grows while the import runs."""
        log = self._batch.log  # outlives the batch
        dialog = DetailsDialog(self.tr("Log of the import"), log.text, self._bar.window())
        dialog.follow(lambda: log.text)
        dialog.show()

    def _on_cancel(self) -> None:
        self._cancel_button.setEnabled(False)
        self._item.setText(escaped(self.tr("Cancelling…")))
        self._batch.cancel()

    def _text(self) -> str:
        batch = self._batch
        order = batch.current
        if order is None:
            return self.tr("Cancelling…")
        name = order.layer_name or order.address
        if not batch.is_started:
            return self.tr("{name}: waits until another import is over").format(name=name)
        if batch.needs_person_at:
            return self.tr("{name}: waits for your sign-in").format(name=name)
        if batch.waiting:
            return f"{name}: {in_the_persons_words(batch.waiting)}"
        if batch.announced == 1:
            rows = self.tr("{rows:,} of 1 row").format(rows=Number(batch.rows))
        elif batch.announced >= 0:
            rows = self.tr("{rows:,} of {announced:,} rows").format(
                rows=Number(batch.rows), announced=Number(batch.announced)
            )
        else:
            rows = rows_text(batch.rows)
        pace = batch.pace.rows_per_s
        if pace >= 1:
            rows = self.tr("{rows}, {pace:,.0f} per second").format(rows=rows, pace=Number(pace))
        left = batch.pace.seconds_left(batch.announced)
        if left >= 1:
            rows = self.tr("{rows}, {time} left").format(rows=rows, time=_duration(left))
        if batch.total == 1:
            return f"{name}: {rows}"
        return self.tr("layer {number} of {total}, {name}: {rows}").format(
            number=len(batch.ended) + 1, total=batch.total, name=name, rows=rows
        )


def _duration(seconds: float) -> str:
    """Say how long something takes, as exactly as anybody wants to know."""
    translate = QCoreApplication.translate
    if seconds < 90:
        return translate("Duration", "{count} s").format(count=round(seconds))
    minutes = round(seconds / 60)
    if minutes < 90:
        return translate("Duration", "{count} min").format(count=minutes)
    return translate("Duration", "{hours} h {minutes} min").format(
        hours=minutes // 60, minutes=minutes % 60
    )
