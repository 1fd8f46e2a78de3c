"""Whether a layer's PBF is as good as its JSON, kept in QGIS's settings for the next session."""

from __future__ import annotations

from ..download.known_formats import PBF_IS_BAD, PBF_IS_FINE
from .layer_facts import LayerFacts, today

_DAYS = 30  # then it is looked at again: servers are updated


class KeptFormats:
    """Remembers formats across sessions; called from any thread."""

    def __init__(self) -> None:
        self._fine = LayerFacts("layerferry/pbfFineSince")
        self._bad = LayerFacts("layerferry/pbfBadSince")

    def get(self, layer_url: str) -> str:
        """See `core.download.known_formats.KnownFormats`."""
        for facts, verdict in ((self._bad, PBF_IS_BAD), (self._fine, PBF_IS_FINE)):
            if today() - facts.get(layer_url) <= _DAYS:
                return verdict
        return ""

    def put(self, layer_url: str, verdict: str) -> None:
        """See `core.download.known_formats.KnownFormats`."""
        self._fine.put(layer_url, today() if verdict == PBF_IS_FINE else 0)
        self._bad.put(layer_url, today() if verdict == PBF_IS_BAD else 0)
