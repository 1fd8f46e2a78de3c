"""What a `RestClient` needs of whoever has the tokens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from ..errors import PluginError, ServiceError
from .request import Request


class TokenSource(Protocol):
    """Puts a token on requests and knows what to do when a server refuses it."""

    def sign(self, request: Request) -> Request:
        """Return the request with a fresh token aboard; it may renew, so it may block."""
        ...

    def recover(self, request: Request, error: ServiceError) -> bool:
        """After 498 or 499 for a request signed by us: True = sign anew and ask once more."""
        ...

    def answered(self, seconds: float) -> None:
        """Be told how long the server took for a request that it granted."""
        ...

    def went_unanswered(self) -> None:
        """Be told that a request failed for another reason than its token."""
        ...

    def has_person_come(self) -> bool:
        """Whether somebody has signed in since this thread's last request went out.

        Or what the person was needed for has come by itself meanwhile.
        """
        ...

    def needs_person(self, error: PluginError) -> bool:
        """Whether this thread's last request failed because only a person can sign in again."""
        ...

    def wait_for_person(self, is_cancelled: Callable[[], bool]) -> bool:
        """Wait until somebody has signed in since this thread's last request; sends nothing.

        Returns:
            False when somebody signed out instead.

        Raises:
            Cancelled: `is_cancelled` says so; it is asked ten times a second.
        """
        ...
