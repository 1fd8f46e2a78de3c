"""The web servers in front that somebody is signed in at; long jobs follow a new sign-in there."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Union

from ..errors import Cancelled, PluginError, ServiceError, WebServerRejected
from ..net.request import Request, Response
from ..net.requests_transport import RequestsTransport, TransportSettings
from ..net.token_source import TokenSource
from ..net.transport import Transport
from .web_wall import CertificateWall, Wall

AnyWall = Union[Wall, CertificateWall]

_CANCEL_ASKED_EVERY_S = 0.1


class Walls:
    """One wall at most for each server; any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._walls: dict[str, AnyWall] = {}

    def get(self, root: str) -> AnyWall | None:
        """The wall before a server; None without one."""
        with self._changed:
            return self._walls.get(root)

    def put(self, root: str, wall: AnyWall | None) -> AnyWall | None:
        """Have another wall before a server, or none any more; returns the one before."""
        with self._changed:
            before = self._walls.pop(root, None)
            if wall is not None:
                self._walls[root] = wall
            self._changed.notify_all()
            return before

    def lend(self, root: str) -> bool:
        """Have a wall that somebody got through stand before another server of the same place.

        Returns:
            False when that has a wall already, or none serves its place.
        """
        with self._changed:
            wall = next((one for one in self._walls.values() if one.serves(root)), None)
            if wall is None or root in self._walls:
                return False
            self._walls[root] = wall
            self._changed.notify_all()
            return True

    def clear(self) -> None:
        """Forget all."""
        with self._changed:
            self._walls.clear()
            self._changed.notify_all()

    def dial(self, root: str, network: Callable[[], TransportSettings]) -> Transport:
        """Make a transport for a server that goes through whatever wall there is at the time.

        Args:
            root: of the server.
            network: asked anew for each wall, because the person may change it.

        Raises:
            ClientCertificateError: the certificate cannot be used.
        """
        return _Following(self, root, network)

    def wait_for_another(
        self, root: str, wall: AnyWall | None, is_cancelled: Callable[[], bool]
    ) -> bool:
        """Wait until there is another wall than this one. Sends nothing.

        Returns:
            False when there is none any more: somebody signed out.

        Raises:
            Cancelled: `is_cancelled` says so; it is asked ten times a second.
        """
        while not is_cancelled():
            with self._changed:
                if self._changed.wait_for(
                    lambda: self._walls.get(root) is not wall, _CANCEL_ASKED_EVERY_S
                ):
                    return self._walls.get(root) is not None
        raise Cancelled


class _Following:
    """Goes through the wall that there is now; implements `Transport`.

    A long job so goes on once the person has signed in anew. What was begun through an earlier
    wall may come to its end there.
    """

    def __init__(self, walls: Walls, root: str, network: Callable[[], TransportSettings]) -> None:
        self._walls, self._root, self._network = walls, root, network
        self._lock = threading.Lock()
        self._is_closed = False
        self._wall = walls.get(root)
        self._transports = [self._dialled_through(self._wall)]

    def send(self, request: Request) -> Response:
        """See `Transport.send`."""
        return self._current().send(request)

    def close(self) -> None:
        """See `Transport.close`."""
        with self._lock:
            self._is_closed = True
            transports = list(self._transports)
        for transport in transports:
            transport.close()

    def _current(self) -> Transport:
        wall = self._walls.get(self._root)
        with self._lock:
            if wall is not self._wall and not self._is_closed:
                self._transports.append(self._dialled_through(wall))
                self._wall = wall
            return self._transports[-1]

    def _dialled_through(self, wall: AnyWall | None) -> Transport:
        network = self._network()
        return RequestsTransport(network) if wall is None else wall.transport(network)


class WalledTokens:
    """What else may need the person before a server of ArcGIS: the web server in front of it.

    Implements `TokenSource` around the one that knows ArcGIS's tokens.
    """

    def __init__(self, walls: Walls, root: str, tokens: TokenSource) -> None:
        self._walls, self._root, self._tokens = walls, root, tokens
        self._local = threading.local()  # the wall that this thread's last request met

    def sign(self, request: Request) -> Request:
        """See `TokenSource.sign`."""
        self._local.wall = self._walls.get(self._root)
        return self._tokens.sign(request)

    def recover(self, request: Request, error: ServiceError) -> bool:
        """See `TokenSource.recover`."""
        return self._tokens.recover(request, error)

    def answered(self, seconds: float) -> None:
        """See `TokenSource.answered`."""
        self._tokens.answered(seconds)

    def went_unanswered(self) -> None:
        """See `TokenSource.went_unanswered`."""
        self._tokens.went_unanswered()

    def has_person_come(self) -> bool:
        """See `TokenSource.has_person_come`."""
        wall = self._walls.get(self._root)
        if wall is not None and wall is not self._local.wall:
            return True
        return self._tokens.has_person_come()

    def needs_person(self, error: PluginError) -> bool:
        """See `TokenSource.needs_person`."""
        return isinstance(error, WebServerRejected) or self._tokens.needs_person(error)

    def wait_for_person(self, is_cancelled: Callable[[], bool]) -> bool:
        """See `TokenSource.wait_for_person`."""
        wall: AnyWall | None = self._local.wall
        if wall is not None and wall.rejection:
            return self._walls.wait_for_another(self._root, wall, is_cancelled)
        return self._tokens.wait_for_person(is_cancelled)
