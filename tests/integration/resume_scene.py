"""What tests of imports that are interrupted and run again share."""

from __future__ import annotations

import re
from pathlib import Path

from layerferry.core.download.options import DownloadOptions
from qgis.core import QgsVectorLayer

from tests.fakes.downloading import pages_asked

ROWS = 2500
PAGE = 50
JSON = DownloadOptions(data_format="json")
CHILD = Path(__file__).with_name("import_child.py")
OUTPUTS = ["memory:", "points.gpkg", "points.shp"]


def address_of(server):
    return f"{server.address}/Test/FeatureServer/0"


def job_for(gateway, jobs, server, **wishes):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    order = ImportOrder(address_of(server), **{"options": JSON, **wishes})
    return ImportJob(gateway, order, jobs)


def cancelled_at(gateway, jobs, server, rows, **wishes):
    """Import, and cancel when so many rows have come."""
    came = []
    return job_for(gateway, jobs, server, **wishes).execute(
        lambda done, _all: came.append(done), lambda: bool(came) and came[-1] >= rows
    )


def output_in(folder, name):
    return name if name == "memory:" else str(folder / name)


def ids_in(outcome):
    layer = outcome.layer or QgsVectorLayer(outcome.path, "made", "ogr")
    ids = sorted(feature["OBJECTID"] for feature in layer.getFeatures())
    numbers = sorted(feature["NUMBER"] for feature in layer.getFeatures())
    assert numbers == [n - 1 for n in ids]
    return ids


def ids_asked(server):
    """The ids that the pages since the log was cleared asked for, as often as they were."""
    asked = []
    for seen in pages_asked(server):
        if seen.params.get("objectIds"):
            asked += [int(one) for one in seen.params["objectIds"].split(",")]
        else:
            ends = dict(re.findall(r"OBJECTID ([<>]=) (\d+)", seen.params["where"]))
            asked += range(int(ends.get(">=", 1)), int(ends["<="]) + 1)
    return asked


def rows_asked(server):
    """How many rows were asked for; a busy machine's page that is asked for again counts once."""
    return len(set(ids_asked(server)))


def nothing_is_left(tmp_path):
    jobs = tmp_path / "jobs"
    hidden = [p.name for p in tmp_path.iterdir() if p.name.startswith(".")]
    return hidden == [] and (not jobs.exists() or list(jobs.iterdir()) == [])
