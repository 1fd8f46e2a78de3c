"""Sign-in: issues tokens, remembers what they are bound to, and judges those that come back."""

from __future__ import annotations

import base64
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from typing import Any

from .adaptors import same_root
from .errors import RestError, invalid_token, refused_sign_in
from .passwords import Passwords
from .security import Security

_CLIENTS = {
    "referer": "referer",
    "http referer": "referer",  # the words that the HTML form posts
    "ip": "ip",
    "requestip": "requestip",
    "ip address of this request's origin": "requestip",
}


@dataclass
class Token:
    """One token and what it is good for."""

    text: str
    user: str
    ends_at: float
    client: str
    bound_to: str
    issuer: str  # "server", "portal", "exchange", "key"
    root: str = ""  # the server that an exchanged token is for
    is_app: bool = False  # an application's own: there is no person behind it


@dataclass(frozen=True)
class Presented:
    """What a request shows of itself."""

    params: Mapping[str, str]
    query: Mapping[str, str]
    form: Mapping[str, str]
    headers: Mapping[str, str]  # names in lower case
    method: str
    address: str
    root: str = ""  # of the server that was called, before /rest
    web_user: str | None = None  # whom the web tier has let in, when ArcGIS knows him
    behind_web_tier: bool = False  # then Authorization is none of ArcGIS's business


class TokenStore:
    """All tokens of one server; safe for many threads.

    Attributes:
        portal: the store of a portal elsewhere that owns this server.
        roots: asks for the roots of all servers that this portal owns.
        given: every token that ever left.
    """

    def __init__(
        self, security: Security, now: Callable[[], float], portal: TokenStore | None = None
    ) -> None:
        self.security, self.portal = security, portal
        self.roots: list[Callable[[], list[str]]] = []
        self.passwords = Passwords(security, now)
        self._now = now
        self._lock = threading.Lock()
        self._tokens: dict[str, Token] = {}
        self.given: list[str] = []
        self.issued = self.exchanged = 0

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
        if issuer == "portal" and not form.get("username") and request.web_user is not None:
            bound = form.get("referer", "")
            client = "referer" if bound else "none"
            return self._issue(request.web_user, client, bound, request, issuer)
        missing = [name for name in ("username", "password") if not form.get(name)]
        if missing:
            raise refused_sign_in(*(f"'{name}' must be specified." for name in missing))
        client, bound = self._client(request)
        self.passwords.check(form["username"], form["password"])
        return self._issue(form["username"], client, bound, request, issuer)

    def _refuse_careless(self, request: Presented) -> None:
        if self.security.allows_get:
            return
        secret = {"username", "password"} & {name.lower() for name in request.query}
        if request.method == "GET" or secret:
            advice = "The request should not contain username and password in the query string."
            raise RestError(405, "Method not supported", f"Use a POST request. {advice}")

    def _client(self, request: Presented) -> tuple[str, str]:
        """Read what the token shall be bound to: the kind, and the very thing."""
        form = request.params
        if self.security.speaks_clientid:
            kind, _, bound = form.get("clientid", "").partition(".")
            return {"ref": ("referer", bound), "ip": ("ip", bound)}.get(kind, ("none", ""))
        asked = form.get("client", "").strip().lower()
        if not asked:
            if self.security.demands_client:
                detail = "Client ID is required for long expiration tokens."
                raise RestError(201, "Exception in generating token", detail)
            return "none", ""
        client = _CLIENTS.get(asked)
        if client is None:
            raise refused_sign_in("'client' parameter is invalid.")
        if client == "requestip":
            return client, request.address
        if not form.get(client):
            raise refused_sign_in(f"'{client}' must be specified.")
        return client, form[client]

    def is_locked(self, user: str) -> bool:
        """Tell whether five failures have locked the account."""
        return self.passwords.is_locked(user)

    @property
    def refused(self) -> int:
        """How many passwords have been refused."""
        return self.passwords.refused

    def _exchange(self, request: Presented) -> dict[str, Any]:
        form = request.params
        token = self._find(form["token"])
        if token is None or token.issuer != "portal":
            raise invalid_token()
        # the referer may come as a parameter here, when the header is missing
        shown = (request.headers.get("referer", ""), form.get("referer", ""))
        if token.client == "referer" and self.security.checks_referer:
            if token.bound_to not in shown:
                raise invalid_token()
        if not self._is_from_its_address(token, request):
            raise invalid_token()
        root = next((one for one in self.owned_roots() if same_root(form["serverUrl"], one)), None)
        if root is None or not self.security.exchanges:
            raise refused_sign_in("'serverUrl' is not a federated server.")
        with self._lock:
            self.exchanged += 1
        bound = form.get("referer", "")
        client = "referer" if bound else "none"
        return self._issue(token.user, client, bound, request, "exchange", root)

    def owned_roots(self) -> list[str]:
        """Give the roots of all servers that this portal owns."""
        return [root for ask in self.roots for root in ask()]

    def _issue(
        self, user: str, client: str, bound: str, request: Presented, issuer: str, root: str = ""
    ) -> dict[str, Any]:
        life_s = self._life_s(request.params.get("expiration", ""))
        token = self.keep(user, life_s, issuer, client, bound, root)
        answer: dict[str, Any] = {"token": token.text, "expires": int(token.ends_at * 1000)}
        if issuer != "server":
            answer["ssl"] = self.security.says_ssl
        return answer

    def keep(
        self,
        user: str,
        life_s: float,
        issuer: str = "portal",
        client: str = "none",
        bound: str = "",
        root: str = "",
        *,
        is_app: bool = False,
    ) -> Token:
        """Make a token and remember it."""
        # '+', '/' and '=' are there to catch clients that do not encode
        text = "Lf+/" + base64.b64encode(secrets.token_bytes(42)).decode() + ".."
        token = Token(text, user, self._now() + life_s, client, bound, issuer, root, is_app)
        with self._lock:
            self._tokens[text] = token
            self.given.append(text)
            self.issued += 1
        return token

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

    def expire_all(self, issuer: str = "") -> None:
        """End every token now, or those of one issuer."""
        with self._lock:
            for token in self._tokens.values():
                if issuer in ("", token.issuer):
                    token.ends_at = float("-inf")

    def revoke(self, text: str) -> None:
        """End one token now; one that nobody knows is no matter."""
        with self._lock:
            if text in self._tokens:
                self._tokens[text].ends_at = float("-inf")

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
        if value is not None and not request.behind_web_tier:
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
        token = self.token_of(request, portal)
        return request.web_user if token is None else token.user

    def token_of(self, request: Presented, portal: bool = False) -> Token | None:
        """Find the token of a request, None when none came.

        Raises:
            RestError: 498, the token is wrong, over, or was bound to something else.
        """
        text = self.presented(request)
        if text is None:
            return None
        token = self._find(text)
        if token is None or not self._fits(token, request, portal):
            raise invalid_token()
        return token

    def is_good(self, text: str) -> bool:
        """Tell whether a token is known and has not ended."""
        return self._find(text) is not None

    def _find(self, text: str) -> Token | None:
        """Find a living token here or, failing that, at the portal that owns the server."""
        for key in self.security.api_keys:
            if key.text == text:
                bound = "\n".join(key.referrers)
                return Token(text, key.user, float("inf"), "key", bound, "key")
        with self._lock:
            token = self._tokens.get(text)
        if token is None:
            return None if self.portal is None else self.portal._find(text)
        return token if token.ends_at > self._now() else None

    def _fits(self, token: Token, request: Presented, portal: bool) -> bool:
        rules = self.security
        if token.issuer == "key":
            shown, wanted = request.headers.get("referer", ""), token.bound_to.split()
            return not wanted or any(fnmatch(shown, one) for one in wanted)
        if portal and token.issuer != "portal":
            return False
        if not portal and token.issuer == "portal" and not rules.accepts_portal_token:
            return False
        if token.issuer == "exchange" and not same_root(request.root, token.root):
            return False
        if token.client == "referer" and rules.checks_referer:
            return request.headers.get("referer", "") == token.bound_to
        if token.client == "requestip" and rules.refuses_requestip:
            return False
        return self._is_from_its_address(token, request)

    def _is_from_its_address(self, token: Token, request: Presented) -> bool:
        is_bound = token.client in ("ip", "requestip") and self.security.checks_ip
        return not is_bound or token.bound_to == request.address


def _after_bearer(value: str) -> str:
    return value[7:].strip() if value.lower().startswith("bearer ") else value.strip()
