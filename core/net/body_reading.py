"""Read a whole HTTP body, bounded in size and slowness; half a body is never an answer."""

from __future__ import annotations

import re
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.client import HTTPResponse

from ..errors import AnswerTooLarge, NoRoomForAnswer, TimedOut, TransportError
from .body_room import ROOM

_CHUNK_BYTES = 64 * 1024
_GZIP = 16 + zlib.MAX_WBITS
_LONGEST_LINE_BYTES = 8192
_BEGINNING_BYTES = 64 * 1024  # an error is smaller
_LINE_ENDS = (b"\r\n", b"\n")
_HEX = re.compile(rb"[0-9A-Fa-f]{1,15}")
_MAGIC = b"\x1f\x8b"
_BOMB_FROM_BYTES = 16 * 2**20
_BOMB_RATIO = 250  # rows of one and the same value pack to about a hundredth


@dataclass(frozen=True)
class BodyLimits:
    """What a body may cost.

    Attributes:
        max_bytes: size at most, decompressed.
        slow_window_s: speed is judged over this time, in seconds.
        slow_floor_bytes_s: slower than this over a window is given up.
    """

    max_bytes: int
    slow_window_s: float
    slow_floor_bytes_s: int


def read_body(
    answer: HTTPResponse,
    host: str,
    limits: BodyLimits,
    on_progress: Callable[[], None],
    take: Callable[[bytes], None] | None = None,
) -> bytes:
    """Return the whole body, decompressed.

    Args:
        answer: headers read, body not begun. It is used directly, because the readers above
            it wait until a full piece is there, however slowly it comes.
        host: named in errors.
        limits: size and speed allowed.
        on_progress: called after every piece.
        take: is given the body piece by piece; only its beginning is returned then.

    Raises:
        TransportError: shorter than announced, broken or cut compression.
        AnswerTooLarge: beyond the limit.
        NoRoomForAnswer: beyond what all answers may hold together.
        TimedOut: slower than the floor.
        OSError, HTTPException: from the connection.
    """
    coding = (answer.headers.get("content-encoding") or "").strip().lower()
    announced = answer.length
    unpack = _unpacker(coding, host, limits.max_bytes)
    if announced is not None and announced > limits.max_bytes:
        raise too_large(host, limits.max_bytes)
    pace = _Pace(host, limits)
    came, held = 0, bytearray()  # which gives its memory back when it is let go, unlike pieces
    try:
        for piece in _chunked(answer, host) if answer.chunked else _plain(answer):
            came += len(piece)
            if came > limits.max_bytes:
                raise too_large(host, limits.max_bytes)
            unpacked = unpack.feed(piece)
            if take is not None:
                take(unpacked)
            if take is None or len(held) <= _BEGINNING_BYTES:
                if not ROOM.fits(len(held), len(unpacked)):
                    raise NoRoomForAnswer(
                        f"The answers of {host} are too large to be read at once."
                    )
                held += unpacked
            pace.count(len(piece))
            on_progress()
    except BaseException:
        ROOM.leave(len(held))
        held.clear()  # an error keeps alive what was at hand where it was raised
        raise
    ROOM.leave(len(held))
    if announced is not None and came != announced:
        raise TransportError(f"{host} broke off after {came} of {announced} bytes.")
    if announced is None and not answer.chunked and not came:
        # http.client takes headers that were cut off for complete ones, without a length then
        raise TransportError(f"{host} broke off before its answer began.")
    if came:
        unpack.finish()
    return bytes(held)


def _plain(answer: HTTPResponse) -> Iterator[bytes]:
    """Yield what comes, up to the announced length or the end of the connection."""
    while True:
        piece = answer.read1(_CHUNK_BYTES)
        if not piece:
            return
        yield piece


def _chunked(answer: HTTPResponse, host: str) -> Iterator[bytes]:
    """Yield what comes in chunks, strictly: http.client reads a cut ``00`` of ``0040`` as the end.

    Source: RFC 9112, section 7.1.
    """
    stream = answer.fp
    while True:
        line = stream.readline(_LONGEST_LINE_BYTES)
        size = line.partition(b";")[0].strip()
        if not line.endswith(b"\n") or not _HEX.fullmatch(size):
            raise TransportError(f"{host} broke off within its answer.")
        left = int(size, 16)
        if left == 0:
            break
        while left:
            piece = stream.read1(min(left, _CHUNK_BYTES))
            if not piece:
                raise TransportError(f"{host} broke off within its answer.")
            left -= len(piece)
            yield piece
        if stream.readline(3) not in _LINE_ENDS:
            raise TransportError(f"{host} broke off within its answer.")
    while True:  # trailers, of no interest
        line = stream.readline(_LONGEST_LINE_BYTES)
        if line in _LINE_ENDS:
            return
        if not line.endswith(b"\n"):
            raise TransportError(f"{host} broke off at the end of its answer.")


def too_large(host: str, max_bytes: int) -> AnswerTooLarge:
    """What to raise for an answer of more bytes than these."""
    return AnswerTooLarge(f"The answer of {host} is larger than {max_bytes // 2**20} MiB.")


class _Pace:
    """Gives up on an answer that only dribbles: each byte would renew the socket's time-out."""

    def __init__(self, host: str, limits: BodyLimits) -> None:
        self._host, self._limits = host, limits
        self._since, self._bytes = time.monotonic(), 0

    def count(self, size_bytes: int) -> None:
        self._bytes += size_bytes
        elapsed = time.monotonic() - self._since
        if elapsed < self._limits.slow_window_s:
            return
        if self._bytes < self._limits.slow_floor_bytes_s * elapsed:
            raise TimedOut(f"{self._host} answers too slowly.")
        self._since, self._bytes = time.monotonic(), 0


class _Plain:
    """A body that came as it is."""

    def feed(self, piece: bytes) -> bytes:
        return piece

    def finish(self) -> None:
        """Nothing to prove."""


class _Packed:
    """A gzip or deflate stream, never unpacked beyond the limit."""

    def __init__(self, host: str, max_bytes: int, window_bits: int) -> None:
        self._host, self._max_bytes, self._window_bits = host, max_bytes, window_bits
        self._stream = zlib.decompressobj(window_bits)
        self._size = self._packed_size = 0

    def feed(self, piece: bytes) -> bytes:
        out = []
        self._packed_size += len(piece)
        while piece:
            if self._stream.eof:
                if not piece.strip(b"\0"):
                    break  # padding, allowed by gzip's own tool
                if not _MAGIC.startswith(piece[:2]):
                    raise TransportError(f"{self._host} sent rubbish behind a compressed answer.")
                self._stream = zlib.decompressobj(self._window_bits)  # a further gzip member
            credible = max(_BOMB_FROM_BYTES, _BOMB_RATIO * self._packed_size)
            room = min(self._max_bytes, credible) - self._size
            try:
                part = self._stream.decompress(piece, room + 1)  # one more tells of an excess
            except zlib.error:
                raise TransportError(f"{self._host} sent a broken compressed answer.") from None
            self._size += len(part)
            out.append(part)
            del part
            if self._size > min(self._max_bytes, credible):
                out.clear()  # see `read_body`
                if self._size > self._max_bytes:
                    raise too_large(self._host, self._max_bytes)
                raise AnswerTooLarge(f"The answer of {self._host} unpacks to more than any data.")
            piece = self._stream.unused_data if self._stream.eof else b""
        return b"".join(out)

    def finish(self) -> None:
        if not self._stream.eof:
            raise TransportError(f"{self._host} broke off within a compressed answer.")


def _unpacker(coding: str, host: str, max_bytes: int) -> _Plain | _Packed:
    if coding in ("", "identity"):
        return _Plain()
    if coding in ("gzip", "x-gzip"):
        return _Packed(host, max_bytes, _GZIP)
    if coding == "deflate":  # not asked for, but some proxies send it anyway
        return _Packed(host, max_bytes, zlib.MAX_WBITS)
    raise TransportError(f"{host} compresses its answer in a way that was not asked for.")
