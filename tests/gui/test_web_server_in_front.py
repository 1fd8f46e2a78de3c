"""The sign-in of a web server in front, alone and with ArcGIS behind it."""

from __future__ import annotations

import contextlib
import sys

import pytest

pytest.importorskip("qgis.gui")


from tests.arcgis_server import (
    ArcGisServer,
    Manners,
    Security,
    Site,
)
from tests.gui.doors import at_door, confirm, is_in, saved, titles
from tests.gui.scene import PASSWORD, USER, connect, sign_in, site
from tests.gui.steps import (
    click,
    find,
    grab,
    lines,
    type_into,
    wait_until,
)
from tests.unit.test_sign_in_ways import WALL_PASSWORD, WALL_USER


@pytest.mark.parametrize("schemes", ["basic", "digest", "negotiate ntlm basic"])
def test_web_server_in_front(window, another_session, schemes):
    manners = Manners(web_tier=schemes, web_tier_arcgis_user=USER)
    security = Security(users={USER: PASSWORD})
    with ArcGisServer(site(), security=security, manners=manners) as server:
        panel = at_door(window, server)
        assert titles(panel) == [
            "Sign-in of the web server",
            "QGIS authentication configuration",
        ]
        type_into(panel.form.user_edit, WALL_USER)
        type_into(panel.form.password_edit, "wrong")
        click(panel.sign_in_button)
        wait_until(panel.form.error_label.isVisible)
        grab(window, f"49-web-server-{schemes.split()[0]}")
        type_into(panel.form.password_edit, WALL_PASSWORD)
        click(panel.sign_in_button)
        is_in(window)
        assert saved(server).way_in == "webtier"
        window.gateway.stop()
        later = another_session()
        connect(later, f"{server.address}/Secured")
        is_in(later)


def test_web_server_that_asks_for_what_no_library_here_can(window, monkeypatch):
    for name in ("requests_ntlm", "requests_kerberos", "requests_gssapi"):
        monkeypatch.setitem(sys.modules, name, None)
    manners = Manners(web_tier="negotiate ntlm")
    with ArcGisServer(site(), security=Security(), manners=manners) as server:
        panel = at_door(window, server)
        assert "requests_gssapi or requests_ntlm" in panel.form.missing_label.text()
        assert not panel.form.user_edit.isVisible()
        assert not panel.sign_in_button.isEnabled()
        grab(window, "50-library")


def test_arcgis_behind_the_web_server_asks_too(window, another_session):
    security = Security(users={USER: PASSWORD})
    with ArcGisServer(site(), security=security, manners=Manners(web_tier="basic")) as server:
        panel = at_door(window, server)
        type_into(panel.form.user_edit, WALL_USER)
        type_into(panel.form.password_edit, WALL_PASSWORD)
        click(panel.sign_in_button)
        wait_until(lambda: panel.isVisible() and panel.form.title == "User name and password")
        assert "web server" in window.status_label.text()
        sign_in(window)
        is_in(window)
        assert "signed in as maria" in window.status_label.text()
        kept = saved(server)
        assert (kept.front, kept.front_username) == ("webtier", WALL_USER)
        assert (kept.way_in, kept.username) == ("password", USER)

        window.gateway.stop()
        later = another_session()
        connect(later, f"{server.address}/Secured")
        is_in(later)  # through both doors, and nobody was asked
        assert "signed in as maria" in later.status_label.text()


def test_the_web_server_stands_before_the_tokens_alone(window, another_session):
    security = Security(users={USER: PASSWORD})
    manners = Manners(web_tier="basic", web_tier_tokens_only=True)
    with ArcGisServer(site(), security=security, manners=manners) as server:
        panel = at_door(window, server)
        assert panel.form.title == "User name and password", "nothing says otherwise yet"
        sign_in(window)
        wait_until(lambda: panel.isVisible() and panel.form.title == "Sign-in of the web server")
        assert "asks for a sign-in of its own" in panel.reason_label.text()
        grab(window, "51-web-server-before-tokens")
        type_into(panel.form.user_edit, WALL_USER)
        type_into(panel.form.password_edit, "wrong")
        click(panel.sign_in_button)
        wait_until(lambda: "does not accept" in panel.form.error_label.text())
        type_into(panel.form.password_edit, WALL_PASSWORD)
        click(panel.sign_in_button)
        wait_until(lambda: panel.isVisible() and panel.form.title == "User name and password")
        sign_in(window)
        is_in(window)
        kept = saved(server)
        assert (kept.way_in, kept.front, kept.front_username) == ("password", "webtier", WALL_USER)
        window.gateway.stop()
        later = another_session()
        connect(later, f"{server.address}/Secured")
        is_in(later)  # through both doors, and nobody was asked


def test_the_web_server_stands_before_the_portal_alone(window, another_session):
    manners = Manners(web_tier="basic", web_tier_arcgis_user=USER)
    rules = Security(users={}, federated=True, accepts_portal_token=False)
    with contextlib.ExitStack() as running:
        owner = ArcGisServer(Site(), security=Security(users={USER: PASSWORD}), manners=manners)
        running.enter_context(owner)
        server = ArcGisServer(site(), security=rules, portal_server=owner)
        running.enter_context(server)
        panel = at_door(window, server)
        confirm(panel, owner)
        wait_until(lambda: panel.isVisible() and panel.form.title == "Sign-in of the web server")
        type_into(panel.form.user_edit, WALL_USER)
        type_into(panel.form.password_edit, WALL_PASSWORD)
        click(panel.sign_in_button)
        is_in(window)
        assert server.where_seen(WALL_PASSWORD) == set()
        window.gateway.stop()
        later = another_session()
        connect(later, f"{server.address}/Secured")
        is_in(later)


def test_a_folder_that_arcgis_locks_behind_the_web_server(window):
    security = Security(users={USER: PASSWORD})
    with ArcGisServer(site(), security=security, manners=Manners(web_tier="basic")) as server:
        connect(window, server.address)
        panel = window._panel
        wait_until(panel.isVisible)
        type_into(panel.form.user_edit, WALL_USER)
        type_into(panel.form.password_edit, WALL_PASSWORD)
        click(panel.sign_in_button)
        wait_until(lambda: lines(window.tree_view) == ["Open", "Secured"])
        window.tree_view.expand(find(window.tree_view, "Secured"))
        wait_until(lambda: panel.isVisible() and panel.form.title == "User name and password")
        sign_in(window)
        wait_until(lambda: "signed in as maria" in window.status_label.text())


def test_only_the_web_servers_password_is_missing(window, another_session, store):
    security = Security(users={USER: PASSWORD})
    with ArcGisServer(site(), security=security, manners=Manners(web_tier="basic")) as server:
        panel = at_door(window, server)
        type_into(panel.form.user_edit, WALL_USER)
        type_into(panel.form.password_edit, WALL_PASSWORD)
        click(panel.sign_in_button)
        wait_until(lambda: panel.isVisible() and panel.form.title == "User name and password")
        sign_in(window)
        is_in(window)
        window.gateway.stop()
        server.manners.web_tier_password = "a new one"
        later = another_session()
        panel = at_door(later, server)
        assert panel.form.title == "Sign-in of the web server"
        assert panel.form.user_edit.text() == WALL_USER

        def sent():
            return sum("authorization" in one.headers for one in server.seen())

        before = sent()
        for _ in range(3):  # a password that was refused is not sent again by itself
            connect(later, f"{server.address}/Secured")
            wait_until(lambda: panel.isVisible() and not panel.busy_label.isVisible())
        assert sent() == before
        type_into(panel.form.password_edit, "a new one")
        click(panel.sign_in_button)
        is_in(later)  # ArcGIS's own was kept
        assert (saved(server).front, saved(server).way_in) == ("webtier", "password")


def test_password_that_the_web_server_takes_no_more(window):
    manners = Manners(web_tier="basic", web_tier_arcgis_user=USER)
    security = Security(users={USER: PASSWORD})
    with ArcGisServer(site(), security=security, manners=manners) as server:
        panel = at_door(window, server)
        type_into(panel.form.user_edit, WALL_USER)
        type_into(panel.form.password_edit, WALL_PASSWORD)
        click(panel.sign_in_button)
        is_in(window)
        manners.web_tier_password = "a new one"
        click(window.refresh_button)
        wait_until(lambda: panel.isVisible() and panel.form.error_label.isVisible())
        type_into(panel.form.password_edit, "a new one")
        click(panel.sign_in_button)
        is_in(window)


def test_sign_in_at_this_computer(window, another_session, monkeypatch, realm):
    manners = Manners(web_tier="negotiate", web_tier_keytab=realm.keytab, web_tier_arcgis_user=USER)
    monkeypatch.setitem(sys.modules, "requests_ntlm", None)
    realm.sign_out()
    with ArcGisServer(site(), security=Security(), manners=manners) as server:
        panel = at_door(window, server)
        assert panel.form.desktop_box.isChecked()  # nothing else can work
        assert not panel.form.user_edit.isVisible()
        assert not panel.keep_box.isVisible()
        click(panel.sign_in_button)
        wait_until(panel.form.error_label.isVisible)
        assert "no valid Kerberos ticket" in panel.form.error_label.text()
        assert "kinit" in panel.form.error_label.text()
        grab(window, "55-desktop")
        realm.sign_in()
        click(panel.sign_in_button)
        is_in(window)
        assert saved(server).way_in == "webtier"
        window.gateway.stop()
        later = another_session()
        connect(later, f"{server.address}/Secured")
        is_in(later)
