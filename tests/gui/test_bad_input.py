"""Whatever is pasted or chosen by mistake: one sentence, what to do next, nothing lost."""

from __future__ import annotations

import socket

import pytest

pytest.importorskip("qgis.gui")

from tests.arcgis_server import Fault
from tests.gui.scene import (
    CADASTRE,
    OWNERS,
    PASSWORD,
    USER,
    another_way,
    connect,
    counted,
    open_cadastre,
    project_layers,
    sign_in,
)
from tests.gui.steps import (
    bar_button,
    bar_texts,
    click,
    click_line,
    click_radio,
    find,
    grab,
    lines,
    type_into,
    wait_until,
)


def said(window):
    wait_until(lambda: bar_texts(window.message_bar), what="something is said")
    texts = bar_texts(window.message_bar)
    assert len(texts) == 1
    return texts[0]


@pytest.mark.parametrize("text", ["", "hello world", "parcels", "ftp://gis.example.org/x"])
def test_what_is_no_address(window, text):
    connect(window, text)
    assert "address" in said(window)
    assert "Paste the address of an ArcGIS server" in said(window)


def test_a_wrong_port(window):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    connect(window, f"http://127.0.0.1:{port}/arcgis/rest/services")
    assert "127.0.0.1" in said(window)
    assert "Check the address" in said(window)
    grab(window, "20-wrong-port")


def test_a_web_page(window, server):
    server.faults.add(Fault("html", times=100))
    connect(window, server.address)
    assert "web page" in said(window)


def test_not_arcgis(window, server):
    connect(window, f"{server.origin}/other/rest/services")
    text = said(window)
    assert text
    grab(window, "21-not-arcgis")


def test_a_portal(window):
    connect(window, "https://portal.example.org/portal/home/item.html?id=1")
    assert "portal" in said(window)


def test_an_image_service(window):
    connect(window, "https://gis.example.org/arcgis/rest/services/Photos/ImageServer")
    assert "FeatureServer or MapServer" in said(window)


def test_a_locked_folder_in_an_open_tree(window, server):
    connect(window, server.address)
    wait_until(lambda: lines(window.tree_view) == ["Open", "Secured"])
    assert window._panel.isHidden()
    assert window.show_sign_in_button.isVisible()
    index = find(window.tree_view, "Secured")
    window.tree_view.expand(index)
    wait_until(window._panel.isVisible)
    assert "“Secured” needs a sign-in" in window._panel.reason_label.text()
    grab(window, "22-locked-folder")
    # the rest of the tree works on
    find(window.tree_view, "Open", "Grid (FeatureServer)")

    click(window._panel.cancel_button)
    assert window._panel.isHidden()
    click(window.show_sign_in_button)
    sign_in(window)
    find(window.tree_view, "Secured", CADASTRE)  # opened again by itself
    assert server.sign_ins_refused == 0


def test_line_65_a_group_layer_and_a_raster_layer(window, server):
    open_cadastre(window, server)
    service = f"{server.address}/Secured/Cadastre/FeatureServer"
    connect(window, f"{service}/0")
    assert "group" in said(window).lower()
    assert lines(window.tree_view) == ["Land"]
    connect(window, f"{service}/2")
    wait_until(lambda: lines(window.tree_view) == ["Aerial image"])
    assert "raster layer" in said(window)
    assert not window.import_button.isEnabled()


def test_a_layer_address_is_chosen_at_once(window, server):
    open_cadastre(window, server)
    connect(window, f"{server.address}/Secured/Cadastre/FeatureServer/1/query?where=1=1&f=json")
    wait_until(lambda: window.summary_label.text().startswith("To import: Parcels"))
    counted(window, "300 rows")
    assert window.import_button.isEnabled()


def test_a_condition_that_the_server_does_not_understand(window, server):
    open_cadastre(window, server)
    click_line(window.tree_view, find(window.tree_view, *OWNERS))
    counted(window, "120 rows")
    type_into(window.where_edit, "THIS IS NOT SQL")
    counted(window, "does not understand this condition")


def test_a_cancelled_sign_in(window, server):
    connect(window, f"{server.address}/Secured")
    panel = window._panel
    wait_until(panel.isVisible)
    type_into(panel.form.user_edit, USER)
    type_into(panel.form.password_edit, PASSWORD)
    click(panel.cancel_button)
    assert panel.isHidden()
    assert panel.form.password_edit.text() == ""
    assert server.seen("token") == []
    assert not window.gateway.service(server.address)


def test_a_sign_in_stopped_half_way_comes_to_nothing(window, server):
    server.faults.add(Fault("delay", on="token", seconds=1.0))
    connect(window, f"{server.address}/Secured")
    sign_in(window)
    panel = window._panel
    wait_until(panel.busy_label.isVisible)
    grab(window, "23-signing-in")
    wait_until(lambda: server.seen("token"), what="the password is on its way")
    click(panel.cancel_button)
    wait_until(lambda: server.tokens_issued == 1)
    wait_until(lambda: not window._presenter.is_signed_in)


def test_an_unwritable_folder(window, iface, server, tmp_path):
    open_cadastre(window, server)
    click_line(window.tree_view, find(window.tree_view, *OWNERS))
    counted(window, "120 rows")
    click_radio(window.shapefile_radio)
    type_into(window.place_widget.lineEdit(), str(tmp_path / "nowhere" / "owners.shp"))
    click(window.import_button)
    wait_until(lambda: not window.progress.is_running)
    (text,) = bar_texts(iface.bar)
    assert "does not exist" in text
    assert project_layers() == []
    assert list(tmp_path.iterdir()) == []
    click(bar_button(iface.bar, "Details"))


def test_the_stored_password_is_used_without_asking(window, server, store):
    open_cadastre(window, server)
    click(window.sign_out_button)
    wait_until(window._panel.isVisible)
    click(window._panel.cancel_button)
    before = len(server.seen("token"))
    connect(window, f"{server.address}/Secured")
    wait_until(lambda: lines(window.tree_view) == [CADASTRE])
    assert window._panel.isHidden()
    assert len(server.seen("token")) == before + 1

    # and where the keyring has lost it, one plain sentence says so
    store.delete(server.root, USER)
    click(window.sign_out_button)
    wait_until(window._panel.isVisible)
    click(window._panel.cancel_button)
    connect(window, f"{server.address}/Secured")
    wait_until(window._panel.isVisible)
    assert "No password for maria is stored" in window._panel.reason_label.text()
    assert window._panel.form.user_edit.text() == USER
    grab(window, "24-keyring-has-lost-it")


def test_a_token_only_in_the_address_needs_consent(window, server):
    rules = server.security
    rules.token_in_body = rules.token_in_x_esri = rules.token_in_bearer = False
    rules.token_in_bare_authorization = False
    connect(window, f"{server.address}/Secured/Cadastre/FeatureServer/3")
    sign_in(window)
    panel = window._panel
    wait_until(panel.consent_box.isVisible)
    assert "takes its token only in the address" in panel.consent_box.text()
    assert not panel.sign_in_button.isEnabled()
    grab(window, "25-consent")
    click_radio(panel.consent_box)
    click(panel.sign_in_button)
    wait_until(lambda: lines(window.tree_view) == ["Owners"])
    assert len(server.seen("token")) == 1


@pytest.fixture
def far_server(server, monkeypatch):
    """The same server under a name that is not this machine's; `sso.test` is one too."""
    look_up = socket.getaddrinfo

    def resolve(host, *more, **named):
        return look_up("127.0.0.1" if host.endswith(".test") else host, *more, **named)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return f"http://gis.test:{server.port}"


def test_an_unencrypted_password_needs_consent(window, server, far_server):
    server.security.token_services_url = f"{far_server}/arcgis/tokens/"
    connect(window, f"{far_server}/arcgis/rest/services/Secured")
    sign_in(window)
    panel = window._panel
    wait_until(panel.consent_box.isVisible)
    assert "unencrypted" in panel.consent_box.text()
    assert server.seen("token") == []
    click_radio(panel.consent_box)
    click(panel.sign_in_button)
    wait_until(lambda: lines(window.tree_view) == [CADASTRE])


def test_another_server_that_wants_the_password_needs_consent(window, server, far_server):
    elsewhere = f"http://sso.test:{server.port}"
    server.security.token_services_url = f"{elsewhere}/arcgis/tokens/"
    connect(window, f"{far_server}/arcgis/rest/services/Secured")
    sign_in(window)
    panel = window._panel
    for words in ("unencrypted", elsewhere):
        wait_until(lambda said=words: said in panel.consent_box.text(), what=words)
        wait_until(panel.consent_box.isVisible)
        assert server.seen("token") == []
        click_radio(panel.consent_box)
        click(panel.sign_in_button)
    wait_until(lambda: lines(window.tree_view) == [CADASTRE])
    assert server.seen("token")


def test_a_pasted_token(window, server):
    connect(window, f"{server.address}/Secured")
    panel = window._panel
    wait_until(panel.isVisible)
    another_way(panel, "Token or API key that I have")
    type_into(panel.form.token_edit, "no-such-token-0123456789")
    grab(window, "26-token")
    click(panel.sign_in_button)
    wait_until(lambda: "ended" in panel.reason_label.text())


def test_a_connection_with_a_way_in_of_a_later_version(window, server):
    from layerferry.core.host.connections import Connection, Connections

    Connections().save(Connection("later", server.address, "magic", USER))
    connect(window, f"{server.address}/Secured")
    sign_in(window)
    wait_until(lambda: lines(window.tree_view) == [CADASTRE])
