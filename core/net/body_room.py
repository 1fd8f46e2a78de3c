"""How much the answers that are being read may hold together, over the whole process."""

from __future__ import annotations

import threading

_FAIR_SHARE = 1 / 8  # of the room; so many requests run at once to one host


class BodyRoom:
    """Bounds the bytes of half-read answers; only large ones have to give way.

    Safe to share between threads.

    Args:
        most_bytes: that all answers together may hold.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most, self._lock, self._held = most_bytes, threading.Lock(), 0

    def fits(self, held: int, more: int) -> bool:
        """Make room for more bytes of an answer that holds some; whether there was any.

        An answer that holds no more than its fair share always finds room, so that a huge one
        costs the others nothing.
        """
        with self._lock:
            if self._held + more > self._most and held + more > self._most * _FAIR_SHARE:
                return False
            self._held += more
            return True

    def leave(self, held: int) -> None:
        """An answer is whole, or was given up."""
        with self._lock:
            self._held -= held


ROOM = BodyRoom(128 * 2**20)
