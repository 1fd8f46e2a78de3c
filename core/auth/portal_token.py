"""``request=getToken``: a token from a portal for somebody it knows already."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from ..net.transport import Transport
from .secret_post import post_to_portal
from .token import Token, token_until
from .token_answer import token_in


def ask_portal(
    transport: Transport,
    root: str,
    said: Mapping[str, str],
    *,
    referer: str,
    expiration_min: int,
    clock: Callable[[], datetime],
    sleep: Callable[[float], None],
) -> Token:
    """Ask a portal's ``generateToken`` without name and password.

    Args:
        transport: its credentials, or the token in `said`, tell who asks.
        root: of the portal.
        said: parameters beyond the common ones.
        referer: bound to the token.
        expiration_min: life to ask for.
        clock: the moment of the question, to count the life from.
        sleep: between tries.

    Raises:
        PluginError: refused, or no answer.

    Source: facts 1.6 and 1.8.
    """
    form = {
        "request": "getToken",
        **said,
        "referer": referer,
        "expiration": str(expiration_min),
        "f": "json",
    }
    asked_at = clock()
    response = post_to_portal(
        transport, root, ("generateToken",), form, referer=referer, sleep=sleep
    )
    value, expires = token_in(response)
    life = timedelta(minutes=expiration_min)
    return token_until(value, expires, response.headers, asked_at, life, referer)
