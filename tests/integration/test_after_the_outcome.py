"""When an import has said how it ended, the server hears nothing more of it."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest

from tests.arcgis_server import EVERY_TIME, ArcGisServer, Fault, numbered_points, one_layer_site

# what becomes of the questions that are still under way when the import ends
FATES = {
    "silence": Fault("silence", times=EVERY_TIME),
    "answered late": Fault("delay", seconds=0.3, times=EVERY_TIME),
    "asked again": Fault("status", status=503, retry_after=0, times=EVERY_TIME),
    "cut off": Fault("cut", times=EVERY_TIME),
}


def wait_for(server, number, *kinds):
    """Wait until so many requests of some kinds have arrived."""
    deadline = time.monotonic() + 60
    while len(server.seen(*kinds)) < number:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def heard_after(gateway, server, stop_at_page=None):
    """Import; returns the outcome, and what arrives when it is there."""
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    job = ImportJob(gateway, ImportOrder(f"{server.address}/Test/FeatureServer/0"))

    def stop():
        wait_for(server, stop_at_page, "page")
        job.stop()

    if stop_at_page is not None:
        threading.Thread(target=stop, daemon=True).start()
    outcome = job.execute()
    server.hear_out()
    asked = len(server.seen())
    for thread in threading.enumerate():
        if thread.name.startswith("LayerFerry"):
            thread.join(60)
    server.hear_out()
    return outcome, server.seen()[asked:]


@pytest.mark.parametrize("fate", FATES)
def test_nothing_is_asked_after_a_description_that_is_refused(gateway, fate):
    with ArcGisServer(one_layer_site(numbered_points(50))) as server:
        refused = Fault("error200", on="layer", code=403, times=EVERY_TIME)
        server.faults.add(refused, replace(FATES[fate], on=("ids", "count")))
        server.after("layer", 1, lambda: wait_for(server, 2, "ids", "count"))
        outcome, heard = heard_after(gateway, server)
        assert outcome.error.code == 403
        assert len(server.seen("ids", "count")) >= 2
        assert heard == []


@pytest.mark.parametrize("fate", FATES)
def test_nothing_is_asked_after_an_import_that_was_stopped(gateway, fate):
    from layerferry.core.host.import_job import Status

    with ArcGisServer(one_layer_site(numbered_points(500, max_record_count=10))) as server:
        server.faults.add(replace(FATES[fate], on="page", skip=1))
        outcome, heard = heard_after(gateway, server, stop_at_page=3)
        assert outcome.status is Status.CANCELLED
        assert heard == []
