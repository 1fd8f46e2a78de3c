"""Let one request go alone, when others have used up the tokens before it each time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from ..errors import Cancelled
from ..net.giving_up import GLANCE_S

_LONGEST_S = 10.0  # whoever has it may be cancelled on the way


class RightOfWay:
    """Belongs to nobody, or to one request of many threads; nobody waits for it for ever."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._freed = threading.Condition()
        self._owner: object | None = None
        self._until = 0.0

    def take(self, who: object, is_given_up: Callable[[], bool]) -> None:
        """Have all others wait in `give_way`, once those before us have gone. Blocks.

        Raises:
            Cancelled: `is_given_up`, asked ten times a second, says so.
        """
        self._await(who, is_given_up, takes_it=True)

    def give_way(self, who: object, is_given_up: Callable[[], bool]) -> None:
        """Wait until whoever has it is through. Blocks.

        Raises:
            Cancelled: `is_given_up`, asked ten times a second, says so.
        """
        self._await(who, is_given_up, takes_it=False)

    def leave(self, who: object) -> None:
        """Let the others go on; nothing happens unless it is ours."""
        with self._freed:
            if self._owner is who:
                self._owner = None
                self._freed.notify_all()

    def _await(self, who: object, is_given_up: Callable[[], bool], takes_it: bool) -> None:
        while True:
            with self._freed:
                if self._freed.wait_for(lambda: self._is_open_to(who), GLANCE_S):
                    if takes_it:
                        self._owner, self._until = who, self._monotonic() + _LONGEST_S
                    return
            if is_given_up():
                raise Cancelled

    def _is_open_to(self, who: object) -> bool:
        is_free = self._owner is None or self._owner is who
        return is_free or self._monotonic() >= self._until
