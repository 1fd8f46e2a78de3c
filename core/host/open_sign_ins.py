"""The sign-ins of a session: what each keeps open, shared by the servers of a portal."""

from __future__ import annotations

import hmac
import logging
import threading
from dataclasses import dataclass

from ..auth import OAuthSignIn, Portal, same_portal
from ..errors import PluginError
from ..net.transport import Transport
from .given import SignIn, WayIn
from .secret_keeper import BROWSER_ENTRY, SecretKeeper
from .ways_in import Place

log = logging.getLogger(__name__)


@dataclass(eq=False, repr=False)
class Entry:
    """What one sign-in keeps open; the servers of a portal share one.

    Attributes:
        user: name, or the application's id.
        secret: that got in, to tell whether somebody brings another one.
        transport: serves renewals as long as the sign-in; None = not begun.
        trusted: origins that the person had confirmed.
        bound_to: what its tokens are bound to; see `Connection`.
        token_url: where a server that stands alone gives tokens; "" where a portal does.
        portal: None for a server that stands alone.
        oauth: to be signed out at the portal; None for other ways.
        kept_at: root under which the credential store has what the browser left.
    """

    way: WayIn
    user: str
    secret: str = ""
    transport: Transport | None = None
    trusted: frozenset[str] = frozenset()
    bound_to: str = "referer"
    token_url: str = ""
    portal: Portal | None = None
    oauth: OAuthSignIn | None = None
    kept_at: str = ""

    def __repr__(self) -> str:
        """Show the way, no secret."""
        return f"<Entry {self.way.value}>"

    @property
    def binding(self) -> str:
        """What the tokens of a sign-in by name and password are bound to; "" for other ways."""
        return self.bound_to if self.way is WayIn.PASSWORD else ""

    def close(self) -> None:
        """End what is on its way."""
        if self.transport is not None:
            self.transport.close()

    def revoke(self) -> None:
        """Ask the portal to end a sign-in by browser; what fails is only logged. Blocks."""
        try:
            if self.oauth is not None:
                self.oauth.sign_out()
        except Exception:  # boundary: what went before is the news
            log.exception("sign-out failed")

    def serves(self, place: Place, way: WayIn, given: SignIn, user: str, secret: str) -> bool:
        """Whether another server of the same portal needs no sign-in of its own."""
        return (
            self.portal is not None
            and place.server is not None
            and place.portal is not None
            and same_portal(self.portal.root, place.portal.root)
            and (self.way, self.user, self.bound_to) == (way, user, given.bound_to)
            and self.portal.can_renew
            and self.trusted >= set(given.trusted_token_origins)
            and (not secret or hmac.compare_digest(self.secret.encode(), secret.encode()))
        )


class OpenSignIns:
    """One entry at most for each server; any thread.

    Args:
        secrets: from which what a browser left is deleted, once its sign-in has ended.
    """

    def __init__(self, secrets: SecretKeeper) -> None:
        self._secrets = secrets
        self._lock = threading.Lock()
        self._entries: dict[str, Entry] = {}
        self._leaving: list[Entry] = []

    @property
    def is_any_leaving(self) -> bool:
        """Whether a portal is still being told of an end."""
        with self._lock:
            return bool(self._leaving)

    def get(self, root: str) -> Entry | None:
        """What a server's sign-in keeps open; None without one."""
        with self._lock:
            return self._entries.get(root)

    def all(self) -> list[Entry]:
        """All that serve a server, some of them several."""
        with self._lock:
            return list(self._entries.values())

    def roots_beside(self, root: str) -> list[str]:
        """Name a server together with all that its sign-in serves too."""
        with self._lock:
            entry = self._entries.get(root)
            return [one for one, its in self._entries.items() if its is entry]

    def uses(self, kept_at: str) -> bool:
        """Whether what the credential store has there serves this session, or is just ending."""
        with self._lock:
            return any(one.kept_at == kept_at for one in (*self._entries.values(), *self._leaving))

    def hold(self, root: str, entry: Entry | None) -> None:
        """Let an entry serve a server in place of another, which is closed with its last server."""
        with self._lock:
            old = self._entries.pop(root, None)
            if entry is not None:
                self._entries[root] = entry
            is_over = old is not None and old not in self._entries.values()
        if old is not None and is_over:
            old.close()

    def leave(self, root: str) -> None:
        """Sign out of a server; with the last one, see `end`. Never blocks."""
        with self._lock:
            entry = self._entries.pop(root, None)
            is_over = entry is not None and entry not in self._entries.values()
        if entry is not None and is_over:
            self.end(root, entry)

    def end(self, root: str, entry: Entry) -> None:
        """Close an entry; a sign-in by browser is ended at the portal too, in the background."""
        if entry.oauth is None:
            entry.close()
            return
        with self._lock:
            self._leaving.append(entry)
        threading.Thread(
            target=self._end_at_portal, args=(root, entry), name="layerferry-sign-out", daemon=True
        ).start()

    def close(self, ends_at_portal: bool = False) -> None:
        """Close everything.

        Args:
            ends_at_portal: end sign-ins by browser there too, which blocks.
        """
        with self._lock:
            entries = [*self._entries.values(), *self._leaving]
            self._entries, self._leaving = {}, []
        for entry in entries:
            if ends_at_portal:
                entry.revoke()
            entry.close()

    def _end_at_portal(self, root: str, entry: Entry) -> None:
        for kept_at in {root, entry.kept_at or root}:
            try:
                self._secrets.delete(kept_at, BROWSER_ENTRY)
            except PluginError as err:
                log.warning("%s", err)
        entry.revoke()
        entry.close()
        with self._lock:
            self._leaving = [one for one in self._leaving if one is not entry]
