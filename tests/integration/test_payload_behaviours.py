"""How servers behave with shapes and columns; numbers are those of the list of behaviours."""

from __future__ import annotations

import pytest

from tests.arcgis_server import (
    ArcGisServer,
    Behaviour,
    Field,
    Layer,
    Row,
    numbered_points,
    one_layer_site,
)
from tests.arcgis_server.layers import POLYGON

OID = Field("OBJECTID", "OID")


@pytest.fixture
def imported(gateway):
    """Import a layer into memory; returns its outcome."""
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    def run(layer, **wishes):
        with ArcGisServer(one_layer_site(layer)) as server:
            order = ImportOrder(f"{server.address}/Test/FeatureServer/0", **wishes)
            outcome = ImportJob(gateway, order).execute()
        assert outcome.ok, outcome.error
        return outcome

    return run


def loaded(outcome, output):
    """The imported layer, or what its file holds."""
    from qgis.core import QgsVectorLayer

    return outcome.layer if output == "memory:" else QgsVectorLayer(output, "imported", "ogr")


def test_line_55_the_reference_of_the_answer_counts(imported):
    stated = {"spatialReference": {"wkid": 2056, "latestWkid": 2056}}
    extent = {"xmin": 0, "ymin": 0, "xmax": 1, "ymax": 1, **stated}
    layer = numbered_points(20, behaviour=Behaviour(extra={"extent": extent, **stated}))
    answered = layer.spatial_reference["wkid"]
    assert answered != 2056
    assert imported(layer).layer.crs().authid() == f"EPSG:{answered}"


def test_line_56_another_reference_is_made_here_so_out_sr_may_be_ignored(imported):
    from qgis.core import QgsCoordinateReferenceSystem

    wanted = QgsCoordinateReferenceSystem("EPSG:3857")
    found = [
        imported(numbered_points(5, behaviour=Behaviour(ignores_out_sr=ignored)), crs=wanted).layer
        for ignored in (False, True)
    ]
    assert [layer.crs().authid() for layer in found] == ["EPSG:3857"] * 2
    one, two = ([f.geometry().asWkt(3) for f in layer.getFeatures()] for layer in found)
    assert one == two


def test_line_61_a_length_without_limit_limits_nothing(imported):
    long = "x" * 100_000
    fields = [OID, Field("ENDLESS", length=2147483647), Field("NONE", length=0)]
    rows = [Row({"OBJECTID": 1, "ENDLESS": long, "NONE": long}, {"x": 1.0, "y": 2.0})]
    layer = imported(Layer("Texts", fields, rows)).layer
    assert [layer.fields().at(n).length() for n in (1, 2)] == [0, 0]
    (row,) = layer.getFeatures()
    assert row["ENDLESS"] == row["NONE"] == long


def test_line_62_codes_without_their_names_stay_codes(imported):
    domain = {"type": "codedValue", "name": "Long list"}
    fields = [OID, Field("CODE", "Integer", domain=domain)]
    rows = [Row({"OBJECTID": i, "CODE": 7 * i}, {"x": 1.0, "y": 2.0}) for i in (1, 2)]
    layer = imported(Layer("Codes", fields, rows)).layer
    assert [row["CODE"] for row in layer.getFeatures()] == [7, 14]
    assert layer.editorWidgetSetup(1).type() != "ValueMap"


def test_line_67_shapes_that_cross_themselves_are_kept(imported):
    bow_tie = {"rings": [[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]}
    rows = [Row({"OBJECTID": i}, bow_tie) for i in (1, 2, 3)]
    layer = imported(Layer("Bow ties", [OID], rows, geometry_type=POLYGON)).layer
    shapes = [row.geometry() for row in layer.getFeatures()]
    assert len(shapes) == 3
    assert all(not shape.isNull() and shape.boundingBox().area() == 4 for shape in shapes)


@pytest.mark.parametrize("name", ["memory:", "names.gpkg"])
def test_line_68_names_that_differ_in_case_stay_two_columns(imported, tmp_path, name):
    fields = [OID, Field("Name"), Field("NAME"), Field("order"), Field("with blank")]
    values = {"Name": "a", "NAME": "b", "order": "c", "with blank": "d"}
    layer = Layer("Names", fields, [Row({"OBJECTID": 1, **values}, {"x": 1.0, "y": 2.0})])
    output = name if name == "memory:" else str(tmp_path / name)
    found = loaded(imported(layer, output=output), output)
    (row,) = found.getFeatures()
    assert [row[name] for name in ("Name", "NAME_2", "order", "with blank")] == list("abcd")
    assert found.attributeAlias(found.fields().indexOf("NAME_2")) == "NAME"


def test_an_empty_layer_has_the_reference_of_its_extent_without_corners(imported):
    stated = {"spatialReference": {"wkid": 2056, "latestWkid": 2056}}
    extent = {**dict.fromkeys(("xmin", "ymin", "xmax", "ymax"), "NaN"), **stated}
    source = {"sourceSpatialReference": {"wkid": 4326}}
    layer = numbered_points(0, behaviour=Behaviour(extra={"extent": extent, **source}))
    assert imported(layer).layer.crs().authid() == "EPSG:2056"
