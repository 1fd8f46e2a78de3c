"""One limit of parallel requests per host, over all jobs of the process."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from ..errors import Cancelled, TooManyRequests
from .giving_up import GLANCE_S
from .retry import LONGEST_PAUSE_S, LONGEST_WAIT_S
from .slots import MOST_PARALLEL, Slots
from .urls import Origin, origin

_CALM_BEFORE_MORE = 50  # requests without a refusal before one more may run at once


class HostLimit(Slots):
    """Lets so many requests at once through to one host, and none while the host cools off.

    Whoever waits for a place gets `TooManyRequests` when the host asked for a longer pause than
    anybody waits.
    """

    def __init__(self, capacity: int = MOST_PARALLEL) -> None:
        super().__init__(capacity)
        self._ceiling, self._calm = capacity, 0
        self._closed_until = 0.0  # time.monotonic()

    @property
    def left_s(self) -> float:
        """Seconds for which the host is still to be left alone; 0 or less = it is open."""
        return self._closed_until - time.monotonic()

    def await_open(self, is_cancelled: Callable[[], bool]) -> None:
        """Wait, without a place, until the host is no longer to be left alone.

        Raises:
            Cancelled: the caller gave up while waiting.
            TooManyRequests: the host asked for a longer pause than anybody waits.
        """
        with self._changed:
            while not self._is_open():
                if is_cancelled():
                    raise Cancelled
                self._changed.wait(GLANCE_S)

    def _has_room(self) -> bool:
        return self._is_open() and super()._has_room()

    def _is_open(self) -> bool:
        left_s = self.left_s
        if left_s > LONGEST_WAIT_S:
            raise TooManyRequests(
                f"The server asks us to stay away for {left_s:.0f} s, longer than an import waits."
            )
        return left_s <= 0

    def _was_freed(self) -> None:
        self._calm += 1
        if self._calm >= _CALM_BEFORE_MORE:
            self._capacity, self._calm = min(self._ceiling, self._capacity + 1), 0

    def _close_for(self, pause_s: float) -> None:
        """Let nobody through for so long; the caller holds the lock."""
        until = time.monotonic() + min(pause_s, LONGEST_PAUSE_S)
        self._closed_until = max(self._closed_until, until)

    def too_many(self, pause_s: float) -> None:
        """The host said 429: halve what runs at once, and stay away for `pause_s` seconds.

        What runs at once grows back slowly, while nothing more is refused.
        """
        with self._changed:
            self._calm = 0
            if time.monotonic() >= self._closed_until:  # the first refusal of a burst
                at_once = min(self._capacity, self._under_way or self._capacity)
                self._capacity = max(1, at_once // 2)
            self._close_for(pause_s)

    def stay_away(self, pause_s: float) -> None:
        """The host asked for a pause (503 with ``Retry-After``)."""
        with self._changed:
            self._close_for(pause_s)


_limits: dict[Origin, HostLimit] = {}
_limits_lock = threading.Lock()


def limit_for(url: str) -> HostLimit:
    """Return the one limit of the host that `url` points to."""
    place = origin(url)
    with _limits_lock:
        return _limits.setdefault(place, HostLimit())
