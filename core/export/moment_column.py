"""Dates and moments of a page that numpy holds."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, cast

import numpy as np

from ..rest.arrays import Bools, Ints
from ..rest.value_columns import ArrayColumn


class MomentColumn(ArrayColumn):
    """Days, or moments in milliseconds, of the years 1 to 9999; as Python values of `ColumnKind`.

    Attributes:
        moments: shape (rows,), datetime64[D] or datetime64[ms], by the clock of their zone.
        is_utc: the moments are UTC; else they have no zone.
    """

    def __init__(self, moments: Any, nulls: Bools | None, is_utc: bool = False) -> None:
        super().__init__(nulls, None)
        self.moments, self.is_utc = moments, is_utc

    @property
    def milliseconds(self) -> Ints:
        """Since 1970 by the same clock; 0 where null."""
        numbers: Ints = self.moments.astype("datetime64[ms]").astype(np.int64)
        return numbers if self.nulls is None else np.where(self.nulls, 0, numbers)

    def taken(self, rows: Ints) -> MomentColumn:
        """See `ArrayColumn`."""
        return MomentColumn(self.moments[rows], self._taken_nulls(rows), self.is_utc)

    def __len__(self) -> int:
        return len(self.moments)

    def _made(self) -> list[object]:
        values = self.moments.tolist()
        if self.is_utc:
            utc = timezone.utc
            return [v.replace(tzinfo=utc) if isinstance(v, datetime) else v for v in values]
        return cast("list[object]", values)
