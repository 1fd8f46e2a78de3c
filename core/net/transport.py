"""Sending bytes: one method, one protocol, so that everything above runs without a network."""

from __future__ import annotations

from typing import Protocol

from .request import Request, Response


class Transport(Protocol):
    """Carries one request at a time per thread; safe to share between threads.

    It knows nothing of ArcGIS: no error bodies, no tokens, no redirects (3xx is an answer).
    """

    def send(self, request: Request) -> Response:
        """Send and read the whole answer.

        Raises:
            TransportError: no whole answer: unreachable, cut off, body larger than allowed,
                broken compression. `TimedOut`, `CertificateError` where that is the reason.
            Cancelled: `close` was called, or the request's `is_given_up` says so.
        """
        ...

    def close(self) -> None:
        """End whatever is on its way, from any thread, and refuse further requests."""
        ...
