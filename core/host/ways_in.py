"""From what a person gave to a sign-in that renews itself; knows nothing of QGIS."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..auth import (
    FederatedSignIn,
    OAuthApp,
    OAuthEndpoint,
    PasswordSignIn,
    Portal,
    PortalFacts,
    ServerFacts,
    SignInMethod,
    TokenService,
    check_owner,
    discover_portal,
    portal_root,
    portal_token_urls,
    token_url_candidates,
)
from ..auth.nearby_portal import find_nearby, leads_nowhere
from ..auth.public_resource import secure_root
from ..auth.secret_post import check_encrypted, is_upgrade
from ..errors import (
    AddressError,
    PluginError,
    ServiceError,
    SignInRefused,
    SignInRejected,
    Unreachable,
)
from ..net.sharing import NOT_THERE
from ..net.transport import Transport
from ..net.urls import join, origin, same_origin
from .given import SignIn


@dataclass(frozen=True)
class Place:
    """Where tokens for a server come from.

    Attributes:
        root: of the server, or of the portal that was named itself.
        server: None = a portal was named.
        portal: that owns the server; None = the server stands alone.
    """

    root: str
    server: ServerFacts | None
    portal: PortalFacts | None

    @property
    def is_walled(self) -> bool:
        """Whether a web server in front asks for a sign-in of its own."""
        asked = [one for one in (self.server, self.portal) if one is not None]
        return any(one.web_tier_challenge is not None for one in asked)

    @property
    def secrets_home(self) -> str:
        """Where names and passwords go: the portal, a token service elsewhere, or the server.

        What the credential store keeps belongs to this place, so that the servers of a portal
        share one entry, and none of them gets at it by naming another place one day.
        """
        if self.portal is not None:
            return self.portal.root
        url = self.token_url or self.root
        return self.root if same_origin(url, self.root) else str(origin(url))

    @property
    def token_url(self) -> str:
        """Where a server that stands alone gives tokens; "" where a portal does."""
        if self.portal is not None or self.server is None:
            return ""
        return token_url_candidates(self.server)[0]

    @property
    def spoken_at(self) -> str:
        """The root by the address that answered: https where the server demands it."""
        one = self.server or self.portal
        return self.root if one is None else one.root

    def demand_portal(self) -> str:
        """Return the portal's root.

        Raises:
            ServiceError: there is none.
        """
        if self.portal is None:
            raise ServiceError(
                f"{origin(self.root).host} belongs to no portal, and only portals sign in "
                "applications and browsers.",
                advice="Sign in with name and password.",
            )
        return self.portal.root


def find_portal(transport: Transport, address: str) -> PortalFacts:
    """Ask a portal that the person named what it is. Blocks.

    Raises:
        ServiceError: there is none.
        TransportError, Cancelled, RedirectRefused: no answer.
    """
    portal = discover_portal(transport, address)
    if portal is None:
        raise ServiceError(
            f"No portal answers at this address of {origin(address).host}.",
            advice="Paste the address of its home page.",
        )
    return portal


def find_owner(transport: Transport, server: ServerFacts, given: SignIn) -> PortalFacts | None:
    """Ask the portal that owns a server what it is; None = the server stands alone. Blocks.

    A portal elsewhere is not even asked before the person has confirmed its origin.

    Args:
        transport: carries it.
        server: as it describes itself.
        given: with the origins that the person confirmed.

    Raises:
        SignInRefused: not confirmed; the error names the place.
        ServiceError: confirmed, but its name leads nowhere from here.
        TransportError, Cancelled, RedirectRefused: the portal gives no answer.
    """
    owner = server.owning_system_url
    if owner is None:
        return None
    confirmed = map(origin, given.trusted_token_origins)
    is_inner = leads_nowhere(owner, server.root)
    nearby = find_nearby(transport, server, owner, confirmed) if is_inner else None
    if nearby is not None:
        return nearby
    check_confirmed(server.root, owner, given)
    root = _address_of_owner(server.root, owner, given.allow_http)
    try:
        found = discover_portal(transport, root)
    except Unreachable:
        if not is_inner:
            raise
        raise ServiceError(
            f"{origin(server.root).host} belongs to the portal {origin(owner).host}, which cannot "
            "be reached from here.",
            advice="Connect to the portal's home page as your browser shows it, and open the "
            "layers from there; or sign in with a token.",
        ) from None
    if found is None and _is_portals(server.token_url, root):
        return PortalFacts(root)  # a filter hides what it says of itself, not where it gives tokens
    return found


def check_confirmed(server_root: str, owner: str, given: SignIn) -> None:
    """Make sure that the person knows the portal that a server names.

    Raises:
        SignInRefused: it is elsewhere and not confirmed; the error names the place.
    """
    if not _is_confirmed(server_root, owner, given):
        check_owner(server_root, owner)


def methods_by_password(
    transport: Transport, place: Place, given: SignIn, password: str
) -> list[PasswordSignIn]:
    """Return one method for each address that may give tokens for a name and password."""
    urls: Sequence[str] = ()
    home, may_be_old = place.root, False
    if place.portal is not None:
        urls, home = portal_token_urls(place.portal), place.portal.root
    elif place.server is not None:
        urls, home = token_url_candidates(place.server), place.server.root
        may_be_old = place.server.may_be_old
    return [
        PasswordSignIn(
            transport,
            url,
            given.username,
            password,
            bound_to=given.bound_to,
            server_url=home,
            trusted_token_origins=given.trusted_token_origins,
            allow_http=given.allow_http,
            may_be_old=may_be_old,
        )
        for url in urls
    ]


def check_client_id(place: Place, given: SignIn) -> str:
    """Return the portal's root, once it is sure that an application can sign in there.

    Raises:
        ServiceError: no portal, or nobody told the application's id.
    """
    portal = place.demand_portal()
    if not given.client_id:
        raise ServiceError(
            f"The client ID for the portal {origin(portal).host} is missing.",
            advice="Ask its administrator to register LayerFerry and to tell you the client ID.",
        )
    return portal


def oauth_endpoint(transport: Transport, place: Place, given: SignIn) -> OAuthEndpoint:
    """Return the portal's OAuth addresses for the application that is registered there.

    Raises:
        ServiceError: see `check_client_id`.
    """
    root = check_client_id(place, given)
    is_older = place.portal is not None and place.portal.is_older
    ports = given.redirect_ports or (0,)
    app = OAuthApp(root, given.client_id, ports=ports, is_older=is_older)
    return OAuthEndpoint(transport, app, allow_http=given.allow_http)


def speak_to(service: TokenService, root: str, given: SignIn) -> None:
    """Have a server's tokens travel to a root, where nobody can read them on their way.

    Raises:
        SignInRefused: no https, not this machine, and the person did not agree.
    """
    check_encrypted(root, allow_http=given.allow_http)
    service.spoken_at = root


def enter(
    service: TokenService,
    transport: Transport,
    place: Place,
    given: SignIn,
    methods: Iterable[SignInMethod],
) -> Portal | None:
    """Sign in by the first method whose address exists. Blocks.

    Returns:
        The portal that was signed in at, None for a server that stands alone.

    Raises:
        SignInRejected, SignInRefused, PluginError: see `SignInMethod.obtain`.
    """
    problem: PluginError | None = None
    speak_to(service, place.spoken_at, given)
    for method in methods:
        portal = _portal(service, transport, place, given, method)
        try:
            service.sign_in(method if portal is None else _step(portal, place, method))
        except (SignInRejected, SignInRefused):
            raise
        except ServiceError as err:
            problem = problem or err
            if err.code not in NOT_THERE:
                raise
        else:
            return portal
    raise problem or ServiceError("This server names no place to sign in.")


def enter_shared(service: TokenService, portal: Portal, place: Place) -> None:
    """Let another server of a portal profit from the sign-in there. Blocks."""
    owner = None if place.server is None else place.server.owning_system_url
    method = FederatedSignIn(portal, place.spoken_at, owner)
    portal.check_server(place.spoken_at, owner)
    service.spoken_at = place.spoken_at
    service.sign_in(method)


def _portal(
    service: TokenService,
    transport: Transport,
    place: Place,
    given: SignIn,
    method: SignInMethod,
) -> Portal | None:
    if place.portal is None:
        return None
    # servers behind a reverse proxy name their portal as it is called inside
    owner = place.portal.stated_root if place.server is None else place.server.owning_system_url
    return Portal(
        transport,
        place.portal.root,
        method,
        service=service if place.server is None else None,
        confirmed_owners=(owner,) if owner else (),
        trusted_servers=given.trusted_token_origins,
        allow_http=given.allow_http,
    )


def _step(portal: Portal, place: Place, method: SignInMethod) -> SignInMethod:
    """Return what the server's own service asks: the portal's token, or one made from it."""
    if place.server is None:
        return method
    return FederatedSignIn(portal, place.spoken_at, place.server.owning_system_url)


def _is_confirmed(server_root: str, owner: str, given: SignIn) -> bool:
    """Whether the person confirmed the portal, as it is stated or as it is spoken to."""
    try:
        place = origin(owner)
        spoken = origin(_address_of_owner(server_root, owner, given.allow_http))
        confirmed = [origin(one) for one in given.trusted_token_origins]
    except AddressError:
        return False
    return spoken in confirmed or any(place == one or is_upgrade(one, place) for one in confirmed)


def _is_portals(token_url: str | None, portal: str) -> bool:
    """Whether a token address is one of a portal's, by its path."""
    path, sharing = urlsplit(token_url or "").path, f"{urlsplit(portal).path}/sharing/"
    return path.lower().startswith(sharing.lower())


def _address_of_owner(server_root: str, owner: str, allow_http: bool) -> str:
    """Return where to ask a portal; what a server states is often its inner scheme.

    A portal on the server's own port speaks what the server speaks, others are spoken to by
    https unless the person agreed to http.
    """
    root = portal_root(owner)
    server, place = origin(server_root), origin(root)
    if (place.host, place.port) == (server.host, server.port):
        return join(str(server), urlsplit(root).path)
    return root if allow_http else secure_root(root) or root
