"""One request at a time finds out whether a secret is still good."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..errors import Cancelled

PATIENCE_S = 0.03
"""How long the next request waits for the one before: a refusal mostly comes sooner."""

_GLANCE_S = 0.1


class Turns:
    """Shared by all requests that carry one secret; any thread.

    Accounts lock after a few refusals, so a request leaves once the one before was let in. Where
    that takes long, since it is a page of many rows, the next one overtakes it, and then has to
    prove the secret at a small resource first: a secret that ends goes out once, at most twice.

    Args:
        patience_s: before a request that waits for its answer is overtaken.
        monotonic: seconds from an arbitrary start.
    """

    def __init__(
        self, patience_s: float = PATIENCE_S, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._patience_s, self._monotonic = patience_s, monotonic
        self._changed = threading.Condition()
        self._first: Turn | None = None
        self._asks_since: float | None = None  # None = the first one is not to be overtaken

    @contextmanager
    def take(self, is_given_up: Callable[[], bool]) -> Iterator[Turn]:
        """Wait for one's turn, and have it until the end of the block.

        Args:
            is_given_up: asked ten times a second.

        Raises:
            Cancelled: `is_given_up` says so.
        """
        turn = Turn(self)
        self._wait(turn, is_given_up)
        try:
            yield turn
        finally:
            self._end(turn)

    def _wait(self, turn: Turn, is_given_up: Callable[[], bool]) -> None:
        with self._changed:
            while not self._begins(turn):
                if is_given_up():
                    raise Cancelled
                self._changed.wait(min(self._patience_s, _GLANCE_S))

    def _begins(self, turn: Turn) -> bool:
        if self._first is turn:
            return True
        if self._first is not None:
            since = self._asks_since
            if since is None or self._monotonic() < since + self._patience_s:
                return False
            turn.has_overtaken = True
        self._first, self._asks_since = turn, None
        return True

    def _may_be_overtaken(self, turn: Turn, since: float | None) -> None:
        with self._changed:
            if self._first is turn:
                self._asks_since = since
                self._changed.notify_all()

    def _end(self, turn: Turn) -> None:
        with self._changed:
            if self._first is turn:
                self._first = self._asks_since = None
                self._changed.notify_all()


class Turn:
    """The turn of one request.

    Attributes:
        has_overtaken: the request before it still waits for its answer.
    """

    def __init__(self, turns: Turns) -> None:
        self._turns = turns
        self.has_overtaken = False

    @contextmanager
    def asking(self) -> Iterator[None]:
        """In this block an answer is waited for, and the request may be overtaken."""
        self._turns._may_be_overtaken(self, self._turns._monotonic())
        try:
            yield
        finally:
            self._turns._may_be_overtaken(self, None)

    def regain(self, is_given_up: Callable[[], bool]) -> None:
        """Wait for one's turn once more, if it was overtaken.

        Raises:
            Cancelled: see `Turns.take`.
        """
        self._turns._wait(self, is_given_up)
