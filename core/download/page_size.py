"""How many rows to ask for: as many as the server answers well, learnt as we go."""

from __future__ import annotations

_SUCCESSES_BEFORE_GROWTH = 8
MOST_ROWS = 5000  # larger answers gain nothing and cost more when one fails


class PageSize:
    """The current page size of one layer, in rows, at least 1.

    Args:
        wanted: the user's, 0 = none.
        max_record_count: the server's cap; the smaller wins.
    """

    def __init__(self, wanted: int, max_record_count: int) -> None:
        self._ceiling = max(1, min(wanted or MOST_ROWS, max_record_count, MOST_ROWS))
        self.rows = self._ceiling
        self.largest_received = 0
        self._successes = 0

    def failed(self, asked: int) -> None:
        """A page of so many rows could not be delivered: halve."""
        self.rows = max(1, min(self.rows, asked // 2))
        self._successes = 0

    def cut_short(self, received: int) -> None:
        """The server's real cap is what it delivered, whatever it announced."""
        if received:
            self.rows = max(1, min(self.rows, received))
            self._successes = 0

    def answered(self, received: int) -> None:
        """A page came whole; after several the size grows back, doubling."""
        self.largest_received = max(self.largest_received, received)
        self._successes += 1
        if self._successes >= _SUCCESSES_BEFORE_GROWTH and self.rows < self._ceiling:
            self.rows = min(self._ceiling, self.rows * 2)
            self._successes = 0
