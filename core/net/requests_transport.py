"""The transport of production: `requests`, told what QGIS knows, and able to stop at once."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import requests
import urllib3

from ..errors import AddressError, Cancelled, PluginError, TimedOut, TransportError
from .body_reading import BodyLimits, read_body
from .client_certificate import certificate_problem
from .giving_up import never
from .phone_line import Line
from .request import REFERER, Request, Response
from .urls import Origin, origin, without_query

_IDLE_S = 60.0  # servers close idle connections after 5 to 120 s; older ones are not worth a try
_WATCH_S = 0.25
_TIMEOUTS = (
    requests.exceptions.Timeout,
    urllib3.exceptions.TimeoutError,
    TimeoutError,
    socket.timeout,  # an error of its own before Python 3.10
)
_LIBRARY_ERRORS = (
    OSError,  # sockets, TLS, and every requests.RequestException
    urllib3.exceptions.HTTPError,
    http.client.HTTPException,
    zlib.error,
    ValueError,  # header values that cannot be sent, lengths that are no numbers
)


def _no_proxy(_url: str) -> str | None:
    return None


@dataclass(frozen=True)
class TransportSettings:
    """What the host application knows about the network.

    Attributes:
        connect_timeout_s: for connecting, in seconds.
        read_timeout_s: longest silence, in seconds; a request may ask for less.
        user_agent: sent with every request.
        ssl_context: what to trust; None = the operating system's store.
        make_ssl_context: makes another one that trusts the same, from any thread: a client
            certificate is never added to the one that all servers share.
        proxy_for: address -> proxy address or None; called from any thread.
        max_body_bytes: largest answer, decompressed.
        slow_window_s: an answer's speed is judged over so many seconds...
        slow_floor_bytes_s: ...and it is given up below so many bytes a second.
        make_auth: called for each request, with what tells whether that is given up; returns what
            `requests` takes as `auth`. For sign-ins that are bound to the connection (NTLM,
            Kerberos); None = no such sign-in.
    """

    connect_timeout_s: float = 10.0
    read_timeout_s: float = 60.0
    user_agent: str = "LayerFerry"
    ssl_context: ssl.SSLContext | None = None
    make_ssl_context: Callable[[], ssl.SSLContext] = ssl.create_default_context
    proxy_for: Callable[[str], str | None] = field(default=_no_proxy, repr=False)
    max_body_bytes: int = 128 * 2**20
    slow_window_s: float = 20.0
    slow_floor_bytes_s: int = 1024
    make_auth: Callable[[Callable[[], bool]], Any] | None = field(default=None, repr=False)


class RequestsTransport:
    """Sends requests over pooled connections; implements `Transport`.

    A connection is lent to one thread for one request and then kept for the next one to the
    same origin. Lending, rather than one session per thread, leaves nothing open when a worker
    thread ends, which `QThreadPool`'s threads do without telling.
    """

    def __init__(self, settings: TransportSettings | None = None) -> None:
        self._settings = settings or TransportSettings()
        self._context = self._settings.ssl_context or ssl.create_default_context()
        if self._context.verify_mode != ssl.CERT_REQUIRED or not self._context.check_hostname:
            raise ValueError("a context that verifies nothing is not accepted")
        self._limits = BodyLimits(
            self._settings.max_body_bytes,
            self._settings.slow_window_s,
            self._settings.slow_floor_bytes_s,
        )
        self._lock = threading.Lock()
        self._idle: dict[Origin, list[Line]] = {}
        self._busy: set[Line] = set()
        self._watch: threading.Thread | None = None
        self._ended = threading.Event()

    def send(self, request: Request) -> Response:
        """Send and read the whole answer; see `Transport.send`."""
        place = _origin(request)
        if request.is_given_up():
            raise Cancelled
        with self._lent_line(place, request) as line:
            try:
                response = self._exchange(line, request, place)
            except PluginError:
                line.close()
                if self._ended.is_set() or request.is_given_up():
                    raise Cancelled from None
                if line.has_overrun or line.is_given_up():
                    raise TimedOut(f"{place.host} answers too slowly.") from None
                raise
            except BaseException:
                line.close()
                raise
        if self._ended.is_set():
            raise Cancelled
        return response

    def close(self) -> None:
        """End what is on its way, from any thread, and refuse further requests."""
        with self._lock:
            self._ended.set()
            idle = [line for lines in self._idle.values() for line in lines]
            self._idle.clear()
            for line in self._busy:
                line.hang_up()
        for line in idle:
            line.close()

    @contextmanager
    def _lent_line(self, place: Origin, request: Request) -> Iterator[Line]:
        """Lend a line to the calling thread, and watch over it meanwhile."""
        with self._lock:
            if self._ended.is_set():
                raise Cancelled
            stale = self._without_stale_lines()
            lines = self._idle.get(place)
            line = lines.pop() if lines else self._new_line()
            line.is_given_up = request.is_given_up
            self._busy.add(line)
            self._put_off_deadline(line, self._silence_s(request))
            if self._watch is None:
                self._watch = threading.Thread(
                    target=self._watch_over, name="layerferry-watch", daemon=True
                )
                self._watch.start()
        for old in stale:
            old.close()
        try:
            yield line
        finally:
            line.rest()
            line.is_given_up = never
            with self._lock:
                self._busy.discard(line)
                is_kept = not (self._ended.is_set() or line.has_overrun)
                if is_kept:
                    line.idle_since = time.monotonic()
                    self._idle.setdefault(place, []).append(line)
            if not is_kept:
                line.close()

    def _new_line(self) -> Line:
        return Line(self._context, self._settings.connect_timeout_s, self._ended.is_set)

    def _without_stale_lines(self) -> list[Line]:
        """Take long unused lines out of the pool, for the caller to close."""
        oldest = time.monotonic() - _IDLE_S
        stale = [x for lines in self._idle.values() for x in lines if x.idle_since < oldest]
        if stale:
            self._idle = {
                place: [x for x in lines if x.idle_since >= oldest]
                for place, lines in self._idle.items()
            }
        return stale

    def _silence_s(self, request: Request) -> float:
        longest, asked = self._settings.read_timeout_s, request.longest_silence_s
        return longest if asked is None else min(longest, asked)

    def _put_off_deadline(self, line: Line, silence_s: float) -> None:
        """Give the line time for one more step: connecting, headers or a piece of the body.

        The socket's own time-out ends silence. This ends a server that sends a header or a
        chunk's length byte by byte, for ever within that time-out.
        """
        s = self._settings
        window_s = min(s.slow_window_s, silence_s)
        line.deadline = time.monotonic() + s.connect_timeout_s + silence_s + window_s

    def _watch_over(self) -> None:
        """Hang up lines past their deadline, or given up; ends when no request is under way."""
        while not self._ended.wait(_WATCH_S):
            now = time.monotonic()
            with self._lock:
                if not self._busy:
                    self._watch = None
                    return
                for line in self._busy:
                    line.has_overrun |= now > line.deadline
                    if line.has_overrun or line.is_given_up():
                        line.hang_up()

    def _exchange(self, line: Line, request: Request, place: Origin) -> Response:
        """Do one request; what the libraries raise never leaves.

        Their errors hold whole addresses, headers and proxy passwords, so ours is raised outside
        of the `except` block: inside, Python would attach theirs as its context.
        """
        try:
            return self._ask(line, request, place.host)
        except PermissionError:
            # a library for NTLM, whose first message the server has met with another refusal
            return Response(401, {}, b"", without_query(request.url))
        except _LIBRARY_ERRORS as err:
            problem = _translated(err, place.host)
        raise problem

    def _ask(self, line: Line, request: Request, host: str) -> Response:
        settings, silence_s = self._settings, self._silence_s(request)
        limits = replace(self._limits, slow_window_s=min(self._limits.slow_window_s, silence_s))
        headers = {
            "User-Agent": settings.user_agent,
            "Accept": "*/*",
            "Referer": REFERER,
            "Accept-Encoding": "gzip",
            **request.headers,
        }
        proxy = settings.proxy_for(request.url)
        auth = None
        if settings.make_auth is not None:
            auth = settings.make_auth(lambda: self._ended.is_set() or line.is_given_up())
        prepared = line.session.prepare_request(
            requests.Request(
                request.method,
                request.url,
                params=dict(request.query),
                data=None if request.form is None else dict(request.form),
                headers=headers,
                auth=auth,
            )
        )
        if self._ended.is_set() or line.is_given_up():
            raise Cancelled  # while the system looked for a proxy
        answer = line.session.send(
            prepared,
            stream=True,
            allow_redirects=False,
            timeout=(settings.connect_timeout_s, silence_s),
            proxies={"http": proxy, "https": proxy} if proxy else {},
        )
        original: http.client.HTTPResponse = answer.raw._original_response
        receiver = request.receiver if answer.status_code == 200 else None
        if receiver is not None and receiver.max_bytes is not None:
            limits = replace(limits, max_bytes=receiver.max_bytes)
        try:
            if receiver is not None:
                receiver.begin()
            body = read_body(
                original,
                host,
                limits,
                lambda: self._put_off_deadline(line, silence_s),
                None if receiver is None else receiver.take,
            )
        except BaseException:
            answer.close()
            raise
        original.close()  # http.client does not see the end by itself when read1 reached it
        if answer.status_code >= 500:
            answer.raw.close()  # of several machines behind one address the next may be well
        answer.raw.release_conn()
        return Response(
            status=answer.status_code,
            headers={name.lower(): value for name, value in answer.headers.items()},
            body=body,
            url=without_query(request.url),
        )


def _translated(err: Exception, host: str) -> TransportError:
    """Say in our words what went wrong, without a word of theirs."""
    problem = certificate_problem(err, host)
    if problem is not None:
        return problem
    if isinstance(err, _TIMEOUTS):
        return TimedOut(f"{host} does not answer.")
    if isinstance(err, (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema)):
        return TransportError(f"The address at {host}, or its proxy, cannot be used.")
    if isinstance(err, http.client.IncompleteRead):
        return TransportError(f"{host} broke off within its answer.")
    if isinstance(err, ValueError):
        return TransportError(f"The request to {host} cannot be sent as it is.")
    return TransportError(f"The connection with {host} broke off.")


def _origin(request: Request) -> Origin:
    try:
        return origin(request.url)
    except AddressError as err:
        raise TransportError(str(err), err.advice) from None
