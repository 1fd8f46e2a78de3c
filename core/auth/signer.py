"""Put the token on requests, and recover when the server refuses it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from urllib.parse import unquote, urlsplit

from ..errors import ServiceError, TokenRequired
from ..net.request import Request
from ..net.urls import is_below
from .placement import DISCREET, WITH_CONSENT, Placement, token_aboard, with_token
from .token import REFERER, Token
from .token_service import TokenService

log = logging.getLogger(__name__)

_DEAD_END_S = 60.0


@dataclass
class _Attempts:
    """What one request of one thread went through."""

    request: Request
    first_place: Placement
    last_place: Placement
    is_refused: bool = False
    renewals: int = 0
    tried: set[Placement] = field(default_factory=set)


class TokenSigner:
    """Signs requests that go to one server root; implements `TokenSource`.

    One per connection, shared by all its jobs and threads, because it learns where this server
    wants the token: 499 for a signed request says "not seen there", so the next place is tried.
    498 says "seen and refused", so the token is renewed; a new token refused as well puts the
    blame on the place, at once while no request had success there, else after a second renewal.
    Every request ends after a bounded number of attempts and at most two renewals.

    Args:
        service: owner of the token; its `root` bounds where the token goes.
        token_in_url: the person agreed that this server may get the token in addresses.
        placement: learnt at an earlier time.
        monotonic: seconds from an arbitrary start.
    """

    def __init__(
        self,
        service: TokenService,
        token_in_url: bool = False,
        placement: Placement = Placement.ESRI_HEADER,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._service = service
        self._ladder = WITH_CONSENT if token_in_url else DISCREET
        self._place = placement if placement in self._ladder else self._ladder[0]
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._local = threading.local()
        self._proven: set[Placement] = set()
        self._dead_end: tuple[str, float] = ("", 0.0)
        self.min_left_s = 0.0  # the slowest page seen; a token should outlive one more of it

    @property
    def placement(self) -> Placement:
        """Where this server takes the token, as far as is known."""
        with self._lock:
            return self._place

    def sign(self, request: Request) -> Request:
        """Return the request with a fresh token aboard; may renew, so it may block.

        Only the referer is added when nobody is signed in, or when the request leaves the root.

        Raises:
            PluginError: the token is over and the renewal failed.
        """
        token = self._token_for(request)
        referer = REFERER if token is None else token.referer
        request_out = replace(request, headers={**request.headers, "Referer": referer})
        if token is None:
            return request_out
        with self._lock:
            place = self._place
        self._note(request, place)
        return with_token(request_out, token.value, place)

    def recover(self, request: Request, error: ServiceError) -> bool:
        """Decide after 498 or 499 whether to sign and send once more; may renew.

        Args:
            request: as `sign` returned it.
            error: what the server said.

        Returns:
            False when nothing is left to try: the error stands.

        Raises:
            PluginError: the renewal failed; this says more than the server's error.
        """
        aboard = token_aboard(request)
        attempts: _Attempts | None = getattr(self._local, "attempts", None)
        if aboard is None or attempts is None:
            return False
        value, place = aboard
        attempts.is_refused = True
        if isinstance(error, TokenRequired):
            return self._next_place(attempts, place)
        if self._is_dead_end(value):
            return False
        with self._lock:
            most_renewals = 2 if place in self._proven else 1
        if attempts.renewals < most_renewals and self._service.can_renew:
            attempts.renewals += 1
            self._service.renew(Token(value))
            return True
        if self._next_place(attempts, place):
            return True
        with self._lock:
            self._dead_end = (value, self._monotonic() + _DEAD_END_S)
        if not self._service.can_renew:
            self._service.renew(Token(value))  # tells everybody that a person is needed
        return False

    def _token_for(self, request: Request) -> Token | None:
        if not _is_inside(request.url, self._service.root) or not self._service.is_signed_in:
            return None
        return self._service.token(self.min_left_s)

    def _note(self, request: Request, place: Placement) -> None:
        """Remember what this thread is about to send.

        Nobody tells us of success, but a thread that asks something new was not refused before.
        """
        attempts: _Attempts | None = getattr(self._local, "attempts", None)
        if attempts is not None and attempts.request is request:
            attempts.last_place, attempts.is_refused = place, False
            return
        if attempts is not None and not attempts.is_refused:
            with self._lock:
                self._proven.add(attempts.last_place)
        self._local.attempts = _Attempts(request, place, place)

    def _is_dead_end(self, value: str) -> bool:
        """Whether this token was refused in every place a moment ago, although it was new.

        Without this memory a server that refuses everything would cost one renewal, that is
        one password sent, for every request.
        """
        with self._lock:
            dead, until = self._dead_end
        return value == dead and self._monotonic() < until

    def _next_place(self, attempts: _Attempts, used: Placement) -> bool:
        """Move to a place that this request did not try yet; False when there is none left."""
        attempts.tried.add(used)
        with self._lock:
            if self._place not in attempts.tried:
                return True  # another thread moved on meanwhile
            untried = [place for place in self._ladder if place not in attempts.tried]
            # none helped: the place was not to blame, so later requests begin where we began
            self._place = untried[0] if untried else attempts.first_place
        if untried:
            log.info("%s: token goes into %s now", self._service.root, untried[0].value)
        return bool(untried)


def _is_inside(url: str, root: str) -> bool:
    """Whether the address stays below the root; one with ``..`` may lead out of it again."""
    segments = unquote(urlsplit(url).path).split("/")
    return ".." not in segments and is_below(url, root)
