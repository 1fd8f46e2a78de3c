"""What is logged on behalf of one job: bounded, to be read while it runs."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime

_MOST_LINES = 500
_LONGEST = 1000  # characters of a line

_current: ContextVar[JobLog | None] = ContextVar("job_log", default=None)


class JobLog:
    """The latest lines of a job's log; any thread.

    Every thread that works for the job carries its context (`contextvars`), so that jobs that run
    at once keep their lines apart. The same records go to QGIS's log: no secrets reach either.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lines: deque[str] = deque(maxlen=_MOST_LINES)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Take what this thread, and those it starts, log meanwhile."""
        before = _current.set(self)
        try:
            yield
        finally:
            _current.reset(before)

    def add(self, text: str) -> None:
        """Add a line with the time of day."""
        line = f"{datetime.now().astimezone():%H:%M:%S}  {text[:_LONGEST]}"
        with self._lock:
            self._lines.append(line)

    @property
    def text(self) -> str:
        """All lines that are kept, the oldest first."""
        with self._lock:
            return "\n".join(self._lines)


def log_of_job() -> JobLog | None:
    """The log of the job that the calling thread works for; None when it works for none."""
    return _current.get()
