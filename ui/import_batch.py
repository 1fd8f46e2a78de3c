"""The imports of one click on Import, one after the other, as tasks of QGIS."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.host.gateway import Gateway
from ..core.host.import_job import ImportJob, ImportOrder, Outcome, Status
from ..core.host.import_order import together
from ..core.host.import_task import ImportTask
from ..core.host.job_log import JobLog
from .core_words import in_the_persons_words
from .pace import Pace


@dataclass(frozen=True)
class Ended:
    """One import that is over."""

    order: ImportOrder
    outcome: Outcome


class ImportBatch(QObject):
    """Runs orders in turn: each import asks with several connections already.

    Attributes:
        ended: what is over, in order.
        is_started: False until its turn has come.
        rows, announced: of the import under way; announced is -1 when unknown.
        pace: how fast the rows of the import under way come.
        log: of all its imports.
        waiting: why the server makes us wait; "" when it does not.
        needs_person_at: root of the server where somebody has to sign in again before the import
            goes on; "" when it goes on by itself.
    """

    progressed = pyqtSignal()
    person_needed = pyqtSignal()  # or no longer; see `needs_person_at`
    layer_ended = pyqtSignal(object)  # Ended
    finished = pyqtSignal()

    def __init__(
        self, gateway: Gateway, orders: Sequence[ImportOrder], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._orders = tuple(together(orders))
        self._task: ImportTask | None = None
        self._is_cancelled = False
        self.is_started = False
        self.log, self.pace = JobLog(), Pace()
        self.ended: list[Ended] = []
        self.rows, self.announced, self.waiting = 0, -1, ""
        self._waits_until = 0.0
        self.needs_person_at = ""

    @property
    def total(self) -> int:
        """How many layers were asked for."""
        return len(self._orders)

    @property
    def current(self) -> ImportOrder | None:
        """The order under way; None when all are over."""
        done = len(self.ended)
        return self._orders[done] if done < self.total and not self._is_cancelled else None

    @property
    def percent(self) -> int:
        """Of all layers together; -1 while nothing can be said."""
        if self.announced < 0 and self.total == 1:
            return -1
        part = min(1.0, self.rows / self.announced) if self.announced > 0 else 0.0
        return int(100 * (len(self.ended) + part) / max(self.total, 1))

    def start(self) -> None:
        """Begin with the first."""
        self.is_started = True
        self._next()

    def cancel(self) -> None:
        """End the one under way and do not begin the others; `finished` follows."""
        self._is_cancelled = True
        if self._task is not None:
            self._task.cancel()
        elif not self.is_started:
            self.start()

    def abandon(self) -> None:
        """Cancel and say nothing more: whoever listened is going away."""
        self.blockSignals(True)
        self.cancel()
        task, self._task = self._task, None
        if task is not None:
            task.reported.disconnect(self._on_reported)
            task.rows_came.disconnect(self._on_rows)
            task.waiting.disconnect(self._on_waiting)
            task.needs_person.disconnect(self._on_needs_person)
            task.person_came.disconnect(self._on_person_came)

    def _next(self) -> None:
        order = self.current
        if order is None:
            self.finished.emit()
            return
        self.rows, self.announced, self.waiting = 0, -1, ""
        self._waits_until, self.pace = 0.0, Pace()
        job = ImportJob(self._gateway, order)
        task = ImportTask(job, self.log, in_the_persons_words(job.title))
        task.reported.connect(self._on_reported)
        task.rows_came.connect(self._on_rows)
        task.waiting.connect(self._on_waiting)
        task.needs_person.connect(self._on_needs_person)
        task.person_came.connect(self._on_person_came)
        self._task = task  # a task that nobody holds may never run
        QgsApplication.taskManager().addTask(task)
        self.progressed.emit()

    def _on_rows(self, rows: int, announced: int, from_disk: int) -> None:
        self.rows, self.announced = rows, announced
        self.pace.note(rows, from_disk)
        if time.monotonic() >= self._waits_until:
            self.waiting = ""  # what was on its way when we were asked to wait ends no wait
        self.progressed.emit()

    def _on_waiting(self, sentence: str, seconds: float) -> None:
        until = time.monotonic() + seconds
        if until >= self._waits_until:
            self.waiting, self._waits_until = sentence, until
        self.progressed.emit()

    def _on_needs_person(self, root: str) -> None:
        self.needs_person_at = root
        self.person_needed.emit()
        self.progressed.emit()

    def _on_person_came(self) -> None:
        self.needs_person_at = ""
        self.person_needed.emit()
        self.progressed.emit()

    def _on_reported(self, outcome: Outcome) -> None:
        order = self._orders[len(self.ended)]
        self._task = None  # its C++ half goes now
        if outcome.status is Status.CANCELLED:
            self._is_cancelled = True
        ended = Ended(order, outcome)
        self.ended.append(ended)
        self.layer_ended.emit(ended)
        self._next()
