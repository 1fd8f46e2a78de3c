"""The portal: what lives under ``/sharing`` and ``/sharing/rest``."""

from __future__ import annotations

from typing import Any

from .adaptors import Links
from .authorize import SignInPages
from .errors import RestError, invalid_url
from .oauth import OAuthDesk
from .reply import Reply, json_reply, shown
from .security import Security
from .tokens import Presented, TokenStore

PORTAL = "/portal/sharing"


class PortalRoutes:
    """Answers requests to a portal; holds no state of its own."""

    def __init__(
        self, security: Security | None, tokens: TokenStore, desk: OAuthDesk, links: Links
    ) -> None:
        self._has_tokens, self._tokens = security is not None, tokens
        self._desk, self._links = desk, links
        self._pages = SignInPages(desk, tokens)

    def answer(self, path: str, request: Presented) -> Reply:
        """Answer one request; `path` begins after ``/sharing``.

        Raises:
            RestError: the refusal, to be dressed by the caller.
        """
        spelling = "rest" if path == "/rest" or path.startswith("/rest/") else "old"
        path = path[len("/rest") :] if spelling == "rest" else path
        if spelling not in self._tokens.security.portal.spellings:
            raise RestError(404, "Not Found")
        if path == "/info":
            return self._shown("Info", self._info(), request)
        if path == "/portals/self":
            return self._shown("Portal", self._self(request), request)
        if path == "/generateToken" and self._has_tokens:
            return json_reply(self._tokens.sign_in(request, issuer="portal"))
        if path.startswith("/oauth2/") and self._has_tokens:
            return self._oauth(path[len("/oauth2/") :], request)
        raise invalid_url()

    def _oauth(self, step: str, request: Presented) -> Reply:
        _ = self._desk.rules  # says so where there is no OAuth
        if step == "authorize":
            return self._pages.authorize(request)
        if step == "signin":
            return self._pages.sign_in(request)
        if step == "approval":
            return self._pages.approval(request)
        if step not in ("token", "revokeToken", "validateAppAccess"):
            raise invalid_url()
        if request.method != "POST":
            raise RestError(405, "Method not supported", "Use a POST request.")
        if step == "token":
            reply = json_reply(self._desk.answer(request.params))
            reply.headers["Cache-Control"] = "no-store"
            return reply
        if step == "revokeToken":
            return json_reply(self._desk.revoke(request.params))
        return json_reply(self._desk.validate_app_access(request.params))

    def _info(self) -> dict[str, Any]:
        auth = {
            "tokenServicesUrl": token_service(self._links.portal(), self._tokens.security),
            "isTokenBasedSecurity": True,
        }
        return {"owningSystemUrl": self._links.portal(), "authInfo": auth}

    def _self(self, request: Presented) -> dict[str, Any]:
        rules = self._tokens.security.portal
        token = self._tokens.token_of(request, portal=True)
        node: dict[str, Any] = {
            "id": rules.id,
            "name": rules.name,
            "isPortal": True,
            "portalMode": rules.portal_mode,
            "currentVersion": "11.3",
            "allSSL": rules.all_ssl,
            "supportsOAuth": self._tokens.security.oauth is not None,
            "canSignInArcGIS": rules.can_sign_in_arcgis,
            "canSignInIDP": rules.can_sign_in_idp,
            "authorizedCrossOriginDomains": list(rules.cross_origin_domains),
            "maxTokenExpirationMinutes": rules.max_token_expiration_min,
        }
        if token is not None and token.is_app:
            node["appInfo"] = {"appId": token.user, "itemId": "0" * 32, "privileges": []}
            return node
        user = request.web_user if token is None else token.user
        if user is not None:
            node["user"] = {"username": user, "fullName": user.title(), "role": "org_user"}
        return node

    def _shown(self, title: str, node: dict[str, Any], request: Presented) -> Reply:
        return shown(title, node, request.params.get("f", "html"))


def token_service(portal: str, security: Security) -> str:
    """Give the address of a portal's token service, in the spelling that it states."""
    rest = "/rest" if security.portal.states_spelling == "rest" else ""
    return f"{portal.rstrip('/')}/sharing{rest}/generateToken"
