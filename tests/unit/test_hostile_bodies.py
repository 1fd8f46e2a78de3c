"""Bodies made to exhaust a client end in an error, or in smaller questions, at little cost."""

from __future__ import annotations

import os
import resource
import socketserver
import threading
from concurrent.futures import ThreadPoolExecutor

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


class _Endless(socketserver.StreamRequestHandler):
    """Begins an answer and goes on for as long as anybody listens."""

    def handle(self):
        while self.rfile.readline().strip():
            pass
        try:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[")
            while True:
                self.wfile.write(b"0,  " * 2**16)
        except OSError:
            pass


def test_answers_without_an_end_do_not_add_up():
    def resident():
        with open("/proc/self/statm", encoding="ascii") as figures:
            return int(figures.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20

    def error_of(_number):
        try:
            client.json(address)
        except AnswerTooLarge as err:
            return err

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True

    with Server(("127.0.0.1", 0), _Endless) as server, client_for() as client:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        address = f"http://127.0.0.1:{server.server_address[1]}/arcgis/rest/services"
        before, most = resident(), 0.0
        with ThreadPoolExecutor(4) as crew:
            asked = [crew.submit(error_of, number) for number in range(4)]
            while not all(one.done() for one in asked):
                most = max(most, resident() - before)
        server.shutdown()
    assert all(isinstance(one.result(), AnswerTooLarge) for one in asked)
    assert most < 300


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
