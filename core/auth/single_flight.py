"""Many callers, one call."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from contextvars import copy_context
from typing import Generic, TypeVar

from ..errors import Cancelled
from ..net.giving_up import GLANCE_S, given_up_by, never, whoever_waits

T = TypeVar("T")


class SingleFlight(Generic[T]):
    """Run one call per key at a time; callers that arrive meanwhile share its result or error.

    A call is forgotten before its outcome is told: whoever comes after a failure, even a follower
    that wakes up from it, starts a new call instead of finding the old error.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: dict[str, tuple[Future[T], threading.Thread]] = {}

    def do(
        self, key: str, call: Callable[[], T], is_given_up: Callable[[], bool] | None = None
    ) -> T:
        """Return what `call` returns, ours or the one under way. Never on the main thread.

        The call runs in a thread of its own: it goes on for the others when one gives up.

        Args:
            key: what is called.
            call: runs in the context of whoever came first.
            is_given_up: asked first, and then ten times a second; True ends the caller's wait. None
                = ask whoever waits for this thread.

        Raises:
            RuntimeError: the call asks for itself, which would wait for ever.
            Cancelled: `is_given_up` says so.
            Exception: whatever the call raises; all callers get the same error.
        """
        is_given_up = is_given_up or whoever_waits()
        if is_given_up():
            raise Cancelled
        with self._lock:
            if key not in self._running:
                thread = threading.Thread(
                    target=copy_context().run,
                    args=(self._run, key, call),
                    name=f"layerferry-{key}",
                    daemon=True,
                )
                self._running[key] = (Future(), thread)
                thread.start()
            future, thread = self._running[key]
        if thread is threading.current_thread():
            raise RuntimeError(f"the call for {key!r} waits for itself")
        while not wait([future], GLANCE_S).done:
            if is_given_up():
                raise Cancelled
        return future.result()

    def _run(self, key: str, call: Callable[[], T]) -> None:
        result, error = None, None
        try:
            with given_up_by(never):
                result = call()
        except BaseException as err:  # noqa: BLE001  handed to whoever waits
            error = err
        with self._lock:
            future, _thread = self._running.pop(key)
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)  # type: ignore[arg-type]
