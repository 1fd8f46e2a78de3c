"""Ask a server why somebody cannot get in, step by step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import datetime
from typing import Any, TypeVar

from qgis.core import Qgis, QgsApplication

from ..auth import (
    PortalFacts,
    Refusal,
    ServerFacts,
    Token,
    TokenState,
    check_token,
    discover_portal,
)
from ..auth.access_report import AccessReport, AccessStep, StepOutcome
from ..auth.access_ways import ways_found
from ..auth.token import utc_now
from ..errors import Cancelled, PluginError, ServiceError, SignInRefused
from ..net.addresses import TargetKind, parse_address
from ..net.retry import IMPATIENT
from ..net.urls import join, origin
from .background import Closable
from .connection import Connection
from .gateway import Gateway
from .given import SignIn, WayIn
from .network import plugin_version
from .patience import patiently

T = TypeVar("T")

_SIGNED_IN = (TokenState.SIGNED_IN, TokenState.RENEWING)
_READING = {
    TargetKind.FOLDER: "Read the folder",
    TargetKind.SERVICE: "Read the service",
    TargetKind.LAYER: "Read the layer",
}


class AccessCheck:
    """Finds out about the way into one server. Everything blocks but the constructor.

    Args:
        gateway: knows who is signed in, and asks.
        address: of the server, of anything in it, or of a portal.
        saved: how the person got in the last time; None = never.
        hold: handed what waits for a server, so that another thread can close it.
        is_cancelled: asked between steps.
        on_step: told of each step of a test, in the same thread.

    Raises:
        AddressError: not an address.
    """

    def __init__(
        self,
        gateway: Gateway,
        address: str,
        saved: Connection | None = None,
        hold: Callable[[Closable], None] = lambda _closable: None,
        is_cancelled: Callable[[], bool] = lambda: False,
        on_step: Callable[[AccessStep], None] = lambda _step: None,
    ) -> None:
        self._gateway, self._saved = gateway, saved
        self._target = parse_address(address)
        self._given = SignIn() if saved is None else SignIn.by(saved)
        self._hold, self._is_cancelled, self._on_step = hold, is_cancelled, on_step
        self._steps: list[AccessStep] = []
        self._server: ServerFacts | None = None
        self._portal: PortalFacts | None = None
        self._portal_note = ""
        self._user = self._role = ""
        self._expires: datetime | None = None  # of a token that was made elsewhere

    def look(self) -> AccessReport:
        """Ask what everybody may ask; no secret is sent and no step is told.

        Raises:
            Cancelled: `is_cancelled` said so, or what was held was closed.
        """
        self._look()
        report, self._steps = self._report(), []
        has_answer = self._server is not None or self._portal is not None
        return replace(report, steps=()) if has_answer else report

    def test(self) -> AccessReport:
        """Ask everything again, and sign in with what is stored where nobody is signed in.

        A password that was refused is not sent again.

        Raises:
            Cancelled: see `look`.
        """
        if self._look(self._on_step):
            is_in = self._step("Sign in", self._sign_in, self._on_step)
            if is_in and self._server is not None and self._server.web_tier_challenge is not None:
                self._step("Reach what is behind the web server", self._find_server, self._on_step)
            self._read()
            self._ask_who()
        self._step("Keep secrets", self._ask_keyring, self._on_step)
        return self._report()

    # steps

    def _look(self, on_step: Callable[[AccessStep], None] = lambda _step: None) -> bool:
        """Ask server and portal; False when nothing there answers."""
        if self._target.kind.is_of_portal:
            return self._step("Reach the portal", self._find_portal, on_step)
        if not self._step("Reach the server", self._find_server, on_step):
            return False
        if self._server is not None and self._server.owning_system_url is not None:
            self._step("Reach its portal", self._find_owner, on_step)
            found = self._steps[-1]
            self._portal_note = "" if found.outcome is StepOutcome.OK else found.plain
        return True

    def _find_server(self) -> str:
        server = self._gateway.look(self._target.url, self._hold, IMPATIENT, self._is_cancelled)
        self._server = server
        if server.web_tier_challenge is not None:
            return f"a web server answers and asks for a sign-in ({server.web_tier_challenge})"
        if not server.is_arcgis:
            raise ServiceError(
                f"What answers at {origin(server.root).host} is no ArcGIS server.",
                advice="Check the address; a sign-in page of another kind may stand before it.",
            )
        return f"ArcGIS Server {server.version} answers" if server.version else "it answers"

    def _find_portal(self) -> str:
        self._portal = self._ask(lambda transport: discover_portal(transport, self._target.root))
        return self._answer_of_portal()

    def _find_owner(self) -> str:
        server = self._server
        if server is None:
            raise AssertionError("asked before the server was")
        self._portal = self._gateway.portal_of(server, self._given, self._hold, IMPATIENT)
        return self._answer_of_portal()

    def _answer_of_portal(self) -> str:
        if self._portal is None:
            raise ServiceError("No portal answers there.", advice="Check the address.")
        return "it answers"

    def _sign_in(self) -> str:
        address = self._target.url
        if self._gateway.state(address) in _SIGNED_IN:
            return "you are signed in"
        refusal = self._gateway.standing(address).last_refusal
        if self._given.likely_way is WayIn.NONE:
            raise _Skipped("nobody is signed in, and nothing is stored to sign in with")
        is_locked = not QgsApplication.authManager().masterPasswordIsSet()
        if self._given.way is WayIn.QGIS and is_locked:
            raise _Skipped("QGIS would ask for its master password; sign in in the import window")
        if refusal is not None and refusal.is_wrong_secret:
            raise _Skipped("what was refused is not sent again by itself; type it in anew")
        self._gateway.sign_in(address, self._given)
        return "signed in with what is stored"

    def _read(self) -> None:
        if self._target.kind.is_of_portal:
            return
        services = join(self._target.root, "rest", "services")
        self._step("List the services", lambda: self._get(services), self._on_step)
        if self._target.kind is not TargetKind.SERVER:
            title = _READING[self._target.kind]
            self._step(title, lambda: self._get(self._target.url), self._on_step)

    def _get(self, url: str) -> str:
        client = self._gateway.client(url, self._is_cancelled, policy=IMPATIENT)
        self._hold(client)
        try:
            client.json(url)
        finally:
            client.close()
        return "the server shows it"

    def _ask_who(self) -> None:
        portal = self._gateway.portal(self._target.url)
        service = portal.service if portal is not None else self._gateway.service(self._target.url)
        if portal is None and not self._target.kind.is_of_portal:
            return  # only portals tell
        if service is None or not service.is_signed_in:
            return
        root = service.spoken_at if portal is None else portal.root

        def ask() -> str:
            token = service.token()
            return self._identify(root, token)

        self._step("Ask the portal who you are", ask, self._on_step)

    def _identify(self, root: str, token: Token) -> str:
        found = self._ask(
            lambda transport: check_token(
                transport, root, token, is_portal=True, allow_http=self._given.allow_http
            )
        )
        if not found.is_valid:
            raise ServiceError(
                "The portal does not accept its own token.", advice="Sign out and in again."
            )
        self._user, self._role, self._expires = found.user, found.role, found.expires
        return "it knows you"

    def _ask_keyring(self) -> str:
        why_not = self._gateway.secrets.why_not_kept()
        if why_not:
            raise PluginError(why_not)
        return "the system keyring is open"

    # inside

    def _ask(self, call: Callable[[Any], T]) -> T:
        transport = self._gateway.dial(self._target.url)
        self._hold(transport)
        try:
            return patiently(lambda: call(transport), IMPATIENT)
        finally:
            transport.close()

    def _step(
        self, title: str, call: Callable[[], str], on_step: Callable[[AccessStep], None]
    ) -> bool:
        if self._is_cancelled():
            raise Cancelled
        try:
            words = call()
            step = AccessStep(title, StepOutcome.OK, words, words)
        except _Skipped as skipped:
            step = AccessStep(title, StepOutcome.SKIPPED, str(skipped), str(skipped))
        except PluginError as err:
            is_no = isinstance(err, (ServiceError, SignInRefused))
            refusal = Refusal.of(err, utc_now())
            outcome = StepOutcome.REFUSED if is_no else StepOutcome.FAILED
            step = AccessStep(title, outcome, refusal.sentence, refusal.plain, refusal.advice)
        self._steps.append(step)
        on_step(step)
        return step.outcome is StepOutcome.OK

    def _report(self) -> AccessReport:
        def conceal(text: str) -> str:
            return self._gateway.conceal(self._target.url, text)

        has_client_id = self._saved is not None and bool(self._saved.client_id)
        server = None if self._server is None else _changed(self._server, conceal)
        portal = None if self._portal is None else _changed(self._portal, conceal)
        standing = self._gateway.standing(self._target.url)
        return AccessReport(
            self._target.url,
            server,
            portal,
            self._portal_note,
            ways_found(server, portal, has_client_id) if server or portal else (),
            replace(standing, expires=self._expires or standing.expires),
            conceal(self._user),
            conceal(self._role),
            tuple(_changed(step, conceal) for step in self._steps),
            f"QGIS {Qgis.QGIS_VERSION}, LayerFerry {plugin_version()}",
        )


class _Skipped(Exception):
    """A step that makes no sense here; says why."""


def _changed(item: T, change: Callable[[str], str]) -> T:
    """Return a dataclass with all of its texts changed."""
    texts = {f.name: getattr(item, f.name) for f in fields(item)}  # type: ignore[arg-type]
    changed = {name: change(text) for name, text in texts.items() if isinstance(text, str)}
    return replace(item, **changed)  # type: ignore[type-var]
