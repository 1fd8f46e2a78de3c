"""Pages, files to fetch and the like that wait on the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Generic, TypeVar

from .nameless_file import NamelessFile

_IN_MEMORY = 1 << 20  # bytes
_SIZE = 8  # bytes of what tells how many follow

T = TypeVar("T")


class StoredItems(Generic[T]):
    """Takes objects and gives equal ones back in the same order, as often as one likes.

    Memory: a megabyte, and one of them; the others are in a `NamelessFile`.

    Args:
        write: makes bytes of one.
        read: makes one of its bytes.
        folder: whose disk is used; None = the system's for such files.
    """

    def __init__(
        self,
        write: Callable[[T], bytes],
        read: Callable[[bytes], T],
        folder: Path | None = None,
    ) -> None:
        self._write, self._read = write, read
        self._file = NamelessFile(folder, _IN_MEMORY)
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, item: T) -> int:
        """Take one; return a place for `at`.

        Raises:
            OSError: the disk does not take it.
        """
        data = self._write(item)
        place = self._file.add(len(data).to_bytes(_SIZE, "little") + data)
        self._count += 1
        return place

    def at(self, place: int) -> T:
        """The one at a place.

        Raises:
            OSError: the disk fails.
        """
        return self._read(self._file.read(place + _SIZE, self._size_at(place)))

    def __iter__(self) -> Iterator[T]:
        place = 0
        while place < len(self._file):
            yield self.at(place)
            place += _SIZE + self._size_at(place)

    def _size_at(self, place: int) -> int:
        return int.from_bytes(self._file.read(place, _SIZE), "little")
