"""The port: a thread for each line, http and https, and an end that leaves nothing behind."""

from __future__ import annotations

import socket
import socketserver
import ssl
import threading
import time
from enum import Enum
from http.server import ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from .exchange import Exchange
from .ports import bound_where_nobody_was

if TYPE_CHECKING:
    from .server import ArcGisServer


_SHORTEST_REQUEST = 48  # bytes; the end of a TLS connection is said in fewer


class LineState(Enum):
    """What a line does: its next request is not there, is being read, or is in the log."""

    WAITS, READS, ANSWERS = range(3)


class Listener(ThreadingHTTPServer):
    """Keeps hold of open lines and threads, so that closing leaves neither behind."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], owner: ArcGisServer) -> None:
        self.owner = owner
        self._guard = threading.Lock()
        self._lines: dict[socket.socket, LineState] = {}
        self._last_calls: dict[Any, threading.Event] = {}
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
            self._lines[request] = LineState.READS
            # a thread does not strike itself off: closing could then miss its last moments
            self._workers = {one for one in self._workers if one.is_alive()}
            self._workers.add(worker)
            worker.start()
            if client_address in self._last_calls:
                self._last_calls[client_address].set()

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
                self._lines.pop(request, None)
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
            self._lines[wrapped] = self._lines.pop(line)
        return wrapped

    def wait_for_request(self, line: socket.socket) -> None:
        """Wait until there is something to read, and read nothing of it."""
        self._note(line, LineState.WAITS)
        if not (isinstance(line, ssl.SSLSocket) and line.pending()):
            socket.socket.recv(line, 1, socket.MSG_PEEK)
        self._note(line, LineState.READS)

    def is_logged(self, line: socket.socket) -> None:
        """Note that the line's request is in the log."""
        self._note(line, LineState.ANSWERS)

    def _note(self, line: socket.socket, state: LineState) -> None:
        with self._guard:
            if line in self._lines:
                self._lines[line] = state

    def hear_out(self, until: float) -> bool:
        """Wait until all that has been sent so far is in the log; tell whether it is.

        Args:
            until: of the monotonic clock, in seconds: when to wait no more.
        """
        with socket.socket() as caller:
            caller.bind(("127.0.0.1", 0))
            is_let_in = threading.Event()
            with self._guard:
                self._last_calls[caller.getsockname()] = is_let_in
            caller.connect(self.server_address)
            # callers are let in one after the other: none that came before us is still outside
            is_let_in.wait(until - time.monotonic())
            with self._guard:
                del self._last_calls[caller.getsockname()]
        while not (is_done := self._is_heard_out()) and time.monotonic() < until:
            time.sleep(0.002)
        return is_done

    def _is_heard_out(self) -> bool:
        with self._guard:
            return not any(_may_bring_more(*one) for one in self._lines.items())

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


def _may_bring_more(line: socket.socket, state: LineState) -> bool:
    """Whether a request that is not in the log may have come by a line."""
    if state is LineState.READS:
        return True
    try:
        seen = socket.socket.recv(line, _SHORTEST_REQUEST, socket.MSG_PEEK | socket.MSG_DONTWAIT)
    except BlockingIOError:
        return False
    except OSError:
        return state is LineState.WAITS  # ended by us
    # the answer may be there before its thread looks up again; but many end a line meanwhile
    return state is LineState.WAITS or len(seen) == _SHORTEST_REQUEST
