"""Actions in the context menu of layers that remember their import."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from ..core.errors import PluginError
from ..core.host.background import Errands
from ..core.host.origin_notes import Notes, file_of, has_origin, noted_table, notes_beside, notes_of
from ..core.host.qt_compat import vector_layer_type
from .about_import import about_import, receipt_record
from .details_dialog import DetailsDialog
from .icons import plugin_icon
from .imported_files import ImportedFileClicks
from .menu_actions import delete
from .messages import message_for
from .plain_text import escaped
from .update_dialog import UpdateDialog
from .windows import Windows


class OriginActions(QObject):
    """*Update from server…* and *About this import*, on layers with an origin alone.

    They are in the menu of a layer, and in that of a file in the Browser panel.

    Args:
        windows: of the session.
    """

    def __init__(self, windows: Windows) -> None:
        super().__init__(windows)
        self._windows, self._iface = windows, windows.iface
        self._errands = Errands()
        texts = (self.tr("Update from server…"), self.tr("About this import"))
        self._actions = [
            self._action("layerferry_update", texts[0], self.update),
            self._action("layerferry_about", texts[1], self.about),
        ]
        self._clicks = ImportedFileClicks(tuple(zip(texts, (self.update, self.about))))
        QgsGui.dataItemGuiProviderRegistry().addProvider(self._clicks)
        QgsProject.instance().layersAdded.connect(self._on_layers_added)
        self._on_layers_added(list(QgsProject.instance().mapLayers().values()))

    def stop(self) -> None:
        """Take everything away: the plugin is unloaded."""
        QgsGui.dataItemGuiProviderRegistry().removeProvider(self._clicks)
        QgsProject.instance().layersAdded.disconnect(self._on_layers_added)
        self._errands.cancel_all()
        for action in self._actions:
            self._iface.removeCustomActionForLayerType(action)
            delete(action)
        self._actions.clear()

    def update(self, layer: QgsVectorLayer) -> None:
        """Open the window that updates a layer."""
        dialog = UpdateDialog(layer, self._windows.gateway, self._iface.mainWindow())
        dialog.sign_in_wanted.connect(self._windows.ask_sign_in_at)
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        self._windows.read_network_settings()
        self._windows.show(dialog)

    def about(self, layer: QgsVectorLayer) -> None:
        """Show what a layer remembers."""
        name, path, table = layer.name(), file_of(layer), noted_table(layer.source())
        if path is None:
            self._show_notes(name, notes_of(layer))
            return
        self._errands.start(
            self.tr("Reading the receipt"),
            lambda _errand: notes_beside(path, table),
            lambda notes: self._show_notes(name, notes),
            self._say,
        )

    # inside

    def _action(self, name: str, text: str, call: Callable[[QgsVectorLayer], None]) -> QAction:
        action = QAction(plugin_icon(), text, self._iface.mainWindow())
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: self._on_active(call))
        self._iface.addCustomActionForLayerType(action, "", vector_layer_type(), False)
        return action

    def _on_layers_added(self, layers: Sequence[QgsMapLayer]) -> None:
        for layer in layers:
            if isinstance(layer, QgsVectorLayer) and has_origin(layer):
                for action in self._actions:
                    self._iface.addCustomActionForLayer(action, layer)

    def _on_active(self, call: Callable[[QgsVectorLayer], None]) -> None:
        layer = self._iface.activeLayer()
        if isinstance(layer, QgsVectorLayer):
            call(layer)

    def _show_notes(self, name: str, notes: Notes | None) -> None:
        if notes is None:
            text = self.tr("This layer does not remember its import.")
            self._iface.messageBar().pushMessage(text, Qgis.MessageLevel.Info)
            return
        title = self.tr("About the import of {name}").format(name=name)
        window, record = self._iface.mainWindow(), receipt_record(notes)
        self._windows.show(DetailsDialog(title, about_import(notes), window, record))

    def _say(self, error: PluginError) -> None:
        text = escaped(message_for(error).text)
        self._iface.messageBar().pushMessage(text, Qgis.MessageLevel.Warning)
