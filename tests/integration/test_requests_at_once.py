"""A chosen number of requests at once is kept to, whatever an import asks for."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from layerferry.core.download.options import DownloadOptions
from layerferry.core.net.slots import MOST_PARALLEL

from tests.arcgis_server import (
    ArcGisServer,
    Attachment,
    Behaviour,
    Field,
    Layer,
    Row,
    Service,
    Site,
    numbered_points,
)
from tests.arcgis_server import relate as relate_served
from tests.arcgis_server.manners import Manners

PARCELS, WITHOUT_IDS = "Parcels/FeatureServer/0", "Unlisted/FeatureServer/0"


def owners(count):
    fields = [Field("OBJECTID", "OID"), Field("PARCEL", "Integer")]
    rows = [Row({"OBJECTID": i + 1, "PARCEL": i}) for i in range(count)]
    return Layer("Owners", fields, rows, id=1, kind="Table", max_record_count=10)


@pytest.fixture
def served():
    """Everything that an import can ask for, each answer late enough to meet others."""
    pictures = {number: [Attachment(number, f"{number}.png", b"x" * 99)] for number in range(1, 4)}
    parcels = numbered_points(40, name="Parcels", max_record_count=10, attachments=pictures)
    table = owners(20)
    relate_served(parcels, table, ("NUMBER", "PARCEL"), composite=True)
    secretive = Behaviour(refuses_ids=True, supports_pagination=False, supports_order_by=False)
    unlisted = numbered_points(40, max_record_count=10, behaviour=secretive)
    site = Site(services=[Service("Parcels", [parcels, table]), Service("Unlisted", [unlisted])])
    with ArcGisServer(site, manners=Manners(latency_s=0.01)) as server:
        yield server


def imported(gateway, server, path, at_once, output="memory:"):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    order = ImportOrder(
        f"{server.address}/{path}",
        output=str(output),
        options=DownloadOptions(concurrency=at_once),
    )
    if path == PARCELS:
        order = replace(order, attachments="geopackage", related=True)
    outcome = ImportJob(gateway, order).execute()
    assert outcome.receipt is not None, outcome.error
    assert outcome.receipt.complete, outcome.receipt.why
    return outcome.receipt


@pytest.mark.parametrize("at_once", [1, 2, 3])
def test_no_request_of_an_import_is_one_too_many(gateway, served, tmp_path, at_once):
    receipt = imported(gateway, served, PARCELS, at_once, tmp_path / "parcels.gpkg")
    assert receipt.compared
    assert receipt.attachments.fetched == 3
    assert receipt.related
    assert served.peak_in_flight == receipt.concurrency == at_once
    receipt = imported(gateway, served, WITHOUT_IDS, at_once)
    assert receipt.proof.value == "count"
    assert served.peak_in_flight == receipt.concurrency == at_once


def test_two_imports_of_two_requests_each_are_four(gateway, served):
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda _: imported(gateway, served, WITHOUT_IDS, 2), range(2)))
    assert 2 < served.peak_in_flight <= 4


def test_imports_that_choose_nothing_are_eight_together_at_most(gateway, served):
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda _: imported(gateway, served, WITHOUT_IDS, 0), range(3)))
    assert 2 < served.peak_in_flight <= MOST_PARALLEL


def test_a_script_that_chooses_a_number_keeps_to_it(served):
    from layerferry.core.script import open_site

    with open_site(served.root) as site:
        layer = site.layer(f"{served.address}/{PARCELS}")
        rows = layer.rows(options=DownloadOptions(concurrency=2))
    assert len(rows) == 40
    assert served.peak_in_flight == rows.receipt.concurrency == 2


def test_an_update_keeps_to_the_number_that_imports_were_given(gateway, served):
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from layerferry.core.host.update_job import UpdateJob
    from layerferry.core.host.update_target import UpdateTarget

    two = DownloadOptions(concurrency=2)
    order = ImportOrder(f"{served.address}/{PARCELS}", options=two)
    layer = ImportJob(gateway, order).execute().layer
    served.delete_rows([40], PARCELS)
    job = UpdateJob(gateway, UpdateTarget.of(layer), two)
    assert len(job.plan(job.check()).changes.removed) == 1
    assert served.peak_in_flight == 2
