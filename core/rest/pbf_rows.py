"""Find the values and the geometry of every feature of a PBF page, all rows in step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .arrays import Bytes, Ints
from .protobuf import BYTES, FIXED32, FIXED64, VARINT, broken, varints_at

Take = Callable[[int, Ints, Ints, Ints], None]

_SPARE_FIELDS = 32  # unknown or repeated fields of one message before we call it hostile


@dataclass(frozen=True)
class Rows:
    """Where things stand in the body.

    Attributes:
        value_starts, value_ends: shape (columns, rows); equal for a null.
        geometry_starts, geometry_ends: per row; the start is -1 where the row has none.
    """

    value_starts: Ints
    value_ends: Ints
    geometry_starts: Ints
    geometry_ends: Ints


def find_rows(data: Bytes, starts: Ints, ends: Ints, columns: int) -> Rows:
    """Walk through all features at once: each step reads the next field of every row.

    Args:
        data: the body and `MARGIN`.
        starts: where each feature's message starts.
        ends: where it ends.
        columns: how many fields the page has; each feature brings as many values.

    Raises:
        ProtocolError: a feature is cut, has another number of values, or carries its shape as
            shapeBuffer or curve, which only JSON brings in a form we read.
    """
    total = len(starts)
    value_starts = np.zeros((columns, total), dtype=np.int64)
    value_ends = np.zeros((columns, total), dtype=np.int64)
    geometry_starts = np.full(total, -1, dtype=np.int64)
    geometry_ends = np.zeros(total, dtype=np.int64)
    filled = np.zeros(total, dtype=np.int64)

    def take(number: int, rows: Ints, first: Ints, last: Ints) -> None:
        if number == 1:
            place = filled[rows]
            if len(place) and int(place.max()) >= columns:
                raise broken()
            value_starts[place, rows] = first
            value_ends[place, rows] = last
            filled[rows] += 1
        elif number == 2:
            geometry_starts[rows] = first
            geometry_ends[rows] = last
        elif number in (3, 7):
            raise broken()

    _walk(data, starts, ends, columns + _SPARE_FIELDS, take, (1, 2, 3, 7))
    if (filled != columns).any():
        raise broken()
    return Rows(value_starts, value_ends, geometry_starts, geometry_ends)


@dataclass(frozen=True)
class Packed:
    """Where the packed numbers of each geometry stand; start and end equal where it has none."""

    length_starts: Ints
    length_ends: Ints
    coord_starts: Ints
    coord_ends: Ints


def find_packed(data: Bytes, starts: Ints, ends: Ints) -> Packed:
    """Walk through all geometries at once.

    Raises:
        ProtocolError: a geometry is cut, or writes its numbers in another way than as one list
            each; `gathered` reads those.
    """
    found = [np.zeros(len(starts), dtype=np.int64) for _ in range(4)]

    def take(number: int, rows: Ints, first: Ints, last: Ints) -> None:
        at = 2 * (number - 2)
        if (found[at + 1][rows] > 0).any():
            raise broken()
        found[at][rows] = first
        found[at + 1][rows] = last

    _walk(data, starts, ends, _SPARE_FIELDS, take, (2, 3))
    return Packed(*found)


def _walk(
    data: Bytes, starts: Ints, ends: Ints, most: int, take: Take, numbers: tuple[int, ...]
) -> None:
    """Step through many messages of one kind, handing the wanted fields to `take`.

    Args:
        data: the body and `MARGIN`.
        starts: where each message starts.
        ends: where it ends.
        most: steps before the messages count as hostile.
        take: called with field number, rows, and where the field's bytes start and end.
        numbers: the wanted fields, all of wire type 2; every other field is skipped.
    """
    rows = np.arange(len(starts))
    at, end = starts.copy(), ends
    for _ in range(most):
        going = at < end
        if not going.all():
            rows, at, end = rows[going], at[going], end[going]
        if not len(rows):
            return
        tags, at = varints_at(data, at)
        same = len(tags) == 1 or bool((tags == tags[0]).all())
        for tag in tags[:1].tolist() if same else np.unique(tags).tolist():
            chosen = np.arange(len(rows)) if same else np.flatnonzero(tags == tag)
            first, last = _extent(data, tag & 7, at[chosen], end[chosen])
            at[chosen] = last
            if tag >> 3 in numbers:
                if tag & 7 != BYTES:
                    raise broken()
                take(tag >> 3, rows[chosen], first, last)
    if (at < end).any():
        raise broken()


def _extent(data: Bytes, wire: int, at: Ints, end: Ints) -> tuple[Ints, Ints]:
    """Return where a field's bytes start and end in each row.

    Raises:
        ProtocolError: it runs past the end of its message, or its wire type does not exist.
    """
    first = at
    if wire == BYTES:
        sizes, first = varints_at(data, at)
        if (first > end).any() or (sizes > (end - first).astype(np.uint64)).any():
            raise broken()
        return first, first + sizes.astype(np.int64)
    if wire == VARINT:
        last = varints_at(data, at)[1]
    elif wire in (FIXED32, FIXED64):
        last = at + (8 if wire == FIXED64 else 4)
    else:
        raise broken()
    if (last > end).any():
        raise broken()
    return first, last
