"""Run a call off the main thread and hand its result back on it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Protocol

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..errors import Cancelled, PluginError
from ..net.giving_up import given_up_by
from .inert_text import inert

log = logging.getLogger(__name__)


class Closable(Protocol):
    """What waits for a server and can be told not to."""

    def close(self) -> None:
        """End the wait, from any thread."""
        ...


class Interruptible(Protocol):
    """A wait that somebody may end; an errand is one."""

    def hold(self, closable: Closable) -> None:
        """Close this when the wait is to end."""
        ...

    def isCanceled(self) -> bool:
        """Whether it is to end."""
        ...


class Errand(QgsTask):
    """One blocking call: a catalog to read, a sign-in, a keyring to ask.

    `succeeded(result)` or `failed(error)` is emitted on the main thread; a cancelled errand
    emits nothing, and whatever it asks of a server ends.
    """

    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, title: str, call: Callable[[Errand], object]) -> None:
        flags = QgsTask.Flag.CanCancel
        if hasattr(QgsTask.Flag, "Hidden"):  # QGIS 3.26 and later
            flags |= QgsTask.Flag.Hidden
        super().__init__(inert(title), flags)
        self._call = call
        self._result: object = None
        self._error: Exception | None = None
        self._is_done = self._is_over = False
        self._held: Closable | None = None

    def hold(self, closable: Closable) -> None:
        """Close this when the errand is cancelled, so that a wait for a server ends at once."""
        self._held = closable
        if self.isCanceled():
            closable.close()

    def cancel(self) -> None:
        """Ask to stop (main thread); whoever holds an errand need not know whether it is over."""
        if self._is_over:
            return  # QGIS has deleted its half of it, or is about to
        super().cancel()
        if self._held is not None:
            self._held.close()

    def run(self) -> bool:
        """Make the call (worker thread). Nothing may leave this method: it would end QGIS."""
        try:
            with given_up_by(self.isCanceled):
                self._result = self._call(self)
            self._is_done = True
        except Cancelled:
            return False
        except PluginError as err:
            self._error = err
        except Exception as err:
            log.exception("%s failed", self.description())
            self._error = PluginError(f"Something unforeseen happened: {type(err).__name__}.")
        return self._is_done

    def finished(self, _result: bool) -> None:
        """Report (main thread)."""
        self._is_over = True
        if self.isCanceled():
            return
        if self._error is not None:
            self.failed.emit(self._error)
        elif self._is_done:
            self.succeeded.emit(self._result)


class Errands:
    """Keeps errands alive until they report; a task that nobody holds may never run."""

    def __init__(self) -> None:
        self._running: set[Errand] = set()

    def start(
        self,
        title: str,
        call: Callable[[Errand], object],
        on_success: Callable[[Any], None],
        on_failure: Callable[[PluginError], None],
    ) -> Errand:
        """Start a call; the callbacks run on the main thread."""
        errand = Errand(title, call)
        self._running.add(errand)
        errand.succeeded.connect(on_success)
        errand.failed.connect(on_failure)
        errand.taskCompleted.connect(lambda: self._running.discard(errand))
        errand.taskTerminated.connect(lambda: self._running.discard(errand))
        QgsApplication.taskManager().addTask(errand)
        return errand

    def cancel_all(self) -> None:
        """Ask all to stop; their results are dropped."""
        for errand in list(self._running):
            errand.cancel()
