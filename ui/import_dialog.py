"""The window *Import from ArcGIS*: shows what the presenter knows, and collects what is wanted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsFileWidget, QgsFilterLineEdit, QgsGui, QgsMessageBar
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import ExportError, PluginError
from ..core.host.gateway import Gateway, SignIn, WayIn
from ..core.host.import_job import ImportOrder
from ..core.host.preferences import Preferences
from ..core.net.urls import origin
from ..core.rest.catalog import Entry
from .catalog_filter import CatalogFilter
from .catalog_model import CatalogModel
from .details_dialog import DetailsDialog
from .field_model import FieldModel
from .icons import plugin_icon
from .import_presenter import Consent, ImportPresenter, State
from .import_progress import ImportProgress
from .layer_card import LayerCard
from .layer_text import detail_text
from .message_item import message_item
from .messages import message_for
from .output_choice import OutputKind, existing, output_paths
from .plain_text import bounded, tooltip
from .sign_in_panel import SignInPanel

_FORM, _BASE = uic.loadUiType(str(Path(__file__).parent / "forms" / "import_dialog.ui"))
_STATUS_EVERY_MS = 20_000


class ImportDialog(QDialog, _FORM):
    """Non-modal; closing it stops what it asked for itself, never a running import."""

    orders_given = pyqtSignal(object)  # list[ImportOrder]

    message_bar: QgsMessageBar
    address_box: QComboBox
    connect_button: QPushButton
    status_row: QWidget
    status_label: QLabel
    refresh_button: QPushButton
    show_sign_in_button: QPushButton
    sign_out_button: QPushButton
    sign_in_place: QVBoxLayout
    splitter: QSplitter
    filter_edit: QgsFilterLineEdit
    tree_view: QTreeView
    layer_label: QLabel
    layer_detail_label: QLabel
    where_label: QLabel
    where_edit: QgsFilterLineEdit
    fields_count_label: QLabel
    all_fields_button: QPushButton
    no_fields_button: QPushButton
    field_view: QTreeView
    output_group: QGroupBox
    memory_radio: QRadioButton
    geopackage_radio: QRadioButton
    shapefile_radio: QRadioButton
    place_label: QLabel
    place_widget: QgsFileWidget
    summary_label: QLabel
    progress_bar: QProgressBar
    import_button: QPushButton
    close_button: QPushButton

    def __init__(
        self, gateway: Gateway, progress: ImportProgress, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.setObjectName("LayerFerryImportDialog")  # the key of its remembered geometry
        self.setWindowIcon(plugin_icon())
        self._progress = progress
        self._presenter = ImportPresenter(gateway, self)
        self._card = LayerCard(gateway, self)
        self._catalog = CatalogModel(self._presenter.read, self)
        self._filter = CatalogFilter(self)
        self._filter.setSourceModel(self._catalog)
        self._fields = FieldModel(self)
        self._panel = SignInPanel(self)
        self._opened: set[str] = set()  # addresses to open again when they come back
        self._is_closed = False
        self._shown_state: State | None = None
        self._described = ""  # address of the layer whose fields are shown
        self._set_up_widgets()
        self._connect()
        self._load_preferences()
        QgsGui.enableAutoGeometryRestore(self)
        self._refresh()
        self._refresh_card()
        self._refresh_progress()

    # setting up

    def _set_up_widgets(self) -> None:
        self.sign_in_place.addWidget(self._panel)
        self.tree_view.setModel(self._filter)
        self.field_view.setModel(self._fields)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([380, 560])
        self.place_label.setBuddy(self.place_widget.lineEdit())
        self.address_box.lineEdit().setPlaceholderText(
            "https://gis.example.org/arcgis/rest/services"
        )
        self.progress_bar.setMaximumWidth(220)
        if hasattr(self.place_widget, "setConfirmOverwrite"):
            self.place_widget.setConfirmOverwrite(False)  # we ask, once, for all files
        self._status_timer = QTimer(self)
        self._status_timer.setInterval(_STATUS_EVERY_MS)
        self._status_timer.start()

    def _connect(self) -> None:
        self.connect_button.clicked.connect(self._on_connect)
        self.address_box.lineEdit().returnPressed.connect(self._on_connect)
        self.address_box.activated.connect(lambda _index: self._on_connect())
        self.refresh_button.clicked.connect(self._on_refresh)
        self.show_sign_in_button.clicked.connect(lambda: self._presenter.ask_sign_in())
        self.sign_out_button.clicked.connect(self._on_sign_out)
        self._panel.wanted.connect(self._on_sign_in)
        self._panel.dismissed.connect(self._on_sign_in_dismissed)
        self.filter_edit.textChanged.connect(self._on_filter)
        self.tree_view.selectionModel().currentChanged.connect(self._on_current)
        self.tree_view.activated.connect(self._on_activated)
        self.tree_view.expanded.connect(self._on_expanded)
        self.tree_view.collapsed.connect(self._on_collapsed)
        self._filter.rowsInserted.connect(self._on_rows_inserted)
        self._catalog.checked_changed.connect(self._refresh_import)
        self._catalog.locked.connect(self._on_locked)
        self.where_edit.textChanged.connect(self._card.set_where)
        self.all_fields_button.clicked.connect(lambda: self._fields.check_all(True))
        self.no_fields_button.clicked.connect(lambda: self._fields.check_all(False))
        self._fields.choice_changed.connect(self._on_fields)
        for radio in (self.memory_radio, self.geopackage_radio, self.shapefile_radio):
            radio.toggled.connect(self._refresh_import)
        self.place_widget.fileChanged.connect(self._refresh_import)
        self.import_button.clicked.connect(self._on_import)
        self.close_button.clicked.connect(self.close)
        self._presenter.state_changed.connect(self._refresh)
        self._presenter.status_changed.connect(self._refresh_status)
        self._presenter.failed.connect(self._show_error)
        self._presenter.noted.connect(self._show_note)
        self._card.changed.connect(self._refresh_card)
        self._progress.changed.connect(self._refresh_progress)
        self._status_timer.timeout.connect(self._refresh_status)

    def _load_preferences(self) -> None:
        known = Preferences.load()
        self.address_box.addItems([bounded(one) for one in known.addresses])
        self.address_box.setCurrentIndex(-1)
        self.address_box.setEditText(known.last_address)
        radios = {
            OutputKind.MEMORY: self.memory_radio,
            OutputKind.GEOPACKAGE: self.geopackage_radio,
            OutputKind.SHAPEFILE: self.shapefile_radio,
        }
        radios[OutputKind.of(known.output_kind)].setChecked(True)

    # connecting and signing in

    def _on_connect(self) -> None:
        if self._presenter.state is State.CONNECTING:
            self._presenter.cancel()
            return
        self.message_bar.clearWidgets()
        self._opened.clear()
        self._presenter.connect_to(self.address_box.currentText())

    def _on_refresh(self) -> None:
        self.message_bar.clearWidgets()
        self._card.forget()
        self._presenter.reload()

    def _on_sign_in(self, given: SignIn, agreed: Consent) -> None:
        self.message_bar.clearWidgets()
        preferences = Preferences.load()
        replace(preferences, keep_in_keyring=self._panel.keeps).save()
        self._presenter.sign_in(given, agreed)

    def _on_sign_in_dismissed(self) -> None:
        self._panel.forget_secret()
        self._presenter.dismiss_sign_in()

    def _on_sign_out(self) -> None:
        self.message_bar.clearWidgets()
        self._presenter.sign_out()

    def _on_locked(self, entry: Entry) -> None:
        """Offer the sign-in that a folder asks for; who is signed in is told by the line."""
        self._opened.add(entry.url)
        if not self._presenter.is_signed_in:
            self._presenter.ask_sign_in(
                PluginError(self.tr("“{name}” needs a sign-in.").format(name=bounded(entry.name)))
            )

    # the tree

    def _on_filter(self, text: str) -> None:
        self._filter.set_text(text)
        if text.strip():
            self._open_known(QModelIndex())

    def _open_known(self, parent: QModelIndex) -> None:
        """Open what was read already; a filter never asks the server for more."""
        for row in range(self._filter.rowCount(parent)):
            index = self._filter.index(row, 0, parent)
            if self._filter.rowCount(index):
                self.tree_view.expand(index)
                self._open_known(index)

    def _entry(self, index: QModelIndex) -> Entry | None:
        return self._catalog.entry(self._filter.mapToSource(index)) if index.isValid() else None

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._card.show(self._entry(current))

    def _on_activated(self, index: QModelIndex) -> None:
        """Ask again where reading failed; double click and Enter."""
        self._catalog.read_again(self._filter.mapToSource(index))

    def _on_expanded(self, index: QModelIndex) -> None:
        entry = self._entry(index)
        if entry is not None:
            self._opened.add(entry.url)

    def _on_collapsed(self, index: QModelIndex) -> None:
        entry = self._entry(index)
        if entry is not None:
            self._opened.discard(entry.url)

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        """Open again what was open before a sign-in or a refresh."""
        for row in range(first, last + 1):
            self._open_again(self._filter.index(row, 0, parent))

    def _open_again(self, index: QModelIndex) -> None:
        entry = self._entry(index)
        if entry is not None and entry.url in self._opened:
            self.tree_view.expand(index)

    def _show_tree(self) -> None:
        found = self._presenter.found
        self._card.forget()
        self._catalog.set_entries(found.entries if found is not None else ())
        if found is None:
            return
        self.filter_edit.clear()
        for row in range(self._filter.rowCount()):
            self._open_again(self._filter.index(row, 0))
        if self._filter.rowCount() == 1:
            self.tree_view.expand(self._filter.index(0, 0))
        self._catalog.check_only_layer()
        if self._filter.rowCount():
            self.tree_view.setCurrentIndex(self._filter.index(0, 0))
        if found.layer is not None and not found.entries[0].kind.is_importable:
            self._show_sentence(detail_text(self._card), Qgis.MessageLevel.Warning)
        if found.door is None and not found.entries:
            self._show_note(self.tr("There are no services here that you may see."))

    # the highlighted layer

    def _on_fields(self) -> None:
        self._card.set_fields(self._fields.chosen())
        self._refresh_fields_count()
        self._refresh_import()

    # importing

    @property
    def _kind(self) -> OutputKind:
        if self.geopackage_radio.isChecked():
            return OutputKind.GEOPACKAGE
        return OutputKind.SHAPEFILE if self.shapefile_radio.isChecked() else OutputKind.MEMORY

    def _wanted(self) -> list[Entry]:
        """The checked layers, else the highlighted one."""
        checked = self._catalog.checked_entries()
        if checked:
            return checked
        entry = self._card.entry
        return [entry] if entry is not None and entry.kind.is_importable else []

    def _on_import(self) -> None:
        self.message_bar.clearWidgets()
        wanted, kind = self._wanted(), self._kind
        try:
            paths = output_paths(
                kind,
                self.place_widget.filePath(),
                [entry.name for entry in wanted],
                (self.tr("No place for the file is chosen yet."), self.tr("Choose one first.")),
            )
        except ExportError as err:
            self._show_error(err)
            self.place_widget.setFocus()
            return
        replaced = existing(paths)
        if replaced and not self._agrees_to_replace(replaced):
            return
        self._remember_output(kind, paths)
        context = QgsProject.instance().transformContext()
        self.orders_given.emit(
            [
                ImportOrder(
                    address=entry.url,
                    where=self._card.choice(entry.url).where.strip(),
                    field_names=self._card.choice(entry.url).field_names,
                    output=path,
                    overwrite=path in replaced,
                    layer_name=entry.name,
                    transform_context=context,
                )
                for entry, path in zip(wanted, paths)
            ]
        )

    def _agrees_to_replace(self, paths: list[str]) -> bool:
        """Ask once for all files; a decision is what a modal box is for."""
        names = "\n".join(bounded(path) for path in paths[:10])
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Replace files?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        text = self.tr("This file exists already:\n\n{names}")
        if len(paths) > 1:
            text = self.tr("These files exist already:\n\n{names}")
        box.setText(text.format(names=names))
        box.setInformativeText(self.tr("What is there stays until the new data is complete."))
        replace_button = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is replace_button

    def _remember_output(self, kind: OutputKind, paths: list[str]) -> None:
        known = replace(Preferences.load(), output_kind=kind.value)
        if kind is not OutputKind.MEMORY:
            known = replace(known, last_folder=str(Path(paths[0]).parent))
        known.save()

    # showing

    def _refresh(self) -> None:
        """Follow the presenter's state."""
        state = self._presenter.state
        if self._shown_state is State.CONNECTING and state is not State.CONNECTING:
            self._arrive(state)
        before, self._shown_state = self._shown_state, state
        is_asked = state in (State.SIGN_IN_NEEDED, State.SIGNING_IN)
        self._panel.setVisible(is_asked)
        if state is State.SIGN_IN_NEEDED:
            self._prefill_panel(before)
            self._panel.ask(
                self._presenter.reason, self._presenter.consent, self._presenter.is_signed_in
            )
        elif state is State.SIGNING_IN:
            self._panel.set_busy(True)
        self.connect_button.setText(
            self.tr("&Stop") if state is State.CONNECTING else self.tr("&Connect")
        )
        self.tree_view.setEnabled(state in (State.READY, State.SIGN_IN_NEEDED))
        self._refresh_status()
        self._refresh_import()

    def _arrive(self, state: State) -> None:
        """The server answered, or did not."""
        self._show_tree()
        target = self._presenter.target
        if state is State.READY:
            self._panel.forget_secret()
        if self._presenter.found is None or target is None:
            return
        known = Preferences.load().with_address(target.url)
        known.save()
        self.address_box.clear()
        self.address_box.addItems([bounded(one) for one in known.addresses])
        self.address_box.setCurrentIndex(0)

    def _prefill_panel(self, before: State | None) -> None:
        target, saved = self._presenter.target, self._presenter.saved
        if target is None or before is State.SIGNING_IN:
            return
        self._panel.prefill(
            origin(target.root).host,
            WayIn(saved.way_in) if saved is not None else WayIn.PASSWORD,
            saved.username if saved is not None else "",
            Preferences.load().keep_in_keyring,
        )

    def _refresh_status(self) -> None:
        state, status = self._presenter.state, self._presenter.status
        is_idle = state in (State.READY, State.SIGN_IN_NEEDED)
        text = status.text
        if state is State.CONNECTING:
            text = self.tr("Connecting…")
        elif not text:
            text = self.tr("Not connected.")
        self.status_label.setText(bounded(text))
        self.status_label.setToolTip(tooltip(text))
        self.refresh_button.setVisible(is_idle)
        self.show_sign_in_button.setVisible(state is State.READY and status.can_sign_in)
        self.sign_out_button.setVisible(is_idle and status.can_sign_out)

    def _refresh_card(self) -> None:
        """Show the highlighted layer."""
        card = self._card
        entry, layer = card.entry, card.layer
        self.layer_label.setText(bounded(entry.name) if entry is not None else "")
        self.layer_label.setVisible(entry is not None)
        self.layer_label.setToolTip(tooltip(entry.url if entry is not None else ""))
        self.layer_detail_label.setText(detail_text(card))
        shown = entry.url if entry is not None and layer is not None else ""
        if shown != self._described:
            self._described = shown
            choice = card.choice(shown)
            self._fields.set_fields(layer.fields if layer is not None else (), choice.field_names)
            for column in (0, 1):
                self.field_view.resizeColumnToContents(column)
                width = self.field_view.columnWidth(column) + 12
                self.field_view.setColumnWidth(column, min(max(width, 120), 240))
            if self.where_edit.text() != choice.where:
                self.where_edit.blockSignals(True)
                self.where_edit.setText(choice.where)
                self.where_edit.blockSignals(False)
        for widget in (
            self.where_edit,
            self.field_view,
            self.all_fields_button,
            self.no_fields_button,
        ):
            widget.setEnabled(layer is not None)
        self._refresh_fields_count()
        self._refresh_import()

    def _refresh_fields_count(self) -> None:
        chosen, total = self._fields.counts()
        text = self.tr("{chosen} of {total}").format(chosen=chosen, total=total) if total else ""
        self.fields_count_label.setText(text)

    def _refresh_import(self) -> None:
        wanted, kind = self._wanted(), self._kind
        to_file = kind is not OutputKind.MEMORY
        self.place_label.setVisible(to_file)
        self.place_widget.setVisible(to_file)
        if to_file:
            self._set_up_place(kind, wanted)
        self.summary_label.setText(self._summary(wanted))
        is_connected = self._presenter.state in (State.READY, State.SIGN_IN_NEEDED)
        has_fields = all(self._card.choice(entry.url).field_names != () for entry in wanted)
        self.import_button.setEnabled(bool(wanted) and is_connected and has_fields)

    def _set_up_place(self, kind: OutputKind, wanted: list[Entry]) -> None:
        """Ask for a file, or for a folder when there are several layers."""
        folder = Preferences.load().last_folder
        self.place_widget.setDefaultRoot(folder)
        if len(wanted) > 1:
            self.place_label.setText(self.tr("F&older"))
            self.place_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
            self.place_widget.setDialogTitle(self.tr("Folder for the files"))
            return
        self.place_label.setText(self.tr("F&ile"))
        self.place_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.place_widget.setDialogTitle(self.tr("File to import into"))
        names = {
            OutputKind.GEOPACKAGE: self.tr("GeoPackage (*.gpkg)"),
            OutputKind.SHAPEFILE: self.tr("Shapefile (*.shp)"),
        }
        self.place_widget.setFilter(names.get(kind, ""))

    def _summary(self, wanted: list[Entry]) -> str:
        if not wanted:
            return ""
        if len(wanted) == 1:
            name = bounded(wanted[0].name)
            if self._card.choice(wanted[0].url).field_names == ():
                return self.tr("{name}: choose at least one field.").format(name=name)
            return self.tr("To import: {name}").format(name=name)
        return self.tr("To import: {count} layers").format(count=len(wanted))

    def _refresh_progress(self) -> None:
        self.progress_bar.setVisible(self._progress.is_running)
        percent = self._progress.percent
        self.progress_bar.setRange(0, 0 if percent < 0 else 100)
        self.progress_bar.setValue(max(percent, 0))

    def _show_error(self, error: PluginError) -> None:
        message = message_for(error)
        item = message_item(self.message_bar, "", message.text)
        if message.details and message.details not in message.text:
            button = QPushButton(self.tr("Details"))
            button.setAutoDefault(False)
            button.clicked.connect(
                lambda: DetailsDialog(
                    self.tr("Details"), f"{message.text}\n\n{message.details}", self
                ).show()
            )
            item.layout().addWidget(button)
        self.message_bar.pushWidget(item, Qgis.MessageLevel.Warning, 0)

    def _show_note(self, text: str) -> None:
        self._show_sentence(text, Qgis.MessageLevel.Info)

    def _show_sentence(self, text: str, level: Qgis.MessageLevel) -> None:
        item = message_item(self.message_bar, "", text)
        self.message_bar.pushWidget(item, level, 0)

    # leaving

    def reject(self) -> None:
        """Drop what is not needed any more; the tree stays for the next time.

        Esc and the window's own button end here too.
        """
        self._panel.forget_secret()
        self._presenter.cancel()
        super().reject()

    def shut_down(self) -> None:
        """Stop everything, for good: the plugin is unloaded."""
        if self._is_closed:
            return
        self._is_closed = True
        self._status_timer.stop()
        self._panel.forget_secret()
        self._progress.changed.disconnect(self._refresh_progress)
        self._presenter.close()
        self._card.close()
        self.close()
