"""The composition root: builds the parts, registers them with QGIS, and undoes it all."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsSettings, QgsVectorLayer
from qgis.gui import QgisInterface, QgsGui
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from qgis.PyQt.QtWidgets import QAction

from .core.host import log_bridge
from .core.host.gateway import Gateway
from .core.host.network import transport_settings
from .core.host.qt_compat import vector_layer_type

if TYPE_CHECKING:
    from .processing.provider import LayerFerryProvider
    from .ui.connections_dialog import ConnectionsDialog
    from .ui.import_dialog import ImportDialog
    from .ui.import_progress import ImportProgress
    from .ui.unfinished_imports import UnfinishedImports

log = logging.getLogger(__name__)

_ROOT = Path(__file__).resolve().parent
_NAME = "LayerFerry"


class LayerFerryPlugin(QObject):
    """What QGIS loads. Each registration appends its undo; `unload` runs them backwards.

    Args:
        iface: QGIS's main window; None under `qgis_process`.
    """

    def __init__(self, iface: QgisInterface | None) -> None:
        super().__init__()
        self._iface = iface
        self._undo: list[Callable[[], None]] = []
        self._gateway: Gateway | None = None
        self._progress: ImportProgress | None = None
        self._dialog: ImportDialog | None = None
        self._connections: ConnectionsDialog | None = None
        self._provider: LayerFerryProvider | None = None
        self._unfinished: UnfinishedImports | None = None
        _offer_bundled_packages()

    # QGIS calls these

    def initGui(self) -> None:
        """Register everything (main window)."""
        self._start_log()
        self._load_translation()
        self.initProcessing()
        self._add_import_action()
        self._add_connections_action()
        self._add_save_action()
        self._follow_network_settings()
        self._offer_unfinished()

    def initProcessing(self) -> None:
        """Register the algorithms; all that `qgis_process` asks for."""
        if self._provider is not None:
            return
        # imported here: a broken algorithm must not keep the window from opening
        from .processing.provider import LayerFerryProvider

        provider = LayerFerryProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self._provider = provider
            self._undo.append(self._remove_provider)

    def unload(self) -> None:
        """Undo it all, the last thing first; one that fails does not keep the others."""
        while self._undo:
            undo = self._undo.pop()
            try:
                undo()
            except Exception:  # boundary: QGIS must get rid of us whatever happens
                log.exception("something could not be undone")

    # registrations

    def _start_log(self) -> None:
        handler = log_bridge.attach()
        self._undo.append(lambda: log_bridge.detach(handler))

    def _load_translation(self) -> None:
        name = str(QgsSettings().value("locale/userLocale", "") or "")
        overrides = QgsSettings().value("locale/overrideFlag", False, type=bool)
        locale = QLocale(name) if overrides and name else QLocale.system()
        translator = QTranslator(self)
        if translator.load(locale, "layerferry", "_", str(_ROOT / "i18n")):
            QCoreApplication.installTranslator(translator)
            self._undo.append(lambda: QCoreApplication.removeTranslator(translator) and None)

    def _add_import_action(self) -> None:
        from .ui.icons import plugin_icon

        iface = self._iface
        if iface is None:
            return
        action = QAction(plugin_icon(), self.tr("Import from ArcGIS…"), iface.mainWindow())
        action.setObjectName("layerferry_import")
        action.setToolTip(self.tr("Import layers from ArcGIS, whole and proven complete"))
        action.triggered.connect(lambda _checked=False: self.show_import())
        iface.addWebToolBarIcon(action)
        iface.addPluginToWebMenu(_NAME, action)
        iface.insertAddLayerAction(action)
        self._undo.append(lambda: _delete(action))
        self._undo.append(lambda: iface.removeWebToolBarIcon(action))
        self._undo.append(lambda: iface.removePluginWebMenu(_NAME, action))
        self._undo.append(lambda: iface.removeAddLayerAction(action))
        self._undo.append(self._close_windows)

    def _add_connections_action(self) -> None:
        iface = self._iface
        if iface is None:
            return
        action = QAction(self.tr("Connections…"), iface.mainWindow())
        action.setObjectName("layerferry_connections")
        action.triggered.connect(lambda _checked=False: self.show_connections())
        iface.addPluginToWebMenu(_NAME, action)
        self._undo.append(lambda: _delete(action))
        self._undo.append(lambda: iface.removePluginWebMenu(_NAME, action))

    def _add_save_action(self) -> None:
        from .ui.icons import plugin_icon

        iface = self._iface
        if iface is None:
            return
        action = QAction(plugin_icon(), self.tr("Save as Shapefile…"), iface.mainWindow())
        action.setObjectName("layerferry_save_shapefile")
        action.triggered.connect(lambda _checked=False: self._save_active_layer())
        iface.addCustomActionForLayerType(action, "", vector_layer_type(), True)
        self._undo.append(lambda: _delete(action))
        self._undo.append(lambda: iface.removeCustomActionForLayerType(action))

    def _follow_network_settings(self) -> None:
        """Read proxy, trust and time-outs anew when the person changed them."""
        options, authorities = QgsGui.instance(), QgsApplication.authManager()
        options.optionsChanged.connect(self._read_network_settings)
        authorities.authDatabaseChanged.connect(self._read_network_settings)
        self._undo.append(lambda: options.optionsChanged.disconnect(self._read_network_settings))
        self._undo.append(
            lambda: authorities.authDatabaseChanged.disconnect(self._read_network_settings)
        )

    def _offer_unfinished(self) -> None:
        """Offer to go on with imports that a crash, or the end of QGIS, interrupted."""
        from .core.host.import_job import profile_job_folders
        from .ui.unfinished_imports import UnfinishedImports

        iface = self._iface
        if iface is None:
            return
        offers = UnfinishedImports(
            profile_job_folders(), iface.messageBar(), lambda: self._open_session(iface), self
        )
        self._unfinished = offers
        self._undo.append(self._withdraw_offers)
        offers.look()

    # what the actions do

    def show_import(self) -> None:
        """Open the window, or bring it to the front."""
        if self._iface is None:
            return
        self._open_session(self._iface)
        assert self._dialog is not None  # noqa: S101  made with the session
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        if self._unfinished is not None:
            self._unfinished.look()

    def _open_session(self, iface: QgisInterface) -> Gateway:
        """Make the import window and what belongs to it, once, without showing it."""
        from .ui.import_dialog import ImportDialog
        from .ui.import_progress import ImportProgress

        gateway = self._gateway_of_session()
        if self._dialog is None:
            self._progress = ImportProgress(gateway, iface, self.save_as_shapefile, self)
            self._dialog = ImportDialog(gateway, self._progress, iface.mainWindow())
            self._dialog.orders_given.connect(self._progress.start)
            self._progress.sign_in_wanted.connect(self._dialog.ask_sign_in_at)
            if self._unfinished is not None:
                self._unfinished.orders_given.connect(self._progress.start)
                self._unfinished.sign_in_wanted.connect(self._dialog.ask_sign_in_at)
        self._read_network_settings()
        return gateway

    def show_connections(self) -> None:
        """Open the window of saved connections, or bring it to the front."""
        from .ui.connections_dialog import ConnectionsDialog

        if self._iface is None:
            return
        if self._connections is None:
            gateway = self._gateway_of_session()
            self._connections = ConnectionsDialog(gateway, self._iface.mainWindow())
        self._read_network_settings()
        self._connections.open_anew()

    def save_as_shapefile(self, layer: QgsVectorLayer) -> None:
        """Open the window that saves a layer, with what will be lost."""
        from .ui.save_shapefile_dialog import SaveShapefileDialog

        if self._iface is None:
            return
        dialog = SaveShapefileDialog(layer, self._iface.mainWindow())
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        self._undo.append(lambda: None if sip.isdeleted(dialog) else dialog.close())
        dialog.show()

    def _save_active_layer(self) -> None:
        layer = self._iface.activeLayer() if self._iface is not None else None
        if isinstance(layer, QgsVectorLayer):
            self.save_as_shapefile(layer)

    def _gateway_of_session(self) -> Gateway:
        """The one gateway, so that a sign-in counts in every window."""
        if self._gateway is None:
            self._gateway = Gateway(transport_settings(), parent=self)
        return self._gateway

    def _read_network_settings(self) -> None:
        if self._gateway is not None:
            self._gateway.network = transport_settings()

    def _close_windows(self) -> None:
        """Cancel imports, close the windows, forget the tokens."""
        connections, self._connections = self._connections, None
        dialog, self._dialog = self._dialog, None
        progress, self._progress = self._progress, None
        gateway, self._gateway = self._gateway, None
        if connections is not None:
            connections.shut_down()
            connections.deleteLater()
        if dialog is not None:
            dialog.shut_down()
            dialog.deleteLater()
        if progress is not None:
            progress.stop()
            progress.deleteLater()
        if gateway is not None:
            gateway.stop()
            gateway.deleteLater()

    def _withdraw_offers(self) -> None:
        offers, self._unfinished = self._unfinished, None
        if offers is not None:
            offers.stop()
            offers.deleteLater()

    def _remove_provider(self) -> None:
        provider, self._provider = self._provider, None
        if provider is not None and not sip.isdeleted(provider):
            QgsApplication.processingRegistry().removeProvider(provider)


def _offer_bundled_packages() -> None:
    """Let packages that came in the zip serve where QGIS has none; an installed one wins."""
    bundled = _ROOT / "bundled"
    if bundled.is_dir() and str(bundled) not in sys.path:
        sys.path.append(str(bundled))


def _delete(action: QAction) -> None:
    if not sip.isdeleted(action):
        action.deleteLater()
