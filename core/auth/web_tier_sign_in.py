"""One name and password for web servers in front, and what its clients learn of it together."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence

from ..errors import ServiceError, TicketRejected, WebServerRejected
from ..net.urls import Origin, origin
from .challenges import Answer, BasicAnswer, Challenge, DigestAnswer, can_answer_digest
from .connection_schemes import AuthMaker, connection_auth
from .secret_post import check_encrypted
from .sign_in import Credential
from .turns import PATIENCE_S, Turns

log = logging.getLogger(__name__)

_CONNECTION_SCHEMES = ("negotiate", "kerberos", "ntlm")
_REMEMBERED = 64  # resources of an origin
_GOOD_FOR_S = 30.0  # a secret that was good is not doubted for so long...
_GOOD_ELSEWHERE_FOR_S = 1.0  # ...and for so long where it was never granted anything


class WebTierSignIn:
    """Shared by all clients that go through one web server; any thread.

    The secret goes to the origins of the places alone. One client at a time sends it unproven, and
    none once it was refused.

    Args:
        places: addresses of the server, and of the portal if the person has confirmed it.
        credential: name (with its domain) and password; an empty name stands for the person who
            is signed in at this computer.
        allow_http: the person agreed to send the secret unencrypted.
        monotonic: seconds from an arbitrary start.
        patience_s: see `Turns`.

    Attributes:
        turns: of the requests that carry the secret.
    """

    def __init__(
        self,
        places: Sequence[str],
        credential: Credential,
        allow_http: bool = False,
        monotonic: Callable[[], float] = time.monotonic,
        patience_s: float = PATIENCE_S,
    ) -> None:
        self.turns = Turns(patience_s)
        self._places = frozenset(origin(place) for place in places)
        self._name, self._credential, self._allow_http = places[0], credential, allow_http
        self._state = threading.Lock()
        self._answers: dict[Origin, Answer] = {}
        self._monotonic = monotonic
        self._proofs: dict[Origin, str] = {}
        self._good_at: dict[Origin, float] = {}
        self._granted: dict[Origin, set[str]] = {one: set() for one in self._places}
        self._rejection: WebServerRejected | None = None

    def __repr__(self) -> str:
        """Show the place, no secret."""
        return f"<WebTierSignIn {self._name}>"

    def serves(self, place: Origin) -> bool:
        """Whether the secret may go there."""
        return place in self._places

    @property
    def rejection(self) -> str:
        """One sentence once a web server has refused the secret; "" before."""
        with self._state:
            return "" if self._rejection is None else str(self._rejection)

    def check_rejection(self) -> None:
        """Make sure that the secret was not refused.

        Raises:
            WebServerRejected: it was, by whatever client.
        """
        with self._state:
            rejection = self._rejection
        if rejection is not None:
            raise _again(rejection)

    def answer_at(self, place: Origin) -> Answer | None:
        """What a web server takes, as far as is known."""
        with self._state:
            return self._answers.get(place)

    def choose(self, place: Origin, offered: tuple[Challenge, ...]) -> Answer | AuthMaker:
        """Take the safest offered scheme that can be answered.

        Raises:
            SignInRefused: the connection is not encrypted.
            ServiceError: no scheme can be answered; the message says why.
        """
        check_encrypted(str(place), allow_http=self._allow_http)
        by_name = {one.scheme: one for one in reversed(offered)}
        missing: list[str] = []
        for scheme in _CONNECTION_SCHEMES:
            if scheme not in by_name:
                continue
            maker = connection_auth(scheme, self._credential)
            if not isinstance(maker, str):
                return maker
            missing.append(maker)
        return self.choose_header(place, offered, missing)

    def choose_header(
        self, place: Origin, offered: tuple[Challenge, ...], missing: Sequence[str] = ()
    ) -> Answer:
        """Take the safest offered scheme that is no matter of connections.

        Args:
            place: the web server.
            offered: all schemes.
            missing: what is not installed for those of connections.

        Raises:
            ServiceError: no scheme can be answered; the message says why.
        """
        by_name = {one.scheme: one for one in reversed(offered)}
        if self._credential.user:
            for one in offered:
                if can_answer_digest(one):
                    return DigestAnswer(self._credential, one)
            if "basic" in by_name:
                return BasicAnswer(self._credential)
        raise self._unanswerable(place, by_name, missing)

    def learn(self, place: Origin, answer: Answer | None, url: str) -> None:
        """A web server asked who is there, and has granted a resource then.

        Args:
            place: the web server.
            answer: for all clients; None = one of a connection.
            url: of the resource, without query.
        """
        with self._state:
            if answer is not None:
                self._answers[place] = answer
            self._proofs.setdefault(place, url)
        self.put_off_doubt(place)
        self.grant(place, url)

    def grant(self, place: Origin, url: str) -> None:
        """A resource was granted to the secret, which it may not have needed."""
        with self._state:
            if len(self._granted[place]) < _REMEMBERED:
                self._granted[place].add(url)
            is_proof = url == self._proofs.get(place)
        if is_proof:
            self.put_off_doubt(place)

    def put_off_doubt(self, place: Origin) -> None:
        """The secret was good there just now, or cannot be tried."""
        with self._state:
            self._good_at[place] = self._monotonic()

    def proof_before(self, place: Origin, url: str, is_doubted: bool = False) -> str | None:
        """A resource to try the secret at before another one gets it; None = no need.

        A secret that has ended meanwhile is then refused once, by one client, and it is known
        that it was no closed address that did so.

        Args:
            place: the web server.
            url: of that other resource, without query.
            is_doubted: even if it was good a moment ago.
        """
        with self._state:
            proof = self._proofs.get(place)
            if is_doubted or proof is None:
                return proof
            good_for_s = _GOOD_FOR_S if url in self._granted[place] else _GOOD_ELSEWHERE_FOR_S
            good_at = self._good_at.get(place)
            is_good = good_at is not None and self._monotonic() < good_at + good_for_s
            return None if is_good or url == proof else proof

    def proof_beside(self, place: Origin, url: str) -> str | None:
        """A resource that is granted to the secret alone, to tell why another one is not.

        Returns:
            None when that one was granted before, or nothing was: then it is the secret.
        """
        if self.was_granted(place, url):
            return None
        with self._state:
            return self._proofs.get(place)

    def was_granted(self, place: Origin, url: str) -> bool:
        """Whether the secret has opened this very resource before; see `grant`."""
        with self._state:
            return url in self._granted[place]

    def reject(self, place: Origin, reason: WebServerRejected | None = None) -> WebServerRejected:
        """Never send the secret again; returns what to raise.

        Args:
            place: the web server.
            reason: why; None = the web server has not let it in.
        """
        rejection = reason or self._refused(place)
        with self._state:
            self._rejection = rejection
            self._answers.clear()
        log.info("%s: the web server refuses the sign-in", place.host)
        return _again(rejection)

    def _refused(self, place: Origin) -> WebServerRejected:
        if self._credential.user:
            return WebServerRejected(
                f"The web server of {place.host} does not accept this user name and password.", 401
            )
        return TicketRejected(
            f"The web server of {place.host} does not accept your sign-in at this computer.", 401
        )

    def _unanswerable(
        self, place: Origin, by_name: dict[str, Challenge], missing: Sequence[str]
    ) -> ServiceError:
        shown = [name[:20].upper() if name == "ntlm" else name[:20].title() for name in by_name]
        names = ", ".join(sorted(shown)[:6]) or "unknown"
        libraries = sorted({one for one in missing if " " not in one})
        said = f"The web server of {place.host} asks for a sign-in of its own ({names})"
        if libraries:
            return ServiceError(
                f"{said}, and the Python library “{'” and “'.join(libraries)}” for it is not "
                "installed in this QGIS.",
                401,
                advice=f"Install {' and '.join(libraries)} into QGIS's Python, then try again.",
            )
        if not self._credential.user:
            return ServiceError(f"{said}.", 401, advice="Give a user name and password for it.")
        if {"negotiate", "kerberos"} & by_name.keys():
            return ServiceError(
                f"{said}, and takes no name and password.",
                401,
                advice="Use your sign-in at this computer (Kerberos) instead.",
            )
        return ServiceError(
            f"{said}, which LayerFerry cannot answer.",
            401,
            advice="Ask the owner of the server for another way in.",
        )


def _again(rejection: WebServerRejected) -> WebServerRejected:
    """Copy an error for another one who asks: an exception collects the frames of who raises it."""
    return type(rejection)(
        str(rejection), rejection.code, rejection.details, advice=rejection.advice
    )
