"""Bytes that wait on the disk instead of in memory."""

from __future__ import annotations

import tempfile
import threading
import weakref
from pathlib import Path
from typing import BinaryIO, cast


class NamelessFile:
    """Takes bytes, and gives back those of any place; any thread.

    The file has no name, so that it is gone with this object, also when the process is killed.

    Args:
        folder: whose disk is used; None = the system's for such files.
        in_memory: so many bytes are kept without a file.
    """

    def __init__(self, folder: Path | None = None, in_memory: int = 0) -> None:
        self._folder, self._in_memory = folder, in_memory
        self._size = 0
        self._held = bytearray()
        self._file: BinaryIO | None = None
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return self._size

    def add(self, data: bytes | memoryview) -> int:
        """Take bytes; return the place of the first one.

        Raises:
            OSError: the disk does not take them; everything is as it was before.
        """
        with self._lock:
            place = self._size
            if self._file is None and place + len(data) <= self._in_memory:
                self._held += data
            else:
                self._write(data)
            self._size += len(data)
            return place

    def read(self, place: int, size: int) -> bytes:
        """Some of the bytes that came.

        Raises:
            OSError: the disk fails.
        """
        with self._lock:
            if self._held or not size:
                return bytes(self._held[place : place + size])
            assert self._file is not None  # noqa: S101  bytes came
            self._file.seek(place)
            found = self._file.read(size)
        if len(found) != size:
            raise OSError("a file of our own was cut")
        return found

    def _write(self, data: bytes | memoryview) -> None:
        if self._file is None:
            # without a buffer, so that what the disk does not take is known at once
            made = tempfile.TemporaryFile(buffering=0, dir=self._folder)  # noqa: SIM115
            self._file = cast("BinaryIO", made)
            weakref.finalize(self, made.close)
        self._file.seek(self._size - len(self._held))
        for some in (memoryview(bytes(self._held)), memoryview(data)):
            left = some
            while len(left):
                left = left[self._file.write(left) :]
        self._held = bytearray()
