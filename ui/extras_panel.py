"""The choices *labels*, *related tables* and *attachments*, for layers that have some."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QObject, QStandardPaths
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QGroupBox, QRadioButton

from ..core.errors import PluginError
from ..core.host.attachment_place import IN_FOLDER, IN_GEOPACKAGE
from ..core.host.background import Errand, Errands
from ..core.host.gateway import Gateway
from ..core.host.import_job import ImportOrder
from ..core.host.preferences import Preferences
from ..core.net.retry import IMPATIENT
from ..core.rest.besides import Besides, measure
from ..core.rest.layer import LayerDescription
from .layer_card import Counting, LayerCard
from .numbers import Number, size_text
from .plain_text import bounded

_ROW = 3  # below kind, place and “into one GeoPackage”


@dataclass(frozen=True)
class _Wanted:
    attachments: bool = False
    related: bool = False
    labels: bool = False


class ExtrasPanel(QObject):
    """Check boxes at the end of *Import into*, shown for layers that have such things.

    What there is, is counted and sized in the background. Choices are remembered by layer.

    Args:
        group: the part of the form; owns this object.
        radios: memory, GeoPackage, Shapefile.
        card: of the highlighted layer.
    """

    def __init__(
        self,
        gateway: Gateway,
        group: QGroupBox,
        radios: tuple[QRadioButton, QRadioButton, QRadioButton],
        card: LayerCard,
    ) -> None:
        super().__init__(group)
        self._gateway, self._card = gateway, card
        self._memory_radio, self._geopackage_radio, _shapefile = radios
        self._errands = Errands()
        self._wanted: dict[str, _Wanted] = {}
        self._asked: tuple[str, str] | None = None
        self._besides: Besides | None = None
        self._is_failed = False
        self.labels_box = QCheckBox(self.tr("With a column of la&bels beside each column of codes"))
        self.labels_box.setToolTip(
            self.tr("For programs that know nothing of lists of values; QGIS shows labels anyway")
        )
        self.related_box, self.attachments_box = QCheckBox(), QCheckBox()
        self.way_box = QComboBox()
        self.way_box.addItem(self.tr("in a folder beside it"), IN_FOLDER)
        self.way_box.addItem(self.tr("in the GeoPackage"), IN_GEOPACKAGE)
        self.way_box.setAccessibleName(self.tr("Where attachments go"))
        self.folder_widget = QgsFileWidget()
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.setDialogTitle(self.tr("Folder for the attachments"))
        self.folder_widget.lineEdit().setAccessibleName(self.tr("Folder for the attachments"))
        self.folder_widget.setFilePath(Preferences.load().folder or _documents())
        layout = group.layout()
        assert isinstance(layout, QGridLayout)  # noqa: S101  the form says so
        layout.addWidget(self.labels_box, _ROW, 0, 1, 2)
        layout.addWidget(self.related_box, _ROW + 1, 0, 1, 2)
        layout.addWidget(self.attachments_box, _ROW + 2, 0, 1, 2)
        layout.addWidget(self.way_box, _ROW + 3, 1)
        layout.addWidget(self.folder_widget, _ROW + 3, 1)
        card.changed.connect(self._refresh)
        for radio in radios:
            radio.toggled.connect(self._refresh)
        for box in (self.labels_box, self.related_box, self.attachments_box):
            box.clicked.connect(self._on_clicked)
        self._refresh()

    def added_to(self, orders: Sequence[ImportOrder]) -> list[ImportOrder]:
        """The orders with what was chosen for their layers."""
        way = str(self.way_box.currentData()) if self._is_geopackage else IN_FOLDER
        made = []
        for order in orders:
            wanted = self._wanted.get(order.address, _Wanted())
            made.append(
                replace(
                    order,
                    related=wanted.related,
                    label_columns=wanted.labels,
                    attachments=way if wanted.attachments else "",
                    attachments_folder=self.folder_widget.filePath() if order.to_memory else "",
                )
            )
        return made

    def close(self) -> None:
        """Stop everything."""
        self._card.changed.disconnect(self._refresh)
        self._errands.cancel_all()

    # inside

    @property
    def _is_geopackage(self) -> bool:
        return bool(self._geopackage_radio.isChecked())

    def _on_clicked(self) -> None:
        layer = self._card.layer
        if layer is not None:
            self._wanted[layer.url] = _Wanted(
                self.attachments_box.isChecked(),
                self.related_box.isChecked(),
                self.labels_box.isChecked(),
            )
        self._refresh()

    def _refresh(self) -> None:
        layer = self._card.layer
        has_files = layer is not None and layer.has_attachments
        has_related = layer is not None and bool(layer.relationships)
        self.labels_box.setVisible(layer is not None and _has_codes(layer))
        self.related_box.setVisible(has_related)
        self.attachments_box.setVisible(has_files)
        wanted = _Wanted() if layer is None else self._wanted.get(layer.url, _Wanted())
        has_place = has_files and wanted.attachments
        self.way_box.setVisible(has_place and self._is_geopackage)
        self.folder_widget.setVisible(has_place and bool(self._memory_radio.isChecked()))
        if layer is None:
            return
        self.labels_box.setChecked(wanted.labels)
        self.related_box.setChecked(wanted.related)
        self.attachments_box.setChecked(wanted.attachments)
        if has_files or has_related:
            self._measure(layer)
        self.related_box.setText(bounded(self._related_text()))
        self.attachments_box.setText(self._attachments_text())

    def _measure(self, layer: LayerDescription) -> None:
        """Ask once for each layer and filter, after the card has counted the rows."""
        where = self._card.choice(self._card.entry).where
        if self._asked == (layer.url, where):
            return
        self._besides, self._is_failed = None, False
        if self._card.counting is Counting.UNDER_WAY:
            return
        self._asked = asked = (layer.url, where)
        self._errands.cancel_all()

        def on_measured(besides: Besides | None) -> None:
            if self._asked == asked:
                self._besides, self._is_failed = besides, besides is None
                self._refresh()

        def on_failed(_error: PluginError) -> None:
            on_measured(None)

        self._errands.start(
            self.tr("Look at {name}").format(name=layer.name),
            lambda errand: _measured(self._gateway, layer, where, errand),
            on_measured,
            on_failed,
        )

    def _rows_of(self, name: str, rows: int) -> str:
        if rows == 1:
            return self.tr("{name}: 1 row").format(name=name)
        return self.tr("{name}: {rows:,} rows").format(name=name, rows=Number(rows))

    def _related_text(self) -> str:
        besides = self._besides
        if besides is None or not besides.tables:
            return self.tr("With &related tables")
        tables = [
            name if rows is None else self._rows_of(name, rows) for name, rows in besides.tables
        ]
        text = self.tr("With &related tables ({tables})")
        return text.format(tables=", ".join(tables).replace("&", "&&"))

    def _attachments_text(self) -> str:
        besides = self._besides
        if besides is None:
            text = self.tr("With a&ttachments")
            return text if self._is_failed else self.tr("With a&ttachments (counting…)")
        text = self.tr("With {count:,} a&ttachments, {size}")
        if not besides.is_all:
            text = self.tr("With more than {count:,} a&ttachments, {size}")
        return text.format(count=Number(besides.files), size=size_text(besides.size_bytes))


def _has_codes(layer: LayerDescription) -> bool:
    return any(layer.subtypes.is_coded(column) for column in layer.fields)


def _documents() -> str:
    return str(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _measured(gateway: Gateway, layer: LayerDescription, where: str, errand: Errand) -> Besides:
    """Count and size (worker thread)."""
    client = gateway.client(layer.url, errand.isCanceled, policy=IMPATIENT)
    errand.hold(client)
    try:
        return measure(client, layer, where)
    finally:
        client.close()
