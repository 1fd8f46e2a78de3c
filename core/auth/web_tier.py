"""The sign-in of a web server that stands before ArcGIS: answered on the way, once for all."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import Union

from ..errors import AccessDenied, ServiceError, TicketRejected, TransportError
from ..net.json_text import text_of_answer
from ..net.request import Request, Response
from ..net.transport import Transport
from ..net.urls import Origin, origin
from .challenges import Answer, challenges_in
from .connection_schemes import AuthMaker
from .placement import token_to_esri_header
from .turns import Turn
from .web_tier_sign_in import WebTierSignIn

_LONGEST_REFUSAL = 4096
_PROOF_SILENCE_S = 10.0
_MOST_STALE = 3  # nonces in a row that were over before they came back

_Way = Union[Answer, Transport]  # a header, or connections that sign in themselves


class WebTierTransport:
    """Answers HTTP 401 challenges of web servers in front; implements `Transport`.

    `Authorization` belongs to the web server there, so an ArcGIS token found in it moves to
    `X-Esri-Authorization`.

    A resource that was granted before and is refused now says that the secret has ended. Any other
    may be closed to this person alone: one that only the secret opens tells both apart. That one is
    asked for first where the secret was not good lately, so that a secret that has ended goes out
    once, else afterwards. Requests with the secret take turns, see `Turns`.

    Args:
        inner: carries the requests; closed with this one.
        sign_in: shared by all clients of a web server.
        connect: makes a transport whose connections sign in themselves, for NTLM and Kerberos.

    Source: facts 1.8 and 1.9; RFC 7616.
    """

    def __init__(
        self,
        inner: Transport,
        sign_in: WebTierSignIn,
        connect: Callable[[AuthMaker], Transport],
    ) -> None:
        self._inner, self._sign_in, self._connect = inner, sign_in, connect
        self._state = threading.Lock()
        self._bound: dict[Origin, Transport] = {}
        self._is_closed = False

    def __repr__(self) -> str:
        """Show the place, no secret."""
        return f"<WebTierTransport {self._sign_in}>"

    def send(self, request: Request) -> Response:
        """Send, answering the web server's challenge; see `Transport.send`.

        Raises:
            WebServerRejected: the web server refuses the secret, now or before; `TicketRejected`
                when Kerberos has no ticket for it.
            SignInRefused: not sent, the connection is not encrypted.
            AccessDenied: it accepts the secret elsewhere, but not for this address.
            ServiceError: it asks for a scheme that cannot be answered; the message says why.
        """
        place = origin(request.url)
        if not self._sign_in.serves(place):
            return self._inner.send(request)
        request = token_to_esri_header(request)
        way = self._way_to(place)
        self._sign_in.check_rejection()
        if way is None:
            response = self._ask(request, None)
            if not _is_challenge(response):
                return response
        with self._turn(request) as turn:
            if way is None:
                return self._meet(request, response, None)
            self._sign_in.check_rejection()
            way = self._proven(request, self._way_to(place) or way, turn)
            turn.leave()
            response = self._ask(request, way)
            if not _is_challenge(response):
                turn.granted()
                self._sign_in.grant(place, request.url)
                return response
            turn.regain(self._gives_up(request))
            return self._meet(request, response, way)

    def close(self) -> None:
        """See `Transport.close`."""
        with self._state:
            self._is_closed, bound = True, list(self._bound.values())
        for transport in (self._inner, *bound):
            transport.close()

    def _turn(self, request: Request) -> AbstractContextManager[Turn]:
        is_known = self._sign_in.was_granted(origin(request.url), request.url)
        return self._sign_in.turns.take(self._gives_up(request), is_known)

    def _gives_up(self, request: Request) -> Callable[[], bool]:
        return lambda: self._is_closed or request.is_given_up()

    def _way_to(self, place: Origin) -> _Way | None:
        with self._state:
            bound = self._bound.get(place)
        return bound or self._sign_in.answer_at(place)

    def _ask(self, request: Request, way: _Way | None) -> Response:
        if way is None:
            return self._inner.send(request)
        if not isinstance(way, Answer):
            try:
                return way.send(request)
            except TicketRejected as err:
                problem = err
            raise self._sign_in.reject(origin(request.url), problem)
        headers = {**request.headers, "Authorization": way.header(request)}
        sent = replace(request, headers=headers, carries_secret=True)
        response = self._inner.send(sent)
        if b'"error"' not in response.body[:_LONGEST_REFUSAL].replace(b"\0", b""):
            return response
        # a refusal's words are shown and logged, and may repeat what nobody above us knows
        words = sent.without_secrets(text_of_answer(response.body))
        return replace(response, body=words.encode("utf-8", "replace"))

    def _meet(self, request: Request, response: Response, used: _Way | None) -> Response:
        """Answer the challenge to a request that went out as `used`; one client at a time."""
        place = origin(request.url)
        self._sign_in.check_rejection()
        way = self._way_to(place)
        if way is None:
            return self._begin(request, response)
        if way is not used:  # somebody has found the way meanwhile
            response = self._ask(request, way)
        return self._granted(request, response, way)

    def _begin(self, request: Request, challenged: Response) -> Response:
        """Send the secret for the first time."""
        offered = challenges_in(challenged.headers["www-authenticate"])
        chosen = self._sign_in.choose(origin(request.url), offered)
        if isinstance(chosen, Answer):
            return self._granted(request, self._ask(request, chosen), chosen)
        bound = self._connect(chosen)
        try:
            self._proven(request, bound)
            response = self._ask(request, bound)
            if response.status == 401 and not _is_challenge(response):
                # offered, but it does not shake hands: NTLM is switched off, or a proxy breaks it
                answer = self._sign_in.choose_header(origin(request.url), offered)
                bound.close()
                return self._granted(request, self._ask(request, answer), answer)
            response = self._granted(request, response, bound)
        except BaseException:
            bound.close()
            raise
        with self._state:
            self._bound[origin(request.url)] = bound
            is_closed = self._is_closed
        if is_closed:
            bound.close()  # it was made while somebody closed us
        return response

    def _granted(self, request: Request, response: Response, way: _Way) -> Response:
        """Return the answer of a web server that was told who asks, or raise its refusal."""
        response, way = self._with_fresh_nonce(request, response, way)
        if _is_challenge(response):
            raise self._refusal(request, way)
        self._learn(request, way)
        return response

    def _with_fresh_nonce(
        self, request: Request, response: Response, way: _Way
    ) -> tuple[Response, _Way]:
        """Answer once more where the password was right and only the nonce is over."""
        for _ in range(_MOST_STALE):
            if not _is_challenge(response) or not isinstance(way, Answer):
                break
            renewed = way.renewed(challenges_in(response.headers["www-authenticate"]))
            if renewed is None:
                break
            way = renewed
            response = self._ask(request, way)
        return response, way

    def _refusal(self, request: Request, way: _Way) -> ServiceError:
        """Find out whether the secret has ended, or only this address is closed."""
        place = origin(request.url)
        proof = self._sign_in.proof_beside(place, request.url)
        if proof is None:
            return self._sign_in.reject(place)
        response, _way = self._ask_proof(request, proof, way)
        if _is_challenge(response):
            return self._sign_in.reject(place)
        return AccessDenied(f"The web server of {place.host} refuses this address to you.", 401)

    def _proven(self, request: Request, way: _Way, turn: Turn | None = None) -> _Way:
        """Try the secret where it was good, unless it was so a moment ago; returns how to go on.

        Args:
            request: the next one to carry it.
            way: how it will.
            turn: of the request; None = its first one, which nothing is known of.

        Raises:
            WebServerRejected: it has ended.
        """
        place = origin(request.url)
        is_doubted = turn is not None and turn.must_prove
        proof = self._sign_in.proof_before(place, request.url, is_doubted)
        if proof is None:
            return way
        try:
            with nullcontext() if turn is None else turn.proving():
                response, way = self._ask_proof(request, proof, way)
                if _is_challenge(response):
                    raise self._sign_in.reject(place)
        except TransportError:
            pass  # the request itself will tell
        self._sign_in.put_off_doubt(place)
        return way

    def _ask_proof(self, request: Request, proof: str, way: _Way) -> tuple[Response, _Way]:
        """Ask on behalf of a request what only the secret opens."""
        patience = [_PROOF_SILENCE_S, request.longest_silence_s]
        question = Request(
            proof,
            {"f": "json"},
            longest_silence_s=min(filter(None, patience)),
            is_given_up=request.is_given_up,
        )
        response, way = self._with_fresh_nonce(question, self._ask(question, way), way)
        if response.status != 401:
            self._learn(question, way)
        return response, way

    def _learn(self, request: Request, way: _Way) -> None:
        answer = way if isinstance(way, Answer) else None
        self._sign_in.learn(origin(request.url), answer, request.url)


class OriginTransport:
    """Sends what goes to some origins in its own way, everything else in another.

    For a client certificate: it names its owner, so only servers that the person chose are to
    ask for it.

    Args:
        places: addresses of those servers.
        own: used for their origins.
        others: used for the rest.
    """

    def __init__(self, places: Iterable[str], own: Transport, others: Transport) -> None:
        self._places = frozenset(origin(place) for place in places)
        self._own, self._others = own, others

    def send(self, request: Request) -> Response:
        """See `Transport.send`."""
        chosen = self._own if origin(request.url) in self._places else self._others
        return chosen.send(request)

    def close(self) -> None:
        """See `Transport.close`."""
        self._own.close()
        self._others.close()


def _is_challenge(response: Response) -> bool:
    return response.status == 401 and bool(response.headers.get("www-authenticate"))
