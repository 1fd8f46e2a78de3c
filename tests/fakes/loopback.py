"""A server on a real socket that does exactly what a test says, byte by byte."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable

from tests.arcgis_server.ports import bound_where_nobody_was

Script = Callable[[socket.socket, bytes], object]


class Loopback:
    """Accepts connections on 127.0.0.1 and hands every request read to `script`.

    The script writes what it likes and returns something true to go on with the connection.
    """

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None) -> None:
        self._script, self._tls = script, tls
        self.requests: list[bytes] = []
        self.raw: list[bytes] = []  # every application byte that arrived
        self.connections = 0
        self.ended = 0
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = bound_where_nobody_was()
        self._listener.listen(128)
        self.port = self._listener.getsockname()[1]
        self.stopping = threading.Event()
        thread = threading.Thread(target=self._accept, daemon=True)
        self._threads.append(thread)
        thread.start()

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Loopback:
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for line in self._open:
                with contextlib.suppress(OSError):
                    socket.socket.shutdown(line, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
            thread = threading.Thread(target=self._serve, args=(line,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, line: socket.socket) -> None:
        try:
            if self._tls:
                line = self._tls.wrap_socket(line, server_side=True)
            with self._lock:
                self._open.add(line)
            while True:
                request = self._read(line)
                if not request:
                    break
                with self._lock:
                    self.requests.append(request)
                if not self._script(line, request):
                    break
        except OSError:
            pass
        finally:
            with self._lock:
                self._open.discard(line)
                self.ended += 1
            line.close()

    def _read(self, line: socket.socket) -> bytes:
        got = b""
        while b"\r\n\r\n" not in got:
            piece = line.recv(65536)
            if not piece:
                return b""
            with self._lock:
                self.raw.append(piece)
            got += piece
        head, _, body = got.partition(b"\r\n\r\n")
        length = 0
        for header in head.split(b"\r\n")[1:]:
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        while len(body) < length:
            piece = line.recv(65536)
            if not piece:
                return b""
            with self._lock:
                self.raw.append(piece)
            body += piece
        return head + b"\r\n\r\n" + body


def answer(body: bytes = b"ok", status: str = "200 OK", *headers: str) -> bytes:
    """Write a whole answer with its length."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def says(data: bytes, keep: bool = True) -> Script:
    """Script: always the same bytes."""

    def script(line: socket.socket, _request: bytes) -> bool:
        line.sendall(data)
        return keep

    return script
