"""Read the attribute values of a PBF page, column by column, by the tag that is present."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Sequence

import numpy as np

from .arrays import Bools, Bytes, Floats, Ints, Numbers, Objects, Unsigned
from .protobuf import FIXED32, FIXED64, VARINT, broken, fields_of, unzigzag, varints_at
from .value_columns import ArrayColumn, NumberColumn, TextColumn, text_cells

# first byte of a Value = field number * 8 + wire type
_STRING, _FLOAT, _DOUBLE = 0x0A, 0x15, 0x19
_SINT32, _UINT32, _INT64, _UINT64, _SINT64 = 0x20, 0x28, 0x30, 0x38, 0x40
_BOOL, _NULL = 0x48, 0x50
_ZIGZAG = frozenset({_SINT32, _SINT64})
_VARINTS = frozenset({_SINT32, _UINT32, _INT64, _UINT64, _SINT64, _BOOL})
_INDEX = 11  # Value.index points elsewhere: never seen, nobody documents it
_MOST_SIGNED = 2**63


def read_column(
    body: bytes, data: Bytes, starts: Ints, ends: Ints, repairs: Counter[str]
) -> Sequence[object]:
    """Read the values of one column.

    Args:
        body: the whole answer.
        data: the same followed by `MARGIN`.
        starts: where each row's Value message starts.
        ends: where it ends; there is nothing between for a null.
        repairs: counts ``latin_1`` (texts that are not UTF-8).

    Returns:
        int, float, str, or None per row; `bool` travels as int. An `ArrayColumn` where all
        values are of one regular kind, which is the rule.

    Raises:
        ProtocolError: a Value is not whole.
    """
    filled = starts < ends
    tags = np.where(filled, data[starts], 0)
    if (filled & (tags == 0)).any():
        raise broken()  # a tag of 0 does not exist
    present = np.flatnonzero(np.bincount(tags, minlength=1)).tolist()
    regular = _read_regular(data, tags, present, starts, ends)
    if regular is not None:
        return regular
    out: Objects = np.full(len(starts), None, dtype=object)
    for tag in present:
        if tag:
            rows = np.flatnonzero(tags == tag)
            values = _read_group(body, data, tag, starts[rows], ends[rows], repairs)
            found: Objects = np.empty(len(values), dtype=object)
            found[:] = values
            out[rows] = found
    return out.tolist()  # type: ignore[no-any-return]


def _read_regular(
    data: Bytes, tags: Ints, present: list[int], starts: Ints, ends: Ints
) -> ArrayColumn | None:
    """Read a column of nulls and of values that all begin with the same tag, with nothing else."""
    kinds = [tag for tag in present if tag]
    if len(kinds) != 1:
        return None
    (tag,) = kinds
    nulls = tags == 0 if len(present) > 1 else None
    if nulls is None:
        return _regular(data, tag, starts, ends, None, np.arange(len(starts)))
    rows = np.flatnonzero(tags)
    return _regular(data, tag, starts[rows], ends[rows], nulls, rows)


def _regular(
    data: Bytes, tag: int, starts: Ints, ends: Ints, nulls: Bools | None, rows: Ints
) -> ArrayColumn | None:
    """Read values of one tag; `rows` says where they belong among the nulls."""
    if tag == _STRING:
        sizes, first = varints_at(data, starts + 1)
        if ((ends - first).astype(np.uint64) != sizes).any() or (first > ends).any():
            return None
        if nulls is None:
            return _text_column(data, first, ends - first, None)
        all_first, all_sizes = np.zeros((2, len(nulls)), dtype=np.int64)
        all_first[rows], all_sizes[rows] = first, ends - first
        return _text_column(data, all_first, all_sizes, nulls)
    numbers = _numbers(data, tag, starts + 1, ends)
    if numbers is None:
        return None
    if nulls is None:
        return NumberColumn(numbers, None)
    spread = np.zeros(len(nulls), dtype=numbers.dtype)
    spread[rows] = numbers
    return NumberColumn(spread, nulls)


def _numbers(data: Bytes, tag: int, at: Ints, ends: Ints) -> Numbers | None:
    """Read the numbers of one tag; None when they are not all of it, or pass 63 bits."""
    if tag in (_FLOAT, _DOUBLE):
        if (ends - at != (4 if tag == _FLOAT else 8)).any():
            return None
        numbers = _doubles(data, tag, at)
        return numbers if np.isfinite(numbers).all() else None
    if tag not in _VARINTS:
        return None
    values, after = varints_at(data, at)
    if (after != ends).any():
        return None
    if tag in (_UINT32, _UINT64) and int(values.max(initial=0)) >= _MOST_SIGNED:
        return None
    return _signed(tag, values)


def _text_column(data: Bytes, starts: Ints, sizes: Ints, nulls: Bools | None) -> TextColumn | None:
    """Lay out texts that are UTF-8 without NUL."""
    cells = text_cells(data, starts, sizes)
    if cells is None or np.count_nonzero(cells) != int(sizes.sum()):
        return None
    try:
        cells.tobytes().decode()  # each text ends with a zero, so none can mend another one
    except UnicodeDecodeError:
        return None
    return TextColumn(cells, sizes, nulls)


def _read_group(
    body: bytes, data: Bytes, tag: int, starts: Ints, ends: Ints, repairs: Counter[str]
) -> list[object]:
    """Read values that begin with the same tag; those with more than one field singly."""
    at = starts + 1
    if tag == _STRING:
        sizes, first = varints_at(data, at)
        if ((ends - first).astype(np.uint64) == sizes).all() and (first <= ends).all():
            return _texts(body, first, ends, repairs)
    elif tag in (_FLOAT, _DOUBLE):
        if (ends - at == (4 if tag == _FLOAT else 8)).all():
            return _doubles(data, tag, at).tolist()  # type: ignore[no-any-return]
    elif tag in _VARINTS:
        values, after = varints_at(data, at)
        if (after == ends).all():
            return _integers(tag, values)
    return [
        _read_singly(body, start, end, repairs)
        for start, end in zip(starts.tolist(), ends.tolist())
    ]


def _integers(tag: int, values: Unsigned) -> list[object]:
    """Turn varints into the numbers of their tag."""
    if tag in (_UINT32, _UINT64):
        return values.tolist()  # type: ignore[no-any-return]
    return _signed(tag, values).tolist()  # type: ignore[no-any-return]


def _signed(tag: int, values: Unsigned) -> Ints:
    """Give varints the sign of their tag."""
    if tag in _ZIGZAG:
        return unzigzag(values)
    signed: Ints = (values != 0 if tag == _BOOL else values).astype(np.int64)
    return signed


def _doubles(data: Bytes, tag: int, at: Ints) -> Floats:
    """Read numbers of single or double precision."""
    kind, width = ("<f4", 4) if tag == _FLOAT else ("<f8", 8)
    number_at: Floats = np.ndarray(len(data) - width + 1, kind, data, strides=(1,))
    return number_at[at].astype(np.float64)


def _texts(body: bytes, starts: Ints, ends: Ints, repairs: Counter[str]) -> list[object]:
    """Decode texts; the ones that are not UTF-8 are read as Latin-1 and counted."""
    pieces = [body[start:end] for start, end in zip(starts.tolist(), ends.tolist())]
    try:
        texts = b"\0".join(pieces).decode().split("\0")  # one decoding for all
    except UnicodeDecodeError:
        texts = []
    if len(texts) == len(pieces):
        return texts  # type: ignore[return-value]
    return [_text(piece, repairs) for piece in pieces]


def _text(raw: bytes, repairs: Counter[str]) -> str:
    """Decode one text."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        repairs["latin_1"] += 1
        return raw.decode("latin-1")


def _read_singly(body: bytes, start: int, end: int, repairs: Counter[str]) -> object:
    """Read one Value field by field: the last of its alternatives counts, others are skipped.

    Raises:
        ProtocolError: it is not whole, or points to a shared value.
    """
    value: object = None
    for number, wire, first, last in fields_of(body, start, end):
        tag = number << 3 | wire
        if number == _INDEX:
            raise broken()
        if tag == _STRING:
            value = _text(body[first:last], repairs)
        elif tag == _FLOAT and wire == FIXED32:
            (value,) = struct.unpack("<f", body[first:last])
        elif tag == _DOUBLE and wire == FIXED64:
            (value,) = struct.unpack("<d", body[first:last])
        elif tag in _VARINTS and wire == VARINT:
            (value,) = _integers(tag, np.array([first], dtype=np.uint64))
        elif tag == _NULL:
            value = None
    return value
