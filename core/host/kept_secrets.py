"""Which entries the system keyring has from us; a keyring cannot be asked for a list."""

from __future__ import annotations

import json
from typing import NamedTuple

from qgis.core import QgsSettings

_GROUP = "layerferry/kept_secrets"


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


class KeptSecrets:
    """The list in QGIS's settings. Any thread, any number of QGIS windows."""

    def all(self) -> list[KeptSecret]:
        """All entries that were kept and not deleted since."""
        settings = QgsSettings()
        settings.beginGroup(_GROUP)
        texts = [settings.value(key) for key in settings.childKeys()]
        settings.endGroup()
        return sorted(entry for entry in map(_read, texts) if entry is not None)

    def add(self, entry: KeptSecret) -> None:
        """Note an entry."""
        QgsSettings().setValue(_key(entry), json.dumps(entry))

    def remove(self, entry: KeptSecret) -> None:
        """Note that an entry is gone."""
        QgsSettings().remove(_key(entry))


def _read(text: object) -> KeptSecret | None:
    try:
        entry = KeptSecret(*json.loads(str(text)))
    except (ValueError, TypeError):
        return None  # edited by hand
    return entry if all(isinstance(part, str) for part in entry) else None


def _key(entry: KeptSecret) -> str:
    # one key for each, so that two windows never overwrite each other's list
    return f"{_GROUP}/{' '.join([str(entry), entry.server]).rstrip().encode().hex()}"
