"""Rows that are alike in one page may stand in the place of others: they must come so twice."""

from __future__ import annotations

import numpy as np

from ..rest.arrays import Unsigned
from ..rest.feature_batch import FeatureBatch
from .course import Page
from .row_marks import marks_of


class SecondLook:
    """Knows which pages are odd, and compares what comes when they are asked for once more.

    A page is odd when rows are alike, or when some lack the object ids that others have.

    Attributes:
        differed: an odd page came otherwise the second time, so pages tell nothing for sure.
    """

    def __init__(self) -> None:
        self._waiting: dict[tuple[object, ...], Unsigned] = {}
        self.differed = False

    def is_due(self, page: Page, batch: FeatureBatch) -> bool:
        """Whether the page has to be asked for once more before its rows count."""
        own, marks = page.key, np.sort(marks_of(batch))
        before = self._waiting.pop(own, None)
        if before is not None:
            self.differed |= not np.array_equal(marks, before)
            return False
        lack_ids = 0 < batch.repairs["object_id_unreadable"] < batch.row_count
        is_odd = lack_ids or bool((marks[1:] == marks[:-1]).any())
        if is_odd:
            self._waiting[own] = marks
        return is_odd
