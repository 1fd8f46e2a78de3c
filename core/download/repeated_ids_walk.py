"""The walk through ids that may stand for several rows each, for servers without paging."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..rest.arrays import Ints
from ..rest.feature_batch import FeatureBatch
from ..rest.sorted_ids import SortedIds
from .course import Course, Page
from .known_ids_walk import KnownIdsWalk
from .second_look import SecondLook

_ROWS_OF_AN_ID = 4  # as many may stand for one, at first


class RepeatedIdsWalk(KnownIdsWalk):
    """Asks for so few ids at once that no answer is cut between the rows of one.

    Nothing tells which rows of an answer that was cut are lacking, so none of them counts: its ids
    are asked for again in halves, down to one.
    """

    def __init__(
        self,
        course: Course,
        ids: SortedIds,
        first_slot: int = 0,
        among: SortedIds | None = None,
    ) -> None:
        super().__init__(course, ids, first_slot, among)
        self._second_look = SecondLook()
        self._fullest = 0
        self._cap = 0  # rows at which an answer was cut; 0 = none was

    def received(self, page: Page, batch: FeatureBatch) -> Sequence[Page]:
        """Take an answer that is whole, and came so twice if rows are alike."""
        assert page.expected is not None  # noqa: S101  by construction
        self.repeated = 0
        if self._is_cut(page.expected, batch) and len(page.expected) > 1:
            self.repeated = batch.row_count
            self._size.failed(len(page.expected) * _ROWS_OF_AN_ID)
            return self._halves(page)
        if self._second_look.is_due(page, batch):
            self.repeated = batch.row_count
            return [page.again()]
        self.is_out_of_step = self._second_look.differed
        return super().received(page, batch)

    def _is_cut(self, expected: Ints, batch: FeatureBatch) -> bool:
        """Whether it is as full as an answer that was cut; smaller ones may lack rows, too."""
        rows = batch.row_count
        self._fullest = max(self._fullest, rows)
        came = np.asarray(batch.object_ids or (), dtype=np.int64)
        is_short = batch.exceeded_transfer_limit or not np.isin(expected, came).all()
        if rows == self._fullest and is_short:
            self._cap = rows
        return 0 < self._cap <= rows

    def _look_further(self, page: Page, batch: FeatureBatch, distinct: int) -> list[Page]:
        """Other rows with the same ids are not surprising here."""
        return []

    def _rows_of_a_page(self, by_list: bool) -> int:
        return max(1, super()._rows_of_a_page(by_list) // _ROWS_OF_AN_ID)
