"""A disk that fills during an import: an error, the old file as it was, and nothing left over."""

from __future__ import annotations

import resource
from contextlib import contextmanager

import pytest

from tests.arcgis_server import ArcGisServer, numbered_points, one_layer_site

# bytes that a file may have; the layer needs more in every format
LIMITS = [8_000, 70_000, 200_000, 400_000]


@contextmanager
def files_may_have(size_bytes):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture(scope="module")
def server():
    with ArcGisServer(one_layer_site(numbered_points(20_000, max_record_count=2000))) as made:
        yield made


def run(gateway, server, path, where=""):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    address = f"{server.address}/Test/FeatureServer/0"
    order = ImportOrder(address, where=where, output=str(path), overwrite=True)
    return ImportJob(gateway, order).execute()


def content(folder):
    """Everything below a folder, work folders included."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b""
        for path in folder.rglob("*")
    }


@pytest.mark.parametrize(
    ("suffix", "limit"),
    [
        *((suffix, limit) for suffix in (".gpkg", ".shp") for limit in LIMITS),
        *((suffix, 100_000) for suffix in (".fgb", ".gdb", ".geojson", ".csv", ".sqlite", ".gml")),
    ],
)
def test_a_full_disk_leaves_the_old_file_and_nothing_else(gateway, server, tmp_path, suffix, limit):
    target = tmp_path / f"points{suffix}"
    assert run(gateway, server, target, "NUMBER < 20").ok
    old = content(tmp_path)
    with files_may_have(limit):
        outcome = run(gateway, server, target)
    assert not outcome.ok
    assert outcome.error is not None
    assert outcome.error.advice
    for word in ("sqlite3", "rollback", "OGR", "GDAL", "laundered", "feature"):
        assert word not in str(outcome.error)
    assert content(tmp_path) == old


@pytest.mark.parametrize("suffix", [".gpkg", ".shp"])
def test_a_full_disk_leaves_nothing_where_nothing_was(gateway, server, tmp_path, suffix):
    with files_may_have(100_000):
        outcome = run(gateway, server, tmp_path / f"points{suffix}")
    assert not outcome.ok
    assert not content(tmp_path)


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("suffix", [".shp", ".zip"])
def test_a_full_disk_while_a_layer_is_saved_leaves_the_old_set(qgis_app, tmp_path, suffix, limit):
    from layerferry.core.errors import ExportError
    from layerferry.core.host.shapefile import save_shapefile
    from qgis.core import QgsFeature, QgsVectorLayer

    layer = QgsVectorLayer("Point?field=t:string", "t", "memory")
    row = QgsFeature(layer.fields())
    row.setAttributes(["x" * 200])
    assert layer.dataProvider().addFeatures([row])[0]
    target = tmp_path / f"a{suffix}"
    save_shapefile(layer, target)
    old = content(tmp_path)
    for _time in range(11):  # 2,048 rows
        assert layer.dataProvider().addFeatures(list(layer.getFeatures()))[0]
    with files_may_have(limit), pytest.raises(ExportError, match="could not be written") as told:
        save_shapefile(layer, target)
    assert told.value.advice
    assert content(tmp_path) == old
