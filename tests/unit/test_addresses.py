"""Addresses as people paste them."""

from __future__ import annotations

import pytest
from layerferry.core.errors import AddressError
from layerferry.core.net.addresses import TargetKind, parse_address
from layerferry.core.net.urls import is_below, join, origin, same_origin

ROOT = "https://gis.example.org/arcgis"
SERVICES = f"{ROOT}/rest/services"


@pytest.mark.parametrize(
    ("text", "kind", "url"),
    [
        (SERVICES, TargetKind.SERVER, SERVICES),
        (f"  {SERVICES}/?f=json ", TargetKind.SERVER, SERVICES),
        (ROOT, TargetKind.SERVER, SERVICES),
        (f"{ROOT}/manager/index.html", TargetKind.SERVER, SERVICES),
        (f"{ROOT}/rest/admin/services", TargetKind.SERVER, SERVICES),
        ("gis.example.org", TargetKind.SERVER, SERVICES),
        ("HTTPS://GIS.example.org:443/arcgis/rest/services", TargetKind.SERVER, SERVICES),
        (f"{SERVICES}/Water", TargetKind.FOLDER, f"{SERVICES}/Water"),
        (
            f"{SERVICES}/Water/Pipes/MapServer",
            TargetKind.SERVICE,
            f"{SERVICES}/Water/Pipes/MapServer",
        ),
        (
            f"{SERVICES}/Pipes/featureserver/3",
            TargetKind.LAYER,
            f"{SERVICES}/Pipes/FeatureServer/3",
        ),
        (
            f"“{SERVICES}/Pipes/FeatureServer/3/query?where=1%3D1&outFields=*&f=pjson”",
            TargetKind.LAYER,
            f"{SERVICES}/Pipes/FeatureServer/3",
        ),
        (
            f"\ufeff{SERVICES}/Pipes/FeatureServer/3\u200b",
            TargetKind.LAYER,
            f"{SERVICES}/Pipes/FeatureServer/3",
        ),
        (
            f"[{SERVICES}/Pipes/FeatureServer/3].",
            TargetKind.LAYER,
            f"{SERVICES}/Pipes/FeatureServer/3",
        ),
        (
            f"{SERVICES}/Our Pipes/FeatureServer/3",
            TargetKind.LAYER,
            f"{SERVICES}/Our%20Pipes/FeatureServer/3",
        ),
        ("http://[::1]:6080/arcgis", TargetKind.SERVER, "http://[::1]:6080/arcgis/rest/services"),
        ("[::1]:6443/arcgis", TargetKind.SERVER, "https://[::1]:6443/arcgis/rest/services"),
        (
            f"{SERVICES}/Stra%C3%9Fen/FeatureServer/0",
            TargetKind.LAYER,
            f"{SERVICES}/Stra%C3%9Fen/FeatureServer/0",
        ),
        (
            "https://p.example.org/portal/home/item.html?id=1",
            TargetKind.PORTAL,
            "https://p.example.org/portal/home",
        ),
    ],
)
def test_line_64_an_address_is_understood_as_pasted(text, kind, url):
    target = parse_address(text)
    assert (target.kind, target.url) == (kind, url)


ITEM = "0123456789abcdef0123456789abcdef"
PORTAL = "https://p.example.org/portal"


@pytest.mark.parametrize(
    ("text", "kind", "item_id"),
    [
        (f"{PORTAL}/home/item.html?id={ITEM}#overview", TargetKind.ITEM, ITEM),
        (f"{PORTAL}/home/webmap/viewer.html?webmap={ITEM}", TargetKind.ITEM, ITEM),
        (f"{PORTAL}/apps/mapviewer/index.html?webmap={ITEM}", TargetKind.ITEM, ITEM),
        (f"{PORTAL}/sharing/rest/content/items/{ITEM}?f=json", TargetKind.ITEM, ITEM),
        (f"{PORTAL}/home/group.html?id={ITEM}", TargetKind.GROUP, ITEM),
        (f"{PORTAL}/sharing/rest/community/groups/{ITEM}", TargetKind.GROUP, ITEM),
        (f"{PORTAL}/home/item.html?id=../../x", TargetKind.PORTAL, ""),
        (f"{PORTAL}/home/", TargetKind.PORTAL, ""),
        (f"{PORTAL}/sharing/rest", TargetKind.PORTAL, ""),
    ],
)
def test_pages_of_a_portal_lead_to_its_items_and_groups(text, kind, item_id):
    target = parse_address(text)
    assert (target.kind, target.root, target.item_id) == (kind, PORTAL, item_id)
    assert target.kind.is_of_portal


@pytest.mark.parametrize("text", ["https://acme.maps.arcgis.com", "www.arcgis.com/"])
def test_a_host_of_arcgis_online_alone_is_its_portal(text):
    assert parse_address(text).kind is TargetKind.PORTAL


def test_line_66_a_copied_query_keeps_its_condition_and_columns_but_no_token():
    target = parse_address(
        f"{SERVICES}/P/FeatureServer/0/query?where=A+%3D+%27x%20y%27&outFields=A, B&token=s3cret"
    )
    assert target.where == "A = 'x y'"
    assert target.field_names == ("A", "B")
    assert "s3cret" not in repr(target)
    everything = parse_address(f"{SERVICES}/P/FeatureServer/0/query?where=1%3D1&outFields=*")
    assert (everything.where, everything.field_names) == ("", None)


def test_an_organisation_id_in_the_path_keeps_its_case():
    target = parse_address(
        "https://services1.example.com/AbC123/ArcGIS/rest/services/X/FeatureServer/0"
    )
    assert target.root == "https://services1.example.com/AbC123/ArcGIS"
    assert target.layer_id == 0


@pytest.mark.parametrize(
    "text",
    ["", "   ", "hello", "not a url", "ftp://gis.example.org/arcgis", "http://", "https://h:99999/x",
     f"{SERVICES}/Relief/ImageServer", f"{SERVICES}/Tools/GPServer", "c:\\data\\x.shp"],
)  # fmt: skip
def test_what_cannot_be_used_is_refused_with_advice(text):
    with pytest.raises(AddressError) as caught:
        parse_address(text)
    assert str(caught.value)
    assert caught.value.advice


def test_a_refusal_repeats_no_secret():
    with pytest.raises(AddressError) as caught:
        parse_address("https://maria:pa55@h:99999/x?token=s3cret")
    assert "s3cret" not in caught.value.sentence
    assert "pa55" not in caught.value.sentence


@pytest.mark.parametrize("mark", [";", "%3B", "%3b"])
@pytest.mark.parametrize("name", ["token", "jsessionid"])
def test_what_hangs_behind_a_segment_is_dropped(mark, name):
    said = f"{mark}{name}=s3cret"
    target = parse_address(
        f"https://h/arcgis{said}/rest/services/X{said}/MapServer{said}/1{said}/query?where=a%3B=1"
    )
    assert target.url == "https://h/arcgis/rest/services/X/MapServer/1"
    assert target.where == "a;=1"
    assert parse_address(f"https://h/portal/home{said}").url == "https://h/portal/home"
    with pytest.raises(AddressError) as caught:
        parse_address(f"https://h:99999/x;{name}=s3cret/y")
    assert "s3cret" not in caught.value.sentence


def test_user_and_token_are_dropped_from_an_address():
    target = parse_address(
        "https://maria:pa55@gis.example.org/arcgis/rest/services/X/MapServer/1?token=T"
    )
    assert target.url == f"{SERVICES}/X/MapServer/1"


def test_joining_encodes_and_keeps_folders():
    assert (
        join(SERVICES, "Water/Pipes 2", "MapServer", 0) == f"{SERVICES}/Water/Pipes%202/MapServer/0"
    )
    assert join(SERVICES, "a?b#c") == f"{SERVICES}/a%3Fb%23c"


def test_origins_are_compared_by_parts_not_text():
    assert same_origin("https://H.org", "https://h.org:443/x")
    assert not same_origin("https://h.org", "http://h.org")
    assert not same_origin("https://h.org", "https://h.org.evil.example")
    assert is_below(f"{SERVICES}/X", ROOT)
    assert not is_below("https://gis.example.org/arcgis2/rest", ROOT)


def test_only_this_very_machine_is_loopback():
    assert all(origin(f"http://{h}/").is_loopback for h in ("127.0.0.1", "127.9.9.9", "localhost"))
    assert origin("http://[::1]:8080/").is_loopback
    assert not origin("http://127.0.0.1.evil.example/").is_loopback
    assert not origin("http://192.168.0.1/").is_loopback
