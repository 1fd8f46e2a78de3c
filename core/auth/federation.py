"""One sign-in at a portal, and tokens for the servers that belong to it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from datetime import datetime

from ..errors import InvalidToken, PluginError, ProtocolError, ServiceError, SignInRefused
from ..net.answers import object_in
from ..net.error_envelope import error_in
from ..net.giving_up import pause
from ..net.transport import Transport
from ..net.urls import is_below, origin, same_origin
from .portal_address import check_owner, is_hosted_online, portal_root
from .portal_token import ask_portal
from .secret_post import check_encrypted, post_to_portal
from .sign_in import SignInMethod
from .single_flight import SingleFlight
from .token import REFERER, Token, utc_now
from .token_service import TokenService, TokenState

log = logging.getLogger(__name__)

_PASSING = frozenset({429, 500, 502, 503, 504})


class Portal:
    """A portal that the person signs in at once, shared by all of its servers.

    Its token goes to the portal itself. A server gets a token of its own, made by the portal for
    that server. The portal's token goes to a server only where the portal vouches for it:
    hosted services of ArcGIS Online, the portal's own origin, or its list of servers.

    Args:
        transport: lives as long as the sign-in.
        address: portal root, as the person named it.
        method: how to get the portal's token; None when `service` is signed in elsewhere.
        service: owner of the portal's token; None = one of our own.
        confirmed_owners: other addresses of portals that the person confirmed as this one's.
        trusted_servers: origins (``https://host``) that the person confirmed for its token.
        allow_http: the person agreed to unencrypted tokens.
        expiration_min: life to ask for; portals cut it to what they allow.

    Source: facts 1.6.
    """

    def __init__(
        self,
        transport: Transport,
        address: str,
        method: SignInMethod | None,
        *,
        service: TokenService | None = None,
        confirmed_owners: Iterable[str] = (),
        trusted_servers: Iterable[str] = (),
        allow_http: bool = False,
        referer: str = REFERER,
        expiration_min: int = 60,
        clock: Callable[[], datetime] = utc_now,
        sleep: Callable[[float], None] = pause,
    ) -> None:
        self.root = portal_root(address)
        self.service = service or TokenService(self.root, clock)
        self._transport, self._method = transport, method
        self._confirmed = tuple(confirmed_owners)
        self._trusted = frozenset(origin(text) for text in trusted_servers)
        self._allow_http = allow_http
        self._referer = referer
        self._expiration_min = expiration_min
        self._clock, self._sleep = clock, sleep
        self._lock = threading.Lock()
        self._tokens: dict[str, Token] = {}
        self._flight: SingleFlight[Token] = SingleFlight()

    def __repr__(self) -> str:
        """Show the place, no secret."""
        return f"<Portal {self.root}>"

    @property
    def user(self) -> str:
        """Who signs in here; "" when unknown."""
        return self.service.user or (self._method.user if self._method else "")

    @property
    def can_renew(self) -> bool:
        """Whether tokens can be had without a person."""
        if self.service.state is TokenState.NEEDS_PERSON:
            return False
        if self.service.is_signed_in:
            return True  # as long as the portal's token lives, servers' tokens can be made
        return self._method is not None and self._method.can_renew

    def server_token(self, server_root: str, owner: str | None, not_this: str = "") -> Token:
        """Return a token for a server; one exchange for everybody who waits. Blocks.

        Args:
            server_root: where the token is to go.
            owner: `owningSystemUrl` of that server.
            not_this: value of a token that the server refused, or that is over.

        Raises:
            SignInRefused: the server's owner is not this portal, or nobody vouches for the server.
            InvalidToken: only the person can sign in again.
            PluginError: no token for another reason.
        """
        self.check_server(server_root, owner)
        root = server_root.rstrip("/")

        def obtain() -> Token:
            found = self._cached(root, not_this)
            if found is None:
                found = self._obtain(root, not_this)
                with self._lock:
                    self._tokens[root] = found
            return found

        return self._cached(root, not_this) or self._flight.do(root, obtain)

    def check_server(self, server_root: str, owner: str | None) -> None:
        """Make sure that a server may get a token that this portal makes.

        Raises:
            SignInRefused: see `server_token`.
        """
        check_encrypted(server_root, allow_http=self._allow_http)
        check_encrypted(self.root, allow_http=self._allow_http)
        if owner is not None:
            check_owner(server_root, owner, self.root, self._confirmed)
        elif not self._is_trusted(server_root):
            raise self._stranger(server_root)

    def forget(self) -> None:
        """Sign out of the portal and forget the servers' tokens."""
        with self._lock:
            self._tokens.clear()
        self.service.sign_out()

    def _cached(self, root: str, not_this: str) -> Token | None:
        with self._lock:
            token = self._tokens.get(root)
        if token is None or token.value == not_this:
            return None
        due, now = token.renew_at, self._clock()
        return token if due is None or now < due else None

    def _obtain(self, root: str, not_this: str) -> Token:
        token = self._portal_token()
        if is_hosted_online(root, self.root):
            return self.service.renew(token) if token.value == not_this else token
        try:
            return self._exchanged(root, token)
        except InvalidToken as err:
            token = self.service.renew(token)  # the portal ended it early
            problem: PluginError = err
        except (ServiceError, ProtocolError) as err:
            return self._instead(root, token, err)
        try:
            return self._exchanged(root, token)
        except (ServiceError, ProtocolError) as err:
            problem = err
        return self._instead(root, token, problem)

    def _portal_token(self) -> Token:
        """Return the portal's token; the first of several servers signs in for all of them."""

        def sign_in() -> Token:
            if self.service.is_signed_in or self._method is None:
                return self.service.token()
            return self.service.sign_in(self._method)

        return self._flight.do("", sign_in)

    def _exchanged(self, root: str, token: Token) -> Token:
        """Ask the portal for a token for one server."""
        return ask_portal(
            self._transport,
            self.root,
            {"token": token.value, "serverUrl": root},
            referer=self._referer,
            expiration_min=self._expiration_min,
            clock=self._clock,
            sleep=self._sleep,
        )

    def _instead(self, root: str, token: Token, problem: PluginError) -> Token:
        """Use the portal's own token where the portal vouches for the server.

        Many portals refuse the exchange although their servers take the portal's token.
        """
        if self._vouches_for(root, token):
            log.info("%s: no token of its own, the portal's token is used", origin(root).host)
            return token
        if isinstance(problem, ServiceError) and problem.code in _PASSING:
            raise problem
        raise self._stranger(root)

    def _is_trusted(self, root: str) -> bool:
        return (
            same_origin(root, self.root)
            or origin(root) in self._trusted
            or is_hosted_online(root, self.root)
        )

    def _vouches_for(self, root: str, token: Token) -> bool:
        """Whether the portal itself says that a server is its own."""
        if self._is_trusted(root):
            return True
        try:
            response = post_to_portal(
                self._transport,
                self.root,
                ("portals", "self", "servers"),
                {"f": "json", "token": token.value},
                referer=self._referer,
                sleep=self._sleep,
            )
        except PluginError:
            return False
        node = object_in(response)
        if node is None or error_in(node) is not None or response.status >= 400:
            return False
        servers = node.get("servers")
        return isinstance(servers, list) and any(_names(one, root) for one in servers)

    def _stranger(self, root: str) -> SignInRefused:
        portal, server = origin(self.root), origin(root)
        return SignInRefused(
            f"The portal {portal.host} does not vouch for {server.host}, so its token is not "
            "sent there.",
            f"If you trust {server}, confirm it and sign in again.",
            needs_trust_in=str(server),
        )


class FederatedSignIn:
    """Signs in to one server of a portal; implements `SignInMethod`.

    Args:
        portal: shared by all of its servers.
        server_root: the server.
        owner: `owningSystemUrl` as that server states it; None = it states none.
    """

    def __init__(self, portal: Portal, server_root: str, owner: str | None) -> None:
        self._portal, self._server_root, self._owner = portal, server_root, owner
        self._last = ""

    def __repr__(self) -> str:
        """Show the places, no secret."""
        return f"<FederatedSignIn {self._server_root} by {self._portal.root}>"

    @property
    def user(self) -> str:
        """Who is signed in at the portal."""
        return self._portal.user

    @property
    def can_renew(self) -> bool:
        """Whether `obtain` works again without a person."""
        return self._portal.can_renew

    def obtain(self) -> Token:
        """Return another token than the last time; see `Portal.server_token`."""
        token = self._portal.server_token(self._server_root, self._owner, self._last)
        self._last = token.value
        return token


def _names(entry: object, root: str) -> bool:
    """Whether an entry of the portal's list of servers means this server root."""
    if not isinstance(entry, dict):
        return False
    url = entry.get("url")
    try:
        return isinstance(url, str) and is_below(url, root) and is_below(root, url)
    except PluginError:
        return False
