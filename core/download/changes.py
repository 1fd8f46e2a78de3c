"""What changed on the server since an import: a cheap look, then which rows, with the same proof.

Nothing here touches what was imported.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

import numpy as np

from ..errors import DownloadError, ServiceError
from ..net.rest_client import RestClient
from ..net.urls import join
from ..rest.batch_bytes import BatchBytes
from ..rest.catalog import read_layer
from ..rest.feature_batch import FeatureBatch
from ..rest.layer import LayerDescription
from ..rest.query import Filter, id_list, in_other_words, since_condition
from ..rest.sorted_ids import SortedIds
from ..rest.statistics import figures, first_attributes
from ..rest.stored_items import StoredItems
from .column_types import ColumnsTooNarrow
from .download import Download, Progress
from .id_set import GrowingIds
from .ids_and_count import ask_count
from .origin import Origin
from .receipt import Receipt
from .row_marks import GrowingMarks, RowMarks, marks_of
from .start_anew import PbfDiffers
from .survey import take_survey

log = logging.getLogger(__name__)

_MOST_BY_LIST = 500  # added rows that no edit date shows, asked for in one condition
_SAMPLE = 10  # unedited rows that are compared all the same
_ANEW = "Import the layer anew."


class Verdict(Enum):
    """What a cheap look says."""

    UNCHANGED = "unchanged"  # by the server's own date of the last edit
    LOOKS_UNCHANGED = "looks_unchanged"  # count and ids are as they were; values may be others
    CHANGED = "changed"


@dataclass(frozen=True)
class Check:
    """A cheap look.

    Attributes:
        layer: as the server describes it now; None when that was not asked.
        requests: how many it cost.
    """

    verdict: Verdict
    layer: LayerDescription | None
    requests: int


@dataclass(frozen=True)
class Changes:
    """Which rows differ, and the rows themselves.

    Attributes:
        layer: as the server describes it now, with the columns of the import.
        added, changed, removed: object ids.
        batches: the added and the changed rows, each once; may be gone through again.
        marks: of all rows that the server has now.
        how: one plain phrase: by what the rows were found.
        receipts: of what was asked for; all are complete.
    """

    layer: LayerDescription
    added: SortedIds
    changed: SortedIds
    removed: SortedIds
    batches: Iterable[FeatureBatch]
    marks: RowMarks
    how: str
    receipts: tuple[Receipt, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the rows are as they were."""
        return not (len(self.added) or len(self.changed) or len(self.removed))


def check_for_changes(client: RestClient, origin: Origin) -> Check:
    """Ask whether anything changed: one request with a date of the last edit, else two at most.

    Raises:
        PluginError: the server cannot be asked.
    """
    before = client.traffic.requests
    layer = None
    if origin.last_edit_ms is not None:
        layer = read_layer(client, origin.address)
        if layer.last_edit_ms is not None:
            same = origin.last_edit_ms == layer.last_edit_ms
            verdict = Verdict.UNCHANGED if same else Verdict.CHANGED
            return Check(verdict, layer, client.traffic.requests - before)
    same = _has_same_ends(client, origin, may_count=layer is None)
    verdict = Verdict.LOOKS_UNCHANGED if same else Verdict.CHANGED
    return Check(verdict, layer, client.traffic.requests - before)


def find_changes(
    client: RestClient,
    layer: LayerDescription | None,
    origin: Origin,
    marks: RowMarks,
    on_progress: Progress = lambda _done, _all: None,
    compare_all: bool = False,
    folder: Path | None = None,
) -> Changes:
    """Find the rows that differ from those of the import.

    Memory: some megabytes and the pages under way, however many rows there are or differ.

    Args:
        client: asks the server.
        layer: as the server describes it now; None = it is asked.
        origin: of the import.
        marks: of the rows of the import.
        on_progress: told (rows so far, rows announced or None), in this thread.
        compare_all: ask for all rows even where the server notes dates of edits.
        folder: whose disk takes what is noted of each row; None = the system's for such files.

    Raises:
        OSError: that disk fails.
        DownloadError: the columns are others now, ids stand for several rows, or what came cannot
            be proven whole.
        Cancelled, PluginError: see `Download.run`.
    """
    layer = origin.narrowed(layer or read_layer(client, origin.address))
    found = None
    if not compare_all and not origin.part:
        rows = _Differing(marks, origin.is_curved, folder)
        found = _by_edit_dates(client, layer, origin, marks, rows, on_progress)
    if found is None:
        rows = _Differing(marks, origin.is_curved, folder)
        receipt = _fetch(client, layer, origin.filter, origin, rows, on_progress)
        if len(rows.seen) != receipt.received:
            text = f"Some object IDs of “{layer.name}” stand for several rows now."
            raise DownloadError(text, _ANEW)
        found = _changes(layer, marks, rows, rows.marks, "all rows compared", (receipt,))
    return found


class _Differing:
    """A sink that keeps the rows that are new or other than they were.

    Attributes:
        batches: of the differing rows.
    """

    def __init__(self, marks: RowMarks, holds_curves: bool, folder: Path | None) -> None:
        self._before, self.holds_curves = marks, holds_curves
        as_bytes = BatchBytes()
        self.batches = StoredItems(as_bytes.write, as_bytes.read, folder)
        self._seen, self._differing = GrowingIds(), GrowingIds()
        self._marks = GrowingMarks(folder)

    def write(self, batch: FeatureBatch) -> None:
        """Take rows; of one that came before the first counts.

        Raises:
            DownloadError: they have no ids, so nothing can be compared.
        """
        if not batch.row_count:
            return
        if batch.object_ids is None:
            raise DownloadError("The server sends rows without object ids.", _ANEW)
        ids, marks = np.asarray(batch.object_ids, dtype=np.int64), marks_of(batch)
        is_new = self._seen.add(ids)
        self._marks.add(ids[is_new], marks[is_new])
        rows = np.flatnonzero(is_new & self._before.differ(ids, marks))
        if len(rows):
            self._differing.add(ids[rows])
            self.batches.add(batch.pick(rows.tolist()))

    @property
    def seen(self) -> SortedIds:
        """Of all rows that came."""
        return self._seen.ids

    @property
    def ids(self) -> SortedIds:
        """Of the differing rows."""
        return self._differing.ids

    @property
    def marks(self) -> RowMarks:
        """Of all rows that came."""
        return self._marks.marks


def _by_edit_dates(
    client: RestClient,
    layer: LayerDescription,
    origin: Origin,
    marks: RowMarks,
    rows: _Differing,
    on_progress: Progress,
) -> Changes | None:
    """Ask for recently edited rows only; the list of all ids proves what was added or removed.

    None where the server does not offer what that takes, or its dates are not true.
    """
    since = _edited_since(layer, origin)
    if not since:
        return None
    survey = take_survey(client, layer, origin.filter)
    if not survey.ids_are_all or survey.ids is None:
        return None
    chosen = _those_that(origin, since)
    try:
        receipts = [_fetch(client, layer, chosen, origin, rows, on_progress)]
    except ServiceError as err:
        if err.code not in (0, 400):
            raise
        log.info("no condition on dates: %s", err)
        return None
    # rows may come with an older date than that of their arrival
    listed, seen = survey.ids, rows.seen
    unseen = listed.where(lambda ids: ~(marks.ids.has(ids) | seen.has(ids)))
    if len(unseen) > _MOST_BY_LIST:
        return None
    # and a table that was loaded anew has old dates, and other rows behind the same ids
    unedited = marks.ids.where(lambda ids: listed.has(ids) & ~seen.has(ids))
    sample = np.linspace(0, len(unedited) - 1, min(_SAMPLE, len(unedited)), dtype=np.int64)
    few = np.array([unedited.at(place) for place in sample.tolist()], dtype=np.int64)
    asked = np.union1d(unseen.whole(), few)
    if len(asked):
        among = f"{survey.object_id_field} IN ({id_list(asked.tolist())})"
        chosen = _those_that(origin, among)
        receipts.append(_fetch(client, layer, chosen, origin, rows, on_progress))
    if rows.ids.has(few).any():
        log.info("rows changed without a newer date")
        return None
    seen = rows.seen
    now = marks.updated(rows.marks).where(lambda ids: listed.has(ids) | seen.has(ids))
    return _changes(layer, marks, rows, now, "edit dates and object ids", tuple(receipts))


def _those_that(origin: Origin, condition: str) -> Filter:
    """Some rows of the import; a server that sends more of them does no harm."""
    chosen = origin.filter
    return replace(chosen.narrowed(condition), may_be_wider=not chosen.is_narrow)


def _edited_since(layer: LayerDescription, origin: Origin) -> str:
    """The condition for rows that may have been edited since; "" when there is none."""
    if not layer.edit_date_field or not origin.edit_date_field or origin.last_edit_ms is None:
        return ""
    return since_condition(layer.edit_date_field, origin.last_edit_ms)


def _fetch(
    client: RestClient,
    layer: LayerDescription,
    chosen: Filter,
    origin: Origin,
    rows: _Differing,
    on_progress: Progress,
) -> Receipt:
    """Download into `rows`.

    Raises:
        DownloadError: not proven whole: a row that did not come must not count as removed.
    """
    try:
        receipt = Download(client, layer, chosen, origin.options, rows, on_progress).run()
    except ColumnsTooNarrow as err:
        raise DownloadError(str(err), _ANEW) from err
    except PbfDiffers as err:  # the next update knows
        raise DownloadError(str(err), "Nothing was changed. Try again.") from err
    if not receipt.complete:
        raise DownloadError(receipt.sentence, "Nothing was changed. Try again later.")
    lost = receipt.lacking.difference(origin.lacking)
    if lost:
        raise DownloadError(
            f"“{layer.name}” came without the column {min(lost)}, which it had.",
            "Nothing was changed. Try again later.",
        )
    return receipt


def _changes(
    layer: LayerDescription,
    before: RowMarks,
    rows: _Differing,
    now: RowMarks,
    how: str,
    receipts: tuple[Receipt, ...],
) -> Changes:
    return Changes(
        layer,
        added=rows.ids.where(lambda ids: ~before.ids.has(ids)),
        changed=rows.ids.where(before.ids.has),
        removed=before.ids.where(lambda ids: ~now.ids.has(ids)),
        batches=rows.batches,
        marks=now,
        how=how,
        receipts=receipts,
    )


def _has_same_ends(client: RestClient, origin: Origin, may_count: bool) -> bool:
    """Whether count, lowest and highest id are as they were; the count alone where that is all.

    Args:
        client: asks the server.
        origin: of the import.
        may_count: one more request may be spent where the server refuses statistics.
    """
    if origin.part:
        return False  # the server cannot count a part

    def has_ends(where: str) -> bool:
        chosen = replace(origin.filter, where=where, everything=where)
        return _has_ends(client, origin, chosen, may_count)

    return in_other_words(has_ends, origin.filter.where, origin.object_id_field)


def _has_ends(client: RestClient, origin: Origin, chosen: Filter, may_count: bool) -> bool:
    """The same, asked with this filter for the rows of the import."""
    before, kinds = [origin.count, origin.lowest_id, origin.highest_id], ("count", "min", "max")
    parameters = {**chosen.row_parameters(), **figures(origin.object_id_field, kinds)}
    try:
        answer = client.json(join(origin.url, "query"), parameters, tries=1)
    except ServiceError as err:
        if err.code not in (0, 400, 500):
            raise
        return may_count and ask_count(client, origin, chosen) == origin.count
    # databases change the case of names
    found = {name.lower(): value for name, value in first_attributes(answer).items()}
    if not origin.count:
        return bool(found) and found.get("count_id") == 0
    return [found.get(f"{kind}_id") for kind in kinds] == before
