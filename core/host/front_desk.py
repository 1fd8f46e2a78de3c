"""Signs in by each way in, and keeps open what the sign-ins need as long as they last."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..auth import AppSignIn, PastedToken, SignInMethod, TokenService
from ..errors import ServiceError, SignInRejected
from ..net.addresses import Target
from ..net.client_certificate import ClientCertificate
from ..net.requests_transport import TransportSettings
from ..net.token_source import TokenSource
from ..net.transport import Transport
from .admission import Admission
from .browser_desk import BrowserDesk
from .given import SignIn, WayIn
from .inquiry import Inquiry
from .lines import Lines
from .open_sign_ins import Entry, OpenSignIns
from .secret_keeper import TOKEN_ENTRY, SecretKeeper
from .wall_desk import WallDesk
from .walls import WalledTokens
from .ways_in import Place, check_client_id, methods_by_password, oauth_endpoint, speak_to

_WEB_SERVER_ASKS = 401


class FrontDesk:
    """Turns what a person gave into a sign-in of a token service; no widgets, no signals.

    Everything but `drop`, `leave` and `close` blocks.

    Args:
        network: asked for each connection anew, because the person may change it.
        secrets: where secrets that were not given are looked up.

    Attributes:
        lines: to the servers.
        inquiry: asks them what they are.
        open_sign_ins: what keeps the sign-ins alive.
        admission: lets a sign-in serve further servers.
        browser: signs in on a portal's page.
    """

    def __init__(self, network: Callable[[], TransportSettings], secrets: SecretKeeper) -> None:
        self._secrets = secrets
        self.lines, self.open_sign_ins = Lines(network), OpenSignIns(secrets)
        self.inquiry = Inquiry(self.lines)
        self.admission = Admission(self.lines, self.inquiry, self.open_sign_ins)
        self.browser = BrowserDesk(
            self.lines, self.inquiry, self.admission, self.open_sign_ins, secrets
        )
        self._walls = WallDesk(self.lines, self.inquiry, self.open_sign_ins, secrets)

    def tokens(self, root: str, signer: TokenSource) -> TokenSource:
        """Let requests with ArcGIS's tokens wait for the web server in front as well."""
        return WalledTokens(self.lines.walls, root, signer)

    def secrets_of(self, root: str) -> tuple[str, ...]:
        """The secrets that got in: at ArcGIS, and at the web server in front."""
        entry, wall = self.open_sign_ins.get(root), self.lines.walls.get(root)
        secrets = ("" if entry is None else entry.secret, "" if wall is None else wall.secret)
        return tuple(filter(None, secrets))

    def sign_in(self, service: TokenService, target: Target, way: WayIn, given: SignIn) -> str:
        """Sign in by password, application, stored sign-in of a browser or web server in front.

        Returns:
            One sentence when the secret could not be kept, else "".
        """
        if way is WayIn.WEB_TIER:
            return self._walls.by_password(service, target, given)
        place = self.inquiry.place(target, given)
        if given.way is WayIn.AUTO and way is WayIn.PASSWORD and place.is_walled:
            return self._walls.by_password(service, target, given)
        if way is WayIn.OAUTH:
            return self.browser.go_on(service, place, given)
        is_app = way is WayIn.APP
        user = given.client_id if is_app else given.username
        secret = given.client_secret if is_app else given.password
        if not self.admission.share(service, place, way, given, user, secret):
            if is_app:
                check_client_id(place, given)
            missing = f"No secret of the application {user} is stored." if is_app else ""
            home = place.secrets_home
            secret = secret or self._secrets.get_from(home, place.root, user, missing)

            def methods(transport: Transport) -> Iterable[SignInMethod]:
                if is_app:
                    endpoint = oauth_endpoint(transport, place, given)
                    return [AppSignIn(endpoint, secret)]
                return methods_by_password(transport, place, given, secret)

            try:
                self.admission.admit(service, place, given, Entry(way, user, secret), methods)
            except ServiceError as err:
                is_wall = err.code == _WEB_SERVER_ASKS and not isinstance(err, SignInRejected)
                if given.way is not WayIn.AUTO or is_app or not is_wall:
                    raise
                return self._by_both_doors(service, target, place, given)
        if not given.keep or not secret:
            return ""
        return self._secrets.keep_at(place.secrets_home, place.root, user, secret)

    def _by_both_doors(
        self, service: TokenService, target: Target, place: Place, given: SignIn
    ) -> str:
        """Sign in where a web server stands before the tokens, as it turned out."""
        note = self._walls.by_password(service, target, given)
        if service.is_signed_in or self.inquiry.is_walled_inside(place):
            return note  # ArcGIS takes the web server's word
        return self.sign_in(service, target, WayIn.PASSWORD, given) or note

    def by_token(self, service: TokenService, target: Target, given: SignIn) -> str:
        """Have requests carry a token that the person brought along; nobody is asked about it.

        Returns:
            One sentence when it could not be kept, else "".
        """
        speak_to(service, self.inquiry.spoken_root(target), given)
        token = given.token or self._secrets.get(target.root, TOKEN_ENTRY)
        service.sign_in(PastedToken(token))
        self.drop(target.root)
        return self._secrets.keep(target.root, TOKEN_ENTRY, token) if given.keep else ""

    def by_certificate(
        self, service: TokenService, target: Target, given: SignIn, certificate: ClientCertificate
    ) -> str:
        """Show a certificate, then sign in at ArcGIS with what else was given, if anything.

        Returns:
            One sentence when a password could not be kept, else "".
        """
        return self._walls.by_certificate(
            service,
            target,
            given,
            certificate,
            lambda: self.sign_in(service, target, WayIn.PASSWORD, given),
        )

    def drop(self, root: str) -> None:
        """End what the last sign-in of a server kept open; another one took its place."""
        self.open_sign_ins.hold(root, None)

    def leave(self, root: str) -> None:
        """Sign out of a server; a sign-in by browser is ended at the portal too, in the background.

        Never blocks, since people sign out in the window.
        """
        self.lines.walls.put(root, None)
        self.open_sign_ins.leave(root)

    def close(self, ends_at_portal: bool = False) -> None:
        """Close everything; what is under way, or begins after this, raises `Cancelled`.

        Args:
            ends_at_portal: end sign-ins by browser there too, which blocks; they stay good for
                the next session otherwise.
        """
        self.open_sign_ins.close(ends_at_portal)
        self.lines.close()
