"""What tests of the pure packages share: a client, and a layer fetched over a real socket."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace

import pytest
from layerferry.core.download.download import Download
from layerferry.core.download.options import DownloadOptions
from layerferry.core.net.requests_transport import RequestsTransport, TransportSettings
from layerferry.core.net.rest_client import RestClient
from layerferry.core.net.retry import RetryPolicy
from layerferry.core.rest.catalog import read_layer
from layerferry.core.rest.query import Filter

from tests.arcgis_server import ArcGisServer, one_layer_site

IMPATIENT = RetryPolicy(first_pause_s=0.02, too_many_pause_s=0.2)


class RowsSink:
    """Keeps batches as they come, for comparison with the server's rows."""

    holds_curves = True

    def __init__(self):
        self.batches = []

    def write(self, batch):
        self.batches.append(batch)

    @property
    def ids(self):
        return [number for batch in self.batches for number in batch.object_ids]

    def column(self, name):
        place = [f.name for f in self.batches[0].fields].index(name)
        return [value for batch in self.batches for value in batch.columns[place]]


@contextmanager
def client_for(tokens=None, read_timeout_s=60.0, first_pause_s=0.02, **more):
    settings = TransportSettings(connect_timeout_s=20.0, read_timeout_s=read_timeout_s)
    policy = replace(IMPATIENT, first_pause_s=first_pause_s, silence_s=read_timeout_s)
    client = RestClient(RequestsTransport(settings), tokens, policy, **more)
    try:
        yield client
    finally:
        client.close()


@pytest.fixture
def client():
    with client_for() as made:
        yield made


def fetch(server, chosen=None, options=None, sink=None, client=None, **more):
    """Download the one layer of a server; return (receipt, sink)."""
    sink = sink or RowsSink()
    if client is not None:
        return _fetch(client, server, chosen, options, sink, more), sink
    with client_for(slots=(options or DownloadOptions()).slots()) as own:
        return _fetch(own, server, chosen, options, sink, more), sink


def _fetch(client, server, chosen, options, sink, more):
    layer = read_layer(client, f"{server.address}/Test/FeatureServer/0")
    return Download(
        client, layer, chosen or Filter(), options or DownloadOptions(), sink, **more
    ).run()


def served(layer, **more):
    """A server with this one layer."""
    return ArcGisServer(one_layer_site(layer), **more)


def pages_asked(server):
    """Requests for rows, without those that compare a few of them, five of a page."""
    return [seen for seen in server.seen("page") if not _compares(seen.params)]


def _compares(params):
    rows = len(params.get("objectIds", "").split(","))
    return params.get("f") == "json" and "objectIds" in params and rows % 5 == 0 and rows <= 60
