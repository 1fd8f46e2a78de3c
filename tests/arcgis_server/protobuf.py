"""The few protobuf primitives that a writer needs."""

from __future__ import annotations

import struct
from collections.abc import Iterable

_MASK = (1 << 64) - 1


def varint(value: int) -> bytes:
    """Write an unsigned number; a negative one as two's complement of 64 bits."""
    value &= _MASK
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def zigzag(value: int) -> int:
    """Fold the sign into the lowest bit."""
    return (value << 1) ^ (value >> 63)


def number(tag: int, value: int) -> bytes:
    """Write a varint field."""
    return varint(tag << 3) + varint(value)


def double(tag: int, value: float) -> bytes:
    """Write a 64-bit field."""
    return varint(tag << 3 | 1) + struct.pack("<d", value)


def single(tag: int, value: float) -> bytes:
    """Write a 32-bit field."""
    return varint(tag << 3 | 5) + struct.pack("<f", value)


def block(tag: int, value: bytes) -> bytes:
    """Write a length-delimited field, also an empty one."""
    return varint(tag << 3 | 2) + varint(len(value)) + value


def text(tag: int, value: str) -> bytes:
    """Write a text field; proto3 leaves out an empty one."""
    return block(tag, value.encode()) if value else b""


def packed(tag: int, values: Iterable[int]) -> bytes:
    """Write packed unsigned numbers; nothing at all for none."""
    body = b"".join(varint(one) for one in values)
    return block(tag, body) if body else b""


def packed_signed(tag: int, values: Iterable[int]) -> bytes:
    """Write packed zig-zag numbers."""
    return packed(tag, (zigzag(one) for one in values))
