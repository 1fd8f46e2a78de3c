"""How a sign-in comes to serve a server: its own, or that of another server of the portal."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from ..auth import ServerFacts, SignInMethod, TokenService
from ..errors import ServiceError, SignInRefused, SignInRejected
from ..net.transport import Transport
from .given import SignIn, WayIn
from .inquiry import Inquiry
from .lines import Lines
from .open_sign_ins import Entry, OpenSignIns
from .ways_in import Place, enter, enter_shared

log = logging.getLogger(__name__)


class Admission:
    """Lets sign-ins serve servers, and keeps open what they need. All methods block; any thread.

    Args:
        lines: of the session.
        inquiry: of the session.
        open_sign_ins: that others of the session may share.
    """

    def __init__(self, lines: Lines, inquiry: Inquiry, open_sign_ins: OpenSignIns) -> None:
        self._lines, self._inquiry, self._open_sign_ins = lines, inquiry, open_sign_ins

    def admit(
        self,
        service: TokenService,
        place: Place,
        given: SignIn,
        entry: Entry,
        methods: Callable[[Transport], Iterable[SignInMethod]],
        on_failure: Callable[[], None] = lambda: None,
    ) -> None:
        """Sign in by the methods; what they need stays open until the sign-out."""
        entry.transport = transport = self._lines.dial_at_desk(place.root)
        entry.trusted, entry.bound_to = frozenset(given.trusted_token_origins), given.bound_to
        entry.token_url = place.token_url
        try:
            entry.portal = enter(service, transport, place, given, methods(transport))
        except BaseException:
            on_failure()
            entry.close()
            raise
        self._open_sign_ins.hold(place.root, entry)

    def share(
        self,
        service: TokenService,
        place: Place,
        way: WayIn,
        given: SignIn,
        user: str,
        secret: str,
    ) -> bool:
        """Use the sign-in that another server of the same portal has; False when there is none."""
        for entry in self._open_sign_ins.all():
            if entry.serves(place, way, given, user, secret) and entry.portal is not None:
                enter_shared(service, entry.portal, place)
                self._open_sign_ins.hold(place.root, entry)
                return True
        return False

    def follow(
        self, service: TokenService, root: str, on_transport: Callable[[Transport], None]
    ) -> bool:
        """Sign in to a server with what somebody has at its portal. Blocks.

        The web server that stands before the portal may stand before this server as well.

        Returns:
            False when nobody is signed in at a portal, or none of them vouches for the server.

        Raises:
            TransportError, Cancelled, RedirectRefused: the server gives no answer.
        """
        entries = [one for one in self._open_sign_ins.all() if one.portal is not None]
        if not entries:
            return False
        is_lent, has_followed = self._lines.walls.lend(root), False
        try:
            facts = self._inquiry.look(root, on_transport)
            has_followed = self._follow_one_of(entries, service, root, facts)
        finally:
            if is_lent and not has_followed:
                self._lines.walls.put(root, None)
        return has_followed

    def join(self, service: TokenService, root: str, facts: ServerFacts, entry: Entry) -> None:
        """Sign in to a server with what another one, or the portal itself, has. Blocks.

        Raises:
            SignInRefused: there is no portal, or it does not vouch for the server.
            PluginError: no token for another reason.
        """
        if entry.portal is None:
            raise SignInRefused("This sign-in is not one at a portal.")
        enter_shared(service, entry.portal, Place(root, facts, None))
        self._open_sign_ins.hold(root, entry)

    def _follow_one_of(
        self, entries: Iterable[Entry], service: TokenService, root: str, facts: ServerFacts
    ) -> bool:
        for entry in entries:
            if entry.portal is None or not entry.portal.can_renew:
                continue
            try:
                self.join(service, root, facts, entry)
            except (SignInRefused, SignInRejected, ServiceError) as err:
                log.info("%s does not follow %s: %s", root, entry.portal.root, err)
                continue
            return True
        return False
