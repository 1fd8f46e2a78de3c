"""Sign-in at what stands before ArcGIS: a web server, or a handshake that wants a certificate."""

from __future__ import annotations

from collections.abc import Callable

from ..auth import Credential, TokenService
from ..net.addresses import Target
from ..net.client_certificate import ClientCertificate
from .behind_wall import enter_behind
from .given import FRONT_DOORS, SignIn, WayIn
from .inquiry import Inquiry
from .lines import Lines
from .open_sign_ins import Entry, OpenSignIns
from .secret_keeper import SecretKeeper, web_server_entry
from .web_wall import CertificateWall, Wall


class WallDesk:
    """Gets through walls, then in at ArcGIS as far as they tell it who comes.

    All methods block; any thread.

    Args:
        lines: of the session, which go through the walls from then on.
        inquiry: of the session.
        open_sign_ins: of the session.
        secrets: where a password that was not given is looked up.
    """

    def __init__(
        self, lines: Lines, inquiry: Inquiry, open_sign_ins: OpenSignIns, secrets: SecretKeeper
    ) -> None:
        self._lines, self._inquiry = lines, inquiry
        self._open_sign_ins, self._secrets = open_sign_ins, secrets

    def by_password(self, service: TokenService, target: Target, given: SignIn) -> str:
        """Sign in at the web server in front, then at ArcGIS by what it makes of that."""
        root, user = target.root, given.username
        password = given.password
        if user and not password:
            missing = f"No password of {user} for the web server is stored."
            password = self._secrets.get(root, web_server_entry(user), missing)
        self._inquiry.check_portal(target, given)
        places = (root, *given.trusted_token_origins)
        wall = Wall(places, Credential(user, password), given.allow_http)
        transport = self._lines.dial_through(wall)
        entry = Entry(WayIn.WEB_TIER, user, password, transport)
        is_known = self._is_known_to_arcgis(service)
        try:
            enter_behind(service, entry, transport, target, given, is_known)
        except BaseException:
            entry.close()
            raise
        self._lines.walls.put(root, wall)
        self._hold_unless(is_known and not given.token, root, entry)
        return (
            self._secrets.keep(root, web_server_entry(user), password)
            if given.keep and password
            else ""
        )

    def by_certificate(
        self,
        service: TokenService,
        target: Target,
        given: SignIn,
        certificate: ClientCertificate,
        sign_in_by_password: Callable[[], str],
    ) -> str:
        """Show a certificate, then sign in at ArcGIS with what else was given, if anything.

        Places that the person confirmed may see the certificate too: a portal elsewhere.

        Returns:
            One sentence when a password could not be kept, else "".
        """
        root = target.root
        wall = CertificateWall((root, *given.trusted_token_origins), certificate)
        is_known = self._is_known_to_arcgis(service)
        before = self._lines.walls.put(root, wall)
        entry = Entry(WayIn.QGIS, given.username)
        try:
            if given.username and not given.token:
                return sign_in_by_password()
            entry.transport = transport = self._lines.dial_at_desk(root)
            enter_behind(service, entry, transport, target, given, is_known)
        except BaseException:
            entry.close()
            self._lines.walls.put(root, before)
            raise
        self._hold_unless(is_known and not given.token, root, entry)
        return ""

    def _is_known_to_arcgis(self, service: TokenService) -> bool:
        """Whether somebody is signed in at ArcGIS by other means than a web server's word."""
        entry = self._open_sign_ins.get(service.root)
        return service.is_signed_in and (entry is None or entry.way not in FRONT_DOORS)

    def _hold_unless(self, is_known: bool, root: str, entry: Entry) -> None:
        """Keep open what the sign-in at ArcGIS depends on; another one that stays does not."""
        if is_known:
            entry.close()
        else:
            self._open_sign_ins.hold(root, entry)
