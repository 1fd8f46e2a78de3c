"""Answers of a server, one behind the other in one file that may break off anywhere."""

from __future__ import annotations

import os
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

# mark, checksum of all that follows, length of the body, rows, first and last id, time, upwards
_HEAD = struct.Struct("<4sIQIqqqB")
_SUMMED = struct.Struct("<QIqqqB")
_MARK = b"LFp1"


@dataclass(frozen=True)
class KeptPage:
    """What is known of a page without reading it.

    Attributes:
        rows: how many, at least 1.
        first, last: smallest and largest object id in it.
        at_ms: when it came, milliseconds since 1970.
        is_upward: it followed directly, by object id, on the page before it in the file.
        offset, size: of its record in the file, in bytes.
    """

    rows: int
    first: int
    last: int
    at_ms: int
    is_upward: bool
    offset: int = 0
    size: int = 0


class PageFile:
    """Appends pages and reads them back; one process, one thread.

    Each page is handed to the system at once, so it outlives a killed process. What a kill or
    a power cut left half-written is recognised by its length or checksum, and cut off.

    Args:
        path: created (mode 0600) where it does not exist.

    Raises:
        OSError: it cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        self._file = os.fdopen(os.open(path, flags, 0o600), "r+b")
        self.pages: list[KeptPage] = []
        self.size = 0
        try:
            self._scan()
        except BaseException:
            self._file.close()
            raise

    @property
    def rows(self) -> int:
        """Rows of all pages, those that came twice counted twice."""
        return sum(page.rows for page in self.pages)

    def append(self, page: KeptPage, body: bytes) -> None:
        """Keep a page.

        Raises:
            OSError: the disk does not take it; `cut` or `close` is all that may follow.
        """
        numbers = (len(body), page.rows, page.first, page.last, page.at_ms, page.is_upward)
        checksum = _checksum(_SUMMED.pack(*numbers), body)
        self._file.seek(self.size)
        self._file.write(_HEAD.pack(_MARK, checksum, *numbers))
        self._file.write(body)
        self._file.flush()
        self.pages.append(_placed(page, self.size, len(body)))
        self.size += self.pages[-1].size

    def body(self, page: KeptPage) -> bytes | None:
        """Read a page; None when it is not as it was written."""
        self._file.seek(page.offset)
        head = self._file.read(_HEAD.size)
        body = self._file.read(page.size - _HEAD.size)
        if len(head) < _HEAD.size or len(body) < page.size - _HEAD.size:
            return None
        mark, checksum, *numbers = _HEAD.unpack(head)
        whole = mark == _MARK and checksum == _checksum(_SUMMED.pack(*numbers), body)
        return body if whole else None

    def cut(self, offset: int) -> None:
        """Forget the page that begins at `offset`, and all behind it.

        Raises:
            OSError: the file cannot be shortened.
        """
        self.pages = [page for page in self.pages if page.offset < offset]
        self.size = offset
        self._file.truncate(offset)

    def close(self) -> None:
        """Let the file go.

        Raises:
            OSError: what a failed `append` left in the buffer is still not taken.
        """
        self._file.close()

    def _scan(self) -> None:
        end = self._file.seek(0, os.SEEK_END)
        while self.size + _HEAD.size <= end:
            self._file.seek(self.size)
            mark, _checksum, length, rows, first, last, at_ms, is_upward = _HEAD.unpack(
                self._file.read(_HEAD.size)
            )
            if mark != _MARK or self.size + _HEAD.size + length > end:
                break
            page = KeptPage(rows, first, last, at_ms, bool(is_upward))
            self.pages.append(_placed(page, self.size, length))
            self.size += self.pages[-1].size
        if self.size < end:
            self._file.truncate(self.size)


def _placed(page: KeptPage, offset: int, body_length: int) -> KeptPage:
    size = _HEAD.size + body_length
    return KeptPage(page.rows, page.first, page.last, page.at_ms, page.is_upward, offset, size)


def _checksum(numbers: bytes, body: bytes) -> int:
    return zlib.crc32(body, zlib.crc32(numbers))
