"""The page size that worked for a layer is known in the next session."""

from __future__ import annotations

import pytest

from tests.arcgis_server import ArcGisServer, Behaviour, numbered_points, one_layer_site

URL = "https://host.example/arcgis/rest/services/A/FeatureServer/0"


@pytest.fixture
def sizes(qgis_app):
    from layerferry.core.host.page_sizes import KeptPageSizes
    from qgis.core import QgsSettings

    QgsSettings().remove("layerferry/pageSizes")
    yield KeptPageSizes()
    QgsSettings().remove("layerferry/pageSizes")


def test_a_size_is_kept_and_forgotten(sizes):
    assert sizes.get(URL) == 0
    sizes.put(URL, 125)
    assert type(sizes)().get(URL) == 125
    sizes.put(URL, 0)
    assert sizes.get(URL) == 0


def test_only_the_latest_layers_are_kept(sizes):
    for number in range(230):
        sizes.put(f"{URL}{number}", 10)
    assert sizes.get(f"{URL}0") == 0
    assert sizes.get(f"{URL}229") == 10


@pytest.mark.parametrize("odd", ["", "[]", "{", '{"a": "b"}', "3"])
def test_odd_settings_count_as_none(sizes, odd):
    from qgis.core import QgsSettings

    QgsSettings().setValue("layerferry/pageSizes", odd)
    assert sizes.get(URL) == 0


def test_the_next_import_starts_with_the_size_that_worked(sizes, gateway):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    layer = numbered_points(1500, behaviour=Behaviour(fails_above_rows=100))
    with ArcGisServer(one_layer_site(layer)) as server:
        address = f"{server.address}/Test/FeatureServer/0"
        assert ImportJob(gateway, ImportOrder(address)).execute().ok
        server.clear_log()
        assert ImportJob(gateway, ImportOrder(address)).execute().ok
        first = server.seen("page")[0]
    assert int(first.params["resultRecordCount"]) <= 100
