"""What is known of a layer's PBF from an earlier run: fine, or not to be used."""

from __future__ import annotations

import threading
from typing import Protocol

PBF_IS_FINE, PBF_IS_BAD = "pbf", "json"


class KnownFormats(Protocol):
    """Remembers which format to use, by the layer's address; called from any thread."""

    def get(self, layer_url: str) -> str:
        """`PBF_IS_FINE`, `PBF_IS_BAD`, or "" when nothing is known."""
        ...

    def put(self, layer_url: str, verdict: str) -> None:
        """Remember."""
        ...


class SessionFormats:
    """Remembers as long as the process lives."""

    def __init__(self) -> None:
        self._verdicts: dict[str, str] = {}
        self._lock = threading.Lock()

    def get(self, layer_url: str) -> str:
        """See `KnownFormats`."""
        with self._lock:
            return self._verdicts.get(layer_url, "")

    def put(self, layer_url: str, verdict: str) -> None:
        """See `KnownFormats`."""
        with self._lock:
            self._verdicts[layer_url] = verdict


KNOWN_FORMATS = SessionFormats()
