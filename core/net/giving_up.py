"""Who may give up a question, or a pause: whoever waits for the thread that asks it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from ..errors import Cancelled

GLANCE_S = 0.1  # how often a wait looks up to see whether it was given up


def never() -> bool:
    """Nobody gives up."""
    return False


_whoever_waits: ContextVar[Callable[[], bool]] = ContextVar("whoever_waits", default=never)


def whoever_waits() -> Callable[[], bool]:
    """What is asked whether the work of this thread is still wanted."""
    return _whoever_waits.get()


@contextmanager
def given_up_by(is_given_up: Callable[[], bool]) -> Iterator[None]:
    """Let all questions that this thread asks meanwhile end when somebody gives up.

    So a sign-in ends at whichever of its questions it is, and none of its steps need hand down who
    waits. What others wait for too, a `SingleFlight`, goes on without the one who has given up.

    Args:
        is_given_up: asked several times a second, from any thread.
    """
    before = _whoever_waits.set(is_given_up)
    try:
        yield
    finally:
        _whoever_waits.reset(before)


def pause(seconds: float, is_given_up: Callable[[], bool] | None = None) -> None:
    """Wait.

    Args:
        seconds: 0 or more.
        is_given_up: asked ten times a second; None = ask whoever waits for this thread.

    Raises:
        Cancelled: somebody gave up.
    """
    is_given_up = is_given_up or whoever_waits()
    end = time.monotonic() + seconds
    while not is_given_up():
        left = end - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(left, GLANCE_S))
    raise Cancelled
