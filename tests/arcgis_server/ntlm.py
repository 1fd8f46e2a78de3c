"""NTLMv2: the three messages of its handshake, for a web server and for a client of it."""

from __future__ import annotations

import base64
import hmac
import os
import struct

_MARK = b"NTLMSSP\0"
_FLAGS = 0x00000001 | 0x00000200 | 0x00010000 | 0x00080000 | 0x00800000  # Unicode, NTLM, target
_MASK = 0xFFFFFFFF


def first_message() -> str:
    """Give what a client begins with."""
    return _text(_MARK + struct.pack("<II", 1, _FLAGS) + bytes(16))


def second_message(challenge: bytes, domain: str) -> str:
    """Give the server's answer: the number that the client has to work with."""
    name = domain.encode("utf-16-le")
    info = struct.pack("<HH", 2, len(name)) + name + struct.pack("<HH", 0, 0)
    head = 48
    return _text(
        _MARK
        + struct.pack("<I", 2)
        + struct.pack("<HHI", len(name), len(name), head)
        + struct.pack("<I", _FLAGS)
        + challenge
        + bytes(8)
        + struct.pack("<HHI", len(info), len(info), head + len(name))
        + name
        + info
    )


def third_message(second: str, user: str, password: str) -> str:
    """Give what proves to the server that the client knows the password."""
    message = base64.b64decode(second)
    domain, _, name = user.rpartition("\\")
    blob = b"\1\1" + bytes(6) + bytes(8) + os.urandom(8) + bytes(4) + _field(message, 40) + bytes(4)
    answer = _proof(domain, name, password, message[24:32], blob) + blob
    parts = [bytes(24), answer, domain.encode("utf-16-le"), name.encode("utf-16-le"), b"", b""]
    place, fields = 64, b""
    for part in parts:
        fields += struct.pack("<HHI", len(part), len(part), place)
        place += len(part)
    return _text(
        _MARK + struct.pack("<I", 3) + fields + struct.pack("<I", _FLAGS) + b"".join(parts)
    )


def number_of(said: str) -> int:
    """Tell which message a text is; 0 = none."""
    try:
        message = base64.b64decode(said, validate=True)
    except ValueError:
        return 0
    return message[8] if message.startswith(_MARK) and len(message) > 12 else 0


def knows_password(said: str, challenge: bytes, user: str, password: str) -> bool:
    """Whether a third message proves that its sender knows user and password."""
    message = base64.b64decode(said)
    answer = _field(message, 20)
    domain, name = (_field(message, place).decode("utf-16-le") for place in (28, 36))
    wanted_domain, _, wanted_name = user.rpartition("\\")
    if (domain.upper(), name.upper()) != (wanted_domain.upper(), wanted_name.upper()):
        return False
    proof = _proof(domain, name, password, challenge, answer[16:])
    return len(answer) > 16 and hmac.compare_digest(answer[:16], proof)


def _proof(domain: str, user: str, password: str, challenge: bytes, blob: bytes) -> bytes:
    owner = (user.upper() + domain).encode("utf-16-le")
    key = hmac.digest(_md4(password.encode("utf-16-le")), owner, "md5")
    return hmac.digest(key, challenge + blob, "md5")


def _field(message: bytes, place: int) -> bytes:
    length, _most, begin = struct.unpack_from("<HHI", message, place)
    return message[begin : begin + length]


def _text(message: bytes) -> str:
    return base64.b64encode(message).decode("ascii")


def _md4(data: bytes) -> bytes:
    """Hash as RFC 1320 has it; today's OpenSSL does not."""
    data, length = data + b"\x80", len(data) * 8
    data += bytes(-(len(data) + 8) % 64) + struct.pack("<Q", length)
    state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476]
    rounds = (
        (lambda x, y, z: (x & y) | (~x & z), 0, range(16), (3, 7, 11, 19)),
        (
            lambda x, y, z: (x & y) | (x & z) | (y & z),
            0x5A827999,
            [first + 4 * k for first in range(4) for k in range(4)],
            (3, 5, 9, 13),
        ),
        (
            lambda x, y, z: x ^ y ^ z,
            0x6ED9EBA1,
            [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15],
            (3, 9, 11, 15),
        ),
    )
    for begin in range(0, len(data), 64):
        words = struct.unpack_from("<16I", data, begin)
        a, b, c, d = state
        for mix, constant, order, shifts in rounds:
            for step, place in enumerate(order):
                total = (a + mix(b, c, d) + words[place] + constant) & _MASK
                shift = shifts[step % 4]
                a, b, c, d = d, ((total << shift) | (total >> (32 - shift))) & _MASK, b, c
        state = [(old + new) & _MASK for old, new in zip(state, (a, b, c, d))]
    return struct.pack("<4I", *state)
