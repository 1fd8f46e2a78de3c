"""What a portal holds, and the sign-in that goes along to its servers and to no other."""

from __future__ import annotations

import contextlib

import pytest
from layerferry.core.auth import TokenState
from layerferry.core.errors import AddressError, PluginError, ServiceError, TokenRequired
from layerferry.core.net.addresses import parse_address
from layerferry.core.rest.catalog import EntryKind
from layerferry.core.rest.portal_items import (
    group,
    read_groups,
    read_item,
    read_portal,
    read_search,
    read_web_map,
    search,
    search_words,
)

from tests.arcgis_server import (
    ArcGisServer,
    Item,
    OAuth,
    PortalRules,
    Security,
    Site,
    numbered_points,
    one_layer_site,
)
from tests.arcgis_server.portal_items import Group
from tests.integration.conftest import PASSWORD, USER
from tests.unit.test_sign_in_ways import browser


@contextlib.contextmanager
def owned(**rules):
    """A portal and a server of another origin that it owns."""
    site = one_layer_site(numbered_points(3), secured=True)
    rules = Security(**{"users": {}, "federated": True, "accepts_portal_token": False, **rules})
    with (
        ArcGisServer(Site(), security=Security()) as owner,
        ArcGisServer(site, security=rules, portal_server=owner) as server,
    ):
        yield owner, server


@pytest.fixture
def portal(gateway):
    """A portal that somebody is signed in at, and its server."""
    from layerferry.core.host.gateway import SignIn, WayIn

    with owned() as (owner, server):
        gateway.sign_in(home_of(owner), SignIn(WayIn.PASSWORD, USER, PASSWORD))
        yield owner, server


@contextlib.contextmanager
def client_of(gateway, address):
    client = gateway.client(address)
    try:
        yield client
    finally:
        client.close()


def root_of(owner):
    return owner.portal


def home_of(owner):
    return f"{owner.portal}/home"


def entries_of(gateway, entry, read=read_search):
    with client_of(gateway, entry.url) as client:
        return read(client, entry.url)


def test_a_portal_of_old_is_entered_and_read_under_the_addresses_of_today(gateway):
    """Those are what is kept, for a later session that does not know yet how old it is."""
    from layerferry.core.host.gateway import SignIn, WayIn
    from layerferry.core.host.portal_page import in_browser

    older = PortalRules(spellings=frozenset({"old"}), states_spelling="old")
    with ArcGisServer(Site(), security=Security(portal=older, oauth=OAuth())) as owner:
        owner.items.added.append(Item("Pipes", url=f"{owner.root}/rest/services/A/MapServer"))
        open_it, _pages, threads = browser(owner)
        given = SignIn(WayIn.OAUTH, client_id="layerferry-test")
        gateway.sign_in_on_page(home_of(owner), given, in_browser(open_it))
        threads[0].join(60)
        with client_of(gateway, home_of(owner)) as client:
            found = read_portal(client, root_of(owner))
        kept = search(root_of(owner), "", "")
        assert "/sharing/rest/" in kept.url
        assert [one.name for one in entries_of(gateway, kept)] == ["Pipes"]
        assert entries_of(gateway, found[1], read_groups) == ()


def test_a_portal_offers_own_content_groups_organisation_and_all(gateway, portal):
    owner, _server = portal
    with client_of(gateway, home_of(owner)) as client:
        found = read_portal(client, root_of(owner))
    assert [one.kind for one in found] == [
        EntryKind.SEARCH,
        EntryKind.GROUPS,
        EntryKind.SEARCH,
        EntryKind.SEARCH,
    ]
    assert found[0].name == "My content"


def test_a_stranger_sees_the_public_items_alone(gateway):
    with owned() as (owner, _server), client_of(gateway, home_of(owner)) as client:
        found = read_portal(client, root_of(owner))
        assert [one.name for one in found] == ["Public items"]
        owner.items.added.append(Item("Open data", url=f"{owner.root}/rest/services/A/MapServer"))
        assert [one.name for one in read_search(client, found[0].url)] == ["Open data"]


def test_a_search_goes_on_page_by_page(gateway, portal):
    owner, _server = portal
    owner.items.added += [
        Item(f"Layer {number:03}", url=f"https://gis.example.org/arcgis/rest/services/S{number}/MapServer")
        for number in range(250)
    ]  # fmt: skip
    owner.items.added.append(Item("A dashboard", type="Dashboard"))
    entry, names = search(root_of(owner), "Everything", ""), []
    while entry is not None:
        page = entries_of(gateway, entry)
        entry = page[-1] if page[-1].kind is EntryKind.MORE else None
        names += [one.name for one in page if one.kind is EntryKind.SERVICE]
    assert [name for name in names if name.startswith("Layer")] == [
        f"Layer {n:03}" for n in range(250)
    ]
    assert "A dashboard" not in names


def test_words_that_look_like_commands_are_words(gateway, portal):
    owner, _server = portal
    owner.items.added.append(
        Item('owner:"chief" OR', url=f"{owner.root}/rest/services/A/MapServer")
    )
    entry = search_words(root_of(owner), "Found", 'zz" OR owner:"chief')
    assert entries_of(gateway, entry) == ()


def test_groups_show_what_is_shared_with_them(gateway, portal):
    owner, server = portal
    owner.items.groups += [
        Group("g1" * 16, "Water <b>board</b>", (USER,)),
        Group("g2" * 16, "Other", ("chief",)),
    ]
    owner.items.added.append(
        Item("Pipes", url=f"{server.address}/Test/FeatureServer", groups=("g1" * 16,))
    )
    with client_of(gateway, home_of(owner)) as client:
        found = read_portal(client, root_of(owner))
        listed = next(one for one in found if one.kind is EntryKind.GROUPS)
        groups = read_groups(client, listed.url)
        assert [one.name for one in groups] == ["Water <b>board</b>"]
        assert [one.name for one in read_search(client, groups[0].url)] == ["Pipes"]
        pasted = parse_address(f"{owner.portal}/home/group.html?id={'g1' * 16}")
        assert read_item(client, pasted) == groups[0]
        assert group(root_of(owner), "Water <b>board</b>", "g1" * 16) == groups[0]


def test_a_web_map_keeps_its_arrangement_and_its_filters(gateway, portal):
    owner, server = portal
    layer = f"{server.address}/Test/FeatureServer/0"
    is_open = {"definitionExpression": "A = 'x y'"}
    data = {
        "operationalLayers": [
            {"id": "bottom", "title": "Base", "url": f"{server.address}/Test/FeatureServer"},
            {"title": "Folder", "layerType": "GroupLayer", "layers": [
                {"title": "Open", "url": layer, "layerDefinition": is_open},
            ]},
            {"title": "Drawn by hand", "featureCollection": {"layers": []}},
            {"title": "Evil", "url": "file:///etc/passwd"},
        ],
        "tables": [{"title": "Owners", "url": layer}],
    }  # fmt: skip
    owner.items.added.append(Item("Map", type="Web Map", data=data))
    with client_of(gateway, home_of(owner)) as client:
        page = read_search(client, search_words(root_of(owner), "", "Map").url)
        assert [one.kind for one in page] == [EntryKind.WEB_MAP]
        found = read_web_map(client, page[0].url)
    kinds = [(one.name, one.kind) for one in found]
    assert kinds == [
        ("Evil", EntryKind.OTHER),
        ("Drawn by hand", EntryKind.OTHER),
        ("Folder", EntryKind.GROUP),
        ("Base", EntryKind.SERVICE),
        ("Owners", EntryKind.TABLE),
    ]
    (inside,) = found[2].children
    assert (inside.kind, inside.url, inside.where) == (EntryKind.LAYER, layer, "A = 'x y'")


def test_an_items_own_address_leads_to_it(gateway, portal):
    owner, server = portal
    item = Item("Pipes", url=f"{server.address}/Test/FeatureServer/0")
    board = Item("Board", type="Dashboard")
    owner.items.added += [item, board]
    home = f"{root_of(owner)}/home/item.html?id="
    with client_of(gateway, home_of(owner)) as client:
        found = read_item(client, parse_address(home + item.id))
        assert (found.kind, found.url) == (EntryKind.LAYER, item.url)
        with pytest.raises(AddressError):
            read_item(client, parse_address(home + board.id))
        with pytest.raises(ServiceError):
            read_item(client, parse_address(home + "f" * 32))


def test_the_sign_in_at_the_portal_is_enough_for_its_servers(gateway, portal):
    owner, server = portal
    url = f"{server.address}/Test/FeatureServer/0/query"
    with pytest.raises(TokenRequired), client_of(gateway, server.address) as client:
        client.json(url, {"where": "1=1", "returnCountOnly": "true"})
    gateway.follow(server.address)
    with client_of(gateway, server.address) as client:
        assert client.json(url, {"where": "1=1", "returnCountOnly": "true"})["count"] == 3
    assert gateway.state(server.address) is TokenState.SIGNED_IN
    assert server.where_seen(PASSWORD) == set()


@pytest.mark.parametrize("claims", [True, False])
def test_a_foreign_server_gets_nothing_from_the_portals_sign_in(gateway, portal, claims):
    owner, _server = portal
    site = one_layer_site(numbered_points(3), secured=True)
    rules = Security(owning_system_url=owner.portal if claims else None)
    with ArcGisServer(site, security=rules) as stranger:
        gateway.follow(stranger.address)
        with pytest.raises(PluginError), client_of(gateway, stranger.address) as client:
            client.json(f"{stranger.address}/Test/FeatureServer/0/query", {"where": "1=1"})
        assert gateway.state(stranger.address) is not TokenState.SIGNED_IN
        token = gateway.service(home_of(owner)).token().value
        assert stranger.where_seen(token) == set()
        assert stranger.where_seen(PASSWORD) == set()


def test_without_a_portal_nothing_is_asked(gateway):
    with owned() as (_owner, server):
        gateway.follow(server.address)
        assert server.log == []


def test_all_layers_of_a_portal_are_listed_once(gateway, portal):
    from layerferry.core.host.catalog_walk import CatalogWalk

    owner, server = portal
    mine = {"owner": USER}
    owner.items.added += [
        Item("Pipes", url=f"{server.address}/Test/FeatureServer", **mine),
        Item("The same pipes", url=f"{server.address}/Test/FeatureServer/0", **mine),
        Item("Gone", url=f"{server.address}/Gone/MapServer", **mine),
    ]
    skipped = []
    walk = CatalogWalk(gateway, lambda: False, lambda address, _error: skipped.append(address))
    found = list(walk.below(parse_address(home_of(owner))))
    assert [(one.service, one.entry.url) for one in found] == [
        ("Test (FeatureServer)", f"{server.address}/Test/FeatureServer/0")
    ]
    assert f"{server.address}/Gone/MapServer" in skipped


def test_a_cancelled_walk_asks_no_more(gateway, portal):
    from layerferry.core.errors import Cancelled
    from layerferry.core.host.catalog_walk import CatalogWalk

    owner, _server = portal
    walk = CatalogWalk(gateway, lambda: True, lambda *_skipped: None)
    with pytest.raises(Cancelled):
        next(walk.below(parse_address(home_of(owner))))
