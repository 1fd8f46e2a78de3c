"""Sign-in on a portal's own page, in the browser, and what it leaves for the next session."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace

from ..auth import (
    OAuthApp,
    OAuthEndpoint,
    OAuthSignIn,
    OAuthTokens,
    SignInMethod,
    TokenService,
)
from ..errors import PluginError
from ..net.addresses import Target
from ..net.transport import Transport
from .admission import Admission
from .given import SignIn, WayIn
from .inquiry import Inquiry
from .lines import Lines
from .open_sign_ins import Entry, OpenSignIns
from .secret_keeper import BrowserSecret, SecretKeeper
from .ways_in import Place, oauth_endpoint

log = logging.getLogger(__name__)


class BrowserDesk:
    """Gets in by refresh tokens. All methods block; any thread.

    Args:
        lines: of the session.
        inquiry: of the session.
        admission: of the session.
        open_sign_ins: of the session.
        secrets: where refresh tokens are kept.
    """

    def __init__(
        self,
        lines: Lines,
        inquiry: Inquiry,
        admission: Admission,
        open_sign_ins: OpenSignIns,
        secrets: SecretKeeper,
    ) -> None:
        self._lines, self._inquiry, self._admission = lines, inquiry, admission
        self._open_sign_ins, self._secrets = open_sign_ins, secrets

    def sign_in(
        self,
        service: TokenService,
        target: Target,
        given: SignIn,
        ask_person: Callable[[OAuthEndpoint], OAuthTokens],
    ) -> str:
        """Have the person sign in on the portal's page; `ask_person` opens it and waits.

        Returns:
            One sentence when the sign-in could not be kept, else "".
        """
        place = self._inquiry.place(target, given)
        entry = Entry(WayIn.OAUTH, given.client_id, kept_at=place.root)
        latest = BrowserSecret("")

        def on_refresh_token(refresh_token: str) -> None:
            nonlocal latest
            latest = replace(latest, refresh_token=refresh_token)
            if entry.portal is not None:  # a later one; the first waits until it got us in
                keep()

        def keep() -> str:
            if not given.keep or not latest.refresh_token:
                return ""
            return self._secrets.keep_browser_secret(place.root, latest)

        def methods(transport: Transport) -> Iterable[SignInMethod]:
            nonlocal latest
            endpoint = oauth_endpoint(transport, place, given)
            tokens = ask_person(endpoint)
            latest = BrowserSecret(
                "", place.demand_portal(), tokens.redirect_uri, given.client_id, tokens.user
            )
            entry.oauth = OAuthSignIn(endpoint, tokens, on_refresh_token=on_refresh_token)
            return [entry.oauth]

        # a sign-in that opens no server must not stay open at the portal
        self._admission.admit(service, place, given, entry, methods, on_failure=entry.revoke)
        return keep()

    def go_on(self, service: TokenService, place: Place, given: SignIn) -> str:
        """Go on with what an earlier sign-in by browser left; never opens one."""
        if self._admission.share(service, place, WayIn.OAUTH, given, given.client_id, ""):
            return ""
        secret = self._secrets.browser_secret(place.root, place.demand_portal())
        given = replace(given, client_id=secret.client_id or given.client_id)
        entry = Entry(WayIn.OAUTH, given.client_id, kept_at=place.root)

        def keep(refresh_token: str) -> None:
            newer = replace(secret, refresh_token=refresh_token)
            self._secrets.keep_browser_secret(place.root, newer)

        def methods(transport: Transport) -> Iterable[SignInMethod]:
            entry.oauth = OAuthSignIn(
                oauth_endpoint(transport, place, given),
                refresh_token=secret.refresh_token,
                redirect_uri=secret.redirect_uri,
                user=secret.user,
                on_refresh_token=keep,
            )
            return [entry.oauth]

        self._admission.admit(service, place, given, entry, methods)
        return ""

    def end_kept(self, root: str, allow_http: bool = False) -> None:
        """End at its portal what an earlier session kept of a sign-in by browser there.

        Looks into the credential store, so it may block; the portal is told in the background.
        A sign-in that serves this session is left to `leave`.
        """
        if self._open_sign_ins.uses(root):  # asked first, since who is leaving deletes it
            return
        try:
            kept = self._secrets.any_browser_secret(root)
        except PluginError as err:
            log.warning("%s", err)
            return
        if not kept.refresh_token:
            return
        transport, app = self._lines.dial_at_desk(root), OAuthApp(kept.portal, kept.client_id)
        entry = Entry(WayIn.OAUTH, kept.client_id, transport=transport, kept_at=root)
        endpoint = OAuthEndpoint(transport, app, allow_http=allow_http)
        entry.oauth = OAuthSignIn(endpoint, refresh_token=kept.refresh_token)
        self._open_sign_ins.end(root, entry)
