"""Every form of signing in, in each of its states, on light and dark themes."""

from __future__ import annotations

import contextlib

import pytest

pytest.importorskip("qgis.gui")

from layerferry.core.auth import SessionStore
from layerferry.core.errors import SignInRejected

from tests.arcgis_server import (
    ArcGisServer,
    Manners,
    Security,
)
from tests.gui.dark import dark
from tests.gui.doors import (
    CLIENT_ID,
    at_door,
    confirm,
    titles,
    with_portal,
)
from tests.gui.scene import PASSWORD, USER, another_way, site
from tests.gui.steps import (
    bar_texts,
    click,
    grab,
    type_into,
    wait_until,
)
from tests.unit.test_sign_in_ways import WALL_PASSWORD, WALL_USER


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
            panel.form.show_error(panel.form.refusal(SignInRejected("no")))
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
