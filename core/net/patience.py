"""One question: how often it is asked, how long apart, until when; by the rules of `retry`."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from ..errors import (
    PluginError,
    ProtocolError,
    TimedOut,
    TooManyRequests,
    TransportError,
    Unreachable,
)
from .giving_up import GLANCE_S
from .host_limit import limit_for
from .retry import LONGEST_WAIT_S, RetryPolicy
from .traffic import Traffic
from .urls import origin

log = logging.getLogger(__name__)

T = TypeVar("T")

SHORTEST_TOLD_S = 1.0  # a pause that a person may notice


def wait_sentence(host: str, pause: float) -> str:
    """Say that a host is to be left alone for so many seconds."""
    return f"{host} asks us to wait {pause:.0f} s."


class PassingFailure(Exception):  # never leaves this package
    """A failure that may pass.

    Attributes:
        error: what to raise when it does not.
        asked_s: seconds that the server wants to be left alone for; None = it did not say.
        took_s: seconds from sending to failing; what was waited for before that is not in it.
    """

    def __init__(
        self, error: PluginError, asked_s: float | None = None, took_s: float = 0.0
    ) -> None:
        super().__init__(str(error))
        self.error = error
        self.asked_s, self.took_s = asked_s, took_s

    @property
    def is_silence(self) -> bool:
        """Whether nothing came in time."""
        return isinstance(self.error, TimedOut)

    @property
    def is_told_to_wait(self) -> bool:
        """Whether the server wants to be left alone."""
        return self.asked_s is not None or isinstance(self.error, TooManyRequests)


@dataclass(frozen=True)
class Tries:
    """Requests for one answer at most, where that is not for the policy to say.

    Attributes:
        when_answered: while the server answers with a failure; None = the policy's.
        when_broken: while answers break off; None = the policy's.
        has_other_way: something else can be asked in its place, so that silence is not answered by
            asking the same again.
    """

    when_answered: int | None = None
    when_broken: int | None = None
    has_other_way: bool = False

    def most(self, failure: PassingFailure, policy: RetryPolicy) -> int:
        """Requests at most, the first included, while they fail like this."""
        if failure.is_silence:
            return 1 if self.has_other_way else policy.tries
        if failure.is_told_to_wait or isinstance(failure.error, Unreachable):
            return policy.tries
        is_broken = isinstance(failure.error, TransportError)
        return (self.when_broken if is_broken else self.when_answered) or policy.tries


def asked_pause_s(failure: PassingFailure, policy: RetryPolicy) -> float | None:
    """Seconds that the host is to be left alone for; None = it did not ask for that."""
    if failure.asked_s is None and isinstance(failure.error, TooManyRequests):
        return policy.too_many_pause_s
    return failure.asked_s


def pause_s(failure: PassingFailure, failures: int, policy: RetryPolicy) -> float:
    """Seconds before the same is asked again, after so many failures in a row (1 or more)."""
    if failure.is_silence:
        return 0.0  # it has been waited for long enough
    # some ask for 0 s, time and again
    return max(asked_pause_s(failure, policy) or 0.0, policy.pause_s(failures))


class Patience:
    """Asks until the answer can be read, or until it is enough.

    Args:
        url: what is asked; its host is left alone when it says so.
        policy: of the client.
        tries: of this question.
        traffic: counts refusals and tries, and keeps what the server asked for.
        on_wait: told one sentence when the server makes us wait or is not there, and for how many
            seconds we do.
        check_cancelled: called ten times a second in every wait, raises `Cancelled`.
        monotonic: seconds from an arbitrary start.
    """

    def __init__(
        self,
        url: str,
        policy: RetryPolicy,
        tries: Tries,
        traffic: Traffic,
        on_wait: Callable[[str, float], None],
        check_cancelled: Callable[[], None],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url, self._host = url, origin(url).host
        self._policy, self._tries, self._traffic = policy, tries, traffic
        self._on_wait, self._check_cancelled = on_wait, check_cancelled
        self._monotonic = monotonic
        self._failures = 0
        self._nobody_since: float | None = None

    def until_answered(self, ask: Callable[[], T]) -> T:
        """Return what `ask` returns in the end. What failed before counts on.

        Raises:
            TooManyRequests: the server wants to be left alone for longer than anybody waits.
            PluginError: the failure that was one too many; and what else `ask` raises.
            Cancelled: asked to stop.
        """
        while True:
            try:
                return ask()
            except PassingFailure as err:
                failure = err
            except ProtocolError as err:
                failure = PassingFailure(err)
            pause = self.pause_after(failure, failure.took_s)
            self._traffic.retries += 1
            self._wait(pause)

    def pause_after(self, failure: PassingFailure, took_s: float) -> float:
        """Count a failure; return the seconds to stay away before the same is asked again.

        Args:
            failure: the latest.
            took_s: from sending to failing; the next one may take as long.

        Raises:
            TooManyRequests, PluginError: see `until_answered`.
        """
        self._failures += 1
        if failure.is_silence or failure.is_told_to_wait:
            self._traffic.refusals += 1
        asked_s = asked_pause_s(failure, self._policy)
        if asked_s is not None:
            self._obey(failure.error, asked_s)
        pause = pause_s(failure, self._failures, self._policy)
        most = self._tries.most(failure, self._policy)
        is_nobody_there = isinstance(failure.error, Unreachable)
        is_too_late = is_nobody_there and self._is_too_late(pause, took_s)
        if self._failures >= most or is_too_late:
            raise failure.error
        log.info("try %d of %d failed: %s", self._failures, most, failure.error)
        if is_nobody_there:
            self._on_wait(str(failure.error), pause)
        else:
            self._nobody_since = None
        return pause

    def _is_too_late(self, pause: float, took_s: float) -> bool:
        """Whether nobody has been there for so long that the next try would end too late."""
        now = self._monotonic()
        if self._nobody_since is None:
            self._nobody_since = now - took_s
        return now - self._nobody_since + pause + took_s > self._policy.unreachable_s

    def _obey(self, error: PluginError, pause: float) -> None:
        """Have nobody ask that host anything for so long, and tell the person if it is long."""
        limit = limit_for(self._url)
        if isinstance(error, TooManyRequests):
            limit.too_many(pause)
        else:
            limit.stay_away(pause)
        if pause > LONGEST_WAIT_S:
            raise TooManyRequests(
                f"{self._host} asks us to wait {pause:.0f} s, longer than an import waits.",
                getattr(error, "code", 0),
            )
        if pause >= SHORTEST_TOLD_S:
            sentence = wait_sentence(self._host, pause)
            self._traffic.waits.append(sentence)
            self._on_wait(sentence, pause)

    def _wait(self, seconds: float) -> None:
        end = self._monotonic() + seconds
        while True:
            self._check_cancelled()
            left = end - self._monotonic()
            if left <= 0:
                return
            time.sleep(min(left, GLANCE_S))
