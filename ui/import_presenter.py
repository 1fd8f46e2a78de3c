"""Talks to the core for the import window: connecting, signing in, reading the tree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from urllib.parse import unquote

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.auth import TokenState
from ..core.errors import (
    AccessDenied,
    AddressError,
    InvalidToken,
    PluginError,
    SignInRefused,
    TokenRequired,
)
from ..core.host.background import Errand, Errands
from ..core.host.connections import Connection, Connections
from ..core.host.gateway import Gateway, SignIn, WayIn
from ..core.net.addresses import Target, TargetKind, parse_address
from ..core.net.urls import origin
from ..core.rest.catalog import Entry
from .server_status import ServerStatus
from .visit import Visit, read_children, visit


class State(Enum):
    """Where the window stands; everything in it follows from this."""

    NO_SERVER = "no_server"
    CONNECTING = "connecting"
    SIGN_IN_NEEDED = "sign_in_needed"
    SIGNING_IN = "signing_in"
    READY = "ready"


@dataclass(frozen=True)
class Consent:
    """Something that only the person can allow.

    Attributes:
        http: send the password unencrypted.
        token_in_url: put the token into addresses.
        trust_in: send the password to this place.
    """

    http: bool = False
    token_in_url: bool = False
    trust_in: str = ""

    def __bool__(self) -> bool:
        """Whether there is anything to allow."""
        return self.http or self.token_in_url or bool(self.trust_in)


class ImportPresenter(QObject):
    """State of the window, without widgets.

    Attributes:
        state: see `State`; `state_changed` tells of each change.
        target: the server's address as understood; None before the first.
        found: what the last visit found.
        reason: why a sign-in is needed, or why the last one failed; None = the person asked.
        consent: what the last sign-in needs the person to agree to.
        saved: the connection kept for this server; None when there is none.
    """

    state_changed = pyqtSignal()
    status_changed = pyqtSignal()
    failed = pyqtSignal(object)  # PluginError for the window's message area
    noted = pyqtSignal(str)  # a sentence that is no failure

    def __init__(self, gateway: Gateway, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gateway = gateway
        self.state = State.NO_SERVER
        self.target: Target | None = None
        self.found: Visit | None = None
        self.reason: PluginError | None = None
        self.consent = Consent()
        self.saved: Connection | None = None
        self._errands = Errands()
        self._current: Errand | None = None
        self._agreed = Consent()
        self._asks_on_arrival = False  # for a sign-in, whatever the server shows without one
        gateway.changed.connect(self._on_gateway_changed)

    # connecting

    def connect_to(self, text: str) -> None:
        """Look at a pasted address."""
        self.cancel()
        try:
            target = parse_address(text)
            if target.kind is TargetKind.PORTAL:
                raise AddressError(
                    self.tr("This is the address of a portal."),
                    self.tr("Paste the address of a server, service or layer instead."),
                )
        except AddressError as err:
            self.failed.emit(err)
            return
        if self.target is None or self.target.root != target.root:
            self._agreed = Consent()
        self.target, self.found, self.reason, self.consent = target, None, None, Consent()
        self.saved = Connections().of_server(target.root)
        self._visit()

    def reload(self) -> None:
        """Look at the same address once more."""
        if self.target is not None:
            self._visit()

    def cancel(self) -> None:
        """Stop what is under way; what was there before stays."""
        if self._current is None:
            return
        errand, self._current = self._current, None
        errand.cancel()
        self._become(State.READY if self._has_tree() else State.NO_SERVER)

    def close(self) -> None:
        """Stop everything; no signal comes after this."""
        self.blockSignals(True)
        self._current = None
        self._errands.cancel_all()
        self.gateway.changed.disconnect(self._on_gateway_changed)

    # signing in

    def ask_sign_in(self, reason: PluginError | None = None) -> None:
        """Show the way to sign in: the person wants to, or a folder is locked."""
        if self.state in (State.READY, State.SIGN_IN_NEEDED):
            self.reason, self.consent = reason, Consent()
            self._become(State.SIGN_IN_NEEDED)

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
        if self.state is State.SIGNING_IN:
            self.cancel()
        elif self.state is State.SIGN_IN_NEEDED:
            self.consent = Consent()
            self._become(State.READY if self._has_tree() else State.NO_SERVER)

    def sign_in(self, given: SignIn, agreed: Consent) -> None:
        """Sign in; the secret is sent once.

        Args:
            given: name and password, or token; what was agreed is filled in here.
            agreed: what the person ticked.
        """
        target = self.target
        if target is None:
            return
        self._agreed = Consent(
            self._agreed.http or agreed.http,
            self._agreed.token_in_url or agreed.token_in_url,
            agreed.trust_in or self._agreed.trust_in,
        )
        if agreed.token_in_url and self.is_signed_in:
            # the sign-in itself had worked, so the secret need not travel again
            self.gateway.allow_token_in_url(target.url)
            self._save_connection()
            self._visit()
            return
        trusted = (self._agreed.trust_in,) if self._agreed.trust_in else ()
        order = replace(
            given,
            allow_http=self._agreed.http,
            token_in_url=self._agreed.token_in_url,
            trusted_token_origins=trusted,
        )
        self._become(State.SIGNING_IN)
        self._start(
            self.tr("Sign in"),
            lambda errand: _sign_in(self.gateway, target, order, errand),
            lambda note: self._on_signed_in(order, str(note)),
            self._on_sign_in_failed,
        )

    def sign_out(self) -> None:
        """Forget the token and look again as a stranger; the stored secret stays."""
        if self.target is None:
            return
        self.gateway.sign_out(self.target.url)
        self.saved = None
        self._visit()

    @property
    def is_signed_in(self) -> bool:
        """Whether there is a token for the server."""
        return self.target is not None and self.gateway.state(self.target.url) in (
            TokenState.SIGNED_IN,
            TokenState.RENEWING,
        )

    @property
    def status(self) -> ServerStatus:
        """What the status line says."""
        if self.target is None or self.found is None:
            return ServerStatus()
        facts = self.found.facts
        return ServerStatus.of(facts, self.gateway.service(self.target.url), self.is_signed_in)

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

    def _start(
        self,
        title: str,
        call: Callable[[Errand], object],
        on_success: Callable[[object], None],
        on_failure: Callable[[PluginError], None],
    ) -> None:
        """Start the one errand that the state speaks of; an older one counts no more."""
        if self._current is not None:
            self._current.cancel()
        holder: list[Errand] = []

        def still_wanted(callback: Callable[[object], None]) -> Callable[[object], None]:
            def deliver(value: object) -> None:
                if holder and self._current is holder[0]:
                    self._current = None
                    callback(value)

            return deliver

        errand = self._errands.start(
            title,
            call,
            still_wanted(on_success),
            still_wanted(on_failure),  # type: ignore[arg-type]
        )
        holder.append(errand)
        self._current = errand

    def _visit(self) -> None:
        target, saved = self.target, self.saved
        if target is None:
            return
        self._become(State.CONNECTING)
        self._start(
            self.tr("Look at {host}").format(host=origin(target.root).host),
            lambda errand: visit(self.gateway, target, saved, errand),
            self._on_visited,  # type: ignore[arg-type]
            self._on_visit_failed,
        )

    def _on_visited(self, found: Visit) -> None:
        self.found = found
        asks, self._asks_on_arrival = self._asks_on_arrival, False
        self.status_changed.emit()
        if found.door is None:
            self._become(State.READY)
            if found.stored_failed is not None:
                self.ask_sign_in(found.stored_failed)
            elif asks:
                self.ask_sign_in(_ended())
            return
        self.reason = found.stored_failed or found.door
        self.consent = Consent()
        if self.is_signed_in and isinstance(found.door, (TokenRequired, InvalidToken)):
            # every other place was tried: this server looks for the token in the address alone
            self.consent = Consent(token_in_url=not self._agreed.token_in_url)
        if self.is_signed_in and isinstance(found.door, AccessDenied):
            self.failed.emit(found.door)
        self._become(State.SIGN_IN_NEEDED)

    def _on_visit_failed(self, error: PluginError) -> None:
        self.found, self._asks_on_arrival = None, False
        self._become(State.NO_SERVER)
        self.failed.emit(error)

    def _on_signed_in(self, given: SignIn, note: str) -> None:
        self._save_connection(given)
        if note:
            self.noted.emit(note)
        self._visit()

    def _on_sign_in_failed(self, error: PluginError) -> None:
        self.reason = error
        self.consent = Consent()
        if isinstance(error, SignInRefused):
            self.consent = Consent(http=error.needs_http, trust_in=error.needs_trust_in)
        self._become(State.SIGN_IN_NEEDED)

    def _save_connection(self, given: SignIn | None = None) -> None:
        """Remember how this server was entered; the secret is in the keyring or nowhere."""
        target = self.target
        if target is None:
            return
        known = Connections().of_server(target.root)
        if given is None:
            if known is not None:
                self.saved = replace(known, token_in_url=self._agreed.token_in_url)
                Connections().save(self.saved)
            return
        name = known.name if known is not None else _connection_name(target)
        self.saved = Connection(
            name,
            target.url,
            (WayIn.PASSWORD if given.username else WayIn.TOKEN).value,
            given.username,
            given.token_in_url,
            given.allow_http,
            given.trusted_token_origins,
        )
        Connections().save(self.saved)

    def _on_gateway_changed(self, root: str) -> None:
        if self.target is not None and self.target.root == root:
            self.status_changed.emit()


def _sign_in(gateway: Gateway, target: Target, given: SignIn, errand: Errand) -> str:
    """Sign in (worker thread); a person who gave up meanwhile is signed out again."""
    note = gateway.sign_in(target.url, given)
    if errand.isCanceled():
        gateway.sign_out(target.url)
    return note


def _ended() -> InvalidToken:
    return InvalidToken("The sign-in has ended.", code=498)


def _connection_name(target: Target) -> str:
    """Name a server as people would: ``gis.example.org/arcgis``."""
    place = origin(target.root)
    return unquote(target.root.partition("://")[2]) or place.host
