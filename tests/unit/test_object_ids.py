"""Lists of a million object ids are read piece by piece, and otherwise like any other answer."""

from __future__ import annotations

import json
import tracemalloc

import numpy as np
import pytest
from layerferry.core.download.id_set import GrowingIds, are_among
from layerferry.core.download.ids_and_count import ask_ids
from layerferry.core.errors import ProtocolError, ServiceError
from layerferry.core.net.request import Response
from layerferry.core.rest.bit_set import BitSet
from layerferry.core.rest.catalog import read_layer
from layerferry.core.rest.object_ids import ListedIds, parse_ids
from layerferry.core.rest.query import Filter
from layerferry.core.rest.sorted_ids import SortedIds

from tests.arcgis_server import numbered_points
from tests.fakes.downloading import client_for, served


def answer(text):
    return Response(200, {}, text if isinstance(text, bytes) else text.encode(), "https://h/query")


def ids_of(text):
    """Those that are listed, in their order; None when they are no ids."""
    found = parse_ids(answer(text)).get("objectIds")
    return found.ids.whole().tolist() if isinstance(found, ListedIds) else None


@pytest.mark.parametrize("count", [0, 1, 5, 100_000, 300_000])
@pytest.mark.parametrize("indent", [None, 1])
def test_ids_and_all_beside_them_are_read(count, indent):
    numbers = [7 * n - 20 for n in range(count)]
    node = {"objectIdFieldName": "FID", "objectIds": numbers, "exceededTransferLimit": True}
    found = parse_ids(answer(json.dumps(node, indent=indent)))
    assert found["objectIds"].ids.whole().tolist() == numbers
    assert found["objectIdFieldName"] == "FID"
    assert found["exceededTransferLimit"] is True


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ('{"objectIds": null}', []),
        ('{"objectIds": ["3", 1.0, 2]}', [1, 2, 3]),
        ('{"objectIds": ["a]b", 1]}', None),
        ('{"objectIds": [1, null]}', None),
        ('{"objectIds": [9223372036854775808]}', None),
        ('{"objectIds": {"1": 2}}', None),
        ('{"a": {"objectIds": [5]}, "objectIds": [1, 2]}', [1, 2]),
        ('{"name": "\\"objectIds\\":[7]", "objectIds": [1]}', [1]),
    ],
)
def test_odd_lists_are_read_as_ever(text, ids):
    assert ids_of(text) == ids


@pytest.mark.parametrize("text", ['{"objectIds": [1, 2', '{"objectIds": [1}', b""])
def test_a_list_that_is_cut_or_damaged_is_no_answer(text):
    with pytest.raises(ProtocolError):
        parse_ids(answer(text))
    many = ",".join(map(str, range(200_000)))
    for broken in (f'{{"objectIds": [{many}', f'{{"objectIds": [{many},[[1]]}}', "[" * 10**6):
        with pytest.raises(ProtocolError):
            parse_ids(answer(broken))


def test_an_error_beside_a_list_is_an_error():
    with pytest.raises(ServiceError):
        parse_ids(answer('{"objectIds": [1], "error": {"code": 400, "message": "no"}}'))


@pytest.mark.parametrize("step", [1, 3, 400])
def test_a_list_takes_hardly_a_byte_an_id(step):
    response = answer(json.dumps({"objectIds": list(range(0, 400_000 * step, step))}))
    tracemalloc.start()
    try:
        before, _peak = tracemalloc.get_traced_memory()
        found = parse_ids(response)["objectIds"]
        kept, peak = (size - before for size in tracemalloc.get_traced_memory())
        assert (len(found.ids), found.are_unique) == (400_000, True)
    finally:
        tracemalloc.stop()
    assert kept < 400_000 * (0.6 if step < 10 else 2.3)


def test_ids_that_come_in_any_order_are_known_once(monkeypatch):
    monkeypatch.setattr("layerferry.core.download.id_set._MOST_LATEST", 50)
    dice = np.random.default_rng(3)
    ids, known = GrowingIds(), set()
    for _page in range(60):
        page = np.unique(dice.integers(-400, 400, 40))
        assert ids.add(page).tolist() == [number not in known for number in page.tolist()]
        known.update(page.tolist())
        assert len(ids) == len(known)
    assert ids.ids.whole().tolist() == sorted(known)
    asked = np.arange(-500, 500)
    assert ids.ids.has(asked).tolist() == [n in known for n in asked.tolist()]
    assert not are_among(asked, asked[:0]).any()
    assert not SortedIds().has(asked).any()


@pytest.mark.parametrize("most", [7000, 60_000, 5_000_000, 2**40, 2**63 - 1])
def test_sorted_ids_are_found_at_their_places_however_far_apart(most):
    dice = np.random.default_rng(most % 1000)
    wanted = np.unique(dice.integers(-most, most, 6000))
    ids = SortedIds.of(wanted)
    assert np.array_equal(ids.whole(), wanted)
    assert (len(ids), ids.last) == (len(wanted), wanted[-1])
    for first, end in ((0, 10), (4000, 4200), (4095, 4097), (len(wanted) - 1, 10**9), (5, 5)):
        assert np.array_equal(ids.between(first, end), wanted[first:end])
    asked = dice.permutation(np.concatenate([wanted, dice.integers(-most, most, 500)]))
    places = ids.places(asked)
    is_there = np.isin(asked, wanted)
    assert np.array_equal(places >= 0, is_there)
    assert np.array_equal(wanted[places[is_there]], asked[is_there])
    even = ids.where(lambda some: some % 2 == 0)
    assert np.array_equal(even.whole(), wanted[wanted % 2 == 0])
    odd = wanted[wanted % 2 != 0]
    assert np.array_equal(even.with_more(odd).whole(), wanted)


def test_ids_in_any_order_are_gathered_and_those_listed_twice_are_noticed(monkeypatch):
    numbers = np.arange(20_000) * 3
    mixed = np.random.default_rng(3).permutation(np.repeat(numbers, 2))
    for in_memory in (
        1 << 16,
        500,
    ):  # numbers that are put in order at once, the others on the disk
        monkeypatch.setattr("layerferry.core.rest.sorted_runs._IN_MEMORY", in_memory)
        for order, times in (
            (numbers, 1),
            (numbers[::-1], 1),
            (np.append(numbers, [9, 12]), 2),
            (mixed, 2),
        ):
            parts = np.array_split(order, 7)
            ids, are_unique = SortedIds.gathered(iter(parts))
            assert np.array_equal(ids.whole(), numbers)
            assert are_unique == (times == 1)


def test_ids_out_of_order_wait_on_the_disk():
    rows = 2_000_000

    def peak_of(parts):
        tracemalloc.start()
        try:
            before = tracemalloc.get_traced_memory()[0]
            ids, are_unique = SortedIds.gathered(parts)
            assert (len(ids), are_unique) == (rows, True)
            return tracemalloc.get_traced_memory()[1] - before
        finally:
            tracemalloc.stop()

    backwards = (np.arange(end - 4000, end)[::-1] for end in range(rows, 0, -4000))
    # all of them at once take 16 MB and more
    assert peak_of(backwards) < 8e6


def test_a_set_of_bits_knows_what_was_put_in():
    dice = np.random.default_rng(1)
    bits, known = BitSet(1001), np.zeros(1001, dtype=bool)
    for _round in range(20):
        places = dice.integers(0, 1001, 30)  # some of them twice
        bits.add(places)
        known[places] = True
        assert np.array_equal(bits.has(np.arange(1001)), known)
    fewer = BitSet(1001)
    fewer.add(np.flatnonzero(known)[:5])
    assert bits.has_all_of(fewer)
    assert not fewer.has_all_of(bits)


@pytest.mark.parametrize("digits", [1, 6])
def test_a_list_is_read_wherever_the_pieces_of_the_answer_end(monkeypatch, digits):
    numbers = [n * 10**digits for n in range(40)]
    text = json.dumps({"a": 1, "objectIds": numbers, "b": [2]})
    for size in range(30, 90):
        monkeypatch.setattr("layerferry.core.rest.object_ids._PIECE_BYTES", size)
        assert ids_of(text) == numbers
        assert parse_ids(answer(text))["b"] == [2]


def test_a_long_list_waits_on_the_disk_until_it_is_read(monkeypatch):
    monkeypatch.setattr("layerferry.core.net.body_spool._IN_MEMORY", 10_000)
    beginnings = []

    def noting(response, body):
        beginnings.append(len(response.body))
        return parse_ids(response, body)

    monkeypatch.setattr("layerferry.core.download.ids_and_count.parse_ids", noting)
    with served(numbered_points(60_000, max_record_count=2000)) as server, client_for() as client:
        layer = read_layer(client, server.address + "/Test/FeatureServer/0")
        before = client.traffic.bytes
        assert len(ask_ids(client, layer, Filter("1=1")).ids) == 60_000
        listed = sum(len(f"{number},") for number in range(1, 60_001))
        assert client.traffic.bytes - before > listed
    assert beginnings[0] < listed / 2
