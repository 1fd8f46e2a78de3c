"""A small secured site, and the way into it."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu

from tests.arcgis_server import (
    GROUP_LAYER,
    RASTER_LAYER,
    Field,
    Folder,
    Layer,
    Row,
    Service,
    Site,
    coded,
    numbered_points,
    table_of,
)
from tests.gui.steps import click, lines, type_into, wait_until

USER, PASSWORD = "maria", "correct horse"
CADASTRE = "Cadastre (FeatureServer)"
PARCELS = (CADASTRE, "Land", "Parcels <b>& more</b>")
OWNERS = (CADASTRE, "Owners")


def parcels():
    fields = [
        Field("OBJECTID", "OID"),
        Field("STATUS", alias="Status of the parcel", length=20),
        Field(
            "KIND", "SmallInteger", "Kind of use", domain=coded("Kinds", {1: "Field", 2: "Road"})
        ),
        Field("OWNER_NAME_IN_FULL", alias="Owner", length=80),
        Field("AREA_M2", "Double", "Area (m²)"),
    ]
    rows = [
        Row(
            {
                "OBJECTID": i,
                "STATUS": "Open" if i % 3 else "Closed",
                "KIND": 1 + i % 2,
                "OWNER_NAME_IN_FULL": f"Owner {i}",
                "AREA_M2": i / 4,
            },
            {"x": 7 + i / 1000, "y": 47 + i / 1000},
        )
        for i in range(1, 301)
    ]
    return Layer("Parcels <b>& more</b>", fields, rows, id=1, parent=0, max_record_count=100)


def site():
    cadastre = [
        Layer("Land", kind=GROUP_LAYER, id=0, sub_layers=(1, 2)),
        parcels(),
        Layer("Aerial image", kind=RASTER_LAYER, id=2, parent=0),
        table_of(120, name="Owners", id=3),
    ]
    return Site(
        [
            Folder("Open", [Service("Grid", [numbered_points(1200, max_record_count=250)])]),
            Folder("Secured", [Service("Cadastre", cadastre)], secured=True),
        ]
    )


def connect(window, address):
    type_into(window.address_box.lineEdit(), address)
    click(window.connect_button)


def sign_in(window, password=PASSWORD):
    panel = window._panel
    wait_until(panel.isVisible, what="the sign-in panel is shown")
    type_into(panel.form.user_edit, USER)
    type_into(panel.form.password_edit, password)
    click(panel.sign_in_button)


def another_way(panel, title):
    """Choose a way from the menu, by a click."""
    click(panel.another_button)
    menu = panel.another_button.window().findChild(QMenu, "another_menu")
    wait_until(menu.isVisible)
    (action,) = [one for one in menu.actions() if one.text() == title and one.isVisible()]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    wait_until(lambda: not menu.isVisible())


def open_cadastre(window, server):
    connect(window, f"{server.address}/Secured")
    sign_in(window)
    wait_until(lambda: lines(window.tree_view) == [CADASTRE])


def counted(window, text):
    wait_until(lambda: text in window.layer_detail_label.text(), what=text)


def project_layers():
    return list(QgsProject.instance().mapLayers().values())


def imported(window, iface, count=1):
    wait_until(lambda: len(project_layers()) == count, what="the layer is in the project")
    wait_until(lambda: not window.progress.is_running)
    return project_layers()
