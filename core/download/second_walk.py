"""Rows without ids that are alike in several pages: walked once more, in pages of another size."""

from __future__ import annotations

import logging
from collections import Counter
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..rest.feature_batch import FeatureBatch
from .course import WalkFailed
from .crew import Crew
from .ledger import Ledger
from .output_order import OutputOrder
from .page_size import PageSize
from .receipt import Receipt
from .row_inquiry import RowInquiry
from .setbacks import Setbacks
from .walker import Walker
from .walks import OffsetWalk

if TYPE_CHECKING:
    from .download import Download
    from .fetcher import Fetcher

log = logging.getLogger(__name__)


class _Nowhere:
    """Takes rows that are in the output already."""

    holds_curves = True

    def write(self, batch: FeatureBatch) -> None:
        """See `Sink`."""


def comes_so_again(download: Download, fetcher: Fetcher) -> bool:
    """Whether the same rows come by offset in smaller pages.

    Pages that overlap, or leave rows out, would do so elsewhere.

    Raises:
        Cancelled: asked to stop.
    """
    first = download.found_by
    if not isinstance(first, OffsetWalk) or first.fullest < 2:
        return False
    size = PageSize(first.fullest * 2 // 3, download.layer.max_record_count)
    aside, ledger = Receipt(download.layer.url, download.layer.name), Ledger(None)
    repairs = Counter(download.receipt.repairs)
    walk = OffsetWalk(download.course(size))
    about = download.client, download.layer, download.survey
    inquiry = RowInquiry(*about, ledger, download.reader)
    walker = Walker(
        download.client,
        download.reader,
        Setbacks(download.reader, aside, inquiry, size),
        ledger,
        OutputOrder(_Nowhere(), aside),
        size,
        Crew(1, is_fixed=True),
        download.closing,
        None,
        aside,
        knows_its_ids=False,
        on_rows=lambda: None,
    )
    try:
        walker.walk(fetcher, walk)
    except (PluginError, WalkFailed) as err:
        log.info("rows could not be asked for again: %s", err)
        return False
    finally:
        download.receipt.repairs = repairs  # each row counts once
    return ledger.is_of_same_rows_as(download.ledger) and not walk.is_out_of_step
