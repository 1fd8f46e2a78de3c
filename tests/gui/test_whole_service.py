"""A service or a group of layers is ticked as one, whether its layers are known yet or not."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.arcgis_server import (
    EVERY_TIME,
    GROUP_LAYER,
    RASTER_LAYER,
    ArcGisServer,
    Fault,
    Folder,
    Layer,
    Service,
    Site,
    numbered_points,
    table_of,
)
from tests.gui.scene import CADASTRE, OWNERS, PARCELS, connect, imported, open_cadastre
from tests.gui.steps import check_line, click, find, grab, lines, wait_until


@pytest.fixture(autouse=True)
def project():
    yield
    QgsProject.instance().clear()


def box(window, *line):
    return find(window.tree_view, *line).data(Qt.ItemDataRole.CheckStateRole)


@pytest.fixture
def town():
    """Two services, so that neither is opened by itself."""
    layers = [
        Layer("Land", kind=GROUP_LAYER, id=0, sub_layers=(1, 2)),
        numbered_points(30, id=1, parent=0),
        Layer("Aerial image", kind=RASTER_LAYER, id=2, parent=0),
        table_of(20, name="Owners", id=3),
    ]
    other = [numbered_points(5)]
    site = Site([Folder("Town", [Service("Cadastre", layers), Service("Grid", other)])])
    with ArcGisServer(site) as running:
        yield running


def connect_to(window, town):
    connect(window, f"{town.address}/Town")
    wait_until(lambda: len(lines(window.tree_view)) == 2)


def test_a_service_that_was_never_opened_comes_whole_and_in_a_group(window, town, iface):
    connect_to(window, town)
    asked = len(town.seen("catalog"))
    check_line(window.tree_view, find(window.tree_view, CADASTRE))
    wait_until(lambda: window.summary_label.text().startswith("To import: 2 layers"))
    assert len(town.seen("catalog")) == asked + 1
    assert box(window, CADASTRE) == Qt.CheckState.Checked
    assert box(window, CADASTRE, "Land") == Qt.CheckState.Checked
    assert box(window, *OWNERS) == Qt.CheckState.Checked
    assert box(window, CADASTRE, "Land", "Aerial image") is None
    grab(window, "97-whole-service")
    click(window.import_button)
    imported(window, iface, 2)
    (group,) = QgsProject.instance().layerTreeRoot().children()
    land, owners = group.children()
    assert [group.name(), land.name(), owners.name()] == ["Cadastre", "Land", "Owners"]
    assert [one.name() for one in land.children()] == ["Points"]


def test_a_box_tells_of_some_layers_and_a_click_takes_all(window, server):
    open_cadastre(window, server)
    check_line(window.tree_view, find(window.tree_view, *OWNERS))
    assert box(window, CADASTRE) == Qt.CheckState.PartiallyChecked
    assert box(window, CADASTRE, "Land") == Qt.CheckState.Unchecked
    check_line(window.tree_view, find(window.tree_view, CADASTRE, "Land"))
    assert box(window, CADASTRE) == Qt.CheckState.Checked
    window.tree_view.setCurrentIndex(find(window.tree_view, CADASTRE))
    QTest.keyClick(window.tree_view, Qt.Key.Key_Space)
    assert box(window, *PARCELS) == box(window, *OWNERS) == Qt.CheckState.Unchecked


def test_nothing_is_imported_while_the_layers_of_a_ticked_service_are_not_known(window, town):
    connect_to(window, town)
    town.faults.add(Fault("error200", on="catalog", times=EVERY_TIME))
    check_line(window.tree_view, find(window.tree_view, CADASTRE))
    assert box(window, CADASTRE) == Qt.CheckState.Checked
    assert "Reading the layers" in window.summary_label.text()
    assert not window.import_button.isEnabled()
    wait_until(lambda: "Reading the layers" not in window.summary_label.text())
    assert box(window, CADASTRE) == Qt.CheckState.Unchecked


def test_what_is_ticked_is_summed_up(window, town):
    connect_to(window, town)
    check_line(window.tree_view, find(window.tree_view, CADASTRE))
    wait_until(lambda: "50 rows · about " in window.summary_label.text())
    assert not window.memory_label.isVisible()


def test_what_is_too_big_for_memory_together_is_proposed_as_geopackage(window, town, monkeypatch):
    from layerferry.ui import output_panel

    monkeypatch.setattr(output_panel, "_MOST_MEMORY", 10_000)
    connect_to(window, town)
    check_line(window.tree_view, find(window.tree_view, CADASTRE))
    wait_until(window.memory_label.isVisible)
    assert "As temporary layers these would take" in window.memory_label.text()
    click(window.geopackage_button)
    assert window.geopackage_radio.isChecked()
    assert not window.memory_label.isVisible()


def test_too_many_layers_are_not_counted_beforehand(window, town, monkeypatch):
    from layerferry.ui import chosen_totals

    monkeypatch.setattr(chosen_totals, "_MOST_LAYERS", 1)
    connect_to(window, town)
    check_line(window.tree_view, find(window.tree_view, CADASTRE))
    wait_until(lambda: window.summary_label.text() == "To import: 2 layers")
    assert town.seen("count") == []
