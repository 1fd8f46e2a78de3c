"""Every recorded answer of the shared corpus is decoded to its truth, or refused where it may be.

The corpus stays where it is (licences differ per source); without it this module is skipped.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime, timezone
from pathlib import Path

import pytest
from layerferry.core.download.receipt import Proof
from layerferry.core.errors import PluginError, ProtocolError, ServiceError
from layerferry.core.net.json_text import parse_json
from layerferry.core.rest.fields import Field
from layerferry.core.rest.layer import LayerDescription
from layerferry.core.rest.page import decode_page
from layerferry.core.rest.pbf import decode_pbf_count, decode_pbf_ids
from layerferry.core.rest.pbf_header import query_result, read_header
from layerferry.core.rest.query import Filter
from layerferry.core.rest.spatial_reference import SpatialReference

from tests.arcgis_server import Behaviour, Layer, Row
from tests.arcgis_server import Field as ServedField
from tests.fakes.downloading import fetch, served

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "esri-corpus"
if not (CORPUS / "cases.json").is_file():
    pytest.skip(f"no corpus at {CORPUS}", allow_module_level=True)
ogr = pytest.importorskip("osgeo.ogr", reason="GDAL compares the shapes")
ogr.UseExceptions()

CASES = {case["id"]: case for case in json.loads((CORPUS / "cases.json").read_text())["cases"]}
KINDS = {"point": 1, "multipoint": 4, "polyline": 5, "polygon": 6}
# Our truth differs from the recorded one, for a reason
EXCEPTIONS = {
    # the recorded truth is "not supported"; we draw the arc
    "arcgis2geojson/warning-if-true-curve-element": "curve",
    "qgis/curve-path-circular": "curve",
    # nested a list too deep in the source; its recorded WKT is no WKT
    "arcgis2geojson/parse-arcgis-multipoint-to-geojson-multipoint": "nested",
    "geometry-api-java/geom-envelope": "envelope",
}


def body_of(case):
    return (CORPUS / case["files"][0]).read_bytes()


def of_kind(*kinds):
    return [pytest.param(case, id=case["id"]) for case in CASES.values() if case["kind"] in kinds]


def wkb_kind(stated, geometry):
    """Return the layer's WKB kind from Esri's word, else from the geometry itself."""
    if stated:
        return KINDS[stated.lower().replace("type", "").replace("esrigeometry", "")]
    keys = {"x": 1, "points": 4, "paths": 5, "curvePaths": 5, "rings": 6, "xmin": 6}
    return next((kind for key, kind in keys.items() if key in (geometry or {})), 1)


def fields_of(answer):
    """List the columns of a JSON answer; from the rows when it has no fields."""
    stated = answer.get("fields") or []
    if stated:
        return [Field.from_json(node) for node in stated if node["type"] != "esriFieldTypeGeometry"]
    rows = answer.get("features") or [{}]
    return [Field.from_json({"name": name}) for name in rows[0].get("attributes") or {}]


def decoded(case):
    """Decode any case of features as a page; bare geometries are dressed as one."""
    raw = body_of(case)
    if case["kind"] == "f=pbf":
        names = case["expect"].get("fields", [])
        kind = wkb_kind(case["geometryType"], None)
        return decode_page(raw, [Field.from_json({"name": name}) for name in names], kind, None)
    if case["expect"].get("strict_json") is False:
        return decode_page(raw, [], wkb_kind(case["geometryType"], None), None)
    node = json.loads(raw)
    if case["kind"] == "geometry" and "geometry" not in node:
        node = {"features": [{"attributes": {}, "geometry": node}]}
    elif "features" not in node:
        node = {"features": [node]}
    first = next((f["geometry"] for f in node["features"] if f.get("geometry")), None)
    kind = wkb_kind(case["geometryType"], first)
    return decode_page(json.dumps(node).encode(), fields_of(node), kind, None)


def shapes_of(batch):
    return [None if raw is None else ogr.CreateGeometryFromWkb(raw) for raw in batch.geometries]


def vertex_count(shape):
    if shape is None:
        return 0
    return shape.GetPointCount() + sum(
        vertex_count(shape.GetGeometryRef(n)) for n in range(shape.GetGeometryCount())
    )


def drawing(shape):
    """Return kind, ordinates and parts of a shape in an order-free form."""
    if shape is None or shape.IsEmpty():
        return None
    name = ogr.GeometryTypeToName(ogr.GT_Flatten(shape.GetGeometryType())).split()[-1]
    if name == "Point":
        return ("Point", [round(n, 6) for n in shape.GetPoint(0)[:2]])
    if name in ("Polygon", "Multi Polygon", "Line String"):
        return (round(shape.GetArea(), 6), round(shape.Length() if "Line" in name else 0, 6))
    return sorted(str(drawing(shape.GetGeometryRef(n))) for n in range(shape.GetGeometryCount()))


def assert_same_shape(found, wkt):
    """Compare our multi shape with a WKT truth: dimension, parts, holes, size, place."""
    truth = ogr.CreateGeometryFromWkt(wkt) if wkt else None
    if truth is None:
        # also how GeoJSON, which some truths are taken from, has an empty point
        assert found is None or (found.IsEmpty() and found.GetGeometryName() == "POINT")
        return
    if truth.IsEmpty():
        assert found.IsEmpty()
        return
    truth = truth.GetLinearGeometry()
    flat = ogr.GT_Flatten(truth.GetGeometryType())
    forced = {
        ogr.wkbPolygon: ogr.ForceToMultiPolygon,
        ogr.wkbLineString: ogr.ForceToMultiLineString,
        ogr.wkbPoint: ogr.ForceToMultiPoint,
    }
    if flat in forced and flat != ogr.GT_Flatten(found.GetGeometryType()):
        truth = forced[flat](truth)
    assert ogr.GT_Flatten(found.GetGeometryType()) == ogr.GT_Flatten(truth.GetGeometryType())
    if truth.IsMeasured():
        assert found.IsMeasured()
    if truth.Is3D():
        assert bool(found.Is3D()) == bool(truth.Is3D())
    assert found.GetEnvelope() == pytest.approx(truth.GetEnvelope(), abs=1e-9)
    assert found.GetGeometryCount() == truth.GetGeometryCount()
    if found.GetGeometryName() == "MULTIPOLYGON":
        assert rings_of(found) == rings_of(truth)
    else:
        assert vertices_of(found) == vertices_of(truth)


def rings_of(multi):
    """List each polygon as rounded areas: exterior, then holes by size."""
    polygons = []
    for part in range(multi.GetGeometryCount()):
        polygon = multi.GetGeometryRef(part)
        areas = [
            round(ogr.ForceToPolygon(polygon.GetGeometryRef(n).Clone()).GetArea(), 9)
            for n in range(polygon.GetGeometryCount())
        ]
        polygons.append([areas[0], *sorted(areas[1:])])
    return sorted(polygons)


def vertices_of(shape):
    """List all ordinates, in order; a missing third or fourth is 0."""
    if shape.GetGeometryCount():
        return [
            vertex
            for n in range(shape.GetGeometryCount())
            for vertex in vertices_of(shape.GetGeometryRef(n))
        ]
    return [shape.GetPointZM(n) for n in range(shape.GetPointCount())]


@pytest.mark.parametrize("case", of_kind("f=json", "geometry"))
def test_json_case_decodes_to_its_truth(case):
    expect = case["expect"]
    batch = decoded(case)
    shapes = shapes_of(batch)
    odd = EXCEPTIONS.get(case["id"])
    if "feature_count" in expect:
        assert batch.row_count == expect["feature_count"]
    if "vertex_count" in expect and odd != "curve":
        # the recorded number counts a closing vertex that the source lacks, and empty shapes
        assert sum(map(vertex_count, shapes)) == expect["vertex_count"]
    if "null_geometries" in expect:
        assert shapes.count(None) == expect["null_geometries"]
    if odd == "curve":
        assert shapes[0].GetGeometryRef(0).GetPointCount() > 100
        assert batch.repairs["curve_densified"] == 1
    elif odd == "nested":
        assert sum(map(vertex_count, shapes)) == 3
    elif odd == "envelope":
        assert shapes[0].GetEnvelope() == (-109.55, -86.39, 25.76, 49.94)
    else:
        for shape, wkt in zip(shapes, expect.get("wkt_source") or expect.get("wkt") or ()):
            assert_same_shape(shape, wkt)
    if "parts" in expect and batch.geometry_type > 4:
        assert shapes[0].GetGeometryCount() == expect["parts"]
    if "holes" in expect:
        assert sum(len(rings) - 1 for rings in rings_of(shapes[0])) == expect["holes"]
    if "geometry_types" in expect and not odd:
        assert kinds_of(shapes) == kinds_without_parts(expect["geometry_types"])
    if "source_vertex_count" in expect:
        node = parse_json(body_of(case), Counter())
        nodes = node.get("features") or [node]
        assert sum(map(source_vertices, nodes)) == expect["source_vertex_count"]
    if "order" in expect:
        assert batch.object_ids == expect["order"]
    if "date_utc" in expect:
        assert_dates(batch, expect["date_utc"])
    if "fields_kept" in expect:
        assert [field.name for field in batch.fields]
        assert len(batch.columns) == len(batch.fields)
    if "bbox" in expect and expect["bbox"] and odd != "curve":
        assert extent(shapes) == pytest.approx(expect["bbox"], abs=1e-3)
    assert "column_missing" not in batch.repairs or odd


def kinds_of(shapes):
    """Count shapes by kind; whether one has several parts is compared with its WKT."""
    names = ("null" if one is None else one.GetGeometryName().lower() for one in shapes)
    return Counter(name.replace("multi", "") for name in names)


def kinds_without_parts(stated):
    """Count the recorded kinds."""
    found = Counter()
    for kind, count in stated.items():
        found[kind.lower().replace("multi", "")] += count
    return found


def source_vertices(node):
    """Count the vertices of an Esri JSON feature as they stand there."""
    shape = node.get("geometry") or {}
    if "x" in shape:
        return 1
    if "points" in shape:
        return len(shape["points"])
    return sum(len(part) for key in ("paths", "rings") for part in shape.get(key, ()))


def assert_dates(batch, stated):
    """Compare columns of dates with the truth in UTC."""
    names = [field.name for field in batch.fields]
    for name, moments in stated.items():
        found = [
            value
            and datetime.fromtimestamp(int(value) / 1000, timezone.utc).strftime(
                "%Y-%m-%dT%H:%M:%SZ"
            )
            for value in batch.columns[names.index(name)]
        ]
        assert found == (moments if isinstance(moments, list) else [moments])


def extent(shapes):
    boxes = [shape.GetEnvelope() for shape in shapes if shape is not None]
    return [
        min(box[0] for box in boxes),
        min(box[2] for box in boxes),
        max(box[1] for box in boxes),
        max(box[3] for box in boxes),
    ]


@pytest.mark.parametrize(
    "case", [one for one in of_kind("f=json") if b'"features"' not in body_of(one.values[0])]
)
def test_a_single_feature_is_no_answer(case):
    with pytest.raises(ProtocolError):
        decode_page(body_of(case), [], 1, None)


@pytest.mark.parametrize("case", of_kind("error", "auth-error"))
def test_error_answers_are_raised_with_their_code(case):
    with pytest.raises(ServiceError) as caught:
        decode_page(body_of(case), [], 1, None)
    stated = case["expect"].get("error_code", 400)
    assert caught.value.code == stated


@pytest.mark.parametrize("case", of_kind("service", "metadata"))
def test_service_and_layer_descriptions_are_no_page(case):
    with pytest.raises(PluginError):
        decode_page(body_of(case), [], 1, None)


PBF_KINDS = {
    f"esriGeometryType{kind}": number
    for number, kind in enumerate(("Point", "Multipoint", "Polyline", "Polygon", "Multipatch"))
}
PBF_PAGES = [
    pytest.param(case, id=case["id"])
    for case in CASES.values()
    if case["kind"] == "f=pbf" and case["expect"].get("result") == "features"
]


@pytest.mark.parametrize("case", PBF_PAGES)
def test_pbf_page_decodes_to_its_truth(case):
    expect = case["expect"]
    batch = decoded(case)
    shapes = shapes_of(batch)
    header = read_header(body_of(case), *query_result(body_of(case), 1))
    assert header.names == expect["fields"]
    assert header.object_id_field == expect["objectIdFieldName"]
    if expect["geometryType"]:
        assert header.geometry_kind == PBF_KINDS[expect["geometryType"]]
    if header.transform.is_stated:
        assert (header.transform.y_sign == -1) is expect["upperLeftOrigin"]
    assert batch.row_count == expect["feature_count"]
    assert (batch.has_z, batch.has_m) == (expect["hasZ"], expect["hasM"])
    assert batch.exceeded_transfer_limit is expect["exceededTransferLimit"]
    assert shapes.count(None) == expect["null_geometries"]
    reference = batch.spatial_reference
    assert (reference.wkid if reference else 0) == expect["wkid"]
    latest = (reference.latest_wkid or reference.wkid) if reference else 0
    assert latest == expect["latestWkid"]
    assert (batch.object_ids is not None) is (expect["objectIdFieldName"] in expect["fields"])
    dropped = batch.repairs["ring_dropped"]  # quantised display data has rings of two points
    counted = sum(map(vertex_count, shapes))
    assert counted == expect["vertex_count"] if not dropped else counted < expect["vertex_count"]
    if expect.get("bbox"):
        assert extent(shapes) == pytest.approx(expect["bbox"], abs=1e-3)
    assert "column_missing" not in batch.repairs
    assert "value_unreadable" not in batch.repairs
    assert len(set(batch.object_ids or range(batch.row_count))) == batch.row_count
    assert_rows_are_the_recorded_ones(case, batch)


def assert_rows_are_the_recorded_ones(case, batch):
    """Compare attributes, and shapes vertex by vertex, with the decoded JSON beside the page."""
    recorded = json.loads((CORPUS / case["files"][1]).read_text())
    note = recorded.get("note", "")
    rows = recorded["features"]
    numbers = list(range(batch.row_count))
    if len(rows) < batch.row_count:
        assert "first" in note
        numbers = numbers[: len(rows) - 2] + numbers[-2:]
    names = [field.name for field in batch.fields]
    for number, row in zip(numbers, rows):
        found = {name: column[number] for name, column in zip(names, batch.columns)}
        # the columns were asked for as text, so that every value shows as it came
        told = {
            k: v if v is None or isinstance(v, str) else str(v)
            for k, v in row["attributes"].items()
        }
        assert found == told
        raw = batch.geometries[number]
        key = next((k for k in ("rings", "paths", "points", "x") if row.get(k) is not None), None)
        if key is None or not row[key] or batch.repairs["ring_dropped"]:
            continue
        flat = sorted((round(x, 4), round(y, 4)) for x, y in truth_vertices(row, key))
        shape = ogr.CreateGeometryFromWkb(raw)
        ours = sorted((round(v[0], 4), round(v[1], 4)) for v in vertices_of(shape))
        assert ours == pytest.approx(flat, abs=2e-4) if len(flat) < 50 else len(ours) == len(flat)


def truth_vertices(row, key):
    if key == "x":
        return [(row["x"], row["y"])]
    if key == "points":
        return [point[:2] for point in row["points"]]
    return [vertex[:2] for part in row[key] for vertex in part]


def test_pbf_counts_and_ids_are_read():
    assert decode_pbf_count(body_of(CASES["arcpbf/pbf-count-top"])) == 3143
    for case in (CASES["arcpbf/pbf-ids"], CASES["arcpbf/pbf-ids-top"]):
        name, ids = decode_pbf_ids(body_of(case))
        assert name == case["expect"]["objectIdFieldName"]
        assert len(ids) == len(set(ids)) == case["expect"]["id_count"]
        assert ids[: len(case["expect"]["ids_first"])] == case["expect"]["ids_first"]
        assert ids[-len(case["expect"]["ids_last"]) :] == case["expect"]["ids_last"]


def test_pbf_and_json_of_the_same_query_give_equal_features():
    answer = json.loads(body_of(CASES["arcpbf/json-big-pnts"]))
    wanted = fields_of(answer)
    one = decode_page(body_of(CASES["arcpbf/json-big-pnts"]), wanted, 1, None)
    two = decode_page(body_of(CASES["arcpbf/pbf-big-pnts"]), wanted, 1, None)
    for field, a, b in zip(wanted, one.columns, two.columns):
        if field.type.name == "DOUBLE":  # the server's JSON prints 16 digits, PBF has all bits
            assert a == pytest.approx(b, rel=1e-15, abs=0)
        else:
            assert a == b
    assert one.object_ids == two.object_ids
    assert one.spatial_reference == two.spatial_reference
    assert one.exceeded_transfer_limit == two.exceeded_transfer_limit
    for a, b in zip(shapes_of(one), shapes_of(two)):
        assert a.GetPoint_2D() == pytest.approx(b.GetPoint_2D(), abs=1e-4)  # one grid step
    assert not one.repairs
    assert not two.repairs


def test_spatial_references_are_read():
    found = [
        SpatialReference.from_json(json.loads(body_of(CASES[f"qgis/spatial-reference-{n}"])))
        for n in range(3)
    ]
    assert found[0].latest_wkid == 3857 or found[0].wkid in (102100, 3857)
    assert 54019 in (found[1].wkid, found[1].latest_wkid) or "54019" in found[1].wkt
    assert found[2].wkt
    assert found[2].wkid is None


@pytest.mark.parametrize("case", of_kind("f=geojson"))
def test_geojson_that_nobody_asked_for_is_read(case):
    """A first page that is full, and the last one."""
    pages = [
        decode_page((CORPUS / name).read_bytes(), [Field.from_json({"name": "id"})], 1, "id")
        for name in case["files"]
    ]
    assert sum(page.row_count for page in pages) == case["expect"]["feature_count"]
    assert [number for page in pages for number in page.object_ids] == case["expect"]["ids"]
    assert [page.exceeded_transfer_limit for page in pages] == [True, False]
    assert {shape.ExportToWkt() for page in pages for shape in shapes_of(page)} == {"POINT (2 49)"}
    assert pages[0].spatial_reference.wkid == 4326


def as_served(case, **behaviour):
    """Serve the rows of a page below its own layer description."""
    metadata, page = (json.loads((CORPUS / case["files"][n]).read_text()) for n in (2, 0))
    fields = [
        ServedField(node["name"], node["type"][len("esriFieldType") :])
        for node in page["fields"]
        if node["type"] != "esriFieldTypeGeometry"
    ]
    rows = [Row(one["attributes"], one["geometry"]) for one in page["features"]]
    own = next(one.name for one in fields if one.type == "OID")
    told = {key: metadata[key] for key in ("currentVersion", "supportedQueryFormats")}
    how = Behaviour(extra=told, states_object_id_field=False, formats="JSON, AMF", **behaviour)
    return Layer("QGIS Test", fields, rows, object_id_field=own, behaviour=how)


WITH_COUNTS = [
    pytest.param(case, where, count, id=f"{name} {where}")
    for name, case in CASES.items()
    for where, count in case["expect"].get("counts_by_where", {}).items()
]


@pytest.mark.parametrize(("case", "where", "count"), WITH_COUNTS)
def test_a_condition_brings_the_recorded_rows(case, where, count):
    with served(as_served(case)) as server:
        receipt, _sink = fetch(server, Filter(where=where))
    assert (receipt.written, receipt.complete) == (count, True)
    assert receipt.proof is not Proof.NONE


@pytest.mark.parametrize(
    "case", [c for c in CASES.values() if "ids_announced" in c["expect"]], ids=lambda c: c["id"]
)
def test_rows_that_were_announced_and_did_not_come_are_named(case):
    expect, listed = case["expect"], json.loads((CORPUS / case["files"][3]).read_text())
    layer = as_served(case)
    there = {layer.object_id(row) for row in layer.rows}
    lost = [number for number in listed["objectIds"] if number not in there]
    layer.rows = [*layer.rows, *(Row({layer.object_id_field: number}) for number in lost)]
    layer.behaviour.lost_ids = frozenset(lost)
    with served(layer) as server:
        receipt, _sink = fetch(server)
    assert receipt.announced == expect["ids_announced"]
    assert receipt.written == expect["feature_count"]
    assert sorted(receipt.missing) == sorted(lost)
    assert len(lost) == expect["missing_rows"]
    assert not receipt.complete


@pytest.mark.parametrize("case", of_kind("metadata"))
def test_a_layer_page_says_what_is_recorded(case):
    """Names of columns, codes and reference systems are compared in QGIS's own terms elsewhere."""
    node, expect = json.loads(body_of(case)), case["expect"]
    layer = LayerDescription.from_json("https://h.example/0", node)
    times = layer.time_info
    if "start_field" in expect:
        assert (times.start_field, times.end_field) == (expect["start_field"], expect["end_field"])
        told = [datetime.fromtimestamp(ms // 1000, timezone.utc) for ms in times.span_ms]
        shown = [one.strftime("%Y-%m-%dT%H:%M:%SZ") for one in told]
        assert shown == [expect["begin"], expect["end"]]
    else:
        assert (times.start_field, times.span_ms) == ("", None)
    # points have no curves; the same page of a layer of lines says that it may have some
    lines = {**node, "geometryType": "esriGeometryPolyline"}
    may = LayerDescription.from_json("https://h.example/0", lines).may_have_curves
    assert may is expect.get("circular_geometries", False)


@pytest.mark.parametrize("case", of_kind("service"))
def test_a_service_offers_no_layer_that_it_does_not_have(case):
    node = json.loads(body_of(case))
    if "layers" in case["expect"]:
        assert len(node.get("layers") or []) == case["expect"]["layers"]
    else:  # an image service
        with pytest.raises(PluginError):
            LayerDescription.from_json("https://h.example/ImageServer", node)


# what is no statement on the data: another reader's opinion of it
OPINIONS = {"gdal_3.6.2", "agrees_arcgis-pbf-parser", "agrees_arcgis-rest-js", "result"}
COMPARED = {
    "f=json": "wkt wkt_source feature_count vertex_count bbox strict_json parts holes order"
    " date_utc null_geometries geometry_types source_vertex_count fields_kept counts_by_where"
    " ids_announced missing_rows",
    "geometry": "wkt vertex_count parts bbox",
    "f=pbf": "feature_count vertex_count bbox null_geometries geometryType hasZ hasM wkid fields"
    " latestWkid exceededTransferLimit objectIdFieldName upperLeftOrigin count id_count ids_first"
    " ids_last",
    "f=geojson": "feature_count ids",
    "metadata": "begin end start_field end_field circular_geometries value_map domain_field"
    " aliases",
    "service": "layers layer_kind",
    "error": "layer_kind error_code",
    "auth-error": "error_code",
    "spatial-reference": "crs",
}


def test_every_statement_of_every_case_is_compared():
    for name, case in CASES.items():
        left = set(case["expect"]) - set(COMPARED[case["kind"]].split()) - OPINIONS
        assert not left, name
