"""Read Protocol Buffers wire format: single numbers in Python, whole columns with numpy.

Source: Protocol Buffers documentation, "Encoding"; facts section 5.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..errors import ProtocolError
from .arrays import Bytes, Ints, Numbers, Unsigned

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
MARGIN = 16  # zero bytes that must follow the data wherever numpy reads varints or doubles

_LONGEST = 10  # bytes of a varint
_MASKS = np.array([0, 0x7F, 0x7F7F, 0x7F7F7F, 0x7F7F7F7F], dtype=np.uint32)  # by size
_AT_ONCE = 16_384  # numbers; steps over more of them leave the processor's cache


def broken() -> ProtocolError:
    """Make the one error for bytes that are not whole Protocol Buffers."""
    return ProtocolError("The answer is not a whole PBF feature page.")


def read_varint(body: bytes, at: int, end: int) -> tuple[int, int]:
    """Read one unsigned number; return it and the place after it.

    Raises:
        ProtocolError: the number runs past `end` or is longer than 10 bytes.
    """
    if at + 1 < end:  # nearly all numbers have one or two bytes
        first = body[at]
        if first < 0x80:
            return first, at + 1
        second = body[at + 1]
        if second < 0x80:
            return first & 0x7F | second << 7, at + 2
    value = shift = 0
    for place in range(at, min(end, at + _LONGEST)):
        byte = body[place]
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value & 0xFFFF_FFFF_FFFF_FFFF, place + 1
        shift += 7
    raise broken()


def varint(number: int) -> bytes:
    """Write one unsigned number of 64 bits."""
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def fields_of(body: bytes, at: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """Walk through one message.

    Yields:
        Field number, wire type, and where the field's bytes start and end. For a varint the
        start holds the number itself.

    Raises:
        ProtocolError: a field runs past `end`, or has a wire type that does not exist.
    """
    while at < end:
        tag = body[at]
        if tag < 0x80:
            at += 1
        else:
            tag, at = read_varint(body, at, end)
        number, wire = tag >> 3, tag & 7
        if not number:
            raise broken()
        if wire == BYTES:
            size, at = read_varint(body, at, end)
            stop = at + size
            if stop > end:
                raise broken()
            yield number, wire, at, stop
            at = stop
        elif wire == VARINT:
            value, at = read_varint(body, at, end)
            yield number, wire, value, at
        elif wire in (FIXED64, FIXED32):
            stop = at + (8 if wire == FIXED64 else 4)
            if stop > end:
                raise broken()
            yield number, wire, at, stop
            at = stop
        else:
            raise broken()


def varints_at(data: Bytes, at: Ints) -> tuple[Unsigned, Ints]:
    """Read one number at each place; return the numbers and the places after them.

    `data` needs `MARGIN`; whether a number runs past its message is for the caller to see.

    Raises:
        ProtocolError: a number is longer than 10 bytes.
    """
    byte = data[at]
    values = (byte & 0x7F).astype(np.uint64)
    after = at + 1
    more = np.flatnonzero(byte & 0x80)
    shift = 7
    while len(more):
        if shift > 63:
            raise broken()
        byte = data[after[more]]
        values[more] |= (byte & 0x7F).astype(np.uint64) << np.uint64(shift)
        after[more] += 1
        more = more[byte >= 0x80]
        shift += 7
    return values, after


def packed_varints(raw: bytes, ends: Ints, is_zigzag: bool = False) -> tuple[Numbers, Ints]:
    """Read packed numbers of many messages at once.

    Args:
        raw: the packed bytes of all messages, one after the other.
        ends: where each message ends in `raw`.
        is_zigzag: they are ``sint`` and become int64; else they are uint64.

    Returns:
        All numbers, and how many each message has.

    Raises:
        ProtocolError: a message ends within a number, or a number is longer than 10 bytes.
    """
    data = np.frombuffer(raw + bytes(MARGIN), dtype=np.uint8)
    is_last = data[: len(raw)] < 0x80
    if len(raw) and not is_last[ends[ends > 0] - 1].all():
        raise broken()
    lasts = np.flatnonzero(is_last)
    values: Numbers = np.empty(len(lasts), dtype=np.int64 if is_zigzag else np.uint64)
    for start in range(0, len(lasts), _AT_ONCE):
        first = int(lasts[start - 1]) + 1 if start else 0
        some = _unpacked(data, first, lasts[start : start + _AT_ONCE])
        values[start : start + _AT_ONCE] = unzigzag(some) if is_zigzag else some
    upto = np.searchsorted(lasts, ends, "left")
    return values, np.diff(upto, prepend=0)


def _unpacked(data: Bytes, first: int, lasts: Ints) -> Unsigned:
    """Read numbers that follow each other from `first` on; `lasts` are their last bytes.

    `data` needs `MARGIN`.
    """
    firsts = np.empty_like(lasts)
    firsts[:1] = first
    firsts[1:] = lasts[:-1] + 1
    sizes = lasts - firsts + 1
    longest = int(sizes.max())
    if longest > _LONGEST:
        raise broken()
    four_bytes_at: Numbers = np.ndarray(len(data) - 3, "<u4", data, strides=(1,))
    word = four_bytes_at[firsts] & _MASKS[np.minimum(sizes, 4)]
    packed = word & np.uint32(0x7F)
    for place in (1, 2, 3):
        packed |= (word & np.uint32(0x7F << 8 * place)) >> np.uint32(place)
    values: Unsigned = packed.astype(np.uint64)
    for place in range(4, longest):
        longer = np.flatnonzero(sizes > place)
        byte = (data[firsts[longer] + place] & 0x7F).astype(np.uint64)
        values[longer] |= byte << np.uint64(7 * place)
    return values


def unzigzag(values: Unsigned) -> Ints:
    """Turn ``sint`` numbers back into signed ones."""
    halves: Ints = (values >> np.uint64(1)).view(np.int64)
    halves ^= -(values & np.uint64(1)).view(np.int64)
    return halves
