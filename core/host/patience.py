"""Patience with networks that fail for a moment."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from ..errors import TransportError
from ..net.retry import RetryPolicy

T = TypeVar("T")


def patiently(ask: Callable[[], T], policy: RetryPolicy | None = None) -> T:
    """Ask again after failures of the network that may pass within seconds."""
    policy = policy or RetryPolicy()
    for failures in range(1, policy.tries):
        try:
            return ask()
        except TransportError as err:
            if type(err) is not TransportError:
                raise  # silence and certificates do not mend within seconds
            time.sleep(policy.pause_s(failures))
    return ask()
