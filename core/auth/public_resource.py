"""Ask what a server tells everybody. Nothing secret is sent, so http may lead to https."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..errors import PluginError, RedirectRefused, ServiceError, TransportError
from ..net.answers import object_in
from ..net.error_envelope import error_in
from ..net.request import Request, Response
from ..net.transport import Transport
from ..net.urls import Origin, join, origin
from .token import REFERER
from .token_answer import redirect_target

_MOST_REDIRECTS = 3
_SCHEMES = ("negotiate", "ntlm", "kerberos", "basic", "digest", "bearer")
# what ArcGIS Server and Portal listen on when no web server stands before them
_SECURE_PORTS = {80: 443, 6080: 6443, 7080: 7443}


def ask_public(transport: Transport, root: str, *segments: str) -> tuple[str, Response]:
    """Ask a resource below a root; returns the root that answered and its answer. Blocks.

    A server that demands https is asked again by https, and is to be spoken to so from then on.

    Raises:
        TransportError, Cancelled: no answer at all.
        RedirectRefused: it sends us to another server.
    """
    secure = secure_root(root)
    try:
        response = _ask(transport, join(root, *segments))
    except RedirectRefused as refusal:
        if secure is None:
            raise
        try:
            response = _ask(transport, join(secure, *segments))
        except PluginError:
            raise refusal from None
        if response.status >= 400 and response.status != 401:
            raise
        return secure, response
    if secure is not None and _demands_https(response):
        try:
            return secure, _ask(transport, join(secure, *segments))
        except PluginError:
            return root, response  # its own words say more than a closed port
    return root, response


def secure_root(root: str) -> str | None:
    """Return the https address of the same machine; None for https and for this machine."""
    place = origin(root)
    port = _SECURE_PORTS.get(place.port)
    if place.scheme != "http" or place.is_loopback or port is None:
        return None
    return str(Origin("https", place.host, port)) + urlsplit(root).path.rstrip("/")


def schemes_in(response: Response) -> str | None:
    """Name what the web server's own sign-in would take; None when it asks for none."""
    challenge = response.headers.get("www-authenticate", "")
    if response.status != 401 or not challenge:
        return None  # without a challenge there is nothing to answer: a filter, or ArcGIS's own
    # parameters are of no use here
    words = {word.strip('",').lower() for word in challenge.replace(",", " ").split()}
    found = [scheme.capitalize() for scheme in _SCHEMES if scheme in words]
    return ", ".join(found).replace("Ntlm", "NTLM") or "unknown"


def text_of(value: object) -> str | None:
    """Return a text without blanks around it, None when it is none."""
    return value.strip() or None if isinstance(value, str) else None


def minutes_of(value: object) -> int | None:
    """Return a number of minutes, None when it is none; -1 ("no limit") is none."""
    try:
        minutes = int(str(value))
    except ValueError:
        return None
    return minutes if minutes > 0 else None


def _demands_https(response: Response) -> bool:
    """Whether the answer is the 403 of a site that wants to be spoken to by https."""
    error = error_in(object_in(response))
    code = error.code if isinstance(error, ServiceError) else 0
    return 403 in (code, response.status)


def _ask(transport: Transport, url: str) -> Response:
    request = Request(url, query={"f": "json"}, headers={"Referer": REFERER})
    for _hop in range(_MOST_REDIRECTS + 1):
        response = transport.send(request)
        target = redirect_target(response)
        if target is None:
            return response
        request = Request(target, query=request.query, headers=request.headers)
    raise TransportError("The server redirects in a circle.")
