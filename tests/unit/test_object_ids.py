"""Lists of a million object ids are read piece by piece, and otherwise like any other answer."""

from __future__ import annotations

import json
import tracemalloc

import numpy as np
import pytest
from layerferry.core.download.id_set import GrowingIds, are_among
from layerferry.core.errors import ProtocolError, ServiceError
from layerferry.core.net.request import Response
from layerferry.core.rest.object_ids import as_ids, parse_ids


def answer(text):
    return Response(200, {}, text if isinstance(text, bytes) else text.encode(), "https://h/query")


def ids_of(text):
    return as_ids(parse_ids(answer(text)).get("objectIds"))


@pytest.mark.parametrize("count", [0, 1, 5, 100_000, 300_000])
@pytest.mark.parametrize("indent", [None, 1])
def test_ids_and_all_beside_them_are_read(count, indent):
    numbers = [7 * n - 20 for n in range(count)]
    node = {"objectIdFieldName": "FID", "objectIds": numbers, "exceededTransferLimit": True}
    found = parse_ids(answer(json.dumps(node, indent=indent)))
    assert found["objectIds"].tolist() == numbers
    assert found["objectIdFieldName"] == "FID"
    assert found["exceededTransferLimit"] is True


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ('{"objectIds": null}', []),
        ('{"objectIds": ["3", 1.0, 2]}', [3, 1, 2]),
        ('{"objectIds": ["a]b", 1]}', None),
        ('{"objectIds": [1, null]}', None),
        ('{"objectIds": [9223372036854775808]}', None),
        ('{"objectIds": {"1": 2}}', None),
        ('{"a": {"objectIds": [5]}, "objectIds": [1, 2]}', [1, 2]),
        ('{"name": "\\"objectIds\\":[7]", "objectIds": [1]}', [1]),
    ],
)
def test_odd_lists_are_read_as_ever(text, ids):
    found = ids_of(text)
    assert ids == (None if found is None else found.tolist())


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


def test_a_list_takes_a_few_bytes_an_id():
    response = answer(json.dumps({"objectIds": list(range(400_000))}))
    tracemalloc.start()
    try:
        assert len(parse_ids(response)["objectIds"]) == 400_000
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 400_000 * 25  # as Python numbers they take 48


def test_ids_that_come_in_any_order_are_known_once(monkeypatch):
    monkeypatch.setattr("layerferry.core.download.id_set._MOST_LATEST", 50)
    dice = np.random.default_rng(3)
    ids, known = GrowingIds(), set()
    for _page in range(60):
        page = np.unique(dice.integers(-400, 400, 40))
        assert ids.add(page).tolist() == [number not in known for number in page.tolist()]
        known.update(page.tolist())
        assert len(ids) == len(known)
    assert ids.ids.tolist() == sorted(known)
    asked = np.arange(-500, 500)
    assert are_among(asked, ids.ids).tolist() == [n in known for n in asked.tolist()]
    assert not are_among(asked, asked[:0]).any()
