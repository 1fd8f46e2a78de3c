"""A small portal on a real socket: tokens, exchange, OAuth; it keeps every form that it saw."""

from __future__ import annotations

import base64
import hashlib
import json
import socket
import threading
import time
from urllib.parse import parse_qs, urlsplit

from tests.fakes.loopback import Loopback, answer
from tests.fakes.token_server import REFUSED

INVALID = {"error": {"code": 498, "message": "Invalid token.", "details": []}}


def oauth_error(code, error, description):
    """Esri's double naming."""
    envelope = {"code": code, "error": error, "error_description": description}
    return {"error": {**envelope, "message": description, "details": []}}


class PortalServer:
    """Answers below ``/portal/sharing/rest``.

    Attributes:
        exchange: None = works, else the answer to every exchange.
        servers: what ``portals/self/servers`` lists; None = refused.
        server_tokens: tokens made by exchange, to be shared with a `TokenServer`.
        codes: code -> (challenge, redirect address) of the sign-in page.
        issue: answers to give instead, path -> list.
    """

    def __init__(self):
        self.valid, self.server_tokens = set(), set()
        self.exchange = None
        self.servers = None
        self.codes, self.refresh_tokens = {}, set()
        self.client_secret = "s3cret-of-the-app"
        self.expires_in, self.refresh_expires_in = 1800, 1209600
        self.issue = {}
        self.asked = []  # path below the REST root, form
        self.count = 0
        self._lock = threading.Lock()
        self.server = Loopback(self._answer)

    @property
    def root(self):
        return self.server.url + "/portal"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.__exit__()

    def forms(self, path):
        return [form for asked, form in self.asked if asked == path]

    def holds(self, secret):
        """Whether a secret arrived here in any form."""
        return any(secret.encode() in raw for raw in self.server.requests)

    def new(self, kind):
        with self._lock:
            self.count += 1
            return f"{kind}-{self.count}-c4n4ry+/="

    def approve(self, authorize_url):
        """Do what the sign-in page does: remember the challenge, make a code."""
        query = {k: v[0] for k, v in parse_qs(urlsplit(authorize_url).query).items()}
        code = self.new("code")
        self.codes[code] = (query["code_challenge"], query["redirect_uri"])
        return code, query

    def _answer(self, line: socket.socket, raw: bytes) -> bool:
        head, _, body = raw.partition(b"\r\n\r\n")
        target = head.split(b" ", 2)[1].decode()
        form = {k: v[0] for k, v in parse_qs(body.decode(), keep_blank_values=True).items()}
        path = urlsplit(target).path.partition("/sharing/rest/")[2]
        with self._lock:
            self.asked.append((path, form))
            planned = self.issue.get(path)
            node = planned.pop(0) if planned else None
        node = self._node(path, form) if node is None else node
        if isinstance(node, bytes):
            line.sendall(node)
            return False
        line.sendall(answer(json.dumps(node).encode(), "200 OK"))
        return True

    def _node(self, path, form):
        if path == "generateToken":
            return self._exchange(form) if "serverUrl" in form else self._password(form)
        if path == "portals/self/servers":
            if self.servers is None or form.get("token") not in self.valid:
                return {"error": {"code": 403, "message": "no", "details": []}}
            return {"servers": self.servers}
        if path == "oauth2/token":
            return self._oauth(form)
        if path == "oauth2/revokeToken":
            self.refresh_tokens.discard(form["auth_token"])
            return {"success": True}
        return {"error": {"code": 404, "message": "Not found", "details": []}}

    def _password(self, form):
        if form.get("password") != "right":
            return REFUSED
        token = self.new("portal")
        self.valid.add(token)
        return {"token": token, "expires": int((time.time() + 7200) * 1000), "ssl": False}

    def _exchange(self, form):
        if form["token"] not in self.valid:
            return INVALID
        if self.exchange is not None:
            return self.exchange
        token = self.new("server")
        self.server_tokens.add(token)
        return {"token": token, "expires": int((time.time() + 3600) * 1000), "ssl": False}

    def _oauth(self, form):
        grant = form.get("grant_type")
        if grant == "client_credentials":
            if form.get("client_secret") != self.client_secret:
                return oauth_error(400, "invalid_client", "Invalid client_secret")
            return {"access_token": self._access(), "expires_in": self.expires_in}
        if grant == "authorization_code":
            challenge, redirect = self.codes.pop(form.get("code"), ("", ""))
            digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
            made = base64.urlsafe_b64encode(digest).decode().rstrip("=")
            if not challenge or made != challenge or form.get("redirect_uri") != redirect:
                return oauth_error(400, "invalid_request", "Invalid code or verifier")
            return self._with_refresh()
        if form.get("refresh_token") not in self.refresh_tokens:
            return oauth_error(498, "invalid_request", "refresh_token expired")
        if grant == "exchange_refresh_token":
            if not form.get("redirect_uri"):
                return oauth_error(400, "invalid_request", "redirect_uri not specified")
            return self._with_refresh()
        return {"access_token": self._access(), "expires_in": self.expires_in, "username": "jo"}

    def _access(self):
        token = self.new("access")
        self.valid.add(token)
        return token

    def _with_refresh(self):
        refresh = self.new("refresh")
        self.refresh_tokens.add(refresh)
        return {
            "access_token": self._access(),
            "expires_in": self.expires_in,
            "username": "jo",
            "ssl": True,
            "refresh_token": refresh,
            "refresh_token_expires_in": self.refresh_expires_in,
        }
