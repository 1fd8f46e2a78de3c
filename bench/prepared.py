"""A layer's rows encoded beforehand: any page is a head, one slice of bytes and a tail."""

from __future__ import annotations

import json
import mmap
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from tests.arcgis_server import Layer, protobuf
from tests.arcgis_server.answers import Page
from tests.arcgis_server.catalog import Service
from tests.arcgis_server.esri_json import as_esri_json
from tests.arcgis_server.layers import WGS84
from tests.arcgis_server.pbf import as_pbf
from tests.arcgis_server.resources import layer_resource

from .profiles import EXTENT, FIELDS, PROFILES, Profile

_CHUNK = 1000
_FEATURE, _EXCEEDED = 15, 9
_VERSION = 1  # raise it when the data change


class PreparedLayer:
    """Reads what `prepare` wrote."""

    def __init__(self, folder: Path) -> None:
        self.resource = json.loads((folder / "layer.json").read_text())
        self._blobs = {name: _mapped(folder / f"{name}.rows") for name in ("json", "pbf")}
        self._heads = {name: (folder / f"{name}.head").read_bytes() for name in ("json", "pbf")}
        self._ends = {
            name: np.load(folder / f"{name}.npy", mmap_mode="r") for name in ("json", "pbf")
        }

    def page(self, data_format: str, spans: Sequence[tuple[int, int]], exceeded: bool) -> bytes:
        """Give the rows of half-open spans of positions."""
        ends, blob = self._ends[data_format], self._blobs[data_format]
        pieces = [blob[ends[first] : ends[last]] for first, last in spans if first < last]
        head = self._heads[data_format]
        if data_format == "json":
            tail = b'],"exceededTransferLimit":true}' if exceeded else b"]}"
            return head + b"".join(pieces)[:-1] + tail  # each row ends with a comma
        flag = protobuf.number(_EXCEEDED, 1) if exceeded else b""
        result = head + flag + b"".join(pieces)
        return protobuf.block(2, protobuf.block(1, result))


def _mapped(path: Path) -> mmap.mmap:
    """The file's bytes, of which only those that are read cost memory."""
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def prepare(key: str, rows: int, root: Path) -> Path:
    """Write a profile's rows in both formats, unless they are there already."""
    folder = root / f"{key}{rows}-v{_VERSION}"
    if (folder / "layer.json").exists():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    profile = PROFILES[key]
    layer = Layer(
        f"Bench {key}",
        FIELDS,
        [profile.row(0)],
        geometry_type=profile.geometry_type,
        max_record_count=profile.page_rows,
    )
    empty = Page(layer, FIELDS, [], True, WGS84, geometry_type=profile.geometry_type)
    node = as_esri_json(empty)
    assert not node.pop("features")
    head = json.dumps(node, separators=(",", ":")).encode()[:-1] + b',"features":['
    (folder / "json.head").write_bytes(head)
    (folder / "pbf.head").write_bytes(_result(as_pbf(empty)))
    _write_rows(profile, rows, empty, folder)
    resource = layer_resource(10.91, Service("Bench", [layer]), layer)
    resource["extent"] = {**EXTENT, "spatialReference": WGS84}
    (folder / "layer.json").write_text(json.dumps(resource))  # last: now it is whole
    return folder


def _write_rows(profile: Profile, rows: int, empty: Page, folder: Path) -> None:
    ends: dict[str, list[int]] = {"json": [0], "pbf": [0]}
    with (folder / "json.rows").open("wb") as texts, (folder / "pbf.rows").open("wb") as blocks:
        for start in range(0, rows, _CHUNK):
            chunk = [profile.row(i) for i in range(start, min(start + _CHUNK, rows))]
            page = empty.with_rows(chunk)
            for feature in as_esri_json(page)["features"]:
                text = json.dumps(feature, separators=(",", ":")).encode() + b","
                ends["json"].append(ends["json"][-1] + len(text))
                texts.write(text)
            body = _result(as_pbf(page))
            for number, first, last, _value in _parts(body):
                if number == _FEATURE:
                    ends["pbf"].append(ends["pbf"][-1] + last - first)
                    blocks.write(body[first:last])
    for name, places in ends.items():
        assert len(places) == rows + 1
        np.save(folder / f"{name}.npy", np.array(places, dtype=np.int64))


def _result(body: bytes) -> bytes:
    """Unpack the two messages around a FeatureResult."""
    for wanted in (2, 1):
        body = next(body[value:last] for n, _first, last, value in _parts(body) if n == wanted)
    return body


def _parts(body: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Yield (number, start, end, start of the value) of each field of a message."""
    at = 0
    while at < len(body):
        first = at
        tag, at = _varint(body, at)
        value = at
        if tag & 7 == 2:
            length, value = _varint(body, at)
            at = value + length
        else:
            assert tag & 7 == 0
            _number, at = _varint(body, at)
        yield tag >> 3, first, at, value


def _varint(body: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = body[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at
