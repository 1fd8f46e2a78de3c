"""The lines of a session to its servers; they all end with it."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from dataclasses import replace

from ..errors import Cancelled
from ..net.polite_transport import PoliteTransport
from ..net.requests_transport import RequestsTransport, TransportSettings
from ..net.retry import SILENCE_AT_DESK_S
from ..net.transport import Transport
from .walls import AnyWall, Walls


class Lines:
    """Makes transports; whoever asked closes each, and `close` ends what is still open.

    Any thread; each method raises `Cancelled` once this is closed.

    Args:
        network: asked for each transport anew, because the person may change it.

    Attributes:
        walls: the web servers in front that somebody is signed in at.
    """

    def __init__(self, network: Callable[[], TransportSettings]) -> None:
        self._network = network
        self.walls = Walls()
        self._lock = threading.Lock()
        self._open: weakref.WeakSet[Transport] = weakref.WeakSet()
        self._is_closed = False

    def check_open(self) -> None:
        """Look up from work that asks nothing of a server.

        Raises:
            Cancelled: this is closed.
        """
        with self._lock:
            if self._is_closed:
                raise Cancelled

    def dial(self, root: str) -> Transport:
        """Make a transport for a server; it answers the web server in front where one is known."""
        return self._kept(self.walls.dial(root, self._network))

    def dial_at_desk(self, root: str) -> Transport:
        """Make the same for a question that somebody waits for: silence ends it within seconds."""
        return self._at_desk(self.walls.dial(root, self._network_at_desk))

    def dial_as_stranger(self) -> Transport:
        """Make a transport at the desk that knows no secret of any web server."""
        return self._at_desk(RequestsTransport(self._network_at_desk()))

    def dial_through(self, wall: AnyWall) -> Transport:
        """Make a transport at the desk through a wall that is not there for others yet."""
        return self._at_desk(wall.transport(self._network_at_desk()))

    def close(self) -> None:
        """End all that is on its way, forget the walls, and make no more."""
        with self._lock:
            self._is_closed = True
            transports = list(self._open)
        for transport in transports:
            transport.close()
        self.walls.clear()

    def _network_at_desk(self) -> TransportSettings:
        network = self._network()
        return replace(network, read_timeout_s=min(network.read_timeout_s, SILENCE_AT_DESK_S))

    def _at_desk(self, transport: Transport) -> Transport:
        return self._kept(PoliteTransport(transport))

    def _kept(self, transport: Transport) -> Transport:
        with self._lock:
            if not self._is_closed:
                self._open.add(transport)
                return transport
        transport.close()
        raise Cancelled
