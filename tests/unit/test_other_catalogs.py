"""Lists of folders, services and layers, as other servers write them."""

from __future__ import annotations

import json

import pytest
from layerferry.core.rest.catalog import read_folder, read_service
from layerferry.core.rest.layer import LayerKind, layer_kind

from tests.fakes.downloading import client_for
from tests.fakes.loopback import Loopback, answer, says


@pytest.fixture
def listed():
    """Read a given list; returns (kind, address below its own, what is inside) per entry."""

    def read(node, folder=""):
        with Loopback(says(answer(json.dumps(node).encode()))) as server, client_for() as client:
            root = f"{server.url}/arcgis"
            base = f"{root}/rest/services{folder}"
            if "layers" in node or "tables" in node:
                return shown(read_service(client, base), base)
            return shown(read_folder(client, root, base), f"{root}/rest/services")

    def shown(entries, base):
        return [
            (entry.kind.value, entry.url[len(base) :], shown(entry.children or (), base))
            for entry in entries
        ]

    return read


def layer(number, parent=-1, kind="Feature Layer", **more):
    return {"id": number, "name": f"n{number}", "parentLayerId": parent, "type": kind, **more}


@pytest.mark.parametrize("name", [None, 5, {"name": "A"}, "", "..", "../A", "A//B", "./A"])
def test_a_name_that_leads_nowhere_below_is_no_entry(listed, name):
    services = [{"name": name, "type": "MapServer"}, {"name": "Here", "type": "MapServer"}]
    found = listed({"folders": [name], "services": services})
    assert found == [("service", "/Here/MapServer", [])]


def test_a_service_of_a_folder_that_is_not_named_after_it_is_looked_for_in_it(listed):
    services = [{"name": name, "type": "FeatureServer"} for name in ("Pipes", "Water/Pumps")]
    assert [entry[1] for entry in listed({"services": services}, "/Water")] == [
        "/Water/Pipes/FeatureServer", "/Water/Pumps/FeatureServer",
    ]  # fmt: skip


def test_what_is_listed_twice_is_one_entry(listed):
    twice = {"name": "A", "type": "MapServer"}
    assert len(listed({"folders": ["F", "F"], "services": [twice, twice]})) == 2
    table = layer(1, kind="Table")
    found = listed({"layers": [layer(0), layer(0), table], "tables": [table]})
    assert found == [("layer", "/0", []), ("table", "/1", [])]


@pytest.mark.parametrize(
    ("layers", "found"),
    [
        ([layer("3", "-1")], [("layer", "/3", [])]),
        ([layer(3.0, None)], [("layer", "/3", [])]),
        ([layer(3, 99)], [("layer", "/3", [])]),
        ([layer(3, 3)], [("layer", "/3", [])]),
        ([layer(3, 4), layer(4, 3)], [("group", "/3", [("layer", "/4", [])])]),
        ([layer(1), layer("2", "1")], [("group", "/1", [("layer", "/2", [])])]),
        ([layer(True), layer(None), layer("x"), layer(1.5), layer([1]), None], []),
    ],
    ids=str,
)  # fmt: skip
def test_no_layer_is_lost_by_the_way_in_which_ids_are_written(listed, layers, found):
    assert listed({"layers": layers}) == found


def test_groups_inside_of_groups_end_somewhere_and_no_layer_is_lost(listed):
    found = listed({"layers": [layer(n, n - 1, "Group Layer") for n in range(3000)]})
    seen = []
    while found:
        seen += [url for _kind, url, _inside in found]
        found = [entry for _kind, _url, inside in found for entry in inside]
    assert sorted(seen) == sorted(f"/{n}" for n in range(3000))


@pytest.mark.parametrize(
    ("word", "shape", "kind"),
    [
        ("Annotation Layer", None, LayerKind.FEATURES),
        ("Dimension Layer", None, LayerKind.FEATURES),
        ("Oriented Imagery Layer", "esriGeometryPoint", LayerKind.FEATURES),
        ("Raster Catalog Layer", "esriGeometryPolygon", LayerKind.FEATURES),
        ("Raster Layer", None, LayerKind.RASTER),
        ("Mosaic Layer", None, LayerKind.RASTER),
        (" feature layer ", None, LayerKind.FEATURES),
        ("Utility Network Layer", None, LayerKind.OTHER),
        (None, None, LayerKind.OTHER),
    ],
)
def test_what_has_rows_is_known_by_its_shapes_first(word, shape, kind):
    assert layer_kind(word, shape) is kind
