"""LayerFerry's entries in the context menu of layers."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction

from ..core.host.qt_compat import vector_layer_type
from .icons import plugin_icon
from .menu_actions import delete
from .origin_actions import OriginActions
from .windows import Windows

translate = QCoreApplication.translate


def add_layer_actions(windows: Windows) -> Callable[[], None]:
    """Add the entries; returns what takes them away again."""
    iface = windows.iface
    save = QAction(plugin_icon(), translate("Menu", "Save as Shapefile…"), iface.mainWindow())
    save.setObjectName("layerferry_save_shapefile")

    def save_active_layer() -> None:
        layer = iface.activeLayer()
        if isinstance(layer, QgsVectorLayer):
            windows.save_as_shapefile(layer)

    save.triggered.connect(lambda _checked=False: save_active_layer())
    iface.addCustomActionForLayerType(save, "", vector_layer_type(), True)

    origin = OriginActions(windows)

    def undo() -> None:
        origin.stop()
        iface.removeCustomActionForLayerType(save)
        delete(save)

    return undo
