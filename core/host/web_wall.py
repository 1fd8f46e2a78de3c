"""The web server in front of an ArcGIS server or its portal, and what lets one through."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Sequence
from dataclasses import replace

from ..auth import AuthMaker, Credential, OriginTransport, WebTierSignIn, WebTierTransport
from ..errors import SignInRefused
from ..net.client_certificate import ClientCertificate
from ..net.requests_transport import RequestsTransport, TransportSettings
from ..net.transport import Transport
from ..net.urls import origin


class Wall:
    """Name and password for a web server, shared by every client that goes through it.

    Args:
        places: addresses of the server, and of the portal if the person has confirmed it; the
            secret goes to their origins alone, and there only if it is asked for.
        credential: what the web server asks for.
        allow_http: the person agreed to send it unencrypted.
    """

    def __init__(
        self, places: Sequence[str], credential: Credential, allow_http: bool = False
    ) -> None:
        self._place, self._credential = places[0], credential
        self._sign_in = WebTierSignIn(places, credential, allow_http)

    def __repr__(self) -> str:
        """Show the place, no secret."""
        return f"<Wall {self._place}>"

    def serves(self, root: str) -> bool:
        """Whether the secret may go to a server."""
        return self._sign_in.serves(origin(root))

    @property
    def rejection(self) -> str:
        """One sentence once the web server has refused the secret; "" before."""
        return self._sign_in.rejection

    @property
    def secret(self) -> str:
        """The password, "" when there is none."""
        return self._credential.password

    def transport(self, network: TransportSettings) -> Transport:
        """Make a transport that answers the web server; whoever asked closes it."""

        def connect(make_auth: AuthMaker) -> Transport:
            return RequestsTransport(replace(network, make_auth=make_auth))

        return WebTierTransport(RequestsTransport(network), self._sign_in, connect)


class CertificateWall:
    """A certificate for servers that let nobody connect without one.

    Args:
        places: addresses of the servers that may ask who the person is.
        certificate: theirs.

    Raises:
        SignInRefused: the first place is not https, so it would never ask.
    """

    rejection = ""  # a server that refuses it ends the connection, each time
    secret = ""  # the key stays in the context

    def __init__(self, places: Sequence[str], certificate: ClientCertificate) -> None:
        place = origin(places[0])
        if place.scheme != "https":
            raise SignInRefused(f"{place.host} cannot ask for a certificate without https.")
        self._places, self._certificate = tuple(places), certificate
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None
        self._made_by: object = None

    def __repr__(self) -> str:
        """Show the place, no secret."""
        return f"<CertificateWall {self._places[0]}>"

    def serves(self, root: str) -> bool:
        """Whether the certificate may be shown to a server."""
        return origin(root) in map(origin, self._places)

    def transport(self, network: TransportSettings) -> Transport:
        """Make a transport that shows the certificate; whoever asked closes it.

        Raises:
            ClientCertificateError: it cannot be used.
        """
        own = replace(network, ssl_context=self._certified(network))
        return OriginTransport(self._places, RequestsTransport(own), RequestsTransport(network))

    def _certified(self, network: TransportSettings) -> ssl.SSLContext:
        """Load the key once, not once for each client: it passes over the disk."""
        with self._lock:
            if self._context is None or self._made_by is not network.make_ssl_context:
                context = network.make_ssl_context()
                self._certificate.add_to(context)
                self._context, self._made_by = context, network.make_ssl_context
            return self._context
