"""Two requests at most find out whether a secret is still good."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..errors import Cancelled
from ..net.giving_up import GLANCE_S

PATIENCE_S = 0.03
"""How long the next request waits for the one before: a refusal mostly comes sooner."""

_MOST_UNPROVEN = 2  # accounts lock after three refusals
_LATEST = 4  # answers, of which the slowest tells what to expect


class Turns:
    """Shared by all requests that carry one secret; any thread.

    Accounts lock after a few refusals, so a request leaves once the one before was let in. Where
    that takes long, the next one overtakes it: over a long line, where answers take no longer than
    questions, it just leaves too; where answers take their time, since they are pages of many rows,
    it has to prove the secret at a small resource first, and then nothing that left before counts.
    A secret that ends goes out once, at most twice.

    Args:
        patience_s: before a request that waits for its answer is overtaken.
        monotonic: seconds from an arbitrary start.
    """

    def __init__(
        self, patience_s: float = PATIENCE_S, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._patience_s, self._monotonic = patience_s, monotonic
        self._changed = threading.Condition()
        self._leader: Turn | None = None  # it is about to ask, or was refused; no other one begins
        self._unproven: list[Turn] = []  # have left, and may all be refused
        self._asks_since = 0.0  # the latest of them
        self._answers_s: deque[float] = deque(maxlen=_LATEST)
        self._quickest_proof_s: float | None = None

    @contextmanager
    def take(self, is_given_up: Callable[[], bool], is_known: bool = False) -> Iterator[Turn]:
        """Wait for one's turn, and have it until the end of the block.

        Args:
            is_given_up: asked ten times a second.
            is_known: the same was granted before, so that a refusal leaves no doubt.

        Raises:
            Cancelled: `is_given_up` says so.
        """
        turn = Turn(self, is_known)
        self._wait(lambda: self._begins(turn), is_given_up)
        try:
            yield turn
        finally:
            self._end(turn)

    def _wait(self, is_over: Callable[[], bool], is_given_up: Callable[[], bool]) -> None:
        with self._changed:
            while not is_over():
                if is_given_up():
                    raise Cancelled
                self._changed.wait(min(self._patience_s, GLANCE_S))

    def _begins(self, turn: Turn) -> bool:
        if self._leader is not None:
            return False
        if self._unproven:
            is_early = self._monotonic() < self._asks_since + self._patience_s
            if is_early or len(self._unproven) >= _MOST_UNPROVEN:
                return False
            turn.must_prove = not self._may_follow(turn)
        self._leader = turn
        return True

    def _may_follow(self, turn: Turn) -> bool:
        """Whether two that are on their way at a time get on faster than one proof after another.

        One whose refusal would leave a doubt is to be followed by nothing, and follows nothing: a
        further question would have to tell.
        """
        if not all(one.is_known for one in (turn, *self._unproven)):
            return False
        if self._quickest_proof_s is None or not self._answers_s:
            return False
        proof_s = self._patience_s + self._quickest_proof_s
        return max(self._answers_s) < _MOST_UNPROVEN * proof_s

    def _regains(self, turn: Turn) -> bool:
        if self._leader is None:
            self._leader = turn
        return self._leader is turn

    def _leaves(self, turn: Turn) -> float:
        with self._changed:
            self._leader, self._asks_since = None, self._monotonic()
            self._unproven.append(turn)
            self._changed.notify_all()
            return self._asks_since

    def _granted(self, turn: Turn, since: float) -> None:
        with self._changed:
            self._answers_s.append(self._monotonic() - since)
            self._forget(turn)

    def _proven(self, seconds: float) -> None:
        with self._changed:
            quickest = self._quickest_proof_s
            self._quickest_proof_s = seconds if quickest is None else min(quickest, seconds)
            self._unproven.clear()

    def _end(self, turn: Turn) -> None:
        with self._changed:
            if self._leader is turn:
                self._leader = None
            self._forget(turn)

    def _forget(self, turn: Turn) -> None:
        if turn in self._unproven:
            self._unproven.remove(turn)
        self._changed.notify_all()


class Turn:
    """The turn of one request.

    Attributes:
        is_known: the same was granted before.
        must_prove: others have left and have no answer yet, and this one is not to follow them
            before the secret has been of use somewhere else.
    """

    def __init__(self, turns: Turns, is_known: bool) -> None:
        self._turns = turns
        self._since = 0.0
        self.is_known = is_known
        self.must_prove = False

    @contextmanager
    def proving(self) -> Iterator[None]:
        """This block sees the secret let in somewhere, as it was for all that left; or it fails."""
        began = self._turns._monotonic()
        yield
        self._turns._proven(self._turns._monotonic() - began)

    def leave(self) -> None:
        """The request goes out with the secret; from now on it may be overtaken."""
        self._since = self._turns._leaves(self)

    def granted(self) -> None:
        """It was let in."""
        self._turns._granted(self, self._since)

    def regain(self, is_given_up: Callable[[], bool]) -> None:
        """It was not: have no other one begin before it is known why.

        Raises:
            Cancelled: see `Turns.take`.
        """
        self._turns._wait(lambda: self._turns._regains(self), is_given_up)
