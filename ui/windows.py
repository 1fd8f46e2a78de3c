"""The windows of one session, and what they share: made when first wanted, closed together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import Qgis, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog

from ..core.errors import ExportError, PluginError
from ..core.host.background import Errands
from ..core.host.connection import Connection
from ..core.host.gateway import Gateway
from ..core.host.import_job import profile_job_folders
from ..core.host.network import transport_settings
from ..core.host.preset_shelf import profile_presets
from ..core.host.presets import Preset
from ..core.rest.catalog import Entry
from .access_dialog import AccessDialog
from .connections_dialog import ConnectionsDialog
from .import_dialog import ImportDialog
from .import_progress import ImportProgress
from .message_item import message_item
from .messages import message_for
from .order_entrance import OrderEntrance
from .presets_dialog import PresetsDialog
from .quick_import import orders_for
from .save_shapefile_dialog import SaveShapefileDialog
from .unfinished_imports import UnfinishedImports


class Windows(QObject):
    """Opens the windows, and imports; every registration with QGIS leads here.

    Args:
        iface: of QGIS's main window.
        make_gateway: called once, when the first window needs it.

    Attributes:
        errands: of registrations that have no window of their own.
        import_dialog, connections_dialog: None until they are wanted.
    """

    connections_changed = pyqtSignal(str)  # saved or deleted; or signed in or out at this root

    def __init__(
        self,
        iface: QgisInterface,
        make_gateway: Callable[[], Gateway],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.iface = iface
        self.errands = Errands()
        self._make_gateway = make_gateway
        self._gateway: Gateway | None = None
        self._progress: ImportProgress | None = None
        self.import_dialog: ImportDialog | None = None
        self._presets_dialog: PresetsDialog | None = None
        self.connections_dialog: ConnectionsDialog | None = None
        self._others: list[QDialog] = []
        self._entrance = OrderEntrance(lambda: self.gateway, self)
        self._entrance.orders_given.connect(lambda orders: self.progress.start(orders))
        self._entrance.sign_in_wanted.connect(self.ask_sign_in_at)
        self._entrance.failed.connect(self._warn)
        self._unfinished = UnfinishedImports(
            profile_job_folders(), iface.messageBar(), self._entrance, self
        )

    # what is shared

    @property
    def gateway(self) -> Gateway:
        """The one gateway, so that a sign-in counts in every window."""
        if self._gateway is None:
            self._gateway = self._make_gateway()
            self._gateway.changed.connect(self.connections_changed)
        return self._gateway

    @property
    def progress(self) -> ImportProgress:
        """The imports under way."""
        if self._progress is None:
            self._progress = ImportProgress(self.gateway, self.iface, self.save_as_shapefile, self)
            self._progress.sign_in_wanted.connect(self.ask_sign_in_at)
        return self._progress

    def read_network_settings(self) -> None:
        """Follow QGIS's settings of proxies, trust and time-outs."""
        if self._gateway is not None:
            self._gateway.network = transport_settings()

    # opening

    def offer_unfinished(self) -> None:
        """Offer to go on with imports that a crash, or the end of QGIS, interrupted."""
        self._unfinished.look()

    def show_import(self, address: str = "") -> None:
        """Open the import window, or bring it to the front.

        Args:
            address: to connect to; "" = what is shown stays.
        """
        dialog = self._import_dialog()
        self.read_network_settings()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        if address:
            dialog.connect_to(address)
        self.offer_unfinished()

    def import_at_once(self, entries: Sequence[Entry]) -> None:
        """Import layers whole, into what the preferences say."""
        self.read_network_settings()
        try:
            self.progress.start(orders_for(entries))
        except ExportError as err:
            self._warn(err)

    def ask_sign_in_at(self, root: str) -> None:
        """Come to the front with the sign-in of a server."""
        self._import_dialog().ask_sign_in_at(root)

    def show_connections(self) -> None:
        """Open the window of saved connections, or bring it to the front."""
        if self.connections_dialog is None:
            self.connections_dialog = ConnectionsDialog(self.gateway, self.iface.mainWindow())
            self.connections_dialog.changed.connect(self._on_connections)
        self.read_network_settings()
        self.connections_dialog.open_anew()

    def show_presets(self, preset: Preset | None = None) -> None:
        """Open the window of saved presets, or bring it to the front.

        Args:
            preset: what may be saved as a new one; None = nothing is chosen.
        """
        if self._presets_dialog is None:
            self._presets_dialog = PresetsDialog(profile_presets(), self.iface.mainWindow())
            self._presets_dialog.orders_given.connect(self._entrance.enter)
        self.read_network_settings()
        self._presets_dialog.open_anew(preset)

    def ask_new_connection(self) -> None:
        """Ask for name and address of a new connection, in the window of connections."""
        self.show_connections()
        if self.connections_dialog is not None:
            self.connections_dialog.new_button.click()

    def ask_to_delete(self, name: str) -> None:
        """Ask whether a connection is to be deleted, in the window of connections."""
        self.show_connections()
        if self.connections_dialog is not None:
            self.connections_dialog.ask_to_delete(name)

    def show_access(self, connection: Connection) -> None:
        """Open *Why can't I get in?* for a connection."""
        self.read_network_settings()
        main_window = self.iface.mainWindow()
        self.show(AccessDialog(self.gateway, connection.address, connection, main_window))

    def save_as_shapefile(self, layer: QgsVectorLayer) -> None:
        """Open the window that saves a layer, with what will be lost."""
        dialog = SaveShapefileDialog(layer, self.iface.mainWindow())
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        self.show(dialog)

    def show(self, dialog: QDialog) -> None:
        """Show another window, and close it with the others."""
        self._others = [one for one in self._others if not sip.isdeleted(one)]
        self._others.append(dialog)
        dialog.show()

    # leaving

    def shut_down(self) -> None:
        """Cancel imports, close the windows, forget the tokens."""
        self.blockSignals(True)
        self.errands.cancel_all()
        self._unfinished.stop()
        self._entrance.stop()
        for dialog in self._others:
            if not sip.isdeleted(dialog):
                dialog.close()
        if self.connections_dialog is not None:
            self.connections_dialog.shut_down()
            self.connections_dialog.deleteLater()
        if self._presets_dialog is not None:
            self._presets_dialog.shut_down()
            self._presets_dialog.deleteLater()
        if self.import_dialog is not None:
            self.import_dialog.shut_down()
            self.import_dialog.deleteLater()
        if self._progress is not None:
            self._progress.stop()
        if self._gateway is not None:
            self._gateway.stop()
            self._gateway.deleteLater()
        self.deleteLater()

    def _import_dialog(self) -> ImportDialog:
        if self.import_dialog is None:
            self.import_dialog = ImportDialog(
                self.gateway, self.progress, self.iface.mainWindow(), self.iface.mapCanvas()
            )
            self.import_dialog.orders_given.connect(self.progress.start)
            self.import_dialog.connections_changed.connect(self._on_connections)
            self.import_dialog.presets_wanted.connect(self.show_presets)
        return self.import_dialog

    def _warn(self, error: PluginError) -> None:
        bar = self.iface.messageBar()
        item = message_item(bar, "", message_for(error).text)
        bar.pushWidget(item, Qgis.MessageLevel.Warning, 0)

    def _on_connections(self) -> None:
        self.connections_changed.emit("")
