"""Ports that come once in a process: what a client learns about a host goes by its port."""

from __future__ import annotations

import socket
import threading

_given: set[int] = set()
_guard = threading.Lock()


def bound_where_nobody_was() -> socket.socket:
    """Give a socket bound to a loopback port that no server of this process has had.

    The system gives a port anew once its server is gone. A client that was told to stay away
    from the one server for a minute would then stay away from the next.
    """
    while True:
        made = socket.socket()
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(("127.0.0.1", 0))
        port = made.getsockname()[1]
        with _guard:
            if port not in _given:
                _given.add(port)
                return made
        made.close()
