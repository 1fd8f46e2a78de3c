"""A plain client without any patience, for the server's own tests."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

if TYPE_CHECKING:
    from .server import ArcGisServer


@dataclass
class Got:
    """One answer as it came."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """Read the body as JSON."""
        return json.loads(self.body)

    @property
    def code(self) -> int | None:
        """Give the code of the error envelope."""
        return self.json.get("error", {}).get("code")


def ask(
    url: str,
    params: dict[str, Any] | None = None,
    *,
    post: bool = True,
    headers: dict[str, str] | None = None,
    timeout_s: float = 5,
) -> Got:
    """Send one request on a line of its own."""
    parts = urlsplit(url)
    text = urlencode(params or {})
    line = http.client.HTTPConnection(str(parts.hostname), parts.port or 80, timeout=timeout_s)
    sent = dict(headers or {})
    target = parts.path + (f"?{parts.query}" if parts.query else "")
    try:
        if post:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
            line.request("POST", target, text, sent)
        else:
            line.request("GET", f"{target}?{text}" if text else target, headers=sent)
        answer = line.getresponse()
        names = {name.lower(): value for name, value in answer.getheaders()}
        return Got(answer.status, names, answer.read())
    finally:
        line.close()


def sign_in(server: ArcGisServer, **more: Any) -> Any:
    """Ask for a token as the demonstration's user; give the body."""
    form = {
        "username": "analyst",
        "password": "ferry-demo-1",
        "client": "referer",
        "referer": "https://ferry.example",
        "expiration": 60,
        "f": "json",
        **more,
    }
    return ask(f"{server.root}/tokens/generateToken", form).json


def query(server: ArcGisServer, path: str = "Test/FeatureServer/0", **params: Any) -> Any:
    """Query a layer with ``where=1=1`` unless told otherwise; give the JSON body."""
    form = {"where": "1=1", "f": "json", **params}
    return ask(f"{server.address}/{path}/query", form).json


def ids_of(answer: Any, name: str = "OBJECTID") -> list[int]:
    """Give the object ids of an answer's rows."""
    return [one["attributes"][name] for one in answer["features"]]
