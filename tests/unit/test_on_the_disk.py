"""What waits on the disk comes back as it went there."""

from __future__ import annotations

import tracemalloc
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from layerferry.core.download.options import DownloadOptions
from layerferry.core.rest.attachments import Attachment
from layerferry.core.rest.batch_bytes import BatchBytes
from layerferry.core.rest.feature_batch import FeatureBatch
from layerferry.core.rest.fields import Field, FieldType
from layerferry.core.rest.keyed_numbers import KeyedNumbers
from layerferry.core.rest.nameless_file import NamelessFile
from layerferry.core.rest.sorted_ids import SortedIds
from layerferry.core.rest.spatial_reference import SpatialReference
from layerferry.core.rest.stored_items import StoredItems

from tests.arcgis_server import every_field_type
from tests.fakes.downloading import fetch, served


@pytest.mark.parametrize("in_memory", [0, 5, 1000])
def test_bytes_come_back_from_their_places(tmp_path, in_memory):
    file = NamelessFile(tmp_path, in_memory)
    pieces = [b"abc", b"", b"defgh", bytes(range(256)), b"z"]
    places = [file.add(piece) for piece in pieces]
    assert len(file) == sum(map(len, pieces))
    for place, piece in zip(places, pieces):
        assert file.read(place, len(piece)) == piece
    assert file.read(1, 4) == b"bcde"
    assert not list(tmp_path.iterdir())


def test_what_the_disk_refuses_leaves_a_file_as_it_was(tmp_path):
    file = NamelessFile(tmp_path / "gone", 4)
    file.add(b"abcd")
    with pytest.raises(OSError, match="gone"):
        file.add(b"e")
    assert (len(file), file.read(0, 4)) == (4, b"abcd")
    assert file.add(b"") == 4


@pytest.mark.parametrize("step", [1, 3, 7_000_000_000_000])
def test_numbers_are_found_by_id(monkeypatch, tmp_path, step):
    monkeypatch.setattr("layerferry.core.rest.keyed_numbers._IN_MEMORY", 100)
    monkeypatch.setattr("layerferry.core.rest.sorted_ids._IN_MEMORY", 100)
    ids = np.arange(-9000, 9001) * step
    numbers = np.stack((ids * 2, ids + 1), axis=1)
    pieces = [slice(0, 5), slice(5, 6000), slice(6000, 6000), slice(6000, None)]
    known = KeyedNumbers(2, ((ids[own], numbers[own]) for own in pieces), tmp_path)
    assert len(known) == len(ids)
    assert np.array_equal(np.concatenate([own for own, _numbers in known.parts()]), ids)
    assert np.array_equal(np.concatenate([own for _ids, own in known.parts()]), numbers)
    dice = np.random.default_rng(7)
    asked = dice.permutation(np.append(ids, [ids[-1] + 1, ids[0] - 1, ids[5]]))
    are_known, found = known.of(asked)
    assert np.array_equal(are_known, np.isin(asked, ids))
    assert np.array_equal(found[are_known][:, 0], asked[are_known] * 2)
    assert not found[~are_known].any()
    other = KeyedNumbers(2, [(ids, numbers)])
    assert known.is_same_as(other)
    numbers[-1, 1] += 1
    assert not known.is_same_as(KeyedNumbers(2, [(ids, numbers)]))
    assert not known.is_same_as(KeyedNumbers(2))


@pytest.mark.parametrize("is_in_order", [True, False])
def test_ids_that_are_far_apart_take_no_memory(monkeypatch, is_in_order):
    """Eight bytes each would be 1.6 MB."""
    monkeypatch.setattr("layerferry.core.rest.sorted_ids._IN_MEMORY", 1000)
    ids = np.unique(np.random.default_rng(1).integers(0, 2**53, 200_000))
    pages = np.array_split(ids if is_in_order else np.random.default_rng(2).permutation(ids), 100)
    tracemalloc.start()
    try:
        found, are_unique = SortedIds.gathered(pages)
        kept, _peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert are_unique
    assert kept < 200_000
    assert np.array_equal(np.concatenate(list(found.parts())), ids)
    asked = np.append(ids[::50], ids[::70] + 1)
    assert np.array_equal(found.has(asked), np.isin(asked, ids))


def test_ids_that_no_disk_takes_stay_in_memory(monkeypatch):
    def refused(**_where):
        raise OSError("no room")

    monkeypatch.setattr("layerferry.core.rest.sorted_ids._IN_MEMORY", 1000)
    monkeypatch.setattr("layerferry.core.rest.nameless_file.tempfile.TemporaryFile", refused)
    ids = np.unique(np.random.default_rng(1).integers(0, 2**53, 20_000))
    assert np.array_equal(SortedIds.of(ids).whole(), ids)


@pytest.mark.parametrize("data_format", ["pbf", "json"])
def test_batches_come_back_in_their_order(monkeypatch, data_format):
    monkeypatch.setattr("layerferry.core.rest.stored_items._IN_MEMORY", 100)
    layer = every_field_type()
    layer.id = 0
    with served(layer) as server:
        _receipt, sink = fetch(server, options=DownloadOptions(data_format=data_format))
    page = sink.batches[0]
    batches = [page, page.pick([1]), page.pick([0, 1])]
    as_bytes = BatchBytes()
    stored = StoredItems(as_bytes.write, as_bytes.read)
    for one in batches:
        stored.add(one)
    for _again in range(2):
        assert list(stored) == [replace(one, layout=()) for one in batches]


def test_odd_batches_come_back():
    """Curves, nothing at all, half a surrogate, whole numbers of any length."""
    batch = FeatureBatch(
        fields=(Field("T", FieldType.STRING),),
        columns=(["\ud800", None, 2**70],),
        geometries=[b"\x01\x0b", None, b""],
        geometry_type=5,
        has_z=True,
        has_m=False,
        object_ids=None,
        spatial_reference=SpatialReference(2056, wkt="x"),
        exceeded_transfer_limit=True,
        row_count=3,
        repairs=Counter(latin_1=2),
        is_curved=True,
        lacking=frozenset({"A"}),
    )
    table = replace(batch, geometries=None, geometry_type=0, spatial_reference=None)
    as_bytes = BatchBytes()
    assert [as_bytes.read(as_bytes.write(one)) for one in (batch, table)] == [batch, table]


def test_an_attachment_comes_back():
    file = Attachment(7, 1, "a\ud800.jpg", "image/jpeg", None, "k", "{A}", "{B}")
    assert Attachment.from_bytes(file.to_bytes()) == file
