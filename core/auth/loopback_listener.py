"""Wait on this machine for the one redirect that ends a sign-in in the browser."""

from __future__ import annotations

import contextlib
import html
import os
import selectors
import socket
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from ..errors import Cancelled, TimedOut, TransportError
from ..net.giving_up import GLANCE_S

_ADDRESS = "127.0.0.1"
_LONGEST_HEAD = 16 * 1024
_LONGEST_LINE_S = 10.0  # browsers open lines ahead of need and leave them silent
_MOST_LINES = 64
_MOST_FIELDS = 50


@dataclass(frozen=True)
class PageTexts:
    """What the browser shows at the end; plain text, to be translated by the caller."""

    title: str = "LayerFerry"
    done: str = "You are signed in. You can close this page and go back to QGIS."
    failed: str = "The sign-in did not succeed. You can close this page and go back to QGIS."
    stranger: str = "This page does not belong to a sign-in that LayerFerry waits for."


@dataclass
class _Caller:
    """One connection, until its request's head is there."""

    since: float
    head: bytearray = field(default_factory=bytearray)


class LoopbackListener:
    """Listens on 127.0.0.1 for one answer, in the thread that waits; no thread of its own.

    Everything that is not the answer gets a short page and changes nothing: other paths, other
    names in `Host` (a web page that points a name of its own at this machine), other methods,
    silence, noise.

    Args:
        ports: tried in turn; 0 = any free one.
        host_name: as it stands in the registered address, ``127.0.0.1`` or ``localhost``.
        path: of the redirect address.
        texts: for the page.

    Raises:
        TransportError: none of the ports is free.
    """

    def __init__(
        self,
        ports: Sequence[int] = (0,),
        host_name: str = _ADDRESS,
        path: str = "/",
        texts: PageTexts | None = None,
    ) -> None:
        self._path = path
        self._texts = texts or PageTexts()
        self._selector = selectors.DefaultSelector()
        try:
            self._socket = _bound(ports)
        except BaseException:
            self._selector.close()
            raise
        self._socket.setblocking(False)
        self.port: int = self._socket.getsockname()[1]
        self._host = f"{host_name}:{self.port}"
        self._selector.register(self._socket, selectors.EVENT_READ)

    def __enter__(self) -> LoopbackListener:
        """Use it as a context: closed at the end, whatever happens."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    @property
    def redirect_uri(self) -> str:
        """The address to be redirected to, letter by letter."""
        return f"http://{self._host}{self._path}"

    def wait(
        self,
        belongs: Callable[[Mapping[str, str]], bool],
        time_limit_s: float = 300.0,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> dict[str, str]:
        """Return the parameters of the first answer that belongs to us, then stop listening.

        Args:
            belongs: judges an answer by its parameters, each of which came once.
            time_limit_s: longest wait in seconds.
            is_cancelled: asked ten times a second.

        Raises:
            Cancelled: `is_cancelled` said so.
            TimedOut: nobody came in time.
        """
        deadline = time.monotonic() + time_limit_s
        try:
            while True:
                if is_cancelled():
                    raise Cancelled
                left = deadline - time.monotonic()
                if left <= 0:
                    raise TimedOut(
                        f"Nobody signed in in the browser within {time_limit_s / 60:.0f} minutes.",
                        "Sign in again.",
                    )
                for key, _events in self._selector.select(min(left, GLANCE_S)):
                    found = self._serve(key, belongs)
                    if found is not None:
                        return found
                self._hang_up_silent_ones()
        finally:
            self.close()

    def close(self) -> None:
        """Stop listening and hang up."""
        for key in list(self._selector.get_map().values()) if self._selector.get_map() else ():
            self._drop(_socket_of(key))
        self._selector.close()

    def _serve(
        self, key: selectors.SelectorKey, belongs: Callable[[Mapping[str, str]], bool]
    ) -> dict[str, str] | None:
        """Accept, or read on; answer when the head of a request is there."""
        line = _socket_of(key)
        if line is self._socket:
            self._accept()
            return None
        caller: _Caller = key.data
        try:
            piece = line.recv(_LONGEST_HEAD)
        except BlockingIOError:
            return None
        except OSError:
            piece = b""
        caller.head += piece
        if not piece or len(caller.head) > _LONGEST_HEAD:
            self._drop(line)
            return None
        if b"\r\n\r\n" not in caller.head and b"\n\n" not in caller.head:
            return None
        answer = self._understood(bytes(caller.head))
        if answer is None or not belongs(answer):
            self._reply(line, "404 Not Found", self._texts.stranger)
            return None
        if "error" in answer:
            said = answer.get("error_description") or answer["error"]
            self._reply(line, "200 OK", self._texts.failed, said[:500])
        else:
            self._reply(line, "200 OK", self._texts.done)
        return answer

    def _accept(self) -> None:
        try:
            line, (address, _port) = self._socket.accept()
        except OSError:
            return  # gone again
        lines = [key for key in self._selector.get_map().values() if key.data is not None]
        if len(lines) >= _MOST_LINES:
            self._drop(_socket_of(min(lines, key=lambda key: key.data.since)))
        if address != _ADDRESS:
            line.close()
            return
        line.setblocking(False)
        self._selector.register(line, selectors.EVENT_READ, _Caller(time.monotonic()))

    def _understood(self, head: bytes) -> dict[str, str] | None:
        """Read the parameters of a request that is meant for us, None for every other one."""
        first, *rest = head.decode("latin-1").splitlines() or [""]
        words = first.split(" ")
        if len(words) != 3 or words[0] != "GET" or not words[2].startswith("HTTP/1."):
            return None
        hosts = [
            value.strip().lower()
            for name, _, value in (line.partition(":") for line in rest)
            if name.lower() == "host"
        ]
        try:
            target = urlsplit(words[1])
            pairs = parse_qsl(target.query, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
        except ValueError:
            return None
        if hosts != [self._host] or target.path != self._path or target.netloc:
            return None
        if len({name for name, _ in pairs}) != len(pairs):
            return None  # RFC 6749, 3.1: no parameter more than once
        return dict(pairs)

    def _reply(self, line: socket.socket, status: str, text: str, detail: str = "") -> None:
        """Answer and hang up. A few hundred bytes always fit into a new line's buffer."""
        with contextlib.suppress(OSError):
            line.send(_page(status, self._texts.title, text, detail))
        self._drop(line)

    def _hang_up_silent_ones(self) -> None:
        oldest = time.monotonic() - _LONGEST_LINE_S
        for key in list(self._selector.get_map().values()):
            if key.data is not None and key.data.since < oldest:
                self._drop(_socket_of(key))

    def _drop(self, line: socket.socket) -> None:
        with contextlib.suppress(KeyError, ValueError):  # dropped earlier in the same round
            self._selector.unregister(line)
        line.close()


def _socket_of(key: selectors.SelectorKey) -> socket.socket:
    found = key.fileobj
    if not isinstance(found, socket.socket):
        raise TypeError("only sockets are registered here")
    return found


def _bound(ports: Sequence[int]) -> socket.socket:
    """Listen on the first free port."""
    for port in ports:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            if os.name == "nt":
                # there, another program could take over the port otherwise
                listener.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE"), 1)  # noqa: B009  known on Windows only
            else:
                # the port of a sign-in that ended a minute ago is not free otherwise
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((_ADDRESS, port))
            listener.listen(_MOST_LINES)
            return listener
        except (OSError, OverflowError):
            listener.close()
    raise TransportError(
        "Another program uses the port that the browser is to come back to "
        f"({', '.join(str(port) for port in ports)}).",
        "Close the other program, or sign in by copying the code.",
    )


def _page(status: str, title: str, text: str, detail: str) -> bytes:
    """Write the page; nothing in it can run, load, or tell others the address with the code."""
    more = f"<p><small>{html.escape(detail)}</small></p>" if detail else ""
    body = (
        '<!doctype html><html><head><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title></head>"
        f"<body><h1>{html.escape(title)}</h1><p>{html.escape(text)}</p>{more}</body></html>"
    ).encode()
    lines = [
        f"HTTP/1.1 {status}",
        "Content-Type: text/html; charset=utf-8",
        f"Content-Length: {len(body)}",
        "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: no-referrer",
        "Cache-Control: no-store",
        "Connection: close",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
