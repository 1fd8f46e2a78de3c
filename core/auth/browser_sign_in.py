"""Sign in on the portal's own page in the browser, and stay signed in afterwards."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import timedelta

from ..errors import InvalidToken, PluginError, TransportError
from .loopback_listener import LoopbackListener, PageTexts
from .oauth import OUT_OF_BAND, Authorization, OAuthEndpoint
from .oauth_answer import OAuthTokens
from .token import Token

log = logging.getLogger(__name__)

TIME_LIMIT_S = 300.0
_LONGEST_MARGIN = timedelta(days=2)


def sign_in_by_browser(
    endpoint: OAuthEndpoint,
    open_browser: Callable[[str], object],
    *,
    time_limit_s: float = TIME_LIMIT_S,
    is_cancelled: Callable[[], bool] = lambda: False,
    texts: PageTexts | None = None,
) -> OAuthTokens:
    """Show the portal's page in the browser and return the tokens. Blocks for minutes.

    Args:
        endpoint: of the portal.
        open_browser: given the address; returns False when there is no browser.
        time_limit_s: longest wait for the person, in seconds.
        is_cancelled: asked ten times a second.
        texts: of the last page.

    Raises:
        Cancelled: `is_cancelled` said so.
        TimedOut: the person did not come back in time.
        TransportError: no free port or no browser; `begin_by_code` remains.
        ServiceError: declined on the page, or refused by the portal.
    """
    app = endpoint.app
    with LoopbackListener(app.ports, app.host_name, app.path, texts) as listener:
        authorization = Authorization(endpoint, listener.redirect_uri)
        if open_browser(authorization.url) is False:
            raise TransportError(
                "The web browser could not be opened.", "Sign in by copying the code."
            )
        answer = listener.wait(authorization.belongs, time_limit_s, is_cancelled)
    return authorization.redeem(answer)


def begin_by_code(endpoint: OAuthEndpoint) -> Authorization:
    """Begin a sign-in that ends with a code to copy, where no redirect can come back.

    The person opens `url` anywhere, and `redeem_pasted` takes what the page shows.
    """
    return Authorization(endpoint, OUT_OF_BAND)


class OAuthSignIn:
    """Stays signed in by refresh tokens; implements `SignInMethod`. Never opens a browser.

    Args:
        endpoint: of the portal.
        tokens: from `sign_in_by_browser` or `Authorization`; None = go on with `refresh_token`.
        refresh_token: from the credential store.
        redirect_uri: that the refresh token was made with; needed to exchange it.
        user: name to show until the portal tells it.
        on_refresh_token: given each new refresh token, for the credential store.
    """

    def __init__(
        self,
        endpoint: OAuthEndpoint,
        tokens: OAuthTokens | None = None,
        *,
        refresh_token: str = "",
        redirect_uri: str = "",
        user: str = "",
        on_refresh_token: Callable[[str], None] = lambda _token: None,
    ) -> None:
        self._endpoint = endpoint
        self._lock = threading.Lock()
        self._first: Token | None = None
        self._last: Token | None = None
        self._refresh_token = refresh_token
        self._redirect_uri = redirect_uri
        self._exchange_at = endpoint.clock() if refresh_token else None  # its end is not known
        self._on_refresh_token = on_refresh_token
        self.user = user
        if tokens is not None:
            self._first = self._take(tokens)

    def __repr__(self) -> str:
        """Show user and portal, no secret."""
        return f"<OAuthSignIn {self.user} at {self._endpoint.host}>"

    @property
    def can_renew(self) -> bool:
        """Whether there is a refresh token that was not refused."""
        with self._lock:
            return bool(self._refresh_token)

    def obtain(self) -> Token:
        """Return the browser's token the first time, then new ones.

        Raises:
            InvalidToken: the refresh token has ended: only the person can sign in again.
            PluginError: no token for another reason.
        """
        with self._lock:
            first, self._first = self._first, None
            refresh_token = self._refresh_token
        if first is not None and first.is_fresh(self._endpoint.clock()):
            return first
        if not refresh_token:
            raise InvalidToken("The sign-in has ended, and only you can renew it.", code=498)
        try:
            return self._take(self._renewed(refresh_token))
        except InvalidToken:
            with self._lock:
                if self._refresh_token == refresh_token:
                    self._refresh_token = ""
            raise

    def sign_out(self) -> bool:
        """Forget the tokens and ask the portal to end them; returns whether it did."""
        with self._lock:
            refresh_token, self._refresh_token = self._refresh_token, ""
            last, self._last, self._first = self._last, None, None
        if refresh_token:
            return self._endpoint.revoke(refresh_token)
        return last is not None and self._endpoint.revoke(last.value, "access_token")

    def _renewed(self, refresh_token: str) -> OAuthTokens:
        """Exchange the refresh token when its end is near, else just use it."""
        with self._lock:
            due, redirect_uri = self._exchange_at, self._redirect_uri
        if due is not None and redirect_uri and self._endpoint.clock() >= due:
            try:
                return self._endpoint.exchanged(refresh_token, redirect_uri)
            except InvalidToken:
                # some portals refuse the exchange alone; plain use tells whether it has ended
                log.info("%s does not exchange the refresh token", self._endpoint.host)
            except PluginError as err:
                log.info("%s: %s", self._endpoint.host, type(err).__name__)
            with self._lock:
                self._exchange_at = self._endpoint.clock() + timedelta(hours=1)
        return self._endpoint.refreshed(refresh_token, redirect_uri)

    def _take(self, tokens: OAuthTokens) -> Token:
        """Keep what came and hand on a new refresh token."""
        with self._lock:
            self._last = tokens.access
            self.user = tokens.user or self.user
            self._redirect_uri = tokens.redirect_uri or self._redirect_uri
            is_new = bool(tokens.refresh_token) and tokens.refresh_token != self._refresh_token
            if tokens.refresh_token:
                self._refresh_token = tokens.refresh_token
                self._exchange_at = None
                if tokens.refresh_expires is not None and tokens.refresh_life is not None:
                    margin = min(_LONGEST_MARGIN, tokens.refresh_life / 5)
                    self._exchange_at = tokens.refresh_expires - margin
        if is_new:
            try:
                self._on_refresh_token(tokens.refresh_token)
            except PluginError as err:  # a store that fails must not end the sign-in
                log.warning("%s", err)
        return tokens.access
