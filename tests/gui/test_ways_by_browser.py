"""The portal's page in the browser, and portals that stand elsewhere."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

pytest.importorskip("qgis.gui")

from qgis.PyQt.QtWidgets import QApplication

from tests.arcgis_server.client import ask, fill_in, redirected
from tests.gui.doors import (
    CLIENT_ID,
    WHO,
    at_door,
    by_browser,
    confirm,
    is_in,
    saved,
    titles,
    with_portal,
)
from tests.gui.scene import PASSWORD, another_way, connect, sign_in
from tests.gui.steps import (
    click,
    grab,
    type_into,
    wait_until,
)
from tests.unit.test_sign_in_ways import browser


def test_browser(window, another_session, store):
    with with_portal(can_sign_in_idp=True) as (owner, server):
        play, pages, threads = browser(owner, **WHO)
        panel = by_browser(window, server, play)
        assert panel.sign_in_button.text().replace("&", "") == "Sign in with browser"
        grab(window, "41-client-id")
        type_into(panel.form.ports_edit, "47815, no port")
        assert "“no” is no port" in panel.form.ports_problem.text()
        assert not panel.sign_in_button.isEnabled()
        grab(window, "41-no-port")
        type_into(panel.form.ports_edit, "47815, 47816")
        click(panel.sign_in_button)
        is_in(window)
        threads[0].join(60)
        assert "signed in as maria" in window.status_label.text()
        assert b"go back to QGIS" in pages[0]
        kept = saved(server)
        assert (kept.way_in, kept.client_id) == ("oauth", CLIENT_ID)
        assert kept.redirect_ports == (47815, 47816)
        assert [one.form["redirect_uri"] for one in owner.seen("oauth")] == [
            "http://127.0.0.1:47815/"
        ]
        assert server.where_seen(PASSWORD) == {"form"}  # of the page alone

        window.gateway.stop()  # the session ends without a sign-out
        later = another_session()
        connect(later, f"{server.address}/Secured")
        is_in(later)
        assert len(pages) == 1
        assert "signed in as maria" in later.status_label.text()


def test_browser_that_is_given_up(window):
    opened = []
    with with_portal(can_sign_in_idp=True) as (_owner, server):
        panel = by_browser(window, server, lambda url: opened.append(url) or True)
        click(panel.sign_in_button)
        wait_until(lambda: len(opened) == 1)
        assert panel.form.wait_label.text() == "Waiting for the browser…"
        grab(window, "42-waiting")
        click(panel.form.again_button)
        assert opened[1] == opened[0]
        click(panel.cancel_button)
        assert panel.isVisible()
        assert panel.form.client_id_edit.isVisible()
        assert panel.sign_in_button.isEnabled()
        another_way(panel, "User name and password")
        sign_in(window)
        is_in(window)


def test_sign_in_that_was_declined_on_the_page(window):
    with with_portal(can_sign_in_idp=True) as (owner, server):
        play, _pages, _threads = browser(owner, act="cancel")
        panel = by_browser(window, server, play)
        click(panel.sign_in_button)
        wait_until(lambda: "declined" in panel.reason_label.text())
        assert "The user denied your request." in panel.reason_label.text()
        grab(window, "43-declined")
        assert panel.sign_in_button.isEnabled()


def code_on(owner, url):
    """The code that the page shows to a person who signed in."""
    return redirected(fill_in(owner, ask(url, post=False), **WHO))["code"]


@pytest.mark.parametrize("has_browser", [True, False])
def test_paste_the_code(window, has_browser):
    opened = []
    with with_portal(can_sign_in_idp=True) as (owner, server):
        panel = by_browser(window, server, lambda url: opened.append(url) or has_browser)
        click(panel.sign_in_button)
        wait_until(lambda: len(opened) == 1)
        wait_until(lambda: panel.form.copy_button.isVisible() is not has_browser)
        if not has_browser:
            click(panel.form.copy_button)
            assert QApplication.clipboard().text() == opened[0]
        click(panel.form.by_code_button)
        wait_until(lambda: len(opened) == 2)
        assert parse_qs(urlsplit(opened[1]).query)["redirect_uri"] == ["urn:ietf:wg:oauth:2.0:oob"]
        form = panel.form
        wait_until(form.code_edit.isVisible)
        assert not form.code_button.isEnabled()
        type_into(form.code_edit, "this is no code")
        click(form.code_button)
        wait_until(form.error_label.isVisible)
        assert "not a code" in form.error_label.text()
        grab(window, f"44-code-{'browser' if has_browser else 'no-browser'}")
        type_into(form.code_edit, code_on(owner, opened[1]))
        click(form.code_button)
        is_in(window)


def test_portal_elsewhere_is_asked_about_not_trusted(window):
    with with_portal(1, is_elsewhere=True, can_sign_in_arcgis=False) as (owner, server):
        panel = at_door(window, server)
        grab(window, "45-portal-elsewhere")
        assert titles(panel) == [
            "Token or API key that I have",
            "QGIS authentication configuration",
        ]
        assert owner.log == []
        confirm(panel, owner)
        wait_until(lambda: panel.isVisible() and panel.form.isVisible())
        assert panel.form.title == "Portal's page in the browser"  # the portal was asked now
        another_way(panel, "User name and password")
        sign_in(window)
        is_in(window)
        assert saved(server).trusted_token_origins == (owner.origin,)


def test_second_server_of_a_portal_needs_no_sign_in(window, another_session):
    with with_portal(2, is_elsewhere=True) as (owner, first, second):
        play, pages, threads = browser(owner, **WHO)
        window._presenter.open_page = play
        confirm(at_door(window, first), owner)
        panel = window._panel
        wait_until(lambda: panel.isVisible() and panel.form.isVisible())
        another_way(panel, "Portal's page in the browser")
        type_into(panel.form.client_id_edit, CLIENT_ID)
        click(panel.sign_in_button)
        is_in(window)
        threads[0].join(60)

        asked = len(owner.log)
        panel = at_door(window, second)
        assert len(owner.log) == asked  # the second server could name anybody
        confirm(panel, owner)
        is_in(window)
        assert len(pages) == 1
        assert saved(second).way_in == "oauth"
        assert saved(second).trusted_token_origins == (owner.origin,)

        click(window.sign_out_button)  # of the second alone, and it stays so
        wait_until(lambda: panel.isVisible() and panel.form.isVisible())
        assert "not signed in" in window.status_label.text()
        # nor is the client ID asked for again
        if panel.form.title != "Portal's page in the browser":
            another_way(panel, "Portal's page in the browser")
        assert panel.form.client_id_edit.text() == CLIENT_ID
        connect(window, f"{first.address}/Secured")
        is_in(window)


def test_text_for_the_administrator(window):
    from layerferry.ui.details_dialog import DetailsDialog

    with with_portal(can_sign_in_idp=True) as (owner, server):
        panel = at_door(window, server)
        another_way(panel, "Portal's page in the browser")
        type_into(panel.form.ports_edit, "50123")
        click(panel.form.admin_button)
        (dialog,) = window.findChildren(DetailsDialog)
        wait_until(dialog.isVisible)
        grab(dialog, "46-administrator")
        click(dialog.copy_button)
        text = QApplication.clipboard().text()
        assert owner.portal in text
        assert "urn:ietf:wg:oauth:2.0:oob" in text
        assert "http://127.0.0.1:50123/" in text
        dialog.close()
