"""Writes .shp and .shx in bulk, one record per row, while the rows arrive.

Source: ESRI Shapefile Technical Description, July 1998. As GDAL does, records with heights carry
measures only where the file has them, which the description allows.
"""

from __future__ import annotations

import contextlib
import struct
from pathlib import Path
from typing import BinaryIO

import numpy as np

from ..errors import ExportError
from ..rest.arrays import Floats, Ints
from ..rest.shapes import MULTIPOINT, POINT, Shapes, offsets, only_rows
from .shapes import MAX_FILE_BYTES, LayerShape, ShapeKind

_CODES = {
    ShapeKind.POINT: 1,
    ShapeKind.LINE: 3,
    ShapeKind.POLYGON: 5,
    ShapeKind.MULTIPOINT: 8,
}
_HEADER_BYTES = 100
_RECORD_HEAD = 8
_FILE_CODE, _VERSION = 9994, 1000
_NO_DATA = -1.7976931348623157e308  # any measure below -1e38 says that there is none
_BUFFER_BYTES = 1 << 20
_WORD = 4
_HEAD = np.dtype([("number", ">i4"), ("words", ">i4"), ("code", "<i4")])
_MULTIPOINT_HEAD = np.dtype([("box", "<f8", (4,)), ("vertices", "<i4")])
_PARTS_HEAD = np.dtype([("box", "<f8", (4,)), ("parts", "<i4"), ("vertices", "<i4")])

Box = tuple[float, float, float, float]


class ShpWriter:
    """Takes shapes in batches; `finish` makes the files whole.

    Args:
        path: the `.shp` to create, and the `.shx` beside it.
        shape: the file's one kind.

    Attributes:
        box: (west, south, east, north) of all shapes written, None while there are none.
        written: rows that have a shape in the file.
        size: of the `.shp` so far, in bytes.
        unusable: rows whose shape has a NaN or infinite place and was left out.

    Raises:
        OSError: the files cannot be created.
    """

    def __init__(self, path: Path, shape: LayerShape) -> None:
        self._shape = shape
        self._code = _CODES[shape.kind] + (10 if shape.has_z else 20 if shape.has_m else 0)
        self.box: Box | None = None
        self.written = self.unusable = 0
        self._rows, self.size = 0, _HEADER_BYTES
        self._ranges: dict[str, tuple[float, float]] = {}
        self._shp: BinaryIO = path.open("wb", buffering=_BUFFER_BYTES)
        try:
            self._shx: BinaryIO = path.with_suffix(".shx").open("wb", buffering=_BUFFER_BYTES)
        except OSError:
            self._shp.close()
            raise
        for stream in (self._shp, self._shx):
            stream.write(bytes(_HEADER_BYTES))

    def add(self, shapes: Shapes) -> None:
        """Write one record per row; a row without a usable shape gets a null record.

        Args:
            shapes: of the file's kind and dimensions, rings closed and in the file's direction.

        Raises:
            ExportError: the file would pass 2 GB.
            OSError: the disk does not take it.
        """
        shapes, unusable = _without_unusable(shapes)
        self.unusable += unusable
        pieces = _bodies(shapes)
        sizes = np.sum([np.diff(ends) for _raw, ends in pieces], axis=0) + 4
        total = self.size + int(sizes.sum()) + _RECORD_HEAD * len(sizes)
        if total > MAX_FILE_BYTES:
            raise ExportError(
                f"The shapes need more than {total / 1e9:.1f} GB, and a Shapefile holds 2 GB.",
                "Save as GeoPackage, or save the layer in parts.",
            )
        heads = np.empty(len(sizes), dtype=_HEAD)
        heads["number"] = np.arange(self._rows + 1, self._rows + 1 + len(sizes))
        heads["words"] = sizes // 2
        heads["code"] = np.where(shapes.part_counts > 0, self._code, 0)
        head_ends = np.arange(len(sizes) + 1) * _HEAD.itemsize
        self._shp.write(_woven([(heads.tobytes(), head_ends), *pieces]))
        records = sizes + _RECORD_HEAD
        starts = self.size + np.cumsum(records) - records
        self._shx.write(np.stack((starts // 2, sizes // 2), axis=1).astype(">i4").tobytes())
        self._rows, self.size = self._rows + len(sizes), total
        self._take_ranges(shapes)

    def finish(self) -> None:
        """Make the files whole and close them."""
        self.settle()
        for stream in (self._shp, self._shx):
            stream.close()

    def settle(self) -> None:
        """Make the files whole as they are now; more rows may follow."""
        for stream, size in (
            (self._shp, self.size),
            (self._shx, _HEADER_BYTES + _RECORD_HEAD * self._rows),
        ):
            stream.seek(0)
            stream.write(self._header(size))
            stream.seek(0, 2)
            stream.flush()

    def abandon(self) -> None:
        """Close the files, whatever their state."""
        for stream in (self._shp, self._shx):
            with contextlib.suppress(OSError):  # what did not fit the disk, nobody will read
                stream.close()

    def _take_ranges(self, shapes: Shapes) -> None:
        self.written += int(np.count_nonzero(shapes.part_counts))
        if not len(shapes.vertices):
            return
        for name, values in _ordinates(shapes):
            least, most = np.fmin.reduce(values), np.fmax.reduce(values)
            if np.isnan(least):
                continue
            first, last = self._ranges.get(name, (least, most))
            self._ranges[name] = (float(min(first, least)), float(max(last, most)))
        (west, east), (south, north) = self._ranges["x"], self._ranges["y"]
        self.box = (west, south, east, north)

    def _header(self, size: int) -> bytes:
        nothing = (0.0, 0.0)
        heights, measures = self._ranges.get("z", nothing), self._ranges.get("m", nothing)
        return (
            struct.pack(">i20xi", _FILE_CODE, size // 2)
            + struct.pack("<ii", _VERSION, self._code)
            + struct.pack("<8d", *(self.box or nothing * 2), *heights, *measures)
        )


def _ordinates(shapes: Shapes) -> list[tuple[str, Floats]]:
    """The ordinates by name, each of shape (V,)."""
    names = "xy" + "z" * shapes.has_z + "m" * shapes.has_m
    return list(zip(names, shapes.vertices.T))


def _bodies(shapes: Shapes) -> list[tuple[bytes, Ints]]:
    """The insides of all records after the kind, as runs of bytes with where each row's ends.

    The runs follow each other within each record; a row without shape has nothing in any.
    """
    rows = offsets(shapes.part_counts)
    vertices = offsets(shapes.part_sizes)[rows]
    if shapes.kind == POINT:
        values = _without_nan_measures(shapes)
        return [(values.astype("<f8").tobytes(), vertices * values.itemsize * values.shape[1])]
    filled = shapes.part_counts > 0
    starts = vertices[:-1][filled]
    is_multipoint = shapes.kind == MULTIPOINT
    heads = np.empty(len(starts), dtype=_MULTIPOINT_HEAD if is_multipoint else _PARTS_HEAD)
    runs = [(b"", np.cumsum(np.append(0, filled)) * heads.dtype.itemsize)]
    if not len(starts):
        return runs
    values = _without_nan_measures(shapes)
    low = np.minimum.reduceat(values[:, :2], starts, axis=0)
    high = np.maximum.reduceat(values[:, :2], starts, axis=0)
    heads["box"] = np.hstack((low, high))
    heads["vertices"] = np.diff(vertices)[filled]
    if not is_multipoint:
        heads["parts"] = shapes.part_counts[filled]
        firsts = offsets(shapes.part_sizes)[:-1] - np.repeat(vertices[:-1], shapes.part_counts)
        runs.append((firsts.astype("<i4").tobytes(), rows * 4))
    runs[0] = (heads.tobytes(), runs[0][1])
    runs.append((np.ascontiguousarray(values[:, :2], dtype="<f8").tobytes(), vertices * 16))
    for place in range(2, values.shape[1]):
        column = np.ascontiguousarray(values[:, place], dtype="<f8")
        is_measure = shapes.has_m and place == values.shape[1] - 1
        runs.append((_ranges(column, starts, is_measure), np.cumsum(np.append(0, filled)) * 16))
        runs.append((column.tobytes(), vertices * 8))
    return runs


def _ranges(column: Floats, starts: Ints, is_measure: bool) -> bytes:
    """The least and largest of each row, what is unknown apart."""
    known = np.where(column == _NO_DATA, np.nan, column) if is_measure else column
    pair = np.stack((np.fmin.reduceat(known, starts), np.fmax.reduceat(known, starts)), axis=1)
    pair[np.isnan(pair)] = _NO_DATA if is_measure else 0.0
    raw: bytes = pair.astype("<f8").tobytes()
    return raw


def _without_nan_measures(shapes: Shapes) -> Floats:
    """The vertices as the file holds them."""
    if not shapes.has_m or not np.isnan(shapes.vertices[:, -1]).any():
        return shapes.vertices
    values = shapes.vertices.copy()
    values[np.isnan(values[:, -1]), -1] = _NO_DATA
    return values


def _without_unusable(shapes: Shapes) -> tuple[Shapes, int]:
    """Take the shape from rows with a NaN or infinite place; return how many these are."""
    bad = ~np.isfinite(shapes.vertices[:, :2]).all(axis=1)
    if not bad.any():
        return shapes, 0
    part_rows = np.repeat(np.arange(len(shapes.part_counts)), shapes.part_counts)
    kept = np.ones(len(shapes.part_counts), dtype=np.bool_)
    kept[np.repeat(part_rows, shapes.part_sizes)[bad]] = False
    return only_rows(shapes, kept), int(np.count_nonzero(~kept))


def _woven(runs: list[tuple[bytes, Ints]]) -> bytes:
    """Put all pieces of the first row behind each other, then those of the second, and so on.

    All pieces are whole words of four bytes; each word of the result belongs to one run, and
    the words of a run keep their order.
    """
    words = np.stack([np.diff(ends) // _WORD for _raw, ends in runs], axis=1)
    numbers = np.arange(len(runs), dtype=np.uint8)
    owners = np.repeat(np.tile(numbers, len(words)), words.ravel())
    woven = np.empty(len(owners), dtype=np.uint32)
    for number, (raw, _ends) in enumerate(runs):
        woven[owners == number] = np.frombuffer(raw, dtype=np.uint32)
    return woven.tobytes()
