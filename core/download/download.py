"""Fetch one layer whole: walk it page by page, then prove that nothing is missing."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace

from ..errors import DownloadError, ServiceError
from ..net.rest_client import RestClient
from ..net.urls import join
from ..rest.arrays import Ints
from ..rest.feature_batch import FeatureBatch
from ..rest.layer import LayerDescription
from ..rest.query import Filter
from ..rest.sorted_ids import SortedIds
from .closing import Closing, LastLook
from .course import Course, Walk, WalkFailed
from .crew import Crew
from .early_survey import EarlySurvey
from .fetcher import Fetcher
from .journal import Journal, KeptRowsDoNotFit
from .known_formats import KNOWN_FORMATS, KnownFormats
from .known_ids_walk import KnownIdsWalk
from .ledger import Ledger
from .options import DownloadOptions
from .output_order import OutputOrder
from .page_reader import PageReader
from .page_size import KNOWN_SIZES, PageSize, PageSizes
from .plan import goes_upwards, ladder, not_importable, wanted_fields
from .proof import settle
from .receipt import Receipt
from .repair_notes import repair_notes
from .resume import take_kept
from .row_inquiry import RowInquiry
from .setbacks import Setbacks
from .share import Share
from .sink import Sink
from .start_anew import IdsRepeat
from .survey import Survey, take_survey
from .walker import Walker
from .walks import HalvingWalk, KeysetWalk

log = logging.getLogger(__name__)

_REPAIR_ROWS = 100  # asked for at once when they did not come the first time

Progress = Callable[[int, "int | None"], None]


class Download:
    """One layer, one run.

    Args:
        client: asks the server; its `is_cancelled` is this job's.
        layer: description read from the layer resource.
        chosen: rows and columns that are wanted.
        options: how to fetch.
        sink: takes the rows.
        on_progress: told (rows so far, rows announced or None); called in this thread.
        journal: keeps what comes, and may hold what came before; None = nothing is kept.
        page_sizes: remembers for the next run which page size worked for this layer.
        known_formats: remembers whether this layer's PBF is as good as its JSON.
        on_all_came: called when all announced rows are in the sink, while the server still has to
            say whether these are all; more may follow.
        early: what was asked about the rows already.

    Raises:
        DownloadError: columns that do not exist, a layer that cannot be queried, or a part with
            a limit of rows.

    Attributes:
        share: which rows belong to this run.
        rows_from_disk: rows so far that an earlier run kept.
        found_by: the walk that came to its end; None while none has.
        is_out_of_step: see `Walk`; of the last one.
    """

    def __init__(
        self,
        client: RestClient,
        layer: LayerDescription,
        chosen: Filter,
        options: DownloadOptions,
        sink: Sink,
        on_progress: Progress = lambda _done, _all: None,
        journal: Journal | None = None,
        page_sizes: PageSizes = KNOWN_SIZES,
        known_formats: KnownFormats = KNOWN_FORMATS,
        on_all_came: Callable[[], None] = lambda: None,
        early: EarlySurvey | None = None,
    ) -> None:
        if not layer.kind.is_importable or not layer.can_query:
            raise not_importable(layer)
        if options.part is not None and chosen.row_limit:
            raise DownloadError(
                "A part of a layer cannot be limited to a number of rows.", "Ask for one of both."
            )
        self._client, self._layer, self._filter = client, layer, chosen
        self._options, self._on_progress = options, on_progress
        self._on_all_came, self._early = on_all_came, early
        self.fields = wanted_fields(layer, chosen.field_names)
        self._page_sizes, self._known_formats = page_sizes, known_formats
        self._size = _page_size(options, layer, chosen, page_sizes)
        self._journal, self.share = journal, Share(options.part)
        self._walked_to: int | None = None
        self.rows_from_disk = 0
        self.found_by: Walk | None = None
        self.is_out_of_step = False
        self.receipt = Receipt(
            source=layer.url,
            layer=layer.name,
            where=chosen.where,
            extent=chosen.extent,
            fields=chosen.field_names,
            part=self.share.label,
            row_limit=chosen.row_limit,
        )
        self._order = OutputOrder(sink, self.receipt)
        self._holds_curves = sink.holds_curves

    def run(self) -> Receipt:
        """Fetch all rows into the sink and account for them.

        Raises:
            Cancelled: asked to stop.
            StartAnew: the output needs other columns or another kind of shape, or PBF is no good.
            KeptRowsDoNotFit: what the journal held leads to no whole layer; clear it.
            PluginError: rows could not be fetched at all. A layer that came but cannot be
                proven whole raises nothing: the receipt says so.
        """
        started = time.monotonic()
        survey = take_survey(self._client, self._layer, self._filter, self._early)
        ids = self.share.to_fetch(self._client, self._layer, survey)
        self._announced = len(ids) if ids is not None and self._options.part else survey.wanted
        self.receipt.announced = self._announced if self._options.part else survey.announced
        self._survey, self._ledger = survey, Ledger(ids, survey.are_unique)
        self._closing = Closing(self._client, self._layer, survey)
        self._reader = PageReader(
            self._client,
            self._layer,
            self.fields,
            survey.object_id_field,
            self._filter.field_names is None,
            self._options.data_format,
            self.receipt,
            self._known_formats,
        )
        self._reader.look_for_curves(survey, self._holds_curves)
        inquiry = RowInquiry(self._client, self._layer, survey, self._ledger, self._reader)
        self._walker = Walker(
            self._client,
            self._reader,
            Setbacks(self._reader, self.receipt, inquiry, self._size),
            self._ledger,
            self._order,
            self._size,
            Crew(self._options.workers, bool(self._options.concurrency)),
            self._closing,
            self._journal,
            self.receipt,
            knows_its_ids=self.knows_its_ids,
            on_rows=lambda: self._on_progress(self._ledger.received, self._announced),
        )
        self._on_progress(0, self._announced)
        if self._journal is not None:
            self._journal.announce(self._announced)
            self._walked_to = take_kept(self, self._journal)
        has_kept = self._ledger.received > 0
        url = join(self._layer.url, "query")
        with Fetcher(self._client, url, self._options.workers) as fetcher:
            self._walk_the_ladder(fetcher)
            self._order.release()
            self._reader.look_at_last_page()
            if self._closing.is_begun and not len(self._ledger.missing()):
                self._on_all_came()  # the closing count is on its way
            settle(self, fetcher)
            self._reader.finish_looking()
        self._client.check_cancelled()
        self._order.finish()
        if not self._filter.row_limit:
            self._page_sizes.put(self._layer.url, self._size.worked)
        receipt = self.receipt
        column = self._reader.uneven
        has_walked = self._walked_to is not None
        if (has_walked and not self._is_all_that_comes) or (has_kept and column):
            raise KeptRowsDoNotFit
        if column:
            receipt.fall_short(f"Some pages came without the column {column}, which others have.")
        self._check_ids_identify()
        if self._reader.fault:
            receipt.fall_short(f"PBF was insisted on, but {self._reader.fault}.")
        receipt.received = self._ledger.received
        receipt.part_ids = self.share.account(self._ledger.all_received())
        receipt.duplicates_dropped = self._ledger.duplicates
        receipt.format, receipt.page_size = self._reader.data_format, self._size.rows
        receipt.concurrency = self._client.most_at_once
        receipt.requests = self._client.traffic.requests
        receipt.retries = self._client.traffic.retries
        receipt.bytes = self._client.traffic.bytes
        receipt.warnings += self._client.traffic.waits
        receipt.warnings += [] if self._journal is None else self._journal.warnings
        receipt.warnings += repair_notes(receipt.repairs, receipt.rounded_to)
        receipt.seconds = time.monotonic() - started
        return receipt

    # -- used by the proof and by the reading of what was kept ------------------------------------

    @property
    def ledger(self) -> Ledger:
        """Which rows came."""
        return self._ledger

    @property
    def survey(self) -> Survey:
        """What was announced before the first page."""
        return self._survey

    @property
    def client(self) -> RestClient:
        """Asks the server."""
        return self._client

    @property
    def layer(self) -> LayerDescription:
        """The layer."""
        return self._layer

    @property
    def options(self) -> DownloadOptions:
        """How to fetch."""
        return self._options

    @property
    def reader(self) -> PageReader:
        """Decodes pages."""
        return self._reader

    @property
    def knows_its_ids(self) -> bool:
        """Whether the ids of all rows of this run were announced."""
        return self._survey.ids_are_all

    @property
    def goes_on_upwards(self) -> bool:
        """Whether a walk upwards goes on behind rows of an earlier run."""
        return self._walked_to is not None

    def take(self, batch: FeatureBatch) -> int:
        """Book and put out rows that did not come from the server now; return how many."""
        fresh = self._ledger.book(batch, count_duplicates=False)
        slot = self._order.next_slot
        self._order.opened(slot)
        self._order.came(slot, fresh)
        self.rows_from_disk += fresh.row_count
        self._on_progress(self._ledger.received, self._announced)
        return fresh.row_count

    @property
    def closing(self) -> Closing:
        """Takes the last look."""
        return self._closing

    def course(self, size: PageSize) -> Course:
        """What a walk needs to know."""
        survey = self._survey
        return Course(self._layer, survey.filter, survey.object_id_field, survey.count, size)

    def doubt(self, gone: Ints) -> None:
        """Rows came in an earlier run, and the server does not list them any more."""
        self._closing.doubt(gone)

    def last_look(self) -> LastLook:
        """What the server says when all rows have come."""
        return self._closing.look()

    def fetch_ids(self, fetcher: Fetcher, ids: SortedIds) -> None:
        """Fetch rows by their ids, after the walk; those that do not come stay missing."""
        course = self.course(PageSize(_REPAIR_ROWS, self._layer.max_record_count))
        walk = KnownIdsWalk(course, ids, self._order.next_slot)
        try:
            self._walker.walk(fetcher, walk)
        except WalkFailed as failure:
            log.info("repair: %s", failure)
        self._order.release()

    def fetch_unlisted(self, fetcher: Fetcher, unlisted: Ints) -> None:
        """Walk for rows that the server's list leaves out, as far as any can be reached.

        Args:
            fetcher: asks.
            unlisted: ids of some of them; all but those above the list lie anywhere.
        """
        last = self._survey.known_ids.last
        is_cut = bool((unlisted > last).all())
        # whatever cuts the list may cut the count
        course = replace(self.course(self._size), count=None)
        walk: Walk = HalvingWalk(course, self._order.next_slot)
        if goes_upwards(self._layer, self._survey):
            walk = KeysetWalk(course, self._order.next_slot, last if is_cut else None)
        self._announced = None
        self._walker.begins_anew()
        try:
            self._walker.walk(fetcher, walk)
        except (WalkFailed, ServiceError) as failure:
            log.info("unlisted rows: %s", failure)
        self._order.release()

    @property
    def _is_all_that_comes(self) -> bool:
        """Whether nothing is missing but rows that the server cannot deliver."""
        missing = (self._survey.count or 0) - self._ledger.received
        return self.receipt.complete or 0 < missing == len(self.receipt.quarantined)

    def _check_ids_identify(self) -> None:
        """Where the count says that ids stand for several rows, values may tell them apart."""
        survey, clashing = self._survey, self._ledger.clashing
        if self.receipt.complete or self._filter.row_limit or clashing is None:
            return
        may_repeat = survey.are_unique and not survey.ids_are_all
        if may_repeat and (survey.count or 0) > self._ledger.received:
            raise IdsRepeat(clashing)

    # -- the walk ------------------------------------------------------------------------

    def _walk_the_ladder(self, fetcher: Fetcher) -> None:
        reasons: list[str] = []
        last = ""
        for walk in ladder(
            self.course(self._size),
            self._survey,
            self._ledger,
            lambda: self._order.next_slot,
            by_list_only=self._options.part is not None,
            walked_to=self._walked_to,
        ):
            self.receipt.quarantined.clear()  # it asks for these again
            try:
                self._walker.walk(fetcher, walk)
            except WalkFailed as failure:
                self.is_out_of_step = walk.is_out_of_step
                log.info("%s given up: %s", walk.name, failure)
                last = str(failure).rstrip(".")
                reasons.append(f"{walk.name}: {last}")
                self._order.release()
                self._size.walk_failed()
                self._walker.begins_anew()
                continue
            self.found_by, self.is_out_of_step = walk, walk.is_out_of_step
            how = [self._survey.listed.how] if self._survey.listed.how else []
            self.receipt.strategy = "; ".join([walk.name, *how, *reasons])
            return
        self.receipt.strategy = "; ".join(reasons)
        if not self._ledger.received:
            raise DownloadError(f"The server delivers no rows of “{self._layer.name}”: {last}.")


def _page_size(
    options: DownloadOptions, layer: LayerDescription, chosen: Filter, known: PageSizes
) -> PageSize:
    """Begin with what worked before; no page is larger than what is wanted altogether."""
    wanted = options.page_size
    if chosen.row_limit:
        wanted = min(wanted or chosen.row_limit, chosen.row_limit)
    return PageSize(wanted, layer.max_record_count, known.get(layer.url))
