"""Where the rows go, as the window asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QComboBox, QGroupBox, QLabel, QMessageBox, QPushButton, QRadioButton

from ..core.download.preflight import Preflight
from ..core.export.file_names import safe_file_name
from ..core.host.import_job import MEMORY, ImportOrder
from ..core.host.preferences import Preferences
from ..core.host.vector_file import other_formats
from ..core.rest.catalog import Entry
from .card_text import memory_text
from .layer_card import Choice
from .output_choice import OutputKind, existing, output_paths
from .plain_text import bounded

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
        memory_note: says that memory is too small; with the button that chooses a file.
    """

    def __init__(
        self,
        group: QGroupBox,
        radios: tuple[QRadioButton, QRadioButton, QRadioButton, QRadioButton],
        formats: QComboBox,
        place_label: QLabel,
        place: QgsFileWidget,
        memory_note: tuple[QLabel, QPushButton],
    ) -> None:
        super().__init__(group)
        self._group, self._radios, self._label, self._place = group, radios, place_label, place
        self._formats, self._memory_note = formats, memory_note
        self._count = 1
        self._found: Preflight | None = None
        place_label.setBuddy(place.lineEdit())
        if hasattr(place, "setConfirmOverwrite"):
            place.setConfirmOverwrite(False)  # we ask, once, for all files
        for name, suffix in other_formats():
            formats.addItem(f"{name} (*{suffix})", suffix)
        kept = Preferences.load().output_kind
        self.suffix = "" if kept == OutputKind.MEMORY.value else f".{kept}"
        for radio in radios:
            radio.toggled.connect(self._refresh)
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
        place = self._formats.findData(suffix)
        if suffix not in _SUFFIXES and place < 0:
            suffix = ""  # this QGIS does not write it
        if suffix in _SUFFIXES:
            self._radios[_SUFFIXES.index(suffix)].setChecked(True)
        else:
            self._formats.setCurrentIndex(place)
            self._radios[-1].setChecked(True)

    def show_need(self, found: Preflight | None) -> None:
        """Say so when the layer that was looked at is too big for memory."""
        self._found = found
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
        names = [entry.name for entry in wanted]
        paths = output_paths(suffix, self._place.filePath(), names, no_place)
        replaced = existing(paths)
        if replaced and not self._agrees_to_replace(replaced):
            return []
        self._remember(suffix, paths)
        orders = self.unplaced(wanted, choice_of)
        return [
            replace(order, output=path, overwrite=path in replaced)
            for order, path in zip(orders, paths)
        ]

    def unplaced(
        self, wanted: Sequence[Entry], choice_of: Callable[[Entry], Choice]
    ) -> list[ImportOrder]:
        """One order for each layer, in the chosen format, without a place of its own."""
        known = Preferences.load()
        return [
            replace(
                choice_of(entry).order(entry.url),
                output=f"{safe_file_name(entry.name)}{self.suffix}" if self.suffix else MEMORY,
                allow_partial=known.allow_partial,
                options=known.download_options,
                layer_name=entry.name,
            )
            for entry in wanted
        ]

    # inside

    def _use_geopackage(self) -> None:
        self.suffix = OutputKind.GEOPACKAGE.suffix
        self._place.lineEdit().setFocus()

    def _refresh_note(self) -> None:
        label, button = self._memory_note
        text = memory_text(self._found, _MOST_MEMORY) if not self.suffix else ""
        label.setText(text)
        label.setVisible(bool(text))
        button.setVisible(bool(text))

    def _refresh(self) -> None:
        suffix = self.suffix
        self._refresh_note()
        self._formats.setVisible(self._radios[-1].isChecked())
        to_file = bool(suffix)
        self._label.setVisible(to_file)
        self._place.setVisible(to_file)
        if not to_file:
            return
        self._place.setDefaultRoot(Preferences.load().folder)
        if self._count > 1:
            self._label.setText(self.tr("F&older"))
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

    def _agrees_to_replace(self, paths: list[str]) -> bool:
        """Ask once for all files; a decision is what a modal box is for."""
        names = "\n".join(bounded(path) for path in paths[:10])
        box = QMessageBox(self._group.window())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Replace files?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        text = self.tr("This file exists already:\n\n{names}")
        if len(paths) > 1:
            text = self.tr("These files exist already:\n\n{names}")
        box.setText(text.format(names=names))
        box.setInformativeText(self.tr("What is there stays until the new data is complete."))
        button = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is button

    def _remember(self, suffix: str, paths: list[str]) -> None:
        known = replace(Preferences.load(), output_kind=suffix[1:] or OutputKind.MEMORY.value)
        if suffix:
            known = replace(known, last_folder=str(Path(paths[0]).parent))
        known.save()
