"""One `requests` session with one connection, which another thread can hang up."""

# ruff: noqa: ANN401  what urllib3 and requests hand us has different types in their versions

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

from ..errors import Cancelled, CertificateError, TimedOut, TransportError
from .client_certificate import certificate_problem
from .dialing import dial
from .giving_up import never


class Line(HTTPAdapter):
    """Carries requests of one thread at a time to one origin; `hang_up` works from any thread.

    A second handle on the socket is kept, because the first one changes owner: TLS takes it
    over at the handshake, and an answer that ends with the connection takes it from the pool.

    Args:
        context: what to trust; the only source of trust, `certifi` is never added.
        connect_timeout_s: for name look-up, connecting and the TLS handshake, each.
        is_ended: True = give up connecting.

    Attributes:
        is_given_up: of the request that has the line.
    """

    def __init__(
        self, context: ssl.SSLContext, connect_timeout_s: float, is_ended: Callable[[], bool]
    ) -> None:
        self._context = context
        self._connect_timeout_s = connect_timeout_s
        self._is_ended = is_ended
        self.is_given_up = never
        self._lock = threading.Lock()
        self._handle: socket.socket | None = None
        self._connection: HTTPConnection | None = None
        self.deadline = 0.0  # monotonic; the transport's watch hangs up when it has passed
        self.idle_since = 0.0
        self.has_overrun = False
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)
        self.session = _Session()
        self.session.mount("https://", self)
        self.session.mount("http://", self)

    def hang_up(self) -> None:
        """Wake whoever waits for this connection; the connection is dead afterwards."""
        with self._lock:
            if self._handle is not None:
                with contextlib.suppress(OSError):  # the other side was quicker
                    self._handle.shutdown(socket.SHUT_RDWR)

    def rest(self) -> None:
        """Let go of the second handle when the connection did not survive the request."""
        if self._connection is None or self._connection.sock is None:
            self._drop_handle()

    def close(self) -> None:
        """Close everything; only by the thread that has the line."""
        super().close()  # type: ignore[no-untyped-call, unused-ignore]
        connection = self._connection
        if connection is not None:
            connection.close()
        self._drop_handle()

    def _drop_handle(self) -> None:
        with self._lock:
            if self._handle is not None:
                self._handle.close()
                self._handle = None

    def _dial(self, connection: Any) -> socket.socket:
        """Connect for one of urllib3's connections and keep a second handle on the socket."""
        # `_dns_host` keeps a trailing dot, which `host` drops (urllib3 1.26 and 2)
        host = getattr(connection, "_dns_host", connection.host).strip("[]")
        self._drop_handle()
        try:
            opened = dial(
                host,
                connection.port,
                self._connect_timeout_s,
                self._is_hung_up,
                connection.socket_options or (),
            )
        except TransportError as err:
            if connection.proxy is None:
                raise
            raise type(err)(
                f"The proxy fails: {err}", "Check the proxy in QGIS's options."
            ) from None
        opened.settimeout(self._connect_timeout_s)
        with self._lock:
            self._handle = opened.dup()
            self._connection = connection
        if self._is_hung_up():  # before there was a handle to hang up by
            opened.close()
            raise Cancelled
        return opened

    def _is_hung_up(self) -> bool:
        return self._is_ended() or self.is_given_up()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make urllib3 use our trust and our connections."""
        super().init_poolmanager(  # type: ignore[no-untyped-call, unused-ignore]
            *args, ssl_context=self._context, **kwargs
        )
        self.poolmanager.pool_classes_by_scheme = _pools(self)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Make urllib3 use our trust and our connections through a proxy too."""
        manager = super().proxy_manager_for(  # type: ignore[no-untyped-call, unused-ignore]
            proxy, ssl_context=self._context, **kwargs
        )
        if not proxy.lower().startswith("socks"):  # those connect by their own rules
            manager.pool_classes_by_scheme = _pools(self)
        return manager

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Verify always, and by our context alone: `requests` would add certifi's list to it."""
        conn.cert_reqs = "CERT_REQUIRED"
        conn.ca_certs = conn.ca_cert_dir = None


class _Session(requests.Session):
    """A session that remembers nothing and reads nothing from the environment."""

    def __init__(self) -> None:
        super().__init__()
        self.trust_env = False  # no .netrc, no proxies from variables: QGIS decides
        self.headers.clear()
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Say "none": `requests` reads the body of a redirect unbounded, even when told to stay."""
        return None


def _pools(line: Line) -> Mapping[str, type[HTTPConnectionPool]]:
    """Classes whose connections know their line; urllib3 offers no other way to tell them."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return line._dial(self)

        def connect(self) -> None:
            _connected(super().connect, self)

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return line._dial(self)

        def connect(self) -> None:
            if urllib3.__version__.startswith("1."):
                me: Any = self
                host = getattr(me, "_tunnel_host", None) or me.host
                me.ssl_context = _NamingContext(me.ssl_context, host)
            _connected(super().connect, self)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


class _NamingContext:
    """A context that is always told the host; urllib3 1.26 leaves it out for an IP address.

    It would compare the names itself then, but Python refuses to connect without a name while
    the context compares them, and the shared context must go on doing that.
    """

    def __init__(self, context: Any, host: str) -> None:
        self._context, self._host = context, host

    def __getattr__(self, name: str) -> Any:
        return getattr(self._context, name)

    def wrap_socket(self, sock: socket.socket, **kwargs: Any) -> Any:
        """See `ssl.SSLContext.wrap_socket`."""
        return self._context.wrap_socket(sock, **{"server_hostname": self._host, **kwargs})


def _connected(connect: Callable[[], None], connection: Any) -> None:
    """Run urllib3's `connect`, its failures told apart: certificate, proxy, everything else."""
    host = getattr(connection, "_tunnel_host", None) or connection.host
    try:
        connect()
        return
    except ssl.SSLCertVerificationError as err:
        reason = err.verify_message or "the certificate does not fit"
        problem: TransportError = CertificateError(
            f"The certificate of {host} is not trusted: {reason}."
        )
    except (socket.timeout, TimeoutError):
        problem = TimedOut(f"{host} does not finish connecting.")
    except ssl.SSLError as err:
        problem = certificate_problem(err, host) or TransportError(
            f"No secure connection with {host} came about."
        )
    except OSError as err:
        problem = _tunnel_error(err, host)
    # raised here, not inside: the original's frames would keep the proxy's answer half open
    raise problem


def _tunnel_error(err: OSError, host: str) -> TransportError:
    """Read the proxy's status out of the one form in which `http.client` tells it."""
    status = re.match(r"Tunnel connection failed: (\d{3})\b", str(err))
    if status is None:
        return TransportError(f"The connection with {host} broke off at once.")
    if status[1] == "407":
        return TransportError(
            f"The proxy asks for a sign-in before it connects to {host}.",
            "Check the proxy's user name and password in QGIS's options.",
        )
    return TransportError(f"The proxy refuses to connect to {host} (HTTP {status[1]}).")
