"""`layerferry:updatelayer`: the same update without a window."""

from __future__ import annotations

import json

import pytest

from tests.arcgis_server import ArcGisServer, Row, numbered_points, one_layer_site

PLACE = "Test/FeatureServer/0"


@pytest.fixture
def server():
    with ArcGisServer(one_layer_site(numbered_points(120))) as running:
        yield running


@pytest.fixture
def project(qgis_app):
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


def bring(run, server, project, output):
    from qgis.core import QgsVectorLayer

    results, context, _feedback = run("importlayer", URL=f"{server.address}/{PLACE}", OUTPUT=output)
    if output == "memory:":
        layer = context.takeResultLayer(results["OUTPUT"])
    else:
        layer = QgsVectorLayer(output, "points", "ogr")
    assert layer.isValid()
    project.addMapLayer(layer)
    return layer


def edit(server):
    layer = server.layer()
    server.delete_rows([3])
    layer.rows = [
        Row({**row.attributes, "NAME": "renamed"}, row.geometry)
        if row.attributes["OBJECTID"] in (5, 6)
        else row
        for row in layer.rows
    ]


@pytest.mark.parametrize("output", ["memory:", "points.gpkg", "points.shp"])
def test_check_only_says_what_an_update_then_does(run, server, project, tmp_path, output):
    path = output if output == "memory:" else str(tmp_path / output)
    layer = bring(run, server, project, path)
    edit(server)
    numbers = {"ADDED": 0, "CHANGED": 2, "REMOVED": 1}
    results, _context, _feedback = run("updatelayer", INPUT=layer, CHECK_ONLY=True)
    assert results == numbers
    assert layer.featureCount() == 120
    report = str(tmp_path / "report.json")
    results, _context, _feedback = run("updatelayer", INPUT=layer, REPORT=report)
    assert results == {**numbers, "REPORT": report}
    names = {f["OBJECTID"]: f["NAME"] for f in layer.getFeatures()}
    assert len(names) == 119
    assert names[5] == names[6] == "renamed"
    with open(report, encoding="utf-8") as stream:
        assert json.load(stream)["changed"] == 2
    results, _context, _feedback = run("updatelayer", INPUT=layer)
    assert results == {"ADDED": 0, "CHANGED": 0, "REMOVED": 0}
