"""The secrets of saved connections, as sentences for people where a store fails."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from ..auth import CredentialStore, choose_store, same_portal
from ..errors import CredentialStoreError
from .kept_list import KeptList, KeptSecret, ListInMemory

log = logging.getLogger(__name__)

_TYPE_IT = "Type it in and sign in again."
TOKEN_ENTRY = "(token)"  # noqa: S105  the name under which a pasted token is kept
BROWSER_ENTRY = "(browser)"  # the one under which a sign-in by browser is kept


def web_server_entry(user: str) -> str:
    """The name under which a password for a web server in front is kept.

    ArcGIS behind it may know somebody of the same name, with another password.
    """
    return f"{user} (web server)"


@dataclass(frozen=True, repr=False)
class BrowserSecret:
    """What lets a sign-in by browser go on without the browser; shows itself without secrets.

    Attributes:
        refresh_token: the secret.
        portal: root of the portal that gave it; it goes nowhere else.
        redirect_uri: that it was made with; needed to get another before it ends.
        client_id: of the application that it belongs to.
        user: to show.
    """

    refresh_token: str
    portal: str = ""
    redirect_uri: str = ""
    client_id: str = ""
    user: str = ""

    def __repr__(self) -> str:
        """Show the user."""
        return f"<BrowserSecret {self.user}>"


class SecretKeeper:
    """Reads and writes a credential store. Calls may block for seconds.

    Args:
        store: None = the best that can serve here, chosen at first use.
        kept: remembers what is in it beyond this session; None = nobody does.
    """

    def __init__(self, store: CredentialStore | None = None, kept: KeptList | None = None) -> None:
        self._store = store
        self._note = ""
        self._kept = kept or ListInMemory()
        self._in_memory = ListInMemory()

    def get(self, root: str, user: str, missing: str = "") -> str:
        """Return a secret.

        Args:
            root: where it is sent to.
            user: whose it is, or `TOKEN_ENTRY`.
            missing: what to say when there is none; a password is missing, if nothing is given.

        Raises:
            CredentialStoreError: there is none, or the store fails.
        """
        secret = self._read(root, user)
        if not secret:
            if user == TOKEN_ENTRY:
                missing = "No token is stored for this server."
            missing = missing or f"No password for {user} is stored for this server."
            raise self._none_stored(missing, _TYPE_IT)
        return secret

    def get_from(self, home: str, root: str, user: str, missing: str = "") -> str:
        """Return the secret of the place (`home`) that it is sent to; see `get`.

        Earlier versions kept it under the server's own root.
        """
        secret = self._read(home, user) if home != root else None
        return secret or self.get(root, user, missing)

    def keep_at(self, home: str, root: str, user: str, secret: str) -> str:
        """Keep a secret for the place that it is sent to, on behalf of a server; see `keep`."""
        if home == root:
            return self.keep(root, user, secret)
        return self.keep(home, user, secret, root) or self._drop(root, user)

    def keep(self, root: str, user: str, secret: str, server: str = "") -> str:
        """Keep a secret; returns one sentence when that failed or lasts for this session only."""
        store = self._chosen()
        entry = KeptSecret(root.rstrip("/"), user, server.rstrip("/"))
        if self._note:
            self._in_memory.add(entry)
        else:
            self._kept.add(entry)  # first, since a keyring may take it after the time limit
        try:
            store.put(root, user, secret)
        except CredentialStoreError as err:
            log.warning("%s", err)
            return err.sentence
        return self.why_not_kept()

    def delete(self, root: str, user: str) -> None:
        """Delete a secret; nothing happens when there is none.

        Raises:
            CredentialStoreError: the store fails.
        """
        self._chosen().delete(root, user)
        if not self._note:
            self._kept.remove(KeptSecret(root.rstrip("/"), user))

    def kept(self, root: str = "") -> list[KeptSecret]:
        """What the system keyring has from us, of one server or ("") of all."""
        return [one for one in self._kept.all() if not root or one.holder == root]

    def why_not_kept(self) -> str:
        """One sentence that says why secrets last for this session only, "" when they last."""
        self._chosen()
        return CredentialStoreError(self._note).sentence if self._note else ""

    def delete_all(self, entries: Iterable[KeptSecret]) -> list[str]:
        """Delete secrets; returns one sentence for each that is still in the keyring.

        A keyring that could not serve before is asked once more: it may have been unlocked. One
        that fails for good is not waited for again and again.
        """
        memory = self._chosen() if self.why_not_kept() else None
        store, reason = (self._chosen(), "") if memory is None else choose_store()
        going, kept = set(entries), set(self._kept.all())
        staying = {(one.root, one.user) for one in kept - going}
        problems = []
        for entry in sorted(going):
            if memory is not None:
                self._delete_from(memory, entry)
            problem = reason
            if not reason:
                try:
                    if (entry.root, entry.user) not in staying:
                        store.delete(entry.root, entry.user)
                    self._kept.remove(entry)
                except CredentialStoreError as err:
                    problem, reason = str(err), store.can_serve() or ""
            if problem and entry in kept:
                problems.append(f"{entry}: {problem}")
        return problems

    def browser_secret(self, root: str, portal: str) -> BrowserSecret:
        """Return what a sign-in by browser at a portal left.

        A server may name another portal than at the time of the sign-in; that one gets nothing.

        Raises:
            CredentialStoreError: there is nothing for that portal, or the store fails.
        """
        found = self.any_browser_secret(root)
        if not found.refresh_token or not same_portal(found.portal, portal):
            raise self._none_stored(
                "No sign-in by browser is stored for this server.",
                "Sign in once in the browser and keep it in the system keyring.",
            )
        return found

    def any_browser_secret(self, root: str) -> BrowserSecret:
        """Return what a sign-in by browser left, at whatever portal; an empty one without it.

        Raises:
            CredentialStoreError: the store fails.
        """
        text = self._chosen().get(root, BROWSER_ENTRY) or ""
        try:
            found = BrowserSecret(**json.loads(text))
        except (ValueError, TypeError, RecursionError):
            return BrowserSecret("")
        is_whole = all(isinstance(value, str) for value in asdict(found).values())
        return found if is_whole else BrowserSecret("")

    def keep_browser_secret(self, root: str, secret: BrowserSecret) -> str:
        """Keep what a sign-in by browser left; see `keep`."""
        return self.keep(root, BROWSER_ENTRY, json.dumps(asdict(secret)))

    def _read(self, root: str, user: str) -> str | None:
        try:
            return self._chosen().get(root, user)
        except CredentialStoreError as err:
            raise CredentialStoreError(str(err), _TYPE_IT) from None

    def _none_stored(self, missing: str, advice: str) -> CredentialStoreError:
        """Say that there is no secret; a keyring that cannot serve now may well have it."""
        return CredentialStoreError(f"{missing} {self._note}".rstrip(), advice)

    def _delete_from(self, memory: CredentialStore, entry: KeptSecret) -> None:
        """Delete what lasts for this session only."""
        memory.delete(entry.root, entry.user)
        for one in [one for one in self._in_memory.all() if one.holder == entry.holder]:
            self._in_memory.remove(one)
            memory.delete(one.root, one.user)

    def _drop(self, root: str, user: str) -> str:
        """Delete what an earlier version kept; returns one sentence when that failed."""
        try:
            self.delete(root, user)
        except CredentialStoreError as err:
            log.warning("%s", err)
            return err.sentence
        return ""

    def _chosen(self) -> CredentialStore:
        if self._store is None:
            self._store, self._note = choose_store()
        return self._store
