"""So many requests at once, and no more."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..errors import Cancelled
from .giving_up import GLANCE_S

MOST_PARALLEL = 8


class Slots:
    """Places for requests, given in the order in which they are asked for. Any thread.

    Args:
        capacity: requests that may run at once, 1 or more.
    """

    def __init__(self, capacity: int = MOST_PARALLEL) -> None:
        self._changed = threading.Condition()
        self._capacity = capacity
        self._under_way = 0
        self._waiting: deque[object] = deque()

    @property
    def capacity(self) -> int:
        """Requests that may run at once."""
        return self._capacity

    @contextmanager
    def slot(self, is_cancelled: Callable[[], bool]) -> Iterator[None]:
        """Hold one place until the end of the block; wait for it, noticing a cancel.

        Raises:
            Cancelled: the caller gave up while waiting.
        """
        self._take(is_cancelled)
        try:
            yield
        finally:
            with self._changed:
                self._under_way -= 1
                self._was_freed()
                self._changed.notify_all()

    def _take(self, is_cancelled: Callable[[], bool]) -> None:
        ticket = object()
        with self._changed:
            self._waiting.append(ticket)
            try:
                while self._waiting[0] is not ticket or not self._has_room():
                    if is_cancelled():
                        raise Cancelled
                    self._changed.wait(GLANCE_S)
                self._under_way += 1
            finally:
                self._waiting.remove(ticket)
                self._changed.notify_all()  # there may be room for the next one, too

    def _has_room(self) -> bool:
        """Whether one more may begin; the caller holds the lock."""
        return self._under_way < self._capacity

    def _was_freed(self) -> None:
        """A request is over; the caller holds the lock."""
