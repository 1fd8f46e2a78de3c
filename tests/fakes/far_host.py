"""A look-alike server as if it stood at an address that is not this machine's, behind a proxy."""

from __future__ import annotations

import contextlib
import socket
import threading

from tests.arcgis_server import ArcGisServer
from tests.fakes.loopback import Loopback, answer

HOST = "192.0.2.7"  # RFC 5737: nobody's


class FarHost:
    """Shows a server that speaks http and https at the usual ports of `HOST`.

    Args:
        server: with a certificate for `HOST`, if it is to speak https.
        demands_https: what is asked by http is sent to https.

    Attributes:
        by_http: requests that travelled where anybody could read them.
    """

    def __init__(self, server: ArcGisServer, demands_https: bool) -> None:
        self._server, self._demands_https = server, demands_https
        self.by_http: list[bytes] = []
        self._proxy = Loopback(self._carry)

    @property
    def proxy(self) -> str:
        return self._proxy.url

    def __enter__(self) -> FarHost:
        self._proxy.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._proxy.__exit__()

    def _carry(self, line: socket.socket, request: bytes) -> bool:
        if request.startswith(b"CONNECT "):
            line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            self._tunnel(line)
            return False
        self.by_http.append(request)
        if self._demands_https:
            target = request.split(b" ", 2)[1].decode().replace("http://", "https://", 1)
            line.sendall(answer(b"", "301 Moved", f"Location: {target}"))
            return True
        request = request.replace(f"http://{HOST}".encode(), b"", 1)
        with socket.create_connection(("127.0.0.1", self._server.port)) as far:
            far.sendall(request.replace(b"\r\n", b"\r\nConnection: close\r\n", 1))
            _pump(far, line)
        return False

    def _tunnel(self, near: socket.socket) -> None:
        with socket.create_connection(("127.0.0.1", self._server.port)) as far:
            threads = [
                threading.Thread(target=_pump, args=pair) for pair in ((near, far), (far, near))
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            sink.sendall(piece)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)
