"""Rows that an earlier run kept come first; only the others are asked for."""

from __future__ import annotations

import logging
from datetime import datetime, timezone
from typing import TYPE_CHECKING

import numpy as np

from ..errors import PluginError
from ..rest.feature_batch import FeatureBatch
from ..rest.query import since_condition
from ..rest.sorted_ids import SortedIds
from .format_check import difference
from .ids_and_count import ask_ids
from .journal import Journal, KeptRowsDoNotFit
from .page_file import KeptPage
from .plan import goes_upwards
from .spot_check import SpotCheck
from .start_anew import StartAnew
from .still_there import are_still_there

if TYPE_CHECKING:
    from .download import Download

log = logging.getLogger(__name__)


def take_kept(download: Download, journal: Journal) -> int | None:
    """Hand kept rows to the output, before the first page is asked for.

    Where the server lists its ids, rows that are no longer listed are dropped, and in the end it
    is asked whether they were deleted meanwhile. Where it does not, only an unbroken walk upwards
    by id says what is still to come. Some rows are compared with what the server says now: ids may
    stand for other rows than they did.

    Returns:
        The object id behind which the walk upwards goes on; None when there is no such walk.

    Raises:
        StartAnew: a kept page needs an output of another kind.
        KeptRowsDoNotFit: the server's rows are others now.
        Cancelled: asked to stop.
    """
    kept = _KeptRows(download, journal)
    walked_to = None
    if download.knows_its_ids:
        kept.take_listed()
    elif goes_upwards(download.layer, download.survey):
        walked_to = kept.take_upwards()
    else:
        journal.clear()
    kept.finish_looking()
    if walked_to is not None:
        kept.make_sure_of_ids()
    kept.tell()
    return walked_to


class _KeptRows:
    """One reading of a journal.

    Attributes:
        rows: that came in an earlier run and are used.
        since_ms: when the oldest of them came.
        gone: ids that came in an earlier run and are no longer listed.
        edited: ids of rows that the server says were edited since; None when it does not say.
    """

    def __init__(self, download: Download, journal: Journal) -> None:
        self._download, self._journal = download, journal
        self.rows = self.since_ms = 0
        twins = download.reader.check.twins
        self._spots = SpotCheck(twins, difference, first=1)
        self.gone: set[int] = set()
        self.edited: SortedIds | None = None

    def take_listed(self) -> None:
        """Take all rows that are still listed, and were not edited since."""
        self.edited = self._edited_since()
        for page, body in self._journal.pages():
            batch = self._decoded(body)
            if batch is not None:
                self._take(page, self._still_listed(batch))

    def take_upwards(self) -> int | None:
        """Take pages that follow on one another; return the last id."""
        last = None
        for page, body in self._journal.unbroken_pages():
            batch = self._decoded(body)
            follows = page.is_upward and (last is None or page.first > last)
            if batch is None or not follows:
                self._journal.drop_from(page)
                break
            self._take(page, batch)
            last = page.last
        return last

    def make_sure_of_ids(self) -> None:
        """Ask whether the rows are there still; in a count others may have taken their places.

        Raises:
            KeptRowsDoNotFit: some are not, or nothing tells.
            PluginError: nobody is there, or may look.
        """
        download = self._download
        ids = download.ledger.unannounced
        if not are_still_there(download.client, download.layer, download.survey, ids):
            raise KeptRowsDoNotFit

    def finish_looking(self) -> None:
        """Compare the last page too, and wait for what is under way.

        Raises:
            KeptRowsDoNotFit: the server's rows are others now.
        """
        self._spots.look_at_last()
        if self._spots.finish():
            raise KeptRowsDoNotFit
        self._download.receipt.compared += self._spots.rows

    def tell(self) -> None:
        """Say in the receipt what is from an earlier run, and how old it is."""
        receipt = self._download.receipt
        receipt.changed_during_run["deleted"] += len(self.gone)
        self._download.doubt(np.array(sorted(self.gone), dtype=np.int64))
        if not self.rows:
            return
        since = f"{datetime.fromtimestamp(self.since_ms / 1000, timezone.utc):%Y-%m-%d %H:%M}"
        rows = "1 row was" if self.rows == 1 else f"{self.rows:,} rows were"
        text = f"{rows} on disk from the run of {since} UTC."
        if self._download.layer.last_edit_ms is None and self.edited is None:
            text += " The server does not say whether the layer was edited since."
            receipt.kept, receipt.kept_since = self.rows, since
        receipt.warnings.append(text)

    def _edited_since(self) -> SortedIds | None:
        layer, chosen = self._download.layer, self._download.survey.filter
        since_ms = self._journal.since_ms
        if not layer.edit_date_field or layer.last_edit_ms is not None or not since_ms:
            return None
        edited = since_condition(layer.edit_date_field, since_ms)
        try:
            listed = ask_ids(self._download.client, layer, chosen.narrowed(edited))
        except PluginError as err:
            log.info("no condition on dates: %s", err)
            return None
        return None if listed.is_cut else listed.ids

    def _decoded(self, body: bytes) -> FeatureBatch | None:
        """Decode a kept page; None when it cannot be read any more."""
        self._download.client.check_cancelled()
        try:
            return self._download.reader.read(body)
        except StartAnew:
            raise
        except PluginError as err:
            log.info("a kept page cannot be read any more: %s", err)
            return None

    def _still_listed(self, batch: FeatureBatch) -> FeatureBatch:
        numbers = np.asarray(batch.object_ids, dtype=np.int64)
        listed = self._download.ledger.expects(numbers)
        self.gone.update(numbers[~listed].tolist())
        if self.edited is not None:
            listed &= ~self.edited.has(numbers)
        return batch if listed.all() else batch.pick(np.flatnonzero(listed).tolist())

    def _take(self, page: KeptPage, batch: FeatureBatch) -> None:
        is_from_before = self._journal.is_from_before(page)
        if is_from_before and self._spots.came(batch):
            raise KeptRowsDoNotFit
        self._download.reader.take_columns(batch)
        taken = self._download.take(batch)
        if taken and is_from_before:
            self.rows += taken
            self.since_ms = min(self.since_ms or page.at_ms, page.at_ms)
