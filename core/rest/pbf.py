"""Decode ``f=pbf`` query answers (esriPBuffer.FeatureCollectionPBuffer)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from .arrays import Bytes
from .columns import convert, lacking, match_names, object_ids
from .feature_batch import FeatureBatch
from .fields import Field
from .pbf_header import Header, query_result, read_header, text_of
from .pbf_rows import Rows, find_rows
from .pbf_shapes import read_shapes
from .pbf_values import read_column
from .protobuf import BYTES, MARGIN, VARINT, broken, fields_of, packed_varints
from .shape_rows import ShapeRows, settled


def decode_pbf(
    body: bytes, wanted: Sequence[Field], geometry_type: int, object_id_field: str | None
) -> FeatureBatch:
    """Decode one page of features.

    Arguments, result and repairs are those of `decode_json`; further repairs:
    ``transform_missing``.

    Raises:
        ProtocolError: the body is not a whole page, or uses a part of the format that was
            never seen and is not documented; asking for ``f=json`` serves there.
    """
    repairs: Counter[str] = Counter()
    header = read_header(body, *query_result(body, 1))
    data = np.frombuffer(body + bytes(MARGIN), dtype=np.uint8)
    starts, ends = np.array(header.starts, dtype=np.int64), np.array(header.ends, dtype=np.int64)
    rows = find_rows(data, starts, ends, len(header.names))
    page = _Page(body, data, header, rows, repairs)
    geometries: ShapeRows | None = None
    if geometry_type:
        shapes = read_shapes(body, data, header, rows, geometry_type, repairs)
        geometries = settled(shapes, repairs)
    elif ignored := int(np.count_nonzero(rows.geometry_starts >= 0)):
        repairs["geometry_ignored"] += ignored
    return FeatureBatch(
        fields=tuple(wanted),
        columns=tuple(page.columns(wanted)),
        geometries=geometries,
        geometry_type=geometry_type,
        has_z=header.has_z,
        has_m=header.has_m,
        object_ids=page.object_ids(object_id_field),
        spatial_reference=header.spatial_reference,
        exceeded_transfer_limit=header.exceeded_transfer_limit,
        row_count=len(starts),
        repairs=repairs,
        layout=header.layout,
        lacking=lacking(wanted, header.names),
    )


def decode_pbf_count(body: bytes) -> int:
    """Read the answer to ``returnCountOnly``.

    Raises:
        ProtocolError: the body is no count.
    """
    for number, wire, value, _ in fields_of(body, *query_result(body, 2)):
        if number == 1 and wire == VARINT:
            return value
    return 0  # proto3 does not write zeros


def decode_pbf_ids(body: bytes) -> tuple[str, list[int]]:
    """Read the answer to ``returnIdsOnly``: name of the id column, and the unsorted ids.

    Raises:
        ProtocolError: the body holds no ids.
    """
    name = ""
    ids: list[int] = []
    for number, wire, start, end in fields_of(body, *query_result(body, 3)):
        if number == 1 and wire == BYTES:
            name = text_of(body, start, end)
        elif number == 3 and wire == BYTES:
            values, _ = packed_varints(body[start:end], np.array([end - start], dtype=np.int64))
            ids += values.astype(np.int64).tolist()  # 64-bit ids below zero come as large ones
        elif number == 3 and wire == VARINT:
            ids.append(start)
        elif number == 3:
            raise broken()
    return name, ids


class _Page:
    """Reads columns of one page on demand, each at most once."""

    def __init__(
        self, body: bytes, data: Bytes, header: Header, rows: Rows, repairs: Counter[str]
    ) -> None:
        self._body = body
        self._data = data
        self._header = header
        self._rows = rows
        self._repairs = repairs
        self._read: dict[int, Sequence[object]] = {}

    def columns(self, wanted: Sequence[Field]) -> list[Sequence[object]]:
        """Return the wanted columns, converted; the ones that the page lacks are all None."""
        out: list[Sequence[object]] = []
        for field, name in zip(wanted, match_names(wanted, self._header.names)):
            if name is None:
                self._repairs["column_missing"] += 1
                out.append([None] * len(self._header.starts))
            else:
                out.append(convert(self._column(name), field, self._repairs))
        return out

    def object_ids(self, stated: str | None) -> Sequence[int] | None:
        """Return the ids of the rows; None when the page has no such column."""
        if not self._header.starts:
            return []
        (name,) = match_names(
            [Field.from_json({"name": stated or self._header.id_name})], self._header.names
        )
        return None if name is None else object_ids(self._column(name), self._repairs)

    def _column(self, name: str) -> Sequence[object]:
        """Read one column of the page."""
        place = self._header.names.index(name)
        if place not in self._read:
            self._read[place] = read_column(
                self._body,
                self._data,
                self._rows.value_starts[place],
                self._rows.value_ends[place],
                self._repairs,
            )
        return self._read[place]
