"""Carries out a walk: asks for its pages, digests the answers, hands the rows on."""

from __future__ import annotations

import heapq
import itertools
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from ..errors import Cancelled, PluginError
from ..net.rest_client import RestClient
from ..rest.feature_batch import FeatureBatch
from .closing import Closing
from .course import Page, Walk, WalkFailed
from .crew import Crew
from .fetcher import Fetched, Fetcher
from .journal import Journal
from .ledger import Ledger
from .manner import Manner
from .output_order import OutputOrder
from .page_reader import PageReader
from .page_size import PageSize
from .receipt import Receipt
from .setbacks import Setbacks
from .start_anew import StartAnew
from .walks import KeysetWalk
from .window import Window


class Walker:
    """Walks through one layer, one walk after the other; lives in the thread that decodes.

    Args:
        client: whose traffic says when the server has refused something.
        reader: decodes pages.
        setbacks: decides about pages that failed.
        ledger: books rows.
        order: hands them on.
        size: of the largest page to ask for.
        crew: how many pages are fetched at once.
        closing: begun when the last answers of a walk are here.
        journal: keeps what came; None = nothing is kept.
        receipt: told of rows that came in an unusual manner; says how many are wanted at most.
        knows_its_ids: the ids of all rows of this run were announced.
        on_rows: called after each page.
    """

    def __init__(
        self,
        client: RestClient,
        reader: PageReader,
        setbacks: Setbacks,
        ledger: Ledger,
        order: OutputOrder,
        size: PageSize,
        crew: Crew,
        closing: Closing,
        journal: Journal | None,
        receipt: Receipt,
        *,
        knows_its_ids: bool,
        on_rows: Callable[[], None],
    ) -> None:
        self._client, self._reader, self._setbacks = client, reader, setbacks
        self._ledger, self._order, self._size = ledger, order, size
        self._crew, self._window = crew, Window()
        self._closing, self._journal, self._receipt = closing, journal, receipt
        self._knows_its_ids, self._on_rows = knows_its_ids, on_rows
        self._refusals = 0
        self._is_second_walk = False

    def begins_anew(self) -> None:
        """Another walk takes over: rows that come again are not the server's fault."""
        self._is_second_walk = True

    def walk(self, fetcher: Fetcher, walk: Walk) -> None:
        """Ask and digest until the walk has no more pages.

        Raises:
            WalkFailed: the server does not play along with this walk.
            PluginError, Cancelled: there is no use in going on.
        """
        waiting: list[tuple[int, int, int, Page]] = []
        tick = itertools.count(0, -1)
        is_out = False

        def ask_again(pages: Sequence[Page]) -> None:
            for page in pages:
                # the smallest and latest first: soon it is known whether less is answered at all
                heapq.heappush(waiting, (page.slot, page.size, next(tick), page))

        try:
            while True:
                fetcher.workers = self._crew.size
                while fetcher.under_way < 2 * self._crew.size:
                    if waiting:
                        page = heapq.heappop(waiting)[3]
                    else:
                        ahead = walk.next_page() if self._may_run_ahead(walk) else None
                        if ahead is None:
                            is_out = walk.knows_its_end and self._may_run_ahead(walk)
                            break
                        page = ahead
                        self._order.opened(page.slot)
                    self._ask(fetcher, page)
                if not fetcher.under_way or self._has_enough:
                    break
                if is_out and not waiting:
                    self._look_if_last(fetcher)
                fetched = fetcher.next_fetched()
                if is_out and not waiting:
                    self._look_if_last(fetcher)
                ask_again(self._digest(walk, fetched))
                if fetched.error is not None:
                    ask_again(self._smaller(walk, fetcher.recall()))
        except WalkFailed:
            _let_go(fetcher)
            raise
        _let_go(fetcher)  # as many rows as were asked for may be there before all answers are

    def _look_if_last(self, fetcher: Fetcher) -> None:
        """Take the last look when all pages are here, or where that will do, on their way.

        Rows of known ids come or are missed, whatever is said meanwhile; a mere count is compared
        with the rows that came.
        """
        closing = self._closing
        may_be_early = self._knows_its_ids and not closing.was_premature
        if fetcher.is_idle or (may_be_early and fetcher.under_way <= self._crew.size):
            closing.begin()
            if may_be_early:
                self._reader.all_asked()

    @property
    def _has_enough(self) -> bool:
        return 0 < self._receipt.row_limit <= self._ledger.received

    def _within_limit(self, batch: FeatureBatch) -> FeatureBatch:
        """Leave out rows beyond those that were asked for."""
        limit = self._receipt.row_limit
        room = limit - self._ledger.received
        return batch.pick(range(room)) if limit and batch.row_count > room else batch

    def _may_run_ahead(self, walk: Walk) -> bool:
        return walk.next_slot < self._order.next_slot + self._window.pages(self._crew.size)

    def _smaller(self, walk: Walk, pages: Sequence[Page]) -> list[Page]:
        """Divide pages at least twice as large as what a failure has taught to ask for.

        To divide a page teaches that its size failed: half of any other would be too little.
        """
        if self._size.is_row_to_blame:
            return list(pages)
        made: list[Page] = []
        for page in pages:
            smaller = walk.split(page) if page.size >= 2 * self._size.rows else []
            if smaller:
                self._leave(page, smaller, None)
            made += smaller or [page]
        return made

    def _ask(self, fetcher: Fetcher, page: Page) -> None:
        parameters = {**page.parameters, **self._reader.parameters(page.manner)}
        self._reader.will_come(page)
        self._closing.forget()
        fetcher.ask(page, parameters["f"], parameters)

    def _digest(self, walk: Walk, fetched: Fetched) -> Sequence[Page]:
        """Take one answer; return the pages that must be asked in its place."""
        page, body, started = fetched.page, fetched.body or b"", time.thread_time()
        self._obey_refusals()
        try:
            if fetched.error is not None:
                raise fetched.error
            batch = self._reader.read(body)
            is_usual = page.manner is Manner.USUAL
            if is_usual and self._reader.is_bad_pbf(batch, fetched.data_format, len(body)):
                return [page]
            if self._reader.must_come_again(page, batch):
                return [replace(page.again(), attempt=page.attempt + 1)]
            again = walk.received(page, batch)
            if walk.twin is not None:
                self._ledger.clashing = walk.twin
            if walk.repeated:
                batch = batch.pick(range(walk.repeated, batch.row_count))
            batch = self._within_limit(batch)
        except (PluginError, Cancelled) as err:
            if isinstance(err, StartAnew) and err.batch is not None:
                self._keep_for_next_start(page, fetched.data_format, err.batch, body)
            again = self._setbacks.instead(walk, fetched, err)
            if self._receipt.quarantined and self._journal is not None:
                self._journal.leave_out()
            self._leave(page, again, None)
            return again
        self._setbacks.page_came(page)
        self._window.page_came(len(body))
        self._keep(walk, page, batch, body, again)
        fresh = self._ledger.book(
            batch, count_duplicates=not (walk.overlaps or page.overlap or self._is_second_walk)
        )
        self._receipt.quarantined.release(batch.object_ids or ())
        self._leave(page, again, fresh if is_usual else self._note_manner(page, fresh))
        self._crew.page_came(len(body), fetched.seconds, time.thread_time() - started)
        self._on_rows()
        return again

    def _keep(
        self, walk: Walk, page: Page, batch: FeatureBatch, body: bytes, again: Sequence[Page]
    ) -> None:
        """Keep what a later run can build on: rows of known ids, or of a walk upwards.

        A page behind which more rows are still looked for is asked for again by that run, which
        then looks, too.
        """
        if self._journal is None:
            return
        if page.manner is not Manner.USUAL or self._reader.uneven:
            self._journal.leave_out()
        elif self._knows_its_ids:
            if not page.overlap and not any(further.overlap for further in again):
                self._journal.keep(batch, body)
        elif isinstance(walk, KeysetWalk):
            self._journal.keep_upward(batch, body)

    def _keep_for_next_start(
        self, page: Page, data_format: str, batch: FeatureBatch, body: bytes
    ) -> None:
        """Keep a page that does not fit the output as it is, if nothing else speaks against it."""
        is_sound = page.manner is Manner.USUAL and self._reader.trusts(data_format)
        if self._journal is not None and self._knows_its_ids and is_sound:
            self._journal.keep(batch, body)

    def _obey_refusals(self) -> None:
        """Ask for less at once when the server has refused something since the last look."""
        refusals = self._client.traffic.refusals
        if refusals > self._refusals:
            self._crew.was_refused()
        self._refusals = refusals

    def _leave(self, page: Page, again: Sequence[Page], rows: FeatureBatch | None) -> None:
        """One page of a slot is over, others may take its place; hand on what is complete."""
        self._order.opened(page.slot, len(again))
        self._order.came(page.slot, rows)

    def _note_manner(self, page: Page, rows: FeatureBatch) -> FeatureBatch | None:
        """Account for a row that came in another manner; without Z and M it leaves last.

        The first rows decide the dimensions of the output.
        """
        self._receipt.warnings.append(
            f"The server fails on {page.label}; asked {page.manner.value}, it came."
        )
        if not page.manner.has_no_zm:
            return rows
        self._order.came_last(rows)
        return None


def _let_go(fetcher: Fetcher) -> None:
    """Drop the answers to questions of a walk that is over."""
    fetcher.recall()
    while fetcher.under_way:
        fetcher.next_fetched()
