"""Which address means what: from path and parameters to a reply."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .adaptors import Links, styled
from .answers import EncodedPage
from .asked import Asked
from .attachments import (
    attachment_file,
    attachments_of_row,
    kind_of_attachment_request,
    query_attachments,
)
from .catalog import Folder, Service, Site, all_layers_resource, service_resource
from .errors import RestError, invalid_url, no_permission, token_required
from .esri_json import as_esri_json, as_geojson
from .layers import Layer
from .manners import Manners
from .oauth import OAuthDesk
from .pbf import as_pbf
from .portal import PORTAL, PortalRoutes, token_service
from .portal_items import Items
from .query import answer_query, kind_of_query
from .reply import JSON, PBF, TEXT, Reply, html_page, json_reply, shown
from .resources import layer_resource
from .security import Security
from .tokens import Presented, TokenStore

REST = "/arcgis/rest"
TOKEN_PATHS = ("/arcgis/tokens", "/arcgis/tokens/generateToken", "/arcgis/admin/generateToken")
_OAUTH_KINDS = {"token": "oauth", "revokeToken": "revoke", "validateAppAccess": "portal"}


def kind_of_request(path: str, params: Mapping[str, str]) -> str:
    """Name a request for faults and for the log; `path` as modules inside speak of it."""
    if path.rstrip("/") in TOKEN_PATHS or path.endswith("/generateToken"):
        return "exchange" if params.get("serverUrl") else "token"
    if path.startswith(PORTAL):
        if "/oauth2/" in path:
            return _OAUTH_KINDS.get(path.rstrip("/").rsplit("/", 1)[-1], "authorize")
        return "portal"
    if path.rstrip("/") == f"{REST}/info":
        return "info"
    if not path.startswith(f"{REST}/services"):
        return "other"
    if path.endswith("/query"):
        return kind_of_query(params)
    if path.endswith("/info/iteminfo"):
        return "item_info"
    steps = path.rstrip("/").split("/")
    of_attachments = kind_of_attachment_request(steps)
    if of_attachments:
        return of_attachments
    return "layer" if steps[-1].isdigit() or steps[-1] == "layers" else "catalog"


@dataclass
class Place:
    """What an address under ``/rest/services`` points to."""

    folder: Folder
    service: Service | None = None
    layer: Layer | None = None
    operation: str = ""


class Routes:
    """Answers requests for one site; holds no state of its own."""

    def __init__(
        self,
        site: Site,
        manners: Manners,
        security: Security | None,
        tokens: TokenStore,
        desk: OAuthDesk,
        items: Items,
        links: Links,
        wait: Callable[[float], Any],
    ) -> None:
        self.site, self.manners, self.security, self.tokens = site, manners, security, tokens
        self._links, self._wait = links, wait
        self._portal = PortalRoutes(security, tokens, desk, items, links)

    def answer(self, path: str, request: Presented, number: int, tamper: Any = None) -> Reply:
        """Answer one request.

        Raises:
            RestError: the refusal, to be dressed by the caller.
        """
        bare = path.rstrip("/")
        if bare in TOKEN_PATHS:
            return self._token(bare, request)
        if bare.startswith(PORTAL) and self._links.owner is None:
            return self._portal.answer(bare[len(PORTAL) :], request)
        if bare == f"{REST}/info":
            return self._shown("Server info", self._info(request), request)
        if bare == REST:
            return self._shown("REST", {"currentVersion": self.site.current_version}, request)
        if bare == f"{REST}/services" or bare.startswith(f"{REST}/services/"):
            steps = [one for one in bare[len(f"{REST}/services") :].split("/") if one]
            return self._services(steps, request, number, tamper)
        raise RestError(404, "Not Found")

    # sign-in and info

    def _token(self, path: str, request: Presented) -> Reply:
        if self.security is None:
            raise RestError(404, "Token based security is not in use.")
        is_admin = path.startswith("/arcgis/admin")
        if is_admin and self.security.admin_closed:
            return html_page("403 - Forbidden", "Access is denied.", 403)
        if path == "/arcgis/tokens/generateToken" and not self.security.has_generate_token:
            return html_page("404 - File or directory not found", "Not found.", 404)
        if path == "/arcgis/tokens" and request.params.get("request", "").lower() != "gettoken":
            usage = "To get a token: POST to /tokens/generateToken, or to /tokens?request=getToken"
            return Reply(200, usage.encode(), TEXT)
        answer = self.tokens.sign_in(request)
        if self.security.plain_text_answer:
            return Reply(200, answer["token"].encode(), TEXT)
        if request.params.get("f", "html").lower() == "html":
            return html_page("Generate Token", answer["token"])
        if is_admin:
            answer["expires"] = str(answer["expires"])  # documented as a string of digits
        return json_reply(answer)

    def _info(self, request: Presented) -> dict[str, Any]:
        if self.manners.info_missing:
            raise RestError(404, "Not Found")
        node: dict[str, Any] = {
            "currentVersion": self.site.current_version,
            "fullVersion": f"{self.site.current_version}.0",
            "soapUrl": f"{request.root}/services",
            "secureSoapUrl": None,
        }
        rules = self.security
        auth: dict[str, Any] = {"isTokenBasedSecurity": rules is not None}
        if rules is not None:
            auth["tokenServicesUrl"] = rules.token_services_url or f"{request.root}/tokens/"
            if rules.federated:
                portal = rules.owning_system_url or self._links.portal()
                owner = styled(portal, rules.owning_system_style)
                node["owningSystemUrl"] = owner
                auth["tokenServicesUrl"] = rules.token_services_url or token_service(owner, rules)
            elif rules.states_short_life:
                auth["shortLivedTokenValidity"] = rules.default_life_min
        node["authInfo"] = auth
        return node

    # the services directory

    def _services(self, steps: list[str], request: Presented, number: int, tamper: Any) -> Reply:
        user = self._user(request)
        place = self._find(steps)
        if place.service is None:
            if self.manners.directory_off:
                return html_page("403 - Forbidden", "Services Directory has been disabled.", 403)
            self._admit_to_folder(place.folder, user)
            return self._shown("Folder", self.site.list_folder(place.folder, user), request)
        self._admit(place.folder, place.service, user)
        if place.operation == "query" and place.layer is not None:
            return self._query(place.service, place.layer, request, number, tamper)
        if place.operation == "layers":
            return self._shown("Layers", all_layers_resource(self.site, place.service), request)
        if place.layer is not None and place.operation.startswith("images/"):
            return _picture(place.layer, place.operation.partition("/")[2])
        if place.operation == "info/iteminfo" and place.service.item_info is not None:
            return self._shown("Item Information", place.service.item_info, request)
        if place.operation and place.layer is not None:
            return self._attachments(place.layer, place.operation, request)
        if place.operation:
            raise invalid_url()
        if place.layer is not None:
            page = layer_resource(self.site.current_version, place.service, place.layer)
            return self._shown(place.layer.name, page, request)
        return self._shown(place.service.name, service_resource(self.site, place.service), request)

    def _user(self, request: Presented) -> str | None:
        if self.security is None:
            return None
        try:
            return self.tokens.user_of(request)
        except RestError:
            if self.security.checks_token_on_public:
                raise
            return None

    def _find(self, steps: list[str]) -> Place:
        """Read an address; a folder is the first step when it is not a service's name."""
        folder = self.site.folder("")
        if steps and self.site.folder(steps[0]) is not None:
            folder, steps = self.site.folder(steps[0]), steps[1:]
        if folder is None:
            raise RestError(404, "Folder not found")
        if not steps:
            return Place(folder)
        if len(steps) == 1:
            raise RestError(404, f"Folder {steps[0]} not found")
        name, kind, *rest = steps
        found = [one for one in folder.services if (one.name, one.kind) == (name, kind)]
        if not found:
            raise RestError(404, f"Service {name}/{kind} not found")
        place = Place(folder, found[0])
        if rest and rest[0].isdigit():
            place.layer = found[0].layer(int(rest[0]))
            if place.layer is None:
                raise invalid_url()
            rest = rest[1:]
        place.operation = "/".join(rest)
        return place

    def _admit_to_folder(self, folder: Folder, user: str | None) -> None:
        if self.security is None or not folder.secured:
            return
        if user is None:
            raise token_required()
        if folder.users and user not in folder.users:
            raise no_permission(folder.name)

    def _admit(self, folder: Folder, service: Service, user: str | None) -> None:
        if self.security is None or folder.may_see(service, user):
            return
        if user is None:
            raise token_required()
        raise no_permission(folder.qualified(service))

    # queries

    def _query(
        self, service: Service, layer: Layer, request: Presented, number: int, tamper: Any
    ) -> Reply:
        is_map = service.kind == "MapServer"
        tampers = tamper is not None
        answer = answer_query(layer, Asked(request.params, number, is_map, tampers, self._wait))
        if tamper is not None and hasattr(answer, "with_rows"):
            answer = tamper(answer)
        wanted = request.params.get("f", "html").lower()
        offered = [one.strip().lower() for one in layer.behaviour.formats.split(",")]
        if wanted in ("pbf", "geojson") and wanted not in offered:
            raise RestError(400, "Output format not supported.")
        if isinstance(answer, EncodedPage):
            return Reply(200, answer.as_bytes(wanted), PBF if wanted == "pbf" else JSON)
        if wanted == "pbf" and not layer.behaviour.answers_json_to_pbf:
            grid = layer.behaviour.pbf_grid
            return Reply(200, as_pbf(answer, coarse_grid=grid), PBF)
        if wanted == "geojson":
            wants_m = request.params.get("returnM", "").lower() == "true"
            reply = json_reply(as_geojson(answer, wants_m))
            reply.content_type = "application/geo+json;charset=UTF-8"
            return reply
        return self._shown("Query", as_esri_json(answer), request)

    def _attachments(self, layer: Layer, operation: str, request: Presented) -> Reply:
        """Answer ``queryAttachments``, ``{id}/attachments`` and ``{id}/attachments/{number}``."""
        steps = operation.split("/")
        if operation == "queryAttachments":
            page = query_attachments(layer, request.params)
            return self._shown("Query Attachments", page, request)
        if len(steps) not in (2, 3) or steps[1] != "attachments" or not layer.attachments:
            raise invalid_url()
        if not all(one.isdigit() for one in (steps[0], *steps[2:])):
            raise invalid_url()
        if len(steps) == 3:
            return attachment_file(layer, int(steps[0]), int(steps[2]))
        return self._shown("Attachment Infos", attachments_of_row(layer, int(steps[0])), request)

    def _shown(self, title: str, node: dict[str, Any], request: Presented) -> Reply:
        """Give JSON to programs and a page to those who forget `f`."""
        if not self.manners.states_current_version:
            node.pop("currentVersion", None)
        return shown(title, node, request.params.get("f", "html"))


def _picture(layer: Layer, name: str) -> Reply:
    """Give a picture that symbols name by its address."""
    body = layer.behaviour.pictures.get(name)
    if body is None:
        raise invalid_url()
    return Reply(body=body, content_type="image/png")
