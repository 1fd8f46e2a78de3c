"""What goes to a server and what comes back, with secrets masked wherever they might be shown."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import quote, quote_plus

from .giving_up import whoever_waits

REFERER = "https://layerferry.invalid"
"""The one referer: asked for with the token and sent with every request (facts 1.9).

`.invalid` (RFC 2606) can belong to nobody; servers compare the text, they do not look it up.
"""

SECRET_FIELDS = frozenset(
    {
        "token",
        "password",
        "access_token",
        "refresh_token",
        "client_secret",
        "code",
        "code_verifier",
        "auth_token",
    }
)
SECRET_HEADERS = frozenset(
    {"authorization", "x-esri-authorization", "cookie", "proxy-authorization"}
)
MASK = "***"


def masked(pairs: Mapping[str, str], secret_names: frozenset[str]) -> dict[str, str]:
    """Copy `pairs` with the values of secret names (any case) replaced by ``***``."""
    return {k: MASK if k.lower() in secret_names else v for k, v in pairs.items()}


class Receiver(Protocol):
    """Takes the body of an answer piece by piece: a file that is too large to be held.

    All calls of one request come from the thread that sends it.
    """

    @property
    def max_bytes(self) -> int | None:
        """Bytes that are taken at most, decompressed; None = as many as of any answer."""
        ...

    @property
    def is_whole(self) -> bool:
        """Whether what came is known to be what was asked for, whatever it looks like."""
        ...

    @property
    def may_be_whole(self) -> bool:
        """Whether what came can be all that was asked for."""
        ...

    def begin(self) -> None:
        """A body begins; what came before was of a try that failed.

        Raises:
            PluginError: it cannot be kept. The same holds for `take`.
        """
        ...

    def take(self, piece: bytes) -> None:
        """Take the next piece."""
        ...


def spellings(secret: str) -> set[str]:
    """Return a secret as servers write it: as it is, in addresses, in JSON and in web pages."""
    encoded = {quote(secret, safe=""), quote(secret), quote_plus(secret)}
    in_json = {json.dumps(secret, ensure_ascii=is_ascii)[1:-1] for is_ascii in (True, False)}
    return {secret, *encoded, *in_json, html.escape(secret)}


@dataclass(frozen=True, repr=False)
class Request:
    """One question to a server.

    Attributes:
        url: address without query string.
        query: parameters that go into the address; never a secret, unless the user agreed
            to it for this server.
        form: parameters of a POST body; None makes it a GET.
        headers: extra headers.
        carries_secret: True when a password or a token is aboard. Such a request is never
            redirected to another origin.
        longest_silence_s: seconds without a byte before this question is given up; None =
            the transport's own limit, which is never exceeded.
        receiver: takes the body of an answer with status 200; the `Response` then has no more
            than its beginning.
        is_given_up: asked several times a second while the question is under way, from any
            thread; True ends it. Left out, it is whoever waits for the thread that asks.
    """

    url: str
    query: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    carries_secret: bool = False
    longest_silence_s: float | None = None
    receiver: Receiver | None = None
    is_given_up: Callable[[], bool] = field(default_factory=whoever_waits)

    @property
    def method(self) -> str:
        """``GET`` or ``POST``."""
        return "GET" if self.form is None else "POST"

    def without_secrets(self, text: str) -> str:
        """Mask in a server's words what the request carried: some servers repeat it."""
        found = [
            value
            for pairs in (self.query, self.form or {})
            for name, value in pairs.items()
            if name.lower() in SECRET_FIELDS
        ]
        found += [
            value.rpartition(" ")[2]  # the scheme stands before it
            for name, value in self.headers.items()
            if name.lower() in SECRET_HEADERS
        ]
        spelt = {spelling for one in filter(None, found) for spelling in spellings(one)}
        for value in sorted(spelt, key=len, reverse=True):
            text = text.replace(value, MASK)
        return text

    def __repr__(self) -> str:
        """Show the request without secrets."""
        form = "" if self.form is None else f" form={masked(self.form, SECRET_FIELDS)}"
        query = f" query={masked(self.query, SECRET_FIELDS)}" if self.query else ""
        return f"<{self.method} {self.url}{query}{form}>"


@dataclass(frozen=True, repr=False)
class Response:
    """One answer.

    Attributes:
        status: HTTP status.
        headers: names in lower case.
        body: the whole body, decompressed.
        url: address that answered (without query string), after redirects.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str

    @property
    def content_type(self) -> str:
        """Media type in lower case without parameters, ``""`` when not stated."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def __repr__(self) -> str:
        """Show what came, not the content: a body may hold a token."""
        return f"<{self.status} {self.content_type} {len(self.body)} bytes>"
