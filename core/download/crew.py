"""How many pages are fetched at once: as many as pay, learnt as we go."""

from __future__ import annotations

import time
from collections.abc import Callable

from .options import MOST_WORKERS

_PAGES_PER_WORKER = 3  # that one size of the crew is judged by
_GAIN = 1.15  # times as many bytes a second; less is noise, and not worth more load
_ROUNDS_BEFORE_NEXT_TRY = 8  # after more did not pay


class Crew:
    """The number of requests at once; grows by two while it pays, halves when refused.

    Lives in the thread that digests pages.

    Args:
        workers: to start with.
        is_fixed: the person chose the number; it only shrinks.
        clock: monotonic seconds.
    """

    def __init__(
        self, workers: int, is_fixed: bool, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.size, self._clock = workers, clock
        self._may_grow = not is_fixed
        self._has_come = self._is_new = True
        self._rounds_to_wait = 0
        self._speeds: dict[int, float] = {}  # bytes a second by size
        self._begin_round()

    def begins(self) -> None:
        """The first page is asked for: the clock runs from here, whatever went before."""
        if self._is_new:
            self._is_new = False
            self._begin_round()

    def page_came(self, size_bytes: int) -> None:
        """A page arrived whole."""
        self._has_come = True
        self._pages += 1
        self._bytes += size_bytes
        # the first growth needs no comparison, and most layers are small
        enough = _PAGES_PER_WORKER * self.size if self._speeds else self.size
        if self._may_grow and self._pages >= enough:
            self._judge(self._bytes / max(1e-6, self._clock() - self._begun))
            self._begin_round()

    def was_refused(self) -> None:
        """The server was asked too often, or too much at once: half as many from now on.

        Until a page has come again, further refusals belong to the same burst.
        """
        if not self._has_come:
            return
        self._has_come = False
        self.size = max(1, self.size // 2)
        self._rounds_to_wait = _ROUNDS_BEFORE_NEXT_TRY
        self._speeds.clear()
        self._begin_round()

    def _begin_round(self) -> None:
        self._pages = self._bytes = 0
        self._begun = self._clock()

    def _judge(self, speed: float) -> None:
        self._speeds[self.size] = speed
        if self._rounds_to_wait:
            self._rounds_to_wait -= 1
            return
        slower = self._speeds.get(self.size - 2)
        if slower is not None and speed < _GAIN * slower:
            self.size -= 2
            self._rounds_to_wait = _ROUNDS_BEFORE_NEXT_TRY
            self._speeds.clear()
        elif self.size + 2 <= MOST_WORKERS:
            self.size += 2
