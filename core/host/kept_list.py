"""A list of what a credential store has from us; a keyring cannot be asked for one."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class KeptSecret(NamedTuple):
    """Where a secret is kept: names, never the secret.

    Attributes:
        root: of the place that the secret is sent to.
        user: or what stands in its place, see `secret_keeper`.
        server: on whose behalf, where that is another place: a server of the portal `root`.
    """

    root: str
    user: str
    server: str = ""

    @property
    def holder(self) -> str:
        """Root of the server whose connection put it there."""
        return self.server or self.root

    def __str__(self) -> str:
        """As the keyring's own window shows it."""
        return f"{self.user}@{self.root}"


class KeptList(Protocol):
    """Remembers entries, from any thread."""

    def all(self) -> list[KeptSecret]:
        """All entries that were kept and not deleted since."""
        ...

    def add(self, entry: KeptSecret) -> None:
        """Note an entry."""
        ...

    def remove(self, entry: KeptSecret) -> None:
        """Note that an entry is gone."""
        ...


class ListInMemory:
    """Remembers until the process ends; implements `KeptList`."""

    def __init__(self) -> None:
        self._entries: dict[KeptSecret, None] = {}

    def all(self) -> list[KeptSecret]:
        """See `KeptList.all`."""
        return sorted(self._entries)

    def add(self, entry: KeptSecret) -> None:
        """See `KeptList.add`."""
        self._entries[entry] = None

    def remove(self, entry: KeptSecret) -> None:
        """See `KeptList.remove`."""
        self._entries.pop(entry, None)
