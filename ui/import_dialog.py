"""The window *Import from ArcGIS*: shows what the presenter knows, and collects what is wanted."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis
from qgis.gui import (
    QgsCollapsibleGroupBox,
    QgsExtentWidget,
    QgsFileWidget,
    QgsFilterLineEdit,
    QgsGui,
    QgsMapCanvas,
    QgsMessageBar,
    QgsProjectionSelectionWidget,
    QgsSpinBox,
)
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import ExportError, PluginError
from ..core.host.gateway import Gateway
from ..core.host.preferences import Preferences
from .access_dialog import AccessDialog
from .catalog_tree import CatalogTree
from .chosen_totals import ChosenTotals
from .connection_rows import ConnectionRows, ConnectionWidgets
from .extras_panel import ExtrasPanel
from .filter_panel import FilterPanel, FilterWidgets
from .help import add_help_key
from .icons import plugin_icon
from .import_presenter import ImportPresenter, State
from .import_progress import ImportProgress
from .layer_card import LayerCard
from .layer_text import detail_text
from .layer_view import LayerView, LayerWidgets
from .output_panel import OutputPanel
from .screen_room import fit_to_screen
from .sign_in_panel import SignInPanel
from .tab_order import order_tabs
from .wanted_layers import WantedLayers
from .window_notes import WindowNotes

_FORM, _BASE = uic.loadUiType(str(Path(__file__).parent / "forms" / "import_dialog.ui"))


class ImportDialog(QDialog, _FORM):
    """Non-modal; closing it stops what it asked for itself, never a running import."""

    orders_given = pyqtSignal(object)  # list[ImportOrder]
    presets_wanted = pyqtSignal(object)  # Preset of what is chosen, or None
    connections_changed = pyqtSignal()  # perhaps; a sign-in saves one

    message_bar: QgsMessageBar
    address_box: QComboBox
    address_hint_label: QLabel
    connect_button: QPushButton
    status_row: QWidget
    status_label: QLabel
    access_button: QPushButton
    refresh_button: QPushButton
    show_sign_in_button: QPushButton
    sign_out_button: QPushButton
    sign_in_place: QVBoxLayout
    splitter: QSplitter
    search_edit: QgsFilterLineEdit
    filter_edit: QgsFilterLineEdit
    tree_view: QTreeView
    layer_label: QLabel
    layer_detail_label: QLabel
    layer_scroll: QScrollArea
    cost_label: QLabel
    shapefile_label: QLabel
    preview_group: QgsCollapsibleGroupBox
    map_place: QVBoxLayout
    sample_view: QTableView
    filter_group: QgsCollapsibleGroupBox
    where_label: QLabel
    where_edit: QgsFilterLineEdit
    build_button: QPushButton
    filter_layout: QGridLayout
    extent_label: QLabel
    selection_button: QPushButton
    limit_box: QgsSpinBox
    crs_widget: QgsProjectionSelectionWidget
    fields_group: QgsCollapsibleGroupBox
    fields_count_label: QLabel
    all_fields_button: QPushButton
    no_fields_button: QPushButton
    field_view: QTreeView
    output_group: QGroupBox
    memory_radio: QRadioButton
    geopackage_radio: QRadioButton
    shapefile_radio: QRadioButton
    other_radio: QRadioButton
    together_box: QCheckBox
    format_box: QComboBox
    memory_label: QLabel
    geopackage_button: QPushButton
    place_label: QLabel
    place_widget: QgsFileWidget
    summary_label: QLabel
    progress_bar: QProgressBar
    presets_button: QPushButton
    import_button: QPushButton
    close_button: QPushButton

    def __init__(
        self,
        gateway: Gateway,
        progress: ImportProgress,
        parent: QWidget | None = None,
        canvas: QgsMapCanvas | None = None,
    ) -> None:
        super().__init__(parent)
        self.setupUi(self)
        add_help_key(self, "index")
        self.setObjectName("LayerFerryImportDialog")  # the key of its remembered geometry
        self.setWindowIcon(plugin_icon())
        self._progress = progress
        self._presenter = ImportPresenter(gateway, self)
        self._card = LayerCard(gateway, self)
        self._totals = ChosenTotals(gateway, self._card.choice, self)
        self._tree = CatalogTree(
            self.tree_view, self.filter_edit, self.search_edit, self._presenter, self
        )
        radios = (self.memory_radio, self.geopackage_radio, self.shapefile_radio)
        self._output = OutputPanel(
            self.output_group,
            (*radios, self.other_radio),
            self.format_box,
            self.place_label,
            self.place_widget,
            self.together_box,
            (self.memory_label, self.geopackage_button),
        )
        self._extras = ExtrasPanel(gateway, self.output_group, radios, self._card)
        self._wanted = WantedLayers(
            self._tree, self._card, self._totals, self._output, self._extras
        )
        # its style is given when it is made, which no form can do
        self.extent_widget = QgsExtentWidget(self, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.extent_widget.setToolTip(
            self.tr("Only what touches an extent: of the map view, of a layer, or drawn on the map")
        )
        name = self.tr("Extent that the rows must touch")
        for one in (self.extent_widget, *self.extent_widget.findChildren(QLineEdit)):
            one.setAccessibleName(name)
        self.extent_label.setBuddy(self.extent_widget)
        self.filter_layout.addWidget(self.extent_widget, 1, 1)
        self._filter = FilterPanel(
            gateway,
            self._card,
            FilterWidgets(
                self.where_edit,
                self.build_button,
                self.extent_widget,
                self.selection_button,
                self.crs_widget,
                self.limit_box,
            ),
            canvas,
            self,
        )
        self._view = LayerView(
            self._card,
            LayerWidgets(
                self.layer_label,
                self.layer_detail_label,
                self.cost_label,
                self.shapefile_label,
                self.preview_group,
                self.map_place,
                self.sample_view,
                self.field_view,
                self.fields_count_label,
                self.all_fields_button,
                self.no_fields_button,
            ),
            self,
        )
        self._notes = WindowNotes(self.message_bar, self)
        self._panel = SignInPanel(self._presenter, self)
        self._rows = ConnectionRows(
            self._presenter,
            ConnectionWidgets(
                self.address_box,
                self.address_hint_label,
                self.connect_button,
                self.status_label,
                self.access_button,
                self.refresh_button,
                self.show_sign_in_button,
                self.sign_out_button,
            ),
            self,
        )
        self._is_new_address = False
        self._is_closed = False
        self._shown_state: State | None = None
        self._set_up_widgets()
        self._connect()
        order_tabs(self)
        fit_to_screen(self)
        QgsGui.enableAutoGeometryRestore(self)
        self._refresh()
        self._refresh_progress()

    def connect_to(self, address: str) -> None:
        """Look at an address as if somebody had pasted it."""
        self._rows.connect_to(address)

    def ask_sign_in_at(self, root: str) -> None:
        """Come to the front with the sign-in of a server that an import waits for."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._presenter.ask_sign_in_at(root)

    # setting up

    def _set_up_widgets(self) -> None:
        self.sign_in_place.addWidget(self._panel)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([380, 560])
        self.progress_bar.setMaximumWidth(220)

    def _connect(self) -> None:
        self._rows.used.connect(self._notes.clear)
        self._rows.left.connect(self._on_left)
        self._rows.refreshed.connect(self._card.forget)
        self._rows.refreshed.connect(self._totals.forget)
        self._panel.used.connect(self._notes.clear)
        self._tree.highlighted.connect(self._card.show)
        self._tree.checked_changed.connect(self._refresh_import)
        self._filter.noted.connect(self._notes.say)
        self.import_button.clicked.connect(self._on_import)
        self.presets_button.clicked.connect(lambda: self.presets_wanted.emit(self._wanted.preset()))
        self.close_button.clicked.connect(self.close)
        self._presenter.state_changed.connect(self._refresh)
        self._presenter.state_changed.connect(self.connections_changed)
        self._presenter.failed.connect(self._show_error)
        self._presenter.noted.connect(self._notes.say)
        self._card.changed.connect(self._refresh_import)
        self._totals.changed.connect(self._refresh_import)
        self._progress.changed.connect(self._refresh_progress)

    # importing

    def _on_import(self) -> None:
        self._notes.clear()
        try:
            orders = self._wanted.orders()
        except ExportError as err:
            self._show_error(err)
            self.place_widget.setFocus()
            return
        if orders:
            self._wanted.make_way()
            self.orders_given.emit(orders)

    # showing

    def _refresh(self) -> None:
        """Follow the presenter's state."""
        state = self._presenter.state
        has_arrived = self._shown_state is State.CONNECTING and state is not State.CONNECTING
        if has_arrived:
            self._arrive(state)
        self._shown_state = state
        is_asked = state in (State.SIGN_IN_NEEDED, State.SIGNING_IN)
        self._panel.setVisible(is_asked)
        for group in (self.filter_group, self.fields_group, self.output_group):
            group.setVisible(not is_asked)  # their turn comes later; small screens gain
        if state is State.SIGN_IN_NEEDED:
            self._panel.ask()
        elif state is State.SIGNING_IN:
            self._panel.set_busy()
        self.tree_view.setEnabled(state in (State.READY, State.SIGN_IN_NEEDED))
        if has_arrived and state is State.READY:
            self.tree_view.setFocus()
        self._refresh_import()

    def _on_left(self) -> None:
        self._tree.start_anew()
        self._is_new_address = True

    def _arrive(self, state: State) -> None:
        """The server answered, or did not."""
        found, target = self._presenter.found, self._presenter.target
        self._card.forget()
        self._totals.forget()
        self._tree.show(found.entries if found is not None else ())
        if state is State.READY:
            self._panel.forget_secret()
        if found is None or target is None:
            return
        if found.layer is not None and not found.entries[0].kind.is_importable:
            self._notes.say(detail_text(self._card), Qgis.MessageLevel.Warning)
        if found.door is None and not found.entries:
            self._notes.say(self.tr("There are no services here that you may see."))
        if self._is_new_address and (target.where or target.field_names is not None):
            self._card.take_filter(target.url, target.where, target.field_names)
        self._is_new_address = self._is_new_address and state is not State.READY
        Preferences.load().with_address(target.url).save()
        self._rows.show_address(target.url)

    def _refresh_import(self) -> None:
        self._wanted.refresh()
        self.summary_label.setText(self._wanted.summary)
        is_connected = self._presenter.state is State.READY
        self.import_button.setEnabled(is_connected and self._wanted.can_be_imported)
        self.presets_button.setEnabled(not self._tree.is_reading_checked)

    def _refresh_progress(self) -> None:
        self.progress_bar.setVisible(self._progress.is_running)
        percent = self._progress.percent
        self.progress_bar.setRange(0, 0 if percent < 0 else 100)
        self.progress_bar.setValue(max(percent, 0))

    def _show_error(self, error: PluginError) -> None:
        has_failed = self._presenter.target is not None and self._presenter.state is State.NO_SERVER
        self._notes.fail(error, self._rows.reload if has_failed else None)

    # leaving

    def reject(self) -> None:
        """Drop what is not needed any more; the tree stays for the next time.

        Esc and the window's own button end here too.
        """
        self._panel.forget_secret()
        self._rows.clear_hint()
        self._presenter.cancel()
        super().reject()

    def shut_down(self) -> None:
        """Stop everything, for good: the plugin is unloaded."""
        if self._is_closed:
            return
        self._is_closed = True
        for dialog in self.findChildren(AccessDialog):
            dialog.close()
        self._panel.forget_secret()
        self._progress.changed.disconnect(self._refresh_progress)
        self._presenter.close()
        self._rows.close()
        self._extras.close()
        self._card.close()
        self._totals.close()
        self._view.close()
        self.close()
