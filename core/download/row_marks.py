"""A mark per row, by which a later look tells whether the row is still the same."""

from __future__ import annotations

import io
import marshal
import struct
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np

from ..rest.arrays import Bools, Floats, Ints, Unsigned
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field, FieldType
from ..rest.shapes import offsets
from ..rest.wkb_shapes import shapes_of, with_dimensions
from .sink import Sink

_SINGLE = struct.Struct("<f")
# version 2 writes no references, so equal values give equal bytes, in every Python
_MARSHAL_VERSION = 2
# the grid on which PBF travels: finer differences are of the format, not of the row
_LARGEST_DEGREES, _PER_DEGREE, _PER_METRE = 400.0, 1e9, 1e4
_UNKNOWN = np.iinfo(np.int64).min


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
        """Put in order; of an id that comes twice the last counts."""
        given = np.asarray(ids, dtype=np.int64)[::-1]
        order, first = np.unique(given, return_index=True)
        return cls(order, np.asarray(marks, dtype=np.uint64)[::-1][first])

    @classmethod
    def none(cls) -> RowMarks:
        """No row at all."""
        return cls.of((), ())

    def has(self, ids: Ints) -> Bools:
        """Which of the ids are known."""
        return np.isin(ids, self.ids)

    def differ(self, ids: Ints, marks: Unsigned) -> Bools:
        """Which rows are new or have another mark."""
        if not len(self.ids):
            return np.ones(len(ids), dtype=np.bool_)
        places = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
        same: Bools = (self.ids[places] == ids) & (self.marks[places] == marks)
        return ~same

    def without(self, ids: Ints) -> RowMarks:
        """These without some."""
        kept = ~np.isin(self.ids, ids)
        return RowMarks(self.ids[kept], self.marks[kept])

    def only(self, ids: Ints) -> RowMarks:
        """Those of these that are among `ids`."""
        kept = np.isin(self.ids, ids)
        return RowMarks(self.ids[kept], self.marks[kept])

    def updated(self, newer: RowMarks) -> RowMarks:
        """These with the newer ones in their place, or added."""
        return RowMarks.of(
            np.concatenate((self.ids, newer.ids)), np.concatenate((self.marks, newer.marks))
        )


class MarkedRows:
    """Marks the rows on their way into a sink; rows with curves have no marks.

    Args:
        sink: takes the rows.
    """

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._ids: list[Ints] = []
        self._marks: list[Unsigned] = []
        self._are_known = True

    @property
    def holds_curves(self) -> bool:
        """See `Sink`."""
        return self._sink.holds_curves

    def write(self, batch: FeatureBatch) -> None:
        """Take rows."""
        if batch.object_ids is None or batch.is_curved:
            self._are_known = self._are_known and not batch.row_count
        elif self._are_known:
            self._ids.append(np.asarray(batch.object_ids, dtype=np.int64))
            self._marks.append(marks_of(batch))
        self._sink.write(batch)

    @property
    def marks(self) -> RowMarks | None:
        """Of all rows so far; None when rows came without object ids, or with curves."""
        if not self._are_known:
            return None
        if not self._ids:
            return RowMarks.none()
        return RowMarks.of(np.concatenate(self._ids), np.concatenate(self._marks))


def marks_of(batch: FeatureBatch) -> Unsigned:
    """One mark per row: its values in the order of the fields, and its shape.

    The same for the same row, whatever page, format or session it came in: text of dates is cut
    to what it says, single precision is single, places lie on the grid of the finest format.
    """
    columns = [_settled(column, field) for column, field in zip(batch.columns, batch.fields)]
    rows = zip(*columns) if columns else ((),) * batch.row_count
    shapes = _shape_bytes(batch)
    pack = marshal.dumps
    digests = [
        blake2b(pack(row, _MARSHAL_VERSION) + shape, digest_size=8).digest()
        for row, shape in zip(rows, shapes)
    ]
    return np.frombuffer(b"".join(digests), dtype="<u8").astype(np.uint64)


def _settled(column: Sequence[object], field: Field) -> Sequence[object]:
    """Values in the one spelling that all formats share."""
    if field.type is FieldType.SINGLE:
        return [None if value is None else _single(value) for value in column]
    if field.type is FieldType.DATE_ONLY:
        return [None if value is None else str(value)[:10] for value in column]
    if field.type is FieldType.TIME_ONLY:
        return [None if value is None else str(value)[:8] for value in column]
    return column


def _single(value: object) -> object:
    try:
        return _SINGLE.unpack(_SINGLE.pack(value))[0]
    except (OverflowError, struct.error):
        return value


def _shape_bytes(batch: FeatureBatch) -> Sequence[bytes]:
    """Bytes per row that say where its vertices are and how they are divided into parts."""
    if batch.geometries is None or not batch.geometry_type:
        return [b""] * batch.row_count
    shapes = shapes_of(batch.geometries, batch.geometry_type, batch.has_z, batch.has_m)
    shapes = with_dimensions(shapes, True, True)
    places = _on_grid(shapes.vertices).tobytes()
    sizes = shapes.part_sizes.astype("<i4").tobytes()
    parts = offsets(shapes.part_counts)
    vertices = (offsets(shapes.part_sizes)[parts] * 32).tolist()
    at = (parts * 4).tolist()
    return [
        sizes[at[row] : at[row + 1]] + places[vertices[row] : vertices[row + 1]]
        for row in range(batch.row_count)
    ]


def _on_grid(vertices: Floats) -> Ints:
    """Whole numbers of the format's grid; NaN, and what is too far away, as one number."""
    in_degrees = np.abs(vertices[:, :2]).max(axis=1, initial=0) <= _LARGEST_DEGREES
    scale = np.where(in_degrees, _PER_DEGREE, _PER_METRE)[:, None]
    scaled = np.rint(np.hstack((vertices[:, :2] * scale, vertices[:, 2:] * _PER_METRE)))
    is_usable = np.abs(scaled) < 2.0**62  # also false for NaN
    return np.where(is_usable, np.where(is_usable, scaled, 0).astype("<i8"), _UNKNOWN)


def pack_marks(**named: RowMarks) -> bytes:
    """Write sets of marks, by name, as one file."""
    stream = io.BytesIO()
    ids = {f"{name}_ids": marks.ids for name, marks in named.items()}
    np.savez_compressed(stream, **ids, **{f"{k}_marks": m.marks for k, m in named.items()})
    return stream.getvalue()


def unpack_marks(content: bytes) -> dict[str, RowMarks]:
    """Read what `pack_marks` wrote; {} when it is not whole."""
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            names = [key[: -len("_ids")] for key in arrays.files if key.endswith("_ids")]
            return {
                name: RowMarks.of(arrays[f"{name}_ids"], arrays[f"{name}_marks"]) for name in names
            }
    except (OSError, ValueError, KeyError, EOFError, TypeError, zipfile.BadZipFile):
        return {}
