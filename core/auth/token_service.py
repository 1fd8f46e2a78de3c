"""The sign-in of one server: is its token fresh, and one renewal for everybody who waits."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum

from ..errors import (
    Cancelled,
    InvalidToken,
    PluginError,
    SignInRejected,
    TokenRequired,
    WebServerRejected,
)
from ..net.giving_up import never
from .refusal import Refusal
from .sign_in import SignInMethod
from .single_flight import SingleFlight
from .token import Token, moment, utc_now

log = logging.getLogger(__name__)

_RETRY_AFTER = timedelta(seconds=30)  # after a failed early renewal, while the old token lives
_NO_TIME = timedelta(0)
_CANCEL_ASKED_EVERY_S = 0.1


class TokenState(Enum):
    """Where the sign-in of a server stands."""

    SIGNED_OUT = "signed_out"
    SIGNING_IN = "signing_in"
    SIGNED_IN = "signed_in"
    RENEWING = "renewing"
    NEEDS_PERSON = "needs_person"
    FAILED = "failed"


class TokenService:
    """Keeps one server's token fresh for any number of threads.

    Every way to a new token (timer, page due, 498) ends in the same single flight. While an
    early renewal fails, the old token serves on until its end.

    Args:
        root: server root that the token belongs to.
        clock: returns aware UTC.

    Attributes:
        spoken_at: root that requests with the token go to instead: by https where the server
            demands it, whatever the address of the root says.
    """

    def __init__(self, root: str, clock: Callable[[], datetime] = utc_now) -> None:
        self.root = self.spoken_at = root
        self.renewals = 0
        self.obtained = 0
        self.last_refusal: Refusal | None = None  # stays until another one
        self._clock = clock
        self._lock = threading.Lock()
        self._person_acted = threading.Condition(self._lock)  # somebody signed in or out
        self._flight: SingleFlight[Token] = SingleFlight()
        self._state = TokenState.SIGNED_OUT
        self._method: SignInMethod | None = None
        self._token: Token | None = None
        self._sign_ins = 0
        self._era = 0  # counts sign-ins and sign-outs: what an older era obtained is dropped
        self._retry_at: datetime | None = None
        self._failure: PluginError | None = None  # of the renewal before `_retry_at`
        self._listeners: list[Callable[[TokenState], None]] = []

    def __repr__(self) -> str:
        """Show place and state, no secret."""
        return f"<TokenService {self.root} {self.state.value}>"

    @property
    def state(self) -> TokenState:
        """Where the sign-in stands now."""
        with self._lock:
            return self._state

    @property
    def user(self) -> str:
        """Name of who is signed in, "" when unknown or nobody."""
        with self._lock:
            return self._method.user if self._method else ""

    @property
    def expires(self) -> datetime | None:
        """When the token ends; None when there is none, or neither the server nor it tells."""
        with self._lock:
            token = self._token
        return None if token is None else token.expires or moment(token.stated_end_ms)

    @property
    def life(self) -> timedelta | None:
        """Whole life of the token; None when there is none or nobody told."""
        with self._lock:
            return self._token.life if self._token else None

    @property
    def method_name(self) -> str:
        """Class of the method that got in, "" when nobody is signed in."""
        with self._lock:
            return type(self._method).__name__ if self._method else ""

    @property
    def is_signed_in(self) -> bool:
        """Whether there is a token at all, fresh or over."""
        with self._lock:
            return self._token is not None

    @property
    def can_renew(self) -> bool:
        """Whether a new token can be had without a person."""
        with self._lock:
            return self._method is not None and self._method.can_renew

    @property
    def sign_ins(self) -> int:
        """How often somebody signed in; renewals do not count."""
        with self._lock:
            return self._sign_ins

    @property
    def is_over(self) -> bool:
        """Whether there is a token whose end has come."""
        with self._lock:
            return self._token is not None and not self._token.is_fresh(self._clock())

    @property
    def lately_failed(self) -> PluginError | None:
        """Why the last renewal came to nothing, half a minute ago at most."""
        with self._lock:
            is_late = self._retry_at is None or self._clock() >= self._retry_at
            return None if is_late else self._failure

    def on_change(self, listener: Callable[[TokenState], None]) -> Callable[[], None]:
        """Call `listener` with each new state, from whatever thread; returns its removal."""
        with self._lock:
            self._listeners.append(listener)

        def remove() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return remove

    def sign_in(self, method: SignInMethod) -> Token:
        """Obtain the first token by `method`, which serves the renewals from then on. Blocks.

        Who was signed in before stays so when this fails.

        Raises:
            SignInRejected, SignInRefused, PluginError: see `SignInMethod.obtain`.
        """
        with self._lock:
            self._era += 1
            era, before = self._era, self._state
        self._become(TokenState.SIGNING_IN, era)
        try:
            token = method.obtain()
        except BaseException as err:
            self.note_refusal(err)
            self._become(self._state_after_failed_sign_in(before, err), era)
            raise
        with self._lock:
            if era != self._era:
                raise TokenRequired("Somebody signed in or out meanwhile.", code=499)
            self._method, self._token, self._retry_at = method, token, None
            self.obtained += 1
        self._become(TokenState.SIGNED_IN, era)
        with self._person_acted:  # last, so that who waited finds the new state
            self._sign_ins += 1
            self._person_acted.notify_all()
        return token

    def sign_out(self) -> None:
        """Forget token and method; a renewal under way comes to nothing."""
        with self._lock:
            self._era += 1
            era = self._era
            self._method = self._token = self._retry_at = None
            self._person_acted.notify_all()
        self._become(TokenState.SIGNED_OUT, era)

    def wait_for_person(
        self, sign_ins: int, is_cancelled: Callable[[], bool], not_this: str = ""
    ) -> bool:
        """Wait until somebody has signed in more often than `sign_ins` times. Sends nothing.

        Args:
            sign_ins: see the property.
            is_cancelled: asked ten times a second.
            not_this: value of a token that could not be renewed; another one ends the wait too.

        Returns:
            False when somebody signed out instead.

        Raises:
            Cancelled: `is_cancelled` says so.
        """
        while not is_cancelled():
            with self._person_acted:
                is_over = self._person_acted.wait_for(
                    lambda: (
                        self._sign_ins != sign_ins
                        or self._token is None
                        or bool(not_this and self._token.value != not_this)
                    ),
                    _CANCEL_ASKED_EVERY_S,
                )
                if is_over:
                    return self._token is not None
        raise Cancelled

    def peek(self) -> str:
        """The token's value as it is, over or not; "" when nobody is signed in. A secret."""
        with self._lock:
            return self._token.value if self._token else ""

    def token(self, min_left_s: float = 0, is_given_up: Callable[[], bool] = never) -> Token:
        """Return a token that is fresh, renewed first when it is due. May block.

        Args:
            min_left_s: seconds it should live on at least, for a slow request; at most half a
                life is granted, or a short-lived token would be renewed for every request.
            is_given_up: asked ten times a second during a renewal.

        Raises:
            Cancelled: `is_given_up` says so.
            TokenRequired: signed out, or only the person can renew.
            SignInRejected, PluginError: the renewal failed and the old token is over.
        """
        with self._lock:
            token, now = self._token, self._clock()
            if token is None:
                raise TokenRequired("Nobody is signed in.", code=499)
            left = timedelta(seconds=min_left_s)
            if token.life is not None:
                left = min(left, token.life / 2)
            if not _is_due(token, now, left):
                return token
            is_alive = token.is_fresh(now)
            is_put_off = self._state is TokenState.NEEDS_PERSON or (
                self._retry_at is not None and now < self._retry_at
            )
        if is_alive and (is_put_off or not self.can_renew):
            return token
        try:
            return self._renew(token, is_given_up)
        except PluginError:
            with self._lock:
                # what counts is what there is now: signed out, renewed by another, or the old one
                if self._token is None or not self._token.is_fresh(self._clock()):
                    raise
                return self._token

    def renew(self, refused: Token, is_given_up: Callable[[], bool] = never) -> Token:
        """Return another token than the one that the server refused. May block.

        Raises:
            Cancelled: `is_given_up`, asked ten times a second, says so.
            TokenRequired: signed out.
            InvalidToken: only the person can renew.
            SignInRejected, PluginError: the renewal failed.
        """
        with self._lock:
            token = self._token
        if token is None:
            raise TokenRequired("Nobody is signed in.", code=499)
        if token.value != refused.value:
            return token
        return self._renew(token, is_given_up)

    def renew_if_due(self) -> bool:
        """Renew when the moment has come, for the timer. Blocks, never raises for a failure.

        Returns:
            Whether a new token was obtained.
        """
        due = self.next_due()
        with self._lock:
            token = self._token
        if token is None or due is None or self._clock() < due:
            return False
        try:
            self._renew(token)
        except PluginError as err:
            log.warning("renewal at %s: %s", self.root, err)
            return False
        return True

    def next_due(self) -> datetime | None:
        """When the timer should call `renew_if_due`; None when there is nothing to do."""
        with self._lock:
            if self._token is None or self._state is TokenState.NEEDS_PERSON:
                return None
            due = self._token.renew_at
            if due is None or self._method is None or not self._method.can_renew:
                return None
            return due if self._retry_at is None else max(due, self._retry_at)

    def note_refusal(self, error: BaseException) -> None:
        """Keep what went wrong, for whoever asks why nobody can get in."""
        if isinstance(error, PluginError):
            self.last_refusal = Refusal.of(error, self._clock())

    def note_failed_sign_in(self, error: PluginError) -> None:
        """Keep what went wrong before any method was asked for a token.

        A secret that was refused counts as a failed sign-in, lest it is sent again by itself.
        """
        self.note_refusal(error)
        with self._lock:
            era, is_out = self._era, self._state is TokenState.SIGNED_OUT
        if is_out and isinstance(error, SignInRejected):
            self._become(TokenState.FAILED, era)

    def _renew(self, old: Token, is_given_up: Callable[[], bool] = never) -> Token:
        """Replace `old` once, however many ask.

        A flight belongs to the token that it replaces: whoever was refused with the new one, while
        the old one's flight is landing, would get the same again.
        """
        return self._flight.do(f"renewal-{id(old)}", lambda: self._replace(old), is_given_up)

    def _replace(self, old: Token) -> Token:
        """Obtain a token in place of `old`; runs for one caller at a time."""
        with self._lock:
            method, current, era, before = self._method, self._token, self._era, self._state
        if current is None or method is None:
            raise TokenRequired("Nobody is signed in.", code=499)
        if current is not old:
            return current  # a flight that landed between the caller's look and its call
        if before is TokenState.NEEDS_PERSON or not method.can_renew:
            self._become(TokenState.NEEDS_PERSON, era)
            raise InvalidToken("The sign-in has ended, and only you can renew it.", code=498)
        self._become(TokenState.RENEWING, era)
        try:
            token = method.obtain()
        except BaseException as err:
            self.note_refusal(err)
            # a refused password, or a refresh token that has ended
            is_refused = isinstance(err, SignInRejected) and not isinstance(err, WebServerRejected)
            if is_refused or not method.can_renew:
                self._become(TokenState.NEEDS_PERSON, era)
                raise
            with self._lock:
                self._retry_at = self._clock() + _RETRY_AFTER
                self._failure = err if isinstance(err, PluginError) else None
            self._become(self._state_of(old), era)
            raise
        with self._lock:
            if era != self._era:
                # signed in or out meanwhile: this token belongs to nobody
                if self._token is None:
                    raise TokenRequired("Signed out meanwhile.", code=499)
                return self._token
            self._token, self._retry_at = token, None
            self.obtained += 1
            self.renewals += 1
        log.info("token of %s renewed", self.root)
        self._become(TokenState.SIGNED_IN, era)
        return token

    def _state_of(self, token: Token) -> TokenState:
        return TokenState.SIGNED_IN if token.is_fresh(self._clock()) else TokenState.FAILED

    def _state_after_failed_sign_in(self, before: TokenState, err: BaseException) -> TokenState:
        with self._lock:
            token = self._token
        if token is None:
            return TokenState.FAILED if isinstance(err, PluginError) else TokenState.SIGNED_OUT
        return before if before is TokenState.NEEDS_PERSON else self._state_of(token)

    def _become(self, state: TokenState, era: int) -> None:
        """Change the state, unless somebody signed in or out meanwhile, and tell the listeners."""
        with self._lock:
            if era != self._era or state is self._state:
                return
            self._state = state
            listeners = list(self._listeners)
        for listener in listeners:
            try:
                listener(state)
            except Exception:  # boundary: a listener must not break a sign-in
                log.exception("a listener of %s failed", self.root)


def _is_due(token: Token, now: datetime, min_left: timedelta = _NO_TIME) -> bool:
    renew_at = token.renew_at
    return (renew_at is not None and now >= renew_at) or not token.is_fresh(now, min_left)
