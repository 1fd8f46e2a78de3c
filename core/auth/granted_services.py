"""Which services have let the person in, so that a refusal there is known to be the token's."""

from __future__ import annotations

import re
import threading
from collections import deque

from .placement import Placement

_REMEMBERED = 64
_SERVICE = re.compile(r".*?/\w+Server(?![^/])", re.IGNORECASE)


class GrantedServices:
    """Remembers the latest services and where the token was then; any thread.

    Access is given to services as a whole, so their layers and files are not told apart. What
    belongs to no service stands for itself.

    Args:
        root: of the server.
    """

    def __init__(self, root: str) -> None:
        self._root_length = len(root)
        self._lock = threading.Lock()
        self._known: deque[tuple[str, Placement]] = deque(maxlen=_REMEMBERED)

    def add(self, url: str, place: Placement) -> None:
        """This was granted to a token there."""
        entry = self._service_of(url), place
        with self._lock:
            if entry not in self._known:
                self._known.append(entry)

    def has(self, url: str, place: Placement) -> bool:
        """Whether the same was granted before."""
        with self._lock:
            return (self._service_of(url), place) in self._known

    def forget(self, url: str) -> None:
        """The person is let in no more, with whatever token."""
        service = self._service_of(url)
        with self._lock:
            left = [entry for entry in self._known if entry[0] != service]
            self._known = deque(left, maxlen=_REMEMBERED)

    def _service_of(self, url: str) -> str:
        found = _SERVICE.match(url, self._root_length)
        return url if found is None else found[0]
