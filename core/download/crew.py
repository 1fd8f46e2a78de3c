"""How many pages are fetched at once: as many as pay, learnt as we go."""

from __future__ import annotations

from dataclasses import dataclass

from .options import MOST_WORKERS

_PAGES_PER_WORKER = 3  # that one size of the crew is judged by
_GAIN = 1.15  # times as many bytes a second; less is noise, and not worth more load
_PAGES_BEFORE_NEXT_TRY = 24  # for each worker, after more did not pay or was refused


@dataclass
class _Round:
    """Pages that a crew of one size has asked for.

    Attributes:
        size: of the crew.
        pages, bytes: that came.
        fetched_s, digested_s: see `Crew.page_came`; of all pages together.
    """

    size: int
    pages: int = 0
    bytes: int = 0
    fetched_s: float = 0.0
    digested_s: float = 0.0

    @property
    def is_too_small(self) -> bool:
        """Whether the thread that digests has to wait however fast the answers follow."""
        return self.fetched_s > self.size * self.digested_s

    @property
    def speed(self) -> float:
        """Bytes a second that so many can have come and one can digest.

        No clock says it as well: between pages there are pauses of other reasons.
        """
        return self.bytes / max(1e-6, self.fetched_s / self.size, self.digested_s)


class Crew:
    """The number of requests at once; grows while it pays, halves when refused.

    It grows by two. Where pages take so long to come that so many workers cannot keep this thread
    busy, it doubles at once. What did not bring more is taken back.

    Lives in the thread that digests pages.

    Args:
        workers: to start with.
        is_fixed: the person chose the number, and more are never tried.
    """

    def __init__(self, workers: int, is_fixed: bool) -> None:
        self._most, self._has_come = workers if is_fixed else MOST_WORKERS, True
        self._pages_to_wait = 0
        self._smaller: _Round | None = None  # before the latest growth
        self._round = _Round(workers)

    @property
    def size(self) -> int:
        """Pages that are fetched at once."""
        return self._round.size

    def page_came(self, size_bytes: int, fetched_s: float, digested_s: float) -> None:
        """A page was digested.

        Args:
            size_bytes: of its body.
            fetched_s: how long it took to come.
            digested_s: seconds of the processor that it took to digest.
        """
        self._has_come = True
        if self._pages_to_wait:
            self._pages_to_wait -= 1
            return
        before = self._smaller
        # what the smaller crew had asked for tells what that one was worth
        is_late = before is not None and before.pages < before.size
        came = before if before is not None and is_late else self._round
        came.pages += 1
        came.bytes += size_bytes
        came.fetched_s += fetched_s
        came.digested_s += digested_s
        # the first growth needs no comparison, and most layers are small
        enough = _PAGES_PER_WORKER * self.size
        if before is None:
            enough = 1 if came.is_too_small else self.size
        if not is_late and came.pages >= enough:
            self._judge(came, before)

    def was_refused(self) -> None:
        """The server was asked too often, or too much at once: half as many from now on.

        Until a page has come again, further refusals belong to the same burst.
        """
        if self._has_come:
            self._has_come = False
            self._shrink(max(1, self.size // 2))

    def _judge(self, now: _Round, before: _Round | None) -> None:
        if before is not None and now.speed < _GAIN * before.speed:
            self._shrink(before.size)
        elif now.size < self._most:
            more = now.size if now.is_too_small else 2
            self._smaller, self._round = now, _Round(min(self._most, now.size + more))
        else:
            # it pays; what the server does later is another matter
            self._smaller, self._round = None, _Round(now.size)

    def _shrink(self, size: int) -> None:
        self._smaller, self._round = None, _Round(size)
        self._pages_to_wait = _PAGES_BEFORE_NEXT_TRY * size
