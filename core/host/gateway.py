"""The servers of this session: who is signed in where; hands out clients for them."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..auth import (
    CredentialStore,
    PasswordSignIn,
    PastedToken,
    ServerFacts,
    TokenService,
    TokenSigner,
    TokenState,
    choose_store,
    discover,
    token_url_candidates,
)
from ..errors import (
    CredentialStoreError,
    PluginError,
    ServiceError,
    SignInRefused,
    SignInRejected,
    TransportError,
)
from ..net.addresses import parse_address
from ..net.requests_transport import RequestsTransport, TransportSettings
from ..net.rest_client import RestClient
from ..net.retry import RetryPolicy
from ..net.transport import Transport
from .token_timer import TokenTimer

log = logging.getLogger(__name__)

_TOKEN_ENTRY = "(token)"  # noqa: S105  the name under which a pasted token is kept


class WayIn(Enum):
    """How a person gets into a server."""

    AUTO = "auto"
    NONE = "none"
    PASSWORD = "password"  # noqa: S105  a way in, not a secret
    TOKEN = "token"  # noqa: S105


@dataclass(frozen=True, repr=False)
class SignIn:
    """What a person gave to get in; shows itself without secrets.

    Attributes:
        password: "" = take it from the credential store.
        token: "" = take it from the credential store.
        keep: put the secret into the credential store once it has worked.
        token_in_url, allow_http, trusted_token_origins: see `Connection`.
    """

    way: WayIn = WayIn.AUTO
    username: str = ""
    password: str = ""
    token: str = ""
    keep: bool = False
    token_in_url: bool = False
    allow_http: bool = False
    trusted_token_origins: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Show the way in and the name."""
        return f"<SignIn {self.way.value} {self.username}>"


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
        self._store = store
        self._store_note = ""
        self._lock = threading.Lock()
        self._services: dict[str, TokenService] = {}
        self._signers: dict[str, TokenSigner] = {}
        self._timers: dict[str, TokenTimer] = {}
        self._sign_in_lines: dict[str, Transport] = {}
        self.changed.connect(self._on_changed)

    def client(
        self,
        address: str,
        is_cancelled: Callable[[], bool] = lambda: False,
        on_wait: Callable[[str], None] | None = None,
        policy: RetryPolicy | None = None,
    ) -> RestClient:
        """Make a client for the server of an address; whoever asked closes it.

        Args:
            address: of the server or anything in it.
            is_cancelled: asked all the time, from several threads.
            on_wait: told one sentence when the server makes us wait.
            policy: None = patient, as a job is; a person who waits wants less patience.
        """
        root = parse_address(address).root
        return RestClient(
            RequestsTransport(self.network),
            self._signers.get(root),
            policy,
            is_cancelled=is_cancelled,
            on_wait=on_wait,
        )

    def look(
        self,
        address: str,
        on_transport: Callable[[Transport], None] = lambda _transport: None,
        policy: RetryPolicy | None = None,
    ) -> ServerFacts:
        """Ask the server of an address what it is and how one gets in.

        Args:
            address: of a server or anything in it.
            on_transport: handed what is used, so that another thread can close it.
            policy: None = patient.
        """
        root = parse_address(address).root
        transport = RequestsTransport(self.network)
        on_transport(transport)
        policy = policy or RetryPolicy()
        try:
            for failures in range(1, policy.tries):
                try:
                    return discover(transport, root)
                except TransportError as err:
                    if type(err) is not TransportError:
                        raise  # silence and certificates do not mend within seconds
                    time.sleep(policy.pause_s(failures))
            return discover(transport, root)
        finally:
            transport.close()

    def sign_in(self, address: str, given: SignIn) -> str:
        """Get into the server of an address.

        Returns:
            One sentence when the secret could not be kept, else "".

        Raises:
            SignInRejected: wrong name or password; it was sent once.
            SignInRefused: the secret was not sent, and why.
            PluginError: no token for another reason.
        """
        root = parse_address(address).root
        way = given.way
        if way is WayIn.AUTO:
            way = WayIn.PASSWORD if given.username else WayIn.TOKEN if given.token else WayIn.NONE
        if way is WayIn.NONE:
            self.sign_out(address)
            return ""
        user = given.username if way is WayIn.PASSWORD else _TOKEN_ENTRY
        secret = given.password if way is WayIn.PASSWORD else given.token
        if not secret:
            secret = self._stored(root, user)
        service = self._service(root, given.token_in_url)
        if way is WayIn.PASSWORD:
            self._sign_in_by_password(service, root, given, secret)
        else:
            service.sign_in(PastedToken(secret))
        self.changed.emit(root)
        return self._keep(root, user, secret) if given.keep else ""

    def allow_token_in_url(self, address: str) -> None:
        """Let the token of an address's server travel in addresses: the person agreed."""
        self._service(parse_address(address).root, token_in_url=True)

    def sign_out(self, address: str) -> None:
        """Forget the token; what is in the credential store stays."""
        root = parse_address(address).root
        service = self._services.get(root)
        if service is not None:
            service.sign_out()
            self.changed.emit(root)

    def forget(self, address: str, username: str) -> None:
        """Sign out and delete the secret from the credential store."""
        self.sign_out(address)
        root = parse_address(address).root
        self._secret_store().delete(root, username or _TOKEN_ENTRY)

    def service(self, address: str) -> TokenService | None:
        """The token service of an address's server, None when nobody ever signed in."""
        return self._services.get(parse_address(address).root)

    def state(self, address: str) -> TokenState:
        """Whether somebody is signed in at the server of an address."""
        service = self.service(address)
        return TokenState.SIGNED_OUT if service is None else service.state

    def stop(self) -> None:
        """Stop the timers and forget all tokens."""
        for timer in self._timers.values():
            timer.stop()
        self._timers.clear()
        for service in self._services.values():
            service.sign_out()
        with self._lock:
            lines, self._sign_in_lines = self._sign_in_lines, {}
        for transport in lines.values():
            transport.close()

    def _on_changed(self, root: str) -> None:
        """Let a timer renew tokens; it lives on the main thread, like this object."""
        if root not in self._timers and root in self._services:
            self._timers[root] = TokenTimer(self._services[root], self)
            self._timers[root].start()

    def _service(self, root: str, token_in_url: bool) -> TokenService:
        with self._lock:
            service = self._services.setdefault(root, TokenService(root))
            self._signers[root] = TokenSigner(service, token_in_url=token_in_url)
            return service

    def _sign_in_by_password(
        self, service: TokenService, root: str, given: SignIn, password: str
    ) -> None:
        """Post name and password to the first token address that exists."""
        facts = self.look(root)
        transport = RequestsTransport(self.network)  # serves renewals as long as this sign-in
        try:
            self._post_password(service, transport, facts, given, password)
        except BaseException:
            transport.close()
            raise
        with self._lock:
            old = self._sign_in_lines.pop(root, None)
            self._sign_in_lines[root] = transport
        if old is not None:
            old.close()

    def _post_password(
        self,
        service: TokenService,
        transport: Transport,
        facts: ServerFacts,
        given: SignIn,
        password: str,
    ) -> None:
        problem: PluginError | None = None
        for token_url in token_url_candidates(facts):
            method = PasswordSignIn(
                transport,
                token_url,
                given.username,
                password,
                server_url=facts.root,
                trusted_token_origins=given.trusted_token_origins,
                allow_http=given.allow_http,
            )
            try:
                service.sign_in(method)
                return
            except (SignInRejected, SignInRefused):
                raise
            except ServiceError as err:
                problem = problem or err
                if err.code not in (404, 405):
                    raise
        raise problem or ServiceError("This server names no place to sign in.")

    def _stored(self, root: str, user: str) -> str:
        secret = self._secret_store().get(root, user)
        if not secret:
            what = "token" if user == _TOKEN_ENTRY else f"password for {user}"
            raise CredentialStoreError(
                f"No {what} is stored for this server.", "Type it in and sign in again."
            )
        return secret

    def _keep(self, root: str, user: str, secret: str) -> str:
        try:
            self._secret_store().put(root, user, secret)
        except CredentialStoreError as err:
            log.warning("%s", err)
            return err.sentence
        return CredentialStoreError(self._store_note).sentence if self._store_note else ""

    def _secret_store(self) -> CredentialStore:
        if self._store is None:
            self._store, self._store_note = choose_store()
        return self._store
