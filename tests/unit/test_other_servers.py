"""Answers of servers that write them in their own way: read, or refused in a sentence."""

from __future__ import annotations

import json
import time

import pytest
from layerferry.core.download.column_types import ColumnsTooNarrow, check_columns
from layerferry.core.errors import ProtocolError
from layerferry.core.rest.fields import Field, FieldType
from layerferry.core.rest.page import decode_page, is_text
from layerferry.core.rest.spatial_reference import SpatialReference

from tests.fakes.downloading import fetch
from tests.fakes.given_layer import GivenLayer

POINTS = "esriGeometryPoint"
OID = {"name": "OBJECTID", "type": "esriFieldTypeOID"}
NAME = {"name": "NAME", "type": "esriFieldTypeString"}
PLAIN = b'{"features":[{"attributes":{"V":"a"}}]}'


def described(**more):
    node = {
        "id": 0, "name": "Places", "type": "Feature Layer", "geometryType": POINTS,
        "objectIdField": "OBJECTID", "fields": [OID, NAME], "maxRecordCount": 1000, **more,
    }  # fmt: skip
    return {key: value for key, value in node.items() if value is not None}


def fetched(page, rows, **more):
    with GivenLayer(page, rows, **more) as server:
        return fetch(server)


def column(kind, *values):
    rows = [{"attributes": {"V": value}} for value in values]
    field = Field.from_json({"name": "V", "type": kind})
    batch = decode_page(json.dumps({"features": rows}).encode(), [field], 0, None)
    return list(batch.columns[0]), dict(batch.repairs)


# -- the text of an answer ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "repairs"),
    [
        (PLAIN.decode().encode("utf-16"), {}),
        (b"callback(" + PLAIN + b");", {"wrapped": 2}),
        (b"/**/dojo.io_1.cb ( " + PLAIN + b"\n)", {"wrapped": 2}),
        (b")]}',\n" + PLAIN, {"wrapped": 1}),
        (b"while(1);" + PLAIN, {"wrapped": 1}),
        (PLAIN + b"\0\0", {"wrapped": 1}),
        (PLAIN + b"\r\n<!-- 12 ms {cached} -->", {"wrapped": 1}),
        (PLAIN.replace(b"}}", b",},}"), {"foreign_json": 1}),
    ],
)
def test_what_stands_around_an_answer_is_taken_off_and_counted(body, repairs):
    batch = decode_page(body, [Field.from_json({"name": "V"})], 0, None)
    assert (batch.columns, batch.repairs) == ((["a"],), repairs)


@pytest.mark.parametrize(
    "body",
    [PLAIN + PLAIN, PLAIN + b"x", PLAIN + b")x", b"a b(" + PLAIN, b"ERROR: ORA-00942", b"cb()"],
)
def test_what_may_be_more_than_one_answer_is_refused(body):
    with pytest.raises(ProtocolError, match="not whole JSON"):
        decode_page(body, [], 0, None)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("nan", None), ("-1.#IND", None), ("1.#QNAN0", None), (".5", 0.5), ("-.5", -0.5),
        ("1.#INF", "inf"), ("-inf", "-inf"),
    ],
)  # fmt: skip
def test_numbers_as_other_languages_print_them(written, read):
    text = "nan, .5 and 1.#IND ,]"  # which a text may hold
    body = f'{{"features":[{{"attributes":{{"T":"{text}","V":{written}}}}}]}}'.encode()
    kind = "String" if isinstance(read, str) else "Double"
    wanted = [Field.from_json({"name": "T"}), Field.from_json({"name": "V", "type": kind})]
    batch = decode_page(body, wanted, 0, None)
    assert batch.columns == ([text], [read])
    assert batch.repairs["foreign_json"] == 1


def test_backslashes_that_mean_nothing_are_kept_and_counted():
    body = rb'{"features":[{"attributes":{"V":"C:\Data\\x\u00e4\u12 \"q\""}}]}'
    batch = decode_page(body, [Field.from_json({"name": "V"})], 0, None)
    assert batch.columns == (['C:\\Data\\xä\\u12 "q"'],)
    assert batch.repairs == {"odd_backslash": 2}


@pytest.mark.parametrize(
    "body",
    [
        b'{"A":"\x01' + b'\\"' * 60_000,
        b'{"A":nan,"B":"' + b'\\"' * 60_000,
        b'{"A":1}' + b"\0" * 60_000 + b"x",
        b" " * 60_000 + b"x",
        b"a" * 60_000 + b"(",
        b'{"A":nan' + b", " * 60_000,
        b'{"A":"' + b"\\x" * 60_000,
    ],
    ids=lambda body: repr(body[:12]),
)
def test_no_text_takes_more_than_its_length_to_refuse(body):
    started = time.process_time()
    with pytest.raises(ProtocolError):
        decode_page(body, [], 0, None)
    assert time.process_time() - started < 2.0  # in square time it would be a minute


def test_bytes_of_western_windows_are_the_same_on_layer_pages_and_in_rows():
    page = described(fields=[OID, {**NAME, "name": "Straße"}])
    rows = {"features": [{"attributes": {"OBJECTID": 1, "Straße": "Süd"}, "geometry": None}]}
    spoilt = [json.dumps(node, ensure_ascii=False).encode("cp1252") for node in (page, rows)]
    ids = {"objectIdFieldName": "OBJECTID", "objectIds": [1]}
    receipt, sink = fetched(*spoilt, ids=ids, count={"count": 1})
    assert receipt.complete
    assert sink.column("Straße") == ["Süd"]


def test_pbf_is_known_by_its_first_byte_whatever_text_looks_like():
    assert [is_text(body) for body in (b"\x12\x02", b"\n\x031.0", b"")] == [False, False, True]
    assert all(is_text(body) for body in (b"\n\n {", b"cb({", b"\xff\xfe{\0", b"Error"))


# -- values ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "values", "read", "repairs"),
    [
        ("Date", ["/Date(1500)/", "/Date(-1000+0200)/"], [1500, -1000], {"date_from_text": 2}),
        ("Date", [1500.4, 1500.0, None], [1500, 1500, None], {"date_rounded": 1}),
        ("Double", ["", "  ", "1.5"], [None, None, 1.5], {"value_blank": 2}),
        ("DateOnly", [" ", "2023-05-03"], [None, "2023-05-03"], {"value_blank": 1}),
    ],
)
def test_values_as_other_servers_write_them(kind, values, read, repairs):
    assert column(f"esriFieldType{kind}", *values) == (read, repairs)


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("esriFieldTypeOid", FieldType.OID), ("Double", FieldType.DOUBLE),
        ("string", FieldType.STRING), ("ESRIFIELDTYPEGLOBALID", FieldType.GLOBAL_ID),
        ("esriFieldTypeTomorrow", FieldType.UNKNOWN), ("", FieldType.UNKNOWN),
        (None, FieldType.UNKNOWN), ([1], FieldType.UNKNOWN),
    ],
)  # fmt: skip
def test_types_are_known_in_any_spelling(word, kind):
    assert FieldType.from_esri(word) is kind


@pytest.mark.parametrize(
    ("value", "kept"), [(2**63 + 1, str(2**63 + 1)), (2**64, float(2**64)), (2.5, 2.5)]
)
def test_numbers_too_large_for_their_column_keep_all_digits(value, kept):
    def decode_as(fields):
        return decode_page(body, fields, 0, None)

    body = json.dumps({"features": [{"attributes": {"V": value}}]}).encode()
    batch = decode_as([Field.from_json({"name": "V", "type": "esriFieldTypeBigInteger"})])
    with pytest.raises(ColumnsTooNarrow) as wider:
        check_columns(batch, decode_as)
    (found,) = decode_as(wider.value.fields).columns[0]
    assert found == kept
    assert type(found) is type(kept)


# -- columns, ids, shapes, references --------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "offered", "found"),
    [
        (["G.T.ID", "G.T.NAME"], ["ID", "name"], ["ID", "name"]),
        (["ID", "NAME"], ["G.T.NAME", "G.T.ID"], ["G.T.ID", "G.T.NAME"]),
        (["A.NAME", "B.NAME"], ["NAME", "X"], [None, None]),
        (["NAME"], ["A.NAME", "B.NAME"], [None]),
        (["ID", "AREA"], ["ID", "SHAPE.AREA"], ["ID", None]),
        (["ID", "AREA"], ["X.ID"], [None, None]),
    ],
)
def test_qualified_names_match_short_ones_when_all_of_them_do(wanted, offered, found):
    rows = [{"attributes": {name: name for name in offered}}]
    fields = [Field.from_json({"name": name}) for name in wanted]
    batch = decode_page(json.dumps({"features": rows}).encode(), fields, 0, None)
    assert [values[0] for values in batch.columns] == found


def test_id_of_geojson_is_the_object_id():
    rows = [
        {"type": "Feature", "id": 7, "properties": {"NAME": "a"}, "geometry": None},
        {"type": "Feature", "id": 8, "properties": {"NAME": "b", "OBJECTID": 9}, "geometry": None},
    ]
    body = json.dumps({"type": "FeatureCollection", "features": rows}).encode()
    assert decode_page(body, [], 1, "OBJECTID").object_ids == [7, 9]


@pytest.mark.parametrize(
    ("stated", "answered", "shape", "kind"),
    [
        (None, None, {"x": 1, "y": 2}, 1),
        ("esriGeometryAny", POINTS, {"x": 1, "y": 2}, 1),
        (None, None, {"hasZ": False, "paths": [[[0, 0], [1, 1]]]}, 5),
        (None, None, None, 0),
    ],
)
def test_a_layer_that_does_not_tell_its_shapes_is_asked_for_one(stated, answered, shape, kind):
    rows = [{"attributes": {"OBJECTID": 1, "NAME": "a"}, "geometry": shape}]
    answer = {"features": rows, "geometryType": answered}
    receipt, sink = fetched(described(geometryType=stated), answer)
    assert receipt.complete
    (batch,) = sink.batches
    assert batch.geometry_type == kind
    assert [one is not None for one in batch.geometries or ()] == [True] * bool(kind)


@pytest.mark.parametrize(
    ("node", "wkid"), [(4326, 4326), ("27700", 27700), (True, None), ("x", None), (0, None)]
)
def test_a_reference_may_be_a_bare_number(node, wkid):
    found = SpatialReference.from_json(node)
    assert (found.wkid if found else None) == wkid


@pytest.mark.parametrize(
    ("shape", "repair"),
    [
        ({"type": "Point", "coordinates": [1, 2]}, "geometry_unreadable"),
        ({"X": 1, "Y": 2}, "geometry_unreadable"),
        ({"url": "model.glb"}, "geometry_unreadable"),
        ({"paths": [[[0, 0, 1, 2, 3], ["x", 1]]]}, "geometry_unreadable"),
        ({"x": 0, "y": 0}, "geometry_wrong_kind"),
        ({"x": "NaN", "y": "NaN"}, "geometry_empty"),
        ({"hasZ": False, "paths": None, "spatialReference": {"wkid": 4326}}, "geometry_empty"),
        ({}, "geometry_empty"),
    ],
)
def test_why_a_line_has_no_shape_is_counted(shape, repair):
    body = json.dumps({"features": [{"attributes": {}, "geometry": shape}]}).encode()
    assert decode_page(body, [], 5, None).repairs == {repair: 1}


@pytest.mark.parametrize(
    ("stated", "has"),
    [
        ({}, (False, True)),
        ({"hasZ": "true"}, (True, False)),
        ({"hasZ": "false", "hasM": "true"}, (False, True)),
        ({"hasZ": False}, (False, True)),
    ],
)
def test_a_third_number_that_nobody_explains_is_what_the_layer_has(stated, has):
    line = {
        "attributes": {"OBJECTID": 1},
        "geometry": {"paths": [[[0, 0, 1], [1, 1, 2]]], **stated},
    }
    page = described(geometryType="esriGeometryPolyline", hasM="true", fields=[OID])
    _, sink = fetched(page, {"features": [line]})
    (batch,) = sink.batches
    assert (batch.has_z, batch.has_m) == has


@pytest.mark.parametrize("stated", ["OBJECTID", None])
@pytest.mark.parametrize("can_page", [True, False])
def test_rows_of_a_layer_that_hides_its_ids_are_proven_by_their_number(stated, can_page):
    page = described(fields=[NAME], objectIdField=stated, supportsPagination=can_page)
    rows = [{"attributes": {"OBJECTID": n, "NAME": f"row {n}"}} for n in range(30)]
    receipt, sink = fetched(page, {"features": rows}, hides_id=True)
    assert (receipt.complete, receipt.proof.value) == (True, "count")
    assert sink.column("NAME") == [f"row {n}" for n in range(30)]


def test_rows_of_a_layer_that_hides_its_ids_are_not_complete_when_some_do_not_come():
    page = described(fields=[NAME], objectIdField=None)
    rows = [{"attributes": {"OBJECTID": n, "NAME": f"row {n}"}} for n in range(30)]
    ids = {"objectIdFieldName": "OBJECTID", "objectIds": list(range(31))}
    receipt, _ = fetched(page, {"features": rows}, ids=ids, hides_id=True)
    assert not receipt.complete
    assert receipt.why == "The server lists 31 rows, but 30 came."
