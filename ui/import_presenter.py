"""Talks to the core for the import window: connecting, signing in, reading the tree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.auth import TokenState
from ..core.errors import (
    AccessDenied,
    AddressError,
    InvalidToken,
    PluginError,
    TokenRequired,
)
from ..core.host.background import Errands
from ..core.host.connections import Connection, Connections
from ..core.host.gateway import Gateway, SignIn, WayIn
from ..core.net.addresses import Target, parse_address
from ..core.net.urls import origin
from ..core.rest.catalog import Entry
from .browser_page import BrowserPage, open_in_browser
from .consent import Agreed, Consent
from .core_words import in_the_persons_words
from .latest_errand import LatestErrand
from .offer import look_for_ways
from .remembered import remember
from .server_status import ServerStatus
from .visit import Visit, enter, is_of_web_server, read_children, visit


class State(Enum):
    """Where the window stands; everything in it follows from this."""

    NO_SERVER = "no_server"
    CONNECTING = "connecting"
    SIGN_IN_NEEDED = "sign_in_needed"
    SIGNING_IN = "signing_in"
    READY = "ready"


_SIGNED_IN = (TokenState.SIGNED_IN, TokenState.RENEWING)


class ImportPresenter(QObject):
    """State of the window, without widgets.

    Attributes:
        state: see `State`; `state_changed` tells of each change.
        target: the server's address as understood; None before the first.
        found: what the last visit found; None when it failed.
        known: what a visit of this server found, this one or an earlier one.
        reason: why a sign-in is needed, or why the last one failed; None = the person asked.
        consent: what the last sign-in needs the person to agree to.
        is_consent_enough: that is all; nothing has to be filled in.
        saved: the connection kept for this server; None when there is none.
        page: the sign-in page that the browser shows; None when it shows none.
        open_page: shows an address in the browser; whether there is one.
    """

    state_changed = pyqtSignal()
    status_changed = pyqtSignal()
    failed = pyqtSignal(object)  # PluginError for the window's message area
    noted = pyqtSignal(str)  # a sentence that is no failure
    page_changed = pyqtSignal()

    def __init__(self, gateway: Gateway, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gateway = gateway
        self.state = State.NO_SERVER
        self.target: Target | None = None
        self.found: Visit | None = None
        self.known: Visit | None = None
        self.reason: PluginError | None = None
        self.consent = Consent()
        self.is_consent_enough = False
        self.saved: Connection | None = None
        self._errands = Errands()
        self._latest = LatestErrand(self._errands)
        self._asks_on_arrival = False  # for a sign-in, whatever the server shows without one
        self.page: BrowserPage | None = None
        self.open_page: Callable[[str], bool] = open_in_browser
        self._agreed = Agreed()
        self._order: SignIn | None = None
        self._has_left = False  # signed out of this server, which a shared sign-in must not undo
        gateway.changed.connect(self._on_gateway_changed)

    # connecting

    def connect_to(self, text: str) -> None:
        """Look at a pasted address."""
        self.cancel()
        try:
            target = parse_address(text)
        except AddressError as err:
            self.failed.emit(err)
            return
        is_new = self.target is None or self.target.root != target.root
        self.target, self.found, self.reason, self.consent = target, None, None, Consent()
        self.saved = saved = Connections().of_server(target.root)
        if is_new:
            self._agreed, self._has_left, self.known = Agreed(), False, None
            if saved is not None:
                self._agreed = Agreed(
                    saved.allow_http, saved.token_in_url, saved.trusted_token_origins
                )
        self._visit()

    def reload(self) -> None:
        """Look at the same address once more."""
        if self.saved is not None:  # it may have been deleted or renamed meanwhile
            self.saved = Connections().of_server(parse_address(self.saved.address).root)
        if self.target is not None:
            self._visit()

    def cancel(self) -> None:
        """Stop what is under way; what was there before stays."""
        if not self._latest.drop():
            return
        self._set_page(None)
        self._become(State.READY if self._has_tree() else State.NO_SERVER)

    def close(self) -> None:
        """Stop everything; no signal comes after this."""
        self.blockSignals(True)
        self._set_page(None)
        self._latest.drop()
        self._errands.cancel_all()
        self.gateway.changed.disconnect(self._on_gateway_changed)

    # signing in

    def ask_sign_in(self, reason: PluginError | None = None) -> None:
        """Show the way to sign in: the person wants to, or a folder is locked."""
        if self.state not in (State.READY, State.SIGN_IN_NEEDED):
            return
        if self.found is not None and self.found.offer is None:
            self._look_for_ways(reason)
        else:
            self._ask(reason)

    def ask_sign_in_at(self, root: str) -> None:
        """Show the way to sign in at a server; an import waits for it.

        Args:
            root: of the server; looked at first when it is not the one shown.
        """
        if self.target is None or self.target.root != root:
            self.connect_to(root)
            self._asks_on_arrival = True
        elif self.state is State.CONNECTING:
            self._asks_on_arrival = True
        elif self.state is State.NO_SERVER:
            self._asks_on_arrival = True
            self._visit()
        else:
            self.ask_sign_in(_ended())

    def dismiss_sign_in(self) -> None:
        """Go on without signing in."""
        if self.page is not None:
            # not the browser, then; the other ways remain
            self._latest.drop()
            self._set_page(None)
            self._ask(None)
        elif self.state is State.SIGNING_IN:
            self.cancel()
        elif self.state is State.SIGN_IN_NEEDED:
            self.consent = Consent()
            self._become(State.READY if self._has_tree() else State.NO_SERVER)

    def agree(self, consent: Consent) -> None:
        """Go on with what the person has allowed, where nothing else was missing."""
        target = self.target
        if target is None:
            return
        self._agreed = self._agreed.plus(consent)
        if consent.trust_in and self._has_tree():
            self._become(State.SIGNING_IN)
            self._look_for_ways()
            return
        if consent.trust_in:
            self._visit()
            return
        # the sign-in itself had worked, so the secret need not travel again
        self.gateway.allow_token_in_url(target.url)
        known = Connections().of_server(target.root)
        if known is not None:
            self.saved = replace(known, token_in_url=True)
            Connections().save(self.saved)
        self._visit()

    def sign_in(self, given: SignIn, consent: Consent, by_code: bool = False) -> None:
        """Sign in; the secret is sent once.

        Args:
            given: what the person filled in; what was allowed is added here.
            consent: what the person ticked.
            by_code: for the browser: a code is copied from the portal's page.
        """
        target = self.target
        if target is None:
            return
        self._agreed = self._agreed.plus(consent)
        order = self._agreed.added_to(given)
        page: BrowserPage | None = None
        if given.way is WayIn.OAUTH:
            page = BrowserPage(self.open_page, by_code)
            page.changed.connect(self.page_changed)
        self._set_page(page)
        self._order = order
        is_behind_wall = self.gateway.standing(target.url).is_walled
        self._become(State.SIGNING_IN)
        self._latest.start(
            self.tr("Sign in"),
            lambda errand: enter(self.gateway, target, order, page, errand),
            lambda note: self._on_signed_in(order, is_behind_wall, str(note)),
            self._on_sign_in_failed,
        )

    def paste_code_instead(self) -> None:
        """Begin anew with a page that shows a code: the browser cannot come back to us."""
        if self.state is State.SIGNING_IN and self._order is not None:
            self.sign_in(self._order, Consent(), by_code=True)

    def sign_out(self) -> None:
        """Forget the token and look again as a stranger; the stored secret stays."""
        if self.target is None:
            return
        self.gateway.sign_out(self.target.url)
        self.saved, self._has_left = None, True
        self._visit()

    @property
    def is_signed_in(self) -> bool:
        """Whether there is a token for the server, or its web server has let the person in."""
        return self.target is not None and self.gateway.state(self.target.url) in _SIGNED_IN

    @property
    def is_known_to_arcgis(self) -> bool:
        """Whether there is a token; a web server in front may have let in whom nobody knows."""
        service = self.gateway.service(self.target.url) if self.target is not None else None
        return service is not None and service.state in _SIGNED_IN

    @property
    def status(self) -> ServerStatus:
        """What the status line says."""
        known = self.known
        if self.target is None or known is None:
            return ServerStatus()
        if self.found is None:
            return ServerStatus.lost(known.facts, known.portal)
        service = self.gateway.service(self.target.url)
        return ServerStatus.of(known.facts, service, self.is_signed_in, known.portal)

    # the tree

    def read(
        self,
        entry: Entry,
        done: Callable[[Sequence[Entry]], None],
        failed: Callable[[PluginError], None],
    ) -> None:
        """Ask what is inside of an entry, in the background."""
        root = self.target.root if self.target is not None else ""
        self._errands.start(
            self.tr("Read {name}").format(name=entry.name),
            lambda errand: read_children(self.gateway, root, entry, errand),
            done,
            failed,
        )

    # inside

    def _has_tree(self) -> bool:
        return self.found is not None and self.found.door is None

    def _become(self, state: State) -> None:
        self.state = state
        self.state_changed.emit()

    def _visit(self) -> None:
        target, saved, agreed = self.target, self.saved, self._agreed.added_to(SignIn())
        if target is None:
            return
        # whoever signed out, or whose secret does not help, is to be asked
        may_share = saved is None and not self._has_left
        self._become(State.CONNECTING)
        self._latest.start(
            self.tr("Look at {host}").format(host=origin(target.root).host),
            lambda errand: visit(self.gateway, target, saved, agreed, errand, may_share),
            self._on_visited,  # type: ignore[arg-type]
            self._on_visit_failed,
        )

    def _on_visited(self, found: Visit) -> None:
        self.found, self.known, self.target = found, found, found.target or self.target
        asks, self._asks_on_arrival = self._asks_on_arrival, False
        if found.shared is not None and self.target is not None:
            self.saved = remember(self.target, found.shared, found.offer, is_behind_wall=False)
        self.status_changed.emit()
        if found.door is None:
            self._become(State.READY)
            if found.stored_failed is not None:
                self.ask_sign_in(found.stored_failed)
            elif asks:
                self.ask_sign_in(_ended())
            return
        if self.is_known_to_arcgis and isinstance(found.door, (TokenRequired, InvalidToken)):
            if not self._agreed.token_in_url:
                # every other place was tried: this server looks for it in the address alone
                self._ask(found.door, Consent(token_in_url=True), is_consent_enough=True)
                return
        elif self.is_signed_in and isinstance(found.door, AccessDenied):
            self.failed.emit(found.door)
        self._ask(found.stored_failed or found.door)

    def _ask(
        self,
        reason: PluginError | None,
        consent: Consent | None = None,
        is_consent_enough: bool = False,
    ) -> None:
        """Show the ways in; a portal that the server names, not the person, comes first."""
        offer = self.found.offer if self.found is not None else None
        stranger = offer.stranger if offer is not None else None
        if stranger is not None and not consent:
            reason, consent = stranger, Consent(trust_in=stranger.needs_trust_in)
            is_consent_enough = bool(consent)
        self.reason, self.consent = reason, consent or Consent()
        self.is_consent_enough = is_consent_enough
        self._become(State.SIGN_IN_NEEDED)

    def _look_for_ways(self, reason: PluginError | None = None, is_door: bool = False) -> None:
        """Find out how one gets in, then ask the person; `is_door`: the reason is in the way."""
        found, saved, agreed = self.found, self.saved, self._agreed.added_to(SignIn())
        if found is None:
            return

        def on_offer(offer: object) -> None:
            self.found = replace(found, offer=offer)  # type: ignore[arg-type]
            self._ask(reason)

        self._latest.start(
            self.tr("Look for the ways in"),
            lambda errand: look_for_ways(
                self.gateway,
                found.facts,
                saved,
                agreed,
                errand.hold,
                reason if is_door else found.door,
            ),
            on_offer,
            self._ask,
        )

    def _set_page(self, page: BrowserPage | None) -> None:
        if self.page is not None:
            self.page.leave()
        self.page = page
        self.page_changed.emit()

    def _on_visit_failed(self, error: PluginError) -> None:
        self.found, self._asks_on_arrival = None, False
        self._become(State.NO_SERVER)
        self.failed.emit(error)

    def _on_signed_in(self, given: SignIn, is_behind_wall: bool, note: str) -> None:
        self._set_page(None)
        if self.target is not None and self.found is not None:
            self.saved = remember(self.target, given, self.found.offer, is_behind_wall)
        if note:
            self.noted.emit(in_the_persons_words(note))
        self._visit()

    def _on_sign_in_failed(self, error: PluginError) -> None:
        self._set_page(None)
        if is_of_web_server(error):
            self._look_for_ways(error, is_door=True)  # before the tokens alone
        else:
            self._ask(error, Consent.wanted_by(error))

    def _on_gateway_changed(self, root: str) -> None:
        if self.target is not None and self.target.root == root:
            self.status_changed.emit()


def _ended() -> InvalidToken:
    return InvalidToken("The sign-in has ended.", code=498)
