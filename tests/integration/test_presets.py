"""A preset says what is imported and how, goes from hand to hand, and runs without a window."""

from __future__ import annotations

import json

import pytest

from tests.arcgis_server import ArcGisServer, Folder, Service, Site, numbered_points, table_of


@pytest.fixture
def server():
    layers = [numbered_points(300, id=0), table_of(20, name="Owners", id=1)]
    with ArcGisServer(Site([Folder("Open", [Service("Grid", layers)])])) as running:
        yield running


def orders_of(server):
    from layerferry.core.host.import_job import ImportOrder
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    base = f"{server.address}/Open/Grid/FeatureServer"
    return (
        ImportOrder(
            f"{base}/0?token=geheim",
            where="NUMBER < 100",
            extent=QgsRectangle(-180, -90, 180, 90),
            extent_crs=QgsCoordinateReferenceSystem("EPSG:4326"),
            field_names=("NUMBER",),
            row_limit=30,
            crs=QgsCoordinateReferenceSystem("EPSG:3857"),
            output="/home/maria/secret place/x.gpkg",
            layer_name="Points",
        ),
        ImportOrder(f"{base}/1", layer_name="Owners"),
    )


def context():
    from qgis.core import QgsCoordinateTransformContext

    return QgsCoordinateTransformContext()


def test_what_is_wanted_comes_back_without_places_and_secrets(qgis_app, server, tmp_path):
    from layerferry.core.host.presets import Preset, read_preset, write_preset

    path = tmp_path / "grid.json"
    write_preset(path, Preset(orders_of(server), ".gpkg"))
    text = path.read_text(encoding="utf-8")
    assert "geheim" not in text
    assert "maria" not in text
    read = read_preset(path, context())
    first, second = read.orders
    assert read.suffix == ".gpkg"
    assert (first.where, first.field_names, first.row_limit) == ("NUMBER < 100", ("NUMBER",), 30)
    assert first.crs.authid() == "EPSG:3857"
    assert first.extent.xMinimum() == -180
    assert second.layer_name == "Owners"
    assert [path.name for path in tmp_path.iterdir()] == ["grid.json"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no preset"),
        ("[1]", "no preset"),
        ('{"format": "layerferry-connections"}', "no preset"),
        ('{"format": "layerferry-preset", "version": 2}', "later version"),
        ('{"format": "layerferry-preset", "version": 1}', "damaged"),
        ('{"format": "layerferry-preset", "version": 1, "output": "memory", "layers": [3]}', "1"),
        (
            '{"format": "layerferry-preset", "version": 1, "output": "/../x", "layers": [{}]}',
            "no format",
        ),
        (
            '{"format": "layerferry-preset", "version": 1, "output": ".shp", "file": "all", '
            '"layers": [{}]}',
            "only a GeoPackage",
        ),
    ],
)
def test_a_bad_file_is_told_in_one_sentence(qgis_app, tmp_path, text, said):
    from layerferry.core.errors import PresetError
    from layerferry.core.host.presets import read_preset

    path = tmp_path / "bad.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PresetError, match=said):
        read_preset(path, context())


def run(path, folder=""):
    from layerferry.processing.run_preset import RunPresetAlgorithm
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    algorithm = RunPresetAlgorithm()
    algorithm.initAlgorithm()
    given = QgsProcessingContext()
    parameters = {"FILE": str(path), "FOLDER": str(folder)}
    results, ok = algorithm.run(parameters, given, QgsProcessingFeedback())
    return results, ok, given


def test_it_runs_into_files_and_into_memory(qgis_app, server, tmp_path):
    from layerferry.core.host.presets import Preset, write_preset

    path = tmp_path / "grid.json"
    write_preset(path, Preset(orders_of(server), ".gpkg"))
    results, ok, _given = run(path, tmp_path)
    assert ok
    assert results["FEATURE_COUNT"] == 50
    assert results["COMPLETE"] is False  # the first is limited
    assert {one.name for one in tmp_path.glob("*.gpkg")} == {"Points.gpkg", "Owners.gpkg"}
    write_preset(path, Preset(orders_of(server)[1:]))
    results, ok, given = run(path)
    assert ok
    assert results["COMPLETE"] is True
    (layer_id,) = results["LAYERS"]
    assert given.temporaryLayerStore().mapLayer(layer_id).featureCount() == 20


def test_all_layers_go_into_one_geopackage_and_others_in_it_stay(qgis_app, server, tmp_path):
    from layerferry.core.host.presets import Preset, write_preset
    from osgeo import ogr

    path = tmp_path / "grid.json"
    points, owners = orders_of(server)
    write_preset(path, Preset((points, owners, owners), ".gpkg", "../all"))
    for _twice in range(2):
        results, ok, _given = run(path, tmp_path)
        assert ok
        (written,) = tmp_path.glob("*.gpkg")
        names = [layer.partition("|layername=")[2] for layer in results["LAYERS"]]
        assert names == ["Points", "Owners", "Owners_2"]
        opened = ogr.Open(str(written))
        found = {one.GetName(): one.GetFeatureCount() for one in opened}
        del found["layer_styles"]
        assert found == {"Points": 30, "Owners": 20, "Owners_2": 20}


def test_files_need_a_folder(qgis_app, server, tmp_path):
    from layerferry.core.host.presets import Preset, write_preset

    path = tmp_path / "grid.json"
    write_preset(path, Preset(orders_of(server), ".gpkg"))
    assert json.loads(path.read_text(encoding="utf-8"))["version"] == 1
    results, ok, _given = run(path)
    assert not ok
    assert not results


def test_one_that_the_window_keeps_is_run_by_its_name(qgis_app, server):
    from layerferry.core.host.preset_shelf import profile_presets
    from layerferry.core.host.presets import Preset

    shelf = profile_presets()
    assert shelf.save("Owners: all", Preset(orders_of(server)[1:])) == "Owners_ all"
    results, ok, _given = run("Owners: all")
    assert ok
    assert results["FEATURE_COUNT"] == 20
    shelf.delete("Owners: all")
    assert shelf.all(context()) == []


def test_presets_from_elsewhere_get_names_that_are_free(qgis_app, server, tmp_path):
    from layerferry.core.errors import PresetError
    from layerferry.core.host.preset_shelf import PresetShelf
    from layerferry.core.host.presets import Preset, write_preset

    shelf, path = PresetShelf(tmp_path / "kept"), tmp_path / "monthly.json"
    write_preset(path, Preset(orders_of(server)))
    assert [shelf.take(path, context()) for _ in range(2)] == ["monthly", "monthly_2"]
    path.write_text("[]", encoding="utf-8")
    with pytest.raises(PresetError):
        shelf.take(path, context())
    assert [one.name for one in shelf.all(context())] == ["monthly", "monthly_2"]
