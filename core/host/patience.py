"""Patience with networks that fail for a moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..errors import AnswerTooLarge, CertificateError, TimedOut, TransportError
from ..net.giving_up import pause
from ..net.retry import RetryPolicy

T = TypeVar("T")


def patiently(
    ask: Callable[[], T],
    policy: RetryPolicy | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> T:
    """Ask again after failures of the network that may pass within seconds.

    Args:
        ask: one try.
        policy: how often and how long; None = patient.
        is_cancelled: asked ten times a second between the tries; None = ask whoever waits for
            this thread.

    Raises:
        Cancelled: `is_cancelled` said so.
        PluginError: of the last try.
    """
    policy = policy or RetryPolicy()
    for failures in range(1, policy.tries):
        try:
            return ask()
        except (AnswerTooLarge, CertificateError, TimedOut):
            raise  # silence and certificates do not mend within seconds
        except TransportError:
            pause(policy.pause_s(failures), is_cancelled)
    return ask()
