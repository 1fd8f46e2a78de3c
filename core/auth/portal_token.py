"""``request=getToken``: a token from a portal for somebody it knows already."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from ..errors import ServiceError
from ..net.transport import Transport
from .portal_address import sharing_spellings
from .secret_post import post_secret
from .token import Token, token_until
from .token_answer import NOT_THERE, token_in


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
    life, problem = timedelta(minutes=expiration_min), None
    for url in sharing_spellings(root, "generateToken"):
        asked_at = clock()
        response = post_secret(transport, url, form, referer=referer, sleep=sleep)
        try:
            value, expires = token_in(response)
        except ServiceError as err:
            problem = problem or err
            if err.code not in NOT_THERE:
                break
        else:
            return token_until(value, expires, response.headers, asked_at, life, referer)
    assert problem is not None  # noqa: S101  there is one for each address that gave no token
    raise problem
