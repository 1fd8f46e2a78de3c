"""The portal: what lives under ``/sharing`` and ``/sharing/rest``."""

from __future__ import annotations

import hashlib
from typing import Any
from urllib.parse import urlsplit

from .adaptors import Links
from .authorize import SignInPages
from .errors import RestError, invalid_url, token_required
from .oauth import OAuthDesk
from .portal_items import Items
from .reply import Reply, json_reply, shown
from .security import Security
from .tokens import Presented, TokenStore

PORTAL = "/portal/sharing"


class PortalRoutes:
    """Answers requests to a portal; holds no state of its own."""

    def __init__(
        self,
        security: Security | None,
        tokens: TokenStore,
        desk: OAuthDesk,
        items: Items,
        links: Links,
    ) -> None:
        self._has_tokens, self._tokens = security is not None, tokens
        self._desk, self._items, self._links = desk, items, links
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
        if path == "/search":
            params, user = request.params, self._tokens.user_of(request, portal=True)
            asked, start, num = (params.get(one, "") for one in ("q", "start", "num"))
            return self._shown("Search", self._items.search(asked, user, start, num), request)
        if path.startswith("/content/items/"):
            return self._item(path[len("/content/items/") :], request)
        if path.startswith("/community/"):
            return self._community(path[len("/community/") :], request)
        if path in ("/portals/self/servers", f"/portals/{self._tokens.security.portal.id}/servers"):
            return self._shown("Servers", self._servers(request), request)
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

    def _item(self, path: str, request: Presented) -> Reply:
        item_id, _, rest = path.partition("/")
        item = self._items.item(item_id, self._tokens.user_of(request, portal=True))
        if rest == "data":
            return Reply() if item.data is None else json_reply(item.data)
        if rest:
            raise invalid_url()
        return self._shown(item.title, item.resource(), request)

    def _community(self, path: str, request: Presented) -> Reply:
        kind, _, name = path.partition("/")
        if kind == "users":
            if self._tokens.user_of(request, portal=True) is None:
                raise token_required()
            return self._shown("User", self._items.user(name), request)
        if kind == "groups":
            return self._shown("Group", self._items.group(name), request)
        raise invalid_url()

    def _servers(self, request: Presented) -> dict[str, Any]:
        if self._tokens.user_of(request, portal=True) is None:
            raise token_required()
        if not self._tokens.security.portal.lists_servers:
            raise RestError(403, "You do not have permissions to access this resource.")
        return {
            "servers": [
                {
                    "id": hashlib.md5(root.encode()).hexdigest()[:16],
                    "name": urlsplit(root).netloc,
                    "adminUrl": root,
                    "url": root,
                    "isHosted": False,
                    "serverType": "ArcGIS",
                    "serverRole": "FEDERATED_SERVER",
                }
                for root in self._tokens.owned_roots()
            ]
        }

    def _info(self) -> dict[str, Any]:
        auth = {
            "tokenServicesUrl": token_service(self._links.portal(), self._tokens.security),
            "isTokenBasedSecurity": True,
        }
        stated = self._tokens.security.owning_system_url or self._links.portal()
        return {"owningSystemUrl": stated, "authInfo": auth}

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
