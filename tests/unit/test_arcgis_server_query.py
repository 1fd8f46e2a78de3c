"""The look-alike server answers queries as ArcGIS Server does, its bad manners included."""

from __future__ import annotations

import json
import time

import pytest

from tests.arcgis_server import (
    MERCATOR,
    ArcGisServer,
    Behaviour,
    Service,
    Site,
    cities,
    countries,
    demo_site,
    dimensions,
    every_field_type,
    numbered_points,
    oddities,
    oddities_site,
    one_layer_site,
    rows_of_ids,
)
from tests.arcgis_server.client import ask, ids_of, query


def serving(count: int = 1200, *, kind: str = "FeatureServer", **how) -> ArcGisServer:
    more = {"max_record_count": how.pop("max_record_count", 1000)}
    layer = numbered_points(count, behaviour=Behaviour(**how), **more)
    return ArcGisServer(one_layer_site(layer, kind=kind))


def page(server: ArcGisServer, offset: int = 0, **more):
    form = {"outFields": "OBJECTID", "orderByFields": "OBJECTID", "resultOffset": offset, **more}
    return query(server, **form)


# rows, fields, shapes


def test_without_out_fields_no_attribute_comes():
    with serving(2) as server:
        node = query(server)
    assert node["fields"] == []
    assert node["features"][0]["attributes"] == {}


def test_rows_are_what_the_formula_says():
    with serving(3) as server:
        node = query(server, outFields="*", where="OBJECTID=2")
    assert node["features"] == [
        {
            "attributes": {"OBJECTID": 2, "NUMBER": 1, "NAME": "row 1", "HALF": 0.5},
            "geometry": {"x": -174.75, "y": -75.0},
        }
    ]


def test_unknown_fields_are_400_wherever_they_stand():
    with serving(3) as server:
        for form in ({"outFields": "X"}, {"where": "X=1"}, {"orderByFields": "X"}):
            error = query(server, **form)["error"]
            assert (error["code"], error["details"]) == (
                400,
                ["'Invalid field: X' parameter is invalid"],
            )


def test_empty_filter_is_refused():
    with serving(3) as server:
        assert query(server, where="")["error"]["code"] == 400


def test_z_and_m_come_only_when_asked():
    layer = next(one for one in dimensions() if one.name == "Polyline ZM")
    with ArcGisServer(one_layer_site(layer)) as server:
        path = f"Test/FeatureServer/{layer.id}"
        form = {"orderByFields": "OBJECTID"}
        flat, m_only = (query(server, path, **form, **f) for f in ({}, {"returnM": "true"}))
    assert "hasZ" not in flat
    assert flat["features"][0]["geometry"]["paths"][0][2] == [2, 0]
    assert m_only["features"][0]["geometry"]["paths"][0] == [[0, 0, 0], [1, 1, None], [2, 0, 20]]
    assert m_only["hasM"] is m_only["features"][0]["geometry"]["hasM"] is True


def test_multipatch_needs_its_footprint_option():
    layer = dimensions()[-1]
    with ArcGisServer(one_layer_site(layer)) as server:
        path = f"Test/FeatureServer/{layer.id}"
        assert query(server, path)["error"]["code"] == 400
        node = query(server, path, multipatchOption="xyFootprint")
    assert node["geometryType"] == "esriGeometryPolygon"


def test_null_and_empty_shapes_keep_their_rows():
    layer = next(one for one in oddities() if one.name == "Null shapes")
    layer.id = 0
    with ArcGisServer(one_layer_site(layer)) as server:
        shapes = [one.get("geometry") for one in page(server)["features"]]
    assert shapes == [None, {"x": "NaN", "y": "NaN"}, {"x": 1, "y": 2}, None]


def test_out_sr_converts_or_is_ignored():
    with ArcGisServer(one_layer_site(cities(max_record_count=3))) as server:
        node = query(server, outSR=3857, orderByFields="OBJECTID")
        back = query(server, outSR='{"wkid":4326}', orderByFields="OBJECTID")
    assert node["spatialReference"]["wkid"] == 3857
    assert node["features"][0]["geometry"]["x"] == pytest.approx(13520649, abs=1)
    assert back["features"][0]["geometry"] == {"x": 121.45806, "y": 31.22222}
    with serving(3, ignores_out_sr=True) as server:
        assert query(server, outSR=3857)["spatialReference"]["wkid"] == 4326


def test_unknown_out_sr_is_refused():
    with serving(3) as server:
        assert query(server, outSR=27700)["error"]["code"] == 400


def test_box_finds_what_it_touches_in_either_reference():
    with ArcGisServer(one_layer_site(countries())) as server:
        form = {"where": "", "outFields": "ADM0_A3", "returnGeometry": "false"}
        node = query(server, geometry="8.4,47.2,8.6,47.4", **form)
        assert [one["attributes"]["ADM0_A3"] for one in node["features"]] == ["CHE"]
        metres = json.dumps({"xmin": 935000, "ymin": 5980000, "xmax": 957000, "ymax": 6000000})
        node = query(server, geometry=metres, inSR=102100, **form)
        assert [one["attributes"]["ADM0_A3"] for one in node["features"]] == ["CHE"]
        # inside the hole that Lesotho makes in South Africa
        node = query(server, geometry="28.2,-29.6,28.3,-29.5", **form)
        assert [one["attributes"]["ADM0_A3"] for one in node["features"]] == ["LSO"]


# paging


def test_server_cuts_at_its_maximum_and_sets_the_flag():
    with serving() as server:
        first = page(server, resultRecordCount=5000)
        rest = page(server, 1000)
    assert (len(first["features"]), first["exceededTransferLimit"]) == (1000, True)
    assert len(rest["features"]) == 200
    assert "exceededTransferLimit" not in rest


def test_flag_says_that_more_rows_remain_also_for_small_pages():
    with serving() as server:
        assert page(server, 5, resultRecordCount=10)["exceededTransferLimit"] is True
        assert ids_of(page(server, 5, resultRecordCount=3)) == [6, 7, 8]


def test_pages_without_order_repeat_and_miss_rows():
    with serving(max_record_count=400) as server:
        careless = [i for n in (0, 400, 800) for i in ids_of(page(server, n, orderByFields=""))]
        careful = [i for n in (0, 400, 800) for i in ids_of(page(server, n))]
    assert len(careless) == 1200
    assert len(set(careless)) < 1200
    assert careful == list(range(1, 1201))


def test_map_server_orders_pages_by_itself():
    with serving(kind="MapServer", max_record_count=400) as server:
        form = {"outFields": "OBJECTID", "resultOffset": 400}
        assert ids_of(query(server, "Test/MapServer/0", **form))[0] == 401


def test_equal_sort_keys_come_in_any_order():
    with ArcGisServer(one_layer_site(cities())) as server:
        orders = {
            tuple(ids_of(query(server, outFields="*", orderByFields="COUNTRY DESC")))
            for _ in range(2)
        }
        names = query(server, outFields="COUNTRY", orderByFields="COUNTRY DESC")["features"]
    assert len(orders) == 2
    codes = [one["attributes"]["COUNTRY"] for one in names]
    assert codes == sorted(codes, reverse=True)


def test_no_paging_means_no_paging():
    with serving(supports_pagination=False) as server:
        error = page(server, 5)["error"]
        assert (error["code"], error["message"]) == (400, "Pagination is not supported.")
        assert len(query(server, outFields="OBJECTID")["features"]) == 1000


def test_ids_fetch_what_pages_cannot():
    with serving(supports_pagination=False) as server:
        node = query(server, where="", objectIds="1200,7,9999", outFields="OBJECTID")
    assert ids_of(node) == [7, 1200]


@pytest.mark.parametrize(
    ("how", "rows", "flag"),
    [
        ({"real_cap": 300}, 300, True),
        ({"flag": "never"}, 1000, False),
        ({"cap_vertices": 50}, 50, True),
        ({"empty_pages_at": frozenset({0})}, 0, True),
        ({"hidden_ids": frozenset({3})}, 999, True),
        ({"repeated_ids": frozenset({3})}, 1001, True),
    ],
)
def test_first_page_misbehaves_as_told(how, rows, flag):
    with serving(**how) as server:
        node = page(server)
    assert len(node["features"]) == rows
    assert node.get("exceededTransferLimit", False) is flag


def test_flag_always_is_set_on_the_last_page_too():
    with serving(flag="always") as server:
        assert page(server, 1199)["exceededTransferLimit"] is True


def test_ignored_paging_gives_the_first_page_for_ever():
    with serving(ignores_paging=True) as server:
        assert ids_of(page(server, 1000))[0] == 1


def test_hidden_rows_are_found_by_id_and_lost_ones_are_not():
    with serving(hidden_ids=frozenset({3})) as server:
        assert ids_of(query(server, objectIds="3,4", where="", outFields="OBJECTID")) == [3, 4]
    with serving(lost_ids=frozenset({3})) as server:
        assert ids_of(query(server, objectIds="3,4", where="", outFields="OBJECTID")) == [4]
        assert query(server, returnCountOnly="true")["count"] == 1200


def test_big_pages_and_bad_rows_fail_with_500():
    with serving(fails_above_rows=100) as server:
        assert page(server)["error"]["code"] == 500
        assert len(page(server, resultRecordCount=100)["features"]) == 100
    with serving(fails_on_ids=frozenset({7})) as server:
        assert page(server, 6, resultRecordCount=1)["error"]["code"] == 500
        assert ids_of(page(server, 7, resultRecordCount=1)) == [8]


def test_field_list_may_spoil_paging():
    with serving(fails_with_field_list=True) as server:
        assert page(server, 10)["error"]["code"] == 400
        assert "features" in page(server, 10, outFields="*")


def test_keyset_paging_walks_a_million_rows_fast():
    with serving(1_000_000) as server:
        started = time.process_time()
        for last in (0, 500_000, 999_500):
            node = query(
                server,
                where=f"OBJECTID>{last}",
                outFields="OBJECTID",
                orderByFields="OBJECTID ASC",
                resultRecordCount=2,
            )
            assert ids_of(node) == [last + 1, last + 2]
        assert query(server, returnCountOnly="true")["count"] == 1_000_000
    assert time.process_time() - started < 5


def test_rows_added_and_deleted_between_pages_shift_offsets():
    with serving(20) as server:
        server.after("page", 1, lambda: server.delete_rows([1, 2]))
        server.after("page", 2, lambda: server.add_rows(rows_of_ids([21])))
        first = ids_of(page(server, resultRecordCount=10))
        second = ids_of(page(server, 10, resultRecordCount=10))
        third = ids_of(page(server, 18, resultRecordCount=10))
    assert first == list(range(1, 11))
    assert second == list(range(13, 21))
    assert third == [21]


# count, ids, extent, statistics


def test_count_wins_over_ids_and_counts_the_filter():
    with serving() as server:
        form = {"returnCountOnly": "true", "returnIdsOnly": "true"}
        assert query(server, where="NUMBER < 10", **form) == {"count": 10}


def test_ids_are_all_there_and_in_no_order():
    with serving() as server:
        ids = query(server, returnIdsOnly="true")["objectIds"]
        none = query(server, returnIdsOnly="true", where="1=0")["objectIds"]
    assert sorted(ids) == list(range(1, 1201))
    assert ids != sorted(ids)
    assert none is None


def test_ids_only_with_ids_is_refused():
    with serving() as server:
        assert query(server, returnIdsOnly="true", objectIds="1")["error"]["code"] == 400


@pytest.mark.parametrize(
    ("how", "form"),
    [
        ({"refuses_count": True}, {"returnCountOnly": "true"}),
        ({"refuses_ids": True}, {"returnIdsOnly": "true"}),
        ({"refuses_extent": True}, {"returnExtentOnly": "true"}),
        ({"refuses_always_true": True}, {}),
        ({"query_refused": True}, {}),
        ({"supports_order_by": False}, {"orderByFields": "OBJECTID"}),
        ({"max_object_ids": 2}, {"objectIds": "1,2,3"}),
        (
            {"refuses_statistics": True},
            {"outStatistics": '[{"statisticType":"max","onStatisticField":"OBJECTID"}]'},
        ),
    ],
)
def test_refusals_on_demand(how, form):
    with serving(**how) as server:
        assert query(server, **form)["error"]["code"] in (400, 500)


def test_ids_and_counts_lie_on_demand():
    with serving(3, object_ids_as="text") as server:
        assert sorted(query(server, returnIdsOnly="true")["objectIds"]) == ["1", "2", "3"]
    with serving(3, object_ids_as="float") as server:
        assert sorted(query(server, returnIdsOnly="true")["objectIds"]) == [1.0, 2.0, 3.0]
    with serving(3, count_lie=7) as server:
        assert query(server, returnCountOnly="true")["count"] == 10


def test_slow_ids_let_the_client_wait():
    form = {"where": "1=1", "returnIdsOnly": "true", "f": "json"}
    with serving(3, ids_wait_s=30) as server:
        url = f"{server.address}/Test/FeatureServer/0/query"
        with pytest.raises(TimeoutError):
            ask(url, form, timeout_s=0.3)


def test_statistics_give_the_ends_of_the_ids():
    wanted = [
        {"statisticType": kind, "onStatisticField": "OBJECTID", "outStatisticFieldName": kind}
        for kind in ("min", "max", "count")
    ]
    with serving() as server:
        node = query(server, where="NUMBER<100", outStatistics=json.dumps(wanted))
    assert node["features"] == [{"attributes": {"min": 1, "max": 100, "count": 100}}]


def test_statistics_may_come_in_upper_case_or_wrong():
    text = '[{"statisticType":"max","onStatisticField":"OBJECTID","outStatisticFieldName":"top"}]'
    with serving(statistics_upper_case=True, statistics_lie=-500) as server:
        node = query(server, outStatistics=text)
    assert node["features"][0]["attributes"] == {"TOP": 700}


def test_extent_comes_with_its_count():
    with serving(4) as server:
        node = query(server, returnExtentOnly="true")
    assert node["count"] == 4
    assert (node["extent"]["xmin"], node["extent"]["xmax"]) == (-175, -174.25)


# geojson


def test_geojson_is_in_degrees_with_the_flag_under_properties():
    layer = cities(in_metres=True, max_record_count=5)
    assert layer.spatial_reference == MERCATOR
    with ArcGisServer(one_layer_site(layer)) as server:
        node = query(server, f="geojson", outFields="*", orderByFields="OBJECTID")
    assert node["properties"] == {"exceededTransferLimit": True}
    assert node["features"][0]["id"] == 1
    assert node["features"][0]["geometry"]["coordinates"] == pytest.approx([121.45806, 31.22222])


def test_geojson_flag_may_stand_on_top():
    with serving(flag="geojson_top") as server:
        node = query(server, f="geojson")
    assert node["exceededTransferLimit"] is True
    assert "properties" not in node


def test_geojson_refuses_m():
    with serving(3) as server:
        assert query(server, f="geojson", returnM="true")["error"]["code"] == 400


def test_geojson_sorts_holes_and_islands():
    layer = next(one for one in dimensions() if one.name == "Polygon plain")
    with ArcGisServer(one_layer_site(layer)) as server:
        form = {"f": "geojson", "orderByFields": "OBJECTID"}
        shapes = [
            one["geometry"]
            for one in query(server, f"Test/FeatureServer/{layer.id}", **form)["features"]
        ]
    assert [len(shapes[1]["coordinates"]), len(shapes[2]["coordinates"])] == [2, 2]
    assert shapes[3]["type"] == "MultiPolygon"
    assert shapes[5] is None


# odds and ends


def test_field_types_of_all_kinds_pass_through():
    with ArcGisServer(one_layer_site(every_field_type(10))) as server:
        node = query(server, outFields="*", orderByFields="OBJECTID")
    first, last = node["features"][0]["attributes"], node["features"][6]["attributes"]
    assert first["BIG"] == 9007199254740993
    assert first["HAPPENED"] < 0
    assert first["DAY_ONLY"] == "1850-01-01"
    assert "SHAPE" not in first
    assert {v for k, v in last.items() if k not in ("OBJECTID", "GlobalID")} == {None}


def test_map_server_states_aliases():
    with serving(1, kind="MapServer") as server:
        node = query(server, "Test/MapServer/0", outFields="NAME")
    assert node["fieldAliases"] == {"NAME": "NAME"}
    assert "objectIdFieldName" not in node


def test_answers_may_lack_fields_and_reference_or_start_with_features():
    how = {"states_fields": False, "states_spatial_reference": False, "features_first": True}
    with serving(1, **how) as server:
        node = query(server, outFields="*")
    assert not {"fields", "spatialReference"} & set(node)
    assert next(iter(node)) == "features"


def test_joined_layer_wants_its_full_names():
    layer = next(one for one in oddities() if one.name == "Joined")
    layer.id = 0
    with ArcGisServer(Site(services=[Service("Test", [layer])])) as server:
        assert query(server, outFields="NAME")["error"]["code"] == 400
        node = query(
            server, outFields="GIS.OWNER.PARCELS.NAME", where="GIS.OWNER.PARCELS.OBJECTID=3"
        )
    assert node["features"][0]["attributes"] == {"GIS.OWNER.PARCELS.NAME": "p3"}


@pytest.mark.parametrize("site", [demo_site(), oddities_site()], ids=["demo", "oddities"])
def test_every_layer_answers_every_request_in_every_format(site):
    with ArcGisServer(site) as server:
        for path, layer in site.layers():
            assert ask(f"{server.address}/{path}", {"f": "json"}).json["name"] == layer.name
            for format_ in ("json", "geojson", "pbf", "pjson", "html"):
                for what in ("outFields", "returnCountOnly", "returnIdsOnly", "returnExtentOnly"):
                    word = "*" if what == "outFields" else "true"
                    form = {"where": "1=1", "f": format_, "returnZ": "true", what: word}
                    got = ask(f"{server.address}/{path}/query", form)
                    assert got.status == 200
                    assert got.body
