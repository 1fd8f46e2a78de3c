"""Sets of marks as they stand on the disk beside a layer."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from ..rest.arrays import Ints, Unsigned
from .row_marks import MarkEnds, Marks, RowMarks, with_steps

_AT_ONCE = 50_000  # rows
_PARTS = ("first", "steps", "marks")  # that each set is written in


def write_marks(stream: BinaryIO, **named: Marks) -> None:
    """Write sets of marks, by name: 9 bytes for most rows.

    Memory: that of some thousands of rows.
    """
    with zipfile.ZipFile(stream, "w") as archive:  # as `numpy.savez` does, but piece by piece
        for name, marks in named.items():
            ends = MarkEnds.of(marks)
            first: Ints = np.array([] if ends.first is None else [ends.first], dtype=np.int64)
            contents: dict[str, tuple[int, type[Any] | np.dtype[Any], Iterable[Any]]] = {
                "first": (len(first), np.uint64, [first.view(np.uint64)]),
                "steps": (
                    max(ends.rows - 1, 0),
                    np.min_scalar_type(ends.widest_step),
                    (steps for _ids, steps in with_steps(marks)),
                ),
                "marks": (ends.rows, np.uint64, (own for _ids, own in marks.parts())),
            }
            for part, (count, kind, pieces) in contents.items():
                _write_array(archive, f"{name}_{part}.npy", count, np.dtype(kind), pieces)


def _write_array(
    archive: zipfile.ZipFile, name: str, count: int, kind: np.dtype[Any], pieces: Iterable[Any]
) -> None:
    head = {"descr": kind.str, "fortran_order": False, "shape": (count,)}
    with archive.open(name, "w", force_zip64=True) as file:
        np.lib.format.write_array_header_1_0(file, head)  # type: ignore[no-untyped-call]
        for piece in pieces:
            file.write(piece.astype(kind).tobytes())


def pack_marks(**named: Marks) -> bytes:
    """Sets of marks as `write_marks` writes them."""
    stream = io.BytesIO()
    write_marks(stream, **named)
    return stream.getvalue()


def read_marks(stream: BinaryIO, folder: Path | None = None) -> dict[str, RowMarks]:
    """Read what `write_marks` wrote; {} when it is not whole.

    Args:
        stream: the file, which may be closed afterwards.
        folder: see `RowMarks`.

    Raises:
        OSError: the disk fails, or does not take the marks.
    """
    end = f"_{_PARTS[0]}.npy"
    try:
        with zipfile.ZipFile(stream) as archive:
            names = [own[: -len(end)] for own in archive.namelist() if own.endswith(end)]
            return {name: RowMarks(_marks_in(archive, name), folder) for name in names}
    except (ValueError, KeyError, EOFError, TypeError, NotImplementedError, zipfile.BadZipFile):
        return {}


def unpack_marks(content: bytes) -> dict[str, RowMarks]:
    """Read what `pack_marks` wrote; {} when it is not whole."""
    return read_marks(io.BytesIO(content))


def _marks_in(archive: zipfile.ZipFile, name: str) -> Iterator[tuple[Ints, Unsigned]]:
    """Some thousands at a time.

    Raises:
        ValueError, zipfile.BadZipFile: the set is damaged.
    """
    first, steps, marks = (_StoredArray(archive, f"{name}_{part}.npy") for part in _PARTS)
    if (first.count, steps.count) != (min(marks.count, 1), max(marks.count - 1, 0)):
        raise ValueError("arrays that do not belong together")
    last: Unsigned = np.empty(0, dtype=np.uint64)
    for begin in range(0, marks.count, _AT_ONCE):
        rows = min(_AT_ONCE, marks.count - begin)
        known = last if begin else first.next(1)
        numbers = np.cumsum(np.append(known, steps.next(rows if begin else rows - 1)))
        if not (np.diff(numbers.view(np.int64)) > 0).all():
            raise ValueError("ids that are not in order")
        yield numbers[-rows:].view(np.int64), marks.next(rows)
        last = numbers[-1:]
    for one in (first, steps, marks):
        one.finish()


class _StoredArray:
    """Numbers of one array, read piece by piece."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._file = archive.open(name)
        if np.lib.format.read_magic(self._file) != (1, 0):  # type: ignore[no-untyped-call]
            raise ValueError("an array of another version")
        shape, _order, self._kind = np.lib.format.read_array_header_1_0(self._file)  # type: ignore[no-untyped-call]
        if len(shape) != 1 or self._kind.kind not in "ui":
            raise ValueError("another kind of array")
        (self.count,) = shape

    def next(self, count: int) -> Unsigned:
        size = count * self._kind.itemsize
        numbers = np.frombuffer(self._file.read(size), self._kind)
        if len(numbers) != count:
            raise ValueError("an array that is cut")
        return numbers.astype(np.uint64)

    def finish(self) -> None:
        """Let the checksum of all be looked at."""
        if self._file.read(1):
            raise ValueError("an array that is too long")
