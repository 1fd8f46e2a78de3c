"""Sets of marks as they stand on the disk beside a layer."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from typing import Any, BinaryIO

import numpy as np

from ..rest.arrays import Ints, Unsigned
from .row_marks import MarkEnds, Marks, RowMarks, with_steps

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


def unpack_marks(content: bytes) -> dict[str, RowMarks]:
    """Read what `pack_marks` wrote; {} when it is not whole."""
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            names = [key[: -len("_first")] for key in arrays.files if key.endswith("_first")]
            return {
                name: _unpacked(*(arrays[f"{name}_{part}"] for part in _PARTS)) for name in names
            }
    except (OSError, ValueError, KeyError, EOFError, TypeError, zipfile.BadZipFile):
        return {}


def _unpacked(first: Unsigned, steps: Unsigned, marks: Unsigned) -> RowMarks:
    ids = np.cumsum(np.concatenate((first, steps)), dtype=np.uint64)
    return RowMarks.of(ids.astype(np.int64), marks)
