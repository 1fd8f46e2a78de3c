"""What lands in memory and GeoPackage is what the server has: every kind of shape, every field."""

from __future__ import annotations

import math
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone

import pytest
from layerferry.core.download.options import DownloadOptions

from tests.arcgis_server import ArcGisServer, Field, Layer, Row, one_layer_site
from tests.arcgis_server.field_types import every_field_type, every_field_type_table
from tests.arcgis_server.layers import MERCATOR, MULTIPOINT, POINT, POLYGON, POLYLINE

STEP = 1e-4  # of the grid of PBF in this reference system
KINDS = {
    POINT: "Point",
    MULTIPOINT: "MultiPoint",
    POLYLINE: "MultiLineString",
    POLYGON: "MultiPolygon",
}
DIMENSIONS = {"": (False, False), "Z": (True, False), "M": (False, True), "ZM": (True, True)}


def ring(x, y, size, is_hole=False):
    """A square, clockwise unless it is a hole."""
    corners = [(x, y), (x, y + size), (x + size, y + size), (x + size, y), (x, y)]
    return corners[::-1] if is_hole else corners


# parts per row; None = no shape, [] = an empty one
SHAPES = {
    POINT: [[[(1000000.12345678, -2000000.7654321)]], None, [], [[(0.0, 0.0)]]],
    MULTIPOINT: [[[(1.5, 2.5), (1.5, 2.5), (-7.25, 1e6)]], None, [], [[(3.0, 4.0)]]],
    POLYLINE: [
        [[(0.0, 0.0), (10.0, 0.1), (20.3, 5.0)], [(-5.0, -5.0), (-5.5, -6.0)]],
        None,
        [],
        [[(12345678.9012, 0.33333333), (12345679.1, 7.7)]],
    ],
    POLYGON: [
        # a hole before its exterior, an island in the hole, and a second part with two holes
        [ring(10, 10, 80, True), ring(0, 0, 100), ring(30, 30, 20),
         ring(200, 0, 50), ring(210, 10, 5, True), ring(220, 20, 5, True)],
        None,
        [],
        [ring(0, 0, 1)],
    ],
}  # fmt: skip
# the same as lists of polygons: exterior, then holes
POLYGONS = [[[1, 0], [2], [3, 4, 5]], None, None, [[0]]]


def vertex(place, number, has_z, has_m):
    """Heights and measures; every third measure is null."""
    out = list(place)
    if has_z:
        out.append(number * 1.25 - 10)
    if has_m:
        out.append(None if number % 3 == 2 else number * 2.5)
    return out


def numbered(parts, has_z, has_m):
    """Lists of vertices with all their ordinates."""
    number = 0
    out = []
    for part in parts:
        first = number
        out.append([])
        for place in part:
            is_closing = len(part) > 3 and place == part[0] and out[-1]
            out[-1].append(vertex(place, first if is_closing else number, has_z, has_m))
            number += 1
    return out


def esri(kind, parts, has_z, has_m):
    if parts is None:
        return None
    lists = numbered(parts, has_z, has_m)
    if kind == POINT:
        if not lists:
            return {"x": "NaN", "y": "NaN"}
        names = ["x", "y"] + ["z"] * has_z + ["m"] * has_m
        return dict(zip(names, lists[0][0]))
    if kind == MULTIPOINT:
        return {"points": lists[0] if lists else []}
    return {"paths" if kind == POLYLINE else "rings": lists}


def served(kind, has_z, has_m):
    rows = [
        Row({"OBJECTID": i + 1}, esri(kind, parts, has_z, has_m))
        for i, parts in enumerate(SHAPES[kind])
    ]
    layer = Layer(
        "Shapes", [Field("OBJECTID", "OID")], rows, geometry_type=kind,
        has_z=has_z, has_m=has_m, spatial_reference=dict(MERCATOR),
    )  # fmt: skip
    return ArcGisServer(one_layer_site(layer))


def imported(gateway, server, tmp_path, output, **wishes):
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from qgis.core import QgsVectorLayer

    if output != "memory":
        wishes["output"] = str(tmp_path / f"out.{output}")
    outcome = ImportJob(
        gateway, ImportOrder(f"{server.address}/Test/FeatureServer/0", **wishes)
    ).execute()
    assert outcome.ok, outcome.error
    layer = outcome.layer or QgsVectorLayer(outcome.path, "read back")
    assert layer.isValid()
    return layer, outcome


def ordinates(point, has_z, has_m):
    out = [point.x(), point.y()]
    if has_z:
        out.append(point.z())
    if has_m:
        out.append(None if math.isnan(point.m()) else point.m())
    return out


def lists_of(geometry, kind, has_z, has_m):
    shape = geometry.constGet()
    if kind == POINT:
        return [[ordinates(shape, has_z, has_m)]]
    if kind == MULTIPOINT:
        return [[ordinates(shape.geometryN(n), has_z, has_m) for n in range(len(shape))]]
    if kind == POLYLINE:
        lines = [shape.geometryN(n) for n in range(shape.numGeometries())]
        return [[ordinates(p, has_z, has_m) for p in line.points()] for line in lines]
    out = []
    for n in range(shape.numGeometries()):
        polygon = shape.geometryN(n)
        rings = [polygon.exteriorRing()]
        rings += [polygon.interiorRing(k) for k in range(polygon.numInteriorRings())]
        out.append([[ordinates(p, has_z, has_m) for p in one.points()] for one in rings])
    return out


def truth_of(kind, row, has_z, has_m):
    parts = SHAPES[kind][row]
    if not parts:
        return parts
    lists = numbered(parts, has_z, has_m)
    if kind != POLYGON:
        return lists
    return [[lists[ring_number] for ring_number in one] for one in POLYGONS[row]]


def assert_same(found, truth, tolerance):
    if isinstance(truth, list):
        assert len(found) == len(truth)
        for one, other in zip(found, truth):
            assert_same(one, other, tolerance)
    elif truth is None or not tolerance:
        assert found == truth
    else:
        assert found == pytest.approx(truth, abs=tolerance, rel=0)


@pytest.mark.parametrize("output", ["memory", "gpkg"])
@pytest.mark.parametrize("data_format", ["json", "pbf"])
@pytest.mark.parametrize("dimensions", DIMENSIONS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_shape_arrives_as_it_is(
    gateway, tmp_path, kind, dimensions, data_format, output
):
    from qgis.core import QgsWkbTypes

    has_z, has_m = DIMENSIONS[dimensions]
    with served(kind, has_z, has_m) as server:
        layer, outcome = imported(
            gateway, server, tmp_path, output, options=DownloadOptions(data_format=data_format)
        )
    assert QgsWkbTypes.displayString(layer.wkbType()) == KINDS[kind] + dimensions
    assert layer.crs().authid() == "EPSG:3857"
    assert outcome.receipt.format == data_format
    assert outcome.receipt.null_geometry == 2
    tolerance = STEP / 2 * 1.0001 if data_format == "pbf" else 0
    features = sorted(layer.getFeatures(), key=lambda f: f["OBJECTID"])
    assert len(features) == 4
    for row, feature in enumerate(features):
        truth = truth_of(kind, row, has_z, has_m)
        assert feature.hasGeometry() is (truth is not None)
        assert feature.geometry().isEmpty() is not bool(truth)
        if truth:
            assert_same(lists_of(feature.geometry(), kind, has_z, has_m), truth, tolerance)


def plain(value):
    """A QGIS attribute as a comparable Python value."""
    from layerferry.core.host.qt_compat import is_null
    from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

    if is_null(value):
        return None
    if isinstance(value, QDateTime):
        assert value.timeSpec() == Qt.TimeSpec.UTC or value.offsetFromUtc() == 0
        return value.toMSecsSinceEpoch()
    if isinstance(value, QDate):
        return value.toString("yyyy-MM-dd")
    if isinstance(value, QTime):
        return value.toString("HH:mm:ss.zzz" if value.msec() else "HH:mm:ss")
    return value


def moments_in(path, column):
    """Milliseconds since 1970 as the file itself has them, by object id."""
    with closing(sqlite3.connect(path)) as file:
        (table,) = file.execute("SELECT table_name FROM gpkg_contents").fetchone()
        texts = file.execute(f'SELECT "{column}" FROM "{table}" ORDER BY OBJECTID').fetchall()
    epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
    return [
        text
        and (datetime.fromisoformat(text.rstrip("Z") + "+00:00") - epoch)
        // timedelta(milliseconds=1)
        for (text,) in texts
    ]


@pytest.mark.parametrize("output", ["memory", "gpkg"])
@pytest.mark.parametrize("data_format", ["json", "pbf"])
@pytest.mark.parametrize("make", [every_field_type, every_field_type_table])
def test_lines_57_and_60_every_type_of_field_arrives_as_it_is(
    gateway, tmp_path, make, data_format, output
):
    truth = make()
    with ArcGisServer(one_layer_site(truth)) as server:
        layer, _outcome = imported(
            gateway, server, tmp_path, output, options=DownloadOptions(data_format=data_format)
        )
    features = {f["OBJECTID"]: f for f in layer.getFeatures()}
    assert len(features) == len(truth.rows)
    differences = []
    for row in truth.rows:
        feature = features[row.attributes["OBJECTID"]]
        for name, value in row.attributes.items():
            if output == "gpkg" and name == "HAPPENED" and value is not None:
                # QGIS reads seconds as 32-bit floats; the file itself is looked at below
                assert abs(plain(feature[name]) - value) <= 1
            elif plain(feature[name]) != value:
                differences.append((name, value, plain(feature[name])))
    assert not differences[:5]
    if output == "gpkg":
        moments = [row.attributes["HAPPENED"] for row in truth.rows]
        assert moments_in(tmp_path / "out.gpkg", "HAPPENED") == moments
    fields = layer.fields()
    assert fields.field("TEXT_VALUE").length() == 80
    assert fields.field("UNLIMITED").length() == 0
    assert layer.attributeAlias(fields.indexOf("BIG")) == "Beyond 2^53" or output == "gpkg"


@pytest.mark.parametrize("output", ["memory", "gpkg"])
def test_names_that_a_geopackage_keeps_for_itself_lose_nothing(gateway, tmp_path, output):
    fields = [
        Field("FID", "OID"), Field("geom", "String"), Field("ogc_fid", "Integer"),
        Field("select", "Double"), Field("Größe, in m²", "String"),
    ]  # fmt: skip
    rows = [
        Row({"FID": 10**12 + i, "geom": f"g{i}", "ogc_fid": -i, "select": i / 4,
             "Größe, in m²": "ü"}, {"x": float(i), "y": 0.0})
        for i in range(5)
    ]  # fmt: skip
    layer = Layer("Names", fields, rows, object_id_field="FID")
    with ArcGisServer(one_layer_site(layer)) as server:
        found, _outcome = imported(gateway, server, tmp_path, output)
    by_id = {f["FID"]: f for f in found.getFeatures()}
    assert sorted(by_id) == [10**12 + i for i in range(5)]
    for row in rows:
        feature = by_id[row.attributes["FID"]]
        assert {name: plain(feature[name]) for name in row.attributes} == row.attributes


@pytest.mark.parametrize("output", ["memory", "gpkg", "shp"])
def test_joined_names_become_short_and_the_full_one_is_the_alias(gateway, tmp_path, output):
    full = ["GIS.DBO.PARCELS.OBJECTID", "GIS.DBO.PARCELS.NAME", "GIS.DBO.OWNERS.NAME"]
    fields = [Field(full[0], "OID"), Field(full[1]), Field(full[2]), Field("AREA", "Double")]
    rows = [
        Row(dict(zip([*full, "AREA"], (i + 1, f"p{i}", f"o{i}", i / 2))), {"x": 1.0, "y": float(i)})
        for i in range(20)
    ]
    joined = Layer("Joined", fields, rows, object_id_field=full[0])
    where = "GIS.DBO.OWNERS.NAME <> 'o3'"
    with ArcGisServer(one_layer_site(joined)) as server:
        layer, outcome = imported(gateway, server, tmp_path, output, where=where)
    names = [f.name() for f in layer.fields() if f.name() != "fid"]
    if output == "shp":
        assert names == ["OBJECTID", "NAME", "OWNERS_NAM", "AREA"]
    else:
        assert names == ["OBJECTID", "NAME", "OWNERS_NAME", "AREA"]
    if output == "memory":
        assert layer.attributeAlias(2) == full[2]
    assert layer.featureCount() == 19
    assert {f[names[2]] for f in layer.getFeatures()} == {f"o{i}" for i in range(20)} - {"o3"}


def test_a_null_shape_is_null_in_the_geopackage_itself(gateway, tmp_path):
    with served(POLYGON, False, False) as server:
        imported(gateway, server, tmp_path, "gpkg")
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as file:
        (table, column) = file.execute(
            "SELECT table_name, column_name FROM gpkg_geometry_columns"
        ).fetchone()
        count = file.execute(f'SELECT count(*) FROM "{table}" WHERE "{column}" IS NULL')
        assert count.fetchone() == (1,)


@pytest.mark.parametrize("key", ["OBJECTID", "fid"])
def test_null_and_empty_are_told_apart_whatever_the_key(gateway, tmp_path, key):
    shapes = [{"x": "NaN", "y": "NaN"}, None, {"x": 1.0, "y": 2.0}, None, {"x": None, "y": None}]
    rows = [Row({key: 10 * i}, shape) for i, shape in enumerate(shapes, 1)]
    layer = Layer("Odd", [Field(key, "OID")], rows, object_id_field=key)
    with ArcGisServer(one_layer_site(layer)) as server:
        found, _outcome = imported(gateway, server, tmp_path, "gpkg")
    have = {f[key]: (f.hasGeometry(), f.geometry().isEmpty()) for f in found.getFeatures()}
    null, empty = (False, True), (True, True)
    assert have == {10: empty, 20: null, 30: (True, False), 40: null, 50: empty}


@pytest.mark.parametrize("output", ["memory", "gpkg"])
def test_dates_of_years_that_the_file_does_not_hold_are_counted(gateway, tmp_path, output):
    # New Year's Eve of 9999 in California; a day before our era; the first and last that are held
    moments = [253402329600000, -62135596800001, -62135596800000, 253402300799999]
    rows = [Row({"OBJECTID": i, "AT": at}, None) for i, at in enumerate(moments, 1)]
    layer = Layer("Odd", [Field("OBJECTID", "OID"), Field("AT", "Date")], rows)
    with ArcGisServer(one_layer_site(layer)) as server:
        found, outcome = imported(gateway, server, tmp_path, output)
    values = {f["OBJECTID"]: plain(f["AT"]) for f in found.getFeatures()}
    told = [one for one in outcome.receipt.warnings if "Dates before the year 1" in one]
    if output == "memory":
        assert list(values.values()) == moments
        assert not told
    else:
        assert (values[1], values[2], values[3]) == (None, None, moments[2])
        assert abs(values[4] - moments[3]) <= 1  # QGIS reads seconds as 32-bit floats
        assert told[0].endswith(": 2.")


def test_lines_54_and_58_the_receipt_names_what_is_not_known(gateway, tmp_path):
    fields = [Field("OBJECTID", "OID"), Field("WHAT", "FromTheFuture"), Field("AT", "Date")]
    rows = [Row({"OBJECTID": 1, "WHAT": "x", "AT": -1}, {"x": 1.0, "y": 2.0})]
    layer = Layer("Odd", fields, rows, spatial_reference={"wkid": 999999})
    layer.behaviour.extra["datesInUnknownTimezone"] = True
    layer.behaviour.formats = "JSON"
    with ArcGisServer(one_layer_site(layer)) as server:
        found, outcome = imported(gateway, server, tmp_path, "memory")
    told = "\n".join(outcome.receipt.warnings)
    assert "WHAT (esriFieldTypeFromTheFuture)" in told
    assert "reference system is not known" in told
    assert "a time zone that the server does not know" in told
    assert not found.crs().isValid()


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("String", ["a", "b", None]),
        ("Double", [0.5, 1.5, 0.5]),
        ("Integer", [7, 7, None]),
        ("Date", [1, 86_400_001, -1]),
    ],
)
def test_a_column_called_fid_that_is_no_id_is_a_column_like_any_other(
    gateway, tmp_path, kind, values
):
    fields = [Field("OBJECTID", "OID"), Field("Fid", kind), Field("AT", "Date")]
    rows = [
        Row({"OBJECTID": i, "Fid": value, "AT": i * 1000 + 1}, {"x": 1.0, "y": float(i)})
        for i, value in enumerate(values, 1)
    ]
    with ArcGisServer(one_layer_site(Layer("Odd", fields, rows))) as server:
        found, _outcome = imported(gateway, server, tmp_path, "gpkg")
    came = {f["OBJECTID"]: plain(f["Fid"]) for f in found.getFeatures()}
    if kind != "Date":
        assert came == {row.attributes["OBJECTID"]: row.attributes["Fid"] for row in rows}
    del found
    for name in ("AT", "Fid") if kind == "Date" else ("AT",):
        truth = [row.attributes[name] for row in rows]
        assert moments_in(tmp_path / "out.gpkg", name) == truth


def test_an_id_that_only_rows_tell_of_is_the_key(gateway, tmp_path):
    rows = [Row({"FID": i, "V": i / 2}, {"x": 1.0, "y": 2.0}) for i in (3, 4)]
    layer = Layer("Old", [Field("FID", "OID"), Field("V", "Double")], rows, object_id_field="FID")
    layer.behaviour.states_layer_fields = layer.behaviour.states_fields = False
    layer.behaviour.formats = "JSON"
    with ArcGisServer(one_layer_site(layer)) as server:
        found, outcome = imported(gateway, server, tmp_path, "gpkg")
    assert outcome.receipt.complete
    assert [(f.id(), f["FID"], f["V"]) for f in found.getFeatures()] == [(3, 3, 1.5), (4, 4, 2.0)]
