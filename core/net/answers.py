"""What came back, told apart: an ArcGIS answer, an error that it states, a page for people."""

from __future__ import annotations

from collections import Counter

from ..errors import FirewallRejected, ProtocolError, ServiceError, TooManyRequests
from .error_envelope import error_in, service_error
from .firewall_notice import firewall_notice
from .json_text import parse_json
from .request import Receiver, Response
from .retry import http_date, retry_after_s, wait_in_words_s
from .urls import origin

_SNIFFED = 64 * 1024  # an error envelope is small; larger bodies are judged by their decoder
_BEFORE_JSON = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"  # marks of encodings, and blanks
_DEEPEST = 100  # levels of an answer; web maps with their symbols have some 20


def parse_object(response: Response) -> dict[str, object]:
    """Read a JSON object, and raise the error that it may state."""
    try:
        node = parse_json(response.body, Counter())
    except ProtocolError:
        raise ProtocolError(f"{host_of(response)} sent an answer that is not JSON.") from None
    if not _is_shallow(node):
        raise ProtocolError(f"{host_of(response)} sent an answer that nests too deeply to be read.")
    error = error_in(node)
    if error is not None:
        raise error
    if not isinstance(node, dict):
        raise ProtocolError(f"{host_of(response)} sent JSON that is no ArcGIS answer.")
    return node


def object_in(response: Response) -> dict[str, object] | None:
    """Read a JSON object, None when it is something else; an error that it states is not raised."""
    try:
        node = parse_json(response.body, Counter())
    except ProtocolError:
        return None
    return node if isinstance(node, dict) and _is_shallow(node) else None


def _is_shallow(node: object) -> bool:
    """Whether it can be walked and printed from anywhere; the parser takes more than `repr`."""
    level = [node]
    for _ in range(_DEEPEST):
        level = [
            child
            for one in level
            if isinstance(one, (dict, list))
            for child in (one.values() if isinstance(one, dict) else one)
            if isinstance(child, (dict, list))
        ]
        if not level:
            return True
    return False


def check_whole(response: Response, receiver: Receiver) -> None:
    """Ask the receiver whether its file is whole; that it is not may pass.

    Raises:
        ProtocolError: it is not.
    """
    if not receiver.may_be_whole:
        raise ProtocolError(f"{host_of(response)} sent a file of another size than announced.")


def looks_like_html(body: bytes) -> bool:
    """Whether the body is a page for people: a sign-in page, a proxy's or firewall's notice."""
    return body[:512].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def small_error(response: Response) -> ServiceError | None:
    """Look for an error envelope in a body small enough to be one."""
    body = response.body
    if len(body) > _SNIFFED or not body.lstrip(_BEFORE_JSON).startswith(b"{"):
        return None
    ascii_part = body.replace(b"\0", b"")  # of UTF-16
    if b'"error"' not in ascii_part and b'"status"' not in ascii_part:
        return None
    return error_in(object_in(response))


def may_pass(error: ServiceError) -> bool:
    """Whether the same question may be answered well a moment later.

    What goes wrong behind ArcGIS comes without a code, or with one of Windows, below zero.
    """
    return error.code <= 0 or error.code in (429, 500, 502, 503, 504)


def status_error(response: Response) -> ServiceError:
    """Turn an HTTP status without an envelope into an error."""
    names = {
        401: "asks for a sign-in of its web server",
        403: "refuses access",
        404: "knows nothing at this address",
        413: "finds the request too large",
        414: "finds the address too long",
        429: "is asked too often",
        500: "failed",
        502: "cannot reach the GIS behind it",
        503: "is not available",
        504: "waited too long for the GIS behind it",
    }
    said = names.get(response.status, "refuses")
    error = service_error(response.status, "", None)
    sentence = f"{host_of(response)} {said} (HTTP {response.status})."
    notice = firewall_notice(response.body, host_of(response)) if response.status == 403 else ""
    if notice:
        return FirewallRejected(notice, code=403)
    return type(error)(sentence, code=response.status, advice=error.advice)


def asked_wait_s(response: Response, error: ServiceError) -> float | None:
    """How long the server wants us to stay away, in seconds; None when it does not say.

    A date is counted from the server's own time: our clock may be wrong.
    """
    headers = response.headers
    asked = retry_after_s(headers.get("retry-after"), http_date(headers.get("date")))
    if asked is None and isinstance(error, TooManyRequests):
        return wait_in_words_s((str(error), *error.details))
    return asked


def told_to_wait_s(response: Response) -> float | None:
    """How long the server wants us to stay away instead of an answer; None when it does not."""
    error = small_error(response)
    if error is None and response.status >= 400:
        error = status_error(response)
    if error is None or not may_pass(error):
        return None
    return asked_wait_s(response, error)


def html_error(response: Response) -> FirewallRejected | ProtocolError:
    """Say that a page for people came; many firewalls refuse with status 200."""
    notice = firewall_notice(response.body, host_of(response))
    if notice:
        return FirewallRejected(notice, code=403)
    return ProtocolError(
        f"{host_of(response)} sent a web page instead of data: "
        "a sign-in page, a proxy, or not an ArcGIS server.",
        "Check the address in a web browser; behind a company sign-in, sign in there first.",
    )


def host_of(response: Response) -> str:
    """Name who answered."""
    return origin(response.url).host
