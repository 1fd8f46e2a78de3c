"""Questions that no `RestClient` asks leave a host alone for as long as it wants, too."""

from __future__ import annotations

import logging
import threading

from .answers import host_of, told_to_wait_s
from .host_limit import limit_for
from .request import Request, Response
from .retry import SILENCE_AT_DESK_S
from .transport import Transport

log = logging.getLogger(__name__)

_MOST_TRIES = 3


class PoliteTransport:
    """Waits before and after an answer that asks for it; implements `Transport`.

    What carries a secret is not repeated here: its sender counts how often it goes out.

    Args:
        inner: carries the requests; closed with this.
    """

    def __init__(self, inner: Transport) -> None:
        self._inner = inner
        self._closed = threading.Event()

    def send(self, request: Request) -> Response:
        """See `Transport.send`.

        Raises:
            TooManyRequests: the host wants to be left alone for longer than anybody waits.
        """
        for _again in range(1 if request.carries_secret else _MOST_TRIES):
            limit = limit_for(request.url)
            limit.await_open(lambda: self._closed.is_set() or request.is_given_up())
            response = self._inner.send(request)
            pause_s = told_to_wait_s(response)
            if pause_s is None:
                break
            log.info("%s asks us to wait %.0f s.", host_of(response), pause_s)
            limit.stay_away(pause_s)
            if pause_s > SILENCE_AT_DESK_S:
                break  # somebody waits
        return response

    def close(self) -> None:
        """See `Transport.close`."""
        self._closed.set()
        self._inner.close()
