"""Find the error in an ArcGIS answer: it hides inside HTTP 200, in several shapes."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import (
    AccessDenied,
    InvalidToken,
    ServiceError,
    TokenRequired,
    TooManyRequests,
)

_BY_CODE: dict[int, type[ServiceError]] = {
    403: AccessDenied,
    429: TooManyRequests,
    498: InvalidToken,
    499: TokenRequired,
}
_ADVICE = {
    400: "Check the condition and the fields.",
    404: "Check the address; the service may have been moved or renamed.",
    500: "Try again later; if it stays so, tell the server's administrator.",
    502: "Try again later; the GIS behind the web server does not answer.",
    503: "Try again later.",
    504: "Try again later; the GIS behind the web server is slow.",
}
_LONGEST_TEXT = 500  # characters of server text that we carry on


def error_in(node: object) -> ServiceError | None:
    """Return the error that a parsed answer states, or None when it states none.

    Shapes, all seen on real servers: ``{"error": {"code", "message", "details"}}``,
    ``{"status": "error", "messages": [...], "code"}``,
    ``{"code", "message", "status": "failure"}``, ``{"error": "text"}``. `code` may be text or
    missing; `details` a list, text, null or missing.

    Source: ArcGIS REST API, error handling; facts 1.10.
    """
    if not isinstance(node, Mapping):
        return None
    envelope = node.get("error")
    if isinstance(envelope, Mapping):
        return service_error(
            envelope.get("code"),
            envelope.get("message") or envelope.get("error_description") or envelope.get("error"),
            envelope.get("details"),
        )
    if isinstance(envelope, str) and envelope:
        return service_error(node.get("code"), node.get("error_description") or envelope, None)
    if str(node.get("status", "")).lower() in ("error", "failure", "failed"):
        return service_error(
            node.get("code"),
            node.get("message") or node.get("statusMessage") or node.get("messages"),
            node.get("details") or node.get("messages"),
        )
    return None


def service_error(code: object, message: object, details: object) -> ServiceError:
    """Build the error class that fits Esri's code; every part may be missing or odd."""
    number = _number(code)
    lines = _lines(details)
    text = " ".join(_lines(message)) or (lines[0] if lines else "")
    kind = _BY_CODE.get(number, ServiceError)
    said = f"The server says: {text.rstrip('. ') or 'no reason given'}"
    if number:
        said += f" (code {number})"
    return kind(f"{said}.", code=number, details=lines, advice=_ADVICE.get(number, ""))


def _number(code: object) -> int:
    """Read a code that may be number, digits or nothing; 0 when it is nothing."""
    try:
        return int(code)  # type: ignore[call-overload, no-any-return]
    except (TypeError, ValueError, OverflowError):
        return 0


def _lines(text: object) -> tuple[str, ...]:
    """Read text that may be a string, a list of strings or nothing; bounded in length."""
    if isinstance(text, str):
        return (text[:_LONGEST_TEXT],) if text.strip() else ()
    if isinstance(text, (list, tuple)):
        return tuple(str(line)[:_LONGEST_TEXT] for line in text[:10] if str(line).strip())
    return ()
