"""One request and its answer on the wire."""

from __future__ import annotations

import contextlib
import email.utils
import gzip
import socket
import ssl
import struct
import time
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

from .adaptors import inside
from .errors import RestError, https_required
from .faults import KINDS, QUERIES
from .reply import Reply, error_reply, html_page
from .routes import kind_of_request
from .seen import Seen
from .tokens import Presented

if TYPE_CHECKING:
    from .server import ArcGisServer

_GZIP_FROM_BYTES = 1024
_HTTPS_KINDS = ("token", "exchange", "portal", "authorize", "oauth", "revoke")


class Exchange(BaseHTTPRequestHandler):
    """Reads a request, asks the routes, lets a fault strike, and writes the answer."""

    protocol_version = "HTTP/1.1"
    server_version = "LookAlike"
    sys_version = ""
    wbufsize = -1  # headers and body leave in one piece
    disable_nagle_algorithm = True

    def setup(self) -> None:
        """Begin a line."""
        super().setup()
        self.let_in: dict[str, bytes] = {}  # what the web tier knows of this connection
        self.owner: ArcGisServer = self.server.owner  # type: ignore[attr-defined]

    def log_message(self, *_args: Any) -> None:
        """Keep quiet: `ArcGisServer.log` tells more."""

    def handle_one_request(self) -> None:
        """Wait for a request, then read and answer it."""
        self.server.wait_for_request(self.connection)  # type: ignore[attr-defined]
        super().handle_one_request()

    def do_GET(self) -> None:
        """Answer a GET."""
        self._exchange(b"")

    def do_HEAD(self) -> None:
        """Answer a HEAD with the headers of a GET."""
        self._exchange(b"")

    def do_POST(self) -> None:
        """Answer a POST."""
        try:
            length = int(self.headers.get("Content-Length") or 0)
        except ValueError:
            length = 0
        self._exchange(self.rfile.read(length))

    def _exchange(self, body: bytes) -> None:
        self.target = self.path
        path, _, query_text = self.path.partition("?")
        self.decoded_path = unquote(path)
        query = dict(parse_qsl(query_text, keep_blank_values=True))
        form = {}
        if "form" in self.headers.get("Content-Type", ""):
            form = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
        headers = {name.lower(): value for name, value in self.headers.items()}
        owner = self.owner
        self.inner_path, adaptor = inside(self.decoded_path, owner.manners)
        self.verdict = owner.web_tier.judge(self.command, self.target, headers, self.let_in)
        self.asked = Presented(
            params={**query, **form},
            query=query,
            form=form,
            headers=headers,
            method=self.command,
            address=self.client_address[0],
            root=owner.links.root(adaptor),
            web_user=self.verdict.user or self._user_of_certificate(),
            behind_web_tier=bool(owner.manners.web_tier),
        )
        self.kind = kind_of_request(self.inner_path, self.asked.params)
        self.tamper: Any = None
        self.seen = Seen(
            0, self.kind, self.command, self.decoded_path, query, form, headers,
            raw_target=self.target, raw_body=body, at=time.monotonic(), params=self.asked.params,
        )  # fmt: skip
        self.in_flight = self.owner.arrived(self.seen)
        self.server.is_logged(self.connection)  # type: ignore[attr-defined]
        try:
            reply = self._answer()
        finally:
            self.owner.left()  # first: whoever has the last byte may be back before this thread
        if reply is not None:
            if self.verdict.proof:
                reply.challenges = [f"Negotiate {self.verdict.proof}"]
            self.send(reply)

    def _answer(self) -> Reply | None:
        """Make the answer; None when a fault has dealt with the line itself."""
        if self.owner.manners.latency_s:
            self.wait(self.owner.manners.latency_s)
        struck = self.owner.faults.strike(self)
        if struck is None:
            reply: Reply | None = self._cached()
        else:
            self.seen.fault = struck.kind
            reply = KINDS[struck.kind](struck, self)
        self.owner.answered(self.kind)
        return reply

    def _cached(self) -> Reply | None:
        """Make the usual answer, or give the one that this address had before."""
        known, is_query = self.owner.cached, self.kind in QUERIES
        if not self.owner.manners.caches or self.command != "GET" or not is_query:
            return self.usual()
        if self.target not in known:
            known[self.target] = self.usual()
        return known[self.target]

    def _user_of_certificate(self) -> str | None:
        """Name the ArcGIS user whom the client's certificate stands for; None without one."""
        shown = None
        if isinstance(self.connection, ssl.SSLSocket):
            shown = self.connection.getpeercert()
        names = dict(pair for group in (shown or {}).get("subject", ()) for pair in group)
        return self.owner.manners.certificate_users.get(str(names.get("commonName", "")))

    # what faults work with

    def now(self) -> float:
        """Give the server's time."""
        return self.owner.now()

    def wait(self, seconds: float) -> None:
        """Rest, but not beyond the end of the server."""
        self.owner.closing.wait(seconds)

    def usual(self) -> Reply:
        """Make the answer that a healthy server gives."""
        refusal = self._gate()
        if refusal is not None:
            return refusal
        manners = self.owner.manners
        wanted = self.asked.params.get("f", "").lower()
        rules = self.owner.tokens.security
        try:
            is_https = isinstance(self.connection, ssl.SSLSocket)
            if rules.demands_https and self.kind in _HTTPS_KINDS and not is_https:
                raise https_required()
            return self.owner.routes.answer(
                self.inner_path, self.asked, self.seen.number, self.tamper
            )
        except RestError as error:
            style = manners.error_style
            if self.kind in ("oauth", "revoke"):
                wanted = wanted or "json"  # OAuth knows no other format
                if rules.oauth is not None and rules.oauth.errors_as_status:
                    style = "http_status"
            if self.kind in ("token", "exchange"):
                chosen = {"http_401": "http_status", "html": "html", "text": "text"}
                style = chosen.get(rules.failure_style, style)
                if rules.failure_style == "http_401" and error.code == 400:
                    error = RestError(401, error.message, error.details)
            return error_reply(error, style, wanted)

    def _gate(self) -> Reply | None:
        """Refuse what the web server in front refuses."""
        manners = self.owner.manners
        if manners.max_target and len(self.target) > manners.max_target:
            return html_page("414 - URI Too Long", "The requested URL is too long.", 414)
        if not self.verdict.passed:
            return self.owner.web_tier.refusal(self.verdict)
        if any(one in self.headers.get("User-Agent", "") for one in manners.refused_user_agents):
            return html_page("403 - Forbidden", "Request blocked.", 403)
        is_query = self.decoded_path.endswith("/query")
        if is_query and manners.refuses_post and self.command == "POST":
            return html_page("405 - Method Not Allowed", "HTTP verb not allowed.", 405)
        if is_query and manners.refuses_get_query and self.command == "GET":
            return html_page("405 - Method Not Allowed", "HTTP verb not allowed.", 405)
        return None

    def send(self, reply: Reply) -> None:
        """Send a whole answer."""
        body = self._send_head(reply)
        if self.command != "HEAD":
            self.wfile.write(body)
        self.wfile.flush()

    def send_part(self, reply: Reply, share: float) -> None:
        """Send the head and a share of the body that the head announces."""
        body = self._send_head(reply)
        self.wfile.write(body[: int(len(body) * share)])
        self.wfile.flush()

    def send_slowly(self, reply: Reply, chunk: int, pause_s: float) -> None:
        """Let the body dribble."""
        body = self._send_head(reply)
        self.wfile.flush()
        for start in range(0, len(body), chunk):
            self.wfile.write(body[start : start + chunk])
            self.wfile.flush()
            if self.owner.closing.wait(pause_s):
                self.close_connection = True
                return

    def hang_up(self, reset: bool = False) -> None:
        """Close the line, with RST when `reset`."""
        self.close_connection = True
        if reset:
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            # RST is sent by the last close; a shutdown before it would say FIN first
            self.rfile.close()
            self.connection.close()
            return
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def _send_head(self, reply: Reply) -> bytes:
        body = reply.body
        accepts = "gzip" in self.headers.get("Accept-Encoding", "")
        packs = self.owner.manners.gzips and accepts and len(body) > _GZIP_FROM_BYTES
        headers = dict(reply.headers)
        if packs and "Content-Encoding" not in headers:
            body = gzip.compress(body, 1)
            headers["Content-Encoding"] = "gzip"
        self.seen.status = reply.status
        self.seen.answered = reply.answered or reply.status
        self.seen.sent_bytes = len(body)
        self.send_response_only(reply.status)
        self.send_header("Server", self.server_version)
        self.send_header("Date", email.utils.formatdate(self.now(), usegmt=True))
        self.send_header("Content-Type", reply.content_type)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Vary", "Accept-Encoding")
        for challenge in reply.challenges:
            self.send_header("WWW-Authenticate", challenge)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        return body
