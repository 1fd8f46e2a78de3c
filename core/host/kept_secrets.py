"""Which entries the system keyring has from us; a keyring cannot be asked for a list."""

from __future__ import annotations

import json

from qgis.core import QgsSettings

from .kept_list import KeptSecret

_GROUP = "layerferry/kept_secrets"


class KeptSecrets:
    """The list in QGIS's settings; implements `KeptList` for any number of QGIS windows."""

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
