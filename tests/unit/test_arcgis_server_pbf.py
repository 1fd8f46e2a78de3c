"""The look-alike server writes ``f=pbf`` as the published definition and real answers say."""

from __future__ import annotations

import json
import struct

import pytest

from tests.arcgis_server import (
    MERCATOR,
    POLYGON,
    POLYLINE,
    ArcGisServer,
    Behaviour,
    Field,
    Layer,
    Row,
    cities,
    countries,
    dimensions,
    every_field_type,
    numbered_points,
    one_layer_site,
    table_of,
)
from tests.arcgis_server.answers import Count, Extent, Ids, Page
from tests.arcgis_server.catalog import Service, Site
from tests.arcgis_server.client import ask, query
from tests.arcgis_server.pbf import Transform, as_pbf

FIXTURE = bytes.fromhex(
    "12c8010ac5010a0346494412070a0346494410013802420708d49d0610911e480150015801624c1224097b14ae47e1"
    "7a843f117b14ae47e17a843f199a9999999999b93f219a9999999999b93f1a24090000000000408f4011000000000"
    "0409f401900000000000024c02100000000000024c06a0c0a0346494410061a034649446a0b0a015410041a045465"
    "78746a0b0a014410051a04446174657a2e0a0228070a040a0261620a001220120202021a1ac801d704ac020064c80"
    "1c002f0012750c801dc011414c801e601"
)


# a decoder of its own, so that the writer is not checked by its own primitives


def fields_of(data: bytes) -> list[tuple[int, object]]:
    found, place = [], 0
    while place < len(data):
        key, place = varint(data, place)
        tag, wire = key >> 3, key & 7
        if wire == 0:
            value, place = varint(data, place)
        elif wire == 1:
            value, place = struct.unpack_from("<d", data, place)[0], place + 8
        elif wire == 5:
            value, place = struct.unpack_from("<f", data, place)[0], place + 4
        else:
            assert wire == 2
            length, place = varint(data, place)
            value, place = data[place : place + length], place + length
            assert len(value) == length
        found.append((tag, value))
    return found


def varint(data: bytes, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[place]
        value |= (byte & 0x7F) << shift
        place, shift = place + 1, shift + 7
        if byte < 0x80:
            return value, place


def packed(data: bytes, signed: bool = False) -> list[int]:
    found, place = [], 0
    while place < len(data):
        value, place = varint(data, place)
        found.append((value >> 1) ^ -(value & 1) if signed else value)
    return found


def only(data: bytes, *tags: int) -> object:
    value: object = data
    for tag in tags:
        value = dict(fields_of(value))[tag]
    return value


def all_of(data: bytes, tag: int) -> list[bytes]:
    return [value for number, value in fields_of(data) if number == tag]


def value_of(data: bytes) -> object:
    if not data:
        return None
    ((tag, value),) = fields_of(data)
    if tag == 1:
        return value.decode()
    if tag in (4, 8):
        return (value >> 1) ^ -(value & 1)
    if tag == 6 and value >> 63:
        return value - (1 << 64)
    return value


def decoded(data: bytes) -> dict:
    """Read rows into attributes and absolute coordinates, per part."""
    result = only(data, 2, 1)
    once = dict(fields_of(result))
    names = [only(one, 1).decode() for one in all_of(result, 13)]
    has_z, has_m = once.get(10, 0), once.get(11, 0)
    grid = None
    if 12 in once:
        scale, shift = (dict(fields_of(only(once[12], tag))) for tag in (2, 3))
        grid = scale, shift
    rows = []
    for feature in all_of(result, 15):
        values = [value_of(one) for one in all_of(feature, 1)]
        assert len(values) == len(names)
        shape = dict(fields_of(feature)).get(2)
        parts = None if shape is None else parts_of(shape, grid, has_z, has_m)
        rows.append((dict(zip(names, values)), parts))
    return {"once": once, "names": names, "rows": rows}


def parts_of(shape: bytes, grid, has_z: int, has_m: int) -> list[list[tuple]]:
    node = dict(fields_of(shape))
    raw = packed(node.get(3, b""), signed=True)
    stride = 2 + has_z + has_m
    lengths = packed(node[2]) if 2 in node else [1] * bool(raw)
    assert sum(lengths) * stride == len(raw)
    scale, shift = grid
    found, place = [], 0
    for length in lengths:
        x = y = 0
        part = []
        for _ in range(length):
            one = raw[place : place + stride]
            place += stride
            x, y = x + one[0], y + one[1]
            vertex = [shift[1] + x * scale[1], shift[2] - y * scale[2]]
            if has_z:
                vertex.append(shift[4] + one[2] * scale[4])
            if has_m:
                vertex.append(None if one[-1] == 0 else shift[3] + one[-1] * scale[3])
            part.append(tuple(vertex))
        found.append(part)
    return found


# the fixture


def test_writer_gives_the_known_203_bytes():
    fields = [Field("FID", "OID"), Field("T", alias="Text"), Field("D", "Date", alias="Date")]
    lines = [
        [[1001, 2003, 5, None], [1001.5, 2002, 6, 2]],
        [[999.8, 1999.6, 0, 1], [999.9, 1999.5, 0, 1.5]],
    ]
    layer = Layer("L", fields, geometry_type=POLYLINE, object_id_field="FID")
    page = Page(
        layer=layer,
        fields=fields,
        rows=[Row({"FID": 7, "T": "ab", "D": None}, {"paths": lines})],
        with_geometry=True,
        reference=MERCATOR,
        has_z=True,
        has_m=True,
        exceeded=True,
        geometry_type=POLYLINE,
    )
    grid = Transform(0.01, 0.01, 1000, 2000, m_scale=0.1, z_scale=0.1, m=-10, z=-10)
    assert len(FIXTURE) == 203
    assert as_pbf(page, grid) == FIXTURE


def test_decoder_of_these_tests_reads_the_known_bytes():
    node = decoded(FIXTURE)
    ((attributes, parts),) = node["rows"]
    assert attributes == {"FID": 7, "T": "ab", "D": None}
    assert parts[0] == [
        pytest.approx((1001, 2003, 5, None)),
        pytest.approx((1001.5, 2002, 6, 2)),
    ]
    assert parts[1][1] == pytest.approx((999.9, 1999.5, 0, 1.5))


def test_count_and_ids_match_the_known_bytes():
    assert as_pbf(Count(300)).hex() == "1205120308ac02"
    assert as_pbf(Ids("FID", [1, 300])).hex() == "120c1a0a0a034649441a0301ac02"
    assert as_pbf(Ids("FID", None)).hex() == "12071a050a03464944"


def test_extent_holds_box_and_count():
    data = as_pbf(Extent({"xmin": 1, "ymin": 2, "xmax": 3, "ymax": 4}, 9))
    assert only(data, 2, 4, 2) == 9
    assert [only(data, 2, 4, 1, tag) for tag in (1, 2, 3, 4)] == [1, 2, 3, 4]


# against the JSON of the same rows


def both(layer: Layer, **params):
    with ArcGisServer(one_layer_site(layer)) as server:
        form = {"where": "1=1", "outFields": "*", "orderByFields": layer.object_id_field, **params}
        plain = query(server, f"Test/FeatureServer/{layer.id}", **form)
        url = f"{server.address}/Test/FeatureServer/{layer.id}/query"
        got = ask(url, {**form, "f": "pbf"})
    assert got.headers["content-type"] == "application/x-protobuf"
    return plain, decoded(got.body)


def parts_in_json(shape) -> list | None:
    if shape is None:
        return None
    if "x" in shape:
        return [] if shape["x"] == "NaN" else [[[shape[k] for k in "xyzm" if k in shape]]]
    if "points" in shape:
        return [shape["points"]] if shape["points"] else []
    return shape.get("paths", shape.get("rings"))


def assert_same(plain, binary, step: float) -> None:
    assert len(plain["features"]) == len(binary["rows"])
    for feature, (attributes, parts) in zip(plain["features"], binary["rows"]):
        assert attributes == feature["attributes"]
        wanted = parts_in_json(feature.get("geometry"))
        assert (parts is None) == (wanted is None)
        for part, expected in zip(parts or [], wanted or []):
            assert len(part) == len(expected)
            for vertex, right in zip(part, expected):
                assert vertex == pytest.approx(tuple(right), abs=step, rel=1e-12)


def test_real_cities_are_the_same_in_both_formats():
    plain, binary = both(cities(max_record_count=500))
    assert binary["once"][9] == 1
    assert 7 not in binary["once"]  # point is enum 0 and left out
    assert_same(plain, binary, 1e-9)


def test_real_cities_in_web_metres_are_the_same_in_both_formats():
    plain, binary = both(cities(in_metres=True, max_record_count=500))
    assert_same(plain, binary, 1e-4)


def test_real_countries_are_the_same_in_both_formats():
    plain, binary = both(countries(max_record_count=60))
    assert binary["once"][7] == 3
    assert_same(plain, binary, 1e-9)


def test_exteriors_are_clockwise_after_the_flip():
    _, binary = both(countries(max_record_count=5))
    ring = binary["rows"][0][1][0]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
    assert ring[0] == ring[-1]
    assert area < 0


@pytest.mark.parametrize("layer", dimensions()[:16], ids=lambda one: one.name)
def test_every_shape_with_every_dimension_is_the_same_in_both_formats(layer):
    plain, binary = both(layer, returnZ="true", returnM="true")
    assert bool(binary["once"].get(10)) == layer.has_z == plain.get("hasZ", False)
    assert bool(binary["once"].get(11)) == layer.has_m == plain.get("hasM", False)
    assert_same(plain, binary, 1e-4)


def test_every_field_type_is_the_same_in_both_formats():
    plain, binary = both(every_field_type(60))
    assert_same(plain, binary, 1e-9)


def test_field_kinds_carry_their_numbers_and_domains():
    _, binary = both(every_field_type(1))
    fields = {only(one, 1).decode(): dict(fields_of(one)) for one in all_of_fields(binary)}
    assert 2 not in fields["SMALL"]  # enum 0 is left out
    assert fields["BIG"][2] == 13
    assert fields["WITH_OFFSET"][2] == 16
    assert json.loads(fields["GRADE"][5])["codedValues"][0]["code"] == "A"


def all_of_fields(binary) -> list[bytes]:
    with ArcGisServer(one_layer_site(every_field_type(1))) as server:
        url = f"{server.address}/Test/FeatureServer/0/query"
        data = ask(url, {"where": "1=1", "outFields": "*", "f": "pbf"}).body
    return all_of(only(data, 2, 1), 13)


def test_ids_beyond_32_bits_survive():
    plain, binary = both(numbered_points(3, first=5_000_000_000))
    assert_same(plain, binary, 1e-9)


def test_table_looks_like_a_point_layer_without_reference():
    _, binary = both(table_of(3))
    assert not {7, 8, 12} & set(binary["once"])
    assert binary["rows"][0] == ({"OBJECTID": 1, "NAME": "row 0"}, None)


def test_without_geometry_there_is_no_transform():
    _, binary = both(numbered_points(3), returnGeometry="false")
    assert 12 not in binary["once"]
    assert binary["rows"][0][1] is None


def test_errors_and_disobedient_servers_answer_json():
    layer = numbered_points(3, behaviour=Behaviour(answers_json_to_pbf=True))
    with ArcGisServer(one_layer_site(layer)) as server:
        url = f"{server.address}/Test/FeatureServer/0/query"
        refused = ask(url, {"where": "NOPE=1", "f": "pbf"})
        ignored = ask(url, {"where": "1=1", "f": "pbf"})
    assert refused.code == 400
    assert refused.headers["content-type"].startswith("application/json")
    assert len(ignored.json["features"]) == 3


def test_format_that_is_not_offered_is_refused():
    layer = numbered_points(3, behaviour=Behaviour(formats="JSON"))
    site = Site(services=[Service("S", [layer], "MapServer")])
    with ArcGisServer(site) as server:
        assert (
            ask(f"{server.address}/S/MapServer/0/query", {"where": "1=1", "f": "pbf"}).code == 400
        )


def test_polygon_layers_say_so():
    _, binary = both(Layer("P", [Field("OBJECTID", "OID")], geometry_type=POLYGON))
    assert binary["once"][7] == 3
    assert binary["rows"] == []
