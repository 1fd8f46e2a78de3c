"""A server, and its layer as it was imported."""

from __future__ import annotations

import pytest

from tests.arcgis_server import (
    ArcGisServer,
    Field,
    Row,
    numbered_points,
    one_layer_site,
)
from tests.integration.updates.changing import (
    ROWS,
    open_file,
)


@pytest.fixture
def server():
    layer = numbered_points(ROWS)
    layer.fields = [*layer.fields, Field("SEEN", "Date"), Field("A_LONG_FIELD_NAME")]
    layer.rows = [
        Row({**row.attributes, "SEEN": 1_700_000_000_000, "A_LONG_FIELD_NAME": "x"}, row.geometry)
        for row in layer.rows
    ]
    with ArcGisServer(one_layer_site(layer)) as running:
        yield running


@pytest.fixture
def project(qgis_app):
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def imported(gateway, server, tmp_path, project):
    """Import into a format; the layer is in the project, as a person would have it."""

    def bring(suffix, **wishes):
        from layerferry.core.host.import_job import ImportJob, ImportOrder

        output = "memory:" if suffix == "memory" else str(tmp_path / f"points{suffix}")
        order = ImportOrder(f"{server.address}/Test/FeatureServer/0", output=output, **wishes)
        outcome = ImportJob(gateway, order).execute()
        assert outcome.ok, outcome.error
        layer = outcome.layer or open_file(outcome.path)
        project.addMapLayer(layer)
        return layer

    return bring


@pytest.fixture
def little_memory(monkeypatch):
    """Hardly anything fits into memory, so that everything goes to the disk in small pieces."""
    core = "layerferry.core"
    for module in ("rest.sorted_runs", "rest.sorted_ids", "rest.keyed_numbers"):
        monkeypatch.setattr(f"{core}.{module}._IN_MEMORY", 60)
    for module in ("rest.stored_items", "host.updated_rows"):
        monkeypatch.setattr(f"{core}.{module}._IN_MEMORY", 60)
    monkeypatch.setattr(f"{core}.rest.sorted_runs._LEAST_READ", 7)
    monkeypatch.setattr(f"{core}.rest.sorted_ids._IN_PIECE", 40)
    monkeypatch.setattr(f"{core}.rest.keyed_numbers._AT_ONCE", 16)
    monkeypatch.setattr(f"{core}.host.local_rows._BATCH", 30)
    monkeypatch.setattr(f"{core}.download.marks_file._AT_ONCE", 50)
