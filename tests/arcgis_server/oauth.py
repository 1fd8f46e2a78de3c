"""The token side of OAuth 2: codes, refresh tokens, and the four grants."""

from __future__ import annotations

import base64
import hashlib
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from .errors import OAuthError, invalid_token, invalid_url
from .security import App, OAuth
from .tokens import TokenStore

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


@dataclass
class _Grant:
    """What a person has allowed an application; behind a code, then a refresh token."""

    user: str
    client_id: str
    redirect_uri: str
    ends_at: float
    refresh_life_s: float
    challenge: str = ""
    method: str = "plain"


class OAuthDesk:
    """Gives codes for sign-ins and tokens for codes; safe for many threads.

    Attributes:
        codes_issued, tokens_issued, refreshes, refresh_exchanges, revocations: counters;
            `tokens_issued` counts access tokens of all grants.
        given: every code and refresh token that ever left.
    """

    def __init__(self, tokens: TokenStore, now: Callable[[], float]) -> None:
        self._tokens, self._now = tokens, now
        self._lock = threading.Lock()
        self._codes: dict[str, _Grant] = {}
        self.given: list[str] = []
        self._refresh: dict[str, _Grant] = {}
        self._family: dict[str, list[str]] = {}  # access tokens made from a refresh token
        self.codes_issued = self.tokens_issued = 0
        self.refreshes = self.refresh_exchanges = self.revocations = 0

    @property
    def rules(self) -> OAuth:
        """Give the switches.

        Raises:
            RestError: this portal has no OAuth.
        """
        if self._tokens.security.oauth is None:
            raise invalid_url()
        return self._tokens.security.oauth

    def app(self, params: Mapping[str, str]) -> App:
        """Find the application that a request names.

        Raises:
            OAuthError: nobody has registered it.
        """
        named = params.get("client_id", "")
        found = next((one for one in self.rules.apps if one.client_id == named), None)
        if found is None:
            raise OAuthError("Invalid client_id", error="invalid_client_id")
        return found

    def checked_redirect(self, app: App, uri: str) -> str:
        """Pass a redirect address on if it is registered.

        Raises:
            OAuthError: it is not.
        """
        if not any(_same_address(uri, one, app) for one in app.redirect_uris):
            raise OAuthError("Invalid redirect_uri")
        return uri

    # codes

    def issue_code(self, user: str, params: Mapping[str, str]) -> str:
        """Make a code for a person who has just signed in for the application."""
        rules, code = self.rules, secrets.token_urlsafe(32)
        life_s = _minutes(params, rules.refresh_life_s, rules.max_refresh_life_s)
        method = params.get("code_challenge_method") or "plain"
        grant = _Grant(
            user,
            params["client_id"],
            params["redirect_uri"],
            self._now() + rules.code_life_s,
            life_s,
            params.get("code_challenge", "") if rules.knows_pkce else "",
            method,
        )
        with self._lock:
            self._codes[code] = grant
            self.given.append(code)
            self.codes_issued += 1
        return code

    # the token endpoint

    def answer(self, params: Mapping[str, str]) -> dict[str, Any]:
        """Answer a request to ``oauth2/token``.

        Raises:
            OAuthError: the refusal.
        """
        grants = {
            "authorization_code": self._by_code,
            "refresh_token": self._by_refresh_token,
            "exchange_refresh_token": self._exchange_refresh_token,
            "client_credentials": self._by_secret,
        }
        app, kind = self.app(params), params.get("grant_type", "")
        if kind not in grants:
            raise OAuthError("Invalid grant_type", error="unsupported_grant_type")
        return grants[kind](app, params)

    def _by_code(self, app: App, params: Mapping[str, str]) -> dict[str, Any]:
        with self._lock:
            grant = self._codes.pop(params.get("code", ""), None)  # a code is good for one try
        if grant is None or grant.client_id != app.client_id or grant.ends_at <= self._now():
            raise OAuthError("Invalid code", error="invalid_grant")
        if params.get("redirect_uri", "") != grant.redirect_uri:
            raise OAuthError("Invalid redirect_uri")
        if grant.challenge and not _proves(params.get("code_verifier", ""), grant):
            raise OAuthError("Invalid code_verifier", error="invalid_grant")
        refresh = self._keep_refresh(grant) if self.rules.gives_refresh_token else ""
        answer = self._access(grant, refresh)
        return {**answer, **self._said_of(refresh), "persist": False}

    def _by_refresh_token(self, app: App, params: Mapping[str, str]) -> dict[str, Any]:
        refresh = params.get("refresh_token", "")
        answer = self._access(self._grant_of(refresh, app), refresh)
        with self._lock:
            self.refreshes += 1
        return answer

    def _exchange_refresh_token(self, app: App, params: Mapping[str, str]) -> dict[str, Any]:
        refresh, uri = params.get("refresh_token", ""), params.get("redirect_uri", "")
        if not uri:
            raise OAuthError("redirect_uri not specified")
        grant = self._grant_of(refresh, app)
        if uri != grant.redirect_uri:
            raise OAuthError("Invalid redirect_uri")
        with self._lock:
            self.refresh_exchanges += 1
            if self.rules.old_refresh_token_ends:
                grant.ends_at = float("-inf")
        new = self._keep_refresh(grant)
        return {**self._access(grant, new), **self._said_of(new), "persist": False}

    def _by_secret(self, app: App, params: Mapping[str, str]) -> dict[str, Any]:
        if not app.secret or params.get("client_secret", "") != app.secret:
            raise OAuthError("Invalid client_secret", error="invalid_client_secret")
        life_s = self._life_s(_minutes(params, self.rules.app_life_s, 20160 * 60))
        token = self._tokens.keep(app.client_id, life_s, is_app=True)
        with self._lock:
            self.tokens_issued += 1
        return {"access_token": token.text, "expires_in": int(life_s)}

    def _access(self, grant: _Grant, refresh: str) -> dict[str, Any]:
        life_s = self._life_s(self.rules.access_life_s)
        token = self._tokens.keep(grant.user, life_s)
        with self._lock:
            self.tokens_issued += 1
            self._family.setdefault(refresh, []).append(token.text)
        return {
            "access_token": token.text,
            "expires_in": int(life_s),
            "username": grant.user,
            "ssl": self._tokens.security.says_ssl,
        }

    def _life_s(self, usual: float) -> float:
        fixed = self._tokens.security.token_life_s
        return usual if fixed is None else fixed

    # refresh tokens

    def _keep_refresh(self, grant: _Grant) -> str:
        text = "Rf+/" + base64.b64encode(secrets.token_bytes(48)).decode() + ".."
        ends_at = self._now() + grant.refresh_life_s
        life = _Grant(
            grant.user, grant.client_id, grant.redirect_uri, ends_at, grant.refresh_life_s
        )
        with self._lock:
            self._refresh[text] = life
            self.given.append(text)
        return text

    def _said_of(self, refresh: str) -> dict[str, Any]:
        if not refresh:
            return {}
        left = self._refresh[refresh].ends_at - self._now()
        return {"refresh_token": refresh, "refresh_token_expires_in": int(left)}

    def _grant_of(self, refresh: str, app: App) -> _Grant:
        with self._lock:
            grant = self._refresh.get(refresh)
        if grant is None or grant.client_id != app.client_id:
            raise OAuthError("Invalid refresh_token")
        if grant.ends_at <= self._now():
            raise OAuthError("refresh_token expired", code=498)
        return grant

    def expire_refresh_tokens(self) -> None:
        """End every refresh token now; access tokens live on."""
        with self._lock:
            for grant in self._refresh.values():
                grant.ends_at = float("-inf")

    # the other endpoints

    def revoke(self, params: Mapping[str, str]) -> dict[str, Any]:
        """Answer ``oauth2/revokeToken``; with a refresh token go the tokens made from it."""
        self.app(params)
        text = params.get("auth_token", "")
        if not text:
            raise OAuthError("auth_token not specified")
        with self._lock:
            self.revocations += 1
            self._refresh.pop(text, None)
            ended = [text, *self._family.pop(text, [])]
        for one in ended:
            self._tokens.revoke(one)
        return {"success": True}

    def validate_app_access(self, params: Mapping[str, str]) -> dict[str, Any]:
        """Answer ``oauth2/validateAppAccess``."""
        self.app(params)
        if not self._tokens.is_good(params.get("token", "")):
            raise invalid_token()
        return {"valid": True, "viewOnlyUserTypeApp": False}


def _minutes(params: Mapping[str, str], usual_s: float, most_s: float) -> float:
    """Read `expiration`, which is in minutes; give seconds."""
    try:
        asked_s = float(params.get("expiration", "")) * 60
    except ValueError:
        return usual_s
    return min(asked_s, most_s) if asked_s > 0 else usual_s


def _proves(verifier: str, grant: _Grant) -> bool:
    if grant.method == "S256":
        digest = hashlib.sha256(verifier.encode()).digest()
        verifier = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    return verifier == grant.challenge


def _same_address(uri: str, registered: str, app: App) -> bool:
    if uri == registered:
        return True
    asked, known = urlsplit(uri), urlsplit(registered)
    return (
        app.any_loopback_port
        and (asked.scheme, known.scheme) == ("http", "http")
        and known.hostname in _LOOPBACK
        and asked.hostname == known.hostname
        and "@" not in asked.netloc
        and (asked.path or "/") == (known.path or "/")
        and not asked.query
        and not asked.fragment
    )
