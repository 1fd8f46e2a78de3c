"""Sites that want a sign-in, and what a person does at their doors."""

from __future__ import annotations

import contextlib

from tests.arcgis_server import (
    App,
    ArcGisServer,
    OAuth,
    PortalRules,
    Security,
    Site,
)
from tests.gui.scene import CADASTRE, PASSWORD, USER, another_way, connect, site
from tests.gui.steps import (
    click,
    click_radio,
    lines,
    type_into,
    wait_until,
)

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


def confirm(panel, owner):
    """Agree to a portal that the server names."""
    assert owner.origin in panel.consent_box.text()
    assert panel.form.isHidden()
    click_radio(panel.consent_box)
    click(panel.sign_in_button)


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
