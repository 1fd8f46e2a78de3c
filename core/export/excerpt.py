"""Some rows of a Shapefile as a small one of their own, byte for byte.

Libraries keep the index of a Shapefile that they open: GDAL up to 16 bytes a row, QGIS 24.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

import numpy as np

from ..rest.arrays import Ints
from .readback import HEADER_BYTES, INDEX_BYTES, LENGTH_PLACE, unproven

_RECORD_HEAD = 8
_TABLE_END = b"\x1a"


def excerpt_of(main: Path, rows: Ints) -> dict[str, bytes]:
    """The contents of a Shapefile that has these rows of another one, and no others.

    Memory: that of the rows.

    Args:
        main: the other one's `.shp`, or the `.dbf` of a table; its records follow each other.
        rows: their numbers from 0, sorted and distinct.

    Returns:
        The bytes of each file by its suffix.

    Raises:
        ExportError: there are no such rows.
        OSError: the disk fails.
    """
    runs = np.split(rows, np.flatnonzero(np.diff(rows) != 1) + 1) if len(rows) else []
    spans = [(int(run[0]), len(run)) for run in runs]
    files = {".dbf": _table(main.with_suffix(".dbf"), spans)}
    if main.suffix.lower() == ".shp":
        files[".shp"], files[".shx"] = _shapes(main, spans)
    encoding = main.with_suffix(".cpg")
    if encoding.is_file():
        files[".cpg"] = encoding.read_bytes()
    return files


def _table(path: Path, spans: list[tuple[int, int]]) -> bytes:
    with path.open("rb") as stream:
        start = _read(stream, 0, 32)
        head, size = struct.unpack("<8xHH20x", start)
        records = [_read(stream, head + first * size, count * size) for first, count in spans]
        count = struct.pack("<I", sum(count for _first, count in spans))
        rest = _read(stream, 32, head - 32)
    return b"".join((start[:4], count, start[8:], rest, *records, _TABLE_END))


def _shapes(path: Path, spans: list[tuple[int, int]]) -> tuple[bytes, bytes]:
    records: list[bytes] = []
    sizes: list[Ints] = []
    with path.open("rb") as shapes, path.with_suffix(".shx").open("rb") as index:
        for first, count in spans:
            raw = _read(index, HEADER_BYTES + first * INDEX_BYTES, count * INDEX_BYTES)
            entries = np.frombuffer(raw, dtype=">i4").astype(np.int64).reshape(-1, 2) * 2
            begin, end = int(entries[0, 0]), int(entries[-1].sum()) + _RECORD_HEAD
            records.append(_read(shapes, begin, end - begin))
            sizes.append(entries[:, 1])
        heads = [_read(stream, 0, HEADER_BYTES) for stream in (shapes, index)]
    lengths = np.concatenate(sizes) if sizes else np.empty(0, dtype=np.int64)
    ends = HEADER_BYTES + np.cumsum(lengths + _RECORD_HEAD)
    starts = ends - lengths - _RECORD_HEAD
    entries = (np.stack((starts, lengths), axis=1) // 2).astype(">i4")
    bodies = b"".join(records), entries.tobytes()
    made = [_of_length(head, body) + body for head, body in zip(heads, bodies)]
    return made[0], made[1]


def _of_length(head: bytes, body: bytes) -> bytes:
    words = struct.pack(">i", (HEADER_BYTES + len(body)) // 2)
    return head[:LENGTH_PLACE] + words + head[LENGTH_PLACE + len(words) :]


def _read(stream: BinaryIO, begin: int, size: int) -> bytes:
    stream.seek(begin)
    raw = stream.read(size)
    if len(raw) != size:
        raise unproven("the file is cut")
    return raw
