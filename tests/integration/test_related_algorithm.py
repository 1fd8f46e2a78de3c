"""`layerferry:importlayer` with related tables and attachments."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from tests.arcgis_server import (
    ArcGisServer,
    Attachment,
    Service,
    Site,
    numbered_points,
    relate,
    table_of,
)


def park():
    trees = numbered_points(5, name="Trees", attachments={2: [Attachment(1, "a.png", b"x" * 9)]})
    visits = table_of(4, name="Visits", id=1)
    relate(trees, visits, ("NAME", "NAME"))
    return ArcGisServer(Site(services=[Service("Park", [trees, visits])]))


def test_outputs_are_as_before_and_the_geopackage_holds_everything(run, tmp_path):
    target = str(tmp_path / "trees.gpkg")
    with park() as server:
        results, _context, _feedback = run(
            "importlayer",
            URL=f"{server.address}/Park/FeatureServer/0",
            OUTPUT=target,
            ATTACHMENTS="geopackage",
            RELATED=True,
        )
    tables = [f"{target}|layername={name}" for name in ("Visits", "Trees attachments")]
    assert results == {
        "OUTPUT": target,
        "FEATURE_COUNT": 5,
        "COMPLETE": True,
        "TABLES": tables,
    }
    for name, rows in (("Trees", 5), ("Visits", 4), ("Trees attachments", 1)):
        layer = QgsVectorLayer(f"{target}|layername={name}", name, "ogr")
        assert layer.featureCount() == rows, name
        del layer


def test_without_a_wish_only_the_rows_come(run, tmp_path):
    with park() as server:
        run(
            "importlayer",
            URL=f"{server.address}/Park/FeatureServer/0",
            OUTPUT=str(tmp_path / "trees.gpkg"),
        )
        assert server.seen("attachments") == []
    assert not (tmp_path / "trees_attachments").exists()


def test_related_tables_of_a_temporary_layer_are_handed_over(run):
    with park() as server:
        results, context, _feedback = run(
            "importlayer",
            URL=f"{server.address}/Park/FeatureServer/0",
            OUTPUT="memory:",
            RELATED=True,
        )
    names = {layer.name() for layer in context.temporaryLayerStore().mapLayers().values()}
    assert names == {"Trees", "Visits"}
    assert results["FEATURE_COUNT"] == 5
    (table,) = results["TABLES"]
    assert context.temporaryLayerStore().mapLayer(table).name() == "Visits"


@pytest.mark.parametrize("output", ["memory:", "trees.gpkg", "trees.shp"])
def test_loaded_results_are_related_in_the_project(provider, tmp_path, monkeypatch, output):
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProject,
    )

    plugins = Path(QgsApplication.pkgDataPath()) / "python" / "plugins"
    monkeypatch.syspath_prepend(str(plugins))
    from processing.core.Processing import Processing
    from processing.gui.Postprocessing import handleAlgorithmResults

    Processing.initialize()
    project = QgsProject.instance()
    project.clear()
    place = output if output == "memory:" else str(tmp_path / output)
    algorithm = QgsApplication.processingRegistry().algorithmById("layerferry:importlayer")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    with park() as server:
        parameters = {
            "URL": f"{server.address}/Park/FeatureServer/0",
            "OUTPUT": QgsProcessingOutputLayerDefinition(place, project),
            "RELATED": True,
            "ATTACHMENTS": "folder",
            "ATTACHMENTS_FOLDER": str(tmp_path),
        }
        _results, ok = algorithm.run(parameters, context, feedback, {}, False)
    assert ok
    assert handleAlgorithmResults(algorithm, context, feedback, parameters=parameters)
    tied = {
        (one.referencingLayer().name(), one.referencedLayer().name())
        for one in project.relationManager().relations().values()
    }
    rows = {layer.name(): layer.featureCount() for layer in project.mapLayers().values()}
    told = [" ".join(layer.metadata().history()) for layer in project.mapLayers().values()]
    project.clear()
    own = next(name for name, count in rows.items() if count == 5)
    assert len(rows) == 3
    assert tied == {(name, own) for name in rows if name != own}
    assert sum("object ids match" in one for one in told) == 2
    (folder,) = [one for one in tmp_path.iterdir() if one.name.lower() == "trees_attachments"]
    assert [one.name for one in folder.iterdir()] == ["2_1_a.png"]
