"""Before the first page: which rows does the server say there are?"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from ..errors import AccessDenied, PluginError, ServiceError
from ..net.rest_client import RestClient
from ..rest.layer import LayerDescription
from ..rest.query import Filter, conditions_for_all, span_condition
from ..rest.sorted_ids import SortedIds
from .id_spans import ids_in_spans
from .ids_and_count import IdList, ask_count, ask_count_at_first, ask_ids, either, or_refusal
from .together import Later

if TYPE_CHECKING:
    from .early_survey import EarlySurvey

log = logging.getLogger(__name__)

_MOST_SHORT = 3  # pieces of a list: the last one is short, others are of rows that come meanwhile


@dataclass(frozen=True)
class Survey:
    """What the server announced.

    Attributes:
        filter: the user's filter, with a condition for "everything" that this server accepts.
        listed: its list of ids.
        count: rows by the server's own count; None when it refuses to count.
        object_id_field: name of the id column, "" when there is none.
        page_limit: the server's cap for rows, which some apply to ids in silence.
    """

    filter: Filter
    listed: IdList
    count: int | None
    object_id_field: str
    page_limit: int

    @property
    def ids(self) -> SortedIds | None:
        """Object ids; None when the server does not tell them."""
        return self.listed.ids

    @property
    def are_unique(self) -> bool:
        """Whether an id stands for one row."""
        return self.listed.are_unique

    @property
    def known_ids(self) -> SortedIds:
        """The ids, empty when they are not known."""
        return SortedIds() if self.ids is None else self.ids

    @property
    def announced(self) -> int | None:
        """Rows that fit the filter, None when nothing is known."""
        if self.count is not None:
            return self.count
        return None if self.ids is None or self.listed.is_cut else len(self.ids)

    @property
    def wanted(self) -> int | None:
        """Rows to expect: the announced ones, or as many of them as the person asked for."""
        limit = self.filter.row_limit
        if not limit or self.announced is None:
            return self.announced
        return min(limit, self.announced)

    @property
    def ids_are_all(self) -> bool:
        """Whether the id list can be the whole layer (some servers cut it in silence)."""
        if self.ids is None or not self.are_unique or self.listed.is_cut:
            return False
        if not len(self.ids):
            return False  # one question for rows tells whether there are none
        if self.count is None:
            return len(self.ids) != self.page_limit
        return len(self.ids) >= self.count


def take_survey(
    client: RestClient,
    layer: LayerDescription,
    chosen: Filter,
    early: EarlySurvey | None = None,
) -> Survey:
    """Ask for ids and count with the user's filter.

    Of a few rows only (`Filter.row_limit`) nobody needs the ids of all.

    Args:
        client: asks the server.
        layer: description.
        chosen: which rows are wanted.
        early: what was asked before; taken where it fits.

    Raises:
        ServiceError: the server refuses the user's own condition.
        PluginError: nobody is there, or may look.
    """
    denied: AccessDenied | None = None
    unanswered: list[Filter] = []  # and not refused either
    for attempt in _spellings(chosen, layer.object_id_field):
        try:
            if early is not None and early.fits(layer, attempt):
                listed, count = early.answers()
            else:
                listed, count = _ids_and_count(client, layer, attempt)
        except ServiceError as err:
            if chosen.where.strip() or err.code not in (0, 400, 403):
                raise
            if isinstance(err, AccessDenied):
                denied = err  # by a firewall, unless it is so whatever is asked
            continue
        if listed.ids is not None or count is not None:
            return _completed(client, layer, attempt, listed, count)
        unanswered.append(attempt)
    if unanswered:
        # it may be something else than these words: be patient
        return _completed(client, layer, unanswered[0], IdList(), None)
    if denied is not None:
        raise denied
    return Survey(chosen, IdList(), None, layer.object_id_field, layer.max_record_count)


def _completed(
    client: RestClient, layer: LayerDescription, chosen: Filter, listed: IdList, count: int | None
) -> Survey:
    """Ask patiently when nothing was said at once, and look behind what was."""
    if listed.ids is None and count is None:
        counted = or_refusal(partial(ask_count, client, layer, chosen))
        count = None if isinstance(counted, ServiceError) else counted
    listed = _believed(listed, count)
    own = listed.field or layer.object_id_field
    if own and not chosen.row_limit:
        if listed.ids is None and count != 0:
            listed = _believed(_listed_in_spans(client, layer, chosen, own), count)
        listed, count = _doubted(client, layer, chosen, own, listed, count)
    if not layer.ids_identify:
        listed = replace(listed, are_unique=False)
    return Survey(chosen, listed, count, own, layer.max_record_count)


def _believed(listed: IdList, count: int | None) -> IdList:
    """``"objectIds": null`` although there are rows: the server does not tell its ids."""
    if listed.ids is not None and not len(listed.ids) and count:
        return IdList(field=listed.field)
    return listed


def _doubted(
    client: RestClient,
    layer: LayerDescription,
    chosen: Filter,
    own: str,
    listed: IdList,
    count: int | None,
) -> tuple[IdList, int | None]:
    """Look behind the end of a list that may have been cut in silence, as the count may be.

    A list that goes on is asked for piece by piece; it is whole when it is as long as the count.
    """
    ids = listed.ids
    if ids is None or not len(ids) or not listed.are_unique:
        return listed, count
    if count is not None and len(ids) >= count and len(ids) != layer.max_record_count:
        return listed, count
    pieces, short = [ids], 0
    while short < _MOST_SHORT and len(more := _beyond(client, layer, chosen, own, pieces[-1].last)):
        pieces.append(more)
        short += len(more) < len(ids)
    if len(pieces) == 1:
        if count is not None and count > len(ids):
            count = _counted_again(client, layer, chosen, len(ids), count)
        return listed, count
    whole = SortedIds.joined(ids for piece in pieces for ids in piece.parts())
    if count is not None and len(whole) == count:
        how = "the server lists its object ids only piece by piece"
        return IdList(whole, True, False, own, how), count
    if count is not None and count < len(whole):
        count = None  # it was cut like the list, or rows went in between
    return replace(listed, ids=whole, is_cut=True), count


def _counted_again(
    client: RestClient, layer: LayerDescription, chosen: Filter, listed: int, count: int
) -> int:
    """Take back a count of rows that went before their ids were listed; else it stands."""
    try:
        return listed if ask_count(client, layer, chosen) == listed else count
    except PluginError as err:
        log.info("rows could not be counted again: %s", err)
        return count


def _beyond(
    client: RestClient, layer: LayerDescription, chosen: Filter, own: str, last: int
) -> SortedIds:
    try:
        ids = ask_ids(client, layer, chosen.narrowed(span_condition(own, last + 1, None))).ids
    except PluginError as err:
        log.info("ids beyond %d could not be listed: %s", last, err)
        ids = None
    if ids is None:
        return SortedIds()
    # all of them come again where conditions are ignored
    return ids.where(lambda some: some > last)


def _spellings(chosen: Filter, object_id_field: str) -> list[Filter]:
    """Filters to try, because some conditions for all rows may be refused."""
    own = chosen.where.strip()
    if own:
        return [replace(chosen, where=own)]
    *wheres, none = conditions_for_all(object_id_field)
    return [*(replace(chosen, where=where) for where in wheres), replace(chosen, everything=none)]


def _ids_and_count(
    client: RestClient, layer: LayerDescription, chosen: Filter
) -> tuple[IdList, int | None]:
    count = partial(ask_count_at_first, client, layer, chosen)
    if chosen.row_limit:
        return IdList(field=layer.object_id_field), count()
    ids = partial(ask_ids, client, layer, chosen)
    counted = Later(count)
    try:
        return either(ids, counted.result)
    finally:
        counted.join()


def _listed_in_spans(
    client: RestClient, layer: LayerDescription, chosen: Filter, own: str
) -> IdList:
    """Ask for the ids span by span, where the server cannot list all of them at once."""

    def ask(first: int | None, last: int | None) -> SortedIds | None:
        listed = ask_ids(client, layer, chosen.narrowed(span_condition(own, first, last)))
        return None if listed.is_cut or not listed.are_unique else listed.ids

    spans = ids_in_spans(client, layer, chosen, own, ask)
    if spans is None:
        return IdList(field=own)
    ids, are_unique = SortedIds.gathered(some for span in spans for some in span.parts())
    how = "the server lists its object ids only in spans"
    return IdList(ids, are_unique, False, own, how)


def ask_ids_again(client: RestClient, layer: LayerDescription, survey: Survey) -> IdList:
    """Ask for all object ids in the way in which they were had before; see `ask_ids`."""
    chosen = replace(survey.filter, is_second=True)
    if survey.listed.how:
        # in spans, which serve lists that come piece by piece as well
        return _listed_in_spans(client, layer, chosen, survey.object_id_field)
    return ask_ids(client, layer, chosen)
