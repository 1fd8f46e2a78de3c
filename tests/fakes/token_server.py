"""A small secured ArcGIS server on a real socket, for tests of signing in and of renewing."""

from __future__ import annotations

import json
import socket
import threading
import time
from email.utils import formatdate
from urllib.parse import parse_qs, urlsplit

from tests.fakes.loopback import Loopback, answer

REFUSED = {
    "error": {
        "code": 400,
        "message": "Unable to generate token.",
        "details": ["Invalid username or password."],
    }
}


class TokenServer:
    """Gives tokens at ``/arcgis/tokens/generateToken`` and secures everything else.

    Attributes:
        places: where a token is seen: "esri", "body", "bearer", "query", "bare".
        valid: tokens accepted now.
        over: code for the others.
        closed: paths that are closed to everybody, as if no token had come.
        skew_s: how wrong the server's clock is.
        issue: answers instead of a token, used up one by one (bytes or a JSON object).
    """

    def __init__(self, password: str = "right") -> None:
        self.password = password
        self.places = {"esri", "body", "bearer", "query", "bare"}
        self.valid: set[str] = set()
        self.over = 498
        self.closed: set[str] = set()
        self.life_s = 3600.0
        self.skew_s = 0.0
        self.issue: list[object] = []
        self.issue_delay_s = 0.0
        self.issued = 0
        self.forms: list[dict[str, str]] = []
        self.seen: list[tuple[str, str, str]] = []  # path, place, token
        self.referers: list[str] = []
        self.accept_any = True
        self._lock = threading.Lock()
        self.server = Loopback(self._answer)

    @property
    def root(self) -> str:
        return self.server.url + "/arcgis"

    @property
    def token_url(self) -> str:
        return self.root + "/tokens/generateToken"

    def __enter__(self) -> TokenServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.server.__exit__()

    def _answer(self, line: socket.socket, raw: bytes) -> bool:
        head, _, body = raw.partition(b"\r\n\r\n")
        first, *rest = head.decode("latin-1").split("\r\n")
        _method, target, _version = first.split(" ")
        headers = {n.lower(): v.strip() for n, _, v in (h.partition(":") for h in rest)}
        query = {k: v[0] for k, v in parse_qs(urlsplit(target).query).items()}
        form = {k: v[0] for k, v in parse_qs(body.decode(), keep_blank_values=True).items()}
        path = urlsplit(target).path
        self.referers.append(headers.get("referer", ""))
        if path.lower().endswith("/generatetoken"):
            node = self._token(form)
        else:
            node = self._resource(path, headers, query, form)
        if isinstance(node, bytes):
            line.sendall(node)
            return False
        date = f"Date: {formatdate(time.time() + self.skew_s, usegmt=True)}"
        line.sendall(answer(json.dumps(node).encode(), "200 OK", date))
        return True

    def _token(self, form: dict[str, str]) -> object:
        with self._lock:
            self.forms.append(form)
            if self.issue:
                return self.issue.pop(0)
        time.sleep(self.issue_delay_s)
        if form.get("password") != self.password:
            return REFUSED
        with self._lock:
            self.issued += 1
            token = f"token-{self.issued}-abcdefghijkl"
            self.valid.add(token)
        expires = int((time.time() + self.skew_s + self.life_s) * 1000)
        return {"token": token, "expires": expires, "ssl": False}

    def _resource(self, path, headers, query, form) -> object:
        bearer = headers.get("authorization", "")
        esri = headers.get("x-esri-authorization", "")
        found = {
            "esri": esri[7:] if esri.startswith("Bearer ") else "",
            "body": form.get("token", ""),
            "bearer": bearer[7:] if bearer.startswith("Bearer ") else "",
            "query": query.get("token", ""),
            "bare": "" if bearer.startswith("Bearer ") else bearer,
        }
        carried = [(place, token) for place, token in found.items() if token]
        with self._lock:
            for place, token in carried or [("none", "")]:
                self.seen.append((path, place, token))
        for place, token in carried:
            if place in self.places and path not in self.closed:
                if token in self.valid:
                    return {"rows": [path]}
                return {"error": {"code": self.over, "message": "Invalid Token", "details": []}}
        return {"error": {"code": 499, "message": "Token Required", "details": []}}
