"""Places that keep a password between sessions, or for this one only."""

from __future__ import annotations

import threading
from typing import NamedTuple, Protocol

from .keyring_store import KeyringStore


class CredentialStore(Protocol):
    """Keeps one secret for each server root and user. Calls may block for seconds.

    Every method but `can_serve` raises `CredentialStoreError` when the store fails.
    """

    def can_serve(self) -> str | None:
        """Return None when secrets can be kept here, else one sentence that says why not."""
        ...

    def get(self, server_root: str, user: str) -> str | None:
        """Return the secret, None when there is none."""
        ...

    def put(self, server_root: str, user: str, secret: str) -> None:
        """Keep the secret, in place of an older one."""
        ...

    def delete(self, server_root: str, user: str) -> None:
        """Forget the secret; nothing happens when there is none."""
        ...


class SessionStore:
    """Keeps secrets in memory, until QGIS is closed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._secrets: dict[tuple[str, str], str] = {}

    def __repr__(self) -> str:
        """Show how many, nothing else."""
        return f"<SessionStore {len(self._secrets)}>"

    def can_serve(self) -> str | None:
        """Memory always serves."""
        return None

    def get(self, server_root: str, user: str) -> str | None:
        """See `CredentialStore.get`."""
        with self._lock:
            return self._secrets.get((server_root.rstrip("/"), user))

    def put(self, server_root: str, user: str, secret: str) -> None:
        """See `CredentialStore.put`."""
        with self._lock:
            self._secrets[server_root.rstrip("/"), user] = secret

    def delete(self, server_root: str, user: str) -> None:
        """See `CredentialStore.delete`."""
        with self._lock:
            self._secrets.pop((server_root.rstrip("/"), user), None)


class ChosenStore(NamedTuple):
    """A store, and why it is not the keyring ("" when it is)."""

    store: CredentialStore
    reason: str


def choose_store(keyring: CredentialStore | None = None) -> ChosenStore:
    """Take the system's keyring when it can serve, else memory. Blocks; not on the main thread.

    Never a file of our own: a password that cannot be kept well is kept for this session.
    """
    candidate = keyring or KeyringStore()
    reason = candidate.can_serve()
    if reason is None:
        return ChosenStore(candidate, "")
    return ChosenStore(SessionStore(), reason)
