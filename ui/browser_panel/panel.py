"""Registers the lines of the Browser panel: how they are made, clicked and dropped."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from qgis.core import (
    QgsApplication,
    QgsDataItem,
    QgsDataItemProvider,
    QgsDataProvider,
    QgsMimeDataUtils,
)
from qgis.gui import (
    QgsCustomDropHandler,
    QgsDataItemGuiContext,
    QgsDataItemGuiProvider,
    QgsGui,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu

from ...core.rest.catalog import Entry
from ..windows import Windows
from .items import (
    PROVIDER,
    ConnectionItem,
    ContainerItem,
    LayerItem,
    NewItem,
    NoteItem,
    RootItem,
    dragged_entry,
    owned,
)
from .reading import Readings

_OURS = (RootItem, ContainerItem, LayerItem, NewItem, NoteItem)
translate = QCoreApplication.translate
log = logging.getLogger(__name__)


def add_browser_panel(windows: Windows) -> Callable[[], None]:
    """Add *LayerFerry* to the Browser panel; returns what takes it away again."""
    lines, clicks, drops = _Lines(windows), _Clicks(windows), _Drops(windows)
    QgsApplication.dataItemProviderRegistry().addProvider(lines)
    QgsGui.dataItemGuiProviderRegistry().addProvider(clicks)
    windows.iface.registerCustomDropHandler(drops)
    windows.connections_changed.connect(lines.look)

    def undo() -> None:
        windows.connections_changed.disconnect(lines.look)
        lines.stop()
        windows.iface.unregisterCustomDropHandler(drops)
        QgsGui.dataItemGuiProviderRegistry().removeProvider(clicks)
        QgsApplication.dataItemProviderRegistry().removeProvider(lines)

    return undo


class _Lines(QgsDataItemProvider):
    """Makes the first line, for each panel that there is."""

    def __init__(self, windows: Windows) -> None:
        super().__init__()
        self._windows = windows
        self._readings: Readings | None = None
        self._roots: list[RootItem] = []

    def name(self) -> str:
        """See QGIS."""
        return PROVIDER

    def dataProviderKey(self) -> str:
        """See QGIS."""
        return PROVIDER

    def capabilities(self) -> int:
        """See QGIS."""
        return QgsDataProvider.DataCapability.Net

    def createDataItem(self, _path: str, parent: QgsDataItem | None) -> QgsDataItem | None:
        """See QGIS."""
        if parent is not None:
            return None
        root = RootItem(self._make_readings)
        self._roots = [one for one in self._roots if not sip.isdeleted(one)]
        self._roots.append(root)
        return owned(root)

    def look(self, server: str) -> None:
        """Follow the saved connections and the sign-ins."""
        for root in self._roots:
            if not sip.isdeleted(root):
                root.look(server)

    def stop(self) -> None:
        """End whatever waits for a server."""
        if self._readings is not None:
            self._readings.stop()

    def _make_readings(self) -> Readings:
        if self._readings is None:
            self._readings = Readings(self._windows.gateway)
        return self._readings


class _Clicks(QgsDataItemGuiProvider):
    """Context menus and double clicks."""

    def __init__(self, windows: Windows) -> None:
        super().__init__()
        self._windows = windows

    def name(self) -> str:
        """See QGIS."""
        return PROVIDER

    def handleDoubleClick(self, item: QgsDataItem, _context: QgsDataItemGuiContext) -> bool:
        """Import a layer; sign in where a line asks for it."""
        if isinstance(item, LayerItem) and item.entry.kind.is_importable:
            self._windows.import_at_once([item.entry])
            return True
        if isinstance(item, NewItem):
            self._windows.ask_new_connection()
            return True
        if isinstance(item, NoteItem) and item.is_locked:
            self._windows.ask_sign_in_at(item.above.root)
            return True
        return False

    def populateContextMenu(
        self,
        item: QgsDataItem,
        menu: QMenu,
        selected: Sequence[QgsDataItem],
        _context: QgsDataItemGuiContext,
    ) -> None:
        """Add what can be done with a line."""
        if not isinstance(item, _OURS):
            return
        try:
            for text, call in self._actions(item, selected):
                action = menu.addAction(text)
                action.triggered.connect(lambda _checked=False, act=call: act())
        except Exception:
            log.exception("a context menu of the Browser panel cannot be made")

    def _actions(
        self, item: QgsDataItem, selected: Sequence[QgsDataItem]
    ) -> list[tuple[str, Callable[[], None]]]:
        windows = self._windows
        if isinstance(item, (RootItem, NewItem)):
            return [
                (translate("Browser", "New connection…"), windows.ask_new_connection),
                (translate("Browser", "Import from ArcGIS…"), windows.show_import),
                (translate("Browser", "Connections…"), windows.show_connections),
            ]
        if isinstance(item, NoteItem):
            item = item.above
        if isinstance(item, LayerItem):
            return self._layer_actions(item, selected)
        found: list[tuple[str, Callable[[], None]]] = []
        address = item.connection.address if isinstance(item, ConnectionItem) else item.entry.url
        found.append((translate("Browser", "Import…"), lambda: windows.show_import(address)))
        found.append((translate("Browser", "Refresh"), item.read_anew))
        found.append((translate("Browser", "Sign in…"), lambda: windows.ask_sign_in_at(item.root)))
        if isinstance(item, ConnectionItem):
            connection = item.connection
            found.append(
                (
                    translate("Browser", "Why can't I get in?"),
                    lambda: windows.show_access(connection),
                )
            )
            found.append(
                (
                    translate("Browser", "Remove connection…"),
                    lambda: windows.ask_to_delete(connection.name),
                )
            )
        return found

    def _layer_actions(
        self, item: LayerItem, selected: Sequence[QgsDataItem]
    ) -> list[tuple[str, Callable[[], None]]]:
        windows, entries = self._windows, _importable([item, *selected])
        found: list[tuple[str, Callable[[], None]]] = []
        if entries:
            text = translate("Browser", "Add to project")
            found.append((text, lambda: windows.import_at_once(entries)))
        url = item.entry.url
        found.append((translate("Browser", "Import…"), lambda: windows.show_import(url)))
        return found


class _Drops(QgsCustomDropHandler):
    """Layers that were dragged into the map or the layer tree."""

    def __init__(self, windows: Windows) -> None:
        super().__init__()
        self._windows = windows

    def customUriProviderKey(self) -> str:
        """See QGIS."""
        return PROVIDER

    def handleCustomUriDrop(self, uri: QgsMimeDataUtils.Uri) -> None:
        """Import what was dropped."""
        entry = dragged_entry(uri)
        if entry is not None:
            self._windows.import_at_once([entry])


def _importable(items: Sequence[QgsDataItem]) -> list[Entry]:
    entries = {
        item.entry.url: item.entry
        for item in items
        if isinstance(item, LayerItem) and item.entry.kind.is_importable
    }
    return list(entries.values())
