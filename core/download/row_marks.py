"""A mark per row, by which a later look tells whether the row is still the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Protocol

import numpy as np

from ..rest.arrays import Bools, Ints, Unsigned
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field, FieldType
from ..rest.keyed_numbers import KeyedNumbers
from ..rest.sorted_ids import SortedIds
from ..rest.sorted_runs import SortedRuns
from ..rest.value_columns import NumberColumn, number_column
from ..rest.wkb_shapes import shapes_of
from .row_hashes import hash_of_columns, hashes_of_shapes, hashes_of_values
from .sink import Sink

_EMPTY = 9  # bytes of WKB: byte order, type, no parts
Foretell = Callable[[FeatureBatch], "tuple[FeatureBatch, Bools]"]


class Marks(Protocol):
    """Marks of rows, wherever they are."""

    def parts(self) -> Iterator[tuple[Ints, Unsigned]]:
        """Distinct ids in their order, each with its mark, some thousands at a time."""
        ...


class RowMarks:
    """Object ids, each with the mark of its row; not to be changed.

    Memory: see `KeyedNumbers`.

    Args:
        parts: distinct ids, in order from the first part to the last, each with its mark.
        folder: see `GrowingMarks`.

    Attributes:
        ids: distinct, sorted.

    Raises:
        OSError: the disk does not take them.
    """

    def __init__(
        self, parts: Iterable[tuple[Ints, Unsigned]] = (), folder: Path | None = None
    ) -> None:
        numbers = ((ids, marks.view(np.int64)[:, None]) for ids, marks in parts)
        self._marks = KeyedNumbers(1, numbers, folder)
        self._folder = folder
        self.ids = self._marks.ids

    @classmethod
    def of(cls, ids: Sequence[int] | Ints, marks: Sequence[int] | Unsigned) -> RowMarks:
        """Put some in order; of an id that comes twice the last counts."""
        growing = GrowingMarks()
        growing.add(ids, np.asarray(marks, dtype=np.uint64))
        return growing.marks

    def __len__(self) -> int:
        return len(self.ids)

    def parts(self) -> Iterator[tuple[Ints, Unsigned]]:
        """All of them, some thousands at a time."""
        for ids, numbers in self._marks.parts():
            yield ids, numbers[:, 0].view(np.uint64)

    def differ(self, ids: Ints, marks: Unsigned) -> Bools:
        """Which rows are new or have another mark."""
        are_known, numbers = self._marks.of(ids)
        same: Bools = are_known & (numbers[:, 0].view(np.uint64) == marks)
        return ~same

    def is_same_as(self, other: RowMarks) -> bool:
        """Whether both have the same rows with the same marks."""
        return self._marks.is_same_as(other._marks)

    def where(self, is_chosen: Callable[[Ints], Bools]) -> RowMarks:
        """Those of the ids that are chosen, of some thousands at a time."""
        chosen = ((ids, marks, is_chosen(ids)) for ids, marks in self.parts())
        return RowMarks(((ids[some], marks[some]) for ids, marks, some in chosen), self._folder)

    def updated(self, newer: Marks) -> RowMarks:
        """These with the newer ones in their place, or added."""
        both = GrowingMarks(self._folder)
        for ids, marks in chain(self.parts(), newer.parts()):
            both.add(ids, marks)
        return both.marks


class GrowingMarks:
    """Marks that come page by page; of an id that comes twice the last counts.

    Memory: some megabytes, the others are on the disk; see `SortedRuns`.

    Args:
        folder: whose disk is used; None = the system's for such files.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._runs, self._folder = SortedRuns(2, folder), folder

    def add(self, ids: Sequence[int] | Ints, marks: Unsigned) -> None:
        """Take the next rows.

        Raises:
            OSError: the disk does not take them.
        """
        rows = np.stack((np.asarray(ids, dtype=np.int64), marks.view(np.int64)), axis=1)
        self._runs.add(rows)

    def parts(self) -> Iterator[tuple[Ints, Unsigned]]:
        """All of them by id, each once, some thousands at a time.

        Raises:
            OSError: the disk fails.
        """
        for rows in self._runs.parts():
            ids = np.ascontiguousarray(rows[:, 0])
            marks = np.ascontiguousarray(rows[:, 1]).view(np.uint64)
            is_last = np.append(ids[1:] > ids[:-1], True)
            yield (ids, marks) if is_last.all() else (ids[is_last], marks[is_last])

    def __len__(self) -> int:
        """Rows that came, those with the same id too."""
        return len(self._runs)

    def only(self, ids: SortedIds) -> RowMarks:
        """Those of some ids."""
        among = ((own, marks, ids.has(own)) for own, marks in self.parts())
        return RowMarks(((own[some], marks[some]) for own, marks, some in among), self._folder)

    @property
    def marks(self) -> RowMarks:
        """All of them as they are now, to be looked up."""
        return RowMarks(self.parts(), self._folder)


@dataclass(frozen=True)
class MarkEnds:
    """How many rows have marks, and between which ids.

    Attributes:
        first, last: the lowest and the highest id; None where there are none.
        widest_step: from one id to the next.
    """

    rows: int = 0
    first: int | None = None
    last: int | None = None
    widest_step: int = 0

    @classmethod
    def of(cls, marks: Marks) -> MarkEnds:
        """Go through all of them once."""
        ends = cls()
        for ids, steps in with_steps(marks):
            ends = cls(
                ends.rows + len(ids),
                int(ids[0]) if ends.first is None else ends.first,
                int(ids[-1]),
                max(ends.widest_step, int(steps.max(initial=0))),
            )
        return ends


def with_steps(marks: Marks) -> Iterator[tuple[Ints, Unsigned]]:
    """Ids, and the steps to them from those before; there is none to the very first."""
    last: Unsigned = np.empty(0, dtype=np.uint64)
    for ids, _marks in marks.parts():
        numbers = ids.view(np.uint64)
        yield ids, np.diff(numbers, prepend=last)
        last = numbers[-1:]


class MarkedRows:
    """Marks the rows on their way into a sink.

    Args:
        sink: takes the rows.
        as_output_holds: rows as the output will give them back, and for which of them that is
            sure; None = just as they came, or nobody wants to know.
        folder: see `GrowingMarks`. What its disk does not take ends the marks, not the rows.

    Attributes:
        is_curved: rows came as `FeatureBatch.is_curved` says.
        foretold: marks of the rows as the output holds them.
        unsure: places of those that have to be read, one in a row.
    """

    def __init__(
        self, sink: Sink, as_output_holds: Foretell | None = None, folder: Path | None = None
    ) -> None:
        self._sink, self._as_output_holds = sink, as_output_holds
        self._marks, self.foretold = GrowingMarks(folder), GrowingMarks(folder)
        self.unsure = SortedRuns(1, folder)
        self._rows = 0
        self._are_known = True
        self._problem: OSError | None = None
        self.is_curved = False

    @property
    def holds_curves(self) -> bool:
        """See `Sink`."""
        return self._sink.holds_curves

    def write(self, batch: FeatureBatch) -> None:
        """Take rows."""
        self.is_curved = self.is_curved or batch.is_curved
        if batch.object_ids is None:
            self._are_known = self._are_known and not batch.row_count
        elif self._are_known and self._problem is None:
            try:
                self._mark(batch, batch.object_ids)
            except OSError as err:
                self._problem = err
        self._sink.write(batch)

    @property
    def marks(self) -> GrowingMarks | None:
        """Of all rows so far; None when rows came without object ids.

        Raises:
            OSError: the disk did not take them.
        """
        if self._problem is not None:
            raise self._problem
        return self._marks if self._are_known else None

    def _mark(self, batch: FeatureBatch, ids: Sequence[int]) -> None:
        hashes = _hashes_of(batch)
        self._marks.add(ids, hash_of_columns(hashes))
        if self._as_output_holds is not None:
            held, is_sure = self._as_output_holds(batch)
            self.unsure.add(np.flatnonzero(~is_sure)[:, None] + self._rows)
            self.foretold.add(ids, hash_of_columns(_hashes_of(held, batch, hashes)))
        self._rows += batch.row_count


def marks_of(batch: FeatureBatch) -> Unsigned:
    """One mark per row: its values in the order of the fields, and its shape.

    The same for the same row, whatever page, format or session it came in: text of dates is cut
    to what it says, single precision is single, places lie on the grid of the finest format.
    """
    return hash_of_columns(_hashes_of(batch))


def _hashes_of(
    batch: FeatureBatch, like: FeatureBatch | None = None, known: Sequence[Unsigned] = ()
) -> list[Unsigned]:
    """Those of each column and of the shapes; `known` ones are of what `like` has as well."""
    hashes: list[Unsigned] = []
    for place, (column, field) in enumerate(zip(batch.columns, batch.fields)):
        if like is not None and column is like.columns[place]:
            hashes.append(known[place])
        else:
            hashes.append(hashes_of_values(_settled(column, field)))
    if like is not None and batch.geometries is like.geometries:
        hashes.append(known[-1])
    elif batch.geometries is None or not batch.geometry_type:
        hashes.append(np.zeros(batch.row_count, dtype=np.uint64))
    elif batch.is_curved:  # only one format has curves, so nothing has to be settled
        hashes.append(_hashes_of_curves(batch.geometries))
    else:
        kind, has_z, has_m = batch.geometry_type, batch.has_z, batch.has_m
        hashes.append(hashes_of_shapes(shapes_of(batch.geometries, kind, has_z, has_m)))
    return hashes


def _hashes_of_curves(shapes: Sequence[bytes | None]) -> Unsigned:
    """As for all other shapes, an empty one counts nothing, nor does none."""
    is_shape = np.array([shape is not None and len(shape) > _EMPTY for shape in shapes], np.bool_)
    written = [None if shape is None else shape.hex() for shape in shapes]
    return np.where(is_shape, hashes_of_values(written), np.uint64(0))


def _settled(column: Sequence[object], field: Field) -> Sequence[object]:
    """Values in the one spelling that all formats share."""
    if field.type is FieldType.SINGLE and isinstance(column, NumberColumn):
        with np.errstate(over="ignore"):
            single = column.numbers.astype(np.float32).astype(np.float64)
        # what passes single precision was never of it
        numbers = np.where(np.isfinite(single), single, column.numbers)
        return NumberColumn(numbers, column.nulls)
    if field.type is FieldType.SINGLE:
        return _settled(number_column(list(column), is_whole=False) or column, field)
    if field.type is FieldType.DATE_ONLY:
        return [None if value is None else str(value)[:10] for value in column]
    if field.type is FieldType.TIME_ONLY:
        return [None if value is None else str(value)[:8] for value in column]
    return column
