"""A portal with items, groups and a web map, and a server of another origin that it owns."""

from __future__ import annotations

import contextlib

from tests.arcgis_server import ArcGisServer, Item, Security, Site
from tests.arcgis_server.portal_items import Group
from tests.gui.scene import PASSWORD, USER, connect, sign_in, site
from tests.gui.steps import lines, wait_until

WATER = "w" * 32


@contextlib.contextmanager
def portal_and_server():
    """The portal at one origin, its server at another."""
    people = Security(users={USER: PASSWORD})
    rules = Security(users={}, federated=True, accepts_portal_token=False)
    with (
        ArcGisServer(Site(), security=people) as owner,
        ArcGisServer(site(), security=rules, portal_server=owner) as server,
    ):
        fill(owner, server)
        yield owner, server


def fill(owner, server):
    cadastre = f"{server.root}/rest/services/Secured/Cadastre/FeatureServer"
    is_open = {"definitionExpression": "STATUS = 'Open'"}
    layers = [
        {"title": "Owners", "url": f"{cadastre}/3"},
        {"title": "Land", "layerType": "GroupLayer", "layers": [
            {"title": "Open parcels", "url": f"{cadastre}/1", "layerDefinition": is_open},
            {"title": "All parcels", "url": f"{cadastre}/1"},
        ]},
    ]  # fmt: skip
    owner.items.groups.append(Group(WATER, "Water <b>board</b>", (USER,)))
    owner.items.added += [
        Item("A map of parcels", type="Web Map", owner=USER, data={"operationalLayers": layers}),
        Item("Pipes", url=f"{server.root}/rest/services/Open/Grid/FeatureServer", groups=(WATER,)),
    ]


def many_items(owner, server, count):
    grid = f"{server.root}/rest/services/Open/Grid/FeatureServer"
    owner.items.added += [Item(f"Z {number:03}", url=grid) for number in range(count)]


def home(owner):
    return f"{owner.portal}/home"


def open_portal(window, owner):
    """Connect as a stranger, then sign in."""
    connect(window, home(owner))
    wait_until(lambda: lines(window.tree_view) == ["Public items"], what="the portal is there")
    window.show_sign_in_button.click()
    sign_in(window)
    wait_until(lambda: len(lines(window.tree_view)) == 4, what="the portal knows who asks")
