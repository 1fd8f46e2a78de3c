"""Where the rows go, as the window asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import compress
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QRadioButton,
)

from ..core.export.file_names import safe_file_name
from ..core.host.import_job import MEMORY, ImportOrder
from ..core.host.preferences import Preferences
from ..core.host.vector_formats import other_formats
from ..core.rest.catalog import Entry
from .card_text import memory_text
from .format_text import format_text
from .layer_card import Choice, LayerCard
from .output_choice import (
    OutputKind,
    kept_suffix,
    output_paths,
    replace_question,
    table_names,
    would_replace,
)

_SUFFIXES = tuple(
    kind.suffix for kind in (OutputKind.MEMORY, OutputKind.GEOPACKAGE, OutputKind.SHAPEFILE)
)
_MOST_MEMORY = 1_000_000_000  # bytes that a layer may take before a file is proposed


class OutputPanel(QObject):
    """Runs the form's part *Import into*, and makes orders of what is wanted.

    Args:
        group: the part of the form; owns this object.
        radios: memory, GeoPackage, Shapefile, other.
        formats: what "other" may be.
        together: into one GeoPackage, beside what is in it.
        memory_note: what memory or a format means for the layer; with the button that chooses a
            GeoPackage instead of memory.
    """

    def __init__(
        self,
        group: QGroupBox,
        radios: tuple[QRadioButton, QRadioButton, QRadioButton, QRadioButton],
        formats: QComboBox,
        place_label: QLabel,
        place: QgsFileWidget,
        together: QCheckBox,
        memory_note: tuple[QLabel, QPushButton],
    ) -> None:
        super().__init__(group)
        self._group, self._radios, self._label, self._place = group, radios, place_label, place
        self._formats, self._together, self._memory_note = formats, together, memory_note
        self._count = 1
        self._card: LayerCard | None = None
        self._memory_bytes = 0
        place_label.setBuddy(place.lineEdit())
        if hasattr(place, "setConfirmOverwrite"):
            place.setConfirmOverwrite(False)  # we ask, once, for all files
        for name, suffix in other_formats():
            formats.addItem(f"{name} (*{suffix})", suffix)
        self.suffix = kept_suffix(Preferences.load().output_kind)
        for button in (*radios, together):
            button.toggled.connect(self._refresh)
        formats.currentIndexChanged.connect(lambda _index: self._refresh())
        memory_note[1].clicked.connect(lambda _checked=False: self._use_geopackage())
        self._refresh()

    @property
    def suffix(self) -> str:
        """Ending of the chosen format; "" = memory."""
        for suffix, radio in zip(_SUFFIXES, self._radios):
            if radio.isChecked():
                return suffix
        return str(self._formats.currentData() or "")

    @suffix.setter
    def suffix(self, suffix: str) -> None:
        if suffix in _SUFFIXES:
            self._radios[_SUFFIXES.index(suffix)].setChecked(True)
        else:
            self._formats.setCurrentIndex(self._formats.findData(suffix))
            self._radios[-1].setChecked(True)

    @property
    def file_name(self) -> str:
        """Of the one GeoPackage that all layers go into, without ending; "" = a file for each."""
        if not self._is_together:
            return ""
        return Path(self._place.filePath().strip()).stem or self.tr("layers")

    def show_need(self, card: LayerCard, memory_bytes: int) -> None:
        """Say what memory, or the chosen format, means for what is wanted.

        Args:
            card: of the highlighted layer.
            memory_bytes: of all wanted layers, as far as it is known.
        """
        self._card, self._memory_bytes = card, memory_bytes
        self._refresh_note()

    def set_count(self, count: int) -> None:
        """Ask for a file, or for a folder when there are several layers."""
        if count != self._count:
            self._count = count
            self._refresh()

    def orders(
        self, wanted: Sequence[Entry], choice_of: Callable[[Entry], Choice]
    ) -> list[ImportOrder]:
        """One order for each layer; none when the person would rather keep an old file.

        Raises:
            ExportError: no place is chosen.
        """
        suffix = self.suffix
        no_place = (self.tr("No place for the file is chosen yet."), self.tr("Choose one first."))
        orders = self.unplaced(wanted, choice_of)
        names = [order.layer_name for order in orders]
        if self._is_together:
            paths = output_paths(suffix, self._place.filePath(), names[:1], no_place) * len(names)
        else:
            paths = output_paths(suffix, self._place.filePath(), names, no_place)
        orders = [replace(order, output=path) for order, path in zip(orders, paths)]
        replaced = [would_replace(order) for order in orders]
        if any(replaced) and not self._agrees_to_replace(list(compress(orders, replaced))):
            return []
        self._remember(suffix, paths)
        return [replace(order, overwrite=is_old) for order, is_old in zip(orders, replaced)]

    def unplaced(
        self, wanted: Sequence[Entry], choice_of: Callable[[Entry], Choice]
    ) -> list[ImportOrder]:
        """One order for each layer, in the chosen format, without a place of its own."""
        known = Preferences.load()
        names = [entry.name for entry in wanted]
        return [
            replace(
                choice_of(entry).order(entry.url),
                output=f"{safe_file_name(name)}{self.suffix}" if self.suffix else MEMORY,
                into_existing=self._is_together,
                allow_partial=known.allow_partial,
                options=known.download_options,
                layer_name=name,
            )
            for entry, name in zip(wanted, table_names(names) if self._is_together else names)
        ]

    # inside

    @property
    def _is_together(self) -> bool:
        is_geopackage = self.suffix == OutputKind.GEOPACKAGE.suffix
        return is_geopackage and bool(self._together.isChecked())

    def _use_geopackage(self) -> None:
        self.suffix = OutputKind.GEOPACKAGE.suffix
        self._place.lineEdit().setFocus()

    def _refresh_note(self) -> None:
        label, button = self._memory_note
        card, suffix, text = self._card, self.suffix, ""
        if not suffix and self._memory_bytes > _MOST_MEMORY:
            text = memory_text(self._memory_bytes, self._count <= 1)
        elif suffix and card is not None and self._radios[-1].isChecked():
            text = format_text(card, suffix)
        label.setText(text)
        label.setVisible(bool(text))
        button.setVisible(bool(text) and not suffix)

    def _refresh(self) -> None:
        suffix = self.suffix
        self._refresh_note()
        self._formats.setVisible(self._radios[-1].isChecked())
        to_file = bool(suffix)
        self._label.setVisible(to_file)
        self._place.setVisible(to_file)
        self._together.setVisible(suffix == OutputKind.GEOPACKAGE.suffix)
        if not to_file:
            return
        self._place.setDefaultRoot(Preferences.load().folder)
        if self._count > 1 and not self._is_together:
            self._label.setText(self.tr("Fold&er"))
            self._place.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
            self._place.setDialogTitle(self.tr("Folder for the files"))
            return
        self._label.setText(self.tr("F&ile"))
        self._place.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._place.setDialogTitle(self.tr("File to import into"))
        filters = {
            OutputKind.GEOPACKAGE.suffix: self.tr("GeoPackage (*.gpkg)"),
            OutputKind.SHAPEFILE.suffix: self.tr("Shapefile (*.shp)"),
        }
        self._place.setFilter(filters.get(suffix, self._formats.currentText()))

    def _agrees_to_replace(self, orders: Sequence[ImportOrder]) -> bool:
        """Ask once for all files or layers; a decision is what a modal box is for."""
        box = QMessageBox(self._group.window())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Replace files?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(replace_question(orders))
        hint = self.tr("What is there stays until the new data is complete.")
        if self.suffix == OutputKind.GEOPACKAGE.suffix and not self._is_together:
            more = self.tr(
                "All layers in a GeoPackage go with it. To add a layer instead, cancel and tick "
                "“{box}”."
            )
            hint += " " + more.format(box=self._together.text())
        box.setInformativeText(hint)
        button = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is button

    def _remember(self, suffix: str, paths: list[str]) -> None:
        known = replace(Preferences.load(), output_kind=suffix[1:] or OutputKind.MEMORY.value)
        if suffix:
            known = replace(known, last_folder=str(Path(paths[0]).parent))
        known.save()
