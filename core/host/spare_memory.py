"""Memory that was freed goes back to the system while an import runs."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

_ROWS_BETWEEN = 20_000


def _trim() -> Callable[[int], int] | None:
    """What glibc has for it; other systems need none."""
    if not sys.platform.startswith("linux"):
        return None
    return getattr(ctypes.CDLL(None), "malloc_trim", None)


_malloc_trim = _trim()


class SpareMemory:
    """Gives back what pages took, again and again.

    glibc keeps what was freed, in as many heaps as there are threads, and the gaps in them grow
    with the number of pages, by some 30 bytes a row. To give back takes it some milliseconds.
    """

    def __init__(self) -> None:
        self._next = _ROWS_BETWEEN

    def on_rows(self, done: int, announced: int | None) -> None:
        """So many rows came; what comes after the last one begins without spare memory."""
        if done >= self._next or done == announced:
            self._next = done + _ROWS_BETWEEN
            if _malloc_trim is not None:
                _malloc_trim(0)
