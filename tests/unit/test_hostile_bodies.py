"""Bodies made to exhaust a client end in an error, or in smaller questions, at little cost."""

from __future__ import annotations

import resource

import pytest
from layerferry.core.download.options import DownloadOptions
from layerferry.core.errors import AnswerTooLarge, PluginError, ProtocolError
from layerferry.core.rest.layer import LayerDescription

from tests.arcgis_server import EVERY_TIME, Behaviour, Fault, numbered_points
from tests.fakes.downloading import client_for, fetch, served

MEGABYTE = 1024  # of ru_maxrss, on Linux


def grown_by(before):
    return (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / MEGABYTE


@pytest.fixture
def before():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


@pytest.mark.parametrize("on", ["layer", "count", "ids", "page"])
@pytest.mark.parametrize("kind", ["deep_json", "gzip_bomb"])
def test_a_hostile_body_ends_in_an_error_and_costs_little_memory(kind, on, before):
    two = DownloadOptions(concurrency=2)  # how many come at once else is chance
    with served(numbered_points(300, max_record_count=100)) as server:
        server.faults.add(Fault(kind, on=on, times=EVERY_TIME))
        if on in ("layer", "page"):
            with pytest.raises(PluginError):
                fetch(server, options=two)
        else:
            receipt, sink = fetch(server, options=two)
            assert receipt.complete
            assert len(sink.ids) == 300
    assert grown_by(before) < 300


@pytest.mark.parametrize("kind", ["deep_json", "gzip_bomb"])
def test_a_hostile_page_that_passes_costs_nothing(kind):
    with served(numbered_points(300, max_record_count=100)) as server:
        server.faults.add(Fault(kind, on="page", skip=1))
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == list(range(1, 301))


@pytest.mark.parametrize(
    ("kind", "error"), [("deep_json", ProtocolError), ("gzip_bomb", AnswerTooLarge)]
)
def test_what_is_wrong_with_it_is_said(kind, error):
    with served(numbered_points(5)) as server, client_for() as client:
        server.faults.add(Fault(kind, times=EVERY_TIME))
        with pytest.raises(error, match=r"127\.0\.0\.1"):
            client.json(server.address)


@pytest.mark.parametrize("key", ["name", "description", "geometryType", "capabilities"])
def test_a_layer_page_that_nests_a_name_deeply_is_refused_in_a_sentence(key):
    deep = []
    for _ in range(900):  # as deep as the parser takes it
        deep = [deep]
    behaviour = Behaviour(extra={key: deep})
    layer = numbered_points(5, behaviour=behaviour)
    with (
        served(layer) as server,
        client_for() as client,
        pytest.raises(ProtocolError, match="nests too deeply"),
    ):
        client.json(f"{server.address}/Test/FeatureServer/0")


def test_numbers_that_no_column_can_hold_are_not_stated():
    endless = 10**400
    node = {
        "id": 0,
        "fields": [
            {
                "name": "A",
                "type": "esriFieldTypeDouble",
                "domain": {"type": "range", "range": [0, endless]},
            },
            {
                "name": "B",
                "type": "esriFieldTypeInteger",
                "domain": {
                    "type": "codedValue",
                    "codedValues": [{"code": endless, "name": "x"}, {"code": 1, "name": "y"}],
                },
            },
        ],
        "extent": dict.fromkeys(("xmin", "ymin", "xmax", "ymax"), endless),
        "minScale": endless,
        "drawingInfo": {"transparency": endless},
    }
    layer = LayerDescription.from_json("https://h.example/0", node)
    assert layer.extent is None
    assert layer.fields[0].value_range is None
    assert [value.code for value in layer.fields[1].coded_values] == [1]
    assert (layer.drawing.min_scale, layer.drawing.opacity) == (0.0, 1.0)


def test_a_column_that_is_stated_twice_is_one():
    twice = [{"name": "A", "type": "esriFieldTypeInteger"}, {"name": "A"}, {"name": "a"}]
    layer = LayerDescription.from_json("https://h.example/0", {"id": 0, "fields": twice})
    assert [column.name for column in layer.fields] == ["A", "a"]
