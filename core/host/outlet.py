"""The one place where news leave a worker for a QObject that may end before the work does."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Outlet:
    """Lets workers emit a signal until the object that it belongs to ends.

    A QObject goes with its parent, whoever still works for it, and a signal of one that is gone
    raises `RuntimeError` in the worker. So whoever ends the object closes this first. Workers hold
    the outlet alone: the last one to let go of a QObject must not be a worker.

    Args:
        emit: of the signal; any thread may call it.
    """

    def __init__(self, emit: Callable[..., object]) -> None:
        # a slot on the main thread may tell more, or close
        self._lock = threading.RLock()
        self._emit: Callable[..., object] | None = emit

    def tell(self, *news: object) -> None:
        """Emit the signal, from any thread; nothing happens once this is closed."""
        with self._lock:
            if self._emit is not None:
                self._emit(*news)

    def close(self) -> None:
        """Emit nothing from now on; what was being emitted has left when this returns."""
        with self._lock:
            self._emit = None
