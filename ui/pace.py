"""How fast rows come, and how long the rest may take."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

_WINDOW_S = 15.0  # the pace of these counts
_SOONEST_S = 2.0  # before that nothing is said


class Pace:
    """Counts rows over the last seconds.

    Args:
        clock: seconds that never go back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque()
        self._from_disk = 0

    def note(self, rows: int, from_disk: int = 0) -> None:
        """Rows so far, and how many of them an earlier run kept: these say nothing of the pace."""
        if from_disk != self._from_disk:
            self._seen.clear()
            self._from_disk = from_disk
        now = self._clock()
        self._seen.append((now, rows))
        while now - self._seen[0][0] > _WINDOW_S and len(self._seen) > 2:
            self._seen.popleft()

    @property
    def rows_per_s(self) -> float:
        """Rows per second; 0 while nothing can be said."""
        if not self._seen:
            return 0.0
        began, rows = self._seen[0]
        passed = self._seen[-1][0] - began
        return (self._seen[-1][1] - rows) / passed if passed >= _SOONEST_S else 0.0

    def seconds_left(self, announced: int) -> float:
        """Seconds until `announced` rows are there; 0 while nothing can be said."""
        pace = self.rows_per_s
        return max(0, announced - self._seen[-1][1]) / pace if pace > 0 else 0.0
