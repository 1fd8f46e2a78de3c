"""The sign-in of a web server that stands before ArcGIS: answered on the way, once for all."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Protocol

from ..errors import AccessDenied, ServiceError, WebServerRejected
from ..net.request import Request, Response
from ..net.transport import Transport
from ..net.urls import origin
from .challenges import (
    BasicAnswer,
    Challenge,
    DigestAnswer,
    can_answer_digest,
    challenges_in,
)
from .connection_schemes import AuthMaker, connection_auth
from .placement import token_to_esri_header
from .secret_post import check_encrypted
from .sign_in import Credential

log = logging.getLogger(__name__)

_CONNECTION_SCHEMES = ("negotiate", "kerberos", "ntlm")
_LONGEST_REFUSAL = 4096
_MOST_REFUSALS = 2  # of two tries each at most; accounts of a company lock after five
_REMEMBERED = 64  # resources


class _Answer(Protocol):
    """Writes the header of a scheme that needs no conversation."""

    def header(self, request: Request) -> str: ...


class WebTierTransport:
    """Answers HTTP 401 challenges of one origin; implements `Transport`.

    The secret goes to that origin alone. It goes out once until it was accepted, whoever waits
    meanwhile, and never again once it was refused. `Authorization` belongs to the web server
    here, so an ArcGIS token found there moves to `X-Esri-Authorization`.

    A resource that was granted before and is refused now says that the secret has ended; any other
    may be closed to this person alone.

    Args:
        inner: carries the requests; closed with this one.
        address: of the server that the person named; its origin gets the secret.
        credential: name (with its domain) and password; an empty name stands for the person who
            is signed in at this computer.
        connect: makes a transport whose connections sign in themselves, for NTLM and Kerberos;
            None = not to be had.
        allow_http: the person agreed to send the secret unencrypted.

    Source: facts 1.8 and 1.9.
    """

    def __init__(
        self,
        inner: Transport,
        address: str,
        credential: Credential,
        *,
        connect: Callable[[AuthMaker], Transport] | None = None,
        allow_http: bool = False,
    ) -> None:
        self._inner, self._place = inner, origin(address)
        self._credential, self._connect, self._allow_http = credential, connect, allow_http
        self._state = threading.Lock()
        self._asking = threading.Lock()  # an unproven secret leaves one at a time
        self._answer: _Answer | None = None
        self._bound: Transport | None = None
        self._granted: deque[str] = deque(maxlen=_REMEMBERED)  # resources, without query
        self._refusals = 0
        self._rejection = ""
        self._is_closed = False

    def __repr__(self) -> str:
        """Show the place, no secret."""
        return f"<WebTierTransport {self._place}>"

    def send(self, request: Request) -> Response:
        """Send, answering the web server's challenge; see `Transport.send`.

        Raises:
            WebServerRejected: the web server refuses the secret, now or before.
            SignInRefused: not sent, the connection is not encrypted.
            AccessDenied: it accepts the secret elsewhere, but not for this address.
            ServiceError: it asks for a scheme that cannot be answered; the message says why.
        """
        if origin(request.url) != self._place:
            return self._inner.send(request)
        request = token_to_esri_header(request)
        with self._state:
            answer, bound, rejection = self._answer, self._bound, self._rejection
        if rejection:
            raise WebServerRejected(rejection, 401)
        response = self._ask(request, answer, bound)
        if not _is_challenge(response):
            if answer is not None or bound is not None:
                self._accepted(request)
            return response
        with self._asking:
            return self._meet(request, response, answer, bound)

    def close(self) -> None:
        """See `Transport.close`."""
        with self._state:
            self._is_closed, bound = True, self._bound
        self._inner.close()
        if bound is not None:
            bound.close()

    def _ask(self, request: Request, answer: _Answer | None, bound: Transport | None) -> Response:
        if bound is not None:
            return bound.send(request)
        if answer is None:
            return self._inner.send(request)
        headers = {**request.headers, "Authorization": answer.header(request)}
        sent = replace(request, headers=headers, carries_secret=True)
        response = self._inner.send(sent)
        if b'"error"' not in response.body[:_LONGEST_REFUSAL]:
            return response
        # a refusal's words are shown and logged, and may repeat what nobody above us knows
        words = sent.without_secrets(response.body.decode("utf-8", "surrogateescape"))
        return replace(response, body=words.encode("utf-8", "surrogateescape"))

    def _meet(
        self,
        request: Request,
        response: Response,
        answer: _Answer | None,
        bound: Transport | None,
    ) -> Response:
        """Answer a challenge; one thread at a time."""
        with self._state:
            now, bound_now, rejection = self._answer, self._bound, self._rejection
        if rejection:
            raise WebServerRejected(rejection, 401)
        if now is not answer or bound_now is not bound:
            response = self._ask(request, now, bound_now)  # another thread has found the way
            if not _is_challenge(response):
                return response
            answer, bound = now, bound_now
        if bound is not None or isinstance(answer, BasicAnswer):
            raise self._refused(request)
        check_encrypted(str(self._place), allow_http=self._allow_http)
        answer, bound = self._choose(challenges_in(response.headers["www-authenticate"]))
        try:
            response = self._ask(request, answer, bound)
            if _is_challenge(response):
                raise self._refused(request)
        except BaseException:
            if bound is not None:
                bound.close()
            raise
        with self._state:
            self._answer, self._bound = answer, bound
            is_closed = self._is_closed
        if is_closed and bound is not None:
            bound.close()  # it was made while somebody closed us
        self._accepted(request)
        return response

    def _choose(self, offered: tuple[Challenge, ...]) -> tuple[_Answer | None, Transport | None]:
        """Take the safest offered scheme that can be answered.

        Raises:
            ServiceError: none can.
        """
        by_name = {one.scheme: one for one in reversed(offered)}
        missing: list[str] = []
        for scheme in _CONNECTION_SCHEMES:
            if scheme not in by_name:
                continue
            maker = connection_auth(scheme, self._credential)
            if isinstance(maker, str):
                missing.append(maker)
            elif self._connect is not None:
                return None, self._connect(maker)
        if self._credential.user:
            for one in offered:
                if can_answer_digest(one):
                    return DigestAnswer(self._credential, one), None
            if "basic" in by_name:
                return BasicAnswer(self._credential), None
        raise self._unanswerable(by_name, missing)

    def _unanswerable(self, by_name: dict[str, Challenge], missing: list[str]) -> ServiceError:
        host = self._place.host
        shown = [name[:20].upper() if name == "ntlm" else name[:20].title() for name in by_name]
        names = ", ".join(sorted(shown)[:6]) or "unknown"
        libraries = sorted({one for one in missing if " " not in one})
        said = f"The web server of {host} asks for a sign-in of its own ({names})"
        if libraries:
            return ServiceError(
                f"{said}, and the Python library “{'” and “'.join(libraries)}” for it is not "
                "installed in this QGIS.",
                401,
                advice=f"Install {' and '.join(libraries)} into QGIS's Python, then try again.",
            )
        if not self._credential.user:
            return ServiceError(f"{said}.", 401, advice="Give a user name and password for it.")
        return ServiceError(
            f"{said}, which LayerFerry cannot answer.",
            401,
            advice="Ask the owner of the server for another way in.",
        )

    def _accepted(self, request: Request) -> None:
        with self._state:
            self._refusals = 0
            if request.url not in self._granted:
                self._granted.append(request.url)

    def _refused(self, request: Request) -> ServiceError:
        """Count a refusal; a secret that was accepted elsewhere gets a few, others none."""
        host = self._place.host
        with self._state:
            self._refusals += 1
            is_elsewhere = bool(self._granted) and request.url not in self._granted
            if is_elsewhere and self._refusals < _MOST_REFUSALS:
                return AccessDenied(f"The web server of {host} refuses this address to you.", 401)
            self._rejection = (
                f"The web server of {host} does not accept this user name and password."
            )
            self._answer = None
        log.info("%s: the web server refuses the sign-in", host)
        return WebServerRejected(self._rejection, 401)


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
