"""Curves of a layer that has some: kept in memory and GeoPackage, vertices elsewhere."""

from __future__ import annotations

import math

import pytest
from layerferry.core.download.options import DownloadOptions

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Behaviour,
    Fault,
    Field,
    Layer,
    Row,
    one_layer_site,
)
from tests.arcgis_server.layers import MERCATOR, POLYGON, POLYLINE

FIELDS = [Field("OBJECTID", "OID")]


def curve(i):
    """A half circle of radius 10 on the left of x = 100 i, and the chords of a server."""
    x = 100.0 * i
    return {
        "curvePaths": [[[x, 0.0], {"c": [[x, 20.0], [x - 10.0, 10.0]]}]],
        "paths": [[[x, 0.0], [x - 10.0, 10.0], [x, 20.0]]],
    }


def disc(i):
    x = 100.0 * i
    return {
        "curveRings": [[[x - 10, 0.0], {"a": [[x - 10, 0.0], [x, 0.0], 0, 1]}]],
        "rings": [[[x - 10, 0.0], [x, 10.0], [x + 10, 0.0], [x, -10.0], [x - 10, 0.0]]],
    }


def line(i):
    return {"paths": [[[100.0 * i, 0.0], [100.0 * i, 20.0]]]}


def served(shapes, geometry_type=POLYLINE, **more):
    rows = [Row({"OBJECTID": i + 1}, shape) for i, shape in enumerate(shapes)]
    behaviour = Behaviour(true_curves=True, **more)
    layer = Layer(
        "Curves", FIELDS, rows, geometry_type=geometry_type, behaviour=behaviour,
        spatial_reference=dict(MERCATOR), max_record_count=300,
    )  # fmt: skip
    return ArcGisServer(one_layer_site(layer))


def imported(gateway, server, **wishes):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    order = ImportOrder(f"{server.address}/Test/FeatureServer/0", **wishes)
    outcome = ImportJob(gateway, order).execute()
    assert outcome.ok, outcome.error
    return outcome


def features_of(outcome):
    from qgis.core import QgsVectorLayer

    layer = outcome.layer or QgsVectorLayer(outcome.path, "read back")
    assert layer.isValid()
    return layer, sorted(layer.getFeatures(), key=lambda f: f["OBJECTID"])


@pytest.mark.parametrize("output", ["memory", "gpkg"])
def test_line_63_arcs_stay_arcs(gateway, tmp_path, output):
    from qgis.core import QgsWkbTypes

    wishes = {} if output == "memory" else {"output": str(tmp_path / "curves.gpkg")}
    with served([curve(0), line(1), None, curve(3)]) as server:
        outcome = imported(gateway, server, **wishes)
        layer, features = features_of(outcome)
    assert QgsWkbTypes.displayString(layer.wkbType()) == "MultiCurve"
    assert [f.hasGeometry() for f in features] == [True, True, False, True]
    arc = features[0].geometry()
    assert arc.asWkt() == "MultiCurve (CircularString (0 0, -10 10, 0 20))"
    assert arc.length() == pytest.approx(10 * math.pi, rel=1e-9)
    assert features[1].geometry().length() == 20
    assert outcome.receipt.format == "json"
    assert outcome.receipt.written == 4


@pytest.mark.parametrize("output", ["memory", "gpkg"])
def test_a_circle_is_a_surface(gateway, tmp_path, output):
    from qgis.core import QgsGeometry, QgsWkbTypes

    wishes = {} if output == "memory" else {"output": str(tmp_path / "discs.gpkg")}
    with served([disc(0), disc(1)], POLYGON) as server:
        layer, features = features_of(imported(gateway, server, **wishes))
    assert QgsWkbTypes.displayString(layer.wkbType()) == "MultiSurface"
    for feature in features:
        area = QgsGeometry(feature.geometry().constGet().segmentize()).area()
        assert area == pytest.approx(100 * math.pi, rel=1e-3)
        assert "CircularString" in feature.geometry().asWkt()


@pytest.mark.parametrize("name", ["curves.shp", "curves.geojson"])
def test_where_no_curve_fits_there_are_vertices_within_the_tolerance(gateway, tmp_path, name):
    with served([curve(0), line(1)]) as server:
        outcome = imported(gateway, server, output=str(tmp_path / name))
        _layer, features = features_of(outcome)
    shape = features[0].geometry()
    distances = [math.hypot(v.x(), v.y() - 10.0) for v in shape.vertices()]
    assert len(distances) == 181
    if name.endswith(".shp"):
        assert distances == pytest.approx([10.0] * 181)
        assert shape.length() == pytest.approx(10 * math.pi, rel=1e-4)
    assert outcome.receipt.repairs["curve_densified"] == 1
    assert "Curves that became straight segments: 1." in " ".join(outcome.receipt.warnings)


def test_another_reference_system_gets_vertices(gateway):
    from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    with served([curve(0)]) as server:
        layer, features = features_of(imported(gateway, server, crs=crs))
    assert QgsWkbTypes.displayString(layer.wkbType()) == "MultiLineString"
    assert features[0].geometry().constGet().nCoordinates() == 181


def test_a_layer_without_curves_stays_plain_and_comes_as_pbf(gateway):
    from qgis.core import QgsWkbTypes

    with served([line(i) for i in range(50)]) as server:
        outcome = imported(gateway, server)
        layer, _features = features_of(outcome)
    assert QgsWkbTypes.displayString(layer.wkbType()) == "MultiLineString"
    assert outcome.receipt.format == "pbf"
    assert not outcome.receipt.warnings


def test_the_first_curve_may_come_after_plain_pages(gateway):
    """No row of the sample has one: the import starts anew, and what came is not asked again."""
    from qgis.core import QgsWkbTypes

    shapes = [line(i) for i in range(900)]
    shapes[897] = curve(897)
    with served(shapes, formats="JSON") as server:
        outcome = imported(gateway, server, options=DownloadOptions(concurrency=1))
        layer, features = features_of(outcome)
    assert QgsWkbTypes.displayString(layer.wkbType()) == "MultiCurve"
    assert len(features) == outcome.receipt.written == 900
    assert features[897].geometry().length() == pytest.approx(10 * math.pi, rel=1e-9)
    assert outcome.receipt.complete


def test_it_is_said_that_curves_may_be_lost_when_only_some_rows_were_looked_at(gateway):
    with served([line(i) for i in range(900)]) as server:
        outcome = imported(gateway, server)
    assert outcome.receipt.format == "pbf"
    assert ["200 rows were looked at" in text for text in outcome.receipt.warnings] == [True]


def test_it_is_said_when_the_server_refuses_to_be_asked_for_curves(gateway):
    def asks_for_curves(exchange):
        return exchange.asked.params.get("returnTrueCurves") == "true"

    with served([curve(0), line(1)]) as server:
        server.faults.add(Fault("error200", code=400, times=EVERY_TIME, when=asks_for_curves))
        outcome = imported(gateway, server)
    assert outcome.receipt.complete
    assert ["refused to be asked for curves" in line for line in outcome.receipt.warnings] == [True]


def test_pbf_on_request_gives_straight_segments_and_says_so(gateway):
    from qgis.core import QgsWkbTypes

    with served([curve(0), line(1)]) as server:
        outcome = imported(gateway, server, options=DownloadOptions(data_format="pbf"))
        layer, features = features_of(outcome)
    assert outcome.receipt.format == "pbf"
    assert QgsWkbTypes.displayString(layer.wkbType()) == "MultiLineString"
    assert features[0].geometry().constGet().nCoordinates() == 3
    assert ["PBF holds none" in text for text in outcome.receipt.warnings] == [True]
