"""One box for any address: known while it is typed, with history and saved connections."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

pytest.importorskip("qgis.gui")

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.gui.portal_scene import home, portal_and_server
from tests.gui.scene import CADASTRE, PASSWORD, USER, connect, counted, imported, open_cadastre
from tests.gui.steps import click, grab, lines, settle, type_into, wait_until

PAUSE_MS = 2000


@pytest.fixture
def slow_typist(monkeypatch):
    """No two keys have a pause between them, however busy this machine is."""
    monkeypatch.setattr("layerferry.ui.address_hint._PAUSE_MS", PAUSE_MS)


def texts(box):
    return [box.itemText(row) for row in range(box.count()) if box.itemText(row)]


def test_an_address_is_known_while_it_is_typed(slow_typist, window, server):
    edit, hint = window.address_box.lineEdit(), window.address_hint_label
    type_into(edit, f"{server.address}/Secured/Cadastre/FeatureServer/1")
    assert hint.text() == "Layer 1"
    wait_until(lambda: "ArcGIS Server 1" in hint.text(), what="the server is named")
    grab(window, "address-hint")
    asked = len(server.log)
    QTest.keyClicks(edit, "/query?where=STATUS%20%3D%20'Open'")
    assert hint.text().startswith("Query of layer 1 · ArcGIS Server")
    QTest.qWait(PAUSE_MS + 200)
    assert len(server.log) == asked  # it is known already
    type_into(edit, "pipes")
    assert not hint.isVisible()


def test_one_look_for_each_pause_and_none_for_half_a_name(slow_typist, window, server):
    type_into(window.address_box.lineEdit(), server.root.partition("/arcgis")[0])
    QTest.qWait(PAUSE_MS + 200)
    assert server.log == []
    QTest.keyClicks(window.address_box.lineEdit(), "/arcgis/rest/services/Open")
    wait_until(lambda: "ArcGIS Server" in window.address_hint_label.text())
    assert [one.path for one in server.log] == ["/arcgis/rest/info"]


def test_what_is_typed_sends_no_secret_even_where_somebody_is_signed_in(window, server):
    open_cadastre(window, server)
    settle()
    begin = len(server.log)
    type_into(window.address_box.lineEdit(), f"{server.address}/Open")
    wait_until(lambda: "ArcGIS Server" in window.address_hint_label.text())
    token = window.gateway.service(server.address).token().value
    looks = server.log[begin:]
    assert looks
    assert not any(token in str(vars(one)) or PASSWORD in str(vars(one)) for one in looks)


def test_what_is_said_while_typing_outlives_news_of_the_server_before(window, server):
    connect(window, f"{server.address}/Open")
    wait_until(lambda: lines(window.tree_view) == ["Grid (FeatureServer)"])
    type_into(window.address_box.lineEdit(), f"{server.address}/Secured")
    wait_until(lambda: "ArcGIS Server" in window.address_hint_label.text())
    window.gateway.changed.emit(server.root)
    settle()
    assert window.address_hint_label.isVisible()


def test_a_portal_is_known_by_its_name(window):
    with portal_and_server() as (owner, _server):
        type_into(window.address_box.lineEdit(), home(owner))
        wait_until(lambda: window.address_hint_label.text() == "Portal · Look-alike portal")


def test_what_is_no_arcgis_is_said_to_be_none(window):
    with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as web:
        threading.Thread(target=web.serve_forever, daemon=True).start()
        place = f"http://127.0.0.1:{web.server_address[1]}/arcgis/rest/services"
        type_into(window.address_box.lineEdit(), place)
        wait_until(lambda: "does not look like ArcGIS" in window.address_hint_label.text())
        web.shutdown()


def test_the_copied_address_of_a_query_brings_its_filter_and_fields(window, iface, server):
    open_cadastre(window, server)
    layer = f"{server.address}/Secured/Cadastre/FeatureServer/1"
    connect(window, f"{layer}/query?where=STATUS+%3D+%27Open%27&outFields=status,AREA_M2&f=html")
    counted(window, "200 rows")
    assert window.where_edit.text() == "STATUS = 'Open'"
    assert window.fields_count_label.text() == "2 of 5"
    assert window.address_box.currentText() == layer
    grab(window, "address-query")
    type_into(window.where_edit, "STATUS = 'Closed'")
    counted(window, "100 rows")
    click(window.refresh_button)  # what was changed since is not undone
    wait_until(lambda: window._card.rows == 100)
    click(window.import_button)
    (made,) = imported(window, iface)
    assert made.featureCount() == 100
    assert [field.name() for field in made.fields()] == ["STATUS", "AREA_M2"]


def test_connections_stand_in_the_list_by_name_and_lead_there(window, server):
    from layerferry.core.host.connections import Connections

    open_cadastre(window, server)
    (saved,) = Connections().all()
    assert Connections().rename(saved.name, "The cadastre")
    connect(window, f"{server.address}/Open")
    wait_until(lambda: lines(window.tree_view) == ["Grid (FeatureServer)"])
    box = window.address_box
    assert texts(box) == ["The cadastre", f"{server.address}/Open"]
    assert box.currentText() == f"{server.address}/Open"
    box.setFocus()
    box.showPopup()
    view = box.view()
    wait_until(view.isVisible)
    grab(view.window(), "address-list")
    QTest.qWait(600)  # Qt takes no click in a list that has just come up
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(view.model().index(0, 0)).center(),
    )
    wait_until(lambda: lines(window.tree_view) == [CADASTRE])
    assert box.currentText() == f"{server.address}/Secured"


def test_the_name_of_a_connection_can_be_typed(window, server):
    from layerferry.core.host.connections import Connection, Connections

    Connections().save(Connection("Town hall", f"{server.address}/Open"))
    connect(window, "Town hall")
    wait_until(lambda: lines(window.tree_view) == ["Grid (FeatureServer)"])


def test_an_address_never_leads_elsewhere_because_a_connection_has_its_name(window, server):
    from layerferry.core.host.connections import Connection, Connections

    Connections().save(Connection(f"{server.address}/Open", "https://evil.example.org/arcgis"))
    connect(window, f"{server.address}/Open")
    wait_until(lambda: lines(window.tree_view) == ["Grid (FeatureServer)"])
    assert USER not in window.status_label.text()
