"""Layers of one service side by side in the project, grouped and ordered as at the server."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject

from ..core.host.import_job import ImportOrder


def with_groups(
    orders: Sequence[ImportOrder], groups_above: Callable[[str], tuple[str, ...]]
) -> list[ImportOrder]:
    """Give the orders of a service's layers, where they are several, the group of each.

    Args:
        orders: in the server's order.
        groups_above: names of the group layers above a layer's address, the outermost first.
    """
    of_service = Counter(_service(order.address) for order in orders)
    return [
        replace(order, groups=(_name(order.address), *groups_above(order.address)))
        if of_service[_service(order.address)] > 1
        else order
        for order in orders
    ]


def add_in_groups(layer: QgsMapLayer, groups: Sequence[str]) -> bool:
    """Add a layer below what its groups hold already; whether the project took it."""
    project = QgsProject.instance()
    if not groups:
        return project.addMapLayer(layer) is not None
    if project.addMapLayer(layer, False) is None:
        return False
    above: QgsLayerTreeGroup = project.layerTreeRoot()
    for depth, name in enumerate(groups):
        inside = [one for one in above.findGroups() if one.name() == name]
        # a new service goes on top, as a new layer does; group layers keep their order
        if inside:
            above = inside[0]
        else:
            above = above.addGroup(name) if depth else above.insertGroup(0, name)
    above.addLayer(layer)
    return True


def _service(address: str) -> str:
    return address.rpartition("/")[0]


def _name(address: str) -> str:
    """``…/services/Town/Water/FeatureServer/3`` -> ``Water``."""
    return address.split("/")[-3] if address.count("/") > 4 else address
