"""A portal in the window: content, groups, search, web maps, and what its items lead to."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.arcgis_server import ArcGisServer, Fault, Item, Security
from tests.gui.portal_scene import WATER, home, many_items, open_portal, portal_and_server
from tests.gui.scene import (
    CADASTRE,
    PASSWORD,
    USER,
    connect,
    counted,
    imported,
    sign_in,
    site,
)
from tests.gui.steps import (
    check_line,
    click,
    click_line,
    find,
    grab,
    lines,
    type_into,
    wait_until,
)

MAP = "A map of parcels"


@pytest.fixture
def portal():
    with portal_and_server() as (owner, server):
        yield owner, server


def test_a_portal_shows_what_a_person_has_there(window, portal):
    owner, _server = portal
    open_portal(window, owner)
    view = window.tree_view
    assert lines(view)[:2] == ["My content", "My groups"]
    assert lines(view)[3] == "All items"
    assert "Portal" in window.status_label.text()
    assert f"signed in as {USER}" in window.status_label.text()
    find(view, "My content", MAP, "Land", "Open parcels")
    find(view, "My groups", "Water <b>board</b>", "Pipes (FeatureServer)")
    grab(window, "portal-tree")


def test_a_layer_of_a_federated_server_comes_with_the_sign_in_of_the_portal(window, iface, portal):
    owner, server = portal
    open_portal(window, owner)
    view = window.tree_view
    check_line(view, find(view, "All items", CADASTRE, "Owners"))
    click(window.import_button)
    (layer,) = imported(window, iface)
    assert layer.featureCount() == 120
    assert server.where_seen(PASSWORD) == set()
    assert window.gateway.standing(server.address).user == USER


def test_a_checked_layer_of_a_web_map_needs_no_look_before_its_import(window, iface, portal):
    owner, _server = portal
    open_portal(window, owner)
    view = window.tree_view
    check_line(view, find(view, "My content", MAP, "Owners"))
    click(window.import_button)
    (layer,) = imported(window, iface)
    assert layer.featureCount() == 120


def test_more_gives_way_to_the_next_page(window, portal):
    owner, server = portal
    many_items(owner, server, 230)
    open_portal(window, owner)
    view = window.tree_view
    find(view, "All items", "Z 090 (FeatureServer)")
    shown = lines(view, find(view, "All items"))
    assert len(shown) == 101
    more = shown[-1]
    assert more.startswith("More (1")
    click_line(view, find(view, "All items", more))
    wait_until(lambda: len(lines(view, find(view, "All items"))) == 201)
    assert more not in lines(view, find(view, "All items"))
    grab(window, "portal-more")
    view.setCurrentIndex(find(view, "All items", lines(view, find(view, "All items"))[-1]))
    QTest.keyClick(view, Qt.Key.Key_Return)
    find(view, "All items", "Z 229 (FeatureServer)")
    names = lines(view, find(view, "All items"))
    assert not any(name.startswith("More") for name in names)
    assert len([name for name in names if name.startswith("Z ")]) == 230


def test_more_that_fails_says_so_and_can_be_asked_again(window, portal):
    owner, server = portal
    many_items(owner, server, 120)
    open_portal(window, owner)
    view = window.tree_view
    find(view, "All items", "Z 090 (FeatureServer)")
    more = find(view, "All items", lines(view, find(view, "All items"))[-1])
    owner.faults.add(Fault("status", on="any", status=400, code=400, message="Not now", times=1))
    click_line(view, more)
    wait_until(lambda: "refuses" in lines(view, find(view, "All items"))[-1])
    click_line(view, find(view, "All items", lines(view, find(view, "All items"))[-1]))
    find(view, "All items", "Z 119 (FeatureServer)")


def test_words_are_looked_for_in_the_portal(window, portal):
    owner, server = portal
    open_portal(window, owner)
    view = window.tree_view
    type_into(window.search_edit, "pipes")
    QTest.keyClick(window.search_edit, Qt.Key.Key_Return)
    find(view, "Found: pipes", "Pipes (FeatureServer)")
    grab(window, "portal-search")
    type_into(window.search_edit, "no such thing")
    QTest.keyClick(window.search_edit, Qt.Key.Key_Return)
    find(view, "Found: no such thing", "No services or maps here, or none that you may see.")
    assert [name for name in lines(view) if name.startswith("Found")] == ["Found: no such thing"]
    connect(window, f"{server.address}/Open")
    wait_until(lambda: "ArcGIS Server" in window.status_label.text())
    assert not window.search_edit.isVisible()


def test_the_portal_is_known_by_its_root_alone(window, portal):
    owner, _server = portal
    connect(window, owner.portal)
    wait_until(lambda: lines(window.tree_view) == ["Public items"])
    assert window._presenter.target.url == home(owner)


def test_an_item_that_a_stranger_may_not_see_asks_for_a_sign_in(window, portal):
    owner, server = portal
    item = next(one for one in owner.items.added if one.title == MAP)
    item.may_see = lambda user: user == USER
    connect(window, f"{home(owner)}/item.html?id={item.id}")
    wait_until(window._panel.isVisible)
    grab(window, "portal-item-hidden")
    sign_in(window)
    find(window.tree_view, MAP, "Land", "All parcels")


def test_the_page_of_a_group_and_of_a_map_lead_there(window, portal):
    owner, _server = portal
    open_portal(window, owner)
    edit = window.address_box.lineEdit()
    type_into(edit, f"{home(owner)}/group.html?id={WATER}#overview")
    assert window.address_hint_label.text().startswith("Group of a portal")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    find(window.tree_view, "Water <b>board</b>", "Pipes (FeatureServer)", "Points")
    (item,) = [one for one in owner.items.added if one.title == MAP]
    connect(window, f"{home(owner)}/webmap/viewer.html?webmap={item.id}")
    find(window.tree_view, MAP, "Land", "All parcels")


def test_a_server_that_the_portal_does_not_vouch_for_stays_locked_and_leads_there(window, portal):
    owner, _server = portal
    with ArcGisServer(site(), security=Security(users={USER: "another"})) as stranger:
        url = f"{stranger.root}/rest/services/Secured/Cadastre/FeatureServer"
        owner.items.added.append(Item("Strange", url=url, owner=USER))
        open_portal(window, owner)
        view = window.tree_view
        line = find(view, "My content", "Strange (FeatureServer)")
        view.expand(line)
        wait_until(lambda: "Press Enter to connect" in (lines(view, line) or [""])[0])
        grab(window, "portal-stranger")
        assert stranger.where_seen(PASSWORD) == set()
        find(view, "My content", MAP, "Land")  # the others are open all the same
        view.setCurrentIndex(find(view, "My content", "Strange (FeatureServer)"))
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Return)
        wait_until(window._panel.isVisible)
        assert window._presenter.target.root == stranger.root


def test_refresh_asks_the_portal_again(window, portal):
    owner, server = portal
    open_portal(window, owner)
    view = window.tree_view
    find(view, "My content", MAP, "Land")
    owner.items.added.append(Item("B new one", url=f"{server.address}/X/MapServer", owner=USER))
    click(window.refresh_button)
    find(view, "My content", "B new one (MapServer)")
    assert view.isExpanded(find(view, "My content"))
    assert view.isExpanded(find(view, "My content", MAP))


def test_the_layers_of_an_item_can_be_described(window, portal):
    owner, _server = portal
    open_portal(window, owner)
    view = window.tree_view
    click_line(view, find(view, "My content", MAP, "Land", "All parcels"))
    counted(window, "300 rows")


def test_the_filters_of_a_web_map_come_along_and_do_not_mix(window, iface, portal):
    owner, _server = portal
    open_portal(window, owner)
    view = window.tree_view
    click_line(view, find(view, "My content", MAP, "Land", "Open parcels"))
    counted(window, "200 rows")
    assert window.where_edit.text() == "STATUS = 'Open'"
    grab(window, "portal-web-map-filter")
    check_line(view, find(view, "My content", MAP, "Land", "Open parcels"))
    check_line(view, find(view, "My content", MAP, "Land", "All parcels"))
    assert window.summary_label.text().startswith("To import: 2 layers")
    click(window.import_button)
    found = {layer.name(): layer.featureCount() for layer in imported(window, iface, 2)}
    assert found == {"Open parcels": 200, "All parcels": 300}


def test_the_keyboard_alone_leads_through_a_portal_to_several_layers(window, iface, portal):
    owner, _server = portal
    open_portal(window, owner)
    view, key = window.tree_view, Qt.Key
    window.search_edit.setFocus()
    QTest.keyClicks(window.search_edit, "cadastre")
    QTest.keyClick(window.search_edit, key.Key_Escape)  # empties it, and the window stays
    assert window.isVisible()
    assert window.search_edit.text() == ""
    QTest.keyClicks(window.search_edit, "cadastre")
    QTest.keyClick(window.search_edit, key.Key_Return)
    find(view, "Found: cadastre")
    wait_until(lambda: lines(view, find(view, "Found: cadastre")) == [CADASTRE])
    QTest.keyClick(view, key.Key_Down)
    QTest.keyClick(view, key.Key_Return)  # opens it
    service = find(view, "Found: cadastre")
    wait_until(lambda: len(lines(view, view.model().index(0, 0, service))) == 2)
    QTest.keyClick(view, key.Key_Down)
    QTest.keyClick(view, key.Key_Right)
    wait_until(lambda: view.isExpanded(view.currentIndex()))
    QTest.keyClick(view, key.Key_Down)
    for _ in range(2):
        QTest.keyClick(view, key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, key.Key_Space)
    assert window.summary_label.text().startswith("To import: 2 layers")
    QTest.keyClick(view, key.Key_Space)
    QTest.keyClick(view, key.Key_Space)
    QTest.keyClick(window, key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert sorted(one.featureCount() for one in imported(window, iface, 2)) == [120, 300]


def test_the_highlight_does_not_jump_to_another_place_of_the_same_service(window, portal):
    owner, _server = portal
    open_portal(window, owner)
    view = window.tree_view
    type_into(window.search_edit, "cadastre")
    QTest.keyClick(window.search_edit, Qt.Key.Key_Return)
    view.setCurrentIndex(find(view, "Found: cadastre", CADASTRE))
    find(view, lines(view)[3], CADASTRE)  # of the organisation: is read now
    assert view.currentIndex().parent().data() == "Found: cadastre"


def test_a_filter_leaves_the_highlighted_layer_and_what_is_open_as_they_were(window, portal):
    owner, _server = portal
    open_portal(window, owner)
    view = window.tree_view
    click_line(view, find(view, "My content", MAP, "Land", "All parcels"))
    counted(window, "300 rows")
    type_into(window.filter_edit, "nothing of the kind")
    assert lines(view) == []
    assert window.layer_label.text() == "All parcels"
    QTest.keyClick(window.filter_edit, Qt.Key.Key_Escape)
    assert window.filter_edit.text() == ""
    assert view.currentIndex().data() == "All parcels"
    assert view.isExpanded(find(view, "My content", MAP))
    assert not view.isExpanded(find(view, "My groups"))
