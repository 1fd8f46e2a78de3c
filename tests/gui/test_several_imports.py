"""Several imports at once: the person is served before them, and they take turns."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from layerferry.core.host.qt_compat import task_threads
from layerferry.ui.details_dialog import DetailsDialog

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Behaviour,
    Fault,
    Service,
    Site,
    numbered_points,
    one_layer_site,
)
from tests.gui.scene import connect, counted, imported, project_layers
from tests.gui.steps import (
    bar_button,
    bar_texts,
    check_line,
    click,
    click_line,
    find,
    lines,
    settle,
    wait_until,
)

GRID = "Grid (FeatureServer)"
WAITS = "waits until another import is over"


@pytest.fixture
def two_threads(qgis_app):
    """As on a computer with two cores."""
    pool = task_threads()
    before = pool.maxThreadCount()
    pool.setMaxThreadCount(2)
    yield
    pool.setMaxThreadCount(before)


@pytest.fixture
def stuck(window, server):
    """A window with imports of a server that has fallen silent, as many as wanted."""
    connect(window, f"{server.address}/Open")
    click_line(window.tree_view, find(window.tree_view, GRID, "Points"))
    counted(window, "1,200 rows")
    server.faults.add(Fault("silence", on="page", seconds=30, times=EVERY_TIME))

    def begin(count):
        for _one in range(count):
            click(window.import_button)
        wait_until(lambda: len(bar_texts(window.progress._bar)) == count)

    yield begin
    window.progress.cancel_all()
    settle()


def test_connecting_does_not_wait_for_imports(two_threads, stuck, window, server):
    stuck(3)
    wait_until(lambda: len(server.seen("page")) >= 3, what="all three ask for rows")
    with ArcGisServer(one_layer_site(numbered_points(5))) as other:
        connect(window, other.address)
        wait_until(lambda: lines(window.tree_view) == ["Test (FeatureServer)"])


def test_the_fourth_import_waits_for_its_turn(two_threads, stuck, window, iface, server):
    stuck(4)
    wait_until(lambda: sum(WAITS in text for text in bar_texts(iface.bar)) == 1)
    first = next(iter(window.progress._running))
    first.cancel()
    wait_until(lambda: not any(WAITS in text for text in bar_texts(iface.bar)))


def test_an_import_that_waits_for_its_turn_can_be_cancelled(stuck, window, iface):
    stuck(4)
    waiting = list(window.progress._running)[-1]
    waiting.cancel()
    wait_until(lambda: len(window.progress._running) == 3)
    assert not any(WAITS in text for text in bar_texts(iface.bar))
    assert project_layers() == []


def test_the_threads_are_given_back(two_threads, window, server):
    connect(window, f"{server.address}/Open")
    click_line(window.tree_view, find(window.tree_view, GRID, "Points"))
    counted(window, "1,200 rows")
    for count in (1, 2, 3):
        click(window.import_button)
        wait_until(lambda count=count: len(project_layers()) == count)
    settle()
    pool = task_threads()
    wait_until(lambda: pool.activeThreadCount() == 0)
    assert pool.maxThreadCount() == 2


def test_one_row_is_one_and_the_receipts_stand_behind_what_people_read(window, iface):
    layers = [numbered_points(1, name="Town"), numbered_points(2, name="Wells")]
    layers[1].id = 1
    site = Site(services=[Service("Test", layers, "FeatureServer")])
    with ArcGisServer(site) as server:
        connect(window, server.address)
        click_line(window.tree_view, find(window.tree_view, "Test (FeatureServer)", "Town"))
        counted(window, "1 row")
        click(window.import_button)
        imported(window, iface)
        assert "Town: its only row, object IDs match." in bar_texts(iface.bar)[0]
        for name in ("Town", "Wells"):
            check_line(window.tree_view, find(window.tree_view, "Test (FeatureServer)", name))
        click(window.import_button)
        imported(window, iface, 3)
        click(bar_button(iface.bar, "Details"))
    (dialog,) = iface.window.findChildren(DetailsDialog)
    text, record = dialog.text_edit.toPlainText(), dialog.record_edit.toPlainText()
    assert text.index("Rows in the layer: 1") < text.index("Rows in the layer: 2")
    assert record.index('"layer": "Town"') < record.index('"layer": "Wells"')
    dialog.close()


@pytest.fixture
def unproven():
    """A server with two layers that lists a row which never comes."""
    liar = Behaviour(lost_ids=frozenset({7}))
    layers = [
        numbered_points(count, id=count, name=f"Points {count}", behaviour=liar)
        for count in (30, 40)
    ]
    with ArcGisServer(Site([], [Service("Unproven", layers)])) as running:
        yield running


def test_what_cannot_be_proven_is_told_in_two_lines_and_can_be_kept(window, iface, unproven):
    connect(window, unproven.address)
    check_line(window.tree_view, find(window.tree_view, "Unproven (FeatureServer)"))
    wait_until(window.import_button.isEnabled)
    click(window.import_button)
    wait_until(lambda: "Not imported" in " ".join(bar_texts(iface.bar)))
    (text,) = bar_texts(iface.bar)
    assert text.count("Points 30") == 1
    assert "29 of 30 rows" in text
    assert "1 more failed." in text
    click(bar_button(iface.bar, "Details"))
    (dialog,) = iface.window.findChildren(DetailsDialog)
    assert dialog.text_edit.toPlainText().count("Points 30: NOT COMPLETE") == 1
    dialog.close()
    assert project_layers() == []
    click(bar_button(iface.bar, "Keep what came"))
    imported(window, iface, 2)
    assert sorted(layer.featureCount() for layer in project_layers()) == [29, 39]
    assert "0 of them proven complete" in " ".join(bar_texts(iface.bar))
