"""The web server in front of one ArcGIS server, and what it takes to be let through."""

from __future__ import annotations

from dataclasses import replace

from ..auth import AuthMaker, Credential, WebTierTransport
from ..errors import SignInRejected
from ..net.request import Request, Response
from ..net.requests_transport import RequestsTransport, TransportSettings
from ..net.transport import Transport


class Wall:
    """Name and password for a web server, shared by every client that goes through it.

    Args:
        address: of the server; the secret goes to its origin alone.
        credential: what the web server asks for.
        allow_http: the person agreed to send it unencrypted.
    """

    def __init__(self, address: str, credential: Credential, allow_http: bool = False) -> None:
        self._address, self._credential = address, credential
        self._allow_http = allow_http
        self.rejection = ""

    def __repr__(self) -> str:
        """Show the place, no secret."""
        return f"<Wall {self._address}>"

    def transport(self, network: TransportSettings) -> Transport:
        """Make a transport that answers the web server; whoever asked closes it."""

        def connect(make_auth: AuthMaker) -> Transport:
            return RequestsTransport(replace(network, make_auth=make_auth))

        inner = WebTierTransport(
            RequestsTransport(network),
            self._address,
            self._credential,
            connect=connect,
            allow_http=self._allow_http,
        )
        return _ThroughWall(self, inner)


class _ThroughWall:
    """Tells all transports of a wall when its secret was refused; implements `Transport`.

    Without it every client would send a password that has ended once more, and accounts lock.
    """

    def __init__(self, wall: Wall, inner: Transport) -> None:
        self._wall, self._inner = wall, inner

    def send(self, request: Request) -> Response:
        """See `Transport.send`."""
        if self._wall.rejection:
            raise SignInRejected(self._wall.rejection, 401)
        try:
            return self._inner.send(request)
        except SignInRejected as err:
            self._wall.rejection = str(err)
            raise

    def close(self) -> None:
        """See `Transport.close`."""
        self._inner.close()
