"""Read what a portal's OAuth addresses answer; errors come inside HTTP 200 and doubly named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from ..errors import (
    InvalidToken,
    ProtocolError,
    ServiceError,
    SignInRejected,
    TooManyRequests,
)
from ..net.answers import object_in
from ..net.error_envelope import error_in, service_error
from ..net.request import SECRET_FIELDS, Response
from ..net.urls import origin
from .token import Token

_FINAL = frozenset({400, 401, 498, 499})
_FINAL_NAMES = frozenset({"invalid_grant", "invalid_request", "invalid_client", "invalid_token"})
_LONGEST_LIFE_S = 10 * 365 * 86400.0


@dataclass(frozen=True, repr=False)
class OAuthTokens:
    """What a portal gave; shows itself without secrets.

    Attributes:
        access: used like every other token.
        refresh_token: "" when none came.
        refresh_expires: on our clock; None when not told.
        refresh_life: whole life of the refresh token; None when not told.
        user: name, "" for an application.
        redirect_uri: to be repeated when the refresh token is exchanged.
    """

    access: Token
    refresh_token: str = ""
    refresh_expires: datetime | None = None
    refresh_life: timedelta | None = None
    user: str = ""
    redirect_uri: str = ""

    def __repr__(self) -> str:
        """Show user and end."""
        return f"<OAuthTokens {self.user} {self.access!r}>"


def tokens_in(
    response: Response, asked_at: datetime, form: Mapping[str, str], redirect_uri: str
) -> OAuthTokens:
    """Return the tokens of an answer. Lives are told in seconds, so no clock can be wrong.

    Args:
        response: of ``oauth2/token``.
        asked_at: our clock before asking.
        form: what was asked; its secrets are struck from the server's words.
        redirect_uri: kept with the tokens.

    Raises:
        InvalidToken: the refresh token has ended or was withdrawn.
        SignInRejected: wrong client secret.
        ServiceError: the code or the application is refused.
        ProtocolError: not an answer of a portal.
    """
    node = object_in(response)
    host = origin(response.url).host
    error = error_in(node)
    if error is None and response.status >= 400:
        error = service_error(response.status, "", None)
    if error is not None:
        raise _refusal(error, node, response, form)
    value = node.get("access_token") if node else None
    if not isinstance(value, str) or not value.strip() or node is None:
        raise ProtocolError(
            f"{host} answers the sign-in with something else instead of a token.",
            "Check the address of the portal.",
        )
    life = _seconds(node.get("expires_in"))
    refresh, user = node.get("refresh_token"), node.get("username")
    refresh_life = _seconds(node.get("refresh_token_expires_in"))
    return OAuthTokens(
        Token(value.strip(), asked_at + life if life else None, life),
        refresh if isinstance(refresh, str) else "",
        asked_at + refresh_life if refresh_life else None,
        refresh_life,
        user if isinstance(user, str) else "",
        redirect_uri,
    )


def is_success(node: Mapping[str, object] | None) -> bool:
    """Whether an answer says ``{"success": true}``."""
    return node is not None and error_in(node) is None and node.get("success") is True


def _refusal(
    error: ServiceError,
    node: Mapping[str, object] | None,
    response: Response,
    form: Mapping[str, str],
) -> ServiceError:
    """Choose the class that tells what can be done about it, by codes alone."""
    host = origin(response.url).host
    code = error.code or (response.status if response.status >= 400 else 0)
    if code == 429:
        return TooManyRequests(f"{host} is asked too often to sign in.", 429)
    details = _without_secrets((str(error), *error.details), form)
    if code not in _FINAL and _name(node) not in _FINAL_NAMES:
        return ServiceError(f"The portal {host} could not sign in.", code, details)
    if "refresh_token" in form:
        return InvalidToken(
            f"The sign-in at {host} has ended, and only you can renew it.", code, details
        )
    if "client_secret" in form:
        return SignInRejected(
            f"{host} does not accept this application id and secret.",
            code,
            details,
            "Check both; secrets of applications can be withdrawn or run out.",
        )
    return ServiceError(
        f"The portal {host} does not accept the sign-in of the browser.",
        code,
        details,
        "Sign in again. If it happens again, show the details to the portal's administrator: "
        "application id or redirect address may not be registered there.",
    )


def _name(node: Mapping[str, object] | None) -> str:
    """Return OAuth's own name of an error, inside or outside of Esri's envelope."""
    envelope = node.get("error") if node else None
    name = envelope.get("error") if isinstance(envelope, dict) else envelope
    return name if isinstance(name, str) else ""


def _without_secrets(lines: tuple[str, ...], form: Mapping[str, str]) -> tuple[str, ...]:
    """Strike what we sent from the server's words; some repeat a refused token."""
    secret = [value for name, value in form.items() if name in SECRET_FIELDS and len(value) > 3]
    for value in secret:
        lines = tuple(line.replace(value, "***") for line in lines)
    return lines


def _seconds(value: object) -> timedelta | None:
    """Read a life in seconds; None when absent or absurd."""
    try:
        seconds = float(str(value))
    except ValueError:
        return None
    return timedelta(seconds=seconds) if 0 < seconds <= _LONGEST_LIFE_S else None
