"""Finds rows by object id, without a look at every row when ids rise with the position."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class IdIndex:
    """Object ids of one state of a layer's rows."""

    def __init__(self, rows: Sequence[Any], object_id_field: str) -> None:
        self.rows = rows
        self.boxes: list[Any] | None = None  # of the shapes, once somebody asked for the extent
        formula = getattr(rows, "object_id", None)
        if formula is not None:
            self._id_at = formula
            self.is_sorted = True
            return
        ids = [row.attributes.get(object_id_field) for row in rows]
        self._id_at = ids.__getitem__
        numbers = all(isinstance(one, int) for one in ids)
        self.is_sorted = numbers and all(a <= b for a, b in zip(ids, ids[1:]))
        self._places: dict[Any, list[int]] = {}
        for place, one in enumerate(ids):
            self._places.setdefault(one, []).append(place)

    def id_at(self, place: int) -> Any:
        """Give the id of the row at a position."""
        return self._id_at(place)

    def find(self, wanted: Sequence[int]) -> list[int]:
        """Give the positions of the rows with these ids, in the order of the rows."""
        found: set[int] = set()
        for one in wanted:
            if hasattr(self, "_places"):
                found.update(self._places.get(one, ()))
            else:
                place = self._first_from(one)
                if place < len(self.rows) and self.id_at(place) == one:
                    found.add(place)
        return sorted(found)

    def within(self, bounds: Sequence[Any]) -> range:
        """Give the positions that satisfy all bounds; needs sorted ids."""
        low, high = 0, len(self.rows)
        for bound in bounds:
            if bound.sign in (">=", "="):
                low = max(low, self._first_from(bound.value))
            if bound.sign == ">":
                low = max(low, self._first_above(bound.value))
            if bound.sign in ("<=", "="):
                high = min(high, self._first_above(bound.value))
            if bound.sign == "<":
                high = min(high, self._first_from(bound.value))
        return range(low, max(low, high))

    # bisect.bisect takes no key before Python 3.10

    def _first_from(self, value: float) -> int:
        low, high = 0, len(self.rows)
        while low < high:
            middle = (low + high) // 2
            if self.id_at(middle) < value:
                low = middle + 1
            else:
                high = middle
        return low

    def _first_above(self, value: float) -> int:
        low, high = 0, len(self.rows)
        while low < high:
            middle = (low + high) // 2
            if self.id_at(middle) <= value:
                low = middle + 1
            else:
                high = middle
        return low
