"""A server that costs next to nothing: `python -m bench.server --delay-ms N FOLDER...`.

The layers are /arcgis/rest/services/<folder's key><rows>/FeatureServer/0, where any number of
rows up to those prepared can be asked for. It prints its root and serves until it is ended, or its
standard input is.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import socketserver
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from .prepared import PreparedLayer

_PATH = re.compile(r"/arcgis/rest/services/([A-Z])(\d+)/FeatureServer(/0)?(/query)?/?$")
_LOWER = re.compile(r"OBJECTID\s*>=?\s*(\d+)", re.IGNORECASE)
_UPPER = re.compile(r"OBJECTID\s*<=\s*(\d+)", re.IGNORECASE)


class BenchServer(ThreadingHTTPServer):
    """Holds the prepared layers."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, delay_s: float, folders: list[Path]) -> None:
        self.delay_s = delay_s
        self.layers = {folder.name[0]: PreparedLayer(folder) for folder in folders}
        super().__init__(("127.0.0.1", 0), Handler)

    def server_bind(self) -> None:
        """Bind without a look-up of names."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]


class Handler(BaseHTTPRequestHandler):
    """Answers the few questions that downloads ask."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: BenchServer

    def do_GET(self) -> None:  # noqa: N802
        """Answer a question in the address."""
        self._answer(dict(parse_qsl(urlsplit(self.path).query)))

    def do_POST(self) -> None:  # noqa: N802
        """Answer a form."""
        length = int(self.headers.get("Content-Length", 0))
        asked = dict(parse_qsl(urlsplit(self.path).query))
        self._answer({**asked, **dict(parse_qsl(self.rfile.read(length).decode()))})

    def log_message(self, *_args: object) -> None:
        """Be silent."""

    def _answer(self, asked: dict[str, str]) -> None:
        time.sleep(self.server.delay_s)
        path = urlsplit(self.path).path
        found = _PATH.match(path)
        if path.startswith("/arcgis/rest/info"):
            self._send_json({"currentVersion": 10.91, "authInfo": {"isTokenBasedSecurity": False}})
        elif found is None or found[1] not in self.server.layers:
            self._send_json({"error": {"code": 404, "message": "Not found", "details": []}})
        elif found[4]:
            self._query(self.server.layers[found[1]], int(found[2]), asked)
        elif found[3]:
            self._send_json(self.server.layers[found[1]].resource)
        else:
            entry = {"id": 0, "name": "Bench", "type": "Feature Layer"}
            self._send_json({"currentVersion": 10.91, "layers": [entry], "tables": []})

    def _query(self, layer: PreparedLayer, rows: int, asked: dict[str, str]) -> None:
        (first, end), _exceeded = _span(asked, rows, rows)
        if asked.get("returnIdsOnly") == "true":
            ids = list(range(first + 1, end + 1))
            self._send_json({"objectIdFieldName": "OBJECTID", "objectIds": ids})
            return
        if asked.get("returnCountOnly") == "true":
            self._send_json({"count": end - first})
            return
        if asked.get("returnExtentOnly") == "true":
            self._send_json({"extent": layer.resource["extent"], "count": rows})
            return
        data_format = "pbf" if asked.get("f") == "pbf" else "json"
        if "objectIds" in asked:
            spans, exceeded = spans_of(asked["objectIds"]), False
        else:
            span, exceeded = _span(asked, rows, layer.resource["maxRecordCount"])
            spans = [span]
        kind = "application/x-protobuf" if data_format == "pbf" else "application/json"
        self._send(layer.page(data_format, spans, exceeded), kind)

    def _send_json(self, node: object) -> None:
        self._send(json.dumps(node).encode(), "application/json")

    def _send(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _span(asked: dict[str, str], rows: int, cap: int) -> tuple[tuple[int, int], bool]:
    """Positions of the rows of one page, and whether there are more."""
    where = asked.get("where", "")
    lower, upper = _LOWER.search(where), _UPPER.search(where)
    first = int(lower[1]) - 1 if lower else 0
    last = min(rows, int(upper[1])) if upper else rows
    first = min(first + int(asked.get("resultOffset") or 0), last)
    end = min(last, first + min(cap, int(asked.get("resultRecordCount") or cap)))
    return (first, end), end < last


def spans_of(object_ids: str) -> list[tuple[int, int]]:
    """Turn a list of ids into few half-open spans of positions."""
    spans: list[tuple[int, int]] = []
    for number in map(int, object_ids.split(",")):
        if spans and spans[-1][1] == number - 1:
            spans[-1] = (spans[-1][0], number)
        else:
            spans.append((number - 1, number))
    return spans


def _end_with_parent() -> None:
    """Wait until whoever started this is gone, also when it could not say so."""
    sys.stdin.read()
    os._exit(0)


def main() -> None:
    """Serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--delay-ms", type=float, default=0)
    parser.add_argument("folders", nargs="+", type=Path)
    options = parser.parse_args()
    server = BenchServer(options.delay_ms / 1000, options.folders)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}/arcgis/rest", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
