"""What to do about a page that could not be had: other format, less at once, or put aside."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace

from ..errors import (
    AccessDenied,
    Cancelled,
    CertificateError,
    CredentialStoreError,
    ExportError,
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
from ..rest.arrays import Ints
from .course import Page, Walk, WalkFailed
from .fetcher import Fetched
from .manner import Manner
from .page_reader import PageReader
from .receipt import Receipt
from .start_anew import ColumnsChanged, StartAnew
from .walks import HalvingWalk, KeysetWalk, OffsetWalk

log = logging.getLogger(__name__)

_MOST_BAD_ROWS = 100  # put aside before a layer is given up
_BAD_ROWS_BEFORE_PROBE = 3  # in a row; then a row that came before must come again
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
        delivers_still: asks for a row that has come: is it a row that is bad, or the server?
        ids_in: asks for the ids alone of a page's rows; None = the server will not say.
    """

    def __init__(
        self,
        reader: PageReader,
        receipt: Receipt,
        delivers_still: Callable[[], bool],
        ids_in: Callable[[Page], Ints | None],
    ) -> None:
        self._reader, self._receipt = reader, receipt
        self._delivers_still, self._ids_in = delivers_still, ids_in
        self._breaks = self._divisions = self._bad_rows = 0
        self._came: set[str] = set()  # kinds of pages, by what narrows them

    def page_came(self, page: Page) -> None:
        """Whatever failed before, it was not for good."""
        self._breaks = self._divisions = self._bad_rows = 0
        self._came.add(page.narrowed_by)

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
        may_be_too_long = page.by_list and page.can_shrink
        if is_refused and is_usual and not may_be_too_long and page.narrowed_by not in self._came:
            raise WalkFailed(str(err))
        # silence has its own budget, over all questions of the job; sizes halve only so often
        is_break = isinstance(err, TransportError) and not isinstance(err, TimedOut)
        if not page.can_shrink:
            self._breaks += is_break
            self._divisions += page.expected is None
        is_hopeless = self._divisions > _MOST_DIVISIONS_IN_A_ROW
        if is_hopeless or self._breaks > _MOST_BREAKS_IN_A_ROW:
            raise err
        smaller = [] if page.overlap and page.expected is not None else list(walk.split(page))
        if smaller:
            log.info("%s failed (%s): asking for less", page.label, err)
            return smaller
        # at its offset it is one row, whatever its id
        is_one_row = isinstance(walk, OffsetWalk) and page.is_by_offset and page.size == 1
        if isinstance(err, PluginError) and page.expected is None and not is_one_row:
            ids = self._ids_in(page)
            if ids is not None and len(ids) > 1 and isinstance(walk, HalvingWalk):
                return walk.divide(page, ids)
            page = page if ids is None or len(ids) != 1 else replace(page, expected=ids)
        if not isinstance(err, PluginError) or (page.expected is None and not is_one_row):
            raise err
        if page.overlap:
            return []  # its rows have come; this was to look for others
        manner = self._reader.next_manner(page.manner)
        if manner is not None:
            log.info("%s failed (%s): asking %s", page.label, err, manner.value)
            return [replace(page, manner=manner)]
        self._put_aside(page, err)
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
        if has_own_condition and page.narrowed_by not in self._came:
            raise WalkFailed(str(err)) from err
        raise err

    def _put_aside(self, page: Page, err: PluginError) -> None:
        """Name what the server cannot deliver even alone; the job goes on unless it is all."""
        if page.expected is None:
            names = [("offset", int(page.parameters["resultOffset"]))]
        else:
            names = [("object_id", number) for number in page.expected.tolist()]
        known = [entry.items() for entry in self._receipt.quarantined]
        self._receipt.quarantined += [
            {name: number, "reason": str(err)}
            for name, number in names
            if not any((name, number) in entry for entry in known)
        ]
        self._bad_rows += 1
        if len(self._receipt.quarantined) > _MOST_BAD_ROWS:
            raise err
        if self._bad_rows >= _BAD_ROWS_BEFORE_PROBE:
            self._bad_rows = 0
            if not self._delivers_still():
                raise err
