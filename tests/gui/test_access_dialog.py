"""Why can't I get in: asked by clicks, answered in plain words, copied without secrets."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel

from tests.arcgis_server import (
    ArcGisServer,
    Fault,
    PortalRules,
    Security,
    Site,
    numbered_points,
    one_layer_site,
)
from tests.gui.dark import dark
from tests.gui.scene import PASSWORD, USER
from tests.gui.steps import click, click_radio, grab, settle, wait_until


@pytest.fixture
def gateway(qgis_app, store):
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings

    made = Gateway(TransportSettings(), store=store)
    yield made
    made.stop()
    settle()


@pytest.fixture
def ask(gateway, iface):
    """Open the window for an address."""
    from layerferry.ui.access_dialog import AccessDialog

    opened = []

    def open_window(address, saved=None):
        dialog = AccessDialog(gateway, address, saved, iface.window)
        dialog.show()
        opened.append(dialog)
        return dialog

    yield open_window
    from qgis.PyQt import sip

    for dialog in opened:
        if not sip.isdeleted(dialog):
            dialog.close()
    settle()


def is_idle(dialog):
    return dialog.test_button.text() == "&Test" and dialog.verdict_label.text()


def findings(dialog):
    """Everything in the tree, as {section: {question: finding}}."""
    tree = dialog.findings_tree
    return {
        tree.topLevelItem(i).text(0): {
            tree.topLevelItem(i).child(j).text(0): tree.topLevelItem(i).child(j).text(1)
            for j in range(tree.topLevelItem(i).childCount())
        }
        for i in range(tree.topLevelItemCount())
    }


def given(**more):
    from layerferry.core.host.gateway import SignIn, WayIn

    return SignIn(**{"way": WayIn.PASSWORD, "username": USER, "password": PASSWORD, **more})


def test_it_tells_at_once_what_the_server_says(ask, server):
    dialog = ask(server.address)
    wait_until(lambda: is_idle(dialog))
    found = findings(dialog)
    assert found["Server"]["Uses ArcGIS tokens"] == "yes"
    assert found["Ways in"]["Name and password"].startswith("offered: ")
    assert found["Ways in"]["Browser"].startswith("not offered: ")
    assert "Test" not in found
    assert not dialog.isModal()


def test_a_test_shows_each_step_and_the_copy_has_no_secret(ask, server, gateway):
    gateway.sign_in(server.address, given())
    token = gateway.service(server.address).token().value
    dialog = ask(f"{server.address}/Secured/Cadastre/FeatureServer/3")
    wait_until(lambda: is_idle(dialog))
    click(dialog.test_button)
    wait_until(lambda: is_idle(dialog))
    steps = findings(dialog)["Test"]
    assert steps["Sign in"] == "ok: you are signed in"
    assert steps["Read the layer"].startswith("ok")
    assert "signed in as maria" in dialog.verdict_label.text()
    grab(dialog, "access_signed_in")
    click(dialog.copy_button)
    text = QApplication.clipboard().text()
    assert "User: m…" in text
    for secret in (PASSWORD, token, USER):
        assert secret not in text
    click_radio(dialog.user_box)
    click(dialog.copy_button)
    assert "User: maria" in QApplication.clipboard().text()


def test_long_findings_are_broken_and_not_cut(ask, server):
    dialog = ask(server.address)
    wait_until(lambda: is_idle(dialog))
    dialog.resize(440, 600)
    tree = dialog.findings_tree
    (browser,) = tree.findItems("Browser", Qt.MatchFlag.MatchRecursive)
    (version,) = tree.findItems("Version", Qt.MatchFlag.MatchRecursive)
    line = tree.visualItemRect(version).height()
    wait_until(lambda: tree.visualItemRect(browser).height() > 1.5 * line, what="a second line")
    grab(dialog, "access_narrow")


def test_a_refused_step_is_the_answer(ask, server):
    dialog = ask(f"{server.address}/Secured/Cadastre/FeatureServer/3")
    wait_until(lambda: is_idle(dialog))
    click(dialog.test_button)
    wait_until(lambda: is_idle(dialog))
    assert dialog.verdict_label.text().startswith("Read the layer: ")
    assert findings(dialog)["Test"]["Read the layer"].startswith("refused: ")
    grab(dialog, "access_refused")


def test_stop_ends_a_test_that_hangs(ask, server):
    dialog = ask(server.address)
    wait_until(lambda: is_idle(dialog))
    server.faults.add(Fault("silence", on="info", seconds=30))
    before = len(server.seen("info"))
    click(dialog.test_button)
    wait_until(lambda: len(server.seen("info")) > before)
    assert dialog.test_button.text() == "S&top"
    click(dialog.test_button)
    assert dialog.test_button.text() == "&Test"
    assert dialog.verdict_label.text() == "Stopped."
    settle()
    assert "Test" not in findings(dialog)


def test_escape_closes_it_while_it_asks(ask, server):
    server.faults.add(Fault("silence", on="info", seconds=30))
    dialog = ask(server.address)
    wait_until(lambda: server.seen("info"))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 20)
    settle()


def test_a_server_that_is_not_there(ask, server):
    server.close()
    dialog = ask(server.address)
    wait_until(lambda: is_idle(dialog))
    assert dialog.verdict_label.text().startswith("Reach the server: ")


def test_words_of_a_server_are_never_markup(ask, gateway):
    with ArcGisServer(Site()) as eye:
        evil = f'<img src="{eye.root}/spy.png"><b>Town</b>'
        users = {"<b>maria</b>": PASSWORD}
        rules = Security(users=users, portal=PortalRules(name=evil), federated=True)
        site = one_layer_site(numbered_points(2), secured=True)
        with ArcGisServer(site, security=rules) as server:
            gateway.sign_in(server.address, given(username="<b>maria</b>"))
            dialog = ask(server.address)
            wait_until(lambda: is_idle(dialog))
            click(dialog.test_button)
            wait_until(lambda: is_idle(dialog))
            assert findings(dialog)["Portal"]["Name"] == evil
            assert findings(dialog)["Sign-in"]["User"] == "<b>maria</b>"
            assert "<b>maria</b>" in dialog.verdict_label.text()
            for label in dialog.findChildren(QLabel):
                assert label.textFormat() == Qt.TextFormat.PlainText, label.objectName()
            grab(dialog, "access_markup")
        assert eye.log == []


def test_it_can_be_read_on_dark_themes(ask, server, gateway):
    with dark():
        gateway.sign_in(server.address, given())
        dialog = ask(f"{server.address}/Secured")
        wait_until(lambda: is_idle(dialog))
        click(dialog.test_button)
        wait_until(lambda: is_idle(dialog))
        grab(dialog, "access_dark")


def test_the_import_window_leads_to_it(window, server):
    from layerferry.ui.access_dialog import AccessDialog

    from tests.gui.scene import connect

    assert not window.access_button.isVisible()
    connect(window, f"{server.address}/Secured")
    wait_until(window._panel.isVisible)
    click(window.access_button)
    (dialog,) = window.findChildren(AccessDialog)
    wait_until(lambda: is_idle(dialog))
    assert dialog.address_label.text() == f"{server.address}/Secured"
    click(dialog.close_button)
    settle()
    assert window.findChildren(AccessDialog) == []


def test_it_is_there_after_a_server_did_not_answer(window, server):
    from tests.gui.scene import connect

    server.close()
    connect(window, server.address)
    wait_until(window.access_button.isVisible)
    grab(window, "access_hook")


def test_it_goes_with_the_import_window(window, server):
    from tests.gui.scene import connect

    connect(window, f"{server.address}/Secured")
    wait_until(window._panel.isVisible)
    server.faults.add(Fault("silence", on="info", seconds=30))
    before = len(server.seen("info"))
    click(window.access_button)
    wait_until(lambda: len(server.seen("info")) > before)
    window.shut_down()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 20)
    settle()
