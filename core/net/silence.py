"""How long a server may be silent: one budget for all that a job asks, not one per question.

Silence has two reasons that look the same: a question that is too hard, which a smaller one
gets around, and a server that is gone. So a first question waits for a third of the budget
only, and what is asked in its place for all that is left. Any answer fills the budget up again,
and says that it was the question: later ones wait for little more than the others took.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

_SHARE_OF_FIRST = 1 / 3
_SLOWER_BY = 2.0  # times the slowest answer so far: that is no silence yet
_LEAST_SHARE = 1 / 60
_SHORT_S = 2.5  # is enough where other questions are answered at once
_SLOWER_THAN_OTHERS = 4.0  # times the slowest answer so far, where some questions are too hard


class Silence:
    """Knows since when nothing was answered, and how long the next question may wait.

    Safe to share between threads.

    Args:
        budget_s: seconds of silence that end the job.
        clock: monotonic seconds.
    """

    def __init__(self, budget_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.budget_s, self._clock = budget_s, clock
        self._lock = threading.Lock()
        self._heard = -1.0  # the latest answer
        self._since: float | None = None  # the first question that stayed without an answer
        self._slowest_s = 0.0
        self._some_are_too_hard = False

    @property
    def is_over(self) -> bool:
        """Whether the whole budget went by without an answer."""
        with self._lock:
            return self._spent_s() >= 0.95 * self.budget_s  # time-outs of sockets are coarse

    def begin(self) -> tuple[float, float]:
        """Return the moment, for `answered` or `stayed_silent`, and the seconds to wait."""
        with self._lock:
            first_s = max(self.budget_s * _SHARE_OF_FIRST, _SLOWER_BY * self._slowest_s)
            if self._some_are_too_hard:
                first_s = min(first_s, max(_SHORT_S, _SLOWER_THAN_OTHERS * self._slowest_s))
            left_s = max(self.budget_s - self._spent_s(), self.budget_s * _LEAST_SHARE)
            is_first = self._since is None
            return self._clock(), min(first_s, left_s) if is_first else left_s

    def answered(self, begun: float) -> None:
        """The question of that moment was answered, well or badly."""
        with self._lock:
            self._heard = self._clock()
            self._some_are_too_hard |= self._since is not None
            self._since = None
            self._slowest_s = max(self._slowest_s, self._heard - begun)

    def stayed_silent(self, begun: float) -> None:
        """Nothing, or next to nothing, came for the question of that moment."""
        with self._lock:
            if begun >= self._heard:
                self._since = begun if self._since is None else min(self._since, begun)
            else:
                self._some_are_too_hard = True

    def _spent_s(self) -> float:
        return 0.0 if self._since is None else self._clock() - self._since
