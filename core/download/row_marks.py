"""A mark per row, by which a later look tells whether the row is still the same."""

from __future__ import annotations

import io
import zipfile
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np

from ..rest.arrays import Bools, Ints, Unsigned
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field, FieldType
from ..rest.value_columns import NumberColumn, number_column
from ..rest.wkb_shapes import shapes_of
from .id_set import are_among
from .row_hashes import hash_of_columns, hashes_of_shapes, hashes_of_values
from .sink import Sink

_PARTS = ("first", "steps", "marks")  # that sets of marks are written in
_AT_ONCE = 100_000  # ids
_EMPTY = 9  # bytes of WKB: byte order, type, no parts
Foretell = Callable[[FeatureBatch], "tuple[FeatureBatch, Bools]"]


@dataclass(frozen=True)
class RowMarks:
    """Object ids, each with the mark of its row.

    Attributes:
        ids: distinct, sorted.
        marks: one per id.
    """

    ids: Ints
    marks: Unsigned

    @classmethod
    def of(cls, ids: Sequence[int] | Ints, marks: Sequence[int] | Unsigned) -> RowMarks:
        """Put in order; of an id that comes twice the last counts. In order already: no copy."""
        given, of_given = np.asarray(ids, dtype=np.int64), np.asarray(marks, dtype=np.uint64)
        if (given[1:] > given[:-1]).all():
            return cls(given, of_given)
        order, first = np.unique(given[::-1], return_index=True)
        return cls(order, of_given[::-1][first])

    @classmethod
    def none(cls) -> RowMarks:
        """No row at all."""
        return cls.of((), ())

    def has(self, ids: Ints) -> Bools:
        """Which of the ids are known."""
        return are_among(ids, self.ids)

    def differ(self, ids: Ints, marks: Unsigned) -> Bools:
        """Which rows are new or have another mark."""
        if not len(self.ids):
            return np.ones(len(ids), dtype=np.bool_)
        places = self._places_of(ids)
        same: Bools = (self.ids[places] == ids) & (self.marks[places] == marks)
        return ~same

    def is_same_as(self, other: RowMarks) -> bool:
        """Whether both have the same rows with the same marks."""
        return np.array_equal(self.ids, other.ids) and np.array_equal(self.marks, other.marks)

    def without(self, ids: Ints) -> RowMarks:
        """These without some."""
        kept = np.ones(len(self.ids), dtype=np.bool_)
        kept[self._places_of(ids[self.has(ids)])] = False
        return RowMarks(self.ids[kept], self.marks[kept])

    def only(self, ids: Ints) -> RowMarks:
        """Those of these that are among `ids`."""
        places = np.unique(self._places_of(ids[self.has(ids)]))
        return RowMarks(self.ids[places], self.marks[places])

    def updated(self, newer: RowMarks) -> RowMarks:
        """These with the newer ones in their place, or added."""
        if self.has(newer.ids).all():
            marks = self.marks.copy()
            marks[self._places_of(newer.ids)] = newer.marks
            return RowMarks(self.ids, marks)
        return RowMarks.of(
            np.concatenate((self.ids, newer.ids)), np.concatenate((self.marks, newer.marks))
        )

    def _places_of(self, ids: Ints) -> Ints:
        """Where known ids are; anywhere for others."""
        return np.minimum(np.searchsorted(self.ids, ids), max(len(self.ids) - 1, 0))


class GrowingMarks:
    """Marks that come page by page. Memory: 16 bytes a row, also when they are taken in order."""

    def __init__(self) -> None:
        # one growing piece each: many small ones would be copied into one in the end
        self._ids, self._marks = array("q"), array("Q")

    def add(self, ids: Sequence[int] | Ints, marks: Unsigned) -> None:
        """Take the next rows; not while `marks` is in use."""
        self._ids.frombytes(np.asarray(ids, dtype=np.int64).tobytes())
        self._marks.frombytes(marks.tobytes())

    @property
    def ids(self) -> Ints:
        """As they came."""
        return np.asarray(self._ids, dtype=np.int64)

    @property
    def marks(self) -> RowMarks:
        """All of them."""
        return RowMarks.of(self.ids, np.asarray(self._marks, dtype=np.uint64))


class MarkedRows:
    """Marks the rows on their way into a sink.

    Args:
        sink: takes the rows.
        as_output_holds: rows as the output will give them back, and for which of them that is
            sure; None = just as they came, or nobody wants to know.

    Attributes:
        is_curved: rows came as `FeatureBatch.is_curved` says.
    """

    def __init__(self, sink: Sink, as_output_holds: Foretell | None = None) -> None:
        self._sink, self._as_output_holds = sink, as_output_holds
        self._marks = GrowingMarks()
        self._foretold, self._unsure = array("Q"), array("q")
        self._are_known = True
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
        elif self._are_known:
            hashes = _hashes_of(batch)
            self._marks.add(batch.object_ids, hash_of_columns(hashes))
            if self._as_output_holds is not None:
                held, is_sure = self._as_output_holds(batch)
                self._unsure.extend((np.flatnonzero(~is_sure) + len(self._foretold)).tolist())
                foretold = hash_of_columns(_hashes_of(held, batch, hashes))
                self._foretold.frombytes(foretold.tobytes())
        self._sink.write(batch)

    @property
    def marks(self) -> RowMarks | None:
        """Of all rows so far; None when rows came without object ids."""
        return self._marks.marks if self._are_known else None

    @property
    def foretold(self) -> tuple[RowMarks, Ints]:
        """Marks of the rows as the output holds them; places of those that have to be read."""
        if not self._foretold:
            return RowMarks.none(), np.empty(0, dtype=np.int64)
        marks = RowMarks.of(self._marks.ids, np.asarray(self._foretold, dtype=np.uint64))
        return marks, np.asarray(self._unsure, dtype=np.int64)


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


def write_marks(stream: BinaryIO, **named: RowMarks) -> None:
    """Write sets of marks, by name: 9 bytes for most rows."""
    arrays: dict[str, Ints | Unsigned] = {}
    for name, marks in named.items():
        ids = marks.ids.view(np.uint64)  # sorted, so that the steps between them are small
        arrays[f"{name}_first"], arrays[f"{name}_marks"] = ids[:1], marks.marks
        arrays[f"{name}_steps"] = _steps(ids)
    np.savez(stream, **arrays)


def _steps(ids: Unsigned) -> Unsigned:
    """From each id to the next, as small numbers as they fit."""
    pieces = [ids[first : first + _AT_ONCE + 1] for first in range(0, len(ids), _AT_ONCE)]
    most = max((int(np.diff(piece).max(initial=0)) for piece in pieces), default=0)
    kind = np.min_scalar_type(most)
    return np.concatenate([np.empty(0, kind), *(np.diff(piece).astype(kind) for piece in pieces)])


def pack_marks(**named: RowMarks) -> bytes:
    """Sets of marks as `write_marks` writes them."""
    stream = io.BytesIO()
    write_marks(stream, **named)
    return stream.getvalue()


def unpack_marks(content: bytes) -> dict[str, RowMarks]:
    """Read what `pack_marks` wrote; {} when it is not whole."""
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            names = [key[: -len("_first")] for key in arrays.files if key.endswith("_first")]
            return {
                name: _unpacked(*(arrays[f"{name}_{part}"] for part in _PARTS)) for name in names
            }
    except (OSError, ValueError, KeyError, EOFError, TypeError, zipfile.BadZipFile):
        return {}


def _unpacked(first: Unsigned, steps: Unsigned, marks: Unsigned) -> RowMarks:
    ids = np.cumsum(np.concatenate((first, steps)), dtype=np.uint64)
    return RowMarks.of(ids.astype(np.int64), marks)
