"""Files of imports in QGIS's Browser: they can be updated from there as well."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from qgis.core import QgsDataItem, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.gui import QgsDataItemGuiContext, QgsDataItemGuiProvider
from qgis.PyQt.QtWidgets import QMenu

from ..core.host.inert_text import inert
from ..core.host.origin_notes import has_origin_beside

log = logging.getLogger(__name__)


class ImportedFileClicks(QgsDataItemGuiProvider):
    """Adds actions to the menu of a file, or of a table in one, that remembers its import.

    Args:
        actions: text, and what is to be done with the layer of the file.
    """

    def __init__(self, actions: Sequence[tuple[str, Callable[[QgsVectorLayer], None]]]) -> None:
        super().__init__()
        self._actions = tuple(actions)

    def name(self) -> str:
        """See QGIS."""
        return "LayerFerry imported files"

    def populateContextMenu(
        self,
        item: QgsDataItem,
        menu: QMenu,
        _selected: Sequence[QgsDataItem],
        _context: QgsDataItemGuiContext,
    ) -> None:
        """Add the actions."""
        try:
            uris = [one for one in item.mimeUris() if one.providerKey == "ogr"]
            if len(uris) != 1 or not has_origin_beside(uris[0].uri):
                return
            uri, name = str(uris[0].uri), str(uris[0].name)
            for text, call in self._actions:
                action = menu.addAction(text)
                action.triggered.connect(lambda _checked=False, act=call: act(_layer(uri, name)))
        except Exception:
            log.exception("a context menu of the Browser panel cannot be made")


def _layer(uri: str, name: str) -> QgsVectorLayer:
    """The project's layer of a file; it comes into the project if it is in none yet."""
    project = QgsProject.instance()
    for one in project.mapLayers().values():
        if isinstance(one, QgsVectorLayer) and one.providerType() == "ogr":
            (path, table), (wanted, wanted_table) = _place(one.source()), _place(uri)
            if path == wanted and (table == wanted_table or not (table and wanted_table)):
                return one
    layer = QgsVectorLayer(uri, inert(name), "ogr")
    project.addMapLayer(layer)
    return layer


def _place(uri: str) -> tuple[str, str]:
    """File and table; of a file with a single one it may not be named."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", uri)
    return str(parts.get("path") or ""), str(parts.get("layerName") or "")
