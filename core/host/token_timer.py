"""Renew a server's token in time while QGIS is idle."""

from __future__ import annotations

import logging
import threading
from datetime import datetime, timezone

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal

from ..auth import TokenService
from .outlet import Outlet

log = logging.getLogger(__name__)

_LONGEST_NAP_MS = 25_000  # a timer stands still while the computer sleeps: look at the clock often
_SHORTEST_NAP_MS = 200


class TokenTimer(QObject):
    """Calls `TokenService.renew_if_due` off the main thread when the moment has come.

    Lives on the main thread, which it never blocks: a renewal sends a password and waits.
    """

    _changed = pyqtSignal()  # from whatever thread; lands on the main thread

    def __init__(self, service: TokenService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._is_started = False
        self._renewal: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_timeout)
        self._changed.connect(self._arm, Qt.ConnectionType.QueuedConnection)
        self._outlet = Outlet(self._changed.emit)
        self._stop_listening = lambda: None

    def start(self) -> None:
        """Begin to watch over the token."""
        if self._is_started:
            return
        self._is_started = True
        outlet = self._outlet
        self._stop_listening = self._service.on_change(lambda _state: outlet.tell())
        self._arm()

    def stop(self) -> None:
        """Stop watching, for good; a renewal under way ends by itself and disturbs nobody."""
        self._outlet.close()
        self._is_started = False
        self._stop_listening()
        self._timer.stop()

    def _arm(self) -> None:
        """Set the timer for the next look."""
        if not self._is_started:
            return
        due = self._service.next_due()
        if due is None:
            self._timer.stop()  # the next change of state arms it again
            return
        left_ms = (due - datetime.now(timezone.utc)).total_seconds() * 1000
        self._timer.start(int(min(max(left_ms, _SHORTEST_NAP_MS), _LONGEST_NAP_MS)))

    def _on_timeout(self) -> None:
        due = self._service.next_due()
        is_due = due is not None and due <= datetime.now(timezone.utc)
        is_busy = self._renewal is not None and self._renewal.is_alive()
        if is_due and not is_busy:
            self._renewal = threading.Thread(
                target=_renew,
                args=(self._service, self._outlet),
                name="layerferry-renewal",
                daemon=True,
            )
            self._renewal.start()
        self._arm()


def _renew(service: TokenService, outlet: Outlet) -> None:
    """Renew in a thread of its own; Python's, because a task would wait behind long downloads."""
    try:
        service.renew_if_due()
    except Exception:  # boundary: nothing above would report it
        log.exception("renewal failed")
    outlet.tell()
