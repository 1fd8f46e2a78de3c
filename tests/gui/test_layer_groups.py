"""Layers of one service stand in the project as they stand at the server."""

from __future__ import annotations

import pytest


@pytest.fixture
def project(qgis_app):
    from qgis.core import QgsProject

    made = QgsProject.instance()
    made.clear()
    yield made
    made.clear()


def memory_layer(name):
    from qgis.core import QgsVectorLayer

    return QgsVectorLayer("NoGeometry?field=a:int", name, "memory")


def shown(group):
    """The tree as nested lists of names."""
    return [
        [child.name(), *shown(child)] if hasattr(child, "addGroup") else child.name()
        for child in group.children()
    ]


def orders(*addresses):
    from layerferry.core.host.import_job import ImportOrder

    return [ImportOrder(address) for address in addresses]


def test_a_service_becomes_a_group_in_the_server_s_order(project):
    from layerferry.ui.layer_groups import add_in_groups, with_groups

    service = "https://h.example/arcgis/rest/services/Town/Water/MapServer"
    other = "https://h.example/arcgis/rest/services/Town/Roads/MapServer/0"
    above = {f"{service}/2": ("Pipes",), f"{service}/3": ("Pipes", "Old")}
    wanted = orders(*(f"{service}/{i}" for i in (0, 2, 3, 7)), other)
    for order in with_groups(wanted, lambda url: above.get(url, ())):
        assert add_in_groups(memory_layer(order.address.rpartition("/")[2]), order.groups)
    water = ["Water", "0", ["Pipes", "2", ["Old", "3"]], "7"]
    assert sorted(map(str, shown(project.layerTreeRoot()))) == sorted(map(str, [water, "0"]))


def test_one_layer_of_a_service_needs_no_group():
    from layerferry.ui.layer_groups import with_groups

    address = "https://h.example/arcgis/rest/services/Town/Water/MapServer/1"
    (only,) = with_groups(orders(address), lambda _url: ("Pipes",))
    assert only.groups == ()
