"""Signs in by each way in, and keeps open what the sign-ins need as long as they last."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace

from ..auth import (
    AppSignIn,
    Credential,
    OAuthApp,
    OAuthEndpoint,
    OAuthSignIn,
    OAuthTokens,
    PastedToken,
    Portal,
    PortalFacts,
    ServerFacts,
    SignInMethod,
    Site,
    TokenService,
    discover,
    discover_portal,
    with_usable_token_url,
)
from ..errors import PluginError, ServiceError, SignInRefused, SignInRejected
from ..net.addresses import Target, TargetKind
from ..net.client_certificate import ClientCertificate
from ..net.requests_transport import TransportSettings
from ..net.retry import RetryPolicy
from ..net.token_source import TokenSource
from ..net.transport import Transport
from ..net.urls import origin
from .behind_wall import enter_behind
from .given import FRONT_DOORS, SignIn, WayIn
from .lines import Lines
from .open_sign_ins import Entry, OpenSignIns
from .patience import patiently
from .secret_keeper import TOKEN_ENTRY, BrowserSecret, SecretKeeper, web_server_entry
from .walls import WalledTokens
from .ways_in import (
    Place,
    check_client_id,
    check_confirmed,
    enter,
    enter_shared,
    find_owner,
    find_portal,
    methods_by_password,
    oauth_endpoint,
    speak_to,
)
from .web_wall import CertificateWall, Wall

log = logging.getLogger(__name__)


class FrontDesk:
    """Turns what a person gave into a sign-in of a token service; no widgets, no signals.

    Everything but `drop`, `leave` and `close` blocks.

    Args:
        network: asked for each connection anew, because the person may change it.
        secrets: where secrets that were not given are looked up.
    """

    def __init__(self, network: Callable[[], TransportSettings], secrets: SecretKeeper) -> None:
        self._secrets = secrets
        self.lines, self.open_sign_ins = Lines(network), OpenSignIns(secrets)

    def tokens(self, root: str, signer: TokenSource) -> TokenSource:
        """Let requests with ArcGIS's tokens wait for the web server in front as well."""
        return WalledTokens(self.lines.walls, root, signer)

    def portal(self, root: str) -> Portal | None:
        """The portal whose sign-in serves a server; None without one."""
        entry = self.open_sign_ins.get(root)
        return None if entry is None else entry.portal

    def bound_to(self, root: str) -> str:
        """What the tokens of a sign-in by name and password are bound to; "" for other ways."""
        entry = self.open_sign_ins.get(root)
        return entry.bound_to if entry is not None and entry.way is WayIn.PASSWORD else ""

    def token_url(self, root: str) -> str:
        """Where the token of a server that stands alone came from; "" for others."""
        entry = self.open_sign_ins.get(root)
        return "" if entry is None else entry.token_url

    def secrets_of(self, root: str) -> tuple[str, ...]:
        """The secrets that got in: at ArcGIS, and at the web server in front."""
        entry, wall = self.open_sign_ins.get(root), self.lines.walls.get(root)
        secrets = ("" if entry is None else entry.secret, "" if wall is None else wall.secret)
        return tuple(filter(None, secrets))

    def look(
        self,
        root: str,
        on_transport: Callable[[Transport], None] = lambda _transport: None,
        policy: RetryPolicy | None = None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> ServerFacts:
        """Ask a server what it is; see `Gateway.look`."""
        transport = self.lines.dial_at_desk(root)
        on_transport(transport)
        try:
            return patiently(lambda: discover(transport, root), policy, is_cancelled)
        finally:
            transport.close()

    def recognise(self, target: Target, on_transport: Callable[[Transport], None]) -> Site:
        """Ask what answers at an address, as a stranger; see `Gateway.recognise`."""
        transport = self.lines.dial_as_stranger()
        on_transport(transport)
        try:
            if target.kind.is_of_portal:
                return Site(None, discover_portal(transport, target.root))
            facts = discover(transport, target.root)
            if facts.version or target.kind is not TargetKind.SERVER:
                return Site(facts, None)
            return Site(facts, discover_portal(transport, target.root))
        finally:
            transport.close()

    def portal_of(
        self,
        facts: ServerFacts,
        given: SignIn,
        on_transport: Callable[[Transport], None],
        policy: RetryPolicy | None,
    ) -> PortalFacts | None:
        """Ask the portal that owns a server what it is; see `Gateway.portal_of`."""
        transport = self.lines.dial_at_desk(facts.root)
        on_transport(transport)
        try:
            return patiently(lambda: find_owner(transport, facts, given), policy)
        finally:
            transport.close()

    def sign_in(self, service: TokenService, target: Target, way: WayIn, given: SignIn) -> str:
        """Sign in by password, application, stored sign-in of a browser or web server in front.

        Returns:
            One sentence when the secret could not be kept, else "".
        """
        if way is WayIn.WEB_TIER:
            return self._by_web_tier(service, target, given)
        place = self._place(target, given)
        if given.way is WayIn.AUTO and way is WayIn.PASSWORD and place.is_walled:
            return self._by_web_tier(service, target, given)
        if way is WayIn.OAUTH:
            return self._by_stored_browser(service, place, given)
        is_app = way is WayIn.APP
        user = given.client_id if is_app else given.username
        secret = given.client_secret if is_app else given.password
        if not self._share(service, place, way, given, user, secret):
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

            self._admit(service, place, given, Entry(way, user, secret), methods)
        if not given.keep or not secret:
            return ""
        return self._secrets.keep_at(place.secrets_home, place.root, user, secret)

    def by_browser(
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
        place = self._place(target, given)
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
        self._admit(service, place, given, entry, methods, on_failure=entry.revoke)
        return keep()

    def by_token(self, service: TokenService, target: Target, given: SignIn) -> str:
        """Have requests carry a token that the person brought along; nobody is asked about it.

        Returns:
            One sentence when it could not be kept, else "".
        """
        speak_to(service, self._spoken_root(target), given)
        token = given.token or self._secrets.get(target.root, TOKEN_ENTRY)
        service.sign_in(PastedToken(token))
        self.drop(target.root)
        return self._secrets.keep(target.root, TOKEN_ENTRY, token) if given.keep else ""

    def by_certificate(
        self, service: TokenService, target: Target, given: SignIn, certificate: ClientCertificate
    ) -> str:
        """Show a certificate, then sign in at ArcGIS with what else was given, if anything.

        Places that the person confirmed may see the certificate too: a portal elsewhere.

        Returns:
            One sentence when a password could not be kept, else "".
        """
        root = target.root
        wall = CertificateWall((root, *given.trusted_token_origins), certificate)
        is_known = self._is_known_to_arcgis(service)
        before = self.lines.walls.put(root, wall)
        entry = Entry(WayIn.QGIS, given.username)
        try:
            if given.username and not given.token:
                return self.sign_in(service, target, WayIn.PASSWORD, given)
            entry.transport = transport = self.lines.dial_at_desk(root)
            enter_behind(service, entry, transport, target, given, is_known)
        except BaseException:
            entry.close()
            self.lines.walls.put(root, before)
            raise
        self._hold_unless(is_known and not given.token, root, entry)
        return ""

    def follow(
        self, service: TokenService, root: str, on_transport: Callable[[Transport], None]
    ) -> bool:
        """Sign in to a server with what somebody has at its portal. Blocks.

        Returns:
            False when nobody is signed in at a portal, or none of them vouches for the server.

        Raises:
            TransportError, Cancelled, RedirectRefused: the server gives no answer.
        """
        entries = [one for one in self.open_sign_ins.all() if one.portal is not None]
        if not entries:
            return False
        transport = self.lines.dial_at_desk(root)
        on_transport(transport)
        try:
            facts = patiently(lambda: discover(transport, root))
        finally:
            transport.close()
        for entry in entries:
            if entry.portal is None or not entry.portal.can_renew:
                continue
            try:
                enter_shared(service, entry.portal, Place(root, facts, None))
            except (SignInRefused, SignInRejected, ServiceError) as err:
                log.info("%s does not follow %s: %s", root, entry.portal.root, err)
                continue
            self.open_sign_ins.hold(root, entry)
            return True
        return False

    def drop(self, root: str) -> None:
        """End what the last sign-in of a server kept open; another one took its place."""
        self.open_sign_ins.hold(root, None)

    def leave(self, root: str) -> None:
        """Sign out of a server; a sign-in by browser is ended at the portal too, in the background.

        Never blocks, since people sign out in the window.
        """
        self.lines.walls.put(root, None)
        self.open_sign_ins.leave(root)

    def end_kept(self, root: str, allow_http: bool = False) -> None:
        """End at its portal what an earlier session kept of a sign-in by browser there.

        Looks into the credential store, so it may block; the portal is told in the background.
        A sign-in that serves this session is left to `leave`.
        """
        if self.open_sign_ins.uses(root):  # asked first, since who is leaving deletes it
            return
        try:
            kept = self._secrets.any_browser_secret(root)
        except PluginError as err:
            log.warning("%s", err)
            return
        if not kept.refresh_token:
            return
        transport, app = self.lines.dial_at_desk(root), OAuthApp(kept.portal, kept.client_id)
        entry = Entry(WayIn.OAUTH, kept.client_id, transport=transport, kept_at=root)
        endpoint = OAuthEndpoint(transport, app, allow_http=allow_http)
        entry.oauth = OAuthSignIn(endpoint, refresh_token=kept.refresh_token)
        self.open_sign_ins.end(root, entry)

    def close(self, ends_at_portal: bool = False) -> None:
        """Close everything; what is under way, or begins after this, raises `Cancelled`.

        Args:
            ends_at_portal: end sign-ins by browser there too, which blocks; they stay good for
                the next session otherwise.
        """
        self.open_sign_ins.close(ends_at_portal)
        self.lines.close()

    def _spoken_root(self, target: Target) -> str:
        """Return the root as it is to be spoken to; one by http may demand https."""
        if origin(target.root).scheme == "https":
            return target.root
        site = self.recognise(target, lambda _transport: None)
        found = site.server or site.portal
        return target.root if found is None else found.root

    def _place(self, target: Target, given: SignIn) -> Place:
        """Find out where tokens for an address come from."""
        transport = self.lines.dial_at_desk(target.root)
        try:
            if target.kind.is_of_portal:
                portal = patiently(lambda: find_portal(transport, target.root))
                return Place(target.root, None, portal)
            facts = patiently(lambda: discover(transport, target.root))
            owner = find_owner(transport, facts, given)
            if owner is None:
                trusted = given.trusted_token_origins
                facts = patiently(lambda: with_usable_token_url(transport, facts, trusted))
            return Place(target.root, facts, owner)
        finally:
            transport.close()

    def _check_portal(self, target: Target, given: SignIn) -> None:
        """Make sure that the portal is confirmed, where the web server stands before that one.

        Raises:
            SignInRefused: it is not.
        """
        if target.kind.is_of_portal:
            return
        stranger = self.lines.dial_as_stranger()  # a wall that refuses is in the way
        try:
            facts = patiently(lambda: discover(stranger, target.root))
        finally:
            stranger.close()
        if facts.web_tier_challenge is None and facts.owning_system_url is not None:
            check_confirmed(facts.root, facts.owning_system_url, given)

    def _by_stored_browser(self, service: TokenService, place: Place, given: SignIn) -> str:
        """Go on with what an earlier sign-in by browser left; never opens one."""
        if self._share(service, place, WayIn.OAUTH, given, given.client_id, ""):
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

        self._admit(service, place, given, entry, methods)
        return ""

    def _by_web_tier(self, service: TokenService, target: Target, given: SignIn) -> str:
        """Sign in at the web server in front, then at ArcGIS by what it makes of that."""
        root, user = target.root, given.username
        password = given.password
        if user and not password:
            missing = f"No password of {user} for the web server is stored."
            password = self._secrets.get(root, web_server_entry(user), missing)
        self._check_portal(target, given)
        places = (root, *given.trusted_token_origins)
        wall = Wall(places, Credential(user, password), given.allow_http)
        transport = self.lines.dial_through(wall)
        entry = Entry(WayIn.WEB_TIER, user, password, transport)
        is_known = self._is_known_to_arcgis(service)
        try:
            enter_behind(service, entry, transport, target, given, is_known)
        except BaseException:
            entry.close()
            raise
        self.lines.walls.put(root, wall)
        self._hold_unless(is_known and not given.token, root, entry)
        return (
            self._secrets.keep(root, web_server_entry(user), password)
            if given.keep and password
            else ""
        )

    def _share(
        self,
        service: TokenService,
        place: Place,
        way: WayIn,
        given: SignIn,
        user: str,
        secret: str,
    ) -> bool:
        """Use the sign-in that another server of the same portal has; False when there is none."""
        for entry in self.open_sign_ins.all():
            if entry.serves(place, way, given, user, secret) and entry.portal is not None:
                enter_shared(service, entry.portal, place)
                self.open_sign_ins.hold(place.root, entry)
                return True
        return False

    def _admit(
        self,
        service: TokenService,
        place: Place,
        given: SignIn,
        entry: Entry,
        methods: Callable[[Transport], Iterable[SignInMethod]],
        on_failure: Callable[[], None] = lambda: None,
    ) -> None:
        """Sign in by the methods; what they need stays open until the sign-out."""
        entry.transport = transport = self.lines.dial_at_desk(place.root)
        entry.trusted, entry.bound_to = frozenset(given.trusted_token_origins), given.bound_to
        entry.token_url = place.token_url
        try:
            entry.portal = enter(service, transport, place, given, methods(transport))
        except BaseException:
            on_failure()
            entry.close()
            raise
        self.open_sign_ins.hold(place.root, entry)

    def _is_known_to_arcgis(self, service: TokenService) -> bool:
        """Whether somebody is signed in at ArcGIS by other means than a web server's word."""
        entry = self.open_sign_ins.get(service.root)
        return service.is_signed_in and (entry is None or entry.way not in FRONT_DOORS)

    def _hold_unless(self, is_known: bool, root: str, entry: Entry) -> None:
        """Keep open what the sign-in at ArcGIS depends on; another one that stays does not."""
        if is_known:
            entry.close()
        else:
            self.open_sign_ins.hold(root, entry)
