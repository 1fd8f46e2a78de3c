"""As much of QGIS's main window as the plugin asks for, made of real widgets."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget


class FakeIface:
    """Keeps what is registered, so that tests can see that it is taken away again."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.window.resize(1200, 700)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        self.bar = QgsMessageBar(middle)
        self.canvas = QgsMapCanvas(middle)
        layout.addWidget(self.bar)
        layout.addWidget(self.canvas, 1)
        self.window.setCentralWidget(middle)
        self.web_menu = QMenu("Web", self.window)
        self.help_menu = QMenu("Help", self.window)
        self.toolbar, self.menu, self.add_layer, self.layer_actions = [], [], [], []
        self.drop_handlers, self.options_pages = [], []
        self.active = None
        self.actions_of_layer = {}
        self.zoomed = []

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def mapCanvas(self):
        return self.canvas

    def pluginHelpMenu(self):
        return self.help_menu

    def addWebToolBarIcon(self, action):
        self.toolbar.append(action)

    def removeWebToolBarIcon(self, action):
        self.toolbar.remove(action)

    def addPluginToWebMenu(self, _name, action):
        self.menu.append(action)

    def removePluginWebMenu(self, _name, action):
        self.menu.remove(action)

    def insertAddLayerAction(self, action):
        self.add_layer.append(action)

    def removeAddLayerAction(self, action):
        self.add_layer.remove(action)

    def addCustomActionForLayerType(self, action, _menu, _kind, _all):
        self.layer_actions.append(action)

    def removeCustomActionForLayerType(self, action):
        self.layer_actions.remove(action)

    def registerCustomDropHandler(self, handler):
        self.drop_handlers.append(handler)

    def unregisterCustomDropHandler(self, handler):
        self.drop_handlers.remove(handler)

    def registerOptionsWidgetFactory(self, factory):
        self.options_pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.options_pages.remove(factory)

    def addCustomActionForLayer(self, action, layer):
        self.actions_of_layer.setdefault(layer.id(), []).append(action)

    def setActiveLayer(self, layer):
        self.active = layer

    def activeLayer(self):
        return self.active

    def zoomToActiveLayer(self):
        self.zoomed.append(self.active)

    @property
    def registered(self):
        return [
            *self.toolbar,
            *self.menu,
            *self.help_menu.actions(),
            *self.add_layer,
            *self.layer_actions,
            *self.drop_handlers,
            *self.options_pages,
        ]

    def close(self):
        QgsProject.instance().clear()
        self.window.close()
        self.window.deleteLater()
