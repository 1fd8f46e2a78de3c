"""Threads that only fetch: a question goes in, bytes or an error come out, nothing is decoded.

A second Python thread that computes would slow the building of features a hundredfold, so the
bytes are decoded by the thread that asked for them.
"""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from collections.abc import Mapping
from contextvars import copy_context
from dataclasses import dataclass
from functools import partial

from ..errors import Cancelled, PluginError, TransportError
from ..net.rest_client import RestClient
from .course import Page
from .options import MOST_WORKERS

_TRIES_LARGE = 2  # a page that can be divided is divided rather than repeated
_TRIES_SMALL = 3
_SMALL = 1
_LAST_WAIT_S = 1.0  # for threads whose lines were cut off; one that renews a token ends by itself


@dataclass(frozen=True)
class Fetched:
    """What came back for a page, after how long: a body or the reason why not."""

    page: Page
    data_format: str
    body: bytes | None
    error: Exception | None
    seconds: float


class Fetcher:
    """Fetches pages, so many at once; use it as a context manager.

    Args:
        client: shared by the threads; the transport keeps one connection for each.
        url: the layer's ``query`` resource.
        workers: pages that are fetched at once; may be changed at any time.

    Attributes:
        under_way: pages asked for whose answer was not taken yet.
    """

    def __init__(self, client: RestClient, url: str, workers: int) -> None:
        self._client, self._url = client, url
        self._condition = threading.Condition()
        self._asked: deque[tuple[Page, str, Mapping[str, str]]] = deque()
        self._held: list[tuple[Page, str, Mapping[str, str]]] = []
        self._fetched: queue.SimpleQueue[Fetched] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._workers, self._busy, self._is_over = workers, 0, False
        self.under_way = 0

    def __enter__(self) -> Fetcher:
        """Be ready; threads start as they are needed."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Let the threads end; whatever is on its way is cut off."""
        with self._condition:
            self._is_over = True
            self._asked.clear()
            self._condition.notify_all()
        if self.under_way:
            self._client.close()
        end = time.monotonic() + _LAST_WAIT_S
        for thread in self._threads:
            thread.join(timeout=max(0.0, end - time.monotonic()))

    @property
    def workers(self) -> int:
        """Pages that are fetched at once."""
        return self._workers

    @workers.setter
    def workers(self, number: int) -> None:
        with self._condition:
            self._workers = max(1, min(number, MOST_WORKERS))
            self._start_threads()  # for pages that wait already
            self._condition.notify_all()

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked for has been answered, digested or not."""
        with self._condition:
            return not self._asked and not self._held and not self._busy

    def ask(self, page: Page, data_format: str, parameters: Mapping[str, str]) -> None:
        """Hand a page to the threads."""
        self.under_way += 1
        with self._condition:
            self._asked.append((page, data_format, parameters))
            self._start_threads()
            self._condition.notify()

    def recall(self) -> list[Page]:
        """Take back the pages that nobody has begun to fetch; due after every error."""
        with self._condition:
            pages = [page for page, _format, _parameters in (*self._held, *self._asked)]
            self._asked.clear()
            self._held.clear()
        self.under_way -= len(pages)
        return pages

    def next_fetched(self) -> Fetched:
        """Wait for the next answer, in order of arrival.

        Raises:
            Cancelled: asked to stop, whatever has come already.
        """
        while True:
            self._client.check_cancelled()
            try:
                fetched = self._fetched.get(timeout=0.1)
            except queue.Empty:
                continue
            self.under_way -= 1
            return fetched

    def _start_threads(self) -> None:
        """Start as many as have something to do; the caller holds the lock."""
        while len(self._threads) < min(self._workers, self._busy + len(self._asked)):
            name = f"LayerFerry fetch {len(self._threads)}"
            # with the context of the job, so that what is logged here is known to be the job's
            work = partial(copy_context().run, self._work)
            self._threads.append(threading.Thread(target=work, name=name, daemon=True))
            self._threads[-1].start()

    def _work(self) -> None:
        while True:
            with self._condition:
                while not self._is_over and (not self._asked or self._busy >= self._workers):
                    self._condition.wait()
                if self._is_over:
                    return
                page, data_format, parameters = self._asked.popleft()
                self._busy += 1
            fetched = self._answer(page, data_format, parameters)
            with self._condition:
                if fetched.error is not None:
                    # what failed may teach to ask otherwise: nothing more until `recall`
                    self._held += self._asked
                    self._asked.clear()
                self._fetched.put(fetched)
                self._busy -= 1
                self._condition.notify()

    def _answer(self, page: Page, data_format: str, parameters: Mapping[str, str]) -> Fetched:
        tries = _TRIES_LARGE if page.size > _SMALL else _TRIES_SMALL
        body: bytes | None = None
        problem: Exception | None = None
        started = time.monotonic()
        try:
            # a row limit or fewer ids make the answer smaller for certain
            tries_when_broken = _TRIES_LARGE if page.can_shrink else None
            body = self._client.fetch(self._url, parameters, tries, True, tries_when_broken).body
        except (PluginError, Cancelled) as err:
            problem = err
        except Exception as err:  # noqa: BLE001  a thread's boundary: nothing may vanish
            problem = TransportError(f"The request failed unexpectedly: {type(err).__name__}.")
        return Fetched(page, data_format, body, problem, time.monotonic() - started)
