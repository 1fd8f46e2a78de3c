"""Put the token on requests, and recover when the server refuses it."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from ..errors import (
    InvalidToken,
    PluginError,
    ProtocolError,
    ServiceError,
    TokenRequired,
    TransportError,
)
from ..net.request import Request
from ..net.urls import is_below, moved
from .attempts import Attempts, VainRenewal
from .granted_services import GrantedServices
from .placement import BEHIND_WEB_TIER, DISCREET, WITH_CONSENT, Placement, token_aboard, with_token
from .right_of_way import RightOfWay
from .token import REFERER, Token
from .token_service import TokenService, TokenState

log = logging.getLogger(__name__)

_DEAD_END_S = 60.0
_MOST_RENEWALS = 6  # for one request whose tokens end one after the other
_ALONE_FROM = 3  # renewals; others use up the tokens before it gets there
_REMEMBERED = 8


class TokenSigner:
    """Signs requests that go to one server root; implements `TokenSource`.

    One per connection, shared by all its jobs and threads, because it learns where this server
    wants the token: 499 for a signed request says "not seen there", so the next place is tried.
    498 says "seen and refused", so the token is renewed; so does 499 of a service that has let the
    person in, with the token in the very same place. A token that any request was granted with
    has just ended then; that may happen to one request a few times. A token that never was of use
    is renewed once more, whoever asks, and the next one that is of no use either puts the blame on
    the place. So a server that refuses for ever costs two renewals, and every request ends after a
    bounded number of attempts. Where others use up each token before a request gets there, that
    one goes alone with the next, so it tells token and place apart however many there are. When a
    renewal itself fails, nobody tries for half a minute.

    A server checks any token that comes along, even where it wants none. So a token that is over
    or refused, and for which there is no new one, must not spoil a public layer: the request goes
    once more without it. Where a token is wanted the answer is 499, and then what became of the
    token is told.

    Args:
        service: owner of the token; its `root` bounds where the token goes.
        token_in_url: the person agreed that this server may get the token in addresses.
        placement: learnt at an earlier time.
        behind_web_tier: `Authorization` belongs to the web server, a token never goes there.
        on_placement: told in whatever thread when the server has honoured a token elsewhere
            than in `placement`, to be remembered.
        monotonic: seconds from an arbitrary start.
    """

    def __init__(
        self,
        service: TokenService,
        token_in_url: bool = False,
        placement: Placement = Placement.ESRI_HEADER,
        behind_web_tier: bool = False,
        on_placement: Callable[[Placement], None] = lambda _place: None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._service = service
        self._ladder: tuple[Placement, ...] = WITH_CONSENT if token_in_url else DISCREET
        if behind_web_tier:
            consented = (Placement.URL,) if token_in_url else ()
            self._ladder = (*BEHIND_WEB_TIER, *consented)
        self._place = placement if placement in self._ladder else self._ladder[0]
        self._honoured, self._on_placement = placement, on_placement
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._local = threading.local()
        self._right_of_way = RightOfWay(monotonic)
        self._granted: deque[str] = deque(maxlen=_REMEMBERED)  # tokens that were of use
        self._let_in = GrantedServices(service.root)
        self._vain: VainRenewal | None = None
        self._needless = ""  # a dead token that was not missed the last time
        self._dead_end: tuple[str, float] = ("", 0.0)
        self._ended_by_499: tuple[str, float] = ("", 0.0)
        self._wants_token: set[str] = set()  # addresses that went without in vain since then
        self._slowest_s = 0.0  # a token should outlive one more request as slow as this one

    @property
    def placement(self) -> Placement:
        """Where this server takes the token, as far as is known."""
        with self._lock:
            return self._place

    def sign(self, request: Request) -> Request:
        """Return the request with a fresh token aboard; may renew, so it may block.

        Only the referer is added when nobody is signed in, when the request leaves the root, or
        when there is no token to be had (see `TokenSigner`).
        """
        attempts = self._attempts_of(request)
        try:
            token = None if attempts.is_bare else self._token_for(request, attempts)
        except BaseException:
            self._right_of_way.leave(attempts)
            raise
        referer = REFERER if token is None else token.referer
        request_out = replace(
            request, url=self._spoken(request.url), headers={**request.headers, "Referer": referer}
        )
        if token is None or attempts.is_bare:
            return request_out
        return with_token(request_out, token.value, attempts.last_place)

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
        attempts: Attempts | None = getattr(self._local, "attempts", None)
        if attempts is None:
            return False
        goes_on = False
        try:
            goes_on = self._recover(attempts, request, error)
        finally:
            if not goes_on:
                self._right_of_way.leave(attempts)
        return goes_on

    def _recover(self, attempts: Attempts, request: Request, error: ServiceError) -> bool:
        aboard = token_aboard(request)
        attempts.was_refused = True
        if attempts.is_bare or aboard is None:
            return self._after_going_without(attempts)
        value, place = aboard
        has_ended = self._let_in.has(attempts.request.url, place)  # also by the word of 499
        if isinstance(error, TokenRequired) and not has_ended:
            goes_on = self._next_place(attempts, place) or self._begins_anew(request, value)
            if not goes_on:
                self._let_in.forget(attempts.request.url)
            return goes_on
        if self._is_dead_end(value):
            return self._go_without(attempts, error, value)
        if self._service.can_renew and self._may_renew(attempts, value):
            attempts.renewals += 1
            if attempts.renewals >= _ALONE_FROM:
                self._right_of_way.take(attempts, request.is_given_up)
            failure = self._service.lately_failed if value == self._service.peek() else None
            try:
                if failure is None:
                    self._service.renew(Token(value), request.is_given_up)
            except PluginError as err:
                failure = err
            if failure is None:
                self._note_if_the_same(value)
                return True
            return self._go_without(attempts, self._not_renewed(attempts, failure, value), value)
        is_told = isinstance(error, TokenRequired) and not self._service.can_renew
        if not is_told and self._next_place(attempts, place):
            return True
        with self._lock:
            self._dead_end = (value, self._monotonic() + _DEAD_END_S)
            self._wants_token.clear()
        return self._go_without(attempts, error, value)

    def answered(self, seconds: float) -> None:
        """Learn from a request that was granted: its place, its token, and how long it took."""
        attempts: Attempts | None = getattr(self._local, "attempts", None)
        self._right_of_way.leave(attempts)
        with self._lock:
            self._slowest_s = max(self._slowest_s, seconds)
            if attempts is None or not attempts.value:
                return
            if attempts.is_bare:
                self._needless = attempts.value
                return
            self._vain = None
            if attempts.value not in self._granted:
                self._granted.append(attempts.value)
            place = attempts.last_place
            # an answer that was long on its way tells no more where to begin
            is_learnt = place is self._place and place is not self._honoured
            self._honoured = place if is_learnt else self._honoured
        self._let_in.add(attempts.request.url, place)
        if is_learnt:
            self._on_placement(place)

    def went_unanswered(self) -> None:
        """Let other requests go on, should they wait for this thread's."""
        self._right_of_way.leave(getattr(self._local, "attempts", None))

    def needs_person(self, error: PluginError) -> bool:
        """Whether this thread's last request failed because only a person can sign in again.

        So it is when a token has ended or was refused for good, even where new ones can be had:
        renewing does not help then. 499 alone says that the server looks elsewhere for it.
        """
        if not self._service.is_signed_in:
            return False
        # signing in: the person is at it already
        is_stuck = self._service.state in (TokenState.NEEDS_PERSON, TokenState.SIGNING_IN)
        return is_stuck or isinstance(error, InvalidToken)

    def has_person_come(self) -> bool:
        """Whether waiting is over before it begins, for this thread's last request.

        So it is when somebody has signed in since the request went out, and when the token that
        could not be renewed has been renewed after all.
        """
        attempts: Attempts | None = getattr(self._local, "attempts", None)
        if attempts is None:
            return False
        value = self._service.peek()
        is_renewed = bool(attempts.not_renewed and value) and value != attempts.not_renewed
        return is_renewed or attempts.sign_ins != self._service.sign_ins

    def wait_for_person(self, is_cancelled: Callable[[], bool]) -> bool:
        """Wait until somebody has signed in since this thread's last request went out.

        Returns:
            False when somebody signed out instead.

        Raises:
            Cancelled: `is_cancelled` says so.
        """
        attempts: Attempts = self._local.attempts
        return self._service.wait_for_person(attempts.sign_ins, is_cancelled, attempts.not_renewed)

    def _go_without(self, attempts: Attempts, reason: PluginError, value: str) -> bool:
        """Have the request sent once more without the token.

        Raises:
            PluginError: that is known to be vain; says what became of the token.
        """
        if not self._service.can_renew:
            try:
                self._service.renew(Token(value))  # tells everybody that a person is needed
            except PluginError as err:
                reason = err
        with self._lock:
            is_vain = self._is_dead(value) and attempts.request.url in self._wants_token
        if is_vain:
            raise reason
        attempts.is_bare, attempts.reason, attempts.value = True, reason, value
        return True

    def _after_going_without(self, attempts: Attempts) -> bool:
        """Say after 498 or 499 for a request without token what to do.

        Raises:
            PluginError: what became of the token.
        """
        if not attempts.is_bare:
            return False
        with self._lock:
            self._needless = ""
            self._wants_token.add(attempts.request.url)
        if attempts.reason is not None:
            raise attempts.reason
        attempts.is_bare = False  # the token was left out on a guess; now it is wanted
        return True

    def _token_for(self, request: Request, attempts: Attempts) -> Token | None:
        """Return the token to send; notes why there is none."""
        if not _is_inside(request.url, self._service.root) or not self._service.is_signed_in:
            return None
        self._right_of_way.give_way(attempts, request.is_given_up)
        failure, value = self._service.lately_failed, self._service.peek()
        try:
            if failure is not None and self._service.is_over:
                raise failure
            token = self._service.token(self._slowest_s, request.is_given_up)
        except PluginError as err:
            attempts.is_bare, attempts.reason = True, self._not_renewed(attempts, err, value)
            return None
        with self._lock:
            attempts.is_bare = token.value == self._needless and not attempts.was_refused
        if token.value != attempts.value:
            attempts.tried.clear()
        attempts.value = token.value
        return token

    def _spoken(self, url: str) -> str:
        """Return where to ask for an address of the server: by https if it demands that."""
        root, spoken = self._service.root, self._service.spoken_at
        return moved(url, root, spoken) if spoken != root and _is_inside(url, root) else url

    def _not_renewed(self, attempts: Attempts, failure: PluginError, value: str) -> PluginError:
        """Return what says that no other token is to be had now.

        Whatever the reason, it is not the request that failed: asking that again, or for less,
        would send the password once more each time, and accounts lock.
        """
        attempts.not_renewed = value
        if type(failure) is ServiceError or isinstance(failure, (ProtocolError, TransportError)):
            details = getattr(failure, "details", ())
            return InvalidToken(str(failure), 498, details, failure.advice)
        return failure

    def _attempts_of(self, request: Request) -> Attempts:
        """Remember what this thread is about to send."""
        place = self.placement
        before: Attempts | None = getattr(self._local, "attempts", None)
        if before is not None and before.request is request:
            before.last_place = place
            return before
        self._right_of_way.leave(before)  # that one ended without an answer
        attempts = Attempts(request, place, place, self._service.sign_ins)
        self._local.attempts = attempts
        return attempts

    def _may_renew(self, attempts: Attempts, value: str) -> bool:
        """Whether another token could help where this one was refused."""
        if attempts.renewals >= _MOST_RENEWALS:
            return False
        sign_ins, now = self._service.sign_ins, self._monotonic()
        with self._lock:
            if value in self._granted:
                return True
            vain = self._vain
            if vain is None or vain.sign_ins != sign_ins or now >= vain.until:
                self._vain = VainRenewal(value, sign_ins, now + _DEAD_END_S)
                return True
            return vain.value == value  # others wait for the same renewal

    def _begins_anew(self, request: Request, value: str) -> bool:
        """Have another token tried everywhere, where this one was of use before.

        Some servers say 499 of a token that is over. They also say it of what is closed to the
        person, so where nobody was let in before this is done once a minute.
        """
        if self._service.peek() != value:
            return True  # there is another one already
        now = self._monotonic()
        with self._lock:
            last, until = self._ended_by_499
            if value not in self._granted or (value != last and now < until):
                return False
            self._ended_by_499 = (value, now + _DEAD_END_S)
        if not self._service.can_renew:
            return False
        self._service.renew(Token(value), request.is_given_up)
        return self._service.peek() != value

    def _note_if_the_same(self, value: str) -> None:
        """Remember that renewing gave the very token that was refused; again, it would as well."""
        if self._service.peek() != value:
            return
        with self._lock:
            if value in self._granted:
                self._granted.remove(value)
            self._vain = VainRenewal("", self._service.sign_ins, self._monotonic() + _DEAD_END_S)

    def _is_dead_end(self, value: str) -> bool:
        """Whether this token was refused in every place a moment ago, although it was new.

        Without this memory a server that refuses everything would cost one renewal, that is
        one password sent, for every request.
        """
        with self._lock:
            return self._is_dead(value)

    def _is_dead(self, value: str) -> bool:
        dead, until = self._dead_end
        return value == dead and self._monotonic() < until

    def _next_place(self, attempts: Attempts, used: Placement) -> bool:
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
