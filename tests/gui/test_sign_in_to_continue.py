"""A sign-in that ends during an import: the import waits, asks, and goes on."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsProject

from tests.arcgis_server import ArcGisServer, Manners, Security
from tests.gui.scene import (
    CADASTRE,
    OWNERS,
    PARCELS,
    PASSWORD,
    USER,
    connect,
    counted,
    imported,
    open_cadastre,
    project_layers,
    sign_in,
    site,
)
from tests.gui.steps import (
    bar_button,
    bar_texts,
    click,
    click_line,
    find,
    grab,
    lines,
    settle,
    type_into,
    wait_until,
)
from tests.unit.test_sign_in_ways import WALL_PASSWORD, WALL_USER

NEW_PASSWORD = "another horse"
ASKED = "Sign in to 127.0.0.1 to continue"


def import_until_the_password_changes(window, server, line, rows):
    """Begin an import whose token ends and whose password is no longer the one that we know."""
    click_line(window.tree_view, find(window.tree_view, *line))
    counted(window, f"{rows} rows")

    def change():
        server.security.users["maria"] = NEW_PASSWORD
        server.expire_tokens()

    server.after("ids", 1 + len(server.seen("ids")), change)
    click(window.import_button)


def asks(bar):
    return [text for text in bar_texts(bar) if ASKED in text]


def test_the_import_waits_and_goes_on_after_the_sign_in(window, iface, server):
    open_cadastre(window, server)
    import_until_the_password_changes(window, server, PARCELS, 300)
    wait_until(lambda: asks(iface.bar), what="the import asks for the sign-in")
    assert "waits for your sign-in" in " ".join(bar_texts(iface.bar))
    refused = server.sign_ins_refused
    assert refused == 1  # the old password, once
    grab(iface.window, "20-sign-in-to-continue")
    window.hide()
    click(bar_button(iface.bar, "Sign in…"))
    wait_until(lambda: window.isVisible() and window._panel.isVisible())
    grab(window, "21-sign-in-again")
    sign_in(window, NEW_PASSWORD)
    (layer,) = imported(window, iface)
    ids = sorted(feature["OBJECTID"] for feature in layer.getFeatures())
    assert ids == list(range(1, 301))
    wait_until(lambda: not asks(iface.bar))
    assert "all 300 rows" in " ".join(bar_texts(iface.bar))
    grab(iface.window, "22-gone-on")
    assert server.sign_ins_refused == refused


def test_one_question_for_all_imports_that_wait(window, iface, server):
    open_cadastre(window, server)
    import_until_the_password_changes(window, server, PARCELS, 300)
    wait_until(lambda: asks(iface.bar))
    orders = window._wanted.orders()
    window.progress.start(orders)
    wait_until(lambda: " ".join(bar_texts(iface.bar)).count("waits for your sign-in") == 2)
    assert len(asks(iface.bar)) == 1
    click(bar_button(iface.bar, "Sign in…"))
    sign_in(window, NEW_PASSWORD)
    layers = imported(window, iface, 2)
    assert [layer.featureCount() for layer in layers] == [300, 300]
    assert asks(iface.bar) == []


def test_the_web_server_in_front_takes_another_password(window, iface):
    security = Security(users={USER: PASSWORD})
    with ArcGisServer(site(), security=security, manners=Manners(web_tier="basic")) as server:
        connect(window, f"{server.address}/Secured")
        panel = window._panel
        through_wall(panel, WALL_PASSWORD)
        wait_until(lambda: panel.isVisible() and panel.form.title == "User name and password")
        sign_in(window)
        wait_until(lambda: lines(window.tree_view) == [CADASTRE])
        click_line(window.tree_view, find(window.tree_view, *PARCELS))
        counted(window, "300 rows")

        def change():
            server.manners.web_tier_password = NEW_PASSWORD

        server.after("ids", 1 + len(server.seen("ids")), change)
        click(window.import_button)
        wait_until(lambda: asks(iface.bar), what="the import asks for the sign-in")
        click(bar_button(iface.bar, "Sign in…"))
        through_wall(panel, NEW_PASSWORD)
        (layer,) = imported(window, iface)
        assert sorted(one["OBJECTID"] for one in layer.getFeatures()) == list(range(1, 301))
        wait_until(lambda: not asks(iface.bar))
        wait_until(lambda: "signed in as maria" in window.status_label.text())


def through_wall(panel, password):
    wait_until(lambda: panel.isVisible() and panel.form.title == "Sign-in of the web server")
    type_into(panel.form.user_edit, WALL_USER)
    type_into(panel.form.password_edit, password)
    click(panel.sign_in_button)


def test_cancel_answers_without_a_sign_in(window, iface, server):
    open_cadastre(window, server)
    import_until_the_password_changes(window, server, PARCELS, 300)
    wait_until(lambda: asks(iface.bar))
    click(bar_button(iface.bar, "Cancel"))
    wait_until(lambda: not window.progress.is_running, what="Cancel answers")
    assert bar_texts(iface.bar) == []
    settle()
    assert project_layers() == []


def test_the_window_shows_another_server_meanwhile(window, iface, server):
    from tests.arcgis_server import ArcGisServer, numbered_points, one_layer_site
    from tests.gui.scene import connect
    from tests.gui.steps import lines

    open_cadastre(window, server)
    import_until_the_password_changes(window, server, OWNERS, 120)
    wait_until(lambda: asks(iface.bar))
    with ArcGisServer(one_layer_site(numbered_points(5))) as other:
        connect(window, other.address)
        wait_until(lambda: lines(window.tree_view) == ["Test (FeatureServer)"])
        click(bar_button(iface.bar, "Sign in…"))
        wait_until(lambda: window._panel.isVisible())
        assert window._panel.form.user_edit.text() == "maria"
        sign_in(window, NEW_PASSWORD)
        (layer,) = imported(window, iface)
    assert layer.featureCount() == 120


def test_unloading_while_an_import_waits_leaves_nothing(window, iface, server):
    open_cadastre(window, server)
    import_until_the_password_changes(window, server, PARCELS, 300)
    wait_until(lambda: asks(iface.bar))
    window.progress.stop()
    window.progress.stop = lambda: None  # what follows the test is the second time
    settle()
    assert bar_texts(iface.bar) == []
    QgsProject.instance().clear()
