"""Reads a written .dbf, .shp and .shx from the disk, by their own headers, and adds them up."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import numpy as np

from ..errors import ExportError
from ..rest.arrays import Bytes, Floats, Ints, Unsigned
from ..rest.bit_set import BitSet
from .cells import is_filled

_PAGE_BYTES = 1 << 20  # so much stays in the processor's cache, column after column
INDEX_BYTES = 8  # per row
_INDEX_PAGE_BYTES = INDEX_BYTES * 50_000
HEADER_BYTES = 100
LENGTH_PLACE = 24  # in the header: how many words of two bytes the file has
_RECORD_HEAD_BYTES = 44  # number, length, kind and box
_POINTS = (1, 11, 21)  # have a place instead of a box
_PLAIN_KINDS = 8  # those with heights or measures have larger numbers
_NUMBERS = b"NF"
_STAR, _BLANK, _ZERO = b"* 0"


@dataclass
class TableTally:
    """What stands in a .dbf.

    Attributes:
        names: of the fields.
        filled: values per field that are not null.
        sums: per number field the sum of its values, else 0.
    """

    rows: int
    names: list[str]
    filled: list[int] = field(default_factory=list)
    sums: list[float] = field(default_factory=list)


def tally_of(path: Path, between_pages: Callable[[], None] = lambda: None) -> TableTally:
    """Read a table as a stranger would, a few megabytes at a time.

    Args:
        path: of the table.
        between_pages: called again and again; what it raises ends the reading.

    Raises:
        ExportError: it is cut, or a number cannot be read.
    """
    with path.open("rb") as stream:
        rows, head, size = struct.unpack("<4xIHH20x", stream.read(32))
        fields = [stream.read(32) for _ in range((head - 33) // 32)]
        names = [raw[:11].split(b"\0")[0].decode("ascii") for raw in fields]
        tally = TableTally(rows, names, [0] * len(fields), [0.0] * len(fields))
        stream.seek(head)
        for records in _pages(stream, rows, size):
            between_pages()
            at = 1
            for index, raw in enumerate(fields):
                width = raw[16]
                filled, total = _column(records[:, at : at + width], raw[11:12])
                tally.filled[index] += filled
                tally.sums[index] += total
                at += width
        if stream.read(1) != b"\x1a":
            raise unproven("the table does not end where it should")
    return tally


def _pages(stream: BinaryIO, rows: int, size: int) -> Iterator[Bytes]:
    step = max(1, _PAGE_BYTES // size)
    for first in range(0, rows, step):
        count = min(step, rows - first)
        raw = stream.read(count * size)
        if len(raw) != count * size:
            raise unproven("the table is cut")
        yield np.frombuffer(raw, dtype=np.uint8).reshape(count, size)


def _column(cells: Bytes, kind: bytes) -> tuple[int, float]:
    """How many values there are, and the sum of numbers."""
    if kind == b"C":
        return int(np.count_nonzero(is_filled(cells, _BLANK))), 0.0
    has_value = is_filled(cells, _ZERO if kind == b"D" else _STAR)
    filled = int(np.count_nonzero(has_value))
    if kind not in _NUMBERS or not filled:
        return filled, 0.0
    texts = np.ascontiguousarray(cells[has_value]).view(f"S{cells.shape[1]}")[:, 0]
    try:
        with np.errstate(over="ignore"):
            return filled, float(texts.astype(np.float64).sum())
    except ValueError:
        raise unproven("a number cannot be read") from None


@dataclass(frozen=True)
class Records:
    """Some records of a .shp that follow each other.

    Attributes:
        kinds: of the shape per row; 0 stands for none.
    """

    kinds: Bytes
    _words: Unsigned
    _heads: Ints  # where the records begin among the words

    def boxes(self, rows: Ints) -> Floats:
        """West, south, east and north of the shapes of some of the rows."""
        is_point = len(rows) > 0 and self.kinds[rows[0]] in _POINTS
        words = self._words[self._heads[rows, None] + np.arange(3, 7 if is_point else 11)]
        places = words.view("<f8")
        return np.hstack((places, places)) if is_point else places


def shapes_in(path: Path, between_pages: Callable[[], None] = lambda: None) -> BitSet:
    """Read which records of a .shp have a shape; see `records_in`."""
    found, row = BitSet(rows_in(path)), 0
    for records in records_in(path, between_pages):
        found.add(np.flatnonzero(records.kinds) + row)
        row += len(records.kinds)
    return found


def first_shape_in(path: Path) -> Ints:
    """The number of the first row of a .shp that has a shape; none where no row has one."""
    row = 0
    for records in records_in(path):
        filled = np.flatnonzero(records.kinds)
        if len(filled):
            return filled[:1] + row
        row += len(records.kinds)
    return np.empty(0, dtype=np.int64)


def has_measures(path: Path) -> bool:
    """Whether the shapes of a .shp may have measures, by its header."""
    with path.open("rb") as stream:
        (kind,) = struct.unpack("<32xi", stream.read(36))
    return bool(kind > _PLAIN_KINDS)


def records_in(path: Path, between_pages: Callable[[], None] = lambda: None) -> Iterator[Records]:
    """Read a .shp, found through its .shx, a few megabytes at a time.

    Args:
        path: of the .shp.
        between_pages: see `tally_of`.

    Raises:
        ExportError: records and index contradict each other.
    """
    end, row = HEADER_BYTES, 0
    with path.open("rb") as stream, path.with_suffix(".shx").open("rb") as index:
        for file in (stream, index):
            _check_header(file)
        while raw := index.read(_INDEX_PAGE_BYTES):
            if len(raw) % INDEX_BYTES:
                raise unproven("the index is cut")
            entries = np.frombuffer(raw, dtype=">i4").astype(np.int64).reshape(-1, 2) * 2
            starts, lengths = entries[:, 0], entries[:, 1]
            ends = starts + 8 + lengths
            if starts[0] != end or (starts[1:] != ends[:-1]).any():
                raise unproven("records do not follow each other")
            for records in _records(stream, starts, lengths, row):
                between_pages()
                yield records
            end, row = int(ends[-1]), row + len(starts)
    if end != path.stat().st_size:
        raise unproven("the shapes do not end where they should")


def _check_header(stream: BinaryIO) -> None:
    """Read past the header, which says how long the file is."""
    head = stream.read(HEADER_BYTES)
    if len(head) != HEADER_BYTES:
        raise unproven("a header is cut")
    (words,) = struct.unpack_from(">i", head, LENGTH_PLACE)
    if words * 2 != os.fstat(stream.fileno()).st_size:
        raise unproven("a header states another length than the file has")


def rows_in(path: Path) -> int:
    """How many rows the index of a .shp has."""
    return (path.with_suffix(".shx").stat().st_size - HEADER_BYTES) // INDEX_BYTES


def table_rows(path: Path) -> int:
    """How many rows a .dbf says that it has."""
    with path.open("rb") as stream:
        return int(struct.unpack("<4xI", stream.read(8))[0])


def box_of(path: Path) -> tuple[float, float, float, float]:
    """West, south, east and north of all shapes of a .shp, as it says itself."""
    with path.open("rb") as stream:
        return struct.unpack("<36x4d32x", stream.read(HEADER_BYTES))


def _records(stream: BinaryIO, starts: Ints, lengths: Ints, row: int) -> Iterator[Records]:
    """Read records, of the last one of each piece only the head; `row` rows came before."""
    first = 0
    while first < len(starts):
        begin = int(starts[first])
        last = max(first + 1, int(np.searchsorted(starts, begin + _PAGE_BYTES)))
        size = int(starts[last - 1]) - begin + min(8 + int(lengths[last - 1]), _RECORD_HEAD_BYTES)
        stream.seek(begin)
        raw = stream.read(size)
        if len(raw) != size:
            raise unproven("the shapes are cut")
        words = np.frombuffer(raw, dtype="<u4")
        heads = (starts[first:last] - begin) // 4
        numbers, sizes = (words[heads + place].astype("<u4").byteswap() for place in (0, 1))
        if (numbers != np.arange(row + first + 1, row + last + 1)).any() or (
            sizes.astype(np.int64) * 2 != lengths[first:last]
        ).any():
            raise unproven("records and index contradict each other")
        yield Records(words[heads + 2].astype(np.uint8), words, heads)
        first = last


def unproven(why: str) -> ExportError:
    """What to raise when a written file is not what was to be written."""
    return ExportError(
        f"The written file did not pass the check ({why}).",
        "Nothing was replaced. Save as GeoPackage instead, and please report this.",
    )
