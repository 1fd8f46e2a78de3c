"""Sign-in: issues tokens, remembers what they are bound to, and judges those that come back."""

from __future__ import annotations

import base64
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .errors import RestError, invalid_token

LOCK_AFTER = 5
LOCK_WINDOW_S = 15 * 60
_CLIENTS = {
    "referer": "referer",
    "http referer": "referer",  # the words that the HTML form posts
    "ip": "ip",
    "requestip": "requestip",
    "ip address of this request's origin": "requestip",
}


@dataclass
class Security:
    """How a site guards itself; the default is a stand-alone ArcGIS Server with one user."""

    users: dict[str, str] = field(default_factory=lambda: {"analyst": "ferry-demo-1"})
    token_life_s: float | None = None  # every token lives exactly so long, whatever is asked
    default_life_min: float = 60
    max_life_min: float = 1440  # more is cut in silence
    # where a token may travel
    token_in_body: bool = True
    token_in_query: bool = True
    token_in_x_esri: bool = True
    token_in_bearer: bool = True
    token_in_bare_authorization: bool = True
    # what it is bound to
    checks_referer: bool = True
    checks_ip: bool = True
    refuses_requestip: bool = False  # as hosted services of ArcGIS Online do
    demands_client: bool = False  # 10.2-10.5: code 201 when `client` is missing
    checks_token_on_public: bool = True  # a wrong token spoils even a public layer
    # token services
    allows_get: bool = False
    plain_text_answer: bool = False  # 10.0 and older: the bare token, no JSON
    failure_style: str = "envelope"  # "http_401", "html", "text"
    lock_after: int = LOCK_AFTER
    lock_window_s: float = LOCK_WINDOW_S
    admin_closed: bool = False
    token_services_url: str = ""  # "" = our own; a foreign one to test mistrust
    states_short_life: bool = True
    # a portal that owns the server
    federated: bool = False
    owning_system_url: str = ""  # "" = our own portal
    accepts_portal_token: bool = True


@dataclass
class Token:
    """One token and what it is good for."""

    text: str
    user: str
    ends_at: float
    client: str
    bound_to: str
    issuer: str  # "server", "portal", "exchange"


@dataclass(frozen=True)
class Presented:
    """What a request shows of itself."""

    params: Mapping[str, str]
    query: Mapping[str, str]
    form: Mapping[str, str]
    headers: Mapping[str, str]  # names in lower case
    method: str
    address: str


class TokenStore:
    """All tokens of one server; safe for many threads."""

    def __init__(self, security: Security, now: Callable[[], float]) -> None:
        self.security = security
        self._now = now
        self._lock = threading.Lock()
        self._tokens: dict[str, Token] = {}
        self._failures: dict[str, list[float]] = {}
        self.issued = 0
        self.refused = 0

    # issuing

    def sign_in(self, request: Presented, issuer: str = "server") -> dict[str, Any]:
        """Answer a request for a token.

        Raises:
            RestError: 405, 400 or 201, as ArcGIS words them.
        """
        self._refuse_careless(request)
        form = request.params
        if issuer == "portal" and form.get("token") and form.get("serverUrl"):
            return self._exchange(request)
        missing = [name for name in ("username", "password") if not form.get(name)]
        if missing:
            raise _refused([f"'{name}' must be specified." for name in missing])
        client = self._client(form)
        self._check_password(form["username"], form["password"])
        return self._issue(form["username"], client, request, issuer)

    def _refuse_careless(self, request: Presented) -> None:
        if self.security.allows_get:
            return
        secret = {"username", "password"} & {name.lower() for name in request.query}
        if request.method == "GET" or secret:
            advice = "The request should not contain username and password in the query string."
            raise RestError(405, "Method not supported", f"Use a POST request. {advice}")

    def _client(self, form: Mapping[str, str]) -> str:
        asked = form.get("client", "").strip().lower()
        if not asked:
            if self.security.demands_client:
                detail = "Client ID is required for long expiration tokens."
                raise RestError(201, "Exception in generating token", detail)
            return "none"
        client = _CLIENTS.get(asked)
        if client is None:
            raise _refused(["'client' parameter is invalid."])
        for name in ("referer", "ip"):
            if client == name and not form.get(name):
                raise _refused([f"'{name}' must be specified."])
        return client

    def _check_password(self, user: str, password: str) -> None:
        """Compare; five failures in a quarter of an hour lock the account."""
        now, wanted = self._now(), self.security.users.get(user)
        with self._lock:
            recent = [
                t for t in self._failures.get(user, []) if now - t < self.security.lock_window_s
            ]
            locked = len(recent) >= self.security.lock_after
            if not locked and wanted is not None and wanted == password:
                self._failures.pop(user, None)
                return
            self.refused += 1
            self._failures[user] = recent if locked else [*recent, now]
        # a locked account is answered like a wrong password
        raise _refused(["Invalid username or password."])

    def is_locked(self, user: str) -> bool:
        """Tell whether five failures have locked the account."""
        with self._lock:
            recent = self._failures.get(user, [])
            now = self._now()
            live = [t for t in recent if now - t < self.security.lock_window_s]
            return len(live) >= self.security.lock_after

    def _exchange(self, request: Presented) -> dict[str, Any]:
        with self._lock:
            token = self._tokens.get(request.params["token"])
        if token is None or token.issuer != "portal" or token.ends_at <= self._now():
            raise invalid_token()
        return self._issue(token.user, "referer", request, "exchange")

    def _issue(self, user: str, client: str, request: Presented, issuer: str) -> dict[str, Any]:
        bound = {"referer": request.params.get("referer", ""), "requestip": request.address}
        life_s = self._life_s(request.params.get("expiration", ""))
        # '+', '/' and '=' are there to catch clients that do not encode
        text = "Lf+/" + base64.b64encode(secrets.token_bytes(42)).decode() + ".."
        token = Token(
            text,
            user,
            self._now() + life_s,
            client,
            bound.get(client, request.params.get("ip", "")),
            issuer,
        )
        with self._lock:
            self._tokens[text] = token
            self.issued += 1
        answer: dict[str, Any] = {"token": text, "expires": int(token.ends_at * 1000)}
        if issuer != "server":
            answer["ssl"] = False
        return answer

    def _life_s(self, asked: str) -> float:
        if self.security.token_life_s is not None:
            return self.security.token_life_s
        try:
            minutes = float(asked)
        except ValueError:
            minutes = self.security.default_life_min
        if minutes <= 0:
            minutes = self.security.default_life_min
        return min(minutes, self.security.max_life_min) * 60

    def expire_all(self) -> None:
        """End every token now."""
        with self._lock:
            for token in self._tokens.values():
                token.ends_at = float("-inf")

    # judging

    def presented(self, request: Presented) -> str | None:
        """Find the token of a request where the site cares to look; None = none came."""
        rules = self.security
        if rules.token_in_body and "token" in request.form:
            return request.form["token"]
        if rules.token_in_query and "token" in request.query:
            return request.query["token"]
        value = request.headers.get("x-esri-authorization")
        if rules.token_in_x_esri and value is not None:
            return _after_bearer(value)
        value = request.headers.get("authorization")
        if value is not None:
            is_bearer = value.lower().startswith("bearer ")
            if is_bearer and rules.token_in_bearer:
                return _after_bearer(value)
            if not is_bearer and " " not in value and rules.token_in_bare_authorization:
                return value
        return None

    def user_of(self, request: Presented, portal: bool = False) -> str | None:
        """Name the user of a request, None when no token came.

        Raises:
            RestError: 498, the token is wrong, over, or was bound to something else.
        """
        text = self.presented(request)
        if text is None:
            return None
        with self._lock:
            token = self._tokens.get(text)
        if token is None or token.ends_at <= self._now() or not self._fits(token, request, portal):
            raise invalid_token()
        return token.user

    def _fits(self, token: Token, request: Presented, portal: bool) -> bool:
        rules = self.security
        if portal and token.issuer != "portal":
            return False
        if not portal and token.issuer == "portal" and not rules.accepts_portal_token:
            return False
        if token.client == "referer" and rules.checks_referer:
            return request.headers.get("referer", "") == token.bound_to
        if token.client == "requestip" and rules.refuses_requestip:
            return False
        if token.client in ("ip", "requestip") and rules.checks_ip:
            return token.bound_to == request.address
        return True


def _after_bearer(value: str) -> str:
    return value[7:].strip() if value.lower().startswith("bearer ") else value.strip()


def _refused(details: list[str]) -> RestError:
    return RestError(400, "Unable to generate token.", details)
