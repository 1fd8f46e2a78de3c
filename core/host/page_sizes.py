"""Page sizes that worked, kept in QGIS's settings for the next session."""

from __future__ import annotations

from .layer_facts import LayerFacts


class KeptPageSizes:
    """Remembers page sizes across sessions; called from any thread."""

    def __init__(self) -> None:
        self._facts = LayerFacts("layerferry/pageSizes")

    def get(self, layer_url: str) -> int:
        """See `core.download.page_size.PageSizes`."""
        return self._facts.get(layer_url)

    def put(self, layer_url: str, rows: int) -> None:
        """See `core.download.page_size.PageSizes`."""
        self._facts.put(layer_url, rows)
