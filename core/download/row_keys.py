"""Sinks before a sink: one notes which rows pass, one lets only rows of certain keys pass."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from ..rest.feature_batch import FeatureBatch
from ..rest.fields import FieldType
from .sink import Sink

_SAME_IN_ANY_CASE = (FieldType.GUID, FieldType.GLOBAL_ID)


class RowKeys:
    """Notes object ids and key values of the rows that pass.

    Args:
        sink: takes the rows.
        key_fields: names of columns whose values are noted, in any case.

    Attributes:
        object_ids: of all rows, in their order.
    """

    def __init__(self, sink: Sink, key_fields: Iterable[str]) -> None:
        self._sink = sink
        self._keys: dict[str, set[object]] = {name.lower(): set() for name in key_fields}
        self.object_ids = array("q")

    @property
    def holds_curves(self) -> bool:
        """See `Sink`."""
        return self._sink.holds_curves

    def write(self, batch: FeatureBatch) -> None:
        """See `Sink`."""
        self._sink.write(batch)
        self.object_ids.extend(batch.object_ids or ())
        for name, keys in self._keys.items():
            keys.update(_keys(batch, name))
            keys.discard(None)

    def of(self, field_name: str) -> set[object]:
        """The values of a key field, for `RowsOfKeys`."""
        return self._keys[field_name.lower()]


class RowsOfKeys:
    """Lets rows pass one of whose keys is wanted.

    Args:
        sink: takes them.
        conditions: names of columns, each with the wanted values as `RowKeys.of` gives them.

    Attributes:
        rows: that have passed.
    """

    def __init__(self, sink: Sink, conditions: Sequence[tuple[str, set[object]]]) -> None:
        self._sink, self._conditions = sink, conditions
        self.rows = 0

    @property
    def holds_curves(self) -> bool:
        """See `Sink`."""
        return self._sink.holds_curves

    def write(self, batch: FeatureBatch) -> None:
        """See `Sink`."""
        found: set[int] = set()
        for name, wanted in self._conditions:
            found.update(row for row, key in enumerate(_keys(batch, name)) if key in wanted)
        rows = sorted(found)
        self.rows += len(rows)
        self._sink.write(batch.pick(rows))


def _keys(batch: FeatureBatch, name: str) -> list[object]:
    """A column's values in the form in which they are compared; GUIDs have several spellings."""
    for field, column in zip(batch.fields, batch.columns):
        if field.name.lower() == name.lower():
            if field.type in _SAME_IN_ANY_CASE:
                return [str(v).strip("{}").lower() if v is not None else None for v in column]
            return list(column)
    return [None] * batch.row_count
