"""Read everything of a PBF feature page that is not a feature."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from .protobuf import BYTES, FIXED64, VARINT, broken, fields_of, read_varint
from .spatial_reference import SpatialReference

NO_GEOMETRY = 127
_LOWER_LEFT = 1
_OID = 6
_ROW = 15 << 3 | BYTES  # the one byte before the size of each row


@dataclass
class Transform:
    """How whole numbers become coordinates; per axis x, y, m, z as in the format.

    Attributes:
        is_stated: False when the answer has none: the numbers are plain coordinates then.
        y_sign: -1 for the upper left origin, where y counts downwards.
    """

    is_stated: bool = False
    y_sign: int = 1
    scale: list[float] = field(default_factory=lambda: [1.0, 1.0, 1.0, 1.0])
    translate: list[float] = field(default_factory=lambda: [0.0, 0.0, 0.0, 0.0])


@dataclass
class Header:
    """The page without its rows.

    Attributes:
        geometry_kind: number of Esri's enum; a table looks like 0 (point).
        names, kinds: the fields and the numbers of their types.
        starts, ends: where each feature's message stands in the body.
    """

    object_id_field: str = ""
    geometry_kind: int = 0
    spatial_reference: SpatialReference | None = None
    exceeded_transfer_limit: bool = False
    has_z: bool = False
    has_m: bool = False
    transform: Transform = field(default_factory=Transform)
    names: list[str] = field(default_factory=list)
    kinds: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    @property
    def layout(self) -> tuple[object, ...]:
        """See `FeatureBatch`."""
        grid = self.transform
        coordinates = (grid.y_sign, *grid.scale, *grid.translate) if grid.is_stated else ()
        return (*self.names, *self.kinds, self.geometry_kind, self.has_z, self.has_m, *coordinates)

    @property
    def id_name(self) -> str:
        """Name of the object id as stated, else of the first field typed so, else ""."""
        if self.object_id_field:
            return self.object_id_field
        return next((n for n, kind in zip(self.names, self.kinds) if kind == _OID), "")


def query_result(body: bytes, wanted: int) -> tuple[int, int]:
    """Return where one kind of result stands: 1 features, 2 count, 3 ids.

    Raises:
        ProtocolError: the body is no PBF answer, or one of another kind.
    """
    found: tuple[int, int] | None = None
    for number, wire, start, end in fields_of(body, 0, len(body)):
        if number == 2 and wire == BYTES:
            for kind, inner, first, last in fields_of(body, start, end):
                if kind == wanted and inner == BYTES:
                    found = first, last
    if found is None:
        raise broken()
    return found


def read_header(body: bytes, start: int, end: int) -> Header:
    """Read a FeatureResult.

    Raises:
        ProtocolError: it is not whole.
    """
    header = Header()
    while start < end:
        start = _read_until_row(body, start, end, header)
        start = _read_rows(body, start, end, header)
    return header


def _read_until_row(body: bytes, start: int, end: int, header: Header) -> int:
    """Read fields up to the next row; return where that starts, or the end."""
    at = start
    for number, wire, first, last in fields_of(body, start, end):
        if wire == BYTES:
            if number == 15 and body[at] == _ROW:
                return at
            at = last
            if number == 15:
                header.starts.append(first)
                header.ends.append(last)
            if number == 13:
                _read_field(body, first, last, header)
            elif number == 12:
                header.transform = _transform(body, first, last)
            elif number == 8:
                header.spatial_reference = _spatial_reference(body, first, last)
            elif number == 1:
                header.object_id_field = text_of(body, first, last)
            elif number == 14:
                raise broken()  # values shared between rows: never seen, not documented
        else:
            at = last
            if wire == VARINT:
                if number == 7:
                    header.geometry_kind = first
                elif number == 9:
                    header.exceeded_transfer_limit = first != 0
                elif number == 10:
                    header.has_z = first != 0
                elif number == 11:
                    header.has_m = first != 0
    return end


def _read_rows(body: bytes, at: int, end: int, header: Header) -> int:
    """Note where rows that follow each other stand; return where the last one ends.

    Raises:
        ProtocolError: a row runs past the end.
    """
    starts, ends = header.starts, header.ends
    while at < end and body[at] == _ROW:
        size, at = read_varint(body, at + 1, end)
        starts.append(at)
        at += size
        if at > end:
            raise broken()
        ends.append(at)
    return at


def text_of(body: bytes, start: int, end: int) -> str:
    """Decode a name; odd bytes are kept as Latin-1."""
    try:
        return body[start:end].decode()
    except UnicodeDecodeError:
        return body[start:end].decode("latin-1")


def _read_field(body: bytes, start: int, end: int, header: Header) -> None:
    """Add one column."""
    name, kind = "", 0
    for number, wire, first, last in fields_of(body, start, end):
        if number == 1 and wire == BYTES:
            name = text_of(body, first, last)
        elif number == 2 and wire == VARINT:
            kind = first
    header.names.append(name)
    header.kinds.append(kind)


def _transform(body: bytes, start: int, end: int) -> Transform:
    """Read scale, translate and origin."""
    transform = Transform(is_stated=True, y_sign=-1)
    for number, wire, first, last in fields_of(body, start, end):
        if number == 1 and wire == VARINT:
            transform.y_sign = 1 if first == _LOWER_LEFT else -1
        elif number == 2 and wire == BYTES:
            # proto3 does not write zeros, and a scale of zero cannot be meant
            scale = _axes(body, first, last)
            transform.scale = [value or 1.0 for value in scale]
        elif number == 3 and wire == BYTES:
            transform.translate = _axes(body, first, last)
    return transform


def _axes(body: bytes, start: int, end: int) -> list[float]:
    """Read four doubles: x, y, m, z (in this order)."""
    axes = [0.0, 0.0, 0.0, 0.0]
    for number, wire, first, last in fields_of(body, start, end):
        if 1 <= number <= 4 and wire == FIXED64:
            (axes[number - 1],) = struct.unpack("<d", body[first:last])
    return axes


def _spatial_reference(body: bytes, start: int, end: int) -> SpatialReference | None:
    """Read the reference system; None when it states nothing."""
    stated: dict[str, object] = {}
    for number, wire, first, last in fields_of(body, start, end):
        if number in (1, 2) and wire == VARINT:
            stated["wkid" if number == 1 else "latestWkid"] = first
        elif number in (5, 6) and wire == BYTES:
            stated["wkt" if number == 5 else "wkt2"] = text_of(body, first, last)
    return SpatialReference.from_json(stated)
