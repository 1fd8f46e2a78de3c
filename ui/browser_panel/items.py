"""The lines of the Browser panel below *LayerFerry*.

QGIS calls `createChildren` in threads of its own and the rest in the main thread. It owns every
line that was handed to it. Nothing may leave a method that QGIS calls: it would end QGIS.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from qgis.core import Qgis, QgsDataCollectionItem, QgsDataItem, QgsMimeDataUtils
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ...core.errors import Cancelled, PluginError
from ...core.host.connections import Connection, Connections, root_of
from ...core.rest.catalog import Entry, EntryKind
from ..catalog_node import is_openable
from ..icons import entry_icon_name, plugin_icon, theme_icon
from ..messages import message_for
from ..plain_text import bounded, tooltip
from .reading import Readings, is_lock

PROVIDER = "layerferry"
translate = QCoreApplication.translate
T = TypeVar("T")
log = logging.getLogger(__name__)


class NoteItem(QgsDataItem):
    """A line that only says something; a locked one leads to the sign-in."""

    def __init__(self, parent: QgsDataItem, text: str, is_locked: bool) -> None:
        path = f"{parent.path()}/note"
        super().__init__(Qgis.BrowserItemType.Custom, parent, bounded(text), path, PROVIDER)
        self.is_locked = is_locked
        self.above = parent
        self.setToolTip(tooltip(text))
        self.setIconName("/locked.svg" if is_locked else "/mIconWarning.svg")
        self.setState(Qgis.BrowserItemState.Populated)


class NewItem(QgsDataItem):
    """The only line while nothing is saved: leads to the first connection."""

    def __init__(self, parent: QgsDataItem) -> None:
        text, path = translate("Browser", "New connection…"), f"{parent.path()}/new"
        super().__init__(Qgis.BrowserItemType.Custom, parent, text, path, PROVIDER)
        hint = translate("Browser", "No connections yet: double-click for a new one")
        self.setToolTip(tooltip(hint))
        self.setIconName("/symbologyAdd.svg")
        self.setState(Qgis.BrowserItemState.Populated)


class LayerItem(QgsDataItem):
    """A layer or table: drag it into the map, or double-click it."""

    def __init__(self, parent: QgsDataItem, root: str, entry: Entry) -> None:
        path = f"{parent.path()}/{entry.url}"
        name = bounded(entry.title)
        super().__init__(Qgis.BrowserItemType.Custom, parent, name, path, PROVIDER)
        self.root, self.entry = root, entry
        self.setToolTip(tooltip(f"{entry.name}\n{entry.url}"))
        self.setIconName(f"/{entry_icon_name(entry)}")
        self.setState(Qgis.BrowserItemState.Populated)

    def hasDragEnabled(self) -> bool:
        """See QGIS."""
        return self.entry.kind.is_importable

    def mimeUris(self) -> list[QgsMimeDataUtils.Uri]:
        """Say what a drop brings; see `dragged_entry`."""
        uri = QgsMimeDataUtils.Uri()
        uri.layerType, uri.providerKey, uri.name = "custom", PROVIDER, self.entry.name
        node = {"url": self.entry.url, "name": self.entry.name, "where": self.entry.where}
        uri.uri = json.dumps(node)
        return [uri]


def dragged_entry(uri: QgsMimeDataUtils.Uri) -> Entry | None:
    """Understand what was dropped; None when it is none of ours."""
    try:
        node = json.loads(uri.uri)
        url, name, where = (str(node[key]) for key in ("url", "name", "where"))
    except (ValueError, TypeError, KeyError):
        return None
    return Entry(EntryKind.LAYER, name, url, where=where)


class ContainerItem(QgsDataCollectionItem):
    """A line with others inside, read from the server when it is opened.

    Attributes:
        root: of the server.
        is_locked: whether it wanted a sign-in when it was opened.
    """

    def __init__(
        self, parent: QgsDataItem, name: str, path: str, root: str, readings: Readings
    ) -> None:
        super().__init__(parent, bounded(name), path, PROVIDER)
        self.root, self.readings, self.is_locked = root, readings, False
        self._lines: list[ContainerItem] = []  # inside, as far as there are more inside of them

    def read(self) -> Sequence[Entry]:
        """Ask for what is inside; blocks."""
        raise NotImplementedError

    def createChildren(self) -> list[QgsDataItem]:
        """See QGIS; in a thread."""
        try:
            entries = self.read()
        except Cancelled:
            return []
        except PluginError as err:
            self.is_locked = is_lock(err)
            message = message_for(err)
            return [owned(NoteItem(self, message.text, self.is_locked))]
        except Exception as err:
            log.exception("a line of the Browser panel cannot be read")
            return [owned(NoteItem(self, type(err).__name__, is_locked=False))]
        self.is_locked = False
        if not entries:
            return [owned(NoteItem(self, translate("Browser", "No layers here."), False))]
        lines = [owned(self._line(entry)) for entry in entries]
        containers = [line for line in lines if isinstance(line, ContainerItem)]
        self._lines = [*living(self._lines), *containers]
        return lines

    def icon(self) -> QIcon:
        """Mark what is locked."""
        if self.is_locked and self.state() == Qgis.BrowserItemState.Populated:
            return theme_icon("locked.svg")
        return super().icon()

    def read_anew(self) -> None:
        """Ask the server once more (main thread)."""
        if self.state() != Qgis.BrowserItemState.Populating:
            self.depopulate()
            self.populate()

    def has_lock(self) -> bool:
        """Whether it, or anything known inside of it, wanted a sign-in (main thread)."""
        return self.is_locked or any(line.has_lock() for line in living(self._lines))

    def _line(self, entry: Entry) -> QgsDataItem:
        if is_openable(entry):
            return EntryItem(self, self.root, entry, self.readings)
        return LayerItem(self, self.root, entry)


class EntryItem(ContainerItem):
    """A folder, a service or a group of layers."""

    def __init__(self, parent: QgsDataItem, root: str, entry: Entry, readings: Readings) -> None:
        path = f"{parent.path()}/{entry.url}"
        super().__init__(parent, entry.title, path, root, readings)
        self.entry = entry
        self.setToolTip(tooltip(entry.url))
        self.setIconName(f"/{entry_icon_name(entry)}")

    def read(self) -> Sequence[Entry]:
        """See `ContainerItem`."""
        if self.entry.children is not None:
            return self.entry.children
        return self.readings.children(self.root, self.entry)


class ConnectionItem(ContainerItem):
    """A saved connection."""

    def __init__(self, parent: QgsDataItem, connection: Connection, readings: Readings) -> None:
        path = f"{parent.path()}/{connection.name}"
        super().__init__(parent, connection.name, path, root_of(connection), readings)
        self.connection = connection
        self.setToolTip(tooltip(connection.address))
        self.setIconName("/mIconConnect.svg")

    def read(self) -> Sequence[Entry]:
        """See `ContainerItem`."""
        return self.readings.connection(self.connection)


class RootItem(QgsDataCollectionItem):
    """*LayerFerry*, with the saved connections.

    Args:
        readings: made when the line is opened for the first time (main thread).
    """

    def __init__(self, readings: Callable[[], Readings]) -> None:
        super().__init__(None, "LayerFerry", f"{PROVIDER}:", PROVIDER)
        self._readings = readings
        self._shown: list[Connection] = []
        self._lines: list[ConnectionItem] = []
        self.setIcon(plugin_icon())
        # what is saved is known at once: no thread, and the gateway belongs to the main thread
        self.setCapabilitiesV2(Qgis.BrowserItemCapability.Fast)

    def createChildren(self) -> list[QgsDataItem]:
        """See QGIS."""
        try:
            self._shown = Connections().all()
            lines = [owned(ConnectionItem(self, one, self._readings())) for one in self._shown]
        except Exception:
            log.exception("the connections cannot be shown in the Browser panel")
            return []
        self._lines = [*living(self._lines), *lines]
        return lines or [owned(NewItem(self))]

    def look(self, root: str = "") -> None:
        """Follow what was saved or deleted; open what a sign-in has unlocked (main thread).

        Args:
            root: of the server whose sign-in changed; "" = none did.
        """
        if self.state() != Qgis.BrowserItemState.Populated:
            return
        if _places(Connections().all()) != _places(self._shown):
            self.depopulate()
            self.populate()
            return
        for line in living(self._lines):
            if root and line.root == root and line.has_lock():
                line.read_anew()


def living(items: Sequence[T]) -> list[T]:
    """Those lines that QGIS has not deleted.

    Lines know those inside of them by themselves: asked by `children()` from Python, QGIS 3.22
    gives them away, and they are deleted.
    """
    return [item for item in items if not sip.isdeleted(item)]


def owned(item: T) -> T:
    """Let QGIS own a line, and the line its Python half."""
    sip.transferto(item, None)
    return item


def _places(connections: Sequence[Connection]) -> list[Connection]:
    """What the panel shows of connections: how one gets in is read anew each time."""
    return [Connection(one.name, one.address) for one in connections]
