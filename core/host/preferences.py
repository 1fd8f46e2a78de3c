"""What the window remembers from one use to the next; never a secret."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from qgis.core import QgsSettings

_GROUP = "layerferry"
_LONGEST_HISTORY = 15


@dataclass(frozen=True)
class Preferences:
    """The person's habits, with defaults for the first use.

    Attributes:
        last_address: of the last server that answered, without query.
        addresses: those before it as well, the latest first.
        last_folder: where the last file output went.
        output_kind: ``memory``, ``gpkg`` or ``shp``.
        keep_in_keyring: whether the box was ticked.
    """

    last_address: str = ""
    addresses: tuple[str, ...] = ()
    last_folder: str = ""
    output_kind: str = "memory"
    keep_in_keyring: bool = True

    @classmethod
    def load(cls) -> Preferences:
        """Read them from QGIS's settings; what is odd there counts as never set."""
        settings, default = QgsSettings(), cls()
        found: dict[str, object] = {}
        for one in fields(cls):
            fallback = getattr(default, one.name)
            value = settings.value(f"{_GROUP}/{one.name}", None)
            if value is None:
                continue
            if isinstance(fallback, bool):
                found[one.name] = str(value).lower() == "true"
            elif isinstance(fallback, tuple):
                # a list of one comes back as plain text
                found[one.name] = (value,) if isinstance(value, str) else tuple(map(str, value))
            else:
                found[one.name] = str(value)
        return cls(**found)  # type: ignore[arg-type]

    def save(self) -> None:
        """Write them to QGIS's settings."""
        settings = QgsSettings()
        for one in fields(self):
            value = getattr(self, one.name)
            settings.setValue(
                f"{_GROUP}/{one.name}", list(value) if isinstance(value, tuple) else value
            )

    def with_address(self, address: str) -> Preferences:
        """Put an address at the head of the history."""
        others = [one for one in self.addresses if one != address]
        return replace(
            self, last_address=address, addresses=tuple([address, *others][:_LONGEST_HISTORY])
        )
