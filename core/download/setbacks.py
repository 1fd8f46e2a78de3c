"""What to do about a page that could not be had: other format, less at once, or put aside."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from ..errors import (
    AccessDenied,
    Cancelled,
    CertificateError,
    CredentialStoreError,
    ExportError,
    FirewallRejected,
    InvalidToken,
    PluginError,
    ProtocolError,
    RedirectRefused,
    ServerSilent,
    ServiceError,
    SignInRefused,
    SignInRejected,
    TimedOut,
    TokenRequired,
    TooManyRequests,
    TransportError,
    Unreachable,
)
from .course import Page, Walk, WalkFailed
from .fetcher import Fetched
from .known_ids_walk import KnownIdsWalk
from .manner import Manner
from .page_reader import PageReader
from .page_size import PageSize
from .receipt import Receipt
from .row_inquiry import RowInquiry
from .start_anew import ColumnsChanged, StartAnew
from .walks import HalvingWalk, KeysetWalk, OffsetWalk

log = logging.getLogger(__name__)

# rows in a row that fail, before others are asked for: again after twice as many each time
_BAD_ROWS_BEFORE_LOOK = 3
_MOST_BAD_IN_A_ROW = 1000
# in a row, and no others come behind them: where little is left, and where there is more
_MOST_BAD_AT_THE_END = 200
_MOST_BAD_BEFORE_THE_END = 10
_MOST_BREAKS_IN_A_ROW = 3
_MOST_DIVISIONS_IN_A_ROW = 50  # of places: there may be 2**53 ids in a range

# nothing that asking again, or for less, could mend
_HOPELESS = (
    Cancelled,
    CertificateError,
    ColumnsChanged,
    CredentialStoreError,
    ExportError,
    InvalidToken,
    RedirectRefused,
    ServerSilent,
    SignInRefused,
    SignInRejected,
    StartAnew,
    TokenRequired,
    TooManyRequests,
    Unreachable,
)


class Setbacks:
    """Decides about failed pages; counts how many failed in a row.

    Args:
        reader: knows the format, and other manners to ask in.
        receipt: told what was put aside.
        inquiry: asks for other rows: is it a row that is bad, or the server?
        size: told when a row is to blame, not the size of its page.
    """

    def __init__(
        self, reader: PageReader, receipt: Receipt, inquiry: RowInquiry, size: PageSize
    ) -> None:
        self._reader, self._receipt = reader, receipt
        self._inquiry, self._size = inquiry, size
        self._breaks = self._divisions = self._bad_rows = 0
        self._next_look = _BAD_ROWS_BEFORE_LOOK
        self._came: set[str] = set()  # kinds of pages, by what narrows them

    def page_came(self, page: Page) -> None:
        """Whatever failed before, it was not for good."""
        self._breaks = self._divisions = self._bad_rows = 0
        self._next_look = _BAD_ROWS_BEFORE_LOOK
        self._came.add(page.narrowed_by)
        if page.manner is Manner.USUAL:
            self._inquiry.page_came(page)
        else:
            self._size.row_failed()

    def instead(self, walk: Walk, fetched: Fetched, err: Exception) -> Sequence[Page]:
        """Return the pages to ask for in place of one that failed; [] = it was put aside.

        Raises:
            WalkFailed: the server refuses this way of asking.
            PluginError, Cancelled: there is no use in going on.
        """
        page = fetched.page
        if isinstance(err, AccessDenied):
            return self._past_a_filter(walk, page, err)
        if isinstance(err, _HOPELESS):
            raise err
        is_refused = isinstance(err, ServiceError) and err.code == 400
        may_be_format = is_refused or isinstance(err, ProtocolError)
        is_usual = page.manner is Manner.USUAL
        if is_refused and page.is_by_offset and self._reader.ask_for_all_columns():
            log.info("%s was refused with a list of columns: asking for all", page.label)
            return [page]
        if may_be_format and is_usual and self._reader.may_use_json(fetched.data_format):
            self._reader.use_json(err)
            return [page]
        # there is no way behind this one, so it had better be the fault of a row
        is_last_way = isinstance(walk, OffsetWalk) and page.is_by_offset
        may_be_row = is_last_way or (page.by_list and page.can_shrink)
        if is_refused and is_usual and not may_be_row and page.narrowed_by not in self._came:
            raise WalkFailed(str(err))
        # silence has one budget, over all questions of the job; any answer fills it up again
        if isinstance(err, TimedOut):
            self._inquiry.is_answered(page)
            if page.size == 1 and not page.attempt:
                return [replace(page, attempt=1)]
        is_break = isinstance(err, TransportError) and not isinstance(err, TimedOut)
        if not page.can_shrink:
            self._breaks += is_break and page.size > 1
            self._divisions += page.expected is None
        is_hopeless = self._divisions > _MOST_DIVISIONS_IN_A_ROW
        if is_hopeless and isinstance(walk, HalvingWalk):
            self._divisions = 0
            raise WalkFailed(str(err))  # it may ignore conditions
        is_broken = self._breaks > _MOST_BREAKS_IN_A_ROW and not self._inquiry.is_answered(page)
        if is_hopeless or is_broken:
            raise err
        smaller = [] if page.overlap and page.expected is not None else list(walk.split(page))
        if smaller:
            log.info("%s failed (%s): asking for less", page.label, err)
            return smaller
        # at its offset it is one row, whatever its id
        is_one_row = is_last_way and page.size == 1
        if isinstance(err, PluginError) and page.expected is None and not is_one_row:
            ids = self._inquiry.ids_in(page)
            if ids is not None and len(ids) > 1 and isinstance(walk, HalvingWalk):
                return walk.divide(page, ids)
            if ids is not None and len(ids) and (len(ids) == 1 or _is_first_alone(walk, page)):
                page = replace(page, expected=ids[:1])
            elif isinstance(walk, (HalvingWalk, KeysetWalk)):
                raise WalkFailed(str(err))
        if not isinstance(err, PluginError) or (page.expected is None and not is_one_row):
            raise err
        if page.overlap:
            return []  # its rows have come; this was to look for others
        manner = self._reader.next_manner(page.manner)
        if manner is not None:
            log.info("%s failed (%s): asking %s", page.label, err, manner.value)
            return [replace(page, manner=manner)]
        self._put_aside(walk, page, err)
        return walk.beyond(page) if isinstance(walk, (KeysetWalk, OffsetWalk)) else []

    def _past_a_filter(self, walk: Walk, page: Page, err: AccessDenied) -> Sequence[Page]:
        """Some filters in front of a layer forbid every POST, or conditions that look odd.

        Raises:
            WalkFailed: it may be our condition that is forbidden, rather than the layer.
            AccessDenied: it is the layer.
        """
        smaller = list(walk.split(page)) if err.was_only_post else []
        if smaller:
            log.info("%s was refused as a POST: asking for less", page.label)
            return smaller
        has_own_condition = page.narrowed_by and not page.by_list
        # what a firewall dislikes may be in some conditions only, such as those with two ends
        is_about_words = isinstance(err, FirewallRejected) or page.narrowed_by not in self._came
        if has_own_condition and is_about_words:
            raise WalkFailed(str(err)) from err
        raise err

    def _put_aside(self, walk: Walk, page: Page, err: PluginError) -> None:
        """Name what the server cannot deliver even alone; the job goes on unless it is all.

        Raises:
            PluginError: it fails on one row after the other.
            WalkFailed: it refuses to be asked so.
        """
        self._receipt.quarantined.add(page, str(err))
        self._size.row_failed()
        self._divisions = 0
        self._bad_rows += 1
        if self._bad_rows < self._next_look:
            return
        self._next_look *= 2
        if not self._is_about_rows(page):
            is_refused = isinstance(err, ServiceError) and err.code == 400
            has_other_way = is_refused or (isinstance(walk, KnownIdsWalk) and not page.by_list)
            if has_other_way and not self._inquiry.received:
                raise WalkFailed(str(err))
            raise err

    def _is_about_rows(self, page: Page) -> bool:
        """Whether it is the rows that are bad, and not the server."""
        comes_again = self._inquiry.comes_again()
        if comes_again is False:
            return False
        if self._inquiry.comes_further_on(page):
            return self._bad_rows <= _MOST_BAD_IN_A_ROW
        is_end = self._inquiry.left <= _MOST_BAD_BEFORE_THE_END + self._inquiry.received // 10
        most = _MOST_BAD_AT_THE_END if is_end else _MOST_BAD_BEFORE_THE_END
        return comes_again is True and self._bad_rows <= most


def _is_first_alone(walk: Walk, page: Page) -> bool:
    """Whether the first row behind some id was asked for, and no other."""
    return (
        isinstance(walk, KeysetWalk) and page.size == 1 and "resultRecordCount" in page.parameters
    )
