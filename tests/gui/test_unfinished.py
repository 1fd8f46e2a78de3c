"""What was interrupted is offered again: at the start, when the window opens, after Cancel."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import pytest

pytest.importorskip("qgis.gui")

from layerferry.core.host.connections import Connections
from qgis.core import QgsApplication

from tests.arcgis_server import EVERY_TIME, Fault
from tests.gui.scene import (
    PARCELS,
    connect,
    counted,
    imported,
    open_cadastre,
    project_layers,
    sign_in,
)
from tests.gui.steps import (
    bar_button,
    bar_texts,
    click,
    click_line,
    click_radio,
    find,
    grab,
    settle,
    type_into,
    wait_until,
)

GRID = "Grid (FeatureServer)"


def kept():
    root = Path(QgsApplication.qgisSettingsDirPath()) / "layerferry" / "jobs"
    return list(root.iterdir()) if root.exists() else []


def rows_are_on_disk():
    with contextlib.suppress(FileNotFoundError):  # a finished one is cleared meanwhile
        return any((folder / "pages.bin").stat().st_size for folder in kept())
    return False


def offered(iface, text):
    wait_until(lambda: any(text in said for said in bar_texts(iface.bar)), what=text)


def cancel_in_the_middle(window, iface, server, beyond):
    """Begin an import that gets stuck at the rows beyond an id, and cancel it."""

    def is_beyond(exchange):
        first = re.search(r"OBJECTID >= (\d+)", exchange.asked.params.get("where", ""))
        return first is not None and int(first.group(1)) > beyond

    server.faults.add(Fault("silence", on="page", when=is_beyond, seconds=30, times=EVERY_TIME))
    click(window.import_button)
    wait_until(rows_are_on_disk, what="rows came")
    click(bar_button(iface.bar, "Cancel"))
    wait_until(lambda: not window._progress.is_running, 20, "Cancel answers")
    settle()
    server.faults.clear()
    server.clear_log()


def interrupt_parcels(plugin, iface, server, output=""):
    """Leave an import of Parcels behind, as if QGIS had ended then."""
    iface.toolbar[0].trigger()
    window = plugin.windows.import_dialog
    open_cadastre(window, server)
    click_line(window.tree_view, find(window.tree_view, *PARCELS))
    counted(window, "300 rows")
    if output:
        click_radio(window.geopackage_radio)
        type_into(window.place_widget.lineEdit(), output)
    cancel_in_the_middle(window, iface, server, beyond=200)
    plugin.unload()
    assert bar_texts(iface.bar) == []
    assert len(kept()) == 1


def test_after_cancel_the_rows_are_kept_and_resume_goes_on(window, iface, server):
    connect(window, f"{server.address}/Open")
    click_line(window.tree_view, find(window.tree_view, GRID, "Points"))
    counted(window, "1,200 rows")
    cancel_in_the_middle(window, iface, server, beyond=500)
    (text,) = bar_texts(iface.bar)
    assert "rows are kept; start the same import again to go on." in text
    grab(iface.window, "13-cancelled")
    click(bar_button(iface.bar, "Resume"))
    (layer,) = imported(window, iface)
    assert layer.featureCount() == 1200
    # single rows are compared between the formats besides
    assert len([one for one in server.seen("page") if "objectIds" not in one.query]) <= 4
    assert kept() == []


def test_the_next_start_goes_on_with_what_the_keyring_holds(plugin, iface, server, tmp_path):
    output = tmp_path / "parcels.gpkg"
    interrupt_parcels(plugin, iface, server, str(output))
    plugin.initGui()  # the next start; the session's token is gone
    offered(iface, "An import of Parcels <b>& more</b> was interrupted at")
    click(bar_button(iface.bar, "Resume"))
    wait_until(lambda: len(project_layers()) == 1, what="the import went on")
    assert plugin.windows.import_dialog is None
    assert project_layers()[0].featureCount() == 300
    assert output.exists()


def test_the_next_start_asks_for_a_sign_in_that_is_not_kept(plugin, iface, server, tmp_path):
    output = tmp_path / "parcels.gpkg"
    interrupt_parcels(plugin, iface, server, str(output))
    for name in Connections().names():
        Connections().delete(name)
    plugin.initGui()
    offered(iface, "An import of Parcels <b>& more</b> was interrupted at")
    assert "of 300 rows" in bar_texts(iface.bar)[0]
    grab(iface.window, "14-interrupted")
    click(bar_button(iface.bar, "Resume"))
    wait_until(
        lambda: plugin.windows.import_dialog is not None
        and plugin.windows.import_dialog.isVisible(),
        what="window",
    )
    assert project_layers() == []
    sign_in(plugin.windows.import_dialog)
    wait_until(lambda: len(project_layers()) == 1, what="the import went on")
    assert project_layers()[0].featureCount() == 300
    assert output.exists()
    wait_until(lambda: kept() == [])
    wheres = [page.params.get("where", "") for page in server.seen("page")]
    asked = {int(first) for where in wheres for first in re.findall(r"OBJECTID >= (\d+)", where)}
    assert 201 in asked
    assert not asked >= {1, 101}  # what was kept is not asked for again


def test_an_open_server_needs_no_window(plugin, iface, server):
    iface.toolbar[0].trigger()
    window = plugin.windows.import_dialog
    connect(window, f"{server.address}/Open")
    click_line(window.tree_view, find(window.tree_view, GRID, "Points"))
    counted(window, "1,200 rows")
    cancel_in_the_middle(window, iface, server, beyond=500)
    plugin.unload()
    plugin.initGui()
    offered(iface, "An import of Points was interrupted at")
    click(bar_button(iface.bar, "Resume"))
    wait_until(lambda: len(project_layers()) == 1, what="the import went on")
    assert plugin.windows.import_dialog is None
    assert project_layers()[0].featureCount() == 1200
    wait_until(lambda: kept() == [])


def test_discard_forgets_it(plugin, iface, server):
    interrupt_parcels(plugin, iface, server)
    plugin.initGui()
    offered(iface, "was interrupted at")
    click(bar_button(iface.bar, "Discard"))
    wait_until(lambda: kept() == [], what="the folder is gone")
    assert bar_texts(iface.bar) == []
    iface.toolbar[0].trigger()
    settle()
    assert bar_texts(iface.bar) == []


def test_the_window_offers_it_too_and_once(plugin, iface, server):
    interrupt_parcels(plugin, iface, server)
    plugin.initGui()
    offered(iface, "was interrupted at")
    iface.toolbar[0].trigger()
    settle()
    iface.toolbar[0].trigger()
    settle()
    assert len(bar_texts(iface.bar)) == 1


def test_a_server_that_is_away_does_not_lose_what_is_kept(plugin, iface, server):
    interrupt_parcels(plugin, iface, server)
    plugin.initGui()
    offered(iface, "was interrupted at")
    server.faults.add(Fault("refuse", times=EVERY_TIME))
    click(bar_button(iface.bar, "Resume"))
    wait_until(lambda: len(bar_texts(iface.bar)) == 2, what="why not, and the offer again")
    assert len(kept()) == 1
