"""A server or portal, opened by a script, and one sign-in for all of its servers."""

from __future__ import annotations

import logging
import threading
import webbrowser
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime

from ..auth import CredentialStore, TokenService, TokenSigner, sign_in_by_browser
from ..errors import CredentialStoreError, SignInRefused, TokenRequired
from ..host.front_desk import FrontDesk
from ..host.given import SignIn, WayIn
from ..host.secret_keeper import SecretKeeper
from ..net.addresses import Target, TargetKind, parse_address
from ..net.client_certificate import ClientCertificate
from ..net.requests_transport import TransportSettings
from ..net.rest_client import RestClient
from ..net.slots import Slots
from ..net.urls import origin
from ..rest.catalog import Entry, read_folder, read_service
from .layer import Layer

log = logging.getLogger(__name__)


def open_site(
    address: str,
    network: TransportSettings | None = None,
    store: CredentialStore | None = None,
) -> Site:
    """Open a server or a portal; asks nobody yet.

    Args:
        address: of a server, anything in it, or a portal, in any spelling.
        network: proxy, trust and time-outs; None = straight, with the system's trust.
        store: where a password is looked up that was not given; None = the system's keyring.

    Raises:
        AddressError: it is no address.
    """
    return Site(address, network or TransportSettings(), store)


class Site:
    """A server, or a portal with its servers. Any thread.

    Signed in, it stays so: tokens are renewed as requests need them.
    """

    def __init__(
        self, address: str, network: TransportSettings, store: CredentialStore | None
    ) -> None:
        self._target = parse_address(address)
        self._desk = FrontDesk(lambda: network, SecretKeeper(store))
        self._lock = threading.RLock()
        self._given: SignIn | None = None
        self._services: dict[str, TokenService] = {}
        self._signers: dict[str, TokenSigner | None] = {}

    def __repr__(self) -> str:
        """Show the place, no secret."""
        return f"<Site {self._target.root}>"

    def __enter__(self) -> Site:
        """Use it as a context: closed at the end."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def sign_in(
        self,
        username: str = "",
        password: str = "",
        *,
        token: str = "",
        client_id: str = "",
        client_secret: str = "",
        certificate: ClientCertificate | None = None,
        trusted: Sequence[str] = (),
        bound_to: str = "referer",
        allow_http: bool = False,
        token_in_url: bool = False,
        front_username: str = "",
        front_password: str = "",
        kerberos: bool = False,
    ) -> None:
        """Get in, at ArcGIS, its portal or the web server in front, whichever asks. Blocks.

        Args:
            username: case-sensitive.
            password: "" = the one that the credential store has for this place.
            token: a token or API key; with a name and password it goes through the web server
                in front.
            client_id: of an application that the portal knows.
            client_secret: its secret.
            certificate: for servers that demand one.
            trusted: origins (``https://host``) beside the site's own that may be sent the
                secret: the portal that a server belongs to. Also the server's own, where that
                portal does not vouch for it.
            bound_to: what tokens are bound to: "referer", "requestip" or "ip:<address>".
            allow_http: send the secret unencrypted.
            token_in_url: for servers that take a token in the address only.
            front_username: for the web server in front, where ArcGIS behind it wants a sign-in
                of its own.
            front_password: see `password`.
            kerberos: get through the web server in front as whoever is signed in at this computer.

        Raises:
            SignInRejected: wrong; it was sent once.
            SignInRefused: not sent, and why: no https, or a stranger wants it.
            CredentialStoreError: no password was given, and none is stored.
            PluginError: no token for another reason.
        """
        has_front = bool(front_username) or (kerberos and bool(username or token or client_id))
        way = WayIn.WEB_TIER if kerberos and not has_front else WayIn.AUTO
        given = SignIn(
            WayIn.QGIS if certificate is not None else way,
            username,
            password,
            token,
            token_in_url=token_in_url,
            allow_http=allow_http,
            trusted_token_origins=self._confirmed(trusted),
            client_id=client_id,
            client_secret=client_secret,
            bound_to=bound_to,
            front=WayIn.WEB_TIER if has_front else WayIn.NONE,
            front_username=front_username,
            front_password=front_password,
        )
        with self._lock:
            self._signers.clear()
            self._enter(self._target, given, certificate)
            self._given = given

    def sign_in_by_browser(
        self,
        client_id: str,
        *,
        trusted: Sequence[str] = (),
        ports: Sequence[int] = (),
        open_browser: Callable[[str], object] = webbrowser.open,
        allow_http: bool = False,
    ) -> None:
        """Get in on the portal's own page, for an organisation's login. Blocks for minutes.

        Args:
            client_id: of the application that the portal's administrator registered.
            trusted: see `sign_in`.
            ports: that are registered for the way back from the browser; none = any free one.
            open_browser: given the page's address; returns False when there is no browser.
            allow_http: see `sign_in`.

        Raises:
            TimedOut: the person did not come back in time.
            PluginError: declined, refused, no browser, or no portal.
        """
        given = SignIn(
            WayIn.OAUTH,
            allow_http=allow_http,
            trusted_token_origins=self._confirmed(trusted),
            client_id=client_id,
            redirect_ports=tuple(ports),
        )
        with self._lock:
            self._signers.clear()
            service = TokenService(self._target.root)
            self._desk.browser.sign_in(
                service, self._target, given, lambda end: sign_in_by_browser(end, open_browser)
            )
            self._admit(self._target, service, given)
            self._given = given

    def layer(self, address: str) -> Layer:
        """Name a layer or table of this site, or of a server of this portal; asks nobody yet.

        Args:
            address: its own, or its service's when that holds no other.

        Raises:
            AddressError: it is no address.
        """
        return Layer(self, parse_address(address))

    def contents(self, address: str = "") -> tuple[Entry, ...]:
        """List folders and services, or the layers of a service.

        Args:
            address: of a folder or service; "" = all of the server.

        Raises:
            PluginError: no such list.
        """
        target = parse_address(address) if address else self._target
        with closing(self.client(target.url)) as client:
            if target.kind in (TargetKind.SERVICE, TargetKind.LAYER):
                return read_service(client, target.service_url)
            return read_folder(client, target.root, target.url)

    def client(self, address: str, slots: Slots | None = None) -> RestClient:
        """Make a client that signs its requests; whoever asked closes it.

        Args:
            address: of the server or anything in it.
            slots: see `RestClient`.

        Raises:
            PluginError: the server belongs to the portal, but gets no token.
        """
        target = parse_address(address)
        signer = self._signer(target)
        return RestClient(self._desk.lines.dial(target.root), signer, slots=slots)

    def renewals(self, address: str) -> int:
        """How often the token for an address's server was renewed."""
        service = self._services.get(parse_address(address).root)
        return 0 if service is None else service.renewals

    def token_ends(self, address: str) -> datetime | None:
        """When the token for an address's server ends; None when nobody told.

        It is renewed before, unless it was brought along.
        """
        service = self._services.get(parse_address(address).root)
        return None if service is None else service.expires

    def close(self) -> None:
        """Forget all tokens and hang up; a sign-in by browser is ended at the portal too."""
        with self._lock:
            for service in self._services.values():
                service.sign_out()
            self._signers.clear()
            self._given = None
        self._desk.close(ends_at_portal=True)

    def _confirmed(self, trusted: Sequence[str]) -> tuple[str, ...]:
        """Return where secrets may go; a server that was named gets no token of a portal for that.

        It may call any portal its own; what counts is whether that one vouches for it.
        """
        is_portal = self._target.kind.is_of_portal
        return (str(origin(self._target.root)), *trusted) if is_portal else tuple(trusted)

    def _enter(
        self, target: Target, given: SignIn, certificate: ClientCertificate | None = None
    ) -> None:
        service, way = TokenService(target.root), given.likely_way
        if way is WayIn.NONE:
            raise TokenRequired("There is nothing to sign in with.", code=499)
        if given.to_front is not None:
            self._desk.sign_in(service, target, WayIn.WEB_TIER, given.to_front)
        if certificate is not None:
            self._desk.by_certificate(service, target, given, certificate)
        elif way is WayIn.TOKEN:
            self._desk.by_token(service, target, given)
        else:
            self._desk.sign_in(service, target, way, given)
        self._admit(target, service, given)

    def _admit(self, target: Target, service: TokenService, given: SignIn) -> None:
        self._services[target.root] = service
        self._signers[target.root] = TokenSigner(
            service,
            token_in_url=given.token_in_url,
            behind_web_tier=self._desk.lines.walls.get(target.root) is not None,
        )

    def _signer(self, target: Target) -> TokenSigner | None:
        """Return what signs for a server; a server of the portal gets in with its sign-in."""
        with self._lock:
            if target.root not in self._signers and self._given is not None:
                self._enter_as_the_portals(target, self._given)
                self._signers.setdefault(target.root, None)
            return self._signers.get(target.root)

    def _enter_as_the_portals(self, target: Target, given: SignIn) -> None:
        """Share the portal's sign-in; other servers are asked without, for what is public."""
        way = given.likely_way
        if way not in (WayIn.PASSWORD, WayIn.APP, WayIn.OAUTH):
            return
        confirmed = [origin(one) for one in given.trusted_token_origins]
        is_walled = self._desk.lines.walls.get(self._target.root) is not None
        try:
            if not (is_walled and origin(target.root) in confirmed):
                self._join(target, given)
            elif given.to_front is None:
                # the same web server, or one that was named, may stand before this server too
                self._enter(target, replace(given, way=WayIn.WEB_TIER))
            else:
                # without what is ArcGIS's: a server that is not the portal's is never sent it
                self._enter(target, replace(given, way=way, password="", client_secret=""))
        except (CredentialStoreError, SignInRefused) as err:
            log.info("%s is none of this sign-in's servers: %s", target.root, err)

    def _join(self, target: Target, given: SignIn) -> None:
        entry = self._desk.open_sign_ins.get(self._target.root)
        facts = self._desk.inquiry.look(target.root)
        if entry is None or facts.owning_system_url is None:
            return
        service = TokenService(target.root)
        self._desk.admission.join(service, target.root, facts, entry)
        self._admit(target, service, given)
