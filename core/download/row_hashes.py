"""Numbers of 64 bits that stand for values and shapes, made for all rows of a page at once.

They are no secret and no signature: they tell apart what differs by chance, not by intent.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..rest.arrays import Bools, Bytes, Floats, Ints, Unsigned
from ..rest.shapes import Shapes, cached_runs, offsets
from ..rest.value_columns import WORD, NumberColumn, TextColumn, number_column, text_column

# the constants of splitmix64, whose steps `mixed` takes
STEP, _FIRST, _SECOND = (
    np.uint64(0x9E3779B97F4A7C15),
    np.uint64(0xBF58476D1CE4E5B9),
    np.uint64(0x94D049BB133111EB),
)
_SHIFTS = (np.uint64(30), np.uint64(27), np.uint64(31))
_NULL, _DOUBLE = np.uint64(0x243F6A8885A308D3), np.uint64(0x13198A2E03707344)
_OF_Y, _OF_PLACE, _OF_PART = (
    np.uint64(0xA4093822299F31D1),
    np.uint64(0x452821E638D01377),
    np.uint64(0xC0AC29B7C97C50DD),
)
# the grid on which PBF travels: finer differences are of the format, not of the row
_LARGEST_DEGREES, _PER_DEGREE, _PER_METRE = 400.0, 1e9, 1e4
_LARGEST_ON_GRID = 2.0**62


def hash_of_columns(parts: Sequence[Unsigned]) -> Unsigned:
    """One number per row out of those of its columns, whose order counts."""
    total = np.zeros(len(parts[0]), dtype=np.uint64)
    for key, part in zip(_keys(len(parts)), parts):
        total += mixed(part + key)
    return total


def hashes_of_values(column: Sequence[object]) -> Unsigned:
    """One number per value of a column; null has its own."""
    if isinstance(column, NumberColumn):
        bits = column.numbers.view(np.uint64)
        return _with_nulls(bits if column.is_whole else bits ^ _DOUBLE, column.nulls)
    if isinstance(column, TextColumn):
        return _with_nulls(_of_texts(column.cells), column.nulls)
    found = np.full(len(column), _NULL, dtype=np.uint64)
    for kind, rows in _by_kind(column).items():
        found[rows] = _of_one_kind(kind, [column[row] for row in rows])
    return found


def hashes_of_shapes(shapes: Shapes) -> Unsigned:
    """One number per row: where its vertices are, and how they are divided into parts."""
    rows = offsets(shapes.part_counts)
    found = _sums(mixed(shapes.part_sizes.astype(np.uint64) + _order(rows, _OF_PART)), rows)
    bounds = offsets(shapes.part_sizes)[rows]
    for first, end in cached_runs(bounds):
        at = bounds[first : end + 1]
        found[first:end] += _of_places(shapes.vertices[at[0] : at[-1]], at - at[0], shapes.has_m)
    return found


def _of_places(vertices: Floats, bounds: Ints, has_m: bool) -> Unsigned:
    """One number per row out of its vertices, `bounds` says where rows start and end."""
    x, y = vertices[:, 0], vertices[:, 1]
    in_degrees = np.maximum(np.abs(x), np.abs(y)) <= _LARGEST_DEGREES
    scale = np.where(in_degrees, _PER_DEGREE, _PER_METRE)
    place = _order(bounds, _OF_PLACE)
    numbers = _on_grid(x, scale)[0] + _on_grid(y, scale)[0] * _OF_Y
    found = _sums(mixed(numbers + place), bounds)
    for number in range(2, vertices.shape[1]):
        is_measure = has_m and number == vertices.shape[1] - 1
        value, is_known = _on_grid(vertices[:, number], _PER_METRE)
        # what is not known counts as much as what is not there
        key = _DOUBLE if is_measure else _NULL
        found += _sums(np.where(is_known, mixed((value ^ key) + place), np.uint64(0)), bounds)
    return found


def mixed(numbers: Unsigned) -> Unsigned:
    """Spread every bit over all of the number; different ones stay different.

    The last steps of SplitMix64.
    """
    found = numbers >> _SHIFTS[0]
    found ^= numbers
    found *= _FIRST
    found ^= found >> _SHIFTS[1]
    found *= _SECOND
    found ^= found >> _SHIFTS[2]
    return found


def _keys(count: int) -> Unsigned:
    return mixed(np.arange(1, count + 1, dtype=np.uint64) * STEP)


def _with_nulls(hashes: Unsigned, nulls: Bools | None) -> Unsigned:
    return hashes if nulls is None else np.where(nulls, _NULL, hashes)


def _of_texts(cells: Bytes) -> Unsigned:
    """Of texts as `TextColumn` has them; empty words count nothing, so the width does not."""
    words = np.ascontiguousarray(cells).view("<u8")
    total = np.zeros(len(words), dtype=np.uint64)
    for place, key in enumerate(_keys(words.shape[1])):
        word = words[:, place].astype(np.uint64)
        total += np.where(word != 0, mixed(word + key), np.uint64(0))
    return total


def _by_kind(column: Sequence[object]) -> dict[type, list[int]]:
    """Rows by the type of their values; nulls are left out, what is odd counts as text."""
    rows: dict[type, list[int]] = {}
    for row, value in enumerate(column):
        if value is not None:
            kind = type(value) if type(value) in (int, float) else str
            rows.setdefault(kind, []).append(row)
    return rows


def _of_one_kind(kind: type, values: list[object]) -> Unsigned:
    if kind is not str:
        numbers = number_column(values, is_whole=kind is int)
        if numbers is not None:
            return hashes_of_values(numbers)
    texts: list[object] = list(map(str, values))
    together = text_column(texts)
    if together is not None:
        return _of_texts(together.cells)
    found = np.empty(len(texts), dtype=np.uint64)
    for row, text in enumerate(texts):
        raw = str(text).encode("utf-8", "surrogatepass")
        padded = raw.ljust((len(raw) // WORD + 1) * WORD, b"\0")
        found[row] = _of_texts(np.frombuffer(padded, dtype=np.uint8)[None, :])[0]
    return found


def _order(bounds: Ints, key: np.uint64) -> Unsigned:
    """A number for each place within its row, `bounds` says where rows start and end."""
    sizes = np.diff(bounds)
    within = np.arange(bounds[-1]) - np.repeat(bounds[:-1], sizes)
    numbers: Unsigned = within.astype(np.uint64)
    return numbers * key


def _sums(numbers: Unsigned, bounds: Ints) -> Unsigned:
    """Add up the numbers of each row, modulo 2**64."""
    upto = np.append(np.uint64(0), np.cumsum(numbers, dtype=np.uint64))
    sums: Unsigned = upto[bounds[1:]] - upto[bounds[:-1]]
    return sums


def _on_grid(places: Floats, scale: Floats | float) -> tuple[Unsigned, Bools]:
    """Whole numbers, zero for NaN and for what is too far away; and which are not."""
    with np.errstate(over="ignore"):
        whole = np.rint(places * scale)
    is_known = np.abs(whole) < _LARGEST_ON_GRID  # also false for NaN
    if not is_known.all():
        whole[~is_known] = 0.0
    return whole.astype(np.int64).view(np.uint64), is_known
