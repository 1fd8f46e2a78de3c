"""Ways to obtain a token: name and password, or one that the person brought along."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from ..errors import ProtocolError, SignInRejected, TokenRequired, WebServerRejected
from ..net.answers import object_in
from ..net.giving_up import pause
from ..net.json_text import text_of_answer
from ..net.request import Response
from ..net.transport import Transport
from ..net.urls import join, origin
from .binding import REFERER_BINDING, binding_form, old_binding_form
from .secret_post import check_place, post_secret
from .token import REFERER, Token, token_until, utc_now
from .token_answer import token_in

_BEARER = "Bearer "  # copied with a token out of a header


class SignInMethod(Protocol):
    """One way to obtain tokens for one server."""

    @property
    def user(self) -> str:
        """Name to show; "" when unknown."""
        ...

    @property
    def can_renew(self) -> bool:
        """Whether `obtain` works again without a person."""
        ...

    def obtain(self) -> Token:
        """Return a new token. Blocks; never on the main thread.

        Raises:
            SignInRejected: wrong name or password; not to be repeated.
            PluginError: no token for another reason.
        """
        ...


@dataclass(frozen=True, repr=False)
class Credential:
    """A name and a password; shows itself without the password."""

    user: str
    password: str

    def __repr__(self) -> str:
        """Show the name only."""
        return f"<Credential {self.user} ***>"


class PasswordSignIn:
    """Name and password at ``generateToken`` of a server or a portal.

    The password goes out at most once per try, at most three tries when the network fails, and
    never again once the server refused it: accounts lock after five refusals.

    Args:
        transport: lives as long as the sign-in, not as long as one job.
        token_url: as the server states it; ``/tokens`` and ``/tokens/`` are completed.
        username: case-sensitive.
        password: the secret.
        referer: bound to the token.
        bound_to: "referer", or for servers that want it "requestip" or "ip:<address>".
        server_url: address the token is for; a token address elsewhere is refused...
        trusted_token_origins: ...unless the person confirmed its origin
            (texts like ``https://host``).
        allow_http: the person agreed to send the password unencrypted.
        expiration_min: life to ask for; servers cut it to what they allow.
        may_be_old: ArcGIS 10.0 and before give tokens at ``/tokens`` itself, so the server is
            asked first, without the password, which of both it knows.
    """

    can_renew = True

    def __init__(
        self,
        transport: Transport,
        token_url: str,
        username: str,
        password: str,
        referer: str = REFERER,
        bound_to: str = REFERER_BINDING,
        *,
        server_url: str = "",
        trusted_token_origins: Iterable[str] = (),
        allow_http: bool = False,
        expiration_min: int = 60,
        may_be_old: bool = True,
        clock: Callable[[], datetime] = utc_now,
        sleep: Callable[[float], None] = pause,
    ) -> None:
        self._transport = transport
        self._token_url = token_url
        self._credential = Credential(username, password)
        self._referer = referer
        self._bound_to = bound_to
        self._server_url = server_url or token_url
        self._trusted = frozenset(origin(text) for text in trusted_token_origins)
        self._allow_http = allow_http
        self._expiration_min = expiration_min
        self._clock, self._sleep = clock, sleep
        self._rejection: SignInRejected | None = None
        self._is_bare = completed(token_url) != token_url
        self._may_be_old = may_be_old and self._is_bare
        self._is_old: bool | None = None  # None = not known yet

    def __repr__(self) -> str:
        """Show whom and where, never the password."""
        return f"<PasswordSignIn {self._credential.user} at {origin(self._token_url)}>"

    @property
    def user(self) -> str:
        """The user name."""
        return self._credential.user

    def obtain(self) -> Token:
        """Ask for a token; see `SignInMethod.obtain`.

        Raises:
            SignInRejected: the server refuses name or password, now or the last time.
            SignInRefused: not sent, because the address is not https or a stranger's.
            ServiceError, ProtocolError, TransportError, RedirectRefused: no token.
        """
        if self._rejection is not None:
            raise SignInRejected(
                str(self._rejection), self._rejection.code, self._rejection.details
            )
        self.check_address()
        try:
            return self._obtain()
        except WebServerRejected:
            raise  # ArcGIS never saw the password
        except SignInRejected as err:
            self._rejection = err
            raise

    def check_address(self) -> None:
        """Make sure that the password may go to the token address.

        Raises:
            SignInRefused: no https (and not this machine), or an origin that is neither the
                server's nor confirmed by the person.
        """
        check_place(
            self._token_url,
            self._server_url,
            trusted=self._trusted,
            allow_http=self._allow_http,
        )

    def _obtain(self) -> Token:
        url, is_first = completed(self._token_url), self._is_old is None
        if self._is_old is None:
            # asked without the password: a page that is not there would have seen it for nothing
            self._is_old = self._may_be_old and _knows_only_the_bare_address(
                self._post(url, {"f": "json"})
            )
        asked_at = self._clock()
        if not self._is_old:
            response = self._post(url, self._form())
            is_unsure = is_first and self._is_bare and not self._may_be_old
            self._is_old = is_unsure and response.status == 404
            if is_unsure and not self._is_old:
                self._reject_plain_words(response)
        if self._is_old:
            # ArcGIS 10.0 and older know the bare address and their own parameters (facts 1.3)
            old = old_binding_form(self._bound_to, self._referer)
            asked_at = self._clock()
            response = self._post(
                self._token_url.rstrip("/"), {**self._form(), **old, "request": "getToken"}
            )
            self._reject_plain_words(response)
        value, expires = token_in(response)
        life = timedelta(minutes=self._expiration_min)
        return token_until(value, expires, response.headers, asked_at, life, self._referer)

    def _reject_plain_words(self, response: Response) -> None:
        """Take a sentence instead of a token for a refusal, lest it costs the account a lock.

        Raises:
            SignInRejected: always then; the server's words are in the details.
        """
        words = plain_words(response)
        if words:
            raise SignInRejected(
                f"{origin(response.url).host} gives no token for this user name and password.",
                details=(words.replace(self._credential.password, "***")[:500],),
            )

    def _post(self, url: str, form: Mapping[str, str]) -> Response:
        return post_secret(self._transport, url, form, referer=self._referer, sleep=self._sleep)

    def _form(self) -> dict[str, str]:
        return {
            "username": self._credential.user,
            "password": self._credential.password,
            **binding_form(self._bound_to, self._referer),
            "expiration": str(self._expiration_min),
            "f": "json",
        }


class PastedToken:
    """A token or API key that the person brought along; only the person can renew it."""

    can_renew = False
    user = ""

    def __init__(self, value: str, referer: str = REFERER) -> None:
        bare = value.strip().strip("\"'")
        self._value = bare[len(_BEARER) :].strip() if bare.startswith(_BEARER) else bare
        self._referer = referer

    def __repr__(self) -> str:
        """Show nothing of it."""
        return "<PastedToken ***>"

    def obtain(self) -> Token:
        """Return the token; its end is unknown.

        Raises:
            TokenRequired: nothing was pasted.
            ProtocolError: it cannot be a token: blanks, line breaks or other odd characters.
        """
        if not self._value:
            raise TokenRequired("No token was given.", code=499)
        if not all("!" <= character <= "~" for character in self._value):
            raise ProtocolError(
                "The pasted text is not a token: it has blanks or other unusual characters.",
                "Copy the token once more, without the text around it.",
            )
        return Token(self._value, referer=self._referer)


def completed(token_url: str) -> str:
    """Complete ``…/tokens`` and ``…/tokens/`` to ``…/tokens/generateToken``."""
    if token_url.rstrip("/").lower().endswith("/tokens"):
        return join(token_url, "generateToken")
    return token_url


def _knows_only_the_bare_address(response: Response) -> bool:
    """Whether nothing is there, or a text of several words that explains the usage."""
    if response.status == 404:
        return True
    return response.status == 200 and bool(plain_words(response))


def plain_words(response: Response) -> str:
    """Return an answer of several words that is neither a page nor JSON, else ""."""
    text = text_of_answer(response.body[:2048]).strip()
    is_data = object_in(response) is not None or text[:1] in ("<", "{", "[", '"')
    return text if " " in text and not is_data else ""
