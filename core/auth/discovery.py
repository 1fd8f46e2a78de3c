"""What a server wants from whoever signs in, asked of its public ``/rest/info``."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from ..errors import ServiceError, TransportError
from ..net.error_envelope import error_in
from ..net.request import Request, Response
from ..net.transport import Transport
from ..net.urls import join
from .token import REFERER
from .token_answer import redirect_target

log = logging.getLogger(__name__)

_MOST_REDIRECTS = 3
_SCHEMES = ("negotiate", "ntlm", "kerberos", "basic", "digest", "bearer")


@dataclass(frozen=True)
class ServerFacts:
    """What is known about a server before anybody signs in; None = it did not say.

    Attributes:
        root: server root.
        version: as text, ``10.91`` or ``2024.1``; "" when not told.
        is_token_based: whether ArcGIS tokens secure it.
        token_url: token address as stated.
        owning_system_url: portal that owns this server.
        short_lived_minutes: life of a token by default.
        web_tier_challenge: schemes of the web server's own sign-in, ``Negotiate, NTLM``.
        is_arcgis: whether the answer was one of ArcGIS REST at all.
    """

    root: str
    version: str = ""
    is_token_based: bool | None = None
    token_url: str | None = None
    owning_system_url: str | None = None
    short_lived_minutes: int | None = None
    web_tier_challenge: str | None = None
    is_arcgis: bool = False


class SignInKind(Enum):
    """Ways to sign in that LayerFerry knows."""

    NONE = "none"
    PASSWORD = "password"  # noqa: S105  a name, no secret
    TOKEN = "token"  # noqa: S105


@dataclass(frozen=True)
class SignInOption:
    """One way, and why it can work here."""

    kind: SignInKind
    reason: str


def discover(transport: Transport, root: str) -> ServerFacts:
    """Ask a server what it is and where it gives tokens. Blocks.

    Nothing secret is sent. Old, locked and filtered servers answer with a web page, 404 or an
    error: that is a finding, not a failure.

    Raises:
        TransportError, Cancelled: no answer at all.
        RedirectRefused: it sends us to another server.

    Source: facts 1.2.
    """
    response = _ask(transport, join(root, "rest", "info"))
    if response.status == 401:
        challenge = response.headers.get("www-authenticate", "")
        return ServerFacts(root, web_tier_challenge=_schemes(challenge))
    node = _object(response)
    if node is None:
        return ServerFacts(root)
    if isinstance(error_in(node), ServiceError):
        return ServerFacts(root, is_arcgis=True)
    return _facts(root, node)


def token_url_candidates(facts: ServerFacts) -> tuple[str, ...]:
    """Return the token addresses to try: the stated one, else where ArcGIS Server has it."""
    if facts.token_url:
        return (facts.token_url,)
    return (join(facts.root, "tokens", "generateToken"),)


def sign_in_options(facts: ServerFacts) -> tuple[SignInOption, ...]:
    """Return the ways that can work, the most likely first."""
    options = []
    if facts.web_tier_challenge is None and facts.is_token_based is not False:
        stated = facts.token_url is not None
        options.append(
            SignInOption(
                SignInKind.PASSWORD,
                "The server states where it gives tokens for a name and password."
                if stated
                else "The server does not say how to sign in; this is the usual way.",
            )
        )
    options.append(SignInOption(SignInKind.NONE, "Public layers need no sign-in."))
    options.append(
        SignInOption(SignInKind.TOKEN, "A token or API key from elsewhere can be pasted.")
    )
    if facts.is_token_based is False:
        log.info("%s says that it does not use tokens", facts.root)
    return tuple(options)


def _ask(transport: Transport, url: str) -> Response:
    request = Request(url, query={"f": "json"}, headers={"Referer": REFERER})
    for _hop in range(_MOST_REDIRECTS + 1):
        response = transport.send(request)
        target = redirect_target(response)
        if target is None:
            return response
        request = Request(target, query=request.query, headers=request.headers)
    raise TransportError("The server redirects in a circle.")


def _object(response: Response) -> Mapping[str, object] | None:
    try:
        node = json.loads(response.body.decode("utf-8-sig", "replace"), strict=False)
    except (ValueError, RecursionError):
        return None
    return node if isinstance(node, dict) else None


def _facts(root: str, node: Mapping[str, object]) -> ServerFacts:
    stated = node.get("authInfo")
    auth: Mapping[str, object] = stated if isinstance(stated, dict) else {}
    is_token_based = auth.get("isTokenBasedSecurity")
    return ServerFacts(
        root=root,
        version=str(node.get("fullVersion") or node.get("currentVersion") or ""),
        is_token_based=is_token_based if isinstance(is_token_based, bool) else None,
        # three spellings are in use
        token_url=_text(auth.get("tokenServicesUrl"))
        or _text(auth.get("tokenServiceUrl"))
        or _text(node.get("tokenServiceUrl")),
        owning_system_url=_text(node.get("owningSystemUrl")),
        short_lived_minutes=_minutes(auth.get("shortLivedTokenValidity")),
        is_arcgis="currentVersion" in node or "authInfo" in node or "owningSystemUrl" in node,
    )


def _schemes(challenge: str) -> str:
    """Name the schemes in ``WWW-Authenticate``; its parameters are of no use here."""
    words = {word.strip('",').lower() for word in challenge.replace(",", " ").split()}
    found = [scheme.capitalize() for scheme in _SCHEMES if scheme in words]
    return ", ".join(found).replace("Ntlm", "NTLM") or "unknown"


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _minutes(value: object) -> int | None:
    try:
        minutes = int(str(value))
    except ValueError:
        return None
    return minutes if minutes > 0 else None
