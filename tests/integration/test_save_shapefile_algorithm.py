"""`layerferry:saveshapefile` as a model or a script runs it."""

from __future__ import annotations

import json

import pytest
from layerferry.core.host.qt_compat import field
from layerferry.processing.save_shapefile import SaveShapefileAlgorithm
from osgeo import ogr
from qgis.core import (
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

pytestmark = pytest.mark.usefixtures("qgis_app")


class Listener(QgsProcessingFeedback):
    """Keeps what it is told."""

    def __init__(self):
        super().__init__(False)
        self.warnings, self.infos = [], []

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def pushInfo(self, info):
        self.infos.append(info)


@pytest.fixture
def layer():
    made = QgsVectorLayer("Polygon?crs=EPSG:2056", "probe", "memory")
    made.dataProvider().addAttributes([field("größe", "int"), field("seen_at", "datetime")])
    made.updateFields()
    # a bow-tie: QGIS calls it invalid, and its row must not be lost
    for wkt in ("Polygon((0 0,1 1,1 0,0 1,0 0))", "Polygon((0 0,0 1,1 1,0 0))"):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        moment = QDateTime(QDate(2023, 5, 3), QTime(11, 44, 8), Qt.TimeSpec.UTC)
        feature.setAttributes([7, moment])
        assert made.dataProvider().addFeatures([feature])[0]
    QgsProject.instance().addMapLayer(made)
    yield made
    QgsProject.instance().removeMapLayer(made.id())


def run(parameters, feedback=None):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    # what QGIS users have by default
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    algorithm = SaveShapefileAlgorithm().create()
    results, ok = algorithm.run(parameters, context, feedback or Listener(), {}, False)
    assert ok
    return results


def test_names_and_defaults_are_the_public_ones():
    algorithm = SaveShapefileAlgorithm().create()
    found = {p.name(): p for p in algorithm.parameterDefinitions()}
    assert set(found) == {
        "INPUT", "OUTPUT", "DATETIME", "REPORT", "CODES", "NULL_NUMBER", "NULL_TEXT",
        "BIG_INTEGERS", "MIXED_SHAPES", "OVERSIZE", "NAMES", "LEAVE_OUT",
    }  # fmt: skip
    assert found["DATETIME"].options() == ["date", "text", "both"]
    assert found["CODES"].options() == ["codes", "labels", "both"]
    assert found["BIG_INTEGERS"].options() == ["number", "text", "float"]
    assert found["MIXED_SHAPES"].options() == ["main", "split"]
    assert found["OVERSIZE"].options() == ["refuse", "parts"]
    enums = ("DATETIME", "CODES", "BIG_INTEGERS", "MIXED_SHAPES", "OVERSIZE")
    assert all(found[name].usesStaticStrings() for name in enums)
    assert all(found[name].defaultValue() == found[name].options()[0] for name in enums)
    assert {o.name() for o in algorithm.outputDefinitions()} == {"OUTPUT", "REPORT"}
    assert algorithm.name() == "saveshapefile"


def test_every_row_is_saved_and_the_losses_are_told(tmp_path, layer):
    listener = Listener()
    results = run(
        {"INPUT": layer, "OUTPUT": f"{tmp_path}/a.shp", "REPORT": f"{tmp_path}/a.json"}, listener
    )
    assert results == {"OUTPUT": f"{tmp_path}/a.shp", "REPORT": f"{tmp_path}/a.json"}
    source = ogr.Open(results["OUTPUT"])
    assert [f.GetField("grosse") for f in source.GetLayer(0)] == [7, 7]
    assert listener.warnings == ["seen_at: the time of day is dropped in 2 rows"]
    report = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert report["rows"] == 2
    assert [f["source"] for f in report["fields"]] == ["größe", "seen_at"]


def test_static_strings_choose_the_policy(tmp_path, layer):
    results = run({"INPUT": layer.id(), "OUTPUT": f"{tmp_path}/a.zip", "DATETIME": "both"})
    source = ogr.Open(f"/vsizip/{results['OUTPUT']}/a.shp")
    feature = source.GetLayer(0).GetNextFeature()
    assert feature.items() == {"grosse": 7, "seen_at": "2023/05/03", "seen_at_t": "11:44:08Z"}


def test_of_a_geopackage_only_the_selection_is_saved(tmp_path):
    source = ogr.GetDriverByName("GPKG").CreateDataSource(f"{tmp_path}/t.gpkg")
    table = source.CreateLayer("t", None, ogr.wkbPoint)
    for _row in range(5):
        table.CreateFeature(ogr.Feature(table.GetLayerDefn()))
    source = table = None
    layer = QgsVectorLayer(f"{tmp_path}/t.gpkg|layername=t", "t", "ogr")
    layer.selectByIds([2, 4])
    QgsProject.instance().addMapLayer(layer)
    try:
        for chosen, rows in (
            (QgsProcessingFeatureSourceDefinition(layer.id(), True), [2, 4]),
            (layer.id(), [1, 2, 3, 4, 5]),
            (f"{tmp_path}/t.gpkg|layername=t", [1, 2, 3, 4, 5]),
        ):
            results = run({"INPUT": chosen, "OUTPUT": f"{tmp_path}/a.shp"})
            saved = ogr.Open(results["OUTPUT"])
            assert [row.GetField("fid_") for row in saved.GetLayer(0)] == rows
            saved = None
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_names_labels_and_null_values_are_chosen(tmp_path, layer):
    setup = QgsEditorWidgetSetup("ValueMap", {"map": [{"seven": 7}]})
    layer.setEditorWidgetSetup(0, setup)
    results = run(
        {
            "INPUT": layer,
            "OUTPUT": f"{tmp_path}/a.shp",
            "CODES": "both",
            "NULL_NUMBER": "-1",
            "NAMES": ["größe", "size"],
            "LEAVE_OUT": ["seen_at"],
        }
    )
    source = ogr.Open(results["OUTPUT"])
    assert source.GetLayer(0).GetNextFeature().items() == {"size": 7, "size_l": "seven"}
    assert (tmp_path / "a.qml").exists()


def test_a_table_gives_its_dbf_as_output(tmp_path):
    table = QgsVectorLayer("None?field=n:integer", "t", "memory")
    assert table.dataProvider().addFeatures([QgsFeature(table.fields())])[0]
    QgsProject.instance().addMapLayer(table)
    try:
        assert run({"INPUT": table, "OUTPUT": f"{tmp_path}/t.shp"}) == {
            "OUTPUT": f"{tmp_path}/t.dbf"
        }
    finally:
        QgsProject.instance().removeMapLayer(table.id())


def test_a_bad_target_is_one_plain_sentence(tmp_path, layer):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = SaveShapefileAlgorithm().create()
    parameters = {"INPUT": layer, "OUTPUT": f"{tmp_path}/gone/a.shp"}
    (tmp_path / "gone").write_text("a file")
    assert algorithm.prepare(parameters, context, Listener())
    with pytest.raises(QgsProcessingException, match="is not a folder"):
        algorithm.processAlgorithm(parameters, context, Listener())
