"""How many rows to ask for: as many as the server answers well, learnt as we go."""

from __future__ import annotations

import threading
from typing import Protocol

_SUCCESSES_BEFORE_GROWTH = 8  # doubled each time that it was in vain
_MOST_BEFORE_GROWTH = 64
MOST_ROWS = 5000  # larger answers gain nothing and cost more when one fails


class PageSizes(Protocol):
    """Remembers page sizes that worked, by the layer's address; called from any thread."""

    def get(self, layer_url: str) -> int:
        """Rows that a page of this layer may have; 0 = nothing is known."""
        ...

    def put(self, layer_url: str, rows: int) -> None:
        """Remember; 0 forgets."""
        ...


class SessionPageSizes:
    """Remembers page sizes as long as the process lives."""

    def __init__(self) -> None:
        self._rows: dict[str, int] = {}
        self._lock = threading.Lock()

    def get(self, layer_url: str) -> int:
        """See `PageSizes`."""
        with self._lock:
            return self._rows.get(layer_url, 0)

    def put(self, layer_url: str, rows: int) -> None:
        """See `PageSizes`."""
        with self._lock:
            self._rows[layer_url] = rows


KNOWN_SIZES = SessionPageSizes()


class PageSize:
    """The current page size of one layer, in rows, at least 1.

    Args:
        wanted: the user's, 0 = none.
        max_record_count: the server's cap; the smaller wins.
        known: what worked the last time, 0 = unknown; tried first, and grown back from.

    Attributes:
        rows: to ask for now.
        most: rows to ask for, whatever works.
        is_row_to_blame: the latest failure was that of one row, whatever its page.
    """

    def __init__(self, wanted: int, max_record_count: int, known: int = 0) -> None:
        self.most = max(1, min(wanted or MOST_ROWS, max_record_count, MOST_ROWS))
        self.rows = self._settled = min(self.most, known) if known > 0 else self.most
        self._largest_answered = 0
        self._is_below = self.rows < self.most
        self._successes, self._before_growth = 0, _SUCCESSES_BEFORE_GROWTH
        self._grown_from = 0  # until more than that is answered, or fails
        self.is_row_to_blame = False

    @property
    def worked(self) -> int:
        """The largest page that was answered well; 0 when nothing spoke against the cap."""
        return self._largest_answered if self._is_below else 0

    def failed(self, asked: int) -> None:
        """A page of so many rows could not be delivered: halve."""
        self.rows = max(1, min(self.rows, asked // 2))
        self._successes, self._is_below, self.is_row_to_blame = 0, True, False
        if 0 < self._grown_from < asked:
            self._before_growth = min(2 * self._before_growth, _MOST_BEFORE_GROWTH)
            self._grown_from = 0

    def row_failed(self) -> None:
        """One row failed alone: what comes next is as large as was answered before."""
        self.is_row_to_blame = True

    def walk_failed(self) -> None:
        """No size helped since the last answer, so it was not the size that was refused."""
        self.rows = self._settled
        self._is_below = self.rows < self.most

    def cut_short(self, received: int) -> None:
        """The server's real cap is what it delivered, whatever it announced."""
        if received:
            self.rows = max(1, min(self.rows, received))
            self._largest_answered = max(self._largest_answered, received)
            self._successes, self._is_below = 0, True
            self._settled = self.rows

    def answered(self, received: int) -> None:
        """A page came whole; after several the size grows back, doubling."""
        self._largest_answered = max(self._largest_answered, received)
        self._successes += 1
        if self.is_row_to_blame:
            self.rows = max(self.rows, self._largest_answered)
        if 0 < self._grown_from < received:
            self._before_growth, self._grown_from = _SUCCESSES_BEFORE_GROWTH, 0
        has_tried = not self._grown_from  # what it grew to the last time
        if has_tried and self._successes >= self._before_growth and self.rows < self.most:
            self._grown_from = self.rows
            self.rows = min(self.most, self.rows * 2)
            self._successes = 0
        self._settled = self.rows
