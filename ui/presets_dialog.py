"""The window *Presets of Imports*: the saved ones; run, shared and deleted from here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import compress
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget, QgsGui, QgsMessageBar
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ..core.errors import PluginError
from ..core.host.background import Errands
from ..core.host.import_job import ImportOrder
from ..core.host.preferences import Preferences
from ..core.host.preset_shelf import KeptPreset, PresetShelf
from ..core.host.presets import Preset, write_preset
from .confirm import confirm
from .core_words import in_the_persons_words
from .help import add_help_key
from .icons import plugin_icon
from .numbers import Number
from .output_choice import replace_question, would_replace
from .plain_text import bounded, tooltip
from .tab_order import order_tabs
from .window_notes import WindowNotes

_FORM, _BASE = uic.loadUiType(str(Path(__file__).parent / "forms" / "presets_dialog.ui"))


class PresetsDialog(QDialog, _FORM):
    """Non-modal; whatever asks the disk does so in the background.

    Args:
        shelf: keeps the presets.
    """

    orders_given = pyqtSignal(object)  # list[ImportOrder]; nobody has entered their servers yet

    message_bar: QgsMessageBar
    new_label: QLabel
    name_edit: QLineEdit
    save_button: QPushButton
    presets_tree: QTreeWidget
    layers_edit: QPlainTextEdit
    folder_label: QLabel
    folder_widget: QgsFileWidget
    run_button: QPushButton
    delete_button: QPushButton
    write_button: QPushButton
    read_button: QPushButton
    close_button: QPushButton

    def __init__(self, shelf: PresetShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        add_help_key(self, "presets")
        self.setObjectName("LayerFerryPresetsDialog")  # the key of its remembered geometry
        self.setWindowIcon(plugin_icon())
        self._shelf = shelf
        self._errands = Errands()
        self._notes = WindowNotes(self.message_bar, self)
        self._new: Preset | None = None
        self._kept: list[KeptPreset] = []
        self._is_busy = False
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.setDialogTitle(self.tr("Folder for the files"))
        self.folder_label.setBuddy(self.folder_widget.lineEdit())
        self.presets_tree.currentItemChanged.connect(lambda _new, _old: self._refresh())
        self.presets_tree.itemActivated.connect(lambda _item, _column: self._on_run())
        self.name_edit.textChanged.connect(lambda _text: self._refresh_buttons())
        self.name_edit.returnPressed.connect(self.save_button.click)
        self.save_button.clicked.connect(self._on_save)
        self.run_button.clicked.connect(self._on_run)
        self.delete_button.clicked.connect(self._on_delete)
        self.write_button.clicked.connect(self._on_write)
        self.read_button.clicked.connect(self._on_read)
        self.close_button.clicked.connect(self.close)
        order_tabs(self)
        QgsGui.enableAutoGeometryRestore(self)

    def open_anew(self, preset: Preset | None) -> None:
        """Come to the front with what is saved now.

        Args:
            preset: what is chosen in the import window, to be saved; None = nothing.
        """
        self._notes.clear()
        self._new = preset
        self.name_edit.clear()
        for widget in (self.new_label, self.name_edit, self.save_button):
            widget.setVisible(preset is not None)
        if preset is not None:
            text = self.tr("Name for the {count} layers that are chosen")
            if len(preset.orders) == 1:
                text = self.tr("Name for the layer that is chosen")
            self.name_edit.setPlaceholderText(text.format(count=len(preset.orders)))
        if not self.folder_widget.filePath():
            self.folder_widget.setFilePath(Preferences.load().folder)
        self.show()
        self.raise_()
        self.activateWindow()
        (self.presets_tree if preset is None else self.name_edit).setFocus()
        self._start(self.tr("Read presets"), lambda: None, lambda: None)

    def shut_down(self) -> None:
        """Stop everything, for good: the plugin is unloaded."""
        self._errands.cancel_all()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self.close()

    # what the buttons do

    def _on_save(self) -> None:
        name, preset = self.name_edit.text().strip(), self._new
        if preset is None or not name:
            return

        def save() -> None:
            self._start(
                self.tr("Save a preset"),
                lambda: self._shelf.save(name, preset),
                lambda: self.name_edit.clear(),
            )

        if any(one.name == self._shelf.path(name).stem for one in self._kept):
            question = self.tr("There is a preset “{name}” already.").format(name=bounded(name))
            confirm(self, question, self.tr("&Replace"), save)
        else:
            save()

    def _on_run(self) -> None:
        chosen = self._chosen()
        if chosen is None or chosen.preset is None or self._is_busy:
            return
        self._notes.clear()
        try:
            orders = chosen.preset.placed(self.folder_widget.filePath().strip())
            replaced = [would_replace(order) for order in orders]
        except PluginError as err:
            self._notes.fail(err)
            self.folder_widget.setFocus()
            return
        if not any(replaced):
            self._give(orders)
            return
        question = replace_question(list(compress(orders, replaced)))
        orders = [replace(one, overwrite=is_old) for one, is_old in zip(orders, replaced)]
        confirm(self, question, self.tr("&Replace"), lambda: self._give(orders))

    def _give(self, orders: Sequence[ImportOrder]) -> None:
        known = Preferences.load()
        self.orders_given.emit([replace(one, allow_partial=known.allow_partial) for one in orders])
        self._notes.say(self.tr("The import has begun; QGIS's main window shows how far it is."))

    def _on_delete(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        question = self.tr("Delete the preset “{name}”?").format(name=bounded(chosen.name))

        def delete() -> None:
            self._start(
                self.tr("Delete a preset"),
                lambda: self._shelf.delete(chosen.name),
                lambda: None,
            )

        confirm(self, question, self.tr("&Delete"), delete)

    def _on_write(self) -> None:
        chosen = self._chosen()
        if chosen is None or chosen.preset is None:
            return
        preset, name = chosen.preset, chosen.name
        dialog = self._file_dialog(self.tr("Write Preset"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{name}.json")

        def write(path: str) -> None:
            done = self.tr("{name} was written to {file}, without secrets.").format(
                name=bounded(name), file=Path(path).name
            )
            self._start(
                self.tr("Write a preset"),
                lambda: write_preset(Path(path), preset),
                lambda: self._notes.say(done),
            )

        dialog.fileSelected.connect(write)
        dialog.open()

    def _on_read(self) -> None:
        dialog = self._file_dialog(self.tr("Add Preset"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        context = QgsProject.instance().transformContext()

        def read(path: str) -> None:
            self._start(
                self.tr("Add a preset"),
                lambda: self._shelf.take(Path(path), context),
                lambda: None,
            )

        dialog.fileSelected.connect(read)
        dialog.open()

    # the background

    def _start(
        self, title: str, call: Callable[[], object], on_success: Callable[[], None]
    ) -> None:
        """Call, list what is kept, and choose the name that was returned, if one was."""
        self._is_busy = True
        self._notes.clear()
        self._refresh_buttons()
        shelf, context = self._shelf, QgsProject.instance().transformContext()

        def finish(found: tuple[object, list[KeptPreset]]) -> None:
            self._is_busy = False
            name, self._kept = found
            self._list(str(name or ""))
            on_success()

        def fail(error: PluginError) -> None:
            self._is_busy = False
            self._refresh_buttons()
            self._notes.fail(error)

        self._errands.start(title, lambda _errand: (call(), shelf.all(context)), finish, fail)

    # showing

    def _chosen(self) -> KeptPreset | None:
        place = self.presets_tree.indexOfTopLevelItem(self.presets_tree.currentItem())
        return self._kept[place] if 0 <= place < len(self._kept) else None

    def _list(self, wanted: str) -> None:
        """Show what is kept; the chosen line stays chosen, or that of a name becomes so."""
        tree = self.presets_tree
        before = tree.currentItem().text(0) if tree.currentItem() is not None else ""
        tree.clear()
        for one in self._kept:
            count, output = "", self.tr("cannot be read")
            if one.preset is not None:
                count = f"{Number(len(one.preset.orders)):,}"
                output = one.preset.file_name and f"{one.preset.file_name}{one.preset.suffix}"
                output = bounded(output) or self._output_text(one.preset.suffix)
            item = QTreeWidgetItem([bounded(one.name), count, output])
            item.setToolTip(0, tooltip(one.name))
            tree.addTopLevelItem(item)
            if one.name == (wanted or before):
                tree.setCurrentItem(item)
        if tree.currentItem() is None and self._kept:
            tree.setCurrentItem(tree.topLevelItem(0))
        tree.setColumnWidth(0, 280)
        self._refresh()

    def _output_text(self, suffix: str) -> str:
        return {
            "": self.tr("temporary layers"),
            ".gpkg": self.tr("GeoPackages"),
            ".shp": self.tr("Shapefiles"),
        }.get(suffix, f"*{suffix}")

    def _refresh(self) -> None:
        chosen = self._chosen()
        preset = chosen.preset if chosen is not None else None
        text = in_the_persons_words(chosen.problem) if chosen is not None else ""
        if preset is not None:
            text = "\n".join(_layer_line(order) for order in preset.orders)
        self.layers_edit.setPlainText(text)
        to_files = preset is not None and bool(preset.suffix)
        self.folder_label.setVisible(to_files)
        self.folder_widget.setVisible(to_files)
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        chosen = self._chosen()
        is_idle, can_run = not self._is_busy, chosen is not None and chosen.preset is not None
        self.run_button.setEnabled(is_idle and can_run)
        self.write_button.setEnabled(is_idle and can_run)
        self.delete_button.setEnabled(is_idle and chosen is not None)
        self.read_button.setEnabled(is_idle)
        self.save_button.setEnabled(is_idle and bool(self.name_edit.text().strip()))

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(Path.home()), self.tr("Presets (*.json)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _layer_line(order: ImportOrder) -> str:
    """A layer with its address, and its condition where it has one; plain text."""
    line = f"{order.layer_name}  {order.address}".strip()
    return f"{line}  {order.where}" if order.where else line
