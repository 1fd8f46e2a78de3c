"""Rows leave in the server's order, and what waits for that takes no memory."""

from __future__ import annotations

import tracemalloc
from array import array

import numpy as np
import pytest
from layerferry.core.download.output_order import OutputOrder
from layerferry.core.download.receipt import Receipt
from layerferry.core.rest.feature_batch import FeatureBatch
from layerferry.core.rest.fields import Field, FieldType

PAGE = 100


class Ids:
    """Keeps the ids of the rows that come."""

    def __init__(self):
        self.found = array("q")

    def write(self, batch):
        assert [f"row {number}" for number in batch.object_ids] == list(batch.columns[0])
        self.found.extend(batch.object_ids)


def page(first, step=1):
    ids = list(range(first, first + PAGE))[::step]
    return FeatureBatch(
        fields=(Field("NAME", FieldType.STRING),),
        columns=([f"row {number}" for number in ids],),
        geometries=None,
        geometry_type=0,
        has_z=False,
        has_m=False,
        object_ids=ids,
        spatial_reference=None,
        exceeded_transfer_limit=False,
        row_count=PAGE,
    )


def put_out(pages):
    """All pages take the place of the first one, as where ranges are found by halving."""
    sink, receipt = Ids(), Receipt("", "")
    order = OutputOrder(sink, receipt)
    order.opened(0, pages)
    for first in np.random.default_rng(pages).permutation(pages).tolist():
        assert not sink.found
        order.came(0, page(first * PAGE, step=-1 if first % 3 else 1))
    assert np.array_equal(sink.found, np.arange(pages * PAGE))
    assert receipt.written == pages * PAGE


@pytest.mark.parametrize("pages", [1, 40, 200])
def test_pages_that_take_the_place_of_one_leave_by_id(pages):
    put_out(pages)


def test_pages_that_wait_for_the_first_take_no_memory(monkeypatch):
    """A page of these takes more than 10 kB, and its ids in the sink one."""
    monkeypatch.setattr("layerferry.core.rest.stored_items._IN_MEMORY", 1000)

    def most_held(pages):
        tracemalloc.start()
        try:
            put_out(pages)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    most_held(40)
    assert most_held(400) - most_held(100) < 300 * 4000


def test_where_no_disk_takes_them_pages_wait_in_memory(monkeypatch):
    def refused(**_where):
        raise OSError("no room")

    monkeypatch.setattr("layerferry.core.rest.stored_items._IN_MEMORY", 1000)
    monkeypatch.setattr("layerferry.core.rest.nameless_file.tempfile.TemporaryFile", refused)
    put_out(100)
