"""The composition root: builds the parts, registers them with QGIS, and undoes it all."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgisInterface, QgsGui
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from .core.host import log_bridge
from .core.host.gateway import Gateway
from .core.host.network import transport_settings

if TYPE_CHECKING:
    from .processing.provider import LayerFerryProvider
    from .ui.windows import Windows

log = logging.getLogger(__name__)

_ROOT = Path(__file__).resolve().parent


class LayerFerryPlugin(QObject):
    """What QGIS loads. Each registration appends its undo; `unload` runs them backwards.

    Args:
        iface: QGIS's main window; None under `qgis_process`.

    Attributes:
        windows: None before `initGui` and after `unload`.
    """

    def __init__(self, iface: QgisInterface | None) -> None:
        super().__init__()
        self._iface = iface
        self._undo: list[Callable[[], None]] = []
        self._provider: LayerFerryProvider | None = None
        self.windows: Windows | None = None
        _offer_bundled_packages()

    # QGIS calls these

    def initGui(self) -> None:
        """Register everything (main window)."""
        self._start_log()
        self._load_translation()
        self.initProcessing()
        if self._iface is not None:
            self._register(self._open_session(self._iface))

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

    def _open_session(self, iface: QgisInterface) -> Windows:
        # imported here: `qgis_process` has no use for windows
        from .ui.windows import Windows

        self.windows = windows = Windows(
            iface, lambda: Gateway(transport_settings(), parent=self), self
        )
        self._undo.append(self._close_session)
        return windows

    def _register(self, windows: Windows) -> None:
        """Put the windows where QGIS's users look for them."""
        from .ui.browser_panel.panel import add_browser_panel
        from .ui.layer_actions import add_layer_actions
        from .ui.menu_actions import add_menu_actions
        from .ui.options_page import add_options_page

        for add in (add_menu_actions, add_layer_actions, add_browser_panel, add_options_page):
            self._undo.append(add(windows))
        self._follow_network_settings(windows)
        windows.offer_unfinished()

    def _follow_network_settings(self, windows: Windows) -> None:
        """Read proxy, trust and time-outs anew when the person changed them."""
        options, authorities = QgsGui.instance(), QgsApplication.authManager()
        read = windows.read_network_settings
        options.optionsChanged.connect(read)
        authorities.authDatabaseChanged.connect(read)
        self._undo.append(lambda: options.optionsChanged.disconnect(read))
        self._undo.append(lambda: authorities.authDatabaseChanged.disconnect(read))

    # undoing

    def _close_session(self) -> None:
        windows, self.windows = self.windows, None
        if windows is not None:
            windows.shut_down()

    def _remove_provider(self) -> None:
        provider, self._provider = self._provider, None
        if provider is not None and not sip.isdeleted(provider):
            QgsApplication.processingRegistry().removeProvider(provider)


def _offer_bundled_packages() -> None:
    """Let packages that came in the zip serve where QGIS has none; an installed one wins."""
    bundled = _ROOT / "bundled"
    if bundled.is_dir() and str(bundled) not in sys.path:
        sys.path.append(str(bundled))
