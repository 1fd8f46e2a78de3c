"""Imports that are interrupted, leave rows on disk, and are run again."""

from __future__ import annotations

import re
from contextlib import contextmanager

import pytest
from layerferry.core.download.job_header import Question
from layerferry.core.download.journal import Journal
from layerferry.core.download.options import DownloadOptions
from layerferry.core.errors import Cancelled
from layerferry.core.rest.catalog import read_layer
from layerferry.core.rest.query import Filter

from tests.arcgis_server import Behaviour
from tests.fakes.downloading import RowsSink, client_for, fetch, pages_asked

ROWS = 2500
ALL = list(range(1, ROWS + 1))
JSON = DownloadOptions(data_format="json", concurrency=2)
NO_IDS = Behaviour(refuses_ids=True)


class Interrupted(RowsSink):
    """Takes so many rows, then the job is cancelled."""

    def __init__(self, rows):
        super().__init__()
        self._left = rows

    def write(self, batch):
        self._left -= batch.row_count
        if self._left < 0:
            raise Cancelled
        super().write(batch)


@contextmanager
def journal_of(folder, server, chosen=None, part=None):
    with client_for() as client:
        layer = read_layer(client, f"{server.address}/Test/FeatureServer/0")
    question = Question.of(layer, chosen or Filter(), part)
    made = Journal(folder, question, layer, {"output": "memory:"})
    try:
        yield made
    finally:
        made.close()


def run(folder, server, options=JSON, sink=None, chosen=None):
    """Download with the journal of a folder; return (receipt, sink)."""
    with journal_of(folder, server, chosen, options.part) as journal:
        return fetch(server, chosen, options, sink, journal=journal)


def interrupt(folder, server, rows=1000, options=JSON, chosen=None):
    """Let a run be cancelled; return how many rows it left on disk."""
    with pytest.raises(Cancelled):
        run(folder, server, options, Interrupted(rows), chosen)
    with journal_of(folder, server, chosen, options.part) as journal:
        kept = journal.rows
    server.clear_log()
    return kept


def rows_asked(server, layer):
    """Ids of all rows that pages asked for, from their conditions."""
    asked = []
    for seen in pages_asked(server):
        listed = seen.params.get("objectIds")
        if listed:
            asked += map(int, listed.split(","))
            continue
        where = seen.params["where"]
        low, high = (re.search(rf"OBJECTID {sign} (\d+)", where) for sign in (">=", "<="))
        first = int(low.group(1)) if low else 0
        last = int(high.group(1)) if high else 10**9
        asked += [n for n in map(layer.object_id, layer.rows) if first <= n <= last]
    return asked
