"""What the window remembers from one use to the next; never a secret."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from qgis.core import QgsSettings

from ..download.options import DATA_FORMATS, DownloadOptions

_GROUP = "layerferry"
_LONGEST_HISTORY = 15


@dataclass(frozen=True)
class Preferences:
    """The person's habits, with defaults for the first use.

    Attributes:
        last_address: of the last server that answered, without query.
        addresses: those before it as well, the latest first.
        last_folder: where the last file output went.
        files_folder: where files go that nobody was asked about; "" = `last_folder`.
        output_kind: ending of the files without its dot, ``memory`` for none.
        keep_in_keyring: whether the box was ticked.
        allow_partial: take layers that cannot be proven to be whole.
        requests_at_once: of one import or update; 0 = as many as pay.
        data_format: ``auto``, ``pbf`` or ``json``.
        kept_megabytes: the most that interrupted imports keep on disk, all together.
    """

    last_address: str = ""
    addresses: tuple[str, ...] = ()
    last_folder: str = ""
    files_folder: str = ""
    output_kind: str = "memory"
    keep_in_keyring: bool = True
    allow_partial: bool = False
    requests_at_once: int = 0
    data_format: str = "auto"
    kept_megabytes: int = 2048

    @property
    def folder(self) -> str:
        """Where files go that nobody was asked about; "" = nobody knows yet."""
        return self.files_folder or self.last_folder

    @property
    def download_options(self) -> DownloadOptions:
        """How imports of the window ask."""
        known = self.data_format if self.data_format in DATA_FORMATS else "auto"
        return DownloadOptions(concurrency=self.requests_at_once, data_format=known)

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
            elif isinstance(fallback, int):
                found[one.name] = int(value) if str(value).isdecimal() else fallback
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
