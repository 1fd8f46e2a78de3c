"""Sinks before a sink: one notes which rows pass, one lets only rows of certain keys pass."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np

from ..rest.arrays import Bools, Ints
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import FieldType
from ..rest.sorted_ids import SortedIds
from ..rest.sorted_runs import SortedRuns
from .sink import Sink

_END = 2**63  # of whole numbers that are their own
_SAME_IN_ANY_CASE = (FieldType.GUID, FieldType.GLOBAL_ID)


class RowKeys:
    """Notes object ids and key values of the rows that pass.

    Memory: some megabytes; the others are on the disk, see `SortedRuns`.

    Args:
        sink: takes the rows.
        key_fields: names of columns whose values are noted, in any case.
        folder: whose disk is used; None = the system's for such files.

    Attributes:
        rows_with_ids: that have passed.
    """

    def __init__(self, sink: Sink, key_fields: Iterable[str], folder: Path | None = None) -> None:
        self._sink = sink
        self._keys = {name.lower(): SortedRuns(1, folder) for name in key_fields}
        self._ids, self.rows_with_ids = SortedRuns(1, folder), 0

    @property
    def holds_curves(self) -> bool:
        """See `Sink`."""
        return self._sink.holds_curves

    def write(self, batch: FeatureBatch) -> None:
        """See `Sink`."""
        self._sink.write(batch)
        ids = np.array(batch.object_ids or (), dtype=np.int64)
        self.rows_with_ids += len(ids)
        noted = [(self._ids, ids)]
        for name, keys in self._keys.items():
            are_there, numbers = _numbers(batch, name)
            noted.append((keys, np.unique(numbers[are_there])))
        for runs, some in noted:
            with suppress(OSError):  # what the disk does not take waits in memory
                runs.add(some[:, None])

    @property
    def object_ids(self) -> SortedIds:
        """Those of all rows, each once."""
        return _distinct(self._ids)

    def of(self, field_name: str) -> SortedIds:
        """Numbers of the values of a key field, for `RowsOfKeys`."""
        return _distinct(self._keys[field_name.lower()])


class RowsOfKeys:
    """Lets rows pass one of whose keys is wanted.

    Args:
        sink: takes them.
        conditions: names of columns, each with the wanted values as `RowKeys.of` gives them.

    Attributes:
        rows: that have passed.
    """

    def __init__(self, sink: Sink, conditions: Sequence[tuple[str, SortedIds]]) -> None:
        self._sink, self._conditions = sink, conditions
        self.rows = 0

    @property
    def holds_curves(self) -> bool:
        """See `Sink`."""
        return self._sink.holds_curves

    def write(self, batch: FeatureBatch) -> None:
        """See `Sink`."""
        found = np.zeros(batch.row_count, dtype=np.bool_)
        for name, wanted in self._conditions:
            are_there, numbers = _numbers(batch, name)
            found |= are_there & wanted.has(numbers)
        rows = np.flatnonzero(found).tolist()
        self.rows += len(rows)
        self._sink.write(batch.pick(rows))


def _numbers(batch: FeatureBatch, name: str) -> tuple[Bools, Ints]:
    """Which rows have a value in a column, and a number of 64 bits for each.

    Equal values have the same number in this process, also 1 and 1.0; that of a text is Python's
    hash, which no other of a million has but in one case of ten millions.
    """
    keys = _keys(batch, name)
    are_there = np.array([key is not None for key in keys], dtype=np.bool_)
    return are_there, np.array([_number(key) for key in keys], dtype=np.int64)


def _number(key: object) -> int:
    if isinstance(key, float) and key.is_integer():
        key = int(key)
    is_short = isinstance(key, int) and -_END <= key < _END
    return int(key) if is_short else hash(key)  # type: ignore[call-overload]


def _distinct(numbers: SortedRuns) -> SortedIds:
    return SortedIds.joined(np.unique(some) for some in numbers.parts())


def _keys(batch: FeatureBatch, name: str) -> list[object]:
    """A column's values in the form in which they are compared; GUIDs have several spellings."""
    for field, column in zip(batch.fields, batch.columns):
        if field.name.lower() == name.lower():
            if field.type in _SAME_IN_ANY_CASE:
                return [str(v).strip("{}").lower() if v is not None else None for v in column]
            return list(column)
    return [None] * batch.row_count
