"""The saved connections, by clicks and keys; what goes, goes with its secret."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
)

from tests.arcgis_server import ArcGisServer, Fault, Site
from tests.fakes.keyring_backend import FAILURES, Backend, failure, install
from tests.gui.dark import dark
from tests.gui.scene import PASSWORD, USER
from tests.gui.steps import bar_button, bar_texts, click, grab, settle, type_into, wait_until

TOWN = "https://gis.example.org/arcgis/rest/services"


@pytest.fixture
def backend(monkeypatch):
    made = Backend()
    install(monkeypatch, made)
    return made


@pytest.fixture
def gateway(qgis_app, backend):
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings

    made = Gateway(TransportSettings())
    yield made
    made.stop()
    settle()


@pytest.fixture
def manager(gateway, iface):
    """Open the window; what is saved before is in it."""
    from layerferry.ui.connections_dialog import ConnectionsDialog

    opened = []

    def open_window():
        dialog = ConnectionsDialog(gateway, iface.window)
        opened.append(dialog)
        dialog.open_anew()
        return dialog

    yield open_window
    for dialog in opened:
        if not sip.isdeleted(dialog):
            dialog.shut_down()
            dialog.deleteLater()
    settle()


def save(name, address=TOWN, **more):
    from layerferry.core.host.connections import Connection, Connections

    Connections().save(Connection(name, address, **more))


def saved():
    from layerferry.core.host.connections import Connections

    return {one.name: one for one in Connections().all()}


def enter(gateway, server, name="Here"):
    from layerferry.core.host.gateway import SignIn, WayIn

    note = gateway.sign_in(server.address, SignIn(WayIn.PASSWORD, USER, PASSWORD, keep=True))
    save(name, server.address, way_in="password", username=USER)
    return note


def rows(dialog):
    tree = dialog.connections_tree
    return [
        [tree.topLevelItem(i).text(column) for column in range(5)]
        for i in range(tree.topLevelItemCount())
    ]


def is_idle(dialog):
    return dialog.new_button.isEnabled()


def box():
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    return QApplication.activeModalWidget()


def answer(text):
    asked = box()
    (button,) = [one for one in asked.buttons() if one.text().replace("&", "") == text]
    click(button)


def choose_file(path):
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    edit = dialog.findChild(QLineEdit, "fileNameEdit")
    edit.setText(str(path))  # by keys, a list of suggestions would cover the window
    buttons = dialog.findChild(QDialogButtonBox)
    kinds = (QDialogButtonBox.StandardButton.Open, QDialogButtonBox.StandardButton.Save)
    (button,) = [button for button in map(buttons.button, kinds) if button]
    click(button)


def edit_window():
    from layerferry.ui.connection_edit import ConnectionEdit

    wait_until(lambda: isinstance(QApplication.activeModalWidget(), ConnectionEdit))
    return QApplication.activeModalWidget()


def ok(dialog):
    return dialog.buttons.button(dialog.buttons.StandardButton.Ok)


def test_the_list_says_who_is_in_where(manager, gateway, server):
    save("Town hall", username="jo", way_in="oauth")
    enter(gateway, server)
    dialog = manager()
    assert rows(dialog) == [
        ["Here", server.address, "Name and password", USER, "Signed in"],
        ["Town hall", TOWN, "Browser", "jo", "Not signed in"],
    ]
    grab(dialog, "connections")
    gateway.sign_out(server.address)
    wait_until(lambda: rows(dialog)[0][4] == "Not signed in")


def test_a_new_connection_needs_a_free_name_and_an_address(manager):
    save("Town")
    dialog = manager()
    click(dialog.new_button)
    made = edit_window()
    assert not ok(made).isEnabled()
    type_into(made.name_edit, "Town")
    assert "already" in made.problem_label.text()
    type_into(made.name_edit, "Other / town")
    type_into(made.address_edit, "not an address")
    assert not ok(made).isEnabled()
    type_into(made.address_edit, "gis.example.com/arcgis/rest/services?f=json")
    grab(made, "connection_new")
    click(ok(made))
    assert saved()["Other / town"].address == "https://gis.example.com/arcgis/rest/services"
    assert dialog.connections_tree.currentItem().text(0) == "Other / town"


def test_renaming_by_keyboard(manager):
    save("Town", allow_http=True, username="jo")
    dialog = manager()
    dialog.connections_tree.setFocus()
    QTest.keyClick(dialog.connections_tree, Qt.Key.Key_Return)
    made = edit_window()
    type_into(made.name_edit, "Village")
    QTest.keyClick(made.name_edit, Qt.Key.Key_Return)
    wait_until(lambda: list(saved()) == ["Village"])
    assert saved()["Village"].allow_http
    assert rows(dialog)[0][0] == "Village"


def test_deleting_takes_the_secret_along(manager, gateway, server, backend):
    enter(gateway, server)
    dialog = manager()
    click(dialog.delete_button)
    grab(box(), "connections_delete")
    answer("Cancel")
    assert len(backend.entries) == 1
    assert list(saved()) == ["Here"]
    dialog.activateWindow()
    dialog.connections_tree.setFocus()
    wait_until(dialog.connections_tree.hasFocus)
    QTest.keyClick(dialog.connections_tree, Qt.Key.Key_Delete)
    answer("Delete")
    wait_until(lambda: is_idle(dialog) and not saved())
    assert backend.entries == {}
    assert rows(dialog) == []
    assert not dialog.delete_button.isEnabled()


def test_forgetting_everything(manager, gateway, server, backend):
    from layerferry.core.auth import TokenState

    enter(gateway, server)
    save("Town")
    dialog = manager()
    click(dialog.forget_button)
    QTest.keyClick(box(), Qt.Key.Key_Return)  # Enter is Cancel
    settle()
    assert len(saved()) == 2
    click(dialog.forget_button)
    answer("Forget everything")
    wait_until(lambda: is_idle(dialog) and not saved())
    assert backend.entries == {}
    assert gateway.state(server.address) is TokenState.SIGNED_OUT
    assert "Nothing of it is left" in bar_texts(dialog.message_bar)[0]


@pytest.mark.parametrize("name", FAILURES)
def test_a_keyring_that_fails_is_said_in_one_sentence(manager, gateway, server, backend, name):
    earlier = type(gateway)(gateway.network)
    enter(earlier, server)
    earlier.stop()
    backend.problem = failure(name)
    dialog = manager()
    wait_until(lambda: FAILURES[name] in dialog.note_label.text())
    assert "this session only" in dialog.note_label.text()
    click(dialog.forget_button)
    answer("Forget everything")
    wait_until(lambda: is_idle(dialog) and bar_texts(dialog.message_bar))
    assert "could not be deleted" in bar_texts(dialog.message_bar)[0]
    click(bar_button(dialog.message_bar, "Details"))
    from layerferry.ui.details_dialog import DetailsDialog

    (details,) = dialog.findChildren(DetailsDialog)
    assert f"{USER}@{server.root}: " in details.text_edit.toPlainText()
    assert PASSWORD not in details.text_edit.toPlainText()
    grab(dialog, f"connections_{name}")
    assert not saved()


def test_a_slow_keyring_does_not_hold_the_window_up(manager, gateway, server, backend):
    import threading

    enter(gateway, server)
    gate = threading.Event()
    backend.get_password = lambda *_: gate.wait(30) and None
    dialog = manager()
    click(dialog.delete_button)
    answer("Delete")
    assert not dialog.delete_button.isEnabled()
    assert dialog.close_button.isEnabled()
    gate.set()
    wait_until(lambda: is_idle(dialog))
    assert not saved()


def test_out_to_a_file_and_in_again(manager, tmp_path):
    save("Town", username="jo", allow_http=True, trusted_token_origins=("https://x.example",))
    path = tmp_path / "mine.json"
    dialog = manager()
    click(dialog.export_button)
    choose_file(path)
    wait_until(lambda: path.exists() and is_idle(dialog))
    assert "1 connection written to mine.json" in bar_texts(dialog.message_bar)[0]
    assert json.loads(path.read_text("utf-8"))["connections"][0]["username"] == "jo"
    click(dialog.delete_button)
    answer("Delete")
    wait_until(lambda: is_idle(dialog) and not saved())
    click(dialog.import_button)
    choose_file(path)
    wait_until(lambda: saved() and is_idle(dialog))
    assert not saved()["Town"].allow_http
    assert saved()["Town"].trusted_token_origins == ()
    assert rows(dialog)[0][3] == "jo"


def test_a_file_that_is_no_list_of_connections(manager, tmp_path):
    path = tmp_path / "odd.json"
    path.write_text("{}", encoding="utf-8")
    dialog = manager()
    click(dialog.import_button)
    choose_file(path)
    wait_until(lambda: is_idle(dialog) and bar_texts(dialog.message_bar))
    assert "holds no connections" in bar_texts(dialog.message_bar)[0]


def test_names_are_never_markup(manager, tmp_path):
    with ArcGisServer(Site()) as eye:
        evil = f'<img src="{eye.root}/spy.png"><b>Town</b>'
        path = tmp_path / "evil.json"
        entry = {"name": evil, "address": TOWN, "username": evil, "allow_http": True}
        document = {"format": "layerferry-connections", "version": 1, "connections": [entry]}
        path.write_text(json.dumps(document), encoding="utf-8")
        dialog = manager()
        click(dialog.import_button)
        choose_file(path)
        wait_until(lambda: saved() and is_idle(dialog))
        assert rows(dialog)[0][0] == evil
        assert "<img" not in dialog.connections_tree.topLevelItem(0).toolTip(0)
        click(bar_button(dialog.message_bar, "Details"))
        settle()
        click(dialog.rename_button)
        QTest.keyClick(edit_window(), Qt.Key.Key_Escape)
        click(dialog.delete_button)
        asked = box()
        assert asked.textFormat() == Qt.TextFormat.PlainText
        assert evil in asked.text()
        grab(asked, "connections_markup")
        answer("Cancel")
        for label in dialog.findChildren(QLabel):
            if evil in label.text():
                assert label.textFormat() == Qt.TextFormat.PlainText
        assert eye.log == []


def test_why_cant_i_get_in_is_asked_of_the_chosen_one(manager, server):
    from layerferry.ui.access_dialog import AccessDialog

    save("Here", server.address)
    save("Town")
    dialog = manager()
    click(dialog.access_button)
    (asked,) = dialog.findChildren(AccessDialog)
    assert asked.address_label.text() == server.address
    wait_until(lambda: asked.test_button.text() == "&Test")
    assert asked.findings_tree.topLevelItemCount() > 0


def test_it_goes_while_something_is_asked(manager, server):
    save("Here", server.address)
    server.faults.add(Fault("silence", on="info", seconds=30))
    dialog = manager()
    click(dialog.access_button)
    wait_until(lambda: server.seen("info"))
    dialog.shut_down()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 20)


def test_it_can_be_read_on_dark_themes(manager, gateway, server):
    with dark():
        save("Town hall", username="jo", way_in="oauth")
        enter(gateway, server)
        dialog = manager()
        grab(dialog, "connections_dark")


def test_the_menu_opens_one_window(iface, store, monkeypatch):
    from layerferry import plugin as module
    from layerferry.core.host.gateway import Gateway

    monkeypatch.setattr(
        module, "Gateway", lambda settings, parent: Gateway(settings, store=store, parent=parent)
    )
    plugin = module.LayerFerryPlugin(iface)
    plugin.initGui()
    (action,) = [one for one in iface.menu if one.objectName() == "layerferry_connections"]
    action.trigger()
    first = plugin.windows.connections_dialog
    assert first.isVisible()
    assert not first.isModal()
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not first.isVisible()
    action.trigger()
    assert plugin.windows.connections_dialog is first
    iface.toolbar[0].trigger()
    assert plugin.windows.import_dialog._presenter.gateway is first._gateway
    plugin.unload()
    plugin.deleteLater()
    settle()


def test_the_import_window_knows_when_everything_was_forgotten(window, server):
    from layerferry.ui.connections_dialog import ConnectionsDialog

    from tests.gui.scene import open_cadastre

    open_cadastre(window, server)
    dialog = ConnectionsDialog(window.gateway, window)
    dialog.open_anew()
    assert rows(dialog)[0][4] == "Signed in"
    click(dialog.forget_button)
    answer("Forget everything")
    wait_until(lambda: is_idle(dialog) and not rows(dialog))
    dialog.shut_down()
    dialog.deleteLater()
    wait_until(lambda: "not signed in" in window.status_label.text())
    click(window.refresh_button)
    wait_until(window._panel.isVisible, what="it asks anew, nothing is left to sign in with")
    assert not saved()
    assert window._presenter.saved is None
    grab(window, "connections_forgotten")
