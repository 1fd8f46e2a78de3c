"""Keeps arrays on disk, page by page, until the whole is known."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from ..errors import ExportError


class ArraySpool:
    """Takes lists of arrays and gives them back in order. Use it on one thread.

    Args:
        path: of the spool, which nobody else can read; the caller removes it.

    Raises:
        OSError: it cannot be created.
    """

    def __init__(self, path: Path) -> None:
        self._pages = 0
        # the bits are the owner's alone from the first moment
        number = os.open(
            path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600
        )
        self._stream: BinaryIO = os.fdopen(number, "w+b")

    def add(self, arrays: Sequence[np.ndarray[Any, Any]]) -> None:
        """Put one page behind the others.

        Raises:
            OSError: the disk does not take it.
        """
        head = [(array.dtype.str, array.shape) for array in arrays]
        self._stream.write(json.dumps(head).encode() + b"\n")
        for array in arrays:
            self._stream.write(np.ascontiguousarray(array).data)
        self._pages += 1

    def pages(self) -> Iterator[list[np.ndarray[Any, Any]]]:
        """Give all pages back.

        Raises:
            ExportError: the spool is not what was put in.
            OSError: the disk fails.
        """
        self._stream.seek(0)
        for _page in range(self._pages):
            yield [self._read(np.dtype(kind), shape) for kind, shape in self._head()]

    def close(self) -> None:
        """Let go of the file."""
        self._stream.close()

    def _head(self) -> list[tuple[str, tuple[int, ...]]]:
        """Type and shape of each array of the page that begins here."""
        try:
            return [(kind, tuple(shape)) for kind, shape in json.loads(self._stream.readline())]
        except ValueError:
            raise _cut() from None

    def _read(self, kind: np.dtype[Any], shape: tuple[int, ...]) -> np.ndarray[Any, Any]:
        size = int(np.prod(shape)) * kind.itemsize
        raw = self._stream.read(size)
        if len(raw) != size:
            raise _cut()
        return np.frombuffer(raw, dtype=kind).reshape(shape)


def _cut() -> ExportError:
    return ExportError("The rows kept aside on the disk have been cut.", "Try once more.")
