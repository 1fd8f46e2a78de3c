"""What servers and portals say of themselves before anybody signs in; nothing secret is sent."""

from __future__ import annotations

from collections.abc import Callable

from ..auth import (
    PortalFacts,
    ServerFacts,
    Site,
    discover,
    discover_portal,
    with_usable_token_url,
)
from ..auth.public_resource import schemes_in
from ..net.addresses import Target, TargetKind
from ..net.request import Request
from ..net.retry import RetryPolicy
from ..net.transport import Transport
from ..net.urls import join, origin
from .given import SignIn
from .lines import Lines
from .patience import patiently
from .ways_in import Place, check_confirmed, find_owner, find_portal


class Inquiry:
    """Asks for a person who waits. All methods block; any thread.

    Args:
        lines: that the questions go through.
    """

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    def look(
        self,
        root: str,
        on_transport: Callable[[Transport], None] = lambda _transport: None,
        policy: RetryPolicy | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> ServerFacts:
        """Ask a server what it is; see `Gateway.look`."""
        transport = self._lines.dial_at_desk(root)
        on_transport(transport)
        try:
            return patiently(lambda: discover(transport, root), policy, is_cancelled)
        finally:
            transport.close()

    def recognise(self, target: Target, on_transport: Callable[[Transport], None]) -> Site:
        """Ask what answers at an address, as a stranger; see `Gateway.recognise`."""
        transport = self._lines.dial_as_stranger()
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
        transport = self._lines.dial_at_desk(facts.root)
        on_transport(transport)
        try:
            return patiently(lambda: find_owner(transport, facts, given), policy)
        finally:
            transport.close()

    def place(self, target: Target, given: SignIn) -> Place:
        """Find out where tokens for an address come from."""
        transport = self._lines.dial_at_desk(target.root)
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

    def spoken_root(self, target: Target) -> str:
        """Return the root as it is to be spoken to; one by http may demand https."""
        if origin(target.root).scheme == "https":
            return target.root
        site = self.recognise(target, lambda _transport: None)
        found = site.server or site.portal
        return target.root if found is None else found.root

    def is_walled_inside(self, place: Place) -> bool:
        """Whether a web server stands before the services, which only a server has."""
        if place.server is None:
            return False
        services = Request(join(place.spoken_at, "rest", "services"), query={"f": "json"})
        stranger = self._lines.dial_as_stranger()
        try:
            return schemes_in(patiently(lambda: stranger.send(services))) is not None
        finally:
            stranger.close()

    def check_portal(self, target: Target, given: SignIn) -> None:
        """Make sure that the portal is confirmed, where the web server stands before that one.

        Raises:
            SignInRefused: it is not.
        """
        if target.kind.is_of_portal:
            return
        stranger = self._lines.dial_as_stranger()  # a wall that refuses is in the way
        try:
            facts = patiently(lambda: discover(stranger, target.root))
        finally:
            stranger.close()
        if facts.web_tier_challenge is None and facts.owning_system_url is not None:
            check_confirmed(facts.root, facts.owning_system_url, given)
