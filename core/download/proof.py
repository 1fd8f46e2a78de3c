"""After the last page: is it all? Fetch what is missing, explain what changed, or say so."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import numpy as np

from ..errors import PluginError
from ..rest.arrays import Bools, Ints
from ..rest.sorted_ids import SortedIds
from .closing import LastLook
from .count_check import CountCheck
from .filter_check import ignores_the_condition
from .receipt import MOST_MISSING, Proof, Receipt
from .recount import Recount
from .second_walk import comes_so_again
from .survey import ask_ids_again
from .unlisted import ask_for_twins, ask_rows_between
from .walks import HalvingWalk, KeysetWalk, OffsetWalk

if TYPE_CHECKING:
    from .download import Download
    from .fetcher import Fetcher
    from .ledger import Ledger
    from .survey import Survey

log = logging.getLogger(__name__)

_MOST_EDGES = 500  # asked for at once
_NONE: Ints = np.empty(0, dtype=np.int64)


def settle(download: Download, fetcher: Fetcher) -> None:
    """Complete and judge a download; the receipt then says what proves it."""
    if 0 < download.receipt.row_limit <= download.ledger.received != download.survey.count:
        download.receipt.is_limited = True
        download.receipt.why = "Only so many rows were asked for."
    elif (
        download.survey.ids is not None
        and download.survey.are_unique
        and not _are_nameless(download.ledger)
    ):
        _by_ids(download, fetcher)
    else:
        if not download.survey.are_unique and download.layer.ids_identify:
            download.receipt.warnings.append(
                "The server lists object ids more than once, so they identify no rows here; "
                "values told them apart."
            )
        _by_count(download, fetcher)
    if download.receipt.complete:
        _look_at_edges(download, fetcher)
        _heed_doubts(download)
    if download.receipt.complete:
        _doubt_the_count(download)
    if download.receipt.complete and download.receipt.quarantined:
        rows = len(download.receipt.quarantined)
        _is_not_proven(download.receipt, _why_missing(download.receipt, rows))
    if download.receipt.complete:
        _doubt_the_condition(download)


def _look_at_edges(download: Download, fetcher: Fetcher) -> None:
    """A walk upwards goes on behind the last id of a page: did that stand for one row?"""
    walk = download.found_by
    if not isinstance(walk, KeysetWalk) or not walk.edges:
        return
    edges = np.unique(np.array(walk.edges, dtype=np.int64))
    at_once = max(1, min(_MOST_EDGES, walk.fullest // 2))  # all may have a twin, in one answer
    for first in range(0, len(edges), at_once):
        some = edges[first : first + at_once]
        twins = ask_for_twins(download.client, download.layer, download.survey, some)
        if len(twins):
            download.fetch_ids(fetcher, SortedIds.of(twins))


def _heed_doubts(download: Download) -> None:
    """What this run has seen may speak against what a proof takes for granted."""
    receipt, clashing = download.receipt, download.ledger.clashing
    if clashing is not None:
        _is_not_proven(
            receipt,
            f"Different rows have the same object id, such as {clashing}, so object ids prove "
            "nothing here.",
        )
    elif receipt.proof is Proof.COUNT and download.is_out_of_step:
        _is_not_proven(
            receipt,
            "The count matches, but the pages contradict each other, "
            "so rows may have been left out between them.",
        )


def _doubt_the_count(download: Download) -> None:
    """Rows and a count that stops somewhere may have been cut alike."""
    survey, receipt = download.survey, download.receipt
    ids = _all_ids(download)
    if survey.count is None or survey.count < len(ids):
        return  # spans were counted by then
    if download.closing.is_count_cut(ids):
        _is_not_proven(
            receipt,
            f"The server counts no more than {survey.count:,} rows at once, and has others.",
        )


def _doubt_the_condition(download: Download) -> None:
    survey, rows = download.survey, download.ledger.received
    about = download.client, download.layer, survey, _all_ids(download), rows
    if survey.filter.is_narrow and rows and ignores_the_condition(*about):
        _is_not_proven(
            download.receipt,
            "The server ignores the condition: rows may have come that do not fit it.",
        )


def _all_ids(download: Download) -> SortedIds:
    """Ids of all rows that are known."""
    listed = download.survey.known_ids
    return listed if len(listed) else download.ledger.unannounced


def _check_of(download: Download, count: int, ids: SortedIds) -> CountCheck:
    return CountCheck(download.client, download.layer, download.survey, ids, count)


def _is_not_proven(receipt: Receipt, why: str) -> None:
    receipt.complete, receipt.proof, receipt.why = False, Proof.NONE, why


def _are_nameless(ledger: Ledger) -> bool:
    """Whether rows came, all without ids: servers list the ids of a column that they hide."""
    return 0 < ledger.anonymous == ledger.received


def _by_ids(download: Download, fetcher: Fetcher) -> None:
    """Compare ids; fetch missing ones again; explain rows that came or went meanwhile."""
    ledger, receipt, survey = download.ledger, download.receipt, download.survey
    missing = _without(ledger.missing(), receipt.quarantined.object_ids)
    if len(missing):
        log.info("%d rows are missing; asking for them by id", len(missing))
        download.fetch_ids(fetcher, missing)
    last = download.last_look()
    count = last.count
    changed = count is not None and survey.count is not None and count != survey.count
    missing = ledger.missing()
    new = _not_announced(download, last)
    listed = survey.known_ids
    if len(missing) or changed or len(new):
        missing, new, listed = _after_changes(download, fetcher, missing, new, count)
    if len(new) and download.options.part is None:
        download.fetch_unlisted(fetcher, new)
    receipt.missing = missing.between(0, MOST_MISSING).tolist()
    receipt.proof = Proof.OBJECT_IDS
    receipt.complete = not len(missing)
    bad = np.array(sorted(receipt.quarantined.object_ids), dtype=np.int64)
    receipt.quarantined.release(bad[ledger.expects(bad) & ~missing.has(bad)].tolist())  # deleted
    if not receipt.complete:
        receipt.why = _why_missing(receipt, len(missing))
        return
    if len(new):
        _is_not_proven(receipt, _leaves_out(survey, int(new[0])))
    elif not survey.ids_are_all:
        _doubt_the_id_list(download, count)
    else:
        _doubt_a_low_count(download, survey.count if count is None else count, listed)


def _doubt_a_low_count(download: Download, count: int | None, listed: SortedIds) -> None:
    """More ids are listed than counted: only counts of fewer rows tell whether these are all.

    Nought is no count at all.
    """
    if count is None or count >= len(listed):
        return
    if count and download.survey.filter.is_filtered:
        _is_not_proven(
            download.receipt,
            f"The server counts {count:,} rows that fit the filter, but lists {len(listed):,} ids.",
        )
    elif count and not _check_of(download, count, listed).is_too_low_by_itself():
        _is_not_proven(
            download.receipt,
            f"The server counts {count:,} rows but lists {len(listed):,} ids, "
            "and counts of fewer rows do not confirm that these are all.",
        )
    elif len(listed) == len(download.survey.known_ids):  # none was just added
        download.receipt.warnings.append(
            f"The server counts {count:,} rows but lists {len(listed):,} ids; all listed rows came."
        )


def _leaves_out(survey: Survey, number: int) -> str:
    return (
        f"The server has rows that its list of {len(survey.known_ids):,} object ids leaves out, "
        f"such as {number}."
    )


def _why_missing(receipt: Receipt, missing: int) -> str:
    """Say what is missing and, where the server said why, its words."""
    rows = "1 row is" if missing == 1 else f"{missing:,} rows are"
    if receipt.quarantined:
        them = "it" if missing == 1 else "them"
        return f"{rows} missing; the server fails on {them}. {receipt.quarantined.first_reason}"
    if missing == 1:
        return "1 row is missing; the server lists it but does not send it."
    return f"{missing:,} rows are missing; the server lists them but does not send them."


def _not_announced(download: Download, last: LastLook) -> Ints:
    """Ids that are there although a list that may be whole does not have them."""
    if not download.survey.ids_are_all:
        return _NONE
    new = np.union1d(download.ledger.unannounced.whole(), last.unlisted)
    part = download.options.part
    if part is None:
        return new
    between = ask_rows_between(download.client, download.layer, download.survey, part)
    return np.union1d(new, between)


def _after_changes(
    download: Download, fetcher: Fetcher, missing: SortedIds, new: Ints, count: int | None
) -> tuple[SortedIds, Ints, SortedIds]:
    """Ask for the ids once more: explain deletions, fetch additions.

    A list that is shorter than the count is cut, and explains nothing.

    Returns:
        The ids that are missing, those that are there but are not even listed now, and all that
        are listed now, none when it will not say.
    """
    receipt, ledger, survey = download.receipt, download.ledger, download.survey
    try:
        listed = ask_ids_again(download.client, download.layer, survey)
    except PluginError as err:
        log.info("ids could not be asked again: %s", err)
        return missing, new, SortedIds()
    ids = listed.ids
    counts = survey.count is not None
    if ids is None or not listed.are_unique or (counts and (count is None or len(ids) < count)):
        return missing, new, SortedIds()
    new = new[~ids.has(new)]
    all_ids, ids = ids, download.share.of(ids)
    still_there = missing.where(ids.has)
    added = ids.where(lambda some: ~ledger.knows(some))
    if len(added):
        download.fetch_ids(fetcher, added)
    receipt.changed_during_run["deleted"] += len(missing) - len(still_there)
    receipt.changed_during_run["added"] += len(ledger.unannounced)
    return still_there, new, all_ids


def _doubt_the_id_list(download: Download, count_after: int | None) -> None:
    """The server has more rows than it listed ids: do the rows that came settle it?"""
    receipt, survey, ledger = download.receipt, download.survey, download.ledger
    if {ledger.received} == {survey.count, count_after} - {None}:
        receipt.proof = Proof.COUNT
        return
    said = "more rows than it lists" if survey.count is None else f"{survey.count:,} rows"
    # walked to the end by conditions on the ids, which nothing but ids can end
    is_walked = isinstance(download.found_by, (HalvingWalk, KeysetWalk))
    is_nothing = not ledger.received and survey.count
    may_be_all = is_walked and not (is_nothing or len(ledger.unannounced) or survey.listed.is_cut)
    if may_be_all and survey.count is not None:
        is_firm = count_after == survey.count
        may_be_all = (
            is_firm and _check_of(download, survey.count, survey.known_ids).is_too_high_by_itself()
        )
    if may_be_all:
        # without knowing the list, exactly the list was found
        receipt.warnings.append(
            f"The server counts {said}, but its list of ids and its rows "
            f"agree on {ledger.received:,}."
        )
        return
    _is_not_proven(
        receipt, f"The server has {said}, but only {ledger.received:,} could be found for sure."
    )


def _by_count(download: Download, fetcher: Fetcher) -> None:
    """Without ids: the count before and after must equal what came."""
    receipt, survey = download.receipt, download.survey
    received = download.ledger.received
    last = download.last_look()
    known = {count for count in (survey.count, last.count) if count is not None}
    if not known and survey.ids_are_all:
        known = {len(survey.known_ids)}
    if known and known != {received} and _is_explained(download, fetcher, last):
        receipt.complete, receipt.proof = True, Proof.COUNT
        return
    repeated = 0 if download.is_out_of_step else download.ledger.repeated
    counted = " or ".join(f"{count:,}" for count in sorted(known))
    missing, strange = _against_the_list(download, last)
    if receipt.quarantined:
        why = _why_missing(
            receipt, max(len(receipt.quarantined), *(n - received for n in known), 0)
        )
    elif len(survey.known_ids) == 1 > received:
        why = "The server lists 1 row, but it did not come."
    elif len(survey.known_ids) > received:
        why = f"The server lists {len(survey.known_ids):,} rows, but {received:,} came."
    elif len(missing):
        receipt.missing = missing.between(0, MOST_MISSING).tolist()
        why = _why_missing(receipt, len(missing))
    elif len(strange):
        why = _leaves_out(survey, int(strange[0]))
    elif not known:
        why = "The server tells neither object ids nor a count, so nothing proves that this is all."
    elif received not in known:
        rows = "1 row" if known == {1} else f"{counted} rows"
        why = f"The server counts {rows}, but {received:,} came."
    elif len(known) > 1:
        why = (
            f"The server counts {counted} rows: some came or went meanwhile, "
            "and no object ids tell which."
        )
    elif _fills_the_only_page(download):
        why = (
            f"The server counts {counted} rows, just as many as it sends at once, "
            "and nothing can be asked for beyond them."
        )
    elif repeated and not comes_so_again(download, fetcher):
        why = (
            f"The count matches, but {repeated:,} rows came again in another page, "
            "and no object ids tell whether others were left out for them."
        )
    else:
        receipt.complete, receipt.proof = True, Proof.COUNT
        return
    _is_not_proven(receipt, why)


def _fills_the_only_page(download: Download) -> bool:
    """Whether rows and count may have been cut alike, with no way to look behind the end."""
    walk, layer = download.found_by, download.layer
    is_only = isinstance(walk, OffsetWalk) and not layer.supports_pagination
    return is_only and download.ledger.received == layer.max_record_count


def _is_explained(download: Download, fetcher: Fetcher, last: LastLook) -> bool:
    """Find the rows that came or went meanwhile where ids are not listed; fetch what is new."""
    survey, ledger, receipt = download.survey, download.ledger, download.receipt
    goes_by_ids = isinstance(download.found_by, (HalvingWalk, KeysetWalk))
    if survey.ids is not None or not goes_by_ids or download.goes_on_upwards:
        return False
    recount = Recount(download.client, download.layer, survey, ledger.unannounced)
    if not recount.explains_it(last.count != survey.count):
        return False
    if len(recount.new):
        download.fetch_ids(fetcher, SortedIds.of(recount.new))
    count = download.last_look().count
    is_all = ledger.knows(recount.new).all() and ledger.received - len(recount.gone) == count
    if count is None or not is_all:
        return False
    if survey.count is None or survey.count == count:
        return True
    # beside those, some came although they were added, or did not because they were deleted
    others = count - survey.count - len(recount.new) + len(recount.gone)
    receipt.changed_during_run["added"] += len(recount.new) + max(0, others)
    receipt.changed_during_run["deleted"] += len(recount.gone) + max(0, -others)
    return True


def _against_the_list(download: Download, last: LastLook) -> tuple[SortedIds, Ints]:
    """Listed ids of which no row came, and those that came or are there without being listed.

    Where ids are listed twice, for several rows each; else they would have proven the rows.
    """
    listed, ledger = download.survey.known_ids, download.ledger
    missing, strange = ledger.missing(), ledger.unannounced.whole()
    if download.survey.are_unique or download.survey.ids is None:
        return SortedIds(), _NONE
    if len(missing) == len(listed) and not len(strange):
        missing = SortedIds()  # the rows came without ids
    return missing, np.union1d(strange, last.unlisted)


def _without(ids: SortedIds, others: set[int]) -> SortedIds:
    def is_left(some: Ints) -> Bools:
        return np.array([number not in others for number in some.tolist()], dtype=np.bool_)

    return ids.where(is_left) if others else ids
