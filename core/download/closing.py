"""What is asked once more when all rows are on their way: is there more than was announced?"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace

import numpy as np

from ..errors import PluginError
from ..net.rest_client import RestClient
from ..rest.arrays import Ints
from ..rest.layer import LayerDescription
from ..rest.sorted_ids import SortedIds
from .count_check import CountCheck
from .ids_and_count import ask_count
from .survey import Survey
from .together import Later
from .unlisted import ask_rows_beyond, ask_rows_there

log = logging.getLogger(__name__)

_MOST_DOUBTED = 100  # rows, asked for at once


@dataclass(frozen=True)
class LastLook:
    """What a server says in the end.

    Attributes:
        count: of rows; None when it would not say.
        unlisted: object ids of rows that it had not listed; they were added, or its list leaves
            them out in silence.
    """

    count: int | None = None
    unlisted: Ints = field(default_factory=lambda: np.empty(0, dtype=np.int64))


class Closing:
    """Takes the last look, while the last pages are fetched or digested if it can.

    Args:
        client: asks.
        layer: description.
        survey: what was announced.

    Attributes:
        was_premature: a look was in vain, because more rows had to be asked for.
    """

    def __init__(self, client: RestClient, layer: LayerDescription, survey: Survey) -> None:
        self._client, self._layer, self._survey = client, layer, survey
        self._begun: Later[LastLook] | None = None
        self._cut: Later[bool] | None = None
        self.was_premature = False
        self._gone: Ints = np.empty(0, dtype=np.int64)

    @property
    def is_begun(self) -> bool:
        """Whether the answer is on its way."""
        return self._begun is not None

    def doubt(self, gone: Ints) -> None:
        """Rows had come in an earlier run and are no longer listed: are they really gone?"""
        self._gone = gone[:_MOST_DOUBTED]

    def begin(self) -> None:
        """Nothing else has to be asked for: the questions can be asked now."""
        if self._begun is None:
            self._begun = Later(self._look)
            ids = self._survey.known_ids
            if self._cut is None and len(ids):
                self._cut = Later(lambda: self._finds_cut(ids))

    def forget(self) -> None:
        """More rows are asked for, and those may be newer than what was said."""
        self.was_premature |= self.is_begun
        self._begun = None

    def look(self) -> LastLook:
        """Ask, or take what was asked already.

        Raises:
            Cancelled: asked to stop.
        """
        begun, self._begun = self._begun, None
        return self._look() if begun is None else begun.result()

    def is_count_cut(self, ids: SortedIds) -> bool:
        """Whether the server stops counting at the count that it announced.

        Args:
            ids: of all rows that are known.

        Raises:
            Cancelled: asked to stop.
        """
        return self._finds_cut(ids) if self._cut is None else self._cut.result()

    def _finds_cut(self, ids: SortedIds) -> bool:
        count = self._survey.count
        if count is None:
            return False
        return CountCheck(self._client, self._layer, self._survey, ids, count).is_cut()

    def _look(self) -> LastLook:
        survey = self._survey
        may_be_all = survey.ids_are_all or (survey.ids is not None and not survey.are_unique)
        if not may_be_all or not survey.object_id_field:
            return LastLook(self._count())
        unlisted = Later(self._unlisted)
        try:
            count = self._count()
        except BaseException:
            unlisted.join()
            raise
        return LastLook(count, unlisted.result())

    def _count(self) -> int | None:
        try:
            chosen = replace(self._survey.filter, is_second=True)
            # what was not said at first, however patiently asked, is hardly said now
            tries = 1 if self._survey.count is None else None
            return ask_count(self._client, self._layer, chosen, tries)
        except PluginError as err:
            log.info("the count could not be asked again: %s", err)
            return None

    def _unlisted(self) -> Ints:
        about = self._client, self._layer, self._survey
        beyond = ask_rows_beyond(*about)
        there = ask_rows_there(*about, self._gone) if len(self._gone) else None
        return beyond if there is None else np.union1d(beyond, there)
