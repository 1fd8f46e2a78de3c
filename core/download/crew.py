"""How many pages are fetched at once: as many as pay, learnt as we go."""

from __future__ import annotations

import time
from collections.abc import Callable

from .options import MOST_WORKERS

_PAGES_PER_WORKER = 3  # that one size of the crew is judged by
_GAIN = 1.15  # times as many bytes a second; less is noise, and not worth more load
_ROUNDS_BEFORE_NEXT_TRY = 8  # after more did not pay


class Crew:
    """The number of requests at once; grows while it pays, halves when refused.

    It grows by two. Where pages take so long to come that so many workers cannot keep this thread
    busy, it doubles at once.

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
        self._smaller: tuple[int, float] | None = None  # the size before, and its bytes a second
        self._begin_round()

    def begins(self) -> None:
        """The first page is asked for: the clock runs from here, whatever went before."""
        if self._is_new:
            self._is_new = False
            self._begin_round()

    def page_came(self, size_bytes: int, fetched_s: float, digested_s: float) -> None:
        """A page was digested.

        Args:
            size_bytes: of its body.
            fetched_s: how long it took to come.
            digested_s: seconds of the processor that it took to digest.
        """
        self._has_come = True
        self._pages += 1
        self._bytes += size_bytes
        self._fetched_s += fetched_s
        self._digested_s += digested_s
        # the first growth needs no comparison, and most layers are small
        enough = _PAGES_PER_WORKER * self.size
        if self._smaller is None:
            enough = 1 if self._is_too_small else self.size
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
        self._smaller = None
        self._begin_round()

    @property
    def _is_too_small(self) -> bool:
        """Whether the thread that digests has to wait however fast the answers follow."""
        return self._fetched_s > self.size * self._digested_s

    def _begin_round(self) -> None:
        self._pages = self._bytes = 0
        self._fetched_s = self._digested_s = 0.0
        self._begun = self._clock()

    def _judge(self, speed: float) -> None:
        if self._rounds_to_wait:
            self._rounds_to_wait -= 1
        elif self._smaller is not None and speed < _GAIN * self._smaller[1]:
            self.size, self._smaller = self._smaller[0], None
            self._rounds_to_wait = _ROUNDS_BEFORE_NEXT_TRY
        elif self.size < MOST_WORKERS:
            more = self.size if self._is_too_small else 2
            self._smaller = self.size, speed
            self.size = min(MOST_WORKERS, self.size + more)
