"""The servers of this session: who is signed in where; hands out clients for them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..auth import (
    CredentialStore,
    Portal,
    PortalFacts,
    ServerFacts,
    Site,
    Standing,
    TokenService,
    TokenSigner,
    TokenState,
)
from ..errors import PluginError
from ..net.addresses import Target, parse_address
from ..net.request import spellings
from ..net.requests_transport import TransportSettings
from ..net.rest_client import RestClient
from ..net.retry import RetryPolicy
from ..net.slots import Slots
from ..net.transport import Transport
from .auth_config import AuthConfigReader
from .front_desk import FrontDesk
from .given import SignIn, WayIn
from .kept_secrets import KeptSecrets
from .outlet import Outlet
from .portal_page import AskPerson
from .secret_keeper import SecretKeeper
from .token_places import KeptTokenPlaces
from .token_timer import TokenTimer

__all__ = ["Gateway", "SignIn", "WayIn"]

_SHORTEST_CONCEALED = 4  # characters; shorter ones stand in ordinary words


class Gateway(QObject):
    """Knows each server's token service and gives clients that use it.

    Made on the main thread; `look`, `sign_in` and everything a client does block and belong
    into a task.

    Args:
        network: what QGIS knows about proxies, trust and time-outs.
        store: keeps secrets; None = the best that can serve here, chosen at first use.
    """

    changed = pyqtSignal(str)  # a server's root: its sign-in state changed

    def __init__(
        self,
        network: TransportSettings,
        store: CredentialStore | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.network = network
        self.secrets = SecretKeeper(store, KeptSecrets())
        self._desk = FrontDesk(lambda: self.network, self.secrets)
        self._lock = threading.Lock()
        self._token_places = KeptTokenPlaces()
        self._services: dict[str, TokenService] = {}
        self._signers: dict[str, TokenSigner] = {}
        self._timers: dict[str, TokenTimer] = {}
        self._auth_configs = AuthConfigReader(self)
        self._outlet = Outlet(self.changed.emit)
        self.changed.connect(self._on_changed)

    def client(
        self,
        address: str,
        is_cancelled: Callable[[], bool] = lambda: False,
        on_wait: Callable[[str, float], None] | None = None,
        policy: RetryPolicy | None = None,
        on_needs_person: Callable[[bool], None] | None = None,
        slots: Slots | None = None,
    ) -> RestClient:
        """Make a client for the server of an address; whoever asked closes it.

        Args:
            address: of the server or anything in it.
            is_cancelled: asked all the time, from several threads.
            on_wait: told one sentence when the server makes us wait, and for how many seconds.
            policy: None = patient, as a job is; a person who waits wants less patience.
            on_needs_person: None = fail when only a person can sign in; see `RestClient`.
            slots: see `RestClient`.
        """
        root = parse_address(address).root
        signer = self._signers.get(root)
        return RestClient(
            self._desk.lines.dial(root),
            None if signer is None else self._desk.tokens(root, signer),
            policy or RetryPolicy(silence_s=self.network.read_timeout_s),
            is_cancelled=is_cancelled,
            on_wait=on_wait,
            on_needs_person=on_needs_person,
            slots=slots,
        )

    def look(
        self,
        address: str,
        on_transport: Callable[[Transport], None] = lambda _transport: None,
        policy: RetryPolicy | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> ServerFacts:
        """Ask the server of an address what it is and how one gets in.

        Args:
            address: of a server or anything in it.
            on_transport: handed what is used, so that another thread can close it.
            policy: None = patient.
            is_cancelled: asked between the tries; None = ask whoever waits for this thread.
        """
        return self._desk.inquiry.look(
            parse_address(address).root, on_transport, policy, is_cancelled
        )

    def recognise(
        self, address: str, on_transport: Callable[[Transport], None] = lambda _transport: None
    ) -> Site:
        """Ask what answers at an address that is still being typed, once, as a stranger. Blocks.

        Nothing secret goes there, not even to a web server in front that somebody is signed in at.

        Raises:
            TransportError, Cancelled, RedirectRefused: no answer.
        """
        return self._desk.inquiry.recognise(parse_address(address), on_transport)

    def sign_in(self, address: str, given: SignIn) -> str:
        """Get into the server of an address, or into a portal. Never opens a browser.

        Where a web server in front wants a sign-in of its own, that comes first; once it has
        worked it stays, whatever becomes of the one behind it.

        Returns:
            One sentence when the secret could not be kept, else "".

        Raises:
            SignInRejected: wrong name or password; it was sent once.
            SignInRefused: the secret was not sent, and why.
            CredentialStoreError: no secret was given, and none is stored.
            PluginError: no token for another reason.
        """
        target = parse_address(address)
        root, way = target.root, given.likely_way
        if way is WayIn.NONE:
            self.sign_out(address)
            return ""
        service = self._service(root, given.token_in_url)
        notes = []
        try:
            for one in filter(None, (given.to_front, given)):
                notes.append(self._enter(service, target, one.likely_way, one))
                self._sign_anew(root, given.token_in_url)
        except PluginError as err:
            service.note_failed_sign_in(err)
            raise
        self._outlet.tell(root)
        return next(filter(None, notes), "")

    def sign_in_on_page(self, address: str, given: SignIn, ask_person: AskPerson) -> str:
        """Get in on the portal's own page. Blocks for minutes.

        Args:
            address: of the server or its portal.
            given: with the client ID; `keep` puts into the credential store what lets the
                next session go on without the page (`WayIn.OAUTH`).
            ask_person: of `portal_page`; called in this thread.

        Returns:
            One sentence when the sign-in could not be kept, else "".

        Raises:
            Cancelled: the person gave up.
            TimedOut: the person did not come back in time.
            PluginError: declined, refused, no browser, or no portal.
        """
        target = parse_address(address)
        service = self._service(target.root, given.token_in_url)
        try:
            note = self._desk.browser.sign_in(service, target, given, ask_person)
        except PluginError as err:
            service.note_failed_sign_in(err)
            raise
        self._outlet.tell(target.root)
        return note

    def portal_of(
        self,
        facts: ServerFacts,
        given: SignIn,
        on_transport: Callable[[Transport], None] = lambda _transport: None,
        policy: RetryPolicy | None = None,
    ) -> PortalFacts | None:
        """Ask the portal that owns a server what it is; None when it stands alone. Blocks.

        Args:
            facts: what `look` found.
            given: with the places that the person confirmed; nothing secret is sent.
            on_transport: see `look`.
            policy: see `look`.

        Raises:
            SignInRefused: the portal is elsewhere and not confirmed; it was not even asked.
            PluginError: it gives no answer.
        """
        return self._desk.inquiry.portal_of(facts, given, on_transport, policy)

    def follow(
        self, address: str, on_transport: Callable[[Transport], None] = lambda _transport: None
    ) -> None:
        """Let the server of an address profit from a sign-in at its portal. Blocks.

        Nothing happens where somebody is signed in already, or no such portal vouches for the
        server: what a portal's search finds may lead anywhere.

        Args:
            address: of the server or anything in it.
            on_transport: see `look`.

        Raises:
            TransportError, Cancelled, RedirectRefused: the server gives no answer.
        """
        root = parse_address(address).root
        if self.state(address) is not TokenState.SIGNED_OUT:
            return
        service = self._service(root, token_in_url=False)
        if self._desk.admission.follow(service, root, on_transport):
            self._sign_anew(root, token_in_url=False)
            self._outlet.tell(root)

    def allow_token_in_url(self, address: str) -> None:
        """Let the token of an address's server travel in addresses: the person agreed."""
        self._service(parse_address(address).root, token_in_url=True)

    def sign_out(self, address: str) -> None:
        """Forget the token; a password in the credential store stays.

        A sign-in by browser is ended at the portal too, in the background, and is no longer kept.
        Whoever signs out of a portal is out of the servers that were entered by that sign-in, lest
        they use it anew.
        """
        root = parse_address(address).root
        entry = self._desk.open_sign_ins.get(root)
        portal = None if entry is None else entry.portal
        is_portal = portal is not None and portal.service is self._services.get(root)
        for one in self._desk.open_sign_ins.roots_beside(root) if is_portal else [root]:
            self._leave(one)

    def end_kept(self, root: str, allow_http: bool = False) -> None:
        """End at its portal a sign-in by browser that an earlier session kept for a server.

        May block for the credential store; the portal is told in the background.
        """
        self._desk.browser.end_kept(root, allow_http)

    def sign_out_everywhere(self) -> None:
        """Forget every token of this session."""
        with self._lock:
            roots = list(self._services)
        for root in roots:
            self.sign_out(root)

    def service(self, address: str) -> TokenService | None:
        """The token service of an address's server, None when nobody ever signed in."""
        return self._services.get(parse_address(address).root)

    def state(self, address: str) -> TokenState:
        """Whether somebody is signed in at the server of an address."""
        service = self.service(address)
        state = TokenState.SIGNED_OUT if service is None else service.state
        wall = self._desk.lines.walls.get(parse_address(address).root)
        if wall is not None and wall.rejection:
            return TokenState.NEEDS_PERSON
        # nothing but the web server in front may have asked for a sign-in
        is_let_in = wall is not None and state is TokenState.SIGNED_OUT
        return TokenState.SIGNED_IN if is_let_in else state

    def dial(self, address: str) -> Transport:
        """Make a transport for a question that a person waits for; whoever asked closes it."""
        return self._desk.lines.dial_at_desk(parse_address(address).root)

    def portal(self, address: str) -> Portal | None:
        """The portal whose sign-in serves the server of an address; None without one."""
        entry = self._desk.open_sign_ins.get(parse_address(address).root)
        return None if entry is None else entry.portal

    def standing(self, address: str) -> Standing:
        """Tell where the sign-in of an address's server stands; asks nobody."""
        root = parse_address(address).root
        service, signer = self._services.get(root), self._signers.get(root)
        wall = self._desk.lines.walls.get(root)
        if service is None:
            return Standing()
        is_known, entry = service.is_signed_in, self._desk.open_sign_ins.get(root)
        return Standing(
            self.state(address),
            service.method_name,
            service.user,
            service.expires,
            service.life,
            service.can_renew,
            entry.binding if is_known and entry is not None else "",
            signer.placement if is_known and signer is not None else None,
            wall is not None,
            wall is not None and bool(wall.rejection),
            service.last_refusal,
            entry.token_url if is_known and entry is not None else "",
        )

    def conceal(self, address: str, text: str) -> str:
        """Blacken whatever a server may have put of its own secrets into a text."""
        root = parse_address(address).root
        service = self._services.get(root)
        services = [] if service is None else [service]
        portal = self.portal(address)
        if portal is not None:
            services.append(portal.service)
        for secret in (*(one.peek() for one in services), *self._desk.secrets_of(root)):
            for spelling in spellings(secret):
                if len(spelling) >= _SHORTEST_CONCEALED:
                    text = text.replace(spelling, "***")
        return text

    def stop(self) -> None:
        """Forget all tokens; what is under way ends with `Cancelled`, and tells nothing any more.

        Comes first when the session ends: workers may outlive this object.
        """
        self._outlet.close()
        self._auth_configs.close()
        self._desk.close()
        for timer in self._timers.values():
            timer.stop()
        self._timers.clear()
        for service in self._services.values():
            service.sign_out()

    def _leave(self, root: str) -> None:
        was_walled = self._desk.lines.walls.get(root) is not None
        self._desk.leave(root)
        service = self._services.get(root)
        if service is not None:
            if was_walled:
                self._sign_anew(root, token_in_url=False)
            service.sign_out()
            self._outlet.tell(root)

    def _on_changed(self, root: str) -> None:
        """Let a timer renew tokens; it lives on the main thread, like this object."""
        if root not in self._timers and root in self._services:
            self._timers[root] = TokenTimer(self._services[root], self)
            self._timers[root].start()

    def _service(self, root: str, token_in_url: bool) -> TokenService:
        self._desk.lines.check_open()
        with self._lock:
            service = self._services.setdefault(root, TokenService(root))
        self._sign_anew(root, token_in_url)
        return service

    def _sign_anew(self, root: str, token_in_url: bool) -> None:
        """Give the requests of new clients the token where it may travel now.

        Where the server honoured a token, in this session or before, is where to begin.
        """
        is_walled = self._desk.lines.walls.get(root) is not None
        with self._lock:
            self._signers[root] = TokenSigner(
                self._services[root],
                token_in_url=token_in_url,
                placement=self._token_places.get(root),
                behind_web_tier=is_walled,
                on_placement=partial(self._token_places.put, root),
            )

    def _enter(self, service: TokenService, target: Target, way: WayIn, given: SignIn) -> str:
        if way is WayIn.TOKEN:
            return self._desk.by_token(service, target, given)
        if way is not WayIn.QGIS:
            return self._desk.sign_in(service, target, way, given)
        secrets = self._auth_configs.read(given.auth_config)
        if secrets.certificate is not None:
            return self._desk.by_certificate(service, target, given, secrets.certificate)
        given = secrets.filled_into(given)
        if given.way is WayIn.TOKEN:
            return self._desk.by_token(service, target, given)
        return self._desk.sign_in(service, target, given.likely_way, given)
