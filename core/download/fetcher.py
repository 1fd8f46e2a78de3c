"""Threads that only fetch: a question goes in, bytes or an error come out, nothing is decoded.

A second Python thread that computes would slow the building of features a hundredfold, so the
bytes are decoded by the thread that asked for them.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import Cancelled, PluginError, TransportError
from ..net.rest_client import RestClient
from .walks import Page

_TRIES_LARGE = 2  # a page that can be divided is divided rather than repeated
_TRIES_SMALL = 3
_SMALL = 1


@dataclass(frozen=True)
class Fetched:
    """What came back for a page: a body or the reason why not."""

    page: Page
    data_format: str
    body: bytes | None
    error: Exception | None


class Fetcher:
    """Fetches pages with a fixed number of threads; use it as a context manager.

    Args:
        client: shared by the threads; the transport keeps one connection for each.
        url: the layer's ``query`` resource.
        workers: threads, 1 or more.
    """

    def __init__(self, client: RestClient, url: str, workers: int) -> None:
        self._client, self._url = client, url
        self._asked: queue.SimpleQueue[tuple[Page, str, Mapping[str, str]] | None]
        self._asked = queue.SimpleQueue()
        self._fetched: queue.SimpleQueue[Fetched] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=self._work, name=f"LayerFerry fetch {n}", daemon=True)
            for n in range(workers)
        ]
        self.under_way = 0

    def __enter__(self) -> Fetcher:
        """Start the threads."""
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        """Let the threads end; whatever is on its way is cut off."""
        for _thread in self._threads:
            self._asked.put(None)
        if self.under_way:
            self._client.close()
        for thread in self._threads:
            thread.join(timeout=5)

    def ask(self, page: Page, data_format: str, parameters: Mapping[str, str]) -> None:
        """Hand a page to the threads."""
        self.under_way += 1
        self._asked.put((page, data_format, parameters))

    def next_fetched(self) -> Fetched:
        """Wait for the next answer, in order of arrival.

        Raises:
            Cancelled: the client's `is_cancelled` says so.
        """
        while True:
            try:
                fetched = self._fetched.get(timeout=0.1)
            except queue.Empty:
                if self._client.is_cancelled():
                    raise Cancelled from None
                continue
            self.under_way -= 1
            return fetched

    def _work(self) -> None:
        while True:
            asked = self._asked.get()
            if asked is None:
                return
            page, data_format, parameters = asked
            tries = _TRIES_LARGE if page.size > _SMALL else _TRIES_SMALL
            try:
                body = self._client.fetch(self._url, parameters, tries).body
                self._fetched.put(Fetched(page, data_format, body, None))
            except (PluginError, Cancelled) as err:
                self._fetched.put(Fetched(page, data_format, None, err))
            except Exception as err:  # noqa: BLE001  a thread's boundary: nothing may vanish
                unforeseen = TransportError(
                    f"The request failed unexpectedly: {type(err).__name__}."
                )
                self._fetched.put(Fetched(page, data_format, None, unforeseen))
