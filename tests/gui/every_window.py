"""Every window of the plugin, in the states that a person meets, one after the other."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout

from tests.gui.scene import OWNERS, PARCELS, connect, imported, sign_in
from tests.gui.steps import bar_texts, check_line, click, click_line, find, type_into, wait_until


def import_window(plugin, server):
    """Yield (name, window) for the import window, and leave it with a layer highlighted."""
    plugin.windows.show_import()
    window = plugin.windows.import_dialog
    window.progress = plugin.windows.progress
    window.resize(1024, 700)
    yield "import-empty", window
    connect(window, f"{server.address}/Secured")
    wait_until(window._panel.isVisible)
    yield "import-sign-in", window
    sign_in(window, "wrong")
    wait_until(window._panel.form.error_label.text)
    yield "import-wrong-password", window
    sign_in(window)
    parcels = find(window.tree_view, *PARCELS)
    click_line(window.tree_view, parcels)
    wait_until(lambda: window._card.preflight is not None and window._card.preflight.seconds)
    yield "import-layer", window
    check_line(window.tree_view, parcels)
    check_line(window.tree_view, find(window.tree_view, *OWNERS))
    window.geopackage_radio.setChecked(True)
    click(window.import_button)  # no place is chosen
    wait_until(lambda: bar_texts(window.message_bar))
    yield "import-geopackage", window
    window._notes.clear()


def beside_it(plugin, iface, server):
    """Yield (name, window) for what the import window leads to; it has shown itself before."""
    from layerferry.ui.access_dialog import AccessDialog
    from layerferry.ui.connection_edit import ConnectionEdit
    from layerferry.ui.details_dialog import DetailsDialog

    windows = plugin.windows
    window = windows.import_dialog
    click(window.presets_button)
    presets = windows._presets_dialog
    wait_until(lambda: not presets._is_busy)
    type_into(presets.name_edit, "Monthly map")
    click(presets.save_button)
    wait_until(lambda: presets.presets_tree.topLevelItemCount() == 1)
    yield "presets", presets
    presets.close()

    windows.show_connections()
    yield "connections", windows.connections_dialog
    edit = ConnectionEdit([], None, windows.connections_dialog)
    edit.open()
    type_into(edit.address_edit, "no address")
    yield "connection", edit
    edit.reject()
    windows.connections_dialog.close()

    access = AccessDialog(windows.gateway, f"{server.address}/Secured", None, window)
    access.show()
    wait_until(lambda: access.verdict_label.text() and access.test_button.isEnabled())
    yield "access", access
    access.close()

    holder = QDialog(iface.window)
    page = next(iter(iface.options_pages)).createWidget(holder)
    QVBoxLayout(holder).addWidget(page)
    holder.resize(640, 520)
    holder.show()
    yield "options", holder
    holder.close()
    holder.deleteLater()

    window.memory_radio.setChecked(True)
    click(window.import_button)
    layers = imported(window, iface, 2)
    window.hide()
    yield "done", iface.window
    parcels = next(one for one in layers if one.featureCount() == 300)
    iface.active = parcels
    windows.save_as_shapefile(parcels)
    save = windows._others[-1]
    wait_until(lambda: "READY" in save.state.name)
    yield "shapefile", save
    save.reject()

    action = next(one for one in iface.layer_actions if one.objectName() == "layerferry_update")
    action.trigger()
    update = windows._others[-1]
    wait_until(lambda: update.state.name not in ("CHECKING", "COMPARING"))
    yield "update", update
    update.reject()

    details = DetailsDialog("Details", "Some text.", iface.window, record="{}")
    details.show()
    yield "details", details
    details.close()


def every_window(plugin, iface, server):
    """Yield all of them."""
    yield from import_window(plugin, server)
    yield from beside_it(plugin, iface, server)
