"""Passwords and the lock that too many wrong ones put on an account."""

from __future__ import annotations

import threading
from collections.abc import Callable

from .errors import refused_sign_in
from .security import Security


class Passwords:
    """Checks passwords; safe for many threads.

    Attributes:
        refused: how many have been refused.
    """

    def __init__(self, security: Security, now: Callable[[], float]) -> None:
        self._security, self._now = security, now
        self._lock = threading.Lock()
        self._failures: dict[str, list[float]] = {}
        self.refused = 0

    def check(self, user: str, password: str, on_page: bool = False) -> None:
        """Compare; five failures in a quarter of an hour lock the account.

        Args:
            user: the name.
            password: what was said.
            on_page: a person sits at the portal's sign-in page, where other accounts are good.

        Raises:
            RestError: refused; a locked account is answered like a wrong password.
        """
        wanted = self._known(on_page).get(user)
        with self._lock:
            recent = self._recent(user)
            locked = len(recent) >= self._security.lock_after
            if not locked and wanted is not None and wanted == password:
                self._failures.pop(user, None)
                return
            self.refused += 1
            self._failures[user] = recent if locked else [*recent, self._now()]
        raise refused_sign_in("Invalid username or password.")

    def is_locked(self, user: str) -> bool:
        """Tell whether five failures have locked the account."""
        with self._lock:
            return len(self._recent(user)) >= self._security.lock_after

    def _known(self, on_page: bool) -> dict[str, str]:
        rules = self._security
        if not on_page:
            return rules.users
        built_in = rules.users if rules.portal.can_sign_in_arcgis else {}
        return {**built_in, **rules.saml_users}

    def _recent(self, user: str) -> list[float]:
        since = self._now() - self._security.lock_window_s
        return [moment for moment in self._failures.get(user, []) if moment > since]
