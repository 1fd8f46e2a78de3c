"""What tells whoever closes a client when nothing of it is on its way any more."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from ..errors import Cancelled


class Gate:
    """Lets requests through until it is shut, and knows how many are still outside. Any thread.

    Attributes:
        most_outside: how many there were at the same time at most.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._outside = self.most_outside = 0
        self._is_shut = False

    @property
    def is_shut(self) -> bool:
        """Whether nobody passes any more."""
        return self._is_shut

    @contextmanager
    def passed(self) -> Iterator[None]:
        """Be outside until the end of the block.

        Raises:
            Cancelled: it is shut.
        """
        with self._changed:
            if self._is_shut:
                raise Cancelled
            self._outside += 1
            self.most_outside = max(self.most_outside, self._outside)
        try:
            yield
        finally:
            with self._changed:
                self._outside -= 1
                self._changed.notify_all()

    def shut(self) -> None:
        """Let nobody pass from now on; does not wait for those who are outside."""
        with self._changed:
            self._is_shut = True

    def await_all(self, longest_s: float) -> bool:
        """Wait until nobody is outside, or for so many seconds; returns whether nobody is."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._outside, longest_s)
