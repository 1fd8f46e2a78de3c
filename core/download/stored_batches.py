"""Batches that wait on the disk."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path

from ..rest.feature_batch import FeatureBatch
from ..rest.nameless_file import NamelessFile

_IN_MEMORY = 1 << 20  # bytes
_SIZE = 8  # bytes of what tells how many follow


class StoredBatches:
    """Takes batches and gives them back in the same order, as often as one likes.

    Memory: a megabyte, and one batch; the others are in a `NamelessFile`.

    Args:
        folder: whose disk is used; None = the system's for such files.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._file = NamelessFile(folder, _IN_MEMORY)

    def add(self, batch: FeatureBatch) -> None:
        """Take a batch.

        Raises:
            OSError: the disk does not take it.
        """
        data = pickle.dumps(batch, pickle.HIGHEST_PROTOCOL)
        self._file.add(len(data).to_bytes(_SIZE, "little") + data)

    def __iter__(self) -> Iterator[FeatureBatch]:
        place = 0
        while place < len(self._file):
            size = int.from_bytes(self._file.read(place, _SIZE), "little")
            batch = pickle.loads(self._file.read(place + _SIZE, size))  # noqa: S301  our own file
            assert isinstance(batch, FeatureBatch)  # noqa: S101  nothing else was put in
            yield batch
            place += _SIZE + size
