"""Small things that one meets every day: filter, keyboard, small screens, other accounts."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")

from layerferry.ui.details_dialog import DetailsDialog
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

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
    sign_in,
)
from tests.gui.steps import (
    bar_button,
    bar_texts,
    check_line,
    click,
    click_line,
    find,
    grab,
    lines,
    type_into,
    wait_until,
)

DENIED = "This account may not see it. Ask the owner for access, or sign in with another account."


def test_the_filter_keeps_the_way_to_what_fits(window, server):
    open_cadastre(window, server)
    find(window.tree_view, *PARCELS)
    type_into(window.filter_edit, "parc")
    assert lines(window.tree_view) == [CADASTRE]
    assert lines(window.tree_view, find(window.tree_view, CADASTRE)) == ["Land"]
    assert lines(window.tree_view, find(window.tree_view, CADASTRE, "Land")) == [PARCELS[-1]]
    type_into(window.filter_edit, "nothing of the kind")
    assert lines(window.tree_view) == []
    window.filter_edit.clear()
    assert lines(window.tree_view) == [CADASTRE]


def test_the_keyboard_alone_leads_to_a_layer(window, iface, server):
    edit = window.address_box.lineEdit()
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, f"{server.address}/Secured")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    panel = window._panel
    wait_until(panel.isVisible)
    QTest.keyClicks(panel.form.user_edit, USER)
    QTest.keyClick(panel.form.user_edit, Qt.Key.Key_Return)
    QTest.keyClicks(panel.form.password_edit, PASSWORD)
    QTest.keyClick(panel.form.password_edit, Qt.Key.Key_Return)
    tree = window.tree_view
    wait_until(lambda: lines(tree) == [CADASTRE])
    find(tree, *OWNERS)
    QTest.keyClick(tree, Qt.Key.Key_End)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert window.summary_label.text() == "To import: Owners"
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    (layer,) = imported(window, iface)
    assert layer.featureCount() == 120


def test_it_fits_a_small_screen(window, server):
    window.resize(1000, 660)
    window.geopackage_radio.setChecked(True)
    connect(window, f"{server.address}/Secured")
    sign_in(window, "wrong")
    label = window._panel.form.error_label
    wait_until(label.text)
    window.message_bar.pushMessage("A message of the window.")
    QTest.qWait(100)
    grab(window, "30-small")
    assert label.height() >= label.heightForWidth(label.width())
    assert (window.width(), window.height()) == (1000, 660)
    sign_in(window)
    wait_until(lambda: lines(window.tree_view) == [CADASTRE])
    window.message_bar.pushMessage("A message of the window.")
    QTest.qWait(100)
    grab(window, "32-small-signed-in")
    edit = window.place_widget.lineEdit()
    assert edit.height() >= edit.sizeHint().height()
    assert (window.width(), window.height()) == (1000, 660)


def test_a_folder_of_others_stays_locked(window, server):
    folder = server.site.folder("Secured")
    folder.users = frozenset({"chief"})
    connect(window, server.address)
    wait_until(lambda: lines(window.tree_view) == ["Open", "Secured"])
    click(window.show_sign_in_button)
    sign_in(window)
    wait_until(lambda: "signed in as maria" in window.status_label.text())
    wait_until(window._panel.isHidden)
    find(window.tree_view, "Secured", DENIED)
    assert window._panel.isHidden()


def test_a_keyring_that_refuses_is_told_and_the_sign_in_stands(window, server, store, monkeypatch):
    from layerferry.core.errors import CredentialStoreError

    def refuse(*_all):
        raise CredentialStoreError("The system keyring is locked.")

    monkeypatch.setattr(store, "put", refuse)
    open_cadastre(window, server)
    assert "signed in as maria" in window.status_label.text()
    (text,) = bar_texts(window.message_bar)
    assert text == "The system keyring is locked. The secret is kept for this session only."


def test_what_was_checked_survives_a_refresh(window, server):
    open_cadastre(window, server)
    check_line(window.tree_view, find(window.tree_view, *OWNERS))
    click(window.refresh_button)
    wait_until(lambda: lines(window.tree_view) == [CADASTRE])
    wait_until(lambda: "Owners" in lines(window.tree_view, find(window.tree_view, CADASTRE)))
    assert window.summary_label.text() == "To import: Owners"


def test_the_details_are_the_receipt(window, iface, server):
    open_cadastre(window, server)
    click_line(window.tree_view, find(window.tree_view, *OWNERS))
    counted(window, "120 rows")
    click(window.import_button)
    imported(window, iface)
    click(bar_button(iface.bar, "Details"))
    (page,) = iface.window.findChildren(DetailsDialog)
    assert "Rows in the layer: 120" in page.text_edit.toPlainText()
    assert "Proven to be all: yes, object IDs match" in page.text_edit.toPlainText()
    assert '"proof"' not in page.text_edit.toPlainText()
    grab(page, "31-details")
    page.record_group.setCollapsed(False)
    assert page.record_edit.isVisible()
    assert '"proof": "object_ids"' in page.record_edit.toPlainText()
    click(page.copy_button)
    copied = QApplication.clipboard().text()
    assert copied == page.text_edit.toPlainText() + "\n\n" + page.record_edit.toPlainText()
    assert PASSWORD not in copied
    grab(page, "31-details-record")
    page.close()


def test_a_removed_layer_does_not_trip_the_message_bar(window, iface, server):
    open_cadastre(window, server)
    click_line(window.tree_view, find(window.tree_view, *OWNERS))
    click(window.import_button)
    imported(window, iface)
    button = bar_button(iface.bar, "Zoom to layer")
    QgsProject.instance().removeAllMapLayers()
    click(button)
    assert iface.zoomed == []
    assert "no longer in the project" in " ".join(bar_texts(iface.bar))


def test_connect_after_typing_an_address_of_before(window, server):
    from tests.arcgis_server import ArcGisServer, numbered_points, one_layer_site

    with ArcGisServer(one_layer_site(numbered_points(5))) as other:
        for address, line in [
            (f"{server.address}/Open", "Grid (FeatureServer)"),
            (other.address, "Test (FeatureServer)"),
            (f"{server.address}/Open", "Grid (FeatureServer)"),
        ]:
            # the list finds the third one when the click takes the focus
            connect(window, address)
            wait_until(lambda line=line: lines(window.tree_view) == [line])


def test_a_connection_that_failed_is_tried_again(window, server):
    from tests.arcgis_server import EVERY_TIME, Fault

    server.faults.add(Fault("status", status=503, times=EVERY_TIME))
    connect(window, f"{server.address}/Open")
    wait_until(lambda: bar_texts(window.message_bar), what="the failure is told")
    grab(window, "68-try-again")
    server.faults.clear()
    click(bar_button(window.message_bar, "Try again"))
    wait_until(lambda: lines(window.tree_view) == ["Grid (FeatureServer)"])
    assert bar_texts(window.message_bar) == []


def test_what_is_known_of_a_server_stays_beside_a_failure(window, server):
    from tests.arcgis_server import EVERY_TIME, Fault

    type_into(window.address_box.lineEdit(), f"{server.address}/Open")
    wait_until(lambda: "ArcGIS Server 1" in window.address_hint_label.text())
    server.faults.add(Fault("status", status=503, times=EVERY_TIME))
    click(window.connect_button)
    wait_until(lambda: bar_texts(window.message_bar), what="the failure is told")
    assert "ArcGIS Server 1" in window.address_hint_label.text()
    grab(window, "69-failed-but-known")
    server.faults.clear()
    click(bar_button(window.message_bar, "Try again"))
    wait_until(lambda: lines(window.tree_view) == ["Grid (FeatureServer)"])
    assert not window.address_hint_label.isVisible()  # the status says it
    known = window.status_label.text().partition(" · ")[0]
    server.faults.add(Fault("status", status=503, times=EVERY_TIME))
    click(window.refresh_button)
    wait_until(lambda: bar_texts(window.message_bar), what="the failure is told")
    assert window.status_label.text() == f"{known} · not connected"
