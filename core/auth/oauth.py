"""OAuth 2 as portals speak it: the sign-in page's address, codes, tokens, and their end."""

from __future__ import annotations

import base64
import hashlib
import hmac
import logging
import re
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import parse_qsl, urlencode, urlsplit

from ..errors import InvalidToken, PluginError, ProtocolError, ServiceError, SignInRefused
from ..net.answers import object_in
from ..net.giving_up import pause
from ..net.request import Response
from ..net.sharing import sharing
from ..net.transport import Transport
from ..net.urls import origin
from .oauth_answer import OAuthTokens, is_success, tokens_in
from .portal_address import portal_root
from .secret_post import check_encrypted, post_to_portal
from .token import utc_now

log = logging.getLogger(__name__)

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
"""Redirect address of a portal that shows the code for copying."""

_CODE = re.compile(r"[!-~]{1,4096}")


@dataclass(frozen=True)
class OAuthApp:
    """What a portal's administrator registered for LayerFerry; nothing of it is secret.

    Attributes:
        portal: root of the portal.
        client_id: of the registered application.
        ports: for the redirect to this machine, tried in turn; 0 = any.
        host_name: ``127.0.0.1`` or ``localhost``, as registered.
        path: as registered.
        refresh_life_min: life to ask for; portals cut it.
        is_older: its page is at ``/sharing``, without ``/rest``.
    """

    portal: str
    client_id: str
    ports: tuple[int, ...] = (0,)
    host_name: str = "127.0.0.1"
    path: str = "/"
    refresh_life_min: int = 20160
    is_older: bool = False


class OAuthEndpoint:
    """A portal's OAuth addresses, for one registered application.

    Args:
        transport: lives as long as the sign-in.
        app: what is registered.
        allow_http: the person agreed to unencrypted secrets.

    Source: facts 1.7.
    """

    def __init__(
        self,
        transport: Transport,
        app: OAuthApp,
        *,
        allow_http: bool = False,
        clock: Callable[[], datetime] = utc_now,
        sleep: Callable[[float], None] = pause,
    ) -> None:
        self.app = app
        self.root = portal_root(app.portal)
        self._transport = transport
        self._allow_http = allow_http
        self.clock, self._sleep = clock, sleep

    @property
    def host(self) -> str:
        """Name of the portal's machine, for messages."""
        return origin(self.root).host

    def authorize_url(self, challenge: str, state: str, redirect_uri: str) -> str:
        """Return the address of the sign-in page, for the person's browser.

        Raises:
            SignInRefused: the page would not be encrypted.
        """
        check_encrypted(self.root, allow_http=self._allow_http)
        query = {
            "client_id": self.app.client_id,
            "response_type": "code",
            "redirect_uri": redirect_uri,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
            "state": state,
            "expiration": str(self.app.refresh_life_min),
        }
        page = sharing(self.root, "oauth2", "authorize", is_older=self.app.is_older)
        return f"{page}?{urlencode(query)}"

    def from_code(self, code: str, verifier: str, redirect_uri: str) -> OAuthTokens:
        """Turn a code into tokens; sent once, since a code works once."""
        return self._tokens(
            {
                "grant_type": "authorization_code",
                "code": code,
                "code_verifier": verifier,
                "redirect_uri": redirect_uri,
            },
            redirect_uri,
            is_repeatable=False,
        )

    def refreshed(self, refresh_token: str, redirect_uri: str = "") -> OAuthTokens:
        """Get a new access token.

        Raises:
            InvalidToken: the refresh token has ended or was withdrawn.
        """
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        return self._tokens(form, redirect_uri)

    def exchanged(self, refresh_token: str, redirect_uri: str) -> OAuthTokens:
        """Get a new access token and a new refresh token, before the old one ends.

        Raises:
            InvalidToken: the refresh token has ended or was withdrawn.
        """
        form = {
            "grant_type": "exchange_refresh_token",
            "refresh_token": refresh_token,
            "redirect_uri": redirect_uri,
        }
        return self._tokens(form, redirect_uri, is_repeatable=False)

    def for_app(self, client_secret: str, life_min: int) -> OAuthTokens:
        """Get a token for the application itself."""
        form = {
            "grant_type": "client_credentials",
            "client_secret": client_secret,
            "expiration": str(life_min),
        }
        return self._tokens(form, "")

    def revoke(self, token: str, kind: str = "refresh_token") -> bool:
        """Ask the portal to end a token; never raises for a failure, since sign-out goes on.

        Args:
            token: the secret.
            kind: ``refresh_token`` or ``access_token``.
        """
        form = {"auth_token": token, "token_type_hint": kind}
        try:
            _asked_at, response = self._post("revokeToken", form, is_repeatable=True)
        except PluginError as err:
            log.warning("sign-out at %s: %s", self.host, type(err).__name__)
            return False
        return is_success(object_in(response))

    def _tokens(
        self, form: Mapping[str, str], redirect_uri: str, is_repeatable: bool = True
    ) -> OAuthTokens:
        asked_at, response = self._post("token", form, is_repeatable)
        return tokens_in(response, asked_at, form, redirect_uri)

    def _post(
        self, name: str, form: Mapping[str, str], is_repeatable: bool
    ) -> tuple[datetime, Response]:
        check_encrypted(self.root, allow_http=self._allow_http)
        asked_at = self.clock()
        response = post_to_portal(
            self._transport,
            self.root,
            ("oauth2", name),
            {"client_id": self.app.client_id, **form, "f": "json"},
            is_repeatable=is_repeatable,
            sleep=self._sleep,
        )
        return asked_at, response


class Authorization:
    """One try of a person to sign in on the portal's page; it can be redeemed once.

    Verifier and state never leave this object but for the portal.

    Args:
        endpoint: of the portal.
        redirect_uri: exactly as registered; `OUT_OF_BAND` when the person copies the code.

    Source: RFC 7636 (PKCE), RFC 6749 section 10.12 (state).
    """

    def __init__(self, endpoint: OAuthEndpoint, redirect_uri: str) -> None:
        self._endpoint, self._redirect_uri = endpoint, redirect_uri
        self._verifier = secrets.token_urlsafe(64)  # 86 characters of 43 to 128 allowed
        self._state = secrets.token_urlsafe(32)
        self._lock = threading.Lock()
        self._is_used = False
        digest = hashlib.sha256(self._verifier.encode("ascii")).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")
        self.url = endpoint.authorize_url(challenge, self._state, redirect_uri)

    def __repr__(self) -> str:
        """Show the portal only."""
        return f"<Authorization at {self._endpoint.host}>"

    @property
    def is_used(self) -> bool:
        """Whether a code was sent to the portal; the page has to be opened anew then."""
        with self._lock:
            return self._is_used

    def belongs(self, answer: Mapping[str, str]) -> bool:
        """Whether an answer that came to this machine is the one to this sign-in.

        A refusal has the state too (RFC 6749, 4.1.2.1; Esri's own clients demand it), so that
        nobody else on this machine can end the sign-in.
        """
        return self._is_our_state(answer.get("state", "")) and (
            "code" in answer or "error" in answer
        )

    def redeem(self, answer: Mapping[str, str]) -> OAuthTokens:
        """Turn the redirect's parameters into tokens.

        Raises:
            SignInRefused: not ours, or used before; nothing was sent.
            ServiceError: the person or the portal declined, or the portal refuses the code.
        """
        if not self.belongs(answer):
            raise SignInRefused(
                "The answer of the browser belongs to another sign-in.", "Sign in again."
            )
        if "error" in answer:
            raise _declined(answer, self._endpoint.host)
        return self._redeem(answer["code"])

    def redeem_pasted(self, text: str) -> OAuthTokens:
        """Turn what the person copied into tokens: the code, or the address that holds it.

        Raises:
            ProtocolError: it is no code; nothing was sent.
            SignInRefused, ServiceError: see `redeem`.
        """
        cleaned = text.strip().strip("\"'“”").strip()
        if "://" in cleaned or cleaned.startswith("?"):
            try:
                return self.redeem(dict(parse_qsl(urlsplit(cleaned).query)))
            except ValueError:
                cleaned = ""
        if not _CODE.fullmatch(cleaned):
            raise ProtocolError(
                "The pasted text is not a code: it has blanks or other unusual characters.",
                "Copy the code once more, without the text around it.",
            )
        return self._redeem(cleaned)

    def _is_our_state(self, state: str) -> bool:
        return hmac.compare_digest(state.encode("utf-8", "replace"), self._state.encode("ascii"))

    def _redeem(self, code: str) -> OAuthTokens:
        with self._lock:
            was_used, self._is_used = self._is_used, True
        if was_used:
            raise SignInRefused("This sign-in was used before.", "Sign in again.")
        try:
            return self._endpoint.from_code(code, self._verifier, self._redirect_uri)
        except InvalidToken as err:
            raise ServiceError(str(err), err.code, err.details, "Sign in again.") from None


def _declined(answer: Mapping[str, str], host: str) -> ServiceError:
    """Say why there is no code. The address could come from anybody, so its text is a detail."""
    said = (answer.get("error_description") or answer["error"])[:500]
    if answer["error"] == "access_denied":
        return ServiceError(
            f"The sign-in at {host} was declined on its page.",
            details=(said,),
            advice="Sign in again, and agree on the page when it asks.",
        )
    return ServiceError(
        f"The portal {host} did not let the sign-in through.",
        details=(said,),
        advice="Show the details to the portal's administrator.",
    )
