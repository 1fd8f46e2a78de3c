"""A plain client without any patience, for the server's own tests."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

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
    timeout_s: float = 60,
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


def authorize(server: ArcGisServer, **more: Any) -> Got:
    """Open the portal's sign-in page for the application that is registered by default."""
    asked = {
        "client_id": "layerferry-test",
        "response_type": "code",
        "redirect_uri": "http://127.0.0.1:4711/",
        "state": "the state",
        **more,
    }
    return ask(f"{server.portal}/sharing/rest/oauth2/authorize", asked, post=False)


def fill_in(server: ArcGisServer, page: Got, act: str = "signin", **said: Any) -> Got:
    """Press a button of a sign-in page; the answer is the redirect, or the page again."""
    form = _Form()
    form.feed(page.body.decode())
    name_and_password = {"username": "analyst", "password": "ferry-demo-1"}
    is_older = "rest" not in server.security.portal.spellings
    spelling = "sharing" if is_older else "sharing/rest"
    url = urljoin(f"{server.portal}/{spelling}/oauth2/authorize", form.action)
    return ask(url, {**form.values, **name_and_password, "act": act, **said})


def redirected(got: Got) -> dict[str, str]:
    """Read what a redirect says in its query."""
    return dict(parse_qsl(urlsplit(got.headers["location"]).query, keep_blank_values=True))


def code_for(server: ArcGisServer, **more: Any) -> str:
    """Sign in on the page as the demonstration's user; give the code."""
    return redirected(fill_in(server, authorize(server, **more)))["code"]


def oauth_token(server: ArcGisServer, grant_type: str, **more: Any) -> Got:
    """Ask the portal's OAuth token address."""
    form = {"client_id": "layerferry-test", "grant_type": grant_type, "f": "json", **more}
    return ask(f"{server.portal}/sharing/rest/oauth2/token", form)


class _Form(HTMLParser):
    """The action and the inputs of the only form of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.values: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        of = dict(attrs)
        if tag == "form":
            self.action = of.get("action") or ""
        if tag == "input" and of.get("name"):
            self.values[str(of["name"])] = of.get("value") or ""


def query(server: ArcGisServer, path: str = "Test/FeatureServer/0", **params: Any) -> Any:
    """Query a layer with ``where=1=1`` unless told otherwise; give the JSON body."""
    form = {"where": "1=1", "f": "json", **params}
    return ask(f"{server.address}/{path}/query", form).json


def ids_of(answer: Any, name: str = "OBJECTID") -> list[int]:
    """Give the object ids of an answer's rows."""
    return [one["attributes"][name] for one in answer["features"]]
