"""One HTTP answer before it goes onto the wire, and the forms in which errors are dressed."""

from __future__ import annotations

import html
import json
from dataclasses import dataclass, field
from typing import Any

from .errors import RestError

JSON = "application/json;charset=UTF-8"
HTML = "text/html;charset=utf-8"
PBF = "application/x-protobuf"
TEXT = "text/plain;charset=utf-8"


@dataclass
class Reply:
    """Status, headers and body; `answered` is the code that ArcGIS means by it."""

    status: int = 200
    body: bytes = b""
    content_type: str = JSON
    headers: dict[str, str] = field(default_factory=dict)
    answered: int = 0
    challenges: list[str] = field(default_factory=list)  # a `WWW-Authenticate` line each


def json_reply(node: Any, pretty: bool = False, status: int = 200) -> Reply:
    """Write JSON as ArcGIS does: compact, not escaped to ASCII."""
    layout: dict[str, Any] = {"indent": 1} if pretty else {"separators": (",", ":")}
    body = json.dumps(node, ensure_ascii=False, **layout)
    return Reply(status, body.encode(), JSON)


def html_page(title: str, text: str, status: int = 200) -> Reply:
    """Write a page as the services directory does."""
    page = (
        f"<html><head><title>{html.escape(title)}</title></head><body>"
        f"<h2>{html.escape(title)}</h2><pre>{html.escape(text)}</pre></body></html>"
    )
    return Reply(status, page.encode(), HTML)


def shown(title: str, node: Any, format_: str) -> Reply:
    """Give JSON to programs and a page to those who forget `f`.

    Raises:
        RestError: 400, a format that nobody knows.
    """
    wanted = format_.lower()
    if wanted in ("html", ""):
        return html_page(title, json.dumps(node, indent=1, ensure_ascii=False))
    if wanted not in ("json", "pjson", "pbf"):
        raise RestError(400, "Output format not supported.")
    return json_reply(node, pretty=wanted == "pjson")


def error_reply(error: RestError, style: str = "envelope", format_: str = "json") -> Reply:
    """Dress an error.

    Args:
        error: what went wrong.
        style: ``envelope`` (HTTP 200), ``http_status``, ``html``, ``text``, ``admin``.
        format_: the `f` of the request; without one people get a page.
    """
    status = error.code if 400 <= error.code <= 599 else 500
    if style == "html" or (style == "envelope" and format_ in ("", "html")):
        text = f"Code: {error.code}\n{error.message}"
        reply = html_page(f"Error: {error.message}", text, status if style == "html" else 200)
    elif style == "text":
        reply = Reply(status, error.message.encode(), TEXT)
    elif style == "admin":
        node = {"status": "error", "messages": [error.message], "code": error.code}
        reply = json_reply(node)
    else:
        reply = json_reply(error.envelope(), status=status if style == "http_status" else 200)
    reply.answered = error.code
    return reply
