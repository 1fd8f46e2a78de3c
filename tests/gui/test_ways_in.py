"""Every way to get in, by clicks: paste an address, and the right form appears."""

from __future__ import annotations

import contextlib
from urllib.parse import parse_qs, urlsplit

import pytest

pytest.importorskip("qgis.gui")

from layerferry.core.auth import SessionStore
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from tests.arcgis_server import (
    App,
    ArcGisServer,
    Manners,
    OAuth,
    PortalRules,
    Security,
    Site,
    server_10_0,
)
from tests.arcgis_server.client import ask, fill_in, redirected
from tests.gui.dark import dark
from tests.gui.scene import CADASTRE, PASSWORD, USER, another_way, connect, sign_in, site
from tests.gui.steps import (
    bar_texts,
    click,
    click_radio,
    find,
    grab,
    lines,
    type_into,
    wait_until,
)
from tests.unit.test_sign_in_ways import WALL_PASSWORD, WALL_USER, browser

CLIENT_ID, CLIENT_SECRET = "layerferry-test", "c4n4ry-of-the-app"
WHO = {"username": USER, "password": PASSWORD}


@contextlib.contextmanager
def with_portal(servers=1, is_elsewhere=False, apps=(), **rules):
    """Servers that a portal owns; on the portal's own origin unless told otherwise."""
    portal = Security(
        users={USER: PASSWORD},
        federated=not is_elsewhere,
        oauth=OAuth(apps=[App(CLIENT_ID, secret=CLIENT_SECRET), *apps]),
        portal=PortalRules(**rules),
    )
    with contextlib.ExitStack() as running:
        if not is_elsewhere:
            owner = running.enter_context(ArcGisServer(site(), security=portal))
            yield owner, owner
            return
        owner = running.enter_context(ArcGisServer(Site(), security=portal))
        owned = Security(users={}, federated=True, accepts_portal_token=False)
        yield (
            owner,
            *(
                running.enter_context(ArcGisServer(site(), security=owned, portal_server=owner))
                for _ in range(servers)
            ),
        )


def at_door(window, server):
    """Paste the address of what is locked; the panel asks."""
    connect(window, f"{server.address}/Secured")
    panel = window._panel
    wait_until(panel.isVisible, what="the panel is shown")
    return panel


def is_in(window):
    wait_until(lambda: lines(window.tree_view) == [CADASTRE], what="the tree is shown")
    assert window._panel.isHidden()


def saved(server):
    from layerferry.core.host.connections import Connections

    return Connections().of_server(server.root)


def titles(panel):
    return [action.text() for action in panel._menu.actions()]


# --- name and password ---------------------------------------------------------------------------


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


# --- the browser ---------------------------------------------------------------------------------


def by_browser(window, server, play):
    """Choose the portal's page; `play` is the browser."""
    window._presenter.open_page = play
    panel = at_door(window, server)
    if panel.form.title != "Portal's page in the browser":
        another_way(panel, "Portal's page in the browser")
    if not panel.form.client_id_edit.text():
        assert not panel.sign_in_button.isEnabled()
        type_into(panel.form.client_id_edit, CLIENT_ID)
    return panel


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
        threads[0].join(5)
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


def confirm(panel, owner):
    """Agree to a portal that the server names."""
    assert owner.origin in panel.consent_box.text()
    assert panel.form.isHidden()
    click_radio(panel.consent_box)
    click(panel.sign_in_button)


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
        threads[0].join(5)

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


# --- other ways ----------------------------------------------------------------------------------


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


def test_portal_where_only_the_page_is_for_people(window):
    with with_portal(can_sign_in_arcgis=False, can_sign_in_idp=True) as (_owner, server):
        panel = at_door(window, server)
        assert titles(panel)[:2] == ["Portal's page in the browser", "User name and password"]
        assert panel.form.title == "Portal's page in the browser"
        grab(window, "48-organisation")


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
    from layerferry.core.auth import connection_schemes

    monkeypatch.setattr(connection_schemes, "_is_installed", lambda _name: False)
    manners = Manners(web_tier="negotiate ntlm")
    with ArcGisServer(site(), security=Security(), manners=manners) as server:
        panel = at_door(window, server)
        assert "requests_ntlm or requests_kerberos" in panel.form.missing_label.text()
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


def test_qgis_configuration_is_listed_only_once_it_is_wanted(window, server):
    panel = at_door(window, server)
    form = panel._forms[next(way for way in panel._forms if way.value == "qgis")]
    assert form.config_select is None
    another_way(panel, "QGIS authentication configuration")
    wait_until(lambda: form.config_select is not None and form.config_select.isVisible())
    assert not panel.sign_in_button.isEnabled()
    grab(window, "51-qgis")


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


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_form_has_its_picture(another_session, theme):
    with contextlib.ExitStack() as stack:
        if theme == "dark":
            stack.enter_context(dark())
        _owner, server = stack.enter_context(with_portal(can_sign_in_idp=True))
        window = another_session()
        panel = at_door(window, server)
        for number, title in enumerate(titles(panel)):
            if panel.form.title != title:
                another_way(panel, title)
            panel.form.show_error("The server does not accept this name and password.")
            grab(window, f"60-{theme}-{number}")
        click(panel.another_button)
        grab(panel._menu, f"60-{theme}-menu")
        panel._menu.close()


@pytest.fixture(params=["light", "dark"])
def themed(request, another_session):
    """A window in a theme, and its name."""
    with contextlib.ExitStack() as stack:
        if request.param == "dark":
            stack.enter_context(dark())
        yield another_session(), request.param


def test_every_state_of_the_browsers_form_has_its_picture(themed):
    window, theme = themed
    opened = []
    with with_portal(1, is_elsewhere=True, can_sign_in_idp=True) as (owner, server):
        window._presenter.open_page = lambda url: opened.append(url) or True
        panel = at_door(window, server)
        grab(window, f"61-{theme}-consent")
        confirm(panel, owner)
        wait_until(lambda: panel.isVisible() and panel.form.isVisible())
        if panel.form.title != "Portal's page in the browser":
            another_way(panel, "Portal's page in the browser")
        type_into(panel.form.client_id_edit, CLIENT_ID)
        grab(window, f"61-{theme}-client-id")
        click(panel.sign_in_button)
        wait_until(lambda: len(opened) == 1)
        wait_until(panel.form.again_button.isVisible)
        grab(window, f"61-{theme}-waiting")
        click(panel.form.by_code_button)
        wait_until(lambda: len(opened) == 2)
        wait_until(panel.form.code_edit.isVisible)
        assert not panel.form.code_button.isEnabled()
        grab(window, f"61-{theme}-code")
        click(panel.cancel_button)


def test_every_state_of_the_web_servers_form_has_its_picture(themed, monkeypatch):
    from layerferry.core.host import secret_keeper

    window, theme = themed
    locked = SessionStore(), "The system keyring is locked."
    window.gateway.secrets._store = None
    monkeypatch.setattr(secret_keeper, "choose_store", lambda: locked)
    manners = Manners(web_tier="basic")
    with ArcGisServer(site(), security=Security(users={USER: PASSWORD}), manners=manners) as server:
        panel = at_door(window, server)
        grab(window, f"62-{theme}-web-server")
        type_into(panel.form.user_edit, WALL_USER)
        type_into(panel.form.password_edit, "wrong")
        click(panel.sign_in_button)
        wait_until(panel.form.error_label.isVisible)
        assert panel.form.error_label.text().startswith("The web server in front")
        grab(window, f"62-{theme}-refused")
        type_into(panel.form.password_edit, WALL_PASSWORD)
        click(panel.sign_in_button)
        wait_until(lambda: panel.isVisible() and panel.form.title == "User name and password")
        assert any("locked" in text for text in bar_texts(window.message_bar))
        grab(window, f"62-{theme}-behind-locked-keyring")


def test_sign_in_of_this_computer_where_kerberos_is_there(window, monkeypatch):
    from layerferry.ui.ways_in import web_tier_form

    def auth(scheme, credential):
        return "requests_ntlm" if credential.user or scheme == "ntlm" else object

    monkeypatch.setattr(web_tier_form, "connection_auth", auth)
    given = []
    monkeypatch.setattr(window.gateway, "sign_in", lambda _address, one: given.append(one) or "")
    manners = Manners(web_tier="negotiate ntlm")
    with ArcGisServer(site(), security=Security(), manners=manners) as server:
        panel = at_door(window, server)
        assert panel.form.desktop_box.isChecked()  # nothing else can work
        assert not panel.form.user_edit.isVisible()
        assert not panel.keep_box.isVisible()
        grab(window, "55-desktop")
        click(panel.sign_in_button)
        wait_until(lambda: given)
        assert (given[0].way.value, given[0].username, given[0].password) == ("webtier", "", "")
        wait_until(lambda: panel.isVisible() and not panel.busy_label.isVisible())


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
