"""A portal's token for whoever the web server in front has already let in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from ..net.giving_up import pause
from ..net.transport import Transport
from .portal_address import portal_root
from .portal_token import ask_portal
from .secret_post import check_encrypted
from .token import REFERER, Token, utc_now


class WebTierTokenSignIn:
    """Asks a portal for a token without name and password; implements `SignInMethod`.

    Args:
        transport: a `WebTierTransport`, or one with a client certificate.
        portal: root of the portal.
        user: to show.
        allow_http: the person agreed to unencrypted tokens.
        expiration_min: life to ask for.

    Source: facts 1.8.
    """

    can_renew = True

    def __init__(
        self,
        transport: Transport,
        portal: str,
        user: str = "",
        *,
        allow_http: bool = False,
        referer: str = REFERER,
        expiration_min: int = 60,
        clock: Callable[[], datetime] = utc_now,
        sleep: Callable[[float], None] = pause,
    ) -> None:
        self._transport, self._root = transport, portal_root(portal)
        self._allow_http, self._referer = allow_http, referer
        self._expiration_min = expiration_min
        self._clock, self._sleep = clock, sleep
        self.user = user

    def __repr__(self) -> str:
        """Show whom and where."""
        return f"<WebTierTokenSignIn {self.user} at {self._root}>"

    def obtain(self) -> Token:
        """Ask for a token; see `SignInMethod.obtain`."""
        check_encrypted(self._root, allow_http=self._allow_http)
        return ask_portal(
            self._transport,
            self._root,
            {"client": "referer"},
            referer=self._referer,
            expiration_min=self._expiration_min,
            clock=self._clock,
            sleep=self._sleep,
        )
