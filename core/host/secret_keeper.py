"""The secrets of saved connections, as sentences for people where a store fails."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass

from ..auth import CredentialStore, choose_store, same_portal
from ..errors import CredentialStoreError

log = logging.getLogger(__name__)

TOKEN_ENTRY = "(token)"  # noqa: S105  the name under which a pasted token is kept
BROWSER_ENTRY = "(browser)"  # the one under which a sign-in by browser is kept


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
    """

    def __init__(self, store: CredentialStore | None = None) -> None:
        self._store = store
        self._note = ""

    def get(self, root: str, user: str, what: str = "") -> str:
        """Return a secret; `what` names it where it is missing.

        Raises:
            CredentialStoreError: there is none, or the store fails.
        """
        secret = self._chosen().get(root, user)
        if not secret:
            what = what or ("token" if user == TOKEN_ENTRY else f"password for {user}")
            raise CredentialStoreError(
                f"No {what} is stored for this server.", "Type it in and sign in again."
            )
        return secret

    def keep(self, root: str, user: str, secret: str) -> str:
        """Keep a secret; returns one sentence when that failed or lasts for this session only."""
        try:
            self._chosen().put(root, user, secret)
        except CredentialStoreError as err:
            log.warning("%s", err)
            return err.sentence
        return CredentialStoreError(self._note).sentence if self._note else ""

    def delete(self, root: str, user: str) -> None:
        """Delete a secret; nothing happens when there is none.

        Raises:
            CredentialStoreError: the store fails.
        """
        self._chosen().delete(root, user)

    def browser_secret(self, root: str, portal: str) -> BrowserSecret:
        """Return what a sign-in by browser at a portal left.

        A server may name another portal than at the time of the sign-in; that one gets nothing.

        Raises:
            CredentialStoreError: there is nothing for that portal, or the store fails.
        """
        text = self._chosen().get(root, BROWSER_ENTRY) or ""
        try:
            found = BrowserSecret(**json.loads(text))
        except (ValueError, TypeError):
            found = BrowserSecret("")
        if not found.refresh_token or not same_portal(found.portal, portal):
            raise CredentialStoreError(
                "No sign-in by browser is stored for this server.",
                "Sign in once in the browser and keep it in the system keyring.",
            )
        return found

    def keep_browser_secret(self, root: str, secret: BrowserSecret) -> str:
        """Keep what a sign-in by browser left; see `keep`."""
        return self.keep(root, BROWSER_ENTRY, json.dumps(asdict(secret)))

    def _chosen(self) -> CredentialStore:
        if self._store is None:
            self._store, self._note = choose_store()
        return self._store
