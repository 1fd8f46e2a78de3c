"""One question asked while another one, or this thread's work, goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """Runs a call in a thread of its own, which must do little but wait for a server.

    Args:
        call: its result, or what it raises, is handed over by `result`.
    """

    def __init__(self, call: Callable[[], T]) -> None:
        self._call = call
        self._results: list[T] = []
        self._problem: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="LayerFerry ask", daemon=True)
        self._thread.start()

    @property
    def is_over(self) -> bool:
        """Whether `result` need not wait."""
        return not self._thread.is_alive()

    def join(self) -> None:
        """Wait until it is over, however it ended."""
        self._thread.join()

    def result(self) -> T:
        """Wait for the call and return what it returned, or raise what it raised."""
        self._thread.join()
        if self._problem is not None:
            raise self._problem
        return self._results[0]

    def _run(self) -> None:
        try:
            self._results.append(self._call())
        except BaseException as err:  # noqa: BLE001  handed to whoever waits for the result
            self._problem = err
