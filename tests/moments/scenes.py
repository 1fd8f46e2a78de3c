"""What is under way when the moment comes; everything here runs in the child's QGIS."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsBrowserDockWidget, QgsBrowserGuiModel
from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtWidgets import QDialog, QPushButton, QTreeView

from tests.gui.fake_iface import FakeIface
from tests.gui.scene import PASSWORD, USER, connect, sign_in
from tests.gui.steps import click, find, lines, type_into, wait_until

POINTS = "Secured/Grid/FeatureServer/0"
WORLD = "Secured/World/FeatureServer"
DEMO_LAYERS = (1, 2, 3, 9)


class Stage:
    """The plugin in QGIS, a server, and a folder for files.

    Args:
        ask_server: told what the server is to do now; returns when it is done.
    """

    def __init__(self, address: str, folder: Path, ask_server: Callable[[str], None]) -> None:
        from layerferry import plugin as module
        from layerferry.core.auth import SessionStore
        from layerferry.core.host.gateway import Gateway

        self.address, self.folder, self.ask_server = address, folder, ask_server
        store = SessionStore()  # the keyring is the person's
        module.Gateway = lambda settings, parent: Gateway(settings, store=store, parent=parent)
        self.iface = FakeIface()
        self.iface.window.show()
        self.plugin = module.LayerFerryPlugin(self.iface)
        self.plugin.initGui()
        self.dialog: QDialog | None = None  # that saves or updates
        self.panel: QgsBrowserDockWidget | None = None
        self.panel_model: QgsBrowserGuiModel | None = None

    @property
    def window(self):
        return self.plugin.windows.import_dialog

    def open_window(self):
        self.iface.toolbar[0].trigger()
        return self.window

    def enter(self) -> None:
        """Sign in."""
        connect(self.open_window(), f"{self.address}/Secured")
        sign_in(self.window)
        wait_until(lambda: lines(self.window.tree_view), what="somebody is signed in")

    def start(self, *outputs: str, path: str = POINTS) -> None:
        """Import the points, once for each output."""
        from layerferry.core.host.import_job import ImportOrder

        orders = [
            ImportOrder(f"{self.address}/{path}", output=one, layer_name="grid") for one in outputs
        ]
        self.plugin.windows.progress.start(orders)

    def bring(self, output: str) -> None:
        """Import the points and wait for the layer, which becomes the active one."""
        before = set(QgsProject.instance().mapLayers())
        self.start(output)
        wait_until(lambda: set(QgsProject.instance().mapLayers()) - before, 60, "a layer is there")
        wait_until(lambda: not self.plugin.windows.progress.is_running, 60)
        (new,) = set(QgsProject.instance().mapLayers()) - before
        self.iface.active = QgsProject.instance().mapLayer(new)

    def file(self, name: str) -> str:
        return str(self.folder / name)


def _nothing(_stage: Stage) -> None:
    """All is done by `begin`."""


@dataclass(frozen=True)
class Scene:
    """How to come to what is under way.

    Attributes:
        prepare: done before the clock runs.
        begin: after it the moments are counted.
        lasts_s: the moments lie within so many seconds.
        go_on: called all the time until the moment, for what needs a further click.
        is_import: closing the project ends it.
    """

    prepare: Callable[[Stage], None]
    begin: Callable[[Stage], None]
    lasts_s: float
    go_on: Callable[[Stage], None] = _nothing
    is_import: bool = False


# without a layer yet


def _type_address(stage: Stage) -> None:
    type_into(stage.open_window().address_box.lineEdit(), stage.address)


def _click_connect(stage: Stage) -> None:
    click(stage.window.connect_button)


def _type_password(stage: Stage) -> None:
    connect(stage.open_window(), f"{stage.address}/Secured")
    panel = stage.window._panel
    wait_until(panel.isVisible, what="the sign-in panel is shown")
    type_into(panel.form.user_edit, USER)
    type_into(panel.form.password_edit, PASSWORD)


def _click_sign_in(stage: Stage) -> None:
    click(stage.window._panel.sign_in_button)


def _open_tree(stage: Stage) -> None:
    connect(stage.open_window(), stage.address)
    wait_until(lambda: "Open" in lines(stage.window.tree_view))


def _browse(stage: Stage) -> None:
    """Open lines, and highlight a layer as soon as there is one: its card is read."""
    tree = stage.window.tree_view
    tree.expand(find(tree, "Open"))


def _browse_on(stage: Stage) -> None:
    tree = stage.window.tree_view
    model = tree.model()
    index = model.index(0, 0)
    while index.isValid() and model.rowCount(index):
        tree.expand(index)
        index = model.index(0, 0, index)
    if index.isValid() and tree.currentIndex() != index:
        tree.setCurrentIndex(index)


def _open_panel(stage: Stage) -> None:
    """QGIS's own panel, with a saved connection."""
    from layerferry.core.host.connections import Connection, Connections

    Connections().save(Connection("Town", stage.address))
    stage.panel_model = QgsBrowserGuiModel()
    stage.panel_model.initialize()
    stage.panel = QgsBrowserDockWidget("Browser", stage.panel_model, stage.iface.window)
    stage.panel.show()
    wait_until(lambda: "LayerFerry" in lines(_panel_view(stage)))
    stage.open_window()  # to have something that Cancel closes


def _panel_view(stage: Stage) -> QTreeView:
    return stage.panel.findChild(QTreeView)


def _browse_panel(stage: Stage) -> None:
    find(_panel_view(stage), "LayerFerry")


def _browse_panel_on(stage: Stage) -> None:
    """Open whatever is below the first connection."""
    view = _panel_view(stage)
    model = view.model()
    rows = [row for row in range(model.rowCount()) if model.index(row, 0).data() == "LayerFerry"]
    index = model.index(rows[0], 0) if rows else QModelIndex()
    while index.isValid():
        view.expand(index)
        index = model.index(0, 0, index)


# imports


def _enter_with_layer(stage: Stage) -> None:
    """A layer of an earlier import is in the project as well."""
    stage.enter()
    stage.bring("memory:")


def _import_to(*names: str) -> Callable[[Stage], None]:
    return lambda stage: stage.start(
        *(one if one == "memory:" else stage.file(one) for one in names)
    )


def _import_demo(suffix: str) -> Callable[[Stage], None]:
    def start(stage: Stage) -> None:
        from layerferry.core.host.import_job import ImportOrder

        orders = [
            ImportOrder(
                f"{stage.address}/{WORLD}/{number}",
                output=stage.file(f"demo{number}{suffix}") if suffix else "memory:",
                layer_name=f"demo{number}",
            )
            for number in DEMO_LAYERS
        ]
        stage.plugin.windows.progress.start(orders)

    return start


def _interrupt(stage: Stage) -> None:
    """Leave an import behind whose rows are kept."""
    _enter_with_layer(stage)
    stage.ask_server("slow pages")
    stage.start(stage.file("grid.gpkg"))
    progress = stage.plugin.windows.progress
    wait_until(lambda: any(batch.rows > 200 for batch in progress._running), 30, "rows came")
    progress.cancel_all()
    wait_until(lambda: not progress.is_running, 30, "it was cancelled")
    stage.iface.bar.clearWidgets()
    wait_until(lambda: not tasks_running(), 30)


def _offer(stage: Stage) -> None:
    stage.plugin.windows.offer_unfinished()


def _resume(stage: Stage) -> None:
    for item in stage.iface.bar.items():
        for button in item.findChildren(QPushButton):
            if button.text() == "&Resume":
                button.click()
                return


# what is done to a layer


def _open_save(stage: Stage) -> None:
    stage.plugin.windows.save_as_shapefile(stage.iface.active)
    stage.dialog = stage.plugin.windows._others[-1]
    stage.dialog.file_widget.setFilePath(stage.file("saved.shp"))


def _save(stage: Stage) -> None:
    from layerferry.ui.save_shapefile_dialog import State

    if stage.dialog.state is State.READY:
        stage.dialog.save_button.click()


def _bring_file(stage: Stage) -> None:
    stage.enter()
    stage.bring(stage.file("grid.gpkg"))


def _open_update(stage: Stage) -> None:
    actions = stage.iface.layer_actions
    next(one for one in actions if one.objectName() == "layerferry_update").trigger()
    wait_until(lambda: stage.plugin.windows._others, what="the window that updates is there")
    stage.dialog = stage.plugin.windows._others[-1]


def _update(stage: Stage) -> None:
    from layerferry.ui.update_dialog import State

    if stage.dialog.state is State.READY:
        stage.dialog.update_button.click()


SCENES = {
    "connecting": Scene(_type_address, _click_connect, 0.6),
    "signing in": Scene(_type_password, _click_sign_in, 1.0),
    "slow sign-in": Scene(_type_password, _click_sign_in, 1.0),
    "browsing": Scene(_open_tree, _browse, 1.5, _browse_on),
    "Browser panel": Scene(_open_panel, _browse_panel, 1.5, _browse_panel_on),
    "import to memory": Scene(_enter_with_layer, _import_to("memory:"), 2.0, is_import=True),
    "import to GeoPackage": Scene(_enter_with_layer, _import_to("grid.gpkg"), 2.5, is_import=True),
    "import to Shapefile": Scene(_enter_with_layer, _import_to("grid.shp"), 2.5, is_import=True),
    "import that waits for the person": Scene(
        _enter_with_layer, _import_to("grid.gpkg"), 1.5, is_import=True
    ),
    "interrupted import that goes on": Scene(_interrupt, _offer, 2.0, _resume, is_import=True),
    "save as Shapefile": Scene(_enter_with_layer, _open_save, 1.2, _save),
    "update a memory layer": Scene(_enter_with_layer, _open_update, 2.0, _update),
    "update a GeoPackage": Scene(_bring_file, _open_update, 2.5, _update),
    **{
        f"demo to {suffix}" if suffix else "demo": Scene(
            Stage.enter, _import_demo(suffix), 0.0, is_import=True
        )
        for suffix in ("", ".gpkg", ".shp")
    },
}


def tasks_running() -> int:
    """Of QGIS, ours and others'."""
    return QgsApplication.taskManager().countActiveTasks()
