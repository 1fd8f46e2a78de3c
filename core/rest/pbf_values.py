"""Read the attribute values of a PBF page, column by column, by the tag that is present."""

from __future__ import annotations

import struct
from collections import Counter

import numpy as np

from .arrays import Bytes, Ints, Objects, Unsigned
from .protobuf import FIXED32, FIXED64, VARINT, broken, fields_of, unzigzag, varints_at

# first byte of a Value = field number * 8 + wire type
_STRING, _FLOAT, _DOUBLE = 0x0A, 0x15, 0x19
_SINT32, _UINT32, _INT64, _UINT64, _SINT64 = 0x20, 0x28, 0x30, 0x38, 0x40
_BOOL, _NULL = 0x48, 0x50
_ZIGZAG = frozenset({_SINT32, _SINT64})
_VARINTS = frozenset({_SINT32, _UINT32, _INT64, _UINT64, _SINT64, _BOOL})
_INDEX = 11  # Value.index points elsewhere: never seen, nobody documents it


def read_column(
    body: bytes, data: Bytes, starts: Ints, ends: Ints, repairs: Counter[str]
) -> list[object]:
    """Read the values of one column.

    Args:
        body: the whole answer.
        data: the same followed by `MARGIN`.
        starts: where each row's Value message starts.
        ends: where it ends; there is nothing between for a null.
        repairs: counts ``latin_1`` (texts that are not UTF-8).

    Returns:
        int, float, str, or None per row; `bool` travels as int.

    Raises:
        ProtocolError: a Value is not whole.
    """
    tags = np.where(starts < ends, data[starts], 0)
    present = np.flatnonzero(np.bincount(tags, minlength=1)).tolist()
    if len(present) == 1:
        return _read_group(body, data, present[0], starts, ends, repairs)
    out: Objects = np.full(len(starts), None, dtype=object)
    for tag in present:
        if tag:
            rows = np.flatnonzero(tags == tag)
            values = _read_group(body, data, tag, starts[rows], ends[rows], repairs)
            found: Objects = np.empty(len(values), dtype=object)
            found[:] = values
            out[rows] = found
    return out.tolist()  # type: ignore[no-any-return]


def _read_group(
    body: bytes, data: Bytes, tag: int, starts: Ints, ends: Ints, repairs: Counter[str]
) -> list[object]:
    """Read values that begin with the same tag; those with more than one field singly."""
    if not tag:
        if (starts < ends).any():
            raise broken()  # a tag of 0 does not exist
        return [None] * len(starts)
    at = starts + 1
    if tag == _STRING:
        sizes, first = varints_at(data, at)
        if ((ends - first).astype(np.uint64) == sizes).all() and (first <= ends).all():
            return _texts(body, first, ends, repairs)
    elif tag in (_FLOAT, _DOUBLE):
        width = 4 if tag == _FLOAT else 8
        if (ends - at == width).all():
            raw = data[at[:, None] + np.arange(width)]
            numbers = raw.view("<f4" if tag == _FLOAT else "<f8")[:, 0]
            return numbers.astype(np.float64).tolist()  # type: ignore[no-any-return]
    elif tag in _VARINTS:
        values, after = varints_at(data, at)
        if (after == ends).all():
            return _integers(tag, values)
    return [
        _read_singly(body, start, end, repairs)
        for start, end in zip(starts.tolist(), ends.tolist())
    ]


def _integers(tag: int, values: Unsigned) -> list[object]:
    """Give varints the sign of their tag."""
    if tag in _ZIGZAG:
        return unzigzag(values).tolist()  # type: ignore[no-any-return]
    if tag == _INT64:
        return values.astype(np.int64).tolist()  # type: ignore[no-any-return]
    if tag == _BOOL:
        return (values != 0).astype(np.int64).tolist()  # type: ignore[no-any-return]
    return values.tolist()  # type: ignore[no-any-return]


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
