"""f=json answers, clean and odd, become batches."""

from __future__ import annotations

import json
import math
import struct

import pytest
from layerferry.core.errors import InvalidToken, ProtocolError, ServiceError
from layerferry.core.rest.fields import Field
from layerferry.core.rest.page import decode_page, is_text

POINT, MULTIPOINT, LINES, POLYGONS = 1, 4, 5, 6


def field(name, kind="String"):
    return Field.from_json({"name": name, "type": "esriFieldType" + kind})


def answer(*features, **extra):
    return json.dumps({"features": list(features), **extra}).encode()


def feature(geometry=None, **attributes):
    return {"attributes": attributes, "geometry": geometry}


def one_column(values, kind):
    """Decode one column of values; return it and the repairs."""
    body = json.dumps({"features": [{"attributes": {"V": value}} for value in values]}).encode()
    batch = decode_page(body, [field("V", kind)], 0, None)
    return list(batch.columns[0]), dict(batch.repairs)


def one_shape(geometry, kind, **extra):
    """Decode one geometry; return WKB type, ordinates as numbers, and the batch."""
    batch = decode_page(answer(feature(geometry), **extra), [], kind, None)
    return batch.geometries[0], batch


def numbers(raw, count):
    """Return the last `count` doubles."""
    return list(struct.unpack(f"<{count}d", raw[-8 * count :]))


def wkb_type(raw):
    return struct.unpack_from("<BI", raw)[1]


# -- columns -----------------------------------------------------------------------------------


def test_columns_come_in_the_order_asked_for_and_match_without_case():
    body = answer(feature(b="x", ID=1), feature(b=None, ID=2))
    batch = decode_page(body, [field("id", "Integer"), field("B"), field("gone")], 0, None)
    assert batch.columns == ([1, 2], ["x", None], [None, None])
    assert batch.repairs == {"column_missing": 1}
    assert batch.row_count == 2


def test_exact_spelling_wins_over_the_same_letters_in_other_case():
    batch = decode_page(answer(feature(NAME="a", name="b")), [field("name")], 0, None)
    assert batch.columns == (["b"],)


def test_key_that_single_rows_lack_is_null_there_and_counted():
    batch = decode_page(answer(feature(), feature(A="x")), [field("A")], 0, None)
    assert batch.columns == ([None, "x"],)
    assert batch.repairs == {"value_missing": 1}


@pytest.mark.parametrize(
    ("kind", "given", "expected", "repairs"),
    [
        ("Integer", [1, None, -5], [1, None, -5], {}),
        ("Integer", [5.0, "7", "8.0", True], [5, 7, 8, 1], {}),
        ("Integer", [5.5, "x", [1], 2**63, -(2**63)], [None] * 4 + [-(2**63)], 4),
        ("BigInteger", [2**63 - 1, 2**53 + 1], [2**63 - 1, 2**53 + 1], {}),
        ("BigInteger", [10**30], [None], 1),
        ("Double", [1.5, None, 2, "2.5e3", True], [1.5, None, 2.0, 2500.0, 1.0], {}),
        ("Double", ["NaN", "nan"], [None, None], {"nan_value": 2}),
        ("Double", ["1_0", {}, "inf", 10**400], [None] * 4, 4),
        ("String", ["a", None, 5, 1.5, True], ["a", None, "5", "1.5", "1"], {}),
        ("String", [["ä", 1], {"k": None}], ['["ä",1]', '{"k":null}'], {}),
        ("Date", [-2209161600000, 0.0, None], [-2209161600000, 0, None], {}),
        ("Date", ["1620240160437"], [1620240160437], {}),
        ("Date", ["2021-12-31T00:00:00Z"], [1640908800000], {"date_from_text": 1}),
        ("Date", ["soon"], [None], 1),
        ("DateOnly", ["1899-12-30"], ["1899-12-30"], {}),
        ("FromTheFuture", [1, "a", None], ["1", "a", None], {}),
    ],
)
def test_values_take_the_type_of_their_field(kind, given, expected, repairs):
    found, counted = one_column(given, kind)
    assert found == expected
    assert list(map(type, found)) == list(map(type, expected))
    assert counted == ({"value_unreadable": repairs} if isinstance(repairs, int) else repairs)


def test_half_of_a_surrogate_pair_becomes_text_that_files_can_hold():
    body = b'{"features":[{"attributes":{"T":"a\\ud83d b \\ud83d\\ude00"}}]}'
    batch = decode_page(body, [field("T")], 0, None)
    assert batch.columns == (["a\ufffd b \U0001f600"],)
    assert batch.repairs == {"text_repaired": 1}


# -- object ids and page facts -------------------------------------------------------------------


@pytest.mark.parametrize("stated", [None, "OBJECTID", "objectid"])
def test_object_ids_are_found_though_not_wanted_and_read_as_int(stated):
    body = answer(
        feature(OBJECTID=7.0), feature(OBJECTID="8"), feature(OBJECTID=9),
        objectIdFieldName="OBJECTID",
    )  # fmt: skip
    batch = decode_page(body, [], 0, stated)
    assert batch.object_ids == [7, 8, 9]
    assert all(type(number) is int for number in batch.object_ids)


def test_object_ids_are_found_by_field_type_when_the_answer_does_not_name_them():
    body = answer(feature(FID=3), fields=[{"name": "FID", "type": "esriFieldTypeOID"}])
    assert decode_page(body, [], 0, None).object_ids == [3]


def test_answer_without_ids_says_so():
    assert decode_page(answer(feature(A=1)), [], 0, None).object_ids is None
    assert decode_page(answer(feature(A=1)), [], 0, "OBJECTID").object_ids is None


def test_one_unreadable_id_spoils_the_proof_and_is_counted():
    batch = decode_page(answer(feature(ID=1), feature(ID=None)), [], 0, "ID")
    assert batch.object_ids is None
    assert batch.repairs == {"object_id_unreadable": 1}


def test_page_facts_are_taken_from_the_answer():
    body = answer(spatialReference={"wkid": 102100, "latestWkid": 3857}, exceededTransferLimit=True)
    batch = decode_page(body, [field("A")], POINT, None)
    assert (batch.row_count, batch.columns, batch.geometries) == (0, ([],), [])
    assert batch.spatial_reference.latest_wkid == 3857
    assert batch.exceeded_transfer_limit
    assert batch.object_ids == []
    assert not batch.repairs


@pytest.mark.parametrize(
    "where", [{}, {"exceededTransferLimit": True}, {"properties": {"exceededTransferLimit": True}}]
)
def test_line_5_the_flag_is_found_where_geojson_has_it(where):
    batch = decode_page(answer(type="FeatureCollection", **where), [], POINT, None)
    assert batch.exceeded_transfer_limit is bool(where)


@pytest.mark.parametrize(
    "stated", ["Infinity", "NaN", "[[[]]]", '{"wkid":Infinity}', '{"wkt":[[]]}']
)
def test_odd_spatial_reference_states_nothing(stated):
    body = b'{"features":[],"spatialReference":' + stated.encode() + b"}"
    assert decode_page(body, [], 0, None).spatial_reference is None


def test_a_table_has_no_geometries_and_names_the_ones_it_drops():
    batch = decode_page(answer(feature({"x": 1, "y": 2}), feature()), [], 0, None)
    assert batch.geometries is None
    assert batch.repairs == {"geometry_ignored": 1}


# -- geometry --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("geometry", "kind"),
    [
        ({"x": "NaN", "y": "NaN"}, POINT),
        ({"x": None, "y": None}, POINT),
        ({"x": "null", "y": "null"}, POINT),
        ({"points": []}, MULTIPOINT),
        ({"paths": []}, LINES),
        ({"rings": []}, POLYGONS),
        ({"paths": [[]]}, LINES),
        ({"xmin": "NaN", "ymin": "NaN", "xmax": "NaN", "ymax": "NaN"}, POLYGONS),
    ],
)
def test_line_41_empty_shapes_stay_empty_shapes(geometry, kind):
    raw, batch = one_shape(geometry, kind)
    assert wkb_type(raw) == kind
    if kind == POINT:
        assert all(map(math.isnan, numbers(raw, 2)))
    else:
        assert struct.unpack_from("<I", raw, 5) == (0,)
    assert batch.null_geometries == batch.row_count == 1
    assert batch.repairs["geometry_empty"] == 1
    rows = batch.pick([0, 0])
    assert rows.geometries == [raw, raw]
    assert rows.without_empty_shapes().geometries == [None, None]


@pytest.mark.parametrize("geometry", [{"rings": None}, {}, {"spatialReference": {"wkid": 4326}}])
def test_what_says_nothing_of_a_shape_is_none(geometry):
    raw, batch = one_shape(geometry, POLYGONS)
    assert raw is None
    assert batch.repairs["geometry_empty"] == 1


@pytest.mark.parametrize("kind", [POINT, MULTIPOINT, LINES, POLYGONS])
def test_line_42_null_geometry_is_normal(kind):
    raw, batch = one_shape(None, kind)
    assert raw is None
    assert not batch.repairs


@pytest.mark.parametrize(
    ("geometry", "kind", "name"),
    [
        ({"paths": [[[0, 0], [1, 1]]]}, POLYGONS, "geometry_wrong_kind"),
        ({"points": [[0, 0]]}, POINT, "geometry_wrong_kind"),
        ("POINT (1 2)", POINT, "geometry_unreadable"),
        ({"paths": [[[0, "a"], [1, 1]]]}, LINES, "geometry_unreadable"),
        ({"paths": [[[0], [1, 1]]]}, LINES, "geometry_unreadable"),
        ({"paths": [[0, 1]]}, LINES, "geometry_unreadable"),
        ({"paths": [{"a": 1}]}, LINES, "geometry_unreadable"),
        ({"curvePaths": [[{"c": [[3, 3], [1, 4]]}]]}, LINES, "geometry_unreadable"),
        ({"curvePaths": [[[0, 0], {"q": []}]]}, LINES, "geometry_unreadable"),
    ],
)  # fmt: skip
def test_shapes_that_cannot_be_read_are_counted_and_spare_their_neighbours(geometry, kind, name):
    good = {
        POINT: {"x": 1, "y": 2},
        LINES: {"paths": [[[0, 0], [1, 1]]]},
        POLYGONS: {"rings": [[[0, 0], [0, 1], [1, 1], [0, 0]]]},
    }[kind]
    batch = decode_page(answer(feature(good), feature(geometry), feature(good)), [], kind, None)
    assert batch.geometries[1] is None
    assert batch.geometries[0] == batch.geometries[2] is not None
    assert batch.repairs == {name: 1}


def test_line_43_point_in_a_multipoint_layer_is_promoted():
    raw, batch = one_shape({"x": 1, "y": 2}, MULTIPOINT)
    assert wkb_type(raw) == 4
    assert numbers(raw, 2) == [1, 2]
    assert batch.repairs == {"point_promoted": 1}


@pytest.mark.parametrize(
    ("vertex", "flags", "top", "code", "ordinates"),
    [
        ([1, 2], {}, {}, 0, [1, 2]),
        ([1, 2, 3], {"hasZ": True}, {}, 1000, [1, 2, 3]),
        ([1, 2, 3], {}, {"hasZ": True}, 1000, [1, 2, 3]),
        ([1, 2, 3], {"hasM": True}, {}, 2000, [1, 2, 3]),
        ([1, 2, 3], {}, {"hasM": True}, 2000, [1, 2, 3]),
        ([1, 2, 3], {}, {}, 1000, [1, 2, 3]),
        ([1, 2, 3, 4], {"hasZ": True, "hasM": True}, {}, 3000, [1, 2, 3, 4]),
        ([1, 2], {"hasZ": True}, {}, 0, [1, 2]),
        ([1, 2], {}, {"hasZ": True}, 1000, [1, 2, None]),
        ([1, 2, 3], {}, {"hasZ": True, "hasM": True}, 3000, [1, 2, 3, None]),
        ([1, 2, 3, None], {}, {"hasZ": True, "hasM": True}, 3000, [1, 2, 3, None]),
    ],
)
def test_ordinates_are_z_or_m_as_the_answer_and_the_numbers_say(
    vertex, flags, top, code, ordinates
):
    raw, batch = one_shape({"points": [vertex], **flags}, MULTIPOINT, **top)
    assert wkb_type(raw) == 4 + code
    found = [None if math.isnan(n) else n for n in numbers(raw, len(ordinates))]
    assert found == ordinates
    assert (batch.has_z, batch.has_m) == (code in (1000, 3000), code in (2000, 3000))


def test_all_rows_of_a_page_have_the_same_dimension():
    body = answer(
        feature({"paths": [[[0, 0], [1, 1]]]}),
        feature({"paths": [[[0, 0, 5], [1, 1, 6]]], "hasM": True}),
        feature({"paths": [[[0, 0, 7], [1, 1]]], "hasZ": True}),
    )
    batch = decode_page(body, [], LINES, None)
    assert [wkb_type(raw) for raw in batch.geometries] == [3005] * 3
    assert numbers(batch.geometries[1], 1) == [6]
    z_m = [numbers(raw, 8)[2:4] for raw in batch.geometries]
    assert [[None if math.isnan(n) else n for n in pair] for pair in z_m] == [
        [None, None], [None, 5], [7, None],
    ]  # fmt: skip
    assert batch.repairs == {"z_missing": 5}


def test_point_with_m_alone_keeps_it_as_m():
    raw, batch = one_shape({"x": 1, "y": 2, "m": 9}, POINT)
    assert wkb_type(raw) == 2001
    assert numbers(raw, 3) == [1, 2, 9]
    assert (batch.has_z, batch.has_m) == (False, True)


def test_digits_as_text_are_coordinates():
    raw, _ = one_shape({"x": "1.5", "y": "-2"}, POINT)
    assert numbers(raw, 2) == [1.5, -2]


def test_vertex_without_a_place_is_dropped_and_counted():
    raw, batch = one_shape({"paths": [[[0, 0], ["NaN", 1], [2, 2]]]}, LINES)
    assert numbers(raw, 4) == [0, 0, 2, 2]
    assert batch.repairs == {"vertex_dropped": 1}


def test_path_of_one_vertex_is_dropped_and_counted():
    raw, batch = one_shape({"paths": [[[0, 0]], [[1, 1], [2, 2]]]}, LINES)
    assert raw == one_shape({"paths": [[[1, 1], [2, 2]]]}, LINES)[0]
    assert batch.repairs == {"path_dropped": 1}


def vertices_of(raw):
    """Return the vertices of a one-part 2D line."""
    count = struct.unpack_from("<I", raw, 14)[0]
    flat = numbers(raw, 2 * count)
    return list(zip(flat[::2], flat[1::2]))


@pytest.mark.parametrize(
    ("segment", "through", "length"),
    [
        ({"c": [[2, 0], [1, 1]]}, (1, 1), math.pi),
        ({"c": [[2, 0], [1, -1]]}, (1, -1), math.pi),
        ({"c": [[0, 0], [2, 0]]}, (2, 0), 2 * math.pi),
        ({"a": [[2, 0], [1, 0], 0, 1]}, (1, 1), math.pi),
        ({"a": [[2, 0], [1, 0], 0, 0]}, (1, -1), math.pi),
        ({"a": [[0, 0], [1, 0], 0, 1]}, (2, 0), 2 * math.pi),
        ({"a": [[2, 0], [1, 0], 0, 1, 0, 1, 0.5]}, (1, 0.5), 2.42211),
        ({"b": [[3, 0], [1, 1], [2, 1]]}, (1.5, 0.75), 3.44338),
        ({"c": [[2, 0], [1, 0]]}, (2, 0), 2.0),
    ],
)
def test_curves_become_vertices_on_the_curve(segment, through, length):
    raw, batch = one_shape({"curvePaths": [[[0, 0], segment]]}, LINES)
    vertices = vertices_of(raw)
    assert vertices[0] == (0, 0)
    end = next(iter(segment.values()))[0]
    assert vertices[-1] == tuple(end)
    assert min(math.dist(through, vertex) for vertex in vertices) < 0.04
    walked = sum(math.dist(a, b) for a, b in zip(vertices, vertices[1:]))
    assert walked == pytest.approx(length, rel=1e-3)
    assert batch.repairs == {"curve_densified": 1}


def test_curved_ring_becomes_a_polygon_with_z_along_the_arc():
    ring = [[0, 0, 0], {"c": [[2, 0, 10], [1, 1]]}, [0, 0, 0]]
    raw, _ = one_shape({"curveRings": [ring], "hasZ": True}, POLYGONS)
    assert wkb_type(raw) == 1006
    count = struct.unpack_from("<I", raw, 18)[0]
    flat = numbers(raw, 3 * count)
    assert count == 182
    assert max(flat[2::3]) == 10
    assert flat[2::3][90] == pytest.approx(5, abs=0.1)


# -- odd text ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "value", "repairs"),
    [
        (b'\xef\xbb\xbf{"features":[{"attributes":{"V":"a"}}]}', "a", {"byte_order_mark": 1}),
        (b' \r\n{"features":[{"attributes":{"V":"a"}}]}', "a", {}),
        (b'{"features":[{"attributes":{"V":"\tb\x0bc"}}]}', "\tb\x0bc", {"control_characters": 2}),
        (b'{\t"features":\n[{"attributes":{"V":"a\tb"}}]}', "a\tb", {"control_characters": 1}),
        (b'{"features":[{"attributes":{"V":"M\xfc \xc3\xbc\x80"}}]}', "Mü ü€", {"latin_1": 2}),
    ],
)  # fmt: skip
def test_line_39_odd_bytes_are_read_and_counted(body, value, repairs):
    batch = decode_page(body, [field("V")], 0, None)
    assert batch.columns == ([value],)
    assert batch.repairs == repairs


def test_line_40_nan_and_infinity_tokens_are_read_and_counted():
    body = b'{"features":[{"attributes":{"V":NaN,"W":-Infinity},"geometry":{"x":NaN,"y":1}}]}'
    batch = decode_page(body, [field("V", "Double"), field("W", "Double")], POINT, None)
    assert batch.columns == ([None], [None])
    assert batch.null_geometries == 1
    assert batch.repairs == {
        "nan_token": 3, "nan_value": 1, "value_unreadable": 1, "geometry_empty": 1,
    }  # fmt: skip


def test_number_without_end_is_refused_as_a_value_not_as_an_error():
    body = b'{"features":[{"attributes":{"V":' + b"9" * 6000 + b',"W":1}}]}'
    batch = decode_page(body, [field("V", "Integer"), field("W", "Integer")], 0, None)
    assert batch.columns == ([None], [1])
    assert batch.repairs == {"endless_number": 1, "value_unreadable": 1}


# -- refusals ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   \n",
        b"\xef\xbb\xbf",
        b"<html><body>Sign in</body></html>",
        b"  <!DOCTYPE html>",
        b"Service unavailable",
        b'{"features":[{"attributes":{"A":1}}',
        b'{"features":[]}{"features":[]}',
        b'{"count":5}',
        b"[]",
        b"{}",
        b'{"features":null}',
        b'{"features":[1]}',
        b'{"features":[{"attributes":[1]}]}',
        b'{"type":"FeatureCollection","features":4}',
        b"[" * 100_000,
        b'{"features":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"a":' * 100_000,
    ],
    ids=lambda body: repr(body[:24]),
)
def test_anything_that_is_no_whole_answer_is_refused(body):
    with pytest.raises(ProtocolError):
        decode_page(body, [field("A")], POINT, None)


def test_the_servers_refusal_is_raised_as_what_it_is():
    body = b'{"error":{"code":498,"message":"Invalid Token","details":[]}}'
    with pytest.raises(InvalidToken):
        decode_page(body, [], POINT, None)
    with pytest.raises(ServiceError):
        decode_page(b'{"code":500,"message":"no","status":"failure"}', [], POINT, None)


def test_cut_anywhere_an_answer_is_refused():
    body = answer(feature({"rings": [[[0, 0], [0, 1], [1, 1], [0, 0]]]}, A="ü", ID=1))
    for size in range(len(body)):
        with pytest.raises(ProtocolError):
            decode_page(body[:size], [field("A")], POLYGONS, None)


def test_line_51_text_is_told_from_pbf_by_its_first_byte():
    assert is_text(b' {"a":1}')
    assert is_text(b"\xef\xbb\xbf[")
    assert is_text(b"")
    assert is_text(b"Service unavailable")
    assert not is_text(b"\x12\x05\x12\x03\x08\xac\x02")
    assert not is_text(b"\x0a\x0311.\x12\x00")


def test_nul_inside_text_is_replaced_and_counted():
    values, repairs = one_column(["a\0b", "plain", None], "String")
    assert values == ["a\ufffdb", "plain", None]
    assert repairs["nul_character"] == 1


# -- GeoJSON in answer to JSON -------------------------------------------------------------------

HOLED = [[[0, 0, 5], [9, 0, 5], [9, 9, 5], [0, 0, 5]], [[6, 2, 5], [8, 4, 5], [7, 2, 5], [6, 2, 5]]]


@pytest.mark.parametrize("is_turned", [False, True])
def test_holes_of_geojson_stay_holes_whichever_way_its_rings_run(is_turned):
    rings = [ring[::-1] for ring in HOLED] if is_turned else HOLED
    shape = {"type": "MultiPolygon", "coordinates": [rings, [[[20, 0], [21, 0], [21, 1], [20, 0]]]]}
    node = {"type": "Feature", "properties": {"ID": 4}, "geometry": shape}
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::2056"}}
    body = answer(node, type="FeatureCollection", crs=crs)
    batch = decode_page(body, [field("ID", "OID")], POLYGONS, "ID")
    (parts,) = struct.unpack_from("<I", batch.geometries[0], 5)
    (rings_of_first,) = struct.unpack_from("<I", batch.geometries[0], 14)
    assert (parts, rings_of_first, batch.has_z) == (2, 2, True)
    assert batch.object_ids == [4]
    assert batch.spatial_reference.wkid == 2056


@pytest.mark.parametrize(
    ("shape", "kind"),
    [
        (None, POINT),
        ({"type": "Point"}, POINT),
        ({"type": "LineString", "coordinates": 4}, LINES),
        ({"type": "Polygon", "coordinates": [None, [[1], "x"]]}, POLYGONS),
        ({"type": "GeometryCollection", "geometries": []}, POLYGONS),
        ("odd", MULTIPOINT),
    ],
)
def test_geojson_without_a_shape_keeps_its_row(shape, kind):
    node = {"type": "Feature", "properties": {"ID": 4}, "geometry": shape}
    batch = decode_page(answer(node, type="FeatureCollection"), [field("ID", "OID")], kind, "ID")
    assert (batch.object_ids, batch.geometries) == ([4], [None])


def test_an_empty_point_of_geojson_is_an_empty_point():
    node = {"type": "Feature", "geometry": {"type": "Point", "coordinates": []}}
    (raw,) = decode_page(answer(node, type="FeatureCollection"), [], POINT, None).geometries
    assert all(map(math.isnan, numbers(raw, 2)))


def test_a_reference_system_may_stand_with_the_shapes():
    point = {"x": 1, "y": 2, "spatialReference": {"wkid": 2056}}
    batch = decode_page(answer(feature(None), feature(point)), [], POINT, None)
    assert batch.spatial_reference.wkid == 2056
    own = answer(feature(point), spatialReference={"wkid": 4326})
    assert decode_page(own, [], POINT, None).spatial_reference.wkid == 4326
