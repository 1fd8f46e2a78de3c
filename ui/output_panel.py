"""Where the rows go, as the window asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QGroupBox, QLabel, QMessageBox, QRadioButton

from ..core.host.import_job import ImportOrder
from ..core.host.preferences import Preferences
from ..core.rest.catalog import Entry
from .layer_card import Choice
from .output_choice import OutputKind, existing, output_paths
from .plain_text import bounded

_KINDS = (OutputKind.MEMORY, OutputKind.GEOPACKAGE, OutputKind.SHAPEFILE)


class OutputPanel(QObject):
    """Runs the form's part *Import into*, and makes orders of what is wanted.

    Args:
        group: the part of the form; owns this object.
        radios: memory, GeoPackage, Shapefile.
    """

    def __init__(
        self,
        group: QGroupBox,
        radios: tuple[QRadioButton, QRadioButton, QRadioButton],
        place_label: QLabel,
        place: QgsFileWidget,
    ) -> None:
        super().__init__(group)
        self._group, self._radios, self._label, self._place = group, radios, place_label, place
        self._count = 1
        place_label.setBuddy(place.lineEdit())
        if hasattr(place, "setConfirmOverwrite"):
            place.setConfirmOverwrite(False)  # we ask, once, for all files
        known = OutputKind.of(Preferences.load().output_kind)
        radios[_KINDS.index(known)].setChecked(True)
        for radio in radios:
            radio.toggled.connect(self._refresh)
        self._refresh()

    @property
    def kind(self) -> OutputKind:
        """What is chosen."""
        return next(
            (kind for kind, radio in zip(_KINDS, self._radios) if radio.isChecked()),
            OutputKind.MEMORY,
        )

    def set_count(self, count: int) -> None:
        """Ask for a file, or for a folder when there are several layers."""
        if count != self._count:
            self._count = count
            self._refresh()

    def orders(
        self, wanted: Sequence[Entry], choice_of: Callable[[str], Choice]
    ) -> list[ImportOrder]:
        """One order for each layer; none when the person would rather keep an old file.

        Raises:
            ExportError: no place is chosen.
        """
        kind = self.kind
        no_place = (self.tr("No place for the file is chosen yet."), self.tr("Choose one first."))
        names = [entry.name for entry in wanted]
        paths = output_paths(kind, self._place.filePath(), names, no_place)
        replaced = existing(paths)
        if replaced and not self._agrees_to_replace(replaced):
            return []
        self._remember(kind, paths)
        known = Preferences.load()
        context = QgsProject.instance().transformContext()
        return [
            ImportOrder(
                address=entry.url,
                where=choice_of(entry.url).where.strip(),
                field_names=choice_of(entry.url).field_names,
                output=path,
                overwrite=path in replaced,
                allow_partial=known.allow_partial,
                options=known.download_options,
                layer_name=entry.name,
                transform_context=context,
            )
            for entry, path in zip(wanted, paths)
        ]

    # inside

    def _refresh(self) -> None:
        kind = self.kind
        to_file = kind is not OutputKind.MEMORY
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
            OutputKind.GEOPACKAGE: self.tr("GeoPackage (*.gpkg)"),
            OutputKind.SHAPEFILE: self.tr("Shapefile (*.shp)"),
        }
        self._place.setFilter(filters.get(kind, ""))

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

    def _remember(self, kind: OutputKind, paths: list[str]) -> None:
        known = replace(Preferences.load(), output_kind=kind.value)
        if kind is not OutputKind.MEMORY:
            known = replace(known, last_folder=str(Path(paths[0]).parent))
        known.save()
