"""`layerferry:importlayer` with related tables and attachments."""

from __future__ import annotations

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
    assert results == {"OUTPUT": target, "FEATURE_COUNT": 5, "COMPLETE": True}
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
