"""Every way to get in, by clicks: paste an address, and the right form appears."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Fault,
    server_10_0,
)
from tests.gui.doors import (
    CLIENT_ID,
    CLIENT_SECRET,
    at_door,
    is_in,
    saved,
    titles,
    with_portal,
)
from tests.gui.scene import PASSWORD, USER, another_way, connect, sign_in, site
from tests.gui.steps import (
    click,
    grab,
    type_into,
    wait_until,
)


def test_old_server(window):
    with ArcGisServer(site(), security=server_10_0(users={USER: PASSWORD})) as server:
        panel = at_door(window, server)
        assert titles(panel) == [
            "User name and password",
            "Token or API key that I have",
            "QGIS authentication configuration",
        ]
        sign_in(window, "wrong")
        wait_until(panel.form.error_label.isVisible)
        assert server.sign_ins_refused == 1
        sign_in(window)
        is_in(window)


def test_what_tokens_are_bound_to(window, server):
    panel = at_door(window, server)
    form = panel.form
    assert not form.bound_box.isVisible()
    click(form.advanced_button)
    form.bound_box.setCurrentIndex(2)
    type_into(form.user_edit, USER)
    type_into(form.password_edit, PASSWORD)
    assert not panel.sign_in_button.isEnabled()
    type_into(form.ip_edit, "127.0.0.1")
    grab(window, "40-bound-to")
    click(panel.sign_in_button)
    is_in(window)
    assert saved(server).bound_to == "ip:127.0.0.1"


def test_application(window, another_session):
    with with_portal() as (_owner, server):
        panel = at_door(window, server)
        another_way(panel, "Application (client ID and secret)")
        type_into(panel.form.client_id_edit, CLIENT_ID)
        type_into(panel.form.secret_edit, "wrong")
        click(panel.sign_in_button)
        wait_until(panel.form.error_label.isVisible)
        grab(window, "47-application")
        type_into(panel.form.secret_edit, CLIENT_SECRET)
        click(panel.sign_in_button)
        is_in(window)
        assert (saved(server).way_in, saved(server).client_id) == ("app", CLIENT_ID)
        window.gateway.stop()
        later = another_session()
        connect(later, f"{server.address}/Secured")
        is_in(later)


@pytest.mark.parametrize("fault", [None, Fault("html", on="token", times=EVERY_TIME)])
def test_why_one_way_failed_is_not_said_beside_another(window, fault):
    with with_portal() as (_owner, server):
        panel = at_door(window, server)
        server.faults.add(*([] if fault is None else [fault]))
        sign_in(window, "wrong")
        said = panel.form.error_label if fault is None else panel.reason_label
        wait_until(lambda: said.isVisible() and said.text(), what="why it failed")
        another_way(panel, "Application (client ID and secret)")
        assert panel.form.error_label.isHidden()
        assert panel.reason_label.isHidden()
        another_way(panel, "User name and password")
        assert panel.form.error_label.isHidden()
        assert panel.reason_label.isHidden()


def test_portal_where_only_the_page_is_for_people(window):
    with with_portal(can_sign_in_arcgis=False, can_sign_in_idp=True) as (_owner, server):
        panel = at_door(window, server)
        assert titles(panel)[:2] == ["Portal's page in the browser", "User name and password"]
        assert panel.form.title == "Portal's page in the browser"
        grab(window, "48-organisation")


def test_qgis_configuration_is_listed_only_once_it_is_wanted(window, server):
    panel = at_door(window, server)
    form = panel._forms[next(way for way in panel._forms if way.value == "qgis")]
    assert form.config_select is None
    another_way(panel, "QGIS authentication configuration")
    wait_until(lambda: form.config_select is not None and form.config_select.isVisible())
    assert not panel.sign_in_button.isEnabled()
    grab(window, "51-qgis")


def test_tab_leads_from_the_fields_to_the_buttons(window, server):
    panel = at_door(window, server)
    type_into(panel.form.user_edit, USER)
    QTest.keyClick(panel.form.user_edit, Qt.Key.Key_Tab)
    QTest.keyClicks(panel.form.password_edit, PASSWORD)
    visited = [panel.form.password_edit]
    while visited[-1] is not panel.another_button and len(visited) < 8:
        QTest.keyClick(visited[-1], Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert visited[1:] == [
        panel.form.advanced_button,
        panel.keep_box,
        panel.sign_in_button,
        panel.cancel_button,
        panel.another_button,
    ]
