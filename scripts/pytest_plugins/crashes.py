"""A process that crashes costs a run one test, and the run names it.

xdist starts a fresh process in the place of one that crashed, but where files stay together
(`--dist loadfile`, seen in 3.6) it fails at that: pytest-rerunfailures wants to have the test run
once more and meets a `NotImplementedError`, and without it a file that is over is given out again
and waited for in vain. Here a fresh process gets the rest of the file; the test that crashed
comes first in it if it may be tried again. `tests/conftest.py` registers this.
"""

from __future__ import annotations

import signal
from typing import Any

import pytest
from xdist.scheduler import LoadFileScheduling


class Crew(LoadFileScheduling):
    """Gives out files, and what is left of a file when the process that had it has crashed."""

    def remove_node(self, node: Any) -> str | None:
        """Take what a process had left; name the test during which it crashed, if it did."""
        files = self.assigned_work.pop(node)
        left = {file: tests for file, tests in files.items() if not all(tests.values())}
        if not left:
            return None
        file, tests = next(iter(left.items()))
        running = next(test for test, is_done in tests.items() if not is_done)
        tests[running] = True  # `mark_test_pending` follows if it may be tried again
        if all(tests.values()):
            del left[file]
        self.workqueue.update(left)
        return running

    def mark_test_pending(self, item: str) -> None:
        """Have a test run that crashed, before the rest of its file."""
        self.workqueue.setdefault(self._split_scope(item), {})[item] = False

    def _reschedule(self, node: Any) -> None:
        super()._reschedule(node)
        # a process keeps its last test until it knows what follows, or that nothing does
        while not node.shutting_down and self._pending_of(self.assigned_work[node]) < 2:
            super()._reschedule(node)


class Crashes:
    """Names what crashed at the end of a run; a plugin for the process that gives out the tests."""

    def __init__(self) -> None:
        self._processes: list[Any] = []
        self._running: dict[Any, str] = {}

    def pytest_xdist_make_scheduler(self, config: pytest.Config, log: Any) -> Crew:
        """Give the scheduler that outlives a crash."""
        return Crew(config, log)

    def pytest_testnodeready(self, node: Any) -> None:
        """Remember a process."""
        self._processes.append(node)

    def pytest_handlecrashitem(self, crashitem: str, report: Any, sched: Any) -> None:
        """Note during which test a process crashed."""
        self._running[report.node] = crashitem

    @pytest.hookimpl(tryfirst=True)
    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Tell, above the summary; also of processes that crashed when all was over."""
        told = [self._end_of(process) for process in self._processes]
        if any(told):
            terminalreporter.section("CRASHED", red=True, bold=True)
            for line in filter(None, told):
                terminalreporter.line(line, red=True)

    def _end_of(self, process: Any) -> str:
        """Say how a process crashed; "" if it did not."""
        status = process.gateway._io.popen.returncode  # no public name leads there
        running = self._running.get(process, "")
        is_killed = (status or 0) < 0 and -status not in (signal.SIGKILL, signal.SIGTERM)
        if not running and not is_killed:
            return ""  # xdist ends those itself that linger
        how = signal.Signals(-status).name if is_killed else f"exit status {status}"
        return f"{process.gateway.id}: {how} during {running or 'no test, or after the last one'}"
