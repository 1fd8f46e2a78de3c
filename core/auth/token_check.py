"""Whether a pasted token or API key works at all, whose it is, and when it ends if that is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from ..errors import InvalidToken, ProtocolError, TokenRequired
from ..net.answers import object_in
from ..net.error_envelope import error_in
from ..net.giving_up import pause
from ..net.transport import Transport
from ..net.urls import join, origin
from .portal_address import portal_root
from .public_resource import text_of
from .secret_post import check_encrypted, post_secret, post_to_portal
from .token import REFERER, Token, token_until, utc_now

_KEY_PREFIXES = ("AAPK", "AAPT", "AATK", "AAST")


@dataclass(frozen=True)
class TokenCheck:
    """What a server says to a token; nothing of it is secret.

    Attributes:
        is_valid: whether the server takes it.
        is_api_key: whether it looks like an API key.
        user, role: "" when not told.
        expires: on our clock; None when nobody tells.
        life: what was left at the check; None when nobody tells.
    """

    is_valid: bool
    is_api_key: bool = False
    user: str = ""
    role: str = ""
    expires: datetime | None = None
    life: timedelta | None = None


def check_token(
    transport: Transport,
    address: str,
    token: Token,
    *,
    is_portal: bool,
    allow_http: bool = False,
    clock: Callable[[], datetime] = utc_now,
    sleep: Callable[[float], None] = pause,
) -> TokenCheck:
    """Show a token to the server that it is for. Blocks.

    Args:
        transport: carries it.
        address: root of the portal or server that the person named.
        token: pasted.
        is_portal: whether `address` is a portal.
        allow_http: the person agreed to send it unencrypted.
        clock: returns aware UTC.
        sleep: waits between tries.

    Raises:
        SignInRefused: not sent, the connection is not encrypted.
        ServiceError, ProtocolError, TransportError: the server did not judge it.

    Source: facts 1.11 and 1.12. No server tells when a foreign token ends; those that are JSON
    Web Tokens tell it themselves.
    """
    check_encrypted(address, allow_http=allow_http)
    asked_at, referer = clock(), token.referer or REFERER
    form = {"f": "json", "token": token.value}
    if is_portal:
        root, about_us = portal_root(address), ("portals", "self")
        response = post_to_portal(transport, root, about_us, form, referer=referer, sleep=sleep)
    else:
        url = join(address, "rest", "services")
        response = post_secret(transport, url, form, referer=referer, sleep=sleep)
    is_api_key = token.value.startswith(_KEY_PREFIXES)
    node = object_in(response)
    error = error_in(node)
    if isinstance(error, (InvalidToken, TokenRequired)):
        return TokenCheck(False, is_api_key)
    if error is not None:
        raise error
    if node is None or response.status >= 400:
        raise ProtocolError(f"{origin(address).host} does not say whether the token is good.")
    user = node.get("user")
    said = user if isinstance(user, dict) else {}
    ends = token_until("", token.stated_end_ms, response.headers, asked_at)
    return TokenCheck(
        True,
        is_api_key,
        text_of(said.get("username")) or "",
        text_of(said.get("role")) or "",
        ends.expires,
        ends.life,
    )
