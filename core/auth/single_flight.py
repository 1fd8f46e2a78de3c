"""Many callers, one call."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

T = TypeVar("T")


class SingleFlight(Generic[T]):
    """Run one call per key at a time; callers that arrive meanwhile share its result or error.

    A call is forgotten before its outcome is told: whoever comes after a failure, even a follower
    that wakes up from it, starts a new call instead of finding the old error.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: dict[str, tuple[Future[T], int]] = {}

    def do(self, key: str, call: Callable[[], T]) -> T:
        """Return what `call` returns, ours or the one under way. Never on the main thread.

        Raises:
            RuntimeError: the call asks for itself, which would wait for ever.
            Exception: whatever the call raises; followers get the same error.
        """
        me = threading.get_ident()
        with self._lock:
            running = self._running.get(key)
            if running is None:
                future: Future[T] = Future()
                self._running[key] = (future, me)
        if running is not None:
            if running[1] == me:
                raise RuntimeError(f"the call for {key!r} waits for itself")
            return running[0].result()
        try:
            result = call()
        except BaseException as err:
            self._forget(key)
            future.set_exception(err)
            raise
        self._forget(key)
        future.set_result(result)
        return result

    def _forget(self, key: str) -> None:
        with self._lock:
            del self._running[key]
