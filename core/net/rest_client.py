"""ArcGIS manners over a plain transport: errors inside HTTP 200, tokens, redirects."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import BinaryIO, TypeVar

from ..errors import (
    AccessDenied,
    AnswerTooLarge,
    Cancelled,
    CertificateError,
    InvalidToken,
    NoRoomForAnswer,
    PluginError,
    ProtocolError,
    RedirectRefused,
    ServerSilent,
    ServiceError,
    SignInRejected,
    TimedOut,
    TokenRequired,
    TransportError,
    Unreachable,
)
from .answers import (
    asked_wait_s,
    check_whole,
    host_of,
    html_error,
    looks_like_html,
    may_pass,
    parse_object,
    small_error,
    status_error,
)
from .body_spool import BodySpool
from .gate import Gate
from .host_limit import limit_for
from .patience import SHORTEST_TOLD_S, PassingFailure, Patience, Tries, wait_sentence
from .redirects import MOST_REDIRECTS, redirected
from .request import Receiver, Request, Response
from .retry import RetryPolicy
from .silence import Silence
from .slots import Slots
from .token_source import TokenSource
from .traffic import Traffic
from .transport import Transport
from .urls import Origin, encoded_length, origin

log = logging.getLogger(__name__)

T = TypeVar("T")

MOST_RECOVERIES = 12  # six renewals, five places, and a try without a token
LONGEST_GET = 1900  # characters; web adaptors refuse addresses above about 2,048
_LAST_WAIT_S = 1.0  # for threads whose lines were cut off
_SHORTEST_CUT = 500  # characters; a shorter address that is not found is not too long


class RestClient:
    """Asks ArcGIS REST resources; one per job, shared by its threads.

    Args:
        transport: owned by this client; `close` and `end` end it.
        tokens: None for a server without sign-in.
        is_cancelled: asked during every wait, a few times a second, from several threads.
        on_wait: told one sentence when the server makes us wait, and for how many seconds.
        on_needs_person: given, requests that only a person's sign-in can help wait for it; told
            True when the first one begins to wait and False when none waits any more, from
            whatever thread. None = such requests fail.
        slots: bound the requests that are under way at once, also those of other clients with the
            same ones; None = as many as a host is asked at once.

    Attributes:
        slots: see above.
    """

    def __init__(
        self,
        transport: Transport,
        tokens: TokenSource | None = None,
        policy: RetryPolicy | None = None,
        is_cancelled: Callable[[], bool] = lambda: False,
        on_wait: Callable[[str, float], None] | None = None,
        on_needs_person: Callable[[bool], None] | None = None,
        slots: Slots | None = None,
    ) -> None:
        self.slots = slots or Slots()
        self._transport = transport
        self._tokens = tokens
        self._policy = policy or RetryPolicy()
        self.is_cancelled = is_cancelled
        self._on_wait = on_wait or (lambda _sentence, _seconds: None)
        self._on_needs_person = on_needs_person
        self._lock = threading.Lock()
        self._waiting_for_person = 0  # threads
        self._told_until = 0.0  # time.monotonic() at which the pause ends that the person knows of
        self._gate = Gate()
        self.traffic = Traffic()
        self._silence = Silence(self._policy.silence_s)
        self._by_post: set[Origin] = set()  # where addresses are cut, or GET is refused

    def close(self) -> None:
        """End requests under way; later ones raise `Cancelled`. Waits for nothing."""
        self._gate.shut()
        self._transport.close()

    def end(self) -> None:
        """Close, and wait until those that were under way are: from now on nothing is sent.

        Blocks until their threads have noticed, for a second at most.
        """
        self.close()
        if not self._gate.await_all(_LAST_WAIT_S):
            log.warning("a request does not end although its line was cut off")

    @property
    def most_at_once(self) -> int:
        """The most requests that were on their way at the same time."""
        return self._gate.most_outside

    def check_cancelled(self) -> None:
        """Look up from work that asks nothing of the server.

        Raises:
            Cancelled: asked to stop.
        """
        if self._is_given_up():
            raise Cancelled

    def json(
        self,
        url: str,
        params: Mapping[str, str] | None = None,
        tries: int | None = None,
        has_other_way: bool = False,
    ) -> dict[str, object]:
        """Ask for a JSON object, with every usual way to fail turned into one error tree.

        The arguments are those of `fetch`.

        Raises:
            ServiceError: the answer states an error, whatever its HTTP status.
            ProtocolError: not JSON, or not an object.
            TransportError, RedirectRefused, Cancelled: see there.
        """
        request = self._request(url, {"f": "json", **(params or {})})
        return self._patiently(request, Tries(tries, has_other_way=has_other_way), parse_object)

    def large_json(
        self,
        read: Callable[[Response, BinaryIO], T],
        url: str,
        params: Mapping[str, str] | None = None,
        tries: int | None = None,
        has_other_way: bool = False,
    ) -> T:
        """Ask like `json` for what may be too large to be held; `read` gets answer and body.

        Where there is another way, `tries` is also how often an answer may break off.
        """

        def read_whole(response: Response) -> T:
            self.traffic.bytes += max(spool.size - len(response.body), 0)
            return read(response, spool.body_of(response))

        request = self._request(url, {"f": "json", **(params or {})})
        with BodySpool(origin(url).host) as spool:
            request = replace(request, receiver=spool)
            when_broken = tries if has_other_way else None
            return self._patiently(request, Tries(tries, when_broken, has_other_way), read_whole)

    def fetch(
        self,
        url: str,
        params: Mapping[str, str],
        tries: int | None = None,
        has_other_way: bool = False,
        tries_when_broken: int | None = None,
    ) -> Response:
        """Ask and return the answer's bytes, small error envelopes already raised as errors.

        A large body is not looked into (that is its decoder's work, in another thread).

        Args:
            url: resource, without query.
            params: parameters; sent by GET while short, else as a POST body.
            tries: requests at most while the server answers with a failure; None = the
                policy's. Where nobody is there, or we are to wait, it is always the policy's.
            has_other_way: something else can be asked in its place, so that silence is not
                answered by asking the same again.
            tries_when_broken: requests at most while answers break off; None = the policy's.

        Raises:
            Unreachable: nobody was there for as long as the policy allows.
            ServerSilent: nothing was answered for the whole budget of silence, whatever was
                asked; `TimedOut` when only this question stayed without an answer.
            PluginError: see `json`.
        """
        request = self._request(url, params)
        allowed = Tries(tries, tries_when_broken, has_other_way)
        return self._patiently(request, allowed, lambda response: response)

    def save(self, url: str, receiver: Receiver) -> None:
        """Fetch a file, which `receiver` takes piece by piece; every try begins it anew.

        Raises:
            ProtocolError: a web page came, or the file is not whole.
            PluginError: see `json`; and what `receiver` raises.
        """
        request = replace(self._request(url, {}), receiver=receiver)
        self._patiently(request, Tries(), lambda response: check_whole(response, receiver))

    def _patiently(self, request: Request, tries: Tries, read: Callable[[Response], T]) -> T:
        """Ask until the answer can be read, or until it is enough; see `Patience`."""
        patience = Patience(
            request.url, self._policy, tries, self.traffic, self._tell_wait, self.check_cancelled
        )
        while True:
            try:
                return patience.until_answered(partial(self._read, request, read))
            except ServiceError as err:
                if not self._changes_to_post(request, err):
                    if isinstance(err, AccessDenied):
                        err.was_only_post = self._may_be_get(request)
                    raise
                request = replace(request, query={}, form=request.query)

    def _read(self, request: Request, read: Callable[[Response], T]) -> T:
        return read(self._with_token(request))

    def _request(self, url: str, params: Mapping[str, str]) -> Request:
        """A GET while the address stays short and GET is not refused, else a POST."""
        given = dict(params)
        if encoded_length(url, given) > LONGEST_GET or origin(url) in self._by_post:
            return Request(url, form=given, is_given_up=self._is_given_up)
        return Request(url, query=given, is_given_up=self._is_given_up)

    def _changes_to_post(self, request: Request, error: ServiceError) -> bool:
        """Whether the same is to be asked by POST: the address was too long, or GET refused."""
        if request.form is not None:
            return False
        length = encoded_length(request.url, dict(request.query))
        is_long = error.code in (404, 414) and length > _SHORTEST_CUT
        if is_long or error.code in (405, 414):
            self._by_post.add(origin(request.url))
            return True
        return False

    def _may_be_get(self, request: Request) -> bool:
        """Whether it went by POST only because it is long."""
        return request.form is not None and origin(request.url) not in self._by_post

    def _is_given_up(self) -> bool:
        return self._gate.is_shut or self.is_cancelled()

    def _with_token(self, request: Request) -> Response:
        """Ask with the token; where only a person can sign in again, wait and ask once more."""
        while True:
            try:
                # held all the while: what is renewed on the way is asked for in its place
                with self.slots.slot(self._is_given_up):
                    return self._recovering(request)
            except (InvalidToken, TokenRequired, SignInRejected) as refusal:
                if not self._person_came(refusal):
                    raise
                # the same question, but another request: with the new token all is to be tried
                request = replace(request)

    def _recovering(self, request: Request) -> Response:
        """Sign, send, and on 498/499 let the token source recover, a bounded number of times."""
        for _attempt in range(MOST_RECOVERIES):
            signed = request if self._tokens is None else self._tokens.sign(request)
            started = time.monotonic()
            try:
                response = self._checked(self._follow(signed), signed)
            except (InvalidToken, TokenRequired) as refusal:
                if self._tokens is None or not self._tokens.recover(signed, refusal):
                    raise
                continue
            except BaseException:
                if self._tokens is not None:
                    self._tokens.went_unanswered()
                raise
            if self._tokens is not None:
                self._tokens.answered(time.monotonic() - started)
            return response
        raise InvalidToken("The server refuses every token that it gives us.", code=498)

    def _person_came(self, refusal: PluginError) -> bool:
        """Wait for the person to sign in again; False = nobody is to be waited for, or came."""
        tokens, tell = self._tokens, self._on_needs_person
        if tokens is None:
            return False
        if tokens.has_person_come():
            return True
        if tell is None or not tokens.needs_person(refusal):
            return False
        with self._lock:
            # the others who waited may all have left: nobody is to be called anew
            self.check_cancelled()
            if tokens.has_person_come():
                return True
            if not tokens.needs_person(refusal):
                return False
            self._waiting_for_person += 1
            if self._waiting_for_person == 1:
                tell(True)
        try:
            return tokens.wait_for_person(self._is_given_up)
        finally:
            with self._lock:
                self._waiting_for_person -= 1
                if self._waiting_for_person == 0:
                    tell(False)

    def _follow(self, request: Request) -> Response:
        """Send, following redirects by hand: never with a secret to another origin."""
        for _hop in range(MOST_REDIRECTS + 1):
            response = self._send(request)
            if response.status not in (301, 302, 303, 307, 308):
                return response
            request = redirected(request, response)
        raise RedirectRefused(
            f"{origin(request.url).host} redirects in a circle.",
            "Check the address in a web browser.",
        )

    def _tell_wait(self, sentence: str, seconds: float) -> None:
        with self._lock:
            self._told_until = max(self._told_until, time.monotonic() + seconds)
        self._on_wait(sentence, seconds)

    def _tell_of_pause(self, host: str, left_s: float) -> None:
        """Say why nothing goes on, when the pause was asked of another job or of a renewal."""
        until = time.monotonic() + left_s
        with self._lock:
            if left_s < SHORTEST_TOLD_S or until < self._told_until + SHORTEST_TOLD_S:
                return
            self._told_until = until
        sentence = wait_sentence(host, left_s)
        self.traffic.waits.append(sentence)
        self._on_wait(sentence, left_s)

    def _send(self, request: Request) -> Response:
        limit = limit_for(request.url)
        self._tell_of_pause(origin(request.url).host, limit.left_s)
        with limit.slot(self._is_given_up), self._gate.passed():
            self.check_cancelled()
            self.traffic.requests += 1
            begun, silence_s = self._silence.begin()
            sent = time.monotonic()
            try:
                response = self._transport.send(replace(request, longest_silence_s=silence_s))
            except Unreachable as err:
                took_s = time.monotonic() - sent
                raise PassingFailure(err, took_s=took_s) from None
            except TimedOut as err:
                self._silence.stayed_silent(begun)
                if self._silence.is_over:
                    raise ServerSilent(
                        f"{origin(request.url).host} has been silent for "
                        f"{self._silence.budget_s:.0f} s."
                    ) from None
                raise PassingFailure(err) from None
            except AnswerTooLarge as err:
                self.traffic.refusals += 1  # some of these side by side are too much for us
                if isinstance(err, NoRoomForAnswer):
                    raise PassingFailure(err) from None
                raise
            except CertificateError:
                raise
            except TransportError as err:
                raise PassingFailure(err) from None
        self._silence.answered(begun)
        self.traffic.bytes += len(response.body)
        return response

    def _checked(self, response: Response, request: Request) -> Response:
        """Raise for what is an error by status, by envelope or by being a web page."""
        body_error = small_error(response)
        if body_error is None and response.status >= 400:
            body_error = status_error(response)
        if body_error is not None:
            body_error.args = (request.without_secrets(str(body_error)),)
            body_error.details = tuple(map(request.without_secrets, body_error.details))
            if may_pass(body_error):
                raise PassingFailure(body_error, asked_wait_s(response, body_error))
            raise body_error
        if request.receiver is not None and request.receiver.is_whole:
            return response
        if not response.body.strip():
            raise PassingFailure(ProtocolError(f"{host_of(response)} sent an empty answer."))
        if looks_like_html(response.body):
            raise PassingFailure(html_error(response))
        return response
