"""LayerFerry's entries in QGIS's toolbars and menus."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction

from .help import open_guide
from .icons import plugin_icon, theme_icon
from .windows import Windows

_NAME = "LayerFerry"
translate = QCoreApplication.translate


def add_menu_actions(windows: Windows) -> Callable[[], None]:
    """Add the entries; returns what takes them away again."""
    iface, main_window = windows.iface, windows.iface.mainWindow()
    opens = QAction(plugin_icon(), translate("Menu", "Import from ArcGIS…"), main_window)
    opens.setObjectName("layerferry_import")
    opens.setToolTip(translate("Menu", "Import layers from ArcGIS, whole and proven complete"))
    opens.triggered.connect(lambda _checked=False: windows.show_import())
    connections = QAction(translate("Menu", "Connections…"), main_window)
    connections.setObjectName("layerferry_connections")
    connections.triggered.connect(lambda _checked=False: windows.show_connections())
    presets = QAction(translate("Menu", "Presets…"), main_window)
    presets.setObjectName("layerferry_presets")
    presets.triggered.connect(lambda _checked=False: windows.show_presets())
    helps = QAction(theme_icon("mActionHelpContents.svg"), translate("Menu", "Help"), main_window)
    helps.setObjectName("layerferry_help")
    helps.triggered.connect(lambda _checked=False: open_guide())
    plugins_help = QAction(plugin_icon(), _NAME, main_window)
    plugins_help.triggered.connect(lambda _checked=False: open_guide())
    iface.pluginHelpMenu().addAction(plugins_help)
    iface.addWebToolBarIcon(opens)
    iface.insertAddLayerAction(opens)
    for action in (opens, presets, connections, helps):
        iface.addPluginToWebMenu(_NAME, action)

    def undo() -> None:
        for action in (opens, presets, connections, helps):
            iface.removePluginWebMenu(_NAME, action)
        iface.removeAddLayerAction(opens)
        iface.removeWebToolBarIcon(opens)
        iface.pluginHelpMenu().removeAction(plugins_help)
        delete(opens, presets, connections, helps, plugins_help)

    return undo


def delete(*actions: QAction) -> None:
    """Delete actions that QGIS has not deleted before."""
    for action in actions:
        if not sip.isdeleted(action):
            action.deleteLater()
