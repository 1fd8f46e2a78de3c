"""How far fetching may run ahead of the output, so that memory stays bounded."""

from __future__ import annotations

_PAGES_PER_WORKER = 4
_MOST_BYTES = 64 * 2**20  # of bodies, fetched or under way; columns take about as much again


class Window:
    """Bounds the pages between the output and the latest question, by number and by bytes."""

    def __init__(self) -> None:
        self._page_bytes = 0

    def page_came(self, size_bytes: int) -> None:
        """Learn what a page weighs; heavier ones count at once, lighter ones slowly."""
        self._page_bytes = max(size_bytes, (7 * self._page_bytes + size_bytes) // 8)

    def pages(self, workers: int) -> int:
        """Pages that may be ahead of the output: at least one, else nothing would move."""
        by_number = _PAGES_PER_WORKER * workers
        return max(1, min(by_number, _MOST_BYTES // max(1, self._page_bytes)))
