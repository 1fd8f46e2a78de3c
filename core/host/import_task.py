"""The import job as a QGIS task."""

from __future__ import annotations

import logging
import time

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..errors import DownloadError
from .import_job import ImportJob, Outcome, Status
from .inert_text import inert
from .job_log import JobLog
from .outlet import Outlet
from .qt_compat import task_threads

log = logging.getLogger(__name__)

_BETWEEN_REPORTS_S = 0.2


class ImportTask(QgsTask):
    """Runs a job in the background; hold a reference until `reported`.

    As long as it runs it lends its place among QGIS's task threads: imports take hours, and what a
    person waits for at a window, a connection or a sign-in, is a task as well. How many imports
    run at once is for whoever starts them to say.
    """

    reported = pyqtSignal(object)  # Outcome, on the main thread
    # rows so far; rows announced, -1 when unknown; how many came from an earlier run
    rows_came = pyqtSignal(int, int, int)
    waiting = pyqtSignal(str, float)  # one sentence: the server makes us wait; for so many seconds
    needs_person = pyqtSignal(str)  # root of the server where somebody has to sign in again
    person_came = pyqtSignal()  # the job goes on, or has ended

    def __init__(self, job: ImportJob, job_log: JobLog | None = None, title: str = "") -> None:
        super().__init__(inert(title or job.title), QgsTask.Flag.CanCancel)
        self._job = job
        self._log = job_log or JobLog()
        self._outcome = Outcome(Status.CANCELLED)
        self._last_report = 0.0
        # requests that are cut off at the end may say a last word when QGIS has deleted this
        self._waits, self._person = Outlet(self.waiting.emit), Outlet(self._tell_of_person)

    def run(self) -> bool:
        """Import (worker thread). Nothing may leave this method: it would end QGIS."""
        task_threads().releaseThread()
        try:
            with self._log.listening():
                self._log.add(self._job.title)
                self._outcome = self._job.execute(
                    self._on_progress, self.isCanceled, self._on_wait, self._on_needs_person
                )
        except Exception as err:
            log.exception("import failed")
            error = DownloadError(f"Something unforeseen happened: {type(err).__name__}.")
            self._outcome = Outcome(Status.FAILED, error=error)
        finally:
            self._waits.close()
            self._person.close()
            task_threads().reserveThread()
        return self._outcome.ok

    def cancel(self) -> None:
        """Ask to stop; a wait for the server ends at once (main thread)."""
        super().cancel()
        self._job.stop()

    def finished(self, _result: bool) -> None:
        """Hand the outcome over (main thread)."""
        self.reported.emit(self._outcome)

    def _on_progress(self, done: int, announced: int | None) -> None:
        now = time.monotonic()
        if now - self._last_report < _BETWEEN_REPORTS_S:
            return
        self._last_report = now
        if announced:
            self.setProgress(min(100.0, 100.0 * done / announced))
        all_rows = -1 if announced is None else announced
        self.rows_came.emit(done, all_rows, self._job.rows_from_disk)

    def _on_wait(self, sentence: str, seconds: float) -> None:
        """Say why the server makes us wait (any thread)."""
        self._log.add(sentence)
        self._waits.tell(sentence, seconds)

    def _on_needs_person(self, is_needed: bool) -> None:
        """Say so (any thread)."""
        self._log.add("waits for a sign-in" if is_needed else "goes on")
        self._person.tell(is_needed)

    def _tell_of_person(self, is_needed: bool) -> None:
        if is_needed:
            self.needs_person.emit(self._job.server)
        else:
            self.person_came.emit()
