"""The port: a thread for each line, http and https, and an end that leaves nothing behind."""

from __future__ import annotations

import socket
import socketserver
import ssl
import threading
from http.server import ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from .exchange import Exchange
from .ports import bound_where_nobody_was

if TYPE_CHECKING:
    from .server import ArcGisServer


class Listener(ThreadingHTTPServer):
    """Keeps hold of open lines and threads, so that closing leaves neither behind."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], owner: ArcGisServer) -> None:
        self.owner = owner
        self._guard = threading.Lock()
        self._lines: set[socket.socket] = set()
        self._workers: set[threading.Thread] = set()
        super().__init__(address, Exchange)

    def server_bind(self) -> None:
        """Bind without the name look-up of `HTTPServer`, which can hang where DNS does."""
        if self.server_address[1] == 0:
            self.socket.close()
            self.socket = bound_where_nobody_was()
            self.server_address = self.socket.getsockname()
        else:
            socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        worker = threading.Thread(
            target=self._work, args=(request, client_address), daemon=True, name="arcgis-line"
        )
        with self._guard:
            self._lines.add(request)
            # a thread does not strike itself off: closing could then miss its last moments
            self._workers = {one for one in self._workers if one.is_alive()}
            self._workers.add(worker)
            worker.start()

    def _work(self, request: Any, client_address: Any) -> None:
        try:
            if self.owner.tls is not None:
                request = self._secured(request, self.owner.tls)
            if isinstance(request, ssl.SSLSocket):
                self._greet(request)
            self.finish_request(request, client_address)
        except OSError:
            pass  # the client went away: its good right
        finally:
            with self._guard:
                self._lines.discard(request)
            self.shutdown_request(request)

    def _greet(self, line: ssl.SSLSocket) -> None:
        """Agree on TLS; whom we refuse is to read the alert, so what he says is heard out."""
        try:
            line.do_handshake()
        except ssl.SSLError:
            line.shutdown(socket.SHUT_WR)
            line.settimeout(2)
            while socket.socket.recv(line, 4096):
                pass
            raise

    def _secured(self, line: socket.socket, tls: ssl.SSLContext) -> socket.socket:
        """Make ready for TLS with those who begin so, on the same port as plain HTTP."""
        if line.recv(1, socket.MSG_PEEK) != b"\x16":
            return line
        wrapped = tls.wrap_socket(line, server_side=True, do_handshake_on_connect=False)
        with self._guard:
            self._lines.discard(line)
            self._lines.add(wrapped)
        return wrapped

    def close_lines(self) -> None:
        """End what is still open and wait for the threads."""
        with self._guard:
            lines, workers = list(self._lines), list(self._workers)
        for line in lines:
            try:
                line.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        for worker in workers:
            worker.join(timeout=5)
